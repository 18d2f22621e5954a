import type { ValuePhrases } from '../../figures/value.js';
import type { Translation } from '../translation.js';
import { answers } from '../value-phrases.js';

/** The same in English. */
export const valuePhrases: Translation<ValuePhrases> = {
  'value.what': ({ measure, cell }, format) => {
    const value = format.cell(cell);
    if (cell.kind === 'answer') return `Answer: ${value}.`;
    if (measure.categories.length > 0) return `${answers(measure, format)}: ${value}.`;
    if (measure.kind === 'respondents') return `Respondents: ${value}.`;
    return `${measure.kind === 'count' ? 'Number' : 'Value'}: ${value}.`;
  },
  'value.who': ({ who, edition }, format) =>
    `${format.label(who)}${edition === undefined ? '' : `, ${format.text(edition)}`}.`,
  'value.base': ({ n, asked }, format) => {
    if (n === undefined) return 'The source does not say how many answered.';
    return asked === undefined || asked === n
      ? `${format.count(n)} respondents.`
      : `${format.count(n)} of ${format.count(asked)} answered.`;
  },
  'value.own': () => 'The municipality’s own answer.',
};
