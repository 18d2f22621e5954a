import type { MaturityDocument } from '../../src/source/formats/maturity-schema.js';

/** A JSON value that tests change at will. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A small document that has something in every list. */
export const GARDEN: MaturityDocument = {
  format: 'maturity/1',
  title: { sv: 'Trädgården', en: 'The garden' },
  language: 'sv',
  source: { name: 'Exempelverket', url: 'https://example.se/', licence: 'CC0-1.0', published: '2011-10' },
  notes: ['Påhittade tal.'],
  synthetic: true,
  minGroup: 6,
  editions: [{ id: '2009' }, { id: '2011', date: '2011-06', break: { sv: 'Nytt formulär' } }],
  scales: [
    {
      id: 'fulfilment',
      kind: 'ordinal',
      meaning: 'fulfilment',
      categories: [
        { id: 'not', label: { sv: 'Inte alls' }, value: 0, tone: 'negative' },
        { id: 'partly', label: { sv: 'Delvis' }, value: 0.5, tone: 'middle' },
        { id: 'fully', label: { sv: 'Helt' }, value: 1, tone: 'positive' },
        { id: 'dont-know', label: { sv: 'Vet ej' }, outside: true },
      ],
    },
    {
      id: 'share',
      kind: 'numeric',
      unit: 'percent',
      categories: [
        { id: 'low', tone: 'negative', value: 0 },
        { id: 'high', tone: 'positive', value: 1, from: 90 },
      ],
    },
    { id: 'speed', kind: 'numeric', unit: 'Mbit/s', min: 0, max: 1000, better: 'higher' },
  ],
  layers: [
    { id: 'service', label: 'Tjänster', part: 'petal' },
    { id: 'technology', part: 'soil' },
  ],
  areas: [{ id: 'children', label: { sv: 'Barn & elever' } }],
  goals: [{ id: 'simpler', label: 'Enklare vardag' }],
  indicators: [
    {
      id: 'apply',
      label: 'Ansöka',
      layer: 'service',
      area: 'children',
      scale: 'fulfilment',
      goals: ['simpler'],
      weight: 2,
    },
    { id: 'forms', scale: 'fulfilment', multiple: true },
    { id: 'fibre', layer: 'technology', scale: 'share' },
    { id: 'net', layer: 'technology', scale: 'speed' },
  ],
  groupings: [
    {
      id: 'size',
      label: 'Storlek',
      by: 'population',
      groups: [
        { id: 'small', label: '< 10 000', below: 10000, members: 75 },
        { id: 'large', from: 10000 },
      ],
    },
    { id: 'county', groups: [{ id: '18', label: 'Örebro län' }] },
  ],
  entities: [
    { id: '1885', name: 'Lindesberg', kind: 'municipality', population: 23300, county: '18' },
    { id: '0180', name: 'Stockholm' },
  ],
  answers: [
    {
      edition: '2009',
      unpublished: ['0180'],
      indicators: ['apply', 'forms', 'fibre'],
      codes: { '0': 'not', '1': 'partly', '2': 'fully', '9': 92.5, '-': null, x: 'suppressed' },
      rows: { '1885': '219', '0180': '-x-' },
    },
    {
      edition: '2011',
      unpublished: true,
      indicators: ['apply', 'net', 'fibre'],
      rows: { '1885': ['fully', 250, 95], '0180': [null, 'not-asked', 'not-applicable'] },
    },
  ],
  results: [
    {
      indicator: 'apply',
      edition: '2011',
      grouping: 'size',
      unit: 'percent',
      respondents: { small: 48, large: null },
      total: 60,
      values: { small: [42, 50, 8, 0], large: [33, 33, null, 'suppressed'] },
      notes: ['Avrundat.'],
      derived: true,
      respondentsDerived: true,
    },
    { indicator: 'forms', edition: '2011', unit: 'percent', respondents: 12, values: [80, 70, 60, 5] },
    { indicator: 'apply', edition: '2009', unit: 'count', values: [3, 2, 1, 'missing'] },
    {
      indicator: 'fibre',
      edition: '2011',
      grouping: 'size',
      unit: 'mean',
      respondents: 12,
      values: { small: 47.5, large: [90] },
    },
  ],
  targets: [
    {
      id: 't1',
      label: 'E-tjänster',
      area: 'children',
      target: 80,
      unit: 'percent',
      due: '2012-12-31',
      baseline: null,
      observations: [
        { date: '2010-12-31', value: 41 },
        { date: '2011-12-31', value: null },
      ],
      status: 'on-the-way',
    },
  ],
  ladders: [
    {
      id: '24h',
      label: 'Trappan',
      steps: [
        { id: '1', label: 'Information' },
        { id: '2', requires: 'Inloggning' },
      ],
      at: { '1885': { apply: '2', forms: null } },
    },
  ],
};

/** Returns the value at a path of keys. */
export function at(root: Json, path: readonly (string | number)[]): Json | undefined {
  let node: Json | undefined = root;
  for (const key of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    node = (node as Record<string, Json>)[key];
  }
  return node;
}

/** Returns a copy of the garden with something else at a path; `undefined` takes it away. */
export function gardenWith(path: readonly (string | number)[], value: Json | undefined): Json {
  const copy = JSON.parse(JSON.stringify(GARDEN)) as Json;
  if (path.length === 0) return value ?? null;
  const parent = at(copy, path.slice(0, -1)) as Record<string, Json>;
  const key = path[path.length - 1] ?? '';
  if (value === undefined) Reflect.deleteProperty(parent, key);
  // defined, since assigning would set the prototype when the key is __proto__
  else Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
