import type { Label } from '../figures/figure.js';
import type { FieldPhrases } from '../figures/heatmap-figure.js';
import type { Formatter } from './formatter.js';
import { quoted } from './heatmap-phrases.js';
import type { Language, Translation } from './translation.js';

/** More names than this are counted rather than listed. */
const NAMES = 2;

/** Rows or columns by name, or how many they are. */
const lines = (labels: readonly Label[], what: string, format: Formatter): string =>
  labels.length > NAMES
    ? `${format.count(labels.length)} ${what}`
    : format.list(labels.map((label) => quoted(label, format)));

/** Whose answer to what, and the answer. */
function answer(
  { row, column, cell, rowGroup, columnGroup }: FieldPhrases['heatmap.answer'],
  closed: string,
  format: Formatter,
): string {
  const within = (label: Label, group: Label | undefined) =>
    `${format.label(label)}${group === undefined ? '' : ` (${format.label(group)})`}`;
  const said = () => {
    switch (cell.kind) {
      case 'answer':
        return format.text(cell.category.label);
      case 'number':
        return format.number(cell.value, cell.unit);
      case 'missing':
        return format.missing(cell.reason);
      case 'closed':
        return closed;
    }
  };
  return `${within(row, rowGroup)}. ${within(column, columnGroup)}: ${said()}.`;
}

/** The words of the controls. */
export interface FieldControlWords {
  readonly rows: string;
  readonly columns: string;
  readonly sort: string;
  readonly none: string;
  readonly data: string;
  readonly name: string;
  readonly level: string;
  readonly byThis: (name: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
}

/** What a field of colours says in words, and the words of its controls. It loads late, so all languages are here. */
export const fieldPhrases: Readonly<
  Record<Language, Translation<FieldPhrases> & { readonly controls: FieldControlWords }>
> = {
  sv: {
    controls: {
      rows: 'Kommuner per',
      columns: 'Frågor per',
      sort: 'i ordning efter',
      none: 'inget',
      data: 'källan',
      name: 'namn',
      level: 'hur mycket som är uppfyllt',
      byThis: (name) => `svar: ${name}`,
      zoomIn: 'Zooma in',
      zoomOut: 'Visa allt',
    },
    'heatmap.field': ({ rows, columns, answered, of }, format) =>
      `${format.count(rows)} ${rows === 1 ? 'kommun' : 'kommuner'} och ${format.count(columns)} ${columns === 1 ? 'fråga' : 'frågor'}. ${format.count(answered)} av ${format.count(of)} rutor har ett svar.`,
    'heatmap.levels': ({ most, max, least, min }, format) =>
      `Mest uppfyllt i snitt: ${lines(most, 'frågor', format)} (${format.percent(max)}). Minst: ${lines(least, 'frågor', format)} (${format.percent(min)}).`,
    'heatmap.answer': (facts, format) => answer(facts, 'inte publicerat', format),
    'heatmap.marked': ({ column }, format) => `Markerad fråga: ${format.label(column)}.`,
    'heatmap.keys': () =>
      'Piltangenterna går mellan rutorna. Enter väljer, plus zoomar in, Escape går tillbaka.',
  },
  en: {
    controls: {
      rows: 'Municipalities by',
      columns: 'Questions by',
      sort: 'in the order of',
      none: 'nothing',
      data: 'the source',
      name: 'names',
      level: 'how much is fulfilled',
      byThis: (name) => `answers: ${name}`,
      zoomIn: 'Zoom in',
      zoomOut: 'Show all',
    },
    'heatmap.field': ({ rows, columns, answered, of }, format) =>
      `${format.count(rows)} ${rows === 1 ? 'municipality' : 'municipalities'} and ${format.count(columns)} ${columns === 1 ? 'question' : 'questions'}. ${format.count(answered)} of ${format.count(of)} cells have an answer.`,
    'heatmap.levels': ({ most, max, least, min }, format) =>
      `Most fulfilled on average: ${lines(most, 'questions', format)} (${format.percent(max)}). Least: ${lines(least, 'questions', format)} (${format.percent(min)}).`,
    'heatmap.answer': (facts, format) => answer(facts, 'not published', format),
    'heatmap.marked': ({ column }, format) => `Marked question: ${format.label(column)}.`,
    'heatmap.keys': () => 'Arrow keys walk between cells. Enter chooses, plus zooms in, Escape goes back.',
  },
};
