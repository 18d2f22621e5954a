import {
  EVERYONE,
  isNumber,
  membersOf,
  type Dataset,
  type Grouping,
  type Indicator,
  type Result,
  type Scale,
  type Value,
} from '../model/index.js';
import { sharesOf, type Shares } from '../stats/shares.js';
import type { MapGroup, MapSection, OtherMembers } from './map-types.js';

type Numbers = Pick<MapGroup, 'values' | 'counts' | 'base'>;

const UNKNOWN: Numbers = { values: ['missing'], counts: undefined, base: undefined };

/** Returns the grouping by county; `undefined` when the data has none. */
export function countiesOf(dataset: Dataset): Grouping | undefined {
  return groupingBy(dataset, 'county');
}

function groupingBy(dataset: Dataset, attribute: string): Grouping | undefined {
  const groupings = [...dataset.groupings.values()];
  return groupings.find(({ by }) => by === attribute) ?? dataset.groupings.get(attribute);
}

/** Returns everyone's answers, and those by county and by size of population: from the answers, else as published. */
export function sectionsOf(
  dataset: Dataset,
  indicator: Indicator,
  scale: Scale,
  edition: string,
): { readonly everyone: Numbers; readonly sections: readonly MapSection[] } {
  const county = countiesOf(dataset);
  const size = groupingBy(dataset, 'population');
  const numbersIn = (grouping: Grouping | undefined): ((id: string) => Numbers) => {
    const shares = sharesOf(dataset, indicator.id, edition, grouping);
    if (shares) return (id) => counted(shares.get(id), scale);
    const result = dataset.results.find(
      (each) => each.indicator === indicator.id && each.edition === edition && each.grouping === grouping?.id,
    );
    return (id) => (result ? published(result, id) : UNKNOWN);
  };
  const sections = [county, size].flatMap((grouping): readonly MapSection[] => {
    if (!grouping) return [];
    const numbersOf = numbersIn(grouping);
    const groups = grouping.groups.map(({ id, label }) => ({ id, label, ...numbersOf(id) }));
    return [{ id: grouping.id, label: [grouping === county ? 'map.county' : 'map.size', undefined], groups }];
  });
  return { everyone: numbersIn(undefined)(EVERYONE), sections };
}

function counted(shares: Shares | undefined, scale: Scale): Numbers {
  if (!shares) return UNKNOWN;
  const { counts, mean, base } = shares;
  if (scale.kind === 'numeric') return { values: [mean], counts: undefined, base };
  return { values: counts.map((count) => shareOf(count, base)), counts, base };
}

function published({ values, respondents, total, unit }: Result, id: string): Numbers {
  const base = respondents.get(id) ?? (id === EVERYONE ? total : undefined);
  const own = values.get(id) ?? ['missing'];
  if (unit !== 'count') return { values: own, counts: undefined, base };
  const sum = own.reduce<number>((all, value) => all + (isNumber(value) ? value : 0), 0);
  return { values: own.map((value) => shareOf(value, base ?? sum)), counts: own, base };
}

function shareOf(count: Value, base: number | undefined): Value {
  if (!isNumber(count)) return count;
  return base ? (100 * count) / base : 'missing';
}

/**
 * Returns the size bands that have another number of entities than the source says they have; none when the data holds
 * other entities than the source counts, since that says nothing of the bands.
 */
export function otherMembersIn(dataset: Dataset): readonly OtherMembers[] {
  const size = groupingBy(dataset, 'population');
  const bands = (size?.groups ?? []).map(({ id, label, members = 0 }) => {
    const here = size ? membersOf(dataset, size, id).length : 0;
    return { label, here, source: members };
  });
  const surplus = bands.reduce((sum, { here, source }) => sum + here - source, 0);
  return surplus === 0 ? bands.filter(({ here, source }) => here !== source) : [];
}
