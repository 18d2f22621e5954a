import { nothing, type TemplateResult } from 'lit';

/** What was met on the way through a drawing's templates, and what all of them say when this is the last. */
interface Step {
  readonly next: Map<unknown, Step>;
  strings?: TemplateStringsArray;
}

const START: Step = { next: new Map() };

/** Signs on the way: a value between elements, and the end of a list. Those in attributes are as many as there are. */
const VALUE = 0;
const END = 1;

/** How many are kept: of drawings that are all different, few come twice. */
const MOST = 500;
let written = 0;

/** By a template's strings: whether each of its values stands between elements, rather than in an attribute. */
const CHILDREN = new WeakMap<TemplateStringsArray, readonly boolean[]>();

/**
 * Returns a template and all that stand in it as one, for what a page has hundreds of. Each template is cloned, filled
 * and placed by itself, between two comments; one that holds them all is cloned as a whole. The price: with other
 * templates in it, or another number of them, all of it is made anew.
 *
 * @param result of templates in a script; with any other in it, it is returned as it is. Each may stand where it does in
 *   written HTML: no `li` in a `p`
 */
export function asOne<Result extends TemplateResult>(result: Result): Result {
  const values: unknown[] = [];
  const step = follow(result, START, values);
  if (!step) return result;
  const strings = (step.strings ??= write(result));
  if (written > MOST) {
    START.next.clear();
    written = 0;
  }
  return { ...result, strings, values };
}

/** Goes through a template, in the order in which it is written, and collects the values that are its own. */
function follow({ strings, values }: TemplateResult, from: Step, own: unknown[]): Step | undefined {
  let step: Step | undefined = from.next.get(strings);
  if (!step) {
    // what a script has in its text is frozen: anything else is left for the template policy to refuse
    const { raw } = strings as Partial<TemplateStringsArray>;
    if (!raw || !Object.isFrozen(strings) || !Object.isFrozen(raw)) return undefined;
    step = onwards(from, strings);
  }
  const isChild = childrenOf(strings);
  for (let i = 0; i < values.length; i += 1) {
    if (isChild[i]) step = followChild(values[i], step, own);
    else own.push(values[i]);
    if (!step) return undefined;
  }
  return step;
}

function followChild(value: unknown, from: Step, own: unknown[]): Step | undefined {
  if (isTemplate(value)) return follow(value, from, own);
  if (!Array.isArray(value) && value !== nothing) {
    own.push(value);
    return onwards(from, VALUE);
  }
  let step: Step | undefined = from;
  for (const each of listOf(value)) {
    step = followChild(each, step, own);
    if (!step) return undefined;
  }
  return onwards(step, END);
}

function onwards(from: Step, sign: unknown): Step {
  let step = from.next.get(sign);
  if (!step) from.next.set(sign, (step = { next: new Map() }));
  return step;
}

/** The texts of a template with those of all in it: of a script's own alone, so as much to be trusted. */
function write(result: TemplateResult): TemplateStringsArray {
  const texts = [''];
  written += 1;
  const writeChild = (value: unknown): void => {
    if (isTemplate(value)) writeAll(value);
    else if (Array.isArray(value) || value === nothing) listOf(value).forEach(writeChild);
    else texts.push('');
  };
  const writeAll = ({ strings, values }: TemplateResult): void => {
    const isChild = childrenOf(strings);
    strings.forEach((text, index) => {
      texts.push((texts.pop() ?? '') + text);
      if (index === values.length) return;
      if (isChild[index]) writeChild(values[index]);
      else texts.push('');
    });
  };
  writeAll(result);
  return Object.freeze(Object.assign(texts, { raw: texts }));
}

/** Nothing is as good as a list of nothing. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function childrenOf(strings: TemplateStringsArray): readonly boolean[] {
  let known = CHILDREN.get(strings);
  if (!known) {
    let isInside = false;
    known = strings.map((text) => {
      const [opened, closed] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
      if (opened !== closed) isInside = opened > closed;
      return !isInside;
    });
    CHILDREN.set(strings, known);
  }
  return known;
}
