import {
  findGroup,
  groupOf,
  isNumber,
  type Category,
  type Dataset,
  type Indicator,
  type Scale,
  type Value,
} from '../model/index.js';
import { askedIn, editionFor, isRated, known } from './bars-asked.js';
import { commonestOf, entitySentence, keepsToItself } from './bars-entities.js';
import {
  isOneAnswerEach,
  type BarsFigure,
  type BarsMode,
  type BarsOptions,
  type BarsPicture,
  type BarsRow,
  type BarsSeries,
  type BarsSort,
  type RowKind,
} from './bars-figure.js';
import { draftRows } from './bars-kinds.js';
import { barsNotes } from './bars-notes.js';
import { partsOf, sumTable } from './bars-parts.js';
import type { Draft, Drafts } from './bars-rows.js';
import { insideOf, seriesOf, SIDES } from './bars-series.js';
import { barsSummary, goodShare, sameQuestion, type Sentence } from './bars-summary.js';
import { endToEnd, figureOf, isEmpty, legendOf, rowFrom } from './bars-usual.js';
import { editionLabel, type Label, type NumberUnit } from './figure.js';
import type { Swatch } from './swatch.js';

export * from './bars-figure.js';

/**
 * Returns what a bar chart says of the answers to one question, or to several on the same scale.
 *
 * @throws RangeError for an unknown indicator, topic, grouping, entity or edition
 */
export function barsFigure(dataset: Dataset, options: BarsOptions = {}): BarsFigure {
  const { all, indicators, scale } = askedIn(dataset, options);
  const [first] = indicators;
  const edition = editionFor(dataset, indicators, options.edition);
  const entity = known('entity', dataset.entities, options.entity);
  const drafts = draftRows(dataset, indicators, edition, rowKindFor(indicators, options), entity, options);
  const { kind, grouping } = drafts;
  const plain = drafts.rows.find(({ values }) => values.some(isNumber))?.plain ?? false;
  const mode = modeFor(drafts, plain, indicators, scale, options.mode);
  const unit = unitFor(drafts.rows, plain, mode, scale, options.mode);
  const allSeries = scale ? allSeriesOf(scale, mode, plain, options.highlight) : [];
  const own =
    wantedRow(dataset, drafts.rows, options.highlight) ??
    (kind === 'entity' ? entity?.id : entity && grouping && groupOf(grouping, entity)?.id);
  const highlighted = drafts.rows.some(({ id }) => id === own);

  const rowOf = (draft: Draft): BarsRow => ({
    ...rowFrom(
      draft,
      allSeries.map(({ at }) => valueOf(draft, at, unit)),
    ),
    ...(kind === 'entity' && { asked: undefined, few: false }),
    dim: highlighted && draft.id !== own,
    own: highlighted && draft.id === own,
  });
  const { rows, series } = sorted(drafts.rows.map(rowOf), allSeries, options.sort ?? 'data', mode);
  const picture: BarsPicture = {
    mode,
    rowKind: kind,
    unit,
    rows,
    series,
    heading: headingFor(dataset, indicators, kind, options.topic),
    empty: isEmpty(rows),
  };
  const facts = { dataset, indicators, drafts: drafts.rows, grouping, edition };
  const partsOfRow = (id: string): readonly BarsRow[] => {
    const whole = kind === 'indicator' && options.opens ? dataset.indicators.get(id) : undefined;
    const parts = whole ? partsOf(dataset, whole, options.opens ?? '') : [];
    return draftRows(dataset, parts, edition, kind, entity, options).rows.map(rowOf);
  };
  const opened = withParts(rows, partsOfRow, options.open ?? []);
  const drawn = { ...picture, rows: opened.flatMap(({ row, parts }) => [row, ...parts]) };
  const leftOut = all.length - indicators.length;
  const isSeveral = indicators.some(({ multiple }) => multiple) && series.length > 1;
  const ofAnswers: readonly Sentence[] = isSeveral ? [['bars.multiple', undefined]] : [];
  const ofRest: readonly Sentence[] =
    leftOut > 0 && !picture.empty ? [['bars.left-out', { count: leftOut }]] : [];
  return figureOf(drawn, facts, {
    max: axisEnd(rows, mode, unit, scale),
    indicator: kind === 'indicator' ? undefined : first?.id,
    edition: kind === 'edition' ? undefined : edition?.id,
    summary: [
      ...barsSummary(picture, facts, isOneAnswerEach(picture) ? commonestOf(picture) : undefined, [
        ...ofAnswers,
        ...entitySentence(picture, facts, entity),
      ]),
      ...ofRest,
    ],
    // bars side by side carry their own names
    legend: isNamedBeside(mode) ? [] : legendOf(picture),
    sums: opened.flatMap(({ row, parts }) => (parts.length > 0 ? [sumTable(row, parts, series, unit)] : [])),
    notes: barsNotes(
      picture,
      facts,
      kind === 'edition' ? breaksIn(dataset, rows.slice(1)) : [],
      keepsToItself(dataset, entity, edition),
    ),
  });
}

/** Each row with the parts that are shown below it. */
function withParts(
  rows: readonly BarsRow[],
  partsOfRow: (id: string) => readonly BarsRow[],
  open: readonly string[],
): readonly { readonly row: BarsRow; readonly parts: readonly BarsRow[] }[] {
  return rows.map((row) => {
    const parts = partsOfRow(row.id);
    if (parts.length === 0) return { row, parts };
    const isOpen = open.includes(row.id);
    return {
      row: { ...row, open: isOpen },
      parts: isOpen ? parts.map((part) => ({ ...part, part: true })) : [],
    };
  });
}

function breaksIn({ editions }: Dataset, rows: readonly BarsRow[]): readonly Label[] {
  return rows.flatMap(({ id }): readonly Label[] => {
    const edition = editions.get(id);
    return edition?.break ? [['note.break', { edition: editionLabel(edition), why: edition.break }]] : [];
  });
}

function rowKindFor(indicators: readonly Indicator[], { rows, mode }: BarsOptions): RowKind {
  if (mode === 'single') return 'all';
  switch (rows ?? (indicators.length > 1 ? 'indicators' : 'groups')) {
    case 'indicators':
      return 'indicator';
    case 'editions':
      return 'edition';
    case 'entities':
      return 'entity';
    case 'groups':
      return 'group';
  }
}

/** The form asked for where the data allows it, else the one that suits the data. */
function modeFor(
  { kind, rows }: Drafts,
  plain: boolean,
  indicators: readonly Indicator[],
  scale: Scale | undefined,
  asked: BarsMode | undefined,
): BarsMode {
  // shares of several answers each don't add up to anything: they are never laid end to end
  if (plain || indicators.some(({ multiple }) => multiple)) return 'grouped';
  const inside = scale?.categories.filter(({ outside }) => !outside) ?? [];
  const rated = isRated(inside);
  if (asked === 'single') return endToEnd(rows.length, asked);
  if (asked && (asked !== 'counts' || countable(rows)) && (asked !== 'diverging' || rated)) return asked;
  if (scale?.kind !== 'nominal' && !rated) return 'histogram';
  if (kind === 'indicator' && scale?.kind === 'ordinal' && inside.length > 3) return 'diverging';
  return endToEnd(rows.length, undefined);
}

function countable(rows: readonly Draft[]): boolean {
  return rows.every(({ counts, unit, values }) => unit === 'count' || counts || !values.some(isNumber));
}

function unitFor(
  rows: readonly Draft[],
  plain: boolean,
  mode: BarsMode,
  scale: Scale | undefined,
  asked: BarsMode | undefined,
): NumberUnit {
  const published = rows.find(({ values }) => values.some(isNumber))?.unit;
  if (plain && (scale?.unit || published !== 'count'))
    return scale?.unit === 'percent' ? 'percent' : scale?.unit ? { unit: scale.unit } : 'mean';
  if (plain || mode === 'counts') return 'count';
  // several answers each: counts stay as they were published unless shares were published too
  return mode === 'grouped' && (published === 'count' || (asked === 'counts' && countable(rows)))
    ? 'count'
    : 'percent';
}

function valueOf({ values, counts, plain, unit: published }: Draft, at: number, unit: NumberUnit): Value {
  if (plain) return values[0] ?? 'missing';
  const value = values[at] ?? 'missing';
  if (unit === 'count') return (published === 'count' ? value : counts?.[at]) ?? 'missing';
  if (published !== 'count' || !isNumber(value)) return value;
  const whole = values.reduce<number>((sum, each) => sum + (isNumber(each) ? each : 0), 0);
  return whole > 0 ? (100 * value) / whole : 'missing';
}

/** Bars side by side carry their own names. */
function isNamedBeside(mode: BarsMode): boolean {
  return mode === 'grouped' || mode === 'histogram';
}

/**
 * The answers of a scale in the order of drawing.
 *
 * @param plain one number per row instead of a distribution
 * @param highlight the id of an answer; any other id is ignored
 */
function allSeriesOf(
  scale: Scale,
  mode: BarsMode,
  plain: boolean,
  highlight: string | undefined,
): readonly BarsSeries[] {
  if (plain) {
    const label: Label = [scale.unit === 'percent' ? 'label.share' : 'label.mean', undefined];
    return [{ id: 'value', label, swatch: 'q1', at: 0, side: 1, apart: false, good: true, dim: false }];
  }
  const series = seriesOf(scale, isNamedBeside(mode) ? swatchBeside : undefined);
  const inside = insideOf(scale);
  const chosen = scale.categories.some(({ id }) => id === highlight);
  return series.map((each) => {
    const category = scale.categories[each.at];
    return {
      ...each,
      side: mode === 'diverging' ? sideOf(inside, category ? inside.indexOf(category) : -1) : 1,
      ...(chosen && { good: each.id === highlight, dim: each.id !== highlight }),
    };
  });
}

/** Bars that carry their own names need no colour each: one colour is calmer, unless the colours rate the answers. */
function swatchBeside({ exclusive }: Category, swatch: Swatch): Swatch {
  if (exclusive) return 'q0';
  return /^[cq]/.test(swatch) ? 'q1' : swatch;
}

/** By tone where every answer has one, else the first half to the left and the last to the right. */
function sideOf(inside: readonly Category[], place: number): -1 | 0 | 1 {
  const sides = inside.map(({ tone }) => (tone ? (SIDES[tone] ?? 0) : undefined));
  const first = sides.find((side) => side !== 0);
  const toned =
    !sides.includes(undefined) && sides.some((side) => side === 1) && sides.some((side) => side === -1);
  // the scale's own order decides which way is left: an obstacle may be listed from the worst or from the least
  const side = toned ? (sides[place] ?? 0) * -(first ?? -1) : Math.sign(place - (inside.length - 1) / 2);
  return side > 0 ? 1 : side < 0 ? -1 : 0;
}

/** The row that a highlight means: by its own id, or by that of an entity in it. */
function wantedRow(
  dataset: Dataset,
  rows: readonly Draft[],
  highlight: string | undefined,
): string | undefined {
  if (highlight === undefined) return undefined;
  const isRow = (wanted: string | undefined): boolean => rows.some(({ id }) => id === wanted);
  if (isRow(highlight)) return highlight;
  const entity = dataset.entities.get(highlight);
  if (!entity) return findGroup(dataset, highlight)?.group.id;
  return [...dataset.groupings.values()].map((grouping) => groupOf(grouping, entity)?.id).find(isRow);
}

/** Rows by what they are compared by; with a single row of bars side by side, the bars by their numbers. */
function sorted(
  rows: readonly BarsRow[],
  series: readonly BarsSeries[],
  sort: BarsSort,
  mode: BarsMode,
): { readonly rows: readonly BarsRow[]; readonly series: readonly BarsSeries[] } {
  const [only] = rows;
  if (sort === 'data' || !only) return { rows, series };
  if (sort === 'value' && mode === 'grouped' && rows.length === 1) {
    const rank = (index: number): number =>
      Number(series[index]?.apart) * -1e9 + numberOr(only.values[index], -1);
    const order = [...series.keys()].sort((a, b) => rank(b) - rank(a));
    return {
      rows: [{ ...only, values: order.map((index) => only.values[index] ?? 'missing') }],
      series: order.flatMap((index) => series[index] ?? []),
    };
  }
  const rank = ({ added, values }: BarsRow): number => {
    if (added) return -2;
    return numberOr(series.length === 1 ? values[0] : goodShare(values, series), -1);
  };
  return { rows: [...rows].sort((a, b) => rank(b) - rank(a)), series };
}

function numberOr(value: Value | undefined, otherwise: number): number {
  return isNumber(value) ? value : otherwise;
}

function axisEnd(
  rows: readonly BarsRow[],
  mode: BarsMode,
  unit: NumberUnit,
  scale: Scale | undefined,
): number {
  if (unit === 'percent' && mode !== 'histogram') return 100;
  const ends = rows.flatMap(({ values, n }) => {
    const numbers = values.filter(isNumber);
    if (mode === 'counts') return numbers.reduce((sum, value) => sum + value, 0);
    return unit === 'count' ? [n ?? 0, ...numbers] : numbers;
  });
  const scaleEnd = unit === 'percent' || unit === 'count' ? 0 : (scale?.max ?? 0);
  return Math.max(scaleEnd, ...ends) || 1;
}

function headingFor(
  dataset: Dataset,
  indicators: readonly Indicator[],
  kind: RowKind,
  topic: string | undefined,
): Label {
  if (kind === 'indicator' && indicators.length > 1)
    return sameQuestion(indicators) ?? dataset.title ?? topic ?? '';
  return indicators[0]?.label ?? dataset.title ?? '';
}
