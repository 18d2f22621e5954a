import { expect } from '@open-wc/testing';
import { axisTicks, axisTop, linearScale, ticksBetween } from '../../src/geometry/scale.js';

describe('linearScale', () => {
  it('runs through the ends of domain and range, and beyond them', () => {
    const scale = linearScale([0, 100], [10, 210]);
    expect([0, 50, 100, 110].map(scale)).to.deep.equal([10, 110, 210, 230]);
  });

  it('runs backwards when the range does', () => {
    expect([0, 25, 100].map(linearScale([0, 100], [100, 0]))).to.deep.equal([100, 75, 0]);
  });

  it('puts everything at the start when the domain has no length', () => {
    expect([3, 4].map(linearScale([3, 3], [10, 20]))).to.deep.equal([10, 10]);
  });

  it('puts everything at the start when no step fits into the domain', () => {
    expect([0, Number.MIN_VALUE].map(linearScale([0, Number.MIN_VALUE], [10, 20]))).to.deep.equal([10, 10]);
  });
});

describe('axisTop', () => {
  for (const [min, max, top] of [
    [0, 32, 32],
    [-5, -5, -4],
    [0, 1e-299, 1e-299],
    [0, Number.MIN_VALUE, 1],
    [1e17, 1e17, 1.000000001e17],
  ] as const) {
    it(`of ${String(min)} and ${String(max)} is ${String(top)}`, () => {
      expect(axisTop(min, max)).to.equal(top);
    });
  }
});

describe('axisTicks', () => {
  for (const [max, count, ticks] of [
    [100, 4, [0, 20, 40, 60, 80, 100]],
    [100, 2, [0, 50, 100]],
    [49, 4, [0, 10, 20, 30, 40, 50]],
    [1, 1, [0, 1]],
    [0.4, 2, [0, 0.2, 0.4]],
    [7, 1, [0, 5, 10]],
  ] as const) {
    it(`of ${String(max)} in about ${String(count)} steps are ${ticks.join(', ')}`, () => {
      expect(axisTicks(max, count)).to.deep.equal(ticks);
    });
  }

  it('start at 0 and reach the largest number, whatever it is', () => {
    for (const max of [0.003, 1, 3, 9.9, 10, 23, 99, 101, 219, 1234, 45_820]) {
      for (const count of [1, 2, 4, 10]) {
        const ticks = axisTicks(max, count);
        expect(ticks[0]).to.equal(0);
        expect(ticks.at(-1)).to.be.at.least(max);
        expect(ticks.length).to.be.greaterThan(1);
      }
    }
  });

  it('are 0 and 1 for what is no length', () => {
    for (const max of [0, -3, Number.MIN_VALUE, Number.NaN, Infinity])
      expect(axisTicks(max, 4)).to.deep.equal([0, 1]);
  });
});

describe('ticksBetween', () => {
  for (const [min, max, count, ticks] of [
    [0, 100, 4, [0, 20, 40, 60, 80, 100]],
    [1, 4, 4, [1, 2, 3, 4]],
    [2006, 2011, 3, [2006, 2008, 2010]],
    [-3, 8, 5, [-2, 0, 2, 4, 6, 8]],
    [0.13, 0.42, 3, [0.2, 0.3, 0.4]],
    [1e17, 1.000000001e17, 2, [1e17, 1.0000000005e17, 1.000000001e17]],
  ] as const) {
    it(`${String(min)} and ${String(max)}, about ${String(count)} steps, are ${ticks.join(', ')}`, () => {
      expect(ticksBetween(min, max, count)).to.deep.equal(ticks);
    });
  }

  it('two of the same are that one', () => {
    for (const [min, max] of [
      [5, 5],
      [0, Number.MIN_VALUE],
      [7, Number.NaN],
    ] as const)
      expect(ticksBetween(min, max, 4)).to.deep.equal([min]);
  });
});
