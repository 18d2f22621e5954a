import type { StepHaving, StepLift, StepsPhrases, StepsWords } from '../figures/steps.js';
import type { Formatter } from './formatter.js';
import type { Translations } from './translation.js';

/** A rise in words: whole percentage points, one decimal below 10. */
function pointsOf(points: number, format: Formatter): string {
  const sv = format.language === 'sv';
  const number = points < 10 ? format.decimal(Math.round(points * 10) / 10) : format.count(points);
  if (points < 0.05) return sv ? 'mindre än 0,1 procentenhet' : 'less than 0.1 percentage points';
  if (sv) return `${number} ${number === '1' ? 'procentenhet' : 'procentenheter'}`;
  return `${number} percentage ${number === '1' ? 'point' : 'points'}`;
}

/** The area with its layer, or the goal. */
function liftedIn({ kind, label, layer }: StepLift, format: Formatter): string {
  const name = format.text(label);
  if (kind === 'area') return layer === undefined ? name : `${name} (${format.text(layer)})`;
  return `${format.language === 'sv' ? 'målet' : 'the goal'} ${name}`;
}

function havingIn({ label, have, of }: StepHaving, format: Formatter): string {
  const who = format.label(label);
  if (have === undefined || of === undefined) return `${who}: ${format.missing('suppressed')}`;
  const sv = format.language === 'sv';
  const counts = `${format.count(have)} ${sv ? 'av' : 'of'} ${format.count(of)}`;
  return `${who}: ${counts} ${sv ? 'har det' : have === 1 ? 'has this' : 'have this'}`;
}

/** The first of what most have, or what lifts most. */
const countIn = ({ have = 0, of = 0 }: StepHaving, format: Formatter) =>
  `${format.count(have)} ${format.language === 'sv' ? 'av' : 'of'} ${format.count(of)}`;

/** What the next steps say in words. */
export const stepsPhrases: Translations<StepsPhrases> = {
  sv: {
    'steps.nobody': () => 'Välj en kommun för att se dess nästa steg.',
    'steps.unpublished': ({ name }) => `${name} har inte publicerat sina svar.`,
    'steps.unanswered': ({ name }) => `${name} har inga svar som kan uppfyllas.`,
    'steps.done': ({ name, answered }, format) =>
      answered === 1
        ? `${name} uppfyller det den har svarat på helt.`
        : `${name} uppfyller allt den har svarat på helt: ${format.count(answered)} frågor.`,
    'steps.tally': ({ name, left, answered }, format) =>
      `${name} har ${format.count(left)} av ${format.count(answered)} besvarade frågor kvar att uppfylla helt.`,
    'steps.most-had': ({ step, ...having }, format) =>
      `Längst har de jämförda kommit med ${format.text(step)}: ${countIn(having, format)} har det (${format.label(having.label)}).`,
    'steps.most-lifted': ({ step, ...lift }, format) =>
      `Mest lyfter ${format.text(step)}: ${liftedIn(lift, format)} med ${pointsOf(lift.points, format)}.`,
    'step.having': havingIn,
    'step.lift': (lift, format) => `Lyfter ${liftedIn(lift, format)} med ${pointsOf(lift.points, format)}`,
    'step.more': ({ count, order }, format) =>
      `${count === 1 ? 'Ett steg till visas' : `${format.count(count)} steg till visas`} inte. Ordningen är ${order === 'peers' ? 'vad störst andel av de jämförda har' : 'vad som lyfter mest'}.`,
  },
  en: {
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
      `Those compared are furthest ahead with ${format.text(step)}: ${countIn(having, format)} ${having.have === 1 ? 'has' : 'have'} this (${format.label(having.label)}).`,
    'steps.most-lifted': ({ step, ...lift }, format) =>
      `${format.text(step)} lifts most: ${liftedIn(lift, format)} by ${pointsOf(lift.points, format)}.`,
    'step.having': havingIn,
    'step.lift': (lift, format) => `Lifts ${liftedIn(lift, format)} by ${pointsOf(lift.points, format)}`,
    'step.more': ({ count, order }, format) =>
      `${count === 1 ? 'One more step is' : `${format.count(count)} more steps are`} not shown. They are in order of ${order === 'peers' ? 'the share of those compared that have them' : 'what they lift'}.`,
  },
};

/** The words of the heading and the table. */
export const stepsWords: StepsWords = {
  heading: { sv: 'Nästa steg', en: 'Next steps' },
  goal: { sv: 'Mål', en: 'Goal' },
  'area-lift': { sv: 'Lyfter området, procentenheter', en: 'Lifts the area, percentage points' },
  'goal-lift': { sv: 'Lyfter målet, procentenheter', en: 'Lifts the goal, percentage points' },
};
