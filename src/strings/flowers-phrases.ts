import type { FlowersPhrases } from '../figures/flowers.js';
import { flowerPhrases } from './flower-phrases.js';
import { Translations, type Translation } from './translation.js';

/** What many flowers say. */
export const flowersPhrases = new Translations<Translation<FlowersPhrases>>(
  {
    ...flowerPhrases.in('sv'),
    'many.group': ({ group, count }, format) =>
      `${format.label(group)}: ${format.count(count)} ${count === 1 ? 'blomma' : 'blommor'}, en per kommun.`,
    'many.mean': ({ percent, count }, format) =>
      count === 1
        ? `Den når ${format.percent(percent)} av det möjliga.`
        : `I medeltal når de ${format.percent(percent)} av det möjliga.`,
    'many.half': ({ from, to }, format) =>
      `Den mittersta hälften ligger mellan ${format.percent(from)} och ${format.percent(to)}.`,
    'many.own': ({ name, percent }, format) => `${name} når ${format.percent(percent)}.`,
    'many.missing': ({ count, of }, format) =>
      `${format.count(count)} av ${format.count(of)} har inga svar att visa.`,
    'many.none': ({ group }, format) =>
      `${format.label(group)}: ingen har svar att visa i den här mätningen.`,
    'many.keys': () => 'Piltangenterna går mellan blommorna. Enter väljer.',
  },
  { en: async () => (await import('./en/flowers-phrases.js')).flowersPhrases },
);
