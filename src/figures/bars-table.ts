import type { BarsPicture, RowKind } from './bars-figure.js';
import {
  numberCell,
  textCell,
  type DataTable,
  type Label,
  type TableCell,
  type TableColumn,
} from './figure.js';

const ROW_LABELS: Readonly<Record<RowKind, Label>> = {
  group: ['label.group', undefined],
  indicator: ['label.indicator', undefined],
  edition: ['label.edition', undefined],
  entity: ['label.entity', undefined],
  all: ['label.group', undefined],
};

const RESPONDENTS: Label = ['label.respondents', undefined];
const MEMBERS: Label = ['label.members', undefined];

/** Returns the numbers of the drawing: rows by answers, or for a single row its answers one under the other. */
export function barsTable({ rowKind, rows, series, unit, heading }: BarsPicture): DataTable {
  const base = rowKind !== 'entity';
  const members = base && rows.some(({ asked }) => asked !== undefined);
  const [only] = rows;
  if (only && rows.length === 1 && series.length > 1) {
    const facts: readonly (readonly [Label, number | undefined])[] = [
      [RESPONDENTS, only.n],
      [MEMBERS, only.asked],
    ];
    return {
      caption: heading,
      columns: [
        { id: 'answer', label: ['label.answer', undefined], kind: 'header' },
        number('value', unit === 'count' ? ['label.count', undefined] : ['label.share', undefined]),
      ],
      rows: [
        ...series.map(({ label }, index) => [
          textCell(label),
          numberCell(only.values[index] ?? 'missing', unit),
        ]),
        ...facts
          .slice(0, base ? (members ? 2 : 1) : 0)
          .map(([label, count]) => [textCell(label), numberCell(count ?? 'missing', 'count')]),
      ],
    };
  }
  return {
    caption: heading,
    columns: [
      { id: 'row', label: ROW_LABELS[rowKind], kind: 'header' },
      ...series.map(({ id, label }) => number(id, label)),
      ...(base ? [number('n', RESPONDENTS)] : []),
      ...(members ? [number('members', MEMBERS)] : []),
    ],
    rows: rows.map(({ label, values, n, asked }): readonly TableCell[] => [
      textCell(label),
      ...series.map((_, index) => numberCell(values[index] ?? 'missing', unit)),
      ...(base ? [numberCell(n ?? 'missing', 'count')] : []),
      ...(members ? [numberCell(asked ?? 'missing', 'count')] : []),
    ]),
  };
}

function number(id: string, label: Label): TableColumn {
  return { id, label, kind: 'number' };
}
