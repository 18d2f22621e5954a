import { editionOf, type Dataset } from '../model/index.js';
import type { Label } from './figure.js';
import { answerRows } from './table-answers.js';
import { entityRows } from './table-entities.js';
import { factAt, TABLE_ROWS, type Asked, type TableFigure } from './table-facts.js';
import { indicatorRows } from './table-indicators.js';

export * from './table-facts.js';

/** What the tag asks for. */
export interface TableOptions {
  /** Absent = indicators; so is an unknown value. */
  readonly rows?: string | undefined;
  readonly edition?: string | undefined;
  readonly entity?: string | undefined;
  /** Ids of groups, groupings or entities, `similar` and `all`, separated by spaces. */
  readonly compare?: string | undefined;
  readonly topic?: string | undefined;
  readonly area?: string | undefined;
  readonly layer?: string | undefined;
  readonly indicator?: string | undefined;
  /** Names of columns, separated by spaces; absent = what suits the rows. */
  readonly columns?: string | undefined;
  /** Length of the list of the highest; 0 or absent = none. */
  readonly top?: number | undefined;
  readonly bottom?: number | undefined;
  /** The column that top and bottom go by: its name, with a leading minus for descending. */
  readonly sort?: string | undefined;
}

const MAKERS = { indicators: indicatorRows, entities: entityRows, answers: answerRows };

/**
 * Returns what a table says: indicators as rows beside an entity's answer and groups to compare it with, entities as
 * rows, or every answer as a row. Lists of the highest and lowest rank indicators, and entities only when those are
 * the rows.
 *
 * @throws {RangeError} for an edition, entity, area, layer or indicator that the dataset doesn't have
 */
export function tableFigure(dataset: Dataset, options: TableOptions): TableFigure {
  const rows = TABLE_ROWS.find((kind) => kind === options.rows) ?? 'indicators';
  const asked = lookUp(dataset, options);
  const made = asked && asked.indicators.length > 0 ? MAKERS[rows](asked) : undefined;
  const edition = dataset.editions.get(asked?.edition ?? '');
  const sections = made?.sections ?? [];
  const columns = made?.columns ?? [];
  const caption = made?.heading ?? dataset.title ?? '';
  return {
    heading: caption,
    summary: made && made.count > 0 ? made.summary : [...(made?.summary ?? []), ['summary.none', undefined]],
    legend: [],
    notes: [
      ...(made?.notes ?? []),
      ...(edition?.break === undefined
        ? []
        : [['note.break', { edition: edition.label ?? edition.id, why: edition.break }] satisfies Label]),
      ...dataset.notes,
    ],
    source: { source: dataset.source, edition, derived: made?.derived ?? false },
    empty: !made || made.count === 0,
    table: {
      caption,
      columns: columns.map(({ id, label, name = label, kind }) => ({ id, label: name, kind })),
      // cells are shared between rows, so a long table costs nothing before it is asked for
      get rows() {
        return sections.flatMap((section) =>
          [...section.rows].map((row) => columns.map((column) => factAt(column, row))),
        );
      },
    },
    rows,
    count: made?.count ?? 0,
    columns,
    filters: (made?.filters ?? []).filter(({ facts }) => facts.length > 1),
    searched: made?.searched ?? [],
    sections,
    sortedBy: rows === 'entities' && asked && asked.top + asked.bottom === 0 ? 'entity' : undefined,
    remarks: made?.remarks ?? [],
    own: made?.own,
    opens: made?.detailOf !== undefined,
    detailOf: made?.detailOf ?? (() => undefined),
  };
}

function lookUp(dataset: Dataset, options: TableOptions): Asked | undefined {
  const topic = options.topic || undefined;
  const area = options.area || undefined;
  const layer = options.layer || undefined;
  const indicator = options.indicator || undefined;
  known('edition', options.edition, dataset.editions);
  known('area', area, dataset.areas);
  known('layer', layer, dataset.layers);
  known('indicator', indicator, dataset.indicators);
  const entity = known('entity', options.entity, dataset.entities);
  const edition = editionOf(dataset, options.edition);
  if (edition === undefined) return undefined;
  const used = usedIn(dataset, edition);
  const indicators = [...dataset.indicators.values()].filter(
    (each) =>
      used.has(each.id) &&
      (topic === undefined || each.topic === topic) &&
      (area === undefined || each.area === area) &&
      (layer === undefined || each.layer === layer) &&
      (indicator === undefined || each.id === indicator),
  );
  return {
    dataset,
    edition,
    indicators,
    entity,
    compare: words(options.compare) ?? [],
    columns: words(options.columns),
    top: lengthOf(options.top),
    bottom: lengthOf(options.bottom),
    sort: options.sort?.replace(/^-/, ''),
  };
}

function known<Of>(what: string, id: string | undefined, all: ReadonlyMap<string, Of>): Of | undefined {
  if (!id) return undefined;
  const found = all.get(id);
  if (!found) throw new RangeError(`unknown ${what}: ${id}`);
  return found;
}

function usedIn(dataset: Dataset, edition: string): ReadonlySet<string> {
  const used = new Set<string>();
  for (const sheet of dataset.answers) {
    if (sheet.edition === edition) for (const id of sheet.indicators) used.add(id);
  }
  for (const result of dataset.results) if (result.edition === edition) used.add(result.indicator);
  return used;
}

function words(list: string | undefined): readonly string[] | undefined {
  const found = list?.split(/\s+/u).filter((word) => word !== '');
  return found && found.length > 0 ? found : undefined;
}

function lengthOf(value: number | undefined): number {
  return value !== undefined && value > 0 && Number.isFinite(value) ? Math.floor(value) : 0;
}
