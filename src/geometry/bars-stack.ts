/** Between two segments, in the colour of the surface: two neighbours of any colours stay apart, px. */
export const SEPARATOR = 2;

/** Between the scale's answers and those set apart, px. */
export const APART = 6;

/** A number above zero is never drawn narrower, px. */
export const LEAST = 3;

/** One segment of a row, before it has a place. */
export interface Piece {
  /** Index of its series; −1 for what is missing. */
  readonly series: number;
  /** Above 0, in the figure's unit. */
  readonly value: number;
  readonly side: -1 | 0 | 1;
  readonly apart: boolean;
}

/** Where a segment lies, px from the start of the bar area. */
export interface Span {
  readonly series: number;
  readonly x: number;
  readonly width: number;
}

/**
 * Returns the pieces end to end, filling the room exactly: rows of rounded numbers that sum to 97 or 103 are scaled
 * to the bar, and what is too small to see is given {@link LEAST} px, taken from the larger ones in proportion.
 *
 *     |‹──────── room ────────›|
 *     ▐███▌ ▐█████████▌   ▐▒▒▒▌▌
 *          2           6       apart
 *
 * @param pieces in the order of drawing, those set apart last; may be empty
 * @param room px
 */
export function stackSpans(pieces: readonly Piece[], room: number): readonly Span[] {
  const gaps = pieces.map((piece, index) => gapBefore(piece, pieces[index - 1]));
  const widths = shareOut(
    pieces.map(({ value }) => value),
    room - gaps.reduce((sum, gap) => sum + gap, 0),
  );
  let x = 0;
  return pieces.map(({ series }, index) => {
    x += gaps[index] ?? 0;
    const width = widths[index] ?? 0;
    const span = { series, x, width };
    x += width;
    return span;
  });
}

function gapBefore(piece: Piece, before: Piece | undefined): number {
  if (!before) return 0;
  return piece.apart && !before.apart ? APART : SEPARATOR;
}

function shareOut(values: readonly number[], room: number): readonly number[] {
  const least = Math.max(0, Math.min(LEAST, room / values.length));
  let small = new Set<number>();
  for (;;) {
    const rest = Math.max(0, room - small.size * least);
    const sum = values.reduce((total, value, index) => (small.has(index) ? total : total + value), 0);
    const widths = values.map((value, index) => (small.has(index) ? least : (value / sum) * rest));
    const smaller = new Set([...small, ...widths.flatMap((width, index) => (width < least ? [index] : []))]);
    if (smaller.size === small.size || smaller.size === values.length) return widths;
    small = smaller;
  }
}
