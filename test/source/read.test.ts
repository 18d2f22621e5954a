import { expect } from '@open-wc/testing';
import { answerOf, EVERYONE, groupOf, type Dataset, hiddenIn } from '../../src/model/index.js';
import { LIMITS } from '../../src/source/limits.js';
import { loadDataset } from '../../src/source/load.js';
import { readDataset } from '../../src/source/read.js';
import { GARDEN, gardenWith, type Json } from './document.js';
import { Faulty, sourceErrorOf } from './fault-client.js';

const read = (document: unknown, url?: string) =>
  readDataset(JSON.stringify(document), url, { limits: { ...LIMITS, waits: [] } });

describe('reading a document', () => {
  let garden: Dataset;
  before(async () => {
    garden = await read(GARDEN);
  });

  it('finds nothing wrong with one that is right', () => {
    expect(garden.warnings).to.deep.equal([]);
  });

  it('keeps what the document says of itself', () => {
    expect(garden).to.deep.include({
      title: { sv: 'Trädgården', en: 'The garden' },
      language: 'sv',
      source: { name: 'Exempelverket', url: 'https://example.se/', licence: 'CC0-1.0', published: '2011-10' },
      notes: ['Påhittade tal.'],
      synthetic: true,
      minGroup: 6,
    });
  });

  it('supposes the usual of a document that says nothing', async () => {
    const empty = await read({ format: 'maturity/1' });
    expect(empty).to.deep.include({ language: 'sv', synthetic: false, notes: [], minGroup: 5, warnings: [] });
    expect([empty.answers, empty.results, empty.targets, empty.ladders]).to.deep.equal([[], [], [], []]);
    expect(empty).not.to.have.any.keys('title', 'source');
  });

  it('keeps the order of lists', () => {
    expect([...garden.editions.keys()]).to.deep.equal(['2009', '2011']);
    expect([...garden.entities.keys()]).to.deep.equal(['1885', '0180']);
    expect(garden.scales.get('fulfilment')?.categories.map(({ id }) => id)).to.deep.equal([
      'not',
      'partly',
      'fully',
      'dont-know',
    ]);
  });

  it('labels with the id what has no label', () => {
    expect(garden.layers.get('technology')?.label).to.equal('technology');
    expect(garden.indicators.get('forms')?.label).to.equal('forms');
    expect(garden.scales.get('share')?.categories[0]?.label).to.equal('low');
    expect(garden.groupings.get('size')?.groups[1]?.label).to.equal('large');
    expect(garden.ladders[0]?.steps[1]?.label).to.equal('2');
  });

  it('supposes that indicators weigh the same and are answered once', () => {
    expect(garden.indicators.get('fibre')).to.include({ weight: 1, multiple: false });
    expect(garden.indicators.get('apply')).to.deep.include({ weight: 2, goals: ['simpler'] });
  });

  it('groups by the id of the grouping unless it says otherwise', () => {
    const lindesberg = garden.entities.get('1885');
    const county = garden.groupings.get('county');
    const size = garden.groupings.get('size');
    if (!lindesberg || !county || !size) throw new Error('missing entity or grouping');
    expect(groupOf(county, lindesberg)?.id).to.equal('18');
    expect(groupOf(size, lindesberg)?.id).to.equal('large');
  });

  it('keeps what it does not know of entities', () => {
    const { attributes, kind } = garden.entities.get('1885') ?? {};
    expect(kind).to.equal('municipality');
    expect([...(attributes ?? [])]).to.deep.equal([
      ['population', 23300],
      ['county', '18'],
    ]);
  });

  it('reads compact rows by their codes', () => {
    const answer = (indicator: string) => answerOf(garden, '1885', indicator, '2009');
    expect(answer('apply')).to.deep.include({ kind: 'category', index: 2 });
    expect(answer('forms')).to.deep.include({ kind: 'category', index: 1 });
    expect(answer('fibre')).to.deep.include({ kind: 'number', value: 92.5 });
    const row = (garden.answers[0]?.rowOf.get('0180') ?? 0) * 3;
    expect([...(garden.answers[0]?.gaps ?? [])].slice(row, row + 3)).to.deep.equal([1, 4, 1]);
  });

  it('reads lists of answers', () => {
    const answer = (indicator: string) => answerOf(garden, '1885', indicator, '2011');
    expect(garden.answers[1]?.unpublished).to.equal(true);
    expect(answer('apply')).to.deep.equal({ kind: 'missing', reason: 'missing' });
    const [, sheet] = garden.answers;
    const row = (sheet?.rowOf.get('1885') ?? 0) * 3;
    expect([...(sheet?.values ?? [])].slice(row, row + 3)).to.deep.equal([2, 250, 95]);
    const other = (sheet?.rowOf.get('0180') ?? 0) * 3;
    expect([...(sheet?.gaps ?? [])].slice(other, other + 3)).to.deep.equal([1, 2, 3]);
  });

  it('keeps unpublished answers for groups, and tells whose they are', () => {
    expect([...(garden.answers[0]?.unpublished as ReadonlySet<string>)]).to.deep.equal(['0180']);
    expect(answerOf(garden, '0180', 'forms', '2009')).to.deep.equal({ kind: 'missing', reason: 'missing' });
  });

  it('brings what keeps small groups back to a document with unpublished answers, and to no other', async () => {
    const sheet = { edition: 'e', indicators: ['q'], rows: { a: ['no'], b: ['yes'] } };
    const withAnswers = async (unpublished: readonly string[]) =>
      read({
        format: 'maturity/1',
        editions: [{ id: 'e' }],
        scales: [{ id: 's', kind: 'nominal', categories: [{ id: 'no' }, { id: 'yes' }] }],
        indicators: [{ id: 'q', scale: 's' }],
        entities: ['a', 'b'].map((id) => ({ id, name: id })),
        answers: [{ ...sheet, unpublished: [...unpublished] }],
      });
    const secret = await withAnswers(['a']);
    expect([...hiddenIn(secret, 'e', 'q', undefined)]).to.deep.equal([EVERYONE]);
    expect(await withAnswers([])).not.to.have.any.keys('suppression');
  });

  it('reads published numbers by group, with their bases', () => {
    const [result] = garden.results;
    expect([...(result?.values ?? [])]).to.deep.equal([
      ['small', [42, 50, 8, 0]],
      ['large', [33, 33, 'missing', 'suppressed']],
    ]);
    expect([...(result?.respondents ?? [])]).to.deep.equal([['small', 48]]);
    expect(result).to.include({ total: 60, derived: true, respondentsDerived: true, grouping: 'size' });
  });

  it('reads published numbers of everyone together', () => {
    const [, forms, counts] = garden.results;
    expect(forms?.values.get(EVERYONE)).to.deep.equal([80, 70, 60, 5]);
    expect(forms).to.include({ total: 12, derived: false });
    expect(forms?.respondents.get(EVERYONE)).to.equal(12);
    expect(counts?.values.get(EVERYONE)).to.deep.equal([3, 2, 1, 'missing']);
    expect(counts).not.to.have.any.keys('total', 'grouping');
  });

  it('reads means as numbers or as lists of one, and one base as the total', () => {
    const mean = garden.results[3];
    expect([...(mean?.values ?? [])]).to.deep.equal([
      ['small', [47.5]],
      ['large', [90]],
    ]);
    expect(mean?.total).to.equal(12);
    expect(mean?.respondents.size).to.equal(0);
  });

  it('draws published numbers however few they are of', async () => {
    const dataset = await read(gardenWith(['results', 0, 'respondents', 'small'], 2));
    expect(dataset.results[0]?.values.get('small')).to.deep.equal([42, 50, 8, 0]);
    expect(dataset.warnings).to.deep.equal([]);
  });

  for (const row of [
    [24, 24, 24, 25],
    [26, 26, 26, 25],
    [33.3, 33.3, 33.4, 0],
    [10, 10, null, 10],
    [null, null, null, null],
  ]) {
    it(`takes shares of ${row.join(' + ')} as they are`, async () => {
      const dataset = await read(gardenWith(['results', 0, 'values', 'small'], row));
      expect(dataset.results[0]?.values.get('small')).to.deep.equal(row.map((value) => value ?? 'missing'));
    });
  }

  it('makes −0 zero', async () => {
    const text = JSON.stringify(gardenWith(['results', 0, 'values', 'small'], [42, 50, 8, 77])).replace(
      '77',
      '-0',
    );
    const dataset = await readDataset(text);
    expect(Object.is(dataset.results[0]?.values.get('small')?.[3], 0)).to.equal(true);
  });

  it('reads targets, and leaves out what was never measured', () => {
    const [target] = garden.targets;
    expect(target).to.deep.include({ id: 't1', target: 80, change: false, status: 'on-the-way' });
    expect(target?.observations).to.deep.equal([{ date: '2010-12-31', value: 41 }]);
    expect(target).not.to.have.property('baseline');
  });

  it('reads who stands where on ladders', () => {
    const [ladder] = garden.ladders;
    expect([...(ladder?.at.get('1885') ?? [])]).to.deep.equal([['apply', '2']]);
  });

  it('leaves members that it does not know', async () => {
    const dataset = await read(gardenWith(['indicators', 0, 'colour'], 'red'));
    expect(dataset.indicators.get('apply')).to.include({ colour: 'red' });
    expect(dataset.warnings).to.deep.equal([]);
  });

  it('stops when it is told to', async () => {
    const error: unknown = await readDataset(JSON.stringify(nation(400)), undefined, {
      signal: AbortSignal.abort(new Error('enough')),
    }).catch((reason: unknown) => reason);
    expect(error).to.have.property('message', 'enough');
  });
});

/** A document that takes long enough to read for others to have a turn. */
function nation(size: number): Json {
  const ids = [...Array(size).keys()].map((index) => `${index}`);
  return {
    format: 'maturity/1',
    editions: [...Array(20).keys()].map((index) => ({ id: `${index}` })),
    scales: [{ id: 's', kind: 'ordinal', categories: [{ id: 'a' }, { id: 'b' }] }],
    indicators: ids.map((id) => ({ id, scale: 's' })),
    entities: ids.map((id) => ({ id, name: id })),
    answers: [...Array(20).keys()].map((index) => ({
      edition: `${index}`,
      indicators: ids,
      codes: { '0': 'a', '1': 'b' },
      rows: Object.fromEntries(ids.map((id) => [id, '01'.repeat(size / 2)])),
    })),
  };
}

describe('ids that are names of something else', () => {
  const NAMES = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    ' ',
    '1',
    'länk',
  ];

  for (const id of NAMES) {
    it(`are ids: ${JSON.stringify(id)}`, async () => {
      const own = JSON.stringify(id);
      const dataset = await readDataset(`{
        "format": "maturity/1", "title": {${own}: "x"},
        "editions": [{"id": ${own}}], "layers": [{"id": ${own}, "part": "petal"}],
        "scales": [{"id": ${own}, "kind": "ordinal", "categories": [{"id": ${own}}, {"id": "b"}]}],
        "indicators": [{"id": ${own}, "scale": ${own}, "layer": ${own}}],
        "groupings": [{"id": ${own}, "groups": [{"id": ${own}}]}],
        "entities": [{"id": ${own}, "name": "x", ${own}: "attribute"}],
        "answers": [{"edition": ${own}, "indicators": [${own}], "codes": {"0": ${own}}, "rows": {${own}: "0"}}],
        "results": [{"indicator": ${own}, "edition": ${own}, "grouping": ${own}, "unit": "percent",
          "respondents": {${own}: 7}, "values": {${own}: [40, 60]}}],
        "ladders": [{"id": ${own}, "steps": [{"id": ${own}}], "at": {${own}: {${own}: ${own}}}}]
      }`);
      expect(dataset.warnings).to.deep.equal([]);
      expect(answerOf(dataset, id, id, id)).to.include({ kind: 'category', index: 0 });
      expect(dataset.results[0]?.values.get(id)).to.deep.equal([40, 60]);
      expect(dataset.results[0]?.respondents.get(id)).to.equal(7);
      expect(dataset.ladders[0]?.at.get(id)?.get(id)).to.equal(id);
      expect(({} as Record<string, unknown>).attribute).to.equal(undefined);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
    });
  }

  it('are not found where they are not', async () => {
    const error = await sourceErrorOf(read(gardenWith(['answers', 0, 'rows', 'constructor'], '---')));
    expect(error.issues[0]).to.include({
      path: 'answers[0].rows.constructor',
      expected: 'an id of entities',
    });
  });

  it('do not read what a page has added to every object', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype.note = () => undefined;
    prototype.answers = 'x';
    try {
      expect((await read({ format: 'maturity/1', editions: [{ id: '1' }] })).warnings).to.deep.equal([]);
    } finally {
      delete prototype.note;
      delete prototype.answers;
    }
  });
});

describe('a page with an old library', () => {
  /** What Prototype.js and its like do to lists and texts. */
  const replacements = new Map<object, Record<string, unknown>>([
    [
      Array.prototype,
      {
        entries(this: unknown[]) {
          return this.slice();
        },
        toJSON: () => 'broken',
        each: () => undefined,
      },
    ],
    [String.prototype, { toJSON: () => 'broken' }],
    [Array, { from: () => [] }],
  ]);

  it('does not change what is read, nor what is said of faults', async () => {
    const good = JSON.stringify(GARDEN);
    const bad = JSON.stringify(gardenWith(['answers', 0, 'rows', '1885'], '2?9'));
    const deep = `{"format": "maturity/1", "x": ${'['.repeat(40)}${']'.repeat(40)}}`;
    const saved: (() => void)[] = [];
    for (const [target, members] of replacements) {
      for (const [name, value] of Object.entries(members)) {
        const own = Object.getOwnPropertyDescriptor(target, name);
        Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
        saved.push(() => {
          if (own) Object.defineProperty(target, name, own);
          else Reflect.deleteProperty(target, name);
        });
      }
    }
    let dataset: Dataset;
    let errors: readonly unknown[];
    try {
      dataset = await readDataset(good);
      errors = await Promise.all(
        [bad, deep].map((text) => readDataset(text).catch((error: unknown) => error)),
      );
    } finally {
      for (const restore of saved) restore();
    }
    expect(dataset).to.deep.equal(await readDataset(good));
    const [wrong, tooDeep] = await Promise.all([bad, deep].map((text) => sourceErrorOf(readDataset(text))));
    expect(errors[0]).to.deep.include({ code: 'MW-DATA', issues: wrong?.issues });
    expect(errors[1]).to.deep.include({ code: 'MW-LIMIT', issues: tooDeep?.issues });
  });
});

describe('a document in parts', () => {
  const part = async (content: object) =>
    Faulty.that({ body: JSON.stringify({ format: 'maturity/1', ...content }) });
  const withParts = (...parts: Json[]) => {
    const whole = gardenWith(['parts'], parts) as Record<string, Json>;
    delete whole.entities;
    return whole;
  };

  it('takes from each file the lists that it holds', async () => {
    const { url } = await part({
      entities: GARDEN.entities ?? [],
      areas: [{ id: 'children' }],
      title: 'Register',
    });
    const dataset = await read(withParts({ href: url, holds: ['entities'] }));
    expect([...dataset.entities.keys()]).to.deep.equal(['1885', '0180']);
    expect(dataset.title).to.deep.equal(GARDEN.title);
    expect(dataset.warnings).to.deep.equal([]);
  });

  it('resolves addresses against the document, and asks once for what several have', async () => {
    const faulty = await part({ entities: GARDEN.entities ?? [] });
    const { search } = new URL(faulty.url);
    const document = withParts({ href: `say${search}`, holds: ['entities'] });
    await Promise.all([read(document, faulty.url), read(document, faulty.url)]);
    expect((await faulty.story()).requests).to.equal(1);
  });

  it('adds to what the document has itself', async () => {
    const { url } = await part({ entities: [{ id: '1880', name: 'Örebro' }] });
    const dataset = await read(gardenWith(['parts'], [{ href: url, holds: ['entities'] }]));
    expect([...dataset.entities.keys()]).to.deep.equal(['1885', '0180', '1880']);
  });

  const failures: readonly [name: string, answer: Record<string, string>, code: string][] = [
    ['missing', { status: '404' }, 'MW-HTTP-404'],
    ['not JSON', { body: '{"format": "maturity/1",}' }, 'MW-JSON'],
    ['a web page', { type: 'text/html' }, 'MW-HTML'],
  ];
  for (const [name, answer, code] of failures) {
    it(`is not read when a file is ${name}: without it the rest would say what is not so`, async () => {
      const { url } = await Faulty.that(answer);
      const error = await sourceErrorOf(read(withParts({ href: url, holds: ['answers'] })));
      expect(error).to.include({ code, url });
    });
  }

  it('is read when the file that was missing is there again', async () => {
    const file = await Faulty.that({
      status: '404',
      then: JSON.stringify({ format: 'maturity/1', entities: GARDEN.entities ?? [] }),
    });
    const whole = await Faulty.that({
      body: JSON.stringify(withParts({ href: file.url, holds: ['entities'] })),
    });
    const load = async () => loadDataset(whole.url, { signal: new AbortController().signal });
    expect((await sourceErrorOf(load())).url).to.equal(file.url);
    await file.release();
    expect([...(await load()).entities.keys()]).to.deep.equal(['1885', '0180']);
  });

  it('says that a file does not hold the list that it should', async () => {
    const { url } = await part({});
    const error = await sourceErrorOf(read(gardenWith(['parts'], [{ href: url, holds: ['areas'] }])));
    expect(error.issues).to.deep.equal([{ path: `${url}: areas`, found: 'nothing', expected: 'a list' }]);
  });

  it('names the file in which something is wrong', async () => {
    const { url } = await part({ entities: [{ id: '1885', name: 'Lindesberg' }, { id: '1880' }] });
    const error = await sourceErrorOf(read(gardenWith(['parts'], [{ href: url, holds: ['entities'] }])));
    expect(error.issues).to.deep.equal([
      { path: `${url}: entities[0].id`, found: '"1885"', expected: 'an id of its own' },
      { path: `${url}: entities[1].name`, found: 'nothing', expected: 'a value' },
    ]);
  });

  it('does not follow the parts of its parts, so that no circle of them is walked', async () => {
    const never = await Faulty.that({ body: '{}' });
    const { url } = await Faulty.that({
      body: JSON.stringify({
        format: 'maturity/1',
        areas: [{ id: 'apart' }],
        parts: [
          { href: '#', holds: ['areas'] },
          { href: never.url, holds: ['areas'] },
        ],
      }),
    });
    const dataset = await read(gardenWith(['parts'], [{ href: url, holds: ['areas'] }]));
    expect(dataset.areas.has('apart')).to.equal(true);
    expect((await never.story()).requests).to.equal(0);
  });

  it('needs absolute addresses when the document has none', async () => {
    const error = await sourceErrorOf(read(gardenWith(['parts'], [{ href: 'a.json', holds: ['areas'] }])));
    expect(error).to.include({ code: 'MW-URL', url: 'a.json' });
  });
});
