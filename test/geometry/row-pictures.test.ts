import { expect } from '@open-wc/testing';
import type { ColumnPicture } from '../../src/figures/table.js';
import {
  arrowShape,
  distributionShape,
  historyShape,
  medianShape,
  PICTURE,
} from '../../src/geometry/row-pictures.js';

const history = (cuts: readonly boolean[]): ColumnPicture & { kind: 'history' } => ({
  kind: 'history',
  min: 0,
  max: 100,
  unit: 'percent',
  editions: cuts.map((cut, at) => ({ label: String(2020 + at), cut })),
});

const spread = (parts: readonly number[], median = 50): ColumnPicture & { kind: 'distribution' } => ({
  kind: 'distribution',
  min: 0,
  max: 100,
  unit: 'percent',
  parts,
  median,
});

describe('historyShape(points, picture)', () => {
  const cases: readonly [
    what: string,
    points: readonly number[],
    cuts: readonly boolean[],
    line: string,
    dots: readonly number[],
  ][] = [
    ['one line through all', [0, 50, 100], [false, false, false], 'M4 14L32 9L60 4', [60]],
    ['a gap where a number is missing', [0, NaN, 100], [false, false, false], '', [4, 60]],
    [
      'two lines around a gap',
      [0, 0, NaN, 100, 100],
      [false, false, false, false, false],
      'M4 14L18 14M46 4L60 4',
      [60],
    ],
    [
      'two lines where the series is broken',
      [0, 0, 100, 100],
      [false, false, true, false],
      'M4 14L22.7 14M41.3 4L60 4',
      [60],
    ],
    ['dots between breaks', [0, 50, 100], [false, true, true], '', [4, 32, 60]],
    ['no last dot without a last number', [0, 50, NaN], [false, false, false], 'M4 14L32 9', []],
    ['nothing of nothing', [NaN, NaN], [false, false], '', []],
    ['a single edition', [50], [false], '', [4]],
  ];
  for (const [what, points, cuts, line, dots] of cases) {
    it(`draws ${what}`, () => {
      const shape = historyShape(points, history(cuts));
      expect(shape.line).to.equal(line);
      expect(shape.dots.map(({ x }) => x)).to.deep.equal(dots);
      expect(shape.cuts.split('M').length - 1).to.equal(cuts.filter(Boolean).length);
    });
  }

  it('never lies at zero for a number that is missing', () => {
    expect(JSON.stringify(historyShape([80, NaN, 80], history([false, false, false])))).not.to.contain('NaN');
    expect(historyShape([80, NaN, 80], history([false, false, false])).dots.map(({ y }) => y)).to.deep.equal([
      6, 6,
    ]);
  });

  it('lies flat when all numbers are the same', () => {
    const flat = { ...history([false, false]), min: 3, max: 3 };
    expect(historyShape([3, 3], flat).line).to.match(/^M4 14L60 14$/u);
  });
});

describe('the shapes of a distribution', () => {
  it('has a bar for each part that holds anything, the fullest the highest', () => {
    const shape = distributionShape(spread([0, 1, 10, 0]));
    expect(shape.match(/v-[\d.]+/gu)).to.deep.equal(['v-1', 'v-10']);
    expect(distributionShape(spread([0, 0]))).to.equal('');
  });

  for (const [level, x] of [
    [0, 4],
    [50, PICTURE.width / 2],
    [100, PICTURE.width - 4],
    [130, PICTURE.width - 4],
  ] as const) {
    it(`points at ${String(level)} and no further than the axis`, () => {
      expect(arrowShape(level, spread([1]))).to.match(new RegExp(`^M${String(x - 3.5)} 0h7`, 'u'));
    });
  }

  it('has the median below the ground', () => {
    expect(medianShape(spread([1], 50))).to.equal('M31.3 15h1.5v3h-1.5Z');
  });
});
