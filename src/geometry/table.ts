import { byIndex, type Fact, type FactColumn } from '../figures/table-facts.js';
import { textWidth, wrapText } from './text.js';

/** Where the columns and rows of a long table lie, without a browser having laid them out. */
export interface LongLayout {
  /** Width of each column, px. */
  readonly widths: readonly number[];
  /** Height of each row, px, in the order of the data. */
  readonly heights: Float32Array;
}

/** Room for text and for what has its own width, em. */
const WIDTHS: Readonly<Record<FactColumn['kind'], number>> = {
  header: 9.5,
  text: 9.5,
  answer: 10,
  number: 6.6,
};

/** A line over editions and its number, side by side. */
const HISTORY = 9.4;

/** Sentences need more room than names. */
const SENTENCES = 17;

/** Line height, and space around the text of a cell, em; the styles say the same. */
export const LINE = 1.4;
export const PADDING = 0.5;
const SIDE = 1.5;

/** A number's bar and the gap above it, em. */
export const UNDER = 0.5;

/** The picture of a distribution and the gap above it, em. */
export const STRIP = 1.45;

/** Glyph and gap before the word of an answer, em. */
const SIGN = 1.8;

/**
 * Returns column widths and row heights. Heights come from estimated text widths, a little on the large side; each
 * distinct content is looked at once.
 *
 * @param columns the columns of a figure
 * @param count how many rows
 * @param width of the table's area, px; a wider table scrolls sideways
 * @param fontSize of the cells, px
 * @param letterSpacing px
 * @param textOf what stands in a cell
 */
export function layoutLong(
  columns: readonly FactColumn[],
  count: number,
  width: number,
  fontSize: number,
  letterSpacing: number,
  textOf: (fact: Fact) => string,
): LongLayout {
  const wishes = columns.map(
    ({ id, kind, picture }) =>
      (id === 'indicator' ? SENTENCES : picture?.kind === 'history' ? HISTORY : WIDTHS[kind]) * fontSize,
  );
  const sum = wishes.reduce((total, wish) => total + wish, 0);
  const widths = wishes.map((wish) => (wish * Math.max(sum, width)) / sum);
  const hasBars = columns.some(({ facts }) => facts.some(({ bar }) => bar !== undefined));
  const hasStrips = columns.some(({ picture }) => picture?.kind === 'distribution');
  const under = hasStrips ? STRIP : hasBars ? UNDER : 0;
  const heightOf = Float32Array.from(
    { length: 256 },
    (_, need) => Math.ceil((Math.max(LINE + under, need * LINE) + 2 * PADDING) * fontSize) + 1,
  );
  const heights = new Float32Array(count).fill(heightOf[1] ?? 0);
  columns.forEach((column, index) => {
    if (column.kind === 'number') return;
    const room = (widths[index] ?? 0) - (SIDE + (column.kind === 'answer' ? SIGN : 0)) * fontSize;
    const needed = Uint8Array.from(column.facts, (fact) => {
      const text = textOf(fact);
      return textWidth(text, fontSize, letterSpacing) <= room
        ? 1
        : wrapText(text, room, fontSize, letterSpacing).length;
    });
    if (needed.every((each) => each <= 1)) return;
    const { at } = column;
    const own = Float32Array.from(byIndex(column, needed), (need) => heightOf[need] ?? 0);
    for (let row = 0; row < count; row += 1) {
      const height = own[at[row] ?? 0] ?? 0;
      if (height > (heights[row] ?? 0)) heights[row] = height;
    }
  });
  return { widths, heights };
}

/**
 * Returns where each row begins when the rows lie under one another, px, and last where they end.
 *
 * @param rows the rows shown, in their order
 * @param heights by row, px
 */
export function offsetsOf(rows: Uint32Array, heights: Float32Array): Float64Array {
  const offsets = new Float64Array(rows.length + 1);
  let y = 0;
  for (let position = 0; position < rows.length; position += 1) {
    offsets[position] = y;
    y += heights[rows[position] ?? 0] ?? 0;
  }
  offsets[rows.length] = y;
  return offsets;
}

/** Returns the position of the row at a height; 0 above the first, the last below the end. */
export function positionAt(offsets: Float64Array, y: number): number {
  let from = 0;
  let to = Math.max(0, offsets.length - 2);
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) from = middle;
    else to = middle - 1;
  }
  return from;
}
