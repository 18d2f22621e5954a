// Where places would lie if each of them took as much room as a tile.
import { length } from './plane.mjs';

/** Returns km east and south of 15° E on the equator: a transverse Mercator projection of the sphere. */
export function project([longitude, latitude]) {
  const phi = (latitude * Math.PI) / 180;
  const lambda = ((longitude - 15) * Math.PI) / 180;
  const east = 6371 * Math.atanh(Math.cos(phi) * Math.sin(lambda));
  const south = -6371 * Math.atan2(Math.tan(phi), Math.cos(lambda));
  return [east, south].map((km) => Math.round(km * 1000) / 1000);
}

/** Returns the pairs of places with no third place in the circle between them (the Gabriel graph). */
export function pairsOf(places) {
  const pairs = [];
  places.forEach(({ at: [ax, ay] }, a) => {
    for (let b = a + 1; b < places.length; b++) {
      const [bx, by] = places[b].at;
      const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
      const radius = length(ax - bx, ay - by) / 2;
      const isFree = places.every(
        ({ at: [cx, cy] }, c) => c === a || c === b || length(cx - x, cy - y) >= radius,
      );
      if (isFree) pairs.push([a, b]);
    }
  });
  return pairs;
}

/**
 * Returns places in tiles: each pair keeps its direction and wants the length of a tile, so that crowded places spread
 * and empty ones shrink, and no two places are closer than a tile.
 */
export function spread(places, pairs, gap) {
  const lengths = pairs.map(([a, b]) =>
    length(places[b].at[0] - places[a].at[0], places[b].at[1] - places[a].at[1]),
  );
  const middle = [...lengths].sort((a, b) => a - b)[lengths.length >> 1];
  const pulls = places.map(() => []);
  pairs.forEach(([a, b], index) => {
    const own = lengths[index];
    // far neighbours stay a little farther than near ones
    const stretched = Math.min(1.15, Math.max(0.97, 1 + 0.1 * (own / middle - 1)));
    const want = (places[a].apart || places[b].apart ? gap : stretched) / own;
    const [x, y] = [0, 1].map((axis) => (places[b].at[axis] - places[a].at[axis]) * want);
    pulls[a].push([b, -x, -y]);
    pulls[b].push([a, x, y]);
  });
  const spots = places.map(({ at: [x, y] }) => [x / middle, y / middle]);
  for (let round = 0; round < 3000; round++) {
    spots.forEach((spot, index) => {
      for (const axis of [0, 1]) {
        let sum = 0;
        for (const pull of pulls[index]) sum += spots[pull[0]][axis] + pull[1 + axis];
        spot[axis] += 1.5 * (sum / pulls[index].length - spot[axis]);
      }
    });
  }
  for (let round = 0; round < 400; round++) {
    const moves = spots.map(([x, y], index) => {
      let dx = 0;
      let dy = 0;
      for (const [other, px, py] of pulls[index]) {
        dx += 0.08 * (spots[other][0] + px - x);
        dy += 0.08 * (spots[other][1] + py - y);
      }
      for (const [ox, oy] of spots) {
        const distance = length(x - ox, y - oy);
        if (distance === 0 || distance >= 1) continue;
        dx += (0.5 * (1 - distance) * (x - ox)) / distance;
        dy += (0.5 * (1 - distance) * (y - oy)) / distance;
      }
      return [dx, dy];
    });
    moves.forEach(([dx, dy], index) => {
      spots[index][0] += dx;
      spots[index][1] += dy;
    });
  }
  return spots;
}
