import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { spread, type Wish } from '../../src/geometry/spread.js';

const at = (...places: readonly number[]): Wish[] => places.map((place) => ({ at: place, size: 10 }));

describe('spread(wishes, from, to)', () => {
  const cases: readonly (readonly [string, readonly Wish[], readonly number[]])[] = [
    ['nothing', [], []],
    ['one at its wish', at(50), [50]],
    ['one that wants to stand outside', at(-20), [5]],
    ['one that wants to stand beyond', at(120), [95]],
    ['two with room', at(20, 80), [20, 80]],
    ['two at the same place, which share the shift', at(50, 50), [45, 55]],
    ['three in a crowd', at(50, 51, 49), [50, 60, 40]],
    ['a crowd at the edge', at(0, 0, 2), [5, 15, 25]],
    ['a crowd that pushes its neighbour', at(50, 50, 56), [42, 52, 62]],
    [
      'more than there is room for',
      at(...[...new Array(11).keys()].map(() => 50)),
      [...new Array(11).keys()].map((i) => 5 + i * 10),
    ],
  ];
  for (const [name, wishes, expected] of cases) {
    it(`places ${name}`, () => {
      expect(spread(wishes, 0, 100)).to.deep.equal(expected);
    });
  }

  it('never overlaps, keeps the order, and stays inside when there is room', () => {
    const wish = fc.record({ at: fc.integer({ min: -50, max: 550 }), size: fc.integer({ min: 1, max: 25 }) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
        const places = spread(wishes, 0, 500);
        const order = wishes
          .map((_, index) => index)
          .sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0));
        let end = 0;
        for (const index of order) {
          const half = (wishes[index]?.size ?? 0) / 2;
          const place = places[index] ?? NaN;
          expect(place - half).to.be.at.least(end - 1e-6);
          end = place + half;
        }
        expect(end).to.be.at.most(500 + 1e-6);
      }),
    );
  });
});
