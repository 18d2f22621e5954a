import {
  byIndex,
  type Fact,
  type FactColumn,
  type TableFigure,
  type TableSection,
} from '../../figures/table.js';
import { orderBy, rankingOf, rowsWhere, type Condition, type Ranking } from '../../stats/order.js';
import type { Formatter } from '../../strings/formatter.js';

/** Which column rows are sorted by. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** What the reader asked to see. */
export interface Wish {
  readonly sorting: Sorting | undefined;
  readonly query: string;
  /** Filter column id → index of the fact to keep. */
  readonly filters: ReadonlyMap<string, number>;
}

/** Sorts, searches and filters the rows of one figure in one language. What it finds out about a column it keeps. */
export class TableView {
  readonly #figure: TableFigure;
  readonly #format: Formatter;
  readonly #rankings = new Map<FactColumn, Ranking>();
  readonly #texts = new Map<FactColumn, readonly string[]>();

  constructor(figure: TableFigure, format: Formatter) {
    this.#figure = figure;
    this.#format = format;
  }

  /** The rows of a section that fit the wish, in its order. */
  rowsOf(section: TableSection, { sorting, query, filters }: Wish): Uint32Array {
    const { columns, filters: filterColumns } = this.#figure;
    const column = columns.find(({ id }) => id === sorting?.column);
    const rows =
      column && sorting
        ? orderBy(section.rows, column.at, this.#rankingByIndex(column), sorting.descending)
        : section.rows;
    const conditions: (readonly Condition[])[] = this.#search(query);
    for (const filter of filterColumns) {
      const kept = filters.get(filter.id);
      if (kept === undefined) continue;
      const keep = new Uint8Array(filter.facts.length);
      keep[kept] = 1;
      conditions.push([{ at: filter.at, keep: byIndex(filter, keep) }]);
    }
    return conditions.length > 0 ? rowsWhere(rows, conditions) : rows;
  }

  /** The order of a column's contents. */
  rankingOf(column: FactColumn): Ranking {
    let ranking = this.#rankings.get(column);
    if (!ranking) {
      const { facts } = column;
      const texts = facts.map((fact) =>
        fact.kind === 'text' && fact.key === undefined ? this.#format.label(fact.label) : '',
      );
      const { collator } = this.#format;
      const compare = (a: number, b: number): number => {
        const first = facts[a]?.key;
        const second = facts[b]?.key;
        if (first !== undefined && second !== undefined) return first - second;
        return collator.compare(texts[a] ?? '', texts[b] ?? '');
      };
      ranking = rankingOf(facts.length, compare, (index) => isLast(facts[index]));
      this.#rankings.set(column, ranking);
    }
    return ranking;
  }

  #rankingByIndex(column: FactColumn): Ranking {
    const { places, count } = this.rankingOf(column);
    return { places: byIndex(column, places), count };
  }

  /** Every word must be in one of the searched columns, with its accents or without. */
  #search(query: string): (readonly Condition[])[] {
    const words = query
      .normalize('NFC')
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    return words.map((word) =>
      this.#figure.searched.map((column) => ({
        at: column.at,
        keep: byIndex(
          column,
          Uint8Array.from(this.#textsOf(column), (text) => (text.includes(word) ? 1 : 0)),
        ),
      })),
    );
  }

  #textsOf(column: FactColumn): readonly string[] {
    let texts = this.#texts.get(column);
    if (!texts) {
      texts = column.facts.map((fact) => {
        if (fact.kind !== 'text') return '';
        const text = this.#format.label(fact.label).normalize('NFC').toLowerCase();
        return `${text}\n${text.normalize('NFD').replace(/\p{M}/gu, '')}`;
      });
      this.#texts.set(column, texts);
    }
    return texts;
  }
}

/** The direction a column is first sorted in: the largest number first, but first place and "A" first too. */
export function startsDescending({ id, kind }: FactColumn): boolean {
  return (kind === 'number' && id !== 'rank') || kind === 'answer';
}

/** Without a number or a text there is nothing to sort by. */
function isLast(fact: Fact | undefined): boolean {
  return !fact || (fact.kind !== 'text' && fact.key === undefined);
}
