import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { endsOf } from '../../src/stats/top-bottom.js';

const ends = (values: number[], top: number, bottom: number) => endsOf(new Float64Array(values), top, bottom);

describe('endsOf(values, top, bottom)', () => {
  const cases: readonly (readonly [
    name: string,
    values: number[],
    lengths: [number, number],
    top: number[],
    bottom: number[],
    cut?: number,
  ])[] = [
    [
      'gives the highest from the top and the lowest from the bottom',
      [5, 1, 4, 2, 3],
      [2, 2],
      [0, 2],
      [1, 3],
    ],
    ['gives nothing for no values', [], [3, 3], [], []],
    ['gives nothing when nothing is asked for', [1, 2], [0, 0], [], []],
    ['leaves missing values out', [NaN, 2, NaN, 1, 3], [1, 1], [4], [3]],
    ['is empty when all are missing', [NaN, NaN], [2, 2], [], []],
    ['takes in everyone who shares the last place', [9, 8, 8, 1, 0], [2, 0], [0, 1, 2], []],
    ['takes in everyone who shares the last place at the bottom', [9, 2, 2, 5, 1], [0, 2], [], [4, 1, 2]],
    ['cuts a tie that would double the list and counts the rest', [9, 5, 5, 5, 5, 5], [2, 0], [0, 1], [], 4],
    ['divides too few values between the lists', [4, 3, 2, 1, 0], [10, 10], [0, 1, 2], [4, 3]],
    ['divides in proportion to the lengths asked for', [6, 5, 4, 3, 2, 1], [20, 10], [0, 1, 2, 3], [5, 4]],
    [
      'counts a tie between the lists that had no room',
      [9, 5, 5, 5, 5, 5, 5, 5, 1],
      [2, 2],
      [0, 1],
      [8, 7],
      5,
    ],
    ['never puts a tie across the middle in both lists', [3, 2, 2, 2, 1], [2, 2], [0, 1, 2], [4, 3]],
    ['keeps the order of the data among equals', [1, 1, 1, 1], [2, 2], [0, 1], [2, 3]],
  ];
  for (const [name, values, [top, bottom], high, low, cut] of cases) {
    it(name, () => {
      const found = ends(values, top, bottom);
      expect(found.top).to.deep.equal(high);
      expect(found.bottom).to.deep.equal(low);
      expect(found.cut).to.equal(cut ?? 0);
    });
  }

  it('never names an index twice, and never one that is missing', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 40 }), fc.nat(15), fc.nat(15), (values, top, bottom) => {
        const found = ends(values, top, bottom);
        const all = [...found.top, ...found.bottom];
        expect(new Set(all).size).to.equal(all.length);
        expect(all.filter((index) => Number.isNaN(values[index]))).to.deep.equal([]);
        expect(found.top.length).to.be.at.most(2 * top);
        expect(found.bottom.length).to.be.at.most(2 * bottom);
        const lowest = Math.min(...found.top.map((index) => values[index]!));
        expect(found.bottom.every((index) => values[index]! <= lowest)).to.equal(true);
      }),
      { seed: 7 },
    );
  });
});
