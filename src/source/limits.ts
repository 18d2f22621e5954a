/** How much a document may cost the page that shows it. */
export interface Limits {
  /** Milliseconds for one attempt, headers and body together. */
  readonly time: number;
  /** Bytes of the body after decompression. */
  readonly bytes: number;
  /** Milliseconds to wait before each new attempt; as many attempts as waits, and the first. */
  readonly waits: readonly number[];
  /** The longest `Retry-After` that is waited out, in milliseconds. */
  readonly longestWait: number;
  /** How deep objects and lists may be nested. */
  readonly depth: number;
  /** How many values a document may hold, containers included. */
  readonly values: number;
  /** Characters in one text; the compact rows of answers are not texts. */
  readonly text: number;
}

export const LIMITS: Limits = {
  time: 15_000,
  bytes: 5 * 1024 * 1024,
  waits: [1_000, 4_000],
  longestWait: 30_000,
  depth: 32,
  values: 2_000_000,
  text: 10_000,
};

/** What is passed down through the floor for one dataset. */
export interface Reading {
  /** Given up when it aborts. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
  /** Ask the server even when an answer is at hand. */
  readonly refresh: boolean;
}

/** Returns the circumstances of one reading, with what is not given as usual. */
export function readingFrom(given: Partial<Reading>): Reading {
  const { signal = new AbortController().signal, limits = LIMITS, refresh = false } = given;
  return { signal, limits, refresh };
}
