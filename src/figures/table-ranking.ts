import type { Tally } from '../stats/tally.js';
import type { Message } from './figure.js';
import { columnOf, rankFacts } from './table-cells.js';
import type { Asked, Fact, FactColumn, TablePhrases } from './table-facts.js';
import { nameOf } from './table-indicator-words.js';
import type { Ranked } from './table-lists.js';

/**
 * Returns what rows are ranked by: the column the tag sorts by, else the share that fulfils fully, else the first group.
 *
 * @param columns that the table shows
 * @param tallies of everyone, by row
 * @param words for the columns that may be ranked by unasked
 */
export function rankedBy(
  asked: Asked,
  columns: readonly FactColumn[],
  tallies: readonly Tally[],
  words: readonly string[],
): Ranked {
  const numbers = columns.filter(
    ({ id, kind, facts }) => kind === 'number' && id !== 'n' && facts.some(({ key }) => key !== undefined),
  );
  const column =
    numbers.find(({ id }) => id === asked.sort) ??
    numbers.find(({ id }) => id === 'fully' && words.includes(id)) ??
    numbers.find(({ id }) => id === 'all') ??
    numbers[0];
  const unit = column && commonUnit(column);
  const values = Float64Array.from({ length: asked.indicators.length }, (_, row) => {
    const fact = column?.facts[row];
    if (fact?.kind !== 'number' || fact.key === undefined || unitName(fact) !== unit) return NaN;
    const isLevel = column?.id !== 'fully';
    return fact.key * (isLevel ? (tallies[row]?.yardstick?.sign ?? 1) : 1);
  });
  return {
    rows: 'indicators',
    column,
    values,
    nameOf: (row) => nameOf(asked, row),
    baseOf: (row) => tallies[row]?.answered,
  };
}

/** The unit most rows have: percent can't be ranked against megabits. */
function commonUnit(column: FactColumn): string | undefined {
  const counts = new Map<string, number>();
  for (const fact of column.facts) {
    const name = unitName(fact);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let most: string | undefined;
  for (const [name, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = name;
  return most;
}

function unitName(fact: Fact | undefined): string | undefined {
  if (fact?.kind !== 'number') return undefined;
  return typeof fact.unit === 'string' ? fact.unit : `unit ${fact.unit.unit}`;
}

/** The place of each row among the indicators that are ranked. */
export function placeColumn({ values }: Ranked): FactColumn {
  return columnOf({
    id: 'rank',
    kind: 'number',
    label: ['label.rank', undefined],
    sub: ['sub.rank', { among: 'indicators' }],
    facts: rankFacts(values),
  });
}

/** How many rows can't be ranked beside the others, being of another unit. */
export function otherUnits({ column, values }: Ranked): readonly Message<TablePhrases>[] {
  const count = [...values.keys()].filter(
    (row) => column?.facts[row]?.kind === 'number' && Number.isNaN(values[row]),
  ).length;
  return count > 0 ? [['remark.other-units', { count }]] : [];
}
