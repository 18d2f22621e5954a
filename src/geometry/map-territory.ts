import type { MapLevel } from '../figures/map.js';
import { COUNTY_TILES, MUNICIPALITY_TILES } from './tile-grid-sweden.js';

/** A place on a map in units of its own: tiles, metres or whatever its borders are drawn in. */
export interface Area {
  readonly id: string;
  /** Where its sign stands; for a tile the centre. */
  readonly x: number;
  readonly y: number;
  /** How far the sign may reach from there. */
  readonly reach: number;
  /** Closed lines, each as x, y, x, y, …; holes are lines of their own. */
  readonly rings: readonly (readonly number[])[];
  /** What it belongs to; lines are drawn between tiles of different groups. */
  readonly group?: string;
}

/** Places that make up a map, y downwards. */
export interface Territory {
  readonly areas: readonly Area[];
  /** Hexagons of the same size, one unit wide, rather than borders. */
  readonly tiled: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a row of tiles, in tiles. */
const ROW = Math.sqrt(3) / 2;

/** From the centre of a tile to its corners, in tiles. */
const CORNER = 1 / Math.sqrt(3);

/** Corners of a tile that stands on one, clockwise from the top. */
const HEXAGON = [
  0,
  -CORNER,
  0.5,
  -CORNER / 2,
  0.5,
  CORNER / 2,
  0,
  CORNER,
  -0.5,
  CORNER / 2,
  -0.5,
  -CORNER / 2,
];

const grids = new Map<MapLevel, Territory>();

/** Returns the tiles of Sweden's municipalities or counties. */
export function tileGrid(by: MapLevel): Territory {
  let grid = grids.get(by);
  if (!grid) {
    const areas = by === 'county' ? countyTiles() : municipalityTiles();
    grid = territoryOf(areas, true);
    grids.set(by, grid);
  }
  return grid;
}

/** Returns areas with the box around all of them; of no size when there are none. */
export function territoryOf(areas: readonly Area[], tiled: boolean): Territory {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { rings } of areas) {
    for (const ring of rings) {
      for (let at = 0; at + 1 < ring.length; at += 2) {
        left = Math.min(left, ring[at] ?? left);
        right = Math.max(right, ring[at] ?? right);
        top = Math.min(top, ring[at + 1] ?? top);
        bottom = Math.max(bottom, ring[at + 1] ?? bottom);
      }
    }
  }
  if (left > right) return { areas, tiled, left: 0, top: 0, width: 0, height: 0 };
  return { areas, tiled, left, top, width: right - left, height: bottom - top };
}

function municipalityTiles(): readonly Area[] {
  return MUNICIPALITY_TILES.split(' ').flatMap((word) => {
    const county = word.slice(0, 2);
    return (word.slice(2).match(/.{4}/g) ?? []).map((tile) =>
      tileAt(county + tile.slice(0, 2), tile.slice(2), county),
    );
  });
}

function countyTiles(): readonly Area[] {
  return COUNTY_TILES.split(' ').map((word) => tileAt(word.slice(0, 2), word.slice(2), word.slice(0, 2)));
}

function tileAt(id: string, cell: string, group: string): Area {
  const [column, row] = [cell.charCodeAt(0) - 48, cell.charCodeAt(1) - 48];
  const x = column + (row % 2) / 2;
  const y = row * ROW;
  return {
    id,
    group,
    x,
    y,
    reach: 0.5,
    rings: [HEXAGON.map((corner, index) => corner + (index % 2 === 0 ? x : y))],
  };
}
