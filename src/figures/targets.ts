import {
  TARGET_STATUSES,
  type Area,
  type Dataset,
  type Target,
  type TargetObservation,
  type TargetStatus,
  type Text,
} from '../model/index.js';
import {
  textCell,
  type DataTable,
  type Figure,
  type Label,
  type NumberUnit,
  type TableCell,
  type TableColumn,
} from './figure.js';
import type { Swatch } from './swatch.js';

/** What a goal is about: a level in percent, a change against a baseline, a level in another unit, or no number. */
export type TargetKind = 'share' | 'change' | 'level' | 'unnumbered';

/** A number of a goal, as it is written: changes with their sign. */
export interface TargetNumber {
  readonly value: number;
  readonly unit: NumberUnit;
  readonly change: boolean;
}

/** A column of the table. */
export type TargetColumn =
  'goal' | 'kind' | 'target' | 'due' | 'baseline' | 'date' | 'observation' | 'status';

/** What the heading, the legend, the table and the notes have to say. */
export interface TargetsLabels {
  'targets.heading': undefined;
  'targets.column': { readonly id: TargetColumn };
  'targets.kind': { readonly kind: TargetKind };
  'targets.status': { readonly status: TargetStatus };
  /** What each mark of the drawing is. */
  'targets.marks': undefined;
  /** Statuses that the source does not state. */
  'targets.derived': undefined;
}

export interface TargetsPhrases extends TargetsLabels {
  'targets.tally': {
    readonly total: number;
    readonly tally: readonly { readonly status: TargetStatus; readonly count: number }[];
  };
  'targets.due': { readonly first: string; readonly last: string };
  'targets.no-baseline': { readonly count: number };
  'targets.none': undefined;
  'target.label': TargetNumber;
  'target.due': { readonly due: string };
  'target.baseline': TargetNumber;
  'target.no-baseline': undefined;
  'target.no-change': undefined;
  'target.no-number': undefined;
  'target.no-observations': undefined;
  'target.outcome': TargetNumber;
  'target.observation': TargetNumber & { readonly date: string };
  'target.sentence': {
    readonly goal: Text;
    readonly measure: Text | undefined;
    readonly row: TargetRow;
  };
}

/** One goal, ready to be drawn or said. All numbers of a row are on the same axis: levels, or changes. */
export interface TargetRow {
  readonly id: string;
  readonly label: Text;
  readonly measure: Text | undefined;
  readonly note: Text | undefined;
  readonly area: Area | undefined;
  readonly kind: TargetKind;
  readonly unit: NumberUnit;
  readonly target: number | undefined;
  /** ISO 8601 date, month or year. */
  readonly due: string | undefined;
  /** 0 for a change, which is what it is measured from; `undefined` = none exists. */
  readonly baseline: number | undefined;
  /** Oldest first. Without a baseline a change has none, whatever was measured. */
  readonly observations: readonly TargetObservation[];
  readonly status: TargetStatus;
  readonly swatch: Swatch;
}

/** Goals that are read against one axis. */
export interface TargetSection {
  readonly kind: TargetKind;
  readonly unit: NumberUnit;
  readonly label: Label;
  readonly rows: readonly TargetRow[];
}

export interface TargetsFigure extends Figure<TargetsPhrases> {
  readonly sections: readonly TargetSection[];
}

/** What the tag asked for. */
export interface TargetsOptions {
  /** Id of an area; all goals when absent. */
  readonly area?: string | undefined;
  /** Space-separated statuses; all when absent or empty. */
  readonly status?: string | undefined;
}

const TARGET_SWATCHES: Readonly<Record<TargetStatus, Swatch>> = {
  met: 'm2',
  'on-the-way': 'm1',
  missed: 'm0',
  'not-yet-measured': 'none',
  'not-measurable': 'out',
};

const HEADING: Label = ['targets.heading', undefined];

const KINDS: readonly TargetKind[] = ['share', 'level', 'change', 'unnumbered'];

/**
 * Returns what the goals of a dataset say: shares, changes and goals without a number apart, each in the order of
 * the document's areas and then of the document.
 *
 * @throws {RangeError} for an area the data doesn't list, and a status that is none
 */
export function targetsFigure(dataset: Dataset, options: TargetsOptions): TargetsFigure {
  const area = options.area === undefined ? undefined : dataset.areas.get(options.area);
  if (options.area !== undefined && !area) throw new RangeError(`unknown area: ${options.area}`);
  const statuses = statusesOf(options.status);
  const order = [...dataset.areas.keys()];
  const place = ({ area: own }: TargetRow) => (own ? order.indexOf(own.id) : order.length);
  const derived = new Set(dataset.targets.filter(({ status }) => !status).map(({ id }) => id));
  const rows = dataset.targets
    .filter((target) => !area || target.area === area.id)
    .map((target) => rowOf(target, dataset.areas.get(target.area ?? '')))
    .filter(({ status }) => statuses.has(status))
    .sort((a, b) => place(a) - place(b));
  const sections = sectionsOf(rows);
  const drawn = sections.flatMap((section) => section.rows);
  const notes: Label[] = [];
  if (
    drawn.some(
      ({ kind, baseline, observations }) => kind !== 'unnumbered' && (baseline || observations.length > 1),
    )
  ) {
    notes.push(['targets.marks', undefined]);
  }
  if (drawn.some(({ id }) => derived.has(id))) notes.push(['targets.derived', undefined]);
  return {
    heading: area?.label ?? dataset.title ?? HEADING,
    summary: summaryOf(drawn),
    legend: TARGET_STATUSES.filter((status) => drawn.some((row) => row.status === status)).map((status) => ({
      id: status,
      label: ['targets.status', { status }],
      swatch: TARGET_SWATCHES[status],
    })),
    table: tableOf(area?.label ?? dataset.title ?? HEADING, drawn),
    notes: [...notes, ...dataset.notes],
    source: { source: dataset.source, edition: undefined, derived: false },
    empty: drawn.length === 0,
    sections,
  };
}

/**
 * Returns how a goal stands, out of its numbers alone; what the data states wins over this. A change without a
 * baseline and a goal that says neither a number nor how it is measured can't be measured. Otherwise the latest
 * observation decides: met when it reaches the target, missed when it doesn't and was made on the due date or later,
 * else on the way. A level without a baseline is something to reach, not to stay under.
 */
export function targetStatus(target: Target): TargetStatus {
  const { target: goal, change, baseline, due, measure } = target;
  if (change ? baseline === undefined : goal === undefined && measure === undefined) return 'not-measurable';
  const latest = observationsOf(target).at(-1);
  if (!latest) return 'not-yet-measured';
  if (goal === undefined) return 'not-measurable';
  const lower = goal < (change ? 0 : (baseline ?? -Infinity));
  if (lower ? latest.value <= goal : latest.value >= goal) return 'met';
  return due !== undefined && endOf(latest.date) >= endOf(due) ? 'missed' : 'on-the-way';
}

function statusesOf(asked = ''): ReadonlySet<TargetStatus> {
  const statuses = new Set<TargetStatus>();
  for (const word of asked.split(/\s+/).filter(Boolean)) {
    const status = TARGET_STATUSES.find((each) => each === word);
    if (!status) throw new RangeError(`unknown status: ${word}`);
    statuses.add(status);
  }
  return statuses.size > 0 ? statuses : new Set(TARGET_STATUSES);
}

/** The last day of a date, month or year, comparable as text: "2010" lasts as long as "2010-12-31". */
function endOf(date: string): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`;
}

/**
 * A goal's observations, oldest first, on its own axis. A relative change is worked out from the baseline; a baseline
 * of 0 says that the observations already are changes.
 */
function observationsOf({ change, unit, baseline, observations }: Target): readonly TargetObservation[] {
  const sorted = [...observations].sort((a, b) => (endOf(a.date) < endOf(b.date) ? -1 : 1));
  if (!change) return sorted;
  if (baseline === undefined) return [];
  const relative = unit === 'percent' && baseline !== 0;
  return sorted.map(({ date, value }) => ({
    date,
    value: relative ? (100 * (value - baseline)) / Math.abs(baseline) : value - baseline,
  }));
}

function rowOf(target: Target, area: Area | undefined): TargetRow {
  const { change, baseline, target: goal } = target;
  const status = target.status ?? targetStatus(target);
  const observations = observationsOf(target);
  const kind =
    goal === undefined ? 'unnumbered' : change ? 'change' : target.unit === 'percent' ? 'share' : 'level';
  return {
    id: target.id,
    label: target.label,
    measure: target.measure,
    note: target.note,
    area,
    kind,
    unit: unitOf(target.unit, [goal, baseline, ...observations.map(({ value }) => value)]),
    target: goal,
    due: target.due,
    baseline: change && baseline !== undefined ? 0 : baseline,
    observations,
    status,
    swatch: TARGET_SWATCHES[status],
  };
}

function unitOf(unit: string | undefined, values: readonly (number | undefined)[]): NumberUnit {
  if (unit === 'percent') return 'percent';
  if (unit !== undefined) return { unit };
  return values.every((value) => value === undefined || Number.isInteger(value)) ? 'count' : 'mean';
}

function sectionsOf(rows: readonly TargetRow[]): readonly TargetSection[] {
  const sections: TargetSection[] = [];
  for (const kind of KINDS) {
    const units = new Map<string, TargetRow[]>();
    for (const row of rows) {
      if (row.kind !== kind) continue;
      const key = typeof row.unit === 'object' ? row.unit.unit : row.unit;
      units.set(key, [...(units.get(key) ?? []), row]);
    }
    for (const own of units.values()) {
      sections.push({ kind, unit: own[0]?.unit ?? 'count', label: ['targets.kind', { kind }], rows: own });
    }
  }
  return sections;
}

function summaryOf(rows: readonly TargetRow[]): TargetsFigure['summary'] {
  if (rows.length === 0) return [['targets.none', undefined]];
  const tally = TARGET_STATUSES.map((status) => ({
    status,
    count: rows.filter((row) => row.status === status).length,
  })).filter(({ count }) => count > 0);
  const dates = rows
    .flatMap(({ due }) => due ?? [])
    .sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
  const first = dates[0];
  const last = dates.at(-1);
  const adrift = rows.filter(({ kind, baseline }) => kind === 'change' && baseline === undefined).length;
  return [
    ['targets.tally', { total: rows.length, tally }],
    ...(first !== undefined && last !== undefined ? [['targets.due', { first, last }] as const] : []),
    ...(adrift > 0 ? [['targets.no-baseline', { count: adrift }] as const] : []),
  ];
}

function tableOf(caption: Label, rows: readonly TargetRow[]): DataTable {
  const withArea = new Set(rows.map(({ area }) => area?.id)).size > 1;
  const column = (id: TargetColumn, kind: TableColumn['kind']): TableColumn => ({
    id,
    label: ['targets.column', { id }],
    kind,
  });
  return {
    caption,
    columns: [
      column('goal', 'header'),
      ...(withArea
        ? [{ id: 'area', label: ['label.area', undefined], kind: 'text' } satisfies TableColumn]
        : []),
      column('kind', 'text'),
      column('target', 'number'),
      column('due', 'text'),
      column('baseline', 'number'),
      column('date', 'text'),
      column('observation', 'number'),
      column('status', 'answer'),
    ],
    rows: rows.flatMap((row) => tableRows(row, withArea)),
  };
}

/** One row for each observation, so that none is only in the drawing; one row in all when there is none. */
function tableRows(row: TargetRow, withArea: boolean): readonly (readonly TableCell[])[] {
  const { unit, kind, status, swatch } = row;
  const numberOf = (value: number | undefined): TableCell =>
    value === undefined ? { kind: 'missing', reason: 'missing' } : { kind: 'number', value, unit };
  const observations: readonly Partial<TargetObservation>[] =
    row.observations.length > 0 ? row.observations : [{}];
  return observations.map(({ date, value }) => [
    textCell(row.label),
    ...(withArea ? [textCell(row.area?.label ?? '')] : []),
    textCell(['targets.kind', { kind }]),
    row.target === undefined ? { kind: 'missing', reason: 'not-applicable' } : numberOf(row.target),
    row.due === undefined ? { kind: 'missing', reason: 'missing' } : textCell(row.due),
    row.target === undefined ? { kind: 'missing', reason: 'not-applicable' } : numberOf(row.baseline),
    date === undefined ? { kind: 'missing', reason: 'missing' } : textCell(date),
    numberOf(value),
    { kind: 'answer', category: { id: status, label: ['targets.status', { status }] }, swatch },
  ]);
}
