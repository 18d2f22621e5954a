import { html, nothing, render, svg, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Label, Message } from '../../figures/figure.js';
import { orderField, type FieldOrder } from '../../figures/heat-order.js';
import type { FieldLine, FieldPhrases, HeatFieldFigure } from '../../figures/heatmap.js';
import { fieldBlockAt, wholeField } from '../../geometry/heat-field-block.js';
import { layoutHeatField, type FieldBlock, type FieldLayout } from '../../geometry/heat-field.js';
import type { Box } from '../../internal/box.js';
import { Footprints } from '../../internal/footprints.js';
import { swatchIcon } from '../../internal/glyph.js';
import type { Formatter } from '../../strings/formatter.js';
import { drawField, type FieldColours } from './field-canvas.js';
import { NO_WISHES, renderControls, wishesOf, type FieldWishes } from './field-controls.js';
import { renderCross, renderMarked, renderNames, renderOwn, renderShapes } from './field-drawing.js';
import { pressIn } from './field-keys.js';
import { FieldPointer } from './field-pointer.js';
import { FieldReader, type FieldCellPlace, type FieldOrders } from './field-reader.js';

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
  /** What the field is called, with how the keys walk in it. */
  readonly nameWith: (keys: string) => string;
  readonly printing: boolean;
  readonly theme: string | undefined;
  /** As the tag has them, space-separated. */
  readonly by: string | undefined;
  readonly sort: string | undefined;
  /** Id of the indicator that is chosen on the page; its column is marked. */
  readonly marked: string | undefined;
  readonly say: (message: Message<FieldPhrases>) => string;
  /** The reader chose a cell, by indexes in the figure; nothing when `undefined`. */
  readonly chosen: (cell: FieldCellPlace | undefined) => void;
}

/** The largest side of a canvas that every browser draws, px. */
const LARGEST = 16_000;

/**
 * The field of every entity by every indicator: in which order, where on the page, on which canvas. Where the reader is
 * in it is the FieldReader's; what stands above it, field-controls.ts; what is drawn over it, field-drawing.ts.
 */
export class FieldView implements ReactiveController {
  readonly #host: FieldHost;
  readonly #media = [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ].map((query) => matchMedia(query));
  readonly #reader: FieldReader;
  readonly #pointer: FieldPointer;
  /** Of cells, each as the place of its row times the number of columns, and the place of its column. */
  readonly #footprints = new Footprints<number>();
  #input: FieldInput | undefined;
  #given: readonly unknown[] = [];
  #wishes: FieldWishes = NO_WISHES;
  #orders: FieldOrders = {
    rows: { lines: new Uint32Array(), groups: [] },
    columns: { lines: new Uint32Array(), groups: [] },
  };
  #ordered: readonly unknown[] = [];
  #layout: FieldLayout | undefined;
  #laidOut: readonly unknown[] = [];
  #drawn: readonly unknown[] = [];
  /** Counts the times that the page's colours have changed. */
  #shades = 0;

  constructor(host: FieldHost) {
    this.#host = host;
    this.#reader = new FieldReader(
      () => host.requestUpdate(),
      (cell) => this.#input?.chosen(cell),
    );
    this.#pointer = new FieldPointer(this.#reader, () => ({ canvas: this.#canvas, layout: this.#layout }));
    host.addController(this);
  }

  hostConnected(): void {
    for (const query of this.#media) query.addEventListener('change', this.#recoloured);
  }

  hostDisconnected(): void {
    for (const query of this.#media) query.removeEventListener('change', this.#recoloured);
  }

  /** Takes what is to be drawn; orders and lays out what that changes. */
  update(input: FieldInput): void {
    const { figure, by, sort, format, box } = input;
    const last = this.#input;
    // another municipality is the same field with another row pointed at: the reader stays where he is in it
    const isNew = !last || !isSameField(last.figure, figure);
    this.#input = input;
    const given = [isNew ? figure : this.#given[0], by, sort];
    if (!areSame(given, this.#given)) {
      this.#given = given;
      this.#wishes = wishesOf(figure, by, sort);
      this.#ordered = [];
    }
    const ordered = [figure, format, this.#wishes];
    if (!areSame(ordered, this.#ordered)) {
      this.#ordered = ordered;
      this.#order(input, isNew);
    }
    if ((isNew || input.marked !== last.marked) && this.#marked >= 0) this.#reader.standIn(this.#marked);
    const block = this.#blockFor(input);
    const laidOut = [this.#orders, box, format, block.top, block.bottom, block.left, block.right];
    if (areSame(laidOut, this.#laidOut)) return;
    this.#laidOut = laidOut;
    this.#layout = this.#layoutFor(input, block);
  }

  render(): TemplateResult | typeof nothing {
    const layout = this.#layout;
    const input = this.#input;
    if (!layout || !input) return nothing;
    const { width, height, size } = layout;
    const { figure, format, nameWith, say, printing } = input;
    const { place, cell, at, zoomed, zoom, focused } = this.#reader;
    const cells = this.#footprints.stand(place.row * figure.columns.length + place.column);
    return html`${
        printing
          ? nothing
          : renderControls({
              ...{ figure, format, wishes: this.#wishes, zoomed, zoom, wished: this.#wished },
              row: figure.rows[cell.row],
              column: figure.columns[cell.column],
            })
      }
      <div
        class="field"
        role="grid"
        tabindex="0"
        aria-label=${nameWith(say(['heatmap.keys', undefined]))}
        aria-rowcount=${figure.rows.length}
        aria-colcount=${figure.columns.length}
        aria-activedescendant="cell-${this.#footprints.at}"
        @keydown=${this.#pressed}
        @focus=${focused}
        @blur=${focused}
        @pointermove=${this.#pointer.moved}
        @pointerleave=${this.#pointer.left}
        @click=${this.#pointer.clicked}
        @dblclick=${zoom}
      >
        ${cells.map((each, turn) => (each === undefined ? nothing : this.#renderCell(each, turn, input)))}
        ${printing ? nothing : html`<canvas aria-hidden="true"></canvas>`}
        <svg
          class="names"
          part="drawing"
          viewBox="0 0 ${width} ${height}"
          width=${width}
          height=${height}
          aria-hidden="true"
        >
          <g font-size=${size}>
            ${printing ? renderShapes(figure, this.#orders, layout) : nothing}
            ${guard([layout, this.#marked], () => renderNames(this.#marked, layout))}
          </g>
          ${renderOwn(figure, this.#orders, layout)} ${renderMarked(this.#marked, layout)}
          ${at ? renderCross(at, layout) : nothing}
        </svg>
        <svg class="probe" aria-hidden="true" width="0" height="0">
          ${guard([figure], () => figure.swatches.map((swatch) => svg`<rect class="s-${swatch}"></rect><rect class="ink-${swatch}"></rect>`))}
          <rect class="surface"></rect>
          <rect class="line"></rect>
        </svg>
      </div>`;
  }

  #renderCell(cell: number, turn: number, input: FieldInput): TemplateResult {
    const count = input.figure.columns.length;
    const place = { row: Math.floor(cell / count), column: cell % count };
    return html`<div role="row" class="current" aria-rowindex=${place.row + 1}>
      <div
        role="gridcell"
        id="cell-${turn}"
        aria-colindex=${place.column + 1}
        aria-selected=${this.#reader.isChosen(place) ? 'true' : 'false'}
        aria-current=${place.column === this.#marked ? 'true' : nothing}
        aria-label=${this.#sentence(place, input)}
      ></div>
    </div>`;
  }

  renderReadout(): TemplateResult | typeof nothing {
    const input = this.#input;
    if (!input) return nothing;
    const { figure, say } = input;
    const { at } = this.#reader;
    const marked = figure.columns[this.#orders.columns.lines[this.#marked] ?? -1];
    const { row, column } = at ? this.#reader.cellAt(at) : { row: -1, column: -1 };
    const swatch = at && figure.swatches[figure.cells[row * figure.columns.length + column] ?? -1];
    return html`<p class=${at ? 'readout reading' : 'readout'} part="readout" aria-hidden="true">
      ${
        at && swatch
          ? html`<svg class="swatch" viewBox="0 0 16 16">${swatchIcon(swatch)}</svg>
              ${this.#sentence(at, input)}`
          : marked
            ? say(['heatmap.marked', { column: marked.label }])
            : say(['heatmap.keys', undefined])
      }
    </p>`;
  }

  /** Draws the canvas when anything that it shows has changed. */
  draw(): void {
    const layout = this.#layout;
    const input = this.#input;
    const canvas = this.#canvas;
    if (!layout || !input || !canvas) return;
    const { figure, theme } = input;
    const { width, height } = layout;
    const scale = Math.min(3, Math.max(1, devicePixelRatio), LARGEST / Math.max(height, width));
    const drawn = [layout, figure, theme, scale, this.#shades, canvas];
    if (areSame(drawn, this.#drawn)) return;
    this.#drawn = drawn;
    canvas.style.inlineSize = `${String(width)}px`;
    canvas.style.blockSize = `${String(height)}px`;
    const { rows, columns } = this.#orders;
    drawField(canvas, figure, rows, columns, layout, this.#colours(figure), scale);
  }

  /** Lends the field drawn in shapes, as far as it is zoomed into; `undefined` before it is on the page. */
  lend<Of>(use: (drawing: SVGSVGElement) => Of): Of | undefined {
    const input = this.#input;
    const field = this.#host.renderRoot.querySelector('.field');
    if (!input || !this.#layout || !field) return undefined;
    const { figure } = input;
    const layout = this.#layoutFor(input, this.#layout.block, true);
    const place = document.createElement('div');
    place.className = 'lent';
    // only here do shapes have the colours that the cells have
    field.append(place);
    try {
      render(
        html`<svg
          viewBox="0 0 ${layout.width} ${layout.height}"
          width=${layout.width}
          height=${layout.height}
        >
          <g font-size=${layout.size}>
            ${renderShapes(figure, this.#orders, layout)} ${renderNames(this.#marked, layout)}
          </g>
          ${renderOwn(figure, this.#orders, layout)} ${renderMarked(this.#marked, layout)}
        </svg>`,
        place,
      );
      const drawing = place.querySelector('svg');
      return drawing ? use(drawing) : undefined;
    } finally {
      place.remove();
    }
  }

  /** The place of the column that is chosen on the page; −1 = none is. */
  get #marked(): number {
    const { figure, marked } = this.#input ?? {};
    const index = figure?.columns.findIndex(({ id }) => id === marked) ?? -1;
    return index < 0 ? -1 : this.#orders.columns.lines.indexOf(index);
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.#host.renderRoot.querySelector('canvas');
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

  #order({ figure, format }: FieldInput, isNew: boolean): void {
    const { rowsBy, rowsSort, columnsBy, columnsSort } = this.#wishes;
    const compare = (a: Label, b: Label) => format.collator.compare(format.label(a), format.label(b));
    this.#orders = {
      rows: orderField(figure, 'rows', { by: rowsBy, sort: rowsSort }, compare),
      columns: orderField(figure, 'columns', { by: columnsBy, sort: columnsSort }, compare),
    };
    if (isNew)
      this.#reader.enter(
        this.#orders,
        figure.rows.findIndex(({ own }) => own),
      );
    else this.#reader.follow(this.#orders);
  }

  #blockFor({ box, printing }: FieldInput): FieldBlock {
    const { rows, columns } = this.#orders;
    const { zoomed, place } = this.#reader;
    return zoomed && !printing ? fieldBlockAt(rows, columns, place, box.width) : wholeField(rows, columns);
  }

  #layoutFor({ figure, format, box }: FieldInput, block: FieldBlock, isNamed = false): FieldLayout {
    const { rows, columns } = this.#orders;
    const nameIn = (lines: readonly FieldLine[], order: FieldOrder) => (place: number) =>
      format.label(lines[order.lines[place] ?? -1]?.label ?? '');
    const groupIn =
      ({ groups }: FieldOrder) =>
      (group: number) =>
        format.label(groups[group]?.label ?? '');
    const own = rows.lines.indexOf(figure.rows.findIndex((row) => row.own));
    const speech = {
      own: own < 0 ? undefined : { place: own, name: nameIn(figure.rows, rows)(own) },
      row: nameIn(figure.rows, rows),
      column: nameIn(figure.columns, columns),
      rowGroup: groupIn(rows),
      columnGroup: groupIn(columns),
    };
    return layoutHeatField(rows, columns, block, box, speech, isNamed);
  }

  #sentence(place: FieldCellPlace, { figure, say }: FieldInput): string {
    const { row, column } = this.#reader.cellAt(place);
    const { rows, columns } = this.#orders;
    const groupAt = ({ groups }: FieldOrder, line: number) =>
      groups.find(({ start, end, id }) => id !== '' && line >= start && line < end)?.label;
    return say([
      'heatmap.answer',
      {
        row: figure.rows[row]?.label ?? '',
        column: figure.columns[column]?.label ?? '',
        cell: figure.answerAt(row, column),
        rowGroup: groupAt(rows, place.row),
        columnGroup: groupAt(columns, place.column),
      },
    ]);
  }

  readonly #recoloured = (): void => {
    this.#shades += 1;
    this.#host.requestUpdate();
  };

  readonly #wished = (wishes: FieldWishes): void => {
    this.#wishes = wishes;
    this.#host.requestUpdate();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    pressIn(this.#reader, event, this.#input?.box.rtl === true);
  };
}

/** Whether two figures have the same rows and columns. */
function isSameField(one: HeatFieldFigure, other: HeatFieldFigure): boolean {
  if (one === other) return true;
  const idsOf = ({ rows, columns }: HeatFieldFigure) => [...rows, ...columns].map(({ id }) => id);
  return one.edition === other.edition && areSame(idsOf(one), idsOf(other));
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
