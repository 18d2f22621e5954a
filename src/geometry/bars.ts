import { isOneAnswerEach, type BarsFigure, type BarsMode } from '../figures/bars-figure.js';
import { columnsLayout } from './bars-columns.js';
import { emptyCanvas, finished, type BarsBox, type BarsLayout, type BarsWording } from './bars-layout.js';
import { linesOf, type Line } from './bars-lines.js';
import { drawAxis, drawBar, drawSegment, piecesOf, round, textAt, type Pen } from './bars-marks.js';
import { measuresOf } from './bars-measures.js';
import { divergingSpans, stackSpans } from './bars-stack.js';
import { axisTicks } from './scale.js';

export type { BarMark, BarsLayout, BarsWording, BarText, BarToggle, Rect } from './bars-layout.js';

/** More lines than this are drawn closer together. */
const MANY = 12;

/** How thick the bars of a small base are, of the others. */
const THIN = 0.5;

/** What a finger can hit, px. */
const LEAST_TOGGLE = 24;

/** Thickness of bars where it doesn't depend on how many they are, em. */
const THICKNESS: Readonly<Partial<Record<BarsMode, number>>> = { single: 3, grouped: 1.25 };

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
  const pen = { canvas: emptyCanvas(), figure, words, box, size: Math.max(12, 0.8125 * box.fontSize) };
  return figure.mode === 'histogram' ? columnsLayout(pen) : linesLayout(pen);
}

function linesLayout(pen: Pen): BarsLayout {
  const { canvas, figure, words, box, size } = pen;
  const { mode, rows, series } = figure;
  const { width, fontSize } = box;
  const lines = linesOf(figure, words);
  const { beside, below, nameSize, lineHeight, names, x, room, column } = measuresOf(pen, lines);
  const many = lines.length > MANY;
  const thick = Math.round(fontSize * (THICKNESS[mode] ?? (many ? 1.5 : 1.75)));
  const end = mode === 'counts' ? (axisTicks(figure.max, 4).at(-1) ?? 1) : figure.max;
  const pieces = rows.map((row) => piecesOf(row, figure));
  const diverging = mode === 'diverging' ? divergingSpans(pieces, room) : undefined;

  const drawLine = (line: Line, middle: number): void => {
    const height = rows[line.row]?.few ? Math.round(thick * THIN) : thick;
    const bar = { x, y: middle - height / 2, width: room, height };
    if (line.series !== undefined) {
      drawBar(pen, line.row, line.series, bar, end);
      return;
    }
    const own = pieces[line.row] ?? [];
    const length = mode === 'counts' ? (room * own.reduce((sum, { value }) => sum + value, 0)) / end : room;
    for (const span of diverging?.rows[line.row] ?? stackSpans(own, length))
      drawSegment(pen, line.row, span, bar);
  };

  const heights = lines.map(({ heading, few, long }, index) => {
    const name = (names[index] ?? []).length * lineHeight;
    if (beside && !heading) return Math.max(thick, name, few ? 2.3 * size : 0);
    const text = name + (below && long !== '' ? size * 1.4 : 0);
    return heading ? text : text + thick + (text > 0 ? fontSize * 0.25 : 0);
  });
  const tallest = Math.max(...heights.filter((_, index) => !lines[index]?.heading));
  // an even rhythm, unless one long name would thin out all the others
  const even = beside && !many && tallest <= thick * 1.5 ? tallest : 0;
  const between = fontSize * (x === 0 ? 0.875 : many ? 0.375 : 0.625);

  let y = 0;
  if (column) {
    canvas.muted.push(textAt(width, size / 2, words.base, size, 'end'));
    y = size * 1.75;
  }
  const top = y;
  lines.forEach((line, index) => {
    const { heading, few, apart, strong, short, long } = line;
    const name = names[index] ?? [];
    const inLine = beside && !heading;
    if (index > 0) y += between + (apart || heading ? fontSize : 0);
    const height = Math.max(heights[index] ?? 0, heading ? 0 : even);
    const nameTop = inLine ? y + (height - name.length * lineHeight) / 2 : y;
    name.forEach((text, at) => {
      const place = textAt(0, nameTop + (at + 0.5) * lineHeight, text, nameSize, 'start');
      (strong ? canvas.strong : canvas.names).push(place);
    });
    if (rows[line.row]?.open !== undefined) {
      const side = Math.max(LEAST_TOGGLE, name.length * lineHeight);
      const center = nameTop + (name.length * lineHeight) / 2;
      const end = inLine ? x - nameSize / 2 : width;
      canvas.toggles.push({ row: line.row, x: 0, y: center - side / 2, width: end, height: side });
    }
    const middle = inLine ? y + height / 2 : y + height - thick / 2;
    if (inLine && short !== '') {
      const offset = few ? size * 0.6 : 0;
      canvas.muted.push(textAt(width, middle - offset, short, size, 'end'));
      if (few) canvas.muted.push(textAt(width, middle + offset, words.few, size, 'end'));
    } else if (long !== '') {
      const place = below
        ? textAt(0, y + name.length * lineHeight + size * 0.7, long, size, 'start')
        : undefined;
      canvas.muted.push(place ?? textAt(width, y + lineHeight / 2, long, size, 'end'));
    }
    if (!heading) drawLine(line, middle);
    y += height;
  });

  const bars = { x, y: top, width: room, height: y - top };
  if (diverging) canvas.rules.push({ ...bars, x: round(x + diverging.middle - 0.5), width: 1 });
  else if (mode === 'counts' || (mode === 'stacked' && rows.length > 1 && !isOneAnswerEach(figure))) {
    // lines would show through what is dimmed, and cross names that stand above
    const through = beside && ![...rows, ...series].some(({ dim }) => dim);
    y = drawAxis(pen, bars, end, mode === 'counts' ? words.bare : words.number, through);
  }
  return finished(canvas, box, y, nameSize, size);
}
