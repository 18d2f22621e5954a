/**
 * Returns each item with its place, from 0. What an array's own `entries()` says, also on a page where an old library
 * has put another method in its place.
 */
export function* numbered<T>(items: Iterable<T>): Generator<readonly [index: number, item: T]> {
  let index = 0;
  for (const item of items) yield [index++, item];
}
