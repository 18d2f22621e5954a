import { isNumber, isObject } from './json.js';

/**
 * What a value has to be: a letter of {@link KINDS}, words of which it must be one ("a|b"), a list of one shape, or
 * members by name, those that may be absent with a question mark. Made out of the schema.
 */
export type Shape = string | readonly [Shape] | { readonly [name: string]: Shape };

const isText = (value: unknown) => typeof value === 'string';

/** The kinds of values a shape knows by one letter. */
const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  s: isText,
  i: (value) => isText(value) && value !== '',
  t: (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  n: isNumber,
  z: (value) => value === null || isNumber(value),
  p: (value) => isNumber(value) && value >= 0,
  m: (value) => isNumber(value) && value >= 5,
  c: isCount,
  b: (value) => typeof value === 'boolean',
  u: (value) => typeof value === 'boolean' || fits(['i'], value),
  o: isObject,
  a: () => true,
};

/** Whether the value is a whole number of something. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** Whether a value is as the shape says; members that the shape doesn't name may be anything. */
export function fits(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string')
    return KINDS[shape]?.(value) ?? (isText(value) && shape.split('|').includes(value));
  if (Array.isArray(shape))
    return Array.isArray(value) && value.every((each) => fits(shape[0] as Shape, each));
  if (!isObject(value)) return false;
  for (const [key, inner] of Object.entries(shape)) {
    const name = key.replace('?', '');
    if (Object.hasOwn(value, name) ? !fits(inner, value[name]) : name === key) return false;
  }
  return true;
}
