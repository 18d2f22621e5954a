// The hexagonal cells that tiles can take.

/** Height of a row in tiles: hexagons stand on a corner and every second row is shifted by half a tile. */
const ROW = Math.sqrt(3) / 2;

/**
 * Moves the spots to the upper left and returns hexagonal cells around them: their centres and neighbours.
 *
 * @param density how close the spots are drawn together first; below 1 is closer
 */
export function cellsFor(spots, density) {
  const margin = 2;
  const low = [0, 1].map((axis) => Math.min(...spots.map((spot) => spot[axis])));
  for (const spot of spots)
    for (const axis of [0, 1]) spot[axis] = margin + density * (spot[axis] - low[axis]);
  const columns = Math.ceil(Math.max(...spots.map(([x]) => x))) + margin;
  const rows = Math.ceil(Math.max(...spots.map(([, y]) => y)) / ROW) + margin;
  const cells = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const shift = row & 1;
      const around = [
        [row, column - 1],
        [row, column + 1],
        [row - 1, column - 1 + shift],
        [row - 1, column + shift],
        [row + 1, column - 1 + shift],
        [row + 1, column + shift],
      ].filter(([r, c]) => r >= 0 && r < rows && c >= 0 && c < columns);
      cells.push({
        row,
        column,
        x: column + shift / 2,
        y: row * ROW,
        around: around.map(([r, c]) => r * columns + c),
      });
    }
  }
  return cells;
}
