import type { NumberUnit } from '../../figures/figure.js';
import type { ScatterAttribute, ScatterPhrases } from '../../figures/scatter-figure.js';
import type { Formatter } from '../formatter.js';
import { distanceIn, isUsual, rangeOf, sizeIn } from '../scatter-phrases.js';
import type { Translation } from '../translation.js';

const distance = (value: number, unit: NumberUnit, format: Formatter) =>
  distanceIn(value, unit, ['percentage point', 'percentage points'], format);

const sizeOf = (attribute: ScatterAttribute, x: number, format: Formatter) =>
  sizeIn(attribute, x, 'inhabitants', format);

/** The same in English. */
export const scatterPhrases: Translation<ScatterPhrases> = {
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
    return `${value} Expected for ${sizeOf(attribute, x, format)} is ${format.number(expected.value, unit)}, and ${name} is ${how}, ${usual}: 8 of 10 municipalities of that size are expected between ${rangeOf(expected.low, expected.high, unit, format)}.`;
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
  'label.expected': () => 'Expected',
  'label.population': () => 'Inhabitants',
  'note.fit': ({ n, logarithmic }, format) =>
    `The line is fitted to ${format.count(n)} municipalities by least squares${logarithmic ? ', on the logarithm of size' : ''}. 8 of 10 municipalities are expected in the band around it. A connection is not a cause.`,
  'note.not-drawn': ({ count, of, why }, format) => {
    const who = `${format.count(count)} of ${format.count(of)} municipalities`;
    switch (why) {
      case 'answer':
        return `${who} have no answer and are not drawn. They do not count as zero.`;
      case 'half':
        return `${who} answered fewer than half of the questions and are not drawn.`;
      case 'size':
        return `${who} are not drawn, since their size is not known.`;
      case 'unpublished':
        return `${who} have not published their answers and are not drawn.`;
    }
  },
};
