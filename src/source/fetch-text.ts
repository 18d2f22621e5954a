import type { Limits, Reading } from './limits.js';
import { SourceError, type SourceErrorCode } from './source-error.js';

/** What servers and file archives call JSON; anything else is not asked to be JSON. */
const JSON_TYPES = /^$|\bjson$|^text\/plain$|\/octet-stream$/;

/**
 * Returns an absolute address that may be asked.
 *
 * @param url as written in the page
 * @param base what a relative address is relative to; `undefined` = only absolute addresses
 * @throws {SourceError} MW-URL
 */
export function resolveUrl(url: string, base: string | undefined): URL {
  let resolved: URL;
  try {
    resolved = new URL(url, base);
  } catch (cause) {
    throw new SourceError('MW-URL', { url, cause });
  }
  const { protocol, username, password } = resolved;
  if (!/^https?:$/.test(protocol) || username || password) throw new SourceError('MW-URL', { url });
  // never sent, and would make one document look like several
  resolved.hash = '';
  return resolved;
}

/**
 * Refuses an answer that left the encrypted connection on its way.
 *
 * @param asked the address asked for
 * @param answered the address that answered after redirects; empty when unknown
 * @throws {SourceError} MW-URL
 */
export function checkRedirect(asked: URL, answered: string): void {
  if (asked.protocol === 'https:' && answered.startsWith('http:'))
    throw new SourceError('MW-URL', { url: answered });
}

/**
 * Returns the text at an address.
 *
 * @throws {SourceError} why there is none
 */
export async function fetchText(url: URL, reading: Reading): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptText(url, reading);
    } catch (error) {
      const wait = waitAfter(error, reading.limits, attempt);
      if (wait === undefined) throw error;
      await sleep(wait, reading.signal);
    }
  }
}

async function attemptText(url: URL, { signal, limits, refresh }: Reading): Promise<string> {
  signal.throwIfAborted();
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  let late = false as boolean;
  const timer = setTimeout(() => {
    late = true;
    attempt.abort();
  }, limits.time);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url.href, {
      signal: attempt.signal,
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      cache: refresh ? 'no-cache' : 'default',
    });
    checkRedirect(url, response.url);
    checkResponse(url, response);
    return await readText(url, response, limits);
  } catch (error) {
    signal.throwIfAborted();
    if (late) throw fault(url, 'MW-TIMEOUT');
    if (error instanceof SourceError) throw error;
    const { navigator } = globalThis as { navigator?: Partial<Navigator> };
    throw new SourceError(navigator?.onLine === false ? 'MW-OFFLINE' : 'MW-NET', {
      url: url.href,
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    // a body that is not wanted is not fetched to its end
    attempt.abort();
  }
}

function checkResponse(url: URL, { ok, status, headers }: Response): void {
  if (!ok) {
    const retryAfter = secondsOf(headers.get('retry-after'));
    throw new SourceError(`MW-HTTP-${status}`, { url: url.href, status, retryAfter });
  }
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type.includes('html')) throw fault(url, 'MW-HTML');
  if (!JSON_TYPES.test(type)) throw fault(url, 'MW-TYPE', type);
}

async function readText(url: URL, { body }: Response, { bytes }: Limits): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw fault(url, 'MW-ENCODING');
    }
  };
  const reader = body?.getReader();
  let text = '';
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    // content-length speaks of the compressed bytes, so the limit can only be kept here
    if (size > bytes) throw fault(url, 'MW-TOO-BIG');
    text += decode(value);
  }
  return text + decode();
}

/** Milliseconds to wait before the next attempt; `undefined` = there is no use in one. */
function waitAfter(error: unknown, limits: Limits, attempt: number): number | undefined {
  const usual = limits.waits[attempt];
  if (usual === undefined || !(error instanceof SourceError)) return undefined;
  const passing = error.code === 'MW-NET' || [429, 502, 503, 504].includes(error.status ?? 0);
  if (!passing) return undefined;
  const asked = (error.retryAfter ?? 0) * 1000;
  if (asked > limits.longestWait) return undefined;
  // spread out, or every visitor of a page that was down comes back in the same second
  return Math.max(asked, usual * (0.75 + Math.random() / 2));
}

/** Seconds that a Retry-After header asks for, as a number or as a date. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function sleep(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, time);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/** Only what the code doesn't say by itself: the words for the rest are fetched when they are shown. */
function fault({ href }: URL, code: SourceErrorCode, found?: string): SourceError {
  const issues = found === undefined ? [] : [{ path: '', found, expected: 'application/json' }];
  return new SourceError(code, { url: href, issues });
}
