import { html, nothing, svg, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Label } from '../../figures/figure.js';
import { orderField, type FieldOrder } from '../../figures/heat-order.js';
import type { FieldGrouping, HeatFieldFigure, HeatmapPhrases } from '../../figures/heatmap.js';
import type { Message } from '../../figures/figure.js';
import {
  fieldCellAt,
  layoutHeatField,
  type FieldBlock,
  type FieldLayout,
  type FieldText,
} from '../../geometry/heat-field.js';
import { fieldPaths } from '../../geometry/heat-field-paths.js';
import type { Box } from '../../internal/box.js';
import { swatchIcon } from '../../internal/glyph.js';
import type { Formatter } from '../../strings/formatter.js';
import { heatmapControls } from '../../strings/heatmap-phrases.js';
import { drawField, type FieldColours } from './field-canvas.js';

/** What the view needs of the widget that it stands in. */
export interface FieldHost extends HTMLElement {
  readonly renderRoot: ParentNode;
  addController(controller: ReactiveController): void;
  requestUpdate(): void;
}

/** What is drawn now. */
export interface FieldInput {
  readonly figure: HeatFieldFigure;
  readonly box: Box;
  readonly format: Formatter;
  readonly heading: string;
  readonly printing: boolean;
  readonly theme: string | undefined;
  /** As the tag has them, space-separated. */
  readonly by: string | undefined;
  readonly sort: string | undefined;
  readonly say: (message: Message<HeatmapPhrases>) => string;
  /** The reader chose a cell, by indexes in the figure; nothing when `undefined`. */
  readonly chosen: (row: number | undefined, column: number | undefined) => void;
}

/** At most so many lines are zoomed into at a time. */
const ROWS = 48;
/** The narrowest column of a zoomed block, px. */
const COLUMN = 20;

/** What cells without an answer look like. */
const GAPS: ReadonlySet<string> = new Set(['none', 'unasked', 'unfit', 'hidden']);

interface Wish {
  readonly rowsBy: string | undefined;
  readonly rowsSort: string;
  readonly columnsBy: string | undefined;
  readonly columnsSort: string;
}

const idsIn = (text = ''): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** The field of every entity by every indicator: its canvas, its names, its keys and its controls. */
export class FieldView implements ReactiveController {
  readonly #host: FieldHost;
  readonly #media = [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ].map((query) => matchMedia(query));
  #input: FieldInput | undefined;
  #given: readonly unknown[] = [];
  #wish: Wish = { rowsBy: undefined, rowsSort: 'data', columnsBy: undefined, columnsSort: 'data' };
  #rows: FieldOrder = { lines: new Uint32Array(), groups: [] };
  #columns: FieldOrder = this.#rows;
  #ordered: readonly unknown[] = [];
  #layout: FieldLayout | undefined;
  #laidOut: readonly unknown[] = [];
  #drawn: readonly unknown[] = [];
  #zoomed = false;
  /** Places, not indexes: the cell at the keys, the one under the pointer. */
  #row = 0;
  #column = 0;
  #hasFocus = false;
  #pointed: { readonly row: number; readonly column: number } | undefined;
  #chosen: { readonly row: number; readonly column: number } | undefined;
  #shades = 0;

  constructor(host: FieldHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const query of this.#media) query.addEventListener('change', this.#recoloured);
  }

  hostDisconnected(): void {
    for (const query of this.#media) query.removeEventListener('change', this.#recoloured);
  }

  /** The rows and columns in the order drawn, and where they stand. */
  get shown(): {
    readonly rows: FieldOrder;
    readonly columns: FieldOrder;
    readonly layout: FieldLayout | undefined;
  } {
    return { rows: this.#rows, columns: this.#columns, layout: this.#layout };
  }

  /** Takes what is to be drawn; orders and lays out what that changes. */
  update(input: FieldInput): void {
    const { figure, by, sort, format } = input;
    const isNew = this.#input?.figure !== figure;
    this.#input = input;
    const given = [figure, by, sort];
    if (given.some((each, index) => each !== this.#given[index])) {
      this.#given = given;
      this.#wish = firstWish(input);
      this.#ordered = [];
    }
    const ordered = [figure, format, this.#wish];
    if (ordered.some((each, index) => each !== this.#ordered[index])) this.#order(ordered, isNew);
    const block = this.#block();
    const laidOut = [
      this.#rows,
      this.#columns,
      input.box,
      format,
      block.top,
      block.bottom,
      block.left,
      block.right,
    ];
    if (laidOut.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = laidOut;
    const { rows, columns } = figure;
    const label = (lines: HeatFieldFigure['rows'], order: FieldOrder) => (place: number) =>
      format.label(lines[order.lines[place] ?? -1]?.label ?? '');
    this.#layout = layoutHeatField(this.#rows, this.#columns, block, input.box, {
      row: label(rows, this.#rows),
      column: label(columns, this.#columns),
      rowGroup: (group) => format.label(this.#rows.groups[group]?.label ?? ''),
      columnGroup: (group) => format.label(this.#columns.groups[group]?.label ?? ''),
    });
  }

  render(): TemplateResult | typeof nothing {
    const layout = this.#layout;
    const input = this.#input;
    if (!layout || !input) return nothing;
    const { width, height, texts, leaders, size } = layout;
    const { figure, heading, say, printing } = input;
    const row = this.#rows.lines[this.#row] ?? 0;
    const column = this.#columns.lines[this.#column] ?? 0;
    const id = `cell-${String(row)}-${String(column)}`;
    return html`${this.#renderControls(input)}
      <div
        class="field"
        role="grid"
        tabindex="0"
        aria-label="${heading}. ${say(['heatmap.keys', undefined])}"
        aria-rowcount=${figure.rows.length}
        aria-colcount=${figure.columns.length}
        aria-activedescendant=${id}
        @keydown=${this.#pressed}
        @focus=${this.#focused}
        @blur=${this.#focused}
        @pointermove=${this.#moved}
        @pointerleave=${this.#left}
        @click=${this.#clicked}
        @dblclick=${this.#zoom}
      >
        <div role="row" class="current" aria-rowindex=${this.#row + 1}>
          <div
            role="gridcell"
            id=${id}
            aria-colindex=${this.#column + 1}
            aria-selected=${this.#chosen?.row === row && this.#chosen.column === column ? 'true' : 'false'}
            aria-label=${this.#sentence(this.#row, this.#column)}
          ></div>
        </div>
        ${printing ? nothing : html`<canvas aria-hidden="true"></canvas>`}
        <svg
          class="names"
          viewBox="0 0 ${width} ${height}"
          width=${width}
          height=${height}
          font-size=${size}
          aria-hidden="true"
        >
          ${printing ? this.#renderPaper(layout, input) : nothing}
          ${guard([layout], () => svg`${leaders === '' ? nothing : svg`<path class="rule" d=${leaders}></path>`}${texts.map(renderText)}`)}
          ${this.#renderOwn(layout, figure)} ${this.#renderCross(layout)}
        </svg>
        <svg class="probe" aria-hidden="true" width="0" height="0">
          ${guard([figure], () => figure.swatches.map((swatch) => svg`<rect class="s-${swatch}"></rect><rect class="ink-${swatch}"></rect>`))}
          <rect class="surface"></rect>
          <rect class="line"></rect>
        </svg>
      </div>`;
  }

  renderReadout(): TemplateResult | typeof nothing {
    const input = this.#input;
    if (!input) return nothing;
    const at = this.#at;
    const code =
      at &&
      input.figure.cells[
        (this.#rows.lines[at.row] ?? 0) * input.figure.columns.length + (this.#columns.lines[at.column] ?? 0)
      ];
    const swatch = input.figure.swatches[code ?? -1];
    return html`<p class=${at ? 'readout reading' : 'readout'} part="readout" aria-hidden="true">
      ${
        at && swatch
          ? html`<svg class="swatch" viewBox="0 0 16 16">${swatchIcon(swatch)}</svg>
              ${this.#sentence(at.row, at.column)}`
          : input.say(['heatmap.keys', undefined])
      }
    </p>`;
  }

  /** Draws the canvas when anything that it shows has changed. */
  draw(): void {
    const layout = this.#layout;
    const input = this.#input;
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (!layout || !input || !canvas) return;
    const { figure, theme } = input;
    const wanted = Math.min(3, Math.max(1, devicePixelRatio));
    // the largest canvas that every browser draws
    const scale = Math.min(wanted, 16_000 / Math.max(layout.height, layout.width));
    const drawn = [layout, figure, theme, scale, this.#shades, canvas];
    if (drawn.every((each, index) => each === this.#drawn[index])) return;
    this.#drawn = drawn;
    canvas.style.inlineSize = `${String(layout.width)}px`;
    canvas.style.blockSize = `${String(layout.height)}px`;
    drawField(canvas, figure, this.#rows, this.#columns, layout, this.#colours(figure), scale);
  }

  #colours({ swatches }: HeatFieldFigure): FieldColours {
    const root = this.#host.renderRoot;
    const fillOf = (selector: string) => {
      const found = root.querySelector(`.probe ${selector}`);
      return found ? getComputedStyle(found).fill : '';
    };
    return {
      fills: swatches.map((swatch) => fillOf(`.s-${swatch}`)),
      inks: swatches.map((swatch) => fillOf(`.ink-${swatch}`)),
      surface: fillOf('.surface'),
      line: fillOf('.line'),
    };
  }

  #order(ordered: readonly unknown[], isNew: boolean): void {
    const input = this.#input;
    if (!input) return;
    const { figure, format } = input;
    const { rowsBy, rowsSort, columnsBy, columnsSort } = this.#wish;
    const before = { row: this.#rows.lines[this.#row], column: this.#columns.lines[this.#column] };
    this.#ordered = ordered;
    const compare = (a: Label, b: Label) => format.collator.compare(format.label(a), format.label(b));
    this.#rows = orderField(figure, 'rows', { by: rowsBy, sort: rowsSort }, compare);
    this.#columns = orderField(figure, 'columns', { by: columnsBy, sort: columnsSort }, compare);
    const own = figure.rows.findIndex((row) => row.own);
    // the reader stays at the same cell, wherever that has gone
    this.#row = Math.max(0, this.#rows.lines.indexOf(isNew ? own : (before.row ?? own)));
    this.#column = Math.max(0, isNew ? 0 : this.#columns.lines.indexOf(before.column ?? 0));
    this.#pointed = undefined;
    if (isNew) {
      this.#chosen = undefined;
      this.#zoomed = false;
    }
  }

  /** All of it; or the current cell's group, as much of it as there is room for. */
  #block(): FieldBlock {
    const all = { top: 0, bottom: this.#rows.lines.length, left: 0, right: this.#columns.lines.length };
    const input = this.#input;
    if (!this.#zoomed || !input || input.printing) return all;
    const most = Math.max(4, Math.floor((input.box.width * 0.66) / COLUMN));
    const [top, bottom] = around(this.#rows, this.#row, ROWS);
    const [left, right] = around(this.#columns, this.#column, most);
    return { top, bottom, left, right };
  }

  get #at(): { readonly row: number; readonly column: number } | undefined {
    return (
      this.#pointed ?? (this.#hasFocus || this.#chosen ? { row: this.#row, column: this.#column } : undefined)
    );
  }

  #sentence(rowPlace: number, columnPlace: number): string {
    const input = this.#input;
    if (!input) return '';
    const { figure, say } = input;
    const row = this.#rows.lines[rowPlace] ?? 0;
    const column = this.#columns.lines[columnPlace] ?? 0;
    const groupAt = ({ groups }: FieldOrder, place: number) =>
      groups.find(({ start, end, id }) => id !== '' && place >= start && place < end)?.label;
    return say([
      'heatmap.answer',
      {
        row: figure.rows[row]?.label ?? '',
        column: figure.columns[column]?.label ?? '',
        cell: figure.answerAt(row, column),
        rowGroup: groupAt(this.#rows, rowPlace),
        columnGroup: groupAt(this.#columns, columnPlace),
      },
    ]);
  }

  /** The cells as shapes: a browser prints a canvas as coarse as the screen, or not at all. */
  #renderPaper(layout: FieldLayout, { figure }: FieldInput): TemplateResult<2> {
    const paths = fieldPaths(figure, this.#rows, this.#columns, layout);
    return svg`<g class="paper">${paths.map((path, code) => {
      const swatch = figure.swatches[code] ?? 'none';
      return path === ''
        ? nothing
        : svg`<path class=${GAPS.has(swatch) ? 'gap' : `s-${swatch}`} d=${path}></path>`;
    })}</g>`;
  }

  /** A frame around the row of the tag's municipality, and an arrow to it from its name's side. */
  #renderOwn({ xs, ys, cellWidth, cellHeight, block }: FieldLayout, { rows }: HeatFieldFigure) {
    const place = this.#rows.lines.indexOf(rows.findIndex((row) => row.own));
    const y = place < 0 ? undefined : ys[place - block.top];
    if (y === undefined) return nothing;
    const [left, right] = [
      Math.min(xs[0] ?? 0, xs.at(-1) ?? 0),
      Math.max(xs[0] ?? 0, xs.at(-1) ?? 0) + cellWidth,
    ];
    const isMirrored = (xs[0] ?? 0) > (xs.at(-1) ?? 0);
    const [tip, back] = isMirrored ? [right + 2, right + 9] : [left - 2, left - 9];
    const middle = y + cellHeight / 2;
    return svg`<rect class="own" x=${left - 1} y=${y - 1} width=${right - left + 2} height=${cellHeight + 2}></rect>
      <path class="own-arrow" d=${`M${String(tip)} ${String(middle)}L${String(back)} ${String(middle - 5)}V${String(middle + 5)}Z`}></path>`;
  }

  #renderCross(layout: FieldLayout): TemplateResult<2> | typeof nothing {
    const at = this.#at;
    if (!at) return nothing;
    const { xs, ys, cellWidth, cellHeight, block } = layout;
    const x = xs[at.column - block.left];
    const y = ys[at.row - block.top];
    if (x === undefined || y === undefined) return nothing;
    const [first, last] = [Math.min(xs[0] ?? 0, xs.at(-1) ?? 0), Math.max(xs[0] ?? 0, xs.at(-1) ?? 0)];
    const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
    const across = svg`<rect class="cross" x=${first - 1} y=${y - 1} width=${last + cellWidth - first + 2} height=${cellHeight + 1}></rect>`;
    const down = svg`<rect class="cross" x=${x - 1} y=${top - 1} width=${cellWidth + 1} height=${bottom + cellHeight - top + 2}></rect>`;
    const spot = svg`<rect class="spot" x=${x - 2} y=${y - 2} width=${cellWidth + 3} height=${cellHeight + 3} rx="2"></rect>`;
    return svg`${across}${down}${spot}${spot}`;
  }

  #renderControls({ figure, format, printing }: FieldInput): TemplateResult | typeof nothing {
    if (printing) return nothing;
    const words = heatmapControls[format.language];
    const { rowsBy, rowsSort, columnsBy, columnsSort } = this.#wish;
    const row = figure.rows[this.#rows.lines[this.#row] ?? 0];
    const column = figure.columns[this.#columns.lines[this.#column] ?? 0];
    const keep = (
      value: string,
      lines: HeatFieldFigure['rows'],
      current: HeatFieldFigure['rows'][number] | undefined,
    ) => {
      const kept = lines.find(({ id }) => id === value.replace(/^-/u, ''));
      return [...(kept ? [kept] : []), ...(current && current !== kept ? [current] : [])];
    };
    const sorts = (value: string, across: readonly HeatFieldFigure['rows'][number][]) =>
      [
        ['data', words.data] as const,
        ['name', words.name] as const,
        ['level', words.level] as const,
        ...across.map(({ id, label }) => [id, words.byThis(format.label(label))] as const),
      ].map(
        ([id, text]) =>
          html`<option value=${id} .selected=${value.replace(/^-/u, '') === id}>${text}</option>`,
      );
    const groups = (value: string | undefined, groupings: readonly FieldGrouping[]) => [
      html`<option value="" .selected=${value === undefined}>${words.none}</option>`,
      ...groupings.map(
        ({ id, label }) =>
          html`<option value=${id} .selected=${value === id}>${format.label(label)}</option>`,
      ),
    ];
    return html`<div class="controls" part="controls">
      <label
        >${words.rows}
        <select data-wish="rowsBy" @change=${this.#wished}>
          ${groups(rowsBy, figure.rowGroupings)}
        </select></label
      >
      <label
        >${words.sort}
        <select data-wish="rowsSort" @change=${this.#wished}>
          ${sorts(rowsSort, keep(rowsSort, figure.columns, column))}
        </select></label
      >
      <label
        >${words.columns}
        <select data-wish="columnsBy" @change=${this.#wished}>
          ${groups(columnsBy, figure.columnGroupings)}
        </select></label
      >
      <label
        >${words.sort}
        <select data-wish="columnsSort" @change=${this.#wished}>
          ${sorts(columnsSort, keep(columnsSort, figure.rows, row))}
        </select></label
      >
      <button type="button" aria-pressed=${this.#zoomed ? 'true' : 'false'} @click=${this.#zoom}>
        ${this.#zoomed ? words.zoomOut : words.zoomIn}
      </button>
    </div>`;
  }

  #go(row: number, column: number): void {
    this.#row = Math.max(0, Math.min(this.#rows.lines.length - 1, row));
    this.#column = Math.max(0, Math.min(this.#columns.lines.length - 1, column));
    this.#pointed = undefined;
    this.#host.requestUpdate();
  }

  #choose(): void {
    const [row, column] = [this.#rows.lines[this.#row] ?? 0, this.#columns.lines[this.#column] ?? 0];
    const isSame = this.#chosen?.row === row && this.#chosen.column === column;
    this.#chosen = isSame ? undefined : { row, column };
    this.#input?.chosen(this.#chosen?.row, this.#chosen?.column);
    this.#host.requestUpdate();
  }

  #cellAt(event: MouseEvent): { readonly row: number; readonly column: number } | undefined {
    const canvas = this.#host.renderRoot.querySelector('canvas');
    if (!canvas || !this.#layout) return undefined;
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = width > 0 ? this.#layout.width / width : 1;
    return fieldCellAt(this.#layout, (event.clientX - left) * scale, (event.clientY - top) * scale);
  }

  readonly #recoloured = (): void => {
    this.#shades += 1;
    this.#host.requestUpdate();
  };

  readonly #wished = (event: Event): void => {
    const { value, dataset } = event.currentTarget as HTMLSelectElement;
    const part = dataset['wish'] ?? '';
    this.#wish = { ...this.#wish, [part]: value === '' ? undefined : value };
    this.#host.requestUpdate();
  };

  readonly #zoom = (): void => {
    this.#zoomed = !this.#zoomed;
    this.#pointed = undefined;
    this.#host.requestUpdate();
  };

  readonly #focused = (event: FocusEvent): void => {
    this.#hasFocus = event.type === 'focus';
    this.#host.requestUpdate();
  };

  readonly #moved = (event: MouseEvent): void => {
    const at = this.#cellAt(event);
    if (at?.row === this.#pointed?.row && at?.column === this.#pointed?.column) return;
    this.#pointed = at;
    this.#host.requestUpdate();
  };

  readonly #left = (): void => {
    this.#pointed = undefined;
    this.#host.requestUpdate();
  };

  readonly #clicked = (event: MouseEvent): void => {
    const at = this.#cellAt(event);
    if (!at) return;
    this.#go(at.row, at.column);
    this.#choose();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    const forward = this.#input?.box.rtl ? -1 : 1;
    const [row, column] = [this.#row, this.#column];
    const [lastRow, lastColumn] = [this.#rows.lines.length - 1, this.#columns.lines.length - 1];
    const moves: Readonly<Record<string, readonly [row: number, column: number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - forward],
      ArrowRight: [row, column + forward],
      PageUp: [row - 10, column],
      PageDown: [row + 10, column],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? lastRow : row, lastColumn],
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (move) this.#go(...move);
    else if (event.ctrlKey) return;
    else if (event.key === 'Enter' || event.key === ' ') this.#choose();
    else if (event.key === '+' && !this.#zoomed) this.#zoom();
    else if ((event.key === 'Escape' || event.key === '-') && this.#zoomed) this.#zoom();
    else if (event.key === 'Escape' && this.#chosen) this.#choose();
    else return;
    event.preventDefault();
  };
}

/** What the tag asks for: a grouping for the rows and one for the columns, and what each is sorted by. */
function firstWish({ figure, by, sort }: FieldInput): Wish {
  const asked = idsIn(by);
  const pick = (groupings: readonly FieldGrouping[], usual: string) => {
    const found = asked.find((id) => groupings.some((grouping) => grouping.id === id));
    return found ?? (by === undefined ? groupings.find(({ id }) => id === usual)?.id : undefined);
  };
  const sorts = idsIn(sort);
  const bare = (id: string) => id.replace(/^-/u, '');
  const isOf = (lines: HeatFieldFigure['rows']) => (id: string) => lines.some((line) => line.id === bare(id));
  const general = sorts.find((id) => ['name', 'level', 'data'].includes(bare(id)));
  return {
    rowsBy: pick(figure.rowGroupings, 'county'),
    rowsSort: sorts.find(isOf(figure.columns)) ?? general ?? 'data',
    columnsBy: pick(figure.columnGroupings, 'area'),
    columnsSort: sorts.find(isOf(figure.rows)) ?? (general && bare(general) === 'level' ? general : 'data'),
  };
}

/** The group around a place, or that many lines of it. */
function around(
  { lines, groups }: FieldOrder,
  place: number,
  most: number,
): readonly [from: number, to: number] {
  const { start = 0, end = lines.length } =
    groups.find((group) => place >= group.start && place < group.end) ?? {};
  if (end - start <= most) return [start, end];
  // pages rather than a window that slides at every step
  const from = start + Math.floor((place - start) / most) * most;
  return [Math.min(from, end - most), Math.min(from + most, end)];
}

function renderText({ x, y, text, anchor, turned }: FieldText): TemplateResult<2> {
  return turned
    ? svg`<text class="turned" transform="translate(${x} ${y}) rotate(-90)" text-anchor=${anchor}>${text}</text>`
    : svg`<text x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}
