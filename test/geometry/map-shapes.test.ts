import { expect } from '@open-wc/testing';
import { territoryFrom, type BorderShape } from '../../src/geometry/map-shapes.js';

const shape = (
  names: Readonly<Record<string, string>>,
  ...rings: readonly (readonly number[])[]
): BorderShape => ({
  names: new Map(Object.entries(names)),
  rings,
});

const WANTED = new Map([
  ['0114', '0114'],
  ['0180', '0180'],
]);

const square = (x: number, y: number, side: number) => [x, y, x + side, y, x + side, y + side, x, y + side];

describe('territoryFrom', () => {
  it('is undefined when nothing is found', () => {
    expect(territoryFrom([], WANTED)).to.equal(undefined);
    expect(territoryFrom([[shape({ '': 'x' }, square(0, 0, 1))]], WANTED)).to.equal(undefined);
  });

  for (const [what, names] of [
    ['its id', { '': '0180' }],
    ['a property', { '': '7', code: '0180', name: 'Stockholm' }],
    ['a number without its zero', { code: '180' }],
  ] as const) {
    it(`finds an area by ${what}`, () => {
      const found = territoryFrom(
        [[shape(names, square(0, 0, 10)), shape({ '': 'elsewhere' }, square(20, 0, 10))]],
        WANTED,
      );
      expect(found?.areas.map(({ id }) => id)).to.include('0180');
      expect(found?.areas).to.have.length(2);
    });
  }

  it('takes the layer in which most is found', () => {
    const counties = [shape({ '': '01' }, square(0, 0, 10)), shape({ '': '0180' }, square(0, 0, 10))];
    const all = [shape({ '': '0114' }, square(0, 0, 10)), shape({ '': '0180' }, square(10, 0, 10))];
    expect(territoryFrom([counties, all], WANTED)?.areas.map(({ id }) => id)).to.deep.equal(['0114', '0180']);
  });

  it('puts areas together that stand for the same', () => {
    const wanted = new Map([
      ['0114', '01'],
      ['0180', '01'],
    ]);
    const all = [shape({ '': '0114' }, square(0, 0, 10)), shape({ '': '0180' }, square(10, 0, 10))];
    const [area, ...more] = territoryFrom([all], wanted)?.areas ?? [];
    expect(area).to.include({ id: '01' });
    expect(area?.rings).to.have.length(2);
    expect(more).to.deep.equal([]);
  });

  it('draws metres as they are, north up, whichever way round a line runs', () => {
    const [x, y] = [600_000, 6_600_000];
    const ring = square(x, y, 1000);
    const turned = [x, y, x, y + 1000, x + 1000, y + 1000, x + 1000, y];
    for (const each of [ring, turned]) {
      const territory = territoryFrom([[shape({ '': '0180' }, each)]], WANTED);
      expect(territory).to.include({ tiled: false, left: x, top: -y - 1000, width: 1000, height: 1000 });
      expect(territory?.areas[0]).to.deep.include({ x: x + 500, y: -y - 500, reach: 500 });
    }
  });

  it('draws degrees as a plane: as wide to high as on the ground', () => {
    // a square of about 111 km at 60° N is two degrees wide
    const territory = territoryFrom(
      [[shape({ '': '0180' }, [14, 59.5, 16, 59.5, 16, 60.5, 14, 60.5])]],
      WANTED,
    );
    expect(territory!.width / territory!.height).to.be.closeTo(1, 0.02);
  });

  it('sees degrees and metres with north first', () => {
    const degrees = territoryFrom([[shape({ '': '0180' }, [59, 17, 59, 19, 60, 19, 60, 17])]], WANTED);
    const right = territoryFrom([[shape({ '': '0180' }, [17, 59, 19, 59, 19, 60, 17, 60])]], WANTED);
    expect(degrees!.width).to.be.closeTo(right!.width, 1e-9);
    const [north, east] = [6_600_000, 600_000];
    const metres = territoryFrom(
      [[shape({ '': '0180' }, [north, east, north + 500, east, north + 500, east + 200, north, east + 200])]],
      WANTED,
    );
    expect(metres).to.include({ left: east, width: 200, height: 500 });
  });

  it('takes the coordinates for what the tag says they are', () => {
    const small = [[shape({ '': '0180' }, square(0, 0, 100))]];
    expect(territoryFrom(small, WANTED, 'sweref99tm')).to.include({ width: 100, height: 100 });
    expect(territoryFrom(small, WANTED)?.width).to.be.below(4);
  });

  it('puts the sign inside an area that is bent, and beside its hole', () => {
    const horseshoe = [0, 0, 300, 0, 300, 300, 200, 300, 200, 100, 100, 100, 100, 300, 0, 300];
    const bent = territoryFrom([[shape({ '': '0180' }, horseshoe)]], WANTED, 'sweref99tm')!.areas[0]!;
    expect(bent.x < 100 || bent.x > 200 || -bent.y < 100).to.equal(true);
    const ring = territoryFrom(
      [[shape({ '': '0180' }, square(0, 0, 300), square(100, 100, 100))]],
      WANTED,
      'sweref99tm',
    )!;
    expect(ring.areas[0]!.x < 100 || ring.areas[0]!.x > 200).to.equal(true);
  });
});
