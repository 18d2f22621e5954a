import type { Category, Dataset, Edition, Indicator, Scale } from '../model/index.js';
import type { BarsOptions } from './bars-figure.js';

/** Which questions a tag asks for. */
export interface Asked {
  readonly all: readonly Indicator[];
  /** Those on the scale of the first: what can be drawn together. */
  readonly indicators: readonly Indicator[];
  readonly scale: Scale | undefined;
}

/**
 * Returns the questions that a tag asks for.
 *
 * @throws RangeError for an unknown indicator or topic
 */
export function askedIn(dataset: Dataset, { indicators: ids = [], topic }: BarsOptions): Asked {
  let all = [...dataset.indicators.values()];
  if (ids.length > 0) all = ids.flatMap((id) => known('indicator', dataset.indicators, id) ?? []);
  else if (topic === undefined) all = all.slice(0, 1);
  else {
    all = all.filter((indicator) => indicator.topic === topic);
    if (all.length === 0) throw new RangeError(`unknown topic: ${topic}`);
  }
  const [first] = all;
  return {
    all,
    indicators: all.filter(({ scale }) => scale === first?.scale),
    scale: first && dataset.scales.get(first.scale),
  };
}

/**
 * Returns what an id stands for; `undefined` without an id.
 *
 * @throws RangeError for an unknown one
 */
export function known<Of>(
  thing: string,
  among: ReadonlyMap<string, Of>,
  id: string | undefined,
): Of | undefined {
  const found = id === undefined ? undefined : among.get(id);
  if (id !== undefined && found === undefined) throw new RangeError(`unknown ${thing}: ${id}`);
  return found;
}

/**
 * Returns the edition asked for, or the last one that says anything of these indicators.
 *
 * @throws RangeError for an unknown one
 */
export function editionFor(
  { editions, results, answers }: Dataset,
  indicators: readonly Indicator[],
  asked: string | undefined,
): Edition | undefined {
  if (asked !== undefined) return known('edition', editions, asked);
  const ids = new Set(indicators.map(({ id }) => id));
  const held = new Set([
    ...results.filter(({ indicator }) => ids.has(indicator)).map(({ edition }) => edition),
    ...answers.filter((sheet) => sheet.indicators.some((id) => ids.has(id))).map(({ edition }) => edition),
  ]);
  const all = [...editions.values()];
  return all.filter(({ id }) => held.has(id)).at(-1) ?? all.at(-1);
}

/** Returns whether some answer is worth more than another: classes of a number have an order and no more. */
export function isRated(categories: readonly Category[]): boolean {
  return categories.some(
    ({ outside, tone = 'neutral', value }) => !outside && (tone !== 'neutral' || value !== undefined),
  );
}
