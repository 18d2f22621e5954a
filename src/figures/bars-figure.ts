import type { MissingReason, Text, Value } from '../model/index.js';
import type { DataTable, Figure, Label, NumberUnit } from './figure.js';
import type { Swatch } from './swatch.js';

export const BARS_ROWS = ['groups', 'indicators', 'editions', 'entities'] as const;
export type BarsRows = (typeof BARS_ROWS)[number];

/**
 * `stacked` = 100 % per row. `diverging` = one half of the scale to each side of a middle line. `grouped` = a bar
 * per answer, for several answers per respondent and for plain numbers. `counts` = numbers of respondents.
 * `single` = everyone in one bar, instead of a pie. `histogram` = classes side by side, a panel per row.
 */
export const BARS_MODES = ['stacked', 'diverging', 'grouped', 'counts', 'single', 'histogram'] as const;
export type BarsMode = (typeof BARS_MODES)[number];

export const BARS_SORTS = ['data', 'top-two', 'value'] as const;
export type BarsSort = (typeof BARS_SORTS)[number];

/** Fewer respondents than this is a small base: drawn thinner, and said. */
export const FEW = 10;

/** What a row stands for; `all` = everyone together. */
export type RowKind = 'group' | 'indicator' | 'edition' | 'entity' | 'all';

/** What the tag asks for. */
export interface BarsOptions {
  readonly edition?: string | undefined;
  readonly entity?: string | undefined;
  /** Further rows: ids of groups, of groupings (the entity's own group in it), of entities, and `all`. */
  readonly compare?: readonly string[];
  readonly indicators?: readonly string[];
  readonly topic?: string | undefined;
  /** The grouping of the rows; `size` unless given. `all` = everyone together. */
  readonly by?: string | undefined;
  readonly rows?: BarsRows | undefined;
  readonly mode?: BarsMode | undefined;
  readonly sort?: BarsSort | undefined;
  /** Id of a row, of an entity in one of the rows, or of an answer. */
  readonly highlight?: string | undefined;
  /** Id of a topic whose indicators the rows are made of: a row opens into those that serve its goal. */
  readonly opens?: string | undefined;
  /** Ids of the rows that are open. */
  readonly open?: readonly string[];
}

/** One answer of the scale as it is drawn: the same in every row. */
export interface BarsSeries {
  /** The category's id; `value` for a plain number. */
  readonly id: string;
  readonly label: Label;
  readonly swatch: Swatch;
  /** Place in the scale's categories. */
  readonly at: number;
  /** Which side of the middle line it diverges to; 0 = across it. */
  readonly side: -1 | 0 | 1;
  /** Outside the scale, or excluding the other answers: set apart. */
  readonly apart: boolean;
  /** One of the answers that rows are compared by: the highlighted one, else the best two of four or more. */
  readonly good: boolean;
  /** Another answer is highlighted. */
  readonly dim: boolean;
}

export interface BarsRow {
  readonly id: string;
  readonly label: Label;
  /** In the order of the series, which is the order of drawing. */
  readonly values: readonly Value[];
  /** How many answered; `undefined` = unknown or suppressed. */
  readonly n: number | undefined;
  /** How many there are in the group. */
  readonly asked: number | undefined;
  readonly few: boolean;
  /** Another row is highlighted. */
  readonly dim: boolean;
  /** Highlighted: named by the tag, or the entity's own. */
  readonly own: boolean;
  /** Added for comparison: set apart, and never sorted among the others. */
  readonly added: boolean;
  /** Whether its parts are shown below it; `undefined` = it has none. */
  readonly open?: boolean;
  /** One of the parts of the row above. */
  readonly part?: true;
}

/** What a bar chart has to say beside what every widget says. */
export interface BarsPhrases {
  /** What was asked, and how many answered: the fewest and the most of the rows. */
  'bars.asked': {
    readonly question: Text | undefined;
    readonly respondents: readonly [least: number, most: number] | undefined;
    /** The base is that of each row, not of all together. */
    readonly each: boolean;
  };
  'bars.commonest': {
    readonly answers: readonly Label[];
    readonly value: number;
    readonly unit: NumberUnit;
    readonly n: number | undefined;
  };
  /** Where the share of some answers together is largest and smallest. No answers: the number itself. */
  'bars.spread': {
    readonly answers: readonly Label[];
    readonly unit: NumberUnit;
    readonly most: readonly Label[];
    readonly max: number;
    readonly least: readonly Label[];
    readonly min: number;
    /** Rows with few respondents were left out of the comparison. */
    readonly without: boolean;
  };
  'bars.multiple': undefined;
  'bars.entity': { readonly name: string; readonly group: Label; readonly answer: Text | undefined };
  'bars.missing': { readonly rows: readonly Label[]; readonly reason: MissingReason };
  'bars.empty': { readonly subject: Label; readonly reason: MissingReason };
  'bars.left-out': { readonly count: number };
  /** How many answered; `short` under a heading that says what is counted. */
  'bars.n': { readonly n: number; readonly asked: number | undefined; readonly short: boolean };
  'bars.few': undefined;
  'bars.hint': undefined;
  /** What opens into the parts of a row. */
  'bars.parts': { readonly row: Label };
  /** One mark of the drawing, in full. */
  'bars.mark': {
    readonly row: Label | undefined;
    readonly answer: Label | undefined;
    /** `undefined` where the answer says it all. */
    readonly value: Value | undefined;
    readonly unit: NumberUnit;
    readonly n: number | undefined;
  };
}

export interface BarsFigure extends Figure<BarsPhrases> {
  readonly mode: BarsMode;
  readonly rowKind: RowKind;
  readonly rows: readonly BarsRow[];
  readonly series: readonly BarsSeries[];
  readonly unit: NumberUnit;
  /** Where the axis ends: 100 for shares, else the largest number to make room for. */
  readonly max: number;
  /** The indicator of all rows; `undefined` when each row is one. */
  readonly indicator: string | undefined;
  readonly edition: string | undefined;
  /** For each open row, how it follows from its parts. */
  readonly sums: readonly DataTable[];
}

/** What the drawing says, before it is put into sentences, notes and a table. */
export type BarsPicture = Pick<
  BarsFigure,
  'mode' | 'rowKind' | 'rows' | 'series' | 'unit' | 'heading' | 'empty'
>;

/** Whether each row is one answer of one entity: its word says more than "100 %". */
export function isOneAnswerEach({
  rowKind,
  rows,
  series,
}: Pick<BarsPicture, 'rowKind' | 'rows' | 'series'>): boolean {
  return rowKind === 'entity' && series.length > 1 && rows.every(({ n }) => n === 1);
}
