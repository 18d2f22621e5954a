import type { NumberUnit } from '../figures/figure.js';
import type { ScatterAttribute, ScatterPhrases, ScatterStanding } from '../figures/scatter-figure.js';
import type { Formatter } from './formatter.js';
import type { Translations } from './translation.js';

/** A difference in the unit's own words. */
function distance(value: number, unit: NumberUnit, format: Formatter): string {
  const sv = format.language === 'sv';
  if (unit !== 'percent') return format.number(Math.abs(value), unit);
  const size = Math.abs(value);
  const number = size >= 10 || Number.isInteger(size) ? format.count(size) : format.decimal(size);
  const one = number === '1';
  if (sv) return `${number} ${one ? 'procentenhet' : 'procentenheter'}`;
  return `${number} percentage ${one ? 'point' : 'points'}`;
}

/** A range with its unit once. */
function range(low: number, high: number, unit: NumberUnit, format: Formatter): string {
  const word = format.language === 'sv' ? 'och' : 'and';
  return `${unit === 'percent' ? format.count(low) : format.number(low, unit)} ${word} ${format.number(high, unit)}`;
}

const isUsual = ({ y, expected }: ScatterStanding) =>
  !expected || (y >= expected.low - 1e-9 && y <= expected.high + 1e-9);

function sizeOf({ id }: ScatterAttribute, x: number, format: Formatter): string {
  if (id !== 'population') return `${id} ${format.decimal(x)}`;
  return `${format.count(x)}\u00a0${format.language === 'sv' ? 'invånare' : 'inhabitants'}`;
}

/** What a scatter says in words. */
export const scatterPhrases: Translations<ScatterPhrases> = {
  sv: {
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
      return `${value} Väntat för ${sizeOf(attribute, x, format)} är ${format.number(expected.value, unit)}, och ${name} ligger ${how}, ${usual}: 8 av 10 lika stora kommuner väntas ligga mellan ${range(expected.low, expected.high, unit, format)}.`;
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
  },
  en: {
    'scatter.none': () => 'There are no numbers to show.',
    'scatter.gradient': ({ attribute, unit, rise, low, high, explained }, format) => {
      const share = `Size accounts for ${format.percent(100 * explained)} of the differences.`;
      const isPopulation = attribute.id === 'population';
      if (low <= 0 && high >= 0)
        return isPopulation
          ? 'It can’t be said that larger municipalities have come further or less far than smaller ones.'
          : `It can’t be said that ${attribute.id} goes with the level.`;
      const step = attribute.logarithmic
        ? isPopulation
          ? 'Twice as many inhabitants'
          : `Twice as much ${attribute.id}`
        : `One more of ${attribute.id}`;
      const ends = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
      const within = `${format.decimal(Math.round(ends[0] * 10) / 10)} to ${format.decimal(Math.round(ends[1] * 10) / 10)}`;
      return `${step} ${isPopulation ? 'go' : 'goes'} with ${distance(Math.round(rise * 10) / 10, unit, format)} ${rise > 0 ? 'more' : 'less'} (95% confidence interval: ${within}). ${isPopulation ? share : ''}`.trim();
    },
    'scatter.own': (facts, format) => {
      const { name, x, y, unit, expected, apart: by, attribute } = facts;
      const value = `${name}: ${format.number(y, unit)}.`;
      if (!expected) return value;
      const how =
        by === 0 ? 'just as expected' : `${distance(by, unit, format)} ${by > 0 ? 'above' : 'below'} that`;
      const usual = isUsual(facts) ? 'within what is usual' : 'outside what is usual';
      return `${value} Expected for ${sizeOf(attribute, x, format)} is ${format.number(expected.value, unit)}, and ${name} is ${how}, ${usual}: 8 of 10 municipalities of that size are expected between ${range(expected.low, expected.high, unit, format)}.`;
    },
    'scatter.unpublished': ({ name }) => `${name} has not published its answers.`,
    'scatter.no-answer': ({ name }) => `${name} has too few answers to be shown.`,
    'scatter.no-size': ({ name, attribute: { id } }) =>
      `${name} is not shown, since its ${id === 'population' ? 'number of inhabitants' : id} is not known.`,
    'scatter.spread': ({ count, min, median, max, unit }, format) =>
      `${format.count(count)} ${count === 1 ? 'municipality' : 'municipalities'}: from ${format.number(min, unit)} to ${format.number(max, unit)}, the median is ${format.number(median, unit)}.`,
    'scatter.point': ({ name, x, y, unit, expected, apart: by, attribute, groups }, format) => {
      const how =
        by === 0 ? 'as expected' : `${distance(by, unit, format)} ${by > 0 ? 'above' : 'below'} expected`;
      return [
        `${name}: ${format.number(y, unit)}`,
        sizeOf(attribute, x, format),
        ...(expected ? [how] : []),
        ...groups.map((group) => format.label(group)),
      ].join(', ');
    },
    'scatter.hint': () => 'Point at a mark, or go there with the arrow keys, to read it.',
    'scatter.axis': ({ attribute: { id, logarithmic } }) =>
      id === 'population' ? `Inhabitants${logarithmic ? ', logarithmic scale' : ''}` : id,
    'scatter.others': ({ all }) => (all ? 'Municipalities' : 'Other municipalities'),
    'scatter.line': () => 'Expected for the size',
    'scatter.band': () => '8 of 10 expected here',
  },
};
