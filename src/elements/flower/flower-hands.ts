import { html, nothing, type TemplateResult } from 'lit';
import { chainOf, heldBackBy } from '../../figures/flower-chain.js';
import type { FlowerFigure, FlowerPhrases } from '../../figures/flower.js';
import type { Message } from '../../figures/figure.js';
import type { FlowerLayout, PlacedMark } from '../../geometry/flower.js';
import type { MaturitySelectDetail } from '../../internal/events.js';
import { swatchIcon } from '../../internal/glyph.js';
import { MarkNavigation } from '../../internal/mark-navigation.js';
import type { Formatter } from '../../strings/formatter.js';
import { nameOfMark, type FlowerTouch } from './flower-drawing.js';
import { flowerHandsStyles } from './flower-hands.styles.js';
import { item } from './flower-words.js';

/** What is in the reader's hands: the drawing as it stands, each mark's sentence by its name. */
export interface Held {
  readonly figure: FlowerFigure;
  readonly placed: FlowerLayout;
  readonly sentences: ReadonlyMap<string, string>;
  readonly format: Formatter;
}

/** The element, as far as hands move it. */
export interface Body {
  readonly say: (message: Message<FlowerPhrases>) => string;
  readonly announce: (text: string) => void;
  readonly select: (detail: MaturitySelectDetail) => void;
}

type Host = ConstructorParameters<typeof MarkNavigation>[0] & {
  readonly renderRoot: ParentNode & Partial<DocumentOrShadowRoot>;
  readonly entity?: string;
  readonly edition?: string;
  readonly headingLevel: number;
};

/**
 * A reader's hands on a flower: pointing, walking from mark to mark, choosing one and what that shows. Loaded at the
 * first touch, since most readers only look.
 */
export class FlowerHands implements FlowerTouch {
  tabStop: string | undefined;
  lit: string | undefined;
  chosen: string | undefined;
  chain: ReadonlySet<string> = new Set();
  #focused: string | undefined;
  #pointed: string | undefined;
  #held: Held;
  readonly #host: Host;
  readonly #body: Body;
  readonly #navigation: MarkNavigation;

  constructor(host: Host, held: Held, body: Body) {
    this.#host = host;
    this.#held = held;
    this.#body = body;
    const { styleSheet } = flowerHandsStyles;
    if (styleSheet) host.renderRoot.adoptedStyleSheets?.push(styleSheet);
    this.#navigation = new MarkNavigation(host, {
      root: () => host.renderRoot,
      moved: (mark) => {
        this.#focused = nameAt(mark);
        this.tabStop = this.#focused ?? this.tabStop;
        host.requestUpdate();
      },
      chosen: (mark) => {
        this.#choose(nameAt(mark));
      },
    });
  }

  /** What a reader did over the drawing. */
  handle(event: Event): void {
    switch (event.type) {
      case 'click':
      case 'keydown':
      case 'focusin':
      case 'focusout':
        this.#navigation[event.type](event as MouseEvent & KeyboardEvent & FocusEvent);
        return;
      default:
        this.#point(event.type === 'pointerover' ? (event.composedPath()[0] as Element) : undefined);
    }
  }

  /** Takes another drawing; forgets what it has no mark for. */
  take(held: Held): void {
    this.#held = held;
    const { sentences } = held;
    if (!sentences.has(this.chosen ?? '')) this.chosen = undefined;
    if (!sentences.has(this.tabStop ?? '')) this.tabStop = undefined;
    this.#follow();
  }

  /** The sentence of the mark that is pointed at, in focus or chosen. */
  get reading(): string | undefined {
    return this.#held.sentences.get(this.#pointed ?? this.#focused ?? this.chosen ?? '');
  }

  get ring(): string {
    const mark = this.#markOf(this.#focused ?? this.chosen);
    return mark ? mark.outline || mark.path : '';
  }

  get isKept(): boolean {
    return this.#focused === undefined;
  }

  /** What holds the chosen mark back: the answers on its way down that are not fully met, petal first. */
  renderDetail(): TemplateResult | typeof nothing {
    const mark = this.#markOf(this.chosen)?.mark;
    if (!mark) return nothing;
    const { figure, format } = this.#held;
    const { say } = this.#body;
    const reasons = heldBackBy(figure, mark.id);
    return html`<section class="detail" part="detail" aria-labelledby="detail-title">
      <div
        id="detail-title"
        class="detail-title"
        role="heading"
        aria-level=${Math.min(6, this.#host.headingLevel + 1)}
      >
        ${this.#titleOf(mark)}
      </div>
      ${
        reasons.length === 0
          ? html`<p>${say(['detail.nothing', undefined])}</p>`
          : html`<ul class="names">
              ${reasons.map(({ swatch, label, answer, part }) =>
                item(
                  swatchIcon(swatch),
                  html`<span
                    >${format.label(label)}: ${format.cell(answer)}
                    <span class="where">· ${say(['part', { part }])}</span></span
                  >`,
                ),
              )}
            </ul>`
      }
      <button type="button" @click=${this.#clear}>${say(['detail.close', undefined])}</button>
    </section>`;
  }

  #titleOf({ label }: PlacedMark['mark']): string {
    return this.#body.say(['detail.title', { label: this.#held.format.label(label) }]);
  }

  #markOf(name: string | undefined): PlacedMark | undefined {
    return this.#held.placed.marks.find((mark) => nameOfMark(mark) === name);
  }

  #point(target: Element | undefined): void {
    const pointed = nameAt(target?.closest('[data-mark]'));
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    this.#host.requestUpdate();
  }

  /** Finds the marks on the chosen one's way down. */
  #follow(): void {
    const chosen = this.#markOf(this.chosen);
    const { figure, placed } = this.#held;
    const ids = new Set(chosen && chainOf(figure, chosen.mark.id).map(({ id }) => id));
    this.chain = new Set(placed.marks.filter(({ mark }) => ids.has(mark.id)).map(nameOfMark));
    this.lit = placed.heads.find(({ id }) => id === chosen?.row)?.id;
    this.#host.requestUpdate();
  }

  #choose(name: string | undefined): void {
    if (name === undefined && this.chosen === undefined) return;
    this.chosen = name === this.chosen ? undefined : name;
    this.#follow();
    const { say, announce, select } = this.#body;
    const mark = this.#markOf(this.chosen)?.mark;
    if (!mark) {
      announce('');
      select({});
      return;
    }
    const count = heldBackBy(this.#held.figure, mark.id).length;
    // the mark's own sentence has been heard, since it has the focus
    announce(
      count > 0
        ? say(['detail.count', { count }])
        : `${this.#titleOf(mark)} ${say(['detail.nothing', undefined])}`,
    );
    const { area, indicators, id } = mark;
    const { entity, edition } = this.#host;
    select({
      ...(entity === undefined ? {} : { entity }),
      ...(indicators[0] === id ? { indicator: id } : {}),
      ...(area === undefined ? {} : { area }),
      ...(edition === undefined ? {} : { edition }),
    });
  }

  readonly #clear = (): void => {
    const mark = this.#host.renderRoot.querySelector<SVGElement>(`[aria-selected='true']`);
    this.#choose(undefined);
    mark?.focus();
  };
}

function nameAt(mark: Element | null | undefined): string | undefined {
  return mark?.getAttribute('data-mark') ?? undefined;
}
