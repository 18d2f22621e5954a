import type { Scale } from '../../model/index.js';
import { isNumber, isObject } from './json.js';

/**
 * Shapes by name: the members of an object, each with ":" and its kind, or with "?" when it may be absent. A kind is a letter of
 * {@link KINDS}, words of which the value must be one ("a|b"), the name of another shape, or, after "[", what every
 * element of a list is. Made out of the schema, and a text since every page pays for it.
 */
export type Shapes = Readonly<Record<string, string>>;

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
  u: (value) => typeof value === 'boolean' || fits({}, '[i', value),
  o: isObject,
  a: () => true,
};

/** Whether the value is a whole number of something. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * Returns a number on a numeric scale, or `undefined` for what is none: a share outside 0–100 is no share, and what
 * can't be reckoned with no number.
 */
export function numberOn({ unit, min = 0, max = 100 }: Scale, raw: unknown): number | undefined {
  if (!isNumber(raw)) return undefined;
  if (unit === 'percent' && (raw < Math.min(0, min) || raw > Math.max(100, max))) return undefined;
  // -0 would be written with its sign
  return raw + 0;
}

const MEMBER = /(\w+)([:?])(\S+)/g;

/** By shape: what it says of each member. A country has the same shape a hundred thousand times. */
const members = new Map<string, readonly RegExpExecArray[]>();

/** Whether a value is of a kind; members that its shape doesn't name may be anything. */
export function fits(shapes: Shapes, kind: string, value: unknown): boolean {
  if (kind.startsWith('['))
    return Array.isArray(value) && value.every((each) => fits(shapes, kind.slice(1), each));
  const shape = shapes[kind];
  if (shape === undefined) return KINDS[kind]?.(value) ?? (isText(value) && kind.split('|').includes(value));
  let named = members.get(shape);
  if (!named) members.set(shape, (named = [...shape.matchAll(MEMBER)]));
  return (
    isObject(value) &&
    named.every(([, name = '', sign, inner = '']) =>
      Object.hasOwn(value, name) ? fits(shapes, inner, value[name]) : sign === '?',
    )
  );
}
