// Distances, and lists by key.

export const length = (x, y) => Math.sqrt(x * x + y * y);

/** Returns lists of the items by key, in the order of the first of each. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
