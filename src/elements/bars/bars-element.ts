import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { state } from 'lit/decorators/state.js';
import { guard } from 'lit/directives/guard.js';
import {
  barsFigure,
  isOneAnswerEach,
  BARS_MODES,
  BARS_ROWS,
  BARS_SORTS,
  type BarsFigure,
  type BarsMode,
  type BarsPhrases,
} from '../../figures/bars.js';
import {
  layoutBars,
  type BarMark,
  type BarsLayout,
  type BarText,
  type BarToggle,
  type Rect,
} from '../../geometry/bars.js';
import type { Swatch } from '../../figures/swatch.js';
import type { Box } from '../../internal/box.js';
import type { MaturitySelectDetail } from '../../internal/events.js';
import { renderDataTable } from '../../internal/faces.js';
import { dots, hatch } from '../../internal/glyph.js';
import { MarkNavigation } from '../../internal/mark-navigation.js';
import { oneOf } from '../../internal/one-of.js';
import { beside } from '../../internal/wanted.js';
import { MaturityWidget } from '../../internal/widget.js';
import { EVERYONE, isNumber, type Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { barsPhrases } from '../../strings/bars-phrases.js';
import { moreSwatchStyles } from '../../styles/swatches.js';
import { barsStyles } from './bars.styles.js';

/**
 * Answers as bars: how they are spread over groups of municipalities, over a topic's questions, over time or over
 * single municipalities. The form follows from the data unless the tag says otherwise. Every number is in the sentence,
 * the table or a mark that keyboard and pointer reach.
 *
 * @summary Distributions of answers as stacked, diverging or grouped bars, or as a histogram.
 * @tagname maturity-bars
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The drawing's place.
 * @csspart drawing - The drawing.
 * @csspart segment - One segment, bar or column; also `segment-<answer id>`.
 * @csspart toggle - What opens a row into its parts.
 * @csspart readout - The line under the drawing that says what is pointed at.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - Bars are shown.
 * @cssstate empty - The data has no number for what the tag asks.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose a segment; says its indicator, group, answer, edition or municipality.
 */
export class BarsElement extends MaturityWidget<BarsPhrases, BarsFigure> {
  static override styles = [...MaturityWidget.styles, moreSwatchStyles, barsStyles];

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    'indicator',
    'topic',
    'by',
    'rows',
    'mode',
    'sort',
    'highlight',
    'opens',
    'open',
  ];

  protected override readonly phrases = barsPhrases;

  readonly #navigation = new MarkNavigation(this, {
    root: () => this.renderRoot,
    moved: (mark) => {
      this.focused = nameOf(mark);
      if (mark) this.tabStop = nameOf(mark);
    },
    chosen: (mark) => this.#choose(nameOf(mark)),
  });

  #layout: BarsLayout | undefined;
  #sentences: readonly string[] = [];
  #laidOut: readonly unknown[] = [];

  @state() private pointed: string | undefined;
  @state() private focused: string | undefined;
  @state() private tabStop: string | undefined;
  @state() private chosen: string | undefined;

  /** Ids of indicators, space-separated; several share one scale. */
  @property() indicator?: string;

  /** Id of a topic: all its indicators, when `indicator` is absent. */
  @property() topic?: string;

  /** Id of the grouping whose groups are the rows; `size` when absent. */
  @property() by?: string;

  /** What the rows are: `groups`, `indicators`, `editions` or `entities`. */
  @property() rows?: string;

  /** `stacked`, `diverging`, `grouped`, `counts`, `single` or `histogram`; chosen from the data when absent. */
  @property() mode?: string;

  /** `data` keeps the data's order; `top-two` by the two best answers; `value` by the highlighted or best one. */
  @property() sort?: string;

  /** Id of a group, an entity or an answer; the others are dimmed. */
  @property() highlight?: string;

  /** Id of a topic that the rows are made of: each row opens into its indicators that serve the same goal. */
  @property() opens?: string;

  /** Ids of the rows that are open, space-separated; the reader opens and closes them. */
  @property() open?: string;

  protected override get wanted(): Wanted {
    const { rows, mode, by = 'size' } = this;
    const edition = given(this.edition);
    return {
      // without one it is the latest that asked, which only the answers tell
      ...(edition !== undefined && rows !== 'editions' && { edition }),
      ...(rows === 'entities' && mode !== 'single' && beside(given(this.entity), given(this.compare) ?? by)),
    };
  }

  protected override figureFrom(dataset: Dataset): BarsFigure {
    return barsFigure(dataset, {
      edition: given(this.edition),
      entity: given(this.entity),
      topic: given(this.topic),
      by: given(this.by),
      highlight: given(this.highlight),
      opens: given(this.opens),
      open: idsIn(this.open),
      compare: idsIn(this.compare),
      indicators: idsIn(this.indicator),
      rows: oneOf(this, 'rows', this.rows, BARS_ROWS),
      mode: oneOf(this, 'mode', this.mode, BARS_MODES),
      sort: oneOf(this, 'sort', this.sort, BARS_SORTS),
    });
  }

  protected override layoutChanged(figure: BarsFigure, box: Box): void {
    const { format, printing } = this;
    const inputs = [figure, box, format, printing];
    if (inputs.every((each, index) => each === this.#laidOut[index])) return;
    this.#laidOut = inputs;
    this.#layout = layoutBars(figure, box, {
      label: (label) => format.label(label),
      number: (value) => format.number(value, figure.unit),
      bare: (value) => format.number(value, figure.unit === 'percent' ? 'count' : figure.unit),
      respondents: ({ n, asked }, short) =>
        n === undefined ? '' : this.say(['bars.n', { n, asked, short }]),
      missing: (reason) => format.missing(reason),
      few: this.say(['bars.few', undefined]),
      base: format.label(['label.respondents', undefined]),
      // nothing opens on paper
      sign: ({ open, part }) =>
        part ? '\u00a0'.repeat(4) : open === undefined || printing ? '' : open ? '−\u00a0' : '+\u00a0',
    });
    const { marks } = this.#layout;
    this.#sentences = marks.map((mark) => this.#sentence(figure, mark));
    // a mark that is gone can't be pointed at, in focus or chosen
    const still = (name: string | undefined): string | undefined =>
      marks.some((mark) => markName(mark) === name) ? name : undefined;
    this.pointed = still(this.pointed);
    this.focused = still(this.focused);
    this.chosen = still(this.chosen);
    this.tabStop = still(this.tabStop) ?? (marks[0] && markName(marks[0]));
  }

  protected override renderDrawing(figure: BarsFigure): unknown {
    const layout = this.#layout;
    if (!layout) return nothing;
    const { chosen, focused, tabStop } = this;
    return guard([layout, chosen, focused, tabStop, this.headingText], () =>
      this.#renderLayout(layout, figure.mode),
    );
  }

  protected override renderDetail(figure: BarsFigure): unknown {
    const name = this.pointed ?? this.focused ?? this.chosen;
    const index = this.#layout?.marks.findIndex((mark) => markName(mark) === name) ?? -1;
    const text = this.#sentences[index];
    return html`<p
        class=${text === undefined ? 'readout' : 'readout reading'}
        part="readout"
        aria-hidden="true"
      >
        ${text ?? this.say(['bars.hint', undefined])}
      </p>
      ${figure.sums.map((sum) => renderDataTable(sum, this.format))}`;
  }

  #renderLayout(layout: BarsLayout, mode: BarsMode): TemplateResult {
    const { width, height, marks, tracks, rules, names, strong, muted, numbers, nameSize, size } = layout;
    const { keydown, click, focusin, focusout } = this.#navigation;
    const named = [this.focused, this.chosen];
    const plain = (text: BarText): TemplateResult => renderText(text);
    const beyond = marks.filter(({ swatch }) => swatch === 'beyond');
    return html`<svg
      class="bars"
      part="drawing"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
    >
      <defs>${hatch}${beyond.length > 0 ? dots : nothing}</defs>
      <path class="track" d=${pathOf(tracks)}></path>
      <path class=${mode === 'diverging' ? 'middle' : 'rule'} d=${pathOf(rules)}></path>
      <g
        role="listbox"
        aria-label="${this.headingText}. ${this.format.words.chartKeys}"
        @keydown=${keydown}
        @click=${click}
        @focusin=${focusin}
        @focusout=${focusout}
        @pointerover=${this.#point}
        @pointerleave=${this.#leave}
      >
        ${marks.map((mark, index) => this.#renderMark(mark, this.#sentences[index] ?? ''))}
      </g>
      ${layout.toggles.map((toggle) => this.#renderToggle(toggle))}
      <path
        class="over"
        fill="url(#hatch)"
        d=${pathOf(marks.filter(({ swatch }) => swatch === 'out'))}
      ></path>
      ${beyond.length > 0 ? svg`<path class="over" fill="url(#dots)" d=${pathOf(beyond)}></path>` : nothing}
      <g aria-hidden="true" font-size=${size}>
        <g font-size=${nameSize}>
          ${names.map(plain)}
          <g class="strong">${strong.map(plain)}</g>
        </g>
        <g class="muted">${muted.map(plain)}</g>
        ${numbers.map(plain)}
        <g class="inside">
          ${marks.map(({ inside, swatch, dim }) => inside && renderText(inside, dim ? 'none' : swatch))}
        </g>
      </g>
      <path
        class="ring"
        d=${pathOf(
          marks.filter((mark) => named.includes(markName(mark))),
          3,
        )}
      ></path>
    </svg>`;
  }

  #renderMark(mark: BarMark, sentence: string): TemplateResult {
    const { row, series, x, y, width, height, swatch, dim } = mark;
    const name = markName(mark);
    const answer = this.figure?.series[series]?.id ?? 'missing';
    return svg`<rect class="segment s-${swatch}${dim ? ' dim' : ''}" part="segment segment-${answer}" role="option"
      data-mark=${name} data-row=${row} aria-label=${sentence} aria-selected=${name === this.chosen}
      tabindex=${name === this.tabStop ? 0 : -1} x=${x} y=${y} width=${width} height=${height}></rect>`;
  }

  #renderToggle({ row, x, y, width, height }: BarToggle): TemplateResult {
    const { id = '', label = '', open = false } = this.figure?.rows[row] ?? {};
    return svg`<g class="toggle" part="toggle" role="button" tabindex="0" aria-expanded=${open}
      aria-label=${this.say(['bars.parts', { row: label }])} data-opens=${id}
      @click=${this.#toggle} @keydown=${this.#toggleByKey}>
      <rect x=${x} y=${y} width=${width} height=${height}></rect>
    </g>`;
  }

  readonly #toggle = (event: Event): void => {
    const id = (event.currentTarget as Element).getAttribute('data-opens') ?? '';
    const open = idsIn(this.open);
    this.open = (open.includes(id) ? open.filter((each) => each !== id) : [...open, id]).join(' ');
  };

  readonly #toggleByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#toggle(event);
  };

  #sentence(figure: BarsFigure, { row, series: index }: BarMark): string {
    const { rows, rowKind, series, unit } = figure;
    const of = rows[row];
    const value = of?.values[index] ?? of?.values.find((each) => !isNumber(each)) ?? 'missing';
    return this.say([
      'bars.mark',
      {
        row: rowKind === 'all' ? undefined : of?.label,
        answer: series.length > 1 ? series[index]?.label : undefined,
        value: isOneAnswerEach(figure) ? undefined : value,
        unit,
        n: rowKind === 'entity' ? undefined : of?.n,
      },
    ]);
  }

  readonly #point = (event: Event): void => {
    this.pointed = nameOf(event.target instanceof Element ? event.target : undefined);
  };

  readonly #leave = (): void => {
    this.pointed = undefined;
  };

  #choose(name: string | undefined): void {
    this.chosen = name === this.chosen ? undefined : name;
    const { figure } = this;
    const mark = this.#layout?.marks.find((each) => markName(each) === this.chosen);
    const row = mark && figure?.rows[mark.row];
    const category = mark && figure?.series[mark.series]?.id;
    const detail: MaturitySelectDetail = {
      ...(figure?.indicator === undefined ? {} : { indicator: figure.indicator }),
      ...(figure?.edition === undefined ? {} : { edition: figure.edition }),
      ...(row && row.id !== EVERYONE ? { [figure.rowKind]: row.id } : {}),
      ...(category === undefined ? {} : { category }),
    };
    this.select(mark ? detail : {});
  }
}

/** An attribute that is removed leaves null behind; one without a value says as little. */
function given(attribute: string | null | undefined): string | undefined {
  return attribute || undefined;
}

function idsIn(list: string | null | undefined): readonly string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}

function markName({ row, series }: BarMark): string {
  return `${row}.${series}`;
}

function nameOf(mark: Element | undefined): string | undefined {
  return mark?.getAttribute('data-mark') ?? undefined;
}

/** A text, in the ink of the swatch it lies on. */
function renderText({ x, y, text, anchor }: BarText, on?: Swatch): TemplateResult {
  return svg`<text class=${on ? `ink-${on}` : nothing} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/** All of these as one shape, each grown on every side. */
function pathOf(rects: readonly Rect[], by = 0): string {
  return rects
    .map(
      ({ x, y, width, height }) =>
        `M${x - by} ${y - by}h${width + 2 * by}v${height + 2 * by}h${-width - 2 * by}z`,
    )
    .join('');
}
