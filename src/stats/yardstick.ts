import { fulfilmentOf, stepOf, type AnswerSheet, type Scale } from '../model/index.js';

/**
 * What answers on a scale are measured by, so that they can be averaged and compared. `fulfilment`: 0–100, the worst
 * answer to the best. `share`: 100 for a good answer and 0 for any other, on a scale that claims no worth. `value`: the
 * number itself, in the scale's unit.
 */
export interface Yardstick {
  readonly kind: 'fulfilment' | 'share' | 'value';
  /** The level of each category, 0–100; `undefined` for an answer outside the scale. */
  readonly levels: readonly (number | undefined)[];
  /** −1 where less is better. */
  readonly sign: 1 | -1;
  readonly scale: Scale;
}

/** The least that rounding noise may leave of a full level. */
export const FULL = 100 - 1e-9;

/** By scale: hundreds of indicators share a few. */
const known = new WeakMap<Scale, Yardstick | undefined>();

/** Returns what a scale is measured by; `undefined` for names without any order or worth. */
export function yardstickOf(scale: Scale): Yardstick | undefined {
  if (!known.has(scale)) known.set(scale, yardstickFor(scale));
  return known.get(scale);
}

function yardstickFor(scale: Scale): Yardstick | undefined {
  if (scale.kind === 'numeric') {
    return { kind: 'value', levels: [], sign: scale.better === 'lower' ? -1 : 1, scale };
  }
  const worths = scale.categories.map((category, index) =>
    percent(fulfilmentOf({ kind: 'category', category, index }, scale)),
  );
  if (worths.some((worth) => worth !== undefined))
    return { kind: 'fulfilment', levels: worths, sign: 1, scale };
  const goods = scale.categories.map(({ tone, outside }) =>
    outside ? undefined : tone === 'positive' || tone === 'good' ? 100 : 0,
  );
  return goods.includes(100) && goods.includes(0)
    ? { kind: 'share', levels: goods, sign: 1, scale }
    : undefined;
}

/** Returns the level of the answer in a sheet's cell; NaN where there is none. */
export function levelAt(sheet: AnswerSheet, at: number, { kind, levels }: Yardstick): number {
  if (sheet.gaps[at] !== 0) return NaN;
  const value = sheet.values[at] ?? NaN;
  return kind === 'value' ? value : (levels[value] ?? NaN);
}

/** Returns how far the answer in a sheet's cell fulfils its indicator, 0–100; NaN where that can't be said. */
export function fulfilmentAt(sheet: AnswerSheet, at: number, yardstick: Yardstick): number {
  if (yardstick.kind === 'fulfilment') return levelAt(sheet, at, yardstick);
  if (yardstick.kind === 'share' || sheet.gaps[at] !== 0) return NaN;
  const value = sheet.values[at] ?? NaN;
  const { scale } = yardstick;
  return percent(fulfilmentOf({ kind: 'number', value, step: stepOf(scale, value) }, scale)) ?? NaN;
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : share * 100;
}
