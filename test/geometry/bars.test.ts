import { expect } from '@open-wc/testing';
import { barsFigure, type BarsFigure, type BarsOptions } from '../../src/figures/bars.js';
import { isUsual, usualBars } from '../../src/figures/bars-usual.js';
import { layoutBars, type BarsLayout, type BarsWording, type Rect } from '../../src/geometry/bars.js';
import type { BarsBox } from '../../src/geometry/bars-layout.js';
import { layoutUsual } from '../../src/geometry/bars-usual.js';
import { isNumber, type Dataset } from '../../src/model/index.js';
import { aDataset, deepFreeze, type ResultParts } from '../fixtures/dataset.js';
import { aSurvey, PRIORITY_BY_SIZE, PRIORITY_OF_ALL } from '../fixtures/survey.js';

const WIDE: BarsBox = { width: 600, fontSize: 16, letterSpacing: 0, rtl: false };

const WORDS: BarsWording = {
  label: (label) => (typeof label === 'string' ? label : 'sv' in label ? label.sv : 'Alla'),
  number: (value) => `${String(Math.round(value))} %`,
  bare: (value) => String(Math.round(value)),
  respondents: ({ n }, short) => (n === undefined ? '' : short ? String(n) : `${String(n)} svarande`),
  missing: () => 'uppgift saknas',
  few: 'få svar',
  base: 'Svarande',
};

const laidOut = (dataset: Dataset, options: BarsOptions = {}, box: Partial<BarsBox> = {}): BarsLayout =>
  layoutBars(deepFreeze(barsFigure(dataset, options)), { ...WIDE, ...box }, WORDS);

const published = (values: ResultParts['values'], rest: Partial<ResultParts> = {}): Dataset =>
  aSurvey({ results: [{ ...PRIORITY_BY_SIZE, values, ...rest }] });

const endOf = ({ x, width }: Rect): number => x + width;

/** Every form on data that suits it. */
const forms: readonly (readonly [name: string, dataset: Dataset, options: BarsOptions])[] = [
  ['stacked', aSurvey(), {}],
  ['diverging', aSurvey(), { mode: 'diverging' }],
  ['single', aSurvey({ results: [PRIORITY_OF_ALL] }), {}],
  ['counts', aDataset(), { indicators: ['alarm'], mode: 'counts' }],
  ['histogram', aSurvey(), { mode: 'histogram' }],
  ['grouped', aSurvey(), { mode: 'grouped' }],
  ['entities', aDataset(), { rows: 'entities', indicators: ['alarm', 'locks', 'video'] }],
  ['numbers', aDataset({ results: [] }), { indicators: ['broadband'], rows: 'entities' }],
  ['missing rows', published({ small: [2, 'missing', 31, 2, 9], large: [0, 0, 58, 42, 0] }), {}],
  ['highlight', aSurvey(), { highlight: 'small', compare: ['all'] }],
];

describe('layoutBars: rows that open', () => {
  const question = (id: string, topic: string) => ({
    id,
    label: id,
    topic,
    scale: 'priority',
    goals: ['goal'],
  });
  const dataset = aSurvey({
    indicators: [question('whole', 'goals'), question('part', 'effects')],
    results: ['whole', 'part'].map((indicator) => ({ ...PRIORITY_OF_ALL, indicator })),
  });
  const options: BarsOptions = { topic: 'goals', opens: 'effects', rows: 'indicators', open: ['whole'] };

  for (const width of [200, 600]) {
    for (const rtl of [false, true]) {
      it(`can be hit on their names in ${String(width)} px${rtl ? ', from the right' : ''}`, () => {
        const { toggles, strong, height } = laidOut(dataset, options, { width, rtl });
        expect(toggles.map(({ row }) => row)).to.deep.equal([0]);
        const [toggle] = toggles;
        const [name] = strong;
        if (!toggle || !name) throw new RangeError('missing toggle');
        expect(toggle.height).to.be.at.least(24);
        expect(toggle.width).to.be.at.least(24);
        expect(name.x).to.be.within(toggle.x, endOf(toggle));
        expect(name.y).to.be.within(toggle.y, Math.min(height, toggle.y + toggle.height));
      });
    }
  }

  it('are not drawn where nothing opens', () => {
    expect(laidOut(dataset, { ...options, opens: undefined }).toggles).to.deep.equal([]);
  });
});

describe('layoutBars', () => {
  for (const [name, dataset, options] of forms) {
    for (const width of [200, 320, 600, 900, 1200]) {
      for (const rtl of [false, true]) {
        it(`draws ${name} inside ${String(width)} px${rtl ? ', from the right' : ''}, nothing over anything else`, () => {
          const layout = laidOut(dataset, options, { width, rtl });
          expect(layout.marks.length).to.be.greaterThan(0);
          for (const mark of layout.marks) {
            expect(mark.x).to.be.at.least(-0.02);
            expect(endOf(mark)).to.be.at.most(width + 0.02);
            expect(mark.y).to.be.at.least(0);
            expect(mark.y + mark.height).to.be.at.most(layout.height);
            for (const number of [mark.x, mark.y, mark.width, mark.height])
              expect(number).to.satisfy(Number.isFinite);
          }
          layout.marks.forEach((a, index) => {
            for (const b of layout.marks.slice(index + 1)) {
              const apart =
                endOf(a) <= b.x + 0.02 ||
                endOf(b) <= a.x + 0.02 ||
                a.y + a.height <= b.y ||
                b.y + b.height <= a.y;
              expect(apart, `${JSON.stringify(a)} over ${JSON.stringify(b)}`).to.equal(true);
            }
          });
          for (const text of [...layout.names, ...layout.strong, ...layout.muted, ...layout.numbers]) {
            expect(text.x).to.be.within(-0.02, width + 0.02);
            expect(text.y).to.be.within(0, layout.height);
            expect(text.text).not.to.equal('');
          }
        });
      }
    }
  }

  for (const sum of [97, 98, 99, 100, 101, 102, 103]) {
    it(`scales a row of ${String(sum)} % to the bar and keeps its numbers`, () => {
      const layout = laidOut(published({ small: [10, 40, 30, sum - 90, 10], large: [10, 40, 30, 10, 10] }));
      const [large, small] = ['0', '2'].map((row) => layout.marks.filter((mark) => String(mark.row) === row));
      const ends = [large, small].map((marks) => Math.max(...(marks ?? []).map(endOf)));
      expect(ends[0]).to.be.closeTo(ends[1] ?? 0, 0.02);
      expect(small?.map(({ inside }) => inside?.text)).to.include('40 %');
    });
  }

  it('draws one middle line through rows with names beside them, and none through names above', () => {
    const rulesIn = (width: number) => laidOut(aSurvey(), { mode: 'diverging' }, { width });
    expect(rulesIn(600).rules).to.have.length(1);
    const { rules, names, strong, muted } = rulesIn(320);
    const texts = [...names, ...strong, ...muted];
    expect(rules).to.have.length(3);
    expect(texts).to.have.length.above(3);
    for (const rule of rules)
      for (const { y, text } of texts)
        expect(y <= rule.y || y - 12 >= rule.y + rule.height, `${text} under the line`).to.equal(true);
  });

  it('draws no mark for a zero', () => {
    const layout = laidOut(published({ large: [0, 0, 58, 42, 0] }));
    expect(layout.marks.filter(({ row }) => row === 0).map(({ series }) => series)).to.deep.equal([2, 3]);
  });

  it('draws what is missing as one hollow rest of the row', () => {
    const layout = laidOut(published({ small: [50, 'missing', 20, 'missing', 10] }), {}, { width: 800 });
    const row = layout.marks.filter((mark) => mark.row === 2);
    expect(row.map(({ series, swatch }) => [series, swatch])).to.deep.equal([
      [0, 'm0'],
      [2, 'm2'],
      [-1, 'none'],
      [4, 'out'],
    ]);
    expect((row[2]?.width ?? 0) / (row[1]?.width ?? 1)).to.be.closeTo(1, 0.02);
    expect(row[2]?.inside?.text).to.equal('uppgift saknas');
    expect(layout.marks.filter((mark) => mark.row === 1)).to.have.length(1);
  });

  it('draws a small base at half the height', () => {
    const layout = laidOut(
      published(PRIORITY_BY_SIZE.values, { respondents: { small: 45, middle: 164, large: 9 } }),
    );
    const heights = [0, 1].map((row) => layout.marks.find((mark) => mark.row === row)?.height ?? 0);
    expect((heights[0] ?? 0) / (heights[1] ?? 1)).to.equal(0.5);
    expect(layout.muted.map(({ text }) => text)).to.include('få svar');
  });

  it('puts a number inside only where it fits', () => {
    const layout = laidOut(published({ large: [2, 6, 50, 42, 0] }), {}, { width: 600 });
    const texts = layout.marks.filter(({ row }) => row === 0).map(({ inside }) => inside?.text);
    expect(texts).to.deep.equal([undefined, '6', '50 %', '42 %']);
  });

  it('writes no text smaller than 12 px', () => {
    for (const fontSize of [12, 16, 24]) {
      const { size, nameSize } = laidOut(aSurvey(), {}, { fontSize });
      expect(Math.min(size, nameSize)).to.be.at.least(12);
    }
  });

  it('is the same picture mirrored from right to left', () => {
    const left = laidOut(aSurvey());
    const right = laidOut(aSurvey(), {}, { rtl: true });
    expect(right.height).to.equal(left.height);
    left.marks.forEach((mark, index) => {
      expect(right.marks[index]?.x).to.be.closeTo(600 - endOf(mark), 1e-9);
    });
  });

  it('starts bars side by side at one place and ends them in proportion', () => {
    const dataset = aSurvey({
      indicators: [{ id: 'places', scale: 'places', multiple: true }],
      results: [
        { indicator: 'places', unit: 'count', respondents: { '': 200 }, values: { '': [50, 100, 0] } },
      ],
    });
    const { marks, tracks, numbers } = laidOut(dataset);
    expect(marks).to.have.length(3);
    expect(new Set(marks.map(({ x }) => x)).size).to.equal(1);
    expect((marks[1]?.width ?? 0) / (marks[0]?.width ?? 1)).to.be.closeTo(2, 0.001);
    expect((tracks[0]?.width ?? 0) / (marks[1]?.width ?? 1)).to.be.closeTo(2, 0.001);
    expect(marks[2]?.width).to.equal(0);
    expect(numbers).to.have.length(3);
  });

  it('gives every row of a histogram a panel with the same height for the same number', () => {
    const dataset = aSurvey({
      indicators: [{ id: 'services', scale: 'classes' }],
      results: [
        {
          indicator: 'services',
          grouping: 'size',
          values: { small: [30, 50, 16, 4, 0], large: [50, 30, 10, 10, 0] },
        },
      ],
    });
    const { marks } = laidOut(dataset, {}, { width: 900 });
    const height = (row: number, series: number) =>
      marks.find((mark) => mark.row === row && mark.series === series)?.height ?? 0;
    expect(height(0, 0)).to.equal(height(2, 1));
    expect(height(0, 1)).to.equal(height(2, 0));
    expect(height(0, 0)).to.be.greaterThan(height(0, 1));
  });

  it('is laid out for 38 rows and for none', () => {
    const indicators = [...Array(38).keys()].map((index) => ({
      id: `i${String(index)}`,
      scale: 'priority',
      topic: 't',
    }));
    const results = indicators.map(({ id }) => ({ indicator: id, values: PRIORITY_OF_ALL.values }));
    const many = laidOut(aSurvey({ indicators, results }), { topic: 't' });
    expect(new Set(many.marks.map(({ row }) => row)).size).to.equal(38);
    const none: BarsFigure = barsFigure(aSurvey({ indicators: [], results: [] }));
    expect(layoutBars(none, WIDE, WORDS).marks).to.deep.equal([]);
  });

  it('has a mark for every number above zero', () => {
    for (const [, dataset, options] of forms) {
      const figure = barsFigure(dataset, options);
      const { marks } = layoutBars(figure, WIDE, WORDS);
      const drawn = new Set(marks.map(({ row, series }) => `${String(row)}.${String(series)}`));
      figure.rows.forEach(({ values }, row) => {
        values.forEach((value, series) => {
          if (isNumber(value) && value > 0) expect(drawn).to.include(`${String(row)}.${String(series)}`);
        });
      });
    }
  });
});

describe('layoutUsual', () => {
  for (const [name, dataset, options] of forms) {
    if (!isUsual(dataset, options)) continue;
    for (const width of [200, 600]) {
      for (const rtl of [false, true]) {
        it(`lays out ${name} as layoutBars does in ${String(width)} px${rtl ? ', from the right' : ''}`, () => {
          const box = { ...WIDE, width, rtl };
          const figure = deepFreeze(usualBars(dataset, options));
          expect(layoutUsual(figure, box, WORDS)).to.deep.equal(layoutBars(figure, box, WORDS));
        });
      }
    }
  }

  it('is compared in more than one form', () => {
    expect(forms.filter(([, dataset, options]) => isUsual(dataset, options)).length).to.be.greaterThan(2);
  });
});
