import { expect } from '@open-wc/testing';
import { scatterFigure } from '../../src/figures/scatter.js';
import {
  layoutScatter,
  pointAt,
  shapePath,
  SCATTER_SHAPES,
  type ScatterBox,
} from '../../src/geometry/scatter.js';
import { textWidth } from '../../src/geometry/text.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

const BOX: ScatterBox = { width: 800, fontSize: 16, letterSpacing: 0, rtl: false };
const SPEECH = {
  x: (value: number) => String(value),
  y: (value: number) => `${String(value)} %`,
  xTitle: 'Invånare',
  yTitle: 'Uppfyllt',
  own: 'Lindesberg',
  others: 'Övriga kommuner',
  groups: ['Örebro län'],
  line: 'Väntat för storleken',
  band: '8 av 10 väntas här',
};

describe('layoutScatter(figure, box, speech)', () => {
  let welfare: Dataset;
  before(async () => {
    welfare = await datasetOf('valfardsteknik-2022');
  });
  const layout = (box: Partial<ScatterBox> = {}) =>
    layoutScatter(scatterFigure(welfare, { entity: '1885' }), { ...BOX, ...box }, SPEECH);

  for (const width of [280, 320, 480, 800, 1400]) {
    it(`keeps every mark and word inside at ${String(width)} px`, () => {
      const { points, texts, height } = layout({ width });
      for (const { x, y, r } of points) {
        expect(x - r).to.be.at.least(0);
        expect(x + r).to.be.at.most(width);
        expect(y + r).to.be.at.most(height);
      }
      for (const { x, size, text, anchor } of texts) {
        const room = textWidth(text, size);
        const from = anchor === 'start' ? x : anchor === 'end' ? x - room : x - room / 2;
        expect(from, text).to.be.at.least(-0.5);
        expect(from + room, text).to.be.at.most(width + 0.5);
      }
    });
  }

  it('draws the own municipality last, so that nothing covers it', () => {
    expect(layout().points.at(-1)?.look).to.equal('own');
  });

  it('puts the largest to the left where reading goes that way', () => {
    const figure = scatterFigure(welfare, {});
    const largest = figure.points.length - 1;
    const xIn = (rtl: boolean) =>
      layoutScatter(figure, { ...BOX, rtl }, SPEECH).points.find(({ index }) => index === largest)?.x ?? NaN;
    expect(xIn(false)).to.be.greaterThan(700);
    expect(xIn(true)).to.be.lessThan(100);
  });

  it('keeps the words along the axis apart', () => {
    const ticks = layout({ width: 320 })
      .texts.filter(({ role, anchor }) => role === 'tick' && anchor === 'middle')
      .sort((a, b) => a.x - b.x);
    expect(ticks.length).to.be.greaterThan(1);
    ticks.forEach(({ x, size, text }, index) => {
      const next = ticks[index + 1];
      if (next) expect(x + textWidth(text, size) / 2).to.be.lessThan(next.x - textWidth(next.text, size) / 2);
    });
  });

  it('has neither line nor band for a handful', () => {
    const few = layoutScatter(scatterFigure(aDataset(), { entity: '1885' }), BOX, SPEECH);
    expect([few.line, few.band, few.deviation]).to.deep.equal(['', '', '']);
    expect(few.points).to.have.length(6);
  });

  it('has an axis for shares that are as good as none', () => {
    const figure = scatterFigure(welfare, {});
    const points = figure.points.map((point) => ({ ...point, y: Number.MIN_VALUE }));
    const { grid, ...placed } = layoutScatter({ ...figure, points, least: 0, unit: 'percent' }, BOX, SPEECH);
    expect(grid).not.to.match(/NaN|Infinity/u);
    for (const { x, y } of placed.points) expect([x, y].every(Number.isFinite)).to.equal(true);
  });

  it('has room for a single one', () => {
    const one = aDataset({ answers: [{ indicators: ['alarm'], rows: { '1885': ['fully'] } }] });
    const [point] = layoutScatter(scatterFigure(one, {}), BOX, SPEECH).points;
    expect(Number.isFinite(point?.x)).to.equal(true);
    expect(Number.isFinite(point?.y)).to.equal(true);
  });
});

describe('pointAt(layout, x, y, reach)', () => {
  it('finds the nearest mark within reach', () => {
    const layout = layoutScatter(scatterFigure(aDataset(), {}), BOX, SPEECH);
    const [first] = layout.points;
    expect(pointAt(layout, (first?.x ?? 0) + 3, first?.y ?? 0)?.index).to.equal(first?.index);
    expect(pointAt(layout, -500, -500)).to.equal(undefined);
  });
});

describe('shapePath(shape, x, y, r)', () => {
  for (const shape of SCATTER_SHAPES) {
    it(`closes the ${shape}`, () => {
      expect(shapePath(shape, 10, 20, 4)).to.match(/^M.*Z$/u);
    });
  }

  it('makes each shape another one', () => {
    expect(new Set(SCATTER_SHAPES.map((shape) => shapePath(shape, 0, 0, 4))).size).to.equal(4);
  });
});
