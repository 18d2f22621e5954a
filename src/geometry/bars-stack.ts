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

/** Rows around a common middle line, px from the start of the bar area. */
export interface Diverging {
  readonly rows: readonly (readonly Span[])[];
  readonly middle: number;
}

/**
 * Returns rows laid out to both sides of one middle line, all on the same scale; an answer in the middle of its scale
 * lies across the line, and answers set apart start at one common place to the right of the widest row.
 *
 *            middle
 *        ▐██▌▐██│██▌▐███▌      ▐▒▒▌
 *     ▐█████▌▐██│██▌▐█▌        ▐▒▒▒▒▌
 *
 * @param rows pieces of each row in the order of drawing
 * @param room px
 */
export function divergingSpans(rows: readonly (readonly Piece[])[], room: number): Diverging {
  const extents = (perUnit: number): readonly [left: number, right: number, apart: number] => {
    const all = rows.map((pieces) => {
      const width = (side: number): number =>
        lengthOf(
          pieces.filter((piece) => !piece.apart && piece.side === side),
          perUnit,
        );
      const middle = width(0) / 2;
      const set = lengthOf(
        pieces.filter(({ apart }) => apart),
        perUnit,
      );
      const beside = (length: number): number =>
        middle + (length > 0 ? length + SEPARATOR / (middle > 0 ? 1 : 2) : 0);
      return [beside(width(-1)), beside(width(1)), set > 0 ? set + APART : 0] as const;
    });
    const most = (index: 0 | 1 | 2): number => Math.max(0, ...all.map((extent) => extent[index]));
    return [most(0), most(1), most(2)];
  };

  // separators and least widths make the length no straight line of the scale: halve towards the largest that fits
  let fits = 0;
  let tooLong = Math.max(1, room);
  for (let step = 0; step < 40; step++) {
    const perUnit = (fits + tooLong) / 2;
    if (extents(perUnit).reduce((sum, extent) => sum + extent, 0) <= room) fits = perUnit;
    else tooLong = perUnit;
  }

  const [left, right] = extents(fits);
  return { rows: rows.map((pieces) => placed(pieces, fits, left, left + right + APART)), middle: left };
}

function placed(
  pieces: readonly Piece[],
  perUnit: number,
  middle: number,
  apartFrom: number,
): readonly Span[] {
  const bySide = [-1, 0, 1].map((side) => pieces.filter((piece) => !piece.apart && piece.side === side));
  const [before = 0, across = 0] = bySide.map((each) => lengthOf(each, perUnit));
  const half = across > 0 ? SEPARATOR : SEPARATOR / 2;
  const start = middle - across / 2 - (before > 0 ? before + half : across > 0 ? 0 : -half);
  const lay = (laid: readonly Piece[], from: number): readonly Span[] => {
    let x = from;
    return laid.map(({ series, value }) => {
      const span = { series, x, width: widthOf(value, perUnit) };
      x += span.width + SEPARATOR;
      return span;
    });
  };
  return [
    ...lay(bySide.flat(), start),
    ...lay(
      pieces.filter(({ apart }) => apart),
      apartFrom,
    ),
  ];
}

function widthOf(value: number, perUnit: number): number {
  return Math.max(LEAST, value * perUnit);
}

function lengthOf(pieces: readonly Piece[], perUnit: number): number {
  return pieces.reduce(
    (sum, { value }, index) => sum + widthOf(value, perUnit) + (index > 0 ? SEPARATOR : 0),
    0,
  );
}
