import type { TargetNumber, TargetsPhrases, TargetsWords } from '../figures/targets.js';
import type { TargetStatus } from '../model/index.js';
import type { Formatter } from './formatter.js';
import type { Translations } from './translation.js';

/** A goal's number; a change always has its sign. */
function numberIn({ value, unit, change }: TargetNumber, format: Formatter): string {
  return (change && value > 0 ? '+' : '') + format.number(value, unit);
}

/** The statuses as they continue "10 goals: …"; Swedish bends the adjective by number. */
const TALLY: Readonly<
  Record<'sv' | 'en', Readonly<Record<TargetStatus, readonly [one: string, many: string]>>>
> = {
  sv: {
    met: ['uppnått', 'uppnådda'],
    'on-the-way': ['på väg', 'på väg'],
    missed: ['missat', 'missade'],
    'not-yet-measured': ['inte mätt än', 'inte mätta än'],
    'not-measurable': ['går inte att mäta', 'går inte att mäta'],
  },
  en: {
    met: ['met', 'met'],
    'on-the-way': ['on the way', 'on the way'],
    missed: ['missed', 'missed'],
    'not-yet-measured': ['not yet measured', 'not yet measured'],
    'not-measurable': ['can’t be measured', 'can’t be measured'],
  },
};

const tallied = (tally: TargetsPhrases['targets.tally']['tally'], format: Formatter) =>
  format.list(
    tally.map(
      ({ status, count }) => `${format.count(count)} ${TALLY[format.language][status][count === 1 ? 0 : 1]}`,
    ),
  );

/** What the goals say in words. */
export const targetsPhrases: Translations<TargetsPhrases> = {
  sv: {
    'targets.tally': ({ total, tally }, format) => `${format.count(total)} mål: ${tallied(tally, format)}.`,
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
    'target.sentence': ({ goal, measure, row }, format) =>
      sentenceOf(goal, measure, row, format, targetsPhrases.sv),
  },
  en: {
    'targets.tally': ({ total, tally }, format) =>
      `${format.count(total)} ${total === 1 ? 'goal' : 'goals'}: ${tallied(tally, format)}.`,
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
    'target.sentence': ({ goal, measure, row }, format) =>
      sentenceOf(goal, measure, row, format, targetsPhrases.en),
  },
};

/** Everything that a goal's row shows, for a reader who hears it. */
function sentenceOf(
  goal: TargetsPhrases['target.sentence']['goal'],
  measure: TargetsPhrases['target.sentence']['measure'],
  { target, unit, kind, due, baseline, observations, status }: TargetsPhrases['target.sentence']['row'],
  format: Formatter,
  phrases: (typeof targetsPhrases)['sv'],
): string {
  const change = kind === 'change';
  const facts = (value: number) => ({ value, unit, change });
  const lack = change ? 'target.no-change' : 'target.no-baseline';
  const parts = [format.text(goal)];
  if (measure !== undefined) parts.push(format.text(measure));
  parts.push(format.text(targetsWords[status]));
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

/** The words of the legend and the table. */
export const targetsWords: TargetsWords = {
  heading: { sv: 'Mål', en: 'Goals' },
  goal: { sv: 'Mål', en: 'Goal' },
  kind: { sv: 'Slag', en: 'Kind' },
  target: { sv: 'Målnivå', en: 'Target' },
  due: { sv: 'Senast', en: 'Due' },
  baseline: { sv: 'Utgångsläge', en: 'Baseline' },
  date: { sv: 'Mätt', en: 'Measured' },
  observation: { sv: 'Utfall', en: 'Outcome' },
  status: { sv: 'Läge', en: 'Status' },
  marks: {
    sv: 'Strecket är målet, romben utgångsläget och ringarna tidigare mätningar.',
    en: 'The line is the target, the diamond the baseline and the rings earlier measurements.',
  },
  derived: {
    sv: 'Där källan inte anger läget är det läst ur talen: målet, slutdagen och den senaste mätningen.',
    en: 'Where the source does not state the status it is read from the numbers: target, due date and latest measurement.',
  },
  met: { sv: 'Uppnått', en: 'Met' },
  'on-the-way': { sv: 'På väg', en: 'On the way' },
  missed: { sv: 'Missat', en: 'Missed' },
  'not-yet-measured': { sv: 'Inte mätt än', en: 'Not yet measured' },
  'not-measurable': { sv: 'Går inte att mäta', en: 'Can’t be measured' },
  share: { sv: 'Andel', en: 'Share' },
  level: { sv: 'Nivå', en: 'Level' },
  change: { sv: 'Förändring', en: 'Change' },
  unnumbered: { sv: 'Utan tal', en: 'Without a number' },
};
