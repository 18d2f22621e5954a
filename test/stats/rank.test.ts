import { expect } from '@open-wc/testing';
import { rankAmong, ranksOf } from '../../src/stats/rank.js';

const shown = (values: number[]) =>
  ranksOf(new Float64Array(values)).map((rank) =>
    rank ? `${String(rank.from)}–${String(rank.to)} of ${String(rank.of)}` : undefined,
  );

describe('ranksOf(values)', () => {
  const cases: readonly (readonly [string, number[], (string | undefined)[]])[] = [
    ['is empty for no values', [], []],
    ['gives a single value the first place of one', [7], ['1–1 of 1']],
    ['puts the largest first', [1, 3, 2], ['3–3 of 3', '1–1 of 3', '2–2 of 3']],
    ['lets equals share their places', [5, 9, 5, 1], ['2–3 of 4', '1–1 of 4', '2–3 of 4', '4–4 of 4']],
    ['shares the first place among all when all are equal', [4, 4, 4], ['1–3 of 3', '1–3 of 3', '1–3 of 3']],
    [
      'leaves missing values out of the base',
      [NaN, 2, NaN, 1],
      [undefined, '1–1 of 2', undefined, '2–2 of 2'],
    ],
    ['has no places when everything is missing', [NaN, NaN], [undefined, undefined]],
    ['ranks zero, which is a number', [0, -1, NaN], ['1–1 of 2', '2–2 of 2', undefined]],
    ['ties means that differ only by rounding noise', [0.1 + 0.2, 0.3], ['1–2 of 2', '1–2 of 2']],
  ];
  for (const [name, values, expected] of cases) {
    it(name, () => expect(shown(values)).to.deep.equal(expected));
  }
});

describe('rankAmong(values, own)', () => {
  it('agrees with ranksOf for every value', () => {
    const values = new Float64Array([3, 1, NaN, 3, 2, 2, 2, 0]);
    const one = [...values].map((value) => rankAmong(values, value));
    expect(one).to.deep.equal(ranksOf(values));
  });

  it('is undefined for a missing value', () => {
    expect(rankAmong(new Float64Array([1, 2]), NaN)).to.equal(undefined);
  });
});
