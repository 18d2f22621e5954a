import { expect } from '@open-wc/testing';
import { mapFigure, type MapFigure } from '../../src/figures/map.js';
import { nextPlace, placeAt } from '../../src/geometry/map-places.js';
import { territoryFrom } from '../../src/geometry/map-shapes.js';
import { tileGrid, territoryOf } from '../../src/geometry/map-territory.js';
import { layoutMap, type MapBox, type MapLayout, type MapPlace } from '../../src/geometry/map.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

const SPEECH = {
  section: (id: string) => id,
  group: ({ id }: { readonly id: string }) => id,
  number: () => '81 %',
  name: () => 'Södermanland',
  value: (_mark: number, short: boolean) => (short ? '81' : '81 %'),
};

const boxOf = (width: number, fontSize = 16): MapBox => ({ width, fontSize, letterSpacing: 0 });

const drawn = (figure: MapFigure, width: number, fontSize?: number): MapLayout =>
  layoutMap(figure, tileGrid(figure.by), boxOf(width, fontSize), SPEECH);

const placeIn = (figure: MapFigure, { places }: MapLayout, id: string): MapPlace => {
  const place = places.find(({ mark }) => figure.marks[mark]?.id === id);
  if (!place) throw new RangeError(`missing place: ${id}`);
  return place;
};

describe('layoutMap', () => {
  let municipalities: MapFigure;
  let counties: MapFigure;
  before(async () => {
    const data = await datasetOf('skl-2011');
    const indicator = 'appendix-1-participation';
    const placesOf = (by: 'municipality' | 'county') => new Set(tileGrid(by).areas.map(({ id }) => id));
    municipalities = mapFigure(data, { indicator, places: placesOf('municipality') });
    counties = mapFigure(data, { indicator, by: 'county', places: placesOf('county') });
  });

  for (const width of [168, 288, 400, 600, 868, 1400]) {
    it(`keeps every tile within a box of ${width} px, none on another`, () => {
      for (const figure of [municipalities, counties]) {
        const { places, height, pitch } = drawn(figure, width);
        expect(places).to.have.length(figure.marks.length);
        for (const { rings } of places) {
          const xs = rings.flatMap((ring) => ring.filter((_, index) => index % 2 === 0));
          const ys = rings.flatMap((ring) => ring.filter((_, index) => index % 2 === 1));
          expect(Math.min(...xs)).to.be.at.least(0);
          expect(Math.max(...xs)).to.be.at.most(width);
          expect(Math.min(...ys)).to.be.at.least(0);
          expect(Math.max(...ys)).to.be.at.most(height);
        }
        const distances = places.flatMap((a, index) =>
          places.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
        );
        expect(Math.min(...distances)).to.be.at.least(pitch - 0.01);
      }
    });
  }

  it('is never taller than a screen, but grows with the text', () => {
    expect(drawn(municipalities, 2000).height).to.be.at.most(46 * 16 + 6);
    expect(drawn(municipalities, 2000, 24).height).to.be.at.least(46 * 16 + 6);
  });

  it('has strips beside the map where there is room, with every group and everyone', () => {
    expect(drawn(municipalities, 400).rows).to.deep.equal([]);
    const { rows, segments, texts, width, height } = drawn(municipalities, 868);
    expect(rows).to.have.length(1 + 21 + 5);
    for (const { x, y, width: wide, height: high } of [...rows, ...segments]) {
      expect(x).to.be.at.least(0);
      expect(x + wide).to.be.at.most(width + 6);
      expect(y + high).to.be.at.most(height);
    }
    for (const { x } of texts) expect(x).to.be.at.most(width);
  });

  it('scales the parts of a strip to its group', () => {
    const { rows, segments } = drawn(municipalities, 868);
    const stockholm = rows.find(({ id }) => id === '01')!;
    const parts = segments.filter(({ y }) => y >= stockholm.y && y < stockholm.y + stockholm.height);
    expect(parts.map(({ swatch }) => swatch)).to.deep.equal(['plain', 'none']);
    expect(parts[0]!.width / (parts[0]!.width + parts[1]!.width)).to.be.closeTo(23 / 26, 1e-9);
  });

  it('draws one path for each look, hollow ones last', () => {
    const { patches } = drawn(municipalities, 868);
    expect(patches.map(({ swatch }) => swatch)).to.deep.equal(['plain', 'none']);
    expect(patches.map(({ path }) => path.split('Z').length - 1)).to.deep.equal([236, 54]);
  });

  it('names counties where every name has room, else gives numbers, else nothing', () => {
    const texts = (width: number) => drawn(counties, width).texts;
    expect(texts(430).filter(({ bold }) => bold)).to.have.length(21);
    expect(texts(430).length).to.be.above(21);
    expect(texts(260).map(({ text }) => text)).to.deep.equal(Array<string>(21).fill('81 %'));
    expect(texts(60)).to.deep.equal([]);
  });

  it('draws places without anyone as absent, and signs only where they can be seen', () => {
    const figure = mapFigure(aDataset(), {
      indicator: 'alarm',
      places: new Set(tileGrid('municipality').areas.map(({ id }) => id)),
    });
    const { patches, places } = drawn(figure, 400);
    expect(patches[0]?.swatch).to.equal('absent');
    expect(places).to.have.length(6);
    for (const { sign } of places) expect(sign).to.be.above(5);
    for (const { sign } of drawn(figure, 168).places) expect(sign).to.equal(0);
  });

  it('survives a map of nothing and a box of nothing', () => {
    const none = layoutMap(municipalities, territoryOf([], false), boxOf(400), SPEECH);
    expect(none.places).to.deep.equal([]);
    expect(none.height).to.be.at.least(0);
    expect(drawn(municipalities, 0).places).to.have.length(290);
  });

  it('keeps an islet that shrinks to nothing as a dot', () => {
    const shape = (id: string, ring: readonly number[]) => ({ names: new Map([['', id]]), rings: [ring] });
    const territory = territoryFrom(
      [[shape('1885', [0, 0, 1e6, 0, 1e6, 1e6, 0, 1e6]), shape('1880', [2e6, 0, 2e6 + 1, 0, 2e6 + 1, 1])]],
      new Map([
        ['1885', '1885'],
        ['1880', '1880'],
      ]),
    );
    const figure = mapFigure(aDataset(), { indicator: 'alarm', places: new Set(['1885', '1880']) });
    const layout = layoutMap(figure, territory!, boxOf(400), SPEECH);
    expect(placeIn(figure, layout, '1880').rings[0]).to.have.length(8);
  });

  describe('placeAt', () => {
    it('finds each tile at its middle, and none in the sea', () => {
      const layout = drawn(municipalities, 400);
      for (const place of layout.places) expect(placeAt(layout, place.x, place.y)).to.equal(place);
      expect(placeAt(layout, 2, layout.height - 2)).to.equal(undefined);
      expect(placeAt(layout, -100, -100)).to.equal(undefined);
    });

    it('finds an area of borders by its lines, not in its hole, and a small one near by', () => {
      const shape = (id: string, ...rings: readonly (readonly number[])[]) => ({
        names: new Map([['', id]]),
        rings,
      });
      const territory = territoryFrom(
        [
          [
            shape('1885', [0, 0, 100, 0, 100, 100, 0, 100], [40, 40, 60, 40, 60, 60, 40, 60]),
            shape('1880', [110, 50, 111, 50, 111, 51]),
          ],
        ],
        new Map([
          ['1885', '1885'],
          ['1880', '1880'],
        ]),
        'sweref99tm',
      );
      const figure = mapFigure(aDataset(), { indicator: 'alarm', places: new Set(['1885', '1880']) });
      const layout = layoutMap(figure, territory!, boxOf(620), SPEECH);
      const at = (x: number, y: number) => {
        const scale = layout.height / 100;
        return figure.marks[
          placeAt(layout, placeIn(figure, layout, '1880').x + (x - 110.6) * scale, (100 - y) * scale)?.mark ??
            -1
        ]?.id;
      };
      expect(at(20, 20)).to.equal('1885');
      expect(at(50, 50)).to.equal(undefined);
      expect(at(109.6, 50.5)).to.equal('1880');
    });
  });

  describe('nextPlace', () => {
    it('goes to the tile in that direction, and nowhere beyond the last', () => {
      const layout = drawn(municipalities, 400);
      const stockholm = placeIn(municipalities, layout, '0180');
      expect(nextPlace(layout.places, stockholm, 'ArrowUp')!.y).to.be.below(stockholm.y);
      expect(nextPlace(layout.places, stockholm, 'ArrowDown')!.y).to.be.above(stockholm.y);
      expect(nextPlace(layout.places, stockholm, 'ArrowLeft')).to.include({ y: stockholm.y });
      const north = layout.places.reduce((a, b) => (b.y < a.y ? b : a));
      expect(nextPlace(layout.places, north, 'ArrowUp')).to.equal(undefined);
      expect(nextPlace(layout.places, north, 'Tab')).to.equal(undefined);
    });

    it('takes one row at a time', () => {
      const { places, pitch } = drawn(municipalities, 400);
      for (const place of places) {
        const up = nextPlace(places, place, 'ArrowUp');
        const isRowAbove = ({ x, y }: MapPlace) =>
          Math.abs(place.y - y - pitch * 0.866) < 1 && Math.abs(x - place.x) < pitch * 0.6;
        if (up && places.some(isRowAbove)) expect(isRowAbove(up)).to.equal(true);
      }
    });

    it('reaches every municipality from any other', () => {
      const { places } = drawn(municipalities, 400);
      const reached = new Set([places[0]!]);
      for (const place of reached) {
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = nextPlace(places, place, key);
          if (next) reached.add(next);
        }
      }
      expect(reached.size).to.equal(290);
    });
  });
});
