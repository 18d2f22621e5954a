import type { DataSource, Edition, MissingReason, Text } from '../model/index.js';
import type { HeatmapLabels } from './heatmap-figure.js';
import type { LadderLabels } from './ladder.js';
import type { MapLabels } from './map-types.js';
import type { ScatterLabels } from './scatter-figure.js';
import type { StepsLabels } from './steps.js';
import type { Swatch } from './swatch.js';
import type { TargetsLabels } from './targets.js';
import type { TrendLabels } from './trend-figure.js';

/**
 * Something to say, as facts: a key and the values that fill it. The strings floor turns it into a sentence in the
 * reader's language. `Phrases` maps each key to its facts; `undefined` for a key without any.
 */
export type Message<Phrases> = {
  readonly [Key in keyof Phrases]: readonly [key: Key, facts: Phrases[Key]];
}[keyof Phrases];

/** A text out of the data, or something of ours to say. */
export type Label = Text | Message<LabelPhrases>;

/** What stands in headings, legends, tables and notes: what every widget may say, and what one alone has words for. */
export interface LabelPhrases
  extends
    CommonPhrases,
    HeatmapLabels,
    LadderLabels,
    MapLabels,
    ScatterLabels,
    StepsLabels,
    TargetsLabels,
    TrendLabels {}

/** What every widget may have to say beside its own sentences. */
export interface CommonPhrases {
  'label.indicator': undefined;
  'label.entity': undefined;
  'label.group': undefined;
  'label.area': undefined;
  'label.layer': undefined;
  'label.answer': undefined;
  'label.edition': undefined;
  'label.all': undefined;
  'label.similar': { readonly count: number };
  'label.respondents': undefined;
  'label.members': undefined;
  'label.share': undefined;
  'label.count': undefined;
  'label.mean': undefined;
  'label.fulfilment': undefined;
  'label.difference': undefined;
  'label.difference-to': { readonly to: Label };
  'label.change': undefined;
  'label.rank': undefined;
  'note.rounded': undefined;
  /** For how many rows of how many; `undefined` = for some of the numbers. */
  'note.respondents-unknown': { readonly count: number; readonly of: number } | undefined;
  'note.respondents-derived': undefined;
  /** Groups with fewer than `below` respondents, smallest first. */
  'note.small-base': { readonly below: number; readonly groups: readonly Label[] };
  'note.response': { readonly answered: number; readonly asked: number };
  'note.missing': { readonly count: number; readonly of: number; readonly reason: MissingReason };
  'note.suppressed': { readonly count: number; readonly below: number };
  'note.break': { readonly edition: Label; readonly why: Text };
  'note.derived': undefined;
  'note.synthetic': undefined;
  'note.unpublished': undefined;
  /** Who the similar ones are, and how much each thing that makes them alike weighs, 0–1; the number of inhabitants has no label. */
  'note.similar': {
    readonly to: string;
    readonly names: readonly string[];
    readonly variables: readonly { readonly label: Text | undefined; readonly weight: number }[];
  };
}

/** One entry of the legend: a word beside a colour and a glyph, so that colour never stands alone. */
export interface LegendItem {
  readonly id: string;
  readonly label: Label;
  readonly swatch: Swatch;
}

/** One cell of the table that says the same as the drawing. */
export type TableCell =
  | { readonly kind: 'text'; readonly label: Label }
  | { readonly kind: 'number'; readonly value: number; readonly unit: NumberUnit }
  | { readonly kind: 'answer'; readonly category: Answered; readonly swatch: Swatch }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** What was answered, or how something stands. */
export interface Answered {
  readonly id: string;
  readonly label: Label;
}

/** How a number is written: 0–100 with a percent sign, whole, with one decimal, signed percentage points, or a unit of the data. */
export type NumberUnit = 'percent' | 'count' | 'mean' | 'points' | 'rank' | { readonly unit: string };

export interface TableColumn {
  readonly id: string;
  readonly label: Label;
  /** Row headers are text; numbers align at the decimal. */
  readonly kind: 'header' | 'text' | 'number' | 'answer';
}

/** The drawing's numbers as a table: rows of cells in the order of the columns. */
export interface DataTable {
  readonly caption: Label;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** What the source line says. */
export interface SourceFacts {
  readonly source: DataSource | undefined;
  readonly edition: Edition | undefined;
  /** Computed here or by the data's maker: the line says "based on". */
  readonly derived: boolean;
}

/**
 * What a widget says, without pixels or language. The drawing, the table, the sentence, the CSV and the print all
 * come from this one value, so they can't disagree.
 */
export interface Figure<Phrases> {
  /** The heading when the page's author gives none. */
  readonly heading: Label;
  /** The sentences of the summary, in order. */
  readonly summary: readonly Message<Phrases>[];
  readonly legend: readonly LegendItem[];
  readonly table: DataTable;
  readonly notes: readonly Label[];
  readonly source: SourceFacts;
  /** Nothing to draw: the state is "empty" and the summary says why. */
  readonly empty: boolean;
}

/** A cell for a number, or for the reason why there is none. */
export function numberCell(value: number | MissingReason, unit: NumberUnit): TableCell {
  return typeof value === 'number' ? { kind: 'number', value, unit } : { kind: 'missing', reason: value };
}

/** A cell with a text of the data or a word of ours. */
export function textCell(label: Label): TableCell {
  return { kind: 'text', label };
}

/** The name of an edition: its own label, or its id. */
export function editionLabel(edition: Edition): Text {
  return edition.label ?? edition.id;
}
