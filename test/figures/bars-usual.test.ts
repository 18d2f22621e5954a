import { expect } from '@open-wc/testing';
import { barsFigure, type BarsOptions } from '../../src/figures/bars.js';
import { isUsual, usualBars } from '../../src/figures/bars-usual.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset, deepFreeze } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';
import { aSurvey, PRIORITY_BY_SIZE, PRIORITY_OF_ALL } from '../fixtures/survey.js';

const TAGS: readonly BarsOptions[] = [
  {},
  { mode: 'stacked' },
  { mode: 'single' },
  { by: 'size' },
  { by: 'all' },
  { rows: 'groups', sort: 'data', compare: [], open: [] },
];

/** How many of these tags ask for the usual; the figure of each is that of all forms. */
const compared = (dataset: Dataset, ids: readonly string[]): number => {
  let count = 0;
  for (const id of ids) {
    for (const tag of TAGS) {
      const options = { ...tag, indicators: [id] };
      if (!isUsual(dataset, options)) continue;
      const usual = usualBars(dataset, options);
      expect(usual, `${id} ${JSON.stringify(tag)}`).to.deep.equal(barsFigure(dataset, options));
      expect(['stacked', 'single']).to.include(usual.mode);
      count += 1;
    }
  }
  return count;
};

describe('usualBars', () => {
  it('says the same as barsFigure of every question of a report', async () => {
    const dataset = await datasetOf('skl-2011');
    const ids = [...dataset.indicators.keys()];
    expect(compared(dataset, ids)).to.be.greaterThan(ids.length);
  });

  for (const [name, results] of [
    ['groups alone', [PRIORITY_BY_SIZE]],
    ['everyone alone', [PRIORITY_OF_ALL]],
    ['both', [PRIORITY_BY_SIZE, PRIORITY_OF_ALL]],
    ['a group without numbers', [{ ...PRIORITY_BY_SIZE, values: { small: [2, 56, 31, 2, 9] } }]],
    ['nothing', []],
  ] as const) {
    it(`says the same as barsFigure of ${name}`, () => {
      expect(compared(deepFreeze(aSurvey({ results })), ['priority'])).to.equal(TAGS.length);
    });
  }

  it('throws for an unknown name', () => {
    for (const [options, message] of [
      [{ indicators: ['unheard-of'] }, 'unknown indicator: unheard-of'],
      [{ topic: 'unheard-of' }, 'unknown topic: unheard-of'],
      [{ by: 'unheard-of' }, 'unknown grouping: unheard-of'],
      [{ edition: '1066' }, 'unknown edition: 1066'],
    ] as const) {
      expect(isUsual(aSurvey(), options)).to.equal(true);
      expect(() => usualBars(aSurvey(), options)).to.throw(RangeError, message);
    }
  });
});

describe('isUsual', () => {
  const cases: readonly (readonly [name: string, dataset: Dataset, options: BarsOptions])[] = [
    ['another form', aSurvey(), { mode: 'diverging' }],
    ['rows of another kind', aSurvey(), { rows: 'editions' }],
    ['another order', aSurvey(), { sort: 'value' }],
    ['an entity', aSurvey(), { entity: '1885' }],
    ['a highlight', aSurvey(), { highlight: 'small' }],
    ['rows to compare with', aSurvey(), { compare: ['all'] }],
    ['rows that open', aSurvey(), { opens: 'effects' }],
    ['several questions', aSurvey(), { indicators: ['priority', 'priority'] }],
    ['answers to count', aDataset(), { indicators: ['alarm'] }],
    ['counts that were published', aSurvey({ results: [{ ...PRIORITY_BY_SIZE, unit: 'count' }] }), {}],
    [
      'several answers each',
      aSurvey({ indicators: [{ id: 'priority', scale: 'priority', multiple: true }] }),
      {},
    ],
    ['no question', aSurvey({ indicators: [], results: [] }), {}],
  ];
  for (const [name, dataset, options] of cases) {
    it(`is false of ${name}`, () => {
      expect(isUsual(dataset, options)).to.equal(false);
    });
  }
});
