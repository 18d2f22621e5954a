import { expect } from '@open-wc/testing';
import { trendFigure, type TrendFigure, type TrendOptions } from '../../src/figures/trend.js';
import { BOLD, textWidth } from '../../src/geometry/text.js';
import { layoutTrend, type TrendBox, type TrendLayout, type TrendSpeech } from '../../src/geometry/trend.js';
import { trendAxis } from '../../src/geometry/trend-axis.js';
import { isNumber, type Edition, type Value } from '../../src/model/index.js';
import { aDataset, FULFILMENT } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

const SPEECH: TrendSpeech = {
  tick: (value) => `${String(value)} %`,
  named: () => '',
  value: ({ points }, edition) => `${String(points[edition]?.value)} %`,
  edition: ({ id }) => id,
  name: ({ id }) => `Kommuner ${id}`,
  reason: () => 'uppgift saknas',
  base: () => '219 svarande',
  broken: 'Serien bruten',
};
const aBox = (parts: Partial<TrendBox> = {}): TrendBox => ({
  width: 800,
  fontSize: 16,
  letterSpacing: 0,
  rtl: false,
  ...parts,
});

/** A figure of groups a, b, c … with these numbers, one list for each group. */
function figureOf(
  groups: readonly (readonly Value[])[],
  editions: readonly Edition[] = [{ id: '2018' }, { id: '2019' }, { id: '2020' }, { id: '2022' }],
  options: Partial<TrendOptions> = {},
): TrendFigure {
  const ids = groups.map((_, index) => 'abcdefghijklmnopqrstu'[index] ?? '');
  const dataset = aDataset({
    scales: [FULFILMENT],
    indicators: [{ id: 'alarm' }],
    editions,
    answers: [],
    groupings: [{ id: 'g', label: 'Grupper', by: 'g', groups: ids.map((id) => ({ id, label: id })) }],
    results: editions.map(({ id: edition }, at) => ({
      indicator: 'alarm',
      edition,
      grouping: 'g',
      values: Object.fromEntries(ids.map((id, index) => [id, [0, 0, groups[index]?.[at] ?? 'missing', 0]])),
    })),
  });
  return trendFigure(dataset, { indicator: 'alarm', by: 'g', measure: 'fully', ...options });
}
const layout = (figure: TrendFigure, box = aBox()) => layoutTrend(figure, box, SPEECH);
const spanOf = ({ x, text, size, anchor, role }: TrendLayout['texts'][number]): readonly [number, number] => {
  const width = textWidth(text, size) * (role === 'value' ? BOLD : 1);
  const from = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return [from, from + width];
};
const xsOf = ({ series }: TrendLayout) => series[0]?.dots.map(({ x }) => x) ?? [];

describe('layoutTrend(figure, box, speech)', () => {
  describe('lines', () => {
    it('puts equal times equally far apart', () => {
      const [a = 0, b = 0, c = 0, d = 0] = xsOf(layout(figureOf([[10, 20, 30, 40]])));
      expect(b - a).to.be.closeTo(c - b, 0.02);
      expect(d - c).to.be.closeTo(2 * (b - a), 0.02);
    });

    it('cuts the line where a number is missing, and draws no dot there', () => {
      const { series } = layout(figureOf([[10, 'missing', 30, 40]]));
      expect(series[0]?.dots).to.have.length(3);
      expect(series[0]?.path.match(/M/gu)).to.have.length(1);
    });

    it('has no line between numbers that stand alone', () => {
      expect(layout(figureOf([[10, 'missing', 30, 'suppressed']])).series[0]?.path).to.equal('');
    });

    it('cuts every line at a break, and marks it midway with a word', () => {
      const editions = [{ id: '2018' }, { id: '2019' }, { id: '2020', break: 'Nytt' }, { id: '2021' }];
      const placed = layout(
        figureOf(
          [
            [10, 20, 30, 40],
            [1, 2, 3, 4],
          ],
          editions,
        ),
      );
      for (const { path } of placed.series) expect(path.match(/M/gu)).to.have.length(2);
      const [, second = 0, third = 0] = xsOf(placed);
      const cut = placed.rules.filter(({ role }) => role === 'break');
      expect(cut).to.have.length(1);
      expect(Number(/^M([\d.]+)/u.exec(cut[0]?.d ?? '')?.[1])).to.be.closeTo((second + third) / 2, 0.1);
      expect(placed.texts.filter(({ role }) => role === 'cut').map(({ text }) => text)).to.deep.equal([
        'Serien bruten',
      ]);
    });

    it('starts the axis at 0', () => {
      const { series, rules } = layout(figureOf([[80, 81, 82, 83]]));
      const zero = rules.find(({ role }) => role === 'zero');
      const bottom = Number(/^M[\d.]+ ([\d.]+)H/u.exec(zero?.d ?? '')?.[1]);
      const [first] = series[0]?.dots ?? [];
      // from 0 to 100 over the plot, so that 80 is four fifths up
      const top = Math.min(
        ...rules.filter(({ role }) => role === 'grid').map(({ d }) => Number(/ ([\d.]+)H/u.exec(d)?.[1])),
      );
      expect((bottom - (first?.y ?? 0)) / (bottom - top)).to.be.closeTo(0.8, 0.01);
    });

    it('marks an edition in which nobody has a number, with the reason where it has room', () => {
      const placed = layout(
        figureOf([
          [10, 'missing', 30, 40],
          [5, 'missing', 6, 7],
        ]),
      );
      expect(placed.rules.filter(({ role }) => role === 'gap')).to.have.length(1);
      expect(placed.texts.filter(({ role }) => role === 'missing').map(({ text }) => text)).to.deep.equal([
        'uppgift saknas',
      ]);
    });

    it('says when a line ended before the others, and that a series has no number at all', () => {
      const { texts } = layout(
        figureOf([
          [10, 20, 30, 40],
          [50, 60, 'missing', 'missing'],
          ['missing', 'missing', 'missing', 'missing'],
        ]),
        aBox({ width: 1200 }),
      );
      const names = texts.filter(({ role }) => role === 'name' || role === 'missing').map(({ text }) => text);
      expect(names).to.include('Kommuner g:a 40 %');
      expect(names).to.include('Kommuner g:b 60 % (2019)');
      expect(names.join(' ')).to.include('Kommuner g:c uppgift saknas');
    });

    it('labels the highest and the lowest of many that have no colour', () => {
      const groups = [...new Array(12).keys()].map((index) => [1, 2, 3, 10 + index]);
      const { texts, series } = layout(figureOf(groups), aBox({ width: 1000 }));
      const names = texts.filter(({ role }) => role === 'name').map(({ text }) => text);
      expect(names.sort()).to.deep.equal(['Kommuner g:a 10 %', 'Kommuner g:l 21 %']);
      expect(series.every(({ badge }) => badge === undefined)).to.equal(true);
    });
  });

  describe('labels', () => {
    const crowd = figureOf([
      [1, 2, 3, 40],
      [1, 2, 3, 41],
      [1, 2, 3, 42],
      [1, 2, 3, 41.5],
      [1, 2, 3, 40.5],
      [1, 2, 3, 99],
      [1, 2, 3, 0],
    ]);
    const slope = figureOf(
      [
        [20, 32],
        ['missing', 22],
        [45, 'missing'],
        [20, 33],
      ],
      [{ id: '2009' }, { id: '2011' }],
    );
    const dots = figureOf([[40], ['missing'], [99], [0]], [{ id: '2011' }]);
    const single = figureOf([[10, 12, 9, 30]]);
    for (const [name, figure] of Object.entries({ crowd, slope, dots, single })) {
      for (const width of [200, 320, 480, 640, 900, 1200]) {
        it(`stay inside the drawing and off each other: ${name}, ${String(width)} px`, () => {
          const placed = layout(figure, aBox({ width }));
          expect(placed.texts.length).to.be.greaterThan(4);
          const boxes = placed.texts.map((text) => ({ text, span: spanOf(text) }));
          for (const { text, span } of boxes) {
            expect(text.size).to.be.at.least(12);
            expect(span[0], text.text).to.be.at.least(-1);
            expect(span[1], text.text).to.be.at.most(width + 1);
            expect(text.y).to.be.within(0, placed.height);
          }
          const labels = boxes.filter(({ text }) => text.role !== 'tick');
          labels.forEach((a, index) => {
            for (const b of labels.slice(index + 1)) {
              const apart =
                a.span[1] <= b.span[0] ||
                b.span[1] <= a.span[0] ||
                Math.abs(a.text.y - b.text.y) >= a.text.size * 0.85;
              expect(apart, `${a.text.text} / ${b.text.text}`).to.equal(true);
            }
          });
        });
      }
    }
  });

  describe('slope', () => {
    it('says the number, or that it is missing, at both ends', () => {
      const { texts } = layout(
        figureOf(
          [
            [20, 32],
            ['missing', 22],
          ],
          [{ id: '2009' }, { id: '2011' }],
        ),
      );
      expect(texts.filter(({ role }) => role === 'value').map(({ text }) => text)).to.deep.equal(['20 %']);
      expect(texts.filter(({ role }) => role === 'missing').map(({ text }) => text)).to.deep.equal([
        'uppgift saknas',
      ]);
      expect(texts.filter(({ role }) => role === 'name').map(({ text }) => text)).to.deep.equal([
        'Kommuner g:a 32 %',
        'Kommuner g:b 22 %',
      ]);
    });
  });

  describe('dots', () => {
    it('draws means on the scale from 1 to 4, and no dot where a number is missing', async () => {
      const figure = trendFigure(await datasetOf('skl-2008'), { indicator: 'e-government-mean' });
      const { series, rules, areas } = layout(figure);
      expect(series.map(({ dots }) => dots.length)).to.deep.equal([1, 0, 1]);
      expect(rules.filter(({ role }) => role === 'gap')).to.have.length(1);
      const ticks = rules
        .filter(({ d }) => d.includes('V'))
        .map(({ d }) => Number(/^M([\d.]+)/u.exec(d)?.[1]));
      expect(ticks).to.have.length(4);
      const [one = 0, , , four = 0] = ticks;
      const at = (value: number) => one + ((four - one) * (value - 1)) / 3;
      expect(series[0]?.dots[0]?.x).to.be.closeTo(at(2.2), 0.05);
      expect(series[2]?.dots[0]?.x).to.be.closeTo(at(3.1), 0.05);
      for (const { height } of areas) expect(height).to.be.at.least(24);
    });
  });

  describe('right to left', () => {
    it('turns time and axis, and keeps what is drawn', () => {
      const figure = figureOf([[10, 20, 30, 40]]);
      const left = xsOf(layout(figure));
      const right = xsOf(layout(figure, aBox({ rtl: true })));
      expect(right).to.have.length(4);
      right.forEach((x, index) => expect(x).to.be.closeTo(800 - (left[index] ?? 0), 0.02));
    });
  });

  it('has a column to choose for each edition, side by side over the whole drawing', () => {
    const { areas, height } = layout(figureOf([[10, 20, 30, 40]]));
    expect(areas.map(({ id }) => id)).to.deep.equal(['2018', '2019', '2020', '2022']);
    areas.forEach(({ x, width, height: own }, index) => {
      const before = areas[index - 1];
      if (before) expect(x).to.be.closeTo(before.x + before.width, 0.05);
      expect(width).to.be.at.least(24);
      expect(own).to.equal(height);
    });
  });
});

describe('trendAxis(figure, count)', () => {
  const axis = (parts: Partial<TrendFigure>) =>
    trendAxis({ ...figureOf([[1]], [{ id: '2020' }]), closed: false, ticks: [], ...parts }, 4);
  const cases: readonly (readonly [Partial<TrendFigure>, number, number])[] = [
    [{ unit: 'percent', min: 0, max: 32 }, 0, 40],
    [{ unit: 'percent', min: 0, max: 97 }, 0, 100],
    [{ unit: 'percent', min: 0, max: 100 }, 0, 100],
    [{ unit: 'count', min: 0, max: 162 }, 0, 200],
    [{ unit: 'count', min: 0, max: 0 }, 0, 1],
    [{ unit: 'count', min: -5, max: 12 }, -5, 15],
    [{ unit: 'count', min: 0, max: Number.MIN_VALUE }, 0, 1],
    [{ unit: 'mean', min: 0, max: 1e-299 }, 0, 1e-299],
    [{ unit: 'mean', min: 1e17, max: 1e17, closed: true }, 1e17, 1.000000001e17],
    [
      {
        unit: 'mean',
        min: 1,
        max: 4,
        closed: true,
        ticks: [
          { value: 1, label: '' },
          { value: 4, label: '' },
        ],
      },
      1,
      4,
    ],
  ];
  for (const [parts, min, max] of cases) {
    it(`goes from ${String(min)} to ${String(max)} for ${String(parts.min)}–${String(parts.max)} ${JSON.stringify(parts.unit)}`, () => {
      const found = axis(parts);
      expect([found.min, found.max]).to.deep.equal([min, max]);
      expect(found.ticks.length).to.be.greaterThan(1);
      expect(found.ticks.every((tick) => isNumber(tick) && tick >= min && tick <= max)).to.equal(true);
    });
  }
});
