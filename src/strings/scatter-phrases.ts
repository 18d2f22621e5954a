import type { NumberUnit } from '../figures/figure.js';
import type { ScatterAttribute, ScatterPhrases, ScatterStanding } from '../figures/scatter-figure.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** A difference in the unit's own words. */
export function distanceIn(
  value: number,
  unit: NumberUnit,
  [one, many]: readonly [one: string, many: string],
  format: Formatter,
): string {
  const size = Math.abs(value);
  if (unit !== 'percent') return format.number(size, unit);
  const number = size >= 10 || Number.isInteger(size) ? format.count(size) : format.decimal(size);
  return `${number} ${number === '1' ? one : many}`;
}

/** Two numbers with their unit once. */
export function rangeOf(low: number, high: number, unit: NumberUnit, format: Formatter): string {
  return format.list([
    unit === 'percent' ? format.count(low) : format.number(low, unit),
    format.number(high, unit),
  ]);
}

/** Whether somebody is where 8 of 10 of that size are. */
export const isUsual = ({ y, expected }: ScatterStanding) =>
  !expected || (y >= expected.low - 1e-9 && y <= expected.high + 1e-9);

/** The size by which they are compared. */
export function sizeIn({ id }: ScatterAttribute, x: number, inhabitants: string, format: Formatter): string {
  return id === 'population' ? `${format.count(x)}\u00a0${inhabitants}` : `${id} ${format.decimal(x)}`;
}

const distance = (value: number, unit: NumberUnit, format: Formatter) =>
  distanceIn(value, unit, ['procentenhet', 'procentenheter'], format);

const sizeOf = (attribute: ScatterAttribute, x: number, format: Formatter) =>
  sizeIn(attribute, x, 'invånare', format);

/** What a scatter says in words. */
export const scatterPhrases = new Translations<Translation<ScatterPhrases>>(
  {
    'scatter.none': () => 'Det finns inga siffror att visa.',
    'scatter.gradient': ({ attribute, unit, rise, low, high, explained }, format) => {
      const share = `Storleken förklarar ${format.percent(100 * explained)} av skillnaderna.`;
      const isPopulation = attribute.id === 'population';
      if (low <= 0 && high >= 0)
        return isPopulation
          ? 'Det går inte att säga att större kommuner har kommit längre eller kortare än mindre.'
          : `Det går inte att säga att ${attribute.id} hör ihop med nivån.`;
      const step = attribute.logarithmic
        ? isPopulation
          ? 'Dubbelt så många invånare'
          : `Dubbelt så mycket ${attribute.id}`
        : `Ett steg högre ${attribute.id}`;
      const ends = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
      const within = `${format.decimal(Math.round(ends[0] * 10) / 10)} till ${format.decimal(Math.round(ends[1] * 10) / 10)}`;
      return `${step} hör ihop med ${distance(Math.round(rise * 10) / 10, unit, format)} ${rise > 0 ? 'mer' : 'mindre'} (95\u00a0% konfidensintervall: ${within}). ${isPopulation ? share : ''}`.trim();
    },
    'scatter.own': (facts, format) => {
      const { name, x, y, unit, expected, apart: by, attribute } = facts;
      const value = `${name}: ${format.number(y, unit)}.`;
      if (!expected) return value;
      const how =
        by === 0 ? 'precis som väntat' : `${distance(by, unit, format)} ${by > 0 ? 'över' : 'under'} det`;
      const usual = isUsual(facts) ? 'inom det vanliga' : 'utanför det vanliga';
      return `${value} Väntat för ${sizeOf(attribute, x, format)} är ${format.number(expected.value, unit)}, och ${name} ligger ${how}, ${usual}: 8 av 10 lika stora kommuner väntas ligga mellan ${rangeOf(expected.low, expected.high, unit, format)}.`;
    },
    'scatter.unpublished': ({ name }) => `${name} har inte publicerat sina svar.`,
    'scatter.no-answer': ({ name }) => `${name} har inte svar nog för att vara med.`,
    'scatter.no-size': ({ name, attribute: { id } }) =>
      `${name} är inte med, eftersom ${id === 'population' ? 'antalet invånare' : id} inte är känt.`,
    'scatter.spread': ({ count, min, median, max, unit }, format) =>
      `${format.count(count)} ${count === 1 ? 'kommun' : 'kommuner'}: från ${format.number(min, unit)} till ${format.number(max, unit)}, medianen är ${format.number(median, unit)}.`,
    'scatter.point': ({ name, x, y, unit, expected, apart: by, attribute, groups }, format) => {
      const how =
        by === 0 ? 'som väntat' : `${distance(by, unit, format)} ${by > 0 ? 'över' : 'under'} väntat`;
      return [
        `${name}: ${format.number(y, unit)}`,
        sizeOf(attribute, x, format),
        ...(expected ? [how] : []),
        ...groups.map((group) => format.label(group)),
      ].join(', ');
    },
    'scatter.hint': () => 'Peka på en punkt, eller gå dit med piltangenterna, för att läsa av den.',
    'scatter.axis': ({ attribute: { id, logarithmic } }) =>
      id === 'population' ? `Invånare${logarithmic ? ', logaritmisk skala' : ''}` : id,
    'scatter.others': ({ all }) => (all ? 'Kommuner' : 'Övriga kommuner'),
    'scatter.line': () => 'Väntat för storleken',
    'scatter.band': () => '8 av 10 väntas här',
    'label.expected': () => 'Väntat',
    'label.population': () => 'Invånare',
    'note.fit': ({ n, logarithmic }, format) =>
      `Linjen är anpassad till ${format.count(n)} kommuner med minsta kvadratmetoden${logarithmic ? ', mot logaritmen av storleken' : ''}. I fältet runt den väntas 8 av 10 kommuner ligga. Ett samband är ingen orsak.`,
    'note.not-drawn': ({ count, of, why }, format) => {
      const who = `${format.count(count)} av ${format.count(of)} kommuner`;
      switch (why) {
        case 'answer':
          return `${who} har inget svar och ritas inte. De räknas inte som noll.`;
        case 'half':
          return `${who} har svarat på färre än hälften av frågorna och ritas inte.`;
        case 'size':
          return `${who} ritas inte, eftersom deras storlek inte är känd.`;
        case 'unpublished':
          return `${who} har inte publicerat sina svar och ritas inte.`;
      }
    },
  },
  { en: async () => (await import('./en/scatter-phrases.js')).scatterPhrases },
);
