import type { TrendFigure } from '../figures/trend-figure.js';
import { axisTop, ticksBetween } from './scale.js';

/** The axis of a trend's numbers. */
export interface TrendAxis {
  readonly min: number;
  readonly max: number;
  /** From the smallest; the scale's named points when it has any. */
  readonly ticks: readonly number[];
}

/** Returns an axis that holds every number, ends on round ones, and never goes beyond 100 %. */
export function trendAxis({ min, max, closed, ticks: named, unit }: TrendFigure, count: number): TrendAxis {
  const top = axisTop(min, max);
  if (closed && top === max) {
    return { min, max, ticks: named.map(({ value }) => value).sort((a, b) => a - b) };
  }
  const steps = ticksBetween(min, top, count);
  const step = (steps[1] ?? top) - (steps[0] ?? min);
  const low = Math.floor(min / step) * step;
  const high = Math.ceil(top / step - 1e-9) * step;
  const end = unit === 'percent' && top <= 100 ? Math.min(100, high) : high;
  return { min: low, max: end, ticks: ticksBetween(low, end, count) };
}

/** Px as text, without digits that no screen shows. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
