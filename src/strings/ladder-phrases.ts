import type { LadderKind, LadderPhrases, LadderWords } from '../figures/ladder.js';
import type { Formatter } from './formatter.js';
import type { Translations } from './translation.js';

const NOUNS: Readonly<
  Record<'sv' | 'en', Readonly<Record<LadderKind, readonly [one: string, many: string]>>>
> = {
  sv: { indicator: ['tjänst', 'tjänster'], entity: ['kommun', 'kommuner'], pair: ['tjänst', 'tjänster'] },
  en: {
    indicator: ['service', 'services'],
    entity: ['municipality', 'municipalities'],
    pair: ['service', 'services'],
  },
};

const noun = (kind: LadderKind, count: number, { language }: Formatter) =>
  NOUNS[language][kind][count === 1 ? 0 : 1];

/** "3 on step 1 and 5 on step 2", steps without anybody left out. */
const onSteps = (counts: readonly number[], on: string, format: Formatter) =>
  format.list(
    counts.flatMap((count, index) =>
      count > 0 ? [`${format.count(count)} ${on} ${format.count(index + 1)}`] : [],
    ),
  );

const named = (name: LadderPhrases['mark.sentence']['name'], format: Formatter) =>
  name.map((each) => format.text(each)).join(', ');

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** What the ladder says in words. */
export const ladderPhrases: Translations<LadderPhrases> = {
  sv: {
    'ladder.steps': ({ count, first, last }, format) =>
      `Trappan har ${format.count(count)} steg, från ${format.text(first)} till ${format.text(last)}.`,
    'ladder.no-steps': () => 'Det finns ingen trappa i underlaget.',
    'ladder.nobody': () => 'Källan säger inte vem som står på vilket steg.',
    'ladder.own': ({ who, what, number, of, step }, format) =>
      `${format.text(who)} står på steg ${format.count(number)} av ${format.count(of)}, ${format.text(step)}, med ${format.text(what)}.`,
    'ladder.own-unknown': ({ who, what }, format) =>
      `Det finns ingen uppgift om var ${format.text(who)} står med ${format.text(what)}.`,
    'ladder.next': ({ number, step, requires }, format) =>
      requires === undefined
        ? `Nästa steg är ${format.count(number)}, ${format.text(step)}.`
        : `Steg ${format.count(number)}, ${format.text(step)}, kräver: ${format.text(requires)}.`,
    'ladder.top': () => 'Det är det högsta steget.',
    'ladder.standing': ({ kind, of, counts }, format) => {
      const total = sum(counts);
      const whose = of === undefined ? '' : ` (${format.text(of)})`;
      return `${format.count(total)} ${noun(kind, total, format)}${whose}: ${onSteps(counts, 'på steg', format)}.`;
    },
    'ladder.unknown': ({ kind, count }, format) =>
      `För ${format.count(count)} ${noun(kind, count, format)} saknas uppgift.`,
    'step.sentence': ({ number, of, step, requires, standing }, format) =>
      [
        `Steg ${format.count(number)} av ${format.count(of)}: ${format.text(step)}.`,
        requires === undefined ? '' : `Kräver: ${format.text(requires)}.`,
        standing === undefined
          ? ''
          : standing === 0
            ? 'Ingen står här.'
            : `${format.count(standing)} står här.`,
      ]
        .filter(Boolean)
        .join(' '),
    'mark.sentence': ({ name, number, step }, format) =>
      `${named(name, format)}: steg ${format.count(number)}, ${format.text(step)}.`,
    'step.names': ({ names }, format) => `Här står ${format.list(names)}.`,
  },
  en: {
    'ladder.steps': ({ count, first, last }, format) =>
      `The ladder has ${format.count(count)} steps, from ${format.text(first)} to ${format.text(last)}.`,
    'ladder.no-steps': () => 'The data has no ladder.',
    'ladder.nobody': () => 'The source does not say who stands on which step.',
    'ladder.own': ({ who, what, number, of, step }, format) =>
      `${format.text(who)} stands on step ${format.count(number)} of ${format.count(of)}, ${format.text(step)}, with ${format.text(what)}.`,
    'ladder.own-unknown': ({ who, what }, format) =>
      `There is no data on where ${format.text(who)} stands with ${format.text(what)}.`,
    'ladder.next': ({ number, step, requires }, format) =>
      requires === undefined
        ? `The next step is ${format.count(number)}, ${format.text(step)}.`
        : `Step ${format.count(number)}, ${format.text(step)}, requires: ${format.text(requires)}.`,
    'ladder.top': () => 'That is the highest step.',
    'ladder.standing': ({ kind, of, counts }, format) => {
      const total = sum(counts);
      const whose = of === undefined ? '' : ` (${format.text(of)})`;
      return `${format.count(total)} ${noun(kind, total, format)}${whose}: ${onSteps(counts, 'on step', format)}.`;
    },
    'ladder.unknown': ({ kind, count }, format) =>
      `There is no data for ${format.count(count)} ${noun(kind, count, format)}.`,
    'step.sentence': ({ number, of, step, requires, standing }, format) =>
      [
        `Step ${format.count(number)} of ${format.count(of)}: ${format.text(step)}.`,
        requires === undefined ? '' : `Requires: ${format.text(requires)}.`,
        standing === undefined
          ? ''
          : standing === 0
            ? 'Nobody stands here.'
            : `${format.count(standing)} ${standing === 1 ? 'stands' : 'stand'} here.`,
      ]
        .filter(Boolean)
        .join(' '),
    'mark.sentence': ({ name, number, step }, format) =>
      `${named(name, format)}: step ${format.count(number)}, ${format.text(step)}.`,
    'step.names': ({ names }, format) => `Here: ${format.list(names)}.`,
  },
};

/** The words of the table. */
export const ladderWords: LadderWords = {
  heading: { sv: 'Trappa', en: 'Ladder' },
  number: { sv: 'Nr', en: 'No.' },
  step: { sv: 'Steg', en: 'Step' },
  requires: { sv: 'Kräver', en: 'Requires' },
  indicator: { sv: 'Tjänst', en: 'Service' },
  entity: { sv: 'Kommun', en: 'Municipality' },
  nobody: { sv: 'ingen', en: 'nobody' },
};
