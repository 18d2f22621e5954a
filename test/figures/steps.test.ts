import { expect } from '@open-wc/testing';
import { stepsFigure, type StepsOptions } from '../../src/figures/steps.js';
import { isMessage } from '../../src/strings/formatter.js';
import { aDataset } from '../fixtures/dataset.js';

const figureOf = (options: StepsOptions = {}, dataset = aDataset()) =>
  stepsFigure(dataset, { entity: '1885', ...options });

/** Municipalities of one county, of which the own one is the first. */
const secret = () =>
  aDataset({
    indicators: [{ id: 'a' }],
    answers: [
      {
        rows: { '1885': ['not'], '1880': ['fully'], '1861': ['not'], '1881': ['fully'] },
        unpublished: ['1880'],
      },
    ],
  });

describe('stepsFigure(dataset, options, words)', () => {
  it('counts the own size band and the own county, without the municipality itself', () => {
    const { rows } = figureOf();
    expect(rows[0]?.having.map(({ id }) => id)).to.deep.equal(['size:large', 'county:18']);
    const locks = rows.find(({ id }) => id === 'locks');
    expect(locks?.having.map(({ have, of }) => [have, of])).to.deep.equal([
      [2, 3],
      [2, 4],
    ]);
  });

  it('gives each step its own answer with colour and word, the area with its layer, and the rise', () => {
    const locks = figureOf().rows.find(({ id }) => id === 'locks');
    expect(locks?.swatch).to.equal('m0');
    expect(locks?.answer).to.deep.include({ kind: 'answer', swatch: 'm0' });
    expect(locks?.lifts).to.have.length(1);
    expect(locks?.lifts[0]).to.deep.include({ kind: 'area', id: 'older' });
    expect(locks?.lifts[0]?.layer).to.deep.equal({ sv: 'Tjänster', en: 'Services' });
    expect(locks?.lifts[0]?.points).to.be.closeTo(100 / 3, 1e-9);
  });

  it('shows as many as are asked for, and says how many there are beside them', () => {
    const cases: readonly (readonly [number | undefined, number, number])[] = [
      [undefined, 5, 0],
      [2, 2, 3],
      [100, 5, 0],
    ];
    for (const [count, shown, more] of cases) {
      const figure = figureOf({ count });
      expect([figure.rows.length, figure.more], String(count)).to.deep.equal([shown, more]);
      expect([...figure.table.rows]).to.have.length(shown);
    }
  });

  it('counts a missing answer in the notes and not as something left to meet', () => {
    const { rows, notes } = figureOf();
    expect(rows.map(({ id }) => id)).not.to.include('absence');
    expect(notes).to.deep.include(['note.missing', { count: 1, of: 10, reason: 'missing' }]);
  });

  it('counts an answer outside the scale in the notes and not as something left to meet', () => {
    const { rows, notes } = figureOf({ entity: '1881' });
    expect(rows.map(({ id }) => id)).not.to.include('video');
    expect(notes).to.deep.include(['note.outside', { count: 1, of: 10 }]);
  });

  it('says who is compared', () => {
    const cases: readonly (readonly [string, readonly number[]])[] = [
      ['county', [4]],
      ['size county all', [3, 4, 5]],
      ['county 1780', [4]],
      ['1780', []],
    ];
    for (const [compare, counts] of cases) {
      const counted = figureOf({ compare }).notes.flatMap((note) =>
        isMessage(note) && note[0] === 'note.compared' ? note[1].groups.map(({ count }) => count) : [],
      );
      expect(counted, compare).to.deep.equal(counts);
    }
  });

  it('compares with everyone where the data has neither sizes nor counties', () => {
    const [first] = figureOf({}, aDataset({ groupings: [] })).rows;
    expect(first?.having.map(({ id, of }) => [id, of])).to.deep.equal([['all', 5]]);
  });

  it('says first what most have, or what lifts most', () => {
    const keys = (options: StepsOptions) => figureOf(options).summary.map(([key]) => key);
    expect(keys({})).to.deep.equal(['steps.tally', 'steps.most-had']);
    expect(keys({ order: 'lift' })).to.deep.equal(['steps.tally', 'steps.most-lifted']);
    expect(keys({ compare: '' })).to.deep.equal(['steps.tally', 'steps.most-lifted']);
  });

  it('keeps counts back that would give an unpublished answer away', () => {
    const { rows, table, summary } = figureOf({ compare: 'county all' }, secret());
    expect(rows[0]?.having.map(({ have, of }) => [have, of])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    const cells = [...table.rows][0]?.slice(3);
    expect(cells?.every((cell) => cell.kind === 'missing')).to.equal(true);
    expect(summary.map(([key]) => key)).not.to.include('steps.most-had');
  });

  it('has goals of their own in the rows and in the table', () => {
    const dataset = aDataset({
      goals: new Map([['simpler', { id: 'simpler', label: 'Enklare' }]]),
      layers: [],
      indicators: [{ id: 'a', goals: ['simpler'] }],
      answers: [{ rows: { '1885': ['partly'] } }],
    });
    const { rows, table } = figureOf({ compare: '' }, dataset);
    expect(rows[0]?.lifts).to.deep.equal([
      { kind: 'goal', id: 'simpler', label: 'Enklare', layer: undefined, points: 50 },
    ]);
    expect(table.columns.map(({ id }) => id)).to.deep.equal([
      'rank',
      'indicator',
      'answer',
      'goal',
      'goal-lift',
    ]);
  });

  describe('is empty, and says why', () => {
    const unpublished = (ids: true | readonly string[]) =>
      aDataset({ indicators: [{ id: 'a' }], answers: [{ rows: { '1885': ['not'] }, unpublished: ids }] });
    const answered = (cell: string | null) =>
      aDataset({ indicators: [{ id: 'a' }], answers: [{ rows: { '1885': [cell] } }] });
    const cases = [
      ['without a municipality', { entity: undefined }, aDataset(), 'steps.nobody'],
      ['for a group', { entity: 'county:18' }, aDataset(), 'steps.nobody'],
      ['for one that has not published', {}, unpublished(['1885']), 'steps.unpublished'],
      ['when nobody has published', {}, unpublished(true), 'steps.unpublished'],
      ['for one that has not answered', {}, answered(null), 'steps.unanswered'],
      ['for one that meets everything', {}, answered('fully'), 'steps.done'],
    ] as const;
    for (const [name, options, dataset, key] of cases) {
      it(name, () => {
        const { empty, summary, rows } = figureOf(options, dataset);
        expect([empty, summary.map(([each]) => each), rows.length]).to.deep.equal([true, [key], 0]);
      });
    }
  });

  it('refuses what the data does not know', () => {
    expect(() => figureOf({ entity: '9999' })).to.throw(RangeError, 'unknown entity: 9999');
    expect(() => figureOf({ compare: 'planet' })).to.throw(RangeError, 'unknown comparison: planet');
    for (const count of [0, -1, 1.5, NaN])
      expect(() => figureOf({ count })).to.throw(RangeError, `invalid count: ${String(count)}`);
  });
});
