import { groupOf, type Dataset, type Entity, type Grouping, type Text } from '../model/index.js';

/** One thing that makes entities alike. */
export interface SimilarityVariable {
  /** The attribute that is looked at, such as "population" or "county". */
  readonly id: string;
  /** The grouping's own name; `undefined` for the number of inhabitants. */
  readonly label: Text | undefined;
  /** Its part of the whole, 0–1. */
  readonly weight: number;
}

/** Those most like an entity, and what likeness is made of. */
export interface Similarity {
  /** Whom the others are like. */
  readonly own: Entity;
  /** Heaviest first; their weights add up to 1. */
  readonly variables: readonly SimilarityVariable[];
  /** The most alike first. */
  readonly entities: readonly Entity[];
}

/** How many are taken as similar: enough for a share to mean something, few enough to be named. */
const SIMILAR_COUNT = 10;

/** Size counts as much as everything else together, since it says most of what a municipality can afford. */
const SIZE_WEIGHT = 0.5;

/** So many times as many inhabitants is as different as two entities can be in size. */
const SIZE_REACH = 4;

/**
 * Returns the entities most like one of them. Likeness is a weighted mean of differences, each between 0 and 1: the
 * number of inhabitants on a logarithmic scale, full at {@link SIZE_REACH} times as many; and for each other grouping
 * of the data whether the group is another. Nothing of what was answered is part of it. Equals come in the data's order.
 *
 * Source: J. C. Gower, "A General Coefficient of Similarity and Some of Its Properties", Biometrics 27 (1971), with
 * the range of the one number cut at SIZE_REACH.
 *
 * @param own an entity's id
 * @param count how many at most
 * @returns `undefined` for an unknown entity, and when nothing is known by which it could be like another
 */
export function similarTo(dataset: Dataset, own: string, count = SIMILAR_COUNT): Similarity | undefined {
  const self = dataset.entities.get(own);
  if (!self) return undefined;
  const size = populationOf(self);
  const groupings = [...dataset.groupings.values()].filter(
    (grouping) => grouping.by !== 'population' && groupOf(grouping, self),
  );
  const sizeWeight = size === undefined ? 0 : groupings.length > 0 ? SIZE_WEIGHT : 1;
  const groupWeight = groupings.length > 0 ? (1 - sizeWeight) / groupings.length : 0;
  if (sizeWeight + groupWeight === 0) return undefined;
  const differenceTo = (other: Entity): number => {
    const theirs = populationOf(other);
    const apart =
      size === undefined || theirs === undefined
        ? 1
        : Math.min(1, Math.abs(Math.log(theirs / size)) / Math.log(SIZE_REACH));
    return groupings.reduce(
      (sum, grouping) => sum + (isSameGroup(grouping, self, other) ? 0 : groupWeight),
      sizeWeight * apart,
    );
  };
  const others = [...dataset.entities.values()].flatMap((entity) =>
    entity !== self && entity.kind === self.kind ? { entity, difference: differenceTo(entity) } : [],
  );
  others.sort((a, b) => a.difference - b.difference);
  return {
    own: self,
    variables: [
      ...(sizeWeight > 0 ? [{ id: 'population', label: undefined, weight: sizeWeight }] : []),
      ...groupings.map(({ by, label }) => ({ id: by, label, weight: groupWeight })),
    ],
    entities: others.slice(0, count).map(({ entity }) => entity),
  };
}

/** The number of inhabitants; `undefined` when it is not known or can't be one. */
function populationOf({ attributes }: Entity): number | undefined {
  const population = attributes.get('population');
  return typeof population === 'number' && population > 0 ? population : undefined;
}

function isSameGroup(grouping: Grouping, a: Entity, b: Entity): boolean {
  return groupOf(grouping, a) === groupOf(grouping, b);
}
