import { isNumber, type Dataset, type Value } from '../model/index.js';
import { askedIn, editionFor, isRated, type Asked } from './bars-asked.js';
import {
  FEW,
  type BarsFigure,
  type BarsMode,
  type BarsOptions,
  type BarsPicture,
  type BarsRow,
} from './bars-figure.js';
import { barsNotes } from './bars-notes.js';
import { groupDrafts, publishedNumbers, type Draft } from './bars-rows.js';
import { seriesOf } from './bars-series.js';
import { barsSummary, type BarsFacts } from './bars-summary.js';
import { barsTable } from './bars-table.js';
import type { LegendItem } from './figure.js';

export * from './bars-figure.js';

/** Returns whether nothing in a tag asks for more than the usual, whatever the data say. */
export function isPlain({
  compare = [],
  rows = 'groups',
  mode = 'stacked',
  sort = 'data',
  entity,
  highlight,
  opens,
}: BarsOptions): boolean {
  return (
    (entity ?? highlight ?? opens ?? compare[0]) === undefined &&
    rows === 'groups' &&
    sort === 'data' &&
    (mode === 'stacked' || mode === 'single')
  );
}

/**
 * Returns whether a tag asks for the usual: the published shares of one answer each, end to end, for groups or for
 * everyone. All else takes `barsFigure`, which makes the same figure of the usual, and loads when a tag needs it.
 */
export function isUsual(dataset: Dataset, options: BarsOptions): boolean {
  if (!isPlain(options)) return false;
  let asked: Asked;
  try {
    asked = askedIn(dataset, options);
  } catch {
    // a fault of the tag is told by either
    return true;
  }
  const { all, scale } = asked;
  const [first] = all;
  return (
    all.length === 1 &&
    scale !== undefined &&
    scale.categories.length > 0 &&
    (scale.kind === 'nominal' || isRated(scale.categories)) &&
    first?.multiple !== true &&
    !dataset.answers.some(({ indicators }) => indicators.some((id) => id === first?.id)) &&
    dataset.results.every(({ indicator, unit }) => indicator !== first?.id || unit === 'percent')
  );
}

/**
 * Returns what a bar chart says of the usual, see {@link isUsual}.
 *
 * @throws RangeError for an unknown indicator, topic, grouping or edition
 */
export function usualBars(dataset: Dataset, options: BarsOptions): BarsFigure {
  const { indicators, scale } = askedIn(dataset, options);
  const [first] = indicators;
  const edition = editionFor(dataset, indicators, options.edition);
  const {
    kind,
    grouping,
    rows: drafts,
  } = groupDrafts(dataset, first, edition, options.mode === 'single', options.by, publishedNumbers);
  const series = scale ? seriesOf(scale) : [];
  const rows = drafts.map((draft) =>
    rowFrom(
      draft,
      series.map(({ at }) => draft.values[at] ?? 'missing'),
    ),
  );
  const picture: BarsPicture = {
    mode: endToEnd(rows.length, options.mode),
    rowKind: kind,
    unit: 'percent',
    rows,
    series,
    heading: first?.label ?? dataset.title ?? '',
    empty: isEmpty(rows),
  };
  const facts = { dataset, indicators, drafts, grouping, edition };
  return figureOf(picture, facts, {
    max: 100,
    indicator: first?.id,
    edition: edition?.id,
    summary: barsSummary(picture, facts),
    legend: legendOf(picture),
    sums: [],
    notes: barsNotes(picture, facts),
  });
}

/** Returns the form of segments end to end: one bar asked for and drawn, else rows. */
export function endToEnd(rows: number, asked: BarsMode | undefined): BarsMode {
  if (rows > 1) return 'stacked';
  return asked ?? (rows === 1 ? 'single' : 'stacked');
}

/** Returns a row with its values in the order of the series. */
export function rowFrom({ id, label, n, asked, added }: Draft, values: readonly Value[]): BarsRow {
  return {
    id,
    label,
    values,
    n,
    asked,
    few: n !== undefined && n < FEW,
    dim: false,
    own: false,
    added,
  };
}

/** Returns whether there is no number to draw. */
export function isEmpty(rows: readonly BarsRow[]): boolean {
  return !rows.some(({ values }) => values.some(isNumber));
}

/** Returns a word for each colour. */
export function legendOf({ series, empty }: BarsPicture): readonly LegendItem[] {
  return empty ? [] : series.map(({ id, label, swatch }) => ({ id, label, swatch }));
}

/** Returns all that a picture says. */
export function figureOf(
  picture: BarsPicture,
  { dataset: { source }, edition, drafts }: BarsFacts,
  said: Omit<BarsFigure, keyof BarsPicture | 'table' | 'source'>,
): BarsFigure {
  return {
    ...picture,
    ...said,
    // only a reader who opens it needs it
    get table() {
      return barsTable(picture);
    },
    source: { source, edition, derived: drafts.some(({ derived }) => derived) },
  };
}
