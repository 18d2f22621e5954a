import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import {
  scatterFigure,
  type ScatterFigure,
  type ScatterPhrases,
  type ScatterPoint,
} from '../../figures/scatter.js';
import { layoutScatter, pointAt, type PlacedPoint, type ScatterLayout } from '../../geometry/scatter.js';
import type { Box } from '../../internal/box.js';
import { Footprints } from '../../internal/footprints.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { scatterPhrases } from '../../strings/scatter-phrases.js';
import { scatterStyles } from './scatter.styles.js';

/** How far the page keys go among those in order of size. */
const PAGE = 10;

/**
 * Size against maturity for every municipality, with the line that says what is expected of a size and the band in which
 * 8 of 10 are expected: a municipality is read against its own size rather than by a place in a list.
 *
 * @summary Size against maturity, and what is expected for a municipality's size.
 * @tagname maturity-scatter
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart point - One municipality; also `point-<id>`.
 * @csspart readout - The line under the drawing that says what is pointed at.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The drawing is shown.
 * @cssstate empty - The data has nobody to draw.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose a municipality.
 */
export class ScatterElement extends MaturityWidget<ScatterPhrases, ScatterFigure> {
  static override styles = [...MaturityWidget.styles, scatterStyles];

  static override properties: PropertyDeclarations = {
    x: {},
    indicator: {},
    area: {},
    sharedIndicator: { state: true },
    pointed: { state: true },
    current: { state: true },
    chosen: { state: true },
    focused: { state: true },
  };

  static override readonly figureProperties = [...MaturityWidget.figureProperties, 'x', 'indicator', 'area'];

  /** Attribute of the municipalities that is a number; `population` when absent. */
  declare x?: string;

  /** Id of an indicator; the mean of the petals when absent or empty. */
  declare indicator?: string;

  /** Id of an area, whose petals are averaged. */
  declare area?: string;

  /** Of its scope. What is measured, the tag says. */
  declare protected sharedIndicator?: string;

  /** Id of the municipality under the pointer, the one the keys stand at, the chosen one. */
  declare private pointed?: string | undefined;
  declare private current?: string | undefined;
  declare private chosen?: string | undefined;
  declare private focused: boolean;

  protected override readonly phrases = scatterPhrases;

  #layout: ScatterLayout | undefined;
  #laidOut: readonly unknown[] = [];
  readonly #footprints = new Footprints<string>();

  constructor() {
    super();
    this.focused = false;
  }

  protected override get wanted(): Wanted {
    return { edition: this.edition ?? '' };
  }

  protected override figureFrom(dataset: Dataset): ScatterFigure {
    const { x, indicator, area, edition, entity, compare } = this;
    return scatterFigure(dataset, { x, indicator, area, edition, entity, compare });
  }

  protected override layoutChanged(figure: ScatterFigure, box: Box): void {
    const { format } = this;
    const inputs = [figure, box, format];
    if (figure.empty || inputs.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = inputs;
    const { unit, attribute, groups, points } = figure;
    this.#layout = layoutScatter(figure, box, {
      x: (value) => (attribute.id === 'population' ? format.count(value) : format.decimal(value)),
      y: (value) => format.number(value, unit),
      xTitle: this.say(['scatter.axis', { attribute }]),
      yTitle: format.label(figure.measure),
      own: format.text(points.find(({ own }) => own)?.name),
      others: this.say(['scatter.others', { all: groups.length === 0 && !points.some(({ own }) => own) }]),
      groups: groups.map(({ label }) => format.label(label)),
      line: this.say(['scatter.line', undefined]),
      band: this.say(['scatter.band', undefined]),
    });
  }

  protected override renderDrawing(figure: ScatterFigure): unknown {
    const layout = this.#layout;
    if (!layout) return nothing;
    const { width, height } = layout;
    return html`<svg
      class="scatter"
      part="drawing"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      @pointermove=${this.#point}
      @pointerleave=${this.#leave}
      @click=${this.#click}
      @keydown=${this.#key}
    >
      ${guard([layout], () => renderAll(layout, figure))} ${renderRing(this.#placeOf(this.chosen))}
      ${renderRing(this.#placeOf(this.pointed))} ${this.#renderChoice(figure)}
    </svg>`;
  }

  protected override renderDetail(figure: ScatterFigure): unknown {
    const { points } = figure;
    const id = this.pointed ?? (this.focused ? this.current : undefined) ?? this.chosen;
    const point = points.find((each) => each.id === id) ?? points.find(({ own }) => own);
    return html`<p class=${point ? 'readout reading' : 'readout'} part="readout" aria-hidden="true">
      ${point ? this.#facts(point, figure) : this.say(['scatter.hint', undefined])}
    </p>`;
  }

  #facts({ group, ...point }: ScatterPoint, figure: ScatterFigure): string {
    const { unit, attribute } = figure;
    const own = figure.groups[group];
    const groups = own ? [own.label] : [];
    return this.say(['scatter.point', { ...point, unit, attribute, groups }]);
  }

  #placeOf(id: string | undefined): PlacedPoint | undefined {
    const index = id === undefined ? -1 : (this.figure?.points.findIndex((each) => each.id === id) ?? -1);
    return index < 0 ? undefined : this.#layout?.points.find((place) => place.index === index);
  }

  /** Where the keys stand: where they were, else at the own municipality, else at the smallest. */
  #standing({ points }: ScatterFigure): number {
    const at = points.findIndex(({ id }) => id === this.current);
    return Math.max(0, at >= 0 ? at : points.findIndex(({ own }) => own));
  }

  /**
   * A list of choices, in order of size, of which only the current one and the last are there: each says which one of how
   * many it is.
   */
  #renderChoice(figure: ScatterFigure): TemplateResult | typeof nothing {
    const { points } = figure;
    const current = points[this.#standing(figure)];
    if (!current) return nothing;
    const choices = this.#footprints.stand(current.id);
    return svg`<g role="listbox" tabindex="0" aria-label=${this.nameOfDrawing()}
      aria-activedescendant="choice-${this.#footprints.at}" @focus=${this.#focus} @blur=${this.#focus}>
      ${choices.map((choice, at) => {
        const index = points.findIndex(({ id }) => id === choice);
        const point = points[index];
        if (!point) return nothing;
        return svg`<g class="choice" id="choice-${at}" role="option" aria-selected=${this.chosen === choice} aria-label=${this.#facts(point, figure)}
          aria-posinset=${index + 1} aria-setsize=${points.length}>${point === current ? renderRing(this.#placeOf(choice)) : nothing}</g>`;
      })}
    </g>`;
  }

  #at(event: MouseEvent): ScatterPoint | undefined {
    const drawing = this.renderRoot.querySelector('[part~="drawing"]');
    const layout = this.#layout;
    if (!drawing || !layout) return undefined;
    const { left, top, width } = drawing.getBoundingClientRect();
    const scale = width > 0 ? layout.width / width : 1;
    const place = pointAt(layout, (event.clientX - left) * scale, (event.clientY - top) * scale);
    return this.figure?.points[place?.index ?? -1];
  }

  readonly #point = (event: MouseEvent): void => {
    this.pointed = this.#at(event)?.id;
  };

  readonly #leave = (): void => {
    this.pointed = undefined;
  };

  readonly #focus = (event: FocusEvent): void => {
    this.focused = event.type === 'focus';
    if (this.focused && this.figure) this.current = this.figure.points[this.#standing(this.figure)]?.id;
  };

  readonly #click = (event: MouseEvent): void => {
    const point = this.#at(event);
    if (!point) return;
    this.current = point.id;
    this.renderRoot.querySelector<SVGGElement>('[role="listbox"]')?.focus({ preventScroll: true });
    this.#choose(point);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { figure } = this;
    if (!figure || event.altKey || event.ctrlKey || event.metaKey) return;
    const { points } = figure;
    const at = this.#standing(figure);
    const { key } = event;
    const rtl = getComputedStyle(this).direction === 'rtl';
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: rtl ? -1 : 1,
      ArrowLeft: rtl ? 1 : -1,
      ArrowUp: 1,
      ArrowDown: -1,
      PageUp: PAGE,
      PageDown: -PAGE,
      Home: -Infinity,
      End: Infinity,
    };
    if (key === 'Escape') this.#choose(undefined);
    else if (key === 'Enter' || key === ' ') this.#choose(points[at]);
    else if ([...key].length === 1) {
      // the next larger one whose name begins with the letter, and then from the smallest again
      const begins = ({ name }: ScatterPoint) => name.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
      const next = [...points.slice(at + 1), ...points.slice(0, at + 1)].find(begins);
      this.#go(next ? points.indexOf(next) : at);
    } else if (Object.hasOwn(steps, key)) {
      this.#go(Math.min(points.length - 1, Math.max(0, at + (steps[key] ?? 0))));
    } else return;
    event.preventDefault();
  };

  #go(index: number): void {
    this.current = this.figure?.points[index]?.id ?? this.current;
  }

  #choose(point: ScatterPoint | undefined): void {
    this.chosen = point?.id === this.chosen ? undefined : point?.id;
    const { figure } = this;
    if (!figure || this.chosen === undefined) {
      this.select({});
      return;
    }
    const { indicator, edition } = figure;
    this.select({ entity: this.chosen, ...(indicator === undefined ? {} : { indicator }), edition });
  }
}

function renderAll(
  { grid, band, line, deviation, points, keys, texts }: ScatterLayout,
  figure: ScatterFigure,
) {
  return svg`<g class="seen" aria-hidden="true">
    ${band === '' ? nothing : svg`<path class="band" d=${band}></path>`}
    <path class="grid" d=${grid}></path>
    ${line === '' ? nothing : svg`<path class="line" d=${line}></path>`}
    ${deviation === '' ? nothing : svg`<path class="deviation" d=${deviation}></path>`}
    ${points.map(({ d, look, index }) => svg`<path class="look-${look}" part="point point-${figure.points[index]?.id ?? ''}" d=${d}></path>`)}
    ${keys.map(({ d, look }) => svg`<path class=${look === 'line' || look === 'band' ? look : `look-${look}`} d=${d}></path>`)}
    ${texts.map(
      ({ x, y, size, text, anchor, role }) =>
        svg`<text class=${role} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`,
    )}
  </g>`;
}

function renderRing(place: PlacedPoint | undefined): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const { x, y, r } = place;
  return svg`<circle class="halo" cx=${x} cy=${y} r=${r + 4}></circle><circle class="ring" cx=${x} cy=${y} r=${r + 4}></circle>`;
}
