// How a data document is printed: what fits on a line stands on one, so that a person can read it and a change
// shows as one changed line.

const WIDTH = 150;

/** The space in "10 000", at which no line may break. */
const SPACED_THOUSANDS = /(?<!\d)(\d{1,3}) (?=\d{3}(?!\d))/g;

/** Returns the document as text with a final newline; the same value always gives the same text. */
export function print(value) {
  return `${format(value, 0).replace(SPACED_THOUSANDS, '$1\u00a0')}\n`;
}

function format(value, depth) {
  const inline = onOneLine(value);
  if (value === null || typeof value !== 'object' || inline.length + depth * 2 <= WIDTH) return inline;
  const pad = '  '.repeat(depth + 1);
  const end = '  '.repeat(depth);
  if (!Array.isArray(value)) {
    const lines = entriesOf(value).map(([key, v]) => `${pad}${JSON.stringify(key)}: ${format(v, depth + 1)}`);
    return `{\n${lines.join(',\n')}\n${end}}`;
  }
  if (value.every((v) => v === null || typeof v !== 'object')) return `[\n${fill(value, pad)}\n${end}]`;
  return `[\n${value.map((v) => pad + format(v, depth + 1)).join(',\n')}\n${end}]`;
}

function onOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = entriesOf(value).map(([key, v]) => `${JSON.stringify(key)}: ${onOneLine(v)}`);
  return `{${pairs.join(', ')}}`;
}

/** A map keeps its order where an object would put "1060" before "0114". */
function entriesOf(value) {
  return value instanceof Map ? [...value] : Object.entries(value);
}

function fill(values, pad) {
  const lines = [];
  let line = '';
  for (const [index, value] of values.entries()) {
    const word = JSON.stringify(value) + (index < values.length - 1 ? ',' : '');
    if (line && pad.length + line.length + 1 + word.length > WIDTH) {
      lines.push(pad + line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, pad + line].join('\n');
}
