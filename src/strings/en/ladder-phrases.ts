import type { LadderKind, LadderPhrases } from '../../figures/ladder.js';
import { named, onSteps, sum, type LadderColumns, type LadderNouns } from '../ladder-phrases.js';
import type { Translation } from '../translation.js';

const NOUNS: LadderNouns = {
  indicator: ['service', 'services'],
  entity: ['municipality', 'municipalities'],
  pair: ['service', 'services'],
};

const noun = (kind: LadderKind, count: number) => NOUNS[kind][count === 1 ? 0 : 1];

const COLUMNS: LadderColumns = {
  number: 'No.',
  step: 'Step',
  requires: 'Requires',
  indicator: 'Service',
  entity: 'Municipality',
};

/** The same in English. */
export const ladderPhrases: Translation<LadderPhrases> = {
  'ladder.heading': () => 'Ladder',
  'ladder.column': ({ id }) => COLUMNS[id],
  'ladder.nobody-there': () => 'nobody',
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
    return `${format.count(total)} ${noun(kind, total)}${whose}: ${onSteps(counts, 'on step', format)}.`;
  },
  'ladder.unknown': ({ kind, count }, format) =>
    `There is no data for ${format.count(count)} ${noun(kind, count)}.`,
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
};
