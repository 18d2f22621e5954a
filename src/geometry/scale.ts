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

/** Returns the multiples of a round step, 1, 2 or 5 times a power of ten, that goes about `count` times into a length. */
function multiplesOf(length: number, count: number): (index: number) => number {
  const power = Math.floor(Math.log10(length / count));
  const lead = length / count / 10 ** power;
  const step = lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10;
  // divided, since 3 × 0.1 is not 0.3
  return (index) => (power < 0 ? (index * step) / 10 ** -power : index * step * 10 ** power);
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
  const at = multiplesOf(max, count);
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < max) ticks.push(at(ticks.length));
  return ticks;
}

/**
 * Returns the round numbers between two others, in even steps of 1, 2 or 5 times a power of ten; none of them may be
 * round.
 *
 * @param min below `max`; when they are the same it is the only number
 * @param count about how many steps, at least 2
 */
export function ticksBetween(min: number, max: number, count: number): readonly number[] {
  if (!(max - min >= LEAST_LENGTH) || !Number.isFinite(max - min)) return [min];
  const at = multiplesOf(max - min, count);
  const ticks: number[] = [];
  // rounded, since a quotient may lie just beside a whole number
  for (let index = Math.round(min / at(1)); at(index) <= max; index += 1)
    if (at(index) >= min) ticks.push(at(index));
  return ticks;
}
