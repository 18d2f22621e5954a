import type { DataIssue } from './source-error.js';

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
export function firstFault(text: string): DataIssue {
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
