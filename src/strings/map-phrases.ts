import type { MapExtreme, MapFacts, MapGap, MapLabels, MapLevel, MapPhrases } from '../figures/map.js';
import type { NumberUnit } from '../figures/figure.js';
import type { Value } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { NBSP } from './marks.js';
import { Translations, type Translation } from './translation.js';

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
    'map.gap': ({ gap }) => GAPS[gap],
    'map.step': (facts, format) => stepOf(facts, `${NBSP}%`, format),
    'map.group': () => 'Kommun eller grupp',
    'map.county': () => 'Län',
    'map.size': () => 'Storlek',
    'map.base': () => 'Antal kommuner',
    'map.unplaced': (facts, format) =>
      `Har ingen plats på kartan, men står i tabellen: ${listed(facts, 'till', format)}.`,
    'map.absent': ({ count }, format) => `${format.count(count)} av kartans platser finns inte i materialet.`,
    'map.few': ({ below, groups }, format) =>
      `Färre än ${format.count(below)} kommuner: ${format.list(groups.map((group) => format.label(group)))}. Där betyder varje kommun mycket.`,
    'map.other-members': (facts, format) =>
      `Kommunerna är delade efter invånarantalen i filen. Källan räknar annorlunda: ${othersOf(facts, 'här', format)}.`,
    'map.no-borders': () => 'Kartans gränser kunde inte hämtas. Därför är varje plats en ruta.',
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

/** The numbers of a step, with the unit once: "45–59 %". */
export function stepOf(
  { step: { low, high }, unit }: MapLabels['map.step'],
  percent: string,
  format: Formatter,
): string {
  const isFine = unit === 'mean' || typeof unit === 'object';
  const written = (value: number) => (isFine ? format.number(value, 'mean') : format.count(value));
  const suffix = unit === 'percent' ? percent : typeof unit === 'object' ? NBSP + unit.unit : '';
  return `${written(low)}${high > low ? `–${written(high)}` : ''}${suffix}`;
}

/** Names in a list, and how many more there are. */
export const listed = (
  { names: all, more }: MapLabels['map.unplaced'],
  others: string,
  format: Formatter,
): string => format.list(more > 0 ? [...all, `${format.count(more)} ${others}`] : all);

/** Groups with the number of members in the source, and here. */
export const othersOf = (
  { groups }: MapLabels['map.other-members'],
  place: string,
  format: Formatter,
): string =>
  groups
    .map(
      ({ label, here, source }) =>
        `${format.label(label)} (${format.count(source)}, ${place} ${format.count(here)})`,
    )
    .join(', ');
