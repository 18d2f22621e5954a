import { isNumber, isObject } from './json.js';

/** An area as a file of borders has it. */
export interface GeoShape {
  /** What it is known by: its properties by name, and its `id` under the empty name. */
  readonly names: ReadonlyMap<string, string>;
  /** Closed lines, each as x, y, x, y, …; in either direction, holes among them. */
  readonly rings: readonly (readonly number[])[];
}

/** Areas that lie beside each other: a GeoJSON file, or one object of a TopoJSON file. */
export type GeoLayer = readonly GeoShape[];

/** Geometries in geometries in geometries: no map is deeper. */
const DEEPEST = 8;

type Line = readonly (readonly number[])[];
type LineOf = (line: unknown) => Line;

/**
 * Returns the layers of a GeoJSON or TopoJSON document that have areas; none when it is neither, or has none. Points
 * and lines are left out, and so are coordinates that are no numbers.
 *
 * @param document parsed JSON
 */
export function readGeo(document: unknown): readonly GeoLayer[] {
  if (!isObject(document)) return [];
  const layers =
    document.type === 'Topology'
      ? Object.values(isObject(document.objects) ? document.objects : {}).map((object) =>
          shapesOf(object, arcsOf(document), 0),
        )
      : [shapesOf(document, pointsOf, 0)];
  return layers.filter(({ length }) => length > 0);
}

function shapesOf(node: unknown, lineOf: LineOf, depth: number): GeoShape[] {
  if (!isObject(node) || depth > DEEPEST) return [];
  const parts = listOf(node.type === 'FeatureCollection' ? node.features : undefined);
  if (parts.length > 0) return parts.flatMap((part) => shapesOf(part, lineOf, depth + 1));
  const names = namesOf(node);
  const isNamed = node.type === 'Feature' || names.size > 0;
  if (node.type === 'GeometryCollection' && !isNamed) {
    return listOf(node.geometries).flatMap((part) => shapesOf(part, lineOf, depth + 1));
  }
  const rings = ringsOf(node.type === 'Feature' ? node.geometry : node, lineOf, depth);
  return rings.length > 0 ? [{ names, rings }] : [];
}

function ringsOf(geometry: unknown, lineOf: LineOf, depth: number): number[][] {
  if (!isObject(geometry) || depth > DEEPEST) return [];
  const { type } = geometry;
  // TopoJSON has arcs where GeoJSON has coordinates
  const lines = listOf(geometry.coordinates ?? geometry.arcs);
  if (type === 'GeometryCollection')
    return listOf(geometry.geometries).flatMap((part) => ringsOf(part, lineOf, depth + 1));
  const all = type === 'Polygon' ? lines : type === 'MultiPolygon' ? lines.flatMap(listOf) : [];
  return all.map((line) => lineOf(line).flat()).filter(({ length }) => length >= 6);
}

function namesOf({ id, properties }: Record<string, unknown>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [name, value] of [
    ['', id],
    ...Object.entries(isObject(properties) ? properties : {}),
  ] as const) {
    if (typeof value === 'string' || typeof value === 'number') names.set(name, String(value));
  }
  return names;
}

const pointsOf: LineOf = (line) => listOf(line).flatMap(pointOf);

/** One point in a list, or nothing. */
function pointOf(point: unknown): Line {
  const [x, y] = listOf(point);
  return isNumber(x) && isNumber(y) ? [[x, y]] : [];
}

/** Returns how the lines of a topology are put together: of arcs that share borders, each by its number. */
function arcsOf({ arcs, transform }: Record<string, unknown>): LineOf {
  const { scale, translate } = isObject(transform) ? transform : {};
  const [kx = 1, ky = 1] = pointOf(scale)[0] ?? [];
  const [tx = 0, ty = 0] = pointOf(translate)[0] ?? [];
  const isQuantized = isObject(transform);
  const decoded = listOf(arcs).map((arc) => {
    let [x, y] = [0, 0];
    return pointsOf(arc).map(([dx = 0, dy = 0]) => {
      // quantized arcs hold steps, others places
      [x, y] = isQuantized ? [x + dx, y + dy] : [dx, dy];
      return [x * kx + tx, y * ky + ty];
    });
  });
  return (line) =>
    listOf(line).flatMap((number, index) => {
      if (typeof number !== 'number') return [];
      // ~number stands for the arc in the other direction
      const arc = number < 0 ? [...(decoded[~number] ?? [])].reverse() : (decoded[number] ?? []);
      return index === 0 ? arc : arc.slice(1);
    });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
