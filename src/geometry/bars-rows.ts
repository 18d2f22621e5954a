import type { BarsRow } from '../figures/bars-figure.js';
import { finished, type BarsLayout, type Rect } from './bars-layout.js';
import type { Line } from './bars-lines.js';
import { textAt, type Pen } from './bars-marks.js';
import { measuresOf } from './bars-measures.js';

/** More lines than this are drawn closer together. */
const MANY = 12;

/** How thick the bars of a small base are, of the others. */
const THIN = 0.5;

/** What a form puts into the rows. */
export interface Form {
  readonly lines: readonly Line[];
  /** Thickness of bars where it doesn't depend on how many they are, em. */
  readonly thickness?: number | undefined;
  /** What stands after the bars. */
  readonly numbers?: readonly string[];
  /** Draws one line in the place of a full bar. */
  readonly draw: (line: Line, bar: Rect) => void;
  /**
   * Draws what belongs to all bars, within the place that they take.
   *
   * @param beside their names stand beside them
   * @returns where it ends, px; `undefined` = with the bars
   */
  readonly close: (bars: Rect, beside: boolean) => number | undefined;
  /**
   * Tells where a name stands.
   *
   * @param middle px
   * @param height px
   * @param end where the room for it ends, px
   */
  readonly named?: (line: Line, row: BarsRow, middle: number, height: number, end: number) => void;
}

/** Returns the form as a layout: lines from the top, with names, bars and respondents. */
export function rowsLayout(pen: Pen, form: Form): BarsLayout {
  const { canvas, figure, words, box, size } = pen;
  const { rows } = figure;
  const { width, fontSize } = box;
  const { lines, draw } = form;
  const { beside, below, nameSize, lineHeight, names, x, room, column } = measuresOf(pen, form);
  const many = lines.length > MANY;
  const thick = Math.round(fontSize * (form.thickness ?? (many ? 1.5 : 1.75)));

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
    const row = rows[line.row];
    const name = names[index] ?? [];
    const nameHeight = name.length * lineHeight;
    const inLine = beside && !heading;
    if (index > 0) y += between + (apart || heading ? fontSize : 0);
    const height = Math.max(heights[index] ?? 0, heading ? 0 : even);
    const nameTop = inLine ? y + (height - nameHeight) / 2 : y;
    name.forEach((text, at) => {
      const place = textAt(0, nameTop + (at + 0.5) * lineHeight, text, nameSize, 'start');
      (strong ? canvas.strong : canvas.names).push(place);
    });
    if (row) form.named?.(line, row, nameTop + nameHeight / 2, nameHeight, inLine ? x - nameSize / 2 : width);
    const middle = inLine ? y + height / 2 : y + height - thick / 2;
    if (inLine && short !== '') {
      const offset = few ? size * 0.6 : 0;
      canvas.muted.push(textAt(width, middle - offset, short, size, 'end'));
      if (few) canvas.muted.push(textAt(width, middle + offset, words.few, size, 'end'));
    } else if (long !== '') {
      canvas.muted.push(
        below
          ? textAt(0, y + nameHeight + size * 0.7, long, size, 'start')
          : textAt(width, y + lineHeight / 2, long, size, 'end'),
      );
    }
    if (!heading) {
      const barHeight = row?.few ? Math.round(thick * THIN) : thick;
      draw(line, { x, y: middle - barHeight / 2, width: room, height: barHeight });
    }
    y += height;
  });
  const end = form.close({ x, y: top, width: room, height: y - top }, beside) ?? y;
  return finished(canvas, box, end, nameSize, size);
}
