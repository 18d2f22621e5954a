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
 * Draws the block's cells. A cell without an answer is never filled, only outlined, or where it is too small for that
 * marked by thin lines on bare ground, other ones for each reason.
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
  const fill = fillerOf(context, colours);
  const lefts = xs.map(at);
  const rights = xs.map((x) => at(x + cellWidth - seam));
  for (let index = 0; index < ys.length; index += 1) {
    const row = (rows.lines[block.top + index] ?? 0) * across;
    const top = at(ys[index] ?? 0);
    const bottom = at((ys[index] ?? 0) + cellHeight - seam);
    for (let place = 0; place < lines.length; place += 1) {
      const code = cells[row + (lines[place] ?? 0)] ?? 0;
      if (isEmpty[code] === true) empty.push(index, place, code);
      else fill.cell(code, lefts[place] ?? 0, rights[place] ?? 0, top);
    }
    fill.row(top, bottom);
  }
  fill.end();
  drawEmpty(context, empty, swatches, layout, colours, at, isLarge);
  if (isLarge) drawSigns(context, figure, rows, columns, layout, colours, scale);
}

/** Fills cells row by row, given by the left and right edges, in device pixels, and then how far down the row goes. */
interface Filler {
  cell(code: number, left: number, right: number, top: number): void;
  row(top: number, bottom: number): void;
  end(): void;
}

/** A picture larger than this is not held in memory a second time, pixels. */
const HELD = 4_000_000;

/**
 * Tens of thousands of small cells are soonest put down as pixels: a row's first line is written and then copied. Of a
 * large picture each cell is filled by itself.
 */
function fillerOf(context: CanvasRenderingContext2D, { fills, line }: FieldColours): Filler {
  const { width, height } = context.canvas;
  const colours = fills.map((fill) => pixelOf(context, fill || line));
  if (width * height > HELD || width * height === 0 || colours.includes(undefined)) {
    let cells: number[] = [];
    return {
      cell: (code, left, right) => cells.push(code, left, right),
      row: (top, bottom) => {
        for (let at = 0; at < cells.length; at += 3) {
          const [code = 0, left = 0, right = 0] = cells.slice(at, at + 3);
          context.fillStyle = fills[code] || line;
          context.fillRect(left, top, right - left, bottom - top);
        }
        cells = [];
      },
      end: () => undefined,
    };
  }
  const image = context.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  return {
    cell: (code, left, right, top) => {
      const start = top * width;
      const colour = colours[code] ?? 0;
      for (let at = start + left; at < start + Math.min(right, width); at += 1) pixels[at] = colour;
    },
    row: (top, bottom) => {
      const start = top * width;
      for (let next = top + 1; next < bottom; next += 1)
        pixels.copyWithin(next * width, start, start + width);
    },
    end: () => {
      context.putImageData(image, 0, 0);
    },
  };
}

/** A colour as the bytes of one pixel, in the machine's order; `undefined` when light shines through it. */
function pixelOf(context: CanvasRenderingContext2D, colour: string): number | undefined {
  context.fillStyle = colour;
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/u.exec(context.fillStyle) ?? [];
  if (red === '') return undefined;
  const bytes = [red, green, blue].map((digits) => parseInt(digits, 16));
  return new Uint32Array(Uint8Array.of(...bytes, 255).buffer)[0];
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
