import type { StepHaving, StepLift, StepsPhrases } from '../figures/steps.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** A rise as it is counted: whole percentage points, one decimal below 10; `undefined` when there is hardly any. */
export function pointsIn(points: number, format: Formatter): string | undefined {
  if (points < 0.05) return undefined;
  return points < 10 ? format.decimal(Math.round(points * 10) / 10) : format.count(points);
}

/** The area with its layer, or the goal. */
export function liftedIn({ kind, label, layer }: StepLift, goal: string, format: Formatter): string {
  const name = format.text(label);
  if (kind === 'area') return layer === undefined ? name : `${name} (${format.text(layer)})`;
  return `${goal} ${name}`;
}

/** The first of what most have, or what lifts most. */
export const countIn = ({ have = 0, of = 0 }: StepHaving, among: string, format: Formatter) =>
  `${format.count(have)} ${among} ${format.count(of)}`;

/** How many of those compared have it. */
export function havingIn(having: StepHaving, among: string, has: string, format: Formatter): string {
  const { label, have, of } = having;
  const told =
    have === undefined || of === undefined
      ? format.missing('suppressed')
      : `${countIn(having, among, format)} ${has}`;
  return `${format.label(label)}: ${told}`;
}

function pointsOf(points: number, format: Formatter): string {
  const number = pointsIn(points, format);
  if (number === undefined) return 'mindre än 0,1 procentenhet';
  return `${number} ${number === '1' ? 'procentenhet' : 'procentenheter'}`;
}

/** What the next steps say in words. */
export const stepsPhrases = new Translations<Translation<StepsPhrases>>(
  {
    'steps.heading': () => 'Nästa steg',
    'steps.goal': () => 'Mål',
    'steps.lift': ({ kind }) => `Lyfter ${kind === 'area' ? 'området' : 'målet'}, procentenheter`,
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
      `Längst har de jämförda kommit med ${format.text(step)}: ${countIn(having, 'av', format)} har det (${format.label(having.label)}).`,
    'steps.most-lifted': ({ step, ...lift }, format) =>
      `Mest lyfter ${format.text(step)}: ${liftedIn(lift, 'målet', format)} med ${pointsOf(lift.points, format)}.`,
    'step.having': (having, format) => havingIn(having, 'av', 'har det', format),
    'step.lift': (lift, format) =>
      `Lyfter ${liftedIn(lift, 'målet', format)} med ${pointsOf(lift.points, format)}`,
    'step.more': ({ count, order }, format) =>
      `${count === 1 ? 'Ett steg till visas' : `${format.count(count)} steg till visas`} inte. Ordningen är ${order === 'peers' ? 'vad störst andel av de jämförda har' : 'vad som lyfter mest'}.`,
    'label.have': ({ who }, format) => `Har det, ${format.label(who)}`,
    'label.answered': ({ who }, format) => `Svarade, ${format.label(who)}`,
    'note.compared': ({ groups }, format) =>
      `Jämförs med ${format.list(groups.map(({ label, count }) => `${format.label(label)} (${format.count(count)})`))}, utan kommunen själv. Bara de som har svarat räknas.`,
    'note.outside': ({ count, of }, format) =>
      `${format.count(count)} av ${format.count(of)} svar ligger utanför skalan, som ”vet ej”. De räknas varken som uppfyllda eller som steg.`,
  },
  { en: async () => (await import('./en/steps-phrases.js')).stepsPhrases },
);
