import type { NumberUnit } from './figure.js';

/** A class of numbers on a map: both ends belong to it, as they are printed. */
export interface Step {
  readonly low: number;
  readonly high: number;
}

const WIDTHS = [1, 1.5, 2, 2.5, 5];

/** As many as there are shades in order. */
const MOST = 4;

/**
 * Returns up to four steps of one round width that hold all the numbers, lowest first; none for no numbers. Shares
 * never reach beyond 0 and 100.
 *
 * @param values any finite numbers
 * @param unit decides how they are rounded: a number belongs to the step in which a reader finds it as printed
 */
export function stepsOf(values: readonly number[], unit: NumberUnit): readonly Step[] {
  if (values.length === 0) return [];
  const parts = partsOf(unit);
  // whole numbers, or the steps would have the noise of decimals
  const whole = values.map((value) => Math.round(value * parts));
  const min = Math.min(...whole);
  const max = Math.max(...whole);
  const bound = unit === 'percent' ? 100 : Infinity;
  for (let power = 1; ; power *= 10) {
    for (const width of WIDTHS) {
      const step = width * power;
      if (!Number.isInteger(step)) continue;
      const first = Math.floor(min / step) * step;
      // exactly 100 needs no step of its own
      const last = max === bound && first < max ? max - 1 : max;
      const count = Math.floor((last - first) / step) + 1;
      if (count > MOST) continue;
      return [...new Array<undefined>(count).keys()].map((index) => {
        const low = first + index * step;
        const high = low + step >= bound ? Math.max(low, bound) : low + step - 1;
        return { low: low / parts, high: high / parts };
      });
    }
  }
}

/** Returns the index of the step a number belongs to. */
export function stepAt(steps: readonly Step[], value: number, unit: NumberUnit): number {
  const parts = partsOf(unit);
  const own = Math.round(value * parts) / parts;
  const above = steps.findIndex(({ low }) => own < low);
  return (above < 0 ? steps.length : above) - 1;
}

/** Into how many parts a printed number is rounded: units with a name and means have a decimal. */
function partsOf(unit: NumberUnit): number {
  return unit === 'mean' || typeof unit === 'object' ? 10 : 1;
}
