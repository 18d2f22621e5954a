import type { Category, Dataset, Entity, Indicator, Text } from '../model/index.js';
import type { Rank } from '../stats/rank.js';
import type { Figure, Label, Message, NumberUnit, TableCell } from './figure.js';
import type { Swatch } from './swatch.js';

/** What a row of the table stands for. */
export const TABLE_ROWS = ['indicators', 'entities', 'answers'] as const;
export type TableRows = (typeof TABLE_ROWS)[number];

/** What numbers of a column are: means of fulfilment, of published or answered numbers, shares of good answers, or several of these. */
export type LevelKind = 'fulfilment' | 'value' | 'share' | 'mixed';

/** Smallest and largest number of respondents; `undefined` = not said by the source. */
export type Bases = readonly [min: number, max: number] | undefined;

export interface TablePhrases {
  'caption.indicators': { readonly entity: string | undefined };
  'caption.entities': { readonly indicator: Label | undefined };
  'caption.answers': undefined;
  'caption.top': { readonly rows: TableRows; readonly count: number; readonly of: number };
  'caption.bottom': { readonly rows: TableRows; readonly count: number; readonly of: number };
  'sub.level': { readonly kind: LevelKind; readonly bases: Bases };
  'sub.fully': { readonly bases: Bases };
  'sub.difference': { readonly to: Label; readonly points: boolean };
  /** Each row against its own group of a grouping. */
  'sub.difference-own': { readonly grouping: Label; readonly points: boolean };
  'sub.rank': { readonly among: TableRows };
  'sub.answered': { readonly of: number };
  /** `from` and `to` are the same when the last edition can't be compared with any. */
  'sub.change': { readonly from: Text; readonly to: Text; readonly points: boolean };
  'remark.fulfilment': { readonly steps: readonly { readonly label: Text; readonly percent: number }[] };
  'remark.ties': { readonly rows: TableRows };
  'remark.cut': { readonly rows: TableRows; readonly more: number };
  'remark.short': { readonly rows: TableRows; readonly count: number };
  'remark.unrankable': { readonly rows: TableRows };
  'remark.other-units': { readonly count: number };
  'remark.unranked': { readonly count: number };
  /** What the lines in a column are; `cuts`: editions that aren't comparable with those before. */
  'remark.history': {
    readonly editions: readonly Text[];
    readonly cuts: readonly Text[];
    readonly min: TableCell;
    readonly max: TableCell;
  };
  /** What the strips in a column are, and through how many rows. */
  'remark.distribution': {
    readonly count: number;
    readonly median: TableCell;
    readonly min: TableCell;
    readonly max: TableCell;
  };
  'remark.threshold': { readonly label: Label; readonly note: Text };
  'summary.none': undefined;
  'summary.unpublished': { readonly entity: string };
  'summary.no-answers': { readonly entity: string };
  'summary.met': {
    readonly entity: string;
    readonly full: number;
    readonly none: number;
    readonly of: number;
    readonly missing: number;
  };
  'summary.compared': {
    readonly entity: string;
    readonly to: Label;
    readonly ahead: Gap | undefined;
    readonly behind: Gap | undefined;
  };
  'summary.highest': SummaryEnd;
  'summary.lowest': SummaryEnd;
  'summary.equal': { readonly count: number; readonly value: TableCell };
  'summary.own': { readonly entity: string; readonly value: TableCell; readonly rank: Rank | undefined };
  'summary.spread': {
    readonly count: number;
    readonly min: TableCell;
    readonly median: TableCell;
    readonly max: TableCell;
  };
  'summary.answers': {
    readonly answers: number;
    readonly entities: number;
    readonly indicators: number;
    readonly missing: number;
  };
}

/** A row's name in a sentence, with its area where another row has the same name. */
export interface Named {
  readonly label: Label;
  readonly within: Label | undefined;
}

/** The rows furthest from what they are compared with, in percentage points. */
export interface Gap {
  readonly names: readonly Named[];
  readonly points: number;
}

/** One end of an order; several names when they share it. */
export interface SummaryEnd {
  readonly names: readonly Named[];
  readonly value: TableCell;
  /** What `value` is: the share that fulfils fully, a mean of many, or the row's own number. */
  readonly measure: 'fully' | 'mean' | 'own';
  readonly base: number | undefined;
}

/** What stands in a cell, with what orders, marks and explains it. */
export type Fact = TableCell & {
  /** The indicator or entity that a row header names. */
  readonly id?: string;
  /** A second, quieter line. */
  readonly detail?: Label;
  /** What the cell sorts by; absent = last in both directions. Texts sort by their label. */
  readonly key?: number;
  /** Length of the bar under the number, 0–1. */
  readonly bar?: number;
  readonly rank?: Rank;
  /** The step that a number reaches. */
  readonly step?: Category;
  /** Colour and glyph of `step`. */
  readonly stepSwatch?: Swatch;
  /** A number that shows its plus sign. */
  readonly signed?: boolean;
  /** What the column's picture shows in this row: one number for each edition, NaN for none, or the row's own level. */
  readonly points?: readonly number[];
};

/** What is drawn beside the words of a column's cells, on one axis for all rows. */
export type ColumnPicture = {
  /** Where the axis begins and ends, in the unit of the numbers drawn. */
  readonly min: number;
  readonly max: number;
  readonly unit: NumberUnit;
} & (
  | {
      readonly kind: 'history';
      /** `cut`: not comparable with those before. */
      readonly editions: readonly { readonly label: Text; readonly cut: boolean }[];
    }
  | {
      readonly kind: 'distribution';
      /** How many rows lie in each of equal parts of the axis. */
      readonly parts: readonly number[];
      readonly median: number;
    }
);

/** A column: its distinct contents, and which of them stands in each row. */
export interface FactColumn {
  readonly id: string;
  readonly kind: 'header' | 'text' | 'number' | 'answer';
  readonly label: Label;
  /** What it is called where the rest of the heading isn't beside it; the label when absent. */
  readonly name?: Label;
  /** What the heading needs to be exact: unit, base, what is compared. */
  readonly sub?: Message<TablePhrases>;
  readonly facts: readonly Fact[];
  /** Row → index in `facts`, or in `via`. */
  readonly at: Uint32Array;
  /**
   * Index in `at` → index in `facts`, for what rows have by way of something else: the area of each answer is that of
   * its indicator. A long table is not walked for columns that nobody sorts or filters by.
   */
  readonly via?: Uint32Array;
  readonly picture?: ColumnPicture;
}

/** A table of its own under a caption of its own. */
export interface TableSection {
  readonly id: 'all' | 'top' | 'bottom';
  readonly caption: Message<TablePhrases>;
  readonly rows: Uint32Array;
}

/** How a group's answers to one indicator divide. */
export interface Division {
  readonly label: Label;
  readonly answered: number | undefined;
  readonly parts: readonly { readonly category: Category; readonly swatch: Swatch; readonly share: number }[];
}

/** What is told of a row that the reader opens. */
export interface RowDetail {
  readonly question: Text | undefined;
  readonly note: Text | undefined;
  readonly divisions: readonly Division[];
}

export interface TableFigure extends Figure<TablePhrases> {
  readonly rows: TableRows;
  readonly count: number;
  readonly columns: readonly FactColumn[];
  /** Columns to filter by; drawn or not. */
  readonly filters: readonly FactColumn[];
  /** Columns whose words a search goes through. */
  readonly searched: readonly FactColumn[];
  readonly sections: readonly TableSection[];
  /** The column that rows are sorted by until the tag or the reader says otherwise; absent = the data's order. */
  readonly sortedBy: string | undefined;
  /** What the reader must know to read the numbers right. */
  readonly remarks: readonly Message<TablePhrases>[];
  /** The row of the tag's own entity, where rows are entities. */
  readonly own: number | undefined;
  /** Whether rows have more to tell when they are opened. */
  readonly opens: boolean;
  /** More on a row; `undefined` when there is nothing more. */
  readonly detailOf: (row: number) => RowDetail | undefined;
}

/** What the rows of one kind give; the rest of the figure is the same for all. */
export interface Rows {
  readonly count: number;
  readonly heading: Label;
  readonly columns: readonly FactColumn[];
  readonly filters: readonly FactColumn[];
  readonly searched: readonly FactColumn[];
  readonly sections: readonly TableSection[];
  readonly summary: readonly Message<TablePhrases>[];
  readonly remarks: readonly Message<TablePhrases>[];
  readonly notes: readonly Label[];
  readonly own?: number | undefined;
  readonly derived: boolean;
  readonly detailOf?: (row: number) => RowDetail | undefined;
}

/** What every kind of row is made from: the options, looked up. */
export interface Asked {
  readonly dataset: Dataset;
  readonly edition: string;
  readonly indicators: readonly Indicator[];
  readonly entity: Entity | undefined;
  readonly compare: readonly string[];
  readonly columns: readonly string[] | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly sort: string | undefined;
}

/** Returns what stands in one cell of a column. */
export function factAt(column: FactColumn, row: number): Fact {
  return column.facts[indexAt(column, row)] ?? { kind: 'missing', reason: 'missing' };
}

/** Returns which of a column's facts stands in a row. */
export function indexAt({ at, via }: Pick<FactColumn, 'at' | 'via'>, row: number): number {
  const index = at[row] ?? 0;
  return via ? (via[index] ?? 0) : index;
}

/** Returns a list that goes by `at` alone: what is true of each fact, told by the index that rows hold. */
export function byIndex<List extends Uint8Array | Uint32Array>(
  { via }: Pick<FactColumn, 'via'>,
  list: List,
): List {
  return via ? (via.map((index) => list[index] ?? 0) as unknown as List) : list;
}
