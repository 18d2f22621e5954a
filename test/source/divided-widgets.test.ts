import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/all.js';
import type { Dataset } from '../../src/model/index.js';
import { loadDataset } from '../../src/source/load.js';

interface Widget extends HTMLElement {
  readonly figure?: unknown;
  src?: string;
  data?: Dataset;
}

const COUNTIES = ['01', '14', '18'];
const EDITIONS = ['2023', '2024', '2025'];
const INDICATORS = ['apply', 'follow', 'pay'];
const ANSWERS = ['not', 'partly', 'fully', null];

/** How a country answered, and how its document is divided. */
interface Country {
  /** Municipalities in each county. */
  readonly sizes: readonly number[];
  /** Who answered what, one number for each municipality, edition and indicator. */
  readonly seed: readonly number[];
  /** By county and edition: whether there is a sheet. */
  readonly sheets: readonly boolean[];
  /** By edition, as bits: which indicators it asks. */
  readonly asked: readonly number[];
  readonly unpublished: readonly number[];
  readonly membersTold: boolean;
  readonly byEdition: boolean;
  readonly byCounty: boolean;
  readonly registerApart: boolean;
  readonly registerByCounty: boolean;
  readonly withLadder: boolean;
  readonly minGroup: number;
}

const countries: fc.Arbitrary<Country> = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 3, maxLength: 3 }),
  seed: fc.array(fc.nat(3), { minLength: 216, maxLength: 216 }),
  sheets: fc.array(
    fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    { minLength: 9, maxLength: 9 },
  ),
  asked: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 3 }),
  unpublished: fc.oneof(fc.constant([]), fc.array(fc.nat(23), { maxLength: 6 })),
  membersTold: fc.boolean(),
  byEdition: fc.boolean(),
  byCounty: fc.boolean(),
  registerApart: fc.boolean(),
  registerByCounty: fc.boolean(),
  withLadder: fc.boolean(),
  minGroup: fc.integer({ min: 5, max: 6 }),
});

/** The files of a country, by address; the first is the document. */
function filesOf(country: Country, at: string): ReadonlyMap<string, object> {
  const { sizes, seed, sheets, asked, byEdition, byCounty, registerApart } = country;
  const files = new Map<string, object>([[at, {}]]);
  const parts: object[] = [];
  const add = (lists: object, conditions: object) => {
    const href = `${at}-${String(files.size)}`;
    files.set(href, { format: 'maturity/1', ...lists });
    parts.push({ href, holds: Object.keys(lists), ...conditions });
  };
  const idsIn = (county: number) =>
    [...Array(sizes[county]).keys()].map((index) => `${COUNTIES[county] ?? ''}${String(10 + index)}`);
  const entitiesOf = (county: number) =>
    idsIn(county).map((id, index) => ({
      id,
      name: `Kommun ${id}`,
      county: COUNTIES[county],
      population: 4000 + county * 5000 + index * 7000,
    }));
  const sheetOf = (county: number, edition: number) => {
    const columns = INDICATORS.filter((_, index) => ((asked[edition] ?? 1) >> index) % 2 === 1);
    const closed = new Set(country.unpublished);
    const unpublished = idsIn(county).filter((_, index) => closed.has(county * 8 + index));
    return {
      edition: EDITIONS[edition],
      indicators: columns,
      rows: Object.fromEntries(
        idsIn(county).map((id, index) => [
          id,
          columns.map(
            (_, column) => ANSWERS[seed[((county * 8 + index) * 3 + edition) * 3 + column] ?? 0] ?? null,
          ),
        ]),
      ),
      ...(unpublished.length > 0 && { unpublished }),
    };
  };
  const isThere = (county: number, edition: number) => sheets[county * 3 + edition] === true;
  const counties = [...COUNTIES.keys()];
  const editions = [...EDITIONS.keys()];
  if (registerApart && country.registerByCounty)
    for (const county of counties) add({ entities: entitiesOf(county) }, { prefix: COUNTIES[county] });
  else if (registerApart) add({ entities: counties.flatMap(entitiesOf) }, {});
  for (const county of byCounty ? counties : [undefined]) {
    for (const edition of byEdition ? editions : [undefined]) {
      const answers = counties.flatMap((c) =>
        editions.flatMap((e) =>
          (county ?? c) === c && (edition ?? e) === e && isThere(c, e) ? [sheetOf(c, e)] : [],
        ),
      );
      add(
        { answers },
        {
          ...(county !== undefined && { prefix: COUNTIES[county] }),
          ...(edition !== undefined && { edition: EDITIONS[edition] }),
        },
      );
    }
  }
  const members = (count: number) => country.membersTold && { members: count };
  const everybody = counties.flatMap(entitiesOf);
  const isSmall = ({ population }: { population: number }) => population < 12_000;
  files.set(at, {
    format: 'maturity/1',
    synthetic: true,
    minGroup: country.minGroup,
    editions: EDITIONS.map((id) => ({ id })),
    scales: [
      {
        id: 'fulfilment',
        kind: 'ordinal',
        meaning: 'fulfilment',
        categories: ['not', 'partly', 'fully'].map((id, value) => ({ id, value: value / 2 })),
      },
    ],
    layers: [{ id: 'service', part: 'petal' }],
    areas: [{ id: 'children' }, { id: 'older' }],
    indicators: INDICATORS.map((id, index) => ({
      id,
      scale: 'fulfilment',
      layer: 'service',
      area: index === 0 ? 'children' : 'older',
      topic: 'all',
    })),
    groupings: [
      {
        id: 'size',
        by: 'population',
        groups: [
          { id: 'small', below: 12_000, ...members(everybody.filter(isSmall).length) },
          { id: 'large', from: 12_000, ...members(everybody.filter((one) => !isSmall(one)).length) },
        ],
      },
      {
        id: 'county',
        groups: COUNTIES.map((id, county) => ({ id, ...members(sizes[county] ?? 0) })),
      },
    ],
    ...(!registerApart && { entities: everybody }),
    ...(country.withLadder && {
      ladders: [{ id: 'stairs', steps: [{ id: '1' }, { id: '2' }], at: { '1810': { apply: '2' } } }],
    }),
    targets: [{ id: 'goal', label: 'Mål', area: 'older', target: 100, unit: 'percent' }],
    parts,
  });
  return files;
}

const CASES: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['flower', { entity: '1810' }],
  ['flower', { entity: '1810', compare: 'county', edition: '2024' }],
  ['flower', { entity: '1810', compare: 'size 01 all' }],
  ['flower', { entity: 'county:14', compare: 'small' }],
  ['flower', {}],
  ['flowers', { entity: '1810' }],
  ['flowers', { entity: '1810', group: 'size', by: 'county' }],
  ['flowers', { group: 'all', edition: '2023' }],
  ['flowers', { group: 'county:18' }],
  ['bars', { indicator: 'apply', by: 'county' }],
  ['bars', { indicator: 'apply', by: 'county', edition: '2024', entity: '1810' }],
  ['bars', { indicator: 'apply follow', rows: 'indicators', edition: '2025' }],
  ['bars', { indicator: 'apply', rows: 'editions' }],
  ['bars', { indicator: 'apply', rows: 'entities', entity: '1810', compare: 'county' }],
  ['bars', { indicator: 'apply', rows: 'entities', entity: '1810', compare: '0110', edition: '2025' }],
  ['bars', { topic: 'all', rows: 'entities', entity: '1810', edition: '2025' }],
  ['table', { entity: '1810' }],
  ['table', { entity: '1810', compare: 'county size all', edition: '2024' }],
  ['table', { rows: 'entities', compare: 'county', entity: '1810' }],
  ['table', { rows: 'answers' }],
  ['heatmap', {}],
  ['heatmap', { indicator: '' }],
  ['heatmap', { edition: '2024', entity: '1810' }],
  ['heatmap', { indicator: 'apply', by: 'county' }],
  ['heatmap', { topic: 'all', edition: '2025' }],
  ['map', {}],
  ['map', { edition: '2024' }],
  ['map', { indicator: 'follow', edition: '2025', entity: '1810' }],
  ['map', { indicator: 'follow', by: 'county' }],
  ['trend', { indicator: 'apply', entity: '1810' }],
  ['trend', { indicator: 'apply', entity: '1810', compare: 'county all' }],
  ['trend', { indicator: 'apply', by: 'county' }],
  ['scatter', {}],
  ['scatter', { indicator: 'pay', entity: '1810', compare: 'county', edition: '2023' }],
  ['steps', { entity: '1810' }],
  ['steps', { entity: '1810', compare: 'county', edition: '2024' }],
  ['steps', { entity: '1810', compare: 'similar', order: 'lift' }],
  ['papers', { entity: '1810' }],
  ['papers', { entity: '1810', group: 'county', compare: 'county' }],
  ['targets', {}],
  ['ladder', { entity: '1810' }],
  ['value', { indicator: 'apply', entity: '1810' }],
  ['value', { indicator: 'apply', entity: '1810', edition: '2024' }],
  ['value', { indicator: 'apply', group: 'county', entity: '1810', category: 'fully' }],
  ['value', { indicator: 'apply', group: 'small', edition: '2025' }],
  ['value', { indicator: 'apply' }],
];

/** All that a figure says, maps, sets and typed arrays included. */
const plainly = (figure: unknown): string =>
  JSON.stringify(figure, (_, each: unknown) => {
    if (each instanceof Map) return [...(each as Map<unknown, unknown>)];
    if (each instanceof Set) return [...(each as Set<unknown>)];
    if (ArrayBuffer.isView(each)) return [...(each as Float64Array)];
    return each;
  });

/** Where two texts part, with what stands before and after; empty when they don't. */
function differenceOf(one: string, other: string): string {
  if (one === other) return '';
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 200), at + 200);
  return `${around(one)} ≠ ${around(other)}`;
}

/** Says which case it was; fast-check's own words tell only the country. */
function report({ failed, errorInstance }: fc.RunDetails<[Country]>): void {
  if (failed) throw errorInstance as Error;
}

describe('a divided document and the same one read whole', () => {
  const fetch = window.fetch.bind(window);
  const known = new Map<string, object>();
  let hidden: HTMLElement;
  let countriesMade = 0;

  before(() => {
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const file = known.get(url);
      if (!file) return fetch(input, init);
      const response = new Response(JSON.stringify(file), {
        headers: { 'content-type': 'application/json' },
      });
      Object.defineProperty(response, 'url', { value: url });
      return Promise.resolve(response);
    };
    // nothing has to be drawn
    hidden = document.createElement('div');
    hidden.hidden = true;
    document.body.append(hidden);
  });
  after(() => {
    window.fetch = fetch;
    hidden.remove();
  });

  const found = (country: Country): string => {
    const at = `https://example.test/${String((countriesMade += 1))}.json`;
    for (const [url, file] of filesOf(country, at)) known.set(url, file);
    return at;
  };
  /** What a widget says of an address or a dataset; the error's words when it can't. */
  const said = async (
    tag: string,
    attributes: Readonly<Record<string, string>>,
    from: string | Dataset,
  ): Promise<string> => {
    const element = document.createElement(`maturity-${tag}`) as Widget;
    for (const [name, value] of Object.entries({ lang: 'sv', ...attributes }))
      element.setAttribute(name, value);
    if (typeof from === 'string') element.src = from;
    else element.data = from;
    const words = new Promise<string>((resolve) => {
      element.addEventListener('maturity-load', () => {
        resolve(plainly(element.figure));
      });
      element.addEventListener('maturity-error', (event) => {
        resolve((event as CustomEvent<{ error: Error }>).detail.error.message);
      });
    });
    hidden.append(element);
    const heard = await words;
    element.remove();
    return heard;
  };

  it('says the same in every widget, however it is divided', async function () {
    this.timeout(300_000);
    await fc.assert(
      fc.asyncProperty(countries, async (country) => {
        // each widget reads for itself: what another has read is of no help
        for (const [tag, attributes] of CASES) {
          const whole = await loadDataset(found(country), { signal: new AbortController().signal });
          const divided = await said(tag, attributes, found(country));
          const difference = differenceOf(divided, await said(tag, attributes, whole));
          expect(difference, `<maturity-${tag} ${JSON.stringify(attributes)}>`).to.equal('');
        }
      }),
      { numRuns: 12, seed: 290, endOnFailure: true, reporter: report },
    );
  });
});
