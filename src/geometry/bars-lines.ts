import type { BarsFigure } from '../figures/bars-figure.js';
import type { BarsWording } from './bars-layout.js';

/** One line of the drawing: a row of segments, a single bar, or the heading of the bars below. */
export interface Line {
  /** Index of the figure's row. */
  readonly row: number;
  /** The one series of a single bar; `undefined` = all of them end to end. */
  readonly series: number | undefined;
  /** No bar of its own. */
  readonly heading: boolean;
  readonly name: string;
  readonly strong: boolean;
  /** Who answered: in the column of the respondents, and where there is none. */
  readonly short: string;
  readonly long: string;
  readonly few: boolean;
  /** Set apart from the line before. */
  readonly apart: boolean;
}

/**
 * Returns the lines from the top. Segments take one line per row; bars side by side one per row when there is one
 * answer, one per answer when there is one row, and else a heading per row with its answers below.
 */
export function linesOf({ mode, rowKind, rows, series }: BarsFigure, words: BarsWording): readonly Line[] {
  const alone = rowKind === 'all' && rows.length === 1;
  const sideBySide = mode === 'grouped' && series.length > 1;
  const ofRows = rows.map((row, index): Line => {
    const bare = alone || rowKind === 'entity';
    const long = bare ? '' : words.respondents(row, false);
    return {
      row: index,
      series: series.length === 1 && mode === 'grouped' ? 0 : undefined,
      heading: sideBySide,
      name: alone ? '' : `${words.sign?.(row) ?? ''}${words.label(row.label)}`,
      strong: row.own || sideBySide || row.open === true,
      short: bare || sideBySide ? '' : words.respondents(row, true),
      long: row.few && long !== '' ? `${long}, ${words.few}` : long,
      few: row.few,
      apart: row.added && !rows[index - 1]?.added,
    };
  });
  if (!sideBySide) return ofRows;
  const answers = (row: number): readonly Line[] =>
    series.map(({ label, apart }, index) => ({
      row,
      series: index,
      heading: false,
      name: words.label(label),
      strong: false,
      short: '',
      long: '',
      few: false,
      apart: apart && !series[index - 1]?.apart,
    }));
  return rows.length === 1 ? answers(0) : ofRows.flatMap((line) => [line, ...answers(line.row)]);
}
