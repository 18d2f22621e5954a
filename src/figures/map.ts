import {
  editionOf,
  findGroup,
  groupOf,
  type Dataset,
  type Indicator,
  type Scale,
  type Value,
} from '../model/index.js';
import { yardstickOf } from '../stats/yardstick.js';
import type { Message, NumberUnit } from './figure.js';
import type { MapMaterial } from './map-material.js';
import { countiesOf, sectionsOf } from './map-groups.js';
import { answersOf, classesOf, countyDrafts, municipalityDrafts } from './map-marks.js';
import { givenNotes, mapNotes } from './map-notes.js';
import { mapTable } from './map-table.js';
import type {
  MapExtreme,
  MapFigure,
  MapGap,
  MapGroup,
  MapMark,
  MapOptions,
  MapPhrases,
} from './map-types.js';

export * from './map-types.js';

/**
 * Returns what a map says: one indicator's answers by municipality, or how often one answer was given by county.
 *
 * @throws {RangeError} for an indicator, answer or entity the data doesn't have, and for counties without a grouping
 */
export function mapFigure(dataset: Dataset, options: MapOptions): MapFigure {
  const { by = 'municipality', places } = options;
  const indicator = indicatorOf(dataset, options);
  const scale = indicator && dataset.scales.get(indicator.scale);
  const edition = indicator && editionFor(dataset, indicator.id, options.edition);
  if (!indicator || !scale || edition === undefined) return nothingToShow(dataset, options, indicator);
  const own = ownOf(dataset, options);
  const unit = unitOf(scale, by);
  const segments = scale.kind === 'numeric' ? [] : answersOf(scale);
  const leading = leadingOf(scale, options.category);
  const answer = segments.find(({ id }) => id === scale.categories[leading]?.id);
  const { everyone, sections } = sectionsOf(dataset, indicator, scale, edition);
  const counties = countiesOf(dataset);
  const county = sections.find(({ id }) => id === counties?.id);
  if (by === 'county' && !county) throw new RangeError('missing grouping: county');
  const drafts =
    by === 'county' && county
      ? countyDrafts(county, leading, answer, scale, unit, own)
      : municipalityDrafts(dataset, indicator, scale, edition, unit, own);
  const known = new Set(drafts.map(({ id }) => id));
  const absent = places ? [...places].filter((id) => !known.has(id)) : [];
  const answers = by === 'county' && answer ? [] : answersOf(scale);
  const { legend, marks } = classesOf(drafts, answers, unit, absent.length > 0);
  const unplaced = places ? marks.filter(({ id }) => !places.has(id)) : [];
  const all: MapGroup = { id: '', label: ['label.all', undefined], ...everyone };
  const empty = !marks.some(hasNumber);
  const facts: MapMaterial = {
    dataset,
    options,
    indicator,
    edition,
    scale,
    unit,
    all,
    sections,
    legend,
    marks,
    segments,
    answer,
  };
  return {
    heading: indicator.label,
    summary: summaryOf(facts),
    legend,
    table: mapTable(facts),
    notes: empty ? givenNotes(dataset, indicator, edition) : mapNotes(facts, unplaced, absent.length),
    source: { source: dataset.source, edition: dataset.editions.get(edition), derived: by === 'county' },
    empty,
    by,
    indicator: indicator.id,
    edition,
    unit,
    marks: places ? marks.filter(({ id }) => places.has(id)) : marks,
    absent,
    segments:
      scale.kind === 'numeric'
        ? []
        : scale.categories.flatMap(({ id }) => segments.find((each) => each.id === id) ?? []),
    leading,
    sections: [{ id: '', label: '', groups: [all] }, ...sections],
  };
}

function hasNumber({ cell }: MapMark): boolean {
  return cell.kind === 'answer' || cell.kind === 'number';
}

function indicatorOf(dataset: Dataset, { indicator }: MapOptions): Indicator | undefined {
  if (indicator === undefined) {
    const first = dataset.answers[0]?.indicators[0] ?? dataset.results[0]?.indicator;
    return dataset.indicators.get(first ?? '');
  }
  const found = dataset.indicators.get(indicator);
  if (!found) throw new RangeError(`unknown indicator: ${indicator}`);
  return found;
}

/** The edition asked for, else the last one with answers or results to the indicator. */
function editionFor(dataset: Dataset, indicator: string, asked: string | undefined): string | undefined {
  if (asked !== undefined && dataset.editions.has(asked)) return asked;
  const used = new Set([
    ...dataset.answers.flatMap(({ edition, columnOf }) => (columnOf.has(indicator) ? [edition] : [])),
    ...dataset.results.flatMap((result) => (result.indicator === indicator ? [result.edition] : [])),
  ]);
  return [...dataset.editions.keys()].findLast((id) => used.has(id)) ?? editionOf(dataset);
}

/** The id of the own mark: a municipality stands for its county on a map of counties. */
function ownOf(dataset: Dataset, { by, entity }: MapOptions): string | undefined {
  if (entity === undefined) return undefined;
  const known = dataset.entities.get(entity);
  if (!known && !findGroup(dataset, entity)) throw new RangeError(`unknown entity: ${entity}`);
  const counties = by === 'county' && known && countiesOf(dataset);
  return counties ? groupOf(counties, known)?.id : entity;
}

function unitOf(scale: Scale, by: MapOptions['by']): NumberUnit {
  if (scale.kind !== 'numeric') return by === 'county' ? 'percent' : 'count';
  return scale.unit === 'percent' ? 'percent' : scale.unit ? { unit: scale.unit } : 'mean';
}

/** The index of the answer whose share is shown: the one asked for, else the best, else the last of the scale. */
function leadingOf(scale: Scale, asked: string | undefined): number {
  if (scale.kind === 'numeric') return 0;
  if (asked !== undefined) {
    const index = scale.categories.findIndex(({ id }) => id === asked);
    if (index < 0) throw new RangeError(`unknown category: ${asked}`);
    return index;
  }
  const levels = yardstickOf(scale)?.levels.map((level) => level ?? -1) ?? [];
  const best = levels.indexOf(Math.max(...levels));
  return best >= 0 ? best : scale.categories.findLastIndex(({ outside }) => !outside);
}

function nothingToShow(dataset: Dataset, options: MapOptions, indicator: Indicator | undefined): MapFigure {
  return {
    heading: indicator?.label ?? dataset.title ?? '',
    summary: [['map.none', undefined]],
    legend: [],
    table: { caption: '', columns: [], rows: [] },
    notes: [],
    source: { source: dataset.source, edition: undefined, derived: false },
    empty: true,
    by: options.by ?? 'municipality',
    indicator: indicator?.id ?? '',
    edition: undefined,
    unit: 'count',
    marks: [],
    absent: [],
    segments: [],
    leading: 0,
    sections: [],
  };
}

function summaryOf(facts: MapMaterial): readonly Message<MapPhrases>[] {
  const { marks, legend, options, all, unit, answer, scale } = facts;
  const counted = marks.filter(hasNumber);
  if (counted.length === 0) return [['map.none', undefined]];
  const summary: Message<MapPhrases>[] = [];
  const extremes = extremesOf(marks);
  if (options.by === 'county') {
    const value: Value = all.values[answer ? leadingOf(scale, options.category) : 0] ?? 'missing';
    if (extremes) summary.push(['map.counties', { answer: answer?.label, all: value, unit, ...extremes }]);
  } else if (scale.kind === 'numeric' && extremes) {
    const mean = extremes.sum / counted.length;
    summary.push(['map.range', { mean, unit, of: counted.length, ...extremes }]);
  } else {
    const counts = legend.map((item, index) => ({
      ...item,
      count: counted.filter(({ entry }) => entry === index).length,
    }));
    const inside = counts.filter(
      ({ id, count, swatch }) => count > 0 && !isLast(swatch) && scale.categories.some((c) => c.id === id),
    );
    const outside = counts.filter(({ count, swatch }) => count > 0 && isLast(swatch));
    const ordered = leadingOf(scale, undefined) === 0 ? inside : inside.reverse();
    const answers = [...ordered, ...outside].map(({ label, count }) => ({ label, count }));
    summary.push(['map.answers', { answers, of: counted.length }]);
  }
  const gaps = gapsIn(marks);
  if (gaps.length > 0) summary.push(['map.gaps', { gaps }]);
  const own = marks.find((mark) => mark.own);
  if (own) summary.push(['map.facts', own]);
  return summary;
}

function isLast(swatch: string): boolean {
  return swatch === 'out' || swatch === 'none';
}

function gapsIn(marks: readonly MapMark[]): readonly { gap: MapGap; count: number }[] {
  const counts = new Map<MapGap, number>();
  for (const { cell } of marks) {
    const gap = cell.kind === 'missing' ? cell.reason : cell.kind === 'text' ? 'unpublished' : undefined;
    if (gap) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  return [...counts].map(([gap, count]) => ({ gap, count }));
}

/** The least and the most of single numbers; `undefined` when there are none. */
function extremesOf(
  marks: readonly MapMark[],
): { low: MapExtreme; high: MapExtreme; sum: number } | undefined {
  const numbers = marks.flatMap(({ cell, label }) =>
    cell.kind === 'number' ? [{ value: cell.value, label }] : [],
  );
  if (numbers.length === 0) return undefined;
  const values = numbers.map(({ value }) => value);
  const extreme = (value: number): MapExtreme => ({
    value,
    names: numbers.filter((each) => each.value === value).map(({ label }) => label),
  });
  const sum = values.reduce((total, value) => total + value, 0);
  return { low: extreme(Math.min(...values)), high: extreme(Math.max(...values)), sum };
}
