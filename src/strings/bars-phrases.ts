import type { BarsPhrases } from '../figures/bars-figure.js';
import type { Label } from '../figures/figure.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** Names between quotation marks. */
export const quoted = (
  labels: readonly Label[],
  format: Formatter,
  type: 'conjunction' | 'disjunction',
): string =>
  format.list(
    labels.map((label) => format.quote(format.label(label))),
    type,
  );

/** Names in a list, cut after three: a tie of twenty rows is not worth reading. */
export const named = (
  labels: readonly Label[],
  format: Formatter,
  others: (count: number) => string,
): string => {
  const names = labels.map((label) => format.label(label));
  return format.list(names.length > 3 ? [...names.slice(0, 2), others(names.length - 2)] : names);
};

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text);

/** What a bar chart says. */
export const barsPhrases = new Translations<Translation<BarsPhrases>>(
  {
    'bars.asked': ({ question, respondents, each }, format) => {
      const [least = 0, most = 0] = respondents ?? [];
      const numbers = least === most ? format.count(most) : `${format.count(least)}–${format.count(most)}`;
      const base = respondents ? `${numbers}\u00a0svarande${each ? ' per rad' : ''}.` : '';
      return [sentence(format.text(question)), base].filter(Boolean).join(' ');
    },
    'bars.commonest': ({ answers, value, unit, n }, format) => {
      const base = n === undefined ? '' : ` av ${format.count(n)}${unit === 'count' ? '' : ' svarande'}`;
      const shared = answers.length > 1 ? ' vardera' : '';
      return `Vanligast är ${quoted(answers, format, 'conjunction')}: ${format.number(value, unit)}${shared}${base}.`;
    },
    'bars.spread': ({ answers, unit, most, max, least, min, without }, format) => {
      const [large, small, same] =
        answers.length === 0
          ? ['Högst', 'Lägst', 'Värdet']
          : unit === 'count'
            ? ['Flest', 'Färst', 'Antalet']
            : ['Störst andel', 'Minst', 'Andelen'];
      const of = answers.length > 0 ? ` ${quoted(answers, format, 'disjunction')}` : '';
      const at = (rows: readonly Label[], value: number) =>
        `${named(rows, format, (count) => `${count} andra`)} (${format.number(value, unit)})`;
      const found =
        max === min
          ? `${same}${of} är på samma nivå överallt: ${format.number(max, unit)}.`
          : `${large}${of}: ${at(most, max)}. ${small}: ${at(least, min)}.`;
      return without ? `${found} Rader med få svarande är inte jämförda.` : found;
    },
    'bars.multiple': () => 'Flera svar kunde ges, så talen ska inte läggas ihop.',
    'bars.entity': ({ name, group, answer }, format) =>
      `${name} hör till ${format.label(group)}${answer === undefined ? '' : ` och svarade ”${format.text(answer)}”`}.`,
    'bars.missing': ({ rows, reason }, format) =>
      `${named(rows, format, (count) => `${count} andra`)}: ${format.missing(reason)}.`,
    'bars.empty': ({ subject, reason }, format) => `${format.label(subject)}: ${format.missing(reason)}.`,
    'bars.left-out': ({ count }, format) =>
      `${count === 1 ? 'En fråga' : `${format.count(count)} frågor`} med andra svar är inte med.`,
    'bars.n': ({ n, asked, short }, format) => {
      const base =
        asked === undefined || asked === n ? format.count(n) : `${format.count(n)} av ${format.count(asked)}`;
      return short ? base : `${base} svarade`;
    },
    'bars.few': () => 'få svar',
    'bars.hint': () => 'Peka på en del för att läsa dess tal här.',
    'bars.parts': ({ row }, format) => `${format.label(row)}: delarna`,
    'bars.mark': ({ row, answer, value, unit, n }, format) => {
      const names = [row, answer].flatMap((label) => (label === undefined ? [] : format.label(label)));
      const number = typeof value === 'number' ? format.number(value, unit) : value && format.missing(value);
      const base = n === undefined ? undefined : `${format.count(n)} svarande`;
      return [names.join(': '), number, base].filter(Boolean).join(', ');
    },
  },
  { en: async () => (await import('./en/bars-phrases.js')).barsPhrases },
);
