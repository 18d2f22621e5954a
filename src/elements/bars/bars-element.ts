import { html, noChange, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  BARS_MODES,
  BARS_ROWS,
  BARS_SORTS,
  isOneAnswerEach,
  isPlain,
  isUsual,
  usualBars,
  type BarsFigure,
  type BarsOptions,
  type BarsPhrases,
  type BarsRow,
} from '../../figures/bars-usual.js';
import type { Swatch } from '../../figures/swatch.js';
import {
  layoutUsual,
  type BarMark,
  type BarsLayout,
  type BarsWording,
  type BarText,
  type Rect,
} from '../../geometry/bars-usual.js';
import type { Box } from '../../internal/box.js';
import { renderDataTable } from '../../internal/faces.js';
import { dots, hatch } from '../../internal/glyph.js';
import { Late } from '../../internal/late.js';
import { oneOf } from '../../internal/one-of.js';
import { beside } from '../../internal/wanted.js';
import { MaturityWidget } from '../../internal/widget.js';
import { isNumber, type Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { SourceError } from '../../source/source-error.js';
import { barsPhrases } from '../../strings/bars-phrases.js';
import { moreSwatchStyles } from '../../styles/swatches.js';
import type * as Forms from './bars-forms.js';
import { barsStyles } from './bars.styles.js';

/** What the reader does with the marks, each by name. */
interface Reading {
  /** Under the pointer. */
  pointed?: string | undefined;
  focused?: string | undefined;
  tabStop?: string | undefined;
  chosen?: string | undefined;
}

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
  /** All that is drawn of tags and data that ask for more than the usual; loads when one does. */
  static forms?: typeof Forms;

  static override styles = [...MaturityWidget.styles, moreSwatchStyles, barsStyles];

  static override properties: PropertyDeclarations = {
    indicator: {},
    topic: {},
    by: {},
    rows: {},
    mode: {},
    sort: {},
    highlight: {},
    opens: {},
    open: {},
    sharedIndicator: { state: true },
  };

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    ...Object.keys(BarsElement.properties),
  ];

  protected override readonly phrases = barsPhrases;

  #layout: BarsLayout | undefined;
  #sentences: readonly string[] = [];
  #laidOut: readonly unknown[] = [];
  #drawn: readonly unknown[] = [];
  #reading: Reading = {};
  /** Why the other forms could not be had. */
  #lost: Error | undefined;
  /** What keys and clicks do; loads when the reader comes to the marks. */
  readonly #hands = new Late(async () => {
    const { MarkNavigation, detailOf } = await import('./bars-hands.js');
    return new MarkNavigation(this, {
      root: () => this.renderRoot,
      chosen: (mark) => {
        const name = nameOf(mark);
        const chosen = name === this.#reading.chosen ? undefined : name;
        this.#read({ chosen });
        const of = this.#layout?.marks.find((each) => markName(each) === chosen);
        this.select(detailOf(this.figure, of));
      },
    });
  });

  /** Ids of indicators, space-separated; several share one scale. */
  declare indicator?: string;

  /** Id of a topic: all its indicators, when `indicator` is absent. */
  declare topic?: string;

  /** Id of the grouping whose groups are the rows; `size` when absent. */
  declare by?: string;

  /** What the rows are: `groups`, `indicators`, `editions` or `entities`. */
  declare rows?: string;

  /** `stacked`, `diverging`, `grouped`, `counts`, `single` or `histogram`; chosen from the data when absent. */
  declare mode?: string;

  /** `data` keeps the data's order; `top-two` by the two best answers; `value` by the highlighted or best one. */
  declare sort?: string;

  /** Id of a group, an entity or an answer; the others are dimmed. */
  declare highlight?: string;

  /** Id of a topic that the rows are made of: each row opens into its indicators that serve the same goal. */
  declare opens?: string;

  /** Ids of the rows that are open, space-separated; the reader opens and closes them. */
  declare open?: string;

  /** The indicator that is chosen around it: shown where the tag asks for no other. */
  declare private sharedIndicator?: string;

  protected override get wanted(): Wanted {
    const { rows, mode, by = 'size' } = this;
    const edition = given(this.edition);
    return {
      // without one it is the latest that asked, which only the answers tell
      ...(edition !== undefined && rows !== 'editions' && { edition }),
      ...(rows === 'entities' && mode !== 'single' && beside(given(this.entity), given(this.compare) ?? by)),
    };
  }

  get #options(): BarsOptions {
    const topic = given(this.topic);
    return {
      edition: given(this.edition),
      entity: given(this.entity),
      topic,
      by: given(this.by),
      highlight: given(this.highlight),
      opens: given(this.opens),
      open: idsIn(this.open),
      compare: idsIn(this.compare),
      indicators: idsIn(this.indicator ?? (topic === undefined ? this.sharedIndicator : undefined)),
      rows: oneOf(this, 'rows', this.rows, BARS_ROWS),
      mode: oneOf(this, 'mode', this.mode, BARS_MODES),
      sort: oneOf(this, 'sort', this.sort, BARS_SORTS),
    };
  }

  /** Whether the other forms are waited for. */
  get #isWaiting(): boolean {
    const { dataInHand: data } = this;
    return !BarsElement.forms && !this.#lost && data !== undefined && !isUsual(data, this.#options);
  }

  protected override scheduleUpdate(): ReturnType<MaturityWidget<BarsPhrases, BarsFigure>['scheduleUpdate']> {
    if (this.#isWaiting) return this.#loadForms().then(() => super.scheduleUpdate());
    // what the tag alone tells comes at the same time as the data
    if (!BarsElement.forms && !this.dataInHand && !isPlain(this.#options)) void this.#loadForms();
    return super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    // asked for at once, as by a page that is printed: it stays as it is until they have come
    if (!this.#isWaiting) super.performUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#hands.settled;
    return super.getUpdateComplete();
  }

  async #loadForms(): Promise<void> {
    try {
      BarsElement.forms ??= await import('./bars-forms.js');
    } catch (cause) {
      this.#lost = new SourceError(navigator.onLine ? 'MW-NET' : 'MW-OFFLINE', { cause });
    }
  }

  protected override figureFrom(dataset: Dataset): BarsFigure {
    const options = this.#options;
    if (isUsual(dataset, options)) return usualBars(dataset, options);
    if (BarsElement.forms) return BarsElement.forms.barsFigure(dataset, options);
    throw this.#lost ?? new SourceError('MW-NET');
  }

  protected override layoutChanged(figure: BarsFigure, box: Box): void {
    const { format, printing } = this;
    const inputs = [figure, box, format, printing];
    if (areSame(inputs, this.#laidOut)) return;
    this.#laidOut = inputs;
    const layout = BarsElement.forms?.layoutBars ?? layoutUsual;
    const { marks } = (this.#layout = layout(figure, box, this.#wordsFor(figure)));
    this.#sentences = marks.map((mark) => this.#sentence(figure, mark));
    // a mark that is gone can't be pointed at, in focus or chosen
    const names = marks.map(markName);
    const { pointed, focused, chosen, tabStop } = this.#reading;
    const still = (name: string | undefined): string | undefined => names.find((each) => each === name);
    this.#reading = {
      pointed: still(pointed),
      focused: still(focused),
      chosen: still(chosen),
      tabStop: still(tabStop) ?? names[0],
    };
  }

  #wordsFor({ unit }: BarsFigure): BarsWording {
    const { format, printing } = this;
    return {
      label: (label) => format.label(label),
      number: (value) => format.number(value, unit),
      bare: (value) => format.number(value, unit === 'percent' ? 'count' : unit),
      respondents: ({ n, asked }, short) =>
        n === undefined ? '' : this.say(['bars.n', { n, asked, short }]),
      missing: (reason) => format.missing(reason),
      few: this.say(['bars.few', undefined]),
      base: format.label(['label.respondents', undefined]),
      // nothing opens on paper
      sign: ({ open, part }) =>
        part ? '\u00a0'.repeat(4) : open === undefined || printing ? '' : open ? '−\u00a0' : '+\u00a0',
    };
  }

  protected override renderDrawing(figure: BarsFigure): unknown {
    const layout = this.#layout;
    if (!layout) return nothing;
    const { chosen, focused, tabStop } = this.#reading;
    const inputs = [layout, chosen, focused, tabStop, this.headingText];
    if (areSame(inputs, this.#drawn) && this.renderRoot.querySelector('.bars')) return noChange;
    this.#drawn = inputs;
    return this.#renderLayout(layout, figure);
  }

  protected override renderDetail(figure: BarsFigure): unknown {
    const { pointed, focused, chosen } = this.#reading;
    const name = pointed ?? focused ?? chosen;
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

  #renderLayout(layout: BarsLayout, figure: BarsFigure): TemplateResult {
    const { width, height, marks, tracks, rules, names, strong, muted, numbers, nameSize, size } = layout;
    const named = [this.#reading.focused, this.#reading.chosen];
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
      <path class=${figure.mode === 'diverging' ? 'middle' : 'rule'} d=${pathOf(rules)}></path>
      <g
        role="listbox"
        tabindex="-1"
        aria-label=${this.nameOfDrawing()}
        @keydown=${this.#act}
        @click=${this.#act}
        @focusin=${this.#look}
        @focusout=${this.#look}
        @pointerover=${this.#look}
        @pointerleave=${this.#look}
      >
        ${marks.map((mark, index) => this.#renderMark(figure, mark, this.#sentences[index] ?? ''))}
      </g>
      ${BarsElement.forms?.renderToggles(layout.toggles, figure, this.#partsOf, this.#toggle)}
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

  #renderMark({ series: all }: BarsFigure, mark: BarMark, sentence: string): TemplateResult {
    const { row, series, x, y, width, height, swatch, dim } = mark;
    const name = markName(mark);
    const { chosen, tabStop } = this.#reading;
    return svg`<rect class="segment s-${swatch}${dim ? ' dim' : ''}" part="segment segment-${all[series]?.id ?? 'missing'}" role="option"
      data-mark=${name} data-row=${row} aria-label=${sentence} aria-selected=${name === chosen}
      tabindex=${name === tabStop ? 0 : -1} x=${x} y=${y} width=${width} height=${height}></rect>`;
  }

  readonly #partsOf = ({ label }: BarsRow): string => this.say(['bars.parts', { row: label }]);

  readonly #toggle = (id: string): void => {
    const open = idsIn(this.open);
    this.open = (open.includes(id) ? open.filter((each) => each !== id) : [...open, id]).join(' ');
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

  #read(change: Reading): void {
    Object.assign(this.#reading, change);
    this.requestUpdate();
  }

  /** Reads out what is pointed at or in focus. */
  readonly #look = (event: FocusEvent | PointerEvent): void => {
    this.#hands.touch(event, () => undefined);
    const { type, target, relatedTarget } = event;
    const name = nameOf(markAt(target));
    if (type === 'pointerover') this.#read({ pointed: name });
    else if (type === 'pointerleave') this.#read({ pointed: undefined });
    else if (type === 'focusin') this.#read({ focused: name, ...(name !== undefined && { tabStop: name }) });
    else if (!markAt(relatedTarget)) this.#read({ focused: undefined });
  };

  /** Walks and chooses by keys, chooses by clicks. */
  readonly #act = (event: Event): void => {
    this.#hands.touch(event, (hands) => hands.handle(event));
  };
}

/** An attribute that is removed leaves null behind; one without a value says as little. */
function given(attribute: string | null | undefined): string | undefined {
  return attribute || undefined;
}

function idsIn(list: string | null | undefined): readonly string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((each, index) => each === others[index]);
}

function markName({ row, series }: BarMark): string {
  return `${row}.${series}`;
}

function markAt(target: EventTarget | null | undefined): Element | undefined {
  return (target instanceof Element && target.closest('[data-mark]')) || undefined;
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
