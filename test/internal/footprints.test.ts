import { expect } from '@open-wc/testing';
import { Footprints } from '../../src/internal/footprints.js';

describe('footprints', () => {
  it('are where the keys stand and where they stood before, by turns', () => {
    const footprints = new Footprints<string>();
    const stood = (mark: string) => [footprints.stand(mark), footprints.at];
    expect(stood('a')).to.deep.equal([['a', undefined], 0]);
    expect(stood('b')).to.deep.equal([['a', 'b'], 1]);
    expect(stood('c')).to.deep.equal([['c', 'b'], 0]);
    expect(stood('b')).to.deep.equal([['c', 'b'], 1]);
  });

  it('stay for who stands still', () => {
    const footprints = new Footprints<number>();
    footprints.stand(0);
    const marks = footprints.stand(1);
    expect(footprints.stand(1)).to.equal(marks);
    expect(footprints.at).to.equal(1);
  });
});
