import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The request that an element has under way. Another one or leaving the page gives it up, coming back asks anew. */
export class LatestRequest implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #askAgain: () => unknown;
  /** Of a request that is under way, or was given up before it was through. */
  #controller: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, askAgain: () => unknown) {
    this.#host = host;
    this.#askAgain = askAgain;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#controller?.signal.aborted) this.#askAgain();
  }

  hostDisconnected(): void {
    // moving an element disconnects and connects it at once: that must not stop its request
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.giveUp();
    });
  }

  giveUp(): void {
    this.#controller?.abort();
  }

  /** Returns the signal of a new request, given up from the first while the element is off the page. */
  begin(): AbortSignal {
    this.giveUp();
    this.#controller = new AbortController();
    if (!this.#host.isConnected) this.giveUp();
    return this.#controller.signal;
  }

  /** The request is through, unless it was given up. */
  end({ aborted }: AbortSignal): void {
    if (!aborted) this.#controller = undefined;
  }
}
