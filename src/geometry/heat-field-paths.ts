import type { FieldOrder } from '../figures/heat-order.js';
import type { HeatFieldFigure } from '../figures/heatmap.js';
import type { FieldLayout } from './heat-field.js';

/**
 * What small cells without an answer are drawn as, by swatch: short lines, other ones for each reason, as shares of the
 * cell's width and height.
 */
export const GAP_MARKS: Readonly<
  Record<string, readonly (readonly [x: number, y: number, wide: number, high: number])[]>
> = {
  none: [[0.25, 0.5, 0.5, 0]],
  unasked: [[0.45, 0.5, 0.1, 0]],
  unfit: [
    [0.1, 0.5, 0.2, 0],
    [0.7, 0.5, 0.2, 0],
  ],
  hidden: [
    [0.35, 0.15, 0, 0.7],
    [0.65, 0.15, 0, 0.7],
  ],
};

/** Thickness of those lines, px. */
const THIN = 0.5;

/** Cells at least this high and wide are told apart by a hair of ground, px. */
const APART = 6;

const px = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Returns an SVG path for each swatch of the figure: its cells of the block, for paper, where a shape stays sharp and
 * may be grey. Equal neighbours are one shape where cells are too small to be told apart. The further an answer goes the more of its cell's height is filled; a cell without an answer has only
 * lines, other ones for each reason. Empty where no cell has the swatch.
 */
export function fieldPaths(
  { cells, swatches, columns: all }: HeatFieldFigure,
  rows: FieldOrder,
  columns: FieldOrder,
  { block, xs, ys, cellWidth, cellHeight }: FieldLayout,
): readonly string[] {
  const paths = swatches.map((): string[] => []);
  const shares = swatches.map(shareOf);
  const seam = Math.min(cellWidth, cellHeight) >= APART ? 1 : 0;
  const lines = columns.lines.subarray(block.left, block.right);
  const rectangle = (x: number, y: number, width: number, height: number) =>
    `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}z`;
  for (let index = 0; index < ys.length; index += 1) {
    const row = (rows.lines[block.top + index] ?? 0) * all.length;
    const y = ys[index] ?? 0;
    for (let from = 0; from < lines.length;) {
      const code = cells[row + (lines[from] ?? 0)] ?? 0;
      const x = xs[from] ?? 0;
      const marks = GAP_MARKS[swatches[code] ?? ''];
      let to = from + 1;
      if (marks) {
        for (const [left, top, wide, high] of marks)
          paths[code]?.push(
            rectangle(
              x + left * cellWidth,
              y + top * cellHeight,
              Math.max(THIN, wide * cellWidth),
              Math.max(THIN, high * cellHeight),
            ),
          );
      } else {
        while (
          seam === 0 &&
          to < lines.length &&
          cells[row + (lines[to] ?? 0)] === code &&
          Math.abs((xs[to] ?? 0) - (xs[to - 1] ?? 0)) < cellWidth + 0.5
        )
          to += 1;
        // from right to left the last of a run is the leftmost
        const last = xs[to - 1] ?? 0;
        const share = shares[code] ?? 1;
        paths[code]?.push(
          rectangle(
            Math.min(x, last),
            y + ((cellHeight - seam) * (1 - share)) / 2,
            Math.abs(last - x) + cellWidth - seam,
            (cellHeight - seam) * share,
          ),
        );
      }
      from = to;
    }
  }
  return paths.map((all) => all.join(''));
}

/** How much of a cell's height is filled: a third where an answer goes nowhere, all of it where it goes far. */
function shareOf(swatch: string): number {
  const step = /^m(\d)$/u.exec(swatch)?.[1];
  return step === undefined ? 1 : Math.min(1, 0.34 + Number(step) * 0.33);
}
