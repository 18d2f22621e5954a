import { html, noChange, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Message } from '../../figures/figure.js';
import {
  heatTableFigure,
  stepAt,
  type FieldPhrases,
  type HeatFieldFigure,
  type HeatmapFigure,
  type HeatmapPhrases,
  type HeatTableFigure,
} from '../../figures/heatmap.js';
import { layoutHeatTable, type HeatLayout, type HeatPlace } from '../../geometry/heat-table.js';
import type { Box } from '../../internal/box.js';
import { swatchIcon } from '../../internal/glyph.js';
import { Late } from '../../internal/late.js';
import { MaturityWidget } from '../../internal/widget.js';
import { isNumber, type Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { SourceError } from '../../source/source-error.js';
import { heatmapPhrases } from '../../strings/heatmap-phrases.js';
import type { Translation, Translations } from '../../strings/translation.js';
import type { FieldInput, FieldView } from './field-view.js';
import {
  renderCross,
  renderHeatTable,
  renderHeatText,
  renderMarkedRow,
  renderSpot,
} from './heat-table-drawing.js';
import { heatmapStyles, heatRampStyles } from './heatmap.styles.js';

/**
 * Numbers as a table of colours, each number printed in its cell: one question's answers by size, county or another
 * grouping, or a topic's questions by the answers they share. Numbers that are not there are hatched and say why;
 * an answer that excludes the others stands apart. Where there is no room for the columns each row becomes a card.
 * Without `indicator` and `topic` it shows what every municipality answered to every question, in a field of colours that
 * can be sorted, grouped and zoomed into, with the same answers as a table for who asks for it.
 *
 * @summary One question by groups, several questions by answers, or every municipality by every question.
 * @tagname maturity-heatmap
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart controls - How the field of all municipalities is grouped and sorted.
 * @csspart readout - The line under the drawing that says what is pointed at.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The heat map is shown.
 * @cssstate empty - The data has nothing on what the tag asks.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose a cell; says its indicator, group or municipality, and answer.
 */
export class HeatmapElement extends MaturityWidget<HeatmapPhrases, HeatmapFigure> {
  /** What only a tag for every municipality needs. */
  static readonly field = new Late(() => import('./heatmap-field.js'));

  static override styles = [...MaturityWidget.styles, heatRampStyles, heatmapStyles];

  static override properties: PropertyDeclarations = {
    indicator: {},
    topic: {},
    by: {},
    area: {},
    layer: {},
    sort: {},
    sharedIndicator: { state: true },
    tableShown: { state: true },
    pointed: { state: true },
    current: { state: true },
    chosen: { state: true },
  };

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    'indicator',
    'topic',
    'by',
    'area',
    'layer',
  ];

  /** Id of the indicator whose answers are shown by groups. */
  declare indicator?: string;

  /** Id of the topic whose indicators are shown, a row each; used without `indicator`. */
  declare topic?: string;

  /**
   * Id of the grouping of an indicator's rows; the size bands when absent, `all` for everyone together. For every
   * municipality: space-separated, a grouping for the rows and `area` or `layer` for the columns; none when empty.
   */
  declare by?: string;

  /** Only indicators of this area, in the field of every municipality. */
  declare area?: string;

  /** Only indicators of this layer, in the field of every municipality. */
  declare layer?: string;

  /**
   * The order in the field of every municipality, space-separated: `name`, `level`, or the id of an indicator for the
   * rows, that of a municipality for the columns; the least fulfilled first with a leading minus.
   */
  declare sort?: string;

  /** The indicator that is chosen around it; its column or row is marked. */
  declare private sharedIndicator?: string;

  declare private tableShown: boolean;

  /** The cells under the pointer, at the keys and chosen: "row:column". */
  declare private pointed?: string | undefined;
  declare private current?: string | undefined;
  declare private chosen?: string | undefined;

  // what is said of the field comes with it
  protected override readonly phrases = heatmapPhrases as Translations<Translation<HeatmapPhrases>>;

  readonly #hands = new Late(async () => {
    const { MarkNavigation, detailOf } = await import('./heatmap-hands.js');
    return new MarkNavigation(this, {
      root: () => this.renderRoot,
      moved: (mark) => (this.current = mark?.getAttribute('data-mark') ?? undefined),
      chosen: (mark) => {
        const name = mark?.getAttribute('data-mark') ?? undefined;
        this.chosen = name === this.chosen ? undefined : name;
        this.select(detailOf(this.figure, this.#placeOf(this.chosen)));
      },
    });
  });

  #dataset: Dataset | undefined;
  #view: FieldView | undefined;
  /** Why the field could not be had. */
  #lost: Error | undefined;
  #layout: HeatLayout | undefined;
  #laidOut: readonly unknown[] = [];
  /** What stands on the page. */
  #drawn: HeatLayout | undefined;

  constructor() {
    super();
    this.tableShown = false;
  }

  protected override get wanted(): Wanted {
    const { edition } = this;
    // without an edition a question is shown as it was last asked, which only the answers tell
    return this.#isField ? { edition: edition ?? '' } : { ...(edition && { edition }) };
  }

  get #isField(): boolean {
    return !this.indicator && !this.topic;
  }

  /** Whether nothing can be said of the data before the field has come. */
  get #isWaiting(): boolean {
    return this.#isField && !HeatmapElement.field.part && !this.#lost && this.dataInHand !== undefined;
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isWaiting) await this.#loadField();
    // what the tag alone tells comes at the same time as the data
    else if (this.#isField && !this.#lost) void this.#loadField();
    await super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    // asked for at once, as by a page that is printed: it stays as it is until the field has come
    if (!this.#isWaiting) super.performUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  async #loadField(): Promise<void> {
    try {
      await HeatmapElement.field.load();
      this.#lost = undefined;
    } catch (cause) {
      this.#lost = new SourceError(navigator.onLine ? 'MW-NET' : 'MW-OFFLINE', { cause });
    }
  }

  protected override figureFrom(dataset: Dataset): HeatmapFigure {
    const { indicator, topic, by, area, layer, edition, entity } = this;
    this.pointed = this.chosen = undefined;
    this.#dataset = dataset;
    const options = { indicator, topic, by, area, layer, edition, entity };
    if (!this.#isField) return heatTableFigure(dataset, options);
    const field = HeatmapElement.field.part;
    if (field) return field.heatFieldFigure(dataset, options);
    // whoever asks once more may have better luck
    void this.#loadField().then(() => {
      if (!this.#lost) this.requestUpdate('by', null);
    });
    throw this.#lost ?? new SourceError('MW-NET');
  }

  protected override say(message: Message<HeatmapPhrases>): string {
    const words = HeatmapElement.field.part?.fieldPhrases[this.format.language];
    return words && message[0] in words
      ? this.format.say(message as Message<FieldPhrases>, words)
      : super.say(message);
  }

  protected override withDrawing<Of>(use: (drawing: SVGSVGElement) => Of): Of | undefined {
    return this.figure?.form === 'field' ? this.#view?.lend(use) : super.withDrawing(use);
  }

  protected override get drawsTable(): boolean {
    // tens of thousands of cells are a table of another kind
    return this.figure?.form === 'field';
  }

  protected override layoutChanged(figure: HeatmapFigure, box: Box): void {
    const { format } = this;
    if (figure.form === 'field') {
      this.#view ??= HeatmapElement.field.part?.viewIn(this);
      this.#view?.update(this.#fieldInput(figure, box));
      return;
    }
    const inputs = [figure, box, format];
    if (inputs.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = inputs;
    const { rows, columns, unit } = figure;
    this.#layout = layoutHeatTable(figure, box, {
      row: (row) => format.label(rows[row]?.label ?? ''),
      column: (column) => format.label(columns[column]?.label ?? ''),
      base: (row) => {
        const { n, few = false } = rows[row] ?? {};
        return this.say(['heatmap.n', { n, few }]);
      },
      cell: (row, column) => {
        const value = rows[row]?.values[column] ?? 'missing';
        return isNumber(value) ? format.number(value, unit) : this.say(['heatmap.reason', { reason: value }]);
      },
    });
  }

  protected override updated(): void {
    super.updated();
    if (this.figure?.form === 'field') this.#view?.draw();
  }

  protected override renderDrawing(figure: HeatmapFigure): unknown {
    if (figure.form === 'field') return this.#view?.render();
    const layout = this.#layout;
    if (!layout) return nothing;
    const { width, height, form, texts } = layout;
    const isDrawn = layout === this.#drawn && this.renderRoot.querySelector('.seen') !== null;
    this.#drawn = layout;
    const touched = this.#touched;
    const here = this.#placeOf(this.pointed ?? this.current ?? this.chosen);
    const focused = this.#placeOf(this.current);
    const chosen = this.#placeOf(this.chosen);
    const marked = figure.rowKind === 'indicator' ? this.sharedIndicator : undefined;
    const markedRow = figure.rows.findIndex(({ id }) => id === marked);
    return html`<svg
      part="drawing"
      class=${form}
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      @pointermove=${this.#point}
      @pointerleave=${this.#leave}
    >
      <g class="seen" aria-hidden="true">
        ${isDrawn ? noChange : renderHeatTable(figure, layout)}
        ${texts.map((text) => renderHeatText(text, here, markedRow, figure.rows[text.index]?.few === true))}
        ${renderMarkedRow(layout, markedRow)}${here ? renderCross(layout, here) : nothing}${chosen ? renderSpot(chosen, 'chosen') : nothing}${focused ? renderSpot(focused, 'focused') : nothing}
      </g>
      <g
        role="grid"
        tabindex="-1"
        aria-label=${this.headingText || this.format.label(figure.heading)}
        aria-rowcount=${figure.rows.length}
        aria-colcount=${figure.columns.length}
        @keydown=${touched}
        @click=${touched}
        @focusin=${touched}
        @focusout=${touched}
      >
        ${figure.rows.map((_, row) => this.#renderRow(row, figure, layout, row === markedRow))}
      </g>
    </svg>`;
  }

  protected override renderDetail(figure: HeatmapFigure): unknown {
    if (figure.form === 'field') return this.#renderFieldDetail();
    const place = this.#placeOf(this.pointed ?? this.current ?? this.chosen);
    const value = place && figure.rows[place.row]?.values[place.column];
    const swatch = isNumber(value) ? stepAt(value, figure.steps, figure.unit)?.swatch : 'none';
    const apart = place && figure.columns[place.column]?.apart;
    return html`<p class=${place ? 'readout reading' : 'readout'} part="readout" aria-hidden="true">
      ${
        place && swatch
          ? html`<svg class=${apart ? 'swatch apart' : 'swatch'} viewBox="0 0 16 16">
                ${swatchIcon(swatch)}
              </svg>
              ${this.#sentenceOf(place, figure)}`
          : this.say(['heatmap.hint', undefined])
      }
    </p>`;
  }

  #renderFieldDetail(): unknown {
    const { format, tableShown: shown, theme, area, layer, edition } = this;
    const toggle = this.#toggleTable;
    return html`${this.#view?.renderReadout()}
    ${
      this.noTable || this.printing
        ? nothing
        : HeatmapElement.field.part?.renderTable({
            ...{ shown, toggle, format, theme, area, layer, edition },
            data: this.#dataset,
          })
    }`;
  }

  readonly #toggleTable = (): void => {
    import('../table/table.js').then(
      () => (this.tableShown = !this.tableShown),
      // it stays closed; whoever asks once more may have better luck
      () => undefined,
    );
  };

  #fieldInput(figure: HeatFieldFigure, box: Box): FieldInput {
    const { format, by, sort, theme, printing, sharedIndicator: marked } = this;
    return {
      ...{ figure, box, format, by, sort, theme, printing, marked },
      nameWith: (keys) => this.nameOfDrawing(keys),
      say: (message) => this.say(message),
      chosen: (place) => this.select(HeatmapElement.field.part?.detailOf(figure, place) ?? {}),
    };
  }

  #renderRow(
    row: number,
    figure: HeatTableFigure,
    { cells }: HeatLayout,
    marked: boolean,
  ): TemplateResult<2> {
    return svg`<g role="row" aria-rowindex=${row + 1} aria-current=${marked ? 'true' : nothing}>${cells
      .filter((place) => place.row === row)
      .map((place) => {
        const { column, x, y, width, height } = place;
        const name = nameOf(place);
        return svg`<rect class="cell" role="gridcell" data-mark=${name} data-row=${row} aria-colindex=${column + 1}
          tabindex=${this.#tabIndexOf(name, row === 0 && column === 0)}
          aria-selected=${this.chosen === name ? 'true' : 'false'} aria-label=${this.#sentenceOf(place, figure)}
          x=${x} y=${y} width=${width} height=${height}></rect>`;
      })}</g>`;
  }

  /** The first cell is the tab stop until the reader has been at another. */
  #tabIndexOf(name: string, first: boolean): 0 | -1 {
    return this.#hands.part?.tabIndexOf(name, first) ?? (first ? 0 : -1);
  }

  #sentenceOf({ row, column }: HeatPlace, figure: HeatTableFigure): string {
    const { label = '', values, n, few = false } = figure.rows[row] ?? {};
    return this.say([
      'heatmap.cell',
      {
        row: label,
        column: figure.columns[column]?.label ?? '',
        value: values?.[column] ?? 'missing',
        unit: figure.unit,
        n,
        few,
        alone: figure.rowKind === 'all',
      },
    ]);
  }

  #placeOf(name: string | undefined): HeatPlace | undefined {
    return name === undefined ? undefined : this.#layout?.cells.find((place) => nameOf(place) === name);
  }

  readonly #touched = (event: Event): void => {
    this.#hands.touch(event, (hands) => hands.handle(event));
  };

  readonly #point = (event: Event): void => {
    const target = event.composedPath()[0];
    this.pointed = (target instanceof Element && target.getAttribute('data-mark')) || undefined;
  };

  readonly #leave = (): void => {
    this.pointed = undefined;
  };
}

const nameOf = ({ row, column }: HeatPlace): string => `${row}:${column}`;
