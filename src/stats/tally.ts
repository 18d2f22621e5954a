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
  hiddenIn,
} from '../model/index.js';
import { fulfilmentAt, FULL, yardstickOf, type Yardstick } from './yardstick.js';

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

const UNASKED: Omit<Tally, 'yardstick'> = {
  level: 'not-asked',
  base: undefined,
  answered: undefined,
  fully: 'not-asked',
  shares: [],
};

/** The place of those in no group; no grouping can have a group of this name. */
const NOBODY = '\0';

/** What is added up for each group of a grouping, for those in no group, and last for everyone together. */
interface Sums {
  readonly answered: Float64Array;
  readonly base: Float64Array;
  readonly sum: Float64Array;
  readonly graded: Float64Array;
  readonly full: Float64Array;
  /** `counts[group * categories + category]`; empty for numbers. */
  readonly counts: Float64Array;
}

/** A sheet with the group of each of its rows. */
interface GroupedSheet {
  readonly sheet: AnswerSheet;
  readonly groups: Uint32Array;
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
  const ids = [...(grouping?.groups ?? []).map(({ id }) => id), NOBODY, EVERYONE];
  const sheets = sheetsOf(dataset, edition).map((sheet) => grouped(dataset, sheet, grouping, ids));
  const tallies = new Map<string, Tally[]>(wanted.map((id) => [id, []]));
  for (const indicator of indicators) {
    const scale = dataset.scales.get(dataset.indicators.get(indicator)?.scale ?? '');
    const yardstick = scale && yardstickOf(scale);
    const sizes = scale?.kind === 'numeric' ? 0 : (scale?.categories.length ?? 0);
    const asked = sheets.filter(({ sheet }) => sheet.columnOf.has(indicator));
    const sums = asked.length > 0 ? add(asked, indicator, yardstick, ids.length, sizes) : undefined;
    const hidden = hiddenIn(dataset, edition, indicator, grouping);
    for (const [id, list] of tallies) {
      list.push(
        sums
          ? tallyOf(sums, ids.indexOf(id), yardstick, sizes, hidden.has(id))
          : publishedTally(dataset, edition, indicator, yardstick, grouping, id),
      );
    }
  }
  return tallies;
}

/**
 * Returns what the entities of a list answered to each of the indicators in one edition, published or not; `not-asked`
 * where no answers are held, for published results are those of other groups. Fewer respondents than `minGroup` are
 * `suppressed` when one of them keeps its answers to itself.
 *
 * @param indicators ids, the order of the tallies
 * @param entities ids, in any order
 */
export function talliesAmong(
  dataset: Dataset,
  edition: string,
  indicators: readonly string[],
  entities: readonly string[],
): readonly Tally[] {
  const members = new Set(entities);
  const sheets = sheetsOf(dataset, edition).map((sheet) => ({
    sheet,
    groups: Uint32Array.from(sheet.entities, (id) => (members.has(id) ? 0 : 1)),
  }));
  return indicators.map((indicator) => {
    const scale = dataset.scales.get(dataset.indicators.get(indicator)?.scale ?? '');
    const yardstick = scale && yardstickOf(scale);
    const sizes = scale?.kind === 'numeric' ? 0 : (scale?.categories.length ?? 0);
    const asked = sheets.filter(({ sheet }) => sheet.columnOf.has(indicator));
    if (asked.length === 0) return { yardstick, ...UNASKED };
    const sums = add(asked, indicator, yardstick, 3, sizes);
    const isClosed = asked.some(({ sheet, groups }) => {
      const column = sheet.columnOf.get(indicator) ?? 0;
      return sheet.entities.some(
        (id, row) =>
          groups[row] === 0 &&
          sheet.gaps[row * sheet.indicators.length + column] === 0 &&
          !isPublished(sheet, id),
      );
    });
    const hidden = isClosed && (sums.answered[0] ?? 0) < dataset.minGroup;
    return tallyOf(sums, 0, yardstick, sizes, hidden);
  });
}

function grouped(
  dataset: Dataset,
  sheet: AnswerSheet,
  grouping: Grouping | undefined,
  ids: readonly string[],
): GroupedSheet {
  const groups = new Uint32Array(sheet.entities.length).fill(ids.length - 2);
  sheet.entities.forEach((id, row) => {
    const entity = dataset.entities.get(id);
    const group = grouping && entity && groupOf(grouping, entity);
    if (group) groups[row] = ids.indexOf(group.id);
  });
  return { sheet, groups };
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
    counts: new Float64Array(size * categories),
  };
  const { counts } = sums;
  // an entity with answers in several sheets counts once
  const seen = sheets.length > 1 ? new Set<string>() : undefined;
  for (const { sheet, groups } of sheets) {
    const { gaps, values } = sheet;
    const column = sheet.columnOf.get(indicator) ?? 0;
    const width = sheet.indicators.length;
    for (let row = 0, at = column; row < groups.length; row += 1, at += width) {
      if (gaps[at] !== 0) continue;
      if (seen) {
        const entity = sheet.entities[row] ?? '';
        if (seen.has(entity)) continue;
        seen.add(entity);
      }
      const group = groups[row] ?? 0;
      const value = values[at] ?? 0;
      if (categories > 0) counts[group * categories + value] = (counts[group * categories + value] ?? 0) + 1;
      else if (yardstick) addNumber(sums, group, value, fulfilmentAt(sheet, at, yardstick));
    }
  }
  if (categories > 0) addCategories(sums, size, categories, yardstick);
  for (const each of [sums.answered, sums.base, sums.sum, sums.graded, sums.full]) {
    each[size - 1] = each.reduce((total, part) => total + part, 0);
  }
  return sums;
}

function addNumber(sums: Sums, group: number, value: number, fulfilment: number): void {
  const bump = (into: Float64Array, by: number) => (into[group] = (into[group] ?? 0) + by);
  bump(sums.answered, 1);
  bump(sums.base, 1);
  bump(sums.sum, value);
  if (Number.isNaN(fulfilment)) return;
  bump(sums.graded, 1);
  if (fulfilment >= FULL) bump(sums.full, 1);
}

/** What follows from how many gave each answer. */
function addCategories(sums: Sums, size: number, categories: number, yardstick: Yardstick | undefined): void {
  const { counts } = sums;
  const everyone = (size - 1) * categories;
  for (let group = 0; group < size - 1; group += 1) {
    for (let category = 0; category < categories; category += 1) {
      const count = counts[group * categories + category] ?? 0;
      counts[everyone + category] = (counts[everyone + category] ?? 0) + count;
      sums.answered[group] = (sums.answered[group] ?? 0) + count;
      const level = yardstick?.levels[category];
      if (level === undefined) continue;
      sums.base[group] = (sums.base[group] ?? 0) + count;
      sums.sum[group] = (sums.sum[group] ?? 0) + count * level;
      if (level >= FULL) sums.full[group] = (sums.full[group] ?? 0) + count;
    }
    sums.graded[group] = sums.base[group] ?? 0;
  }
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
  const shares: number[] = [];
  for (let at = group * categories; at < (group + 1) * categories && answered > 0; at += 1)
    shares.push((100 * (sums.counts[at] ?? 0)) / answered);
  return {
    yardstick,
    base,
    answered,
    level: base > 0 ? (sums.sum[group] ?? 0) / base : none,
    fully: (sums.graded[group] ?? 0) > 0 ? (100 * (sums.full[group] ?? 0)) / answered : none,
    shares,
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
    return { yardstick, ...UNASKED };
  }
  const n = result.respondents.get(id) ?? (id === EVERYONE ? result.total : undefined);
  const tally = { yardstick, base: n, answered: n, shares: [] };
  const gap = values.find((value) => !isNumber(value));
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
