import { MISSING_REASONS, type AnswerSheet, type Dataset, type Scale } from '../../model/index.js';
import type { Draft, Placed } from './draft.js';
import type { AnswersInput } from './maturity-schema.js';
import { pathTo, shown } from './report.js';

type Known = Pick<Dataset, 'indicators' | 'scales' | 'entities'>;

/** A cell of a sheet: a value where `gap` is 0, else 1 + the index of the reason in MISSING_REASONS. */
interface Cell {
  readonly value: number;
  readonly gap: number;
}

/** What may stand in a row, and the cell that it means. */
type Decoder = ReadonlyMap<unknown, Cell>;

interface Column {
  readonly indicator: string;
  /** Position in the rows of the document. */
  readonly at: number;
  readonly scale: Scale;
}

/** A number of a numeric scale, or `undefined` for what is none: a share outside 0–100 is no share. */
export function numberOn(scale: Scale, raw: unknown): number | undefined {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return undefined;
  if (
    scale.unit === 'percent' &&
    (raw < Math.min(0, scale.min ?? 0) || raw > Math.max(100, scale.max ?? 100))
  ) {
    return undefined;
  }
  // -0 would be written with its sign
  return raw + 0;
}

/** Returns what entities answered, edition by edition. */
export async function readAnswers(draft: Draft, known: Known): Promise<readonly AnswerSheet[]> {
  const sheets: AnswerSheet[] = [];
  for (const placed of await draft.items('answers')) {
    const sheet = await readSheet(placed, draft, known);
    if (!draft.refers('editions', sheet.edition, `${placed.path}.edition`)) continue;
    for (const other of sheets) reportTwice(sheet, other, placed.path, draft);
    sheets.push(sheet);
  }
  return sheets;
}

async function readSheet(
  { item, path }: Placed<AnswersInput>,
  draft: Draft,
  known: Known,
): Promise<AnswerSheet> {
  const { edition, unpublished = false, indicators, rows } = item;
  const { report } = draft;
  const columns = columnsOf(indicators, `${path}.indicators`, draft, known);
  const scales = new Set(columns.map(({ scale }) => scale));
  const listed = new Map([...scales].map((scale) => [scale, cellsOf(scale)]));
  const coded = codesOf(item, listed, path, draft);

  const entities: string[] = [];
  for (const id of Object.keys(rows)) {
    if (draft.refers('entities', id, pathTo(`${path}.rows`, id)) && known.entities.has(id)) entities.push(id);
  }
  const width = columns.length;
  const values = new Float64Array(entities.length * width);
  const gaps = new Uint8Array(values.length).fill(1);
  for (const [index, id] of entities.entries()) {
    const rest = draft.pace();
    if (rest) await rest;
    const rowPath = pathTo(`${path}.rows`, id);
    const row: unknown = rows[id];
    const compact = typeof row === 'string';
    if (!compact && !Array.isArray(row)) {
      report.issue(rowPath, shown(row), 'a text or a list');
      continue;
    }
    if (compact && !coded) continue;
    const cells = row as ArrayLike<unknown>;
    if (cells.length !== indicators.length) {
      const found = `${cells.length} ${compact ? 'characters' : 'values'}`;
      report.issue(rowPath, found, `${indicators.length}, one for each indicator`);
      continue;
    }
    const decoders = compact && coded ? coded : listed;
    let at = index * width;
    for (const { at: place, scale } of columns) {
      const raw = cells[place];
      const cell = decoders.get(scale)?.get(raw);
      if (cell) {
        values[at] = cell.value;
        gaps[at] = cell.gap;
      } else if (!compact && scale.kind === 'numeric') {
        const value = numberOn(scale, raw);
        if (value === undefined) report.warn(pathTo(rowPath, place), shown(raw), 'a number');
        else {
          values[at] = value;
          gaps[at] = 0;
        }
      } else
        report.issue(
          pathTo(rowPath, place),
          shown(raw),
          compact ? `a code of ${scale.id}` : `a category of ${scale.id}`,
        );
      at++;
    }
  }
  if (unpublished !== true && unpublished !== false) {
    for (const [index, id] of unpublished.entries())
      draft.refers('entities', id, `${path}.unpublished[${index}]`);
  }
  return {
    edition,
    indicators: columns.map(({ indicator }) => indicator),
    entities,
    values,
    gaps,
    unpublished: unpublished === true || new Set(unpublished === false ? [] : unpublished),
    rowOf: new Map(entities.map((id, index) => [id, index])),
    columnOf: new Map(columns.map(({ indicator }, index) => [indicator, index])),
  };
}

function columnsOf(
  indicators: readonly string[],
  path: string,
  draft: Draft,
  known: Known,
): readonly Column[] {
  const columns: Column[] = [];
  const seen = new Set<string>();
  for (const [at, indicator] of indicators.entries()) {
    const place = `${path}[${at}]`;
    if (seen.has(indicator)) draft.report.issue(place, shown(indicator), 'an id of its own');
    if (seen.has(indicator) || !draft.refers('indicators', indicator, place)) continue;
    seen.add(indicator);
    const scale = known.scales.get(known.indicators.get(indicator)?.scale ?? '');
    if (scale) columns.push({ indicator, at, scale });
  }
  return columns;
}

/** What may stand in a list of answers, apart from the numbers of a numeric scale. */
function cellsOf(scale: Scale): Map<unknown, Cell> {
  const cells = new Map<unknown, Cell>([[null, { value: 0, gap: 1 }]]);
  for (const [index, reason] of MISSING_REASONS.entries()) cells.set(reason, { value: 0, gap: index + 1 });
  if (scale.kind === 'numeric') return cells;
  for (const [index, { id }] of scale.categories.entries()) cells.set(id, { value: index, gap: 0 });
  return cells;
}

/** What the characters of compact rows mean on each scale; `undefined` when the document has such rows and no codes. */
function codesOf(
  { codes, rows }: AnswersInput,
  listed: ReadonlyMap<Scale, Decoder>,
  path: string,
  { report }: Draft,
): ReadonlyMap<Scale, Decoder> | undefined {
  if (!codes) {
    if (Object.values(rows).some((row) => typeof row === 'string'))
      report.issue(`${path}.codes`, 'nothing', 'an object');
    return undefined;
  }
  const coded = new Map<Scale, Map<unknown, Cell>>();
  for (const scale of listed.keys()) coded.set(scale, new Map());
  for (const [code, meaning] of Object.entries(codes)) {
    const place = pathTo(`${path}.codes`, code);
    if (code.length !== 1) report.issue(place, shown(code), 'one character');
    let understood = false;
    for (const [scale, cells] of listed) {
      const value = scale.kind === 'numeric' ? numberOn(scale, meaning) : undefined;
      const cell = value === undefined ? cells.get(meaning) : { value, gap: 0 };
      if (cell) coded.get(scale)?.set(code, cell);
      understood ||= cell !== undefined;
    }
    // one issue here rather than one for each of its cells
    if (understood) continue;
    report.issue(place, shown(meaning), 'a category');
    for (const decoder of coded.values()) decoder.set(code, { value: 0, gap: 1 });
  }
  return coded;
}

/** An entity that answers the same question twice would count twice. */
function reportTwice(sheet: AnswerSheet, other: AnswerSheet, path: string, { report }: Draft): void {
  if (sheet.edition !== other.edition) return;
  if (!sheet.indicators.some((indicator) => other.columnOf.has(indicator))) return;
  for (const entity of sheet.entities) {
    if (other.rowOf.has(entity))
      report.issue(pathTo(`${path}.rows`, entity), 'a second row', 'one row for each edition');
  }
}
