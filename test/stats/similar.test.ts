import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/model/index.js';
import { similarTo } from '../../src/stats/similar.js';
import { subjectOf } from '../../src/stats/subject.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

describe('similarTo(dataset, own, count)', () => {
  const namesOf = (dataset: Dataset, own: string, count?: number) =>
    similarTo(dataset, own, count)?.entities.map(({ name }) => name);

  it('goes by size and county, the most alike first', () => {
    // Kumla is nearly as large and in the same county; Karlstad is four times as large and in another
    expect(namesOf(aDataset(), '1885')).to.deep.equal([
      'Kumla',
      'Hallsberg',
      'Degerfors',
      'Örebro',
      'Karlstad',
    ]);
  });

  it('says what likeness is made of, in parts of the whole', () => {
    const variables = similarTo(aDataset(), '1885')?.variables.map(({ id, weight }) => [id, weight]);
    expect(variables).to.deep.equal([
      ['population', 0.5],
      ['county', 0.5],
    ]);
  });

  it('takes no more than asked for, and never the entity itself', () => {
    expect(namesOf(aDataset(), '1885', 2)).to.have.length(2);
    expect(namesOf(aDataset(), '1885')).not.to.include('Lindesberg');
  });

  it('keeps the order of the data among equals', () => {
    const entities = ['d', 'b', 'c', 'a'].map((id) => ({ id, name: id, population: 1000, county: '18' }));
    expect(namesOf(aDataset({ entities, answers: [] }), 'a')).to.deep.equal(['d', 'b', 'c']);
  });

  it('counts size beyond four times as many as no more different', () => {
    const entities = [
      { id: 'own', population: 1000 },
      { id: 'hundredfold', population: 100_000 },
      { id: 'fourfold', population: 4000 },
    ];
    const all = similarTo(aDataset({ entities, answers: [] }), 'own')?.entities.map(({ id }) => id);
    expect(all).to.deep.equal(['hundredfold', 'fourfold']);
  });

  it('goes by what is known', () => {
    const entities = [
      { id: 'own', county: '18' },
      { id: 'far', county: '17' },
      { id: 'near', county: '18' },
    ];
    const similarity = similarTo(aDataset({ entities, answers: [] }), 'own');
    expect(similarity?.variables.map(({ weight }) => weight)).to.deep.equal([1]);
    expect(similarity?.entities.map(({ id }) => id)).to.deep.equal(['near', 'far']);
  });

  it('is undefined for nobody, and when nothing is known', () => {
    expect(similarTo(aDataset(), 'nobody')).to.equal(undefined);
    const entities = [{ id: 'own' }, { id: 'other' }];
    expect(similarTo(aDataset({ entities, answers: [] }), 'own')).to.equal(undefined);
  });

  it('finds peers that a municipality would recognise', async () => {
    const names = namesOf(await datasetOf('valfardsteknik-2022'), '1885', 5);
    expect(names).to.include('Kumla');
    expect(names).not.to.include('Stockholm');
  });
});

describe('subjectOf(dataset, "similar", own)', () => {
  it('is those most like the entity', () => {
    const subject = subjectOf(aDataset(), 'similar', '1885');
    expect(subject).to.deep.include({ kind: 'similar', id: 'similar:1885', label: undefined });
    expect(subject?.entities).to.deep.equal(['1881', '1861', '1862', '1880', '1780']);
  });

  it('is undefined without an entity', () => {
    expect(subjectOf(aDataset(), 'similar')).to.equal(undefined);
  });
});
