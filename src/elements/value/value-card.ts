import { adoptStyles, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ValueFigure } from '../../figures/value.js';
import { renderSource } from '../../internal/faces.js';
import type { Formatter } from '../../strings/formatter.js';
import { cardStyles } from './value-card.styles.js';

/** Room between the card and the edge of the window, px. */
const MARGIN = 8;

/** What the card says. */
export interface CardFacts {
  readonly figure: ValueFigure;
  readonly sentences: readonly string[];
  /** What the document itself has to say of its faults. */
  readonly flaws: string | undefined;
  readonly format: Formatter;
}

/**
 * The card under a number: it comes with the pointer, with keyboard focus and with a press, and goes with any of them
 * or with Escape. Loaded when the reader first does one of these.
 */
export class ValueCard {
  readonly #host: LitElement;
  #hovered = false;
  #focused = false;
  #pressed = false;

  constructor(host: LitElement) {
    this.#host = host;
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(this.#root, [...elementStyles, cardStyles]);
  }

  get isOpen(): boolean {
    return this.#hovered || this.#focused || this.#pressed;
  }

  render({ figure, sentences, flaws, format }: CardFacts): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const notes = [
      ...figure.notes.map((note) => format.label(note)),
      ...(flaws === undefined ? [] : [flaws]),
    ];
    return html`<span class="card" id="card" part="detail" popover="manual">
      <span class="title">${format.label(figure.heading)}</span>
      ${figure.question === undefined ? nothing : html`<span class="line">${format.text(figure.question)}</span>`}
      ${sentences.map((sentence) => html`<span class="line">${sentence}</span>`)}
      ${notes.map((note) => html`<span class="line note">${note}</span>`)}
      ${renderSource(figure.source, format)}
    </span>`;
  }

  /** Does what the reader's hand asks for on the number or the card. */
  handle(event: Event): void {
    switch (event.type) {
      case 'pointerenter':
        if ((event as PointerEvent).pointerType !== 'touch') this.#show(() => (this.#hovered = true));
        break;
      case 'pointerleave':
        this.#hovered = false;
        this.#changed();
        break;
      case 'focusin':
        if (this.#root.activeElement?.matches(':focus-visible')) this.#show(() => (this.#focused = true));
        break;
      case 'focusout':
        this.#leave((event as FocusEvent).relatedTarget);
        break;
      default:
        this.#press((event as MouseEvent).detail);
    }
  }

  hide(): void {
    this.#hovered = this.#focused = this.#pressed = false;
    this.#changed();
  }

  /** Puts the card under the number, or over it where there is more room, and inside the window. */
  readonly place = (): void => {
    const card = this.#root.querySelector<HTMLElement>('.card');
    const button = this.#root.querySelector('button');
    if (!card?.isConnected || !button) return;
    try {
      if (!card.matches(':popover-open')) card.showPopover();
    } catch {
      // a browser without popovers shows it where it stands
      return;
    }
    const anchor = button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = anchor.bottom + height + MARGIN <= clientHeight || anchor.top < height + MARGIN;
    const start = getComputedStyle(button).direction === 'rtl' ? anchor.right - width : anchor.left;
    const left = Math.max(MARGIN, Math.min(start, clientWidth - width - MARGIN));
    // set through the object model, which a strict Content-Security-Policy lets through; no gap to the number, so that a pointer can cross
    card.style.setProperty('left', `${String(left)}px`);
    card.style.setProperty('top', `${String(below ? anchor.bottom : anchor.top - height)}px`);
  };

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #leave(to: EventTarget | null): void {
    if (to instanceof Node && this.#root.contains(to)) return;
    this.#focused = false;
    this.#pressed = false;
    this.#changed();
  }

  /** With a mouse the first press keeps the card, the second hides it; with keys a press hides what focus showed. */
  #press(detail: number): void {
    if (this.#pressed || (detail === 0 && this.isOpen)) this.hide();
    else this.#show(() => (this.#pressed = true));
  }

  #show(set: () => void): void {
    // the number went while the card was on its way
    if (!this.#host.isConnected) return;
    set();
    document.addEventListener('keydown', this.#escape);
    document.addEventListener('pointerdown', this.#outside);
    addEventListener('scroll', this.place, { capture: true, passive: true });
    addEventListener('resize', this.place);
    this.#host.requestUpdate();
  }

  #changed(): void {
    this.#host.requestUpdate();
    if (this.isOpen) return;
    document.removeEventListener('keydown', this.#escape);
    document.removeEventListener('pointerdown', this.#outside);
    removeEventListener('scroll', this.place, { capture: true });
    removeEventListener('resize', this.place);
  }

  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };

  readonly #outside = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.#host)) this.hide();
  };
}
