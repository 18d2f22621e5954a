import { expect } from '@open-wc/testing';
import { scatterFigure, type ScatterFigure, type ScatterOptions } from '../../src/figures/scatter.js';
import type { Dataset } from '../../src/model/index.js';
import { isMessage } from '../../src/strings/formatter.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

const keys = ({ notes }: ScatterFigure) => notes.flatMap((note) => (isMessage(note) ? note[0] : []));

describe('scatterFigure(dataset, options)', () => {
  let welfare: Dataset;
  before(async () => {
    welfare = await datasetOf('valfardsteknik-2022');
  });

  it('draws everyone with an answer, the smallest first, and counts the others', () => {
    const figure = scatterFigure(welfare, {});
    expect(figure.points).to.have.length(288);
    const sizes = figure.points.map(({ x }) => x);
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => a - b));
    expect(figure.notes).to.deep.include(['note.not-drawn', { count: 2, of: 290, why: 'answer' }]);
  });

  it('marks the own municipality and its county', () => {
    const figure = scatterFigure(welfare, { entity: '1885' });
    expect(figure.points.filter(({ own }) => own).map(({ name }) => name)).to.deep.equal(['Lindesberg']);
    expect(figure.groups.map(({ id }) => id)).to.deep.equal(['county:18']);
    expect(figure.points.filter(({ group }) => group === 0)).to.have.length(figure.groups[0]?.count ?? -1);
  });

  it('says the own deviation from what is expected of its size, and no place in a list', () => {
    const { summary } = scatterFigure(welfare, { entity: '1885' });
    const [key, facts] = summary[0] ?? [];
    expect(key).to.equal('scatter.own');
    const { y, expected } = facts as { y: number; expected: { value: number; low: number; high: number } };
    expect(y).to.be.closeTo(51.6, 0.1);
    expect(expected.low).to.be.lessThan(expected.value);
    expect(expected.high).to.be.greaterThan(expected.value);
    expect(summary.map(([each]) => each)).to.deep.equal(['scatter.own', 'scatter.gradient']);
  });

  it('keeps what is expected within what a level can be', () => {
    const figure = scatterFigure(welfare, { indicator: 'older-locks' });
    for (const { expected } of figure.points) {
      expect(expected?.low).to.be.at.least(0);
      expect(expected?.high).to.be.at.most(100);
    }
  });

  it('marks several groups, and says who the similar ones are', () => {
    const figure = scatterFigure(welfare, { entity: '1885', compare: 'similar county' });
    expect(figure.groups.map(({ id }) => id)).to.deep.equal(['similar:1885', 'county:18']);
    expect(keys(figure)).to.include('note.similar');
  });

  it('has no line through a handful, and says how they spread', () => {
    const figure = scatterFigure(aDataset(), { entity: '1885' });
    expect(figure.expectedAt).to.equal(undefined);
    expect(figure.summary.map(([key]) => key)).to.deep.equal(['scatter.own', 'scatter.spread']);
    expect(figure.table.columns.map(({ id }) => id)).to.deep.equal(['entity', 'population', 'value']);
  });

  it('keeps the unpublished out of the drawing and of the line', () => {
    const rows = { '1885': ['fully'], '1880': ['not'], '1861': [null] };
    const dataset = aDataset({ indicators: [{ id: 'a' }], answers: [{ rows, unpublished: ['1880'] }] });
    const figure = scatterFigure(dataset, { entity: '1880' });
    expect(figure.points.map(({ id }) => id)).to.deep.equal(['1885']);
    expect(figure.summary[0]).to.deep.equal(['scatter.unpublished', { name: 'Örebro' }]);
    expect(figure.notes).to.deep.include(['note.not-drawn', { count: 1, of: 6, why: 'unpublished' }]);
    expect(figure.notes).to.deep.include(['note.not-drawn', { count: 4, of: 6, why: 'answer' }]);
  });

  it('leaves out those with fewer than half of the answers, and those of unknown size', () => {
    const dataset = aDataset({
      indicators: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      entities: [{ id: 'full', population: 5000 }, { id: 'few', population: 9000 }, { id: 'sizeless' }],
      answers: [
        {
          rows: {
            full: ['fully', 'not', 'not'],
            few: [null, null, 'fully'],
            sizeless: ['fully', 'fully', 'fully'],
          },
        },
      ],
    });
    const figure = scatterFigure(dataset, { entity: 'sizeless' });
    expect(figure.points.map(({ id }) => id)).to.deep.equal(['full']);
    expect(figure.notes).to.deep.include(['note.not-drawn', { count: 1, of: 3, why: 'half' }]);
    expect(figure.notes).to.deep.include(['note.not-drawn', { count: 1, of: 3, why: 'size' }]);
    expect(figure.summary[0]?.[0]).to.equal('scatter.no-size');
  });

  it('is empty without answers', () => {
    const figure = scatterFigure(aDataset({ answers: [] }), {});
    expect(figure.empty).to.equal(true);
    expect(figure.summary).to.deep.equal([['scatter.none', undefined]]);
  });

  const wrong: [options: ScatterOptions, message: string][] = [
    [{ x: 'altitude' }, 'unknown attribute: altitude'],
    [{ entity: 'nowhere' }, 'unknown entity: nowhere'],
    [{ indicator: 'nothing' }, 'unknown indicator: nothing'],
    [{ area: 'nothing' }, 'unknown area: nothing'],
    [{ edition: '1066' }, 'unknown edition: 1066'],
    [{ compare: 'nobody' }, 'unknown comparison: nobody'],
    [{ entity: '1885', compare: 'nobody' }, 'unknown comparison: nobody'],
  ];
  for (const [options, message] of wrong) {
    it(`throws "${message}"`, () => {
      expect(() => scatterFigure(aDataset(), options)).to.throw(RangeError, message);
    });
  }
});
