import type { Category, MissingReason, Text, Value } from '../model/index.js';
import type { Numbers } from './bars-rows.js';
import type { Figure, Label, NumberUnit } from './figure.js';
import type { Swatch } from './swatch.js';

/** What the tag asks for. */
export interface HeatmapOptions {
  readonly edition?: string | undefined;
  readonly entity?: string | undefined;
  /** One question by groups. */
  readonly indicator?: string | undefined;
  /** Several questions by the answers they share. */
  readonly topic?: string | undefined;
  readonly area?: string | undefined;
  readonly layer?: string | undefined;
  /** The grouping of the rows; of a question `size` unless given, `all` for everyone together. */
  readonly by?: string | undefined;
}

/** One answer, the same in every row. */
export interface HeatColumn {
  /** The category's id; `value` for a plain number. */
  readonly id: string;
  readonly label: Label;
  /** Place in the scale's categories. */
  readonly at: number;
  /** Outside the scale, or excluding the other answers: set apart. */
  readonly apart: boolean;
}

export interface HeatRow {
  readonly id: string;
  readonly label: Label;
  /** How many answered; `undefined` = unknown or suppressed. */
  readonly n: number | undefined;
  /** So few answered that the numbers say little. */
  readonly few: boolean;
  /** In the order of the columns. */
  readonly values: readonly Value[];
}

/** One colour and the numbers it stands for. */
export interface HeatStep {
  readonly swatch: Swatch;
  readonly from: number;
  /** Where the next step begins. */
  readonly to: number;
}

/** Why a cell has no colour. `closed`: answered, but not published. */
export type HeatGap = MissingReason | 'closed';

/** What the legend has to say. */
export interface HeatmapLabels {
  /** The numbers of one colour; `last` = it has its end, where others end before the next begins. */
  'heatmap.step': Pick<HeatStep, 'from' | 'to'> & { readonly unit: NumberUnit; readonly last: boolean };
  'heatmap.gap': { readonly gap: HeatGap };
  /** Several answers of one look. */
  'heatmap.any': { readonly of: readonly Label[] };
}

/** A number with its place. */
export interface HeatSpot {
  readonly row: Label;
  readonly column: Label;
  readonly value: Value;
}

/** What a table of colours has to say beside what every widget says. */
export interface HeatTablePhrases extends HeatmapLabels {
  'heatmap.asked': {
    readonly question: Text | undefined;
    /** The fewest and the most respondents of a row. */
    readonly respondents: readonly [least: number, most: number] | undefined;
    readonly rows: number;
  };
  /** The largest and the smallest number of all cells. */
  'heatmap.ends': {
    readonly most: readonly HeatSpot[];
    readonly max: number;
    readonly least: readonly HeatSpot[];
    readonly min: number;
    readonly unit: NumberUnit;
    /** Rows with few respondents were left out of the comparison. */
    readonly without: boolean;
  };
  /** The same of one answer, where the others have no numbers. */
  'heatmap.column': {
    readonly column: Label;
    readonly most: readonly Label[];
    readonly max: number;
    readonly least: readonly Label[];
    readonly min: number;
    readonly unit: NumberUnit;
  };
  'heatmap.multiple': undefined;
  'heatmap.missing': { readonly count: number; readonly of: number };
  'heatmap.left-out': { readonly count: number };
  'heatmap.n': { readonly n: number | undefined; readonly few: boolean };
  /** One cell in full. */
  'heatmap.cell': HeatSpot & {
    readonly unit: NumberUnit;
    readonly n: number | undefined;
    readonly few: boolean;
    /** The row is all there is. */
    readonly alone: boolean;
  };
  /** A reason in a word or two, to stand in a cell. */
  'heatmap.reason': { readonly reason: MissingReason };
  'heatmap.hint': undefined;
}

/** What the field has to say. */
export interface FieldPhrases {
  /** How many rows and columns there are, and how many of their cells have an answer. */
  'heatmap.field': {
    readonly rows: number;
    readonly columns: number;
    readonly answered: number;
    readonly of: number;
  };
  /** The indicators that are most and least fulfilled, 0–100. */
  'heatmap.levels': {
    readonly most: readonly Label[];
    readonly max: number;
    readonly least: readonly Label[];
    readonly min: number;
  };
  /** One cell of the field in full. */
  'heatmap.answer': {
    readonly row: Label;
    readonly column: Label;
    readonly cell: FieldCell;
    readonly rowGroup: Label | undefined;
    readonly columnGroup: Label | undefined;
  };
  /** The column that is chosen on the page. */
  'heatmap.marked': { readonly column: Label };
  'heatmap.keys': undefined;
}

export interface HeatTableFigure extends Figure<HeatTablePhrases> {
  readonly form: 'table';
  readonly rowKind: 'group' | 'indicator' | 'all';
  readonly rows: readonly HeatRow[];
  readonly columns: readonly HeatColumn[];
  readonly unit: NumberUnit;
  readonly steps: readonly HeatStep[];
  /** The indicator of all rows; `undefined` when each row is one. */
  readonly indicator: string | undefined;
  readonly edition: string | undefined;
}

/** What one entity answered to one indicator, as far as it may be shown. */
export type FieldCell =
  | { readonly kind: 'answer'; readonly category: Category }
  | { readonly kind: 'number'; readonly value: number; readonly unit: NumberUnit }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'closed' };

/** A row or a column of the field. */
export interface FieldLine {
  readonly id: string;
  readonly label: Label;
  /** The tag's own entity. */
  readonly own: boolean;
  /** Id of its group, by grouping. */
  readonly in: ReadonlyMap<string, string | undefined>;
}

/** A way to group rows or columns. */
export interface FieldGrouping {
  readonly id: string;
  readonly label: Label;
  readonly groups: readonly { readonly id: string; readonly label: Label }[];
}

/** What every entity answered to every indicator. */
export interface HeatFieldFigure extends Figure<FieldPhrases> {
  readonly form: 'field';
  readonly rows: readonly FieldLine[];
  readonly columns: readonly FieldLine[];
  /** `cells[row * columns.length + column]`: the index of its look in `swatches`. */
  readonly cells: Uint8Array;
  /** How far each cell's indicator is fulfilled, 0–100; NaN where that can't be said. */
  readonly levels: Float32Array;
  readonly swatches: readonly Swatch[];
  readonly rowGroupings: readonly FieldGrouping[];
  readonly columnGroupings: readonly FieldGrouping[];
  readonly answerAt: (row: number, column: number) => FieldCell;
  readonly edition: string | undefined;
}

/** What the faces of a heat table are made from. */
export type HeatPicture = Pick<HeatTableFigure, 'rowKind' | 'rows' | 'columns' | 'unit' | 'steps'> & {
  readonly title: Text;
};

/** A row with what its notes are made from. */
export interface HeatDraft {
  readonly id: string;
  readonly label: Label;
  readonly n: number | undefined;
  /** `undefined` when the edition has nothing about it. */
  readonly numbers: Numbers | undefined;
}
