import {
  EVERYONE,
  findGroup,
  groupOf,
  isNumber,
  type Dataset,
  type Edition,
  type Entity,
  type Grouping,
  type Indicator,
  type Result,
  type ResultUnit,
  type Text,
  type Value,
} from '../model/index.js';
import { entityShares, sharesOf, type Shares } from '../stats/shares.js';
import type { BarsOptions, RowKind } from './bars-figure.js';
import { editionLabel, type Label } from './figure.js';

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

/** What the rows are, and the numbers of each. */
export interface Drafts {
  readonly kind: RowKind;
  readonly rows: readonly Draft[];
  /** The grouping asked for: rows are its groups when they are groups. */
  readonly grouping: Grouping | undefined;
}

/** What everyone together is called in a tag. */
const ALL = 'all';

const NO_NUMBERS: Numbers = {
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
 * Returns the rows in the order of the data, size bands from the largest. Groups fall back to everyone together, and
 * everyone to groups, when only the other was published.
 *
 * @param indicators one for groups and editions; all of the same scale
 * @throws RangeError for an unknown grouping
 */
export function draftRows(
  dataset: Dataset,
  indicators: readonly Indicator[],
  edition: Edition | undefined,
  kind: RowKind,
  entity: Entity | undefined,
  { by, compare = [] }: BarsOptions,
): Drafts {
  const grouping = dataset.groupings.get(by ?? 'size') ?? [...dataset.groupings.values()][0];
  if (by !== undefined && by !== ALL && grouping?.id !== by) throw new RangeError(`unknown grouping: ${by}`);
  const first = indicators[0];
  if (!first || !edition) return { kind, rows: [], grouping };
  const everyone = (indicator: Indicator, at: Edition): Numbers | undefined =>
    numbersOf(dataset, indicator, at.id, undefined)?.get(EVERYONE);
  const row = (id: string, label: Label, numbers: Numbers | undefined, added = false): Draft => ({
    ...(numbers ?? NO_NUMBERS),
    id,
    label,
    added,
  });

  if (kind === 'indicator') {
    const rows = indicators.map((indicator) =>
      row(indicator.id, indicator.label, everyone(indicator, edition)),
    );
    return { kind, rows, grouping };
  }
  if (kind === 'edition') {
    const rows = [...dataset.editions.values()].flatMap((each) => {
      const numbers = everyone(first, each);
      return numbers ? row(each.id, editionLabel(each), numbers) : [];
    });
    return { kind, rows, grouping };
  }
  if (kind === 'entity') {
    const ids = indicators.map(({ id }) => id);
    const rows = comparedEntities(dataset, grouping, entity, compare).flatMap(({ id, name }) => {
      const shares = entityShares(dataset, id, ids, edition.id);
      return shares
        ? row(id, name, numbersFrom(shares, dataset.scales.get(first.scale)?.categories.length === 0))
        : [];
    });
    return { kind, rows, grouping };
  }

  const all = everyone(first, edition);
  const groups = grouping && numbersOf(dataset, first, edition.id, grouping);
  // groups that the tag names are shown as missing rather than replaced
  const grouped =
    groups && (by !== undefined || [...groups.values()].some(({ values }) => values.some(isNumber)));
  if (!grouped || (all && (kind === 'all' || by === ALL))) {
    return {
      kind: 'all',
      rows: all || groups ? [row(EVERYONE, ['label.all', undefined], all)] : [],
      grouping,
    };
  }
  const rows = largestFirst(grouping).map(({ id, label }) => row(id, label, groups.get(id)));
  for (const id of compare) {
    const own = entity && dataset.groupings.get(id);
    const group = own ? groupOf(own, entity) : undefined;
    const found = own ? group && { grouping: own, group } : findGroup(dataset, id);
    if (id === ALL) rows.push(row(EVERYONE, ['label.all', undefined], all, true));
    else if (found && found.grouping !== grouping) {
      const numbers = numbersOf(dataset, first, edition.id, found.grouping)?.get(found.group.id);
      rows.push(row(found.group.id, found.group.label, numbers, true));
    }
  }
  return { kind: 'group', rows, grouping };
}

/** Bands of a number come with the largest on top; other groupings as the data lists them. */
export function largestFirst({ groups }: Grouping): Grouping['groups'] {
  const banded = groups.every(({ from, below }) => from !== undefined || below !== undefined);
  return banded ? [...groups].sort((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity)) : groups;
}

/** The entity and those it is compared with: its own group unless the tag says otherwise; else everyone. */
function comparedEntities(
  dataset: Dataset,
  grouping: Grouping | undefined,
  entity: Entity | undefined,
  compare: readonly string[],
): readonly Entity[] {
  const all = [...dataset.entities.values()];
  if (!entity && compare.length === 0) return all;
  const asked = compare.length > 0 || !grouping ? compare : [grouping.id];
  const wanted = asked.map((id) => {
    const own = entity && dataset.groupings.get(id);
    const group = own ? groupOf(own, entity) : undefined;
    const found = own ? group && { grouping: own, group } : findGroup(dataset, id);
    return (each: Entity): boolean =>
      id === ALL || each.id === id || (!!found && groupOf(found.grouping, each) === found.group);
  });
  return all.filter((each) => each === entity || wanted.some((includes) => includes(each)));
}

/** The numbers of one question by group id, published before counted; `undefined` when the edition has none. */
export function numbersOf(
  dataset: Dataset,
  indicator: Indicator,
  edition: string,
  grouping: Grouping | undefined,
): ReadonlyMap<string, Numbers> | undefined {
  const published = dataset.results.filter(
    (result) =>
      result.indicator === indicator.id && result.edition === edition && result.grouping === grouping?.id,
  );
  const plain = dataset.scales.get(indicator.scale)?.categories.length === 0;
  const [first] = published;
  if (first) return publishedNumbers(first, published, grouping, plain);
  const shares = sharesOf(dataset, indicator.id, edition, grouping);
  return shares && new Map([...shares].map(([id, each]) => [id, numbersFrom(each, plain)]));
}

function publishedNumbers(
  first: Result,
  published: readonly Result[],
  grouping: Grouping | undefined,
  noSteps: boolean,
): ReadonlyMap<string, Numbers> {
  const counted = published.find(({ unit }) => unit === 'count');
  const keys = grouping ? grouping.groups : [{ id: EVERYONE, members: undefined }];
  return new Map(
    keys.map(({ id, members }) => [
      id,
      {
        values: first.values.get(id) ?? [],
        counts: counted?.values.get(id),
        unit: first.unit,
        plain: noSteps || first.unit === 'mean',
        n: first.respondents.get(id) ?? (grouping ? undefined : first.total),
        asked: members,
        derived: first.derived,
        guessed: first.respondentsDerived,
        notes: first.notes,
      },
    ]),
  );
}

function numbersFrom({ counts, mean, base, asked }: Shares, plain: boolean): Numbers {
  return {
    ...NO_NUMBERS,
    values: plain ? [mean] : counts.map((count) => (isNumber(count) && base ? (100 * count) / base : count)),
    counts: plain ? undefined : counts,
    plain,
    unit: plain ? 'mean' : 'percent',
    n: base,
    asked,
    derived: true,
  };
}
