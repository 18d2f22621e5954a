import type { Dataset, Ladder, Text } from '../model/index.js';
import { textCell, type Figure, type Label, type TableCell, type TableColumn } from './figure.js';
import type { Swatch } from './swatch.js';

/** Who stands on the steps: an entity's services, the entities by one service, or both at once. */
export type LadderKind = 'indicator' | 'entity' | 'pair';

/** A column of the table. */
export type LadderColumn = 'number' | 'step' | 'requires' | 'indicator' | 'entity';

/** What the heading and the table have to say. */
export interface LadderLabels {
  'ladder.heading': undefined;
  'ladder.column': { readonly id: LadderColumn };
  /** In place of a name. */
  'ladder.nobody-there': undefined;
}

export interface LadderPhrases extends LadderLabels {
  'ladder.steps': { readonly count: number; readonly first: Text; readonly last: Text };
  'ladder.no-steps': undefined;
  'ladder.nobody': undefined;
  'ladder.own': {
    readonly who: Text;
    readonly what: Text;
    readonly number: number;
    readonly of: number;
    readonly step: Text;
  };
  'ladder.own-unknown': { readonly who: Text; readonly what: Text };
  'ladder.next': { readonly number: number; readonly step: Text; readonly requires: Text | undefined };
  'ladder.top': undefined;
  /** How many stand on each step, the lowest first; steps without anybody are there too. */
  'ladder.standing': {
    readonly kind: LadderKind;
    readonly of: Text | undefined;
    readonly counts: readonly number[];
  };
  'ladder.unknown': { readonly kind: LadderKind; readonly count: number };
  'step.sentence': {
    readonly number: number;
    readonly of: number;
    readonly step: Text;
    readonly requires: Text | undefined;
    readonly standing: number | undefined;
  };
  'mark.sentence': { readonly name: readonly Text[]; readonly number: number; readonly step: Text };
  'step.names': { readonly names: readonly string[] };
}

/** One who stands on a step. */
export interface LadderMark {
  readonly id: string;
  readonly entity: string | undefined;
  readonly indicator: string | undefined;
  /** The municipality's or the service's name; both for a pair. */
  readonly name: readonly Text[];
  /** The one that the tag asked for, or that is chosen on the page. */
  readonly own: boolean;
}

export interface LadderRung {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly label: Text;
  readonly requires: Text | undefined;
  readonly swatch: Swatch;
  /** In the document's order. */
  readonly standing: readonly LadderMark[];
}

export interface LadderFigure extends Figure<LadderPhrases> {
  /** The lowest first. */
  readonly rungs: readonly LadderRung[];
  /** `undefined` when the data says of nobody where they stand. */
  readonly kind: LadderKind | undefined;
  /** Where the one that the tag asked for stands. */
  readonly own: LadderRung | undefined;
}

/** What the tag asked for. */
export interface LadderOptions {
  /** The first ladder when absent. */
  readonly ladder?: string | undefined;
  /** Shows where the entities stand with this service. */
  readonly indicator?: string | undefined;
  /** Shows where this entity's services stand; with an indicator, marks it among the others. */
  readonly entity?: string | undefined;
  /** A service that is marked among the others; one that stands nowhere is nobody's. */
  readonly marked?: string | undefined;
}

const HEADING: Label = ['ladder.heading', undefined];

const SEQUENCE: readonly Swatch[] = ['q0', 'q1', 'q2', 'q3'];

/**
 * Returns the steps of a ladder and who stands on each. Without an indicator and an entity everything the data
 * places is shown; when that is one entity or one service, as if the tag had named it.
 *
 * @throws {RangeError} for a ladder, an entity or an indicator that the data doesn't know
 */
export function ladderFigure(dataset: Dataset, options: LadderOptions): LadderFigure {
  const ladder =
    options.ladder === undefined
      ? dataset.ladders[0]
      : dataset.ladders.find(({ id }) => id === options.ladder);
  if (options.ladder !== undefined && !ladder) throw new RangeError(`unknown ladder: ${options.ladder}`);
  if (options.entity !== undefined && !dataset.entities.has(options.entity)) {
    throw new RangeError(`unknown entity: ${options.entity}`);
  }
  if (options.indicator !== undefined && !dataset.indicators.has(options.indicator)) {
    throw new RangeError(`unknown indicator: ${options.indicator}`);
  }
  const shown = ladder ? standingOn(dataset, ladder, options) : NOBODY;
  const steps = ladder?.steps ?? [];
  const rungs = steps.map(({ id, label, requires }, index): LadderRung => ({
    id,
    number: index + 1,
    label,
    requires,
    swatch: SEQUENCE[steps.length < 2 ? 0 : Math.round((index * 3) / (steps.length - 1))] ?? 'q3',
    standing: shown.marks.filter((mark) => shown.stepOf.get(mark.id) === id),
  }));
  const unknown = shown.marks.filter(({ id }) => !rungs.some((rung) => rung.id === shown.stepOf.get(id)));
  const own = rungs.find(({ standing }) => standing.some((mark) => mark.own));
  const placed = rungs.some(({ standing }) => standing.length > 0);
  return {
    heading: ladder?.label ?? dataset.title ?? HEADING,
    summary: summaryOf(dataset, shown, rungs, placed, own, unknown.length),
    legend: [],
    table: tableOf(ladder?.label ?? HEADING, rungs, placed ? shown.kind : undefined, unknown),
    notes: dataset.notes,
    source: { source: dataset.source, edition: undefined, derived: false },
    empty: rungs.length === 0,
    rungs,
    kind: placed ? shown.kind : undefined,
    own,
  };
}

interface Standing {
  readonly kind: LadderKind;
  /** What the tag asked for, or the only one there is. */
  readonly entity?: string | undefined;
  readonly indicator?: string | undefined;
  readonly marks: readonly LadderMark[];
  /** Step id by mark id; marks that are not here have none. */
  readonly stepOf: ReadonlyMap<string, string>;
}

const NOBODY: Standing = { kind: 'pair', marks: [], stepOf: new Map() };

/** Who could stand on the ladder, and where they do: all that the data places with any service or for any entity. */
function standingOn(dataset: Dataset, { at }: Ladder, asked: LadderOptions): Standing {
  const entities = [...at.keys()];
  const indicators = [...new Set([...at.values()].flatMap((services) => [...services.keys()]))];
  const indicator =
    asked.indicator ?? (indicators.length === 1 && asked.entity === undefined ? indicators[0] : undefined);
  const entity = asked.entity ?? (entities.length === 1 && indicator === undefined ? entities[0] : undefined);
  const kind = indicator !== undefined ? 'entity' : entity !== undefined ? 'indicator' : 'pair';
  const nameOf = (id: string): Text => dataset.entities.get(id)?.name ?? id;
  const labelOf = (id: string): Text => dataset.indicators.get(id)?.label ?? id;
  const stepOf = new Map<string, string>();
  const place = (mark: LadderMark, step: string | undefined): LadderMark => {
    if (step !== undefined) stepOf.set(mark.id, step);
    return mark;
  };
  if (indicator !== undefined) {
    const all = entity === undefined || at.has(entity) ? entities : [...entities, entity];
    const marks = all.map((id) =>
      place(
        { id, entity: id, indicator, name: [nameOf(id)], own: id === entity },
        at.get(id)?.get(indicator),
      ),
    );
    return { kind, entity, indicator, marks, stepOf };
  }
  if (entity !== undefined) {
    const marks = indicators.map((id) =>
      place(
        { id, entity, indicator: id, name: [labelOf(id)], own: id === asked.marked },
        at.get(entity)?.get(id),
      ),
    );
    return { kind, entity, indicator, marks, stepOf };
  }
  const marks = entities.flatMap((id) =>
    [...(at.get(id) ?? [])].map(([service, step]) =>
      place(
        {
          id: `${id} ${service}`,
          entity: id,
          indicator: service,
          name: [nameOf(id), labelOf(service)],
          own: service === asked.marked,
        },
        step,
      ),
    ),
  );
  return { kind, marks, stepOf };
}

function summaryOf(
  dataset: Dataset,
  { kind, entity, indicator }: Standing,
  rungs: readonly LadderRung[],
  placed: boolean,
  own: LadderRung | undefined,
  unknown: number,
): LadderFigure['summary'] {
  const first = rungs[0];
  const last = rungs.at(-1);
  if (!first || !last) return [['ladder.no-steps', undefined]];
  const summary: LadderFigure['summary'][number][] = [];
  if (entity !== undefined && indicator !== undefined) {
    const who = dataset.entities.get(entity)?.name ?? entity;
    const what = dataset.indicators.get(indicator)?.label ?? indicator;
    if (own) {
      summary.push(
        ['ladder.own', { who, what, number: own.number, of: rungs.length, step: own.label }],
        nextOf(rungs, own),
      );
    } else summary.push(['ladder.own-unknown', { who, what }]);
  } else {
    summary.push(['ladder.steps', { count: rungs.length, first: first.label, last: last.label }]);
  }
  if (!placed) return [...summary, ['ladder.nobody', undefined]];
  const of =
    kind === 'entity'
      ? dataset.indicators.get(indicator ?? '')?.label
      : dataset.entities.get(entity ?? '')?.name;
  summary.push(['ladder.standing', { kind, of, counts: rungs.map(({ standing }) => standing.length) }]);
  if (unknown > 0) summary.push(['ladder.unknown', { kind, count: unknown }]);
  return summary;
}

/** What stands between a step and the next: its name and what it requires, or that there is none. */
export function nextOf(
  rungs: readonly LadderRung[],
  { number }: LadderRung,
): LadderFigure['summary'][number] {
  const next = rungs[number];
  return next
    ? ['ladder.next', { number: next.number, step: next.label, requires: next.requires }]
    : ['ladder.top', undefined];
}

/** One row for each who stands somewhere; a step without anybody has one row that says so. */
function tableOf(
  caption: Label,
  rungs: readonly LadderRung[],
  kind: LadderKind | undefined,
  unknown: readonly LadderMark[],
): LadderFigure['table'] {
  const names =
    kind === undefined ? [] : kind === 'pair' ? (['entity', 'indicator'] as const) : ([kind] as const);
  const column = (id: LadderColumn, columnKind: TableColumn['kind']): TableColumn => ({
    id,
    label: ['ladder.column', { id }],
    kind: columnKind,
  });
  const missing: TableCell = { kind: 'missing', reason: 'missing' };
  const nobody = names.map((_, index) => textCell(index === 0 ? ['ladder.nobody-there', undefined] : ''));
  return {
    caption,
    columns: [
      column('number', 'number'),
      column('step', 'header'),
      column('requires', 'text'),
      ...names.map((name) => column(name, 'text')),
    ],
    rows: [
      ...rungs.flatMap(({ number, label, requires, standing }) => {
        const step: readonly TableCell[] = [
          { kind: 'number', value: number, unit: 'rank' },
          textCell(label),
          requires === undefined ? missing : textCell(requires),
        ];
        return standing.length > 0
          ? standing.map(({ name }) => [...step, ...name.map((each) => textCell(each))])
          : [[...step, ...nobody]];
      }),
      ...unknown.map(({ name }) => [missing, missing, missing, ...name.map((each) => textCell(each))]),
    ],
  };
}
