import type { Named, SummaryEnd, TableRows } from '../../figures/table-facts.js';
import type { Formatter } from '../formatter.js';
import type { TableTranslation } from '../table-phrases.js';
import {
  basesOf,
  endOf,
  inText,
  isOne,
  join,
  namesOf,
  small,
  type TableKinds,
  type TableMeasures,
  type TableNouns,
} from '../table-sentences.js';

const NOUNS: TableNouns = {
  indicators: ['question', 'questions'],
  entities: ['municipality', 'municipalities'],
  answers: ['answer', 'answers'],
};

const MEASURES: TableMeasures = { fully: ' fulfil it fully', mean: ' on average', own: '' };

const KINDS: TableKinds = {
  fulfilment: 'fulfilled on average',
  value: 'mean',
  share: 'share of good answers',
  mixed: 'on average',
};

const noun = (rows: TableRows, count: number) => NOUNS[rows][count === 1 ? 0 : 1];

const names = (all: readonly Named[], format: Formatter) => namesOf(all, 'more', format);

const end = (facts: SummaryEnd, format: Formatter) => endOf(facts, 'more', MEASURES, format);

const points = (number: number, format: Formatter) =>
  `${format.number(number, 'points')} percentage ${isOne(number) ? 'point' : 'points'}`;

/** The same in English. */
export const tablePhrases: TableTranslation = {
  controls: {
    search: 'Search',
    any: 'All',
    clear: 'Clear',
    sortHint: 'The buttons in the table head sort.',
    keys: 'Arrow up and arrow down move between rows. Enter selects.',
    noRows: 'No row fits.',
    of: 'of',
    anew: 'new series',
    found: (shown, all, rows, format) =>
      shown === all
        ? `${format.count(all)} ${noun(rows, all)}`
        : `${format.count(shown)} of ${format.count(all)} ${noun(rows, all)}`,
    sorted: (column, direction) =>
      direction === 'none' ? 'Original order.' : `Sorted by ${column}, ${direction}.`,
  },
  'caption.indicators': ({ entity }) =>
    entity === undefined ? 'Question by question' : `${entity}, question by question`,
  'caption.entities': ({ indicator }, format) =>
    indicator === undefined
      ? 'Municipality by municipality'
      : `${format.label(indicator)}, municipality by municipality`,
  'caption.answers': () => 'All answers, municipality by municipality',
  'caption.top': ({ rows, count, of }, format) =>
    `Highest: ${format.count(count)} of ${format.count(of)} ${noun(rows, of)}`,
  'caption.bottom': ({ rows, count, of }, format) =>
    `Lowest: ${format.count(count)} of ${format.count(of)} ${noun(rows, of)}`,
  'sub.level': ({ kind, bases: range }, format) => join(KINDS[kind], basesOf(range, format)),
  'sub.fully': ({ bases: range }, format) => join('fulfilling it fully', basesOf(range, format)),
  'sub.difference': ({ to, points: inPoints }, format) =>
    `${inPoints ? 'percentage points ' : ''}to ${inText(to, format)}`,
  'sub.difference-own': ({ grouping, points: inPoints }, format) =>
    `${inPoints ? 'percentage points ' : ''}to the same ${small(format.label(grouping))}`,
  'sub.rank': ({ among }) => `among ${among === 'entities' ? 'municipalities' : 'questions'}`,
  'sub.answered': ({ of }, format) => `of ${format.count(of)} questions`,
  'sub.change': ({ from, to, points: inPoints }, format) =>
    from === to
      ? 'not comparable with earlier ones'
      : `${inPoints ? 'percentage points ' : ''}${format.text(from)} to ${format.text(to)}`,
  'remark.fulfilment': ({ steps }, format) =>
    `Fulfilled on average: ${format.list(steps.map(({ label, percent }) => `“${format.text(label)}” counts as ${format.percent(percent)}`))}.`,
  'remark.ties': ({ rows }) =>
    `The lists are longer than asked for, since several ${noun(rows, 2)} share the last place.`,
  'remark.cut': ({ rows, more }, format) =>
    `${more === 1 ? 'One' : format.count(more)} more ${noun(rows, more)} ${more === 1 ? 'shares' : 'share'} the list's last place without room in it.`,
  'remark.short': ({ rows, count }, format) =>
    `Only ${format.count(count)} ${noun(rows, count)} ${count === 1 ? 'has' : 'have'} numbers, so the lists are shorter than asked for.`,
  'remark.unrankable': ({ rows }) =>
    `Numbers are missing, so the ${rows === 'entities' ? 'municipalities' : 'questions'} have no order among themselves.`,
  'remark.other-units': ({ count }, format) =>
    `${count === 1 ? 'One question is' : `${format.count(count)} questions are`} measured in another unit and not in the lists.`,
  'remark.unranked': ({ count }, format) =>
    `${count === 1 ? 'One municipality' : `${format.count(count)} municipalities`} answered fewer than half of the questions and ${count === 1 ? 'has' : 'have'} no rank.`,
  'remark.history': ({ editions, cuts, min, max }, format) =>
    `The line shows ${format.list(editions.map((each) => format.text(each)))}, from ${format.cell(min)} to ${format.cell(max)}. It is cut where data is missing` +
    (cuts.length > 0
      ? ` and where the series breaks (${format.list(cuts.map((each) => format.text(each)))}).`
      : '.'),
  'remark.distribution': ({ count, median, min, max }, format) =>
    `The bars under the rank are all ${format.count(count)} ${noun('entities', count)} with a rank, from ${format.cell(min)} to ${format.cell(max)}. The arrow is the row’s own, the stroke is the median (${format.cell(median)}).`,
  'remark.threshold': ({ label, note }, format) => `${format.label(label)}: ${format.text(note)}`,
  'summary.none': () => 'There are no numbers to show.',
  'summary.unpublished': ({ entity }) => `${entity} has not published its answers.`,
  'summary.no-answers': ({ entity }) => `${entity} has no answers here.`,
  'summary.met': ({ entity, full, none, of, missing }, format) =>
    `${entity} fully meets ${format.count(full)} of ${format.count(of)} questions${none > 0 ? ` and does not meet ${format.count(none)} at all` : ''}.` +
    (missing > 0
      ? ` ${missing === 1 ? 'One answer is' : `${format.count(missing)} answers are`} missing.`
      : ''),
  'summary.compared': ({ entity, to, ahead, behind }, format) => {
    const parts = [
      ...(ahead ? [`furthest ahead in ${names(ahead.names, format)} (${points(ahead.points, format)})`] : []),
      ...(behind
        ? [`furthest behind in ${names(behind.names, format)} (${points(behind.points, format)})`]
        : []),
    ];
    return `Compared with the average of ${inText(to, format)}, ${entity} is ${format.list(parts)}.`;
  },
  'summary.highest': (facts, format) => `Highest: ${end(facts, format)}`,
  'summary.lowest': (facts, format) => `Lowest: ${end(facts, format)}`,
  'summary.equal': ({ count, value: cell }, format) =>
    `All ${format.count(count)} have the same value: ${format.cell(cell)}.`,
  'summary.own': ({ entity, value: cell, rank }, format) =>
    `${entity}: ${format.cell(cell)}${rank ? `, rank ${rank.from === rank.to ? '' : `${format.count(rank.from)}–`}${format.count(rank.to)} of ${format.count(rank.of)}` : ''}.`,
  'summary.spread': ({ count, min, median, max }, format) =>
    `${format.count(count)} ${noun('entities', count)}: from ${format.cell(min)} to ${format.cell(max)}, the median is ${format.cell(median)}.`,
  'summary.answers': ({ answers, entities, indicators, missing }, format) =>
    `${format.count(answers)} answers from ${format.count(entities)} ${noun('entities', entities)} to ${format.count(indicators)} ${noun('indicators', indicators)}.` +
    (missing > 0 ? ` ${format.count(missing)} answers are missing.` : ''),
};
