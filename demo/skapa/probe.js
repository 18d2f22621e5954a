// Asks for a file as a visitor's browser does, and tells what happened; nothing but the question is sent.
import { urlOf } from './policy.js';

const PATIENCE = 15_000;

/**
 * Returns what came of asking for an address.
 *
 * `kind` is `answer`, or why there is none: `address` (not one that a page may ask), `policy` (this page may not ask
 * it), `cors` (somebody answers, but not to other sites), `network` (nobody answers), `timeout`.
 *
 * @param {string} address
 * @param {AbortSignal} signal the question is dropped when it aborts
 */
export async function probe(address, signal) {
  const url = urlOf(address, document.baseURI);
  if (!url) return { kind: 'address', address };
  const sameOrigin = url.origin === location.origin;
  const found = { address: url.href, sameOrigin };
  const asking = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  const options = { credentials: 'omit', cache: 'no-cache', signal: asking };
  const watch = watchPolicy(url);
  try {
    const response = await fetch(url.href, options);
    const text = await response.text();
    return {
      ...found,
      kind: 'answer',
      ok: response.ok,
      status: response.status,
      type: (response.headers.get('content-type') ?? '').split(';', 1)[0].trim().toLowerCase(),
      // other sites' headers are not shown to scripts, unless the site says so
      allows: response.headers.get('access-control-allow-origin') ?? undefined,
      answered: response.url,
      bytes: new Blob([text]).size,
      text,
    };
  } catch (error) {
    signal.throwIfAborted();
    if (asking.aborted || error.name === 'TimeoutError') return { ...found, kind: 'timeout' };
    if (await watch.broken()) return { ...found, kind: 'policy' };
    if (sameOrigin) return { ...found, kind: 'network' };
    return { ...found, kind: (await isThere(url, options)) ? 'cors' : 'network' };
  } finally {
    watch.end();
  }
}

/** Whether anything answers at all: an answer that may not be read can still be had. */
async function isThere(url, options) {
  try {
    await fetch(url.href, { ...options, mode: 'no-cors' });
    return true;
  } catch {
    return false;
  }
}

/** Sees whether this page's own policy stops a request. */
function watchPolicy(url) {
  let broken = false;
  const see = ({ blockedURI }) => {
    if (blockedURI.startsWith(url.origin)) broken = true;
  };
  document.addEventListener('securitypolicyviolation', see);
  return {
    // told in a task of its own, after the request has failed
    broken: () => new Promise((resolve) => setTimeout(() => resolve(broken))),
    end: () => document.removeEventListener('securitypolicyviolation', see),
  };
}
