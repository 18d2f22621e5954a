/** Draws in a frame of its own: gives the path with each "across along" pair put on the page. */
export type Draw = (path: string, width?: number, length?: number) => string;

const PAIR = /(-?[\d.]+(?:e-\d+)?) (-?[\d.]+(?:e-\d+)?)/gu;

/**
 * Returns a function that draws in a frame: a path of absolute commands, whose numbers are pairs parted by one space,
 * is scaled by a width and a length, turned and put in its place.
 *
 * ```
 *     along
 *       │   • (across, along)      angle 0: along points up the page
 *   ────┼──── across               angle π/2: along points to the right
 *      x,y
 * ```
 *
 * @param x px
 * @param y px
 * @param angle radians clockwise
 * @param bend how far across a point 1 px along has swung; grows with the square, as a stalk bends
 */
export function drawIn(x: number, y: number, angle = 0, bend = 0): Draw {
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  return (path, width = 1, length = 1) =>
    path.replace(PAIR, (_, across: string, along: string) => {
      const v = Number(along) * length;
      const u = Number(across) * width + bend * v * v;
      return `${String(tenth(x + u * cos + v * sin))} ${String(tenth(y + u * sin - v * cos))}`;
    });
}

/** Rounds to a tenth of a px: finer than a screen shows, and shorter to write. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Returns a source of numbers in [0, 1) that are always the same for the same text: what makes two petals differ a
 * little, as grown things do, without making two drawings of the same figure differ.
 */
export function grainOf(text: string): () => number {
  let seed = 7;
  for (let i = 0; i < text.length; i += 1) seed = Math.imul(seed ^ text.charCodeAt(i), 16777619);
  return () => {
    seed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return ((seed ^ (seed >>> 13)) >>> 0) / 4294967296;
  };
}

/**
 * A petal one wide to either side and one long.
 *
 * ```
 *         tip        1
 *       ╱     ╲
 *      │       │     0.58, widest
 *       ╲     ╱
 *        ╲___╱       0
 * ```
 *
 * @param base half the width at the disc, as a share of half the width
 * @param tip how blunt it ends: 0.3 pointed, 0.8 round
 */
export function petal(base: number, tip: number): string {
  return `M${-base} 0C${-base} .2 -1 .34 ${tipOf(tip)}C1 .34 ${base} .2 ${base} 0Z`;
}

/** The far end of a petal's outline: to its widest, round the tip, to the other side. */
export function tipOf(tip: number): string {
  return `-1 .58C-1 .8 ${-tip} 1 0 1C${tip} 1 1 .8 1 .58`;
}

/** The half of a petal that lies in shade. */
export function shade(base: number, tip: number): string {
  return `M0 0L${base} 0C${base} .2 1 .34 1 .58C1 .8 ${tip} 1 0 1C.2 .72 .2 .3 0 0Z`;
}

export const VEINS = 'M0 .16L0 .8M-.1 .2C-.3 .35 -.48 .5 -.45 .7M.1 .2C.3 .35 .48 .5 .45 .7';

/** Narrow at the stalk, fuller on one side, its point drawn out. */
export const LEAF =
  'M0 0C-.15 .1 -1 .2 -1 .46C-1 .72 -.25 .86 0 1C.15 .88 .85 .7 .85 .42C.85 .18 .15 .08 0 0Z';
export const RIBS = 'M0 0L0 .88M0 .24L-.62 .44M0 .24L.55 .42M0 .46L-.6 .64M0 .46L.5 .62';

/** Rounded stones, one wide and high to each side. */
export const STONES = [
  'M-1 .1C-1 .7 -.5 1 .1 1C.7 1 1 .6 1 .1C1 -.6 .55 -1 -.1 -1C-.65 -1 -1 -.6 -1 .1Z',
  'M-1 -.1C-1 .5 -.75 .9 -.15 1C.5 1 1 .75 1 .15C1 -.45 .8 -.9 .2 -1C-.4 -1 -1 -.75 -1 -.1Z',
  'M-1 0C-.95 .65 -.35 1 .25 1C.75 .95 1 .45 1 -.1C.95 -.7 .4 -1 -.25 -1C-.8 -.95 -1 -.5 -1 0Z',
] as const;
export const GLEAM = 'M-.62 .3C-.5 .6 -.25 .74 .05 .74';

/** A blade of grass from its foot, leaning, to its point; px. */
export function blade(across: number, height: number, width: number, lean: number): string {
  const tip = across + lean;
  return `M${across} -4C${across - 1.6 * width} ${height * 0.35} ${across + lean * 0.25} ${height * 0.75} ${tip} ${height}C${across + lean * 0.4 + width} ${height * 0.7} ${across + 1.4 * width} ${height * 0.4} ${across} -4Z`;
}
