import type { ReactiveController, ReactiveControllerHost, ReactiveElement } from 'lit';
import type { Dataset } from '../model/index.js';

/** What a scope shares with the widgets that follow it; `undefined` = the widget decides. */
export interface ScopeValues {
  readonly src?: string | undefined;
  readonly data?: Dataset | undefined;
  readonly entity?: string | undefined;
  readonly edition?: string | undefined;
  readonly compare?: string | undefined;
  readonly indicator?: string | undefined;
  /** The address at which an entity is chosen; absent when the scope does not write the page's address. */
  readonly linkTo?: ((entity: string) => string) | undefined;
}

/** Takes what is shared, now and whenever it changes. `leave` ends that. */
export type ScopeTaker = (values: ScopeValues, leave: () => void) => void;

/** A key that copies of the library on one page agree on. */
export const SCOPE = Symbol.for('maturity-scope');

/**
 * Asks for a scope, as the community's context protocol has it, so that anyone's element may ask. An event of a kind
 * that old libraries leave alone: MooTools has a window.Event of its own.
 */
export class ScopeRequest extends CustomEvent<undefined> {
  readonly context: unknown = SCOPE;
  readonly contextTarget: Element;
  readonly callback: ScopeTaker;
  readonly subscribe: boolean = true;

  constructor(contextTarget: Element, callback: ScopeTaker) {
    super('context-request', { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

const NAMES = ['src', 'data', 'entity', 'edition', 'compare', 'indicator', 'linkTo'] as const;

/**
 * The property that takes the shared indicator in a widget that shows many at once: which ones, its tag decides, and a
 * choice is marked among them.
 */
export const SHARED_INDICATOR = 'sharedIndicator';

const followers = new Set<ScopeFollower>();

/** Lets everyone ask again: a scope has come that some have been waiting for. */
export function askAgain(): void {
  for (const follower of followers) follower.ask();
}

type Host = ReactiveControllerHost &
  HTMLElement & {
    scope?: string;
    /** Another choice has been given to it. */
    choiceChanged?(): void;
  };

/** Gives its host what the scope around it shares, or the one that `scope` names. The tag's own attributes win. */
export class ScopeFollower implements ReactiveController {
  readonly #host: Host;
  #asked: string | undefined;
  #given: ScopeValues = {};
  #leave: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    this.ask();
  }

  hostDisconnected(): void {
    followers.delete(this);
    this.#leave?.();
  }

  hostUpdated(): void {
    if (this.#host.scope !== this.#asked) this.ask();
  }

  /** Follows the scope in force now. */
  ask(): void {
    const host = this.#host;
    const id = (this.#asked = host.scope);
    const left = this.#leave;
    left?.();
    this.#leave = undefined;
    const at = id ? (host.getRootNode() as Document).getElementById(id) : host;
    at?.dispatchEvent(new ScopeRequest(host, this.#take));
    // TypeScript can't know that the answer came meanwhile
    if (left && !(this.#leave as unknown)) this.#take({}, undefined);
  }

  readonly #take = (values: ScopeValues, leave: (() => void) | undefined): void => {
    const host = this.#host as Host & Record<(typeof NAMES)[number] | typeof SHARED_INDICATOR, unknown>;
    const given = this.#given;
    this.#leave = leave;
    this.#given = values;
    const { elementProperties } = host.constructor as typeof ReactiveElement;
    for (const name of NAMES) {
      const property =
        name === 'indicator' && elementProperties.has(SHARED_INDICATOR) ? SHARED_INDICATOR : name;
      const isOwn = host.hasAttribute(property) || (host[property] ?? given[name]) !== given[name];
      if (!isOwn && elementProperties.has(property)) host[property] = values[name];
    }
    host.choiceChanged?.();
  };
}
