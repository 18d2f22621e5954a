import type { Text, Value } from '../model/index.js';
import type { Measure } from '../stats/measure.js';
import type { Subject } from '../stats/subject.js';
import type { Figure, Label, NumberUnit } from './figure.js';
import type { Swatch } from './swatch.js';

/** Fewer respondents than this make a number unsure. */
export const FEW = 10;

/** A series' name: who, what was answered, or both. */
export interface TrendName {
  readonly who: Label | undefined;
  /** The answers that are added up; empty for a mean or a count. */
  readonly answers: readonly Text[];
}

/** What the legend has to say. */
export interface TrendLabels {
  'trend.others': undefined;
}

export interface TrendPhrases extends TrendLabels {
  'trend.none': undefined;
  'trend.change': TrendName & {
    readonly unit: NumberUnit;
    readonly from: TrendPoint;
    readonly since: Label;
    readonly to: TrendPoint;
    readonly until: Label;
  };
  'trend.only': TrendName & {
    readonly point: TrendPoint;
    readonly unit: NumberUnit;
    readonly edition: Label;
  };
  'trend.ends': {
    readonly edition: Label;
    readonly unit: NumberUnit;
    readonly highest: readonly TrendName[];
    readonly high: number;
    readonly lowest: readonly TrendName[];
    readonly low: number;
  };
  'trend.equal': { readonly edition: Label; readonly value: number; readonly unit: NumberUnit };
  'trend.broken': { readonly edition: Label };
  'trend.unknown': { readonly names: readonly TrendName[]; readonly edition: Label };
  'trend.break': undefined;
  'trend.name': TrendName;
  'trend.of': { readonly n: number };
  'trend.value': { readonly point: TrendPoint; readonly unit: NumberUnit };
  'trend.point': TrendName & {
    readonly point: TrendPoint;
    readonly unit: NumberUnit;
    /** How many answered is worth saying. */
    readonly based: boolean;
  };
}

export interface TrendPoint {
  readonly value: Value;
  /** An entity's own answer in words, where it is one of the scale's. */
  readonly word: Text | undefined;
  /** How many answered; `undefined` = not known, or one entity's own answer. */
  readonly n: number | undefined;
  readonly asked: number | undefined;
  /** So few answered that the number is shown as unsure. */
  readonly few: boolean;
}

export interface TrendSeries {
  readonly id: string;
  readonly name: TrendName;
  readonly swatch: Swatch;
  /** The entity or group that the tag is about. */
  readonly own: boolean;
  /** One of many, drawn without a colour of its own. */
  readonly muted: boolean;
  readonly subject: Subject;
  readonly measure: Measure;
  /** One for each edition. */
  readonly points: readonly TrendPoint[];
}

export interface TrendEdition {
  readonly id: string;
  readonly label: Label;
  /** In years, or the place in the order when an edition has no date; equal distances are equal times. */
  readonly at: number;
  /** Why it can't be compared with the one before; absent for the first. */
  readonly brokenBy: Text | undefined;
}

/** What a number on the axis is called beside itself, such as "Fully" for 4 on a scale from 1 to 4. */
export interface TrendTick {
  readonly value: number;
  readonly label: Text;
}

/** Lines over three or more editions, a slope between two, dots for one. */
export type TrendForm = 'lines' | 'slope' | 'dots';

export interface TrendFigure extends Figure<TrendPhrases> {
  readonly form: TrendForm;
  readonly unit: NumberUnit;
  /** Ends of the axis that must be on it: 0 for shares and counts, both ends of a scale for its means. */
  readonly min: number;
  readonly max: number;
  /** The axis ends at `max` rather than after the largest number. */
  readonly closed: boolean;
  /** Named points of a scale; empty when the axis counts. */
  readonly ticks: readonly TrendTick[];
  readonly editions: readonly TrendEdition[];
  readonly series: readonly TrendSeries[];
}

/** What the faces of a trend are made from. */
export type TrendPicture = Pick<
  TrendFigure,
  'form' | 'unit' | 'min' | 'max' | 'closed' | 'ticks' | 'editions' | 'series'
> & { readonly title: Text };

/** A series with what its notes are made from. */
export interface TrendDraft extends TrendSeries {
  readonly derived: boolean;
  readonly guessed: boolean;
  readonly notes: readonly Text[];
}
