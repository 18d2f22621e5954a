import { css, html, LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { MaturityChangeDetail, MaturitySelectEvent } from '../../internal/events.js';
import {
  askAgain,
  SCOPE,
  type ScopeRequest,
  type ScopeTaker,
  type ScopeValues,
} from '../../internal/scope-follower.js';
import { editionOf, findGroup, type Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { loadDataset } from '../../source/load.js';
import { readDataset } from '../../source/read.js';
import {
  CHOICE_NAMES,
  choiceIn,
  keysFrom,
  searchWith,
  type AddressKeys,
  type ChoiceName,
  type ScopeChoice,
} from './scope-address.js';

/** Scopes that write the page's address. */
const writers = new Set<ScopeElement>();

/** Choices that a scope has taken over: those of a scope within must not go on to the one around it. */
const taken = new WeakSet<Event>();

const NO_KEYS: AddressKeys = new Map();

/**
 * Shares one dataset and one choice with the widgets inside it, and with those elsewhere that name it. A choice in one
 * of them moves all. A widget's own attributes win over what is shared.
 *
 * @summary One dataset and one choice for the widgets inside.
 * @tagname maturity-scope
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The widgets, and anything else.
 * @fires maturity-change - The data has come, or another choice is in force, whoever made it.
 */
export class ScopeElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    entity: {},
    edition: {},
    compare: {},
    indicator: {},
    syncUrl: { attribute: 'sync-url' },
  };

  /** Address of the JSON document. */
  declare src?: string;

  /** A dataset made by `readDataset`; wins over `src`. */
  declare data?: Dataset;

  /** The municipality or group shown before anybody has chosen. */
  declare entity?: string;

  /** The edition shown before anybody has chosen. */
  declare edition?: string;

  /** What is compared with before anybody has chosen. */
  declare compare?: string;

  /** The indicator shown before anybody has chosen. */
  declare indicator?: string;

  /** Writes the choice to the page's address. May name the parts and their keys: `entity:kommun indicator`. */
  declare syncUrl?: string;

  readonly #followers = new Map<Element, ScopeTaker>();
  #chosen: ScopeChoice = {};
  #loaded: Dataset | undefined;
  #request: AbortController | undefined;
  /** Of a divided document: whether names are on their way that the choice is about. */
  #isAsking = false;
  #told: MaturityChangeDetail | undefined;

  constructor() {
    super();
    this.addEventListener('context-request', this.#answer as EventListener);
    this.addEventListener('maturity-select', this.#select);
    this.addEventListener('click', this.#click);
  }

  /** The choice in force: what was chosen, else what the tag says. */
  get choice(): ScopeChoice {
    const choice: Partial<Record<ChoiceName, string>> = {};
    for (const name of CHOICE_NAMES) {
      const value = this.#chosen[name] ?? this[name];
      if (value) choice[name] = value;
    }
    return choice;
  }

  /** The data that is shared, once it is read. */
  get sharedData(): Dataset | undefined {
    return this.data ?? this.#loaded;
  }

  /** Makes a choice, as a widget inside would. Parts that are left out stay as they are. */
  choose(choice: ScopeChoice): void {
    const { sharedData: dataset } = this;
    const next: Partial<Record<ChoiceName, string>> = { ...this.#chosen };
    for (const name of CHOICE_NAMES) {
      const value = choice[name];
      if (typeof value !== 'string' || value === this.choice[name]) continue;
      next[name] = value;
    }
    // widgets tell the edition they show, also when nobody has asked for another than the latest
    const latest = dataset && this.edition === undefined ? editionOf(dataset) : undefined;
    if (latest !== undefined && next.edition === latest) delete next.edition;
    if (CHOICE_NAMES.every((name) => next[name] === this.#chosen[name])) return;
    this.#chosen = next;
    this.#write('pushState');
    this.#askForNames();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#read);
    if (typeof this.syncUrl === 'string') this.#join();
    this.#read();
    // before anybody inside asks for the same data: what is then found wanting must not reach them
    if (!this.#loaded || this.#isAsking) void this.#load();
    askAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#read);
    writers.delete(this);
    this.#request?.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) return;
    if (changed.has('src')) this.#loaded = undefined;
    if (changed.has('src') || changed.has('data')) void this.#load();
    // what the page says now counts more than what was chosen before
    const renewed = CHOICE_NAMES.filter((name) => changed.has(name) && this.#chosen[name] !== undefined);
    if (renewed.length === 0) return;
    this.#chosen = Object.fromEntries(
      Object.entries(this.#chosen).filter(([name]) => !renewed.includes(name as ChoiceName)),
    );
    this.#write('replaceState');
  }

  protected override updated(): void {
    const { choice, sharedData: dataset } = this;
    const last = this.#told;
    if (dataset === last?.dataset && CHOICE_NAMES.every((name) => choice[name] === last?.[name])) {
      if (this.#shared.src === this.src) return;
    }
    this.#share();
    if (this.#isAsking || (!dataset && this.src !== undefined)) return;
    const detail = (this.#told = { ...choice, dataset });
    this.dispatchEvent(new CustomEvent('maturity-change', { bubbles: true, composed: true, detail }));
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #shared: ScopeValues = {};

  /** Gives everyone what is in force now. */
  #share(): void {
    this.#shared = this.#values;
    for (const [follower, take] of this.#followers) take(this.#shared, this.#leaver(follower));
  }

  get #values(): ScopeValues {
    const { src, choice } = this;
    const data = this.data ?? (src === undefined ? this.#loaded : undefined);
    const linkTo = (entity: string) =>
      location.pathname +
      searchWith(location.search, this.#keys, { ...this.#chosen, entity }) +
      location.hash;
    return { src, data, ...choice, linkTo: this.#keys.has('entity') ? linkTo : undefined };
  }

  #leaver(follower: Element): () => void {
    return () => {
      this.#followers.delete(follower);
      follower.removeEventListener('maturity-select', this.#select as EventListener);
    };
  }

  readonly #answer = (event: ScopeRequest): void => {
    if (event.context !== SCOPE) return;
    event.stopImmediatePropagation();
    const { contextTarget: follower, callback, subscribe } = event;
    if (subscribe) {
      this.#followers.set(follower, callback);
      // asked by name, from elsewhere on the page: its choices don't come by on their way up
      if (event.composedPath()[0] === this)
        follower.addEventListener('maturity-select', this.#select as EventListener);
    }
    callback(this.#values, this.#leaver(follower));
  };

  readonly #select = (event: MaturitySelectEvent): void => {
    if (taken.has(event)) return;
    taken.add(event);
    this.choose(event.detail);
  };

  /** A link of the author's to another choice on this page need not load the page again. */
  readonly #click = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    const plain = event.button === 0 && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (!link || !plain || event.defaultPrevented || link.hash !== '') return;
    if ((link.target !== '' && link.target !== '_self') || link.hasAttribute('download')) return;
    const keys = this.#keys;
    const choice = choiceIn(link.search, keys);
    const isHere = link.origin === location.origin && link.pathname === location.pathname;
    const others = (search: string) => searchWith(search, keys, {});
    if (!isHere || Object.keys(choice).length === 0) return;
    if (others(link.search) !== others(location.search)) return;
    event.preventDefault();
    this.#chosen = choice;
    this.#write('pushState');
    this.#askForNames();
    this.requestUpdate();
  };

  get #keys(): AddressKeys {
    return writers.has(this) ? keysFrom(this.syncUrl ?? '', this.id) : NO_KEYS;
  }

  /** Writes the address, unless another scope already does so under the same keys. */
  #join(): void {
    const keys = new Set(keysFrom(this.syncUrl ?? '', this.id).values());
    const rival = [...writers].find((other) => [...other.#keys.values()].some((key) => keys.has(key)));
    if (!rival) writers.add(this);
    else console.warn(`<${this.localName}> missing id: another scope already writes ${[...keys].join(', ')}`);
  }

  readonly #read = (): void => {
    const keys = this.#keys;
    if (keys.size === 0) return;
    this.#chosen = {
      ...this.#chosen,
      ...Object.fromEntries([...keys.keys()].map((name) => [name, undefined])),
    };
    this.#chosen = { ...this.#chosen, ...choiceIn(location.search, keys) };
    this.#askForNames();
    if (!this.#isAsking) this.#dropUnknown();
    this.requestUpdate();
  };

  #write(how: 'pushState' | 'replaceState'): void {
    const keys = this.#keys;
    if (keys.size === 0) return;
    const search = searchWith(location.search, keys, this.#chosen);
    if (search === location.search) return;
    try {
      history[how](history.state, '', location.pathname + search + location.hash);
    } catch {
      // a page without an address of its own, such as a frame made of text
    }
  }

  /** Of a divided document only some names are known: asks for those that the choice is about. */
  #askForNames(): void {
    const dataset = this.#loaded;
    if (!dataset?.partial || this.data || this.src === undefined) return;
    this.#isAsking = !this.#knowsAll(dataset);
    if (this.#isAsking) void this.#load();
  }

  #knowsAll(dataset: Dataset): boolean {
    const { entity, compare } = this.choice;
    return [...(entity === undefined ? [] : [entity]), ...idsIn(compare)].every((id) =>
      isSomebody(dataset, id),
    );
  }

  /** Anyone may write an address: what the data doesn't know is as good as nothing. */
  #dropUnknown(): void {
    const { sharedData: dataset } = this;
    if (!dataset) return;
    const isKnown: Readonly<Record<ChoiceName, (value: string) => unknown>> = {
      entity: (id) => id !== SIMILAR && isSomebody(dataset, id) && !dataset.groupings.has(id),
      edition: (id) => dataset.editions.has(id),
      compare: (ids) => idsIn(ids).every((id) => isSomebody(dataset, id)),
      indicator: (id) => dataset.indicators.has(id),
    };
    const entries = CHOICE_NAMES.flatMap((name) => {
      const value = this.#chosen[name];
      return value !== undefined && isKnown[name](value) ? [[name, value] as const] : [];
    });
    this.#chosen = Object.fromEntries(entries);
  }

  /** Each widget fetches what it shows; here it is enough to know whether the choice exists. */
  get #wanted(): Wanted {
    const { entity = '', compare } = this.choice;
    const entities = [entity, ...idsIn(compare)].filter((id) => id !== '');
    return { edition: '', entities, withoutNumbers: true };
  }

  async #load(): Promise<void> {
    const { src } = this;
    this.#request?.abort();
    const text = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (this.data || (src === undefined && !text)) {
      this.#isAsking = false;
      this.#dropUnknown();
      return;
    }
    const { signal } = (this.#request = new AbortController());
    const base = document.baseURI;
    try {
      let dataset = await (src === undefined
        ? readDataset(text ?? '', base)
        : loadDataset(src, { signal, base, wanted: this.#wanted }));
      // whoever is not where the id says may be anywhere, or nobody
      if (src !== undefined && dataset.partial && !this.#knowsAll(dataset))
        dataset = await loadDataset(src, { signal, base, wanted: { withoutNumbers: true } });
      if (signal.aborted) return;
      this.#loaded = dataset;
      this.#isAsking = false;
      this.#dropUnknown();
      // before anybody draws with a choice that has just been dropped
      this.#share();
      this.requestUpdate();
    } catch (error) {
      if (signal.aborted) return;
      this.#isAsking = false;
      this.requestUpdate();
      // with an address each widget tells its reader; a text of the scope's own has only this place
      if (src === undefined) console.warn(`<${this.localName}>`, error);
    }
  }
}

/** Those most like an entity: no group of the data, and nobody by name. */
const SIMILAR = 'similar';

const idsIn = (ids = ''): readonly string[] => ids.split(/\s+/u).filter((id) => id !== '');

/** Whether an id means somebody to choose or to compare with. */
function isSomebody(dataset: Dataset, id: string): boolean {
  return (
    id === 'all' ||
    id === SIMILAR ||
    dataset.entities.has(id) ||
    dataset.groupings.has(id) ||
    findGroup(dataset, id) !== undefined
  );
}
