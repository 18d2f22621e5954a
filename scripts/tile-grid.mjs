// Places Sweden's municipalities and counties on hexagonal tiles and writes src/geometry/tile-grid-sweden.ts.
// node scripts/tile-grid.mjs            writes the module and prints how good the grids are
// node scripts/tile-grid.mjs --check    fails when the module is not what this script writes
// How it works and what it reaches: docs/tile-grid.md. Only +, −, ×, ÷ and √ decide (the few sines of the projection
// are rounded), and the random numbers are its own, so that every machine writes the same file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsFor } from './tile-grid/cells.mjs';
import { groupBy, length } from './tile-grid/plane.mjs';
import { settle } from './tile-grid/settle.mjs';
import { pairsOf, project, spread } from './tile-grid/spread.mjs';

const root = join(import.meta.dirname, '..');
const target = join(root, 'src/geometry/tile-grid-sweden.ts');
const neighbourFile = join(root, '../shared/data/boundaries/se-municipality-neighbours.json');

/** Lakes that keep cells free, since the country is known by them: longitude and latitude of each cell. */
const LAKES = [
  [12.9, 58.75],
  [13.6, 58.75],
  [13.35, 59.1],
  [14.6, 58.55],
  [14.35, 58.1],
];

/** Returns the grid of places that have an id, a group and a point: cells from column 0 and row 0, and its quality. */
function gridOf(given, { gap, density, rounds, lakes }) {
  const places = [
    ...given.map((place) => ({ ...place, at: project(place.point) })),
    ...lakes.map((point) => ({ id: '', group: `lake ${point}`, at: project(point) })),
  ];
  const pairs = pairsOf(places);
  const spots = spread(places, pairs, gap);
  const cells = cellsFor(spots, density);
  const cellOf = settle(places, pairs, spots, cells, rounds);
  const tiles = given.map((place, index) => ({
    ...place,
    at: places[index].at,
    spot: spots[index],
    cell: cells[cellOf[index]],
  }));
  const left = Math.min(...tiles.map(({ cell }) => cell.column));
  // an even number of rows up, so that the shifted rows stay the shifted ones
  const top = Math.min(...tiles.map(({ cell }) => cell.row)) & ~1;
  for (const tile of tiles) {
    tile.column = tile.cell.column - left;
    tile.row = tile.cell.row - top;
  }
  return tiles;
}

/** Returns whether two tiles share a side. */
const touches = (a, b) => Math.abs(length(a.cell.x - b.cell.x, a.cell.y - b.cell.y) - 1) < 0.01;

/** Returns whether the way from one tile to another is within 45° of the true direction. */
function keepsDirection(a, b) {
  const [tx, ty] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const [x, y] = [b.cell.x - a.cell.x, b.cell.y - a.cell.y];
  return (tx * x + ty * y) / (length(tx, ty) * length(x, y)) >= Math.SQRT1_2 - 1e-9;
}

function report(name, tiles, pairs, kind) {
  const share = (list, test) =>
    `${((100 * list.filter(([a, b]) => test(a, b)).length) / list.length).toFixed(1)} %`;
  const offsets = tiles.map(({ spot: [x, y], cell }) => length(x - cell.x, y - cell.y));
  const inGroup = pairs.filter(([a, b]) => a.group === b.group);
  const groups = groupBy(tiles, ({ group }) => group);
  const isWhole = (members) => {
    const reached = new Set([members[0]]);
    for (const tile of reached) for (const other of members) if (touches(tile, other)) reached.add(other);
    return reached.size === members.length;
  };
  const whole = [...groups.values()].filter(isWhole).length;
  console.log(
    `${name}: ${tiles.length} tiles, ${Math.max(...tiles.map((t) => t.column)) + 1} × ${Math.max(...tiles.map((t) => t.row)) + 1} cells`,
  );
  console.log(
    `  from its spread place to its tile: mean ${(offsets.reduce((sum, each) => sum + each) / tiles.length).toFixed(2)}, at most ${Math.max(...offsets).toFixed(2)} tiles`,
  );
  console.log(
    `  pairs of ${kind} side by side: ${share(pairs, touches)} of ${pairs.length}${inGroup.length > 0 ? `, within a county ${share(inGroup, touches)} of ${inGroup.length}` : ''}`,
  );
  console.log(`  pairs of ${kind} within 45° of their true direction: ${share(pairs, keepsDirection)}`);
  const all = tiles.flatMap((a, index) => tiles.slice(index + 1).map((b) => [a, b]));
  const inOrder = (truth, shown) => (a, b) => (truth(b) - truth(a)) * (shown(b) - shown(a)) > 0;
  const unequal = (shown) => all.filter(([a, b]) => shown(a) !== shown(b));
  const [down, across] = [({ cell }) => cell.y, ({ cell }) => cell.x];
  console.log(
    `  all pairs in their order from north to south: ${share(
      unequal(down),
      inOrder(({ at }) => at[1], down),
    )}, from west to east: ${share(
      unequal(across),
      inOrder(({ at }) => at[0], across),
    )}`,
  );
  if (groups.size < tiles.length) console.log(`  counties in one piece: ${whole} of ${groups.size}`);
}

/** Returns pairs of tiles by the pairs of places next to each other. */
function neighbourPairs(tiles) {
  const index = new Map(tiles.map((tile) => [tile.id, tile]));
  if (existsSync(neighbourFile)) {
    const listed = Object.entries(JSON.parse(readFileSync(neighbourFile, 'utf8')));
    return listed.flatMap(([a, all]) => all.filter((b) => a < b).map((b) => [index.get(a), index.get(b)]));
  }
  return pairsOf(tiles).map(([a, b]) => [tiles[a], tiles[b]]);
}

const { entities } = JSON.parse(readFileSync(join(root, 'demo/data/municipalities.json'), 'utf8'));
const municipalities = entities.map(({ id, county, point }) => ({
  id,
  group: county,
  point,
  apart: id === '0980',
}));
const counties = [...groupBy(entities, ({ county }) => county)].map(([id, members]) => ({
  id,
  group: id,
  apart: id === '09',
  point: [0, 1].map((axis) => members.reduce((sum, { point }) => sum + point[axis], 0) / members.length),
}));

const municipalityTiles = gridOf(municipalities, { gap: 3, density: 0.88, rounds: 500_000, lakes: LAKES });
const countyTiles = gridOf(counties, { gap: 2, density: 0.9, rounds: 60_000, lakes: [] });

const coded = ({ column, row }) => {
  return String.fromCharCode(48 + column, 48 + row);
};
const byCounty = [...groupBy(municipalityTiles, ({ group }) => group)].map(
  ([county, tiles]) => county + tiles.map((tile) => tile.id.slice(2) + coded(tile)).join(''),
);
const module = `// Written by scripts/tile-grid.mjs; docs/tile-grid.md tells how.

/**
 * A word for each county: its code, then the last two digits, the column and the row of each municipality. Columns and
 * rows are counted from the upper left, "0" first and on through the characters that follow it in Unicode; odd rows are
 * shifted half a tile to the right.
 */
export const MUNICIPALITY_TILES =
  '${byCounty.join(' ')}';

/** The same for the counties themselves, each a word: code, column and row. */
export const COUNTY_TILES =
  '${countyTiles.map((tile) => tile.id + coded(tile)).join(' ')}';
`;

report(
  'municipalities',
  municipalityTiles,
  neighbourPairs(municipalityTiles),
  existsSync(neighbourFile) ? 'neighbours' : 'Gabriel neighbours',
);
report(
  'counties',
  countyTiles,
  pairsOf(countyTiles.map((tile) => ({ ...tile }))).map(([a, b]) => [countyTiles[a], countyTiles[b]]),
  'Gabriel neighbours',
);
if (!process.argv.includes('--check')) writeFileSync(target, module);
else if (!existsSync(target) || readFileSync(target, 'utf8') !== module) {
  console.error('src/geometry/tile-grid-sweden.ts is out of date: run node scripts/tile-grid.mjs');
  process.exitCode = 1;
}
