import type { FlowerMark } from '../figures/flower-types.js';
import type { FlowerBox, PlacedHead, PlacedLabel } from './flower-layout.js';
import { tenth } from './flower-shapes.js';
import { wrapText } from './text.js';

interface Slot {
  readonly mark: FlowerMark;
  readonly lines: readonly string[];
  readonly height: number;
  readonly angle: number;
  /** Middle of the label. */
  y: number;
}

/**
 * Returns a label for each petal around a flower that stands alone, or `undefined` when they don't fit. Each half of
 * the circle has its column; labels lie as near to their petal's tip as the neighbours allow, outside the circle.
 *
 * ```
 *    ten  \ | / one
 *  nine ── ( ) ── two       a label pushed away gets a leader
 *  eight  / | \  three
 * ```
 *
 * @param room the widest a label may be, px
 * @param top where the name over the flower ends, px
 * @param floor where the ground begins, px
 */
export function labelPetals(
  petals: readonly FlowerMark[],
  head: PlacedHead,
  box: FlowerBox,
  room: number,
  top: number,
  floor: number,
): readonly PlacedLabel[] | undefined {
  const { y, reach } = head;
  const size = Math.max(12, 0.8125 * box.fontSize);
  const line = size * 1.25;
  const centre = head.x;
  const labels: PlacedLabel[] = [];
  for (const side of [1, -1]) {
    const slots = petals
      .map((mark, i) => ({ mark, angle: (i * 2 * Math.PI) / petals.length }))
      .filter(({ angle }) => (Math.sin(angle) >= -1e-9 && angle < Math.PI - 1e-9 ? 1 : -1) === side)
      .map(({ mark, angle }): Slot => {
        const text = box.word(mark.label);
        const told = mark.answer.kind === 'number' ? `${text} ${box.cell(mark.answer)}` : text;
        const lines = wrapText(told, room, size, box.letterSpacing);
        return { mark, lines, height: lines.length * line + 4, angle, y: y - (reach + 8) * Math.cos(angle) };
      })
      .sort((a, b) => a.y - b.y);
    if (!spread(slots, top, floor - 14)) return undefined;
    for (const { mark, lines, height, angle, y: middle } of slots) {
      // the nearest edge of the label decides how far out it has to stand
      const nearest = Math.max(0, Math.abs(middle - y) - height / 2);
      const out = Math.sqrt(Math.max(0, (reach + 9) ** 2 - nearest ** 2)) + 6;
      const x = centre + side * out;
      const tipX = centre + (reach + 2) * Math.sin(angle);
      const tipY = y - (reach + 2) * Math.cos(angle);
      const far = Math.hypot(x - tipX, middle - tipY) > 26;
      labels.push({
        id: mark.id,
        kind: 'petal',
        x,
        y: middle - height / 2 + size + 1,
        anchor: side === 1 ? 'start' : 'end',
        lines,
        size,
        leader: far ? `M${tenth(tipX)} ${tenth(tipY)}L${tenth(x - side * 3)} ${tenth(middle)}` : '',
      });
    }
  }
  return labels;
}

/** Pushes labels apart, down from the top and up from the floor; false when they don't fit between the two. */
function spread(slots: readonly Slot[], top: number, floor: number): boolean {
  let free = top;
  for (const slot of slots) {
    slot.y = Math.max(slot.y, free + slot.height / 2);
    free = slot.y + slot.height / 2;
  }
  free = floor;
  for (const slot of [...slots].reverse()) {
    slot.y = Math.min(slot.y, free - slot.height / 2);
    free = slot.y - slot.height / 2;
  }
  return free >= top;
}
