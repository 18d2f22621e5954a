import { NOISE } from '../stats/rank.js';
import { endsOf } from '../stats/top-bottom.js';
import type { Message } from './figure.js';
import {
  factAt,
  type Asked,
  type FactColumn,
  type Named,
  type SummaryEnd,
  type TablePhrases,
  type TableRows,
  type TableSection,
} from './table-facts.js';

/** One list, or the highest and the lowest apart, with what is to be said of them. */
export interface Lists {
  readonly sections: readonly TableSection[];
  readonly summary: readonly Message<TablePhrases>[];
  readonly remarks: readonly Message<TablePhrases>[];
}

/** What the highest and lowest are chosen by. */
export interface Ranked {
  readonly rows: TableRows;
  /** The column that is ranked by; absent = rows can't be ranked. */
  readonly column: FactColumn | undefined;
  /** What ranks each row, the larger the better; NaN = no part of it. */
  readonly values: Float64Array;
  readonly nameOf: (row: number) => Named;
  readonly baseOf: (row: number) => number | undefined;
}

/** Returns the sections for `top` and `bottom`, and the sentences that name their ends. */
export function listsOf({ top, bottom }: Asked, ranked: Ranked): Lists {
  const { rows, values } = ranked;
  const ends = endsOf(values, top, bottom);
  const of = values.filter((value) => !Number.isNaN(value)).length;
  const section = (id: 'top' | 'bottom'): TableSection => {
    const list = Uint32Array.from(ends[id]);
    return { id, caption: [`caption.${id}`, { rows, count: list.length, of }], rows: list };
  };
  const remarks: Message<TablePhrases>[] = [];
  if (of === 0) return { sections: [], summary: [], remarks: [['remark.unrankable', { rows }]] };
  if (of < top + bottom) remarks.push(['remark.short', { rows, count: of }]);
  else if (ends.top.length > top || ends.bottom.length > bottom) remarks.push(['remark.ties', { rows }]);
  if (ends.cut > 0) remarks.push(['remark.cut', { rows, more: ends.cut }]);
  return {
    sections: [
      ...(ends.top.length > 0 ? [section('top')] : []),
      ...(ends.bottom.length > 0 ? [section('bottom')] : []),
    ],
    summary: endsIn(ranked, top > 0, bottom > 0),
    remarks,
  };
}

/** Returns the sentences that name the highest and the lowest. */
export function endsIn(ranked: Ranked, highest: boolean, lowest: boolean): readonly Message<TablePhrases>[] {
  const { column, values } = ranked;
  const rows = [...values.keys()].filter((row) => !Number.isNaN(values[row]));
  const first = rows[0];
  if (!column || first === undefined) return [];
  const max = Math.max(...rows.map((row) => values[row] ?? NaN));
  const min = Math.min(...rows.map((row) => values[row] ?? NaN));
  if (max - min < NOISE) {
    return rows.length > 1 ? [['summary.equal', { count: rows.length, value: factAt(column, first) }]] : [];
  }
  const end = (value: number): SummaryEnd => {
    const tied = rows.filter((row) => Math.abs((values[row] ?? NaN) - value) < NOISE);
    const row = tied[0] ?? 0;
    return {
      names: tied.map(ranked.nameOf),
      value: factAt(column, row),
      measure: column.id === 'fully' ? 'fully' : column.sub?.[0] === 'sub.level' ? 'mean' : 'own',
      base: tied.length === 1 && column.id !== 'difference' ? ranked.baseOf(row) : undefined,
    };
  };
  return [
    ...(highest ? [['summary.highest', end(max)] satisfies Message<TablePhrases>] : []),
    ...(lowest ? [['summary.lowest', end(min)] satisfies Message<TablePhrases>] : []),
  ];
}
