import { expect } from '@open-wc/testing';
import { ladderFigure, nextOf } from '../../src/figures/ladder.js';
import type { Ladder } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

type Places = Readonly<Record<string, Readonly<Record<string, string>>>>;

const aLadder = (places: Places = {}, steps = 4): Ladder => ({
  id: 'web',
  label: 'Trappan',
  steps: Array.from({ length: steps }, (_, index) => ({
    id: `s${String(index + 1)}`,
    label: `Steg ${'ABCDEFGH'[index] ?? ''}`,
    ...(index > 0 ? { requires: `krav ${String(index + 1)}` } : {}),
  })),
  at: new Map(
    Object.entries(places).map(([entity, services]) => [entity, new Map(Object.entries(services))]),
  ),
});
const figureOf = (ladder: Ladder | undefined, options = {}) =>
  ladderFigure(aDataset({ ladders: ladder ? [ladder] : [] }), options);
const standing = (figure: ReturnType<typeof figureOf>) =>
  figure.rungs.map((rung) => rung.standing.map(({ id }) => id));

const PLACES: Places = {
  '1885': { alarm: 's2', locks: 's3', video: 's2' },
  '1880': { alarm: 's4', locks: 's4' },
  '1861': { alarm: 's1' },
};

describe('ladderFigure(dataset, options)', () => {
  it('is empty, and says so, without a ladder', () => {
    const figure = figureOf(undefined);
    expect(figure.empty).to.equal(true);
    expect(figure.summary).to.deep.equal([['ladder.no-steps', undefined]]);
  });

  it('shows the steps, and says that nobody is placed, when the data places nobody', () => {
    const figure = figureOf(aLadder());
    expect(figure.kind).to.equal(undefined);
    expect(figure.rungs.map(({ number, requires }) => [number, requires])).to.deep.equal([
      [1, undefined],
      [2, 'krav 2'],
      [3, 'krav 3'],
      [4, 'krav 4'],
    ]);
    expect(figure.summary.map(([key]) => key)).to.deep.equal(['ladder.steps', 'ladder.nobody']);
    expect(figure.table.columns.map(({ id }) => id)).to.deep.equal(['number', 'step', 'requires']);
    expect(figure.table.rows).to.have.length(4);
  });

  it('marks a service among the others, and nobody for one that stands nowhere', () => {
    const own = (options: object) => {
      const figure = figureOf(aLadder(PLACES), options);
      return figure.rungs.flatMap((rung) => rung.standing.filter((mark) => mark.own).map(({ id }) => id));
    };
    expect(own({ entity: '1885', marked: 'locks' })).to.deep.equal(['locks']);
    expect(own({ entity: '1885', marked: 'apply' })).to.deep.equal([]);
    expect(own({ marked: 'locks' })).to.deep.equal(['1885 locks', '1880 locks']);
  });

  it("places an entity's services, and counts those it has no step for", () => {
    const figure = figureOf(aLadder(PLACES), { entity: '1880' });
    expect(figure.kind).to.equal('indicator');
    expect(standing(figure)).to.deep.equal([[], [], [], ['alarm', 'locks']]);
    expect(figure.summary.slice(1)).to.deep.equal([
      ['ladder.standing', { kind: 'indicator', of: 'Örebro', counts: [0, 0, 0, 2] }],
      ['ladder.unknown', { kind: 'indicator', count: 1 }],
    ]);
    expect(figure.table.rows).to.have.length(3 + 2 + 1);
  });

  it('places the entities by one service', () => {
    const figure = figureOf(aLadder(PLACES), { indicator: 'locks' });
    expect(figure.kind).to.equal('entity');
    expect(standing(figure)).to.deep.equal([[], [], ['1885'], ['1880']]);
    expect(figure.summary.at(-1)).to.deep.equal(['ladder.unknown', { kind: 'entity', count: 1 }]);
  });

  it('marks the entity among the others, with what its next step requires', () => {
    const figure = figureOf(aLadder(PLACES), { indicator: 'alarm', entity: '1885' });
    expect(figure.own?.number).to.equal(2);
    expect(
      figure.rungs.flatMap((rung) => rung.standing.filter(({ own }) => own).map(({ id }) => id)),
    ).to.deep.equal(['1885']);
    expect(figure.summary.slice(0, 2)).to.deep.equal([
      [
        'ladder.own',
        {
          who: 'Lindesberg',
          what: { sv: 'Digitalt trygghetslarm', en: 'Digital alarm' },
          number: 2,
          of: 4,
          step: 'Steg B',
        },
      ],
      ['ladder.next', { number: 3, step: 'Steg C', requires: 'krav 3' }],
    ]);
  });

  it('says that an entity without a step has none, and never puts it on the lowest', () => {
    const figure = figureOf(aLadder(PLACES), { indicator: 'alarm', entity: '1780' });
    expect(figure.own).to.equal(undefined);
    expect(figure.summary.map(([key]) => key)).to.deep.equal([
      'ladder.own-unknown',
      'ladder.standing',
      'ladder.unknown',
    ]);
    expect(standing(figure).flat()).not.to.contain('1780');
  });

  it('shows the only entity, or the only service, as if the tag had named it', () => {
    expect(figureOf(aLadder({ '1885': { alarm: 's1', locks: 's2' } })).kind).to.equal('indicator');
    expect(figureOf(aLadder({ '1885': { alarm: 's1' }, '1880': { alarm: 's2' } })).kind).to.equal('entity');
    const both = figureOf(aLadder(PLACES));
    expect(both.kind).to.equal('pair');
    expect(both.rungs.map((rung) => rung.standing.length)).to.deep.equal([1, 2, 1, 2]);
  });

  it('leaves out who stands on a step that the ladder lacks, and counts them as unknown', () => {
    const figure = figureOf(aLadder({ '1885': { alarm: 's9', locks: 's1' } }));
    expect(standing(figure)).to.deep.equal([['locks'], [], [], []]);
    expect(figure.summary.at(-1)).to.deep.equal(['ladder.unknown', { kind: 'indicator', count: 1 }]);
  });

  for (const [steps, swatches] of [
    [1, ['q0']],
    [2, ['q0', 'q3']],
    [4, ['q0', 'q1', 'q2', 'q3']],
    [6, ['q0', 'q1', 'q1', 'q2', 'q2', 'q3']],
  ] as const) {
    it(`colours ${String(steps)} steps from the lowest to the highest`, () => {
      expect(figureOf(aLadder({}, steps)).rungs.map(({ swatch }) => swatch)).to.deep.equal(swatches);
    });
  }

  it('throws for what the data lacks', () => {
    expect(() => figureOf(aLadder(), { ladder: 'x' })).to.throw(RangeError, 'unknown ladder: x');
    expect(() => figureOf(aLadder(), { entity: 'x' })).to.throw(RangeError, 'unknown entity: x');
    expect(() => figureOf(aLadder(), { indicator: 'x' })).to.throw(RangeError, 'unknown indicator: x');
  });

  it('reads the four steps of the e-strategy', async () => {
    const figure = ladderFigure(await datasetOf('oskarshamn-2008'), { entity: '0882' });
    expect(figure.rungs).to.have.length(4);
    expect(figure.rungs.every(({ requires }) => requires !== undefined)).to.equal(true);
    expect(figure.kind).to.equal(undefined);
  });
});

describe('nextOf(rungs, rung)', () => {
  it('is the next step, or that there is none', () => {
    const { rungs } = figureOf(aLadder());
    const [first] = rungs;
    const last = rungs.at(-1);
    if (!first || !last) throw new Error('missing steps');
    expect(nextOf(rungs, first)).to.deep.equal([
      'ladder.next',
      { number: 2, step: 'Steg B', requires: 'krav 2' },
    ]);
    expect(nextOf(rungs, last)).to.deep.equal(['ladder.top', undefined]);
  });
});
