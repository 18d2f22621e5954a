/** A key that would scroll the page, or press what has the focus. */
const MOVING = /^(?:Arrow.+|Home|End|Enter| )$/u;

/**
 * A part that only some readers need: it is loaded when the first of them does. What is asked of it meanwhile is done
 * in its order when it has come. When it can't be had all stays as it is, and whoever asks next tries again.
 */
export class Late<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #loading: Promise<Part> | undefined;
  #asked: Promise<void> | undefined;
  /** Whether it could not be had when it was last asked for. */
  #isLost = false;

  /** @param load imports the part and makes it ready; called again only when it failed */
  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part; `undefined` while it has not come. */
  get part(): Part | undefined {
    return this.#part;
  }

  /** Settles when what was last asked of the part is done; `undefined` when nothing has waited for it. */
  get settled(): Promise<void> | undefined {
    return this.#asked;
  }

  /**
   * Asks for the part.
   *
   * @throws when it can't be had
   */
  async load(): Promise<Part> {
    this.#loading ??= this.#load();
    try {
      this.#part = await this.#loading;
      this.#isLost = false;
      return this.#part;
    } catch (cause) {
      this.#loading = undefined;
      this.#isLost = true;
      throw cause;
    }
  }

  /** Does something with the part: at once when it is there. */
  with(use: (part: Part) => void): void {
    if (this.#part) use(this.#part);
    else this.#asked = this.load().then(use, () => undefined);
  }

  /**
   * The same for what the reader did. While the part is on its way the event keeps what it has met, which is forgotten
   * as soon as it is over; a key is for what it will find in focus, and doesn't scroll the page. Of a part that is lost,
   * keys are the page's again, and a pointer that only passes does not ask for it at every turn.
   */
  touch(event: Event, use: (part: Part) => void): void {
    if (!this.#part) {
      if (this.#isLost && event.type.startsWith('pointer')) return;
      const path = event.composedPath();
      const root = (path[0] as Element).getRootNode() as ShadowRoot;
      const isKey = event instanceof KeyboardEvent;
      event.composedPath = () => (isKey && root.activeElement ? [root.activeElement] : path);
      const isPlain = isKey && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (isPlain && !this.#isLost && MOVING.test(event.key)) event.preventDefault();
    }
    this.with(use);
  }
}
