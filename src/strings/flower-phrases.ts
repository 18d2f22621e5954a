import type { FlowerPhrases } from '../figures/flower-types.js';
import type { Translations } from './translation.js';

/** What a flower says, in both languages. */
export const flowerPhrases: Translations<FlowerPhrases> = {
  sv: {
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
    'summary.ground': ({ layers }, format) =>
      `Under blommorna: ${layers.map(({ label, percent }) => `${format.label(label)} ${format.percent(percent)}`).join(', ')}.`,
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
  en: {
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
    'summary.ground': ({ layers }, format) =>
      `Beneath the flowers: ${layers.map(({ label, percent }) => `${format.label(label)} ${format.percent(percent)}`).join(', ')}.`,
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
  },
};
