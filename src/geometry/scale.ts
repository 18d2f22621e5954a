/** A length of the data below this is none: arithmetic on the least numbers that there are ends in infinity. */
const LEAST_LENGTH = 1e-300;

/** Turns a number of the data into px. */
export type LinearScale = (value: number) => number;

/**
 * Returns the straight line through two points: `domain[0]` at `range[0]`, `domain[1]` at `range[1]`.
 *
 * @param domain two numbers of the data; when they are the same, or as good as, everything lies at the start of the range
 * @param range px, in either direction
 */
export function linearScale(
  domain: readonly [from: number, to: number],
  range: readonly [from: number, to: number],
): LinearScale {
  const [from, to] = domain;
  const slope = Math.abs(to - from) < LEAST_LENGTH ? 0 : (range[1] - range[0]) / (to - from);
  return (value) => range[0] + (value - from) * slope;
}

/** Returns where an axis from `min` has to end: at `max`, or a step above `min` when there is no length between them. */
export function axisTop(min: number, max: number): number {
  // the least step above a large number is more than 1
  return max - min >= LEAST_LENGTH ? max : min + Math.max(1, Math.abs(min) / 1e9);
}

/**
 * Returns round numbers in even steps of 1, 2 or 5 times a power of ten, from 0 to the first one that is at least
 * `max`, so that the last is where an axis ends.
 *
 * @param max above 0; anything else, and what is as good as 0, gives 0 and 1
 * @param count about how many steps, at least 1
 */
export function axisTicks(max: number, count: number): readonly number[] {
  if (!(max >= LEAST_LENGTH) || !Number.isFinite(max)) return [0, 1];
  const power = Math.floor(Math.log10(max / count));
  const lead = max / count / 10 ** power;
  const step = lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10;
  // divided, since 3 × 0.1 is not 0.3
  const at = (index: number): number =>
    power < 0 ? (index * step) / 10 ** -power : index * step * 10 ** power;
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < max) ticks.push(at(ticks.length));
  return ticks;
}
