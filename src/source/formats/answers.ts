import { MISSING_REASONS, type AnswerSheet, type Dataset, type Scale } from '../../model/index.js';
import type { Draft } from './draft.js';
import type { AnswersInput } from './maturity-schema.js';
import { numberOn } from './shape.js';

type Known = Pick<Dataset, 'editions' | 'indicators' | 'scales' | 'entities'>;

/** A cell of a sheet: a value where `gap` is 0, else 1 + the index of the reason in MISSING_REASONS. */
interface Cell {
  readonly value: number;
  readonly gap: number;
}

/** What may stand in a row, and the cell that it means. */
type Decoder = ReadonlyMap<unknown, Cell>;

/** Returns what may stand in a list of answers on a scale, apart from the numbers of a numeric one. */
export function cellsOf(scale: Scale): Map<unknown, Cell> {
  const cells = new Map<unknown, Cell>([[null, { value: 0, gap: 1 }]]);
  MISSING_REASONS.forEach((reason, index) => cells.set(reason, { value: 0, gap: index + 1 }));
  if (scale.kind === 'numeric') return cells;
  scale.categories.forEach(({ id }, index) => cells.set(id, { value: index, gap: 0 }));
  return cells;
}

/** Returns what a code means on a scale; `undefined` when it means nothing there. */
export function meaningOn(scale: Scale, cells: Decoder, meaning: unknown): Cell | undefined {
  const value = scale.kind === 'numeric' ? numberOn(scale, meaning) : undefined;
  return value === undefined ? cells.get(meaning) : { value, gap: 0 };
}

/** Whether two sheets ask one entity the same question in the same edition: it would count twice. */
function overlap(one: AnswerSheet, other: AnswerSheet, entity: string): boolean {
  if (one.edition !== other.edition || !one.rowOf.has(entity) || !other.rowOf.has(entity)) return false;
  return one.indicators.some((indicator) => other.columnOf.has(indicator));
}

/** Returns what entities answered, edition by edition. */
export async function readAnswers(draft: Draft, known: Known): Promise<readonly AnswerSheet[]> {
  const sheets: AnswerSheet[] = [];
  for (const item of await draft.items('answers')) {
    if (!draft.refers(known.editions, item.edition)) continue;
    const sheet = await readSheet(item, draft, known);
    for (const other of sheets) draft.sure(!sheet.entities.some((entity) => overlap(sheet, other, entity)));
    sheets.push(sheet);
  }
  return sheets;
}

async function readSheet(item: AnswersInput, draft: Draft, known: Known): Promise<AnswerSheet> {
  const { edition, unpublished = false, indicators: asked, codes = {}, rows } = item;
  draft.distinct(asked);
  const columns: {
    readonly at: number;
    readonly scale: Scale;
    readonly listed: Decoder;
    readonly coded: Decoder;
  }[] = [];
  const indicators: string[] = [];
  const decoders = new Map<Scale, { readonly listed: Decoder; readonly coded: Decoder }>();
  asked.forEach((id, at) => {
    const scale = known.scales.get(known.indicators.get(id)?.scale ?? '');
    if (!draft.sure(scale !== undefined) || !scale || indicators.includes(id)) return;
    const decoder = decoders.get(scale) ?? decoderOf(scale, codes);
    decoders.set(scale, decoder);
    columns.push({ at, scale, ...decoder });
    indicators.push(id);
  });
  for (const [code, meaning] of Object.entries(codes)) {
    draft.sure(code.length === 1);
    draft.sure([...decoders].some(([scale, { listed }]) => meaningOn(scale, listed, meaning)));
  }

  const entities = Object.keys(rows).filter((id) => draft.refers(known.entities, id));
  const width = columns.length;
  const values = new Float64Array(entities.length * width);
  const gaps = new Uint8Array(values.length).fill(1);
  let next = 0;
  for (const id of entities) {
    const rest = draft.pace();
    if (rest) await rest;
    const row: unknown = rows[id];
    const start = next;
    next += width;
    const isCompact = typeof row === 'string';
    if (!isCompact && !Array.isArray(row)) {
      draft.sure(false);
      continue;
    }
    const cells = row as ArrayLike<unknown>;
    if (!draft.sure(cells.length === asked.length)) continue;
    for (let column = 0; column < width; column++) {
      const { at, scale, listed, coded } = columns[column] as (typeof columns)[number];
      const raw = cells[at];
      const cell = isCompact ? coded.get(raw) : (listed.get(raw) ?? meaningOn(scale, listed, raw));
      if (cell) {
        values[start + column] = cell.value;
        gaps[start + column] = cell.gap;
      } else draft.sure(false);
    }
  }
  const hidden = unpublished === true || unpublished === false ? [] : unpublished;
  for (const id of hidden) draft.refers(known.entities, id);
  return {
    edition,
    indicators,
    entities,
    values,
    gaps,
    unpublished: unpublished === true || new Set(hidden),
    rowOf: positions(entities),
    columnOf: positions(indicators),
  };
}

function positions(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, index) => [id, index]));
}

function decoderOf(scale: Scale, codes: Readonly<Record<string, unknown>>) {
  const listed = cellsOf(scale);
  const coded = new Map<unknown, Cell>();
  for (const [code, meaning] of Object.entries(codes)) {
    const cell = meaningOn(scale, listed, meaning);
    if (cell) coded.set(code, cell);
  }
  return { listed, coded };
}
