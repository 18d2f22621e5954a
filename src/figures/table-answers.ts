import { isPublished, MISSING_REASONS, sheetsOf, stepOf, type Scale } from '../model/index.js';
import {
  AnswerFacts,
  kindOf,
  levelFact,
  membershipColumn,
  basesOf,
  oneEach,
  placeColumns,
  statusColumn,
} from './table-cells.js';
import { groupingOf, Tallies } from './table-comparisons.js';
import type { Asked, Fact, FactColumn, Rows } from './table-facts.js';

/** Returns a row per published answer: entity × indicator. Columns share their contents, so a country fits in a few hundred kilobytes. */
export function answerRows(asked: Asked): Rows {
  const { dataset, edition, indicators } = asked;
  const sheets = sheetsOf(dataset, edition).map((sheet) => {
    const columns = indicators.flatMap(({ id }, index) => {
      const column = sheet.columnOf.get(id);
      return column === undefined ? [] : [{ index, column }];
    });
    return { sheet, columns, indexes: columns.map(({ index }) => index) };
  });
  const names: string[] = [];
  const blocks: { readonly at: number; readonly source: (typeof sheets)[number]; readonly row: number }[] =
    [];
  let count = 0;
  for (const id of dataset.entities.keys()) {
    const before = count;
    for (const source of sheets) {
      const row = source.sheet.rowOf.get(id);
      if (row === undefined || source.columns.length === 0 || !isPublished(source.sheet, id)) continue;
      blocks.push({ at: names.length, source, row });
      count += source.columns.length;
    }
    if (count > before) names.push(id);
  }

  const entityAt = new Uint32Array(count);
  const indicatorAt = new Uint32Array(count);
  const answerAt = new Uint32Array(count);
  const answers = new AnswerDictionary(indicators.map(({ scale }) => dataset.scales.get(scale)));
  let next = 0;
  let missing = 0;
  for (const { at, source, row } of blocks) {
    const { sheet, columns, indexes } = source;
    const start = row * sheet.indicators.length;
    entityAt.fill(at, next, next + columns.length);
    indicatorAt.set(indexes, next);
    for (const { index, column } of columns) {
      const gap = sheet.gaps[start + column] ?? 1;
      if (gap > 0) missing += 1;
      answerAt[next] = gap > 0 ? gap - 1 : answers.indexOf(index, sheet.values[start + column] ?? 0);
      next += 1;
    }
  }

  const entities = names.map((id) => dataset.entities.get(id));
  const spread = (column: FactColumn, rows: Uint32Array): FactColumn => ({
    ...column,
    at: rows,
    via: column.at,
  });
  const entity: FactColumn = {
    id: 'entity',
    kind: 'header',
    label: ['label.entity', undefined],
    facts: entities.map((each): Fact => ({ kind: 'text', label: each?.name ?? '', id: each?.id ?? '' })),
    at: entityAt,
  };
  const indicator: FactColumn = {
    id: 'indicator',
    kind: 'text',
    label: ['label.indicator', undefined],
    facts: indicators.map(({ id, label }): Fact => ({ kind: 'text', label, id })),
    at: indicatorAt,
  };
  const answer: FactColumn = {
    id: 'answer',
    kind: 'answer',
    label: ['label.answer', undefined],
    facts: answers.facts,
    at: answerAt,
  };
  const places = placeColumns(dataset, indicators).map((column) => spread(column, indicatorAt));

  const words = asked.columns ?? ['indicator', 'area', 'layer', 'answer', 'all'];
  const make = (word: string): readonly FactColumn[] => {
    switch (word) {
      case 'entity':
        return [];
      case 'indicator':
        return [indicator];
      case 'answer':
        return [answer];
      case 'area':
      case 'layer':
        return places.filter(({ id }) => id === word);
      case 'all': {
        const tallies = new Tallies(asked).all;
        const bases = basesOf(tallies.map(({ base }) => base));
        return [
          {
            id: word,
            kind: 'number',
            label: ['label.all', undefined],
            sub: ['sub.level', { kind: kindOf(tallies), bases }],
            facts: tallies.map(levelFact),
            at: indicatorAt,
          },
        ];
      }
      default: {
        const grouping = groupingOf(dataset, word);
        if (grouping) return [spread(membershipColumn(grouping, entities), entityAt)];
        if (word === 'size' || word === 'county') return [];
        throw new RangeError(`unknown column: ${word}`);
      }
    }
  };
  const made = words
    .flatMap(make)
    .filter(({ facts, kind }) => asked.columns !== undefined || kind !== 'text' || facts.length > 1);
  return {
    count,
    heading: dataset.title ?? ['label.answer', undefined],
    columns: [entity, ...made],
    filters: [...places, statusColumn(['label.answer', undefined], answer)],
    searched: [entity, indicator],
    sections: [{ id: 'all', caption: ['caption.answers', undefined], rows: oneEach(count) }],
    summary:
      count > 0
        ? [
            [
              'summary.answers',
              { answers: count - missing, entities: names.length, indicators: indicators.length, missing },
            ],
          ]
        : [],
    remarks: [],
    notes: [],
    derived: made.some(({ id }) => id === 'all'),
  };
}

/** Every distinct answer once; the first facts are the reasons for having none. */
class AnswerDictionary {
  readonly facts: Fact[] = MISSING_REASONS.map((reason) => ({ kind: 'missing', reason }));
  readonly #answers = new AnswerFacts();
  readonly #byScale = new Map<Scale, Map<number, number>>();
  readonly #byIndicator: readonly (Scale | undefined)[];
  /** Where the categories of each indicator's scale begin in `facts`; −1 for numbers. */
  readonly #starts: Int32Array;

  constructor(scales: readonly (Scale | undefined)[]) {
    const starts = new Map<Scale | undefined, number>();
    this.#byIndicator = scales;
    this.#starts = Int32Array.from(scales, (scale) => {
      let start = starts.get(scale);
      if (start !== undefined) return start;
      start = scale && scale.kind !== 'numeric' ? this.facts.length : -1;
      starts.set(scale, start);
      if (scale && start >= 0) {
        this.facts.push(
          ...scale.categories.map((category, index) =>
            this.#answers.of({ kind: 'category', category, index }, scale),
          ),
        );
      }
      return start;
    });
  }

  /** The index of the fact for a sheet's value. */
  indexOf(indicator: number, value: number): number {
    const start = this.#starts[indicator] ?? -1;
    return start >= 0 ? start + value : this.#numberIndex(this.#byIndicator[indicator], value);
  }

  #numberIndex(scale: Scale | undefined, value: number): number {
    if (!scale) return 0;
    let known = this.#byScale.get(scale);
    if (!known) this.#byScale.set(scale, (known = new Map<number, number>()));
    let index = known.get(value);
    if (index === undefined) {
      index =
        this.facts.push(this.#answers.of({ kind: 'number', value, step: stepOf(scale, value) }, scale)) - 1;
      known.set(value, index);
    }
    return index;
  }
}
