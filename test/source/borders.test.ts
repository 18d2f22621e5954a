import { expect } from '@open-wc/testing';
import { loadBorders, parseBorders } from '../../src/source/borders.js';
import { readGeo } from '../../src/source/formats/geo.js';
import { SourceError } from '../../src/source/source-error.js';

const RING = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 0],
];
const FLAT = [0, 0, 10, 0, 10, 10, 0, 0];
const polygon = { type: 'Polygon', coordinates: [RING] };
const feature = (geometry: unknown, rest = {}) => ({ type: 'Feature', geometry, ...rest });
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });

async function fault(work: () => unknown): Promise<SourceError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error('missing error');
}

describe('readGeo', () => {
  it('reads features with their id and properties', () => {
    const [[shape] = []] = readGeo(
      collection(feature(polygon, { id: 114, properties: { code: '0114', area: 8.4, more: {} } })),
    );
    expect(shape?.rings).to.deep.equal([FLAT]);
    expect([...(shape?.names ?? [])]).to.deep.equal([
      ['', '114'],
      ['code', '0114'],
      ['area', '8.4'],
    ]);
  });

  it('reads several polygons, holes and collections as lines of one area', () => {
    const several = { type: 'MultiPolygon', coordinates: [[RING, RING], [RING]] };
    const mixed = {
      type: 'GeometryCollection',
      geometries: [polygon, { type: 'Point', coordinates: [1, 1] }],
    };
    const [layer = []] = readGeo(collection(feature(several, { id: 'a' }), feature(mixed, { id: 'b' })));
    expect(layer.map(({ rings }) => rings.length)).to.deep.equal([3, 1]);
  });

  it('reads a single feature', () => {
    expect(readGeo(feature(polygon, { id: 'a' }))).to.have.length(1);
  });

  it('leaves out what is no area: points, lines, empty geometries, coordinates that are no numbers', () => {
    const wrong = [
      feature({ type: 'Point', coordinates: [1, 1] }),
      feature({ type: 'LineString', coordinates: RING }),
      feature(null),
      feature({
        type: 'Polygon',
        coordinates: [
          [
            ['x', 1],
            [null, 2],
          ],
        ],
      }),
      null,
      7,
    ];
    expect(readGeo(collection(...wrong))).to.deep.equal([]);
    expect(readGeo(collection(...wrong, feature(polygon, { id: 'a' })))[0]).to.have.length(1);
    for (const document of [null, [], 'x', {}, { type: 'FeatureCollection' }])
      expect(readGeo(document)).to.deep.equal([]);
  });

  it('goes no deeper than a map does', () => {
    let deep: unknown = polygon;
    for (let level = 0; level < 2000; level++) deep = { type: 'GeometryCollection', geometries: [deep] };
    expect(readGeo(feature(deep, { id: 'a' }))).to.deep.equal([]);
  });

  describe('of TopoJSON', () => {
    const square = (arcs: unknown, rest = {}) => ({
      type: 'Topology',
      objects: {
        all: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', arcs, id: 'a', properties: { code: 1 } }],
        },
      },
      ...rest,
    });

    it('puts arcs together and turns those around that run the other way', () => {
      const arcs = [
        [
          [0, 0],
          [10, 0],
        ],
        [
          [0, 0],
          [10, 10],
          [10, 0],
        ],
      ];
      const [[shape] = []] = readGeo(square([[0, ~1]], { arcs }));
      expect(shape?.rings).to.deep.equal([[0, 0, 10, 0, 10, 10, 0, 0]]);
      expect(shape?.names.get('')).to.equal('a');
      expect(shape?.names.get('code')).to.equal('1');
    });

    it('takes quantized arcs as steps', () => {
      const arcs = [
        [
          [1, 1],
          [9, 0],
          [0, 9],
          [-9, -9],
        ],
      ];
      const transform = { scale: [2, 0.5], translate: [100, 50] };
      const [[shape] = []] = readGeo(square([[0]], { arcs, transform }));
      expect(shape?.rings).to.deep.equal([[102, 50.5, 120, 50.5, 120, 55, 102, 50.5]]);
    });

    it('has a layer for each object', () => {
      const objects = {
        one: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], id: 'a' }] },
        two: { type: 'MultiPolygon', arcs: [[[0]], [[0]]], id: 'b' },
        points: { type: 'MultiPoint', coordinates: [[1, 2]] },
      };
      const layers = readGeo({
        type: 'Topology',
        objects,
        arcs: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      });
      expect(layers.map((layer) => layer.map(({ names }) => names.get('')))).to.deep.equal([['a'], ['b']]);
    });

    it('leaves out arcs that are not there', () => {
      expect(readGeo(square([[0, 5, 'x']], { arcs: [] }))).to.deep.equal([]);
    });
  });
});

describe('parseBorders', () => {
  it('says what a text is not', async () => {
    expect((await fault(() => parseBorders('{', 'https://example.org/a'))).code).to.equal('MW-JSON');
    expect(
      (await fault(() => parseBorders('{"type":"FeatureCollection","features":[]}', 'https://example.org/a')))
        .code,
    ).to.equal('MW-FORMAT');
  });

  it('reads a text with a byte order mark', () => {
    expect(parseBorders(`\uFEFF${JSON.stringify(feature(polygon))}`, 'https://example.org/a')).to.have.length(
      1,
    );
  });
});

describe('loadBorders', () => {
  const signal = new AbortController().signal;

  it('is as careful as the loader of data', async () => {
    const base = document.baseURI;
    expect((await fault(() => loadBorders('/there-is-no-such-file.json', { signal, base }))).code).to.equal(
      'MW-HTTP-404',
    );
    expect((await fault(() => loadBorders('javascript:1', { signal, base }))).code).to.equal('MW-URL');
    expect(
      (await fault(() => loadBorders('/demo/data/municipalities.json', { signal, base }))).code,
    ).to.equal('MW-FORMAT');
    const limits = { time: 5000, bytes: 100, waits: [], longestWait: 0, depth: 32, values: 100, text: 100 };
    expect(
      (await fault(() => loadBorders('/demo/data/skl-2008.json', { signal, base }, limits))).code,
    ).to.equal('MW-TOO-BIG');
  });
});
