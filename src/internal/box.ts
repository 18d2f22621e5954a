import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What geometry needs to know of the place it draws in. */
export interface Box {
  /** Inner width, px. */
  readonly width: number;
  /** The reader's text size, px; never below 12. */
  readonly fontSize: number;
  /** Extra space between letters, px; readers may set it. */
  readonly letterSpacing: number;
  /** Right to left. */
  readonly rtl: boolean;
}

type Measured = (target: Element, width: number) => void;

const watched = new WeakMap<Element, Measured>();
let observer: ResizeObserver | undefined;

/** One observer for all widgets of a page: it is told of every new size in one pass, right after layout. */
function sharedObserver(): ResizeObserver {
  return (observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) watched.get(target)?.(target, contentRect.width);
  }));
}

/** Measures the host's chart area and asks for an update when its width or text size has changed. */
export class BoxController implements ReactiveController {
  /** `undefined` until the chart area has a width: a widget that starts in a closed tab is measured when it is shown. */
  box: Box | undefined;
  readonly #host: ReactiveControllerHost;
  #target: Element | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts measuring this element; `undefined` stops. */
  observe(target: Element | undefined): void {
    if (target === this.#target) return;
    if (this.#target) sharedObserver().unobserve(this.#target);
    this.#target = target;
    if (!target) return;
    watched.set(target, this.#measured);
    sharedObserver().observe(target);
  }

  hostDisconnected(): void {
    this.observe(undefined);
  }

  /** Measures an element at once; for when the page is laid out as it stands. */
  measure(target: Element): void {
    this.#take(target);
  }

  readonly #measured: Measured = (target, contentWidth) => {
    // drawing changes the chart's height, and a scroll bar its width: done here and now, that is a loop to the browser
    if (this.#take(target, contentWidth)) requestAnimationFrame(() => this.#host.requestUpdate());
  };

  /** Takes an element's room for the chart's. Returns whether it is another one. */
  #take(target: Element, contentWidth?: number): boolean {
    const style = getComputedStyle(target);
    const width = Math.floor(contentWidth ?? parseFloat(style.width));
    if (!(width > 0)) return false;
    const next: Box = {
      width,
      fontSize: Math.max(12, parseFloat(style.fontSize) || 16),
      letterSpacing: parseFloat(style.letterSpacing) || 0,
      rtl: style.direction === 'rtl',
    };
    const last = this.box;
    if (last && (Object.keys(next) as (keyof Box)[]).every((name) => next[name] === last[name])) return false;
    this.box = next;
    return true;
  }
}
