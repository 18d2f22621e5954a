import {
  answerAt,
  answerOf,
  EVERYONE,
  fulfilmentOf,
  hiddenIn,
  isPublished,
  scaleOf,
  type Answer,
  type Dataset,
  type MissingReason,
  type Scale,
} from '../model/index.js';
import type { Subject } from './subject.js';

/** How far something is fulfilled, and by how many answers. */
export interface Fulfilment {
  /** 0 (not at all) to 1 (fully); `undefined` when nothing can be said. */
  readonly value: number | undefined;
  /** Answers given. An answer outside the scale ("don't know") is one, though it is no part of the value. */
  readonly answered: number;
  /** Answers asked for; what was not asked or does not apply is not counted. */
  readonly asked: number;
  /** Why there is no value; `undefined` when there is one, or when the answer lies outside the scale. */
  readonly reason: MissingReason | undefined;
}

/** Group means by subject, edition and indicator: the same peers are compared with on every flower of a page. */
const groupMeans = new WeakMap<Dataset, Map<string, Fulfilment>>();

/**
 * Returns how far a subject fulfils one indicator: an entity its own answer (counts are 0 or 1), a group the plain
 * mean over the members that answered, each counting once. A group whose numbers could give away an unpublished answer
 * is suppressed.
 */
export function indicatorFulfilment(
  dataset: Dataset,
  subject: Subject,
  indicator: string,
  edition: string,
): Fulfilment {
  const scale = scaleOf(dataset, indicator);
  if (!scale) return { value: undefined, answered: 0, asked: 0, reason: 'not-asked' };
  if (subject.kind === 'entity')
    return answerFulfilment(answerOf(dataset, subject.id, indicator, edition), scale);
  let means = groupMeans.get(dataset);
  if (!means) groupMeans.set(dataset, (means = new Map<string, Fulfilment>()));
  // ids may hold anything: their lengths tell where they end
  const key = `${subject.id.length} ${edition.length} ${subject.id}${edition}${indicator}`;
  let mean = means.get(key);
  if (!mean) means.set(key, (mean = groupMean(dataset, subject, indicator, edition)));
  return mean;
}

/** Returns how far one answer fulfils its indicator; counts are 0 or 1. */
export function answerFulfilment(answer: Answer, scale: Scale): Fulfilment {
  const reason = answer.kind === 'missing' ? answer.reason : undefined;
  const asked = reason === 'not-asked' || reason === 'not-applicable' ? 0 : 1;
  return { value: fulfilmentOf(answer, scale), answered: reason === undefined ? 1 : 0, asked, reason };
}

function groupMean(dataset: Dataset, subject: Subject, indicator: string, edition: string): Fulfilment {
  const scale = scaleOf(dataset, indicator);
  let sum = 0;
  let counted = 0;
  let answered = 0;
  let asked = 0;
  let secret = false;
  const sheets = dataset.answers.filter((each) => each.edition === edition && each.columnOf.has(indicator));
  for (const entity of scale ? subject.entities : []) {
    let isAsked = false;
    for (const sheet of sheets) {
      const row = sheet.rowOf.get(entity);
      if (row === undefined || !scale) continue;
      const answer = answerAt(sheet, row, sheet.columnOf.get(indicator) ?? 0, scale);
      if (answer.kind === 'missing') {
        isAsked ||= answer.reason === 'missing' || answer.reason === 'suppressed';
        continue;
      }
      isAsked = true;
      answered += 1;
      const value = fulfilmentOf(answer, scale);
      if (value !== undefined) {
        sum += value;
        counted += 1;
        secret ||= !isPublished(sheet, entity);
      }
      break;
    }
    if (isAsked) asked += 1;
  }
  if (counted === 0) return { value: undefined, answered, asked, reason: 'missing' };
  const colon = subject.id.indexOf(':');
  const grouping = dataset.groupings.get(subject.id.slice(0, Math.max(0, colon)));
  const hidden = hiddenIn(dataset, edition, indicator, grouping);
  const isHidden = hidden.has(grouping ? subject.id.slice(colon + 1) : EVERYONE);
  if ((subject.kind === 'all' || grouping ? isHidden : false) || (secret && counted < dataset.minGroup))
    return { value: undefined, answered, asked, reason: 'suppressed' };
  return { value: sum / counted, answered, asked, reason: undefined };
}

/**
 * Returns the mean of a set of indicators, each with its own weight; indicators without a value are no part of it.
 * For an entity the counts are indicators, for a group they are members: those with at least one answer, of all.
 *
 * @param indicators ids; none gives no value
 * @param known what has been worked out of each already, in the same order
 */
export function meanFulfilment(
  dataset: Dataset,
  subject: Subject,
  indicators: readonly string[],
  edition: string,
  known: readonly Fulfilment[] = [],
): Fulfilment {
  let sum = 0;
  let weights = 0;
  let answered = 0;
  let asked = 0;
  let reason: MissingReason = 'missing';
  for (let i = 0; i < indicators.length; i += 1) {
    const id = indicators[i] ?? '';
    const each = known[i] ?? indicatorFulfilment(dataset, subject, id, edition);
    answered += each.answered;
    asked += each.asked;
    if (each.reason === 'suppressed') reason = 'suppressed';
    if (each.value === undefined) continue;
    const weight = dataset.indicators.get(id)?.weight ?? 1;
    sum += each.value * weight;
    weights += weight;
  }
  const value = weights > 0 ? sum / weights : undefined;
  const base =
    subject.kind === 'entity'
      ? { answered, asked }
      : { answered: respondents(dataset, subject, indicators, edition), asked: subject.entities.length };
  return { value, ...base, reason: value === undefined ? reason : undefined };
}

/** How many members have answered at least one of the indicators. */
function respondents(
  dataset: Dataset,
  subject: Subject,
  indicators: readonly string[],
  edition: string,
): number {
  const sheets = dataset.answers.filter((sheet) => sheet.edition === edition);
  return subject.entities.filter((entity) =>
    sheets.some((sheet) => {
      const row = sheet.rowOf.get(entity);
      return (
        row !== undefined &&
        indicators.some((id) => {
          const column = sheet.columnOf.get(id);
          return column !== undefined && sheet.gaps[row * sheet.indicators.length + column] === 0;
        })
      );
    }),
  ).length;
}
