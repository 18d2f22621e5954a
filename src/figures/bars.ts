import {
  findGroup,
  groupOf,
  isNumber,
  type Dataset,
  type Edition,
  type Indicator,
  type Scale,
  type Value,
} from '../model/index.js';
import type {
  BarsFigure,
  BarsMode,
  BarsOptions,
  BarsRow,
  BarsSeries,
  BarsSort,
  RowKind,
} from './bars-figure.js';
import { FEW } from './bars-figure.js';
import { barsNotes } from './bars-notes.js';
import { partsOf, sumTable } from './bars-parts.js';
import { draftRows, type Draft, type Drafts } from './bars-rows.js';
import { seriesOf } from './bars-series.js';
import { barsSummary, goodShare, sameQuestion } from './bars-summary.js';
import { barsTable } from './bars-table.js';
import type { Label, LegendItem, NumberUnit } from './figure.js';

export * from './bars-figure.js';

/**
 * Returns what a bar chart says of the answers to one question, or to several on the same scale.
 *
 * @throws RangeError for an unknown indicator, topic, grouping, entity or edition
 */
export function barsFigure(dataset: Dataset, options: BarsOptions = {}): BarsFigure {
  const asked = chosenIndicators(dataset, options);
  const first = asked[0];
  const scale = first && dataset.scales.get(first.scale);
  const indicators = asked.filter((indicator) => indicator.scale === first?.scale);
  const edition = editionFor(dataset, indicators, options.edition);
  const entity = known('entity', dataset.entities, options.entity);
  const drafts = draftRows(dataset, indicators, edition, rowKindFor(indicators, options), entity, options);
  const { kind, grouping } = drafts;
  const plain = drafts.rows.find(({ values }) => values.some(isNumber))?.plain ?? false;
  const mode = modeFor(drafts, plain, indicators, scale, options.mode);
  const unit = unitFor(drafts.rows, plain, mode, scale, options.mode);
  const allSeries = scale ? seriesOf(scale, mode, plain, options.highlight) : [];
  const own =
    wantedRow(dataset, drafts.rows, options.highlight) ??
    (kind === 'entity' ? entity?.id : entity && grouping && groupOf(grouping, entity)?.id);
  const highlighted = drafts.rows.some(({ id }) => id === own);

  const rowFrom = (draft: Draft): BarsRow => ({
    id: draft.id,
    label: draft.label,
    values: allSeries.map(({ at }) => valueOf(draft, at, unit)),
    n: draft.n,
    asked: kind === 'entity' ? undefined : draft.asked,
    few: kind !== 'entity' && draft.n !== undefined && draft.n < FEW,
    dim: highlighted && draft.id !== own,
    own: highlighted && draft.id === own,
    added: draft.added,
  });
  const { rows, series } = sorted(drafts.rows.map(rowFrom), allSeries, options.sort ?? 'data', mode);
  const picture = {
    mode,
    rowKind: kind,
    unit,
    rows,
    series,
    heading: headingFor(dataset, indicators, kind, options.topic),
    empty: !rows.some(({ values }) => values.some(isNumber)),
  };
  const leftOut = asked.length - indicators.length;
  const facts = { dataset, indicators, drafts: drafts.rows, grouping, entity, edition, leftOut };
  const partsOfRow = (id: string): readonly BarsRow[] => {
    const whole = kind === 'indicator' && options.opens ? dataset.indicators.get(id) : undefined;
    const parts = whole ? partsOf(dataset, whole, options.opens ?? '') : [];
    return draftRows(dataset, parts, edition, kind, entity, options).rows.map(rowFrom);
  };
  const opened = withParts(rows, partsOfRow, options.open ?? []);
  const drawn = { ...picture, rows: opened.flatMap(({ row, parts }) => [row, ...parts]) };
  return {
    ...drawn,
    max: axisEnd(rows, mode, unit, scale),
    indicator: kind === 'indicator' ? undefined : first?.id,
    edition: kind === 'edition' ? undefined : edition?.id,
    summary: barsSummary(picture, facts),
    legend: legendFor(picture),
    // only a reader who opens it needs it
    get table() {
      return barsTable(drawn);
    },
    sums: opened.flatMap(({ row, parts }) => (parts.length > 0 ? [sumTable(row, parts, series, unit)] : [])),
    notes: barsNotes(picture, facts),
    source: { source: dataset.source, edition, derived: drafts.rows.some(({ derived }) => derived) },
  };
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

function known<Of>(thing: string, among: ReadonlyMap<string, Of>, id: string | undefined): Of | undefined {
  if (id === undefined) return undefined;
  const found = among.get(id);
  if (!found) throw new RangeError(`unknown ${thing}: ${id}`);
  return found;
}

function chosenIndicators(dataset: Dataset, { indicators = [], topic }: BarsOptions): readonly Indicator[] {
  if (indicators.length > 0)
    return indicators.flatMap((id) => known('indicator', dataset.indicators, id) ?? []);
  const all = [...dataset.indicators.values()];
  if (topic === undefined) return all.slice(0, 1);
  const found = all.filter((indicator) => indicator.topic === topic);
  if (found.length === 0) throw new RangeError(`unknown topic: ${topic}`);
  return found;
}

/** The edition asked for, or the last one that says anything of these indicators. */
function editionFor(
  dataset: Dataset,
  indicators: readonly Indicator[],
  asked: string | undefined,
): Edition | undefined {
  if (asked !== undefined) return known('edition', dataset.editions, asked);
  const ids = new Set(indicators.map(({ id }) => id));
  const held = new Set([
    ...dataset.results.filter(({ indicator }) => ids.has(indicator)).map(({ edition }) => edition),
    ...dataset.answers.filter((s) => s.indicators.some((id) => ids.has(id))).map(({ edition }) => edition),
  ]);
  const editions = [...dataset.editions.values()];
  return editions.filter(({ id }) => held.has(id)).at(-1) ?? editions.at(-1);
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
  const inside = scale?.categories.filter(({ outside }) => !outside) ?? [];
  // shares of several answers each don't add up to anything: they are never laid end to end
  if (plain || indicators.some(({ multiple }) => multiple)) return 'grouped';
  // classes of a number have an order, but no answer of theirs is worth more than another
  const rated = inside.some(({ tone, value }) => (tone ?? 'neutral') !== 'neutral' || value !== undefined);
  if (asked === 'single' && rows.length > 1) return 'stacked';
  if (asked && (asked !== 'counts' || countable(rows)) && (asked !== 'diverging' || rated)) return asked;
  if (scale?.kind !== 'nominal' && !rated) return 'histogram';
  if (kind === 'indicator' && scale?.kind === 'ordinal' && inside.length > 3) return 'diverging';
  return rows.length === 1 ? 'single' : 'stacked';
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

function legendFor({
  mode,
  series,
  empty,
}: Pick<BarsFigure, 'mode' | 'series' | 'empty'>): readonly LegendItem[] {
  // bars side by side carry their own names
  if (empty || mode === 'grouped' || mode === 'histogram') return [];
  return series.map(({ id, label, swatch }) => ({ id, label, swatch }));
}
