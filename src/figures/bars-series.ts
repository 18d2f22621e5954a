import type { Category, Scale } from '../model/index.js';
import type { BarsSeries } from './bars-figure.js';
import { swatchesOf, type Swatch } from './swatch.js';

/** Which way a tone rates its answer. */
export const SIDES: Readonly<Record<string, -1 | 1>> = { negative: -1, weak: -1, good: 1, positive: 1 };

/**
 * Returns the answers of a scale in the order of drawing: the scale's own, then those set apart.
 *
 * @param swatchFor another swatch than the scale's own
 */
export function seriesOf(
  scale: Scale,
  swatchFor: (category: Category, own: Swatch) => Swatch = (_, own) => own,
): readonly BarsSeries[] {
  const swatches = swatchesOf(scale);
  const good = goodOnes(insideOf(scale));
  let isFirst = true;
  const series = scale.categories.map((category, at): BarsSeries => {
    const { id, label } = category;
    let swatch = swatchFor(category, swatches.get(id) ?? 'out');
    if (swatch === 'out') {
      if (!isFirst) swatch = 'beyond';
      isFirst = false;
    }
    return {
      id,
      label,
      swatch,
      at,
      side: 1,
      apart: isApart(category),
      good: good.includes(category),
      dim: false,
    };
  });
  return [...series.filter(({ apart }) => !apart), ...series.filter(({ apart }) => apart)];
}

/** Returns the categories that are not set apart. */
export function insideOf({ categories }: Scale): readonly Category[] {
  return categories.filter((category) => !isApart(category));
}

function isApart({ outside, exclusive }: Category): boolean {
  return outside === true || exclusive === true;
}

/** The best two of four or more answers, the best of fewer; none when the scale says nothing of better and worse. */
function goodOnes(inside: readonly Category[]): readonly Category[] {
  const [first] = inside;
  const last = inside.at(-1);
  const rank = ({ tone, value = 0 }: Category): number => (tone ? (SIDES[tone] ?? 0) : value);
  const rise = first && last ? rank(last) - rank(first) : 0;
  if (rise === 0) return [];
  const count = inside.length > 3 ? 2 : 1;
  return rise > 0 ? inside.slice(-count) : inside.slice(0, count);
}
