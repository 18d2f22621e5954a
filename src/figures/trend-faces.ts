import { isNumber, type Indicator, type MissingReason, type Text } from '../model/index.js';
import {
  numberCell,
  textCell,
  type DataTable,
  type Label,
  type TableCell,
  type TableColumn,
} from './figure.js';
import {
  FEW,
  type TrendDraft,
  type TrendEdition,
  type TrendFigure,
  type TrendName,
  type TrendPicture,
  type TrendSeries,
} from './trend-figure.js';

type Sentences = TrendFigure['summary'];

/** How many names a sentence lists before it is no sentence any more. */
const NAMES = 4;

/** Returns the sentences: how the one series has changed since the last break, or who is highest and lowest now. */
export function trendSummary(picture: TrendPicture): Sentences {
  const { editions, series } = picture;
  const first = series[0];
  const last = editions.findLastIndex((_, index) =>
    series.some(({ points }) => isNumber(points[index]?.value)),
  );
  const edition = editions[last];
  if (!first || !edition) return [['trend.none', undefined]];
  const broken = editions.findLastIndex(({ brokenBy }, index) => brokenBy !== undefined && index <= last);
  const sentences: Sentences[number][] = [];
  const alike = sameSubject(series);
  const coloured = series.filter(({ muted }) => !muted);
  const named = series.length === 1 || alike || coloured.length < series.length;
  const spoken = named ? coloured : coloured.filter(({ own }) => own);
  for (const each of spoken.slice(0, NAMES)) sentences.push(...changeOf(each, picture, Math.max(0, broken)));
  if (series.length > 1 && !alike) sentences.push(...endsOf(picture, last, edition));
  if (broken > 0 && picture.form !== 'dots') {
    const since = editions[broken];
    if (since) sentences.push(['trend.broken', { edition: since.label }]);
  }
  return sentences;
}

/** Whether the series are several answers of one subject, which have no highest or lowest to speak of. */
function sameSubject(series: readonly TrendSeries[]): boolean {
  return series.length > 1 && series.every(({ subject }) => subject.id === series[0]?.subject.id);
}

function changeOf({ name, points }: TrendSeries, { editions, unit }: TrendPicture, start: number): Sentences {
  const known = points.flatMap((point, index) => {
    const edition = editions[index];
    const said = isNumber(point.value) || point.word !== undefined;
    return said && edition && index >= start ? [{ point, edition: edition.label }] : [];
  });
  const from = known[0];
  const to = known.at(-1);
  if (!from || !to) return [];
  if (from === to) return [['trend.only', { ...name, ...to, unit }]];
  const ends = { from: from.point, since: from.edition, to: to.point, until: to.edition };
  return [['trend.change', { ...name, unit, ...ends }]];
}

function endsOf({ series, unit, ticks }: TrendPicture, at: number, { label }: TrendEdition): Sentences {
  // everyone together is no one of them; and one answer is no mean, on a scale of answers
  const compared = series.filter(
    ({ subject: { kind } }) => kind !== 'all' && (kind !== 'entity' || ticks.length === 0),
  );
  const known = compared.flatMap(({ name, points }) => {
    const point = points[at];
    return point && isNumber(point.value) ? [{ name, point, value: point.value }] : [];
  });
  const unknown = compared.flatMap(({ name, points }) => (isNumber(points[at]?.value) ? [] : [name]));
  const said: Sentences = unknown.length > 0 ? [['trend.unknown', { names: unknown, edition: label }]] : [];
  const [only, another] = known;
  if (!only) return said;
  if (!another) return [['trend.only', { ...only.name, point: only.point, unit, edition: label }], ...said];
  // numbers that are printed alike are alike to the reader
  const digits = unit === 'percent' || unit === 'count' ? 1 : 10;
  const printed = (value: number) => Math.round(value * digits) / digits;
  const values = known.map(({ value }) => printed(value));
  const high = Math.max(...values);
  const low = Math.min(...values);
  if (high === low) return [['trend.equal', { edition: label, value: high, unit }], ...said];
  const named = (wanted: number): readonly TrendName[] =>
    known.flatMap(({ name, value }) => (printed(value) === wanted ? [name] : [])).slice(0, NAMES);
  return [
    ['trend.ends', { edition: label, unit, highest: named(high), high, lowest: named(low), low }],
    ...said,
  ];
}

/** Returns one row for each series and edition. */
export function trendTable({ editions, series, unit, title }: TrendPicture): DataTable {
  const withNames = series.length > 1;
  const hasBase = series.some(({ points }) => points.some(({ n }) => n !== undefined));
  const isBase = series.every(({ measure }) => measure.kind === 'respondents');
  const column = (
    id: 'group' | 'edition' | 'respondents' | 'answer',
    kind: TableColumn['kind'],
  ): TableColumn => ({
    id,
    label: [`label.${id}`, undefined],
    kind,
  });
  return {
    caption: title,
    columns: [
      ...(withNames ? [column(series.some(({ name }) => name.who) ? 'group' : 'answer', 'header')] : []),
      column('edition', withNames ? 'text' : 'header'),
      { id: 'value', label: valueLabel(series[0]), kind: 'number' },
      ...(hasBase && !isBase ? [column('respondents', 'number')] : []),
    ],
    rows: series.flatMap(({ name, points }) =>
      editions.map((edition, index): readonly TableCell[] => {
        const { value = 'missing', word, n } = points[index] ?? {};
        return [
          ...(withNames ? [textCell(name.who ?? name.answers[0] ?? '')] : []),
          textCell(edition.label),
          word === undefined ? numberCell(value, unit) : textCell(word),
          ...(hasBase && !isBase ? [numberCell(n ?? 'missing', 'count')] : []),
        ];
      }),
    ),
  };
}

const KINDS = {
  share: 'label.share',
  count: 'label.count',
  mean: 'label.mean',
  respondents: 'label.respondents',
} as const;

function valueLabel(series: TrendSeries | undefined): Label {
  const own = series?.subject.kind === 'entity';
  return [own ? 'label.answer' : KINDS[series?.measure.kind ?? 'mean'], undefined];
}

const REASONS: readonly MissingReason[] = ['missing', 'not-asked', 'not-applicable'];

/** Returns what a reader must know to read the trend right, each thing once. */
export function trendNotes(
  { editions, series }: TrendPicture,
  indicator: Indicator,
  drafts: readonly TrendDraft[],
  minGroup: number,
): readonly Label[] {
  const notes: Label[] = [];
  for (const { label, brokenBy } of editions) {
    if (brokenBy !== undefined) notes.push(['note.break', { edition: label, why: brokenBy }]);
  }
  const groups = series.filter(
    ({ subject, measure }) => subject.kind !== 'entity' && measure.kind !== 'respondents',
  );
  const rests = groups.filter(({ measure }) => measure.kind !== 'count' || measure.categories.length > 0);
  const known = rests.flatMap(({ points }) => points.filter(({ value }) => isNumber(value)));
  if (known.some(({ n }) => n === undefined)) notes.push(['note.respondents-unknown', undefined]);
  if (drafts.some(({ guessed }) => guessed)) notes.push(['note.respondents-derived', undefined]);
  const few = groups.filter(({ points }) => points.some((point) => point.few));
  if (few.length > 0) {
    const names = few.map(({ name }): Label => name.who ?? ['label.all', undefined]);
    notes.push(['note.small-base', { below: FEW, groups: names }]);
  }
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const count = (wanted: MissingReason) => values.filter((value) => value === wanted).length;
  for (const reason of REASONS) {
    if (count(reason) > 0) notes.push(['note.missing', { count: count(reason), of: values.length, reason }]);
  }
  if (count('suppressed') > 0)
    notes.push(['note.suppressed', { count: count('suppressed'), below: minGroup }]);
  if (drafts.some(({ derived }) => derived)) notes.push(['note.derived', undefined]);
  const given: readonly Text[] = [
    ...(indicator.note === undefined ? [] : [indicator.note]),
    ...drafts.flatMap((draft) => draft.notes),
  ];
  const keyOf = (text: Text) => (typeof text === 'string' ? text : Object.values(text).join('\n'));
  return [...notes, ...new Map(given.map((text) => [keyOf(text), text])).values()];
}
