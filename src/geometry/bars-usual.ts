import type { BarsFigure } from '../figures/bars-figure.js';
import type { BarsBox, BarsLayout, BarsWording } from './bars-layout.js';
import { lineOf } from './bars-lines.js';
import { drawAxis, drawSegments, isClear, penFor, piecesOf } from './bars-marks.js';
import { rowsLayout } from './bars-rows.js';
import { stackSpans } from './bars-stack.js';

export type { BarMark, BarsLayout, BarsWording, BarText, BarToggle, Rect } from './bars-layout.js';

/** One bar is thicker than several, em. */
export const SINGLE = 3;

/**
 * Returns the places of segments end to end, a bar per row: what `isUsual` is true of.
 *
 *     name of a row   ▐████▌▐███████▌▐██▌  ▐▒▌   12 of 13
 *     its second line
 *     another row     ▐██▌▐███▌▐██████████▌▐▌    59 of 74
 *                     0 %      50 %      100 %
 *
 * @param box its width decides; the height follows from the rows
 */
export function layoutUsual(figure: BarsFigure, box: BarsBox, words: BarsWording): BarsLayout {
  const pen = penFor(figure, box, words);
  const { mode, rows, max } = figure;
  return rowsLayout(pen, {
    lines: rows.map((row, index) => lineOf(figure, words, row, index)),
    thickness: mode === 'single' ? SINGLE : undefined,
    draw: ({ row: at }, bar) => {
      const row = rows[at];
      if (row) drawSegments(pen, at, stackSpans(piecesOf(row, figure), bar.width), bar);
    },
    close: (bars, beside) =>
      mode === 'stacked' && rows.length > 1
        ? drawAxis(pen, bars, max, words.number, isClear(figure, beside))
        : undefined,
  });
}
