import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { optionsOfData, optionsOfLink } from '../../src/embed/options.js';
import { moreSwatchStyles, swatchStyles } from '../../src/styles/swatches.js';
import { widgetStyles } from '../../src/styles/widget.js';
import { nationalDataset } from '../fixtures/national.js';
import { moduleOf, type State } from './skapa.js';

const { START, stateFrom, searchFrom } = await moduleOf('state');
const { WIDGETS, attributesOf, fieldsFor, fitted } = await moduleOf('widgets');
const { snippetFor } = await moduleOf('snippets');
const { PALETTE, GROUND, rgbOf, contrastOf, contrastsOn, nearestGround } = await moduleOf('contrast');
const { policyFor, addressFault } = await moduleOf('policy');
const { locationOf } = await moduleOf('location');
const { diagnose, verdict } = await moduleOf('diagnosis');
const { WORDS } = await moduleOf('words');

/** Everything that makes quoting hard. */
const HARD = `Så "digital" är <b>Åre</b> & 'Ale' + 100 % ?#=`;

const STATES: readonly [what: string, state: State][] = [
  ['what a visitor sees at first', START],
  ['a heading that is hard to quote', { ...START, heading: HARD, 'heading-level': '2' }],
  ['no heading', { ...START, heading: '' }],
  ['flags, language and theme', { ...START, 'no-table': 'yes', 'widget-lang': 'en', theme: 'auto' }],
  ['a table of the highest', { widget: 'table', rows: 'entities', top: '10', 'no-search': 'yes' }],
  ['bars of a topic', { widget: 'bars', topic: 'fig-02', mode: 'diverging' }],
  ['a map by county', { widget: 'map', indicator: 'a', by: 'county', category: 'yes' }],
  ['the next steps', { widget: 'steps', entity: '1885', order: 'lift', count: '3' }],
  ['papers of a county', { widget: 'papers', entity: '1885', group: 'county' }],
  ['a number in a sentence', { widget: 'value', indicator: 'a', group: 'size:10k', theme: 'dark' }],
];

describe('the tag maker’s draft', () => {
  for (const [what, state] of STATES) {
    it(`comes back out of the page’s address: ${what}`, () => {
      const whole: State = { data: 'https://example.se/a.json?x=1&y=å', widget: 'flower', ...state };
      expect(stateFrom(searchFrom(whole))).to.deep.equal(whole);
    });
  }

  it('can be read in the address', () => {
    expect(
      searchFrom({ data: 'https://example.se/a.json', widget: 'flower', compare: 'county size' }),
    ).to.equal('?data=https://example.se/a.json&widget=flower&compare=county+size');
  });

  it('begins with a flower where the address asks for nothing but a language', () => {
    expect(stateFrom('')).to.deep.equal(START);
    expect(stateFrom('?lang=en')).to.deep.equal({ ...START, lang: 'en' });
  });

  it('takes nothing from the address that it doesn’t know', () => {
    expect(stateFrom('?widget=bars&onclick=x&__proto__=y&data=a.json')).to.deep.equal({
      widget: 'bars',
      data: 'a.json',
    });
  });
});

/** The attributes of the tag that a door's code leads to. */
function throughDoor(door: string, code: string): ReadonlyMap<string, string> {
  const place = document.createElement('template');
  place.innerHTML = code;
  const first = place.content.firstElementChild;
  if (!first) throw new RangeError(`missing element: ${code}`);
  switch (door) {
    case '2': {
      const options = new Map(optionsOfData(first));
      options.delete('maturity');
      return options;
    }
    case '3': {
      const widget = document.createElement(first.className);
      return new Map(optionsOfLink(first as HTMLAnchorElement, widget));
    }
    case '4': {
      const frame = place.content.querySelector('iframe');
      if (!frame) throw new RangeError(`missing frame: ${code}`);
      const options = new Map(new URL(frame.src).searchParams);
      options.delete('widget');
      return options;
    }
    default:
      return new Map([...first.attributes].map(({ name, value }) => [name, value]));
  }
}

describe('the tag maker’s code', () => {
  const where = { scripts: 'https://example.se/m/', text: HARD, title: HARD };
  for (const door of ['1', '2', '3', '4'])
    for (const data of ['https://data.example.se/a.json', 'https://data.example.se/a?id=1&b=2'])
      for (const [what, state] of STATES) {
        it(`gives the same widget through door ${door}, ${data.slice(24)}: ${what}`, () => {
          const { tag } = snippetFor({ ...state, door }, { ...where, data });
          const asked = new Map([['src', data], ...attributesOf(state)]);
          expect([...throughDoor(door, tag)].sort()).to.deep.equal([...asked].sort());
        });
      }

  it('shows the author’s text as text, whatever it says', () => {
    for (const door of ['1', '2', '3']) {
      const { tag } = snippetFor({ ...START, door }, { ...where, data: 'https://example.se/a.json' });
      const place = document.createElement('template');
      place.innerHTML = tag;
      expect(place.content.textContent.trim(), door).to.equal(HARD);
      expect(place.content.querySelector('b'), door).to.equal(null);
    }
  });

  it('tells a frame which page may ask it', () => {
    const { tag } = snippetFor(
      { ...START, door: '4' },
      { ...where, data: 'https://example.se/a.json', site: 'https://kommun.se/sida?x' },
    );
    expect(throughDoor('4', tag).get('host')).to.equal('https://kommun.se');
  });

  const CSS: readonly [State, string | undefined][] = [
    [{}, undefined],
    [{ surface: '#ffeeee' }, '--maturity-surface-color: #ffeeee;'],
    [{ surface: '#ffeeee', theme: 'dark' }, undefined],
    [{ 'surface-dark': '#101010', theme: 'dark' }, '--maturity-surface-color: #101010;'],
    [{ 'surface-dark': '#101010', theme: 'auto' }, '--maturity-surface-color: light-dark(#ffffff, #101010);'],
    [{ padding: '0' }, '--maturity-padding: 0;'],
    [{ 'min-height': '40' }, '--maturity-min-block-size: 40em;'],
  ];
  for (const [state, line] of CSS) {
    it(`puts ${JSON.stringify(state)} in the style sheet as ${line ?? 'nothing'}`, () => {
      const { css } = snippetFor(
        { widget: 'bars', ...state },
        { ...where, data: 'https://example.se/a.json' },
      );
      expect(css).to.equal(line && `maturity-bars {\n  ${line}\n}`);
    });
  }
});

describe('the tag maker’s fields', () => {
  for (const { id, fields } of WIDGETS) {
    const widget = customElements.get(`maturity-${id}`) as { observedAttributes?: string[] } | undefined;
    if (!widget) continue;
    it(`are attributes of <maturity-${id}>`, () => {
      expect(widget.observedAttributes).to.include.members([...fields]);
    });
  }

  it('are there for every tag but the two that are about the tags around them', async () => {
    const text = await (await fetch('/src/all.ts')).text();
    const all = [...text.matchAll(/elements\/[\w-]+\/([\w-]+)\.(?:js|ts)/g)].map(([, name]) => name);
    expect(all).to.include.members(['picker', 'scope']);
    expect([...WIDGETS.map(({ id }) => id), 'picker', 'scope'].sort()).to.deep.equal(all.sort());
  });

  it('offer only what the document has, and choose what a widget can’t do without', () => {
    const dataset = nationalDataset(20, 6);
    const facts = { dataset, topics: new Map() };
    const trend = fitted({ widget: 'trend', entity: 'nowhere', topic: 'gone' }, facts);
    expect(trend['topic']).to.equal(undefined);
    expect(trend['entity']).to.equal(undefined);
    expect(dataset.indicators.has(trend['indicator'] ?? '')).to.equal(true);
    for (const { id } of WIDGETS)
      for (const { name, kind, choices } of fieldsFor({ widget: id }, facts, 'en')) {
        if (kind === 'number') continue;
        expect(choices.length, `${id} ${name}`).to.be.greaterThan(0);
        for (const { label } of choices) expect(label, `${id} ${name}`).to.not.equal('');
      }
  });
});

describe('the doctor’s contrast', () => {
  const sheet = [widgetStyles, swatchStyles, moreSwatchStyles].map(({ cssText }) => cssText).join('\n');
  const THEMES = ['light', 'dark'] as const;

  for (const { id, light, dark } of PALETTE) {
    it(`knows the colours that the style sheet has for ${id}`, () => {
      const pair = `light-dark(${light}, ${dark})`;
      const rules = sheet.split('}').filter((rule) => new RegExp(`\\.s-${id}[\\s,{]`).test(rule));
      const isDrawn = rules.some((rule) => rule.includes(`fill: ${pair}`));
      expect(isDrawn || sheet.includes(`--_${id}: ${pair}`)).to.equal(true);
    });
  }

  const RATIOS: readonly [string, string, number][] = [
    ['#000', '#fff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#fff', 4.54],
    ['#777', '#ffffff', 4.48],
    ['#0000ff', '#ffff00', 8],
  ];
  for (const [one, other, ratio] of RATIOS) {
    it(`is ${ratio} between ${one} and ${other}, either way round`, () => {
      expect(contrastOf(one, other)).to.be.closeTo(ratio, 0.005);
      expect(contrastOf(other, one)).to.be.closeTo(ratio, 0.005);
    });
  }

  it('takes only colours that are written as such', () => {
    for (const text of ['red', '#ff', '#gggggg', '', 'rgb(0 0 0)'])
      expect(rgbOf(text), text).to.equal(undefined);
    expect(rgbOf('#F80')).to.deep.equal([255, 136, 0]);
  });

  it('is enough for everything on the library’s own grounds', () => {
    for (const theme of THEMES)
      expect(contrastsOn(GROUND[theme], theme).filter(({ enough }) => !enough)).to.deep.equal([]);
  });

  it('finds a ground on which everything can be seen, and leaves a good one as it is', () => {
    for (const theme of THEMES)
      for (const ground of ['#123456', '#808080', '#ffeedd', '#ff0000', '#000000', '#ffffff']) {
        const better = nearestGround(ground, theme);
        expect(
          contrastsOn(better, theme).every(({ enough }) => enough),
          `${theme} ${ground} → ${better}`,
        ).to.equal(true);
        expect(nearestGround(better, theme)).to.equal(better);
      }
  });
});

describe('the doctor’s policy', () => {
  const data = ['https://data.se/a.json', 'https://data.se/b.json', 'https://kommun.se/c.json'];
  const scripts = 'https://kommun.se/m/';

  const LINES: readonly [string, string | undefined, string][] = [
    ['1', undefined, 'script-src https://kommun.se; connect-src https://data.se https://kommun.se'],
    ['2', 'https://kommun.se/x', "script-src 'self'; connect-src https://data.se 'self'"],
    ['3', 'http://kommun.se/', 'script-src https://kommun.se; connect-src https://data.se https://kommun.se'],
    ['4', 'https://annan.se/', 'frame-src https://kommun.se; script-src https://kommun.se'],
    ['4', 'https://kommun.se/', "frame-src 'self'; script-src 'self'"],
  ];
  for (const [door, site, line] of LINES) {
    it(`for door ${door} on ${site ?? 'a page nobody has named'} is ${line}`, () => {
      expect(policyFor({ door, scripts, data, ...(site !== undefined && { site }) })).to.equal(line);
    });
  }

  const ADDRESSES: readonly [string, string | undefined, string | undefined][] = [
    ['https://data.se/a.json', undefined, undefined],
    ['http://data.se/a.json', undefined, 'mixed'],
    ['http://data.se/a.json', 'http://kommun.se/', undefined],
    ['http://data.se/a.json', 'https://kommun.se/', 'mixed'],
    ['a.json', undefined, 'address'],
    ['ftp://data.se/a.json', undefined, 'address'],
    ['javascript:alert(1)', undefined, 'address'],
    ['https://kim:hemligt@data.se/a.json', undefined, 'login'],
    ['http://localhost:5173/a.json', undefined, 'local'],
    ['https://192.168.1.4/a.json', undefined, 'local'],
    ['https://172.20.0.1/a.json', undefined, 'local'],
    ['https://172.32.0.1/a.json', undefined, undefined],
    ['https://[::1]/a.json', undefined, 'local'],
    ['https://intranat/a.json', undefined, 'local'],
    ['https://intranat/a.json', 'https://intranat/sida', undefined],
  ];
  for (const [address, site, fault] of ADDRESSES) {
    it(`says ${fault ?? 'nothing'} of ${address} on ${site ?? 'any page'}`, () => {
      expect(addressFault(address, site)).to.equal(fault);
    });
  }
});

describe('the place in a file', () => {
  const text = [
    '{',
    '  "a": [1, {"b": "]}\\"", "c": {"0180": [true, null]}}],',
    '  "b": {"a": 2},',
    '  "odd name": "x"',
    '}',
  ].join('\n');

  const PLACES: readonly [string, [number, number] | undefined][] = [
    ['3:7', [3, 7]],
    ['', [1, 1]],
    ['a', [2, 8]],
    ['a[0]', [2, 9]],
    ['a[1].b', [2, 18]],
    ['a[1].c["0180"][1]', [2, 47]],
    ['b.a', [3, 14]],
    ['["odd name"]', [4, 15]],
    ['b.gone', [3, 8]],
    ['a[7]', [2, 8]],
    ['other.json entities[3]', undefined],
  ];
  for (const [path, place] of PLACES) {
    it(`of ${path === '' ? 'the whole' : path} is ${place?.join(':') ?? 'not here'}`, () => {
      expect(locationOf(path, text)).to.deep.equal(place && { row: place[0], column: place[1] });
    });
  }
});

describe('the doctor', () => {
  const data = 'https://data.se/a.json';
  const answer = {
    ...{ kind: 'answer', ok: true, status: 200, type: 'application/json', sameOrigin: false },
    ...{ answered: data, bytes: 2000, text: '{}' },
  };
  const script = { ...answer, type: 'text/javascript' };
  const well = {
    ...{ state: START, data, parts: [], scripts: 'https://kommun.se/m/', page: 'https://verktyg.se' },
    ...{ answer, script, dataset: nationalDataset(20, 6), tag: { state: 'ready', message: '' } },
  };

  it('says that all is well when it is, in both languages', () => {
    for (const words of [WORDS.sv, WORDS.en]) {
      const findings = diagnose(well, words);
      expect(findings.map(({ id, level }) => `${id} ${level}`)).to.deep.equal([
        ...['address good', 'reach good', 'type good', 'cors good', 'json good', 'tag good'],
        ...['scripts good', 'policy note', 'contrast-light good'],
      ]);
      expect(verdict(findings, words)).to.match(/allt ser bra ut|all is well/);
    }
  });

  const same = { ...answer, sameOrigin: true };
  const CASES: readonly [what: string, seen: object, id: string, level: string][] = [
    ['an address with a password', { data: 'https://a:b@data.se/' }, 'address', 'bad'],
    ['http on a page with https', { data: 'http://data.se/a.json' }, 'address', 'bad'],
    ['a file of this computer', { data: 'http://localhost/a.json' }, 'address', 'warn'],
    ['a file that is still on its way', { answer: undefined }, 'reach', 'wait'],
    ['a server that is down', { answer: { kind: 'network' } }, 'reach', 'bad'],
    ['a server that is slow', { answer: { kind: 'timeout' } }, 'reach', 'bad'],
    ['what this page may not ask', { answer: { kind: 'policy' } }, 'reach', 'warn'],
    ['a file that is gone', { answer: { ...answer, ok: false, status: 404 } }, 'reach', 'bad'],
    ['a file that has moved', { answer: { ...answer, answered: 'https://ny.se/' } }, 'reach', 'warn'],
    ['a file sent as text', { answer: { ...answer, type: 'text/plain' } }, 'type', 'warn'],
    ['a file sent as a page', { answer: { ...answer, type: 'text/html' } }, 'type', 'bad'],
    ['a server that lets nobody in', { answer: { kind: 'cors' } }, 'cors', 'bad'],
    [
      'a server of the page’s own',
      { answer: same, state: { ...START, site: 'https://data.se/x' } },
      'cors',
      'good',
    ],
    [
      'a frame beside its file',
      { answer: same, state: { ...START, door: '4' }, scripts: 'https://data.se/m/' },
      'cors',
      'good',
    ],
    [
      'a frame on another site than its file',
      { answer: same, state: { ...START, door: '4', site: 'https://data.se/' } },
      'cors',
      'bad',
    ],
    ['a server beside the tag maker', { answer: same }, 'cors', 'warn'],
    [
      'a server that must let the site in',
      { answer: same, state: { ...START, site: 'https://k.se/' } },
      'cors',
      'bad',
    ],
    ['a server that lets all in', { answer: { ...same, allows: '*' } }, 'cors', 'good'],
    [
      'a server that lets others in',
      { answer: { ...same, allows: 'https://b.se' }, state: { ...START, site: 'https://k.se/' } },
      'cors',
      'bad',
    ],
    ['names that the file lacks', { tag: { state: 'error', message: 'unknown entity: 1' } }, 'tag', 'bad'],
    ['nothing to draw', { tag: { state: 'empty', message: '' } }, 'tag', 'warn'],
    ['a loader that isn’t there', { script: { ...script, ok: false, status: 404 } }, 'scripts', 'bad'],
    ['a loader for its own site only', { script: { kind: 'cors' } }, 'scripts', 'bad'],
    [
      'a dark ground in the light theme',
      { state: { ...START, surface: '#333333' } },
      'contrast-light',
      'bad',
    ],
    ['a ground that is no colour', { state: { ...START, surface: 'rosa' } }, 'contrast-light', 'bad'],
  ];
  for (const [what, seen, id, level] of CASES) {
    it(`calls ${what} ${level}`, () => {
      const found = diagnose({ ...well, ...seen }, WORDS.sv).find((finding) => finding.id === id);
      expect(found?.level).to.equal(level);
      expect(found?.text).to.be.a('string').that.is.not.empty;
    });
  }

  it('says the row, the column and the path of each fault, what stands there, and what should', () => {
    const text = '{\n  "indicators": [\n    {"id": "a", "scale": "gone"}\n  ]\n}';
    const details = {
      ...{ problems: [{ path: 'indicators[0].scale', found: '"gone"', expected: 'ett id' }], more: 4 },
      todo: 'Rätta filen.',
    };
    const seen = { ...well, answer: { ...answer, text }, dataset: undefined, details };
    const found = diagnose(seen, WORDS.sv).find(({ id }) => id === 'json');
    expect(found?.table?.rows).to.deep.equal([['rad 3, kolumn 26: indicators[0].scale', '"gone"', 'ett id']]);
    expect(found?.text).to.equal('Filen har 5 fel.');
    expect(found?.todo).to.equal('Rätta filen.');
  });
});

describe('the tag maker’s words', () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shape(each)]))
        : typeof value;

  it('are the same in both languages', () => {
    expect(shape(WORDS.en)).to.deep.equal(shape(WORDS.sv));
  });
});
