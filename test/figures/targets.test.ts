import { expect } from '@open-wc/testing';
import { targetsFigure, targetStatus } from '../../src/figures/targets.js';
import type { Target } from '../../src/model/index.js';
import { aDataset, deepFreeze } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

const aTarget = (parts: Partial<Target> = {}): Target =>
  deepFreeze({ id: 'a', label: 'A', target: 80, unit: 'percent', change: false, observations: [], ...parts });
const at = (date: string, value: number) => ({ date, value });
const figureOf = (targets: readonly Target[], options = {}) => targetsFigure(aDataset({ targets }), options);

describe('targetStatus(target)', () => {
  const cases: readonly (readonly [string, Partial<Target>, ReturnType<typeof targetStatus>])[] = [
    ['nothing is measured', {}, 'not-yet-measured'],
    ['the latest measurement reaches the target exactly', { observations: [at('2011', 80)] }, 'met'],
    [
      'the latest is below, before the due date',
      { due: '2012', observations: [at('2011', 79.9)] },
      'on-the-way',
    ],
    ['the latest is below, and there is no due date', { observations: [at('2011', 2)] }, 'on-the-way'],
    [
      'the latest is below, on the due date',
      { due: '2012-12-31', observations: [at('2012-12-31', 79)] },
      'missed',
    ],
    ['a year lasts until its last day', { due: '2012-12-31', observations: [at('2012', 79)] }, 'missed'],
    ['a month lasts until its last day', { due: '2012-06-15', observations: [at('2012-06', 79)] }, 'missed'],
    [
      'it was reached once and is no longer',
      { due: '2020', observations: [at('2010', 90), at('2011', 70)] },
      'on-the-way',
    ],
    ['observations are not in order', { due: '2020', observations: [at('2011', 90), at('2010', 70)] }, 'met'],
    ['nothing can be above 0, and 0 is measured', { target: 0, observations: [at('2011', 0)] }, 'met'],
    [
      'a level must fall below its baseline',
      { target: 3, unit: 'min', baseline: 8, observations: [at('2011', 4)] },
      'on-the-way',
    ],
    [
      'a level has fallen far enough',
      { target: 3, unit: 'min', baseline: 8, observations: [at('2011', 2)] },
      'met',
    ],
    [
      'a change has no baseline',
      { target: -25, change: true, observations: [at('2011', 30)] },
      'not-measurable',
    ],
    [
      'a change has a baseline and no measurement',
      { target: -25, change: true, baseline: 40 },
      'not-yet-measured',
    ],
    [
      'a reduction is reached',
      { target: -25, change: true, baseline: 40, observations: [at('2011', 30)] },
      'met',
    ],
    [
      'a reduction is not reached',
      { target: -25, change: true, baseline: 40, observations: [at('2011', 31)] },
      'on-the-way',
    ],
    [
      'a baseline of 0: observations are changes',
      { target: -25, change: true, baseline: 0, observations: [at('2011', -26)] },
      'met',
    ],
    [
      'a change in another unit is a difference',
      { target: -5, unit: 'min', change: true, baseline: 40, observations: [at('2011', 36)] },
      'on-the-way',
    ],
    ['there is neither number nor measure', { target: undefined as never }, 'not-measurable'],
    [
      'yes or no, not yet looked at',
      { target: undefined as never, measure: 'ja eller nej' },
      'not-yet-measured',
    ],
    [
      'no number to hold the measurement against',
      { target: undefined as never, measure: 'm', observations: [at('2011', 1)] },
      'not-measurable',
    ],
  ];
  for (const [name, parts, status] of cases) {
    it(`is ${status} when ${name}`, () => {
      expect(targetStatus(aTarget(parts))).to.equal(status);
    });
  }
});

describe('targetsFigure(dataset, options)', () => {
  it('is empty, and says so, without goals', () => {
    const figure = figureOf([]);
    expect(figure.empty).to.equal(true);
    expect(figure.summary).to.deep.equal([['targets.none', undefined]]);
    expect(figure.sections).to.deep.equal([]);
  });

  it('keeps a status that the data states, and notes when one is worked out', () => {
    const stated = figureOf([aTarget({ status: 'missed', observations: [at('2011', 99)] })]);
    expect(stated.sections[0]?.rows[0]?.status).to.equal('missed');
    expect(stated.notes).to.deep.equal([]);
    const derived = figureOf([aTarget({ observations: [at('2011', 99)] })]);
    expect(derived.sections[0]?.rows[0]?.status).to.equal('met');
    expect(derived.notes).to.deep.equal([['targets.derived', undefined]]);
  });

  it('sets shares, levels, changes and goals without a number apart', () => {
    const figure = figureOf([
      aTarget({ id: 'none', target: undefined as never }),
      aTarget({ id: 'cut', target: -25, change: true }),
      aTarget({ id: 'level', unit: 'min' }),
      aTarget({ id: 'share' }),
    ]);
    expect(figure.sections.map(({ kind, rows }) => [kind, rows.map(({ id }) => id)])).to.deep.equal([
      ['share', ['share']],
      ['level', ['level']],
      ['change', ['cut']],
      ['unnumbered', ['none']],
    ]);
  });

  it('works out a relative change from the baseline, and puts the baseline at 0', () => {
    const figure = figureOf([
      aTarget({ target: -25, change: true, baseline: 40, observations: [at('2012', 30), at('2011', 36)] }),
    ]);
    const row = figure.sections[0]?.rows[0];
    expect(row?.baseline).to.equal(0);
    expect(row?.observations).to.deep.equal([at('2011', -10), at('2012', -25)]);
  });

  it('gives no change where no baseline exists, whatever was measured', () => {
    const row = figureOf([aTarget({ target: -25, change: true, observations: [at('2011', 30)] })]).sections[0]
      ?.rows[0];
    expect(row?.observations).to.deep.equal([]);
    expect(row?.baseline).to.equal(undefined);
  });

  it('lists one table row for each observation, missing ones as missing', () => {
    const { table } = figureOf([
      aTarget({ id: 'two', baseline: 0, observations: [at('2011', 0), at('2012', 80)] }),
      aTarget({ id: 'none' }),
    ]);
    const cells = table.rows.map((row) =>
      row.map((cell) => ('value' in cell ? cell.value : 'reason' in cell ? cell.reason : '')),
    );
    expect(cells).to.deep.equal([
      ['', '', 80, 'missing', 0, '', 0, ''],
      ['', '', 80, 'missing', 0, '', 80, ''],
      ['', '', 80, 'missing', 'missing', 'missing', 'missing', ''],
    ]);
  });

  it('shows one area or some statuses alone', () => {
    const targets = [
      aTarget({ id: 'old', area: 'older', observations: [at('2011', 90)] }),
      aTarget({ id: 'young', area: 'schools' }),
    ];
    const ids = (options: object) =>
      figureOf(targets, options).sections.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids({ area: 'schools' })).to.deep.equal(['young']);
    expect(ids({ status: 'met' })).to.deep.equal(['old']);
    expect(ids({ status: ' met  not-yet-measured ' })).to.deep.equal(['old', 'young']);
    expect(ids({ status: '' })).to.deep.equal(['old', 'young']);
    expect(figureOf(targets, { status: 'missed' }).empty).to.equal(true);
  });

  it('throws for an area the data lacks and a status that is none', () => {
    expect(() => figureOf([], { area: 'sea' })).to.throw(RangeError, 'unknown area: sea');
    expect(() => figureOf([], { status: 'met done' })).to.throw(RangeError, 'unknown status: done');
  });

  it('finds every goal of the e-strategy, 2 of them reductions without a baseline', async () => {
    const dataset = await datasetOf('oskarshamn-2008');
    const figure = targetsFigure(dataset, {});
    expect(figure.sections.map(({ kind, rows }) => [kind, rows.length])).to.deep.equal([
      ['share', 7],
      ['change', 2],
      ['unnumbered', 2],
    ]);
    expect(figure.sections[0]?.rows.map(({ target }) => target)).to.deep.equal([75, 85, 75, 100, 80, 80, 75]);
    expect(figure.sections[1]?.rows.map(({ target, baseline }) => [target, baseline])).to.deep.equal([
      [-25, undefined],
      [-25, undefined],
    ]);
    expect(figure.summary[0]).to.deep.equal([
      'targets.tally',
      {
        total: 11,
        tally: [
          { status: 'not-yet-measured', count: 8 },
          { status: 'not-measurable', count: 3 },
        ],
      },
    ]);
  });
});
