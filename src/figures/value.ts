import {
  editionOf,
  isNumber,
  scaleOf,
  type Dataset,
  type Edition,
  type Text,
  type Value,
} from '../model/index.js';
import { measureFor, measurerFor, type Measure, type Measured } from '../stats/measure.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import {
  editionLabel,
  numberCell,
  textCell,
  type Figure,
  type Label,
  type NumberUnit,
  type TableCell,
} from './figure.js';
import { subjectLabel, similarNotes } from './subjects.js';
import { swatchesOf } from './swatch.js';

export interface ValuePhrases {
  /** What the number is, its own words before it: "Work in progress: 32 %". */
  'value.what': { readonly measure: Measure; readonly cell: TableCell };
  'value.who': { readonly who: Label; readonly edition: Text | undefined };
  'value.base': { readonly n: number | undefined; readonly asked: number | undefined };
  'value.own': undefined;
}

export interface ValueFigure extends Figure<ValuePhrases> {
  /** What stands in the sentence: a number with its unit, an answer, or why there is none. */
  readonly cell: TableCell;
  readonly question: Text | undefined;
  readonly value: Value;
  /** How many answered; `undefined` = not known, or one entity's own answer. */
  readonly n: number | undefined;
}

/** What the tag asked for. */
export interface ValueOptions {
  readonly indicator?: string | undefined;
  /** An answer's id, several joined by "+", `mean` or `respondents`. */
  readonly category?: string | undefined;
  /** A group's id, or a grouping's for the group that the entity belongs to. */
  readonly group?: string | undefined;
  readonly entity?: string | undefined;
  readonly edition?: string | undefined;
}

/** Fewer respondents than this are said to be few. */
const FEW = 10;

/**
 * Returns one number of a dataset: of a group, else of the entity, else of everyone together.
 *
 * @throws {RangeError} for a name that the data doesn't know, and without an indicator
 */
export function valueFigure(dataset: Dataset, options: ValueOptions): ValueFigure {
  const { indicator: id } = options;
  if (id === undefined) throw new RangeError('missing attribute: indicator');
  const indicator = dataset.indicators.get(id);
  if (!indicator) throw new RangeError(`unknown indicator: ${id}`);
  const edition = knownEdition(dataset, id, options.edition);
  const subject = subjectFor(dataset, options);
  const measure = measureOf(dataset, options, subject);
  const measured = measurerFor(dataset, indicator, measure)(subject, edition?.id ?? '');
  const cell = cellOf(dataset, id, measure, measured);
  const who: Label = subjectLabel(subject);
  const { n } = measured;
  return {
    heading: indicator.label,
    summary: [
      ['value.what', { measure, cell }],
      ['value.who', { who, edition: edition && editionLabel(edition) }],
      ...baseOf(subject, measure, measured),
    ],
    legend: [],
    table: {
      caption: indicator.label,
      columns: [
        { id: 'indicator', label: ['label.indicator', undefined], kind: 'header' },
        { id: 'who', label: ['label.group', undefined], kind: 'text' },
        { id: 'value', label: ['label.answer', undefined], kind: 'number' },
        { id: 'respondents', label: ['label.respondents', undefined], kind: 'number' },
      ],
      rows: [[textCell(indicator.label), textCell(who), cell, numberCell(n ?? 'missing', 'count')]],
    },
    notes: [...notesOf(measured, who), ...similarNotes([subject])],
    source: { source: dataset.source, edition: undefined, derived: measured.derived },
    empty: false,
    cell,
    question: indicator.question,
    value: measured.value,
    n,
  };
}

/** What the number rests on; nothing for a number that is a count of its own. */
function baseOf({ kind }: Subject, measure: Measure, { n, asked }: Measured): ValueFigure['summary'] {
  if (kind === 'entity') return [['value.own', undefined]];
  const isBase =
    measure.kind === 'respondents' || (measure.kind === 'count' && measure.categories.length === 0);
  return isBase ? [] : [['value.base', { n, asked }]];
}

/** The edition asked for, else the latest that has the indicator. */
function knownEdition(dataset: Dataset, indicator: string, asked: string | undefined): Edition | undefined {
  if (asked !== undefined && !dataset.editions.has(asked)) throw new RangeError(`unknown edition: ${asked}`);
  const having = [...dataset.editions.values()].filter(
    ({ id }) =>
      dataset.results.some((result) => result.edition === id && result.indicator === indicator) ||
      dataset.answers.some((sheet) => sheet.edition === id && sheet.columnOf.has(indicator)),
  );
  if (asked === undefined && having.length > 0) return having.at(-1);
  return dataset.editions.get(editionOf(dataset, asked) ?? '');
}

function subjectFor(dataset: Dataset, { group, entity }: ValueOptions): Subject {
  if (entity !== undefined && !dataset.entities.has(entity))
    throw new RangeError(`unknown entity: ${entity}`);
  const subject = subjectOf(dataset, group ?? entity ?? 'all', entity);
  if (!subject) throw new RangeError(`unknown group: ${group ?? ''}`);
  return subject;
}

/** An entity has an answer rather than a share: its worth is looked up, and its words are shown. */
function measureOf(dataset: Dataset, { indicator = '', category }: ValueOptions, subject: Subject): Measure {
  const known = dataset.indicators.get(indicator);
  if (!known) throw new RangeError(`unknown indicator: ${indicator}`);
  const measure = measureFor(dataset, known, category);
  return subject.kind === 'entity' ? { id: 'mean', kind: 'mean', categories: [] } : measure;
}

function cellOf(
  dataset: Dataset,
  indicator: string,
  measure: Measure,
  { value, category }: Measured,
): TableCell {
  const scale = scaleOf(dataset, indicator);
  if (category && scale && scale.kind !== 'numeric') {
    return { kind: 'answer', category, swatch: swatchesOf(scale).get(category.id) ?? 'out' };
  }
  return numberCell(value, unitOf(measure, scale?.kind === 'numeric' ? scale.unit : undefined, value));
}

/** How a measured number is written. */
function unitOf({ kind }: Measure, unit: string | undefined, value: Value): NumberUnit {
  if (kind === 'share') return 'percent';
  if (kind === 'respondents' || kind === 'count') return 'count';
  if (unit === 'percent') return 'percent';
  if (unit !== undefined) return { unit };
  return isNumber(value) && Number.isInteger(value) ? 'count' : 'mean';
}

function notesOf({ n, value, derived, respondentsDerived, notes }: Measured, who: Label): readonly Label[] {
  const own: Label[] = [];
  if (n !== undefined && n < FEW) own.push(['note.small-base', { below: FEW, groups: [who] }]);
  if (respondentsDerived) own.push(['note.respondents-derived', undefined]);
  if (derived && isNumber(value)) own.push(['note.derived', undefined]);
  return [...own, ...notes];
}
