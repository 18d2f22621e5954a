/** A place in an order, with its ties and its base: 12–14 of 288. */
export interface Rank {
  readonly from: number;
  readonly to: number;
  readonly of: number;
}

/** Means that differ by less than this are the same number, summed in another order. */
export const NOISE = 1e-9;

/**
 * Returns the place of each value, the largest first; equal values share their places. `undefined` for NaN, which
 * stands for a missing value and is no part of the base.
 */
export function ranksOf(values: Float64Array): readonly (Rank | undefined)[] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const of = sorted.length;
  return [...values].map((value) => (Number.isNaN(value) ? undefined : rankIn(sorted, value, of)));
}

/**
 * Returns the place of one value among values that hold it, the largest first. `undefined` when it is NaN.
 *
 * @param values may hold NaN for missing ones
 */
export function rankAmong(values: Float64Array, own: number): Rank | undefined {
  if (Number.isNaN(own)) return undefined;
  let better = 0;
  let equal = 0;
  let of = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    of += 1;
    if (value > own + NOISE) better += 1;
    else if (value >= own - NOISE) equal += 1;
  }
  return { from: better + 1, to: better + equal, of };
}

/** In a list from the smallest to the largest. */
function rankIn(sorted: Float64Array, value: number, of: number): Rank {
  return { from: of - below(sorted, value + NOISE) + 1, to: of - below(sorted, value - NOISE), of };
}

/** How many of the sorted values are smaller than the limit. */
function below(sorted: Float64Array, limit: number): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? NaN) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
