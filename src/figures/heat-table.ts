import {
  EVERYONE,
  isNumber,
  type Category,
  type Dataset,
  type Edition,
  type Grouping,
  type Indicator,
  type Scale,
  type Text,
  type Value,
} from '../model/index.js';
import { FEW } from './bars-figure.js';
import { numbersOf } from './bars-numbers.js';
import { largestFirst, type Numbers } from './bars-rows.js';
import { sameQuestion } from './bars-summary.js';
import type { LegendItem, NumberUnit } from './figure.js';
import { heatNotes, heatSummary, heatTable } from './heat-table-faces.js';
import type {
  HeatColumn,
  HeatDraft,
  HeatmapOptions,
  HeatPicture,
  HeatStep,
  HeatTableFigure,
} from './heatmap-figure.js';
import type { Swatch } from './swatch.js';

const STEPS: readonly Swatch[] = ['h0', 'h1', 'h2', 'h3', 'h4'];
const APART_STEPS: readonly Swatch[] = ['g0', 'g1', 'g2', 'g3', 'g4'];

/**
 * Returns published or counted shares as a table of colours: one question's answers by the groups of a grouping, or
 * a topic's questions by the answers they share.
 *
 * @throws {RangeError} for an indicator, a topic, a grouping or an edition that the data lacks
 */
export function heatTableFigure(dataset: Dataset, options: HeatmapOptions): HeatTableFigure {
  const asked = chosenIndicators(dataset, options);
  const first = asked[0];
  const scale = dataset.scales.get(first?.scale ?? '');
  const indicators = asked.filter((indicator) => indicator.scale === first?.scale);
  const edition = editionFor(dataset, indicators, options.edition);
  const isTopic = options.indicator === undefined;
  const grouping = groupingFor(dataset, options.by);
  const drafts = isTopic
    ? indicators.map((indicator) =>
        draftOf(indicator.id, indicator.label, everyone(dataset, indicator, edition)),
      )
    : groupDrafts(dataset, first, edition, grouping);
  const rowKind = isTopic ? 'indicator' : drafts[0]?.id === EVERYONE ? 'all' : 'group';
  const unit = unitFor(drafts, scale);
  const columns = columnsOf(scale, drafts);
  const rows = drafts.map(({ id, label, n, numbers }) => ({
    id,
    label,
    n,
    few: n !== undefined && n < FEW,
    values: columns.map(({ at }): Value => numbers?.values[at] ?? 'missing'),
  }));
  const values = rows.flatMap((row) => row.values);
  const steps = stepsFor(values.filter(isNumber), unit, scale);
  const picture = {
    rowKind,
    unit,
    rows,
    columns,
    steps,
    title: titleOf(dataset, indicators, isTopic, options),
  } as const;
  return {
    ...picture,
    form: 'table',
    indicator: isTopic ? undefined : first?.id,
    edition: edition?.id,
    heading: picture.title,
    summary: heatSummary(picture, {
      question: sameQuestion(indicators),
      multiple: indicators.some(({ multiple }) => multiple),
      leftOut: asked.length - indicators.length,
    }),
    legend: legendOf(picture),
    // only a reader who opens it needs it
    get table() {
      return heatTable(picture);
    },
    notes: heatNotes(picture, drafts, isTopic ? [] : indicators, dataset),
    source: { source: dataset.source, edition, derived: drafts.some(({ numbers }) => numbers?.derived) },
    // a table of missing numbers still says who was asked, and why none of them is here
    empty: !drafts.some(({ numbers }) => numbers),
  };
}

function chosenIndicators(dataset: Dataset, { indicator, topic }: HeatmapOptions): readonly Indicator[] {
  if (indicator !== undefined) {
    const found = dataset.indicators.get(indicator);
    if (!found) throw new RangeError(`unknown indicator: ${indicator}`);
    return [found];
  }
  const found = [...dataset.indicators.values()].filter((each) => each.topic === topic);
  if (found.length === 0) throw new RangeError(`unknown topic: ${topic ?? ''}`);
  return found;
}

/** The edition asked for, or the last one that says anything of these indicators. */
function editionFor(
  dataset: Dataset,
  indicators: readonly Indicator[],
  asked: string | undefined,
): Edition | undefined {
  if (asked !== undefined) {
    const found = dataset.editions.get(asked);
    if (!found) throw new RangeError(`unknown edition: ${asked}`);
    return found;
  }
  const ids = new Set(indicators.map(({ id }) => id));
  const held = new Set([
    ...dataset.results.filter(({ indicator }) => ids.has(indicator)).map(({ edition }) => edition),
    ...dataset.answers.filter((s) => s.indicators.some((id) => ids.has(id))).map(({ edition }) => edition),
  ]);
  const editions = [...dataset.editions.values()];
  return editions.findLast(({ id }) => held.has(id)) ?? editions.at(-1);
}

function groupingFor(dataset: Dataset, by: string | undefined): Grouping | undefined {
  if (by === 'all') return undefined;
  const grouping = dataset.groupings.get(by ?? 'size') ?? [...dataset.groupings.values()][0];
  if (by !== undefined && grouping?.id !== by) throw new RangeError(`unknown grouping: ${by}`);
  return grouping;
}

function everyone(dataset: Dataset, indicator: Indicator, edition: Edition | undefined): Numbers | undefined {
  return edition && numbersOf(dataset, indicator, edition.id, undefined)?.get(EVERYONE);
}

function draftOf(id: string, label: HeatDraft['label'], numbers: Numbers | undefined): HeatDraft {
  return { id, label, n: numbers?.n, numbers };
}

/** A row for each group, the largest band first; everyone together when the edition has no group of the grouping. */
function groupDrafts(
  dataset: Dataset,
  indicator: Indicator | undefined,
  edition: Edition | undefined,
  grouping: Grouping | undefined,
): readonly HeatDraft[] {
  if (!indicator || !edition) return [];
  const groups = grouping && numbersOf(dataset, indicator, edition.id, grouping);
  if (!grouping || !groups)
    return [draftOf(EVERYONE, ['label.all', undefined], everyone(dataset, indicator, edition))];
  return largestFirst(grouping).map(({ id, label }) => draftOf(id, label, groups.get(id)));
}

/** The scale's answers in its order, those outside it and those that exclude the others last. */
function columnsOf(scale: Scale | undefined, drafts: readonly HeatDraft[]): readonly HeatColumn[] {
  if (!scale || scale.categories.length === 0 || drafts.some(({ numbers }) => numbers?.plain))
    return [{ id: 'value', label: scale?.label ?? ['label.mean', undefined], at: 0, apart: false }];
  const isApart = ({ outside, exclusive }: Category) => outside === true || exclusive === true;
  const columns = scale.categories.map((category, at) => ({
    id: category.id,
    label: category.label,
    at,
    apart: isApart(category),
  }));
  return [...columns.filter(({ apart }) => !apart), ...columns.filter(({ apart }) => apart)];
}

function unitFor(drafts: readonly HeatDraft[], scale: Scale | undefined): NumberUnit {
  const numbers = drafts.find((draft) => draft.numbers?.values.some(isNumber)) ?? drafts[0];
  if (!numbers?.numbers?.plain) return numbers?.numbers?.unit ?? 'percent';
  return scale?.unit === 'percent' ? 'percent' : scale?.unit ? { unit: scale.unit } : 'mean';
}

/**
 * Five steps of equal width. Shares are cut at 20, 40, 60 and 80 whatever the numbers are, so that two tables on a page
 * are coloured alike; counts start at nothing, and means at the lower end of their scale.
 */
function stepsFor(
  numbers: readonly number[],
  unit: NumberUnit,
  scale: Scale | undefined,
): readonly HeatStep[] {
  if (numbers.length === 0) return [];
  const isMean = unit === 'mean' || typeof unit === 'object';
  const low = isMean ? (scale?.min ?? Math.min(...numbers)) : 0;
  const high = unit === 'percent' ? 100 : Math.max(isMean ? (scale?.max ?? -Infinity) : 1, ...numbers);
  const wide = (high - low) / STEPS.length;
  const width = unit === 'count' ? Math.max(1, Math.ceil(wide)) : wide;
  return STEPS.map((swatch, index) => ({
    swatch,
    from: low + index * width,
    to: low + (index + 1) * width,
  }));
}

/** Returns the step that a number belongs to as it is printed, so that no number stands in a colour of another. */
export function stepAt(value: number, steps: readonly HeatStep[], unit: NumberUnit): HeatStep | undefined {
  const digits = unit === 'percent' || unit === 'count' ? 1 : 10;
  const printed = Math.round(value * digits) / digits;
  return steps.findLast(({ from }) => printed >= from) ?? steps[0];
}

/** Says the colours that are drawn: those of what is set apart only where nothing else has a number. */
function legendOf({ rows, columns, steps, unit }: HeatPicture): readonly LegendItem[] {
  const values = rows.flatMap((row) => row.values);
  const drawn = columns.filter((_, at) => rows.some((row) => isNumber(row.values[at] ?? 'missing')));
  const isApart = drawn.every(({ apart }) => apart);
  const items = steps.map(({ swatch, from, to }, index): LegendItem => ({
    id: swatch,
    swatch: (isApart && APART_STEPS[index]) || swatch,
    label: ['heatmap.step', { from, to, unit, last: index === steps.length - 1 }],
  }));
  if (values.some((value) => !isNumber(value)))
    items.push({ id: 'none', swatch: 'none', label: ['heatmap.gap', { gap: 'missing' }] });
  return items;
}

function titleOf(
  dataset: Dataset,
  indicators: readonly Indicator[],
  isTopic: boolean,
  { topic }: HeatmapOptions,
): Text {
  if (isTopic && indicators.length > 1) return sameQuestion(indicators) ?? dataset.title ?? topic ?? '';
  return indicators[0]?.label ?? dataset.title ?? '';
}
