import { findGroup, groupOf, membersOf, type Dataset, type Text } from '../model/index.js';

/** Who a number is about: one entity, the members of a group, or everyone. */
export interface Subject {
  readonly kind: 'entity' | 'group' | 'all';
  readonly id: string;
  /** `undefined` for everyone together. */
  readonly label: Text | undefined;
  /** Ids of the entities the number is made of, in the document's order. */
  readonly entities: readonly string[];
}

/**
 * Returns who an id in a tag means: "all", an entity, the own group of an entity in a grouping ("county", "size"),
 * or a group. `undefined` for an unknown id, and for a grouping when there is no own entity or it belongs nowhere.
 *
 * @param own the entity whose group a grouping's id stands for
 */
export function subjectOf(dataset: Dataset, id: string, own?: string): Subject | undefined {
  const entity = dataset.entities.get(id);
  if (entity) return { kind: 'entity', id, label: entity.name, entities: [id] };
  if (id === 'all') return { kind: 'all', id, label: undefined, entities: [...dataset.entities.keys()] };
  const grouping = dataset.groupings.get(id);
  const self = dataset.entities.get(own ?? '');
  const group = grouping && self && groupOf(grouping, self);
  const found = group ? { grouping, group } : grouping ? undefined : findGroup(dataset, id);
  if (!found) return undefined;
  return {
    kind: 'group',
    id: `${found.grouping.id}:${found.group.id}`,
    label: found.group.label,
    entities: membersOf(dataset, found.grouping, found.group.id).map((member) => member.id),
  };
}
