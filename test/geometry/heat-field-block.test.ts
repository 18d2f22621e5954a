import { expect } from '@open-wc/testing';
import type { FieldOrder } from '../../src/figures/heat-order.js';
import { fieldBlockAt, wholeField } from '../../src/geometry/heat-field-block.js';

/** Lines in groups of these sizes. */
const orderOf = (...sizes: readonly number[]): FieldOrder => {
  let end = 0;
  const groups = sizes.map((size, index) => ({
    id: String(index),
    label: String(index),
    start: end,
    end: (end += size),
  }));
  return { lines: Uint32Array.from({ length: end }, (_, place) => place), groups };
};

describe('fieldBlockAt(rows, columns, place, width)', () => {
  const rows = orderOf(12, 100, 7);
  const columns = orderOf(6, 60);
  for (const [place, block] of [
    [{ row: 0, column: 0 }, [0, 12, 0, 6]],
    [{ row: 11, column: 5 }, [0, 12, 0, 6]],
    [{ row: 12, column: 6 }, [12, 60, 6, 32]],
    [{ row: 59, column: 31 }, [12, 60, 6, 32]],
    [{ row: 60, column: 32 }, [60, 108, 32, 58]],
    [{ row: 111, column: 65 }, [64, 112, 40, 66]],
    [{ row: 112, column: 65 }, [112, 119, 40, 66]],
  ] as const) {
    it(`is rows ${String(block[0])}–${String(block[1])}, columns ${String(block[2])}–${String(block[3])} around ${String(place.row)}, ${String(place.column)}`, () => {
      const { top, bottom, left, right } = fieldBlockAt(rows, columns, place, 800);
      expect([top, bottom, left, right]).to.deep.equal(block);
    });
  }

  it('shows four columns where there is hardly room', () => {
    const { left, right } = fieldBlockAt(rows, columns, { row: 0, column: 30 }, 60);
    expect(right - left).to.equal(4);
  });
});

describe('wholeField(rows, columns)', () => {
  it('is all there is', () => {
    expect(wholeField(orderOf(3, 4), orderOf(5))).to.deep.equal({ top: 0, bottom: 7, left: 0, right: 5 });
  });
});
