import { isObject, type Pace } from './formats/json.js';
import type { Limits } from './limits.js';
import { SourceError, type SourceErrorCode } from './source-error.js';

/**
 * Returns the JSON object of a maturity document, within the limits; what it holds is not checked.
 *
 * @param url where the text is from; `undefined` = the page itself
 * @throws {SourceError} MW-HTML, MW-ENCODING, MW-JSON, MW-LIMIT, MW-FORMAT, MW-VERSION
 */
export async function parseDocument(
  text: string,
  url: string | undefined,
  limits: Limits,
  pace: Pace,
): Promise<Record<string, unknown>> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let input: unknown;
  let code: SourceErrorCode | undefined;
  try {
    input = JSON.parse(json);
  } catch (error) {
    code = error instanceof SyntaxError ? 'MW-JSON' : 'MW-LIMIT';
    if (/^\s*</.test(json)) code = 'MW-HTML';
    // never in JSON, and in every other byte of English text that was saved as UTF-16
    else if (json.includes('\0')) code = 'MW-ENCODING';
  }
  if (!code && (await exceeds(input, limits, pace))) code = 'MW-LIMIT';
  if (!code) {
    const format = isObject(input) && Object.hasOwn(input, 'format') ? input.format : undefined;
    const version = typeof format === 'string' ? /^maturity\/(\d+)(\.\d+)*$/.exec(format)?.[1] : undefined;
    // a newer minor version only adds what an older reader may leave aside
    if (version === '1') return input as Record<string, unknown>;
    code = version ? 'MW-VERSION' : 'MW-FORMAT';
  }
  const refused = code;
  // the reasons are fetched when a text has been refused; without a connection the code has to do
  const issues = await import('./parse-faults.js')
    .then(({ parseFault }) => [parseFault(refused, json, input, limits)])
    .catch(() => []);
  throw new SourceError(code, { url, issues });
}

/** Whether a value is beyond the limits. Walks without recursion, since depth is one of the things that are limited. */
async function exceeds(root: unknown, limits: Limits, pace: Pace): Promise<boolean> {
  let level = [root];
  let count = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const node of level) {
      if (++count % 4096 === 0) await pace();
      if (typeof node === 'string') {
        if (node.length > limits.text) return true;
      } else if (typeof node === 'object' && node !== null) {
        if (depth === limits.depth) return true;
        for (const value of Object.values(node)) inner.push(value);
      }
    }
    if (count + inner.length > limits.values) return true;
    level = inner;
  }
  return false;
}
