import { meansOf } from './heat-field.js';
import type { Label } from './figure.js';
import type { FieldGrouping, FieldLine, HeatFieldFigure } from './heatmap-figure.js';
import { numbered } from '../model/numbered.js';

/** How the reader wants the field: each part by id. */
export interface FieldWish {
  /** A grouping's id; `undefined` = not grouped. */
  readonly by: string | undefined;
  /** `data`, `name`, `level`, or the id of a line across; a leading minus turns it round. */
  readonly sort: string;
}

/** Lines that stand together, from one place to before another. */
export interface FieldGroup {
  readonly id: string;
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Rows or columns in their order. */
export interface FieldOrder {
  /** place → index in the figure. */
  readonly lines: Uint32Array;
  /** One group without a name when nothing is grouped. */
  readonly groups: readonly FieldGroup[];
}

/** The group of lines that belong to none. */
const NOWHERE = '';

/**
 * Returns rows or columns group by group, sorted within each: the most fulfilled first. Lines without what they are
 * sorted by come last, and equals keep the order of the data.
 *
 * @param compare orders names as the reader's language does
 */
export function orderField(
  figure: HeatFieldFigure,
  side: 'rows' | 'columns',
  { by, sort }: FieldWish,
  compare: (a: Label, b: Label) => number,
): FieldOrder {
  const all = figure[side];
  const grouping = (side === 'rows' ? figure.rowGroupings : figure.columnGroupings).find(
    ({ id }) => id === by,
  );
  const rank = ranksOf(figure, side, sort.replace(/^-/u, ''), compare);
  const sign = sort.startsWith('-') ? -1 : 1;
  const places = placesOf(all, grouping);
  const lines = Uint32Array.from(all.keys()).sort((a, b) => {
    const apart = (places[a] ?? 0) - (places[b] ?? 0);
    if (apart !== 0) return apart;
    const [one, other] = [rank[a] ?? NaN, rank[b] ?? NaN];
    if (Number.isNaN(one) || Number.isNaN(other))
      return Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || a - b;
    return sign * (one - other) || a - b;
  });
  return { lines, groups: groupsIn(lines, all, grouping) };
}

function placesOf(all: readonly FieldLine[], grouping: FieldGrouping | undefined): readonly number[] {
  if (!grouping) return all.map(() => 0);
  const ids = grouping.groups.map(({ id }) => id);
  return all.map((line) => {
    const at = ids.indexOf(line.in.get(grouping.id) ?? NOWHERE);
    return at < 0 ? ids.length : at;
  });
}

/** What each line is sorted by, the first in order the smallest. */
function ranksOf(
  { rows, columns, levels, cells, swatches }: HeatFieldFigure,
  side: 'rows' | 'columns',
  key: string,
  compare: (a: Label, b: Label) => number,
): readonly number[] {
  const all = side === 'rows' ? rows : columns;
  if (key === 'name') {
    const sorted = [...all.keys()].sort((a, b) => compare(all[a]?.label ?? '', all[b]?.label ?? ''));
    const ranks = new Array<number>(all.length);
    sorted.forEach((line, place) => (ranks[line] = place));
    return ranks;
  }
  if (key === 'level')
    return [...meansOf(levels, rows.length, columns.length, side === 'rows')].map((mean) => -mean);
  const across = (side === 'rows' ? columns : rows).findIndex(({ id }) => id === key);
  if (across < 0) return all.map((_, index) => index);
  return all.map((_, line) => {
    const at = side === 'rows' ? line * columns.length + across : across * columns.length + line;
    const level = levels[at] ?? NaN;
    if (!Number.isNaN(level)) return -level;
    // answers without worth stand together, after those with one
    const swatch = swatches[cells[at] ?? 0] ?? 'none';
    return ['none', 'unasked', 'unfit', 'hidden'].includes(swatch) ? NaN : 1 + (cells[at] ?? 0);
  });
}

function groupsIn(
  lines: Uint32Array,
  all: readonly FieldLine[],
  grouping: FieldGrouping | undefined,
): readonly FieldGroup[] {
  if (!grouping) return [{ id: NOWHERE, label: '', start: 0, end: lines.length }];
  const groups: FieldGroup[] = [];
  for (const [place, line] of numbered(lines)) {
    const found = grouping.groups.find(({ id }) => id === all[line]?.in.get(grouping.id));
    const id = found?.id ?? NOWHERE;
    const last = groups.at(-1);
    if (last?.id === id) groups[groups.length - 1] = { ...last, end: place + 1 };
    else groups.push({ id, label: found?.label ?? '–', start: place, end: place + 1 });
  }
  return groups;
}
