import { expect } from '@open-wc/testing';
import { trendFigure, type TrendFigure, type TrendOptions } from '../../src/figures/trend.js';
import type { Dataset, Edition, Value } from '../../src/model/index.js';
import { aDataset, FULFILMENT, PERCENT, SHARE, type DatasetParts } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

/** Published shares of one question for everyone, one row of four answers for each edition. */
const published = (rows: Readonly<Record<string, readonly Value[]>>, parts: DatasetParts = {}): Dataset =>
  aDataset({
    editions: Object.keys(rows).map((id) => ({ id })),
    answers: [],
    results: Object.entries(rows).map(([edition, values]) => ({
      indicator: 'alarm',
      edition,
      values: { '': values },
      total: 100,
    })),
    ...parts,
  });
const figureOf = (dataset: Dataset, options: TrendOptions = {}) =>
  trendFigure(dataset, { indicator: 'alarm', ...options });
const valuesOf = ({ series }: TrendFigure) => series.map(({ points }) => points.map(({ value }) => value));
const row = (fully: Value): readonly Value[] => [20, 10, fully, 5];

describe('trendFigure(dataset, options)', () => {
  describe('form', () => {
    for (const [count, form] of [
      [1, 'dots'],
      [2, 'slope'],
      [3, 'lines'],
      [5, 'lines'],
    ] as const) {
      it(`is ${form} for ${String(count)} editions`, () => {
        const years = ['2018', '2019', '2020', '2021', '2022'].slice(0, count);
        const figure = figureOf(published(Object.fromEntries(years.map((year) => [year, row(40)]))));
        expect(figure.form).to.equal(form);
        expect(figure.editions).to.have.length(count);
      });
    }

    it('is empty, and says so, without a number', () => {
      const figure = figureOf(published({ 2020: row('missing'), 2021: row('missing') }));
      expect(figure.empty).to.equal(true);
      expect(figure.summary).to.deep.equal([['trend.none', undefined]]);
    });
  });

  describe('time', () => {
    const times = (editions: readonly Edition[]) =>
      figureOf(
        published(Object.fromEntries(editions.map(({ id }) => [id, row(40)])), { editions }),
      ).editions.map(({ at }) => at);

    it('puts equal times equally far apart', () => {
      expect(times([{ id: '2009' }, { id: '2011' }, { id: '2012' }])).to.deep.equal([2009, 2011, 2012]);
    });

    it('counts months and days', () => {
      const [first, second, third] = times([
        { id: 'a', date: '2006-01' },
        { id: 'b', date: '2006-07-01' },
        { id: 'c', date: '2007' },
      ]);
      expect(first).to.equal(2006);
      expect(second).to.equal(2006.5);
      expect(third).to.equal(2007);
    });

    it('falls back to the order when an edition has no date, or a date out of order', () => {
      expect(times([{ id: 'first' }, { id: '2011' }])).to.deep.equal([0, 1]);
      expect(times([{ id: '2011' }, { id: '2009' }])).to.deep.equal([0, 1]);
    });

    it('keeps an edition that did not ask as a gap, and leaves out those before the first and after the last', () => {
      const figure = figureOf(
        published(
          { 2018: row(40), 2020: row(60) },
          { editions: [{ id: '2016' }, { id: '2018' }, { id: '2019' }, { id: '2020' }, { id: '2021' }] },
        ),
      );
      expect(figure.editions.map(({ id }) => id)).to.deep.equal(['2018', '2019', '2020']);
      expect(valuesOf(figure)).to.deep.equal([[40, 'not-asked', 60]]);
    });
  });

  describe('sentences', () => {
    it('says how the one series has changed', () => {
      const { summary, series } = figureOf(published({ 2009: row(20), 2011: row(32) }));
      const [from, to] = series[0]?.points ?? [];
      expect(summary).to.deep.equal([
        [
          'trend.change',
          {
            who: undefined,
            answers: [FULFILMENT.categories[2]?.label],
            unit: 'percent',
            from,
            since: '2009',
            to,
            until: '2011',
          },
        ],
      ]);
    });

    it('counts the change from the last break only, and says why', () => {
      const { summary, notes } = figureOf(
        published(
          { 2018: row(90), 2019: row(20), 2020: row(30) },
          { editions: [{ id: '2018' }, { id: '2019', break: 'Nytt formulär' }, { id: '2020' }] },
        ),
      );
      expect(summary[0]?.[1]).to.deep.include({ since: '2019', until: '2020' });
      expect(summary[1]).to.deep.equal(['trend.broken', { edition: '2019' }]);
      expect(notes[0]).to.deep.equal(['note.break', { edition: '2019', why: 'Nytt formulär' }]);
    });

    it('says one number alone after a break', () => {
      const { summary } = figureOf(
        published(
          { 2019: row(20), 2020: row(30) },
          { editions: [{ id: '2019' }, { id: '2020', break: 'Nytt formulär' }] },
        ),
      );
      expect(summary.map(([key]) => key)).to.deep.equal(['trend.only', 'trend.broken']);
    });

    const bands = (small: Value, large: Value) =>
      published(
        {},
        {
          editions: [{ id: '2022' }],
          results: [
            { indicator: 'alarm', grouping: 'size', values: { small: row(small), large: row(large) } },
          ],
        },
      );

    it('says who is highest and lowest, and who has no number', () => {
      const { summary } = figureOf(bands(30, 40));
      expect(summary).to.have.length(1);
      expect(summary[0]?.[0]).to.equal('trend.ends');
      expect(summary[0]?.[1]).to.deep.include({ high: 40, low: 30 });
      const missing = figureOf(bands(30, 'missing')).summary;
      expect(missing.map(([key]) => key)).to.deep.equal(['trend.only', 'trend.unknown']);
    });

    it('says that all are alike when they are printed alike', () => {
      expect(figureOf(bands(30.1, 30.4)).summary).to.deep.equal([
        ['trend.equal', { edition: '2022', value: 30, unit: 'percent' }],
      ]);
    });
  });

  describe('series', () => {
    it('is one for each group of a grouping, everyone when nothing is asked', () => {
      const dataset = aDataset();
      expect(figureOf(dataset).series.map(({ id }) => id)).to.deep.equal(['all']);
      expect(figureOf(dataset, { by: 'county' }).series.map(({ id }) => id)).to.deep.equal([
        'county:18',
        'county:17',
      ]);
    });

    it('puts the entity first, then what it is compared with, each once', () => {
      const figure = figureOf(aDataset(), {
        entity: '1885',
        compare: 'county all county:18',
        measure: 'mean',
      });
      expect(figure.series.map(({ id, own }) => [id, own])).to.deep.equal([
        ['1885', true],
        ['county:18', false],
        ['all', false],
      ]);
    });

    it("is an entity's own answer on the scale, in words", () => {
      const figure = figureOf(aDataset(), { indicator: 'video', entity: '1885' });
      expect(figure.series[0]?.measure.kind).to.equal('mean');
      expect(figure.series[0]?.points[0]).to.deep.include({
        value: 0.5,
        word: { sv: 'Uppfyller delvis', en: 'Partly met' },
      });
      expect([figure.min, figure.max, figure.closed]).to.deep.equal([0, 1, true]);
      expect(figure.ticks.map(({ value }) => value)).to.deep.equal([0, 0.5, 1]);
    });

    it('is one for each of several answers, in the colours that bars give them', () => {
      const figure = figureOf(published({ 2009: row(20), 2011: row(32) }), { measure: 'not partly+fully' });
      expect(figure.series.map(({ id, swatch }) => [id, swatch])).to.deep.equal([
        ['not', 'm0'],
        ['partly+fully', 'c1'],
      ]);
      expect(valuesOf(figure)).to.deep.equal([
        [20, 20],
        [30, 42],
      ]);
      expect(figure.legend.map(({ id }) => id)).to.deep.equal(['not', 'partly+fully']);
    });

    it('has no colour of its own when there are more than seven and the tag does not name it', () => {
      const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id, label: id }));
      const dataset = published(
        {},
        {
          editions: [{ id: '2021' }, { id: '2022' }],
          groupings: [{ id: 'county', label: 'Län', by: 'county', groups }],
          results: ['2021', '2022'].map((edition) => ({
            indicator: 'alarm',
            edition,
            grouping: 'county',
            values: Object.fromEntries(groups.map(({ id }, index) => [id, row(index)])),
          })),
        },
      );
      const figure = figureOf(dataset, { by: 'county', compare: 'c' });
      expect(figure.series).to.have.length(9);
      expect(figure.series.filter(({ muted }) => !muted).map(({ id }) => id)).to.deep.equal(['county:c']);
      expect(figure.legend.map(({ label }) => label)).to.deep.equal(['c', ['trend.others', undefined]]);
      expect(figure.summary[0]?.[0]).to.equal('trend.change');
    });
  });

  describe('axis', () => {
    const axis = (scale: string, unit: 'percent' | 'count' | 'mean', value: number, measure?: string) => {
      const dataset = published(
        {},
        {
          scales: [FULFILMENT, SHARE, PERCENT, { id: 'number', kind: 'numeric', categories: [] }],
          indicators: [{ id: 'alarm', scale }],
          editions: [{ id: '2022' }],
          results: [{ indicator: 'alarm', unit, values: { '': [value, 0, 0, 0] } }],
        },
      );
      const figure = figureOf(dataset, measure === undefined ? {} : { measure });
      return [figure.unit, figure.min, figure.max, figure.closed];
    };
    it('starts at 0 for shares, counts and percent', () => {
      expect(axis('fulfilment', 'percent', 40, 'not')).to.deep.equal(['percent', 0, 40, false]);
      expect(axis('number', 'count', 153)).to.deep.equal(['count', 0, 153, false]);
      expect(axis('percent', 'percent', 88)).to.deep.equal(['percent', 0, 88, false]);
    });
    it('is the scale itself for a mean on a scale of answers', () => {
      expect(axis('fulfilment', 'mean', 0.4)).to.deep.equal(['mean', 0, 1, true]);
    });
  });

  describe('table and notes', () => {
    it('has one row for each series and edition, missing ones with their reason', () => {
      const { table } = figureOf(published({ 2009: row('missing'), 2011: row(32) }), {
        measure: 'fully partly',
      });
      const cells = table.rows.map((each) =>
        each.map((cell) => ('value' in cell ? cell.value : 'reason' in cell ? cell.reason : '')),
      );
      expect(cells).to.deep.equal([
        ['', '', 'missing', 100],
        ['', '', 32, 100],
        ['', '', 10, 100],
        ['', '', 10, 100],
      ]);
    });

    it('says each thing once', () => {
      const dataset = published(
        {},
        {
          editions: [{ id: '2021' }, { id: '2022' }],
          results: ['2021', '2022'].map((edition) => ({
            indicator: 'alarm',
            edition,
            grouping: 'size',
            values: { small: row(30), large: row('missing') },
            respondents: { small: 7 },
            respondentsDerived: true,
            notes: [{ sv: 'läst ur texten', en: 'read in the text' }],
          })),
        },
      );
      const keys = figureOf(dataset, { by: 'size' }).notes.map((note) =>
        Array.isArray(note) ? String(note[0]) : 'own',
      );
      expect(keys).to.deep.equal(['note.respondents-derived', 'note.small-base', 'note.missing', 'own']);
    });
  });

  for (const [options, message] of [
    [{ indicator: undefined }, 'missing attribute: indicator'],
    [{ indicator: 'x' }, 'unknown indicator: x'],
    [{ by: 'x' }, 'unknown grouping: x'],
    [{ entity: 'x' }, 'unknown group: x'],
    [{ compare: 'all x' }, 'unknown group: x'],
    [{ compare: 'county' }, 'unknown group: county'],
    [{ measure: 'x' }, 'unknown category: x'],
    [{ measure: 'not fully', by: 'county' }, 'invalid measure: not fully of 2 groups'],
  ] as const) {
    it(`throws "${message}"`, () => {
      expect(() => figureOf(aDataset(), options)).to.throw(RangeError, message);
    });
  }

  describe('the real data', () => {
    it('has the participation of 2006–2008 as lines', async () => {
      const figure = trendFigure(await datasetOf('skl-2008'), { indicator: 'respondents' });
      expect(figure.form).to.equal('lines');
      expect(valuesOf(figure)).to.deep.equal([[153, 147, 162]]);
      const [first = 0, second = 0, third = 0] = figure.editions.map(({ at }) => at);
      expect(second - first).to.be.closeTo(14 / 12, 1e-9);
      expect(third - second).to.be.closeTo(15 / 12, 1e-9);
    });

    it('has the means by size as dots, the middle band missing', async () => {
      const figure = trendFigure(await datasetOf('skl-2008'), { indicator: 'e-government-mean' });
      expect(figure.form).to.equal('dots');
      expect(valuesOf(figure)).to.deep.equal([[2.2], ['missing'], [3.1]]);
      expect([figure.min, figure.max]).to.deep.equal([1, 4]);
    });

    it('has work in progress with a strategy as a slope, 20 to 32', async () => {
      const dataset = await datasetOf('skl-2011');
      const figure = trendFigure(dataset, { indicator: 'fig-06-strategy', measure: 'in-progress yes' });
      expect(figure.form).to.equal('slope');
      expect(valuesOf(figure)).to.deep.equal([
        [20, 32],
        ['missing', 22],
      ]);
    });

    it('cuts broadband at 2021, when households became inhabitants', async () => {
      const dataset = await datasetOf('valfardsteknik-2022');
      const figure = trendFigure(dataset, {
        indicator: 'broadband-gigabit',
        entity: '1885',
        compare: 'county',
      });
      expect(figure.editions.map(({ id, brokenBy }) => [id, brokenBy !== undefined])).to.deep.equal([
        ['2018', false],
        ['2019', false],
        ['2020', false],
        ['2021', true],
        ['2022', false],
      ]);
      expect(figure.series.map(({ own }) => own)).to.deep.equal([true, false]);
    });
  });
});
