import type { BarsPicture } from './bars-figure.js';
import {
  numberCell,
  textCell,
  type DataTable,
  type Label,
  type TableCell,
  type TableColumn,
} from './figure.js';

/** Returns the numbers of the drawing: rows by answers, or for a single row its answers one under the other. */
export function barsTable({ rowKind, rows, series, unit, heading: caption }: BarsPicture): DataTable {
  // who answered and who was asked, where that is said
  const bases: readonly (readonly [id: string, Label, of: 'n' | 'asked'])[] =
    rowKind === 'entity'
      ? []
      : [
          ['n', ['label.respondents', undefined], 'n'],
          ...(rows.some(({ asked }) => asked !== undefined)
            ? ([['members', ['label.members', undefined], 'asked']] as const)
            : []),
        ];
  const [only] = rows;
  if (only && rows.length === 1 && series.length > 1)
    return {
      caption,
      columns: [
        header('answer', ['label.answer', undefined]),
        number('value', [unit === 'count' ? 'label.count' : 'label.share', undefined]),
      ],
      rows: [
        ...series.map(({ label }, index) => [
          textCell(label),
          numberCell(only.values[index] ?? 'missing', unit),
        ]),
        ...bases.map(([, label, of]) => [textCell(label), numberCell(only[of] ?? 'missing', 'count')]),
      ],
    };
  return {
    caption,
    columns: [
      header('row', [`label.${rowKind === 'all' ? 'group' : rowKind}`, undefined] as const),
      ...series.map(({ id, label }) => number(id, label)),
      ...bases.map(([id, label]) => number(id, label)),
    ],
    rows: rows.map((row): readonly TableCell[] => [
      textCell(row.label),
      ...series.map((_, index) => numberCell(row.values[index] ?? 'missing', unit)),
      ...bases.map(([, , of]) => numberCell(row[of] ?? 'missing', 'count')),
    ]),
  };
}

function header(id: string, label: Label): TableColumn {
  return { id, label, kind: 'header' };
}

function number(id: string, label: Label): TableColumn {
  return { id, label, kind: 'number' };
}
