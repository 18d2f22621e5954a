/**
 * Draws in a frame of its own: the tag of a template such as draw`M${0} ${0}L${u} ${v}Z`, whose numbers are pairs
 * (across, along) in px, and which gives the data of an SVG path on the page.
 */
export type Draw = (commands: TemplateStringsArray, ...numbers: readonly number[]) => string;

/** Where a frame stands. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  /** Radians clockwise; 0 = the frame's v axis points up. */
  readonly angle?: number;
  /** How far across a point at v = 1 px has swung; grows with the square of v, as a stalk bends. */
  readonly bend?: number;
}

/**
 * Returns the tag that draws in a frame. With `mirror` the page is mirrored in a box of that width.
 *
 * ```
 *      v
 *      │   • (u, v)      angle 0: u to the right, v up the page
 *   ───┼────u            angle π/2: u down, v to the right
 *     x,y
 * ```
 */
export function drawIn({ x, y, angle = 0, bend = 0 }: Frame, mirror?: number): Draw {
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  return (commands, ...numbers) => {
    let path = commands[0] ?? '';
    for (let i = 0; i < numbers.length; i += 2) {
      const v = numbers[i + 1] ?? 0;
      const u = (numbers[i] ?? 0) + bend * v * v;
      const px = x + u * cos + v * sin;
      path += `${tenth(mirror === undefined ? px : mirror - px)} ${tenth(y + u * sin - v * cos)}${commands[i + 2] ?? ''}`;
    }
    return path;
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Returns a source of numbers in [0, 1) that are always the same for the same text: what makes two petals differ a
 * little, as grown things do, without making two drawings of the same figure differ.
 */
export function grainOf(text: string): () => number {
  let seed = 2166136261;
  for (let i = 0; i < text.length; i += 1) seed = Math.imul(seed ^ text.charCodeAt(i), 16777619);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let hash = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash;
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A petal from (0, 0) to (0, length).
 *
 * ```
 *         tip        v = length
 *       ╱     ╲
 *      │       │     v = 0.58 length, widest: u = ±width
 *       ╲     ╱
 *        ╲   ╱
 *         ╲_╱        v = 0: u = ±base
 * ```
 *
 * @param width half the width at its widest, px
 * @param base half the width at the disc, px
 * @param tip how blunt it ends: 0.3 pointed, 0.8 round
 */
export function petalPath(draw: Draw, length: number, width: number, base: number, tip: number): string {
  const l = length;
  const w = width;
  return draw`M${-base} ${0}C${-base} ${0.2 * l} ${-w} ${0.34 * l} ${-w} ${0.58 * l}C${-w} ${0.8 * l} ${-w * tip} ${l} ${0} ${l}C${w * tip} ${l} ${w} ${0.8 * l} ${w} ${0.58 * l}C${w} ${0.34 * l} ${base} ${0.2 * l} ${base} ${0}Z`;
}

/** The far end of a petal's outline, from one side at its widest round the tip to the other. */
export function tipPath(draw: Draw, length: number, width: number, tip: number): string {
  const l = length;
  const w = width;
  return draw`M${-w} ${0.58 * l}C${-w} ${0.8 * l} ${-w * tip} ${l} ${0} ${l}C${w * tip} ${l} ${w} ${0.8 * l} ${w} ${0.58 * l}`;
}

/** The fine lines along a petal, meeting at its foot. */
export function veinPath(draw: Draw, length: number, width: number): string {
  const l = length;
  const w = width;
  return draw`M${0} ${0.16 * l}L${0} ${0.8 * l}M${-0.1 * w} ${0.2 * l}C${-0.3 * w} ${0.35 * l} ${-0.48 * w} ${0.5 * l} ${-0.45 * w} ${0.7 * l}M${0.1 * w} ${0.2 * l}C${0.3 * w} ${0.35 * l} ${0.48 * w} ${0.5 * l} ${0.45 * w} ${0.7 * l}`;
}

/** The half of a petal that lies in shade. */
export function shadePath(draw: Draw, length: number, width: number, base: number, tip: number): string {
  const l = length;
  const w = width;
  return draw`M${0} ${0}L${base} ${0}C${base} ${0.2 * l} ${w} ${0.34 * l} ${w} ${0.58 * l}C${w} ${0.8 * l} ${w * tip} ${l} ${0} ${l}C${0.2 * w} ${0.72 * l} ${0.2 * w} ${0.3 * l} ${0} ${0}Z`;
}

/** A leaf from (0, 0) to (0, length): narrow at the stalk, fuller on its outer side, its point drawn out. */
export function leafPath(draw: Draw, length: number, width: number): string {
  const l = length;
  const w = width;
  return draw`M${0} ${0}C${-0.15 * w} ${0.1 * l} ${-w} ${0.2 * l} ${-w} ${0.46 * l}C${-w} ${0.72 * l} ${-0.25 * w} ${0.86 * l} ${0} ${l}C${0.15 * w} ${0.88 * l} ${0.85 * w} ${0.7 * l} ${0.85 * w} ${0.42 * l}C${0.85 * w} ${0.18 * l} ${0.15 * w} ${0.08 * l} ${0} ${0}Z`;
}

/** The ribs of a leaf. */
export function ribPath(draw: Draw, length: number, width: number): string {
  const l = length;
  const w = width;
  return draw`M${0} ${0}L${0} ${0.88 * l}M${0} ${0.24 * l}L${-0.62 * w} ${0.44 * l}M${0} ${0.24 * l}L${0.55 * w} ${0.42 * l}M${0} ${0.46 * l}L${-0.6 * w} ${0.64 * l}M${0} ${0.46 * l}L${0.5 * w} ${0.62 * l}`;
}

/** A blade of grass from its foot at (u, 0), leaning, to its point. */
export function bladePath(draw: Draw, u: number, height: number, width: number, lean: number): string {
  return draw`M${u} ${-4}C${u - 1.6 * width} ${height * 0.35} ${u + lean * 0.25} ${height * 0.75} ${u + lean} ${height}C${u + lean * 0.4 + width} ${height * 0.7} ${u + 1.4 * width} ${height * 0.4} ${u} ${-4}Z`;
}

/** A rounded stone around (0, 0), every one its own. */
export function stonePath(draw: Draw, rx: number, ry: number, grain: () => number): string {
  const points: (readonly [number, number])[] = [];
  const count = 9;
  for (let i = 0; i < count; i += 1) {
    const angle = ((i + 0.36 * (grain() - 0.5)) / count) * 2 * Math.PI;
    const swell = 1.04 + 0.1 * grain();
    // flatter below, where it rests
    const flat = Math.cos(angle) < -0.3 ? 0.88 : 1;
    points.push([Math.sin(angle) * rx * swell, Math.cos(angle) * ry * swell * flat]);
  }
  const point = (i: number) => points[i % count] ?? [0, 0];
  const middle = (i: number): readonly [number, number] => [
    (point(i)[0] + point(i + 1)[0]) / 2,
    (point(i)[1] + point(i + 1)[1]) / 2,
  ];
  const [u0, v0] = middle(count - 1);
  let path = draw`M${u0} ${v0}`;
  for (let i = 0; i < count; i += 1) {
    const [u, v] = point(i);
    const [mu, mv] = middle(i);
    path += draw`Q${u} ${v} ${mu} ${mv}`;
  }
  return `${path}Z`;
}
