// Which cell each place takes.
import { assign } from './assign.mjs';
import { groupBy } from './plane.mjs';

/** What a fault of the picture costs, in tiles squared. */
const COST = {
  /** A pair of neighbours that is pulled apart. */
  parted: 3,
  /** What it costs more when the pair is of one county. */
  partedInCounty: 2,
  /** A further piece of a county. */
  piece: 30,
  /** An empty cell in a bay or a hole, for each tile around it beyond three. */
  hole: 4,
  /** A tile's side that faces an empty cell: coasts are smooth. */
  side: 0.5,
  /** A tile with one neighbour or none, and one with two. */
  lonely: 6,
  thin: 1.5,
  /** A tile at the side of an island that lies apart. */
  island: 100,
};

/** Any number would do; this one gives a good picture. */
const SEED = 2;

/** A generator of numbers from 0 to 1 that gives the same row everywhere. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Returns the cell of each place: the cheapest assignment first, then tiles change places as long as the whole gets
 * better. At first a change for the worse is taken, too, up to a threshold that sinks to nothing.
 */
export function settle(places, pairs, spots, cells, rounds) {
  const n = places.length;
  const away = spots.map(([x, y]) =>
    Float64Array.from(cells, (cell) => (x - cell.x) ** 2 + (y - cell.y) ** 2),
  );
  const cellOf = Int32Array.from(assign(away));
  const taken = new Int32Array(cells.length).fill(-1);
  cellOf.forEach((cell, place) => (taken[cell] = place));
  const near = spots.map((_, place) => [...cells.keys()].filter((cell) => away[place][cell] < 9));
  const partners = places.map(() => []);
  for (const [a, b] of pairs) {
    const cost = COST.parted + (places[a].group === places[b].group ? COST.partedInCounty : 0);
    partners[a].push([b, cost]);
    partners[b].push([a, cost]);
  }
  const members = groupBy([...places.keys()], (place) => places[place].group);
  const seen = new Int32Array(cells.length);
  let look = 0;
  /** How many pieces the tiles of a group make. */
  const count = (group) => {
    let found = 0;
    look++;
    for (const member of members.get(group)) {
      if (seen[cellOf[member]] === look) continue;
      found++;
      const open = [cellOf[member]];
      seen[cellOf[member]] = look;
      while (open.length > 0) {
        for (const cell of cells[open.pop()].around) {
          if (seen[cell] === look || taken[cell] < 0 || places[taken[cell]].group !== group) continue;
          seen[cell] = look;
          open.push(cell);
        }
      }
    }
    return found;
  };
  const pieces = new Map([...members.keys()].map((group) => [group, count(group)]));
  const random = randomFrom(SEED);
  const pick = (list) => list[Math.floor(random() * list.length)];

  const placeCost = (place) => {
    const cell = cellOf[place];
    const { around } = cells[cell];
    let cost = away[place][cell];
    for (const [other, price] of partners[place]) if (!around.includes(cellOf[other])) cost += price;
    return cost;
  };
  const cellCost = (cell) => {
    let tiles = 0;
    for (const other of cells[cell].around) if (taken[other] >= 0) tiles++;
    if (taken[cell] < 0) return tiles * COST.side + Math.max(0, tiles - 3) * COST.hole;
    if (places[taken[cell]].apart) return tiles * COST.island;
    return tiles <= 1 ? COST.lonely : tiles === 2 ? COST.thin : 0;
  };
  const swap = (a, b) => {
    const [one, other] = [taken[a], taken[b]];
    taken[a] = other;
    taken[b] = one;
    if (one >= 0) cellOf[one] = b;
    if (other >= 0) cellOf[other] = a;
  };

  for (let round = 0; round < rounds; round++) {
    const threshold = 3 * (1 - round / rounds) ** 2;
    const place = Math.floor(random() * n);
    const from = cellOf[place];
    const to = random() < 0.6 ? pick(cells[from].around) : pick(near[place]);
    if (to === from) continue;
    const other = taken[to];
    look++;
    const area = [from, to, ...cells[from].around, ...cells[to].around].filter((cell) => {
      const isNew = seen[cell] !== look;
      seen[cell] = look;
      return isNew;
    });
    const costHere = () => {
      let cost = placeCost(place) + (other >= 0 ? placeCost(other) : 0);
      for (const cell of area) cost += cellCost(cell);
      return cost;
    };
    const allowed = threshold * random() + costHere();
    swap(from, to);
    let cost = costHere();
    if (cost > allowed + 2 * COST.piece) {
      swap(from, to);
      continue;
    }
    const groups = [...new Set([place, other].filter((each) => each >= 0).map((each) => places[each].group))];
    const counts = groups.map(count);
    groups.forEach((group, index) => (cost += COST.piece * (counts[index] - pieces.get(group))));
    if (cost > allowed) swap(from, to);
    else groups.forEach((group, index) => pieces.set(group, counts[index]));
  }
  return cellOf;
}
