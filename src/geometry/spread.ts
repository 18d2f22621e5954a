/** Something that wants to stand at a place along a line. */
export interface Wish {
  /** Where its middle wants to be, px. */
  readonly at: number;
  /** Room that it takes along the line, px. */
  readonly size: number;
}

interface Block {
  readonly members: readonly number[];
  readonly size: number;
  /** Where the block's start would have each member at its wish, added up. */
  readonly starts: number;
}

/**
 * Returns where each thing stands so that none overlaps another, in the order of the wishes, each as near to its wish
 * as its neighbours let it: those that crowd share the shift. When all fit between `from` and `to` none goes beyond;
 * when they don't they start at `from`.
 *
 * @param wishes in any order; equal ones keep theirs
 */
export function spread(wishes: readonly Wish[], from: number, to: number): readonly number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0));
  const startOf = ({ members, size, starts }: Block) =>
    Math.max(from, Math.min(starts / members.length, to - size));
  const blocks: Block[] = [];
  for (const index of order) {
    const { at = 0, size = 0 } = wishes[index] ?? {};
    let block: Block = { members: [index], size, starts: at - size / 2 };
    for (
      let before = blocks.at(-1);
      before && startOf(before) + before.size > startOf(block);
      before = blocks.at(-1)
    ) {
      blocks.pop();
      block = {
        members: [...before.members, ...block.members],
        size: before.size + block.size,
        // what comes after the earlier ones wants to start that much later
        starts: before.starts + block.starts - before.size * block.members.length,
      };
    }
    blocks.push(block);
  }
  const places: number[] = new Array<number>(wishes.length).fill(0);
  for (const block of blocks) {
    let at = startOf(block);
    for (const index of block.members) {
      const size = wishes[index]?.size ?? 0;
      places[index] = at + size / 2;
      at += size;
    }
  }
  return places;
}
