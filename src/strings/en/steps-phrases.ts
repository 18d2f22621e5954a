import type { StepsPhrases } from '../../figures/steps.js';
import type { Formatter } from '../formatter.js';
import { countIn, havingIn, liftedIn, pointsIn } from '../steps-phrases.js';
import type { Translation } from '../translation.js';

function pointsOf(points: number, format: Formatter): string {
  const number = pointsIn(points, format);
  if (number === undefined) return 'less than 0.1 percentage points';
  return `${number} percentage ${number === '1' ? 'point' : 'points'}`;
}

/** The same in English. */
export const stepsPhrases: Translation<StepsPhrases> = {
  'steps.heading': () => 'Next steps',
  'steps.goal': () => 'Goal',
  'steps.lift': ({ kind }) => `Lifts the ${kind}, percentage points`,
  'steps.nobody': () => 'Choose a municipality to see its next steps.',
  'steps.unpublished': ({ name }) => `${name} has not published its answers.`,
  'steps.unanswered': ({ name }) => `${name} has no answers that can be met.`,
  'steps.done': ({ name, answered }, format) =>
    answered === 1
      ? `${name} fully meets what it has answered.`
      : `${name} fully meets all it has answered: ${format.count(answered)} questions.`,
  'steps.tally': ({ name, left, answered }, format) =>
    `${name} has ${format.count(left)} of ${format.count(answered)} answered questions left to meet fully.`,
  'steps.most-had': ({ step, ...having }, format) =>
    `Those compared are furthest ahead with ${format.text(step)}: ${countIn(having, 'of', format)} ${having.have === 1 ? 'has' : 'have'} this (${format.label(having.label)}).`,
  'steps.most-lifted': ({ step, ...lift }, format) =>
    `${format.text(step)} lifts most: ${liftedIn(lift, 'the goal', format)} by ${pointsOf(lift.points, format)}.`,
  'step.having': (having, format) =>
    havingIn(having, 'of', having.have === 1 ? 'has this' : 'have this', format),
  'step.lift': (lift, format) =>
    `Lifts ${liftedIn(lift, 'the goal', format)} by ${pointsOf(lift.points, format)}`,
  'step.more': ({ count, order }, format) =>
    `${count === 1 ? 'One more step is' : `${format.count(count)} more steps are`} not shown. They are in order of ${order === 'peers' ? 'the share of those compared that have them' : 'what they lift'}.`,
  'label.have': ({ who }, format) => `Have it, ${format.label(who)}`,
  'label.answered': ({ who }, format) => `Answered, ${format.label(who)}`,
  'note.compared': ({ groups }, format) =>
    `Compared with ${format.list(groups.map(({ label, count }) => `${format.label(label)} (${format.count(count)})`))}, without the municipality itself. Only those that answered count.`,
  'note.outside': ({ count, of }, format) =>
    `${format.count(count)} of ${format.count(of)} answers are outside the scale, such as “don't know”. They count neither as met nor as steps.`,
};
