import type { Dataset } from '../model/index.js';
import { entityLevelsOf, type EntityLevel } from '../stats/standing.js';
import { editionLabel, type Message, type NumberUnit, type TableCell } from './figure.js';
import { columnOf } from './table-cells.js';
import type { ColumnPicture, Fact, FactColumn, TablePhrases } from './table-facts.js';

/** Fewer places than this are no distribution. */
const FEWEST = 5;

/** Into how many parts a distribution is divided. */
const PARTS = 20;

/** The axis of shares. */
const WHOLE = { min: 0, max: 100 };

/** A level counts when at least half of what was asked was answered; NaN otherwise. */
export function rankableLevel({ level, answered, asked }: EntityLevel): number {
  return 2 * answered >= asked ? level : NaN;
}

/**
 * Returns a column with how each entity's level has moved over the editions that asked any of the indicators: the
 * change since the first edition that can be compared with the last, and the levels to draw. Editions before a break
 * of the series, and those that asked other indicators, are drawn but not compared with. `undefined` with fewer than two
 * editions.
 *
 * @param indicators ids
 * @param edition the last one
 * @param shown entities with open answers in that edition, one for each row
 */
export function historyColumn(
  dataset: Dataset,
  indicators: readonly string[],
  edition: string,
  shown: readonly EntityLevel[],
  unit: NumberUnit,
): FactColumn | undefined {
  const all = [...dataset.editions.values()];
  const until = all.slice(0, all.findIndex(({ id }) => id === edition) + 1);
  const asked = until.map(({ id }) => indicatorsIn(dataset, id, indicators));
  const first = asked.findIndex((each) => each !== '');
  const last = until.slice(first);
  if (first < 0 || last.length < 2) return undefined;
  const editions = last.map((each, at) => {
    const those = asked[first + at];
    const before = asked.slice(0, first + at).findLast((other) => other !== '');
    return {
      label: editionLabel(each),
      // what was asked decides what a level means
      cut: at > 0 && (each.break !== undefined || (those !== '' && those !== before)),
    };
  });
  const levels = last.map(
    ({ id }) =>
      new Map(
        entityLevelsOf(dataset, id, indicators).map((each) => [
          each.entity,
          each.open ? rankableLevel(each) : NaN,
        ]),
      ),
  );
  const from = editions.findLastIndex(({ cut }) => cut);
  const facts = shown.map(({ entity }): Fact => {
    const points = levels.map((each) => each.get(entity) ?? NaN);
    const drawn = points.some((level) => !Number.isNaN(level)) ? { points } : {};
    const comparable = points.slice(Math.max(0, from));
    const start = comparable.find((level) => !Number.isNaN(level)) ?? NaN;
    const end = comparable.at(-1) ?? NaN;
    const isAlone = comparable.filter((level) => !Number.isNaN(level)).length < 2;
    if (isAlone || Number.isNaN(end)) return { kind: 'missing', reason: 'missing', ...drawn };
    const value = end - start;
    const written = unit === 'percent' ? 'points' : unit;
    return { kind: 'number', value, key: value, unit: written, signed: true, ...drawn };
  });
  const numbers = facts.flatMap(({ points = [] }) => points.filter((level) => !Number.isNaN(level)));
  if (numbers.length === 0) return undefined;
  const picture: ColumnPicture = {
    kind: 'history',
    editions,
    unit,
    ...(unit === 'percent' ? WHOLE : rangeOf(numbers)),
  };
  return columnOf({
    id: 'change',
    kind: 'number',
    label: ['label.change', undefined],
    sub: [
      'sub.change',
      {
        from: editions[Math.max(0, from)]?.label ?? '',
        to: editions.at(-1)?.label ?? '',
        points: unit === 'percent',
      },
    ],
    facts,
    picture,
  });
}

/**
 * Returns how levels are spread over an axis; `undefined` with fewer than five, which are no distribution.
 *
 * @param levels NaN for none, which is no part of it
 */
export function distributionOf(levels: readonly number[], unit: NumberUnit): ColumnPicture | undefined {
  const sorted = levels.filter((level) => !Number.isNaN(level)).sort((a, b) => a - b);
  if (sorted.length < FEWEST) return undefined;
  const { min, max } = unit === 'percent' ? WHOLE : rangeOf(sorted);
  const parts = new Array<number>(PARTS).fill(0);
  for (const level of sorted) {
    const at =
      max > min ? Math.max(0, Math.min(PARTS - 1, Math.floor(((level - min) / (max - min)) * PARTS))) : 0;
    parts[at] = (parts[at] ?? 0) + 1;
  }
  const median = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
  return { kind: 'distribution', parts, median, min, max, unit };
}

/** What must be said of the pictures in a table's columns. */
export function pictureRemarks(columns: readonly FactColumn[]): readonly Message<TablePhrases>[] {
  return columns.flatMap(({ picture }): readonly Message<TablePhrases>[] => {
    if (!picture) return [];
    const cell = (value: number): TableCell => ({ kind: 'number', value, unit: picture.unit });
    const axis = { min: cell(picture.min), max: cell(picture.max) };
    if (picture.kind === 'distribution') {
      const count = picture.parts.reduce((sum, part) => sum + part, 0);
      return [['remark.distribution', { count, median: cell(picture.median), ...axis }]];
    }
    const { editions } = picture;
    const cuts = editions.filter(({ cut }) => cut).map(({ label }) => label);
    return [['remark.history', { editions: editions.map(({ label }) => label), cuts, ...axis }]];
  });
}

/** The indicators of a list that an edition asked, as one text; empty when it asked none. */
function indicatorsIn({ answers }: Dataset, edition: string, indicators: readonly string[]): string {
  const sheets = answers.filter((sheet) => sheet.edition === edition);
  return indicators.filter((id) => sheets.some(({ columnOf: columns }) => columns.has(id))).join(' ');
}

function rangeOf(numbers: readonly number[]): { readonly min: number; readonly max: number } {
  return numbers.reduce(({ min, max }, each) => ({ min: Math.min(min, each), max: Math.max(max, each) }), {
    min: Infinity,
    max: -Infinity,
  });
}
