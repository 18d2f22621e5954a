import { numberCell, textCell, type DataTable, type TableCell, type TableColumn } from './figure.js';
import type { MapMaterial } from './map-material.js';
import type { MapGroup } from './map-types.js';

/** Returns everyone and the groups, and after them every municipality. */
export function mapTable({ indicator, scale, unit, all, sections, marks, options }: MapMaterial): DataTable {
  const isNumeric = scale.kind === 'numeric';
  const shares: TableColumn[] = isNumeric
    ? [{ id: 'mean', label: ['label.mean', undefined], kind: 'number' }]
    : scale.categories.map(({ id, label }) => ({ id, label, kind: 'number' }));
  const byMunicipality = options.by !== 'county';
  const columns: TableColumn[] = [
    { id: 'name', label: ['map.group', undefined], kind: 'header' },
    ...(byMunicipality
      ? ([
          { id: 'county', label: ['map.county', undefined], kind: 'text' },
          { id: 'answer', label: ['label.answer', undefined], kind: isNumeric ? 'number' : 'answer' },
        ] as const)
      : []),
    ...shares,
    { id: 'n', label: ['map.base', undefined], kind: 'number' },
  ];
  const blank = textCell('');
  const row = ({ label, values, base }: MapGroup): TableCell[] => [
    textCell(label),
    ...(byMunicipality ? [blank, blank] : []),
    ...shares.map((_, index) =>
      numberCell(values[index] ?? values[0] ?? 'missing', isNumeric ? unit : 'percent'),
    ),
    numberCell(base ?? 'missing', 'count'),
  ];
  const groups = [all, ...sections.flatMap((section) => section.groups)];
  const singles = byMunicipality
    ? marks.map(({ label, county, cell }) => [
        textCell(label),
        textCell(county ?? ''),
        cell,
        ...shares.map(() => blank),
        blank,
      ])
    : [];
  return { caption: indicator.label, columns, rows: [...groups.map(row), ...singles] };
}

/**
 * Returns the groups and the municipalities as a table each, without the columns that only the other one fills: a page of
 * paper has no room for columns that are blank.
 */
export function tablesApart({ caption, columns, rows }: DataTable): readonly DataTable[] {
  const isBlank = (cell: TableCell | undefined) => cell?.kind === 'text' && cell.label === '';
  return [false, true].flatMap((isSingle) => {
    const own = [...rows].filter((cells) => isBlank(cells.at(-1)) === isSingle);
    const isFilled = (_: unknown, index: number) => own.some((cells) => !isBlank(cells[index]));
    if (own.length === 0) return [];
    return [{ caption, columns: columns.filter(isFilled), rows: own.map((cells) => cells.filter(isFilled)) }];
  });
}
