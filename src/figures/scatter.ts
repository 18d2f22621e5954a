import { editionOf, type Dataset, type Entity, type Indicator } from '../model/index.js';
import { gradientOf } from '../stats/gradient.js';
import { entityLevelsOf } from '../stats/standing.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import { yardstickOf } from '../stats/yardstick.js';
import { numberCell, textCell, type DataTable, type Label, type Message } from './figure.js';
import { partOf } from './flower-plan.js';
import type {
  NotDrawn,
  ScatterAttribute,
  ScatterFigure,
  ScatterGroup,
  ScatterPhrases,
  ScatterPoint,
  ScatterStanding,
} from './scatter-figure.js';
import { peersOf, similarNotes, subjectLabel } from './subjects.js';
import { unitOf } from './table-cells.js';

export * from './scatter-figure.js';

/** What the tag asked for. */
export interface ScatterOptions {
  /** An attribute of the entities that is a number; `population` when absent. */
  readonly x?: string | undefined;
  readonly indicator?: string | undefined;
  readonly area?: string | undefined;
  readonly edition?: string | undefined;
  readonly entity?: string | undefined;
  /** Space-separated; the entity's own county when absent. */
  readonly compare?: string | undefined;
}

/** A number that spans more than this many times its least is laid out on a logarithmic scale. */
const WIDE = 20;

/**
 * Returns every entity with published answers by size and by how far it has come: with one indicator, or on average
 * with the petals of an area or of all. The line is ordinary least squares of the level on the attribute, on its
 * logarithm where the scale is logarithmic; only what is drawn is part of it, so that it can give nobody away.
 *
 * @throws {RangeError} for names that the data doesn't know, for an attribute that is no number, and for an indicator
 * whose answers have no order
 */
export function scatterFigure(dataset: Dataset, options: ScatterOptions): ScatterFigure {
  const edition = editionOf(dataset, options.edition) ?? '';
  if (options.edition && !dataset.editions.has(options.edition))
    throw new RangeError(`unknown edition: ${options.edition}`);
  const entity = known('entity', options.entity, dataset.entities);
  const indicator = known('indicator', options.indicator, dataset.indicators);
  const area = known('area', options.area, dataset.areas);
  const indicators = indicator ? [indicator] : petalsOf(dataset, edition, area?.id);
  const yardstick = indicator && yardstickFor(dataset, indicator);
  const unit = yardstick ? unitOf(yardstick) : 'percent';
  const x = options.x || 'population';
  const { drawn, left } = placesOf(dataset, edition, indicators, x);
  const attribute: ScatterAttribute = { id: x, logarithmic: isLogarithmic(drawn.map((each) => each.x)) };
  const toLine = (value: number) => (attribute.logarithmic ? Math.log2(value) : value);
  const gradient = gradientOf(drawn.map((each) => ({ x: toLine(each.x), y: each.y })));
  const scale = yardstick?.scale;
  const bounded = unit === 'percent' || yardstick?.kind !== 'value';
  const least = scale?.min ?? (bounded ? 0 : undefined);
  const most = scale?.max ?? (bounded ? 100 : undefined);
  const clip = (value: number) => Math.min(most ?? Infinity, Math.max(least ?? -Infinity, value));
  const expectedAt = gradient
    ? (at: number) => {
        const { value, low, high } = gradient.at(toLine(at));
        return { value: clip(value), low: clip(low), high: clip(high) };
      }
    : undefined;

  const subjects = entity ? groupsFor(dataset, options.compare, entity) : groupsOf(dataset, options.compare);
  const members = subjects.map(({ entities }) => new Set(entities));
  const points = drawn
    .map(({ entity: each, x: at, y }): ScatterPoint => {
      const expected = expectedAt?.(at);
      return {
        id: each.id,
        name: each.name,
        x: at,
        y,
        expected,
        apart: apartFrom(y, expected, unit),
        group: members.findIndex((group) => group.has(each.id)),
        own: each === entity,
      };
    })
    .sort((a, b) => a.x - b.x);
  const groups = subjects.map((subject, index): ScatterGroup => ({
    id: subject.id,
    label: subjectLabel(subject),
    count: points.filter(({ group }) => group === index).length,
  }));
  const measure: Label = indicator?.label ?? area?.label ?? ['label.fulfilment', undefined];
  const summary: Message<ScatterPhrases>[] = [];
  if (points.length === 0) summary.push(['scatter.none', undefined]);
  else {
    if (entity) summary.push(ownSentence(entity, points, attribute, unit, left));
    if (gradient) {
      const { slope: rise, slopeLow: low, slopeHigh: high, explained } = gradient;
      summary.push(['scatter.gradient', { attribute, unit, rise, low, high, explained }]);
    } else summary.push(spreadOf(points, unit));
  }
  return {
    heading: indicator?.label ?? area?.label ?? dataset.title ?? measure,
    summary,
    legend: [],
    // worked out when it is asked for: few readers open a table of hundreds
    get table() {
      return tableOf(points, attribute, unit, measure, dataset);
    },
    notes: [
      ...(gradient
        ? ([['note.fit', { n: gradient.n, logarithmic: attribute.logarithmic }]] satisfies Label[])
        : []),
      ...leftNotes(left, dataset.entities.size),
      ...similarNotes(subjects),
      ...(indicator?.note === undefined ? [] : [indicator.note]),
      ...dataset.notes,
    ],
    source: { source: dataset.source, edition: dataset.editions.get(edition), derived: true },
    empty: points.length === 0,
    attribute,
    unit,
    measure,
    indicator: indicator?.id,
    edition,
    points,
    groups,
    expectedAt,
    least,
    most,
  };
}

function apartFrom(y: number, expected: ScatterStanding['expected'], unit: ScatterFigure['unit']): number {
  const digits = unit === 'percent' || unit === 'count' ? 1 : 10;
  return expected ? (Math.round(y * digits) - Math.round(expected.value * digits)) / digits : 0;
}

function known<Of>(what: string, id: string | undefined, all: ReadonlyMap<string, Of>): Of | undefined {
  if (!id) return undefined;
  const found = all.get(id);
  if (!found) throw new RangeError(`unknown ${what}: ${id}`);
  return found;
}

function yardstickFor(dataset: Dataset, { id, scale }: Indicator) {
  const found = dataset.scales.get(scale);
  const yardstick = found && yardstickOf(found);
  if (!yardstick) throw new RangeError(`invalid indicator: ${id}, its answers have no order`);
  return yardstick;
}

/** The services of an area or of all, as a flower's score has them; everything where the data has no petals. */
function petalsOf(dataset: Dataset, edition: string, area: string | undefined): readonly Indicator[] {
  const asked = [...dataset.indicators.values()].filter(
    (each) =>
      (area === undefined || each.area === area) &&
      dataset.answers.some((sheet) => sheet.edition === edition && sheet.columnOf.has(each.id)),
  );
  const petals = asked.filter((each) => partOf(dataset, each) === 'petal');
  return petals.length > 0 ? petals : asked;
}

interface Place {
  readonly entity: Entity;
  readonly x: number;
  readonly y: number;
}

/** Who can be drawn, and who can't and why. */
function placesOf(dataset: Dataset, edition: string, indicators: readonly Indicator[], x: string) {
  const levels = new Map(
    entityLevelsOf(
      dataset,
      edition,
      indicators.map(({ id }) => id),
    ).map((level) => [level.entity, level]),
  );
  const drawn: Place[] = [];
  const left = new Map<string, NotDrawn>();
  let numbers = 0;
  for (const entity of dataset.entities.values()) {
    const at = entity.attributes.get(x);
    const isNumber = typeof at === 'number' && Number.isFinite(at) && (x !== 'population' || at > 0);
    if (isNumber) numbers += 1;
    const level = levels.get(entity.id);
    if (level && !level.open) left.set(entity.id, 'unpublished');
    else if (!level || Number.isNaN(level.level)) left.set(entity.id, 'answer');
    else if (2 * level.answered < level.asked) left.set(entity.id, 'half');
    else if (!isNumber) left.set(entity.id, 'size');
    else drawn.push({ entity, x: at, y: level.level });
  }
  if (numbers === 0 && dataset.entities.size > 0) throw new RangeError(`unknown attribute: ${x}`);
  return { drawn, left };
}

function isLogarithmic(values: readonly number[]): boolean {
  let min = Infinity;
  let max = 0;
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
  }
  return min > 0 && max / min >= WIDE;
}

/** The entity's own county, unless the tag says otherwise. */
function groupsFor(dataset: Dataset, compare: string | undefined, { id }: Entity): readonly Subject[] {
  const own = subjectOf(dataset, id);
  if (!own) return [];
  if (compare !== undefined) return peersOf(dataset, compare, own).filter(({ kind }) => kind !== 'all');
  return dataset.groupings.has('county') ? peersOf(dataset, 'county', own) : [];
}

function groupsOf(dataset: Dataset, compare: string | undefined): readonly Subject[] {
  return (compare ?? '').split(/\s+/u).flatMap((id) => {
    const subject = id === '' ? undefined : subjectOf(dataset, id);
    const isKnown = subject ?? (id === '' || id === 'similar' || dataset.groupings.has(id));
    if (!isKnown) throw new RangeError(`unknown comparison: ${id}`);
    return subject && subject.kind !== 'all' ? [subject] : [];
  });
}

function ownSentence(
  { id, name }: Entity,
  points: readonly ScatterPoint[],
  attribute: ScatterAttribute,
  unit: ScatterFigure['unit'],
  left: ReadonlyMap<string, NotDrawn>,
): Message<ScatterPhrases> {
  const own = points.find((point) => point.id === id);
  if (own) return ['scatter.own', { ...own, name, unit, attribute }];
  const why = left.get(id);
  if (why === 'unpublished') return ['scatter.unpublished', { name }];
  return why === 'size' ? ['scatter.no-size', { name, attribute }] : ['scatter.no-answer', { name }];
}

function spreadOf(points: readonly ScatterPoint[], unit: ScatterFigure['unit']): Message<ScatterPhrases> {
  const sorted = points.map(({ y }) => y).sort((a, b) => a - b);
  const count = sorted.length;
  const median = ((sorted[(count - 1) >> 1] ?? 0) + (sorted[count >> 1] ?? 0)) / 2;
  return ['scatter.spread', { count, unit, median, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 }];
}

function leftNotes(left: ReadonlyMap<string, NotDrawn>, of: number): readonly Label[] {
  const reasons: readonly NotDrawn[] = ['answer', 'half', 'size', 'unpublished'];
  return reasons.flatMap((why): readonly Label[] => {
    const count = [...left.values()].filter((each) => each === why).length;
    return count > 0 ? [['note.not-drawn', { count, of, why }]] : [];
  });
}

function tableOf(
  points: readonly ScatterPoint[],
  attribute: ScatterAttribute,
  unit: ScatterFigure['unit'],
  measure: Label,
  { title }: Dataset,
): DataTable {
  const fitted = points.some(({ expected }) => expected);
  return {
    caption: title ?? measure,
    columns: [
      { id: 'entity', label: ['label.entity', undefined], kind: 'header' },
      { id: attribute.id, label: attributeLabel(attribute), kind: 'number' },
      { id: 'value', label: measure, kind: 'number' },
      ...(fitted
        ? ([
            { id: 'expected', label: ['label.expected', undefined], kind: 'number' },
            { id: 'difference', label: ['label.difference', undefined], kind: 'number' },
          ] as const)
        : []),
    ],
    rows: points.map(({ name, x, y, expected, apart }) => [
      textCell(name),
      numberCell(x, attribute.id === 'population' ? 'count' : 'mean'),
      numberCell(y, unit),
      ...(fitted && expected
        ? [numberCell(expected.value, unit), numberCell(apart, unit === 'percent' ? 'points' : unit)]
        : []),
    ]),
  };
}

/** Ours for the number of inhabitants; else the attribute's own name. */
function attributeLabel({ id }: ScatterAttribute): Label {
  return id === 'population' ? ['label.population', undefined] : id;
}
