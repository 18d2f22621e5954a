import type { FlowerFigure, FlowerMark } from './flower-types.js';

/**
 * Returns the marks that a mark rests on, itself first: from a petal down its stem through the grass to the stones.
 * Empty for an unknown id.
 */
export function chainOf(figure: FlowerFigure, id: string): readonly FlowerMark[] {
  const { plants, tufts, stones } = figure;
  for (const { petals, stem, leaves } of plants) {
    const own = petals.find((mark) => mark.id === id) ?? leaves.find((mark) => mark.id === id);
    const stems = stem ? [stem] : [];
    if (own?.part === 'petal') {
      const below = leaves.filter(({ area }) => area === own.area || own.area === undefined);
      return [own, ...stems, ...below, ...tufts, ...stones];
    }
    if (own) return [own, ...stems, ...tufts, ...stones];
    if (stem?.id === id) return [stem, ...leaves, ...tufts, ...stones];
  }
  const tuft = tufts.find((mark) => mark.id === id);
  if (tuft) return [tuft, ...stones];
  return stones.filter((mark) => mark.id === id);
}

/** Returns the indicators along a mark's chain that are not fully met or not known, from the petal down. */
export function heldBackBy(figure: FlowerFigure, id: string): readonly FlowerMark[] {
  const ids = new Set(chainOf(figure, id).flatMap(({ indicators }) => indicators));
  return [...figure.indicators.values()].filter(
    ({ id: each, value }) => ids.has(each) && (value === undefined || value < 1),
  );
}
