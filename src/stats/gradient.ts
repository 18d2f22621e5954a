/** One entity's place: what it is measured against, and how it does. */
export interface Observation {
  readonly x: number;
  readonly y: number;
}

/** What is expected at one place, and how far from it most lie. */
export interface Expectation {
  readonly value: number;
  /** 80 % of all are expected from `low` to `high`. */
  readonly low: number;
  readonly high: number;
}

/** A straight line through observations, with what it is sure of. */
export interface Gradient {
  /** Observations that the line is made of. */
  readonly n: number;
  /** Rise for one step of `x`, and within what it lies with 95 % confidence. */
  readonly slope: number;
  readonly slopeLow: number;
  readonly slopeHigh: number;
  /** The part of the differences in `y` that the line accounts for, 0–1. */
  readonly explained: number;
  /** What is expected at an `x`, inside or outside of what was observed. */
  readonly at: (x: number) => Expectation;
}

/** Fewer observations than this make a line that says nothing. */
const LEAST = 10;

/** Standard normal quantiles for the middle 80 % and the middle 95 %. */
const Z80 = 1.281_551_565_545;
const Z95 = 1.959_963_984_54;

/**
 * Returns the line of ordinary least squares of `y` on `x`, with the interval in which 80 % of new observations
 * are expected. `undefined` for fewer than ten observations, and when all have the same `x`.
 *
 * Source: the prediction interval of simple linear regression, ŷ ± t·s·√(1 + 1/n + (x − x̄)²/Sxx), as in
 * Draper & Smith, Applied Regression Analysis, 3rd ed., section 1.4.
 *
 * @param observations finite numbers, in any order
 */
export function gradientOf(observations: readonly Observation[]): Gradient | undefined {
  const n = observations.length;
  if (n < LEAST) return undefined;
  const meanX = observations.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = observations.reduce((sum, { y }) => sum + y, 0) / n;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of observations) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (y - meanY);
    yy += (y - meanY) ** 2;
  }
  if (xx < 1e-12) return undefined;
  const slope = xy / xx;
  // rounding can leave a little less than nothing
  const rest = Math.max(0, yy - slope * xy);
  const spread = Math.sqrt(rest / (n - 2));
  const sure = (studentQuantile(Z95, n - 2) * spread) / Math.sqrt(xx);
  const reach = studentQuantile(Z80, n - 2) * spread;
  return {
    n,
    slope,
    slopeLow: slope - sure,
    slopeHigh: slope + sure,
    explained: yy > 0 ? 1 - rest / yy : 0,
    at: (x) => {
      const value = meanY + slope * (x - meanX);
      const half = reach * Math.sqrt(1 + 1 / n + (x - meanX) ** 2 / xx);
      return { value, low: value - half, high: value + half };
    },
  };
}

/**
 * Returns the quantile of Student's t that belongs to one of the normal distribution.
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions, 26.7.5; off by less than 0.001 from eight degrees on.
 */
function studentQuantile(z: number, degrees: number): number {
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
