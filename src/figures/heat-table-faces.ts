import {
  isNumber,
  pickText,
  type Dataset,
  type Indicator,
  type MissingReason,
  type Text,
} from '../model/index.js';
import { FEW } from './bars-figure.js';
import { sameText } from './bars-summary.js';
import { numberCell, textCell, type DataTable, type Label, type Message, type TableCell } from './figure.js';
import type { HeatDraft, HeatTablePhrases, HeatPicture, HeatRow, HeatSpot } from './heatmap-figure.js';

type Sentence = Message<HeatTablePhrases>;

/** What the sentences are made from beside the picture. */
interface Asked {
  readonly question: Text | undefined;
  readonly multiple: boolean;
  readonly leftOut: number;
}

/** Returns the sentences: what was asked of how many, where the largest and smallest numbers are, what is missing. */
export function heatSummary(
  picture: HeatPicture,
  { question, multiple, leftOut }: Asked,
): readonly Sentence[] {
  const { rows, columns, title } = picture;
  const bases = rows.flatMap(({ n }) => (n === undefined ? [] : [n]));
  const complete = bases.length > 0 && bases.length === rows.length;
  const asked = question !== undefined && sameText(question, title) ? undefined : question;
  const respondents = complete ? ([Math.min(...bases), Math.max(...bases)] as const) : undefined;
  const sentences: Sentence[] = [];
  if (asked !== undefined || respondents)
    sentences.push(['heatmap.asked', { question: asked, respondents, rows: rows.length }]);
  sentences.push(...findings(picture));
  if (multiple && columns.length > 1) sentences.push(['heatmap.multiple', undefined]);
  const values = rows.flatMap((row) => row.values);
  const count = values.filter((value) => !isNumber(value)).length;
  if (count > 0) sentences.push(['heatmap.missing', { count, of: values.length }]);
  if (leftOut > 0) sentences.push(['heatmap.left-out', { count: leftOut }]);
  return sentences;
}

/** How far numbers are told apart: as they are printed. */
const printed = (value: number, { unit }: HeatPicture): number => {
  const digits = unit === 'percent' || unit === 'count' ? 1 : 10;
  return Math.round(value * digits) / digits;
};

function findings(picture: HeatPicture): readonly Sentence[] {
  const { rows, columns, unit } = picture;
  const sure = rows.filter(({ few, values }) => !few && values.some(isNumber));
  const compared = sure.length > 0 ? sure : rows;
  const without = compared.length < rows.filter(({ values }) => values.some(isNumber)).length;
  const spots = spotsOf(picture, compared, false);
  if (spots.length > 1) {
    const values = spots.map(({ value }) => printed(value, picture));
    const [max, min] = [Math.max(...values), Math.min(...values)];
    if (max === min) return [];
    const at = (wanted: number) => spots.filter(({ value }) => printed(value, picture) === wanted);
    return [['heatmap.ends', { most: at(max), max, least: at(min), min, unit, without }]];
  }
  // what is set apart is no number among the others, but may be the only one there is
  const apart = columns.filter((column) => column.apart);
  return apart.flatMap((column): readonly Sentence[] => {
    const own = spotsOf({ ...picture, columns: [column] }, compared, true, columns.indexOf(column));
    const values = own.map(({ value }) => printed(value, picture));
    const [max, min] = [Math.max(...values), Math.min(...values)];
    if (own.length < 2 || max === min) return [];
    const at = (wanted: number) =>
      own.filter(({ value }) => printed(value, picture) === wanted).map(({ row }) => row);
    return [['heatmap.column', { column: column.label, most: at(max), max, least: at(min), min, unit }]];
  });
}

type Found = HeatSpot & { readonly value: number };

function spotsOf(
  { columns }: HeatPicture,
  rows: readonly HeatRow[],
  apart: boolean,
  first = 0,
): readonly Found[] {
  return rows.flatMap((row) =>
    columns.flatMap((column, index): readonly Found[] => {
      const value = row.values[first + index];
      return column.apart === apart && isNumber(value)
        ? [{ row: row.label, column: column.label, value }]
        : [];
    }),
  );
}

const ROWS: Readonly<Record<HeatPicture['rowKind'], Label>> = {
  group: ['label.group', undefined],
  indicator: ['label.indicator', undefined],
  all: ['label.group', undefined],
};

/** Returns the same rows and columns as numbers, with how many answered. */
export function heatTable({ rowKind, rows, columns, unit, title }: HeatPicture): DataTable {
  return {
    caption: title,
    columns: [
      { id: 'row', label: ROWS[rowKind], kind: 'header' },
      ...columns.map(({ id, label }) => ({ id, label, kind: 'number' as const })),
      { id: 'n', label: ['label.respondents', undefined], kind: 'number' },
    ],
    rows: rows.map(({ label, values, n }): readonly TableCell[] => [
      textCell(label),
      ...values.map((value) => numberCell(value, unit)),
      numberCell(n ?? 'missing', 'count'),
    ]),
  };
}

const REASONS: readonly MissingReason[] = ['missing', 'not-asked', 'not-applicable'];

/** Returns what a reader must know to read the table right, each thing once; a row's own notes begin with its name. */
export function heatNotes(
  { rows }: HeatPicture,
  drafts: readonly HeatDraft[],
  asked: readonly Indicator[],
  { minGroup, language }: Dataset,
): readonly Label[] {
  const notes: Label[] = [];
  const filled = rows.filter(({ values }) => values.some(isNumber));
  const unknown = filled.filter(({ n }) => n === undefined);
  if (unknown.length > 0)
    notes.push(['note.respondents-unknown', { count: unknown.length, of: filled.length }]);
  if (drafts.some(({ numbers }) => numbers?.guessed)) notes.push(['note.respondents-derived', undefined]);
  const few = filled.filter((row) => row.few).sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
  if (few.length > 0) notes.push(['note.small-base', { below: FEW, groups: few.map(({ label }) => label) }]);
  const values = rows.flatMap((row) => row.values);
  const count = (wanted: MissingReason) => values.filter((value) => value === wanted).length;
  for (const reason of REASONS) {
    if (count(reason) > 0) notes.push(['note.missing', { count: count(reason), of: values.length, reason }]);
  }
  if (count('suppressed') > 0)
    notes.push(['note.suppressed', { count: count('suppressed'), below: minGroup }]);
  if (drafts.some(({ numbers }) => numbers?.derived)) notes.push(['note.derived', undefined]);
  const own = asked.flatMap(({ note }) => (note === undefined ? [] : [note]));
  const given = drafts.flatMap(({ label, numbers }) =>
    (numbers?.notes ?? []).map((note) => {
      const having = drafts.filter((each) => each.numbers?.notes.some((other) => sameText(other, note)));
      const isOwn = having.length === 1 && drafts.length > 1;
      return isOwn && !Array.isArray(label) ? about(label as Text, note, language) : note;
    }),
  );
  const all = [...own, ...given];
  return [...notes, ...all.filter((note, at) => all.findIndex((each) => sameText(each, note)) === at)];
}

/** A text about one row, with the row's name before it, in every language that it has. */
function about(row: Text, note: Text, language: string): Text {
  if (typeof note === 'string') return `${pickText(row, language, language).text}: ${note}`;
  return Object.fromEntries(
    Object.entries(note).map(([key, text]) => [key, `${pickText(row, key, language).text}: ${text}`]),
  );
}
