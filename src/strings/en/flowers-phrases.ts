import type { FlowersPhrases } from '../../figures/flowers.js';
import { flowerPhrases } from './flower-phrases.js';
import type { Translation } from '../translation.js';

/** The same in English. */
export const flowersPhrases: Translation<FlowersPhrases> = {
  ...flowerPhrases,
  'many.group': ({ group, count }, format) =>
    `${format.label(group)}: ${format.count(count)} ${count === 1 ? 'flower' : 'flowers'}, one for each municipality.`,
  'many.mean': ({ percent, count }, format) =>
    count === 1
      ? `It reaches ${format.percent(percent)} of what is possible.`
      : `On average they reach ${format.percent(percent)} of what is possible.`,
  'many.half': ({ from, to }, format) =>
    `The middle half lies between ${format.percent(from)} and ${format.percent(to)}.`,
  'many.own': ({ name, percent }, format) => `${name} reaches ${format.percent(percent)}.`,
  'many.missing': ({ count, of }, format) =>
    `${format.count(count)} of ${format.count(of)} ${count === 1 ? 'has' : 'have'} no answers to show.`,
  'many.none': ({ group }, format) => `${format.label(group)}: nobody has answers to show in this survey.`,
  'many.keys': () => 'The arrow keys move between the flowers. Enter chooses.',
};
