import { expect } from '@open-wc/testing';
import { gradientOf } from '../../src/stats/gradient.js';

/** The known line 2 + 3x with a fixed disturbance of ±1. */
const noisy = [...Array(20).keys()].map((x) => ({ x, y: 2 + 3 * x + (x % 2 === 0 ? 1 : -1) }));

describe('gradientOf(observations)', () => {
  it('is the line itself when all observations lie on one', () => {
    const line = gradientOf([...Array(10).keys()].map((x) => ({ x, y: 2 + 3 * x })));
    expect(line?.slope).to.be.closeTo(3, 1e-9);
    expect(line?.explained).to.be.closeTo(1, 1e-9);
    const { value, low, high } = line?.at(100) ?? { value: NaN, low: NaN, high: NaN };
    for (const each of [value, low, high]) expect(each).to.be.closeTo(302, 1e-6);
  });

  it('has the numbers that a textbook gives', () => {
    const gradient = gradientOf(noisy);
    // worked out by hand: Sxx = 665, Sxy = 1985, Syy = 5945
    expect(gradient?.slope).to.be.closeTo(1985 / 665, 1e-9);
    const spread = Math.sqrt((5945 - 1985 ** 2 / 665) / 18);
    expect(gradient?.slopeHigh).to.be.closeTo(1985 / 665 + (2.100922 * spread) / Math.sqrt(665), 1e-4);
    const { value = NaN, high = NaN } = gradient?.at(9.5) ?? {};
    expect(value).to.be.closeTo(30.5, 1e-9);
    expect(high - value).to.be.closeTo(1.330391 * spread * Math.sqrt(1 + 1 / 20), 1e-4);
  });

  it('is less sure further out', () => {
    const gradient = gradientOf(noisy);
    const width = (x: number) => {
      const { low = NaN, high = NaN } = gradient?.at(x) ?? {};
      return high - low;
    };
    expect(width(19)).to.be.greaterThan(width(9.5));
    expect(width(40)).to.be.greaterThan(width(19));
  });

  it('is undefined for too few, and for one size only', () => {
    expect(gradientOf(noisy.slice(0, 9))).to.equal(undefined);
    expect(gradientOf(noisy.map(({ y }) => ({ x: 1, y })))).to.equal(undefined);
  });

  it('accounts for nothing when all are alike', () => {
    const flat = gradientOf(noisy.map(({ x }) => ({ x, y: 5 })));
    expect([flat?.slope, flat?.explained]).to.deep.equal([0, 0]);
  });
});
