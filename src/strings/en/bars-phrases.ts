import type { BarsPhrases } from '../../figures/bars-figure.js';
import type { Label } from '../../figures/figure.js';
import { named, quoted, sentence } from '../bars-phrases.js';
import type { Translation } from '../translation.js';

/** The same in English. */
export const barsPhrases: Translation<BarsPhrases> = {
  'bars.asked': ({ question, respondents, each }, format) => {
    const [least = 0, most = 0] = respondents ?? [];
    const numbers = least === most ? format.count(most) : `${format.count(least)}–${format.count(most)}`;
    const base = respondents ? `${numbers}\u00a0respondents${each ? ' per row' : ''}.` : '';
    return [sentence(format.text(question)), base].filter(Boolean).join(' ');
  },
  'bars.commonest': ({ answers, value, unit, n }, format) => {
    const base = n === undefined ? '' : ` of ${format.count(n)}${unit === 'count' ? '' : ' respondents'}`;
    const shared = answers.length > 1 ? ' each' : '';
    const verb = answers.length > 1 ? 'are' : 'is';
    return `Most common ${verb} ${quoted(answers, format, 'conjunction')}: ${format.number(value, unit)}${shared}${base}.`;
  },
  'bars.spread': ({ answers, unit, most, max, least, min, without }, format) => {
    const [large, small, same] =
      answers.length === 0
        ? ['Highest', 'Lowest', 'The value']
        : unit === 'count'
          ? ['Most', 'Fewest', 'The number of']
          : ['Largest share of', 'Smallest', 'The share of'];
    const of = answers.length > 0 ? ` ${quoted(answers, format, 'disjunction')}` : '';
    const at = (rows: readonly Label[], value: number) =>
      `${named(rows, format, (count) => `${count} others`)} (${format.number(value, unit)})`;
    const found =
      max === min
        ? `${same}${of} is the same everywhere: ${format.number(max, unit)}.`
        : `${large}${of}: ${at(most, max)}. ${small}: ${at(least, min)}.`;
    return without ? `${found} Rows with few respondents are not compared.` : found;
  },
  'bars.multiple': () => 'Several answers could be given, so the numbers are not to be added up.',
  'bars.entity': ({ name, group, answer }, format) =>
    `${name} belongs to ${format.label(group)}${answer === undefined ? '' : ` and answered “${format.text(answer)}”`}.`,
  'bars.missing': ({ rows, reason }, format) =>
    `${named(rows, format, (count) => `${count} others`)}: ${format.missing(reason)}.`,
  'bars.empty': ({ subject, reason }, format) => `${format.label(subject)}: ${format.missing(reason)}.`,
  'bars.left-out': ({ count }, format) =>
    `${count === 1 ? 'One question' : `${format.count(count)} questions`} with other answers ${count === 1 ? 'is' : 'are'} not shown.`,
  'bars.n': ({ n, asked, short }, format) => {
    const base =
      asked === undefined || asked === n ? format.count(n) : `${format.count(n)} of ${format.count(asked)}`;
    return short ? base : `${base} answered`;
  },
  'bars.few': () => 'few',
  'bars.hint': () => 'Point at a part to read its number here.',
  'bars.parts': ({ row }, format) => `${format.label(row)}: the parts`,
  'bars.mark': ({ row, answer, value, unit, n }, format) => {
    const names = [row, answer].flatMap((label) => (label === undefined ? [] : format.label(label)));
    const number = typeof value === 'number' ? format.number(value, unit) : value && format.missing(value);
    const base = n === undefined ? undefined : `${format.count(n)} respondents`;
    return [names.join(': '), number, base].filter(Boolean).join(', ');
  },
};
