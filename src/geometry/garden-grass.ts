import type { FlowerMark } from '../figures/flower-types.js';
import { placeMark, type PlacedMark, type Scenery } from './flower-layout.js';
import { bladePath, drawIn, grainOf, type Draw } from './flower-shapes.js';
import type { Plot } from './garden-plot.js';

/**
 * Returns where tufts stand: each in a cell of its own, as far from the stems as it can be. A lone tuft, which stands
 * for a whole layer, is repeated along the ground; its first place is the one with the sign.
 */
export function tuftSpots(
  count: number,
  { width, feet, detail }: Plot,
): { readonly cell: number; readonly at: readonly (readonly number[])[] } {
  const cell = width / Math.max(1, count);
  if (count === 1) {
    const shares = detail === 'tiny' ? [0.24, 0.78] : [0.27, 0.1, 0.4, 0.66, 0.87];
    return { cell, at: [shares.map((share) => share * width)] };
  }
  const clear = detail === 'full' ? 30 : 9;
  const distance = (x: number) => Math.min(clear, ...feet.map((foot) => Math.abs(foot - x)));
  const at = Array.from({ length: count }, (_, i) => {
    const middle = cell * (i + 0.5);
    let best = middle;
    for (const share of [0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4]) {
      const x = middle + share * cell;
      if (distance(best) < clear && x > clear / 2 && x < width - clear / 2 && distance(x) > distance(best))
        best = x;
    }
    return [best];
  });
  return { cell, at };
}

/** A tuft with its sign on a seed below it. */
export function tuftOf(mark: FlowerMark, at: readonly number[], plot: Plot): PlacedMark {
  const { horizon, mirror, detail } = plot;
  const full = detail === 'full';
  const height = Math.max(9, Math.min(52, 0.5 * plot.reach));
  const frames = at.map((x) => drawIn({ x, y: horizon(x) + 2 }, mirror));
  const tuft = (value: number) =>
    frames
      .map((draw, i) =>
        tuftPath(draw, height * (0.42 + 0.58 * value) * (i === 0 ? 1 : 0.86), `${mark.id}${String(i)}`),
      )
      .join('');
  const x = at[0] ?? 0;
  const known = mark.value !== undefined;
  return placeMark(mark, 'grass', {
    path: mark.value === undefined ? '' : tuft(mark.value) + (full && frames[0] ? seedPath(frames[0]) : ''),
    outline: mark.value === 1 ? '' : tuft(1),
    grip: drawIn({ x, y: horizon(x) }, mirror)`M${0} ${-8}L${0} ${height * 0.7}`,
    ...(full && known
      ? { glyphX: mirror === undefined ? x : mirror - x, glyphY: horizon(x) + 9, glyphSize: 9 }
      : {}),
  });
}

function tuftPath(draw: Draw, height: number, id: string): string {
  const grain = grainOf(id);
  let path = '';
  for (let i = 0; i < 7; i += 1) {
    const out = (i - 3) / 3;
    const tall = height * (1 - 0.42 * Math.abs(out) + 0.1 * (grain() - 0.5));
    const lean = out * height * (0.34 + 0.12 * grain());
    path += bladePath(draw, out * height * 0.1, tall, Math.max(1.2, height * 0.06), lean);
  }
  return path;
}

function seedPath(draw: Draw): string {
  return draw`M${-8} ${-7}C${-8} ${3.6} ${8} ${3.6} ${8} ${-7}C${8} ${-17.6} ${-8} ${-17.6} ${-8} ${-7}Z`;
}

/** Grass for the eye alone: pale blades behind, denser ones in front, and the turf that hides their feet. */
export function growGrass(plot: Plot): Pick<Scenery, 'backGrass' | 'frontGrass' | 'turf'> {
  const { width, horizon, mirror, detail } = plot;
  const scale = Math.min(1, Math.max(0.3, plot.reach / 90));
  const step = detail === 'tiny' ? 5 : 6.5 * Math.max(0.7, scale);
  const row = (seed: string, low: number, high: number, gap: number) => {
    const grain = grainOf(seed);
    let path = '';
    for (let x = gap * 0.5; x < width - 1; x += gap * (0.6 + 0.8 * grain())) {
      const patch = 0.55 + 0.45 * Math.sin(x / 37) * Math.sin(x / 23 + 1);
      const tall = scale * (low + (high - low) * grain() * patch);
      const lean = (grain() - 0.5) * tall * 0.8;
      const inside = Math.max(1, Math.min(width - 1, x + lean)) - x;
      path += bladePath(drawIn({ x, y: horizon(x) + 1 }, mirror), 0, tall, 1.1 + 0.5 * scale, inside);
    }
    return path;
  };
  return {
    backGrass: row('back', 16, 46, step * 1.2),
    frontGrass: row('front', 10, 26, step),
    turf: turfPath(plot, step),
  };
}

/** A narrow band along the horizon, ragged below. */
function turfPath({ width, horizon, mirror, detail }: Plot, step: number): string {
  const draw = drawIn({ x: 0, y: 0 }, mirror);
  const grain = grainOf('turf');
  const thick = detail === 'tiny' ? 1.4 : 3.4;
  let above = '';
  let below = '';
  for (let x = 0; x < width + step; x += step) {
    const at = Math.min(x, width);
    above += `${at === 0 ? 'M' : 'L'}${draw`${at} ${1 - horizon(at)}`}`;
    below = draw`L${at} ${-horizon(at) - thick * (0.4 + grain())}` + below;
  }
  return `${above}${below}Z`;
}
