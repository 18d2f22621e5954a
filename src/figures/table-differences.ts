import {
  EVERYONE,
  groupOf,
  type CountedGroup,
  type Dataset,
  type Grouping,
  type Value,
} from '../model/index.js';
import type { EntityLevel } from '../stats/standing.js';
import type { Subject } from '../stats/subject.js';
import type { Label, NumberUnit } from './figure.js';
import { columnOf, differenceFact } from './table-cells.js';
import { comparisonsOf, groupingOf } from './table-comparisons.js';
import type { Asked, FactColumn } from './table-facts.js';

/** Who entities are measured against. */
interface Peers {
  /** The word in the tag that asked for them. */
  readonly word: string;
  readonly label: Label;
  readonly grouping?: Grouping | undefined;
  /** The group that all are measured against; absent for each one's own in the grouping. */
  readonly group?: string | undefined;
  /** Those most like the tag's entity. */
  readonly similar?: Subject | undefined;
  /** Another entity, by its id. */
  readonly entity?: string | undefined;
}

interface Sum extends CountedGroup {
  base: number;
  unpublished: number;
  sum: number;
}

/** The fairest first: the first that the dataset has is enough for who asks for none. */
const FAIREST = ['size', 'county', 'all'];

/** The place of those in no group; no grouping can have a group of this name. */
const NOBODY = '\0';

/** Columns of differences, and those most like the tag's entity where they are compared with. */
export interface Differences {
  readonly columns: readonly FactColumn[];
  readonly similar: readonly Subject[];
}

/**
 * Returns how far each entity is from the mean of its peers: a column for each word of `compare`, the first with the id
 * `difference` and the others with that and their word.
 *
 * @param all every entity with answers, whose means these are
 * @param shown those with a row
 * @throws {RangeError} for a word of `compare` that means nothing
 */
export function differencesOf(
  asked: Asked,
  all: readonly EntityLevel[],
  shown: readonly EntityLevel[],
  unit: NumberUnit,
): Differences {
  const { dataset } = asked;
  const peers = peersIn(asked);
  const sums = peers.map((each) => sumsOf(dataset, all, each));
  const everyone = sums[peers.findIndex(({ group }) => group === EVERYONE)]?.get(EVERYONE);
  // what stands beside the mean of everyone must not be had by subtracting the rest from it
  const hidden = sums.map((each) =>
    dataset.suppression?.hiddenGroups(
      [...each.values(), ...(everyone && !each.has(EVERYONE) ? [everyone] : [])],
      dataset.minGroup,
    ),
  );
  const isGivenAway = hidden.some((each) => each?.has(EVERYONE));
  const points = unit === 'percent';
  const columns = peers.map((each, index) => {
    const { word, label, grouping, group } = each;
    const meanOf = (id: string): Value => {
      const sum = sums[index]?.get(id);
      if (!sum || id === NOBODY) return 'missing';
      // a group so small is mostly the entity itself
      const isHidden = hidden[index] ? hidden[index].has(id) : sum.unpublished > 0;
      return isHidden || (id === EVERYONE && isGivenAway) || sum.base < dataset.minGroup
        ? 'suppressed'
        : sum.sum / sum.base;
    };
    const other = each.entity === undefined ? undefined : levelOf(each.entity, all);
    return columnOf({
      id: index === 0 ? 'difference' : `difference-${word}`,
      kind: 'number',
      label: ['label.difference', undefined],
      ...(peers.length > 1 ? { name: ['label.difference-to', { to: label }] } : {}),
      sub:
        grouping && group === undefined
          ? ['sub.difference-own', { grouping: grouping.label, points }]
          : ['sub.difference', { to: label, points }],
      facts: shown.map(({ entity, level }) =>
        differenceFact(level, other ?? meanOf(group ?? groupAt(dataset, each, entity)), unit),
      ),
    });
  });
  return { columns, similar: peers.flatMap(({ similar }) => similar ?? []).slice(0, 1) };
}

function peersIn(asked: Asked): readonly Peers[] {
  const { dataset, compare } = asked;
  const words = new Set(compare.length > 0 ? compare : FAIREST);
  const found = [...words].flatMap((word): readonly Peers[] => {
    const grouping = groupingOf(dataset, word);
    if (grouping) return [{ word, label: grouping.label, grouping }];
    return comparisonsOf(asked, word).map(({ label, group, entity }) => ({
      ...{ word, label, grouping: group?.grouping, group: group?.id, similar: group?.similar },
      entity: entity?.id,
    }));
  });
  if (compare.length > 0 && found.length > 0) return found;
  return found.length > 0 ? found.slice(0, 1) : peersIn({ ...asked, compare: ['all'] });
}

/** Which of the groups compared with an entity is in. */
function groupAt(dataset: Dataset, { grouping, similar }: Peers, id: string): string {
  if (similar) return similar.entities.includes(id) ? similar.id : NOBODY;
  if (!grouping) return EVERYONE;
  const entity = dataset.entities.get(id);
  return (entity && groupOf(grouping, entity)?.id) ?? NOBODY;
}

function sumsOf(dataset: Dataset, all: readonly EntityLevel[], peers: Peers): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  if (peers.entity !== undefined) return sums;
  for (const { entity, level, open } of all) {
    if (Number.isNaN(level)) continue;
    const id = groupAt(dataset, peers, entity);
    const sum = sums.get(id) ?? { id, base: 0, unpublished: 0, sum: 0 };
    sums.set(id, sum);
    sum.base += 1;
    sum.sum += level;
    if (!open) sum.unpublished += 1;
  }
  return sums;
}

/** One entity's own level, where it may be shown under its name. */
function levelOf(id: string, all: readonly EntityLevel[]): Value {
  const found = all.find(({ entity }) => entity === id);
  if (!found || !found.open || Number.isNaN(found.level)) return 'missing';
  return found.level;
}
