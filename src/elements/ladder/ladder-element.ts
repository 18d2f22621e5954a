import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  ladderFigure,
  nextOf,
  type LadderFigure,
  type LadderMark,
  type LadderPhrases,
  type LadderRung,
} from '../../figures/ladder.js';
import {
  layoutLadder,
  type LadderLayout,
  type LadderRect,
  type LadderText,
  type PlacedMark,
  type PlacedRung,
} from '../../geometry/ladder.js';
import type { Box } from '../../internal/box.js';
import { Late } from '../../internal/late.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { ladderPhrases } from '../../strings/ladder-phrases.js';
import { moreSwatchStyles } from '../../styles/swatches.js';
import { ladderStyles } from './ladder.styles.js';

/**
 * A staircase: what each step is, what the next one requires, and who stands where. With `entity` the municipality's
 * services stand on the steps, with `indicator` the municipalities do; with both the municipality is marked among the
 * others. Without either, all that the data places; when it places nobody, the steps alone.
 *
 * @summary A staircase of steps, and who stands on each.
 * @tagname maturity-ladder
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart step - One step; also `step-<id>`.
 * @csspart detail - What is said of the step or mark that the reader chose.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The staircase is shown.
 * @cssstate empty - The data has no ladder.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose who stands on a step; says the municipality and the service.
 */
export class LadderElement extends MaturityWidget<LadderPhrases, LadderFigure> {
  static override styles = [...MaturityWidget.styles, moreSwatchStyles, ladderStyles];

  static override properties = { ladder: {}, indicator: {}, sharedIndicator: { state: true } };

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    ...Object.keys(LadderElement.properties),
  ];

  /** Id of a ladder; the first when absent. */
  declare ladder?: string;

  /** Id of a service: shows where each municipality stands with it. */
  declare indicator?: string;

  /** The service that is chosen around it; marked among the others. */
  declare private sharedIndicator?: string;

  protected override readonly phrases = ladderPhrases;

  readonly #hands = new Late(async () => {
    const { MarkNavigation } = await import('../../internal/mark-navigation.js');
    return new MarkNavigation(this, {
      root: () => this.renderRoot,
      chosen: (mark) => this.#choose(mark?.getAttribute('data-mark') ?? undefined),
    });
  });

  #layout: LadderLayout | undefined;
  #laidOut: readonly unknown[] = [];
  /** The `data-mark` of what the reader chose. */
  #chosen: string | undefined;

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  protected override get wanted(): Wanted {
    return { withoutNumbers: true };
  }

  protected override figureFrom(dataset: Dataset): LadderFigure {
    const { ladder, indicator, entity, sharedIndicator: marked } = this;
    return ladderFigure(dataset, { ladder, indicator, entity, marked });
  }

  protected override layoutChanged(figure: LadderFigure, box: Box): void {
    const { format } = this;
    const inputs = [figure, box, format];
    if (inputs.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = inputs;
    this.#layout = layoutLadder(figure.rungs, box, {
      label: ({ label }) => format.text(label),
      requires: ({ requires }) => format.text(requires),
      name: ({ name }) => name.map((each) => format.text(each)).join(', '),
      count: ({ standing }) => format.count(standing.length),
    });
  }

  protected override renderDrawing(figure: LadderFigure): unknown {
    const layout = this.#layout;
    if (!layout) return nothing;
    const { width, height, rungs } = layout;
    const touched = this.#touched;
    // what is chosen lies beneath what is seen, since a name for the ear repeats the words for the eye
    return html`<svg part="drawing" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
      <g
        role="listbox"
        tabindex="-1"
        aria-label=${this.format.label(figure.heading)}
        @keydown=${touched}
        @click=${touched}
        @focusin=${touched}
        @focusout=${touched}
      >
        ${rungs.map((placed) => this.#renderOptions(placed, figure))}
      </g>
      <g class="seen" aria-hidden="true">${rungs.map((placed) => renderRung(placed, figure))}</g>
    </svg>`;
  }

  protected override renderDetail({ rungs }: LadderFigure): unknown {
    const { rung, mark } = this.#found(rungs);
    if (!rung) return nothing;
    const next = this.say(nextOf(rungs, rung));
    const names = rung.standing.map(({ name }) => name.map((each) => this.format.text(each)).join(', '));
    return html`<div class="detail" part="detail">
      <p>${mark ? this.#markSentence(mark, rung) : this.#stepSentence(rung, rungs.length, undefined)}</p>
      ${mark || names.length === 0 ? nothing : html`<p>${this.say(['step.names', { names }])}</p>`}
      <p>${next}</p>
    </div>`;
  }

  #renderOptions({ rung, block, marks }: PlacedRung, { rungs, kind, own }: LadderFigure): TemplateResult<2> {
    const standing = kind === undefined ? undefined : rung.standing.length;
    const first = own === undefined && rung.number === 1;
    return svg`${this.#renderOption(`step:${rung.id}`, block, rung, this.#stepSentence(rung, rungs.length, standing), first)}
      ${marks.map(({ mark, area }) =>
        this.#renderOption(`mark:${mark.id}`, area, rung, this.#markSentence(mark, rung), mark.own),
      )}`;
  }

  #renderOption(
    name: string,
    area: LadderRect,
    { id }: LadderRung,
    sentence: string,
    first: boolean,
  ): TemplateResult<2> {
    return svg`<rect class="option" role="option" data-mark=${name} data-row=${id}
      tabindex=${this.#hands.part?.tabIndexOf(name, first) ?? (first ? 0 : -1)} aria-selected=${this.#chosen === name ? 'true' : 'false'}
      aria-label=${sentence} x=${area.x} y=${area.y} width=${area.width} height=${area.height} rx="3"></rect>`;
  }

  #stepSentence({ number, label, requires }: LadderRung, of: number, standing: number | undefined): string {
    return this.say(['step.sentence', { number, of, step: label, requires, standing }]);
  }

  #markSentence({ name }: LadderMark, { number, label }: LadderRung): string {
    return this.say(['mark.sentence', { name, number, step: label }]);
  }

  #found(rungs: readonly LadderRung[]): { rung?: LadderRung | undefined; mark?: LadderMark } {
    for (const rung of rungs) {
      if (this.#chosen === `step:${rung.id}`) return { rung };
      const mark = rung.standing.find(({ id }) => this.#chosen === `mark:${id}`);
      if (mark) return { rung, mark };
    }
    return {};
  }

  readonly #touched = (event: Event): void => {
    this.#hands.touch(event, (hands) => hands.handle(event));
  };

  #choose(name: string | undefined): void {
    this.#chosen = name === this.#chosen ? undefined : name;
    this.requestUpdate();
    const { rung, mark } = this.#found(this.figure?.rungs ?? []);
    if (rung && !mark) return;
    const { entity, indicator } = mark ?? {};
    this.select({
      ...(entity === undefined ? {} : { entity }),
      ...(indicator === undefined ? {} : { indicator }),
    });
  }
}

function renderRung({ rung, block, tread, badge, texts, marks, crowd }: PlacedRung, { own }: LadderFigure) {
  const { swatch, number } = rung;
  return svg`<g part="step step-${rung.id}">
    <rect class="block ${own === rung ? 'own' : ''}" x=${block.x} y=${block.y} width=${block.width} height=${block.height}></rect>
    <rect class="s-${swatch}" x=${tread.x} y=${tread.y} width=${tread.width} height=${tread.height}></rect>
    <circle class="s-${swatch}" cx=${badge.x} cy=${badge.y} r=${badge.r}></circle>
    <text class="ink-${swatch} number" x=${badge.x} y=${badge.y + badge.r * 0.42} font-size=${badge.r * 1.2} text-anchor="middle">${number}</text>
    ${texts.map(renderText)}
    ${crowd === '' ? nothing : svg`<path class="s-${swatch}" d=${crowd}></path>`}
    ${marks.map((mark) => renderMark(mark, swatch))}
  </g>`;
}

function renderMark({ mark, dot, texts }: PlacedMark, swatch: LadderRung['swatch']): TemplateResult<2> {
  return svg`<circle class="s-${swatch} ${mark.own ? 'own' : ''}" cx=${dot.x} cy=${dot.y} r=${mark.own ? dot.r * 1.3 : dot.r}></circle>
    ${texts.map(renderText)}`;
}

function renderText({ x, y, size, text, role }: LadderText): TemplateResult<2> {
  return svg`<text class="text ${role}" x=${x} y=${y} font-size=${size}>${text}</text>`;
}
