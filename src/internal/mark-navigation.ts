import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Options {
  /** Where the marks are; asked for at each key press. */
  readonly root: () => ParentNode | undefined;
  /** The mark came into focus by keyboard or pointer; `undefined` when focus left the marks. */
  readonly moved?: (mark: Element | undefined) => void;
  /** The reader chose the mark, or nothing (Escape, or a second time). */
  readonly chosen: (mark: Element | undefined) => void;
}

const STEPS: Readonly<Record<string, readonly [inline: number, block: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * Lets a reader walk through the marks of a drawing with one tab stop. Marks are elements with `data-mark`, in
 * reading order; those with the same `data-row` lie beside each other, so that up and down change row. Enter and
 * Space choose, Escape clears, Home and End go to the ends. Listeners are on the host: none on the marks.
 */
export class MarkNavigation implements ReactiveController {
  readonly #options: Options;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #current: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The tabindex of a mark: 0 for the one that Tab reaches, else −1. */
  tabIndexOf(mark: string, first: boolean): 0 | -1 {
    return (this.#current === undefined ? first : this.#current === mark) ? 0 : -1;
  }

  /** Listens on the drawing; call it from the template: `@keydown=${navigation.keydown}`. */
  readonly keydown = (event: KeyboardEvent): void => {
    const mark = markOf(event);
    const { key, altKey, ctrlKey, metaKey } = event;
    if (!mark || altKey || ctrlKey || metaKey) return;
    if (key === 'Escape') this.#options.chosen(undefined);
    else if (key === 'Enter' || key === ' ') this.#options.chosen(mark);
    else {
      const next = this.#next(mark, key);
      if (!next) return;
      this.#focus(next);
    }
    event.preventDefault();
  };

  readonly click = (event: MouseEvent): void => {
    const mark = markOf(event);
    if (mark) this.take(mark);
  };

  /** Chooses a mark as a click does. */
  take(mark: Element): void {
    this.#focus(mark);
    this.#options.chosen(mark);
  }

  readonly focusin = (event: FocusEvent): void => {
    const mark = markOf(event);
    if (!mark) return;
    this.#current = nameOf(mark);
    this.#options.moved?.(mark);
    this.#host.requestUpdate();
  };

  readonly focusout = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Element && event.relatedTarget.closest('[data-mark]')) return;
    this.#options.moved?.(undefined);
  };

  /** Answers an event of any of these kinds. */
  handle(event: Event): void {
    this[event.type as 'keydown' | 'click' | 'focusin' | 'focusout'](
      event as KeyboardEvent & MouseEvent & FocusEvent,
    );
  }

  #focus(mark: Element): void {
    for (const each of this.#marks()) each.setAttribute('tabindex', each === mark ? '0' : '-1');
    (mark as SVGElement).focus();
  }

  #marks(): Element[] {
    return [...(this.#options.root()?.querySelectorAll('[data-mark]') ?? [])];
  }

  #next(mark: Element, key: string): Element | undefined {
    const marks = this.#marks();
    const at = marks.indexOf(mark);
    if (key === 'Home') return marks[0];
    if (key === 'End') return marks.at(-1);
    const step = STEPS[key];
    if (!step) return undefined;
    const inline = step[0] * (getComputedStyle(mark).direction === 'rtl' ? -1 : 1);
    const row = mark.getAttribute('data-row');
    if (step[1] === 0 || row === null) return marks[at + (inline || step[1])];
    return otherRow(marks, at, row, step[1]);
  }

  hostDisconnected(): void {
    this.#current = undefined;
  }
}

/** The mark at the same place in the nearest row before or after, or that row's last. */
function otherRow(marks: readonly Element[], at: number, row: string, step: number): Element | undefined {
  const rows = new Map<string, Element[]>();
  for (const mark of marks) {
    const name = mark.getAttribute('data-row') ?? '';
    const line = rows.get(name);
    if (line) line.push(mark);
    else rows.set(name, [mark]);
  }
  const names = [...rows.keys()];
  const line = rows.get(names[names.indexOf(row) + step] ?? '');
  const mark = marks[at];
  const place = mark ? (rows.get(row)?.indexOf(mark) ?? 0) : 0;
  return line?.[Math.min(place, line.length - 1)];
}

function markOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return (target instanceof Element && target.closest('[data-mark]')) || undefined;
}

function nameOf(mark: Element): string {
  return mark.getAttribute('data-mark') ?? '';
}
