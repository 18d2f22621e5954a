import { isOneAnswerEach, type BarsFigure, type BarsMode } from '../figures/bars-figure.js';
import { isNumber } from '../model/index.js';
import { columnsLayout } from './bars-columns.js';
import { divergingSpans, type Diverging } from './bars-diverging.js';
import type { BarsBox, BarsLayout, BarsWording, Rect } from './bars-layout.js';
import { lineOf, type Line } from './bars-lines.js';
import {
  drawAxis,
  drawMark,
  drawSegments,
  isClear,
  penFor,
  piecesOf,
  round,
  textAt,
  type Pen,
} from './bars-marks.js';
import { rowsLayout } from './bars-rows.js';
import { LEAST, stackSpans } from './bars-stack.js';
import { SINGLE } from './bars-usual.js';
import { axisTicks, linearScale } from './scale.js';

export type { BarMark, BarsLayout, BarsWording, BarText, BarToggle, Rect } from './bars-layout.js';

/** What a finger can hit, px. */
const LEAST_TOGGLE = 24;

/** How far the middle line reaches over each bar where it is not whole, px. */
const STUB = 3;

/** Thickness of bars where it doesn't depend on how many they are, em. */
const THICKNESS: Readonly<Partial<Record<BarsMode, number>>> = { single: SINGLE, grouped: 1.25 };

/**
 * Returns the places of everything in a bar chart.
 *
 *     name of a row   ▐████▌▐███████▌▐██▌  ▐▒▌   12 of 13
 *     its second line
 *     another row     ▐██▌▐███▌▐██████████▌▐▌    59 of 74
 *                     0 %      50 %      100 %
 *
 * In a narrow box the names stand above their bars. A small base is drawn thinner; what is missing is hollow. Rows
 * that don't sum to 100 are scaled to the bar and keep their printed numbers.
 *
 * @param box its width decides; the height follows from the rows
 */
export function layoutBars(figure: BarsFigure, box: BarsBox, words: BarsWording): BarsLayout {
  const pen = penFor(figure, box, words);
  return figure.mode === 'histogram' ? columnsLayout(pen) : formLayout(pen);
}

function formLayout(pen: Pen): BarsLayout {
  const { canvas, figure, words } = pen;
  const { mode, rows, max } = figure;
  const isCounts = mode === 'counts';
  const isNamed = isOneAnswerEach(figure);
  const end = isCounts ? (axisTicks(max, 4).at(-1) ?? 1) : max;
  const pieces = rows.map((row) => piecesOf(row, figure));
  let diverging: Diverging | undefined;
  const places: Rect[] = [];
  return rowsLayout(pen, {
    lines: linesOf(figure, words),
    thickness: THICKNESS[mode],
    numbers:
      mode === 'grouped' ? rows.flatMap(({ values }) => values.filter(isNumber)).map(words.number) : [],
    draw: ({ row, series: only }, bar) => {
      if (only !== undefined) {
        drawBar(pen, row, only, bar, end);
        return;
      }
      if (mode === 'diverging') diverging ??= divergingSpans(pieces, bar.width);
      places.push({ ...bar, y: bar.y - STUB, height: bar.height + 2 * STUB });
      const own = pieces[row] ?? [];
      const sum = own.reduce((total, { value }) => total + value, 0);
      const length = isCounts ? (bar.width * sum) / end : bar.width;
      drawSegments(pen, row, diverging?.rows[row] ?? stackSpans(own, length), bar, isNamed);
    },
    close: (bars, beside) => {
      if (diverging) {
        const x = round(bars.x + diverging.middle - 0.5);
        // between bars stand names that no line may cross
        canvas.rules.push(...(beside ? [bars] : places).map((place) => ({ ...place, x, width: 1 })));
      } else if (isCounts || (mode === 'stacked' && rows.length > 1 && !isNamed))
        return drawAxis(pen, bars, end, isCounts ? words.bare : words.number, isClear(figure, beside));
      return undefined;
    },
    named: ({ row }, { open }, middle, height, width) => {
      if (open === undefined) return;
      const side = Math.max(LEAST_TOGGLE, height);
      canvas.toggles.push({ row, x: 0, y: middle - side / 2, width, height: side });
    },
  });
}

/**
 * The lines from the top. Segments take one line per row; bars side by side one per row when there is one answer, one
 * per answer when there is one row, and else a heading per row with its answers below.
 */
function linesOf(figure: BarsFigure, words: BarsWording): readonly Line[] {
  const { mode, rows, series } = figure;
  const sideBySide = mode === 'grouped' && series.length > 1;
  const ofRows = rows.map((row, index): Line => {
    const line = lineOf(figure, words, row, index);
    return {
      ...line,
      ...(series.length === 1 && mode === 'grouped' && { series: 0 }),
      ...(sideBySide && { short: '' }),
      heading: sideBySide,
      name: line.name && `${words.sign?.(row) ?? ''}${line.name}`,
      strong: line.strong || sideBySide || row.open === true,
    };
  });
  if (!sideBySide) return ofRows;
  const answers = (row: number): readonly Line[] =>
    series.map(({ label, apart }, index) => ({
      row,
      series: index,
      name: words.label(label),
      strong: false,
      short: '',
      long: '',
      few: false,
      apart: apart && !series[index - 1]?.apart,
    }));
  return rows.length === 1 ? answers(0) : ofRows.flatMap((line) => [line, ...answers(line.row)]);
}

/** Draws the one bar of a line from the start, and its number after it. */
function drawBar(pen: Pen, at: number, series: number, bar: Rect, end: number): void {
  const { canvas, figure, words, size } = pen;
  const value = figure.rows[at]?.values[series];
  if (!isNumber(value)) {
    drawMark(pen, at, -1, bar, [words.missing(value ?? 'missing')]);
    return;
  }
  canvas.tracks.push(bar);
  const width = value > 0 ? Math.max(LEAST, linearScale([0, end], [0, bar.width])(Math.min(value, end))) : 0;
  drawMark(pen, at, series, { ...bar, width }, []);
  const x = bar.x + bar.width + size / 2;
  canvas.numbers.push(textAt(x, bar.y + bar.height / 2, words.number(value), size, 'start'));
}
