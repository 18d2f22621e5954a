import { SourceError } from '../../src/source/source-error.js';

let origin: string | undefined;
let keys = 0;

/** What the fault server knows about a key. */
export interface Story {
  readonly requests: number;
  readonly preflights: number;
  readonly cookies: number;
  readonly hungUp: number;
  /** Requests that were told that nothing is new. */
  readonly renewals: number;
  /** Where the last request said that it came from; empty when it did not. */
  readonly referrer: string;
  /** How many different addresses were asked for. */
  readonly addresses: number;
}

/** An address that answers as it is told, and what has happened to it. */
export class Faulty {
  readonly url: string;
  readonly #key: string;
  readonly #origin: string;

  private constructor(at: string, key: string, answer: Readonly<Record<string, string>>) {
    this.#origin = at;
    this.#key = key;
    this.url = `${at}/say?${new URLSearchParams({ key, ...answer }).toString()}`;
  }

  /** Returns an address of its own; what it may answer is said in fault-server.mjs. */
  static async that(answer: Readonly<Record<string, string>>): Promise<Faulty> {
    origin ??= await (await fetch('/fault-server')).text();
    return new Faulty(origin, `${Date.now()}-${Math.random()}-${++keys}`, answer);
  }

  /** What has happened, once it has happened that often. */
  async story(until?: { readonly [Name in keyof Story]?: number }): Promise<Story> {
    const [wanted] = Object.entries(until ?? {});
    return this.#ask('story', wanted ? { until: wanted.join(':') } : {});
  }

  /** Lets answers go that were held back. */
  async release(): Promise<void> {
    await this.#ask('release', {});
  }

  /** Makes the answers wrong again that a release has mended. */
  async fail(): Promise<void> {
    await this.#ask('fail', {});
  }

  async #ask(path: string, query: Readonly<Record<string, string>>): Promise<Story> {
    const response = await fetch(
      `${this.#origin}/${path}?${new URLSearchParams({ key: this.#key, ...query }).toString()}`,
    );
    return (await response.json()) as Story;
  }
}

/** Returns the error that the promise is rejected with; fails when it isn't or when the error is of another kind. */
export async function sourceErrorOf(promise: Promise<unknown>): Promise<SourceError> {
  let result: unknown;
  try {
    result = await promise;
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error(`expected a SourceError, got ${typeof result}`);
}
