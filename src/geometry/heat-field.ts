import type { FieldOrder } from '../figures/heat-order.js';
import type { HeatBox } from './heat-table.js';
import { spread } from './spread.js';
import { BOLD, textWidth, wrapText } from './text.js';

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
  /** The row that is the reader's own: named where the others are too many to be. */
  readonly own?: { readonly place: number; readonly name: string } | undefined;
}

/** A line of text along an axis; `turned` runs upwards from `x`,`y`. */
export interface FieldText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly turned: boolean;
  /** The name of the reader's own row. */
  readonly own?: boolean;
  /** Place of the one column that it names. */
  readonly column?: number;
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
 * @param box its width is kept, whatever it is, unless `isNamed` asks for more
 * @param isNamed lines whose groups have no name have one of their own, and the room it takes: for a file, where nobody
 *   can point to ask
 */
export function layoutHeatField(
  rows: FieldOrder,
  columns: FieldOrder,
  block: FieldBlock,
  box: HeatBox,
  speech: FieldSpeech,
  isNamed = false,
): FieldLayout {
  const size = Math.max(12, box.fontSize * 0.8125);
  const count = block.bottom - block.top;
  const wide = block.right - block.left;
  const shown = (order: FieldOrder, from: number, to: number) =>
    order.groups
      .map((group, index) => ({ ...group, index }))
      .filter(({ start, end }) => end > from && start < to);
  const rowGroups = shown(rows, block.top, block.bottom);
  const columnGroups = shown(columns, block.left, block.right);
  /** How high or wide lines must be that have no other name than their own. */
  const least = (groupNames: readonly string[], lineCount: number) =>
    isNamed && groupNames.every((name) => name === '')
      ? Math.min(size * NAMED, MOST / Math.max(1, lineCount))
      : 0;
  const rowGroupNames = rowGroups.map(({ index }) => speech.rowGroup(index));
  const cellHeight = Math.max(heightOf(count, size), least(rowGroupNames, count));
  const hasNames = cellHeight >= size * NAMED;
  const names = hasNames ? lines(block.top, block.bottom).map(speech.row) : rowGroupNames;
  const isOwnIn = speech.own && speech.own.place >= block.top && speech.own.place < block.bottom;
  const own = isOwnIn ? speech.own : undefined;
  const width = (text: string) => textWidth(text, size, box.letterSpacing);
  const room = Math.min(box.width * 0.44, size * 13);
  const widest = Math.max(...names.map(width), own ? width(own.name) * BOLD : 0);
  // an arrow stands between the own row and its name
  const gap = own ? size : size * 0.75;
  const margin = Math.min(widest, room) + (widest > 0 ? gap : 0);
  const gapsAcross = (columnGroups.length - 1) * GAP;
  const columnGroupNames = columnGroups.map(({ index }) => speech.columnGroup(index));
  const cellWidth = Math.max(
    0.5,
    Math.min((box.width - margin - gapsAcross) / Math.max(1, wide), size * 3),
    least(columnGroupNames, wide),
  );
  const xs = edges(columns, block.left, block.right, margin, cellWidth);
  const top = head(columnGroups, xs, block, cellWidth, size, box, speech);
  const ys = edges(rows, block.top, block.bottom, top.height, cellHeight);
  const bottom = (ys.at(-1) ?? top.height) + cellHeight;
  const side = hasNames
    ? names.map((name, index): Named => {
        const mid = (ys[index] ?? 0) + cellHeight / 2;
        return { at: mid, mid, name, own: own?.place === block.top + index };
      })
    : besides(rowGroups, ys, block, cellHeight, size, names, own, top.height, bottom);
  const texts = side
    .filter(({ name }) => name !== '')
    .map(({ at, name, own: isOwn }): FieldText => ({
      x: px(margin - gap),
      y: px(at + size * 0.35),
      text: wrapText(name, isOwn ? room / BOLD : room, size, box.letterSpacing, 1)[0] ?? '',
      anchor: 'end',
      turned: false,
      ...(isOwn && { own: true }),
    }));
  const leaders = hasNames
    ? ''
    : side
        .filter(({ name }) => name !== '')
        .map(({ at, mid }) => `M${px(margin - gap + size * 0.2)} ${px(at)}L${px(margin - 2)} ${px(mid)}`)
        .join('');
  const layout: FieldLayout = {
    width: Math.max(box.width, isNamed ? Math.ceil((xs.at(-1) ?? 0) + cellWidth - 0.01) : 0),
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
  const upwards = (names: readonly string[], middles: readonly number[], first?: number) => {
    const cut = names.map((name) => wrapText(name, most, size, letterSpacing, 1)[0] ?? '');
    const height = Math.max(...cut.map((name) => textWidth(name, size, letterSpacing)), 0) + size * 0.6;
    const texts = cut.map((text, index): FieldText => ({
      x: px((middles[index] ?? 0) + size * 0.35),
      y: px(height - size * 0.4),
      text,
      anchor: 'start',
      turned: true,
      ...(first !== undefined && { column: first + index }),
    }));
    return { height: px(height), texts: texts.filter(({ text }) => text !== '') };
  };
  if (cellWidth >= size * NAMED)
    return upwards(
      lines(left, right).map(speech.column),
      [...xs].map((x) => x + cellWidth / 2),
      left,
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

/** A name beside the rows: where it stands, and the middle of what it names. */
interface Named {
  readonly at: number;
  readonly mid: number;
  readonly name: string;
  readonly own: boolean;
}

/** The names beside groups of rows and the one beside the own row, none over another. */
function besides(
  groups: readonly Shown[],
  ys: Float64Array,
  { top, bottom }: FieldBlock,
  cellHeight: number,
  size: number,
  names: readonly string[],
  own: FieldSpeech['own'],
  from: number,
  to: number,
): readonly Named[] {
  const all = groups.map((group, index) => {
    const { from: first, to: last } = extent(group, ys, top, bottom, cellHeight);
    return { mid: (first + last) / 2, name: names[index] ?? '', own: false };
  });
  if (own) all.push({ mid: (ys[own.place - top] ?? 0) + cellHeight / 2, name: own.name, own: true });
  const named = all.filter(({ name }) => name !== '').sort((a, b) => a.mid - b.mid);
  const placed = spread(
    named.map(({ mid }) => ({ at: mid, size: size * 1.2 })),
    from,
    to,
  );
  return named.map((each, index) => ({ ...each, at: placed[index] ?? each.mid }));
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
