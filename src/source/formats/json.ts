/** Called often during long work: `undefined` = go on, else wait for it and then go on. */
export type Pace = () => Promise<void> | undefined;

/**
 * The largest number that a document may hold, either way of zero. Beyond about 1e308 the difference of two numbers has no
 * value, and long before that none is a measure of anything; up to here a number keeps its first decimal.
 */
export const LARGEST = 1e15;

/** Whether the value is a number that can be reckoned with. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && value >= -LARGEST && value <= LARGEST;
}

/** Whether the value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
