import { html, nothing, type TemplateResult } from 'lit';
import type { TableFigure } from '../../figures/table.js';
import { layoutLong, offsetsOf, positionAt, type LongLayout } from '../../geometry/table.js';
import type { Box } from '../../internal/box.js';
import type { Formatter } from '../../strings/formatter.js';
import { RowStock } from './row-stock.js';
import type { RowPainter } from './table-rows.js';

/** What the window is drawn from. */
export interface WindowState {
  readonly figure: TableFigure;
  readonly rows: Uint32Array;
  readonly painter: RowPainter;
  readonly active: number | undefined;
  readonly chosen: number | undefined;
}

/** Size of the cells' text, em of the widget's. */
export const TEXT = 0.9375;

/** Rows drawn beyond each edge, so that a slow scroll never meets an empty strip. */
const BEYOND = 6;

/** Height of the area before it has been laid out, px. */
const USUAL = 640;

/** A scroll bar takes this much of the width, px. */
const BAR = 16;

/**
 * Draws only those rows of a long table that are in sight, and a few more; empty rows above and below stand for the
 * rest. On paper all rows are drawn.
 */
export class RowWindow {
  readonly #root: ParentNode;
  #layout: LongLayout | undefined;
  #laidOutFor: readonly unknown[] = [];
  #rows: Uint32Array = new Uint32Array();
  #offsets: Float64Array = new Float64Array(1);
  #first = 0;
  #last = 0;
  #state: WindowState | undefined;
  #body: Element | undefined;
  #painter: RowPainter | undefined;
  #stock: RowStock | undefined;
  readonly #drawn = new Map<number, HTMLElement>();

  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** How many rows a page key moves by. */
  get page(): number {
    return Math.max(1, this.#last - this.#first - 2 * BEYOND);
  }

  /** Lays columns and rows out anew when what they depend on has changed. */
  layOut(figure: TableFigure, box: Box, format: Formatter): void {
    const { width, fontSize, letterSpacing } = box;
    const inputs = [figure, width, fontSize, letterSpacing, format];
    if (inputs.every((input, index) => input === this.#laidOutFor[index])) return;
    this.#laidOutFor = inputs;
    this.#layout = layoutLong(
      figure.columns,
      figure.count,
      width - BAR,
      fontSize * TEXT,
      letterSpacing,
      (fact) => format.cell(fact),
    );
    this.#rows = new Uint32Array();
  }

  /** The columns share whatever width there is as they share the least one. */
  columns(): TemplateResult {
    const widths = this.#layout?.widths ?? [];
    const sum = this.minWidth;
    return html`<colgroup>
      ${widths.map((width) => html`<col .style=${`inline-size:${((100 * width) / sum).toFixed(2)}%`} />`)}
    </colgroup>`;
  }

  /** The least width at which no column is cramped, px. */
  get minWidth(): number {
    return this.#layout?.widths.reduce((sum, width) => sum + width, 0) ?? 0;
  }

  /** Room for the rows in sight, which {@link draw} puts there, between what stands for the rows above and below. */
  render(state: WindowState): TemplateResult {
    const { rows } = state;
    this.#state = state;
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#offsets = offsetsOf(rows, this.#layout?.heights ?? new Float32Array());
      this.#sight();
    }
    const below = (this.#offsets[rows.length] ?? 0) - (this.#offsets[this.#last] ?? 0);
    return html`${space(this.#offsets[this.#first] ?? 0)}
      <tbody class="sight"></tbody>
      ${space(below)}`;
  }

  /** Room for all rows, for paper. */
  renderAll(state: WindowState): TemplateResult {
    this.#state = state;
    return html`<tbody class="all"></tbody>`;
  }

  /**
   * Puts the rows where {@link render} or {@link renderAll} made room. Rows are copies of one cell for each distinct
   * content: a template for each of a hundred thousand cells would take seconds. Rows that stay are not touched.
   */
  draw(): void {
    const state = this.#state;
    const body = this.#root.querySelector('tbody.sight, tbody.all');
    if (!state || !body) return;
    if (body !== this.#body || state.painter !== this.#painter) {
      this.#body = body;
      this.#painter = state.painter;
      this.#drawn.clear();
      body.replaceChildren();
      this.#stock = new RowStock(state.figure, state.painter, body.className === 'all');
    }
    const wanted = body.className === 'all' ? state.rows : state.rows.subarray(this.#first, this.#last);
    const kept = new Set(wanted);
    for (const [row, element] of this.#drawn) {
      if (kept.has(row)) continue;
      element.remove();
      this.#drawn.delete(row);
    }
    let next = body.firstElementChild;
    for (const row of wanted) {
      let element = this.#drawn.get(row);
      if (!element && this.#stock) this.#drawn.set(row, (element = this.#stock.row(row)));
      if (!element) continue;
      if (element === next) next = next.nextElementSibling;
      else body.insertBefore(element, next);
    }
    if (body.className === 'sight') this.#mark(state, wanted);
  }

  /** Says of each row in sight which one it is, how it stands and how high it is. */
  #mark({ active, chosen }: WindowState, wanted: Uint32Array): void {
    const stop = active !== undefined && wanted.includes(active) ? active : wanted[0];
    wanted.forEach((row, at) => {
      const element = this.#drawn.get(row);
      const name = element?.querySelector('.name');
      if (!element || !name) return;
      set(element, 'aria-rowindex', String(this.#first + at + 2));
      set(name, 'tabindex', row === stop ? '0' : '-1');
      set(name, 'aria-pressed', String(row === chosen));
      element.classList.toggle('chosen', row === chosen);
      const height = `${String(this.#layout?.heights[row] ?? 0)}px`;
      if (element.style.blockSize !== height) element.style.blockSize = height;
    });
  }

  /** The reader scrolled: whether other rows have come into sight. */
  moved(): boolean {
    const { first, last } = this.#range();
    // redrawing at each row would be a drawing per frame
    if (Math.abs(first - this.#first) < BEYOND / 2 && Math.abs(last - this.#last) < BEYOND / 2) return false;
    this.#first = first;
    this.#last = last;
    this.#keepFocus();
    return true;
  }

  /** Scrolls as little as it takes to show the row at a position. */
  reveal(position: number): void {
    const area = this.#area;
    if (!area) return;
    const top = this.#offsets[position] ?? 0;
    const bottom = this.#offsets[position + 1] ?? top;
    const head = area.querySelector('thead')?.offsetHeight ?? 0;
    const caption = area.querySelector('caption')?.offsetHeight ?? 0;
    const room = area.clientHeight - head;
    const from = area.scrollTop - caption;
    if (top < from) area.scrollTop = top + caption;
    else if (bottom > from + room) area.scrollTop = bottom - room + caption;
    this.#sight();
  }

  /** Other rows are listed: the reader starts from the top. */
  reset(): void {
    const area = this.#area;
    if (area) area.scrollTop = 0;
  }

  get #area(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.scroll');
  }

  #sight(): void {
    const { first, last } = this.#range();
    this.#first = first;
    this.#last = last;
  }

  #range(): { first: number; last: number } {
    const area = this.#area;
    const y = area?.scrollTop ?? 0;
    const height = area && area.clientHeight > 0 ? area.clientHeight : USUAL;
    const count = this.#rows.length;
    return {
      first: Math.max(0, positionAt(this.#offsets, y) - BEYOND),
      last: Math.min(count, positionAt(this.#offsets, y + height) + 1 + BEYOND),
    };
  }

  /** A focused row about to leave hands its focus to the area, from where the keyboard goes on. */
  #keepFocus(): void {
    const area = this.#area;
    const focused = area?.querySelector<HTMLElement>('[data-row]:focus');
    if (!area || !focused) return;
    const position = this.#rows.indexOf(Number(focused.dataset['row']));
    if (position < this.#first || position >= this.#last) area.focus({ preventScroll: true });
  }
}

/** Sets an attribute that isn't set already: what has not changed is not touched. */
function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function space(height: number): TemplateResult | typeof nothing {
  if (height <= 0) return nothing;
  return html`<tbody class="space" role="presentation" aria-hidden="true">
    <tr role="presentation">
      <td role="presentation" .style=${`block-size:${Math.round(height)}px`}></td>
    </tr>
  </tbody>`;
}
