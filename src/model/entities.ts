import type { Dataset, Entity, Group, Grouping } from './dataset.js';

/** Returns the group of a grouping that the entity belongs to; `undefined` when its attribute is unknown. */
export function groupOf(grouping: Grouping, entity: Entity): Group | undefined {
  const own = entity.attributes.get(grouping.by);
  if (typeof own === 'number') {
    return grouping.groups.find((g) => own >= (g.from ?? -Infinity) && own < (g.below ?? Infinity));
  }
  return grouping.groups.find((g) => g.id === own);
}

/** Returns the entities of one group, in the document's order. */
export function membersOf(dataset: Dataset, grouping: Grouping, group: string): readonly Entity[] {
  return [...dataset.entities.values()].filter((entity) => groupOf(grouping, entity)?.id === group);
}

/**
 * Returns the group with this id and its grouping, looking through every grouping in order; `undefined` when there
 * is none. A grouping may be named to settle a tie ("county:18").
 */
export function findGroup(dataset: Dataset, id: string): { grouping: Grouping; group: Group } | undefined {
  const colon = id.indexOf(':');
  const named = colon > 0 ? dataset.groupings.get(id.slice(0, colon)) : undefined;
  const wanted = named ? id.slice(colon + 1) : id;
  for (const grouping of named ? [named] : dataset.groupings.values()) {
    const group = grouping.groups.find((g) => g.id === wanted);
    if (group) return { grouping, group };
  }
  return undefined;
}
