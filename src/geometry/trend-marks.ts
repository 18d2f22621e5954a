import type { TrendEdition, TrendSeries } from '../figures/trend-figure.js';

/** Room to draw in, px. */
export interface TrendBox {
  readonly width: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly rtl: boolean;
}

/** What stands in the drawing, in the reader's language. */
export interface TrendSpeech {
  readonly tick: (value: number) => string;
  /** The word for a named point of the axis; empty for others. */
  readonly named: (value: number) => string;
  readonly value: (series: TrendSeries, edition: number) => string;
  readonly edition: (edition: TrendEdition) => string;
  readonly name: (series: TrendSeries) => string;
  /** Why a series has no number in an edition, or the answer that is none. */
  readonly reason: (series: TrendSeries, edition: number) => string;
  /** How many answered; empty when it is not known or no share of anything. */
  readonly base: (series: TrendSeries, edition: number) => string;
  readonly broken: string;
}

/** A line of text. `x` is where it starts, ends or is centred, in reading direction. */
export interface TrendText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'tick' | 'edition' | 'name' | 'value' | 'missing' | 'cut' | 'base';
}

export interface TrendRule {
  /** An SVG path. */
  readonly d: string;
  readonly role: 'grid' | 'zero' | 'break' | 'leader' | 'gap';
}

export interface PlacedSeries {
  readonly series: TrendSeries;
  /** The line as a shape to fill, cut where a number is missing or a series is broken; may be empty. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly few: boolean }[];
  /** Where the series' glyph stands beside its name. */
  readonly badge: { readonly x: number; readonly y: number } | undefined;
}

/** What can be chosen: an edition's column, or a series' row. */
export interface TrendArea {
  readonly id: string;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TrendLayout {
  readonly width: number;
  readonly height: number;
  /** Radius of a dot and of a badge, px. */
  readonly dot: number;
  readonly badge: number;
  readonly rules: readonly TrendRule[];
  readonly series: readonly PlacedSeries[];
  readonly texts: readonly TrendText[];
  readonly areas: readonly TrendArea[];
}
