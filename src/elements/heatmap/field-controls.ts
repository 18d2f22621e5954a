import { html, type TemplateResult } from 'lit';
import type { FieldGrouping, FieldLine, HeatFieldFigure } from '../../figures/heatmap.js';
import type { Formatter } from '../../strings/formatter.js';
import { fieldPhrases } from '../../strings/field-phrases.js';

/** How the reader wants the field: what groups and what sorts each side, by id. */
export interface FieldWishes {
  readonly rowsBy: string | undefined;
  readonly rowsSort: string;
  readonly columnsBy: string | undefined;
  readonly columnsSort: string;
}

export const NO_WISHES: FieldWishes = {
  rowsBy: undefined,
  rowsSort: 'data',
  columnsBy: undefined,
  columnsSort: 'data',
};

const idsIn = (text = ''): readonly string[] => text.split(/\s+/u).filter(Boolean);
const withoutSign = (id: string): string => id.replace(/^-/u, '');

/**
 * Returns what a tag asks for.
 *
 * @param by groupings of rows and columns, space-separated; the usual ones when absent, none when empty
 * @param sort what rows and columns are sorted by, space-separated; as in the data when absent
 */
export function wishesOf(
  figure: HeatFieldFigure,
  by: string | undefined,
  sort: string | undefined,
): FieldWishes {
  const asked = idsIn(by);
  const pick = (groupings: readonly FieldGrouping[], usual: string) => {
    const found = asked.find((id) => groupings.some((grouping) => grouping.id === id));
    return found ?? (by === undefined ? groupings.find(({ id }) => id === usual)?.id : undefined);
  };
  const sorts = idsIn(sort);
  const isOf = (lines: readonly FieldLine[]) => (id: string) =>
    lines.some((line) => line.id === withoutSign(id));
  const general = sorts.find((id) => ['name', 'level', 'data'].includes(withoutSign(id)));
  return {
    rowsBy: pick(figure.rowGroupings, 'county'),
    rowsSort: sorts.find(isOf(figure.columns)) ?? general ?? 'data',
    columnsBy: pick(figure.columnGroupings, 'area'),
    columnsSort:
      sorts.find(isOf(figure.rows)) ?? (general && withoutSign(general) === 'level' ? general : 'data'),
  };
}

/** What the controls over the field show, and whom they tell. */
export interface FieldControls {
  readonly figure: HeatFieldFigure;
  readonly format: Formatter;
  readonly wishes: FieldWishes;
  /** The lines that the reader is at: each may be sorted by. */
  readonly row: FieldLine | undefined;
  readonly column: FieldLine | undefined;
  readonly zoomed: boolean;
  readonly wished: (wishes: FieldWishes) => void;
  readonly zoom: () => void;
}

/** The controls: how rows and columns are grouped and sorted, and how near the reader looks. */
export function renderControls(controls: FieldControls): TemplateResult {
  const { figure, format, wishes, row, column, zoomed, wished, zoom } = controls;
  const words = fieldPhrases[format.language].controls;
  const { rowsBy, rowsSort, columnsBy, columnsSort } = wishes;
  const changed = (event: Event): void => {
    const { value, dataset } = event.currentTarget as HTMLSelectElement;
    wished({ ...wishes, [dataset['wish'] ?? '']: value === '' ? undefined : value });
  };
  const groups = (chosen: string | undefined, groupings: readonly FieldGrouping[]) => [
    html`<option value="" .selected=${chosen === undefined}>${words.none}</option>`,
    ...groupings.map(
      ({ id, label }) => html`<option value=${id} .selected=${chosen === id}>${format.label(label)}</option>`,
    ),
  ];
  const sorts = (chosen: string, across: readonly FieldLine[]) =>
    [
      ['data', words.data] as const,
      ['name', words.name] as const,
      ['level', words.level] as const,
      ...across.map(({ id, label }) => [id, words.byThis(format.label(label))] as const),
    ].map(([id, text]) => html`<option value=${id} .selected=${withoutSign(chosen) === id}>${text}</option>`);
  return html`<div class="controls" part="controls">
    <label
      >${words.rows}
      <select data-wish="rowsBy" @change=${changed}>
        ${groups(rowsBy, figure.rowGroupings)}
      </select></label
    >
    <label
      >${words.sort}
      <select data-wish="rowsSort" @change=${changed}>
        ${sorts(rowsSort, offered(rowsSort, figure.columns, column))}
      </select></label
    >
    <label
      >${words.columns}
      <select data-wish="columnsBy" @change=${changed}>
        ${groups(columnsBy, figure.columnGroupings)}
      </select></label
    >
    <label
      >${words.sort}
      <select data-wish="columnsSort" @change=${changed}>
        ${sorts(columnsSort, offered(columnsSort, figure.rows, row))}
      </select></label
    >
    <button type="button" aria-pressed=${zoomed ? 'true' : 'false'} @click=${zoom}>
      ${zoomed ? words.zoomOut : words.zoomIn}
    </button>
  </div>`;
}

/** Of hundreds of lines across, the one that is sorted by and the one that the reader is at. */
function offered(
  sort: string,
  lines: readonly FieldLine[],
  current: FieldLine | undefined,
): readonly FieldLine[] {
  const kept = lines.find(({ id }) => id === withoutSign(sort));
  return [...(kept ? [kept] : []), ...(current && current !== kept ? [current] : [])];
}
