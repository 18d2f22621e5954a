import { NOISE } from './rank.js';

/** The two ends of an order, as indexes of the values. */
export interface Ends {
  /** From the highest down. */
  readonly top: readonly number[];
  /** From the lowest up. */
  readonly bottom: readonly number[];
  /** How many in neither list share the last place of one of them. */
  readonly cut: number;
}

/**
 * Returns the indexes of the highest and the lowest values. Ties are never split: a list takes in everyone who shares
 * its last place, up to twice the length asked for; beyond that it is cut and the rest are counted. No index stands in
 * both lists: when there are too few values, the lists divide them in proportion. Among equals the first comes first.
 *
 * @param values NaN = missing, in neither list
 * @param top length of the list of the highest, 0 or more
 * @param bottom length of the list of the lowest, 0 or more
 */
export function endsOf(values: Float64Array, top: number, bottom: number): Ends {
  const order = [...values.keys()].filter((index) => !Number.isNaN(values[index]));
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const count = order.length;
  const asked = top + bottom;
  const high = asked <= count ? top : Math.round((count * top) / asked);
  const low = asked <= count ? bottom : count - high;
  const valueAt = (index: number) => values[order[index] ?? -1] ?? NaN;
  const same = (a: number, b: number) => Math.abs(valueAt(a) - valueAt(b)) < NOISE;

  let last = high;
  while (high > 0 && last < count && same(last, high - 1)) last += 1;
  let first = count - low;
  while (low > 0 && first > 0 && same(first - 1, count - low)) first -= 1;
  // a tie that reaches into the other list belongs to neither more than to the other
  const topEnd = Math.min(last, count - low) > 2 * high ? high : Math.min(last, count - low);
  const start = Math.max(first, topEnd);
  const bottomStart = count - start > 2 * low ? count - low : start;
  const ends = order.slice(bottomStart);
  return {
    top: order.slice(0, topEnd),
    // the lowest first, and among equals still the first of the data first
    bottom: ends.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b),
    cut: order.slice(topEnd, bottomStart).filter((_, at) => topEnd + at < last || topEnd + at >= first)
      .length,
  };
}
