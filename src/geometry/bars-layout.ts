import type { BarsRow } from '../figures/bars-figure.js';
import type { Label } from '../figures/figure.js';
import type { Swatch } from '../figures/swatch.js';
import type { MissingReason } from '../model/index.js';

/** The place to draw in. */
export interface BarsBox {
  /** px, above 0 */
  readonly width: number;
  /** px, at least 12 */
  readonly fontSize: number;
  /** px, 0 or more */
  readonly letterSpacing: number;
  /** Everything is mirrored. */
  readonly rtl: boolean;
}

/** Puts the figure's labels and numbers into the words that are to be placed. */
export interface BarsWording {
  readonly label: (label: Label) => string;
  readonly number: (value: number) => string;
  /** A number without its unit, for a narrow place. */
  readonly bare: (value: number) => string;
  /** How many answered, short under the heading that says so; empty where it is unknown. */
  readonly respondents: (row: BarsRow, short: boolean) => string;
  readonly missing: (reason: MissingReason) => string;
  /** What is written beside a small base. */
  readonly few: string;
  /** The heading of the respondents. */
  readonly base: string;
  /** What stands before the name of a row that can be opened, or that is a part of one. */
  readonly sign?: (row: BarsRow) => string;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a row is opened and closed. */
export interface BarToggle extends Rect {
  /** Index of the figure's row. */
  readonly row: number;
}

export interface BarText {
  /** px; the middle, the start or the end of the text, as its anchor says. */
  readonly x: number;
  /** Baseline, px. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A segment, a bar or a column: one that a reader can choose. */
export interface BarMark extends Rect {
  /** Index of the figure's row. */
  readonly row: number;
  /** Index of the figure's series; −1 for what is missing. */
  readonly series: number;
  readonly swatch: Swatch;
  readonly dim: boolean;
  /** Its number, where it fits inside. */
  readonly inside: BarText | undefined;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly marks: readonly BarMark[];
  /** Where a bar would end if it were full. */
  readonly tracks: readonly Rect[];
  /** Lines behind the bars. */
  readonly rules: readonly Rect[];
  /** Names of rows, answers and panels. */
  readonly names: readonly BarText[];
  /** Names of headings and of what is highlighted. */
  readonly strong: readonly BarText[];
  /** Respondents, axis and other small print. */
  readonly muted: readonly BarText[];
  /** Numbers beside their bars. */
  readonly numbers: readonly BarText[];
  readonly toggles: readonly BarToggle[];
  /** Text size of the names, px. */
  readonly nameSize: number;
  /** Text size of everything else, px. */
  readonly size: number;
}

/** What a layout is built up in, from the left. */
export interface Canvas {
  readonly marks: BarMark[];
  readonly tracks: Rect[];
  readonly rules: Rect[];
  readonly names: BarText[];
  readonly strong: BarText[];
  readonly muted: BarText[];
  readonly numbers: BarText[];
  readonly toggles: BarToggle[];
}

/** Returns a canvas without anything on it. */
export function emptyCanvas(): Canvas {
  return { marks: [], tracks: [], rules: [], names: [], strong: [], muted: [], numbers: [], toggles: [] };
}

/**
 * Returns the canvas as a layout, mirrored where the page runs from the right.
 *
 * @param height of everything on it, px
 * @param nameSize px
 * @param size px
 */
export function finished(
  canvas: Canvas,
  box: BarsBox,
  height: number,
  nameSize: number,
  size: number,
): BarsLayout {
  const { width } = box;
  const sizes = { width, height: Math.ceil(height), nameSize, size };
  if (!box.rtl) return { ...canvas, ...sizes };
  const rect = <Of extends Rect>(each: Of): Of => ({ ...each, x: width - each.x - each.width });
  const text = (each: BarText): BarText => ({ ...each, x: width - each.x });
  return {
    ...sizes,
    marks: canvas.marks.map((mark) => ({ ...rect(mark), inside: mark.inside && text(mark.inside) })),
    tracks: canvas.tracks.map(rect),
    rules: canvas.rules.map(rect),
    names: canvas.names.map(text),
    strong: canvas.strong.map(text),
    muted: canvas.muted.map(text),
    numbers: canvas.numbers.map(text),
    toggles: canvas.toggles.map(rect),
  };
}
