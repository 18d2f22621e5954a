import type { BarsFigure, BarsRow } from '../figures/bars-figure.js';
import type { BarsWording } from './bars-layout.js';

/** One line of the drawing: a row of segments, a single bar, or the heading of the bars below. */
export interface Line {
  /** Index of the figure's row. */
  readonly row: number;
  /** The one series of a single bar; `undefined` = all of them end to end. */
  readonly series?: number;
  /** No bar of its own. */
  readonly heading?: boolean;
  readonly name: string;
  readonly strong: boolean;
  /** Who answered: in the column of the respondents, and where there is none. */
  readonly short: string;
  readonly long: string;
  readonly few: boolean;
  /** Set apart from the line before. */
  readonly apart: boolean;
}

/** Returns the line of a row whose segments lie end to end. */
export function lineOf({ rowKind, rows }: BarsFigure, words: BarsWording, row: BarsRow, index: number): Line {
  const alone = rowKind === 'all' && rows.length === 1;
  const bare = alone || rowKind === 'entity';
  const long = bare ? '' : words.respondents(row, false);
  const { label, own, few, added } = row;
  return {
    row: index,
    name: alone ? '' : words.label(label),
    strong: own,
    short: bare ? '' : words.respondents(row, true),
    long: few && long !== '' ? `${long}, ${words.few}` : long,
    few,
    apart: added && !rows[index - 1]?.added,
  };
}
