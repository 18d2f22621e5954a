import type { TrendName, TrendPhrases } from '../figures/trend-figure.js';
import { isNumber } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** A series' name, as it starts a sentence. */
export function nameOf({ who, answers }: TrendName, format: Formatter): string {
  const answered = format.list(
    answers.map((answer) => format.text(answer)),
    'disjunction',
  );
  return [who === undefined ? '' : format.label(who), answered].filter(Boolean).join(', ');
}

/** The name and a colon, or nothing for a series without a name. */
export const named = (name: TrendName, format: Formatter) => {
  const text = nameOf(name, format);
  return text === '' ? '' : `${text}: `;
};

/** Series in a list. */
export const names = (all: readonly TrendName[], format: Formatter) =>
  format.list(all.map((name) => nameOf(name, format)));

/** With a capital, as a sentence starts. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A point in words: the answer, the number, or why there is none. */
export function valueOf(
  { point: { value, word }, unit }: TrendPhrases['trend.value'],
  format: Formatter,
): string {
  if (word !== undefined) return format.text(word);
  return isNumber(value) ? format.number(value, unit) : format.missing(value);
}

/**
 * How far one number is from another, as a reader would count it: both rounded as they are printed. Without a number
 * for two answers in words, which say it themselves.
 */
export function changeOf({
  from,
  to,
  unit,
}: TrendPhrases['trend.change']): { readonly by: number; readonly up: boolean } | undefined {
  if (!isNumber(from.value) || !isNumber(to.value)) return undefined;
  const digits = unit === 'percent' || unit === 'count' ? 1 : 10;
  const by = (Math.round(to.value * digits) - Math.round(from.value * digits)) / digits;
  return { by: Math.abs(by), up: by > 0 };
}

/** What a trend says in words. */
export const trendPhrases = new Translations<Translation<TrendPhrases>>(
  {
    'trend.others': () => 'Övriga',
    'trend.none': () => 'Det finns inga siffror att visa.',
    'trend.change': (facts, format) => {
      const { unit, from, since, to, until } = facts;
      const change = changeOf(facts);
      const points = unit === 'percent' ? (change?.by === 1 ? ' procentenhet' : ' procentenheter') : '';
      const how =
        change &&
        (change.by === 0
          ? ', oförändrat'
          : `, ${change.up ? 'upp' : 'ned'} ${format.decimal(change.by)}${points}`);
      const said = from.word === undefined || change?.by === 0 ? (how ?? '') : '';
      return `${named(facts, format)}${valueOf({ point: from, unit }, format)} (${format.label(since)}), sedan ${valueOf({ point: to, unit }, format)} (${format.label(until)})${said}.`;
    },
    'trend.only': (facts, format) =>
      `${named(facts, format)}${valueOf(facts, format)} (${format.label(facts.edition)}).`,
    'trend.ends': ({ edition, unit, highest, high, lowest, low }, format) =>
      `Högst ${format.label(edition)}: ${names(highest, format)} (${format.number(high, unit)}). Lägst: ${names(lowest, format)} (${format.number(low, unit)}).`,
    'trend.equal': ({ edition, value, unit }, format) =>
      `Alla har ${format.number(value, unit)} ${format.label(edition)}.`,
    'trend.broken': ({ edition }, format) =>
      `Det som mättes före ${format.label(edition)} går inte att jämföra med det som mättes då och senare.`,
    'trend.unknown': ({ names: all, edition }, format) =>
      `${format.label(edition)} saknas uppgift för ${all.length > 3 ? format.count(all.length) : names(all, format)}.`,
    'trend.break': () => 'Serien bruten',
    'trend.name': nameOf,
    'trend.of': ({ n }, format) => `${format.count(n)} svarande`,
    'trend.value': valueOf,
    'trend.point': (facts, format) => {
      const { n, asked, value } = facts.point;
      const of = asked === undefined || asked === n ? '' : ` av ${format.count(asked)}`;
      const base =
        facts.based && n !== undefined && isNumber(value) ? ` (${format.count(n)}${of} svarande)` : '';
      return capital(`${named(facts, format)}${valueOf(facts, format)}${base}.`);
    },
  },
  { en: async () => (await import('./en/trend-phrases.js')).trendPhrases },
);
