import type { FlowerMark } from '../figures/flower-types.js';
import { placeMark, type PlacedMark, type Scenery } from './flower-layout.js';
import { drawIn, grainOf, stonePath } from './flower-shapes.js';
import type { LabelMark, Plot } from './garden-plot.js';

interface Stones {
  readonly marks: readonly PlacedMark[];
  readonly rests: readonly { readonly x: number; readonly y: number }[];
  readonly gleam: string;
  readonly bottom: number;
}

/**
 * Lays stones in rows of equal cells, the last row centred, each a little out of line. A lone stone, which stands for
 * a whole layer, is as broad as a foundation.
 *
 * @param top where the first row may begin, px
 * @param line height of a line of words, px
 */
export function layStones(
  stones: readonly FlowerMark[],
  { width, mirror, detail }: Plot,
  top: number,
  line: number,
  wordsOf: (mark: FlowerMark, room: number) => readonly string[],
  label: LabelMark,
): Stones {
  const full = detail === 'full';
  const count = stones.length;
  const named = full && count <= 16;
  const most = Math.max(1, Math.floor(width / (named ? 104 : full ? 52 : 30)));
  const rows = Math.ceil(count / most);
  const inRow = Math.ceil(count / Math.max(1, rows));
  const cell = width / Math.max(1, inRow);
  const ry = full ? Math.min(21, cell * 0.2) : detail === 'small' ? 8 : Math.max(2.5, width * 0.03);
  const rx = Math.min(cell * 0.36, ry * (count === 1 ? 3.6 : full ? 2.1 : 1.6));
  const play = full && count > 1 ? Math.min(14, cell - 2.4 * rx) : 0;
  const marks: PlacedMark[] = [];
  const rests: { x: number; y: number }[] = [];
  let gleam = '';
  let down = top;
  for (let row = 0; row < rows; row += 1) {
    const own = stones.slice(row * inRow, (row + 1) * inRow);
    const texts = own.map((mark) => (named ? wordsOf(mark, cell - 12) : []));
    const indent = (width - own.length * cell) / 2;
    own.forEach((mark, i) => {
      const grain = grainOf(mark.id);
      const middle = indent + cell * (i + 0.5);
      const x = middle + (grain() - 0.5) * play;
      const y = down + 1.2 * ry + (full ? (grain() - 0.5) * 6 : 0);
      const draw = drawIn({ x, y }, mirror);
      const shape = stonePath(draw, rx, ry, grain);
      const known = mark.value !== undefined;
      marks.push(
        placeMark(mark, 'soil', {
          path: known ? shape : '',
          outline: known ? '' : shape,
          ...(full && known
            ? {
                glyphX: mirror === undefined ? x : mirror - x,
                glyphY: y,
                glyphSize: Math.round(Math.min(13, ry * 0.8)),
              }
            : {}),
        }),
      );
      if (full && known) {
        gleam += draw`M${-0.62 * rx} ${0.3 * ry}C${-0.5 * rx} ${0.6 * ry} ${-0.25 * rx} ${0.74 * ry} ${0.05 * rx} ${0.74 * ry}`;
      }
      rests.push({ x, y: y - ry });
      if (named) label(mark, texts[i] ?? [], x, down + 2.4 * ry + 3, middle, cell);
    });
    const lines = Math.max(...texts.map(({ length }) => length));
    down += 2.4 * ry + (named ? lines * line + 16 : full ? 10 : 4);
  }
  return { marks, rests, gleam, bottom: down + (full ? 4 : 2) };
}

/** The soil in layers, the uppermost first, each covering what is below its own top; with pebbles. */
export function laySoil(
  { width, horizon, level, mirror, detail }: Plot,
  bottom: number,
): Pick<Scenery, 'soil' | 'pebbles'> {
  const full = detail === 'full';
  const draw = drawIn({ x: 0, y: 0 }, mirror);
  const depth = bottom - horizon(width / 2);
  const round = full ? 12 : 4;
  const tops = full
    ? [0, 16, 16 + 0.33 * (depth - 16), 16 + 0.7 * (depth - 16)]
    : [0, Math.min(5, depth * 0.25)];
  const soil = tops.map((top, i) => {
    const wave = (x: number) =>
      i === 0 ? 0 : top + (full ? 4 : 1) * Math.sin((x / width) * (7 + 3 * i) + 2 * i);
    const steps = Math.max(6, Math.round(width / 24));
    let path = draw`M${0} ${round - bottom}`;
    for (let step = 0; step <= steps; step += 1) {
      const x = (width * step) / steps;
      path += draw`L${x} ${-Math.min(bottom - round, horizon(x) + wave(x))}`;
    }
    return `${path}${draw`L${width} ${round - bottom}Q${width} ${-bottom} ${width - round} ${-bottom}L${round} ${-bottom}Q${0} ${-bottom} ${0} ${round - bottom}`}Z`;
  });
  if (!full) return { soil, pebbles: '' };
  const grain = grainOf('pebbles');
  let pebbles = '';
  for (let x = 14; x < width - 8; x += 26 + 30 * grain()) {
    const y = level + 30 + (bottom - level - 38) * grain();
    pebbles += stonePath(drawIn({ x, y }, mirror), 1.5 + 2.4 * grain(), 1.2 + 1.4 * grain(), grain);
  }
  return { soil, pebbles };
}
