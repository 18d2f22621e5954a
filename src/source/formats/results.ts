import {
  EVERYONE,
  MISSING_REASONS,
  type Dataset,
  type MissingReason,
  type Result,
  type Scale,
  type Value,
} from '../../model/index.js';
import { numberOn } from './answers.js';
import type { Draft, Placed } from './draft.js';
import type { ResultInput } from './maturity-schema.js';
import { isObject, pathTo, shown, type Report } from './report.js';

type Known = Pick<Dataset, 'indicators' | 'scales' | 'groupings'>;

// Published numbers are kept as published however few answered: they are official figures, and whoever published them
// has decided on that. The base is told with them. `minGroup` guards what is computed here from answers that are not
// public, which nobody has looked at before.

/** Whole percentages of up to seven categories add up to this when each is rounded on its own. */
const SUMS = { min: 97, max: 103 };

/** Returns the published numbers, as published. */
export async function readResults(draft: Draft, known: Known): Promise<readonly Result[]> {
  const results: Result[] = [];
  const seen = new Set<string>();
  for (const placed of await draft.items('results')) {
    const rest = draft.pace();
    if (rest) await rest;
    const { item, path } = placed;
    const key = [item.indicator, item.edition, item.unit, item.grouping ?? ''].join('\0');
    if (seen.has(key))
      draft.report.issue(path, 'a second result', 'one for each indicator, edition, unit and grouping');
    seen.add(key);
    const result = readResult(placed, draft, known);
    if (result) results.push(result);
  }
  return results;
}

function readResult({ item, path }: Placed<ResultInput>, draft: Draft, known: Known): Result | undefined {
  const { derived = false, respondentsDerived = false, notes = [], respondents, values, ...rest } = item;
  const isListed = [
    draft.refers('indicators', item.indicator, `${path}.indicator`),
    draft.refers('editions', item.edition, `${path}.edition`),
    draft.refers('groupings', item.grouping, `${path}.grouping`),
  ];
  const indicator = known.indicators.get(item.indicator);
  const scale = indicator && known.scales.get(indicator.scale);
  const grouping = item.grouping === undefined ? undefined : known.groupings.get(item.grouping);
  if (isListed.includes(false) || !scale || (item.grouping !== undefined && !grouping)) return undefined;

  const groups = grouping && new Set(grouping.groups.map(({ id }) => id));
  const { report } = draft;
  const sums = item.unit === 'percent' && !indicator.multiple;
  const read = new Map<string, readonly Value[]>();
  for (const [group, row, place] of byGroup(values, groups, `${path}.values`, report)) {
    read.set(group, readRow(row, item, scale, sums, place, report));
  }
  const bases = new Map<string, number>();
  let total = item.total;
  if (groups && isObject(respondents)) {
    for (const [group, n, place] of byGroup(respondents, groups, `${path}.respondents`, report)) {
      const base = readBase(n, place, report);
      if (base !== undefined) bases.set(group, base);
    }
  } else if (respondents !== undefined) {
    const base = readBase(respondents, `${path}.respondents`, report);
    total ??= base;
    if (base !== undefined && !groups) bases.set(EVERYONE, base);
  }
  return {
    ...rest,
    derived,
    respondentsDerived,
    notes,
    values: read,
    respondents: bases,
    ...(total === undefined ? {} : { total }),
  };
}

/** What is given for each group, with its place; everyone together when there are no groups. */
function byGroup(
  given: unknown,
  groups: ReadonlySet<string> | undefined,
  path: string,
  report: Report,
): readonly (readonly [group: string, given: unknown, place: string])[] {
  if (!groups) {
    if (!isObject(given)) return [[EVERYONE, given, path]];
    report.issue(path, 'an object', 'one row: the result has no grouping');
    return [];
  }
  if (!isObject(given)) {
    report.issue(path, shown(given), 'an object with a row for each group');
    return [];
  }
  const found: (readonly [string, unknown, string])[] = [];
  for (const [group, row] of Object.entries(given)) {
    const place = pathTo(path, group);
    if (groups.has(group)) found.push([group, row, place]);
    else report.issue(place, shown(group), 'an id of groups');
  }
  return found;
}

function readRow(
  row: unknown,
  { unit }: ResultInput,
  scale: Scale,
  sums: boolean,
  path: string,
  report: Report,
): readonly Value[] {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
  const width = unit === 'mean' ? 1 : Math.max(1, scale.categories.length);
  if (cells.length !== width) {
    report.issue(path, `${cells.length} values`, `${width}, one for each category`);
    return [];
  }
  let sum = 0;
  let gaps = 0;
  const values = cells.map((raw, index): Value => {
    const value = readValue(raw, unit, scale);
    if (value === undefined)
      report.warn(Array.isArray(row) ? `${path}[${index}]` : path, shown(raw), EXPECTED[unit]);
    if (typeof value === 'number') sum += value;
    else gaps++;
    return value ?? 'missing';
  });
  if (sums && width > 1 && (sum > SUMS.max || (gaps === 0 && sum < SUMS.min))) {
    report.issue(path, `a sum of ${Math.round(sum * 100) / 100}`, `${SUMS.min}–${SUMS.max}`);
  }
  return values;
}

const EXPECTED = { percent: 'a number 0–100', count: 'a whole number', mean: 'a number' } as const;

/** A number, a reason why there is none, or `undefined` for what is neither. */
function readValue(raw: unknown, unit: Result['unit'], scale: Scale): Value | undefined {
  if (raw === null) return 'missing';
  if (MISSING_REASONS.includes(raw as MissingReason)) return raw as MissingReason;
  if (unit === 'mean') return numberOn(scale, raw);
  if (unit === 'count') return isCount(raw) ? raw + 0 : undefined;
  return typeof raw === 'number' && raw >= 0 && raw <= 100 ? raw + 0 : undefined;
}

function readBase(raw: unknown, path: string, report: Report): number | undefined {
  if (isCount(raw)) return raw + 0;
  // an unknown n is said to be unknown; anything else is a mistake
  if (raw !== null && !MISSING_REASONS.includes(raw as MissingReason))
    report.warn(path, shown(raw), 'a whole number');
  return undefined;
}

function isCount(raw: unknown): raw is number {
  return Number.isSafeInteger(raw) && (raw as number) >= 0;
}
