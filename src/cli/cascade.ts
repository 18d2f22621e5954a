import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { rulesOf, type Rule, type Selector, type Step, type Test } from './style-sheet.js';

type Element = DefaultTreeAdapterTypes.Element;

/** How a drawing is lit: as on white, as on black, or as the place on the page is. */
export type Theme = 'light' | 'dark' | 'auto';

interface Weighed {
  readonly selector: Selector;
  readonly declarations: Rule['declarations'];
  readonly order: number;
}

/** What a widget's style sheets say of the parts of its drawing, worked out without a page. */
export class Cascade {
  readonly #rules: readonly Weighed[];
  readonly #variables = new Map<string, string>();
  readonly #theme: Theme;

  /** @param css the widget's style sheets, in their order */
  constructor(css: string, theme: Theme) {
    this.#theme = theme;
    const rules = rulesOf(css);
    for (const { selectors, declarations } of rules) {
      const isHost = selectors.some(
        ({ steps }) => steps.length === 1 && steps[0]?.tests[0]?.kind === 'never',
      );
      if (!isHost) continue;
      for (const [name, value] of declarations) if (name.startsWith('--_')) this.#variables.set(name, value);
    }
    this.#rules = rules
      .flatMap(({ selectors, declarations }, order) =>
        selectors.map((selector) => ({ selector, declarations, order })),
      )
      .sort((a, b) => a.selector.weight - b.selector.weight || a.order - b.order);
  }

  /** Returns what is declared for an element, names and values as an attribute has them. */
  of(element: Element): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const { selector, declarations } of this.#rules) {
      if (!matches(element, selector.steps)) continue;
      for (const [name, value] of declarations) found.set(name, this.resolve(value));
    }
    return found;
  }

  /** Returns a value without our own variables and without units. */
  resolve(value: string): string {
    let text = value;
    for (let next = ''; next !== text;) {
      next = text;
      text = next.replaceAll(
        /var\((--[\w-]+)(?:,\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/gu,
        (_, name: string, fallback = '') => this.#variables.get(name) ?? String(fallback),
      );
    }
    if (this.#theme !== 'auto')
      text = text.replaceAll(/light-dark\(([^,()]+),\s*([^,()]+)\)/gu, (_, light: string, dark: string) =>
        (this.#theme === 'dark' ? dark : light).trim(),
      );
    return text.replaceAll(/(\d)px/gu, '$1').trim();
  }
}

/** Whether the last step holds for the element, and those before it for what is around it. */
function matches(element: Element, steps: readonly Step[]): boolean {
  const step = steps.at(-1);
  if (!step || !step.tests.every((test) => holds(element, test))) return false;
  const before = steps.slice(0, -1);
  if (before.length === 0) return true;
  if (step.combinator === '+') {
    const previous = previousOf(element);
    return previous !== undefined && matches(previous, before);
  }
  for (let outer = outerOf(element); outer; outer = outerOf(outer)) {
    if (matches(outer, before)) return true;
    if (step.combinator === '>') return false;
  }
  return false;
}

function holds(element: Element, test: Test): boolean {
  if (test.kind === 'never') return false;
  if (test.kind === 'tag') return element.tagName === test.name;
  if (test.kind === 'is')
    return test.selectors.length === 0 || test.selectors.some(({ steps }) => matches(element, steps));
  if (test.kind === 'not') return !test.selectors.some(({ steps }) => matches(element, steps));
  const name = test.kind === 'class' ? 'class' : test.name;
  const value = element.attrs.find((each) => each.name === name)?.value;
  if (value === undefined) return false;
  const words = value.split(/\s+/u);
  if (test.kind === 'class') return words.includes(test.name);
  switch (test.operator) {
    case '':
      return true;
    case '~=':
      return words.includes(test.value);
    case '^=':
      return value.startsWith(test.value);
    case '*=':
      return value.includes(test.value);
    default:
      return value === test.value;
  }
}

function outerOf({ parentNode }: Element): Element | undefined {
  return parentNode && defaultTreeAdapter.isElementNode(parentNode) ? parentNode : undefined;
}

function previousOf(element: Element): Element | undefined {
  const siblings = (element.parentNode?.childNodes ?? []).filter((node) =>
    defaultTreeAdapter.isElementNode(node),
  );
  return siblings[siblings.indexOf(element) - 1];
}
