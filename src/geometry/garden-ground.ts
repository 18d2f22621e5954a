import type { FlowerFigure, FlowerMark } from '../figures/flower-types.js';
import type { FlowerBox, PlacedLabel, PlacedMark, Scenery } from './flower-layout.js';
import { grainOf } from './flower-shapes.js';
import { growGrass, tuftSpots, tuftOf } from './garden-grass.js';
import type { LabelMark, Plot } from './garden-plot.js';
import { laySoil, layStones } from './garden-soil.js';
import { textWidth, wrapText } from './text.js';

/** What the flowers stand in. */
export interface Ground {
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly scenery: Omit<Scenery, 'stems' | 'roots'>;
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
 */
export function layGround(figure: FlowerFigure, box: FlowerBox, plot: Plot): Ground {
  const { width, level, mirror } = plot;
  const full = plot.detail === 'full';
  const size = Math.max(12, 0.8125 * box.fontSize);
  const line = size * 1.25;
  const labels: PlacedLabel[] = [];
  const wordsOf = (mark: FlowerMark, room: number) => {
    const told = mark.answer.kind === 'number' ? ` ${box.cell(mark.answer)}` : '';
    return wrapText(box.word(mark.label) + told, room, size, box.letterSpacing);
  };
  const label =
    (kind: 'tuft' | 'stone'): LabelMark =>
    (mark, lines, x, y, middle, cell) => {
      const half = Math.max(...lines.map((words) => textWidth(words, size, box.letterSpacing))) / 2;
      const play = Math.max(0, cell / 2 - 5 - half);
      const at = Math.max(middle - play, Math.min(middle + play, x));
      labels.push({
        id: mark.id,
        kind,
        x: mirror === undefined ? at : mirror - at,
        y: y + size,
        anchor: 'middle',
        lines,
        size,
        leader: '',
      });
    };

  const spots = tuftSpots(figure.tufts.length, plot);
  const words = figure.tufts.map((mark) => wordsOf(mark, spots.cell - 12));
  const named = full && spots.cell >= 92 && words.every(({ length }) => length <= 3);
  let down = level + (full ? 28 : 8);
  const tufts = figure.tufts.map((mark, i) => {
    const at = spots.at[i] ?? [width / 2];
    const main = at[0] ?? width / 2;
    if (named) label('tuft')(mark, words[i] ?? [], main, down, spots.cell * (i + 0.5), spots.cell);
    return tuftOf(mark, at, plot);
  });
  if (named && tufts.length > 0) down += Math.max(...words.map(({ length }) => length)) * line + 10;

  const stones = layStones(figure.stones, plot, down, line, wordsOf, label('stone'));
  const least = full ? 46 : plot.detail === 'small' ? 26 : width * 0.13;
  const bottom = Math.ceil(Math.max(stones.bottom, level + least));
  return {
    marks: [...tufts, ...stones.marks],
    labels,
    rests: stones.rests,
    bottom,
    scenery: { ...laySoil(plot, bottom), gleam: stones.gleam, ...growGrass(plot) },
  };
}
