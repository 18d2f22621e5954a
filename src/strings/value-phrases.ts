import type { ValuePhrases } from '../figures/value.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** The answers that are added up: "Yes or Work in progress". */
export const answers = ({ categories }: ValuePhrases['value.what']['measure'], format: Formatter) =>
  format.list(
    categories.map(({ label }) => format.text(label)),
    'disjunction',
  );

/** What a number in a sentence rests on, in words. */
export const valuePhrases = new Translations<Translation<ValuePhrases>>(
  {
    'value.what': ({ measure, cell }, format) => {
      const value = format.cell(cell);
      if (cell.kind === 'answer') return `Svar: ${value}.`;
      if (measure.categories.length > 0) return `${answers(measure, format)}: ${value}.`;
      if (measure.kind === 'respondents') return `Svarande: ${value}.`;
      return `${measure.kind === 'count' ? 'Antal' : 'Värde'}: ${value}.`;
    },
    'value.who': ({ who, edition }, format) =>
      `${format.label(who)}${edition === undefined ? '' : `, ${format.text(edition)}`}.`,
    'value.base': ({ n, asked }, format) => {
      if (n === undefined) return 'Källan anger inte hur många som svarade.';
      return asked === undefined || asked === n
        ? `${format.count(n)} svarande.`
        : `${format.count(n)} av ${format.count(asked)} har svarat.`;
    },
    'value.own': () => 'Kommunens eget svar.',
  },
  { en: async () => (await import('./en/value-phrases.js')).valuePhrases },
);
