import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  stepsFigure,
  type StepHaving,
  type StepRow,
  type StepsFigure,
  type StepsPhrases,
} from '../../figures/steps.js';
import { swatchIcon } from '../../internal/glyph.js';
import { oneOf } from '../../internal/one-of.js';
import { beside } from '../../internal/wanted.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { STEP_ORDERS } from '../../stats/next-steps.js';
import { stepsPhrases } from '../../strings/steps-phrases.js';
import { moreSwatchStyles } from '../../styles/swatches.js';
import { stepsStyles } from './steps.styles.js';

/** How wide and high the bars are drawn; they are stretched to the room there is. */
const BAR = { width: 100, height: 8 } as const;

/**
 * What a municipality could do next: the questions it has answered and doesn't fully meet, each with its own answer, how
 * many of its peers already have it, and the area and the goal that it would lift. Peers are its size band and its
 * county unless `compare` says otherwise. Nothing is estimated: answers are counted.
 *
 * @summary What a municipality could do next, by what its peers have and what it lifts.
 * @tagname maturity-steps
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart steps - The list.
 * @csspart step - One step; also `step-<id>`.
 * @csspart answer - The municipality's own answer.
 * @csspart peers - How many of some peers have it, with its bar.
 * @csspart lift - What the step lifts.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - Steps are shown.
 * @cssstate empty - There is no municipality, or none of its answers can be improved.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose a step; says its question and the municipality.
 */
export class StepsElement extends MaturityWidget<StepsPhrases, StepsFigure> {
  static override styles = [...MaturityWidget.styles, moreSwatchStyles, stepsStyles];

  static override properties: PropertyDeclarations = {
    count: { type: Number },
    order: {},
    chosen: { state: true },
  };

  static override readonly figureProperties = [...MaturityWidget.figureProperties, 'count', 'order'];

  /** How many steps are shown; 5 when absent. */
  declare count?: number;

  /** What comes first: `peers`, what the largest part of them have, or `lift`, what lifts an area or a goal most. */
  declare order?: string;

  /** Id of the question that the reader chose. */
  declare private chosen?: string | undefined;

  protected override readonly phrases = stepsPhrases;

  protected override get wanted(): Wanted {
    return { edition: this.edition ?? '', ...beside(this.entity, this.compare ?? 'size county') };
  }

  protected override figureFrom(dataset: Dataset): StepsFigure {
    const { entity, edition, compare, count } = this;
    const order = oneOf(this, 'order', this.order, STEP_ORDERS);
    return stepsFigure(dataset, { entity, edition, compare, order, count: count ?? undefined });
  }

  protected override renderDrawing({ rows }: StepsFigure): TemplateResult {
    return html`<ol class="steps" part="steps" aria-label=${this.headingText || nothing}>
      ${rows.map((row) => this.#renderStep(row))}
    </ol>`;
  }

  protected override renderDetail({ more: count, order }: StepsFigure): unknown {
    return count === 0 ? nothing : html`<p class="more">${this.say(['step.more', { count, order }])}</p>`;
  }

  #renderStep({ id, label, area, answer, swatch, having, lifts }: StepRow): TemplateResult {
    const { format } = this;
    return html`<li part="step step-${id}" class=${this.chosen === id ? 'chosen' : nothing}>
      <button
        type="button"
        class="name"
        data-indicator=${id}
        aria-pressed=${this.chosen === id}
        @click=${this.#choose}
      >
        ${format.text(label)}${area === undefined ? nothing : html`<span class="area">, ${format.text(area)}</span>`}
      </button>
      <p class="answer" part="answer">
        <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${swatchIcon(swatch)}</svg>
        <bdi>${format.cell(answer)}</bdi>
      </p>
      ${having.map(
        (each) =>
          html`<p class="peers" part="peers">
            <span>${this.say(['step.having', each])}</span>${renderBar(each)}
          </p>`,
      )}
      ${lifts.map((lift) => html`<p class="lift" part="lift">${this.say(['step.lift', lift])}</p>`)}
    </li>`;
  }

  readonly #choose = (event: Event): void => {
    const id = (event.currentTarget as HTMLElement).dataset.indicator;
    this.chosen = id === this.chosen ? undefined : id;
    const entity = this.figure?.entity;
    this.select(this.chosen === undefined || entity === undefined ? {} : { indicator: this.chosen, entity });
  };
}

/** The words beside it say the same. */
function renderBar({ have, of }: StepHaving): TemplateResult | typeof nothing {
  if (have === undefined || !of) return nothing;
  const { width, height } = BAR;
  return html`<svg class="bar" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width=${width} height=${height}></rect>
    ${have === 0 ? nothing : svg`<rect class="s-plain" width=${(width * have) / of} height=${height}></rect>`}
  </svg>`;
}
