let here = '';
const known = new Map<string, unknown>();

/** How many shapes are kept: of numbers that are all different, few come twice. */
const MOST = 4000;

/**
 * Says where is drawn next. What was made elsewhere is forgotten.
 *
 * @param place empty = nowhere that comes again
 */
export function drawAt(place: string): void {
  if (place === '' || place !== here) known.clear();
  here = place;
}

/**
 * Makes what the flowers of one place have in common once for all of them. A page may show hundreds, each with the same
 * ground under it, and petals that differ by their value alone.
 *
 * @param name says all that the thing depends on, beside the place
 */
export function once<Of>(name: string, make: () => Of): Of {
  if (known.has(name)) return known.get(name) as Of;
  if (known.size >= MOST) known.clear();
  const made = make();
  known.set(name, made);
  return made;
}
