import type { FieldOrder } from '../../figures/heat-order.js';
import type { HeatFieldFigure } from '../../figures/heatmap.js';
import type { FieldLayout } from '../../geometry/heat-field.js';
import { GAP_MARKS } from '../../geometry/heat-field-paths.js';
import { SHAPES } from '../../internal/glyph.js';
import { numbered } from '../../model/numbered.js';

/** The colours in force, as the page's style sheets have them. */
export interface FieldColours {
  /** One for each of the figure's swatches. */
  readonly fills: readonly string[];
  readonly inks: readonly string[];
  readonly surface: string;
  readonly line: string;
}

/** Cells at least this high and wide carry the sign of their answer, px. */
const SIGNED = 11;

/**
 * Draws the block's cells. Equal neighbours are filled as one where nothing parts them; a cell without an answer is
 * never filled, only outlined, or where it is too small for that marked by thin lines on bare ground, other ones for each
 * reason.
 *
 * @param scale device pixels for each px
 */
export function drawField(
  canvas: HTMLCanvasElement,
  figure: HeatFieldFigure,
  rows: FieldOrder,
  columns: FieldOrder,
  layout: FieldLayout,
  colours: FieldColours,
  scale: number,
): void {
  const { width, height, block, xs, ys, cellWidth, cellHeight } = layout;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return;
  const { cells, swatches } = figure;
  const across = figure.columns.length;
  const isEmpty = swatches.map((swatch) => ['none', 'unasked', 'unfit', 'hidden'].includes(swatch));
  const isLarge = Math.min(cellWidth, cellHeight) >= SIGNED;
  // a hair of ground between cells that are large enough to be told apart
  const seam = Math.min(cellWidth, cellHeight) >= 6 ? 1 : 0;
  const at = (value: number) => Math.round(value * scale);
  const lines = columns.lines.subarray(block.left, block.right);
  const empty: number[] = [];
  let fill = -1;
  for (let index = 0; index < ys.length; index += 1) {
    const row = (rows.lines[block.top + index] ?? 0) * across;
    const top = at(ys[index] ?? 0);
    const high = at((ys[index] ?? 0) + cellHeight - seam) - top;
    for (let from = 0; from < lines.length;) {
      const code = cells[row + (lines[from] ?? 0)] ?? 0;
      let to = from + 1;
      if (isEmpty[code] === true) {
        empty.push(index, from, code);
        from = to;
        continue;
      }
      if (seam === 0) {
        while (
          to < lines.length &&
          cells[row + (lines[to] ?? 0)] === code &&
          Math.abs((xs[to] ?? 0) - (xs[to - 1] ?? 0)) < cellWidth + 0.5
        )
          to += 1;
      }
      if (code !== fill) {
        fill = code;
        context.fillStyle = colours.fills[code] ?? colours.line;
      }
      // from right to left the last of a run is the leftmost
      const [a, b] = [xs[from] ?? 0, xs[to - 1] ?? 0];
      const left = at(Math.min(a, b));
      context.fillRect(left, top, at(Math.max(a, b) + cellWidth - seam) - left, high);
      from = to;
    }
  }
  drawEmpty(context, empty, swatches, layout, colours, at, isLarge);
  if (isLarge) drawSigns(context, figure, rows, columns, layout, colours, scale);
}

/** Cells without an answer: a dashed outline, or the thin lines of paper where they are small. */
function drawEmpty(
  context: CanvasRenderingContext2D,
  empty: readonly number[],
  swatches: HeatFieldFigure['swatches'],
  { xs, ys, cellWidth, cellHeight }: FieldLayout,
  { line }: FieldColours,
  at: (value: number) => number,
  isLarge: boolean,
): void {
  context.strokeStyle = context.fillStyle = line;
  context.lineWidth = Math.max(1, at(1));
  context.setLineDash(isLarge ? [at(3), at(2)] : []);
  for (let index = 0; index < empty.length; index += 3) {
    const x = xs[empty[index + 1] ?? 0] ?? 0;
    const y = ys[empty[index] ?? 0] ?? 0;
    if (isLarge) context.strokeRect(at(x) + 0.5, at(y) + 0.5, at(cellWidth - 2), at(cellHeight - 2));
    else
      for (const [left, top, wide, high] of GAP_MARKS[swatches[empty[index + 2] ?? 0] ?? 'none'] ?? [])
        context.fillRect(
          at(x + left * cellWidth),
          at(y + top * cellHeight),
          Math.max(1, at(wide * cellWidth)),
          Math.max(1, at(high * cellHeight)),
        );
  }
  context.setLineDash([]);
}

/** The signs of the answers, so that colour never stands alone where there is room for more. */
function drawSigns(
  context: CanvasRenderingContext2D,
  { cells, swatches, columns: all }: HeatFieldFigure,
  rows: FieldOrder,
  columns: FieldOrder,
  { block, xs, ys, cellWidth, cellHeight }: FieldLayout,
  { inks }: FieldColours,
  scale: number,
): void {
  const size = Math.min(cellWidth, cellHeight) * 0.5;
  const signs = swatches.map((swatch) => {
    const shape = SHAPES[swatch];
    return shape === undefined ? undefined : new Path2D(shape);
  });
  const steps = swatches.map((swatch) => /^[lqch](\d)$/u.exec(swatch)?.[1]);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `${String(Math.round(size * 1.1 * scale))}px sans-serif`;
  for (const [index, y] of numbered(ys)) {
    const row = (rows.lines[block.top + index] ?? 0) * all.length;
    for (const [place, x] of numbered(xs)) {
      const code = cells[row + (columns.lines[block.left + place] ?? 0)] ?? 0;
      const [middle, centre] = [(x + (cellWidth - 1) / 2) * scale, (y + (cellHeight - 1) / 2) * scale];
      context.fillStyle = inks[code] ?? '';
      const sign = signs[code];
      const step = steps[code];
      if (sign) {
        context.setTransform(size * scale, 0, 0, size * scale, middle, centre);
        context.fill(sign);
        context.setTransform(1, 0, 0, 1, 0, 0);
      } else if (step !== undefined) context.fillText(String(Number(step) + 1), middle, centre);
    }
  }
}
