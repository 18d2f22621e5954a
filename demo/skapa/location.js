// Where in a file's text something stands. Pure.

const STEP = /(?:^|\.)([A-Za-z_$][\w$]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/y;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * Returns the row and column, both from 1, of what a path points at; of what is around it when that isn't there.
 * undefined when the path is of another file.
 *
 * @param {string} path a JSON path such as `answers[0].rows["0180"]`, or "row:column" where there is no JSON
 * @param {string} text the file
 */
export function locationOf(path, text) {
  const written = /^(\d+):(\d+)$/.exec(path);
  if (written) return { row: Number(written[1]), column: Number(written[2]) };
  const steps = stepsOf(path);
  if (!steps) return undefined;
  const tokens = tokensOf(text);
  let at = tokens.next().value;
  for (const step of steps) {
    const inner = at && enter(tokens, at, step);
    if (!inner) break;
    at = inner;
  }
  return at && placeAt(text, at.index);
}

function stepsOf(path) {
  const steps = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < path.length) {
    const [, name, index, quoted] = STEP.exec(path) ?? [];
    if (name === undefined && index === undefined && quoted === undefined) return undefined;
    steps.push(index === undefined ? (name ?? quoted) : Number(index));
  }
  return steps;
}

function* tokensOf(text) {
  for (const { 0: word, index } of text.matchAll(TOKEN)) yield { word, index };
}

/** Goes from the opening bracket of a container to the first token of one of its values; undefined if it isn't there. */
function enter(tokens, { word }, step) {
  if (word !== (typeof step === 'number' ? '[' : '{')) return undefined;
  const wanted = typeof step === 'number' ? undefined : JSON.stringify(step);
  let depth = 0;
  let index = 0;
  let name;
  let isValue = wanted === undefined;
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const token = next.value;
    const closes = token.word === '}' || token.word === ']';
    if (depth === 0) {
      if (closes) return undefined;
      if (token.word === ',') {
        index += 1;
        isValue = wanted === undefined;
        continue;
      }
      if (token.word === ':') {
        isValue = true;
        continue;
      }
      if (!isValue) name = token.word;
      else if (wanted === undefined ? index === step : name === wanted) return token;
    }
    if (closes) depth -= 1;
    else if (token.word === '{' || token.word === '[') depth += 1;
  }
  return undefined;
}

function placeAt(text, index) {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { row: before.split('\n').length, column: index - lineStart + 1 };
}
