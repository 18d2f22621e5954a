/**
 * A shape as lines of coordinate pairs "across, along": two pairs are a straight line, more are a start and its cubic
 * curves. Numbers rather than text, since a page of gardens draws some hundred thousand of them.
 */
export type Shape = readonly (readonly number[])[];

/** Gives the path of a shape in a frame of its own, scaled by a width and a length. */
export type Draw = (shape: Shape, width?: number, length?: number) => string;

/**
 * Returns a function that draws in a frame.
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
  return (shape, width = 1, length = 1) => {
    let path = '';
    for (const line of shape) {
      for (let i = 0; i < line.length; i += 2) {
        const v = (line[i + 1] ?? 0) * length;
        const u = (line[i] ?? 0) * width + bend * v * v;
        path += i === 0 ? 'M' : i > 2 ? ' ' : line.length > 4 ? 'C' : 'L';
        path += written(x + u * cos + v * sin) + ' ' + written(y + u * sin - v * cos);
      }
    }
    return path;
  };
}

const TEXTS = new Map<number, string>();

/** A length as text in tenths of a px. The same few thousand are written again and again, and writing one is slow. */
function written(value: number): string {
  const tenths = Math.round(value * 10);
  let text = TEXTS.get(tenths);
  if (text === undefined) TEXTS.set(tenths, (text = String(tenths / 10)));
  return text;
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
export function petal(base: number, tip: number): Shape {
  return [[-base, 0, -base, 0.2, -1, 0.34, ...(tipOf(0, tip)[0] ?? []), 1, 0.34, base, 0.2, base, 0]];
}

/** The same in half the numbers, for small multiples. */
export function plainPetal(): Shape {
  return [[0, 0, -1.25, 0.35, -1.1, 1, 0, 1, 1.1, 1, 1.25, 0.35, 0, 0]];
}

/** The far end of a petal's outline: from its widest, round the tip, to the other side. */
export function tipOf(_: number, tip: number): Shape {
  return [[-1, 0.58, -1, 0.8, -tip, 1, 0, 1, tip, 1, 1, 0.8, 1, 0.58]];
}

/** The half of a petal that lies in shade. */
export function shade(base: number, tip: number): Shape {
  return [
    [
      0,
      0,
      0,
      0,
      base,
      0,
      base,
      0,
      base,
      0.2,
      1,
      0.34,
      1,
      0.58,
      1,
      0.8,
      tip,
      1,
      0,
      1,
      0.2,
      0.72,
      0.2,
      0.3,
      0,
      0,
    ],
  ];
}

export const VEINS: Shape = [
  [0, 0.16, 0, 0.8],
  [-0.1, 0.2, -0.3, 0.35, -0.48, 0.5, -0.45, 0.7],
  [0.1, 0.2, 0.3, 0.35, 0.48, 0.5, 0.45, 0.7],
];

/** Narrow at the stalk, fuller on one side, its point drawn out. */
export const LEAF: Shape = [
  [
    0, 0, -0.15, 0.1, -1, 0.2, -1, 0.46, -1, 0.72, -0.25, 0.86, 0, 1, 0.15, 0.88, 0.85, 0.7, 0.85, 0.42, 0.85,
    0.18, 0.15, 0.08, 0, 0,
  ],
];
export const RIBS: Shape = [
  [0, 0, 0, 0.88],
  [0, 0.24, -0.62, 0.44],
  [0, 0.24, 0.55, 0.42],
  [0, 0.46, -0.6, 0.64],
  [0, 0.46, 0.5, 0.62],
];

/** Rounded stones, one wide and high to each side. */
export const STONES: readonly [Shape, Shape, Shape] = [
  [
    [
      -1, 0.1, -1, 0.7, -0.5, 1, 0.1, 1, 0.7, 1, 1, 0.6, 1, 0.1, 1, -0.6, 0.55, -1, -0.1, -1, -0.65, -1, -1,
      -0.6, -1, 0.1,
    ],
  ],
  [
    [
      -1, -0.1, -1, 0.5, -0.75, 0.9, -0.15, 1, 0.5, 1, 1, 0.75, 1, 0.15, 1, -0.45, 0.8, -0.9, 0.2, -1, -0.4,
      -1, -1, -0.75, -1, -0.1,
    ],
  ],
  [
    [
      -1, 0, -0.95, 0.65, -0.35, 1, 0.25, 1, 0.75, 0.95, 1, 0.45, 1, -0.1, 0.95, -0.7, 0.4, -1, -0.25, -1,
      -0.8, -0.95, -1, -0.5, -1, 0,
    ],
  ],
];
export const GLEAM: Shape = [[-0.62, 0.3, -0.5, 0.6, -0.25, 0.74, 0.05, 0.74]];

/** A blade of grass from its foot, leaning, to its point; px. */
export function blade(across: number, height: number, width: number, lean: number): readonly number[] {
  const tip = across + lean;
  const left = across - 1.6 * width;
  const right = across + lean * 0.4 + width;
  const foot = -0.12 * height;
  return [
    ...[across, foot, left, height * 0.35, across + lean * 0.25, height * 0.75, tip, height],
    ...[right, height * 0.7, across + 1.4 * width, height * 0.4, across, foot],
  ];
}
