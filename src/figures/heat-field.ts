import {
  answerAt,
  groupOf,
  isPublished,
  MISSING_REASONS,
  sheetsOf,
  editionOf,
  type AnswerSheet,
  type Category,
  type Dataset,
  type Grouping,
  type Indicator,
  type Scale,
  type Text,
} from '../model/index.js';
import { fulfilmentAt, yardstickOf } from '../stats/yardstick.js';
import {
  textCell,
  type DataTable,
  type Label,
  type LegendItem,
  type Message,
  type TableCell,
} from './figure.js';
import type {
  FieldCell,
  FieldLine,
  FieldPhrases,
  HeatGap,
  HeatFieldFigure,
  HeatmapOptions,
} from './heatmap-figure.js';
import { swatchesOf, type Swatch } from './swatch.js';
import { numbered } from '../model/numbered.js';

/** What a cell without an answer looks like, and says. */
const GAPS: Readonly<Record<HeatGap, readonly [Swatch, Label]>> = {
  missing: ['none', ['heatmap.gap', { gap: 'missing' }]],
  'not-asked': ['unasked', ['heatmap.gap', { gap: 'not-asked' }]],
  'not-applicable': ['unfit', ['heatmap.gap', { gap: 'not-applicable' }]],
  suppressed: ['hidden', ['heatmap.gap', { gap: 'suppressed' }]],
  closed: ['hidden', ['heatmap.gap', { gap: 'closed' }]],
};

const RAMP: readonly Swatch[] = ['h0', 'h1', 'h2', 'h3', 'h4'];

/** Where a cell's answer lies. */
interface Source {
  readonly sheet: AnswerSheet;
  readonly at: number;
}

/**
 * Returns what every entity answered to every indicator of one edition, as a field of colours. Answers that are not
 * published are no part of it: their cells say so, and no level, order or sentence is made from them.
 *
 * @throws {RangeError} for an area, a layer, an entity or an edition that the data lacks
 */
export function heatFieldFigure(dataset: Dataset, options: HeatmapOptions): HeatFieldFigure {
  const edition = known('edition', dataset.editions, options.edition ?? editionOf(dataset));
  const own = known('entity', dataset.entities, options.entity);
  known('area', dataset.areas, options.area);
  known('layer', dataset.layers, options.layer);
  const sheets = sheetsOf(dataset, edition?.id ?? '');
  const indicators = [...dataset.indicators.values()].filter(
    ({ id, area, layer }) =>
      sheets.some((sheet) => sheet.columnOf.has(id)) &&
      (options.area === undefined || area === options.area) &&
      (options.layer === undefined || layer === options.layer),
  );
  const entities = [...dataset.entities.values()].filter(({ id }) =>
    sheets.some((sheet) => sheet.rowOf.has(id)),
  );
  const width = indicators.length;
  const cells = new Uint8Array(entities.length * width);
  const levels = new Float32Array(cells.length).fill(NaN);
  const looks = new Looks();
  const rowsOf = sheets.map((sheet) => entities.map(({ id }) => sheet.rowOf.get(id) ?? -1));
  const open = sheets.map((sheet) => entities.map(({ id }) => isPublished(sheet, id)));
  const sourceOf = (row: number, column: number): Source | 'missing' | 'closed' => {
    const id = indicators[column]?.id ?? '';
    let closed = false;
    for (const [index, sheet] of numbered(sheets)) {
      const inSheet = rowsOf[index]?.[row] ?? -1;
      const place = sheet.columnOf.get(id);
      if (inSheet < 0 || place === undefined) continue;
      if (open[index]?.[row] === true) return { sheet, at: inSheet * sheet.indicators.length + place };
      closed = true;
    }
    return closed ? 'closed' : 'missing';
  };
  for (const [column, indicator] of numbered(indicators)) {
    const scale = dataset.scales.get(indicator.scale);
    const yardstick = scale && yardstickOf(scale);
    const swatches = scale && swatchesOf(scale);
    const codes = (scale?.categories ?? []).map((category) =>
      looks.codeOf(swatches?.get(category.id) ?? 'plain', category.label),
    );
    for (let row = 0, cell = column; row < entities.length; row += 1, cell += width) {
      const source = sourceOf(row, column);
      if (source === 'closed' || source === 'missing') cells[cell] = looks.codeOf(...GAPS[source]);
      else {
        const { sheet, at } = source;
        const gap = sheet.gaps[at] ?? 1;
        if (gap > 0) {
          cells[cell] = looks.codeOf(...GAPS[MISSING_REASONS[gap - 1] ?? 'missing']);
          continue;
        }
        const level = yardstick ? fulfilmentAt(sheet, at, yardstick) : NaN;
        levels[cell] = level;
        cells[cell] = codeAt(sheet, at, scale, codes, level, looks);
      }
    }
  }
  const title = dataset.title ?? '';
  const answered = countOf(cells, looks);
  const answerOf = (row: number, column: number): FieldCell => {
    const source = sourceOf(row, column);
    if (source === 'closed') return { kind: 'closed' };
    const scale = dataset.scales.get(indicators[column]?.scale ?? '');
    if (source === 'missing' || !scale) return { kind: 'missing', reason: 'missing' };
    const answer = answerAt(
      source.sheet,
      Math.floor(source.at / source.sheet.indicators.length),
      source.at % source.sheet.indicators.length,
      scale,
    );
    if (answer.kind === 'missing') return answer;
    if (answer.kind === 'category') return { kind: 'answer', category: answer.category };
    return {
      kind: 'number',
      value: answer.value,
      unit: scale.unit === 'percent' ? 'percent' : scale.unit ? { unit: scale.unit } : 'mean',
    };
  };
  const rows = entities.map((entity): FieldLine => ({
    id: entity.id,
    label: entity.name,
    own: entity === own,
    in: new Map(
      [...dataset.groupings.values()].map((grouping) => [grouping.id, groupOf(grouping, entity)?.id]),
    ),
  }));
  const columns = indicators.map((indicator): FieldLine => ({
    id: indicator.id,
    label: indicator.label,
    own: false,
    in: new Map([
      ['area', indicator.area],
      ['layer', indicator.layer],
    ]),
  }));
  return {
    form: 'field',
    rows,
    columns,
    cells,
    levels,
    swatches: looks.swatches,
    rowGroupings: [...dataset.groupings.values()]
      .filter(({ id }) => rows.some((row) => row.in.get(id) !== undefined))
      .map(groupingOf),
    columnGroupings: [
      { id: 'area', label: ['label.area', undefined] as Label, groups: [...dataset.areas.values()] },
      { id: 'layer', label: ['label.layer', undefined] as Label, groups: [...dataset.layers.values()] },
    ].filter(({ id }) => columns.some((column) => column.in.get(id) !== undefined)),
    answerAt: answerOf,
    edition: edition?.id,
    heading: title,
    summary: fieldSummary(rows, columns, levels, answered, cells.length, dataset.minGroup),
    legend: looks.legend(),
    get table() {
      return fieldTable(title, rows, columns, indicators, dataset, answerOf);
    },
    notes: fieldNotes(
      dataset,
      sheets,
      entities.map(({ id }) => id),
    ),
    source: { source: dataset.source, edition, derived: false },
    empty: cells.length === 0,
  };
}

function known<Of>(thing: string, among: ReadonlyMap<string, Of>, id: string | undefined): Of | undefined {
  if (id === undefined) return undefined;
  const found = among.get(id);
  if (!found) throw new RangeError(`unknown ${thing}: ${id}`);
  return found;
}

const groupingOf = ({ id, label, groups }: Grouping) => ({ id, label, groups });

/** The code of an answer's look: its category's, its step's, or that of how far it goes. */
function codeAt(
  sheet: AnswerSheet,
  at: number,
  scale: Scale | undefined,
  codes: readonly number[],
  level: number,
  looks: Looks,
): number {
  const value = sheet.values[at] ?? 0;
  if (scale?.kind !== 'numeric') return codes[value] ?? looks.codeOf('plain', undefined);
  const index = scale.categories.findLastIndex(
    ({ outside, from }) => !outside && value >= (from ?? -Infinity),
  );
  if (index >= 0) return codes[index] ?? 0;
  if (Number.isNaN(level)) return looks.codeOf('plain', undefined);
  return looks.codeOf(RAMP[Math.min(4, Math.floor(level / 20))] ?? 'h0', undefined);
}

/** The looks of the cells, each with a number and the words that it stands for. */
class Looks {
  readonly swatches: Swatch[] = [];
  readonly #labels: Map<unknown, Label>[] = [];

  /** The look's number; a word it has not stood for before is remembered. */
  codeOf(swatch: Swatch, label: Label | undefined): number {
    let code = this.swatches.indexOf(swatch);
    if (code < 0) {
      code = this.swatches.push(swatch) - 1;
      this.#labels.push(new Map());
    }
    if (label !== undefined) {
      // scales may say the same; what is ours to say is the same everywhere
      const isText = typeof label === 'object' && !Array.isArray(label);
      this.#labels[code]?.set(isText ? Object.values(label).join('|') : label, label);
    }
    return code;
  }

  /** One entry for each look that has words, in the order of the swatches' names: worst to best, then what is none. */
  legend(): readonly LegendItem[] {
    const items = this.swatches.map((swatch, code): LegendItem => {
      const labels = [...(this.#labels[code]?.values() ?? [])];
      return {
        id: swatch,
        swatch,
        label: labels.length > 1 ? ['heatmap.any', { of: labels }] : (labels[0] ?? ''),
      };
    });
    const rank = ({ swatch }: LegendItem) =>
      ['none', 'unasked', 'unfit', 'hidden', 'out'].includes(swatch) ? `~${swatch}` : swatch;
    return items.filter(({ label }) => label !== '').sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }
}

const NO_ANSWER: ReadonlySet<Swatch> = new Set(['none', 'unasked', 'unfit', 'hidden']);

function countOf(cells: Uint8Array, { swatches }: Looks): number {
  const without = new Set(swatches.flatMap((swatch, code) => (NO_ANSWER.has(swatch) ? [code] : [])));
  let count = 0;
  for (const code of cells) if (!without.has(code)) count += 1;
  return count;
}

/** Returns the mean level of each line; NaN where fewer than `least` cells have one. */
export function meansOf(
  levels: Float32Array,
  rows: number,
  columns: number,
  byRow: boolean,
  least = 1,
): Float64Array {
  const size = byRow ? rows : columns;
  const sums = new Float64Array(size);
  const counts = new Float64Array(size);
  for (let row = 0, at = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, at += 1) {
      const level = levels[at] ?? NaN;
      if (Number.isNaN(level)) continue;
      const line = byRow ? row : column;
      sums[line] = (sums[line] ?? 0) + level;
      counts[line] = (counts[line] ?? 0) + 1;
    }
  }
  return sums.map((sum, line) => ((counts[line] ?? 0) >= least ? sum / (counts[line] ?? 1) : NaN));
}

function fieldSummary(
  rows: readonly FieldLine[],
  columns: readonly FieldLine[],
  levels: Float32Array,
  answered: number,
  of: number,
  least: number,
): readonly Message<FieldPhrases>[] {
  const sentences: Message<FieldPhrases>[] = [
    ['heatmap.field', { rows: rows.length, columns: columns.length, answered, of }],
  ];
  const means = [...meansOf(levels, rows.length, columns.length, false, least)].map((mean) =>
    Math.round(mean),
  );
  const knownMeans = means.filter((mean) => !Number.isNaN(mean));
  const [max, min] = [Math.max(...knownMeans), Math.min(...knownMeans)];
  if (knownMeans.length > 1 && max > min) {
    const at = (wanted: number) =>
      columns.filter((_, index) => means[index] === wanted).map(({ label }) => label);
    sentences.push(['heatmap.levels', { most: at(max), max, least: at(min), min }]);
  }
  return sentences;
}

function fieldTable(
  title: Text,
  rows: readonly FieldLine[],
  columns: readonly FieldLine[],
  indicators: readonly Indicator[],
  dataset: Dataset,
  answerOf: (row: number, column: number) => FieldCell,
): DataTable {
  const swatches = indicators.map(({ scale }) => {
    const found = dataset.scales.get(scale);
    return found ? swatchesOf(found) : new Map<string, Swatch>();
  });
  const swatchOf = (column: number, { id }: Category): Swatch => swatches[column]?.get(id) ?? 'plain';
  const cellOf = (row: number, column: number): TableCell => {
    const cell = answerOf(row, column);
    if (cell.kind === 'closed') return { kind: 'missing', reason: 'missing' };
    return cell.kind === 'answer' ? { ...cell, swatch: swatchOf(column, cell.category) } : cell;
  };
  return {
    caption: title,
    columns: [
      { id: 'entity', label: ['label.entity', undefined], kind: 'header' },
      ...columns.map(({ id, label }) => ({ id, label, kind: 'answer' as const })),
    ],
    rows: rows.map(({ label }, row) => [textCell(label), ...columns.map((_, column) => cellOf(row, column))]),
  };
}

function fieldNotes(
  dataset: Dataset,
  sheets: readonly AnswerSheet[],
  entities: readonly string[],
): readonly Label[] {
  const closed = entities.filter((id) =>
    sheets.some((sheet) => sheet.rowOf.has(id) && !isPublished(sheet, id)),
  );
  return [...(closed.length > 0 ? [['note.unpublished', undefined] as const] : []), ...dataset.notes];
}
