import type { BarsFigure, BarsRow } from '../figures/bars-figure.js';
import { isNumber, type MissingReason } from '../model/index.js';
import {
  emptyCanvas,
  type BarsBox,
  type BarsWording,
  type BarText,
  type Canvas,
  type Rect,
} from './bars-layout.js';
import type { Piece, Span } from './bars-stack.js';
import { axisTicks, linearScale } from './scale.js';
import { textWidth } from './text.js';

/** What marks are drawn with. */
export interface Pen {
  readonly canvas: Canvas;
  readonly figure: BarsFigure;
  readonly words: BarsWording;
  readonly box: BarsBox;
  /** Size of numbers and small print, px. */
  readonly size: number;
}

/** Room on each side of a number inside its bar, px. */
const PADDING = 4;

/** Returns what a figure is drawn with in a box. */
export function penFor(figure: BarsFigure, box: BarsBox, words: BarsWording): Pen {
  return { canvas: emptyCanvas(), figure, words, box, size: Math.max(12, 0.8125 * box.fontSize) };
}

/** Returns a row's segments: what is above zero, and one for all that is missing. */
export function piecesOf(row: BarsRow, { series, unit }: BarsFigure): readonly Piece[] {
  const sum = row.values.reduce<number>((total, value) => total + (isNumber(value) ? value : 0), 0);
  const whole = unit === 'percent' ? 100 : (row.n ?? 0);
  const pieces = series.flatMap(({ side, apart }, index): readonly Piece[] => {
    const value = row.values[index];
    return isNumber(value) && value > 0 ? [{ series: index, value, side, apart }] : [];
  });
  if (!reasonIn(row)) return pieces;
  // what is left of the whole is all that is known of the missing ones together
  const missing: Piece = {
    series: -1,
    value: Math.max(whole - sum, whole / 1000, 0.001),
    side: 1,
    apart: false,
  };
  const firstApart = pieces.findIndex(({ apart }) => apart);
  return pieces.toSpliced(firstApart < 0 ? pieces.length : firstApart, 0, missing);
}

/** Why a row lacks a number; `undefined` when it has all of them. */
export function reasonIn({ values }: BarsRow): MissingReason | undefined {
  return values.find((value): value is MissingReason => !isNumber(value));
}

/**
 * Draws a row's segments, each with its number where there is room.
 *
 * @param isNamed with the word of its answer instead
 */
export function drawSegments(pen: Pen, at: number, spans: readonly Span[], bar: Rect, isNamed = false): void {
  const { figure, words } = pen;
  const row = figure.rows[at];
  for (const { series, x, width } of spans) {
    const value = row?.values[series];
    const label = isNamed && figure.series[series]?.label;
    const texts = !isNumber(value)
      ? [words.missing((row && reasonIn(row)) ?? 'missing')]
      : label
        ? [words.label(label)]
        : [words.number(value), words.bare(value)];
    drawMark(pen, at, series, { ...bar, x: bar.x + x, width }, texts);
  }
}

/** Adds a mark with the first of the texts that fits inside. */
export function drawMark(pen: Pen, at: number, index: number, place: Rect, texts: readonly string[]): void {
  const { canvas, figure, box, size } = pen;
  const series = figure.series[index];
  const { x, y, width, height } = place;
  const text = texts.find((each) => textWidth(each, size, box.letterSpacing) + 2 * PADDING <= width);
  canvas.marks.push({
    row: at,
    series: index,
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    swatch: series?.swatch ?? 'none',
    dim: (series?.dim ?? false) || (figure.rows[at]?.dim ?? false),
    inside:
      text === undefined || height < size
        ? undefined
        : textAt(x + width / 2, y + height / 2, text, size, 'middle'),
  });
}

/** Whether an axis may go through the bars: its lines would show through what is dimmed, and cross names that stand above. */
export function isClear({ rows, series }: BarsFigure, beside: boolean): boolean {
  return beside && ![...rows, ...series].some(({ dim }) => dim);
}

/**
 * Draws an axis below the bars.
 *
 * @param through with a line behind the bars at each step; else with a short one below them
 * @returns where it ends, px
 */
export function drawAxis(
  pen: Pen,
  bars: Rect,
  end: number,
  write: (tick: number) => string,
  through: boolean,
): number {
  const { canvas, box, size } = pen;
  const place = linearScale([0, end], [bars.x, bars.x + bars.width]);
  const room = bars.width / (3 * size + textWidth(write(end), size, box.letterSpacing));
  const bottom = bars.y + bars.height;
  const reach = size * 0.35;
  for (const tick of axisTicks(end, Math.max(1, Math.min(4, Math.floor(room))))) {
    const x = place(tick);
    const y = through ? bars.y : bottom;
    canvas.rules.push({ x: round(x - 0.5), y, width: 1, height: bottom + reach - y });
    const anchor = tick === 0 ? 'start' : tick === end ? 'end' : 'middle';
    canvas.muted.push({ x: round(x), y: round(bottom + size * 1.45), text: write(tick), anchor });
  }
  return bottom + size * 1.8;
}

/** A line of text whose capitals are centred on a height. */
export function textAt(
  x: number,
  middle: number,
  text: string,
  size: number,
  anchor: BarText['anchor'],
): BarText {
  return { x: round(x), y: round(middle + size * 0.36), text, anchor };
}

/** A hundredth of a px is more than a screen can show and less than a document should carry. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
