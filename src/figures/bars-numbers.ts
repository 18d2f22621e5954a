import { isNumber } from '../model/index.js';
import { sharesOf, type Shares } from '../stats/shares.js';
import { NO_NUMBERS, publishedNumbers, type Numbers, type NumbersOf } from './bars-rows.js';

/** The numbers that were published; where none were, those counted from answers. */
export const numbersOf: NumbersOf = (dataset, indicator, edition, grouping) => {
  const published = publishedNumbers(dataset, indicator, edition, grouping);
  if (published) return published;
  const shares = sharesOf(dataset, indicator.id, edition, grouping);
  const plain = dataset.scales.get(indicator.scale)?.categories.length === 0;
  return shares && new Map([...shares].map(([id, each]) => [id, numbersFrom(each, plain)]));
};

/**
 * Returns counted answers as the numbers of a row.
 *
 * @param shares how the answers fall on the scale
 * @param plain one number rather than a distribution
 */
export function numbersFrom(shares: Shares, plain: boolean): Numbers {
  const { counts, mean, base, asked } = shares;
  return {
    ...NO_NUMBERS,
    values: plain ? [mean] : counts.map((count) => (isNumber(count) && base ? (100 * count) / base : count)),
    counts: plain ? undefined : counts,
    plain,
    unit: plain ? 'mean' : 'percent',
    n: base,
    asked,
    derived: true,
  };
}
