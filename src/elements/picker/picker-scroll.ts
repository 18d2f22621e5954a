/** Rows drawn beyond those in sight, so that a short scroll shows no gap. */
const SPARE = 8;

/** Between the list and the edge of the window, px. */
const EDGE = 12;

/** Less room than this below the field is too little for a list, px. */
const LOW = 240;

/** The least height of a list, px. */
const LEAST = 140;

/** Rows from one to before another. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Where the list is scrolled to, and so which of its rows are drawn: of 100,000 only those in sight. */
export class PickerScroll {
  #top = 0;
  /** As measured; until then what they usually are, px. */
  #rowHeight = 44;
  #viewHeight = 400;

  get top(): number {
    return this.#top;
  }

  get rowHeight(): number {
    return this.#rowHeight;
  }

  /** How many rows a page key goes. */
  get page(): number {
    return Math.max(1, Math.floor(this.#viewHeight / this.#rowHeight) - 1);
  }

  /** The rows in sight and a few more. @param total how many there are */
  windowOf(total: number): RowWindow {
    const first = Math.floor(this.#top / this.#rowHeight);
    const last = Math.ceil((this.#top + this.#viewHeight) / this.#rowHeight);
    return { from: Math.max(0, first - SPARE), to: Math.min(total, last + SPARE) };
  }

  toStart(): void {
    this.#top = 0;
  }

  /** Takes over how far the reader has scrolled. Returns whether other rows must be drawn. */
  scrolledTo(top: number, total: number): boolean {
    if (top === this.#top) return false;
    const before = this.windowOf(total);
    this.#top = top;
    const after = this.windowOf(total);
    return before.from !== after.from || before.to !== after.to;
  }

  /**
   * Scrolls as little as brings a row into sight.
   *
   * @param hasHeading the name of a group stands above it, and stays in sight with it
   * @param total how many rows there are
   */
  bringIntoView(row: number, hasHeading: boolean, total: number): void {
    const top = row * this.#rowHeight;
    const first = hasHeading ? top - this.#rowHeight : top;
    if (first < this.#top) this.#moveTo(first, total);
    else if (top + this.#rowHeight > this.#top + this.#viewHeight)
      this.#moveTo(top + this.#rowHeight - this.#viewHeight, total);
  }

  /** Scrolls so that a row stands in the middle, as far as the list goes. */
  bringToMiddle(row: number, total: number): void {
    this.#moveTo(row * this.#rowHeight - this.#viewHeight / 2, total);
  }

  /** Finds room for the list, below the field or above it where that is larger, and measures its rows. */
  measure(field: Element, popup: HTMLElement, list: HTMLElement): void {
    const { top, bottom } = field.getBoundingClientRect();
    const below = (window.visualViewport?.height ?? innerHeight) - bottom;
    const isUp = below < LOW && top > below;
    popup.classList.toggle('up', isUp);
    const room = Math.max(LEAST, Math.floor((isUp ? top : below) - EDGE));
    popup.style.setProperty('--_room', `${String(room)}px`);
    const row = list.querySelector('.option')?.getBoundingClientRect().height;
    if (row) this.#rowHeight = row;
    if (list.clientHeight > 0) this.#viewHeight = list.clientHeight;
  }

  #moveTo(top: number, total: number): void {
    const last = Math.max(0, total * this.#rowHeight - this.#viewHeight);
    this.#top = Math.round(Math.max(0, Math.min(last, top)));
  }
}
