import type { Limits, Reading } from './limits.js';
import { unlessAborted } from './share.js';
import { SourceError, type SourceErrorCode, type SourceErrorFacts } from './source-error.js';

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
  try {
    const resolved = new URL(url, base);
    const { protocol, username, password } = resolved;
    if (/^https?:$/.test(protocol) && !username && !password) {
      // never sent, and would make one document look like several
      resolved.hash = '';
      return resolved;
    }
  } catch {
    // no address at all is refused like those that may not be asked
  }
  throw new SourceError('MW-URL', { url });
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
  const { signal, limits } = reading;
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptText(url, reading);
    } catch (error) {
      const usual = limits.waits[attempt];
      const { code, status = 0, retryAfter = 0 } = error as Partial<SourceError>;
      const mayPass = code === 'MW-NET' || [429, 502, 503, 504].includes(status);
      const asked = retryAfter * 1000;
      if (usual === undefined || !mayPass || asked > limits.longestWait) throw error;
      // spread out, or every visitor of a page that was down comes back in the same second
      const wait = Math.max(asked, usual * (0.75 + Math.random() / 2));
      await unlessAborted(signal, new Promise((resolve) => setTimeout(resolve, wait)));
    }
  }
}

async function attemptText(url: URL, { signal, limits, refresh }: Reading): Promise<string> {
  signal.throwIfAborted();
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(fault(url, 'MW-TIMEOUT')), limits.time);
  try {
    const request = fetch(url.href, {
      signal: attempt.signal,
      credentials: 'same-origin',
      referrerPolicy: 'strict-origin-when-cross-origin',
      cache: refresh ? 'no-cache' : 'default',
    });
    return await unlessAborted(
      signal,
      request.then((response) => textOf(response, url, limits)),
    );
  } catch (cause) {
    signal.throwIfAborted();
    attempt.signal.throwIfAborted();
    if (cause instanceof SourceError) throw cause;
    const { navigator } = globalThis as { navigator?: Partial<Navigator> };
    throw fault(url, navigator?.onLine === false ? 'MW-OFFLINE' : 'MW-NET', { cause });
  } finally {
    clearTimeout(timer);
    // a body that is not wanted is not fetched to its end
    attempt.abort();
  }
}

async function textOf(response: Response, url: URL, { bytes }: Limits): Promise<string> {
  const { ok, status, headers, body } = response;
  checkRedirect(url, response.url);
  if (!ok)
    throw fault(url, `MW-HTTP-${status}`, { status, retryAfter: secondsOf(headers.get('retry-after')) });
  const type = /[^;\s]*/.exec(headers.get('content-type')?.trim().toLowerCase() ?? '')?.[0] ?? '';
  if (type.includes('html')) throw fault(url, 'MW-HTML');
  if (!JSON_TYPES.test(type))
    throw fault(url, 'MW-TYPE', { issues: [{ path: '', found: type, expected: 'application/json' }] });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body?.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = reader ? await reader.read() : { done: true };
    // content-length speaks of the compressed bytes, so the limit can only be kept here
    if ((size += value?.byteLength ?? 0) > bytes) throw fault(url, 'MW-TOO-BIG');
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw fault(url, 'MW-ENCODING');
    }
    if (done) return text;
  }
}

/** Seconds that a Retry-After header asks for, as a number or as a date. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** Only what the code doesn't say by itself: the words for the rest are fetched when they are shown. */
function fault({ href }: URL, code: SourceErrorCode, facts?: SourceErrorFacts): SourceError {
  return new SourceError(code, { ...facts, url: href });
}
