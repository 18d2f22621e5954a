import type { DataTable, NumberUnit, TableCell } from '../../figures/figure.js';
import { downloadWords } from '../../strings/download-words.js';
import type { Formatter } from '../../strings/formatter.js';

/**
 * A table to write to a file. Its rows may be computed while they are read, so that a table of every answer of a
 * country never lies in memory as text.
 */
export interface Sheet extends Omit<DataTable, 'rows'> {
  readonly rows: Iterable<readonly TableCell[]>;
}

/** The one unit of a column's numbers; `mixed` when they differ, `undefined` when it has no number. */
export type ColumnUnit = NumberUnit | 'mixed' | undefined;

/** Rows that can be walked twice: units are known only after the last row, and are needed in the heading. */
export function rereadable(rows: Sheet['rows']): Sheet['rows'] {
  const again: unknown = rows[Symbol.iterator]();
  return again === rows ? [...rows] : rows;
}

/** Returns the unit of each column's numbers, in the order of the columns. */
export function columnUnits(width: number, rows: Sheet['rows']): readonly ColumnUnit[] {
  const units = new Array<ColumnUnit>(width).fill(undefined);
  for (const row of rows) {
    for (let index = 0; index < width; index++) {
      const cell = row[index];
      if (cell?.kind !== 'number') continue;
      const known = units[index];
      if (known === undefined) units[index] = cell.unit;
      else if (known !== 'mixed' && !sameUnit(known, cell.unit)) units[index] = 'mixed';
    }
  }
  return units;
}

function sameUnit(left: NumberUnit, right: NumberUnit): boolean {
  return unitName(left) === unitName(right);
}

function unitName(unit: NumberUnit): string {
  return typeof unit === 'object' ? ` ${unit.unit}` : unit;
}

/** The unit as a heading or a unit column writes it; empty for numbers that have none. */
export function unitText(unit: NumberUnit, format: Formatter): string {
  if (typeof unit === 'object') return unit.unit;
  if (unit === 'percent') return '%';
  if (unit === 'points') return downloadWords[format.language].percentagePoints;
  return '';
}

/**
 * Returns the number without the dust of binary arithmetic (0.1 + 0.2 is 0.3): fifteen digits are all that a
 * spreadsheet keeps. `undefined` for what is no number.
 */
export function cleanNumber(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(15)) + 0 : undefined;
}
