import type { LadderColumn, LadderKind, LadderPhrases } from '../figures/ladder.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** What stands on the steps, as one and as many. */
export type LadderNouns = Readonly<Record<LadderKind, readonly [one: string, many: string]>>;

const NOUNS: LadderNouns = {
  indicator: ['tjänst', 'tjänster'],
  entity: ['kommun', 'kommuner'],
  pair: ['tjänst', 'tjänster'],
};

const noun = (kind: LadderKind, count: number) => NOUNS[kind][count === 1 ? 0 : 1];

/** The names of the table's columns. */
export type LadderColumns = Readonly<Record<LadderColumn, string>>;

const COLUMNS: LadderColumns = {
  number: 'Nr',
  step: 'Steg',
  requires: 'Kräver',
  indicator: 'Tjänst',
  entity: 'Kommun',
};

/** "3 on step 1 and 5 on step 2", steps without anybody left out. */
export const onSteps = (counts: readonly number[], on: string, format: Formatter) =>
  format.list(
    counts.flatMap((count, index) =>
      count > 0 ? [`${format.count(count)} ${on} ${format.count(index + 1)}`] : [],
    ),
  );

/** A name that has several parts. */
export const named = (name: LadderPhrases['mark.sentence']['name'], format: Formatter) =>
  name.map((each) => format.text(each)).join(', ');

/** How many there are in all. */
export const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** What the ladder says in words. */
export const ladderPhrases = new Translations<Translation<LadderPhrases>>(
  {
    'ladder.heading': () => 'Trappa',
    'ladder.column': ({ id }) => COLUMNS[id],
    'ladder.nobody-there': () => 'ingen',
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
      return `${format.count(total)} ${noun(kind, total)}${whose}: ${onSteps(counts, 'på steg', format)}.`;
    },
    'ladder.unknown': ({ kind, count }, format) =>
      `För ${format.count(count)} ${noun(kind, count)} saknas uppgift.`,
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
  { en: async () => (await import('./en/ladder-phrases.js')).ladderPhrases },
);
