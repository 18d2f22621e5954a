import type { Expectation } from '../stats/gradient.js';
import type { Figure, Label, NumberUnit } from './figure.js';

/** How one entity lies to what is expected of its size. */
export interface ScatterStanding {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly unit: NumberUnit;
  /** `undefined` when there is no line. */
  readonly expected: Expectation | undefined;
  /** How far `y` is from it, both rounded as they are printed, so that the reader can check; 0 without a line. */
  readonly apart: number;
}

/** An attribute that entities are laid out by. */
export interface ScatterAttribute {
  readonly id: string;
  /** On a logarithmic scale; true of the number of inhabitants. */
  readonly logarithmic: boolean;
}

/** What a scatter's table and notes have to say. */
export interface ScatterLabels {
  'label.expected': undefined;
  'label.population': undefined;
  /** How a line is fitted, and through how many. */
  'note.fit': { readonly n: number; readonly logarithmic: boolean };
  /** Entities without a place: no answer, fewer than half of the answers, an unknown size, or unpublished. */
  'note.not-drawn': {
    readonly count: number;
    readonly of: number;
    readonly why: 'answer' | 'half' | 'size' | 'unpublished';
  };
}

export interface ScatterPhrases extends ScatterLabels {
  'scatter.none': undefined;
  'scatter.gradient': {
    readonly attribute: ScatterAttribute;
    readonly unit: NumberUnit;
    /** Rise for twice as much of a logarithmic attribute, or for one of another. */
    readonly rise: number;
    readonly low: number;
    readonly high: number;
    /** 0–1. */
    readonly explained: number;
  };
  'scatter.own': ScatterStanding & { readonly attribute: ScatterAttribute };
  'scatter.unpublished': { readonly name: string };
  'scatter.no-answer': { readonly name: string };
  'scatter.no-size': { readonly name: string; readonly attribute: ScatterAttribute };
  'scatter.spread': {
    readonly count: number;
    readonly min: number;
    readonly median: number;
    readonly max: number;
    readonly unit: NumberUnit;
  };
  'scatter.point': ScatterStanding & {
    readonly attribute: ScatterAttribute;
    readonly groups: readonly Label[];
  };
  'scatter.hint': undefined;
  'scatter.axis': { readonly attribute: ScatterAttribute };
  'scatter.others': { readonly all: boolean };
  'scatter.line': undefined;
  'scatter.band': undefined;
}

/** One entity in the drawing. */
export interface ScatterPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly expected: Expectation | undefined;
  readonly apart: number;
  /** Place in `groups` of the first group that it belongs to; −1 for none. */
  readonly group: number;
  readonly own: boolean;
}

/** Some entities that are marked. */
export interface ScatterGroup {
  readonly id: string;
  readonly label: Label;
  readonly count: number;
}

export interface ScatterFigure extends Figure<ScatterPhrases> {
  readonly attribute: ScatterAttribute;
  readonly unit: NumberUnit;
  /** What the level is: the indicator's or area's own name, or ours. */
  readonly measure: Label;
  readonly indicator: string | undefined;
  readonly edition: string;
  /** By `x`, the smallest first; then as the data has them. */
  readonly points: readonly ScatterPoint[];
  readonly groups: readonly ScatterGroup[];
  /** What is expected at an `x`; absent when there are too few points for a line. */
  readonly expectedAt: ((x: number) => Expectation) | undefined;
  /** The least and the most a level can be; `undefined` = no limit known. */
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** Why entities are not drawn. */
export type NotDrawn = 'answer' | 'half' | 'size' | 'unpublished';
