import type { MissingReason, Value } from './missing.js';
import type { Text } from './text.js';

/** What the colours of a scale say. */
export const SCALE_MEANINGS = ['fulfilment', 'degree', 'agreement', 'threshold', 'rank'] as const;
export type ScaleMeaning = (typeof SCALE_MEANINGS)[number];

/** How good an answer is, from the worst to the best; what colour and glyph are chosen by. */
export const TONES = ['negative', 'weak', 'middle', 'good', 'positive', 'neutral'] as const;
export type Tone = (typeof TONES)[number];

/** Where in the picture a layer is drawn. The chain runs from soil to petal. */
export const LAYER_PARTS = ['petal', 'stem', 'grass', 'soil'] as const;
export type LayerPart = (typeof LAYER_PARTS)[number];

/** One answer of an ordinal or nominal scale, or one step of a numeric scale that has thresholds. */
export interface Category {
  readonly id: string;
  readonly label: Text;
  /** The answer's worth, in the scale's own unit; fulfilment is computed from it. Absent = no worth is claimed. */
  readonly value?: number;
  readonly tone?: Tone;
  /** An answer outside the scale, such as "don't know": set apart, and no part of a mean. */
  readonly outside?: boolean;
  /** An answer that excludes every other when several may be given, such as "none of these". */
  readonly exclusive?: boolean;
  /** Numeric scales with thresholds: the smallest number that reaches this step; the first step has none. */
  readonly from?: number;
}

/** How an indicator is answered. */
export interface Scale {
  readonly id: string;
  readonly kind: 'ordinal' | 'nominal' | 'numeric';
  readonly label?: Text;
  readonly meaning?: ScaleMeaning;
  /** In the scale's order, the worst or least first; empty for a numeric scale without thresholds. */
  readonly categories: readonly Category[];
  /** Numeric scales: "percent", or a unit to print such as "Mbit/s". */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly better?: 'higher' | 'lower';
  /** Where the thresholds of a numeric scale come from, for the legend. */
  readonly note?: Text;
}

export interface Edition {
  readonly id: string;
  readonly label?: Text;
  /** ISO 8601 date, month or year. */
  readonly date?: string;
  /** Why this edition can't be compared with the one before it. Trends are cut here. */
  readonly break?: Text;
}

export interface Layer {
  readonly id: string;
  readonly label: Text;
  readonly part: LayerPart;
}

export interface Area {
  readonly id: string;
  readonly label: Text;
}

export interface Goal {
  readonly id: string;
  readonly label: Text;
}

export interface Indicator {
  readonly id: string;
  readonly label: Text;
  readonly question?: Text;
  readonly note?: Text;
  readonly layer?: string;
  readonly area?: string;
  readonly topic?: string;
  /** The id of a scale. */
  readonly scale: string;
  /** Several answers per respondent: values don't sum to 100 and are never stacked. */
  readonly multiple: boolean;
  readonly goals: readonly string[];
  /** Weight in means; 1 unless the data says otherwise. */
  readonly weight: number;
}

/** One group of a grouping. `below` and `from` are limits of the grouping's entity attribute. */
export interface Group {
  readonly id: string;
  readonly label: Text;
  /** Smallest value that belongs here. */
  readonly from?: number;
  /** Smallest value that no longer belongs here. */
  readonly below?: number;
  /** How many entities the group has in all, answering or not. */
  readonly members?: number;
}

/** A way of dividing the entities, such as by size or by county. */
export interface Grouping {
  readonly id: string;
  readonly label: Text;
  /** The entity attribute that decides, such as "population" or "county". */
  readonly by: string;
  readonly groups: readonly Group[];
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
  /** Whatever else the data says of the entity (population, county, coordinates …), by attribute name. */
  readonly attributes: ReadonlyMap<string, unknown>;
}

/** Where the numbers come from. */
export interface DataSource {
  readonly name: Text;
  readonly url?: string;
  readonly licence?: string;
  /** ISO 8601 date, month or year. */
  readonly published?: string;
  readonly retrieved?: string;
  readonly note?: Text;
  /** Computed from the named source rather than printed in it: the line then says "based on". */
  readonly derived?: boolean;
}

/**
 * What entities answered in one edition. Cells lie row by row in two flat arrays, so that a country of
 * 290 × 158 answers costs a few hundred kilobytes and is walked without allocating.
 */
export interface AnswerSheet {
  readonly edition: string;
  /** Column order. */
  readonly indicators: readonly string[];
  /** Row order: entity ids. */
  readonly entities: readonly string[];
  /**
   * `values[row * indicators.length + column]`: the index of the category in its scale, or the number itself for a
   * numeric scale. Meaningless where `gaps` is not 0.
   */
  readonly values: Float64Array;
  /** 0 where there is an answer, else 1 + the index in {@link MISSING_REASONS}. */
  readonly gaps: Uint8Array;
  /** Entities that count in groups and are never shown by name; `true` = all of them. */
  readonly unpublished: true | ReadonlySet<string>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
}

export const RESULT_UNITS = ['percent', 'count', 'mean'] as const;
export type ResultUnit = (typeof RESULT_UNITS)[number];

/** The key of the one row of a result that has no grouping: everyone together. */
export const EVERYONE = '';

/** Published numbers for groups, when no answers are public. */
export interface Result {
  readonly indicator: string;
  readonly edition: string;
  /** The id of a grouping; absent = everyone together, under {@link EVERYONE}. */
  readonly grouping?: string;
  readonly unit: ResultUnit;
  /** n by group id; a group that is not here has an unknown n, and that is said. */
  readonly respondents: ReadonlyMap<string, number>;
  /** n of everyone together, where known. */
  readonly total?: number;
  /** By group id, in the order of the scale's categories (a single value for a mean). */
  readonly values: ReadonlyMap<string, readonly Value[]>;
  /** Reconstructed rather than printed in the source. */
  readonly derived: boolean;
  /** n was reconstructed rather than printed. */
  readonly respondentsDerived: boolean;
  readonly notes: readonly Text[];
}

export interface TargetObservation {
  readonly date: string;
  readonly value: number;
}

export const TARGET_STATUSES = ['met', 'on-the-way', 'missed', 'not-yet-measured', 'not-measurable'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

/** A goal with a number and a year. */
export interface Target {
  readonly id: string;
  readonly label: Text;
  readonly area?: string;
  readonly measure?: Text;
  readonly target?: number;
  readonly unit?: string;
  /** The target is a change against the baseline, not a level. */
  readonly change: boolean;
  readonly due?: string;
  /** `undefined` = no baseline exists, which is shown. */
  readonly baseline?: number;
  readonly observations: readonly TargetObservation[];
  readonly status?: TargetStatus;
  readonly note?: Text;
}

export interface LadderStep {
  readonly id: string;
  readonly label: Text;
  readonly requires?: Text;
}

/** A staircase of steps and who stands where. */
export interface Ladder {
  readonly id: string;
  readonly label: Text;
  readonly steps: readonly LadderStep[];
  /** Entity id → indicator id → step id. */
  readonly at: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/**
 * Everything a document says, checked and indexed. Maps keep the document's order. Nothing in it changes after
 * it has been read.
 */
export interface Dataset {
  readonly title?: Text;
  /** The language of plain strings. */
  readonly language: string;
  readonly source?: DataSource;
  /** Drawn numbers are invented, and every widget says so. */
  readonly synthetic: boolean;
  readonly notes: readonly Text[];
  readonly editions: ReadonlyMap<string, Edition>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly layers: ReadonlyMap<string, Layer>;
  readonly areas: ReadonlyMap<string, Area>;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly groupings: ReadonlyMap<string, Grouping>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** By edition, in the document's order; several sheets may share an edition. */
  readonly answers: readonly AnswerSheet[];
  readonly results: readonly Result[];
  readonly targets: readonly Target[];
  readonly ladders: readonly Ladder[];
  /** Groups computed from fewer respondents are suppressed. Never below 5. */
  readonly minGroup: number;
  /** What tells which groups are kept back; absent where every answer is public. */
  readonly suppression?: Suppression;
  /** Set where parts of the document that nobody asked for were left out: groups may lack members. */
  readonly partial?: boolean;
  /** Addresses of the parts that were read, in the document's order, where it has parts. */
  readonly files?: readonly string[];
  /** What the reader should know was left out or mended on the way in; for the page's author. */
  readonly warnings: readonly DataWarning[];
}

/** A group's answers to one indicator, counted. */
export interface CountedGroup {
  readonly id: string;
  /** How many answered. */
  readonly base: number;
  /** How many of them may not be shown under their own name. */
  readonly unpublished: number;
}

/** What few datasets need, so that it comes with those that do: see `suppression.ts`. */
export interface Suppression {
  /** What `hiddenIn` gives for a dataset with unpublished answers. */
  readonly suppressedIn: (
    dataset: Dataset,
    edition: string,
    indicator: string,
    grouping: Grouping | undefined,
  ) => ReadonlySet<string>;
  /** The ids of those groups that are kept back. */
  readonly hiddenGroups: (groups: readonly CountedGroup[], minGroup: number) => ReadonlySet<string>;
}

/** A part of the document that was skipped or mended, with its place. */
export interface DataWarning {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** One entity's answer to one indicator in one edition. */
export type Answer =
  | { readonly kind: 'category'; readonly category: Category; readonly index: number }
  | { readonly kind: 'number'; readonly value: number; readonly step: Category | undefined }
  | { readonly kind: 'missing'; readonly reason: MissingReason };
