import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/flower/flowers.js';
import '../../src/elements/heatmap/heatmap.js';
import '../../src/elements/ladder/ladder.js';
import '../../src/elements/targets/targets.js';
import '../../src/elements/trend/trend.js';
import '../../src/elements/map/map.js';
import '../../src/elements/scatter/scatter.js';
import '../../src/elements/steps/steps.js';
import '../../src/elements/table/table.js';
import '../../src/elements/value/value.js';
import type { FlowerElement } from '../../src/elements/flower/flower-element.js';
import { editionOf, type Dataset } from '../../src/model/index.js';
import type { Wanted } from '../../src/source/divided.js';
import { loadDataset } from '../../src/source/load.js';
import { country, type Country } from './country.js';

const load = (url: string, wanted?: Wanted): Promise<Dataset> =>
  loadDataset(url, { signal: new AbortController().signal, ...(wanted && { wanted }) });

const namesOf = async ({ asked }: Country) => Object.keys(await asked()).sort();
const NEAR = ['2025/18', 'register/18'];
const LATEST = ['2025/01', '2025/18', 'register/01', 'register/18'];
const EVERYTHING = ['2024/01', '2024/18', ...LATEST];

describe('a document that is divided by edition and by entity', () => {
  const cases: readonly [what: string, wanted: Wanted | undefined, files: readonly string[]][] = [
    ['all of it when nobody says what for', undefined, EVERYTHING],
    ['one municipality in the latest edition', { edition: '', entities: ['1885'] }, NEAR],
    ['one municipality in every edition', { entities: ['1885'] }, ['2024/18', ...NEAR]],
    [
      'one municipality in an earlier edition',
      { edition: '2024', entities: ['1885'] },
      ['2024/18', 'register/18'],
    ],
    ['the latest edition when the one asked for is unknown', { edition: '1999', entities: ['1885'] }, NEAR],
    ['who there is, and no numbers', { withoutNumbers: true }, ['register/01', 'register/18']],
    [
      'one name and its county, and no numbers',
      { edition: '', entities: ['1885'], withoutNumbers: true },
      ['register/18'],
    ],
    ['every municipality in one edition', { edition: '' }, LATEST],
    [
      'a municipality beside its county',
      { edition: '', entities: ['1885'], compare: ['1885', 'county'] },
      NEAR,
    ],
    ['a municipality beside its county, by name', { edition: '', entities: ['1885'], compare: ['18'] }, NEAR],
    [
      'a municipality beside one of another county',
      { edition: '', entities: ['1885', '0180'], compare: ['0180'] },
      LATEST,
    ],
    ['a municipality beside another county', { edition: '', entities: ['1885'], compare: ['01'] }, LATEST],
    ['a municipality beside all', { edition: '', entities: ['1885', 'all'], compare: ['all'] }, LATEST],
  ];
  for (const [what, wanted, files] of cases) {
    it(`fetches ${what}`, async () => {
      const whole = await country();
      const dataset = await load(whole.url, wanted);
      expect(await namesOf(whole)).to.deep.equal([...files].sort());
      expect(dataset.warnings).to.deep.equal([]);
      expect(dataset.partial ?? false).to.equal(files.length < EVERYTHING.length);
      expect(dataset.entities.size).to.equal(files.includes('register/01') ? 4 : 2);
    });
  }

  it('fetches every county when the size of the one compared with is not told', async () => {
    const whole = await country({ members: false });
    await load(whole.url, { edition: '', entities: ['1885'], compare: ['county'] });
    expect(await namesOf(whole)).to.deep.equal([...LATEST].sort());
  });

  it('fetches every county when answers are unpublished and groups are shown', async () => {
    const whole = await country({ unpublished: ['1880'] });
    await load(whole.url, { edition: '', entities: ['1885'] });
    expect(await namesOf(whole)).to.deep.equal(NEAR);
    await load(whole.url, { edition: '', entities: ['1885'], compare: ['county'] });
    expect(await namesOf(whole)).to.deep.equal([...LATEST].sort());
  });

  it('fetches the latest edition of every county when the own one has not answered', async () => {
    const whole = await country({ silent: ['18'] });
    const dataset = await load(whole.url, { edition: '', entities: ['1885'] });
    expect(await namesOf(whole)).to.deep.equal(['2025/01', 'register/01', 'register/18']);
    expect(editionOf(dataset)).to.equal('2025');
    expect(dataset.warnings).to.deep.equal([]);
  });

  it('fetches earlier editions when nobody has answered in the latest', async () => {
    const whole = await country({ silent: ['01', '18'] });
    const dataset = await load(whole.url, { edition: '', entities: ['1885'] });
    expect(editionOf(dataset)).to.equal('2024');
  });

  it('fetches each file once, however many ask, and gives the same dataset for the same wishes', async () => {
    const whole = await country();
    const wanted = { edition: '', entities: ['1885'] };
    const [one, other] = await Promise.all([load(whole.url, wanted), load(whole.url, wanted)]);
    expect(one).to.equal(other);
    expect(await load(whole.url, { edition: '', entities: ['1880'] })).to.equal(one);
    await load(whole.url);
    for (const count of Object.values(await whole.asked())) expect(count).to.equal(1);
  });

  it('says the same of a municipality as the whole document does', async () => {
    const { url } = await country();
    const near = await load(url, { edition: '', entities: ['1885'] });
    const whole = await load(url);
    expect(near.entities.get('1885')).to.deep.equal(whole.entities.get('1885'));
    const answersIn = ({ answers }: Dataset) =>
      answers
        .filter(({ edition, rowOf }) => edition === '2025' && rowOf.has('1885'))
        .map(({ values, rowOf }) => [...values].slice((rowOf.get('1885') ?? 0) * 2).slice(0, 2));
    expect(answersIn(near)).to.deep.equal([[2, 1]]);
    expect(answersIn(whole)).to.deep.equal([[2, 1]]);
  });
});

describe('a flower of a divided document', () => {
  const drawn = async (flower: FlowerElement) => {
    await oneEvent(flower, 'maturity-load');
    await flower.updateComplete;
  };

  it('fetches what it shows, and the next county when the reader gets there', async () => {
    const whole = await country();
    const faults: unknown[] = [];
    const flower = await fixture<FlowerElement>(
      html`<maturity-flower
        lang="sv"
        src=${whole.url}
        entity="1885"
        compare="county"
        @maturity-error=${(event: Event) => faults.push(event)}
      ></maturity-flower>`,
    );
    if (!flower.figure) await drawn(flower);
    expect(flower.summaryText).to.include('Kommun 1885');
    expect(await namesOf(whole)).to.deep.equal(NEAR);
    flower.entity = '0180';
    await drawn(flower);
    expect(flower.summaryText).to.include('Kommun 0180');
    flower.entity = '1880';
    await drawn(flower);
    expect(flower.summaryText).to.include('Kommun 1880');
    for (const [name, count] of Object.entries(await whole.asked())) expect(count, name).to.equal(1);
    expect(faults).to.deep.equal([]);
  });
});

describe('a widget of a divided document', () => {
  const cases: readonly [
    tag: string,
    attributes: Readonly<Record<string, string>>,
    files: readonly string[],
  ][] = [
    ['steps', { entity: '1885', compare: 'county' }, NEAR],
    ['steps', { entity: '1885' }, LATEST],
    ['steps', { entity: '1885', compare: 'similar' }, LATEST],
    ['steps', { entity: '1885', compare: 'county', edition: '2024' }, ['2024/18', 'register/18']],
    ['bars', { rows: 'entities', indicator: 'apply', entity: '1885', by: 'county' }, ['2024/18', ...NEAR]],
    ['bars', { rows: 'entities', indicator: 'apply', entity: '1885', compare: '18', edition: '2025' }, NEAR],
    ['bars', { rows: 'entities', indicator: 'apply', edition: '2025' }, LATEST],
    ['bars', { rows: 'groups', indicator: 'apply', by: 'county', edition: '2025' }, LATEST],
    ['bars', { rows: 'editions', indicator: 'apply', edition: '2025' }, EVERYTHING],
    ['bars', { indicator: 'apply', by: 'county' }, EVERYTHING],
    ['flowers', { entity: '1885' }, NEAR],
    ['flowers', { entity: '1885', group: 'all' }, LATEST],
    ['flowers', { entity: '1885', edition: '2024' }, ['2024/18', 'register/18']],
    ['heatmap', {}, LATEST],
    ['heatmap', { indicator: 'apply', by: 'county' }, EVERYTHING],
    ['heatmap', { indicator: 'apply', by: 'county', edition: '2025' }, LATEST],
    ['targets', {}, ['register/01', 'register/18']],
    ['ladder', {}, ['register/01', 'register/18']],
    ['trend', { indicator: 'apply', entity: '1885' }, ['2024/18', ...NEAR]],
    ['trend', { indicator: 'apply', entity: '1885', compare: 'all' }, EVERYTHING],
    ['map', { indicator: 'apply', edition: '2025' }, LATEST],
    ['map', { edition: '2025' }, EVERYTHING],
    ['map', { indicator: 'apply' }, EVERYTHING],
    ['scatter', { indicator: 'apply' }, LATEST],
    ['table', { entity: '1885' }, LATEST],
    ['table', { rows: 'answers' }, LATEST],
    ['table', { rows: 'entities' }, EVERYTHING],
    ['value', { indicator: 'apply', entity: '1885', edition: '2025' }, NEAR],
    ['value', { indicator: 'apply', entity: '1885' }, ['2024/18', ...NEAR]],
    ['value', { indicator: 'apply', group: '18', edition: '2025' }, NEAR],
    ['value', { indicator: 'apply', group: 'county', entity: '1885', edition: '2025' }, NEAR],
    ['value', { indicator: 'apply', edition: '2025' }, LATEST],
  ];
  const made = async (tag: string, attributes: Readonly<Record<string, string>>, src: string) => {
    const element = document.createElement(`maturity-${tag}`);
    for (const [name, value] of Object.entries({ lang: 'sv', ...attributes, src }))
      element.setAttribute(name, value);
    const loaded = oneEvent(element, 'maturity-load');
    document.body.append(element);
    await loaded;
    return element;
  };

  for (const [tag, attributes, files] of cases) {
    const text = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
    it(`fetches what <maturity-${tag} ${text}> shows`, async () => {
      const whole = await country();
      const element = await made(tag, attributes, whole.url);
      expect(await namesOf(whole)).to.deep.equal([...files].sort());
      element.remove();
    });
  }

  it('fetches the next county when a number in a sentence moves there', async () => {
    const whole = await country();
    const element = await made('value', { indicator: 'apply', entity: '1885', edition: '2025' }, whole.url);
    const faults: unknown[] = [];
    element.addEventListener('maturity-error', (event) => faults.push(event));
    const loaded = oneEvent(element, 'maturity-load');
    element.setAttribute('entity', '0180');
    await loaded;
    expect(await namesOf(whole)).to.deep.equal(LATEST);
    expect(faults).to.deep.equal([]);
    element.remove();
  });
});
