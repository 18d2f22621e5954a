import { findGroup, groupOf, membersOf, type Dataset, type Text } from '../model/index.js';
import { similarTo, type Similarity } from './similar.js';

/** Who a number is about: one entity, the members of a group, those most like an entity, or everyone. */
export interface Subject {
  readonly kind: 'entity' | 'group' | 'similar' | 'all';
  readonly id: string;
  /** `undefined` for everyone together, and for those most like an entity. */
  readonly label: Text | undefined;
  /** Ids of the entities the number is made of, in the document's order. */
  readonly entities: readonly string[];
  /** What makes them alike, when that is what they are. */
  readonly similarity?: Similarity;
}

/**
 * Returns who an id in a tag means: "all", an entity, the own group of an entity in a grouping ("county", "size"),
 * those most like an entity ("similar"), or a group. `undefined` for an unknown id, and for a grouping or "similar" when there is no own entity or it belongs nowhere.
 *
 * @param own the entity whose group a grouping's id stands for
 */
export function subjectOf(dataset: Dataset, id: string, own?: string): Subject | undefined {
  const entity = dataset.entities.get(id);
  if (entity) return { kind: 'entity', id, label: entity.name, entities: [id] };
  if (id === 'all') return { kind: 'all', id, label: undefined, entities: [...dataset.entities.keys()] };
  if (id === 'similar' && !dataset.groupings.has(id)) {
    const similarity = similarTo(dataset, own ?? '');
    if (!similarity) return undefined;
    const entities = similarity.entities.map((each) => each.id);
    return { kind: 'similar', id: `similar:${similarity.own.id}`, label: undefined, entities, similarity };
  }
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
