import type { FieldOrder } from '../figures/heat-order.js';
import type { HeatBox } from './heat-table.js';
import { spread } from './spread.js';
import { textWidth, wrapText } from './text.js';

/** Part of the field, in places: from the first to before the last. */
export interface FieldBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Names by place, in the reader's language. */
export interface FieldSpeech {
  readonly row: (place: number) => string;
  readonly column: (place: number) => string;
  readonly rowGroup: (group: number) => string;
  readonly columnGroup: (group: number) => string;
}

/** A line of text along an axis; `turned` runs upwards from `x`,`y`. */
export interface FieldText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly turned: boolean;
}

export interface FieldLayout {
  readonly width: number;
  readonly height: number;
  readonly block: FieldBlock;
  /** Left edge of each column of the block, and the width of all. */
  readonly xs: Float64Array;
  readonly cellWidth: number;
  /** Top edge of each row of the block, and the height of all. */
  readonly ys: Float64Array;
  readonly cellHeight: number;
  /** Height of the letters, px. */
  readonly size: number;
  readonly texts: readonly FieldText[];
  /** From a group to its name where they stand apart: an SVG path, may be empty. */
  readonly leaders: string;
}

/** Between two groups, px. */
const GAP = 4;
/** How high the field is when its rows are too many for names, px. */
const TALL = 880;
/** A canvas higher than this is drawn by no browser. */
const MOST = 10_000;
/** A line of text for each line of cells from this height on, em. */
const NAMED = 1.15;

const px = (value: number): number => Math.round(value * 10) / 10;

/**
 * Returns where the block's cells and names stand. Lines have their own names where there is room for a line of text;
 * else their groups have. Names of columns run upwards where they are narrow.
 *
 * @param block all of the field, or the part that is zoomed into
 * @param box its width is kept, whatever it is
 */
export function layoutHeatField(
  rows: FieldOrder,
  columns: FieldOrder,
  block: FieldBlock,
  box: HeatBox,
  speech: FieldSpeech,
): FieldLayout {
  const size = Math.max(12, box.fontSize * 0.8125);
  const count = block.bottom - block.top;
  const wide = block.right - block.left;
  const cellHeight = heightOf(count, size);
  const hasNames = cellHeight >= size * NAMED;
  const shown = (order: FieldOrder, from: number, to: number) =>
    order.groups
      .map((group, index) => ({ ...group, index }))
      .filter(({ start, end }) => end > from && start < to);
  const rowGroups = shown(rows, block.top, block.bottom);
  const columnGroups = shown(columns, block.left, block.right);
  const names = hasNames
    ? lines(block.top, block.bottom).map(speech.row)
    : rowGroups.map(({ index }) => speech.rowGroup(index));
  const width = (text: string) => textWidth(text, size, box.letterSpacing);
  const room = Math.min(box.width * 0.32, size * 13);
  const margin = Math.min(Math.max(...names.map(width), 0), room) + (names.some(Boolean) ? size * 0.75 : 0);
  const gapsAcross = (columnGroups.length - 1) * GAP;
  const cellWidth = Math.max(0.5, Math.min((box.width - margin - gapsAcross) / Math.max(1, wide), size * 3));
  const xs = edges(columns, block.left, block.right, margin, cellWidth);
  const top = head(columnGroups, xs, block, cellWidth, size, box, speech);
  const ys = edges(rows, block.top, block.bottom, top.height, cellHeight);
  const bottom = (ys.at(-1) ?? top.height) + cellHeight;
  const side = hasNames
    ? names.map((name, index) => ({ at: (ys[index] ?? 0) + cellHeight / 2, mid: 0, name }))
    : besides(rowGroups, ys, block, cellHeight, size, names, top.height, bottom);
  const texts: FieldText[] = side
    .filter(({ name }) => name !== '')
    .map(({ at, name }) => ({
      x: px(margin - size * 0.75),
      y: px(at + size * 0.35),
      text: wrapText(name, room, size, box.letterSpacing, 1)[0] ?? '',
      anchor: 'end',
      turned: false,
    }));
  const leaders = hasNames
    ? ''
    : side
        .filter(({ name }) => name !== '')
        .map(({ at, mid }) => `M${px(margin - size * 0.55)} ${px(at)}L${px(margin - 2)} ${px(mid)}`)
        .join('');
  const layout: FieldLayout = {
    width: box.width,
    height: Math.ceil(bottom),
    block,
    xs,
    cellWidth,
    ys,
    cellHeight,
    size,
    texts: [...top.texts, ...texts],
    leaders,
  };
  return box.rtl ? mirrored(layout) : layout;
}

function lines(from: number, to: number): number[] {
  return [...Array(Math.max(0, to - from)).keys()].map((index) => from + index);
}

function heightOf(count: number, size: number): number {
  if (count * size * 1.7 <= TALL) return size * 1.7;
  if (count * size * NAMED <= TALL * 1.25) return size * NAMED;
  return Math.min(Math.max(TALL / Math.max(1, count), 2), MOST / Math.max(1, count));
}

/** Where each line of the block begins, with room between groups. */
function edges(order: FieldOrder, from: number, to: number, start: number, step: number): Float64Array {
  const starts = new Float64Array(Math.max(0, to - from));
  let group = 0;
  let gaps = 0;
  for (let place = from; place < to; place += 1) {
    while (place >= (order.groups[group]?.end ?? Infinity)) {
      group += 1;
      if (place > from) gaps += 1;
    }
    starts[place - from] = start + (place - from) * step + gaps * GAP;
  }
  return starts;
}

interface Shown {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** From where to where a group lies along an axis. */
function extent({ start, end }: Shown, starts: Float64Array, from: number, to: number, step: number) {
  const first = starts[Math.max(start, from) - from] ?? 0;
  const last = starts[Math.min(end, to) - 1 - from] ?? 0;
  return { from: first, to: last + step };
}

/** The names above the columns, and the room they need. */
function head(
  groups: readonly Shown[],
  xs: Float64Array,
  { left, right }: FieldBlock,
  cellWidth: number,
  size: number,
  { letterSpacing }: HeatBox,
  speech: FieldSpeech,
): { readonly height: number; readonly texts: readonly FieldText[] } {
  const most = size * 12;
  const upwards = (names: readonly string[], middles: readonly number[]) => {
    const cut = names.map((name) => wrapText(name, most, size, letterSpacing, 1)[0] ?? '');
    const height = Math.max(...cut.map((name) => textWidth(name, size, letterSpacing)), 0) + size * 0.6;
    const texts = cut.map((text, index): FieldText => ({
      x: px((middles[index] ?? 0) + size * 0.35),
      y: px(height - size * 0.4),
      text,
      anchor: 'start',
      turned: true,
    }));
    return { height: px(height), texts: texts.filter(({ text }) => text !== '') };
  };
  if (cellWidth >= size * NAMED)
    return upwards(
      lines(left, right).map(speech.column),
      [...xs].map((x) => x + cellWidth / 2),
    );
  const names = groups.map(({ index }) => speech.columnGroup(index));
  if (names.every((name) => name === '')) return { height: 2, texts: [] };
  const extents = groups.map((group) => extent(group, xs, left, right, cellWidth));
  const middles = extents.map(({ from, to }) => (from + to) / 2);
  if (extents.some(({ from, to }) => to - from < size * 5)) {
    const wishes = middles.map((at) => ({ at, size: size * 1.2 }));
    return upwards(names, spread(wishes, extents[0]?.from ?? 0, (extents.at(-1)?.to ?? 0) + size));
  }
  const wrapped = names.map((name, index) => {
    const { from = 0, to = 0 } = extents[index] ?? {};
    return wrapText(name, to - from - 4, size, letterSpacing, 4);
  });
  const height = Math.max(...wrapped.map((all) => all.length), 1) * size * 1.2 + size * 0.5;
  const texts = wrapped.flatMap((all, index) =>
    all.map((text, line): FieldText => ({
      x: px(middles[index] ?? 0),
      y: px(height - size * 0.6 - (all.length - 1 - line) * size * 1.2),
      text,
      anchor: 'middle',
      turned: false,
    })),
  );
  return { height: px(height), texts };
}

/** The names beside groups of rows, none over another. */
function besides(
  groups: readonly Shown[],
  ys: Float64Array,
  { top, bottom }: FieldBlock,
  cellHeight: number,
  size: number,
  names: readonly string[],
  from: number,
  to: number,
): readonly { readonly at: number; readonly mid: number; readonly name: string }[] {
  const mids = groups.map((group) => {
    const { from: first, to: last } = extent(group, ys, top, bottom, cellHeight);
    return (first + last) / 2;
  });
  const placed = spread(
    mids.map((at) => ({ at, size: size * 1.2 })),
    from,
    to,
  );
  return mids.map((mid, index) => ({ mid, at: placed[index] ?? mid, name: names[index] ?? '' }));
}

function mirrored(layout: FieldLayout): FieldLayout {
  const { width, xs, cellWidth, texts, leaders, size } = layout;
  return {
    ...layout,
    xs: xs.map((x) => width - x - cellWidth),
    texts: texts.map((text) => ({ ...text, x: px(width - text.x + (text.turned ? size * 0.7 : 0)) })),
    leaders: leaders.replaceAll(
      /([ML])([\d.]+)/gu,
      (_, step: string, x: string) => `${step}${px(width - Number(x))}`,
    ),
  };
}

/** Returns the place of the cell at a point, the nearest one within a group's gap; `undefined` outside the cells. */
export function fieldCellAt(
  { xs, ys, cellWidth, cellHeight, block }: FieldLayout,
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | undefined {
  const row = ys.findLastIndex((top) => top <= y);
  const column = xs.findIndex((left) => x >= left && x < left + cellWidth);
  if (row < 0 || column < 0 || y >= (ys[row] ?? 0) + cellHeight + GAP) return undefined;
  return { row: row + block.top, column: column + block.left };
}
