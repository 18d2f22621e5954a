import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { orderBy, rankingOf, rowsWhere } from '../../src/stats/order.js';

const numbers = (values: readonly number[]) =>
  rankingOf(
    values.length,
    (a, b) => values[a]! - values[b]!,
    (index) => Number.isNaN(values[index]),
  );

const ordered = (values: readonly number[], at: readonly number[], descending: boolean) =>
  [...orderBy(Uint32Array.from(at.keys()), new Uint32Array(at), numbers(values), descending)].map(
    (row) => values[at[row]!],
  );

describe('rankingOf(count, compare, isLast)', () => {
  it('gives equals one place and those without an order the last', () => {
    const { places, count } = numbers([20, NaN, 10, 20]);
    expect([...places]).to.deep.equal([1, 2, 0, 1]);
    expect(count).to.equal(3);
  });

  it('has one place when nothing has an order', () => {
    const { places, count } = numbers([NaN, NaN]);
    expect([...places]).to.deep.equal([0, 0]);
    expect(count).to.equal(1);
  });
});

describe('orderBy(rows, at, ranking, descending)', () => {
  const values = [3, NaN, 1, 2];

  it('puts rows in the order of their contents', () => {
    expect(ordered(values, [0, 1, 2, 3, 2], false)).to.deep.equal([1, 1, 2, 3, NaN]);
  });

  it('puts what is missing last in both directions', () => {
    expect(ordered(values, [1, 0, 1, 2], true)).to.deep.equal([3, 1, NaN, NaN]);
    expect(ordered(values, [1, 0, 1, 2], false)).to.deep.equal([1, 3, NaN, NaN]);
  });

  it('keeps zero apart from missing', () => {
    expect(ordered([0, NaN, -1], [1, 0, 2], true)).to.deep.equal([0, -1, NaN]);
  });

  it('keeps the order of equals in both directions', () => {
    const at = new Uint32Array([0, 1, 0, 1]);
    const ranking = numbers([5, 6]);
    const rows = new Uint32Array([3, 2, 1, 0]);
    expect([...orderBy(rows, at, ranking, false)]).to.deep.equal([2, 0, 3, 1]);
    expect([...orderBy(rows, at, ranking, true)]).to.deep.equal([3, 1, 2, 0]);
  });

  it('gives no rows for no rows', () => {
    expect([...orderBy(new Uint32Array(), new Uint32Array(), numbers([]), false)]).to.deep.equal([]);
  });

  it('is what a stable sort gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 }),
        fc.boolean(),
        (at, descending) => {
          const contents = [4, 1, NaN, 1, 0];
          const rows = [...at.keys()];
          const key = (row: number) => contents[at[row]!]!;
          const expected = [...rows].sort((a, b) => {
            if (Number.isNaN(key(a)) || Number.isNaN(key(b)))
              return Number(Number.isNaN(key(a))) - Number(Number.isNaN(key(b)));
            return descending ? key(b) - key(a) : key(a) - key(b);
          });
          expect([
            ...orderBy(Uint32Array.from(rows), new Uint32Array(at), numbers(contents), descending),
          ]).to.deep.equal(expected);
        },
      ),
      { seed: 7 },
    );
  });
});

describe('rowsWhere(rows, conditions)', () => {
  const rows = new Uint32Array([3, 1, 2, 0]);
  const first = { at: new Uint32Array([0, 1, 0, 1]), keep: new Uint8Array([1, 0]) };
  const second = { at: new Uint32Array([0, 0, 1, 1]), keep: new Uint8Array([1, 0]) };

  it('keeps every row when nothing is asked', () => {
    expect([...rowsWhere(rows, [])]).to.deep.equal([3, 1, 2, 0]);
  });

  it('keeps rows that meet every condition, in their order', () => {
    expect([...rowsWhere(rows, [[first]])]).to.deep.equal([2, 0]);
    expect([...rowsWhere(rows, [[first], [second]])]).to.deep.equal([0]);
  });

  it('keeps rows that meet any condition of a group', () => {
    expect([...rowsWhere(rows, [[first, second]])]).to.deep.equal([1, 2, 0]);
  });
});
