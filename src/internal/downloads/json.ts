import type { TableCell } from '../../figures/figure.js';
import type { MissingReason } from '../../model/index.js';
import type { Formatter } from '../../strings/formatter.js';
import { cleanNumber, columnUnits, rereadable, unitText, type ColumnUnit, type Sheet } from './sheet.js';

/** What a figure says beside its table. */
export interface FigureFacts {
  readonly heading: string;
  readonly summary: string;
  /** The source line; may be empty. */
  readonly source: string;
  readonly notes: readonly string[];
}

type JsonCell =
  | string
  | number
  | { readonly value: number; readonly unit: string }
  | { readonly answer: string; readonly label: string }
  | { readonly missing: MissingReason };

/**
 * Returns what a figure states as JSON: heading, summary, columns, one object per row keyed by column, notes and
 * source. Numbers are numbers in the unit of their column, a missing one is `{ "missing": reason }`. Keys always come
 * in the same order.
 *
 * @param table its rows are read twice, or kept when they can be read only once
 */
export function jsonOf(table: Sheet, format: Formatter, facts: FigureFacts): string {
  const rows = rereadable(table.rows);
  const units = columnUnits(table.columns.length, rows);
  const columns = table.columns.map(({ id, label, kind }, index) => {
    const unit = units[index];
    const known = unit === undefined || unit === 'mixed' ? '' : unitText(unit, format);
    return { id, label: format.label(label), kind, ...(known !== '' && { unit: known }) };
  });
  const document = {
    heading: facts.heading,
    summary: facts.summary,
    language: format.language,
    columns,
    rows: [...rows].map((row) =>
      Object.fromEntries(
        table.columns.map(({ id }, index) => [id, jsonCell(row[index], units[index], format)]),
      ),
    ),
    notes: facts.notes,
    source: facts.source,
  };
  return `${JSON.stringify(document, asItIs, 2)}\n`;
}

/** What stands there, before a `toJSON` that old libraries on the host page give to lists. */
function asItIs(this: unknown, key: string): unknown {
  return (this as Record<string, unknown>)[key];
}

function jsonCell(cell: TableCell | undefined, unit: ColumnUnit, format: Formatter): JsonCell {
  switch (cell?.kind) {
    case 'text':
      return format.label(cell.label);
    case 'number': {
      const value = cleanNumber(cell.value);
      if (value === undefined) return { missing: 'missing' };
      return unit === 'mixed' ? { value, unit: unitText(cell.unit, format) } : value;
    }
    case 'answer':
      return { answer: cell.category.id, label: format.label(cell.category.label) };
    default:
      return { missing: cell?.reason ?? 'missing' };
  }
}
