/** What is chosen on a page, by what it is. */
export interface ScopeChoice {
  readonly entity?: string;
  readonly edition?: string;
  readonly compare?: string;
  readonly indicator?: string;
}

export const CHOICE_NAMES = ['entity', 'edition', 'compare', 'indicator'] as const;
export type ChoiceName = (typeof CHOICE_NAMES)[number];

/** Under which key each part of a choice is written; parts without a key are not. */
export type AddressKeys = ReadonlyMap<ChoiceName, string>;

/**
 * Returns the keys of a scope.
 *
 * @param written the attribute `sync-url`: empty for all parts by their own names, else those named, each with the key
 *   after its colon: "entity:kommun indicator"
 * @param id the scope's id: "lan" makes "entity" "lan.entity". A key that the author has chosen stays as it is
 */
export function keysFrom(written: string, id: string): AddressKeys {
  const prefix = id === '' ? '' : `${id}.`;
  const keys = new Map<ChoiceName, string>();
  const words = written.split(/\s+/u).filter((word) => word !== '');
  for (const word of words.length > 0 ? words : CHOICE_NAMES) {
    const [name, key] = word.split(':', 2);
    const known = CHOICE_NAMES.find((each) => each === name);
    if (known) keys.set(known, key ? key : prefix + known);
  }
  return keys;
}

/**
 * Returns the choice in an address's query; of a key that is there twice, the first counts.
 *
 * @param search with or without its question mark
 */
export function choiceIn(search: string, keys: AddressKeys): ScopeChoice {
  const found = new URLSearchParams(search);
  const choice: Partial<Record<ChoiceName, string>> = {};
  for (const [name, key] of keys) {
    const value = found.get(key);
    if (value) choice[name] = value;
  }
  return choice;
}

/**
 * Returns the query with this choice in the place of the one it has; what others keep there stays as they wrote it.
 *
 * @returns with its question mark; empty when nothing is left
 */
export function searchWith(search: string, keys: AddressKeys, choice: ScopeChoice): string {
  const own = new Set(keys.values());
  const pairs = search
    .replace(/^\?/u, '')
    .split('&')
    .filter((pair) => pair !== '' && ![...new URLSearchParams(pair).keys()].some((key) => own.has(key)));
  for (const [name, key] of keys) {
    const value = choice[name];
    if (value !== undefined) pairs.push(`${encode(key)}=${encode(value)}`);
  }
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** Letters of any language stay readable in the browser's address field; so do the marks that group ids hold. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%20', '+');
}
