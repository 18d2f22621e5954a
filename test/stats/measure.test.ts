import { expect } from '@open-wc/testing';
import type { Dataset, Scale } from '../../src/model/index.js';
import { measureFor, measurerFor } from '../../src/stats/measure.js';
import { subjectOf } from '../../src/stats/subject.js';
import { aDataset, FULFILMENT, PERCENT, SHARE, type DatasetParts } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

const COUNT: Scale = { id: 'number', kind: 'numeric', categories: [], min: 0 };
const UNRATED: Scale = {
  id: 'unrated',
  kind: 'nominal',
  categories: [
    { id: 'none', label: 'ingen', exclusive: true },
    { id: 'one', label: 'ett' },
    { id: 'two', label: 'två' },
  ],
};
const OBSTACLE: Scale = {
  id: 'obstacle',
  kind: 'ordinal',
  categories: [
    { id: 'large', label: 'stort', value: 0, tone: 'negative' },
    { id: 'small', label: 'litet', value: 1, tone: 'positive' },
    { id: 'unknown', label: 'vet ej', outside: true },
  ],
};

const published = (results: DatasetParts['results'], scale = 'fulfilment'): Dataset =>
  aDataset({
    scales: [FULFILMENT, SHARE, PERCENT, COUNT, UNRATED, OBSTACLE],
    indicators: [{ id: 'plan', scale }],
    answers: [],
    results: results ?? [],
  });
const indicatorOf = (dataset: Dataset, id: string) => {
  const indicator = dataset.indicators.get(id);
  if (!indicator) throw new Error(`unknown indicator: ${id}`);
  return indicator;
};
function measured(dataset: Dataset, id: string, who: string, word?: string, edition = '2022') {
  const indicator = indicatorOf(dataset, id);
  const subject = subjectOf(dataset, who, '1885');
  if (!subject) throw new Error(`unknown subject: ${who}`);
  return measurerFor(dataset, indicator, measureFor(dataset, indicator, word))(subject, edition);
}

describe('measureFor(dataset, indicator, word)', () => {
  const cases: readonly (readonly [
    string,
    string,
    'percent' | 'count' | 'mean' | undefined,
    string | undefined,
    string,
  ])[] = [
    ['the share of the best answer', 'fulfilment', 'percent', undefined, 'share fully'],
    ['the share of the best answer of answers alone', 'fulfilment', undefined, undefined, 'share fully'],
    ['the best answer by its tone', 'obstacle', 'percent', '', 'share small'],
    [
      'the first answer that excludes no other where none is rated',
      'unrated',
      'percent',
      undefined,
      'share one',
    ],
    ['the number of the best answer where results count', 'fulfilment', 'count', undefined, 'count fully'],
    ['the mean of a result that is one', 'fulfilment', 'mean', undefined, 'mean '],
    ['the mean of numbers', 'percent', undefined, undefined, 'mean '],
    ['the mean of published numbers', 'percent', 'percent', undefined, 'mean '],
    ['the count of a number that counts', 'number', 'count', undefined, 'count '],
    ['one answer', 'fulfilment', 'percent', 'partly', 'share partly'],
    ['an answer outside the scale', 'fulfilment', 'percent', 'dont-know', 'share dont-know'],
    ['several answers added up', 'fulfilment', 'percent', 'partly+fully', 'share partly fully'],
    ['how many answered', 'fulfilment', 'percent', 'respondents', 'respondents '],
    ['the mean worth', 'fulfilment', 'percent', 'mean', 'mean '],
  ];
  for (const [name, scale, unit, word, expected] of cases) {
    it(`is ${name}`, () => {
      const dataset = published(unit ? [{ indicator: 'plan', unit, values: { '': [1] } }] : [], scale);
      const { kind, categories } = measureFor(dataset, indicatorOf(dataset, 'plan'), word);
      expect(`${kind} ${categories.map(({ id }) => id).join(' ')}`).to.equal(expected);
    });
  }

  it('throws for an answer that the scale lacks', () => {
    const dataset = published([]);
    expect(() => measureFor(dataset, indicatorOf(dataset, 'plan'), 'fully+most')).to.throw(
      RangeError,
      'unknown category: fully+most',
    );
  });
});

describe('measurerFor(dataset, indicator, measure)', () => {
  const survey = published([
    { indicator: 'plan', values: { '': [20, 30, 45, 5] }, total: 200 },
    {
      indicator: 'plan',
      grouping: 'size',
      values: {
        small: [60, 'missing', 0, 10],
        large: ['suppressed', 'suppressed', 'suppressed', 'suppressed'],
      },
      respondents: { small: 50 },
      respondentsDerived: true,
      notes: ['läst ur diagrammet'],
    },
  ]);

  it('reads published shares, with how many answered', () => {
    const { value, n, derived } = measured(survey, 'plan', 'all', 'fully');
    expect([value, n, derived]).to.deep.equal([45, 200, false]);
  });

  it('adds answers up, and says that the sum is worked out', () => {
    const { value, derived } = measured(survey, 'plan', 'all', 'partly+fully');
    expect([value, derived]).to.deep.equal([75, true]);
  });

  it('reads a group, with its notes; 0 is a number', () => {
    const small = measured(survey, 'plan', 'small', 'fully');
    expect(small.value).to.equal(0);
    expect(small.n).to.equal(50);
    expect(small.respondentsDerived).to.equal(true);
    expect(small.notes).to.deep.equal(['läst ur diagrammet']);
  });

  it('is missing, with its reason, and never 0', () => {
    expect(measured(survey, 'plan', 'small', 'partly').value).to.equal('missing');
    expect(measured(survey, 'plan', 'small', 'partly+fully').value).to.equal('missing');
    expect(measured(survey, 'plan', 'large', 'fully').value).to.equal('suppressed');
    expect(measured(survey, 'plan', 'county:18', 'fully').value).to.equal('missing');
    expect(measured(survey, 'plan', 'all', 'fully', '2009').value).to.equal('not-asked');
    expect(measured(survey, 'plan', 'large', 'respondents').value).to.equal('missing');
  });

  it('works the mean worth out of the answers inside the scale', () => {
    const { value, derived } = measured(survey, 'plan', 'all', 'mean');
    expect(value).to.be.closeTo((30 * 0.5 + 45) / 95, 1e-9);
    expect(derived).to.equal(true);
    expect(measured(survey, 'plan', 'small', 'mean').value).to.equal('missing');
  });

  it('makes a share of a count only when the number of respondents is known', () => {
    const counts = (respondents: number | undefined) =>
      published([
        {
          indicator: 'plan',
          unit: 'count',
          values: { '': [5, 5, 10, 0] },
          ...(respondents === undefined ? {} : { total: respondents }),
        },
      ]);
    const share = { id: 'fully', kind: 'share' as const, categories: FULFILMENT.categories.slice(2, 3) };
    const of = (dataset: Dataset) => {
      const subject = subjectOf(dataset, 'all');
      if (!subject) throw new Error('unknown subject');
      return measurerFor(dataset, indicatorOf(dataset, 'plan'), share)(subject, '2022').value;
    };
    expect(of(counts(20))).to.equal(50);
    expect(of(counts(undefined))).to.equal('missing');
    expect(measured(counts(20), 'plan', 'all').value).to.equal(10);
  });

  it("counts the entities' answers where nothing is published", () => {
    const dataset = aDataset();
    const all = measured(dataset, 'alarm', 'all', 'fully');
    expect(all.value).to.equal(50);
    expect([all.n, all.asked, all.derived]).to.deep.equal([6, 6, true]);
    expect(measured(dataset, 'alarm', 'county:17', 'fully').value).to.equal(100);
    expect(measured(dataset, 'alarm', 'size', 'not').value).to.equal(0);
    expect(measured(dataset, 'broadband', 'county:17').value).to.equal(96);
    expect(measured(dataset, 'alarm', 'all', 'respondents').value).to.equal(6);
    expect(measured(dataset, 'apply', 'all', 'mean').value).to.be.closeTo(4.5 / 6, 1e-9);
  });

  it("is an entity's own answer, its worth or why there is none", () => {
    const dataset = aDataset();
    const partly = measured(dataset, 'video', '1885', 'mean');
    expect([partly.value, partly.category?.id]).to.deep.equal([0.5, 'partly']);
    expect(measured(dataset, 'broadband', '1885').value).to.equal(94);
    expect(measured(dataset, 'absence', '1885', 'mean').value).to.equal('missing');
    expect(measured(dataset, 'video', '1881', 'mean').value).to.equal('not-applicable');
    expect(measured(dataset, 'video', '1881', 'mean').category?.id).to.equal('dont-know');
    expect(measured(dataset, 'alarm', '1885', 'mean', '2009').value).to.equal('not-asked');
  });

  it('finds the numbers of the 2006–2008 measurements', async () => {
    const dataset = await datasetOf('skl-2008');
    const years = ['2006', '2007', '2008'].map(
      (year) => measured(dataset, 'respondents', 'all', undefined, year).value,
    );
    expect(years).to.deep.equal([153, 147, 162]);
    const means = ['under-30k', '30k', '100k'].map(
      (band) => measured(dataset, 'e-government-mean', band, undefined, '2008').value,
    );
    expect(means).to.deep.equal([2.2, 'missing', 3.1]);
  });
});
