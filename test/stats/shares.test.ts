import { expect } from '@open-wc/testing';
import { EVERYONE, type Dataset } from '../../src/model/index.js';
import { entityShares, sharesOf } from '../../src/stats/shares.js';
import { aDataset, type Cell } from '../fixtures/dataset.js';

const answers = (dataset: Dataset, by?: string) => {
  const shares = sharesOf(dataset, 'alarm', '2022', by === undefined ? undefined : dataset.groupings.get(by));
  return Object.fromEntries(
    [...(shares ?? [])].map(([id, { counts, base, asked }]) => [id, { counts, base, asked }]),
  );
};

/** Municipalities in two counties that answered one question: `small` lie in 17, the rest in 18. */
const twoCounties = (
  small: readonly Cell[],
  large: readonly Cell[],
  unpublished: true | readonly string[],
): Dataset => {
  const cells = [...small, ...large];
  return aDataset({
    indicators: [{ id: 'alarm' }],
    entities: cells.map((_, index) => ({
      id: `m${String(index)}`,
      county: index < small.length ? '17' : '18',
    })),
    answers: [
      { rows: Object.fromEntries(cells.map((cell, index) => [`m${String(index)}`, [cell]])), unpublished },
    ],
  });
};

const many = (count: number, cell: Cell = 'fully'): readonly Cell[] => new Array<Cell>(count).fill(cell);

describe('sharesOf', () => {
  it('counts the answers of everyone, outside answers among them', () => {
    expect(answers(aDataset())).to.deep.equal({ [EVERYONE]: { counts: [2, 1, 3, 0], base: 6, asked: 6 } });
    const video = sharesOf(aDataset(), 'video', '2022', undefined)?.get(EVERYONE);
    expect(video?.counts).to.deep.equal([1, 2, 2, 1]);
  });

  it('counts the answers of each group', () => {
    expect(answers(aDataset(), 'size')).to.deep.include({
      small: { counts: [2, 0, 0, 0], base: 2, asked: 2 },
      large: { counts: [0, 1, 3, 0], base: 4, asked: 4 },
    });
  });

  it('leaves out who did not answer, and counts them as asked', () => {
    const absence = sharesOf(aDataset(), 'absence', '2022', undefined)?.get(EVERYONE);
    expect(absence).to.deep.include({ counts: [1, 2, 2, 0], base: 5, asked: 6 });
  });

  it('takes the number of members from the grouping when it says so', () => {
    const groupings = [
      { id: 'county', label: 'Län', by: 'county', groups: [{ id: '18', label: 'Örebro', members: 12 }] },
    ];
    expect(answers(aDataset({ groupings }), 'county')['18']).to.include({ base: 5, asked: 12 });
  });

  it('gives a group without answers missing counts and a base of 0, never zeros', () => {
    const dataset = twoCounties([null, null], many(6), []);
    expect(answers(dataset, 'county')['17']).to.deep.equal({
      counts: Array(4).fill('missing'),
      base: 0,
      asked: 2,
    });
  });

  it('counts an entity once when two sheets of the edition hold its answer', () => {
    const rows = { '1885': ['fully'] };
    const answersTwice = [
      { indicators: ['alarm'], rows },
      { indicators: ['alarm'], rows: { '1885': ['not'] } },
    ];
    expect(answers(aDataset({ answers: answersTwice }))).to.deep.equal({
      [EVERYONE]: { counts: [0, 0, 1, 0], base: 1, asked: 6 },
    });
  });

  it('counts numbers by their step, with their mean', () => {
    const broadband = sharesOf(aDataset(), 'broadband', '2022', undefined)?.get(EVERYONE);
    expect(broadband?.counts).to.deep.equal([1, 2, 3]);
    expect(broadband?.mean).to.be.closeTo(81.17, 0.01);
  });

  it('is undefined for an edition without the question', () => {
    expect(sharesOf(aDataset(), 'alarm', '1999', undefined)).to.equal(undefined);
    expect(sharesOf(aDataset(), 'unheard-of', '2022', undefined)).to.equal(undefined);
  });
});

describe('sharesOf with unpublished answers', () => {
  const hiddenIn = (dataset: Dataset, by?: string): readonly string[] =>
    Object.entries(answers(dataset, by))
      .filter(([, { counts }]) => counts.every((count) => count === 'suppressed'))
      .map(([id]) => id);

  it('shows a group of five and hides one of four', () => {
    expect(hiddenIn(twoCounties(many(5), many(9), true), 'county')).to.deep.equal([]);
    expect(hiddenIn(twoCounties(many(4), many(9), true), 'county')).to.include('17');
  });

  it('shows a small group whose answers are all public', () => {
    expect(hiddenIn(twoCounties(many(2), many(9), []), 'county')).to.deep.equal([]);
    expect(hiddenIn(twoCounties(many(2), many(9), ['m5']), 'county')).to.deep.equal([]);
  });

  it('hides the next smallest too, so that the hidden one is not what is left of the total', () => {
    expect(hiddenIn(twoCounties(many(4), many(9), true), 'county')).to.have.members(['17', '18']);
  });

  it('hides the total when no other group can hide a small one', () => {
    // the nine of the other county are public: anybody can subtract them
    expect(hiddenIn(twoCounties(many(4), many(9), ['m0', 'm1', 'm2', 'm3']), 'county')).to.have.members([
      EVERYONE,
      '17',
    ]);
  });

  it('hides the base with the counts', () => {
    expect(answers(twoCounties(many(4), many(9), true), 'county')['17']?.base).to.equal(undefined);
  });

  it('counts a raised limit of the document', () => {
    const groupings = [
      {
        id: 'county',
        label: 'Län',
        by: 'county',
        groups: [
          { id: '17', label: 'a' },
          { id: '18', label: 'b' },
        ],
      },
    ];
    const rows = Object.fromEntries([...many(9)].map((cell, index) => [`m${String(index)}`, [cell]]));
    const entities = [...many(9)].map((_, index) => ({ id: `m${String(index)}`, county: '17' }));
    const parts = {
      indicators: [{ id: 'alarm' }],
      groupings,
      entities,
      answers: [{ rows, unpublished: true as const }],
    };
    expect(hiddenIn(aDataset({ ...parts, minGroup: 10 }), 'county')).to.have.members([EVERYONE, '17']);
    expect(hiddenIn(aDataset({ ...parts, minGroup: 9 }), 'county')).to.deep.equal([]);
  });
});

describe('entityShares', () => {
  const services = ['alarm', 'locks', 'video', 'apply', 'absence'];

  it('counts how one entity answered several questions', () => {
    const shares = entityShares(aDataset(), '1885', services, '2022');
    expect(shares).to.deep.include({ counts: [1, 1, 2, 0], base: 4, asked: 5 });
  });

  it('is undefined for an entity that keeps its answers to itself or gave none', () => {
    const rows = { '1885': ['fully'], '1880': ['not'], '1861': [null] };
    const dataset = aDataset({ answers: [{ indicators: ['alarm'], rows, unpublished: ['1880'] }] });
    expect(entityShares(dataset, '1885', ['alarm'], '2022')?.base).to.equal(1);
    expect(entityShares(dataset, '1880', ['alarm'], '2022')).to.equal(undefined);
    expect(entityShares(dataset, '1861', ['alarm'], '2022')).to.equal(undefined);
    expect(entityShares(dataset, 'nobody', ['alarm'], '2022')).to.equal(undefined);
  });
});
