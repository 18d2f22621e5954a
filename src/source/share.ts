interface Flight<Result> {
  readonly answer: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Work that many ask for and that is done once: whoever asks while it is under way shares it, whoever asks later gets
 * what it gave. A failure is forgotten.
 */
export class Shared<Result> {
  readonly #done = new Map<string, Result>();
  readonly #flights = new Map<string, Flight<Result>>();

  /**
   * Returns the result for a key.
   *
   * @param key what the work is known by
   * @param asking when this caller is left out, and whether to do the work again
   * @param asking.signal the work is given up when nobody is left
   * @param asking.refresh what is known is replaced only by a success
   * @param work how to get the result; its signal aborts when nobody waits for it any longer
   */
  async get(
    key: string,
    asking: { readonly signal: AbortSignal; readonly refresh: boolean },
    work: (signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const { signal, refresh } = asking;
    signal.throwIfAborted();
    const known = this.#done.get(key);
    if (known !== undefined && !refresh) return known;
    const flight = this.#flights.get(key) ?? this.#start(key, work);
    flight.waiting++;
    return unlessAborted(signal, flight.answer).finally(() => {
      if (--flight.waiting === 0) this.#end(key, flight);
    });
  }

  #start(key: string, work: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
    const controller = new AbortController();
    const answer = work(controller.signal)
      .then((result) => {
        // an answer nobody waits for any longer may be older than one that has come since
        if (this.#flights.get(key) === flight) this.#done.set(key, result);
        return result;
      })
      .finally(() => this.#end(key, flight));
    const flight: Flight<Result> = { answer, controller, waiting: 0 };
    this.#flights.set(key, flight);
    return flight;
  }

  #end(key: string, flight: Flight<Result>): void {
    if (this.#flights.get(key) !== flight) return;
    this.#flights.delete(key);
    flight.controller.abort();
  }
}

/** Returns what work gives, unless the signal aborts before: then its reason is thrown at once. */
export function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason as Error);
    signal.addEventListener('abort', leave);
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
