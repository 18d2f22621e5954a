import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { divergingSpans } from '../../src/geometry/bars-diverging.js';
import { APART, LEAST, SEPARATOR, stackSpans, type Piece, type Span } from '../../src/geometry/bars-stack.js';

const piece = (value: number, series = 0, rest: Partial<Piece> = {}): Piece => ({
  series,
  value,
  side: 1,
  apart: false,
  ...rest,
});

const pieces = (values: readonly number[], apart = 0): readonly Piece[] =>
  Object.freeze(
    values.map((value, index) =>
      Object.freeze(piece(value, index, { apart: index >= values.length - apart })),
    ),
  );

const endOf = ({ x, width }: Span): number => x + width;

/** Up to seven segments, the last ones set apart. */
const rows = fc
  .tuple(fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 7 }), fc.nat(2))
  .map(([values, apart]) => pieces(values, Math.min(apart, values.length)));

describe('stackSpans', () => {
  it('fills the bar exactly, whatever the numbers sum to', () => {
    for (const values of [
      [40, 57],
      [50, 49],
      [50, 51],
      [60, 43],
      [1, 0.2, 99],
    ]) {
      const spans = stackSpans(pieces(values), 600);
      expect(spans).to.have.length(values.length);
      expect(spans[0]?.x).to.equal(0);
      expect(endOf(spans.at(-1) ?? { series: 0, x: 0, width: 0 })).to.be.closeTo(600, 0.06);
    }
  });

  it('is in proportion to the numbers', () => {
    const [first, second] = stackSpans(pieces([25, 75]), 402);
    expect(first?.width).to.be.closeTo(100, 1e-9);
    expect(second).to.deep.include({ x: 102 });
    expect(second?.width).to.be.closeTo(300, 1e-9);
  });

  it('sets the answers outside the scale apart, once', () => {
    const [first, second, third] = stackSpans(pieces([80, 10, 10], 2), 500);
    expect((second?.x ?? 0) - endOf(first ?? { series: 0, x: 0, width: 0 })).to.be.closeTo(APART, 1e-9);
    expect((third?.x ?? 0) - endOf(second ?? { series: 0, x: 0, width: 0 })).to.be.closeTo(SEPARATOR, 1e-9);
  });

  it('is empty without pieces', () => {
    expect(stackSpans([], 300)).to.deep.equal([]);
  });

  it('never overlaps, always fills, and never draws a number too small to see', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 60, max: 1200 }), (row, room) => {
        const spans = stackSpans(row, room);
        let gaps = 0;
        spans.forEach((span, index) => {
          expect(span.width).to.be.at.least(LEAST - 1e-9);
          const before = spans[index - 1];
          if (!before) return;
          const gap = span.x - endOf(before);
          expect(gap).to.be.at.least(SEPARATOR - 1e-9);
          gaps += gap;
        });
        const drawn = spans.reduce((sum, { width }) => sum + width, 0);
        expect(Math.abs(drawn + gaps - room) / room).to.be.below(0.0001);
      }),
    );
  });

  it('keeps the order of sizes', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const spans = stackSpans(row, 500);
        row.forEach((a, i) => {
          row.forEach((b, j) => {
            if (a.value <= b.value) expect(spans[i]?.width).to.be.at.most((spans[j]?.width ?? 0) + 1e-9);
          });
        });
      }),
    );
  });
});

describe('divergingSpans', () => {
  const likert = (left: number, middle: number, right: number, apart: number): readonly Piece[] =>
    Object.freeze(
      [
        piece(left, 0, { side: -1 }),
        piece(middle, 1, { side: 0 }),
        piece(right, 2, { side: 1 }),
        piece(apart, 3, { apart: true }),
      ].filter(({ value }) => value > 0),
    );

  it('lays the middle answer across the line and the others to its sides', () => {
    const { rows: laid, middle } = divergingSpans([likert(30, 20, 40, 10)], 500);
    const [left, across, right, apart] = laid[0] ?? [];
    expect(laid[0]).to.have.length(4);
    expect((across?.x ?? 0) + (across?.width ?? 0) / 2).to.be.closeTo(middle, 1e-6);
    expect(endOf(left ?? { series: 0, x: 0, width: 0 })).to.be.below(middle);
    expect(right?.x).to.be.above(middle);
    expect((apart?.x ?? 0) - endOf(right ?? { series: 0, x: 0, width: 0 })).to.be.closeTo(APART, 1e-6);
  });

  it('meets at the line when nothing lies across it', () => {
    const { rows: laid, middle } = divergingSpans([likert(30, 0, 70, 0), likert(0, 0, 100, 0)], 500);
    expect(endOf(laid[0]?.[0] ?? { series: 0, x: 0, width: 0 })).to.be.closeTo(middle - SEPARATOR / 2, 1e-6);
    expect(laid[0]?.[1]?.x).to.be.closeTo(middle + SEPARATOR / 2, 1e-6);
    expect(laid[1]?.[0]?.x).to.be.closeTo(middle + SEPARATOR / 2, 1e-6);
  });

  it('draws all rows on one scale and starts what is set apart at one place', () => {
    const { rows: laid } = divergingSpans([likert(40, 10, 40, 10), likert(20, 20, 20, 40)], 700);
    expect((laid[0]?.[0]?.width ?? 0) / 40).to.be.closeTo((laid[1]?.[0]?.width ?? 0) / 20, 1e-6);
    expect(laid[0]?.[3]?.x).to.be.closeTo(laid[1]?.[3]?.x ?? 0, 1e-6);
  });

  it('stays inside its room without overlapping', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    const row = fc.tuple(share, share, share, share).map((values) => likert(...values));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 80, max: 1200 }),
        (all, room) => {
          for (const spans of divergingSpans(all, room).rows) {
            spans.forEach((span, index) => {
              const before = spans[index - 1];
              expect(span.width).to.be.at.least(LEAST - 1e-9);
              expect(span.x).to.be.at.least(before ? endOf(before) + SEPARATOR - 1e-6 : -1e-6);
              expect(endOf(span)).to.be.at.most(room + 1e-6);
            });
          }
        },
      ),
    );
  });

  it('has a place for rows without numbers', () => {
    expect(divergingSpans([[], []], 300).rows).to.deep.equal([[], []]);
  });
});
