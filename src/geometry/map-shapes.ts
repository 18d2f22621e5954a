import { territoryOf, type Area, type Territory } from './map-territory.js';

/** What the coordinates of borders are: longitude and latitude, or metres to the east and north. */
export type Projection = 'degrees' | 'sweref99tm';

/** An area of a file of borders. */
export interface BorderShape {
  /** What it is known by: its properties by name, and its `id` under the empty name. */
  readonly names: ReadonlyMap<string, string>;
  /** Closed lines, each as x, y, x, y, …, in either direction. */
  readonly rings: readonly (readonly number[])[];
}

type Layer = readonly BorderShape[];

/** The meridian that maps of Sweden are drawn around. */
const CENTRE = 15;

/**
 * Returns the areas of the layer in which most is found of what is wanted, drawn to the scale of a plane. Areas that
 * nobody wants are there as well, under their own name. `undefined` when nothing is found.
 *
 * @param layers whose areas are known by `id` or by some property, which is found out
 * @param wanted what an area's name stands for, by name; several names may stand for the same
 * @param projection what the coordinates are; read from their range when absent
 */
export function territoryFrom(
  layers: readonly Layer[],
  wanted: ReadonlyMap<string, string>,
  projection?: Projection,
): Territory | undefined {
  const found = bestOf(layers, wanted);
  if (!found) return undefined;
  const turn = planeOf(found.layer, projection);
  const rings = new Map<string, number[][]>();
  for (const { names, rings: own } of found.layer) {
    const name = names.get(found.name) ?? '';
    const id = meant(name, wanted) ?? name;
    const drawn = own.map((ring) => turn(ring));
    const others = rings.get(id);
    if (others) others.push(...drawn);
    else rings.set(id, drawn);
  }
  return territoryOf(
    [...rings].map(([id, lines]) => areaOf(id, lines)),
    false,
  );
}

/** What a name stands for; files often hold codes as numbers, without the zeros in front. */
function meant(name: string, wanted: ReadonlyMap<string, string>): string | undefined {
  return (
    wanted.get(name) ??
    (/^\d{1,3}$/.test(name)
      ? (wanted.get(name.padStart(4, '0')) ?? wanted.get(name.padStart(2, '0')))
      : undefined)
  );
}

/** The layer and the property that find most; of equals the one with fewer areas. */
function bestOf(layers: readonly Layer[], wanted: ReadonlyMap<string, string>) {
  let best: { layer: Layer; name: string; count: number } | undefined;
  for (const layer of layers) {
    const found = new Map<string, Set<string>>();
    for (const { names } of layer) {
      for (const [name, value] of names) {
        const id = meant(value, wanted);
        if (id === undefined) continue;
        const ids = found.get(name);
        if (ids) ids.add(id);
        else found.set(name, new Set([id]));
      }
    }
    for (const [name, { size: count }] of found) {
      const fewer = best && count === best.count && layer.length < best.layer.length;
      if (!best || count > best.count || fewer) best = { layer, name, count };
    }
  }
  return best;
}

/** Returns how the coordinates of a layer become a plane with y downwards. */
function planeOf(layer: Layer, projection: Projection | undefined): (ring: readonly number[]) => number[] {
  const ends = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of layer) {
    for (const ring of rings) {
      ring.forEach((value, index) => {
        const axis = index % 2;
        ends[axis] = Math.min(ends[axis] ?? value, value);
        ends[axis + 2] = Math.max(ends[axis + 2] ?? value, value);
      });
    }
  }
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends;
  const small = x0 >= -180 && x1 <= 180 && y0 >= -180 && y1 <= 180;
  const isDegrees = projection === undefined ? small : projection === 'degrees';
  // in Sweden north is always the larger number, so that files with north first are seen
  const swapped = isDegrees ? x0 > 54 && x1 < 71 && y0 > 9 && y1 < 26 : x0 > 6e6 && y1 < 1e6;
  const [west, east] = swapped ? [y0, y1] : [x0, x1];
  const centre = west <= CENTRE && east >= CENTRE ? CENTRE : (west + east) / 2;
  return (ring) => {
    const points: number[] = [];
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [a, b] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      const [x, y] = swapped ? [b, a] : [a, b];
      if (isDegrees) points.push(...mercator(x - centre, y));
      else points.push(x, -y);
    }
    return points;
  };
}

/** Transverse Mercator on a sphere of radius 1, y downwards: what SWEREF 99 TM looks like. */
function mercator(longitude: number, latitude: number): [x: number, y: number] {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  return [Math.atanh(Math.cos(phi) * Math.sin(lambda)), -Math.atan2(Math.tan(phi), Math.cos(lambda))];
}

/** An area with the place of its sign: in the middle of its widest stretch at the height of its largest part's centre. */
function areaOf(id: string, rings: readonly number[][]): Area {
  let largest = 0;
  let y = rings[0]?.[1] ?? 0;
  for (const ring of rings) {
    let [size, moment] = [0, 0];
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [ax, ay] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      const [bx, by] = [ring[(at + 2) % ring.length] ?? 0, ring[(at + 3) % ring.length] ?? 0];
      const cross = ax * by - bx * ay;
      size += cross / 2;
      moment += ((ay + by) * cross) / 6;
    }
    if (Math.abs(size) <= largest) continue;
    largest = Math.abs(size);
    y = moment / size;
  }
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const [ax, ay] = [ring[at] ?? 0, ring[at + 1] ?? 0];
      const [bx, by] = [ring[(at + 2) % ring.length] ?? 0, ring[(at + 3) % ring.length] ?? 0];
      if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
    }
  }
  crossings.sort((a, b) => a - b);
  let [x, reach] = [rings[0]?.[0] ?? 0, 0];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [from, to] = [crossings[at] ?? 0, crossings[at + 1] ?? 0];
    if ((to - from) / 2 <= reach) continue;
    x = (from + to) / 2;
    reach = (to - from) / 2;
  }
  return { id, x, y, reach: Math.min(reach, Math.sqrt(largest) / 2), rings };
}
