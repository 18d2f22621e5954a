import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { guard } from 'lit/directives/guard.js';
import {
  chainOf,
  FLOWER_LAYOUTS,
  FLOWER_PETALS,
  flowerFigure,
  heldBackBy,
  type FlowerFigure,
  type FlowerPhrases,
} from '../../figures/flower.js';
import { layoutFlower, type FlowerLayout, type PlacedMark } from '../../geometry/flower.js';
import type { Box } from '../../internal/box.js';
import { cellText } from '../../internal/faces.js';
import { MarkNavigation } from '../../internal/mark-navigation.js';
import { oneOf } from '../../internal/one-of.js';
import { beside } from '../../internal/wanted.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Formatter } from '../../strings/formatter.js';
import type { Wanted } from '../../source/divided.js';
import { flowerPhrases } from '../../strings/flower-phrases.js';
import { nameOfMark, renderScene, renderTiny } from './flower-drawing.js';
import { renderHeldBack, renderKey, renderNames, sentenceOf } from './flower-words.js';
import { flowerStyles } from './flower.styles.js';

/**
 * How far a municipality, or a group, has come: as one flower with a petal per area, or as a garden with a flower per
 * area, standing in grass on soil. Petals are as long as they are fulfilled, inside the outline of what they could be.
 * Choosing one shows its way down to the stones it rests on, and what holds it back.
 *
 * @summary A municipality's maturity as a flower or a garden.
 * @tagname maturity-flower
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart petal - A petal; also `petal-<id>`. Likewise `stem`, `leaf`, `tuft` and `stone`.
 * @csspart readout - The line under the drawing that says what is pointed at.
 * @csspart detail - What holds the chosen part back.
 * @csspart key - How to read the picture.
 * @csspart limits - Where the limits between colours are, to be opened.
 * @csspart names - The names that a small drawing has no room for.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The flower is shown.
 * @cssstate empty - There are no answers for what the tag asks.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose a part; says its indicator or area, and the municipality.
 */
export class FlowerElement extends MaturityWidget<FlowerPhrases, FlowerFigure> {
  static override styles = [...MaturityWidget.styles, flowerStyles];

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    'layout',
    'area',
    'petals',
  ];

  protected override readonly phrases = flowerPhrases;

  readonly #navigation = new MarkNavigation(this, {
    root: () => this.renderRoot,
    moved: (mark) => {
      this.focused = nameAt(mark);
      if (mark) this.tabStop = nameAt(mark);
    },
    chosen: (mark) => this.#choose(nameAt(mark)),
  });

  #placed: FlowerLayout | undefined;
  #sentences: ReadonlyMap<string, string> = new Map();
  #chain: ReadonlySet<string> = new Set();
  #laidOut: readonly [FlowerFigure, Box, Formatter] | undefined;

  @state() private pointed: string | undefined;
  @state() private focused: string | undefined;
  @state() private tabStop: string | undefined;
  @state() private chosen: string | undefined;

  /** `flower`: one flower, a petal per area. `garden`: a flower per area, a petal per question. */
  @property() layout?: string;

  /** Id of an area: shows only that one. */
  @property() area?: string;

  /** In the layout "flower", what a petal is: `areas`, or `indicators`, which is also the default with an `area`. */
  @property() petals?: string;

  protected override figureFrom(dataset: Dataset): FlowerFigure {
    const { edition, entity, compare, area } = this;
    return flowerFigure(dataset, {
      edition,
      entity,
      compare,
      area,
      layout: oneOf(this, 'layout', this.layout, FLOWER_LAYOUTS),
      petals: oneOf(this, 'petals', this.petals, FLOWER_PETALS),
    });
  }

  protected override get wanted(): Wanted {
    return { edition: this.edition ?? '', ...beside(this.entity, this.compare) };
  }

  protected override layoutChanged(figure: FlowerFigure, box: Box): void {
    const { format } = this;
    const last = this.#laidOut;
    if (last?.[0] === figure && last[1] === box && last[2] === format) return;
    this.#laidOut = [figure, box, format];
    const placed = layoutFlower(figure, {
      ...box,
      word: (label) => format.label(label),
      cell: (cell) => cellText(cell, format),
      percent: (value) => format.percent(value),
    });
    this.#placed = placed;
    const alive = placed.detail === 'full';
    const say = this.say.bind(this);
    this.#sentences = new Map(
      alive ? placed.marks.map((each) => [nameOfMark(each), sentenceOf(each.mark, figure, say, format)]) : [],
    );
    if (this.chosen !== undefined && !this.#sentences.has(this.chosen)) this.chosen = undefined;
    if (this.tabStop === undefined || !this.#sentences.has(this.tabStop)) {
      const first = placed.marks.find(({ mark }) => mark.part === 'petal') ?? placed.marks[0];
      this.tabStop = first && nameOfMark(first);
    }
    this.#follow();
  }

  protected override renderDrawing(): unknown {
    const placed = this.#placed;
    if (!placed) return nothing;
    const { chosen, focused, tabStop } = this;
    return guard([placed, chosen, focused, tabStop, this.headingText, this.summaryText], () =>
      this.#renderPlaced(placed),
    );
  }

  protected override renderDetail(figure: FlowerFigure): unknown {
    const placed = this.#placed;
    if (!placed || placed.detail === 'tiny') return nothing;
    const { format } = this;
    const say = this.say.bind(this);
    if (placed.detail === 'small') return renderNames(figure, format);
    const chosen = this.#markOf(this.chosen);
    const text = this.#sentences.get(this.pointed ?? this.focused ?? this.chosen ?? '');
    const named = placed.petalsLabelled || figure.picture === 'garden' || placed.marks.length > 20;
    return html`${named ? nothing : renderNames(figure, format)}
      <p class=${text === undefined ? 'readout' : 'readout reading'} part="readout" aria-hidden="true">
        ${text ?? say(['hint', undefined])}
      </p>
      ${chosen ? renderHeldBack(figure, chosen.mark, this.headingLevel, say, format, this.#clear) : nothing}
      ${this.noLegend ? nothing : guard([figure, format], () => renderKey(figure, say, format))}`;
  }

  #renderPlaced(placed: FlowerLayout): unknown {
    const { width, height, detail } = placed;
    if (detail !== 'full') {
      return html`<svg
        class="flower ${detail}"
        part="drawing"
        role="img"
        aria-label=${this.summaryText}
        viewBox="0 0 ${width} ${height}"
        width=${width}
        height=${height}
      >
        ${detail === 'tiny' ? renderTiny(placed) : renderScene(placed, undefined)}
      </svg>`;
    }
    const { keydown, click, focusin, focusout } = this.#navigation;
    return html`<svg
      class=${this.chosen === undefined ? 'flower' : 'flower choosing'}
      part="drawing"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="listbox"
      aria-label="${this.headingText}. ${this.format.words.chartKeys}"
      @keydown=${keydown}
      @click=${click}
      @focusin=${focusin}
      @focusout=${focusout}
      @pointerover=${this.#point}
      @pointerleave=${this.#leave}
    >
      ${renderScene(placed, this.#hands)}
    </svg>`;
  }

  get #hands() {
    const { chosen, focused, tabStop } = this;
    return { sentences: this.#sentences, chain: this.#chain, chosen, focused, tabStop };
  }

  #markOf(name: string | undefined): PlacedMark | undefined {
    return this.#placed?.marks.find((mark) => nameOfMark(mark) === name);
  }

  /** Finds the marks on the chosen one's way down. */
  #follow(): void {
    const chosen = this.#markOf(this.chosen);
    const { figure } = this;
    if (!chosen || !figure) {
      this.#chain = new Set();
      return;
    }
    const ids = new Set(chainOf(figure, chosen.mark.id).map(({ id }) => id));
    const marks = this.#placed?.marks.filter(({ mark }) => ids.has(mark.id)) ?? [];
    this.#chain = new Set(marks.map(nameOfMark));
  }

  #choose(name: string | undefined): void {
    if (name === undefined && this.chosen === undefined) return;
    this.chosen = name === this.chosen ? undefined : name;
    this.#follow();
    const { figure } = this;
    const mark = this.#markOf(this.chosen)?.mark;
    if (!mark || !figure) {
      this.announce('');
      this.select({});
      return;
    }
    const count = heldBackBy(figure, mark.id).length;
    const told = count > 0 ? this.say(['detail.count', { count }]) : this.say(['detail.nothing', undefined]);
    this.announce(`${this.#sentences.get(this.chosen ?? '') ?? ''} ${told}`);
    const { area, indicators, id } = mark;
    this.select({
      ...(this.entity === undefined ? {} : { entity: this.entity }),
      ...(indicators[0] === id ? { indicator: id } : {}),
      ...(area === undefined ? {} : { area }),
      ...(this.edition === undefined ? {} : { edition: this.edition }),
    });
  }

  readonly #clear = (): void => {
    const mark = this.renderRoot.querySelector<SVGElement>(`[aria-selected='true']`);
    this.#choose(undefined);
    mark?.focus();
  };

  readonly #point = (event: Event): void => {
    this.pointed = nameAt(event.target instanceof Element ? event.target.closest('[data-mark]') : null);
  };

  readonly #leave = (): void => {
    this.pointed = undefined;
  };
}

function nameAt(mark: Element | null | undefined): string | undefined {
  return mark?.getAttribute('data-mark') ?? undefined;
}
