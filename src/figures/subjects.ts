import type { Dataset } from '../model/index.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import type { Label } from './figure.js';

/** Returns what a subject is called: its own name, or ours for everyone and for those most like an entity. */
export function subjectLabel({ kind, label, entities }: Subject): Label {
  if (label !== undefined) return label;
  return kind === 'similar' ? ['label.similar', { count: entities.length }] : ['label.all', undefined];
}

/** Returns a note for each set of similar ones among the subjects: who they are and by what. */
export function similarNotes(subjects: readonly Subject[]): readonly Label[] {
  return subjects.flatMap(({ similarity }): readonly Label[] => {
    if (!similarity) return [];
    const { own, entities, variables } = similarity;
    return [['note.similar', { to: own.name, names: entities.map(({ name }) => name), variables }]];
  });
}

/**
 * Returns whom an entity or a group is compared with, without itself; a grouping in which it has no group is left out.
 *
 * @param compare space-separated ids; `undefined` or empty = nobody
 * @throws {RangeError} for a name that means nobody
 */
export function peersOf(dataset: Dataset, compare: string | undefined, subject: Subject): readonly Subject[] {
  return (compare ?? '').split(/\s+/u).flatMap((id) => {
    const peer = id === '' ? undefined : subjectOf(dataset, id, subject.id);
    const isKnown = peer ?? (id === '' || id === 'similar' || dataset.groupings.has(id));
    if (!isKnown) throw new RangeError(`unknown comparison: ${id}`);
    return peer && peer.id !== subject.id ? [peer] : [];
  });
}
