import type { FlowerPhrases } from '../../figures/flower-types.js';
import type { Translation } from '../translation.js';

/** The same in English. */
export const flowerPhrases: Translation<FlowerPhrases> = {
  'summary.score': ({ subject, mean, percent, area }, format) => {
    const reached = `${format.percent(percent)} of what is possible${area ? ` in ${format.label(area)}` : ''}.`;
    return mean
      ? `${format.label(subject)}: on average ${reached}`
      : `${format.label(subject)} reaches ${reached}`;
  },
  'summary.span': ({ best, bestPercent, worst, worstPercent }, format) =>
    `Furthest along: ${format.list(best.map((label) => format.label(label)))} (${format.percent(bestPercent)}); least: ${format.list(worst.map((label) => format.label(label)))} (${format.percent(worstPercent)}).`,
  'summary.level': ({ count, percent }, format) =>
    `${count === 2 ? 'Both' : `All ${String(count)}`} areas are at ${format.percent(percent)}.`,
  'summary.ground': ({ layers, flowers }, format) =>
    `Beneath the flower${flowers === 1 ? '' : 's'}: ${layers.map(({ label, percent }) => `${format.label(label)} ${format.percent(percent)}`).join(', ')}.`,
  'summary.missing': ({ count, of }, format) =>
    `${format.count(count)} of ${format.count(of)} questions ${count === 1 ? 'has' : 'have'} no answer.`,
  'summary.base': ({ answered, of, municipalities }, format) =>
    `${format.count(answered)} of ${format.count(of)} ${municipalities ? 'municipalities' : 'participants'} have answered.`,
  'summary.compare': ({ items, municipalities }, format) =>
    `For comparison: ${items
      .map(({ label, value, members }) => {
        const told = typeof value === 'number' ? format.percent(value) : format.missing(value);
        return `${format.label(label)} ${told}${members === undefined ? '' : ` (${format.count(members)} ${municipalities ? (members === 1 ? 'municipality' : 'municipalities') : 'respondents'})`}`;
      })
      .join(', ')}.`,
  'summary.none': ({ subject }, format) => `${format.label(subject)} has no answers in this survey.`,
  'mark.says': ({ part, leaf, label, within, answer, base, compared }, format) =>
    `${format.label(label)}${within ? `, ${format.label(within)}` : ''} (${leaf ? 'leaf' : { petal: 'petal', stem: 'stem', grass: 'grass', soil: 'stone' }[part]}): ${answer}.${
      base
        ? ` ${format.count(base.answered)} of ${format.count(base.asked)} ${base.members ? 'have answered' : 'questions answered'}.`
        : ''
    }${compared ? ` ${format.label(compared.label)}: ${format.percent(compared.percent)}.` : ''}`,
  hint: () => 'Choose a petal to see what holds it back.',
  'detail.title': ({ label }) => `What holds “${label}” back?`,
  'detail.nothing': () => 'Nothing. All on the way from the soil up to here is fully met.',
  'detail.count': ({ count }, format) =>
    count === 1 ? 'One thing holds it back.' : `${format.count(count)} things hold it back.`,
  'detail.close': () => 'Close',
  part: ({ part }) =>
    ({ petal: 'in the petal', stem: 'in the stem', grass: 'in the grass', soil: 'in the soil' })[part],
  'key.title': () => 'How to read the picture',
  'key.petal': ({ areas }) =>
    `Petal: ${areas ? 'an area' : 'a question'}. The colour shows how far it has come, the thin outline the whole way.`,
  'key.disc': () => 'Middle: how much of what is possible the petals reach.',
  'key.stem': ({ layer }, format) => `Stem and leaves: ${format.label(layer)}.`,
  'key.grass': ({ layer }, format) => `Tufts: ${format.label(layer)}. The pale grass is only grass.`,
  'key.soil': ({ layer }, format) => `Stones: ${format.label(layer)}.`,
  'key.missing': () => 'Dashed outline: no answer.',
  'key.outside': () => 'Striped: an answer outside the scale.',
  'key.ghost': ({ label }, format) => `Bold outline: ${format.label(label)}.`,
  'key.low': () => 'Mean below 1/3',
  'key.middle': () => 'Mean from 1/3 to below 2/3',
  'key.high': () => 'Mean 2/3 or more',
  'key.limits': () => 'Limits and weights',
};
