import type { FlowerFigure, FlowerMark } from '../figures/flower-types.js';
import {
  placeMark,
  type FlowerBox,
  type FlowerDetail,
  type PlacedLabel,
  type PlacedMark,
  type Scenery,
} from './flower-layout.js';
import { once } from './alike.js';
import { blade, drawIn, GLEAM, grainOf, STONES, tenth, type Shape } from './flower-shapes.js';
import { textWidth, wrapText } from './text.js';

/** What the flowers stand in. */
export interface Ground {
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly scenery: Omit<Scenery, 'roots'>;
  /** Top of each stone, where roots end. */
  readonly rests: readonly { readonly x: number; readonly y: number }[];
  /** Bottom of the drawing. */
  readonly bottom: number;
}

/** Returns the height of the ground at x: a low swell, the same for the same garden. */
export function horizonOf(figure: FlowerFigure, width: number, level: number): (x: number) => number {
  const grain = grainOf(figure.plants.map(({ id }) => id).join());
  const [first, second] = [grain() * 6, grain() * 6];
  const swell = Math.min(9, width * 0.011);
  return (x) =>
    level + swell * (0.7 * Math.sin((x / width) * 5 + first) + 0.3 * Math.sin((x / width) * 13 + second));
}

/**
 * Lays the ground under the flowers: tufts on it, stones in it.
 *
 * ```
 *  ,,|,,,/\|/,,,,,,|,,,,,,/\|/,,     grass: scenery, and a tuft per leadership indicator
 *  ~~~~~~~~~~~~~~~~~~~~~~~~~~~~     horizon
 *      name          name           names of the tufts, where there is room
 *    (  )    (  )    (  )           a stone per technology indicator
 *    name    name    name
 * ```
 *
 * A lone tuft or stone stands for a whole layer: the tuft is repeated along the ground, the stone is as broad as a
 * foundation.
 *
 * @param level mean height of the ground, px
 * @param reach the flowers' reach, px: grass grows in proportion
 * @param feet where stems leave the ground, px: tufts keep off
 */
export function layGround(
  figure: FlowerFigure,
  box: FlowerBox,
  detail: FlowerDetail,
  horizon: (x: number) => number,
  level: number,
  reach: number,
  feet: readonly number[],
): Ground {
  const { tufts, stones } = figure;
  const { width } = box;
  const full = detail === 'full';
  const size = Math.max(12, 0.8125 * box.fontSize);
  const line = size * 1.25;
  const marks: PlacedMark[] = [];
  const labels: PlacedLabel[] = [];
  const rests: { x: number; y: number }[] = [];
  // a pebble beside a word reads as a full stop
  const isClear = (x: number, y: number) =>
    labels.every(({ x: at, y: first, lines }) => {
      const half = Math.max(...lines.map((words) => textWidth(words, size, box.letterSpacing))) / 2;
      const last = first + (lines.length - 1) * line;
      return Math.abs(x - at) > half + 12 || y < first - size - 4 || y > last + 8;
    });
  let gleam = '';
  let down = level + (full ? 28 : 8);
  const wordsOf = (mark: FlowerMark, room: number) => {
    const told = mark.answer.kind === 'number' ? ` ${box.cell(mark.answer)}` : '';
    return wrapText(box.word(mark.label) + told, room, size, box.letterSpacing);
  };
  /** Words centred under a mark, as near to it as its cell allows. */
  const name = (
    kind: 'tuft' | 'stone',
    { id }: FlowerMark,
    lines: readonly string[],
    x: number,
    y: number,
    middle: number,
    cell: number,
  ) => {
    const half = Math.max(...lines.map((words) => textWidth(words, size, box.letterSpacing))) / 2;
    const play = Math.max(0, cell / 2 - 5 - half);
    const at = Math.max(middle - play, Math.min(middle + play, x));
    labels.push({ id, kind, x: at, y: y + size, anchor: 'middle', lines, size, leader: '' });
  };

  const space = width / Math.max(1, tufts.length);
  const words = full && space >= 92 ? tufts.map((mark) => wordsOf(mark, space - 12)) : [];
  const named = words.length > 0 && words.every(({ length }) => length <= 3);
  tufts.forEach((mark, i) => {
    const middle = space * (i + 0.5);
    const height = Math.max(9, Math.min(52, 0.5 * reach));
    const inside = (each: number) => Math.max(0.6 * height, Math.min(width - 0.6 * height, each));
    const spots =
      tufts.length === 1
        ? [0.27, 0.1, 0.4, 0.66, 0.87].map((share) => share * width)
        : [clearOf(feet, middle, space, full ? 30 : 9, width)];
    const at = spots.map(inside);
    const [x = middle] = at;
    const tuft = (value: number) =>
      once(['tuft', mark.id, value, ...at].join(' '), () =>
        at
          .map((each, n) =>
            drawIn(
              each,
              horizon(each) + 2,
            )(
              tuftOf(
                height * (0.42 + 0.58 * value) * (n === 0 ? 1 : 0.86),
                mark.id + String(n),
                detail === 'tiny' ? [-2, 0, 2] : [-3, -2, -1, 0, 1, 2, 3],
              ),
            ),
          )
          .join(''),
      );
    const { value } = mark;
    const y = horizon(x) + 9;
    const known = value !== undefined;
    marks.push(
      placeMark(mark, 'grass', {
        path: known ? tuft(value) + (full ? drawIn(x, y)(SEED, 8, 8) : '') : '',
        outline: value === 1 ? '' : tuft(1),
        grip: full ? drawIn(x, y)([[0, 0, 0, height * 0.9]]) : '',
        ...(full && known ? { glyphX: tenth(x), glyphY: tenth(y), glyphSize: 9 } : {}),
      }),
    );
    if (named) name('tuft', mark, words[i] ?? [], x, down, middle, space);
  });
  if (named) down += Math.max(...words.map(({ length }) => length)) * line + 10;

  const count = stones.length;
  const told = full && count <= 16;
  const most = Math.max(1, Math.floor(width / (told ? 92 : full ? 52 : detail === 'small' ? 30 : 12)));
  const rows = Math.ceil(count / most);
  const inRow = Math.ceil(count / Math.max(1, rows));
  const cell = width / Math.max(1, inRow);
  const ry = full ? Math.min(21, cell * 0.2) : detail === 'small' ? 8 : Math.max(2.5, width * 0.03);
  const rx = Math.min(cell * 0.36, ry * (count === 1 ? 3.6 : full ? 2.1 : 1.6));
  for (let row = 0; row < rows; row += 1) {
    const own = stones.slice(row * inRow, (row + 1) * inRow);
    const texts = own.map((mark) => (told ? wordsOf(mark, cell - 12) : []));
    own.forEach((mark, i) => {
      const grain = grainOf(mark.id);
      const middle = (width - own.length * cell) / 2 + cell * (i + 0.5);
      const x = middle + (full && count > 1 ? (grain() - 0.5) * Math.min(14, cell - 2.4 * rx) : 0);
      const y = down + 1.1 * ry + (full ? (grain() - 0.5) * 6 : 0);
      const draw = drawIn(x, y, (grain() - 0.5) * 0.14);
      const shape = draw(STONES[Math.floor(grain() * STONES.length)] ?? STONES[0], rx, ry);
      const known = mark.value !== undefined;
      marks.push(
        placeMark(mark, 'soil', {
          path: known ? shape : '',
          outline: known ? '' : shape,
          ...(full && known
            ? { glyphX: tenth(x), glyphY: tenth(y), glyphSize: Math.round(Math.min(13, ry * 0.8)) }
            : {}),
        }),
      );
      if (full && known) gleam += draw(GLEAM, rx, ry);
      rests.push({ x, y: y - ry });
      if (told) name('stone', mark, texts[i] ?? [], x, down + 2.3 * ry + 4, middle, cell);
    });
    down += 2.3 * ry + (told ? Math.max(...texts.map(({ length }) => length)) * line + 18 : full ? 10 : 4);
  }
  const least = full ? 46 : detail === 'small' ? 26 : width * 0.13;
  const bottom = Math.ceil(Math.max(down + (full ? 4 : 2), level + least));
  return {
    marks,
    labels,
    rests,
    bottom,
    scenery: {
      ...once(`scenery ${bottom}`, () => sceneryOf(width, horizon, level, bottom, detail, reach, isClear)),
      gleam,
    },
  };
}

/** The seed under a tuft, which carries its sign. */
const SEED: Shape = [[-1, 0, -1, 1.33, 1, 1.33, 1, 0, 1, -1.33, -1, -1.33, -1, 0]];

/** The place in a cell that is farthest from the stems, the middle if it is far enough. */
function clearOf(
  feet: readonly number[],
  middle: number,
  cell: number,
  clear: number,
  width: number,
): number {
  const distance = (x: number) => Math.min(clear, ...feet.map((foot) => Math.abs(foot - x)));
  let best = middle;
  for (const share of [0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4]) {
    const x = middle + share * cell;
    if (x > clear / 2 && x < width - clear / 2 && distance(x) > distance(best)) best = x;
  }
  return best;
}

function tuftOf(height: number, id: string, blades: readonly number[]): Shape {
  const grain = grainOf(id);
  return blades.map((i) => {
    const out = i / 3;
    const tall = height * (1 - 0.42 * Math.abs(out) + 0.1 * (grain() - 0.5));
    const lean = out * height * (0.34 + 0.12 * grain());
    return blade(out * height * 0.1, tall, Math.max(1.2, height * 0.06), lean);
  });
}

/**
 * What is there for the eye alone: soil in layers with pebbles where no word stands, pale blades of grass, and the turf
 * that hides their feet.
 */
function sceneryOf(
  width: number,
  horizon: (x: number) => number,
  level: number,
  bottom: number,
  detail: FlowerDetail,
  reach: number,
  isClear: (x: number, y: number) => boolean,
): Omit<Scenery, 'roots' | 'gleam'> {
  const full = detail === 'full';
  const tiny = detail === 'tiny';
  const scale = Math.min(1, Math.max(0.3, reach / 90));
  const step = tiny ? 5 : 6.5 * Math.max(0.7, scale);
  const blades = (seed: string, low: number, high: number, gap: number): string => {
    const grain = grainOf(seed);
    let path = '';
    for (let x = gap / 2; x < width - 1; x += gap * (0.6 + 0.8 * grain())) {
      const patch = 0.55 + 0.45 * Math.sin(x / 37) * Math.sin(x / 23 + 1);
      const tall = scale * (low + (high - low) * grain() * patch);
      const lean = Math.max(1, Math.min(width - 1, x + (grain() - 0.5) * tall * 0.8)) - x;
      path += drawIn(x, horizon(x) + 1)([blade(0, tall, 1.1 + 0.5 * scale, lean)]);
    }
    return path;
  };
  /** A line from side to side. */
  const along = (gap: number, y: (x: number) => number): string[] => {
    const points: string[] = [];
    for (let x = 0; x < width + gap; x += gap) {
      const at = Math.min(x, width);
      points.push(`${tenth(at)} ${tenth(y(at))}`);
    }
    return points;
  };
  const depth = bottom - level;
  const round = full ? 12 : 4;
  const floor = bottom - round;
  const corner = `L${width} ${floor}Q${width} ${bottom} ${width - round} ${bottom}L${round} ${bottom}Q0 ${bottom} 0 ${floor}Z`;
  const tops = full
    ? [0, 16, 16 + 0.33 * (depth - 16), 16 + 0.7 * (depth - 16)]
    : [0, Math.min(5, depth * 0.25)];
  const soil = tops.map((top, i) => {
    const wave = full ? 4 : 1;
    const y = (x: number) =>
      horizon(x) + (i === 0 ? 0 : top + wave * Math.sin((x / width) * (7 + 3 * i) + 2 * i));
    return `M${along(24, (x) => Math.min(floor, y(x))).join('L')}${corner}`;
  });
  const ragged = grainOf('turf');
  const under = along(step, (x) => horizon(x) + (tiny ? 1.4 : 3.4) * (0.4 + ragged()));
  let pebbles = '';
  const grain = grainOf('pebbles');
  for (let x = 14; full && x < width - 8; x += 26 + 30 * grain()) {
    const y = level + 30 + (depth - 38) * grain();
    const pebble = drawIn(x, y)(STONES[0], 1.6 + 2.6 * grain(), 1.3 + 1.5 * grain());
    if (isClear(x, y)) pebbles += pebble;
  }
  return {
    soil,
    pebbles,
    backGrass: blades('back', 16, 46, step * 1.2),
    frontGrass: tiny ? '' : blades('front', 10, 26, step),
    turf: `M${along(step, (x) => horizon(x) - 1).join('L')}L${under.reverse().join('L')}Z`,
  };
}
