import { editionOf, groupOf, isPublished, type Dataset, type Indicator } from '../model/index.js';
import { meanFulfilment } from '../stats/fulfilment.js';
import { sortKeyOf } from '../stats/name-search.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import { textCell, type DataTable, type Figure, type Label, type TableCell } from './figure.js';
import { percentCell } from './flower-marks.js';
import { partOf } from './flower-plan.js';
import { peersOf, subjectLabel } from './subjects.js';

/** What a stack of papers says. */
export interface PapersPhrases {
  'papers.count': { readonly group: Label; readonly count: number };
  'papers.none': { readonly group: Label };
  'papers.caption': { readonly name: string };
  'papers.page': { readonly page: number; readonly of: number };
  /** Of the file with the numbers, as hexadecimal digits. */
  /** Of files one after the other. */
  'papers.hash': { readonly hash: string; readonly files: number };
  'papers.no-hash': undefined;
  /** An ISO 8601 date. */
  'papers.retrieved': { readonly date: string };
  'papers.published': { readonly date: string };
  'papers.print': undefined;
}

export interface PapersOptions {
  /** A municipality, or a group: one paper, or one for each member. */
  readonly entity?: string | undefined;
  readonly edition?: string | undefined;
  /** A group's id, a grouping's for the own group, or "all"; wins over the municipality alone. */
  readonly group?: string | undefined;
  /** Space-separated; county, size band and all when absent. */
  readonly compare?: string | undefined;
}

/** One municipality's paper. */
export interface Paper {
  readonly id: string;
  readonly name: string;
}

/** A paper for each municipality, in the order of their names. */
export interface PapersFigure extends Figure<PapersPhrases> {
  readonly papers: readonly Paper[];
  readonly compare: string;
  /** How far a municipality and those it is compared with have come, by area and layer; made when it is asked for. */
  readonly scoresOf: (id: string) => DataTable;
}

/**
 * Returns the papers of a group's members, or of one municipality. Those whose answers are unpublished have none: there
 * is nothing to print under their name.
 *
 * @throws {RangeError} on an unknown entity, group or comparison, and when neither is given
 */
export function papersFigure(dataset: Dataset, options: PapersOptions): PapersFigure {
  const { entity, group } = options;
  if (entity === undefined && group === undefined) throw new RangeError('missing attribute: entity or group');
  const own = entity === undefined ? undefined : subjectOf(dataset, entity);
  if (entity !== undefined && !own) throw new RangeError(`unknown entity: ${entity}`);
  const subject = group === undefined ? own : subjectOf(dataset, group, entity);
  if (!subject) throw new RangeError(`unknown group: ${group ?? ''}`);
  const edition = editionOf(dataset, options.edition) ?? '';
  const compare =
    options.compare ??
    ['county', 'size', 'all'].filter((id) => id === 'all' || dataset.groupings.has(id)).join(' ');
  const sheets = dataset.answers.filter((sheet) => sheet.edition === edition);
  const papers = subject.entities
    .filter((id) => sheets.some((sheet) => sheet.rowOf.has(id) && isPublished(sheet, id)))
    .map((id): Paper => ({ id, name: dataset.entities.get(id)?.name ?? id }))
    .map((paper) => ({ paper, key: sortKeyOf(paper.name, dataset.language) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ paper }) => paper);
  const label: Label = subject.label ?? ['label.all', undefined];
  const lines = linesOf(dataset);
  const scoresOf = (id: string) => scores(dataset, edition, id, compare, lines);
  return {
    heading: label,
    summary:
      papers.length === 0
        ? [['papers.none', { group: label }]]
        : [['papers.count', { group: label, count: papers.length }]],
    legend: [],
    get table() {
      return {
        caption: label,
        columns: [
          { id: 'entity', label: ['label.entity', undefined], kind: 'header' } as const,
          ...lines.map((line) => ({ id: line.id, label: line.label, kind: 'number' }) as const),
        ],
        rows: papers.map(({ id, name }): TableCell[] => [
          textCell(name),
          ...lines.map(({ indicators }) =>
            percentCell(meanFulfilment(dataset, alone(id, name), indicators, edition)),
          ),
        ]),
      };
    },
    notes: dataset.notes,
    source: { source: dataset.source, edition: dataset.editions.get(edition), derived: true },
    empty: papers.length === 0,
    papers,
    compare,
    scoresOf,
  };
}

interface Line {
  readonly id: string;
  readonly label: Label;
  readonly indicators: readonly string[];
}

const alone = (id: string, name: string): Subject => ({ kind: 'entity', id, label: name, entities: [id] });

/** All petals together, the petals of each area, and each layer beneath. */
function linesOf(dataset: Dataset): readonly Line[] {
  const all = [...dataset.indicators.values()];
  const idsOf = (keep: (indicator: Indicator) => boolean) => all.filter(keep).map(({ id }) => id);
  const isPetal = (indicator: Indicator) => partOf(dataset, indicator) === 'petal';
  return [
    { id: 'total', label: ['label.fulfilment', undefined] as Label, indicators: idsOf(isPetal) },
    ...[...dataset.areas.values()].map(({ id, label }) => ({
      id: `area-${id}`,
      label,
      indicators: idsOf((indicator) => indicator.area === id && isPetal(indicator)),
    })),
    ...[...dataset.layers.values()].map(({ id, label, part }) => ({
      id: `layer-${id}`,
      label,
      indicators: part === 'petal' ? [] : idsOf((indicator) => indicator.layer === id),
    })),
  ].filter(({ indicators }) => indicators.length > 0);
}

function scores(
  dataset: Dataset,
  edition: string,
  id: string,
  compare: string,
  lines: readonly Line[],
): DataTable {
  const entity = dataset.entities.get(id);
  const name = entity?.name ?? id;
  const self = alone(id, name);
  // a municipality without a county has none to be compared with
  const isKnown = (word: string) => {
    const grouping = dataset.groupings.get(word);
    return !grouping || (entity !== undefined && groupOf(grouping, entity) !== undefined);
  };
  const peers = peersOf(dataset, compare.split(/\s+/u).filter(isKnown).join(' '), self);
  return {
    caption: name,
    columns: [
      { id: 'part', label: ['label.area', undefined], kind: 'header' },
      { id: 'own', label: name, kind: 'number' },
      ...peers.map((peer) => ({ id: peer.id, label: subjectLabel(peer), kind: 'number' }) as const),
    ],
    rows: lines.map(({ label, indicators }) => [
      textCell(label),
      ...[self, ...peers].map((subject) =>
        percentCell(meanFulfilment(dataset, subject, indicators, edition)),
      ),
    ]),
  };
}
