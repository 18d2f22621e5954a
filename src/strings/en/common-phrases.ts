import type { CommonPhrases } from '../../figures/figure.js';
import { small } from '../common-phrases.js';
import type { Translation } from '../translation.js';

/** The same in English. */
export const commonPhrases: Translation<CommonPhrases> = {
  'label.indicator': () => 'Question',
  'label.entity': () => 'Municipality',
  'label.group': () => 'Group',
  'label.area': () => 'Area',
  'label.layer': () => 'Level',
  'label.answer': () => 'Answer',
  'label.edition': () => 'Survey',
  'label.all': () => 'All',
  'label.similar': ({ count }, format) => `${format.count(count)} similar municipalities`,
  'label.respondents': () => 'Respondents',
  'label.members': () => 'In the group',
  'label.share': () => 'Share',
  'label.count': () => 'Count',
  'label.mean': () => 'Mean',
  'label.fulfilment': () => 'Fulfilled',
  'label.difference': () => 'Difference',
  'label.difference-to': ({ to }, format) => `Difference, ${format.label(to)}`,
  'label.change': () => 'Change',
  'label.rank': () => 'Rank',
  'note.rounded': () => 'Numbers are rounded, so a row may add up to a little more or less than 100%.',
  'note.respondents-unknown': (rows, format) =>
    `The source does not say how many answered${rows && rows.count < rows.of ? ` in ${format.count(rows.count)} of ${format.count(rows.of)} rows` : ''}.`,
  'note.respondents-derived': () =>
    'The number of respondents per group is worked out. The source does not print it.',
  'note.small-base': ({ below, groups }, format) =>
    `Fewer than ${below} respondents: ${format.list(groups.map((group) => format.label(group)))}. Read those numbers with care.`,
  'note.response': ({ answered, asked }, format) =>
    `${format.count(answered)} of ${format.count(asked)} answered (${format.percent((100 * answered) / asked)}).`,
  'note.missing': ({ count, of, reason }, format) =>
    `${format.count(count)} of ${format.count(of)} values are not there (${format.missing(reason)}). They do not count as zero.`,
  'note.suppressed': ({ count, below }, format) =>
    `${count === 1 ? 'One number is' : `${format.count(count)} numbers are`} not shown, since fewer than ${below} answered.`,
  'note.break': ({ edition, why }, format) =>
    `The survey ${format.label(edition)} can't be compared with the one before it: ${format.text(why)}`,
  'note.derived': () => 'The numbers are worked out from what the source states.',
  'note.synthetic': () => 'Invented numbers, only for trying things out.',
  'note.unpublished': () => 'The municipality has not published its answers. They only count in groups.',
  'note.similar': ({ to, names, variables }, format) =>
    `Most like ${to}: ${format.list(names)}. Likeness is weighed like this: ${format.list(
      variables.map(
        ({ label, weight }) =>
          `${label === undefined ? 'number of inhabitants' : small(format.text(label))} ${format.percent(100 * weight)}`,
      ),
    )}. Answers are no part of it.`,
};
