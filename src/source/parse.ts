import { isObject, pathTo, shown, type Pace } from './formats/report.js';
import type { Limits } from './limits.js';
import { SourceError, type DataIssue } from './source-error.js';

/** The major version of the format that this library reads. */
const FORMAT = 'maturity/1';

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
  const fail = (code: SourceError['code'], path: string, found: string, expected: string) =>
    new SourceError(code, { url, issues: [{ path, found, expected }] });
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (/^\s*</.test(json)) throw fail('MW-HTML', '', '<', 'JSON');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (cause) {
    if (json.includes('\0')) throw fail('MW-ENCODING', '', 'UTF-16', 'UTF-8');
    if (!(cause instanceof SyntaxError))
      throw fail('MW-LIMIT', '', 'too deep', `at most ${limits.depth} levels`);
    const { path, found, expected } = (await import('./json-place.js')).firstFault(json);
    throw fail('MW-JSON', path, found, expected);
  }
  const excess = await excessOf(input, limits, pace);
  if (excess) throw fail('MW-LIMIT', excess.path, excess.found, excess.expected);
  if (!isObject(input)) throw fail('MW-FORMAT', '', shown(input), 'an object');
  const format = Object.hasOwn(input, 'format') ? input.format : undefined;
  const version = typeof format === 'string' ? /^maturity\/(\d+)(\.\d+)*$/.exec(format) : null;
  // a newer minor version only adds what an older reader may leave aside
  if (version?.[1] === '1') return input;
  throw fail(version ? 'MW-VERSION' : 'MW-FORMAT', 'format', shown(format), shown(FORMAT));
}

interface Level {
  readonly node: unknown;
  /** Names of the members; `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  next: number;
}

/** Returns the first value beyond the limits. Walks without recursion: depth is one of the things that are limited. */
async function excessOf(root: unknown, limits: Limits, pace: Pace): Promise<DataIssue | undefined> {
  const levels: Level[] = [];
  const enter = (node: object) => {
    const keys = Array.isArray(node) ? undefined : Object.keys(node);
    levels.push({ node, keys, size: keys ? keys.length : (node as unknown[]).length, next: 0 });
  };
  const keyOf = ({ keys, next }: Level) => keys?.[next - 1] ?? next - 1;
  const beyond = (found: string, expected: string): DataIssue => {
    let path = '';
    for (const level of levels) if (level.next > 0) path = pathTo(path, keyOf(level));
    return { path, found, expected };
  };
  const isRow = () =>
    levels.length === 4 &&
    levels[0]?.keys?.[levels[0].next - 1] === 'answers' &&
    levels[2]?.keys?.[levels[2].next - 1] === 'rows';

  if (typeof root === 'object' && root !== null) enter(root);
  for (let count = 1; ;) {
    const level = levels[levels.length - 1];
    if (!level) return undefined;
    if (level.next === level.size) {
      levels.pop();
      continue;
    }
    const value = (level.node as Record<string | number, unknown>)[
      level.keys ? (level.keys[level.next] ?? '') : level.next
    ];
    level.next++;
    if (++count > limits.values)
      return beyond(`over ${limits.values} values`, `at most ${limits.values} values`);
    if (count % 2048 === 0) await pace();
    if (typeof value === 'string') {
      if (value.length > limits.text && !isRow())
        return beyond(`${value.length} characters`, `at most ${limits.text} characters`);
    } else if (typeof value === 'object' && value !== null) {
      if (levels.length === limits.depth)
        return beyond(`over ${limits.depth} levels`, `at most ${limits.depth} levels`);
      enter(value);
    }
  }
}
