import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/all.js';
import type { Dataset } from '../../src/model/index.js';
import { readDataset } from '../../src/source/read.js';
import { GARDEN, type Json } from '../source/document.js';
import { PAYLOADS } from './payloads.js';

/** Members that hold words, and nothing that anything else refers to. */
const WORDS = new Set([
  'title',
  'label',
  'question',
  'note',
  'break',
  'name',
  'url',
  'licence',
  'unit',
  'topic',
  'requires',
]);
const LISTS = new Set(['notes']);

/** The tags that draw the document, each asking for what it holds. */
const TAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'maturity-flower': { entity: '1885', layout: 'garden' },
  'maturity-flowers': { entity: '1885' },
  'maturity-bars': { indicator: 'apply', by: 'size' },
  'maturity-table': { entity: '1885' },
  'maturity-map': { indicator: 'fibre' },
  'maturity-heatmap': { indicator: 'apply', by: 'size' },
  'maturity-scatter': { entity: '1885', indicator: 'fibre', edition: '2009' },
  'maturity-papers': { entity: '1885' },
  'maturity-steps': { entity: '1885' },
  'maturity-trend': { indicator: 'fibre', entity: '1885' },
  'maturity-targets': {},
  'maturity-ladder': { entity: '1885' },
  'maturity-value': { indicator: 'apply', category: 'fully', group: 'small' },
};

/** What the widgets are made of; anything else came out of the data. */
const OURS = new Set(
  (
    'a bdi br button canvas caption circle clippath dd defs desc details div dl dt ellipse em fieldset figure filter g h2 h3 ' +
    'input label legend li line lineargradient marker mask ol optgroup option p path pattern polygon polyline pre rect ' +
    'section select slot small span stop strong sub summary sup svg symbol table tbody td text tfoot th thead time ' +
    'title tr tspan ul use wbr abbr b'
  ).split(' '),
);

/** The document with the next payload in each place that holds words; `first` is that of the first place. */
function poisoned(first: number): Json {
  let next = first;
  const payload = () => PAYLOADS[next++ % PAYLOADS.length] ?? '';
  const walk = (value: Json, key: string): Json => {
    if (Array.isArray(value)) return value.map((item) => (LISTS.has(key) ? payload() : walk(item, key)));
    if (typeof value === 'object' && value !== null) {
      if (WORDS.has(key)) return { sv: payload() };
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
    }
    // of a result the unit is one of three words, not the author's own
    const isWords =
      typeof value === 'string' && WORDS.has(key) && !['percent', 'count', 'mean'].includes(value);
    return isWords ? payload() : value;
  };
  return walk(JSON.parse(JSON.stringify(GARDEN)) as Json, '');
}

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Everything in a shadow root that should not be there. */
function intruders(root: ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName.toLowerCase();
    if (!OURS.has(name)) found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on')) found.push(`${name} ${attribute}`);
      const isAddress = ['href', 'xlink:href', 'src', 'action', 'formaction'].includes(attribute);
      const isSafe = /^#/.test(value) || /^(https?|mailto|tel):/.test(value);
      if (isAddress && !isSafe) found.push(`${name} ${attribute}=${value}`);
      if (attribute === 'style' && /url|ran|@|</.test(value)) found.push(`${name} style=${value}`);
    }
  }
  return found;
}

describe('texts that would be markup, scripts or addresses', function () {
  this.timeout(240_000);
  let runs = 0;
  before(() => {
    Object.assign(window, { ran: () => ++runs });
  });
  after(async () => {
    Reflect.deleteProperty(window, 'ran');
    await executeServerCommand('say', `${String(PAYLOADS.length)} payloads in every place of a document`);
  });

  it('are three hundred and more', () => {
    expect(PAYLOADS.length).to.be.at.least(300);
  });

  it('are words in every widget, and never anything else', async () => {
    const place = document.createElement('div');
    place.setAttribute('style', 'inline-size: 700px; inset: 0 auto auto 0; position: absolute');
    document.body.append(place);
    const widgets = Object.entries(TAGS).map(([tag, attributes]) => {
      const element = document.createElement(tag) as HTMLElement & {
        data?: Dataset;
        updateComplete: Promise<unknown>;
      };
      // one upon the other: a widget draws only near what the reader sees
      element.setAttribute('style', 'display: block; inset: 0; position: absolute');
      for (const [name, value] of Object.entries({ lang: 'sv', ...attributes }))
        element.setAttribute(name, value);
      place.append(element);
      return element;
    });
    const shown = new Map(widgets.map(({ localName }) => [localName, new Set<string>()]));
    const wrong: string[] = [];
    for (let first = 0; first < PAYLOADS.length; first++) {
      const data = await readDataset(JSON.stringify(poisoned(first)));
      for (const element of widgets) {
        element.data = data;
        await element.updateComplete;
      }
      if (first === 0) {
        // measured and drawn once; from here on every change is drawn at once
        for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
        for (const { shadowRoot } of widgets)
          shadowRoot?.querySelector<HTMLElement>('.actions button, button[part=value]')?.click();
      }
      for (const element of widgets) {
        await element.updateComplete;
        const root = element.shadowRoot as ShadowRoot;
        wrong.push(...intruders(root).map((what) => `${element.localName}: ${what}`));
        const text = folded(root.textContent);
        for (const payload of PAYLOADS)
          if (text.includes(folded(payload))) shown.get(element.localName)?.add(payload);
      }
      // images load and animations begin only when the page is let go
      if (first % 10 === 0) await new Promise(requestAnimationFrame);
    }
    for (const link of place.querySelectorAll('a')) link.click();
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    place.remove();
    expect(wrong).to.deep.equal([]);
    expect(runs).to.equal(0);
    for (const [tag, texts] of shown)
      expect(
        PAYLOADS.filter((payload) => !texts.has(payload)),
        `verbatim in ${tag}`,
      ).to.deep.equal([]);
  });

  it('are no keys of anything when they name things', async () => {
    const id = [
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'valueOf',
      'then',
      'x',
    ];
    const text = JSON.stringify({
      format: 'maturity/1',
      editions: [{ id: '__proto__' }],
      scales: [
        {
          id: 'constructor',
          kind: 'ordinal',
          categories: id.map((each, index) => ({ id: each, value: index / 7 })),
        },
      ],
      layers: [{ id: 'toString', part: 'petal' }],
      areas: id.map((each) => ({ id: each, label: each })),
      indicators: id.map((each) => ({ id: each, scale: 'constructor', layer: 'toString', area: each })),
      entities: id.map((each) => ({ id: each, name: each })),
      answers: [{ edition: '__proto__', indicators: id, rows: { put: 'here' } }],
    }).replace('{"put":"here"}', `{${id.map((each) => `"${each}": ${JSON.stringify(id)}`).join(', ')}}`);
    const data = await readDataset(text);
    expect(data.entities.size).to.equal(8);
    for (const [tag, attribute] of [
      ['maturity-flower', 'entity'],
      ['maturity-table', 'entity'],
      ['maturity-bars', 'indicator'],
      ['maturity-map', 'indicator'],
    ] as const) {
      for (const each of id) {
        const element = document.createElement(tag) as HTMLElement & {
          data?: Dataset;
          updateComplete: Promise<unknown>;
          state: string;
        };
        element.setAttribute(attribute, each);
        element.data = data;
        document.body.append(element);
        await element.updateComplete;
        expect(element.state, `${tag} ${each}`).to.be.oneOf(['ready', 'empty']);
        element.remove();
      }
    }
    expect(
      Reflect.ownKeys(Object.prototype).filter((key) => /pollut|^x$|^put$/.test(String(key))),
    ).to.deep.equal([]);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
