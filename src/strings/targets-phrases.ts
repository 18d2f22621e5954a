import type { TargetColumn, TargetKind, TargetNumber, TargetsPhrases } from '../figures/targets.js';
import type { TargetStatus } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { Translations, type Translation } from './translation.js';

/** A goal's number; a change always has its sign. */
export function numberIn({ value, unit, change }: TargetNumber, format: Formatter): string {
  return (change && value > 0 ? '+' : '') + format.number(value, unit);
}

/** The statuses as they continue "10 goals: …"; Swedish bends the adjective by number. */
export type TargetTally = Readonly<Record<TargetStatus, readonly [one: string, many: string]>>;

const TALLY: TargetTally = {
  met: ['uppnått', 'uppnådda'],
  'on-the-way': ['på väg', 'på väg'],
  missed: ['missat', 'missade'],
  'not-yet-measured': ['inte mätt än', 'inte mätta än'],
  'not-measurable': ['går inte att mäta', 'går inte att mäta'],
};

/** The names of how a goal stands, of what it is about, and of the table's columns. */
export type TargetNames = Readonly<Record<TargetStatus | TargetKind | TargetColumn, string>>;

const NAMES: TargetNames = {
  met: 'Uppnått',
  'on-the-way': 'På väg',
  missed: 'Missat',
  'not-yet-measured': 'Inte mätt än',
  'not-measurable': 'Går inte att mäta',
  share: 'Andel',
  level: 'Nivå',
  change: 'Förändring',
  unnumbered: 'Utan tal',
  goal: 'Mål',
  kind: 'Slag',
  target: 'Målnivå',
  due: 'Senast',
  baseline: 'Utgångsläge',
  date: 'Mätt',
  observation: 'Utfall',
  status: 'Läge',
};

/** How many goals stand how, in a list. */
export const tallied = (
  tally: TargetsPhrases['targets.tally']['tally'],
  words: TargetTally,
  format: Formatter,
) =>
  format.list(
    tally.map(({ status, count }) => `${format.count(count)} ${words[status][count === 1 ? 0 : 1]}`),
  );

/** What the goals say in words, in Swedish. */
const swedish: Translation<TargetsPhrases> = {
  'targets.heading': () => 'Mål',
  'targets.column': ({ id }) => NAMES[id],
  'targets.kind': ({ kind }) => NAMES[kind],
  'targets.status': ({ status }) => NAMES[status],
  'targets.marks': () => 'Strecket är målet, romben utgångsläget och ringarna tidigare mätningar.',
  'targets.derived': () =>
    'Där källan inte anger läget är det läst ur talen: målet, slutdagen och den senaste mätningen.',
  'targets.tally': ({ total, tally }, format) =>
    `${format.count(total)} mål: ${tallied(tally, TALLY, format)}.`,
  'targets.due': ({ first, last }, format) =>
    first === last
      ? `Sista dag är ${format.date(first)}.`
      : `Den första slutdagen är ${format.date(first)} och den sista ${format.date(last)}.`,
  'targets.no-baseline': ({ count }, format) =>
    `${count === 1 ? 'Ett av målen är en förändring' : `${format.count(count)} av målen är förändringar`} från ett utgångsläge som inte är känt.`,
  'targets.none': () => 'Det finns inga sådana mål.',
  'target.label': (facts, format) => `Mål ${numberIn(facts, format)}`,
  'target.due': ({ due }, format) => `Senast ${format.date(due)}`,
  'target.baseline': (facts, format) => `Före ${numberIn(facts, format)}`,
  'target.no-baseline': () => 'Utgångsläge saknas.',
  'target.no-change': () => 'Utgångsläge saknas, så förändringen går inte att räkna ut.',
  'target.no-number': () => 'Målet har inget tal.',
  'target.no-observations': () => 'Inget är mätt än.',
  'target.outcome': numberIn,
  'target.observation': (facts, format) => `${numberIn(facts, format)} (${format.date(facts.date)})`,
  'target.sentence': (facts, format) => sentenceOf(facts, format, swedish),
};

/** The same, and where it is in other languages. */
export const targetsPhrases = new Translations<Translation<TargetsPhrases>>(swedish, {
  en: async () => (await import('./en/targets-phrases.js')).targetsPhrases,
});

/** Everything that a goal's row shows, for a reader who hears it. */
export function sentenceOf(
  { goal, measure, row }: TargetsPhrases['target.sentence'],
  format: Formatter,
  phrases: Translation<TargetsPhrases>,
): string {
  const { target, unit, kind, due, baseline, observations, status } = row;
  const change = kind === 'change';
  const facts = (value: number) => ({ value, unit, change });
  const lack = change ? 'target.no-change' : 'target.no-baseline';
  const parts = [format.text(goal)];
  if (measure !== undefined) parts.push(format.text(measure));
  parts.push(phrases['targets.status']({ status }, format));
  parts.push(
    target === undefined
      ? phrases['target.no-number'](undefined, format)
      : phrases['target.label'](facts(target), format),
  );
  if (due !== undefined) parts.push(phrases['target.due']({ due }, format));
  if (target !== undefined && baseline === undefined) parts.push(phrases[lack](undefined, format));
  if (baseline !== undefined && !change) parts.push(phrases['target.baseline'](facts(baseline), format));
  for (const { date, value } of observations) {
    parts.push(phrases['target.observation']({ ...facts(value), date }, format));
  }
  if (observations.length === 0) parts.push(phrases['target.no-observations'](undefined, format));
  return parts.map((part) => part.replace(/[.\s]*$/u, '.')).join(' ');
}
