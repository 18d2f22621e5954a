import type { HeatTableFigure } from '../figures/heatmap-figure.js';
import { BOLD, textWidth, wrapText } from './text.js';
import { numbered } from '../model/numbered.js';

/** Room to draw in, px. */
export interface HeatBox {
  readonly width: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly rtl: boolean;
}

/** What stands in the drawing, in the reader's language; rows and columns by their index. */
export interface HeatSpeech {
  readonly row: (row: number) => string;
  readonly column: (column: number) => string;
  /** How many answered; empty when the row says no more than that. */
  readonly base: (row: number) => string;
  /** The number, or why there is none. */
  readonly cell: (row: number, column: number) => string;
}

/** A line of text. `x` is where it starts, ends or is centred, in reading direction. */
export interface HeatText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'row' | 'column' | 'count';
  /** Which row or column it names. */
  readonly index: number;
}

export interface HeatPlace {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What stands in it: one line of a number, or the lines of a reason. */
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  /** Height of its letters, px. */
  readonly size: number;
}

export interface HeatLayout {
  readonly width: number;
  readonly height: number;
  /** `table`: rows and columns. `cards`: the columns of each row one under the other. */
  readonly form: 'table' | 'cards';
  readonly cells: readonly HeatPlace[];
  readonly texts: readonly HeatText[];
  /** Where the columns that are set apart begin: a line as an SVG path, empty when none are. */
  readonly rule: string;
}

/** Between two cells, px. */
const GAP = 2;
const LINE = 1.25;
/** The narrowest column that a number and a short reason fit, em. */
const LEAST = 5.2;
/** Wider than this a cell is no cell any more, em. */
const MOST = 10;

const px = (value: number): number => Math.round(value * 10) / 10;

interface Sizes {
  readonly box: HeatBox;
  /** Letters of names and numbers, px. */
  readonly size: number;
  /** Letters of bases and reasons, px. */
  readonly small: number;
  /** Height of a cell with one line, px. */
  readonly cell: number;
}

/**
 * Returns the heat table as rows and columns; where the columns have no room beside each other, as cards: each row's
 * name above its answers, one under the other.
 *
 * ```
 *            column  column │ apart
 *   row      ┌────┐  ┌────┐ │ ┌────┐
 *   n = 42   │ 38 │  │ 62 │ │ │ 25 │
 * ```
 *
 * @param box its width is kept, whatever it is
 */
export function layoutHeatTable(figure: HeatTableFigure, box: HeatBox, speech: HeatSpeech): HeatLayout {
  const size = Math.max(12, box.fontSize * 0.875);
  const small = Math.max(12, box.fontSize * 0.8125);
  const sizes = { box, size, small, cell: Math.max(28, size * 2.4) };
  const names = nameWidth(figure, sizes, speech);
  const apartAt = figure.columns.findIndex(({ apart }) => apart);
  const air = apartAt > 0 ? size : 0;
  const room = (box.width - names - air) / Math.max(1, figure.columns.length) - GAP;
  const layout =
    room >= size * LEAST
      ? layoutRows(figure, sizes, speech, { names, air, apartAt, cell: Math.min(room, size * MOST) })
      : layoutCards(figure, sizes, speech, apartAt);
  return box.rtl ? mirrored(layout, box.width) : layout;
}

/** Room for the rows' names: what they need, but never more than a third. */
function nameWidth({ rows }: HeatTableFigure, { box, size, small }: Sizes, speech: HeatSpeech): number {
  const widths = rows.flatMap((_, row) => [
    textWidth(speech.row(row), size, box.letterSpacing),
    textWidth(speech.base(row), small, box.letterSpacing),
  ]);
  return Math.min(Math.max(...widths, 0), Math.max(box.width * 0.3, size * 9)) + size;
}

interface Columns {
  readonly names: number;
  /** Extra room before the columns that are set apart. */
  readonly air: number;
  readonly apartAt: number;
  readonly cell: number;
}

function layoutRows(
  { rows, columns }: HeatTableFigure,
  { box, size, small, cell }: Sizes,
  speech: HeatSpeech,
  { names, air, apartAt, cell: width }: Columns,
): HeatLayout {
  const xOf = (column: number): number =>
    names + column * (width + GAP) + (apartAt > 0 && column >= apartAt ? air : 0);
  const heads = columns.map((_, column) =>
    wrapText(speech.column(column), width - 4, size, box.letterSpacing, 5),
  );
  const head = Math.max(...heads.map((lines) => lines.length), 1) * size * LINE;
  const texts: HeatText[] = heads.flatMap((lines, index) =>
    lines.map((text, line): HeatText => ({
      x: px(xOf(index) + width / 2),
      y: px(head - (lines.length - 1 - line) * size * LINE - size * 0.3),
      size,
      text,
      anchor: 'middle',
      role: 'column',
      index,
    })),
  );
  const cells: HeatPlace[] = [];
  let y = head + size * 0.4;
  for (const [row] of numbered(rows)) {
    const lines = wrapText(speech.row(row), names - size, size, box.letterSpacing, 4);
    const base = speech.base(row);
    const text = lines.length * size * LINE + (base === '' ? 0 : small * LINE);
    const height = Math.max(cell, text + size * 0.5);
    let at = y + (height - text) / 2;
    for (const line of lines) {
      texts.push({
        x: 0,
        y: px(at + size * 0.95),
        size,
        text: line,
        anchor: 'start',
        role: 'row',
        index: row,
      });
      at += size * LINE;
    }
    if (base !== '') {
      const baseline = px(at + small * 0.95);
      texts.push({ x: 0, y: baseline, size: small, text: base, anchor: 'start', role: 'count', index: row });
    }
    for (const [column] of numbered(columns)) {
      const place = { row, column, x: px(xOf(column)), y: px(y), width: px(width), height: px(height) };
      cells.push(filled(place, speech.cell(row, column), size, small, box));
    }
    y += height + GAP;
  }
  const rule = apartAt > 0 ? `M${px(xOf(apartAt) - GAP / 2 - air / 2)} 0V${px(y - GAP)}` : '';
  return { width: box.width, height: px(y - GAP), form: 'table', cells, texts, rule };
}

/** Each row's name in bold, then a line for each answer: its name, and the cell at the end of the line. */
function layoutCards(
  { rows, columns }: HeatTableFigure,
  { box, size, small, cell }: Sizes,
  speech: HeatSpeech,
  apartAt: number,
): HeatLayout {
  const width = Math.min(size * 6.5, box.width * 0.4);
  const names = box.width - width - size;
  const texts: HeatText[] = [];
  const cells: HeatPlace[] = [];
  let y = 0;
  for (const [row] of numbered(rows)) {
    if (row > 0) y += size * 1.25;
    for (const text of wrapText(speech.row(row), box.width / BOLD, size, box.letterSpacing, 4)) {
      texts.push({ x: 0, y: px(y + size), size, text, anchor: 'start', role: 'row', index: row });
      y += size * LINE;
    }
    const base = speech.base(row);
    if (base !== '') {
      const baseline = px(y + small);
      texts.push({ x: 0, y: baseline, size: small, text: base, anchor: 'start', role: 'count', index: row });
      y += small * LINE;
    }
    y += size * 0.3;
    for (const [column] of numbered(columns)) {
      if (column === apartAt && column > 0) y += size * 0.5;
      const lines = wrapText(speech.column(column), names, size, box.letterSpacing, 4);
      const height = Math.max(cell, lines.length * size * LINE + size * 0.4);
      const top = y + (height - lines.length * size * LINE) / 2;
      lines.forEach((text, line) => {
        const baseline = px(top + line * size * LINE + size * 0.95);
        texts.push({ x: 0, y: baseline, size, text, anchor: 'start', role: 'column', index: column });
      });
      const x = px(box.width - width);
      const place = { row, column, x, y: px(y), width: px(width), height: px(height) };
      cells.push(filled(place, speech.cell(row, column), size, small, box));
      y += height + GAP;
    }
  }
  return { width: box.width, height: px(Math.max(0, y - GAP)), form: 'cards', cells, texts, rule: '' };
}

/** A place with what stands in it: one line as large as names are, or several small ones. */
function filled(
  place: Omit<HeatPlace, 'lines' | 'size'>,
  text: string,
  size: number,
  small: number,
  { letterSpacing }: HeatBox,
): HeatPlace {
  const { y, width, height } = place;
  const room = width - 4;
  const isOne = textWidth(text, size, letterSpacing) * BOLD <= room;
  const letters = isOne ? size : small;
  const lines = isOne ? [text] : wrapText(text, room, small, letterSpacing, 2);
  const middle = y + height / 2 + letters * 0.36;
  return {
    ...place,
    size: letters,
    lines: lines.map((line, index) => ({
      text: line,
      y: px(middle + (index - (lines.length - 1) / 2) * letters * 1.1),
    })),
  };
}

/** The same from right to left. */
function mirrored(layout: HeatLayout, width: number): HeatLayout {
  return {
    ...layout,
    cells: layout.cells.map((cell) => ({ ...cell, x: px(width - cell.x - cell.width) })),
    texts: layout.texts.map((text) => ({ ...text, x: px(width - text.x) })),
    rule: layout.rule.replace(/^M([\d.]+)/u, (_, x: string) => `M${px(width - Number(x))}`),
  };
}
