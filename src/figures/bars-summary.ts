import {
  isNumber,
  type Dataset,
  type Edition,
  type Grouping,
  type Indicator,
  type MissingReason,
  type Text,
  type Value,
} from '../model/index.js';
import { numbered } from '../model/numbered.js';
import type { BarsPhrases, BarsPicture, BarsRow, BarsSeries } from './bars-figure.js';
import type { Draft } from './bars-rows.js';
import type { Label, Message } from './figure.js';

/** Where the picture comes from. */
export interface BarsFacts {
  readonly dataset: Dataset;
  readonly indicators: readonly Indicator[];
  readonly drafts: readonly Draft[];
  readonly grouping: Grouping | undefined;
  readonly edition: Edition | undefined;
}

export type Sentence = Message<BarsPhrases>;

/**
 * Returns the sentences: what was asked of how many, what stands out, the entity's own answer, and what is missing.
 *
 * @param picture what is drawn
 * @param facts where it comes from
 * @param found what stands out
 * @param own what is to be said of the answers and of the entity
 */
export function barsSummary(
  picture: BarsPicture,
  facts: BarsFacts,
  found = findings(picture),
  own: readonly Sentence[] = [],
): readonly Sentence[] {
  const { rows, heading, empty } = picture;
  if (empty) return [['bars.empty', { subject: heading, reason: reasonOf(rows) ?? 'missing' }]];
  const missing = (['missing', 'not-asked', 'not-applicable', 'suppressed'] as const).flatMap(
    (reason): readonly Sentence[] => {
      const without = rows.filter(
        (row) => !row.values.some(isNumber) && (reasonOf([row]) ?? 'missing') === reason,
      );
      return without.length > 0
        ? [['bars.missing', { rows: without.map(({ label }) => label), reason }]]
        : [];
    },
  );
  return [...askedOf(picture, facts), ...found, ...own, ...missing];
}

function reasonOf(rows: readonly BarsRow[]): MissingReason | undefined {
  return rows.flatMap(({ values }) => values.filter((value): value is MissingReason => !isNumber(value)))[0];
}

/** A message rather than a text of the data. */
function isLabelOfOurs(label: Label): label is Exclude<Label, Text> {
  return Array.isArray(label);
}

function askedOf({ rowKind, rows, heading }: BarsPicture, facts: BarsFacts): readonly Sentence[] {
  const { indicators, dataset, edition, grouping } = facts;
  const asked = sameQuestion(indicators);
  // the heading may already be the question
  const question =
    asked === undefined || (!isLabelOfOurs(heading) && sameText(asked, heading)) ? undefined : asked;
  const each = rowKind === 'indicator' || rowKind === 'edition';
  const base = rows.filter(({ added }) => !added).map(({ n }) => n);
  const known = rowKind === 'entity' ? [] : base.filter((n) => n !== undefined);
  const published = dataset.results.find(
    (r) => r.indicator === indicators[0]?.id && r.edition === edition?.id && r.grouping === grouping?.id,
  );
  const sum = known.reduce((total, n) => total + n, 0);
  const total = rowKind === 'group' && published?.total !== undefined ? published.total : sum;
  const complete = known.length > 0 && known.length === base.length;
  const respondents =
    rowKind === 'group' && (complete || published?.total !== undefined)
      ? ([total, total] as const)
      : complete
        ? ([Math.min(...known), Math.max(...known)] as const)
        : undefined;
  return question || respondents ? [['bars.asked', { question, respondents, each }]] : [];
}

/** The question that all of these indicators belong to, where they share one. */
export function sameQuestion(indicators: readonly Indicator[]): Text | undefined {
  const question = indicators[0]?.question;
  return question && indicators.every((indicator) => sameText(indicator.question, question))
    ? question
    : undefined;
}

/** Whether two texts say the same in every language of the first. */
export function sameText(a: Text | undefined, b: Text): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  return Object.entries(a).every(([language, text]) => Object.hasOwn(b, language) && b[language] === text);
}

function findings(picture: BarsPicture): readonly Sentence[] {
  const { mode, rows, series, unit } = picture;
  const whole = rows.filter(({ values }) => values.some(isNumber));
  const [only] = whole;
  if (only && whole.length === 1) {
    if (series.length < 2) return [];
    const known = only.values.filter(isNumber);
    const max = Math.max(...known);
    const rest = 100 - known.reduce((sum, value) => sum + value, 0);
    // a missing answer may be commoner than any that is there
    if (known.length < series.length && (mode === 'grouped' || rest >= max)) return [];
    const answers = series.filter((_, index) => only.values[index] === max).map(({ label }) => label);
    return [['bars.commonest', { answers, value: max, unit, n: only.n }]];
  }
  const compared = series.some(({ good }) => good) ? series : withCommonest(series, whole);
  const shares = whole.flatMap((row) => {
    const share = goodShare(row.values, compared);
    return share === undefined || row.added ? [] : { row, share };
  });
  const sure = shares.filter(({ row }) => !row.few);
  const used = sure.length > 1 ? sure : shares;
  if (used.length < 2) return [];
  const max = Math.max(...used.map(({ share }) => share));
  const min = Math.min(...used.map(({ share }) => share));
  const labels = (wanted: number): readonly Label[] =>
    used.filter(({ share }) => share === wanted).map(({ row }) => row.label);
  return [
    [
      'bars.spread',
      {
        answers: series.length < 2 ? [] : compared.filter(({ good }) => good).map(({ label }) => label),
        unit,
        most: labels(max),
        max,
        least: labels(min),
        min,
        without: used.length < shares.length,
      },
    ],
  ];
}

/** Where no answer is better than another, rows are compared by the one that is commonest over all of them. */
function withCommonest(series: readonly BarsSeries[], rows: readonly BarsRow[]): readonly BarsSeries[] {
  const sums = series.map((_, index) =>
    rows.reduce((sum, { values }) => sum + (isNumber(values[index]) ? values[index] : 0), 0),
  );
  const most = sums.indexOf(Math.max(...sums));
  return series.map((each, index) => ({ ...each, good: index === most }));
}

/**
 * Returns the sum of the numbers that rows are compared by; `undefined` when one of them is missing.
 *
 * @param values in the order of the series
 */
export function goodShare(values: readonly Value[], series: readonly BarsSeries[]): number | undefined {
  let sum = 0;
  for (const [index, { good }] of numbered(series)) {
    const value = good ? values[index] : 0;
    if (!isNumber(value)) return undefined;
    sum += value;
  }
  return sum;
}
