import { expect } from '@open-wc/testing';
import { heatTableFigure } from '../../src/figures/heat-table.js';
import { stepAt, type HeatTableFigure } from '../../src/figures/heatmap.js';
import type { Dataset, Value } from '../../src/model/index.js';
import { formatterFor } from '../../src/strings/formatter.js';
import { heatmapPhrases } from '../../src/strings/heatmap-phrases.js';
import { languageReady } from '../../src/strings/translation.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';
import { aSurvey, PLACES, PRIORITY_BY_SIZE, SIZES } from '../fixtures/survey.js';

await languageReady('en');

const valuesOf = ({ rows }: HeatTableFigure) => rows.map(({ values }) => values);
const places = (values: Readonly<Record<string, readonly Value[]>>, respondents?: Record<string, number>) =>
  aSurvey({
    indicators: [{ id: 'who', label: 'Ansvar', scale: PLACES.id, multiple: true }],
    results: [{ indicator: 'who', grouping: 'size', values, ...(respondents ? { respondents } : {}) }],
  });

describe('heatTableFigure(dataset, options)', () => {
  describe('rows and columns', () => {
    it('are size bands from the largest, by the answers, those outside the scale apart', () => {
      const figure = heatTableFigure(aSurvey(), { indicator: 'priority' });
      expect(figure.rows.map(({ id, n }) => [id, n])).to.deep.equal([
        ['large', 12],
        ['middle', 164],
        ['small', 45],
      ]);
      expect(figure.columns.map(({ id, apart }) => [id, apart])).to.deep.equal([
        ['very-low', false],
        ['fairly-low', false],
        ['fairly-high', false],
        ['very-high', false],
        ['dont-know', true],
      ]);
      expect(valuesOf(figure)[0]).to.deep.equal([0, 0, 58, 42, 0]);
    });

    it('put an answer that excludes the others apart, wherever the scale has it', () => {
      const [office, it, none] = PLACES.categories;
      if (!office || !it || !none) throw new RangeError('missing category');
      const data = aSurvey({
        scales: [{ ...PLACES, categories: [none, office, it] }],
        indicators: [{ id: 'who', scale: PLACES.id, multiple: true }],
        results: [{ indicator: 'who', grouping: 'size', values: { small: [10, 20, 30] } }],
      });
      const figure = heatTableFigure(data, { indicator: 'who' });
      expect(figure.columns.map(({ id, apart }) => [id, apart])).to.deep.equal([
        ['office', false],
        ['it', false],
        ['none', true],
      ]);
      expect(valuesOf(figure).at(-1)).to.deep.equal([20, 30, 10]);
    });

    it("are a topic's questions that share a scale; others are counted as left out", () => {
      const of = (indicator: string, values: readonly number[]) => ({
        indicator,
        values: { '': values },
        total: 50,
      });
      const data = aSurvey({
        indicators: [
          { id: 'a', topic: 't', scale: 'places', multiple: true },
          { id: 'b', topic: 't', scale: 'places', multiple: true },
          { id: 'c', topic: 't', scale: 'priority' },
        ],
        results: [of('a', [10, 20, 30]), of('b', [40, 50, 60])],
      });
      const figure = heatTableFigure(data, { topic: 't' });
      expect(figure.rows.map(({ id }) => id)).to.deep.equal(['a', 'b']);
      expect(valuesOf(figure)).to.deep.equal([
        [10, 20, 30],
        [40, 50, 60],
      ]);
      expect(figure.summary).to.deep.include(['heatmap.left-out', { count: 1 }]);
    });

    it('fall back to everyone together where no group was published', () => {
      const data = aSurvey({
        results: [{ indicator: 'priority', values: { '': [2, 33, 46, 17, 2] }, total: 221 }],
      });
      const figure = heatTableFigure(data, { indicator: 'priority' });
      expect(figure.rowKind).to.equal('all');
      expect(valuesOf(figure)).to.deep.equal([[2, 33, 46, 17, 2]]);
    });

    it('are counted from answers where nothing was published, and said to be', () => {
      const figure = heatTableFigure(aDataset(), { indicator: 'alarm', by: 'county' });
      expect(figure.source.derived).to.equal(true);
      expect(figure.rows.map(({ id }) => id)).to.deep.equal(['18', '17']);
      expect(figure.notes).to.deep.include(['note.derived', undefined]);
    });
  });

  describe('steps', () => {
    const { steps, unit } = heatTableFigure(aSurvey(), { indicator: 'priority' });
    for (const [value, swatch] of [
      [0, 'h0'],
      [19, 'h0'],
      [19.4, 'h0'],
      [19.5, 'h1'],
      [20, 'h1'],
      [59, 'h2'],
      [60, 'h3'],
      [79.6, 'h4'],
      [100, 'h4'],
    ] as const) {
      it(`has ${String(value)} % in ${swatch}, as it is printed`, () => {
        expect(stepAt(value, steps, unit)?.swatch).to.equal(swatch);
      });
    }

    it('are named by the numbers printed in them, in both languages', () => {
      const { legend } = heatTableFigure(aSurvey(), { indicator: 'priority' });
      const said = (locale: string) =>
        legend.map(({ label }) => formatterFor(locale, 'sv', heatmapPhrases).label(label));
      expect(said('sv')).to.deep.equal([
        '0–19\u00a0%',
        '20–39\u00a0%',
        '40–59\u00a0%',
        '60–79\u00a0%',
        '80–100\u00a0%',
      ]);
      expect(said('en')).to.deep.equal(['0–19%', '20–39%', '40–59%', '60–79%', '80–100%']);
    });

    it('start at nothing for counts, and are whole', () => {
      const data = aSurvey({
        indicators: [{ id: 'who', scale: PLACES.id, multiple: true }],
        results: [{ indicator: 'who', unit: 'count', values: { '': [3, 12, 1] }, total: 16 }],
      });
      const figure = heatTableFigure(data, { indicator: 'who' });
      expect(figure.unit).to.equal('count');
      expect(figure.steps.map(({ from }) => from)).to.deep.equal([0, 3, 6, 9, 12]);
    });
  });

  describe('what is missing', () => {
    it('keeps its reason and is no zero', () => {
      const figure = heatTableFigure(places({ small: [0, 'suppressed', 'missing'] }, { small: 30 }), {
        indicator: 'who',
      });
      expect(valuesOf(figure).at(-1)).to.deep.equal([0, 'suppressed', 'missing']);
      expect(figure.legend.at(-1)?.swatch).to.equal('none');
      expect(figure.notes).to.deep.include(['note.suppressed', { count: 1, below: 5 }]);
    });

    it('draws a table of nothing but missing numbers, since it says who was asked', () => {
      const figure = heatTableFigure(
        places(
          { small: ['missing', 'missing', 'missing'], middle: ['missing', 'missing', 'missing'] },
          { small: 42, middle: 20 },
        ),
        { indicator: 'who' },
      );
      expect(figure.empty).to.equal(false);
      expect(figure.steps).to.deep.equal([]);
      expect(figure.legend.map(({ id }) => id)).to.deep.equal(['none']);
      expect(figure.rows.map(({ n }) => n)).to.deep.equal([undefined, 20, 42]);
    });

    it('is empty when the edition has nothing about the question', () => {
      expect(heatTableFigure(aSurvey({ results: [] }), { indicator: 'priority' }).empty).to.equal(true);
    });
  });

  describe('sentences', () => {
    it('say where the largest and smallest numbers are, without rows of few respondents', () => {
      const data = aSurvey({
        results: [{ ...PRIORITY_BY_SIZE, respondents: { small: 45, middle: 164, large: 3 } }],
      });
      const [, ends] = heatTableFigure(data, { indicator: 'priority' }).summary;
      expect(ends?.[0]).to.equal('heatmap.ends');
      expect(ends?.[1]).to.deep.include({ max: 56, min: 2, without: true });
    });

    it('say an answer apart only where it is all there is', () => {
      const data = places({ small: ['missing', 'missing', 20], large: ['missing', 'missing', 40] });
      // nobody says how many were asked, so the sentences begin here
      const [found] = heatTableFigure(data, { indicator: 'who' }).summary;
      expect(found?.[0]).to.equal('heatmap.column');
      expect(found?.[1]).to.deep.include({ max: 40, min: 20, most: [SIZES.groups[2]?.label] });
    });
  });

  describe('the report', () => {
    let report: Dataset;
    before(async () => {
      report = await datasetOf('skl-2011');
    });

    it('has the one column of figure 13 that can be told, and 26 numbers that can not', () => {
      const figure = heatTableFigure(report, { topic: 'fig-13' });
      expect(valuesOf(figure).map((values) => values.at(-1))).to.deep.equal([25, 45, 'missing', 45, 67]);
      expect(
        valuesOf(figure)
          .flat()
          .filter((value) => value === 'missing'),
      ).to.have.length(26);
      expect(figure.columns.at(-1)?.apart).to.equal(true);
      // the legend has the colours that are drawn
      expect(figure.legend.map(({ swatch }) => swatch)).to.deep.equal(['g0', 'g1', 'g2', 'g3', 'g4', 'none']);
      const whole = heatTableFigure(aSurvey(), { indicator: 'priority' });
      expect(whole.legend.map(({ swatch }) => swatch)).to.deep.equal(['h0', 'h1', 'h2', 'h3', 'h4']);
    });

    it("begins a note about one row with the row's name", () => {
      const { notes } = heatTableFigure(report, { topic: 'fig-13' });
      const texts = notes.flatMap((note) => (typeof note === 'object' && 'sv' in note ? note.sv : []));
      expect(texts.some((text) => text.startsWith('Gemensam nämnd eller kommunalförbund: '))).to.equal(true);
      expect(texts.filter((text) => text.startsWith('Diagrammet har 30 tal'))).to.have.length(1);
    });

    it('has who answered figure 14, and no number of it', () => {
      const figure = heatTableFigure(report, { indicator: 'fig-14-collaboration-areas' });
      expect(figure.rows.map(({ n }) => n)).to.deep.equal([11, 27, 59, 75, 42]);
      expect(new Set(valuesOf(figure).flat())).to.deep.equal(new Set(['missing']));
    });
  });

  describe('faults', () => {
    for (const [options, message] of [
      [{ indicator: 'x' }, 'unknown indicator: x'],
      [{ topic: 'x' }, 'unknown topic: x'],
      [{ indicator: 'priority', by: 'x' }, 'unknown grouping: x'],
      [{ indicator: 'priority', edition: 'x' }, 'unknown edition: x'],
    ] as const) {
      it(`names ${message}`, () => {
        expect(() => heatTableFigure(aSurvey(), options)).to.throw(RangeError, message);
      });
    }
  });
});
