/** Called often during long work: `undefined` = go on, else wait for it and then go on. */
export type Pace = () => Promise<void> | undefined;

/** Whether the value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
