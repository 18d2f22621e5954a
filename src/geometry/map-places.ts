import type { MapLayout, MapPlace } from './map-layout.js';

/** How near a finger must come to a place that it doesn't hit, px. */
const NEAR = 14;

/** Returns the place at a point of the drawing, px; `undefined` outside the map. */
export function placeAt({ places, tiled, pitch }: MapLayout, x: number, y: number): MapPlace | undefined {
  if (!tiled) {
    const inside = places.find(({ rings }) => holds(rings, x, y));
    if (inside) return inside;
  }
  let nearest: MapPlace | undefined;
  let least = tiled ? Math.max(pitch * 0.58, 6) : NEAR;
  for (const place of places) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance >= least) continue;
    least = distance;
    nearest = place;
  }
  return nearest;
}

/** Whether a ray to the right crosses the lines an odd number of times. */
function holds(rings: readonly (readonly number[])[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [ax, ay] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [bx, by] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Returns the place nearest to a point in an arrow key's direction; `undefined` when there is none that way, or for
 * another key. What lies to the side counts as farther away, yet a tile of the next row is nearer than one beyond it.
 *
 * @param places where one can go
 * @param from the place itself, or where a row of steps began, so that up and down keep their column
 * @param from.x px
 * @param from.y px
 * @param key the name of an arrow key
 */
export function nextPlace(
  places: readonly MapPlace[],
  from: { readonly x: number; readonly y: number },
  key: string,
): MapPlace | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  let nearest: MapPlace | undefined;
  let least = Infinity;
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * step[0] + dy * step[1];
    const aside = Math.abs(dx * step[1] + dy * step[0]);
    if (along < 1) continue;
    const distance = along + 1.5 * aside;
    if (distance >= least) continue;
    least = distance;
    nearest = place;
  }
  return nearest;
}
