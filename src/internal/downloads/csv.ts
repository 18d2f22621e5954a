import type { TableCell } from '../../figures/figure.js';
import { downloadWords } from '../../strings/download-words.js';
import type { Formatter } from '../../strings/formatter.js';
import { cleanNumber, columnUnits, rereadable, unitText, type ColumnUnit, type Sheet } from './sheet.js';

/** What makes a table citable when it has left the page. */
export interface TableFacts {
  readonly title: string;
  /** The source line; may be empty. */
  readonly source: string;
  readonly notes: readonly string[];
}

/** Excel takes a file without it for Windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';

const LINE_END = '\r\n';

/** Lines in one chunk: large enough to be few, small enough to be let go of soon. */
const CHUNK = 1000;

/**
 * A cell that a spreadsheet would run instead of show. Spaces and invisible characters before the sign are skipped
 * by some of them.
 */
const FORMULA = /^(?:[\t\r\n\0]|[\s\u200B-\u200F\u2060\uFEFF]*[=+\-@＝＋－＠])/u;

/** How a language's Excel reads a file: the separator between cells and the decimal sign. */
interface Dialect {
  readonly separator: string;
  readonly decimal: string;
}

const DIALECTS: Readonly<Record<Formatter['language'], Dialect>> = {
  sv: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/**
 * Returns the table as a CSV file that the spreadsheets of the reader's language open with columns and numbers in
 * place. Numbers have no unit and no thousands separator; the unit stands in the heading, or in a column of its own
 * where rows differ. Missing cells hold the reason. Title, source and notes come last, after an empty line, so that
 * the first line is the heading and filters stop at the table's end.
 *
 * @param table its rows are read twice, or kept when they can be read only once
 */
export function csvOf(table: Sheet, format: Formatter, facts: TableFacts): string {
  return [...csvRows(table, format, facts)].join('');
}

/** Yields the text of {@link csvOf} in chunks of whole lines, for tables of tens of thousands of rows. */
export function* csvRows(
  table: Sheet,
  format: Formatter,
  facts: TableFacts,
): Generator<string, void, undefined> {
  const dialect = DIALECTS[format.language];
  const rows = rereadable(table.rows);
  const units = columnUnits(table.columns.length, rows);

  const headings = table.columns.flatMap(({ label }, index) =>
    headingsOf(format.label(label), units[index], format).map(textField),
  );
  let chunk = BYTE_ORDER_MARK + lineOf(headings, dialect);
  let lines = 1;
  for (const row of rows) {
    chunk += lineOf(
      units.flatMap((unit, index) => fieldsOf(row[index], unit, format, dialect)),
      dialect,
    );
    if (++lines % CHUNK > 0) continue;
    yield chunk;
    chunk = '';
  }

  chunk += LINE_END;
  // as many cells as the heading has: strict readers refuse a line that is shorter
  const padding = headings.slice(1).map(() => '');
  for (const fact of [facts.title, facts.source, ...facts.notes]) {
    if (fact !== '') chunk += lineOf([textField(fact), ...padding], dialect);
  }
  yield chunk;
}

function headingsOf(label: string, unit: ColumnUnit, format: Formatter): readonly string[] {
  if (unit === undefined) return [label];
  if (unit === 'mixed') return [label, `${label}, ${downloadWords[format.language].unit}`];
  const text = unitText(unit, format);
  return [text === '' || label.includes(text) ? label : `${label} (${text})`];
}

function fieldsOf(
  cell: TableCell | undefined,
  unit: ColumnUnit,
  format: Formatter,
  dialect: Dialect,
): readonly string[] {
  const field = fieldOf(cell, format, dialect);
  if (unit !== 'mixed') return [field];
  return [field, cell?.kind === 'number' ? textField(unitText(cell.unit, format)) : ''];
}

function fieldOf(cell: TableCell | undefined, format: Formatter, { decimal }: Dialect): string {
  switch (cell?.kind) {
    case 'text':
      return textField(format.label(cell.label));
    case 'number': {
      const value = cleanNumber(cell.value);
      return value === undefined ? textField(format.missing('missing')) : numberField(value, decimal);
    }
    case 'answer':
      return textField(format.label(cell.category.label));
    default:
      return textField(format.missing(cell?.reason ?? 'missing'));
  }
}

function numberField(value: number, decimal: string): string {
  return digits(value).replace('.', decimal);
}

/** A number without exponent, which is text to some spreadsheets. */
function digits(value: number): string {
  const short = String(value);
  if (!short.includes('e')) return short;
  if (Math.abs(value) >= 1) return String(BigInt(value));
  return value.toFixed(20).replace(/\.?0+$/, '');
}

function textField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  // both separators, since a file may be opened in another language than it was written in
  return /[";,\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function lineOf(fields: readonly string[], { separator }: Dialect): string {
  return fields.join(separator) + LINE_END;
}
