import type { FlowerPhrases } from '../figures/flower-types.js';
import { Translations, type Translation } from './translation.js';

/** What a flower says. */
export const flowerPhrases = new Translations<Translation<FlowerPhrases>>(
  {
    'summary.score': ({ subject, mean, percent, area }, format) => {
      const reached = `${format.percent(percent)} av det möjliga${area ? ` inom ${format.label(area)}` : ''}.`;
      return mean
        ? `${format.label(subject)}: i medeltal ${reached}`
        : `${format.label(subject)} når ${reached}`;
    },
    'summary.span': ({ best, bestPercent, worst, worstPercent }, format) =>
      `Längst har ${format.list(best.map((label) => format.label(label)))} kommit (${format.percent(bestPercent)}), kortast ${format.list(worst.map((label) => format.label(label)))} (${format.percent(worstPercent)}).`,
    'summary.level': ({ count, percent }, format) =>
      `${count === 2 ? 'Båda' : `Alla ${String(count)}`} områdena ligger på ${format.percent(percent)}.`,
    'summary.ground': ({ layers, flowers }, format) =>
      `Under ${flowers === 1 ? 'blomman' : 'blommorna'}: ${layers.map(({ label, percent }) => `${format.label(label)} ${format.percent(percent)}`).join(', ')}.`,
    'summary.missing': ({ count, of }, format) =>
      `${format.count(count)} av ${format.count(of)} frågor saknar svar.`,
    'summary.base': ({ answered, of, municipalities }, format) =>
      `${format.count(answered)} av ${format.count(of)} ${municipalities ? 'kommuner' : 'deltagare'} har svarat.`,
    'summary.compare': ({ items, municipalities }, format) =>
      `Till jämförelse: ${items
        .map(({ label, value, members }) => {
          const told = typeof value === 'number' ? format.percent(value) : format.missing(value);
          return `${format.label(label)} ${told}${members === undefined ? '' : ` (${format.count(members)} ${municipalities ? (members === 1 ? 'kommun' : 'kommuner') : 'svarande'})`}`;
        })
        .join(', ')}.`,
    'summary.none': ({ subject }, format) => `${format.label(subject)} har inga svar i den här mätningen.`,
    'mark.says': ({ part, leaf, label, within, answer, base, compared }, format) =>
      `${format.label(label)}${within ? `, ${format.label(within)}` : ''} (${leaf ? 'blad' : { petal: 'kronblad', stem: 'stjälk', grass: 'gräs', soil: 'sten' }[part]}): ${answer}.${
        base
          ? ` ${format.count(base.answered)} av ${format.count(base.asked)} ${base.members ? 'har svarat' : 'frågor besvarade'}.`
          : ''
      }${compared ? ` ${format.label(compared.label)}: ${format.percent(compared.percent)}.` : ''}`,
    hint: () => 'Välj ett kronblad för att se vad som håller det tillbaka.',
    'detail.title': ({ label }) => `Vad håller ”${label}” tillbaka?`,
    'detail.nothing': () => 'Ingenting. Allt på vägen från jorden hit är helt uppfyllt.',
    'detail.count': ({ count }, format) =>
      `${format.count(count)} ${count === 1 ? 'sak' : 'saker'} håller tillbaka.`,
    'detail.close': () => 'Stäng',
    part: ({ part }) =>
      ({ petal: 'i kronbladet', stem: 'i stjälken', grass: 'i gräset', soil: 'i jorden' })[part],
    'key.title': () => 'Så läser du bilden',
    'key.petal': ({ areas }) =>
      `Kronblad: ${areas ? 'ett område' : 'en fråga'}. Färgen visar hur långt det har nått, den tunna konturen hela vägen.`,
    'key.disc': () => 'Mitten: hur stor del av det möjliga kronbladen når.',
    'key.stem': ({ layer }, format) => `Stjälk och blad: ${format.label(layer)}.`,
    'key.grass': ({ layer }, format) => `Grästuvor: ${format.label(layer)}. Det bleka gräset är bara gräs.`,
    'key.soil': ({ layer }, format) => `Stenar: ${format.label(layer)}.`,
    'key.missing': () => 'Streckad kontur: svar saknas.',
    'key.outside': () => 'Randig: svar utanför skalan.',
    'key.ghost': ({ label }, format) => `Kraftig kontur: ${format.label(label)}.`,
    'key.low': () => 'Medelvärde under 1/3',
    'key.middle': () => 'Medelvärde från 1/3 till under 2/3',
    'key.high': () => 'Medelvärde 2/3 eller mer',
    'key.limits': () => 'Gränser och vikter',
  },
  { en: async () => (await import('./en/flower-phrases.js')).flowerPhrases },
);
