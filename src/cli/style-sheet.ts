/** One step of a selector: what an element must be, and how it stands to the step before. */
export interface Step {
  /** " " descendant, ">" child, "+" next; "" for the first. */
  readonly combinator: string;
  readonly tests: readonly Test[];
}

/** What a selector asks of one element. */
export type Test =
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'class'; readonly name: string }
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly operator: string;
      readonly value: string;
    }
  | { readonly kind: 'is'; readonly selectors: readonly Selector[] }
  | { readonly kind: 'not'; readonly selectors: readonly Selector[] }
  /** Holds for nothing that stands still: a pointer, the focus. */
  | { readonly kind: 'never' };

export interface Selector {
  readonly steps: readonly Step[];
  /** How much it weighs against others. */
  readonly weight: number;
}

export interface Rule {
  readonly selectors: readonly Selector[];
  readonly declarations: ReadonlyMap<string, string>;
}

const PART =
  /\s*([>+])\s*|(\s+)|([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:([~^*$|]?=)(?:'([^']*)'|"([^"]*)"|([\w-]+)))?\]|:(is|not|where)\(((?:[^()]|\([^()]*\))*)\)|(\*)|(::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?)/uy;

/**
 * Returns the rules of our own style sheets that hold on a screen whatever the reader's settings: everything inside an
 * at-rule stays out, and so does a rule nested in another.
 *
 * @throws {SyntaxError} on a selector of a kind that none of our style sheets has
 */
export function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const text = css.replaceAll(/\/\*[^]*?\*\//gu, '');
  let at = 0;
  for (;;) {
    const open = text.indexOf('{', at);
    if (open < 0) return rules;
    const prelude = text.slice(at, open).trim();
    const close = endOf(text, open);
    if (!prelude.startsWith('@')) {
      const selectors = selectorsOf(prelude);
      rules.push({ selectors, declarations: declarationsOf(text.slice(open + 1, close)) });
    }
    at = close + 1;
  }
}

/** Where the brace is that closes this one. */
function endOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

function declarationsOf(body: string): ReadonlyMap<string, string> {
  const pairs = body
    .split(';')
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    })
    .filter(([name]) => name !== '');
  return new Map(pairs);
}

/** Returns the selectors of a list, such as ".a > .b, .c". */
function selectorsOf(list: string): Selector[] {
  return list
    .split(/,(?![^(]*\))/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(selectorOf);
}

function selectorOf(text: string): Selector {
  const steps: { combinator: string; tests: Test[] }[] = [];
  let combinator = '';
  let weight = 0;
  let starts = true;
  const add = (test: Test) => {
    if (starts) steps.push({ combinator, tests: [] });
    starts = false;
    steps.at(-1)?.tests.push(test);
    weight += weightOf(test);
  };
  // its own, since what stands in brackets is read on the way
  const pattern = new RegExp(PART);
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (!match) throw new SyntaxError(`invalid selector: ${text}`);
    const [, sign, space, tag, className, name, operator = '', single, double, bare, logical, inner, any] =
      match;
    if (sign !== undefined || space !== undefined) {
      combinator = sign ?? ' ';
      starts = true;
    } else if (tag !== undefined) add({ kind: 'tag', name: tag });
    else if (className !== undefined) add({ kind: 'class', name: className });
    else if (name !== undefined)
      add({ kind: 'attribute', name, operator, value: single ?? double ?? bare ?? '' });
    else if (logical !== undefined)
      add({ kind: logical === 'not' ? 'not' : 'is', selectors: selectorsOf(inner ?? '') });
    else if (any !== undefined) add({ kind: 'is', selectors: [] });
    else add({ kind: 'never' });
  }
  return { steps, weight };
}

function weightOf(test: Test): number {
  if (test.kind === 'tag') return 1;
  if (test.kind === 'is' || test.kind === 'not')
    return Math.max(0, ...test.selectors.map(({ weight }) => weight));
  return 100;
}
