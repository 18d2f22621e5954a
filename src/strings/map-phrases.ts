import type {
  MapExtreme,
  MapFacts,
  MapGap,
  MapLevel,
  MapPhrases,
  MapWords,
  OtherMembers,
} from '../figures/map.js';
import type { NumberUnit } from '../figures/figure.js';
import type { Value } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { Translations, type Language, type Translation } from './translation.js';

/** More names than this make a sentence unreadable. */
const NAMES = 4;

/** Why a place has no answer. */
export type MapGaps = Readonly<Record<MapGap, string>>;

const GAPS: MapGaps = {
  missing: 'Uppgift saknas',
  'not-asked': 'Frågan ställdes inte',
  'not-applicable': 'Ej aktuellt',
  suppressed: 'Visas inte',
  unpublished: 'Inte publicerat',
  absent: 'Inte med i materialet',
};

const HERE: Readonly<Record<MapLevel, string>> = { municipality: 'en kommun', county: 'ett län' };

/** What the map says in words. */
export const mapPhrases = new Translations<Translation<MapPhrases>>(
  {
    'map.answers': ({ answers, of }, format) => sentencesOf(answers, of, 'av', 'kommuner', format),
    'map.range': ({ mean, unit, of, low, high }, format) =>
      `Medelvärdet för ${format.count(of)} kommuner är ${format.number(mean, unit)}. Lägst: ${named(low, unit, 'kommuner', format)}. Högst: ${named(high, unit, 'kommuner', format)}.`,
    'map.counties': ({ answer, all, unit, low, high }, format) =>
      `${answer ? format.label(answer) : 'Medelvärde'}: ${valueOf(all, unit, format)} ${answer ? 'av' : 'för'} kommunerna i hela landet. Lägst per län: ${named(low, unit, 'län', format)}. Högst: ${named(high, unit, 'län', format)}.`,
    'map.gaps': ({ gaps }, format) => gapsOf(gaps, GAPS, format),
    'map.facts': (facts, format) => factsOf(facts, 'av', format),
    'map.none': () => 'Det finns inga svar att visa på kartan.',
    'map.hint': ({ by }) => `Peka på ${HERE[by]} för att läsa av.`,
    'map.waiting': () => 'Hämtar kartan …',
  },
  { en: async () => (await import('./en/map-phrases.js')).mapPhrases },
);

/** "Yes: 236 of 290 municipalities (81%). No: 54 (19%)." */
export function sentencesOf(
  answers: MapPhrases['map.answers']['answers'],
  of: number,
  among: string,
  noun: string,
  format: Formatter,
): string {
  return answers
    .map(({ label, count }, index) => {
      const all = index === 0 ? ` ${among} ${format.count(of)} ${noun}` : '';
      return `${format.label(label)}: ${format.count(count)}${all} (${format.percent((100 * count) / of)}).`;
    })
    .join(' ');
}

/** How many have no answer, and why. */
export function gapsOf(gaps: MapPhrases['map.gaps']['gaps'], words: MapGaps, format: Formatter): string {
  return gaps.map(({ gap, count }) => `${words[gap]}: ${format.count(count)}.`).join(' ');
}

/** A number with the names of those who have it, or with how many they are. */
export function named(
  { value, names }: MapExtreme,
  unit: NumberUnit,
  noun: string,
  format: Formatter,
): string {
  const who =
    names.length > NAMES
      ? `${format.count(names.length)} ${noun}`
      : format.list(names.map((name) => format.label(name)));
  return `${format.number(value, unit)} (${who})`;
}

/** Everything a mark shows, for the readout and for a reader who hears it. */
export function factsOf(
  { label, county, cell, answer, counted }: MapFacts,
  among: string,
  format: Formatter,
): string {
  const where = county ? ` (${format.label(county)})` : '';
  const of = answer ? ` ${format.label(answer)}` : '';
  const count = counted ? ` (${format.count(counted.count)} ${among} ${format.count(counted.of)})` : '';
  return `${format.label(label)}${where}: ${format.cell(cell)}${cell.kind === 'number' ? `${of}${count}` : ''}.`;
}

/** A number, or why there is none. */
export function valueOf(value: Value, unit: NumberUnit, format: Formatter): string {
  return typeof value === 'number' ? format.number(value, unit) : format.missing(value);
}

/** The words of legend, table and notes in both languages. */
export const mapWords: MapWords = {
  gaps: {
    missing: { sv: GAPS.missing, en: 'No data' },
    'not-asked': { sv: GAPS['not-asked'], en: 'Not asked' },
    'not-applicable': { sv: GAPS['not-applicable'], en: 'Not applicable' },
    suppressed: { sv: GAPS.suppressed, en: 'Not shown' },
    unpublished: { sv: GAPS.unpublished, en: 'Not published' },
    absent: { sv: GAPS.absent, en: 'Not in this data' },
  },
  group: { sv: 'Kommun eller grupp', en: 'Municipality or group' },
  county: { sv: 'Län', en: 'County' },
  base: { sv: 'Antal kommuner', en: 'Municipalities' },
  size: { sv: 'Storlek', en: 'Size' },
  step: ({ low, high }, unit) => ({ sv: spanOf(low, high, unit, 'sv'), en: spanOf(low, high, unit, 'en') }),
  unplaced: (names, more) => ({
    sv: `Har ingen plats på kartan, men står i tabellen: ${listed(names, more, 'och', 'till')}.`,
    en: `Without a place on the map, but in the table: ${listed(names, more, 'and', 'more')}.`,
  }),
  absent: (count) => ({
    sv: `${count} av kartans platser finns inte i materialet.`,
    en: `${count} of the places on the map are not in the data.`,
  }),
  few: (below, names) => ({
    sv: `Färre än ${below} kommuner: ${listed(
      names.map(({ sv }) => sv),
      0,
      'och',
      '',
    )}. Där betyder varje kommun mycket.`,
    en: `Fewer than ${below} municipalities: ${listed(
      names.map(({ en }) => en),
      0,
      'and',
      '',
    )}. Each one weighs heavily there.`,
  }),
  otherMembers: (groups) => ({
    sv: `Kommunerna är delade efter invånarantalen i filen. Källan räknar annorlunda: ${groups.map((group) => otherOf(group, 'sv')).join(', ')}.`,
    en: `Municipalities are divided by the populations in the file. The source counts otherwise: ${groups.map((group) => otherOf(group, 'en')).join(', ')}.`,
  }),
  noBorders: {
    sv: 'Kartans gränser kunde inte hämtas. Därför är varje plats en ruta.',
    en: 'The borders of the map could not be had, so each place is a tile.',
  },
};

/** "45–59 %", with the unit once. */
function spanOf(low: number, high: number, unit: NumberUnit, language: Language): string {
  const decimals = unit === 'mean' || typeof unit === 'object' ? 1 : 0;
  const written = (value: number) =>
    language === 'sv' ? value.toFixed(decimals).replace('.', ',') : value.toFixed(decimals);
  const suffix =
    unit === 'percent'
      ? language === 'sv'
        ? '\u00A0%'
        : '%'
      : typeof unit === 'object'
        ? `\u00A0${unit.unit}`
        : '';
  return `${written(low)}${high > low ? `–${written(high)}` : ''}${suffix}`;
}

function otherOf({ label, here, source }: OtherMembers, language: Language): string {
  return language === 'sv' ? `${label.sv} (${source}, här ${here})` : `${label.en} (${source}, here ${here})`;
}

function listed(names: readonly string[], more: number, and: string, others: string): string {
  if (more > 0) return `${names.join(', ')} ${and} ${more} ${others}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}` : names.join('');
}
