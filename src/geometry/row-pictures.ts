import type { ColumnPicture } from '../figures/table-facts.js';
import { linearScale } from './scale.js';

type History = ColumnPicture & { readonly kind: 'history' };
type Distribution = ColumnPicture & { readonly kind: 'distribution' };

/** Size of every picture in a row, in its own units. */
export const PICTURE = { width: 64, height: 18 };

/** Room at each end for half a mark. */
const SIDE = 4;

/** Where the bars of a distribution stand; the arrow is above them, the median's stroke reaches below. */
const GROUND = 15;
const ARROW = 5;

/** A row's line over editions. */
export interface HistoryShape {
  /** SVG path of the lines, cut at gaps and breaks; empty for none. */
  readonly line: string;
  /** Middles of numbers with no neighbour to draw a line to, and of the last edition's. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly last: boolean }[];
  /** SVG path of strokes across, where a series is broken. */
  readonly cuts: string;
}

/**
 * Returns a line through a row's numbers, editions evenly apart. It is cut where a number is missing and where a series
 * is broken; a number alone is a dot, and so is the last edition's.
 *
 * @param points one for each edition; NaN for none
 */
export function historyShape(points: readonly number[], { editions, min, max }: History): HistoryShape {
  const { width, height } = PICTURE;
  const xOf = linearScale([0, Math.max(1, editions.length - 1)], [SIDE, width - SIDE]);
  const yOf = linearScale([min, max], [height - SIDE, SIDE]);
  const isGiven = (at: number) => !Number.isNaN(points[at] ?? NaN);
  const isJoined = (at: number) => isGiven(at - 1) && isGiven(at) && editions[at]?.cut === false;
  let line = '';
  let cuts = '';
  const dots: { x: number; y: number; last: boolean }[] = [];
  editions.forEach(({ cut }, at) => {
    if (cut) cuts += `M${px(xOf(at - 0.5))} 2V${px(height - 2)}`;
    if (!isGiven(at)) return;
    const [x, y] = [round(xOf(at)), round(yOf(points[at] ?? 0))];
    const last = at === editions.length - 1;
    if (isJoined(at)) line += `L${px(x)} ${px(y)}`;
    else if (isJoined(at + 1)) line += `M${px(x)} ${px(y)}`;
    if (last || (!isJoined(at) && !isJoined(at + 1))) dots.push({ x, y, last });
  });
  return { line, dots, cuts };
}

/** Returns the SVG path of a distribution's bars, the same for every row: the fullest part as high as there is room. */
export function distributionShape({ parts }: Distribution): string {
  const most = Math.max(1, ...parts);
  const wide = (PICTURE.width - 2 * SIDE) / parts.length;
  return parts
    .map((count, at) => {
      if (count === 0) return '';
      // a single row among hundreds is seen as well
      const high = Math.max(1, (count / most) * (GROUND - ARROW));
      return `M${px(SIDE + at * wide)} ${px(GROUND)}v${px(-high)}h${px(wide - 0.5)}v${px(high)}Z`;
    })
    .join('');
}

/** Returns the SVG path of an arrow that points at a level from above, down to the ground. */
export function arrowShape(level: number, picture: Distribution): string {
  const x = xIn(picture, level);
  return `M${px(x - 3.5)} 0h7l-2.9 ${px(ARROW)}V${px(GROUND)}h-1.2V${px(ARROW)}Z`;
}

/** Returns the SVG path of the stroke at the median, from the ground down. */
export function medianShape(picture: Distribution): string {
  return `M${px(xIn(picture, picture.median) - 0.75)} ${px(GROUND)}h1.5v3h-1.5Z`;
}

function xIn({ min, max }: Distribution, level: number): number {
  return linearScale([min, max], [SIDE, PICTURE.width - SIDE])(Math.max(min, Math.min(max, level)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const px = (value: number) => String(round(value));
