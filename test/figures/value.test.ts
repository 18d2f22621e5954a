import { expect } from '@open-wc/testing';
import { valueFigure } from '../../src/figures/value.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

describe('valueFigure(dataset, options)', () => {
  it("shows an entity's answer, a number with its unit, a group's share", () => {
    const dataset = aDataset();
    const cellOf = (options: object) => valueFigure(dataset, options).cell;
    expect(cellOf({ indicator: 'video', entity: '1885' })).to.deep.include({ kind: 'answer', swatch: 'm1' });
    expect(cellOf({ indicator: 'broadband', entity: '1885' })).to.deep.equal({
      kind: 'number',
      value: 94,
      unit: 'percent',
    });
    expect(cellOf({ indicator: 'alarm', group: 'all' })).to.deep.equal({
      kind: 'number',
      value: 50,
      unit: 'percent',
    });
    expect(cellOf({ indicator: 'absence', entity: '1885' })).to.deep.equal({
      kind: 'missing',
      reason: 'missing',
    });
  });

  it("takes the entity's own group for a grouping", () => {
    const figure = valueFigure(aDataset(), {
      indicator: 'alarm',
      category: 'fully',
      entity: '1780',
      group: 'county',
    });
    expect(figure.value).to.equal(100);
    expect(figure.table.rows[0]?.[1]).to.deep.equal({
      kind: 'text',
      label: { sv: 'Värmlands län', en: 'Värmland County' },
    });
  });

  it('says the base, and that a base below 10 is small', () => {
    const figure = valueFigure(aDataset(), { indicator: 'alarm' });
    expect(figure.summary.at(-1)).to.deep.equal(['value.base', { n: 6, asked: 6 }]);
    expect(figure.notes[0]).to.deep.equal([
      'note.small-base',
      { below: 10, groups: [['label.all', undefined]] },
    ]);
    expect(figure.source.derived).to.equal(true);
  });

  it('takes the latest edition that has the indicator', async () => {
    const dataset = await datasetOf('skl-2011');
    const strategy = (options: object) => valueFigure(dataset, { indicator: 'fig-06-strategy', ...options });
    expect(strategy({ category: 'in-progress' }).value).to.equal(32);
    expect(strategy({ category: 'in-progress', edition: '2009' }).value).to.equal(20);
    expect(strategy({ category: 'yes', edition: '2009' }).cell).to.deep.equal({
      kind: 'missing',
      reason: 'missing',
    });
    expect(strategy({ group: '100k', category: 'yes+in-progress' }).value).to.equal(92);
    expect(strategy({}).n).to.equal(219);
  });

  it('rests a count of respondents on nothing but itself', async () => {
    const figure = valueFigure(await datasetOf('skl-2008'), { indicator: 'respondents', edition: '2007' });
    expect(figure.value).to.equal(147);
    expect(figure.summary.map(([key]) => key)).to.deep.equal(['value.what', 'value.who']);
  });

  for (const [options, message] of [
    [{}, 'missing attribute: indicator'],
    [{ indicator: 'x' }, 'unknown indicator: x'],
    [{ indicator: 'alarm', category: 'x' }, 'unknown category: x'],
    [{ indicator: 'alarm', entity: 'x' }, 'unknown entity: x'],
    [{ indicator: 'alarm', group: 'x' }, 'unknown group: x'],
    [{ indicator: 'alarm', edition: 'x' }, 'unknown edition: x'],
    [{ indicator: 'alarm', group: 'county' }, 'unknown group: county'],
  ] as const) {
    it(`throws "${message}"`, () => {
      expect(() => valueFigure(aDataset(), options)).to.throw(RangeError, message);
    });
  }
});
