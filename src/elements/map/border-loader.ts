import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GeoLayer } from '../../source/formats/geo.js';
import type * as Borders from './map-borders.js';

interface Options {
  /** The borders are there. */
  readonly done: (layers: readonly GeoLayer[]) => void;
  /** They can't be had. */
  readonly failed: (cause: unknown) => void;
}

/** Loads a file of borders, and what is needed to draw it, when the map is about to be drawn. */
export class BorderLoader implements ReactiveController {
  /** What draws borders, once loaded. */
  module: typeof Borders | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: Options;
  #request: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Starts loading unless that is under way. */
  start(url: string): void {
    if (!this.#request) void this.#load(url);
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  hostConnected(): void {
    // what was given up is asked for again
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // moving an element disconnects and connects it at once: that must not stop its request
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.stop();
    });
  }

  async #load(url: string): Promise<void> {
    const request = new AbortController();
    const { signal } = request;
    this.#request = request;
    try {
      this.module = await import('./map-borders.js');
      signal.throwIfAborted();
      const layers = await this.module.loadBorders(url, { signal, base: document.baseURI });
      if (!signal.aborted) this.#options.done(layers);
    } catch (error) {
      if (!signal.aborted) this.#options.failed(error);
    }
  }
}
