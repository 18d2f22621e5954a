import { html, nothing, svg, type TemplateResult } from 'lit';
import { trendFigure, type TrendFigure, type TrendPhrases, type TrendSeries } from '../../figures/trend.js';
import {
  layoutTrend,
  type PlacedSeries,
  type TrendArea,
  type TrendLayout,
  type TrendRule,
  type TrendText,
} from '../../geometry/trend.js';
import type { Box } from '../../internal/box.js';
import { glyph } from '../../internal/glyph.js';
import { Late } from '../../internal/late.js';
import { beside } from '../../internal/wanted.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { trendPhrases } from '../../strings/trend-phrases.js';
import { moreSwatchStyles } from '../../styles/swatches.js';
import { trendStyles } from './trend.styles.js';

/**
 * One indicator over the editions of a survey: lines over three or more, a slope between two, dots on the scale for
 * one. Lines are cut where a number is missing and where an edition can't be compared with the one before.
 *
 * @summary An indicator over time, by group, municipality or answer.
 * @tagname maturity-trend
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart series - One line or dot; also `series-<id>`, its ":" and "+" as "-".
 * @csspart detail - The numbers of the edition or group that the reader chose.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The trend is shown.
 * @cssstate empty - The data has no number for what the tag asks.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose an edition, or a group where there is one edition only.
 */
export class TrendElement extends MaturityWidget<TrendPhrases, TrendFigure> {
  static override styles = [...MaturityWidget.styles, moreSwatchStyles, trendStyles];

  static override properties = { indicator: {}, by: {}, measure: {} };

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    'indicator',
    'by',
    'measure',
  ];

  /** Id of the indicator. */
  declare indicator?: string;

  /** Id of a grouping: one series for each of its groups. */
  declare by?: string;

  /** Ids of answers, several joined by `+`; `mean` or `respondents`. Space-separated ones are a series each. */
  declare measure?: string;

  protected override readonly phrases = trendPhrases;

  readonly #hands = new Late(async () => {
    const { MarkNavigation, detailOf } = await import('./trend-hands.js');
    return new MarkNavigation(this, {
      root: () => this.renderRoot,
      chosen: (mark) => {
        const id = mark?.getAttribute('data-mark') ?? undefined;
        this.#chosen = id === this.#chosen ? undefined : id;
        this.requestUpdate();
        this.select(detailOf(this.figure, this.#chosen, this.indicator));
      },
    });
  });

  #layout: TrendLayout | undefined;
  #laidOut: readonly unknown[] = [];
  /** The edition that the reader chose; the series, where there is one edition only. */
  #chosen: string | undefined;

  protected override figureFrom(dataset: Dataset): TrendFigure {
    const { indicator, by, measure, entity, compare } = this;
    return trendFigure(dataset, { indicator, by, measure, entity, compare });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  protected override get wanted(): Wanted {
    const { by, entity, compare } = this;
    return by ? {} : beside(entity, compare);
  }

  protected override layoutChanged(figure: TrendFigure, box: Box): void {
    const { format } = this;
    const inputs = [figure, box, format];
    if (inputs.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = inputs;
    const { unit, ticks } = figure;
    this.#layout = layoutTrend(figure, box, {
      tick: (value) => (unit === 'mean' ? format.decimal(value) : format.number(value, unit)),
      named: (value) => format.text(ticks.find((tick) => tick.value === value)?.label),
      value: ({ points }, edition) => {
        const point = points[edition];
        return point ? this.say(['trend.value', { point, unit }]) : '';
      },
      edition: ({ label }) => format.label(label),
      name: ({ name }) => this.say(['trend.name', name]),
      reason: ({ points }, edition) => {
        const point = points[edition];
        return point ? this.say(['trend.value', { point, unit }]) : format.missing('missing');
      },
      base: ({ points, measure: { kind } }, edition) => {
        const n = points[edition]?.n;
        return n === undefined || kind === 'respondents' ? '' : this.say(['trend.of', { n }]);
      },
      broken: this.say(['trend.break', undefined]),
    });
  }

  protected override renderDrawing(figure: TrendFigure): unknown {
    const layout = this.#layout;
    if (!layout) return nothing;
    const { width, height, rules, series, texts, areas } = layout;
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
        ${areas.map((area) => this.#renderOption(area, figure))}
      </g>
      <g class="seen" aria-hidden="true">
        ${rules.map(renderRule)}${series.map((each) => renderSeries(each, layout))}${texts.map(renderText)}
      </g>
    </svg>`;
  }

  protected override renderDetail(figure: TrendFigure): unknown {
    const index = this.#layout?.areas.findIndex(({ id }) => id === this.#chosen) ?? -1;
    if (index < 0) return nothing;
    return html`<div class="detail" part="detail">
      <p class="title">${this.#nameOf(index, figure)}</p>
      <ul>
        ${this.#sentencesOf(index, figure).map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
    </div>`;
  }

  #renderOption({ id, index, x, y, width, height }: TrendArea, figure: TrendFigure): TemplateResult<2> {
    const { form, editions } = figure;
    const label = `${this.#nameOf(index, figure)}. ${this.#sentencesOf(index, figure).join(' ')}`;
    const first = form === 'dots' ? index === 0 : index === editions.length - 1;
    return svg`<rect class="option" role="option" data-mark=${id} tabindex=${this.#hands.part?.tabIndexOf(id, first) ?? (first ? 0 : -1)}
      aria-selected=${this.#chosen === id ? 'true' : 'false'} aria-label=${label}
      x=${x} y=${y} width=${width} height=${height} rx="4"></rect>`;
  }

  /** What is chosen by name: an edition, or a series where there is one edition only. */
  #nameOf(index: number, { form, editions, series }: TrendFigure): string {
    const each = series[index];
    if (form !== 'dots') return this.format.label(editions[index]?.label ?? '');
    return (each && this.say(['trend.name', each.name])) || this.format.label(editions[0]?.label ?? '');
  }

  #sentencesOf(index: number, { form, series, unit }: TrendFigure): readonly string[] {
    const coloured = series.filter(({ muted }) => !muted);
    const shown = form === 'dots' ? series.slice(index, index + 1) : coloured.length > 0 ? coloured : series;
    return shown.flatMap(({ name, points, measure }: TrendSeries) => {
      const point = points[form === 'dots' ? 0 : index];
      const named = form === 'dots' ? { who: undefined, answers: [] } : name;
      return point
        ? this.say(['trend.point', { ...named, point, unit, based: measure.kind !== 'respondents' }])
        : [];
    });
  }

  readonly #touched = (event: Event): void => {
    this.#hands.touch(event, (hands) => hands.handle(event));
  };
}

function renderSeries({ series, path, dots, badge }: PlacedSeries, { dot, badge: size }: TrendLayout) {
  const { swatch, muted, own } = series;
  const name = series.id.replaceAll(/[:+]/gu, '-');
  return svg`<g class=${muted ? 'muted' : own ? 'own' : nothing} part="series series-${name}">
    ${path === '' ? nothing : svg`<path class="line s-${swatch}" d=${path}></path>`}
    ${dots.map(({ x, y, few }) =>
      few
        ? svg`<circle class="s-${swatch}" cx=${x} cy=${y} r=${dot}></circle><circle class="few" cx=${x} cy=${y} r=${dot * 0.5}></circle>`
        : svg`<circle class="dot s-${swatch}" cx=${x} cy=${y} r=${muted ? dot * 0.6 : dot}></circle>`,
    )}
    ${
      badge
        ? svg`<circle class="s-${swatch}" cx=${badge.x} cy=${badge.y} r=${size}></circle>${glyph(swatch, badge.x, badge.y, size * 1.15)}`
        : nothing
    }
  </g>`;
}

function renderRule({ d, role }: TrendRule): TemplateResult<2> {
  return svg`<path class="rule ${role}" d=${d}></path>`;
}

function renderText({ x, y, size, text, anchor, role }: TrendText): TemplateResult<2> {
  return svg`<text class="text ${role}" x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;
}
