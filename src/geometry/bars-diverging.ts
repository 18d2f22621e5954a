import { APART, LEAST, SEPARATOR, type Piece, type Span } from './bars-stack.js';

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
