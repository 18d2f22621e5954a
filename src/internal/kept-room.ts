import type { Box } from './box.js';
import { isPrerendered } from './prerendered.js';

/**
 * The room on the page that was made by what is written into a tag beforehand. The drawing that takes its place is given
 * as much, so that what stands below stays where it is.
 */
export class KeptRoom {
  readonly #host: HTMLElement;
  #isTaken = false;
  /** The room in which its height is kept. */
  #box: Box | undefined;
  /** Heights of the host and of what it stands in, when the drawing came, px. */
  #heights: readonly [number, number] | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Whether what was written is what the reader sees. */
  get isWritten(): boolean {
    return !this.#isTaken && isPrerendered(this.#host);
  }

  /** Looks how much room there is; for just before the first drawing takes it. */
  take(box: Box): void {
    if (this.isWritten) {
      this.#box = box;
      this.#heights = [heightOf(this.#host), heightOf(this.#host.parentElement)];
    }
    this.#isTaken = true;
  }

  /** Keeps that much, with what its margins had beyond it; for after each drawing. */
  keep(box: Box): void {
    const { style, parentElement } = this.#host;
    // another width has another height
    if (this.#box && this.#box !== box) style.removeProperty('--_reserve');
    if (!this.#heights) return;
    const [own, around] = this.#heights;
    this.#heights = undefined;
    style.setProperty('--_reserve', `${own}px`);
    const lost = around - heightOf(parentElement);
    if (lost > 0) style.setProperty('--_reserve', `${own + lost}px`);
  }
}

/** The height of an element before any transform, px. */
function heightOf(element: Element | null): number {
  return (element && parseFloat(getComputedStyle(element).blockSize)) || 0;
}
