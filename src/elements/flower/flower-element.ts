import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Message } from '../../figures/figure.js';
import {
  FLOWER_LAYOUTS,
  FLOWER_PETALS,
  flowerFigure,
  type FlowerFigure,
  type FlowerPhrases,
} from '../../figures/flower.js';
import { layoutFlower } from '../../geometry/flower.js';
import type { Box } from '../../internal/box.js';
import { asOne } from '../../internal/as-one.js';
import { Late } from '../../internal/late.js';
import { oneOf } from '../../internal/one-of.js';
import { beside } from '../../internal/wanted.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { flowerPhrases } from '../../strings/flower-phrases.js';
import { nameOfMark, renderScene, renderTiny } from './flower-drawing.js';
import type { Held } from './flower-hands.js';
import { renderKey, renderNames, sentenceOf } from './flower-words.js';
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

  static override properties: PropertyDeclarations = { layout: {}, area: {}, petals: {} };

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    'layout',
    'area',
    'petals',
  ];

  protected override readonly phrases = flowerPhrases;

  /** `flower`: one flower, a petal per area. `garden`: a flower per area, a petal per question. */
  declare layout?: string;

  /** Id of an area: shows only that one. */
  declare area?: string;

  /** In the layout "flower", what a petal is: `areas`, or `indicators`, which is also the default with an `area`. */
  declare petals?: string;

  #held: Held | undefined;
  #box: Box | undefined;
  readonly #hands = new Late(async () => {
    const { FlowerHands } = await import('./flower-hands.js');
    // only what is drawn can be touched
    return new FlowerHands(this, this.#held as Held, {
      say: this.#say,
      announce: (text) => {
        this.announce(text);
      },
      select: (detail) => {
        this.select(detail);
      },
    });
  });

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
    const held = this.#held;
    if (held?.figure === figure && this.#box === box && held.format === format) return;
    this.#box = box;
    const placed = layoutFlower(figure, {
      ...box,
      word: (label) => format.label(label),
      cell: (cell) => format.cell(cell),
      percent: (value) => format.percent(value),
    });
    const marks = placed.detail === 'full' ? placed.marks : [];
    const sentences = new Map(
      marks.map((each) => [nameOfMark(each), sentenceOf(each.mark, figure, this.#say, format)]),
    );
    this.#held = { figure, placed, sentences, format };
    this.#hands.part?.take(this.#held);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // whoever waits for the widget waits for its answer to what the reader did
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  protected override renderDrawing(): unknown {
    if (!this.#held) return nothing;
    const { placed, sentences } = this.#held;
    const { width, height, detail } = placed;
    if (detail !== 'full') {
      return asOne(
        html`<svg
          class="flower ${detail}"
          part="drawing"
          role="img"
          aria-label=${this.summaryText}
          viewBox="0 0 ${width} ${height}"
          width=${width}
          height=${height}
        >
          ${detail === 'tiny' ? renderTiny(placed) : renderScene(placed)}
        </svg>`,
      );
    }
    const touched = this.#touched;
    return html`<svg
      class=${this.#hands.part?.chosen === undefined ? 'flower' : 'flower choosing'}
      part="drawing"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="listbox"
      tabindex="-1"
      aria-label=${this.nameOfDrawing()}
      @keydown=${touched}
      @click=${touched}
      @focusin=${touched}
      @focusout=${touched}
      @pointerover=${touched}
      @pointerleave=${touched}
    >
      ${renderScene(placed, sentences, this.#hands.part)}
    </svg>`;
  }

  protected override renderDetail(figure: FlowerFigure): unknown {
    const placed = this.#held?.placed;
    if (!placed || placed.detail === 'tiny') return nothing;
    const { format } = this;
    const say = this.#say;
    if (placed.detail === 'small') return renderNames(figure, format);
    const text = this.#hands.part?.reading;
    const named = placed.petalsLabelled || figure.picture === 'garden' || placed.marks.length > 20;
    return html`${named ? nothing : renderNames(figure, format)}
      <p class=${text === undefined ? 'readout' : 'readout reading'} part="readout" aria-hidden="true">
        ${text ?? say(['hint', undefined])}
      </p>
      ${this.#hands.part?.renderDetail()} ${this.noLegend ? nothing : renderKey(figure, say, format)}`;
  }

  readonly #say = (message: Message<FlowerPhrases>): string => this.say(message);

  readonly #touched = (event: Event): void => {
    this.#hands.touch(event, (hands) => {
      hands.handle(event);
    });
  };
}
