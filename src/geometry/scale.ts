import { ticks } from 'd3-array';

/** Turns a number of the data into px. */
export type LinearScale = (value: number) => number;

/**
 * Returns the straight line through two points: `domain[0]` at `range[0]`, `domain[1]` at `range[1]`.
 *
 * @param domain two numbers of the data; when they are the same everything lies at the start of the range
 * @param range px, in either direction
 */
export function linearScale(
  domain: readonly [from: number, to: number],
  range: readonly [from: number, to: number],
): LinearScale {
  const [from, to] = domain;
  const slope = to === from ? 0 : (range[1] - range[0]) / (to - from);
  return (value) => range[0] + (value - from) * slope;
}

/**
 * Returns round numbers from 0 to the first one that is at least `max`, so that the last is where an axis ends.
 *
 * @param max above 0; anything else gives 0 and 1
 * @param count about how many steps, at least 1
 */
export function axisTicks(max: number, count: number): readonly number[] {
  if (!(max > 0) || !Number.isFinite(max)) return [0, 1];
  const steps = ticks(0, max, count);
  const last = steps.at(-1) ?? 0;
  const step = last - (steps.at(-2) ?? 0);
  if (last >= max) return steps;
  return steps.length < 2 ? [0, max] : [...steps, last + step];
}
