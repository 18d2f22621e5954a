import {
  EVERYONE,
  type Answer,
  type AnswerSheet,
  type Category,
  type Dataset,
  type Grouping,
  type Scale,
} from './dataset.js';
import { MISSING_REASONS } from './missing.js';

const MISSING: Answer = { kind: 'missing', reason: 'missing' };

/** Whether some answers of the sheet may not be shown under a name. */
export function isClosed({ unpublished }: AnswerSheet): boolean {
  return unpublished === true || unpublished.size > 0;
}

/** Whether the entity's own answers may be shown under its name. */
export function isPublished(sheet: AnswerSheet, entity: string): boolean {
  return sheet.unpublished !== true && !sheet.unpublished.has(entity);
}

/**
 * Returns the ids of a grouping's groups whose answers to one indicator are kept back, `EVERYONE` among them when
 * everyone together is. All widgets ask here, so that what one keeps back no other gives away: everyone together is
 * hidden as soon as any grouping of the data needs it, and then each grouping hides one group more.
 *
 * @param grouping `undefined` = everyone together only
 */
export function hiddenIn(
  dataset: Dataset,
  edition: string,
  indicator: string,
  grouping: Grouping | undefined,
): ReadonlySet<string> {
  const { answers, suppression } = dataset;
  if (suppression) return suppression.suppressedIn(dataset, edition, indicator, grouping);
  // a dataset that was put together by hand gives rather nothing away than too much
  return new Set(answers.some(isClosed) ? [EVERYONE, ...(grouping?.groups ?? []).map(({ id }) => id)] : []);
}

/**
 * Returns the edition asked for, or the latest one: the last listed edition that has answers or results, else the
 * last listed. `undefined` when the document lists none.
 */
export function editionOf(dataset: Dataset, asked?: string): string | undefined {
  if (asked !== undefined && dataset.editions.has(asked)) return asked;
  const used = new Set([...dataset.answers.map((s) => s.edition), ...dataset.results.map((r) => r.edition)]);
  let latest: string | undefined;
  let last: string | undefined;
  for (const id of dataset.editions.keys()) {
    last = id;
    if (used.has(id)) latest = id;
  }
  return latest ?? last;
}

/** Returns the sheets of one edition that hold the indicator. */
export function sheetsOf(dataset: Dataset, edition: string): readonly AnswerSheet[] {
  return dataset.answers.filter((sheet) => sheet.edition === edition);
}

/**
 * Returns what one entity answered. An indicator the edition did not ask is `not-asked`; an entity without a row, or
 * whose answers are not published, is `missing`.
 */
export function answerOf(dataset: Dataset, entity: string, indicator: string, edition: string): Answer {
  let asked = false;
  for (const sheet of dataset.answers) {
    if (sheet.edition !== edition) continue;
    const column = sheet.columnOf.get(indicator);
    if (column === undefined) continue;
    asked = true;
    const row = sheet.rowOf.get(entity);
    if (row === undefined || !isPublished(sheet, entity)) continue;
    const scale = scaleOf(dataset, indicator);
    if (scale) return answerAt(sheet, row, column, scale);
  }
  return asked ? MISSING : { kind: 'missing', reason: 'not-asked' };
}

/** Returns the answer in one cell of a sheet, published or not. */
export function answerAt(sheet: AnswerSheet, row: number, column: number, scale: Scale): Answer {
  const at = row * sheet.indicators.length + column;
  const gap = sheet.gaps[at] ?? 1;
  if (gap > 0) return { kind: 'missing', reason: MISSING_REASONS[gap - 1] ?? 'missing' };
  const value = sheet.values[at] ?? 0;
  if (scale.kind === 'numeric') return { kind: 'number', value, step: stepOf(scale, value) };
  const category = scale.categories[value];
  return category ? { kind: 'category', category, index: value } : MISSING;
}

/** Returns the scale of an indicator, or `undefined` for an unknown indicator. */
export function scaleOf(dataset: Dataset, indicator: string): Scale | undefined {
  const found = dataset.indicators.get(indicator);
  return found && dataset.scales.get(found.scale);
}

/** Returns the highest step whose `from` the number reaches; `undefined` when the scale has no steps. */
export function stepOf(scale: Scale, value: number): Category | undefined {
  let reached: Category | undefined;
  for (const step of scale.categories) if (!step.outside && value >= (step.from ?? -Infinity)) reached = step;
  return reached;
}

/**
 * Returns how far an answer fulfils its indicator, 0 (not at all) to 1 (fully). `undefined` for a missing answer, an
 * answer outside the scale, and a scale that claims no worth: those are no part of a mean.
 */
export function fulfilmentOf(answer: Answer, scale: Scale): number | undefined {
  if (answer.kind === 'missing') return undefined;
  if (answer.kind === 'category') return worthOf(answer.category, scale);
  if (answer.step) return worthOf(answer.step, scale);
  if (scale.min === undefined || scale.max === undefined || scale.max <= scale.min) return undefined;
  const share = Math.min(1, Math.max(0, (answer.value - scale.min) / (scale.max - scale.min)));
  return scale.better === 'lower' ? 1 - share : share;
}

/** The least and the most that an answer on a scale is worth. */
const spans = new WeakMap<Scale, readonly [number, number]>();

function worthOf(category: Category, scale: Scale): number | undefined {
  if (category.outside || category.value === undefined) return undefined;
  let span = spans.get(scale);
  if (!span) {
    const values = scale.categories.flatMap(({ outside, value }) => (outside ? [] : (value ?? [])));
    spans.set(scale, (span = [Math.min(...values), Math.max(...values)]));
  }
  const [min, max] = span;
  return max > min ? (category.value - min) / (max - min) : undefined;
}
