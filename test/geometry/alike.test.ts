import { expect } from '@open-wc/testing';
import { drawAt, once } from '../../src/geometry/alike.js';

/** Says what is made, and how often. */
function maker() {
  const made: string[] = [];
  return { made, make: (name: string) => once(name, () => `${name} ${String(made.push(name))}`) };
}

describe('what flowers of one place have in common', () => {
  beforeEach(() => {
    drawAt('');
  });

  it('is made once', () => {
    const { made, make } = maker();
    drawAt('meadow');
    expect([make('a'), make('b'), make('a')]).to.deep.equal(['a 1', 'b 2', 'a 1']);
    drawAt('meadow');
    expect(make('a')).to.equal('a 1');
    expect(made).to.deep.equal(['a', 'b']);
  });

  it('is made anew in another place, and where no place is named', () => {
    const { make } = maker();
    drawAt('meadow');
    make('a');
    drawAt('field');
    expect(make('a')).to.equal('a 2');
    drawAt('');
    expect(make('a')).to.equal('a 3');
    drawAt('');
    expect(make('a')).to.equal('a 4');
  });

  it('keeps an absent thing too, and not more than some thousand', () => {
    drawAt('meadow');
    let count = 0;
    const absent = (): string | undefined => {
      count += 1;
      return undefined;
    };
    expect([once('a', absent), once('a', absent)]).to.deep.equal([undefined, undefined]);
    expect(count).to.equal(1);
    for (let i = 0; i < 5000; i += 1) once(String(i), () => i);
    expect(once('a', absent)).to.equal(undefined);
    expect(count).to.equal(2);
  });
});
