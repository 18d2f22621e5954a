import type { TargetsPhrases } from '../../figures/targets.js';
import { numberIn, sentenceOf, tallied, type TargetNames, type TargetTally } from '../targets-phrases.js';
import type { Translation } from '../translation.js';

const TALLY: TargetTally = {
  met: ['met', 'met'],
  'on-the-way': ['on the way', 'on the way'],
  missed: ['missed', 'missed'],
  'not-yet-measured': ['not yet measured', 'not yet measured'],
  'not-measurable': ['can’t be measured', 'can’t be measured'],
};

const NAMES: TargetNames = {
  met: 'Met',
  'on-the-way': 'On the way',
  missed: 'Missed',
  'not-yet-measured': 'Not yet measured',
  'not-measurable': 'Can’t be measured',
  share: 'Share',
  level: 'Level',
  change: 'Change',
  unnumbered: 'Without a number',
  goal: 'Goal',
  kind: 'Kind',
  target: 'Target',
  due: 'Due',
  baseline: 'Baseline',
  date: 'Measured',
  observation: 'Outcome',
  status: 'Status',
};

/** The same in English. */
export const targetsPhrases: Translation<TargetsPhrases> = {
  'targets.heading': () => 'Goals',
  'targets.column': ({ id }) => NAMES[id],
  'targets.kind': ({ kind }) => NAMES[kind],
  'targets.status': ({ status }) => NAMES[status],
  'targets.marks': () =>
    'The line is the target, the diamond the baseline and the rings earlier measurements.',
  'targets.derived': () =>
    'Where the source does not state the status it is read from the numbers: target, due date and latest measurement.',
  'targets.tally': ({ total, tally }, format) =>
    `${format.count(total)} ${total === 1 ? 'goal' : 'goals'}: ${tallied(tally, TALLY, format)}.`,
  'targets.due': ({ first, last }, format) =>
    first === last
      ? `Due ${format.date(first)}.`
      : `The first is due ${format.date(first)}, the last ${format.date(last)}.`,
  'targets.no-baseline': ({ count }, format) =>
    `${count === 1 ? 'One of the goals is a change' : `${format.count(count)} of the goals are changes`} from a baseline that is not known.`,
  'targets.none': () => 'There are no such goals.',
  'target.label': (facts, format) => `Goal ${numberIn(facts, format)}`,
  'target.due': ({ due }, format) => `Due ${format.date(due)}`,
  'target.baseline': (facts, format) => `Before ${numberIn(facts, format)}`,
  'target.no-baseline': () => 'No baseline exists.',
  'target.no-change': () => 'No baseline exists, so the change can’t be worked out.',
  'target.no-number': () => 'The goal has no number.',
  'target.no-observations': () => 'Nothing is measured yet.',
  'target.outcome': numberIn,
  'target.observation': (facts, format) => `${numberIn(facts, format)} (${format.date(facts.date)})`,
  'target.sentence': (facts, format) => sentenceOf(facts, format, targetsPhrases),
};
