import {
  isNumber,
  scaleOf,
  type Category,
  type Dataset,
  type Edition,
  type Grouping,
  type Indicator,
  type Scale,
} from '../model/index.js';
import { measureFor, measurerFor, type Measure, type Measured } from '../stats/measure.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import { editionLabel } from './figure.js';
import { similarNotes, subjectLabel } from './subjects.js';
import { swatchesOf, type Swatch } from './swatch.js';
import { trendNotes, trendSummary, trendTable } from './trend-faces.js';
import {
  FEW,
  type TrendDraft,
  type TrendEdition,
  type TrendFigure,
  type TrendForm,
  type TrendPoint,
  type TrendSeries,
} from './trend-figure.js';

export * from './trend-figure.js';

/** What the tag asked for. */
export interface TrendOptions {
  readonly indicator?: string | undefined;
  /** A grouping: one series for each of its groups. */
  readonly by?: string | undefined;
  /** Space-separated: ids of answers, several joined by "+", `mean` or `respondents`. */
  readonly measure?: string | undefined;
  /** An entity's or a group's id. */
  readonly entity?: string | undefined;
  /** Space-separated: groups, entities, `all`, or a grouping for the entity's own group. */
  readonly compare?: string | undefined;
}

/** More series than this can't be told apart by colour; those not named by the tag are muted. */
const COLOURS = 7;

/**
 * Returns one indicator over the editions that asked it, those between that didn't included as gaps.
 *
 * @throws {RangeError} for names that the data doesn't know, without an indicator, and for several measures of several
 * subjects, which no drawing could tell apart
 */
export function trendFigure(dataset: Dataset, options: TrendOptions): TrendFigure {
  if (options.indicator === undefined) throw new RangeError('missing attribute: indicator');
  const indicator = dataset.indicators.get(options.indicator);
  if (!indicator) throw new RangeError(`unknown indicator: ${options.indicator}`);
  const scale = scaleOf(dataset, indicator.id);
  const asked = idsIn(options.measure);
  const subjects = subjectsFor(dataset, indicator, options);
  const own = options.entity === undefined ? undefined : subjects.all[0];
  const measures = (asked.length > 0 ? asked : [own?.kind === 'entity' ? 'mean' : undefined]).map((word) =>
    measureFor(dataset, indicator, word),
  );
  if (measures.length > 1 && subjects.all.length > 1) {
    throw new RangeError(
      `invalid measure: ${options.measure ?? ''} of ${String(subjects.all.length)} groups`,
    );
  }
  const editions = editionsOf(dataset, indicator);
  const form = editions.length > 2 ? 'lines' : editions.length === 2 ? 'slope' : 'dots';
  const series = seriesOf(dataset, indicator, scale, measures, subjects, editions, own?.id, form);
  const numbers = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (isNumber(value) ? [value] : [])),
  );
  const axis = axisOf(measures[0], scale, numbers);
  const picture = { form, ...axis, editions, series, title: indicator.label } as const;
  const derived = series.some((each) => each.derived);
  return {
    ...picture,
    heading: indicator.label,
    summary: trendSummary(picture),
    legend: series.length > 1 && form !== 'dots' ? legendOf(series) : [],
    table: trendTable(picture),
    notes: [...trendNotes(picture, indicator, series, dataset.minGroup), ...similarNotes(subjects.all)],
    source: { source: dataset.source, edition: undefined, derived },
    empty: numbers.length === 0,
  };
}

const idsIn = (text = ''): readonly string[] => text.split(/\s+/u).filter(Boolean);

interface Subjects {
  /** The entity or group of the tag first, then the groups, then what is compared. */
  readonly all: readonly Subject[];
  readonly grouping: Grouping | undefined;
  /** Ids of the subjects that the tag names one by one. */
  readonly named: ReadonlySet<string>;
}

function subjectsFor(
  dataset: Dataset,
  indicator: Indicator,
  { by, entity, compare }: TrendOptions,
): Subjects {
  const found = (id: string): Subject => {
    const subject = subjectOf(dataset, id, entity);
    if (!subject) throw new RangeError(`unknown group: ${id}`);
    return subject;
  };
  const groups = (grouping: Grouping) => grouping.groups.map(({ id }) => found(`${grouping.id}:${id}`));
  const grouping = by === undefined ? undefined : dataset.groupings.get(by);
  if (by !== undefined && !grouping) throw new RangeError(`unknown grouping: ${by}`);
  const named = [...(entity === undefined ? [] : [found(entity)]), ...idsIn(compare).map(found)];
  const all = [
    ...named.slice(0, entity === undefined ? 0 : 1),
    ...(grouping ? groups(grouping) : []),
    ...named,
  ];
  const unique = all.filter(({ id }, index) => all.findIndex((each) => each.id === id) === index);
  if (unique.length > 0) return { all: unique, grouping, named: new Set(named.map(({ id }) => id)) };
  // published for groups only: everyone together has no number, and none may be made up from theirs
  const results = dataset.results.filter((result) => result.indicator === indicator.id);
  const only = results.some((result) => result.grouping === undefined) ? undefined : results[0]?.grouping;
  const published = dataset.groupings.get(only ?? '');
  return published
    ? { all: groups(published), grouping: published, named: new Set() }
    : { all: [found('all')], grouping: undefined, named: new Set() };
}

/** The editions from the first that asked the indicator to the last. */
function editionsOf(dataset: Dataset, { id }: Indicator): readonly TrendEdition[] {
  const all = [...dataset.editions.values()];
  const asks = (edition: Edition) =>
    dataset.results.some((result) => result.indicator === id && result.edition === edition.id) ||
    dataset.answers.some((sheet) => sheet.edition === edition.id && sheet.columnOf.has(id));
  const editions = all.slice(all.findIndex(asks), all.findLastIndex(asks) + 1);
  const times = editions.map(timeOf);
  const dated = times.every((time, index) => time !== undefined && time > (times[index - 1] ?? -Infinity));
  return editions.map((edition, index) => ({
    id: edition.id,
    label: editionLabel(edition),
    at: (dated ? times[index] : undefined) ?? index,
    brokenBy: index > 0 ? edition.break : undefined,
  }));
}

/** When an edition was, in years; `undefined` when neither its date nor its id says. */
function timeOf({ date, id }: Edition): number | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date ?? id);
  if (!match) return undefined;
  const [, year, month = '1', day = '1'] = match;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
}

function seriesOf(
  dataset: Dataset,
  indicator: Indicator,
  scale: Scale | undefined,
  measures: readonly Measure[],
  { all, grouping, named }: Subjects,
  editions: readonly TrendEdition[],
  own: string | undefined,
  form: TrendForm,
): readonly TrendDraft[] {
  const measurers = measures.map((measure) => measurerFor(dataset, indicator, measure));
  const pairs = measures.flatMap((measure, index) => all.map((subject) => ({ subject, measure, index })));
  // rows of dots have their names beside them
  const crowded = pairs.length > COLOURS && form !== 'dots';
  const byMeasure = measures.length > 1;
  const colours = byMeasure
    ? []
    : form === 'dots'
      ? ['plain' as const]
      : coloursFor(pairs.length, grouping, crowded ? named.size : pairs.length);
  let next = 0;
  return pairs.map(({ subject, measure, index }): TrendDraft => {
    const muted = crowded && !named.has(subject.id);
    const measured = editions
      .map(({ id }) => measurers[index]?.(subject, id))
      .filter((each) => each !== undefined);
    const swatch = byMeasure ? answerSwatch(measure, scale, index) : (colours[next % colours.length] ?? 'c1');
    if (!muted) next += 1;
    return {
      id: byMeasure ? measure.id : subject.id,
      name: {
        who: byMeasure || (all.length === 1 && subject.kind === 'all') ? undefined : subjectLabel(subject),
        answers: all.length > 1 ? [] : measure.categories.map(({ label }) => label),
      },
      swatch: muted ? 'out' : swatch,
      own: subject.id === own,
      muted,
      subject,
      measure,
      points: measured.map((each) => pointOf(each, subject, scale)),
      derived: measured.some(({ derived, value }) => derived && isNumber(value)),
      guessed: measured.some(({ respondentsDerived }) => respondentsDerived),
      notes: measured.flatMap(({ notes }) => notes),
    };
  });
}

function pointOf(
  { value, n, asked, category }: Measured,
  { kind }: Subject,
  scale: Scale | undefined,
): TrendPoint {
  const few = kind !== 'entity' && isNumber(value) && n !== undefined && n < FEW;
  return { value, word: scale?.kind === 'numeric' ? undefined : category?.label, n, asked, few };
}

const CATEGORICAL: readonly Swatch[] = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
const SEQUENCE: readonly Swatch[] = ['q0', 'q1', 'q2', 'q3'];

/** Bands of a number go from light to dark while there are few; everything else has colours without order. */
function coloursFor(all: number, grouping: Grouping | undefined, coloured: number): readonly Swatch[] {
  if (coloured === 1) return ['plain'];
  const banded = grouping?.groups.every(({ from, below }) => from !== undefined || below !== undefined);
  const ordered = banded && all === grouping?.groups.length && all > 2 && all <= SEQUENCE.length;
  return ordered ? SEQUENCE : CATEGORICAL;
}

/** An answer has the colour that bars give it; a sum of answers has the colour of none. */
function answerSwatch({ categories }: Measure, scale: Scale | undefined, index: number): Swatch {
  const [only, another] = categories;
  const own = only && !another && scale ? swatchesOf(scale).get(only.id) : undefined;
  return own ?? CATEGORICAL[index % CATEGORICAL.length] ?? 'c1';
}

function axisOf(
  measure: Measure | undefined,
  scale: Scale | undefined,
  numbers: readonly number[],
): Pick<TrendFigure, 'unit' | 'min' | 'max' | 'closed' | 'ticks'> {
  const open = { min: Math.min(0, ...numbers), max: Math.max(0, ...numbers), closed: false, ticks: [] };
  if (measure?.kind === 'share') return { ...open, unit: 'percent' };
  if (measure?.kind !== 'mean') return { ...open, unit: 'count' };
  if (!scale || scale.kind === 'numeric') {
    const unit =
      scale?.unit === 'percent' ? 'percent' : scale?.unit === undefined ? 'mean' : { unit: scale.unit };
    return { ...open, unit };
  }
  const ticks = scale.categories.flatMap(({ outside, value, label }: Category) =>
    outside || value === undefined ? [] : [{ value, label }],
  );
  const worths = ticks.map(({ value }) => value);
  if (worths.length < 2) return { ...open, unit: 'mean' };
  return { unit: 'mean', min: Math.min(...worths), max: Math.max(...worths), closed: true, ticks };
}

function legendOf(series: readonly TrendSeries[]): TrendFigure['legend'] {
  const items = series
    .filter(({ muted }) => !muted)
    .map(({ id, name, swatch }) => ({ id, label: name.who ?? name.answers[0] ?? '', swatch }));
  return items.length < series.length
    ? [...items, { id: 'others', label: ['trend.others', undefined], swatch: 'out' }]
    : items;
}
