import {
  EVERYONE,
  isNumber,
  type Dataset,
  type Edition,
  type Grouping,
  type Indicator,
  type Result,
  type ResultUnit,
  type Text,
  type Value,
} from '../model/index.js';
import type { RowKind } from './bars-figure.js';
import type { Label } from './figure.js';

/** A row as the data has it: published, or counted from answers. */
export interface Draft {
  readonly id: string;
  readonly label: Label;
  /** One per category of the scale, in its order; a single one when `plain`. */
  readonly values: readonly Value[];
  /** How many gave each answer, where that is known. */
  readonly counts: readonly Value[] | undefined;
  readonly unit: ResultUnit;
  /** One number rather than a distribution. */
  readonly plain: boolean;
  readonly n: number | undefined;
  readonly asked: number | undefined;
  readonly added: boolean;
  readonly derived: boolean;
  /** n was worked out rather than printed. */
  readonly guessed: boolean;
  readonly notes: readonly Text[];
}

export type Numbers = Omit<Draft, 'id' | 'label' | 'added'>;

/** Finds the numbers of one question by group id; `undefined` when the edition has none. */
export type NumbersOf = (
  dataset: Dataset,
  indicator: Indicator,
  edition: string,
  grouping: Grouping | undefined,
) => ReadonlyMap<string, Numbers> | undefined;

/** What the rows are, and the numbers of each. */
export interface Drafts {
  readonly kind: RowKind;
  readonly rows: readonly Draft[];
  /** The grouping asked for: rows are its groups when they are groups. */
  readonly grouping: Grouping | undefined;
}

/** What everyone together is called in a tag. */
export const ALL = 'all';

export const NO_NUMBERS: Numbers = {
  values: [],
  counts: undefined,
  unit: 'percent',
  plain: false,
  n: undefined,
  asked: undefined,
  derived: false,
  guessed: false,
  notes: [],
};

/**
 * Returns the grouping that a tag asks for; `size`, or the data's first, when it asks for none.
 *
 * @throws RangeError for an unknown one
 */
export function groupingFor({ groupings }: Dataset, by: string | undefined): Grouping | undefined {
  const grouping = groupings.get(by ?? 'size') ?? [...groupings.values()][0];
  if (by !== undefined && by !== ALL && grouping?.id !== by) throw new RangeError(`unknown grouping: ${by}`);
  return grouping;
}

/** Returns a row, without numbers where there are none. */
export function draftOf(id: string, label: Label, numbers: Numbers | undefined, added = false): Draft {
  return { ...(numbers ?? NO_NUMBERS), id, label, added };
}

/** Returns the row of everyone together. */
export function draftOfAll(numbers: Numbers | undefined, added = false): Draft {
  return draftOf(EVERYONE, ['label.all', undefined], numbers, added);
}

/**
 * Returns the groups in the order of the data, size bands from the largest. Groups fall back to everyone together, and
 * everyone to groups, when only the other was published.
 *
 * @param isOne everyone together is asked for
 * @throws RangeError for an unknown grouping
 */
export function groupDrafts(
  dataset: Dataset,
  indicator: Indicator | undefined,
  edition: Edition | undefined,
  isOne: boolean,
  by: string | undefined,
  numbersOf: NumbersOf,
): Drafts {
  const grouping = groupingFor(dataset, by);
  if (!indicator || !edition) return { kind: isOne ? 'all' : 'group', rows: [], grouping };
  const all = numbersOf(dataset, indicator, edition.id, undefined)?.get(EVERYONE);
  const groups = grouping && numbersOf(dataset, indicator, edition.id, grouping);
  // groups that the tag names are shown as missing rather than replaced
  const grouped =
    groups && (by !== undefined || [...groups.values()].some(({ values }) => values.some(isNumber)));
  if (grouped && !(all && (isOne || by === ALL)))
    return {
      kind: 'group',
      rows: largestFirst(grouping).map(({ id, label }) => draftOf(id, label, groups.get(id))),
      grouping,
    };
  return { kind: 'all', rows: all || groups ? [draftOfAll(all)] : [], grouping };
}

/** Bands of a number come with the largest on top; other groupings as the data lists them. */
export function largestFirst({ groups }: Grouping): Grouping['groups'] {
  const banded = groups.every(({ from, below }) => from !== undefined || below !== undefined);
  return banded ? [...groups].sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity)) : groups;
}

/** The numbers that were published. */
export const publishedNumbers: NumbersOf = (dataset, { id, scale }, edition, grouping) => {
  const published = dataset.results.filter(
    (result) => result.indicator === id && result.edition === edition && result.grouping === grouping?.id,
  );
  const [first] = published;
  const noSteps = dataset.scales.get(scale)?.categories.length === 0;
  return first && new Map(keysOf(grouping).map((key) => [key.id, numbersIn(first, published, key, noSteps)]));
};

interface Key {
  readonly id: string;
  readonly members?: number | undefined;
}

function keysOf(grouping: Grouping | undefined): readonly Key[] {
  return grouping?.groups ?? [{ id: EVERYONE }];
}

function numbersIn(
  { values, unit, respondents, total, derived, respondentsDerived, notes }: Result,
  published: readonly Result[],
  { id, members }: Key,
  noSteps: boolean,
): Numbers {
  return {
    values: values.get(id) ?? [],
    counts: published.find((result) => result.unit === 'count')?.values.get(id),
    unit,
    plain: noSteps || unit === 'mean',
    n: respondents.get(id) ?? (id === EVERYONE ? total : undefined),
    asked: members,
    derived,
    guessed: respondentsDerived,
    notes,
  };
}
