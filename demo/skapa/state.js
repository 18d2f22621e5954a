// What the tag maker knows: one text per name, kept in the page's own address so that a draft can be sent to a
// colleague. Names are those of the tag's attributes wherever there is one. Pure.

/** Every name, in the order in which the address has them. */
export const NAMES = [
  ...['lang', 'data', 'widget'],
  ...['layout', 'entity', 'ladder', 'topic', 'indicator', 'rows', 'by', 'category', 'group', 'measure'],
  ...[
    'area',
    'layer',
    'petals',
    'mode',
    'sort',
    'order',
    'count',
    'highlight',
    'status',
    'columns',
    'top',
    'bottom',
  ],
  ...['edition', 'compare', 'heading', 'heading-level', 'text', 'widget-lang', 'theme'],
  ...['no-legend', 'no-table', 'no-download', 'no-search', 'no-filter'],
  ...['surface', 'surface-dark', 'padding', 'min-height', 'door', 'scripts', 'site', 'width'],
];

/** What a visitor who asks for nothing sees. */
export const START = {
  data: 'valfardsteknik-2022',
  widget: 'flower',
  entity: '1885',
  compare: 'county size',
};

/** A heading may be empty on purpose: that is a tag without one. */
const MAY_BE_EMPTY = new Set(['heading']);

const LONGEST = 2000;

/**
 * Returns what an address asks for.
 *
 * @param {string} search the address's query, with or without "?"
 */
export function stateFrom(search) {
  const state = {};
  const params = new URLSearchParams(search);
  for (const name of NAMES) {
    const value = params.get(name)?.slice(0, LONGEST);
    if (value || (value === '' && MAY_BE_EMPTY.has(name))) state[name] = value;
  }
  const { lang, ...rest } = state;
  if (Object.keys(rest).length === 0) return { ...START, ...(lang && { lang }) };
  return { ...state, data: state.data ?? START.data, widget: state.widget ?? START.widget };
}

/**
 * Returns the query of an address that asks for a state; "?" and readable.
 *
 * @param {Record<string, string | undefined>} state
 */
export function searchFrom(state) {
  const parts = [];
  for (const name of NAMES) {
    const value = state[name];
    if (value === undefined || (value === '' && !MAY_BE_EMPTY.has(name))) continue;
    // what a query may hold as it is, such as "/" and ":", is easier to read that way
    const text = encodeURIComponent(value).replace(/%20/g, '+').replace(/%2F/gi, '/').replace(/%3A/gi, ':');
    parts.push(`${name}=${text}`);
  }
  return `?${parts.join('&')}`;
}

/**
 * Returns a state with some values changed; an undefined one is taken away.
 *
 * @param {Record<string, string | undefined>} state
 * @param {Record<string, string | undefined>} changes
 */
export function changed(state, changes) {
  const next = { ...state };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return next;
}
