import {
  EVERYONE,
  groupOf,
  isNumber,
  isPublished,
  sheetsOf,
  type AnswerSheet,
  type Dataset,
  type Grouping,
  type Value,
} from '../model/index.js';
import { hiddenGroups } from './suppression.js';
import { fulfilmentAt, FULL, levelAt, yardstickOf, type Yardstick } from './yardstick.js';

/** What a group answered to one indicator, added up. */
export interface Tally {
  readonly yardstick: Yardstick | undefined;
  /** The group's mean on the yardstick, or why there is none. */
  readonly level: Value;
  /** Respondents that `level` is the mean of; `undefined` = the source doesn't say. */
  readonly base: number | undefined;
  /** Respondents that answered at all, "don't know" included; `undefined` = the source doesn't say. */
  readonly answered: number | undefined;
  /** Share of those who answered that fulfil the indicator fully, 0–100. */
  readonly fully: Value;
  /** Share of each category, 0–100, in the scale's order; empty for numbers and where it is not known. */
  readonly shares: readonly number[];
}

/** Sums for every group of a grouping and, last, for everyone together. */
interface Sums {
  readonly answered: Float64Array;
  readonly base: Float64Array;
  readonly sum: Float64Array;
  readonly graded: Float64Array;
  readonly full: Float64Array;
  readonly unpublished: Float64Array;
  /** `counts[group * categories + category]`. */
  readonly counts: Float64Array;
}

/** A sheet with the group of each of its rows; −1 = in no group. */
interface GroupedSheet {
  readonly sheet: AnswerSheet;
  readonly groups: Int32Array;
  readonly open: Uint8Array;
}

/**
 * Returns what groups answered to each of the indicators in one edition, by group id: from the entities' answers,
 * published or not, and where there are none from published results. Groups that could give away an unpublished
 * answer are `suppressed`.
 *
 * @param indicators ids, the order of the tallies; unknown ones are `not-asked`
 * @param grouping absent = everyone together only
 * @param wanted the groups to return, {@link EVERYONE} for everyone together
 */
export function talliesOf(
  dataset: Dataset,
  edition: string,
  indicators: readonly string[],
  grouping: Grouping | undefined,
  wanted: readonly string[],
): ReadonlyMap<string, readonly Tally[]> {
  const ids = [...(grouping?.groups ?? []).map(({ id }) => id), EVERYONE];
  const sheets = sheetsOf(dataset, edition).map((sheet) => grouped(dataset, sheet, grouping, ids));
  const tallies = new Map<string, Tally[]>(wanted.map((id) => [id, []]));
  for (const indicator of indicators) {
    const scale = dataset.scales.get(dataset.indicators.get(indicator)?.scale ?? '');
    const yardstick = scale && yardstickOf(scale);
    const sizes = scale?.kind === 'numeric' ? 0 : (scale?.categories.length ?? 0);
    const asked = sheets.filter(({ sheet }) => sheet.columnOf.has(indicator));
    const sums = asked.length > 0 ? add(asked, indicator, yardstick, ids.length, sizes) : undefined;
    const hidden = sums ? hiddenIn(sums, ids, dataset.minGroup) : undefined;
    for (const [id, list] of tallies) {
      list.push(
        sums && hidden
          ? tallyOf(sums, ids.indexOf(id), yardstick, sizes, hidden.has(id))
          : publishedTally(dataset, edition, indicator, yardstick, grouping, id),
      );
    }
  }
  return tallies;
}

function grouped(
  dataset: Dataset,
  sheet: AnswerSheet,
  grouping: Grouping | undefined,
  ids: readonly string[],
): GroupedSheet {
  const groups = new Int32Array(sheet.entities.length);
  const open = new Uint8Array(sheet.entities.length);
  sheet.entities.forEach((id, row) => {
    const entity = dataset.entities.get(id);
    const group = grouping && entity && groupOf(grouping, entity);
    groups[row] = group ? ids.indexOf(group.id) : -1;
    open[row] = isPublished(sheet, id) ? 1 : 0;
  });
  return { sheet, groups, open };
}

function add(
  sheets: readonly GroupedSheet[],
  indicator: string,
  yardstick: Yardstick | undefined,
  size: number,
  categories: number,
): Sums {
  const zeros = () => new Float64Array(size);
  const sums: Sums = {
    answered: zeros(),
    base: zeros(),
    sum: zeros(),
    graded: zeros(),
    full: zeros(),
    unpublished: zeros(),
    counts: new Float64Array(size * categories),
  };
  const bump = (counts: Float64Array, group: number, by: number) => {
    if (group >= 0) counts[group] = (counts[group] ?? 0) + by;
    counts[size - 1] = (counts[size - 1] ?? 0) + by;
  };
  // an entity with answers in several sheets counts once
  const seen = sheets.length > 1 ? new Set<string>() : undefined;
  for (const { sheet, groups, open } of sheets) {
    const column = sheet.columnOf.get(indicator) ?? 0;
    const width = sheet.indicators.length;
    for (let row = 0, at = column; row < groups.length; row += 1, at += width) {
      if (sheet.gaps[at] !== 0) continue;
      const entity = sheet.entities[row] ?? '';
      if (seen?.has(entity)) continue;
      seen?.add(entity);
      const group = groups[row] ?? -1;
      bump(sums.answered, group, 1);
      if (open[row] === 0) bump(sums.unpublished, group, 1);
      if (categories > 0) {
        const category = sheet.values[at] ?? 0;
        const { counts } = sums;
        const all = (size - 1) * categories + category;
        counts[all] = (counts[all] ?? 0) + 1;
        if (group >= 0)
          counts[group * categories + category] = (counts[group * categories + category] ?? 0) + 1;
      }
      const level = yardstick ? levelAt(sheet, at, yardstick) : NaN;
      if (!yardstick || Number.isNaN(level)) continue;
      bump(sums.base, group, 1);
      bump(sums.sum, group, level);
      const fulfilment = yardstick.kind === 'value' ? fulfilmentAt(sheet, at, yardstick) : level;
      if (Number.isNaN(fulfilment)) continue;
      bump(sums.graded, group, 1);
      if (fulfilment >= FULL) bump(sums.full, group, 1);
    }
  }
  return sums;
}

function hiddenIn(sums: Sums, ids: readonly string[], minGroup: number): ReadonlySet<string> {
  if (sums.unpublished.at(-1) === 0) return new Set();
  const groups = ids.map((id, index) => ({
    id,
    base: sums.answered[index] ?? 0,
    unpublished: sums.unpublished[index] ?? 0,
  }));
  return hiddenGroups(groups, minGroup);
}

function tallyOf(
  sums: Sums,
  group: number,
  yardstick: Yardstick | undefined,
  categories: number,
  hidden: boolean,
): Tally {
  if (hidden) {
    return {
      yardstick,
      level: 'suppressed',
      base: undefined,
      answered: undefined,
      fully: 'suppressed',
      shares: [],
    };
  }
  const answered = sums.answered[group] ?? 0;
  const base = sums.base[group] ?? 0;
  const none = answered > 0 ? 'not-applicable' : 'missing';
  const counts = sums.counts.subarray(group * categories, (group + 1) * categories);
  return {
    yardstick,
    base,
    answered,
    level: base > 0 ? (sums.sum[group] ?? 0) / base : none,
    fully: (sums.graded[group] ?? 0) > 0 ? (100 * (sums.full[group] ?? 0)) / answered : none,
    shares: answered > 0 ? [...counts].map((count) => (100 * count) / answered) : [],
  };
}

/** The same out of published numbers. */
function publishedTally(
  dataset: Dataset,
  edition: string,
  indicator: string,
  yardstick: Yardstick | undefined,
  grouping: Grouping | undefined,
  id: string,
): Tally {
  const of = id === EVERYONE ? undefined : grouping?.id;
  const result = dataset.results.find(
    (each) => each.indicator === indicator && each.edition === edition && each.grouping === of,
  );
  const values = result?.values.get(id);
  if (!result || !values) {
    return {
      yardstick,
      level: 'not-asked',
      base: undefined,
      answered: undefined,
      fully: 'not-asked',
      shares: [],
    };
  }
  const n = result.respondents.get(id) ?? (id === EVERYONE ? result.total : undefined);
  const tally = { yardstick, base: n, answered: n, shares: [] };
  // a published number too few stand behind is not drawn, whatever the document says
  const gap =
    n !== undefined && n < dataset.minGroup ? 'suppressed' : values.find((value) => !isNumber(value));
  if (gap !== undefined && !isNumber(gap)) return { ...tally, level: gap, fully: gap };
  const numbers = values.filter(isNumber);
  if (!yardstick || dataset.indicators.get(indicator)?.multiple) {
    return { ...tally, level: 'not-applicable', fully: 'not-applicable' };
  }
  if (yardstick.kind === 'value' || result.unit === 'mean') {
    return { ...tally, level: numbers[0] ?? 'missing', fully: 'not-applicable' };
  }
  let total = 0;
  let rated = 0;
  let sum = 0;
  let full = 0;
  numbers.forEach((value, index) => {
    const level = yardstick.levels[index];
    total += value;
    if (level === undefined) return;
    rated += value;
    sum += value * level;
    if (level >= FULL) full += value;
  });
  // printed percentages are kept as they are, though rounding lets a row sum to 99 or 101
  const whole = result.unit === 'percent' ? 100 : total;
  return {
    ...tally,
    level: rated > 0 ? sum / rated : 'missing',
    fully: whole > 0 ? (100 * full) / whole : 'missing',
    shares: whole > 0 ? numbers.map((value) => (100 * value) / whole) : [],
  };
}
