import {
  answerOf,
  editionOf,
  fulfilmentOf,
  isPublished,
  MISSING_REASONS,
  scaleOf,
  sheetsOf,
  type Dataset,
  type Entity,
  type MissingReason,
  type Text,
} from '../model/index.js';
import { nextSteps, type Lift, type NextStep, type StepOrder } from '../stats/next-steps.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import {
  numberCell,
  textCell,
  type DataTable,
  type Figure,
  type Label,
  type Message,
  type TableCell,
  type TableColumn,
} from './figure.js';
import { shown } from './flower-marks.js';
import { peersOf, similarNotes, subjectLabel } from './subjects.js';
import type { Swatch } from './swatch.js';
import { groupingOf } from './table-comparisons.js';

/** What the heading, the table and the notes have to say. */
export interface StepsLabels {
  'steps.heading': undefined;
  'steps.goal': undefined;
  /** A rise in percentage points. */
  'steps.lift': { readonly kind: Lift['kind'] };
  /** How many of some have what is asked for, and how many answered. */
  'label.have': { readonly who: Label };
  'label.answered': { readonly who: Label };
  /** Who is compared, and how many they are without the own one. */
  'note.compared': { readonly groups: readonly { readonly label: Label; readonly count: number }[] };
  'note.outside': { readonly count: number; readonly of: number };
}

export interface StepsPhrases extends StepsLabels {
  'steps.nobody': undefined;
  'steps.unpublished': { readonly name: string };
  'steps.unanswered': { readonly name: string };
  'steps.done': { readonly name: string; readonly answered: number };
  'steps.tally': { readonly name: string; readonly left: number; readonly answered: number };
  'steps.most-had': { readonly step: Text } & StepHaving;
  'steps.most-lifted': { readonly step: Text } & StepLift;
  'step.having': StepHaving;
  'step.lift': StepLift;
  'step.more': { readonly count: number; readonly order: StepOrder };
}

/** How many of some peers have what a step asks for. */
export interface StepHaving {
  /** Id of the group, "all", or that of the similar ones. */
  readonly id: string;
  readonly label: Label;
  /** `undefined` = kept back, or nobody answered. */
  readonly have: number | undefined;
  /** How many answered; `undefined` likewise. */
  readonly of: number | undefined;
}

/** What a step lifts, and by how much. */
export interface StepLift {
  readonly kind: Lift['kind'];
  readonly id: string;
  readonly label: Text;
  /** The layer of an area whose mean rises, where the data has layers. */
  readonly layer: Text | undefined;
  /** Percentage points, more than 0. */
  readonly points: number;
}

/** One question that isn't fully met, ready to be drawn or said. */
export interface StepRow {
  /** The indicator's id. */
  readonly id: string;
  readonly label: Text;
  /** Two areas may ask the same question. */
  readonly area: Text | undefined;
  readonly answer: TableCell;
  readonly swatch: Swatch;
  /** One for each of the peers, in their order. */
  readonly having: readonly StepHaving[];
  /** At most one area and one goal, the larger first. */
  readonly lifts: readonly StepLift[];
}

export interface StepsFigure extends Figure<StepsPhrases> {
  /** Id of the entity whose steps they are; `undefined` when there is none. */
  readonly entity: string | undefined;
  readonly edition: string;
  readonly order: StepOrder;
  /** The nearest step first. */
  readonly rows: readonly StepRow[];
  /** How many steps there are beside those in `rows`. */
  readonly more: number;
}

/** What the tag asked for. */
export interface StepsOptions {
  readonly entity?: string | undefined;
  readonly edition?: string | undefined;
  /** Space-separated; the entity's own size band and county when absent, everyone when the data knows neither. */
  readonly compare?: string | undefined;
  /** How many steps are shown; 5 when absent. */
  readonly count?: number | undefined;
  readonly order?: StepOrder | undefined;
}

const DEFAULT_COUNT = 5;

const HEADING: Label = ['steps.heading', undefined];

/**
 * Returns the questions that an entity has answered and doesn't fully meet, the nearest first, with how many of its
 * peers meet them and what they lift. Other entities in `compare` are left out: only groups are counted. Empty without
 * an entity, for a group, and for an entity whose answers are unpublished.
 *
 * @throws {RangeError} for an entity or a comparison that the data doesn't know, and a count that isn't 1 or more
 */
export function stepsFigure(dataset: Dataset, options: StepsOptions): StepsFigure {
  const { entity: asked, compare, count = DEFAULT_COUNT, order = 'peers' } = options;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`invalid count: ${String(count)}`);
  const own = asked === undefined ? undefined : subjectOf(dataset, asked);
  if (asked !== undefined && !own) throw new RangeError(`unknown entity: ${asked}`);
  const edition = editionOf(dataset, options.edition) ?? '';
  const entity = dataset.entities.get(own?.id ?? '');
  const peers = own && entity ? peersFor(dataset, compare, own) : [];
  const steps = entity ? nextSteps(dataset, edition, entity.id, peers, order) : [];
  const rows = own && entity ? steps.slice(0, count).map((step) => rowOf(dataset, edition, own, step)) : [];
  const standing = entity && standingOf(dataset, edition, entity);
  return {
    heading: HEADING,
    summary: summaryOf(entity, standing, rows, steps.length, order),
    legend: [],
    table: tableOf(dataset, rows, peers),
    notes: [
      ...(rows.length > 0 ? peerNotes(peers, asked ?? '') : []),
      ...(standing ? standingNotes(standing) : []),
      ...dataset.notes,
    ],
    source: { source: dataset.source, edition: dataset.editions.get(edition), derived: true },
    empty: rows.length === 0,
    entity: entity?.id,
    edition,
    order,
    rows,
    more: steps.length - rows.length,
  };
}

function peersFor(dataset: Dataset, compare: string | undefined, own: Subject): readonly Subject[] {
  const near = ['size', 'county'].flatMap((word) => groupingOf(dataset, word)?.id ?? []);
  const asked = compare ?? near.join(' ');
  const peers = peersOf(dataset, asked, own).filter(({ kind }) => kind !== 'entity');
  return peers.length === 0 && compare === undefined ? peersOf(dataset, 'all', own) : peers;
}

function rowOf(
  dataset: Dataset,
  edition: string,
  subject: Subject,
  { indicator, now, peers, lifts }: NextStep,
): StepRow {
  const own = { value: now, answered: 1, asked: 1, reason: undefined };
  const named = lifts
    .filter(({ by }) => by > 0)
    .map(({ kind, id, by }): StepLift => {
      const found = (kind === 'area' ? dataset.areas : dataset.goals).get(id);
      const layer = kind === 'area' ? dataset.layers.get(indicator.layer ?? '')?.label : undefined;
      return { kind, id, label: found?.label ?? id, layer, points: 100 * by };
    });
  return {
    id: indicator.id,
    label: indicator.label,
    area: dataset.areas.get(indicator.area ?? '')?.label,
    ...shown({ dataset, edition, subject, peers: [] }, subject, indicator, own),
    having: peers.map(({ peer, have, of }) => ({ id: peer.id, label: subjectLabel(peer), have, of })),
    lifts: named.filter(({ kind }, index) => named.findIndex((each) => each.kind === kind) === index),
  };
}

/** What the steps are made of. */
interface Standing {
  readonly unpublished: boolean;
  readonly asked: number;
  /** How many answers there are that can be met. */
  readonly answered: number;
  /** How many are outside their scale, such as "don't know". */
  readonly outside: number;
  readonly missing: ReadonlyMap<MissingReason, number>;
}

function standingOf(dataset: Dataset, edition: string, { id }: Entity): Standing {
  const sheets = sheetsOf(dataset, edition);
  const held = sheets.filter(({ rowOf: rows }) => rows.has(id));
  const missing = new Map<MissingReason, number>();
  let asked = 0;
  let answered = 0;
  let outside = 0;
  for (const indicator of dataset.indicators.keys()) {
    const scale = scaleOf(dataset, indicator);
    if (!scale || !sheets.some(({ columnOf }) => columnOf.has(indicator))) continue;
    asked += 1;
    const answer = answerOf(dataset, id, indicator, edition);
    if (answer.kind === 'missing') missing.set(answer.reason, (missing.get(answer.reason) ?? 0) + 1);
    else if (fulfilmentOf(answer, scale) !== undefined) answered += 1;
    else if (answer.kind === 'category' && answer.category.outside) outside += 1;
  }
  const unpublished = held.length > 0 && held.every((sheet) => !isPublished(sheet, id));
  return { unpublished, asked, answered, outside, missing };
}

function summaryOf(
  entity: Entity | undefined,
  standing: Standing | undefined,
  [first]: readonly StepRow[],
  left: number,
  order: StepOrder,
): readonly Message<StepsPhrases>[] {
  if (!entity || !standing) return [['steps.nobody', undefined]];
  const { name } = entity;
  const { answered } = standing;
  if (standing.unpublished) return [['steps.unpublished', { name }]];
  if (answered === 0) return [['steps.unanswered', { name }]];
  if (!first) return [['steps.done', { name, answered }]];
  const { label: step, having, lifts } = first;
  const tally: Message<StepsPhrases> = ['steps.tally', { name, left, answered }];
  const [had] = having;
  const [lift] = lifts;
  if (order === 'peers' && had?.have) return [tally, ['steps.most-had', { step, ...had }]];
  return lift ? [tally, ['steps.most-lifted', { step, ...lift }]] : [tally];
}

/** Who is compared, how many they are, and by what they are alike. */
function peerNotes(peers: readonly Subject[], own: string): readonly Label[] {
  const groups = peers.map((peer) => ({
    label: subjectLabel(peer),
    count: peer.entities.filter((id) => id !== own).length,
  }));
  return groups.length === 0 ? [] : [['note.compared', { groups }], ...similarNotes(peers)];
}

function standingNotes({ unpublished, asked, outside, missing }: Standing): readonly Label[] {
  if (unpublished) return [['note.unpublished', undefined]];
  const absent = MISSING_REASONS.flatMap((reason): readonly Label[] => {
    const count = missing.get(reason) ?? 0;
    return count > 0 ? [['note.missing', { count, of: asked, reason }]] : [];
  });
  return outside > 0 ? [...absent, ['note.outside', { count: outside, of: asked }]] : absent;
}

function tableOf(dataset: Dataset, rows: readonly StepRow[], peers: readonly Subject[]): DataTable {
  const kinds = (['area', 'goal'] as const).filter((kind) =>
    rows.some(({ lifts }) => lifts.some((lift) => lift.kind === kind)),
  );
  return {
    caption: dataset.title ?? HEADING,
    columns: [
      { id: 'rank', label: ['label.rank', undefined], kind: 'number' },
      { id: 'indicator', label: ['label.indicator', undefined], kind: 'header' },
      { id: 'answer', label: ['label.answer', undefined], kind: 'answer' },
      ...peers.flatMap((peer): readonly TableColumn[] => {
        const label = subjectLabel(peer);
        return [
          { id: `${peer.id} have`, label: ['label.have', { who: label }], kind: 'number' },
          { id: `${peer.id} of`, label: ['label.answered', { who: label }], kind: 'number' },
        ];
      }),
      ...kinds.flatMap((kind): readonly TableColumn[] => [
        { id: kind, label: [kind === 'area' ? 'label.area' : 'steps.goal', undefined], kind: 'text' },
        { id: `${kind}-lift`, label: ['steps.lift', { kind }], kind: 'number' },
      ]),
    ],
    rows: rows.map(({ label, answer, having, lifts }, index) => [
      { kind: 'number', value: index + 1, unit: 'rank' },
      textCell(label),
      answer,
      ...having.flatMap(({ have, of }) => [
        numberCell(have ?? 'suppressed', 'count'),
        numberCell(of ?? 'suppressed', 'count'),
      ]),
      ...kinds.flatMap((kind): readonly TableCell[] => {
        const lift = lifts.find((each) => each.kind === kind);
        const none: TableCell = { kind: 'missing', reason: 'not-applicable' };
        return lift ? [textCell(lift.label), numberCell(lift.points, 'points')] : [none, none];
      }),
    ]),
  };
}
