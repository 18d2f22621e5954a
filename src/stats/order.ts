/** The order of a column's distinct contents. */
export interface Ranking {
  /** Place of each content from 0; equals share a place, and those without an order have the last one. */
  readonly places: Uint32Array;
  /** How many places there are, the last one included. */
  readonly count: number;
}

/**
 * Returns the place of each of `count` contents.
 *
 * @param compare negative, 0 or positive, as for a sort
 * @param isLast whether a content has no place of its own, such as a missing number
 */
export function rankingOf(
  count: number,
  compare: (a: number, b: number) => number,
  isLast: (index: number) => boolean,
): Ranking {
  const places = new Uint32Array(count);
  const sorted: number[] = [];
  for (let index = 0; index < count; index += 1) if (!isLast(index)) sorted.push(index);
  sorted.sort(compare);
  let place = 0;
  sorted.forEach((index, at) => {
    const before = sorted[at - 1];
    if (before !== undefined && compare(before, index) !== 0) place += 1;
    places[index] = place;
  });
  const last = sorted.length > 0 ? place + 1 : 0;
  for (let index = 0; index < count; index += 1) if (isLast(index)) places[index] = last;
  return { places, count: last + 1 };
}

/**
 * Returns the rows in the order of a column; equals stay in their order. Rows without a place come last in both
 * directions. Two passes over the rows, however many there are: no comparison is made.
 *
 * @param rows the rows to sort, in the order that equals keep
 * @param at row → index of its content
 */
export function orderBy(
  rows: Uint32Array,
  at: Uint32Array,
  { places, count }: Ranking,
  descending: boolean,
): Uint32Array {
  const last = count - 1;
  const starts = new Uint32Array(count + 1);
  const placeOf = (row: number): number => {
    const place = places[at[row] ?? 0] ?? last;
    return descending && place !== last ? last - 1 - place : place;
  };
  for (const row of rows) {
    const next = placeOf(row) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let place = 1; place <= count; place += 1) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  }
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const place = placeOf(row);
    const position = starts[place] ?? 0;
    ordered[position] = row;
    starts[place] = position + 1;
  }
  return ordered;
}

/** One condition on rows: the content of a column must be one of those kept. */
export interface Condition {
  readonly at: Uint32Array;
  /** 1 for each content that is kept. */
  readonly keep: Uint8Array;
}

/**
 * Returns the rows that meet every condition, in their order.
 *
 * @param conditions groups of conditions: a row must meet at least one of each group
 */
export function rowsWhere(rows: Uint32Array, conditions: readonly (readonly Condition[])[]): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) {
    if (!conditions.every((any) => any.some(({ at, keep }) => keep[at[row] ?? 0] === 1))) continue;
    kept[count] = row;
    count += 1;
  }
  return kept.subarray(0, count);
}
