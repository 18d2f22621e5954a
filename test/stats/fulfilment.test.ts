import { expect } from '@open-wc/testing';
import type { Dataset } from '../../src/model/index.js';
import { indicatorFulfilment, meanFulfilment } from '../../src/stats/fulfilment.js';
import { subjectOf, type Subject } from '../../src/stats/subject.js';
import { aDataset } from '../fixtures/dataset.js';

const dataset = aDataset();

function subject(id: string, from = dataset): Subject {
  const found = subjectOf(from, id, '1885');
  if (!found) throw new Error(`unknown subject: ${id}`);
  return found;
}

/** Counties a, b, c … of so many members, each of which has answered. */
function secretCounties(sizes: readonly number[], unpublished: true | readonly string[]): Dataset {
  const counties = sizes.flatMap((size, index) => new Array<string>(size).fill('abc'.charAt(index)));
  return aDataset({
    indicators: [{ id: 'a' }],
    groupings: [
      { id: 'county', label: 'Län', by: 'county', groups: ['a', 'b', 'c'].map((id) => ({ id, label: id })) },
    ],
    entities: counties.map((county, index) => ({ id: `e${String(index)}`, county })),
    answers: [
      { rows: Object.fromEntries(counties.map((_, index) => [`e${String(index)}`, ['fully']])), unpublished },
    ],
  });
}

describe('subjectOf(dataset, id, own)', () => {
  const cases: [id: string, kind: string, entities: number][] = [
    ['1885', 'entity', 1],
    ['all', 'all', 6],
    ['county', 'group', 5],
    ['size', 'group', 4],
    ['small', 'group', 2],
    ['county:17', 'group', 1],
  ];
  for (const [id, kind, entities] of cases) {
    it(`takes "${id}" for a ${kind} of ${String(entities)}`, () => {
      expect(subject(id).kind).to.equal(kind);
      expect(subject(id).entities).to.have.length(entities);
    });
  }

  it('is undefined for an unknown id', () => {
    expect(subjectOf(dataset, 'nowhere')).to.equal(undefined);
  });

  it('is undefined for a grouping without an own entity', () => {
    expect(subjectOf(dataset, 'county')).to.equal(undefined);
  });
});

describe('indicatorFulfilment(dataset, subject, indicator, edition)', () => {
  const cases: [
    entity: string,
    indicator: string,
    value: number | undefined,
    answered: number,
    asked: number,
  ][] = [
    ['1885', 'alarm', 1, 1, 1],
    ['1885', 'locks', 0, 1, 1],
    ['1885', 'video', 0.5, 1, 1],
    ['1885', 'absence', undefined, 0, 1],
    ['1885', 'broadband', 1, 1, 1],
    ['1861', 'broadband', 0.5, 1, 1],
    ['1881', 'video', undefined, 1, 1],
    ['1885', 'unheard-of', undefined, 0, 0],
  ];
  for (const [entity, indicator, value, answered, asked] of cases) {
    it(`is ${String(value)} for ${entity} and ${indicator}`, () => {
      const found = indicatorFulfilment(dataset, subject(entity), indicator, '2022');
      expect([found.value, found.answered, found.asked]).to.deep.equal([value, answered, asked]);
    });
  }

  it('is the mean over the members that answered, for a group', () => {
    const alarm = indicatorFulfilment(dataset, subject('all'), 'alarm', '2022');
    expect(alarm).to.deep.include({ answered: 6, asked: 6, reason: undefined });
    expect(alarm.value).to.be.closeTo(3.5 / 6, 1e-9);
  });

  it('leaves a missing answer out of the mean instead of counting it as zero', () => {
    const absence = indicatorFulfilment(dataset, subject('all'), 'absence', '2022');
    expect(absence).to.deep.include({ answered: 5, asked: 6 });
    expect(absence.value).to.be.closeTo(3 / 5, 1e-9);
  });

  it('counts "don\'t know" as an answer but not in the mean', () => {
    const video = indicatorFulfilment(dataset, subject('all'), 'video', '2022');
    expect(video).to.deep.include({ answered: 6, asked: 6 });
    expect(video.value).to.be.closeTo(3 / 5, 1e-9);
  });

  it('suppresses a small group that holds unpublished answers', () => {
    const rows = { '1861': ['fully'], '1862': ['not'], '1885': ['fully'] };
    const secret = aDataset({ indicators: [{ id: 'a' }], answers: [{ rows, unpublished: ['1862'] }] });
    expect(indicatorFulfilment(secret, subject('small', secret), 'a', '2022')).to.deep.equal({
      value: undefined,
      answered: 2,
      asked: 2,
      reason: 'suppressed',
    });
  });

  it('shows a small group whose answers are all published', () => {
    expect(indicatorFulfilment(dataset, subject('small'), 'alarm', '2022')).to.deep.equal({
      value: 0,
      answered: 2,
      asked: 2,
      reason: undefined,
    });
  });

  it('counts unpublished entities in groups without showing their own answers', () => {
    const row = ['fully'];
    const secret = aDataset({
      indicators: [{ id: 'a' }],
      groupings: [],
      answers: [
        { rows: { '1885': row, '1880': row, '1861': row, '1881': row, '1862': row }, unpublished: ['1885'] },
      ],
    });
    expect(indicatorFulfilment(secret, subject('1885', secret), 'a', '2022').reason).to.equal('missing');
    expect(indicatorFulfilment(secret, subject('all', secret), 'a', '2022').value).to.equal(1);
  });

  it('suppresses the next smallest group too, so that the rest of the total tells nothing', () => {
    const counties = secretCounties([4, 6, 9], true);
    const reasonOf = (id: string) => indicatorFulfilment(counties, subject(id, counties), 'a', '2022').reason;
    expect(['county:a', 'county:b', 'county:c', 'all'].map(reasonOf)).to.deep.equal([
      'suppressed',
      'suppressed',
      undefined,
      undefined,
    ]);
  });

  it('suppresses everyone together when one group alone has something to hide', () => {
    const counties = secretCounties([4, 6, 9], ['e0', 'e1']);
    const reasonOf = (id: string) => indicatorFulfilment(counties, subject(id, counties), 'a', '2022').reason;
    expect(['county:a', 'county:b', 'county:c', 'all'].map(reasonOf)).to.deep.equal([
      'suppressed',
      undefined,
      undefined,
      'suppressed',
    ]);
  });

  it('counts an entity once, in the first sheet that has an answer from it', () => {
    const twice = aDataset({
      indicators: [{ id: 'a' }],
      answers: [
        { rows: { '1885': [null], '1880': ['fully'] } },
        { rows: { '1885': ['not'], '1880': ['not'] } },
      ],
    });
    expect(indicatorFulfilment(twice, subject('all', twice), 'a', '2022')).to.deep.equal({
      value: 0.5,
      answered: 2,
      asked: 2,
      reason: undefined,
    });
  });

  it('does not ask about an indicator that the edition lacks', () => {
    expect(indicatorFulfilment(dataset, subject('1885'), 'alarm', '1999')).to.deep.include({
      asked: 0,
      reason: 'not-asked',
    });
  });
});

describe('meanFulfilment(dataset, subject, indicators, edition)', () => {
  it('is the mean of the answered indicators', () => {
    const mean = meanFulfilment(dataset, subject('1885'), ['apply', 'absence', 'video'], '2022');
    expect(mean).to.deep.equal({ value: 0.75, answered: 2, asked: 3, reason: undefined });
  });

  it('weighs indicators', () => {
    const weighted = aDataset({
      indicators: [{ id: 'a', weight: 3 }, { id: 'b' }],
      answers: [{ rows: { '1885': ['fully', 'not'] } }],
    });
    expect(meanFulfilment(weighted, subject('1885', weighted), ['a', 'b'], '2022').value).to.equal(0.75);
  });

  it('has no value without indicators or answers, never zero', () => {
    expect(meanFulfilment(dataset, subject('1885'), [], '2022').value).to.equal(undefined);
    expect(meanFulfilment(dataset, subject('1885'), ['absence'], '2022')).to.deep.equal({
      value: undefined,
      answered: 0,
      asked: 1,
      reason: 'missing',
    });
  });

  it('counts members for a group', () => {
    const mean = meanFulfilment(dataset, subject('all'), ['apply', 'absence'], '2022');
    expect(mean).to.deep.include({ answered: 6, asked: 6 });
  });
});

describe('ids that look like parts of others', () => {
  it('are no reason to take one mean for another', () => {
    const from = aDataset({
      editions: [{ id: 'a' }, { id: 'a|b' }],
      indicators: [{ id: 'b|c' }, { id: 'c' }],
      answers: ['a', 'a|b'].map((edition) => ({ edition, rows: { '1885': ['fully', 'not'] } })),
    });
    const all = subject('all', from);
    expect(indicatorFulfilment(from, all, 'b|c', 'a').value).to.equal(1);
    expect(indicatorFulfilment(from, all, 'c', 'a|b').value).to.equal(0);
  });
});
