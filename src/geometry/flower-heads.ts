/** Where a flower's head stands, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** 0 = the highest row of heads. */
  readonly tier: number;
}

export interface Bouquet {
  /** The petals' full length, the same for all. */
  readonly reach: number;
  readonly spots: readonly Spot[];
  /** How far the lowest petal tip is from the top. */
  readonly bottom: number;
  /** Room for the name over a head. */
  readonly nameWidth: number;
}

/** Heads with petals shorter than this give way to a taller picture with larger ones, px. */
const LEGIBLE = 62;

/**
 * Places heads on stems that stand side by side in a box. Where they would be too small in one row, every second one
 * hangs lower, between the stems of its neighbours, as in a real bed:
 *
 * ```
 *   (1)     (3)         n = 3, two tiers
 *    │  (2)  │
 *   ─┴───┴───┴──
 * ```
 *
 * @param count at least 1
 * @param width px
 * @param most the largest reach, px
 * @param nameHeight room over each head, px
 */
export function arrange(
  count: number,
  width: number,
  most: number,
  nameHeight: (width: number) => number,
): Bouquet {
  const gaps = count - 1;
  const reachOf = (tiers: number) =>
    Math.min(most, (0.97 * tiers * width) / (2 * gaps + 2 * tiers), width / 2);
  // a narrow box has no use for a tall picture
  const highest = Math.min(width < 240 ? 2 : 3, count);
  let tiers = 1;
  while (tiers < highest && reachOf(tiers) < LEGIBLE) tiers += 1;
  const reach = reachOf(tiers);
  const fit = tiers === 1 ? width / count : (width - 2 * reach) / gaps;
  const nameWidth = tiers === 1 ? fit - 8 : Math.min(2 * fit - 12, 2 * reach + 24);
  const name = nameHeight(nameWidth);
  const xOf = (i: number) => (tiers === 1 ? fit * (i + 0.5) : reach + fit * i);
  // a lower head's name must clear the petals over it
  const beside = Math.max(0, fit - nameWidth / 2);
  const step =
    tiers === 1
      ? 0.26 * reach
      : Math.max(
          Math.sqrt(Math.max(0, 4 * reach * reach - fit * fit)),
          Math.sqrt(Math.max(0, reach * reach - beside * beside)) + name + reach + 4,
        );
  const order = tiers === 3 ? [0, 2, 1] : [0, 1];
  const spots = [...Array(count).keys()].map((i) => {
    const tier = order[i % order.length] ?? 0;
    return { x: xOf(i), y: name + reach + 4 + (count === 1 ? 0 : tier * step), tier };
  });
  return { reach, spots, nameWidth, bottom: Math.max(...spots.map(({ y }) => y)) + reach };
}
