import type { TableCell } from '../figures/figure.js';
import type { ValuePhrases } from '../figures/value.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** What stands in the sentence, in words: an answer, a number with its unit, or the reason why there is none. */
export function valueText(cell: TableCell, format: Formatter): string {
  switch (cell.kind) {
    case 'answer':
      return format.text(cell.category.label);
    case 'number':
      return format.number(cell.value, cell.unit);
    case 'missing':
      return format.missing(cell.reason);
    case 'text':
      return format.label(cell.label);
  }
}

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
      const value = valueText(cell, format);
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
