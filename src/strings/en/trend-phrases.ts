import type { TrendPhrases } from '../../figures/trend-figure.js';
import { isNumber } from '../../model/index.js';
import type { Translation } from '../translation.js';
import { capital, changeOf, named, nameOf, names, valueOf } from '../trend-phrases.js';

/** The same in English. */
export const trendPhrases: Translation<TrendPhrases> = {
  'trend.others': () => 'Others',
  'trend.none': () => 'There are no numbers to show.',
  'trend.change': (facts, format) => {
    const { unit, from, since, to, until } = facts;
    const change = changeOf(facts);
    const points = unit === 'percent' ? (change?.by === 1 ? ' percentage point' : ' percentage points') : '';
    const how =
      change &&
      (change.by === 0
        ? ', unchanged'
        : `, ${change.up ? 'up' : 'down'} ${format.decimal(change.by)}${points}`);
    const said = from.word === undefined || change?.by === 0 ? (how ?? '') : '';
    return `${named(facts, format)}${valueOf({ point: from, unit }, format)} (${format.label(since)}), then ${valueOf({ point: to, unit }, format)} (${format.label(until)})${said}.`;
  },
  'trend.only': (facts, format) =>
    `${named(facts, format)}${valueOf(facts, format)} (${format.label(facts.edition)}).`,
  'trend.ends': ({ edition, unit, highest, high, lowest, low }, format) =>
    `Highest in ${format.label(edition)}: ${names(highest, format)} (${format.number(high, unit)}). Lowest: ${names(lowest, format)} (${format.number(low, unit)}).`,
  'trend.equal': ({ edition, value, unit }, format) =>
    `All have ${format.number(value, unit)} in ${format.label(edition)}.`,
  'trend.broken': ({ edition }, format) =>
    `What was measured before ${format.label(edition)} can’t be compared with what was measured then and later.`,
  'trend.unknown': ({ names: all, edition }, format) =>
    `There is no data in ${format.label(edition)} for ${all.length > 3 ? format.count(all.length) : names(all, format)}.`,
  'trend.break': () => 'Series broken',
  'trend.name': nameOf,
  'trend.of': ({ n }, format) => `${format.count(n)} respondents`,
  'trend.value': valueOf,
  'trend.point': (facts, format) => {
    const { n, asked, value } = facts.point;
    const of = asked === undefined || asked === n ? '' : ` of ${format.count(asked)}`;
    const base =
      facts.based && n !== undefined && isNumber(value) ? ` (${format.count(n)}${of} respondents)` : '';
    return capital(`${named(facts, format)}${valueOf(facts, format)}${base}.`);
  },
};
