import type { FieldOrder } from '../figures/heat-order.js';
import type { FieldBlock } from './heat-field.js';

/** At most so many rows are zoomed into at a time. */
const ROWS = 48;
/** The narrowest column of a zoomed block, px. */
const COLUMN = 20;
/** How much of the width is left beside the names of rows. */
const SHARE = 0.66;

/** Returns the block of all rows and columns. */
export function wholeField(rows: FieldOrder, columns: FieldOrder): FieldBlock {
  return { top: 0, bottom: rows.lines.length, left: 0, right: columns.lines.length };
}

/**
 * Returns the block to zoom into: the groups around a place, as much of them as there is room for.
 *
 * @param width of the drawing, px
 */
export function fieldBlockAt(
  rows: FieldOrder,
  columns: FieldOrder,
  { row, column }: { readonly row: number; readonly column: number },
  width: number,
): FieldBlock {
  const [top, bottom] = around(rows, row, ROWS);
  const [left, right] = around(columns, column, Math.max(4, Math.floor((width * SHARE) / COLUMN)));
  return { top, bottom, left, right };
}

/** The group around a place, or that many lines of it. */
function around(
  { lines, groups }: FieldOrder,
  place: number,
  most: number,
): readonly [from: number, to: number] {
  const { start = 0, end = lines.length } =
    groups.find((group) => place >= group.start && place < group.end) ?? {};
  if (end - start <= most) return [start, end];
  // pages rather than a window that slides at every step
  const from = start + Math.floor((place - start) / most) * most;
  return [Math.min(from, end - most), Math.min(from + most, end)];
}
