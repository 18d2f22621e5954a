import {
  html,
  noChange,
  nothing,
  svg,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { tablesApart } from '../../figures/map-table.js';
import {
  mapFigure,
  MAP_LEVELS,
  type MapFigure,
  type MapLevel,
  type MapMark,
  type MapPhrases,
} from '../../figures/map.js';
import { tileGrid, type Territory } from '../../geometry/map-territory.js';
import { layoutMap, type MapLayout, type MapPlace } from '../../geometry/map.js';
import type { Box } from '../../internal/box.js';
import type { MaturityErrorDetail } from '../../internal/events.js';
import { renderDataTable } from '../../internal/faces.js';
import { swatchIcon } from '../../internal/glyph.js';
import { Footprints } from '../../internal/footprints.js';
import { Late } from '../../internal/late.js';
import { oneOf } from '../../internal/one-of.js';
import { MaturityWidget } from '../../internal/widget.js';
import { isNumber, type Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import type { GeoLayer } from '../../source/formats/geo.js';
import { SourceError } from '../../source/source-error.js';
import { mapPhrases } from '../../strings/map-phrases.js';
import { moreSwatchStyles } from '../../styles/swatches.js';
import { renderMap, renderRing } from './map-drawing.js';
import { mapStyles } from './map.styles.js';

/** What a county's name goes without where it is clear that it is a county. */
const COUNTY = /s? län$| County$/;

/** What the coordinates of borders may be; the module that draws them comes later. */
const PROJECTIONS = ['degrees', 'sweref99tm'] as const;

/**
 * A map of one question: a tile for each of Sweden's municipalities or counties near its true place, or the borders of
 * a file. "No", "did not answer" and "not asked" never look alike. Names are read by pointer or arrow keys; where there
 * is room, strips beside the map show the answers by county and by size.
 *
 * @summary One question's answers on a map of municipalities or counties.
 * @tagname maturity-map
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart area - All places of one look; also `area-<swatch>`.
 * @csspart readout - The line under the map that says what is pointed at.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The map is shown.
 * @cssstate empty - The data has no answer for what the tag asks.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data, the tag or the borders are at fault; without borders the tiles are shown.
 * @fires maturity-select - The reader chose a municipality or a county; says its entity or group.
 */
export class MapElement extends MaturityWidget<MapPhrases, MapFigure> {
  static override styles = [...MaturityWidget.styles, moreSwatchStyles, mapStyles];

  static override properties: PropertyDeclarations = {
    indicator: {},
    by: {},
    category: {},
    borders: {},
    projection: {},
    layers: { state: true },
    broken: { state: true },
    pointed: { state: true },
    current: { state: true },
    chosen: { state: true },
    focused: { state: true },
  };

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    'indicator',
    'by',
    'category',
    'borders',
    'projection',
    'layers',
    'broken',
  ];

  /** Id of the indicator; the first one with answers when absent. */
  declare indicator?: string;

  /** `municipality`, or `county`: the share of each county's municipalities that gave one answer. */
  declare by?: string;

  /** Id of the answer that shares are of; the best one when absent. */
  declare category?: string;

  /** Address of a GeoJSON or TopoJSON file to draw instead of tiles. */
  declare borders?: string;

  /** What the coordinates of `borders` are: `degrees` or `sweref99tm`; read from the numbers when absent. */
  declare projection?: string;

  declare private layers?: readonly GeoLayer[] | undefined;
  declare private broken: boolean;
  /** Index of the mark under the pointer, the one the keys stand at, the chosen one. */
  declare private pointed?: number | undefined;
  declare private current?: number | undefined;
  declare private chosen?: number | undefined;
  declare private focused: boolean;

  protected override readonly phrases = mapPhrases;

  readonly #borders = new Late(async () => {
    const { MapBorders } = await import('./map-borders.js');
    return new MapBorders(this, {
      done: (layers) => (this.layers = layers),
      failed: (cause) => this.#fail(cause),
    });
  });
  readonly #hands = new Late(async () => {
    const { MapHands } = await import('./map-hands.js');
    return new MapHands({
      drawing: (): Element | null => this.renderRoot.querySelector('[part~="drawing"]'),
      layout: () => this.#layout,
      figure: () => this.figure,
      nameOf: (mark) => this.format.label(this.figure?.marks[mark]?.label ?? ''),
      current: () => this.current,
      point: (mark) => (this.pointed = mark),
      go: (mark) => (this.current = mark),
      choose: (mark) => (this.chosen = mark === this.chosen ? undefined : mark),
      select: (detail) => this.select(detail),
    });
  });
  #told = '';

  #territory: Territory | undefined;
  #layout: MapLayout | undefined;
  #laidOut: readonly unknown[] = [];
  /** What stands on the page. */
  #drawn: MapLayout | undefined;
  #marks: readonly MapMark[] | undefined;
  readonly #footprints = new Footprints<number>();

  constructor() {
    super();
    this.broken = this.focused = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('borders')) {
      this.#borders.part?.stop();
      this.layers = undefined;
      this.broken = false;
      this.#told = '';
    }
    super.willUpdate(changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  protected override get wanted(): Wanted {
    const { edition, indicator } = this;
    // without them it is the first that was asked, and the latest edition that asked it: only the answers tell
    return edition && indicator ? { edition } : {};
  }

  protected override figureFrom(dataset: Dataset): MapFigure {
    const by = oneOf(this, 'by', this.by, MAP_LEVELS) ?? 'municipality';
    let { broken } = this;
    try {
      this.#territory = this.#territoryFor(dataset, by);
    } catch (error) {
      this.#territory = tileGrid(by);
      broken = true;
      this.#tell(error);
    }
    const areas = this.#territory?.areas;
    return mapFigure(dataset, {
      by,
      broken,
      indicator: this.indicator || undefined,
      category: this.category || undefined,
      edition: this.edition || undefined,
      entity: this.entity || undefined,
      places: areas && new Set(areas.map(({ id }) => id)),
    });
  }

  protected override layoutChanged(figure: MapFigure, box: Box): void {
    const { format } = this;
    if (this.#isWaiting) this.#askForBorders();
    // paper can't wait for a file
    const territory = this.#territory ?? (this.printing ? tileGrid(figure.by) : undefined);
    if (figure.marks !== this.#marks) this.#settle(figure);
    const inputs = [figure, box, format, territory];
    if (inputs.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = inputs;
    const markAt = (index: number) => figure.marks[index];
    this.#layout =
      territory &&
      layoutMap(figure, territory, box, {
        section: (id) => format.label(figure.sections.find((section) => section.id === id)?.label ?? ''),
        group: ({ label }) => format.shortened(label, COUNTY),
        number: ({ values }) => {
          const value = values[figure.leading] ?? values[0];
          return isNumber(value)
            ? format.number(value, figure.segments.length > 0 ? 'percent' : figure.unit)
            : '–';
        },
        name: (index) => format.shortened(markAt(index)?.label ?? '', COUNTY),
        value: (index, bare) => {
          const cell = markAt(index)?.cell;
          if (cell?.kind !== 'number') return '';
          return bare && cell.unit === 'percent'
            ? format.count(cell.value)
            : format.number(cell.value, cell.unit);
        },
      });
  }

  protected override renderDrawing(figure: MapFigure): unknown {
    const layout = this.#layout;
    if (!layout) return html`<p class="waiting">${this.say(['map.waiting', undefined])}</p>`;
    const { width, height, tiled } = layout;
    const isDrawn = layout === this.#drawn && this.renderRoot.querySelector('.map') !== null;
    this.#drawn = layout;
    const active = figure.marks[this.#active ?? -1];
    const row = layout.rows.find(({ id }) => id !== '' && id === active?.countyId);
    return html`<svg
      class=${tiled ? 'map' : 'map borders'}
      part="drawing"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      @pointermove=${this.#point}
      @pointerleave=${this.#leave}
      @click=${this.#click}
      @keydown=${this.#press}
    >
      ${
        row
          ? svg`<rect class="row" x=${row.x} y=${row.y} width=${row.width} height=${row.height} rx="3"></rect>`
          : nothing
      }
      ${isDrawn ? noChange : renderMap(figure, layout)}
      ${this.#renderRing(figure.marks.findIndex(({ own }) => own))} ${this.#renderRing(this.chosen)}
      ${this.#renderRing(this.pointed)} ${this.#renderChoices(figure, layout)}
    </svg>`;
  }

  protected override renderTable(figure: MapFigure): unknown {
    if (!this.printing) return super.renderTable(figure);
    return tablesApart(figure.table).map((table) => renderDataTable(table, this.format));
  }

  protected override renderDetail(figure: MapFigure): unknown {
    const own = figure.marks.findIndex((mark) => mark.own);
    const mark = figure.marks[this.#active ?? (own >= 0 ? own : -1)];
    const swatch = mark && figure.legend[mark.entry]?.swatch;
    return html`<p class=${mark ? 'readout reading' : 'readout'} part="readout" aria-hidden="true">
      ${swatch ? html`<svg class="swatch" viewBox="0 0 16 16">${swatchIcon(swatch)}</svg>` : nothing}${
        mark ? this.say(['map.facts', mark]) : this.say(['map.hint', { by: figure.by }])
      }
    </p>`;
  }

  /** The mark that is read: under the pointer, at the keys, or chosen. */
  get #active(): number | undefined {
    return this.pointed ?? (this.focused ? this.current : undefined) ?? this.chosen;
  }

  get #isWaiting(): boolean {
    return Boolean(this.borders) && !this.layers && !this.broken;
  }

  /** Tiles, or the borders as soon as they are there. */
  #territoryFor(dataset: Dataset, by: MapLevel): Territory | undefined {
    const { layers, borders = '' } = this;
    if (!layers) return this.#isWaiting ? undefined : tileGrid(by);
    const projection = oneOf(this, 'projection', this.projection, PROJECTIONS);
    return this.#borders.part?.territoryFor(dataset, by, layers, projection, borders);
  }

  #askForBorders(): void {
    this.#borders.load().then(
      (part) => {
        if (this.#isWaiting) part.start(this.borders ?? '');
      },
      (cause: unknown) => this.#fail(cause),
    );
  }

  #fail(cause: unknown): void {
    this.broken = true;
    this.#tell(cause);
  }

  #placeOf(mark: number | undefined): MapPlace | undefined {
    return this.#layout?.places.find((place) => place.mark === mark);
  }

  #renderRing(mark: number | undefined): TemplateResult | typeof nothing {
    const place = this.#placeOf(mark);
    return place ? renderRing(place) : nothing;
  }

  /** A list of choices of which only the current one and the last are there: each says which one of how many it is. */
  #renderChoices(figure: MapFigure, { places }: MapLayout): TemplateResult | typeof nothing {
    const current = this.#placeOf(this.current) ?? places[0];
    if (!current) return nothing;
    const choices = this.#footprints.stand(current.mark);
    return svg`<g role="listbox" tabindex="0" aria-label=${this.nameOfDrawing()}
      aria-activedescendant="choice-${this.#footprints.at}" @focus=${this.#focus} @blur=${this.#focus}>
      ${choices.map((choice, at) => {
        const place = this.#placeOf(choice);
        const mark = place && figure.marks[place.mark];
        if (!mark) return nothing;
        return svg`<g class="choice" id="choice-${at}" role="option" aria-selected=${this.chosen === place.mark} aria-label=${this.say(['map.facts', mark])}
          aria-posinset=${places.indexOf(place) + 1} aria-setsize=${places.length}>${place === current ? renderRing(place) : nothing}</g>`;
      })}
    </g>`;
  }

  /** Keeps what the reader stands at by its id when the figure is another one. */
  #settle({ marks }: MapFigure): void {
    const before = this.#marks;
    const moved = (index: number | undefined) => {
      const id = before?.[index ?? -1]?.id;
      const found = id === undefined ? -1 : marks.findIndex((mark) => mark.id === id);
      return found < 0 ? undefined : found;
    };
    this.pointed = moved(this.pointed);
    this.chosen = moved(this.chosen);
    const own = marks.findIndex((mark) => mark.own);
    this.current = moved(this.current) ?? (own < 0 ? undefined : own);
    this.#marks = marks;
  }

  /** Tells the page's author what is wrong with the borders; the reader is told by a note. */
  #tell(cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    if (error.message === this.#told) return;
    this.#told = error.message;
    const detail: MaturityErrorDetail = { code: error instanceof SourceError ? error.code : 'MW-TAG', error };
    console.warn(`<${this.localName}> borders: ${error.message}`);
    queueMicrotask(() => this.dispatchEvent(new CustomEvent('maturity-error', { detail })));
  }

  // where an event was is asked of it while it happens: afterwards some browsers have forgotten
  readonly #point = ({ clientX, clientY }: MouseEvent): void => {
    this.#hands.with((hands) => hands.point({ clientX, clientY }));
  };

  readonly #leave = (): void => {
    // what has been pointed at meanwhile comes first
    this.#hands.with(() => (this.pointed = undefined));
  };

  readonly #click = ({ clientX, clientY }: MouseEvent): void => {
    this.#hands.with((hands) => hands.click({ clientX, clientY }));
  };

  readonly #press = (event: KeyboardEvent): void => {
    this.#hands.touch(event, (hands) => hands.press(event));
  };

  readonly #focus = ({ type }: FocusEvent): void => {
    this.focused = type === 'focus';
    // on their way before the first key
    this.#hands.with(() => undefined);
  };
}
