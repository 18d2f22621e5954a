import type { Named, SummaryEnd, TablePhrases, TableRows } from '../figures/table-facts.js';
import type { Formatter } from './formatter.js';
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
} from './table-sentences.js';
import { Translations, type Translation } from './translation.js';

const NOUNS: TableNouns = {
  indicators: ['fråga', 'frågor'],
  entities: ['kommun', 'kommuner'],
  answers: ['svar', 'svar'],
};

const MEASURES: TableMeasures = { fully: ' uppfyller helt', mean: ' i snitt', own: '' };

const KINDS: TableKinds = {
  fulfilment: 'uppfyllt i snitt',
  value: 'medelvärde',
  share: 'andel goda svar',
  mixed: 'i snitt',
};

const noun = (rows: TableRows, count: number) => NOUNS[rows][count === 1 ? 0 : 1];

const names = (all: readonly Named[], format: Formatter) => namesOf(all, 'till', format);

const end = (facts: SummaryEnd, format: Formatter) => endOf(facts, 'till', MEASURES, format);

const points = (number: number, format: Formatter) =>
  `${format.number(number, 'points')} ${isOne(number) ? 'procentenhet' : 'procentenheter'}`;

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
  readonly found: (shown: number, all: number, rows: TableRows, format: Formatter) => string;
  readonly sorted: (column: string, direction: 'ascending' | 'descending' | 'none') => string;
}

/** What the table says of its numbers, and the words of its controls. */
export type TableTranslation = Translation<TablePhrases> & { readonly controls: TableWords };

/** The same in Swedish, and where it is in other languages. */
export const tablePhrases = new Translations<TableTranslation>(
  {
    controls: {
      search: 'Sök',
      any: 'Alla',
      clear: 'Rensa',
      sortHint: 'Knapparna i tabellhuvudet sorterar.',
      keys: 'Pil upp och pil ned går mellan raderna. Enter väljer.',
      noRows: 'Ingen rad passar.',
      of: 'av',
      anew: 'ny serie',
      found: (shown, all, rows, format) =>
        shown === all
          ? `${format.count(all)} ${noun(rows, all)}`
          : `${format.count(shown)} av ${format.count(all)} ${noun(rows, all)}`,
      sorted: (column, direction) =>
        direction === 'none'
          ? 'Ursprunglig ordning.'
          : `Sorterat efter ${column}, ${direction === 'ascending' ? 'stigande' : 'fallande'}.`,
    },
    'caption.indicators': ({ entity }) =>
      entity === undefined ? 'Fråga för fråga' : `${entity}, fråga för fråga`,
    'caption.entities': ({ indicator }, format) =>
      indicator === undefined ? 'Kommun för kommun' : `${format.label(indicator)}, kommun för kommun`,
    'caption.answers': () => 'Alla svar, kommun för kommun',
    'caption.top': ({ rows, count, of }, format) =>
      `Högst: ${format.count(count)} av ${format.count(of)} ${noun(rows, of)}`,
    'caption.bottom': ({ rows, count, of }, format) =>
      `Lägst: ${format.count(count)} av ${format.count(of)} ${noun(rows, of)}`,
    'sub.level': ({ kind, bases: range }, format) => join(KINDS[kind], basesOf(range, format)),
    'sub.fully': ({ bases: range }, format) => join('som uppfyller helt', basesOf(range, format)),
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
      `Listorna är längre än beställt, eftersom flera ${noun(rows, 2)} delar sista platsen.`,
    'remark.cut': ({ rows, more }, format) =>
      `${more === 1 ? 'En' : format.count(more)} ${noun(rows, more)} till delar listans sista plats men får inte rum.`,
    'remark.short': ({ rows, count }, format) =>
      `Bara ${format.count(count)} ${noun(rows, count)} har siffror, så listorna är kortare än beställt.`,
    'remark.unrankable': ({ rows }) =>
      `Siffror saknas, så ${rows === 'entities' ? 'kommunerna' : 'frågorna'} har ingen inbördes ordning.`,
    'remark.other-units': ({ count }, format) =>
      `${count === 1 ? 'En fråga' : `${format.count(count)} frågor`} mäts i en annan enhet och är inte med i listorna.`,
    'remark.unranked': ({ count }, format) =>
      `${count === 1 ? 'En kommun' : `${format.count(count)} kommuner`} har svarat på färre än hälften av frågorna och får ingen plats.`,
    'remark.history': ({ editions, cuts, min, max }, format) =>
      `Linjen visar ${format.list(editions.map((each) => format.text(each)))}, från ${format.cell(min)} till ${format.cell(max)}. Den är bruten där uppgift saknas` +
      (cuts.length > 0
        ? ` och där serien bryts (${format.list(cuts.map((each) => format.text(each)))}).`
        : '.'),
    'remark.distribution': ({ count, median, min, max }, format) =>
      `Staplarna under platsen är alla ${format.count(count)} ${noun('entities', count)} med plats, från ${format.cell(min)} till ${format.cell(max)}. Pilen är radens egen, strecket är medianen (${format.cell(median)}).`,
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
      `Alla ${format.count(count)} har samma värde: ${format.cell(cell)}.`,
    'summary.own': ({ entity, value: cell, rank }, format) =>
      `${entity}: ${format.cell(cell)}${rank ? `, plats ${rank.from === rank.to ? '' : `${format.count(rank.from)}–`}${format.count(rank.to)} av ${format.count(rank.of)}` : ''}.`,
    'summary.spread': ({ count, min, median, max }, format) =>
      `${format.count(count)} ${noun('entities', count)}: från ${format.cell(min)} till ${format.cell(max)}, medianen är ${format.cell(median)}.`,
    'summary.answers': ({ answers, entities, indicators, missing }, format) =>
      `${format.count(answers)} svar från ${format.count(entities)} ${noun('entities', entities)} på ${format.count(indicators)} ${noun('indicators', indicators)}.` +
      (missing > 0 ? ` ${format.count(missing)} svar saknas.` : ''),
  },
  { en: async () => (await import('./en/table-phrases.js')).tablePhrases },
);
