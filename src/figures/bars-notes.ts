import { isNumber, type MissingReason } from '../model/index.js';
import { FEW, type BarsPicture } from './bars-figure.js';
import { sameText, type BarsFacts } from './bars-summary.js';
import type { Label } from './figure.js';

/**
 * Returns what a reader must know to read the bars right, each thing once; without bars, why there are none.
 *
 * @param picture what is drawn
 * @param facts where it comes from
 * @param breaks after which editions the numbers are of another kind
 * @param isUnpublished the entity's own answers are kept out
 */
export function barsNotes(
  picture: BarsPicture,
  facts: BarsFacts,
  breaks: readonly Label[] = [],
  isUnpublished = false,
): readonly Label[] {
  const { mode, rowKind, rows, unit, empty } = picture;
  const { dataset, indicators, drafts } = facts;
  const notes: Label[] = [];
  const own =
    rowKind === 'indicator'
      ? []
      : indicators.slice(0, 1).flatMap(({ note }) => (note === undefined ? [] : [note]));
  const all = [...own, ...drafts.flatMap((draft) => draft.notes)];
  const given = all.filter((note, index) => all.findIndex((each) => sameText(each, note)) === index);
  if (empty) return given;
  const wholes = mode === 'grouped' ? [] : rows.filter(({ values }) => values.every(isNumber));
  const printedSum = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + Math.round(value), 0);
  if (unit === 'percent' && wholes.some(({ values }) => printedSum(values.filter(isNumber)) !== 100)) {
    notes.push(['note.rounded', undefined]);
  }
  if (rowKind !== 'entity') {
    const filled = rows.filter(({ values }) => values.some(isNumber));
    const unknown = filled.filter(({ n }) => n === undefined);
    if (unknown.length > 0)
      notes.push(['note.respondents-unknown', { count: unknown.length, of: filled.length }]);
    if (drafts.some(({ guessed }) => guessed)) notes.push(['note.respondents-derived', undefined]);
    const few = filled.filter((row) => row.few).sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
    if (few.length > 0)
      notes.push(['note.small-base', { below: FEW, groups: few.map(({ label }) => label) }]);
    const [answered, asked] = responseOf(rows.filter(({ added }) => !added));
    // everyone asked being everyone who answered says nothing, or that the base is not who answered
    if (asked && answered && answered < asked && rowKind !== 'indicator')
      notes.push(['note.response', { answered, asked }]);
  }
  const values = rows.flatMap((row) => row.values);
  const count = (wanted: MissingReason): number => values.filter((value) => value === wanted).length;
  for (const reason of ['missing', 'not-asked', 'not-applicable'] as const) {
    if (count(reason) > 0) notes.push(['note.missing', { count: count(reason), of: values.length, reason }]);
  }
  if (count('suppressed') > 0) {
    notes.push(['note.suppressed', { count: count('suppressed'), below: dataset.minGroup }]);
  }
  notes.push(...breaks);
  if (drafts.some(({ derived }) => derived)) notes.push(['note.derived', undefined]);
  if (isUnpublished) notes.push(['note.unpublished', undefined]);
  return [...notes, ...given];
}

/** Sums over all rows; undefined as soon as one of them is. */
function responseOf(
  rows: readonly { readonly n: number | undefined; readonly asked: number | undefined }[],
): readonly [answered: number | undefined, asked: number | undefined] {
  const sum = (numbers: readonly (number | undefined)[]): number | undefined =>
    numbers.reduce(
      (total, each) => (total === undefined || each === undefined ? undefined : total + each),
      0,
    );
  return [sum(rows.map(({ n }) => n)), sum(rows.map(({ asked }) => asked))];
}
