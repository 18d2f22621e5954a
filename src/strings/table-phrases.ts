import type { Label, TableCell } from '../figures/figure.js';
import type { Bases, LevelKind, Named, SummaryEnd, TablePhrases, TableRows } from '../figures/table-facts.js';
import { isMessage, type Formatter } from './formatter.js';
import type { Translations } from './translation.js';

/** How many names a sentence holds before it counts the rest. */
const NAMES = 2;

const NOUNS = {
  sv: { indicators: ['fråga', 'frågor'], entities: ['kommun', 'kommuner'], answers: ['svar', 'svar'] },
  en: {
    indicators: ['question', 'questions'],
    entities: ['municipality', 'municipalities'],
    answers: ['answer', 'answers'],
  },
} as const;

const MEASURES = {
  sv: { fully: ' uppfyller helt', mean: ' i snitt', own: '' },
  en: { fully: ' fulfil it fully', mean: ' on average', own: '' },
} as const;

const KINDS: Readonly<Record<'sv' | 'en', Readonly<Record<LevelKind, string>>>> = {
  sv: { fulfilment: 'uppfyllt i snitt', value: 'medelvärde', share: 'andel goda svar', mixed: 'i snitt' },
  en: {
    fulfilment: 'fulfilled on average',
    value: 'mean',
    share: 'share of good answers',
    mixed: 'on average',
  },
};

function bases(range: Bases, format: Formatter): string {
  if (!range) return '';
  const [min, max] = range;
  return `n\u00a0=\u00a0${format.count(min)}${min === max ? '' : `\u2060–\u2060${format.count(max)}`}`;
}

/** "“a”, “b” and 3 more". */
function names(all: readonly Named[], format: Formatter): string {
  const sv = format.language === 'sv';
  const shown = all.slice(0, NAMES).map(({ label, within }) => {
    const name = within ? `${format.label(label)}, ${format.label(within)}` : format.label(label);
    return sv ? `”${name}”` : `“${name}”`;
  });
  const more = all.length - shown.length;
  if (more > 0) shown.push(sv ? `${format.count(more)} till` : `${format.count(more)} more`);
  return format.list(shown);
}

function value(cell: TableCell, format: Formatter): string {
  switch (cell.kind) {
    case 'number':
      return format.number(cell.value, cell.unit);
    case 'answer':
      return format.text(cell.category.label);
    case 'text':
      return format.label(cell.label);
    case 'missing':
      return format.missing(cell.reason);
  }
}

function points(number: number, format: Formatter): string {
  const rounded = format.number(number, 'points');
  const one = Math.abs(Math.round(number)) === 1;
  if (format.language === 'sv') return `${rounded} ${one ? 'procentenhet' : 'procentenheter'}`;
  return `${rounded} percentage ${one ? 'point' : 'points'}`;
}

/** A group's name inside a sentence: a word of ours loses its capital, a name keeps it. */
function inText(label: Label, format: Formatter): string {
  const text = format.label(label);
  return isMessage(label) ? text.toLowerCase() : text;
}

/** With a small first letter, for the middle of a sentence. */
function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function end({ names: all, value: cell, measure, base }: SummaryEnd, format: Formatter): string {
  const n = base === undefined ? '' : `, n\u00a0=\u00a0${format.count(base)}`;
  return `${names(all, format)} (${value(cell, format)}${MEASURES[format.language][measure]}${n}).`;
}

const noun = (language: 'sv' | 'en', rows: TableRows, count: number) =>
  NOUNS[language][rows][count === 1 ? 0 : 1];

const join = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');

/** The words of the table's controls. */
export interface TableWords {
  readonly search: string;
  readonly any: string;
  readonly clear: string;
  readonly sortHint: string;
  readonly keys: string;
  readonly noRows: string;
  readonly of: string;
  /** Before the first edition of a series that has been broken. */
  readonly anew: string;
  readonly found: (shown: number, all: number, rows: TableRows) => string;
  readonly sorted: (column: string, direction: 'ascending' | 'descending' | 'none') => string;
}

/** What the table's controls say, by language. */
export const tableWords: Readonly<Record<'sv' | 'en', TableWords>> = {
  sv: {
    search: 'Sök',
    any: 'Alla',
    clear: 'Rensa',
    sortHint: 'Knapparna i tabellhuvudet sorterar.',
    keys: 'Pil upp och pil ned går mellan raderna. Enter väljer.',
    noRows: 'Ingen rad passar.',
    of: 'av',
    anew: 'ny serie',
    found: (shown, all, rows) =>
      shown === all
        ? `${countText(all, 'sv')} ${noun('sv', rows, all)}`
        : `${countText(shown, 'sv')} av ${countText(all, 'sv')} ${noun('sv', rows, all)}`,
    sorted: (column, direction) =>
      direction === 'none'
        ? 'Ursprunglig ordning.'
        : `Sorterat efter ${column}, ${direction === 'ascending' ? 'stigande' : 'fallande'}.`,
  },
  en: {
    search: 'Search',
    any: 'All',
    clear: 'Clear',
    sortHint: 'The buttons in the table head sort.',
    keys: 'Arrow up and arrow down move between rows. Enter selects.',
    noRows: 'No row fits.',
    of: 'of',
    anew: 'new series',
    found: (shown, all, rows) =>
      shown === all
        ? `${countText(all, 'en')} ${noun('en', rows, all)}`
        : `${countText(shown, 'en')} of ${countText(all, 'en')} ${noun('en', rows, all)}`,
    sorted: (column, direction) =>
      direction === 'none' ? 'Original order.' : `Sorted by ${column}, ${direction}.`,
  },
};

function countText(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count);
}

/** What the table says of its numbers. */
export const tablePhrases: Translations<TablePhrases> = {
  sv: {
    'caption.indicators': ({ entity }) =>
      entity === undefined ? 'Fråga för fråga' : `${entity}, fråga för fråga`,
    'caption.entities': ({ indicator }, format) =>
      indicator === undefined ? 'Kommun för kommun' : `${format.label(indicator)}, kommun för kommun`,
    'caption.answers': () => 'Alla svar, kommun för kommun',
    'caption.top': ({ rows, count, of }, format) =>
      `Högst: ${format.count(count)} av ${format.count(of)} ${noun('sv', rows, of)}`,
    'caption.bottom': ({ rows, count, of }, format) =>
      `Lägst: ${format.count(count)} av ${format.count(of)} ${noun('sv', rows, of)}`,
    'sub.level': ({ kind, bases: range }, format) => join(KINDS.sv[kind], bases(range, format)),
    'sub.fully': ({ bases: range }, format) => join('som uppfyller helt', bases(range, format)),
    'sub.difference': ({ to, points: inPoints }, format) =>
      `${inPoints ? 'procentenheter ' : ''}mot ${inText(to, format)}`,
    'sub.difference-own': ({ grouping, points: inPoints }, format) =>
      `${inPoints ? 'procentenheter ' : ''}mot samma ${small(format.label(grouping))}`,
    'sub.rank': ({ among }) => `bland ${among === 'entities' ? 'kommunerna' : 'frågorna'}`,
    'sub.answered': ({ of }, format) => `av ${format.count(of)} frågor`,
    'sub.change': ({ from, to, points: inPoints }, format) =>
      from === to
        ? 'går inte att jämföra bakåt'
        : `${inPoints ? 'procentenheter ' : ''}${format.text(from)} till ${format.text(to)}`,
    'remark.fulfilment': ({ steps }, format) =>
      `Uppfyllt i snitt: ${format.list(steps.map(({ label, percent }) => `”${format.text(label)}” räknas som ${format.percent(percent)}`))}.`,
    'remark.ties': ({ rows }) =>
      `Listorna är längre än beställt, eftersom flera ${noun('sv', rows, 2)} delar sista platsen.`,
    'remark.cut': ({ rows, more }, format) =>
      `${more === 1 ? 'En' : format.count(more)} ${noun('sv', rows, more)} till delar listans sista plats men får inte rum.`,
    'remark.short': ({ rows, count }, format) =>
      `Bara ${format.count(count)} ${noun('sv', rows, count)} har siffror, så listorna är kortare än beställt.`,
    'remark.unrankable': ({ rows }) =>
      `Siffror saknas, så ${rows === 'entities' ? 'kommunerna' : 'frågorna'} har ingen inbördes ordning.`,
    'remark.other-units': ({ count }, format) =>
      `${count === 1 ? 'En fråga' : `${format.count(count)} frågor`} mäts i en annan enhet och är inte med i listorna.`,
    'remark.unranked': ({ count }, format) =>
      `${count === 1 ? 'En kommun' : `${format.count(count)} kommuner`} har svarat på färre än hälften av frågorna och får ingen plats.`,
    'remark.history': ({ editions, cuts, min, max }, format) =>
      `Linjen visar ${format.list(editions.map((each) => format.text(each)))}, från ${value(min, format)} till ${value(max, format)}. Den är bruten där uppgift saknas` +
      (cuts.length > 0
        ? ` och där serien bryts (${format.list(cuts.map((each) => format.text(each)))}).`
        : '.'),
    'remark.distribution': ({ count, median, min, max }, format) =>
      `Staplarna under platsen är alla ${format.count(count)} ${noun('sv', 'entities', count)} med plats, från ${value(min, format)} till ${value(max, format)}. Pilen är radens egen, strecket är medianen (${value(median, format)}).`,
    'remark.threshold': ({ label, note }, format) => `${format.label(label)}: ${format.text(note)}`,
    'summary.none': () => 'Det finns inga siffror att visa.',
    'summary.unpublished': ({ entity }) => `${entity} har inte publicerat sina svar.`,
    'summary.no-answers': ({ entity }) => `${entity} har inga svar här.`,
    'summary.met': ({ entity, full, none, of, missing }, format) =>
      `${entity} uppfyller ${format.count(full)} av ${format.count(of)} frågor helt${none > 0 ? ` och ${format.count(none)} inte alls` : ''}.` +
      (missing > 0 ? ` ${missing === 1 ? 'Ett svar' : `${format.count(missing)} svar`} saknas.` : ''),
    'summary.compared': ({ entity, to, ahead, behind }, format) => {
      const parts = [
        ...(ahead ? [`längst före i ${names(ahead.names, format)} (${points(ahead.points, format)})`] : []),
        ...(behind
          ? [`längst efter i ${names(behind.names, format)} (${points(behind.points, format)})`]
          : []),
      ];
      return `Jämfört med snittet för ${inText(to, format)} ligger ${entity} ${format.list(parts)}.`;
    },
    'summary.highest': (facts, format) => `Högst: ${end(facts, format)}`,
    'summary.lowest': (facts, format) => `Lägst: ${end(facts, format)}`,
    'summary.equal': ({ count, value: cell }, format) =>
      `Alla ${format.count(count)} har samma värde: ${value(cell, format)}.`,
    'summary.own': ({ entity, value: cell, rank }, format) =>
      `${entity}: ${value(cell, format)}${rank ? `, plats ${rank.from === rank.to ? '' : `${format.count(rank.from)}–`}${format.count(rank.to)} av ${format.count(rank.of)}` : ''}.`,
    'summary.spread': ({ count, min, median, max }, format) =>
      `${format.count(count)} ${noun('sv', 'entities', count)}: från ${value(min, format)} till ${value(max, format)}, medianen är ${value(median, format)}.`,
    'summary.answers': ({ answers, entities, indicators, missing }, format) =>
      `${format.count(answers)} svar från ${format.count(entities)} ${noun('sv', 'entities', entities)} på ${format.count(indicators)} ${noun('sv', 'indicators', indicators)}.` +
      (missing > 0 ? ` ${format.count(missing)} svar saknas.` : ''),
  },
  en: {
    'caption.indicators': ({ entity }) =>
      entity === undefined ? 'Question by question' : `${entity}, question by question`,
    'caption.entities': ({ indicator }, format) =>
      indicator === undefined
        ? 'Municipality by municipality'
        : `${format.label(indicator)}, municipality by municipality`,
    'caption.answers': () => 'All answers, municipality by municipality',
    'caption.top': ({ rows, count, of }, format) =>
      `Highest: ${format.count(count)} of ${format.count(of)} ${noun('en', rows, of)}`,
    'caption.bottom': ({ rows, count, of }, format) =>
      `Lowest: ${format.count(count)} of ${format.count(of)} ${noun('en', rows, of)}`,
    'sub.level': ({ kind, bases: range }, format) => join(KINDS.en[kind], bases(range, format)),
    'sub.fully': ({ bases: range }, format) => join('fulfilling it fully', bases(range, format)),
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
      `The lists are longer than asked for, since several ${noun('en', rows, 2)} share the last place.`,
    'remark.cut': ({ rows, more }, format) =>
      `${more === 1 ? 'One' : format.count(more)} more ${noun('en', rows, more)} ${more === 1 ? 'shares' : 'share'} the list's last place without room in it.`,
    'remark.short': ({ rows, count }, format) =>
      `Only ${format.count(count)} ${noun('en', rows, count)} ${count === 1 ? 'has' : 'have'} numbers, so the lists are shorter than asked for.`,
    'remark.unrankable': ({ rows }) =>
      `Numbers are missing, so the ${rows === 'entities' ? 'municipalities' : 'questions'} have no order among themselves.`,
    'remark.other-units': ({ count }, format) =>
      `${count === 1 ? 'One question is' : `${format.count(count)} questions are`} measured in another unit and not in the lists.`,
    'remark.unranked': ({ count }, format) =>
      `${count === 1 ? 'One municipality' : `${format.count(count)} municipalities`} answered fewer than half of the questions and ${count === 1 ? 'has' : 'have'} no rank.`,
    'remark.history': ({ editions, cuts, min, max }, format) =>
      `The line shows ${format.list(editions.map((each) => format.text(each)))}, from ${value(min, format)} to ${value(max, format)}. It is cut where data is missing` +
      (cuts.length > 0
        ? ` and where the series breaks (${format.list(cuts.map((each) => format.text(each)))}).`
        : '.'),
    'remark.distribution': ({ count, median, min, max }, format) =>
      `The bars under the rank are all ${format.count(count)} ${noun('en', 'entities', count)} with a rank, from ${value(min, format)} to ${value(max, format)}. The arrow is the row’s own, the stroke is the median (${value(median, format)}).`,
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
        ...(ahead
          ? [`furthest ahead in ${names(ahead.names, format)} (${points(ahead.points, format)})`]
          : []),
        ...(behind
          ? [`furthest behind in ${names(behind.names, format)} (${points(behind.points, format)})`]
          : []),
      ];
      return `Compared with the average of ${inText(to, format)}, ${entity} is ${format.list(parts)}.`;
    },
    'summary.highest': (facts, format) => `Highest: ${end(facts, format)}`,
    'summary.lowest': (facts, format) => `Lowest: ${end(facts, format)}`,
    'summary.equal': ({ count, value: cell }, format) =>
      `All ${format.count(count)} have the same value: ${value(cell, format)}.`,
    'summary.own': ({ entity, value: cell, rank }, format) =>
      `${entity}: ${value(cell, format)}${rank ? `, rank ${rank.from === rank.to ? '' : `${format.count(rank.from)}–`}${format.count(rank.to)} of ${format.count(rank.of)}` : ''}.`,
    'summary.spread': ({ count, min, median, max }, format) =>
      `${format.count(count)} ${noun('en', 'entities', count)}: from ${value(min, format)} to ${value(max, format)}, the median is ${value(median, format)}.`,
    'summary.answers': ({ answers, entities, indicators, missing }, format) =>
      `${format.count(answers)} answers from ${format.count(entities)} ${noun('en', 'entities', entities)} to ${format.count(indicators)} ${noun('en', 'indicators', indicators)}.` +
      (missing > 0 ? ` ${format.count(missing)} answers are missing.` : ''),
  },
};
