import { isObject } from './formats/json.js';
import { numbered, pathTo, shown } from './formats/report.js';
import type { Limits } from './limits.js';
import type { DataIssue, SourceErrorCode } from './source-error.js';

/** What documents that this library reads say of themselves. */
const FORMAT = '"maturity/1"';

/**
 * Returns why a text was refused, and where.
 *
 * @param code what it was refused with
 * @param json the text, without a byte order mark
 * @param input what the text says; `undefined` when it is not JSON
 */
export function parseFault(code: SourceErrorCode, json: string, input: unknown, limits: Limits): DataIssue {
  switch (code) {
    case 'MW-HTML':
      return { path: '', found: '"<"', expected: 'JSON' };
    case 'MW-ENCODING':
      return { path: '', found: 'UTF-16', expected: 'UTF-8' };
    case 'MW-JSON':
      return syntaxFault(json);
    case 'MW-LIMIT':
      return excess(input, limits);
    default: {
      if (!isObject(input)) return { path: '', found: shown(input), expected: 'an object' };
      return {
        path: 'format',
        found: shown(Object.hasOwn(input, 'format') ? input.format : undefined),
        expected: FORMAT,
      };
    }
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/**
 * Returns where a text stops being JSON, as "line:column". Engines word and place it differently, or not at all, so
 * that their messages are of no use to whoever mends the file.
 *
 * @param text not JSON
 */
function syntaxFault(text: string): DataIssue {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const next = (): string => {
    take(SPACE);
    return text[at] ?? '';
  };
  const open: string[] = [];
  let wanted: 'value' | 'first' | 'key' | 'separator' = 'value';

  for (;;) {
    const sign = next();
    const inside = open[open.length - 1];
    if (wanted === 'separator') {
      if (inside === undefined) return faultAt(text, at, 'the end of the file');
      if (sign === ',') {
        at++;
        wanted = inside === '}' ? 'key' : 'value';
      } else if (sign === inside) {
        at++;
        open.pop();
      } else return faultAt(text, at, `"," or "${inside}"`);
      continue;
    }
    if (wanted === 'first' && sign === inside) {
      at++;
      open.pop();
      wanted = 'separator';
      continue;
    }
    if (wanted === 'key' || (wanted === 'first' && inside === '}')) {
      if (!take(STRING)) return faultAt(text, at, 'a name in double quotes');
      if (next() !== ':') return faultAt(text, at, '":"');
      at++;
      wanted = 'value';
      continue;
    }
    if (sign === '{' || sign === '[') {
      at++;
      open.push(sign === '{' ? '}' : ']');
      wanted = 'first';
    } else if (take(STRING) || take(NUMBER) || take(WORD)) wanted = 'separator';
    else return faultAt(text, at, 'a value');
  }
}

function faultAt(text: string, at: number, expected: string): DataIssue {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const column = (lines[lines.length - 1] ?? '').length + 1;
  const rest = /^\S{1,20}/.exec(text.slice(at, at + 20))?.[0];
  return { path: `${lines.length}:${column}`, found: rest ? `"${rest}"` : 'the end of the file', expected };
}

interface Level {
  /** The members or elements that are left to walk. */
  readonly rest: Iterator<readonly [string | number, unknown]>;
  key: string | number;
}

/** Returns the first value beyond the limits. */
function excess(root: unknown, limits: Limits): DataIssue {
  const levels: Level[] = [];
  const enter = (node: object) => {
    const entries = Array.isArray(node) ? numbered<unknown>(node) : Object.entries(node);
    levels.push({ rest: entries[Symbol.iterator](), key: '' });
  };
  const beyond = (found: string, expected: string): DataIssue => {
    const path = levels.reduce((outer, { key }) => pathTo(outer, key), '');
    return { path, found, expected };
  };
  // an engine may refuse to parse what is nested too deep
  const tooDeep = `at most ${limits.depth} levels`;
  if (typeof root !== 'object' || root === null) return beyond('too deep', tooDeep);
  enter(root);
  for (let count = 1; levels.length > 0;) {
    const level = levels[levels.length - 1] as Level;
    const next = level.rest.next();
    if (next.done) {
      levels.pop();
      continue;
    }
    const [key, value] = next.value;
    level.key = key;
    if (++count > limits.values) break;
    if (typeof value === 'string') {
      if (value.length > limits.text)
        return beyond(`${value.length} characters`, `at most ${limits.text} characters`);
    } else if (typeof value === 'object' && value !== null) {
      if (levels.length === limits.depth) return beyond(`over ${limits.depth} levels`, tooDeep);
      enter(value);
    }
  }
  return { path: '', found: `over ${limits.values} values`, expected: `at most ${limits.values} values` };
}
