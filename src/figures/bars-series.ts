import type { Category, Scale } from '../model/index.js';
import type { BarsMode, BarsSeries } from './bars-figure.js';
import { swatchesOf, type Swatch } from './swatch.js';

const SIDES: Readonly<Record<string, -1 | 1>> = { negative: -1, weak: -1, good: 1, positive: 1 };

/**
 * Returns the answers of a scale in the order of drawing: the scale's own, then those set apart.
 *
 * @param plain one number per row instead of a distribution
 * @param highlight the id of an answer; any other id is ignored
 */
export function seriesOf(
  scale: Scale,
  mode: BarsMode,
  plain: boolean,
  highlight: string | undefined,
): readonly BarsSeries[] {
  const unit = scale.unit === 'percent' ? 'label.share' : 'label.mean';
  const common = { side: 1, apart: false, good: true, dim: false } as const;
  if (plain) return [{ ...common, id: 'value', label: [unit, undefined], swatch: 'q1', at: 0 }];
  const swatches = swatchesOf(scale);
  const inside = scale.categories.filter((category) => !isApart(category));
  const good = goodOnes(inside);
  const chosen = scale.categories.some(({ id }) => id === highlight);
  const series = scale.categories.map((category, at) => {
    const place = inside.indexOf(category);
    return {
      id: category.id,
      label: category.label,
      swatch: namedBeside(mode, swatches.get(category.id) ?? 'out', category),
      at,
      side: sideOf(inside, place),
      apart: place < 0,
      good: chosen ? category.id === highlight : good.includes(category),
      dim: chosen && category.id !== highlight,
    };
  });
  const first = series.find(({ swatch }) => swatch === 'out');
  const told = series.map((each) =>
    each.swatch === 'out' && each !== first ? { ...each, swatch: 'beyond' as const } : each,
  );
  return [...told.filter(({ apart }) => !apart), ...told.filter(({ apart }) => apart)];
}

function isApart({ outside, exclusive }: Category): boolean {
  return outside === true || exclusive === true;
}

/** Bars that carry their own names need no colour each: one colour is calmer, unless the colours rate the answers. */
function namedBeside(mode: BarsMode, swatch: Swatch, { exclusive }: Category): Swatch {
  if (mode !== 'grouped' && mode !== 'histogram') return swatch;
  if (exclusive) return 'q0';
  return /^[cq]/.test(swatch) ? 'q1' : swatch;
}

/** By tone where every answer has one, else the first half to the left and the last to the right. */
function sideOf(inside: readonly Category[], place: number): -1 | 0 | 1 {
  const sides = inside.map(({ tone }) => (tone ? (SIDES[tone] ?? 0) : undefined));
  const first = sides.find((side) => side !== 0);
  const toned =
    !sides.includes(undefined) && sides.some((side) => side === 1) && sides.some((side) => side === -1);
  // the scale's own order decides which way is left: an obstacle may be listed from the worst or from the least
  const side = toned ? (sides[place] ?? 0) * -(first ?? -1) : Math.sign(place - (inside.length - 1) / 2);
  return side > 0 ? 1 : side < 0 ? -1 : 0;
}

/** The best two of four or more answers, the best of fewer; none when the scale says nothing of better and worse. */
function goodOnes(inside: readonly Category[]): readonly Category[] {
  const first = inside[0];
  const last = inside.at(-1);
  const rank = ({ tone, value = 0 }: Category): number => (tone ? (SIDES[tone] ?? 0) : value);
  const rise = first && last ? rank(last) - rank(first) : 0;
  if (rise === 0) return [];
  const count = inside.length > 3 ? 2 : 1;
  return rise > 0 ? inside.slice(-count) : inside.slice(0, count);
}
