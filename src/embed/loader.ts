import { VERSION } from '../internal/version.js';
import { isOption, optionsOfData, optionsOfLink, setOptions } from './options.js';

/** A module that registers one widget, by the widget's name: `flower` for `<maturity-flower>`. */
export type Modules = ReadonlyMap<string, () => Promise<unknown>>;

/** The part that gives frames their height. */
export type FrameHost = () => Promise<{ readonly adoptFrames: () => void }>;

/** How far outside the viewport a widget is started: one screen. */
const NEAR = '100% 0%';

const FRAME = 'iframe[src*="/embed.html?"]';

/** Where the first loader of a page leaves its version, for those that come after it. */
const FIRST = Symbol.for('maturity-widgets.loader');

/**
 * Makes widgets of what stands on the page, now and later: the tags themselves, `<div data-maturity="flower">`,
 * `<a class="maturity-flower" href="…">`, and the only link in what has that class. A widget's module is loaded when the
 * first of its kind comes near the viewport, and for all of them when the page is printed. Until then, and when anything
 * fails, what the author wrote stands as it was. A second loader on the same page leaves everything to the first.
 */
export function startLoader(modules: Modules, frameHost: FrameHost): void {
  // a server that writes pages imports what its pages import
  if (typeof document === 'undefined') return;
  const page = globalThis as { [FIRST]?: string };
  const first = page[FIRST];
  if (first !== undefined) {
    if (first !== VERSION) {
      console.warn(
        `maturity-widgets ${VERSION}: version ${first} came first on this page and stays. Include one of them.`,
      );
    }
    return;
  }
  page[FIRST] = VERSION;
  const loader = new Loader(modules, frameHost);
  // what stands inside a door must have been read before it is moved
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => loader.begin(), { once: true });
  } else loader.begin();
}

class Loader {
  readonly #modules: Modules;
  readonly #frameHost: FrameHost;
  readonly #doors: string;
  readonly #seen = new WeakSet<Element>();
  readonly #loading = new Map<string, Promise<unknown>>();
  readonly #said = new Set<string>();

  readonly #near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#start(target);
    },
    { rootMargin: NEAR },
  );

  readonly #changes = new MutationObserver((records) => {
    for (const { addedNodes, target, attributeName } of records) {
      if (attributeName !== null) this.#changed(target as Element, attributeName);
      for (const node of addedNodes) if (node instanceof Element) this.#look(node);
    }
  });

  constructor(modules: Modules, frameHost: FrameHost) {
    this.#modules = modules;
    this.#frameHost = frameHost;
    const names = [...modules.keys()];
    this.#doors = [
      '[data-maturity]',
      ...names.flatMap((name) => [
        `maturity-${name}`,
        `a.maturity-${name}[href]`,
        // what an editor without HTML can give a class is the paragraph
        `.maturity-${name} > a[href]:only-child`,
      ]),
    ].join();
  }

  begin(): void {
    this.#changes.observe(document, { childList: true, subtree: true, attributeFilter: ['data-maturity'] });
    addEventListener('beforeprint', () => {
      for (const door of document.querySelectorAll(this.#doors)) void this.#start(door);
    });
    this.#look(document);
  }

  #look(root: Element | Document): void {
    if (root instanceof Element) this.#wait(root);
    for (const each of root.querySelectorAll(`${this.#doors},${FRAME}`)) this.#wait(each);
  }

  #wait(element: Element): void {
    if (element.matches(FRAME)) {
      this.#frameHost().then(
        ({ adoptFrames }) => adoptFrames(),
        () => this.#say('embed-host', 'the part that gives frames their height could not be loaded'),
      );
    } else if (element.matches(this.#doors) && !this.#seen.has(element)) {
      this.#seen.add(element);
      const eager = element.getAttribute('loading') ?? element.getAttribute('data-loading');
      // what has no box of its own never comes near
      if (eager === 'eager' || getComputedStyle(element).display === 'contents') void this.#start(element);
      else this.#near.observe(element);
    }
  }

  async #start(door: Element): Promise<void> {
    this.#near.unobserve(door);
    const name = this.#nameOf(door);
    const tag = `maturity-${name}`;
    if (!(await this.#isReady(name, tag)) || door.localName === tag) return;
    if (!door.isConnected) {
      this.#seen.delete(door);
    } else if (door.matches(':focus-within')) {
      // moving what has the focus would take it away
      door.addEventListener('focusout', () => void this.#start(door), { once: true });
    } else if (door instanceof HTMLAnchorElement && !door.dataset['maturity']) {
      if (!/^https?:$/.test(door.protocol) || door.closest(tag)) return;
      const widget = document.createElement(tag);
      setOptions(widget, optionsOfLink(door, widget));
      door.before(widget);
      widget.append(door);
    } else {
      this.#changes.observe(door, { attributes: true });
      if (widgetIn(door)) return;
      const widget = document.createElement(tag);
      setOptions(widget, optionsOfData(door));
      widget.append(...door.childNodes);
      door.append(widget);
    }
  }

  /** Whether the widget's tag is registered, and by this library. */
  async #isReady(name: string, tag: string): Promise<boolean> {
    const load = this.#modules.get(name);
    if (!load) {
      this.#say(name, `unknown widget: ${name}`);
      return false;
    }
    if (!customElements.get(tag)) {
      const loading = this.#loading.get(name) ?? load();
      this.#loading.set(name, loading);
      try {
        await loading;
      } catch {
        // the next one who asks tries again
        this.#loading.delete(name);
        this.#say(tag, `the script of <${tag}> could not be loaded`);
        return false;
      }
    }
    const owner = customElements.get(tag) as { library?: unknown } | undefined;
    // where nothing can be drawn nothing is registered, which the module has told
    if (!owner) return false;
    const { library } = owner;
    if (library !== 'maturity-widgets') this.#say(tag, `<${tag}> belongs to another script, which keeps it`);
    return library === 'maturity-widgets';
  }

  #nameOf(door: Element): string {
    const { localName } = door;
    const written = door.getAttribute('data-maturity');
    if (localName.startsWith('maturity-')) return localName.slice(9);
    if (written !== null) return written;
    const names = [...this.#modules.keys()];
    return names.find((name) => door.matches(`.maturity-${name}, .maturity-${name} > *`)) ?? '';
  }

  /** What a script changes on a door reaches the widget in it. */
  #changed(door: Element, attribute: string): void {
    const widget = widgetIn(door);
    if (!widget) {
      this.#wait(door);
      return;
    }
    const name = attribute.slice(5);
    if (!attribute.startsWith('data-') || !isOption(widget, name)) return;
    const value = door.getAttribute(attribute);
    if (value === null) widget.removeAttribute(name);
    else setOptions(widget, [[name, value]]);
  }

  #say(about: string, text: string): void {
    if (this.#said.has(about)) return;
    this.#said.add(about);
    console.warn(`maturity-widgets: ${text}`);
  }
}

function widgetIn(door: Element): Element | null {
  return door.querySelector(`:scope > maturity-${CSS.escape(door.getAttribute('data-maturity') ?? '')}`);
}
