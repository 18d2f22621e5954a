import {
  EVERYONE,
  MISSING_REASONS,
  type Dataset,
  type MissingReason,
  type Result,
  type Scale,
  type Value,
} from '../../model/index.js';
import { idOf, type Draft } from './draft.js';
import type { ResultInput } from './maturity-schema.js';
import { isObject } from './json.js';
import { isCount, numberOn } from './shape.js';

type Known = Pick<Dataset, 'editions' | 'indicators' | 'scales' | 'groupings'>;

/** Whole percentages, each rounded on its own, add up to this. */
export const SUMS = { min: 97, max: 103 };

// Published numbers are kept as published, however few answered: they are official figures, and whoever published them
// has decided on that. Their base is told with them. `minGroup` guards what is computed here out of answers that are
// not public, and that nobody has looked at before.

/** Returns the published numbers, as published. */
export async function readResults(draft: Draft, known: Known): Promise<readonly Result[]> {
  const results: Result[] = [];
  const seen: string[] = [];
  for (const item of await draft.items('results')) {
    const result = readResult(item, draft, known);
    if (!result) continue;
    seen.push(keyOf(item));
    results.push(result);
  }
  draft.distinct(seen);
  return results;
}

/** Returns what sets a result apart from every other. */
export function keyOf({ indicator, edition, unit, grouping = '' }: ResultInput): string {
  return [indicator, edition, unit, grouping].join('\0');
}

function readResult(item: ResultInput, draft: Draft, known: Known): Result | undefined {
  const {
    derived = false,
    respondentsDerived = false,
    notes = [],
    respondents,
    values,
    grouping,
    ...rest
  } = item;
  const indicator = known.indicators.get(item.indicator);
  const scale = indicator && known.scales.get(indicator.scale);
  const divided = grouping === undefined ? undefined : known.groupings.get(grouping);
  const isListed = known.editions.has(item.edition) && (grouping === undefined || divided !== undefined);
  if (!draft.sure(isListed && scale !== undefined) || !scale) return undefined;

  const groups = divided && new Set(divided.groups.map(idOf));
  const read = new Map<string, readonly Value[]>();
  for (const [group, given] of byGroup(values, groups, draft)) {
    const row = rowOf(given, item, scale);
    if (!draft.sure(row !== undefined) || !row) continue;
    const cells = row.map((raw) => valueOf(raw, item, scale));
    draft.sure(!cells.includes(undefined));
    const numbers = cells.map((value) => value ?? 'missing');
    draft.sure(indicator.multiple || sumOf(numbers, item) === undefined);
    read.set(group, numbers);
  }
  const bases = new Map<string, number>();
  let { total } = item;
  if (groups && isObject(respondents)) {
    for (const [group, n] of byGroup(respondents, groups, draft)) if (isBase(n, draft)) bases.set(group, n);
  } else if (respondents !== undefined && isBase(respondents, draft)) {
    total ??= respondents;
    if (!groups) bases.set(EVERYONE, respondents);
  }
  return {
    ...rest,
    ...(grouping !== undefined && { grouping }),
    derived,
    respondentsDerived,
    notes,
    values: read,
    respondents: bases,
    ...(total !== undefined && { total }),
  };
}

/** What is given for each group; everyone together when there are no groups. */
function byGroup(
  given: unknown,
  groups: ReadonlySet<string> | undefined,
  draft: Draft,
): readonly (readonly [group: string, given: unknown])[] {
  if (!draft.sure(isObject(given) === (groups !== undefined))) return [];
  return groups
    ? Object.entries(given as object).filter(([group]) => draft.refers(groups, group))
    : [[EVERYONE, given]];
}

/** Returns the cells of one group, as many as they should be; `undefined` when they are not. */
export function rowOf(given: unknown, { unit }: ResultInput, scale: Scale): readonly unknown[] | undefined {
  const row: readonly unknown[] = Array.isArray(given) ? given : [given];
  return row.length === widthOf(unit, scale) ? row : undefined;
}

/** Returns how many numbers a result has for each group. */
export function widthOf(unit: Result['unit'], { categories }: Scale): number {
  return unit === 'mean' ? 1 : categories.length || 1;
}

/** Returns a number, or the reason why there is none; `undefined` for what is neither. */
export function valueOf(raw: unknown, { unit }: ResultInput, scale: Scale): Value | undefined {
  if (raw === null) return 'missing';
  if (MISSING_REASONS.includes(raw as MissingReason)) return raw as MissingReason;
  if (unit === 'mean') return numberOn(scale, raw);
  return unit === 'count'
    ? isCount(raw)
      ? raw + 0
      : undefined
    : numberOn({ ...scale, unit, min: 0, max: 100 }, raw);
}

/** Returns the sum of a row of shares that can't be the shares of one whole; `undefined` for a row that can. */
export function sumOf(values: readonly Value[], { unit }: ResultInput): number | undefined {
  if (unit !== 'percent' || values.length < 2) return undefined;
  let sum = 0;
  let isWhole = true;
  for (const value of values) {
    if (typeof value === 'number') sum += value;
    else isWhole = false;
  }
  const rounded = Math.round(sum * 1e6) / 1e6;
  return rounded > SUMS.max || (isWhole && rounded < SUMS.min) ? rounded : undefined;
}

/** An unknown n is said to be unknown; anything else that is not a number of respondents is a mistake. */
function isBase(n: unknown, draft: Draft): n is number {
  if (isCount(n)) return true;
  draft.sure(n === null || MISSING_REASONS.includes(n as MissingReason));
  return false;
}
