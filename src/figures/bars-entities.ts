import {
  answerOf,
  groupOf,
  isNumber,
  isPublished,
  type Dataset,
  type Edition,
  type Entity,
} from '../model/index.js';
import type { BarsPicture } from './bars-figure.js';
import type { BarsFacts, Sentence } from './bars-summary.js';

/** Returns which answer most of the rows gave, where each gave one. */
export function commonestOf({ rows, series }: BarsPicture): readonly Sentence[] {
  const counts = series.map(
    (_, index) => rows.filter(({ values }) => isNumber(values[index]) && values[index] > 0).length,
  );
  const value = Math.max(...counts);
  const answers = series.filter((_, index) => counts[index] === value).map(({ label }) => label);
  return [['bars.commonest', { answers, value, unit: 'count', n: rows.length }]];
}

/** Returns in which of the rows an entity is, and what it answered itself. */
export function entitySentence(
  { rowKind }: BarsPicture,
  { dataset, grouping, edition, indicators }: BarsFacts,
  entity: Entity | undefined,
): readonly Sentence[] {
  const group = entity && grouping && groupOf(grouping, entity);
  if (!group || rowKind !== 'group') return [];
  const answer = answerOf(dataset, entity.id, indicators[0]?.id ?? '', edition?.id ?? '');
  const text = answer.kind === 'category' ? answer.category.label : undefined;
  return [['bars.entity', { name: entity.name, group: group.label, answer: text }]];
}

/** Whether an entity answered without publishing it. */
export function keepsToItself(
  { answers }: Dataset,
  entity: Entity | undefined,
  edition: Edition | undefined,
): boolean {
  return (
    entity !== undefined &&
    answers.some((s) => s.edition === edition?.id && s.rowOf.has(entity.id) && !isPublished(s, entity.id))
  );
}
