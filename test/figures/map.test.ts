import { expect } from '@open-wc/testing';
import { mapFigure, type MapFigure, type MapMark, type MapOptions } from '../../src/figures/map.js';
import { stepAt, stepsOf } from '../../src/figures/map-steps.js';
import type { NumberUnit, TableCell } from '../../src/figures/figure.js';
import type { Dataset } from '../../src/model/index.js';
import { formatterFor } from '../../src/strings/formatter.js';
import { mapPhrases } from '../../src/strings/map-phrases.js';
import { languageReady, type Language } from '../../src/strings/translation.js';
import { oracle } from '../demo/document.js';
import { aDataset, type Cell, type DatasetParts } from '../fixtures/dataset.js';
import { datasetOf } from '../fixtures/mounted.js';

const ALL = new Set(['1885', '1880', '1861', '1881', '1862', '1780']);
const COUNTIES = new Set(['18', '17']);

const figureOf = (options: MapOptions = {}, data: Dataset = aDataset()): MapFigure =>
  mapFigure(data, { indicator: 'alarm', places: options.by === 'county' ? COUNTIES : ALL, ...options });

const markOf = ({ marks }: MapFigure, id: string): MapMark => {
  const mark = marks.find((each) => each.id === id);
  if (!mark) throw new RangeError(`missing mark: ${id}`);
  return mark;
};

const swatchOf = (figure: MapFigure, id: string) => figure.legend[markOf(figure, id).entry]?.swatch;

/** A dataset where the first six municipalities answered one question like this, in order. */
function answering(cells: readonly Cell[], parts: DatasetParts = {}): Dataset {
  const rows = Object.fromEntries(cells.map((cell, index) => [[...ALL][index] ?? '', [cell]]));
  return aDataset({ answers: [{ indicators: ['alarm'], rows }], ...parts });
}

await languageReady('en');

const said = (figure: MapFigure, language: Language = 'sv') => {
  const format = formatterFor(language, 'sv', mapPhrases);
  return figure.summary
    .map((message) => format.say(message, mapPhrases.in(language)))
    .join(' ')
    .replaceAll('\u00A0', ' ');
};

const notesOf = ({ notes }: MapFigure, language: Language = 'sv') =>
  notes.map((note) => formatterFor(language, 'sv', mapPhrases).label(note));

const textOf = (cell: TableCell | undefined): string => {
  const format = formatterFor('sv', 'sv', mapPhrases);
  switch (cell?.kind) {
    case 'text':
      return format.label(cell.label);
    case 'number':
      return format.number(cell.value, cell.unit).replaceAll('\u00A0', ' ');
    case 'answer':
      return format.label(cell.category.label);
    case 'missing':
      return cell.reason;
    default:
      return '';
  }
};

describe('mapFigure', () => {
  describe('of municipalities', () => {
    it('has a mark for each with its answer and county, in the order of the document', () => {
      const figure = figureOf();
      expect(figure.marks.map(({ id }) => id)).to.deep.equal([...ALL]);
      expect(markOf(figure, '1885')).to.deep.include({ label: 'Lindesberg', countyId: '18', own: false });
      expect([...ALL].map((id) => swatchOf(figure, id))).to.deep.equal(['m2', 'm2', 'm0', 'm1', 'm0', 'm2']);
      expect(figure.legend.map(({ id }) => id)).to.deep.equal(['not', 'partly', 'fully']);
    });

    it('says the best answer first, and how many', () => {
      expect(said(figureOf())).to.equal(
        'Uppfyller helt: 3 av 6 kommuner (50 %). Uppfyller delvis: 1 (17 %). Uppfyller inte: 2 (33 %).',
      );
      expect(said(figureOf(), 'en')).to.match(/^Fully met: 3 of 6 municipalities \(50%\)\./u);
    });

    it('never lets "no" and the ways of having no answer look alike', () => {
      const figure = figureOf(
        {},
        answering(['not', null, 'not-asked', 'not-applicable', 'suppressed', 'fully']),
      );
      const swatches = [...ALL].map((id) => swatchOf(figure, id));
      expect(swatches).to.deep.equal(['m0', 'none', 'unasked', 'unfit', 'hidden', 'm2']);
      expect(new Set(figure.legend.map(({ swatch }) => swatch)).size).to.equal(figure.legend.length);
      expect(said(figure)).to.equal(
        'Uppfyller helt: 1 av 2 kommuner (50 %). Uppfyller inte: 1 (50 %). Uppgift saknas: 1. Frågan ställdes inte: 1. Ej aktuellt: 1. Visas inte: 1.',
      );
    });

    it('keeps back what is not published, and says so', () => {
      const data = aDataset({
        answers: [
          { indicators: ['alarm'], rows: { '1885': ['fully'], '1880': ['not'] }, unpublished: ['1880'] },
        ],
      });
      const figure = figureOf({}, data);
      expect(swatchOf(figure, '1880')).to.equal('hidden');
      expect(textOf(markOf(figure, '1880').cell)).to.equal('Inte publicerat');
      expect(said(figure)).to.contain('Inte publicerat: 1.');
      expect(said(figure)).to.contain('Uppgift saknas: 4.');
    });

    it('counts an answer outside the scale, and sets it apart', () => {
      const figure = figureOf({ indicator: 'video' });
      expect(swatchOf(figure, '1881')).to.equal('out');
      expect(said(figure)).to.match(/Vet ej: 1 \(17 %\)\.$/u);
    });

    it('draws "did not answer" as a gap where it is an answer of the data', () => {
      const participation = {
        id: 'participation',
        kind: 'nominal',
        categories: [
          { id: 'no-answer', label: 'Svarade inte' },
          { id: 'answered', label: 'Svarade' },
        ],
      } as const;
      const data = answering(['no-answer', 'answered'], {
        scales: [participation],
        indicators: [{ id: 'alarm', scale: 'participation' }],
      });
      const figure = figureOf({}, data);
      expect(swatchOf(figure, '1885')).to.equal('none');
      expect(swatchOf(figure, '1880')).to.equal('plain');
      expect(figure.legend.map(({ label }) => label).slice(0, 2)).to.deep.equal(['Svarade', 'Svarade inte']);
    });

    it('colours numbers by the steps of their scale', () => {
      const figure = figureOf({ indicator: 'broadband' });
      expect([...ALL].map((id) => swatchOf(figure, id))).to.deep.equal(['m2', 'm2', 'm1', 'm1', 'm0', 'm2']);
      expect(said(figure)).to.equal(
        'Medelvärdet för 6 kommuner är 81 %. Lägst: 40 % (Degerfors). Högst: 98 % (Örebro).',
      );
    });

    it('makes steps for numbers without any', () => {
      const data = aDataset({
        indicators: [{ id: 'alarm', scale: 'percent' }],
        answers: [{ rows: { '1885': [12], '1880': [71], '1861': [48], '1881': [null] } }],
      });
      const figure = figureOf({}, data);
      expect(figure.legend.map(({ swatch }) => swatch)).to.deep.equal(['q0', 'q1', 'q2', 'q3', 'none']);
      expect(
        figure.legend.map(({ label }) => formatterFor('en', 'sv', mapPhrases).label(label)),
      ).to.deep.equal(['0–19%', '20–39%', '40–59%', '60–79%', 'No data']);
      expect(['1885', '1880', '1861'].map((id) => swatchOf(figure, id))).to.deep.equal(['q0', 'q3', 'q2']);
    });

    it('names those without a place, and keeps them in sentence and table', () => {
      const figure = figureOf({ places: new Set(['1885', '1880']) });
      expect(figure.marks).to.have.length(2);
      expect(said(figure)).to.contain('3 av 6 kommuner');
      expect(notesOf(figure)).to.deep.equal([
        'Har ingen plats på kartan, men står i tabellen: Hallsberg, Kumla, Degerfors och Karlstad.',
      ]);
      expect(figure.table.rows.map(([name]) => textOf(name))).to.include.members(['Hallsberg', 'Karlstad']);
    });

    it('names no more than can be read', () => {
      const entities = [...Array(30).keys()].map((index) => ({ id: `x${index}`, name: `Ort ${index}` }));
      const data = answering([], { entities, answers: [{ indicators: ['alarm'], rows: { x0: ['fully'] } }] });
      expect(notesOf(figureOf({}, data))[0]).to.match(/Ort 18, Ort 19 och 10 till\.$/u);
    });

    it('says how many places are in nobody’s name, and shows them in the legend', () => {
      const figure = figureOf({ places: new Set([...ALL, '0114', '0115']) });
      expect(figure.absent).to.deep.equal(['0114', '0115']);
      expect(figure.legend.at(-1)).to.include({ id: 'absent', swatch: 'absent' });
      expect(notesOf(figure)).to.deep.equal(['2 av kartans platser finns inte i materialet.']);
    });

    it('knows nothing of places before the map is there', () => {
      const figure = figureOf({ places: undefined });
      expect(figure.marks).to.have.length(6);
      expect(figure.notes).to.deep.equal([]);
    });

    it('marks the own one and says its answer', () => {
      const figure = figureOf({ entity: '1881' });
      expect(figure.marks.filter(({ own }) => own).map(({ id }) => id)).to.deep.equal(['1881']);
      expect(said(figure)).to.match(/Kumla \(Örebro län\): Uppfyller delvis\.$/u);
    });
  });

  describe('of counties', () => {
    it('has the share of the best answer, of how many, in steps', () => {
      const figure = figureOf({ by: 'county' });
      expect(figure.marks.map(({ id }) => id)).to.deep.equal(['18', '17']);
      expect(markOf(figure, '18')).to.deep.include({
        cell: { kind: 'number', value: 40, unit: 'percent' },
        counted: { count: 2, of: 5 },
      });
      expect(said(figure)).to.equal(
        'Uppfyller helt: 50 % av kommunerna i hela landet. Lägst per län: 40 % (Örebro län). Högst: 100 % (Värmlands län).',
      );
      expect(said(figure, 'en')).to.contain('Lowest by county: 40% (Örebro County).');
      expect(notesOf(figure)[0]).to.contain('Värmlands län');
    });

    it('takes another answer when asked', () => {
      const figure = figureOf({ by: 'county', category: 'not' });
      expect(markOf(figure, '18').cell).to.deep.equal({ kind: 'number', value: 40, unit: 'percent' });
      expect(markOf(figure, '17').cell).to.deep.equal({ kind: 'number', value: 0, unit: 'percent' });
    });

    it('has the mean of numbers, by the steps of their scale', () => {
      const figure = figureOf({ by: 'county', indicator: 'broadband' });
      const { cell } = markOf(figure, '18');
      expect(cell.kind === 'number' && cell.value).to.be.closeTo(78.2, 1e-9);
      expect(swatchOf(figure, '18')).to.equal('m1');
      expect(swatchOf(figure, '17')).to.equal('m2');
    });

    it('hides what could give away an unpublished answer', () => {
      const data = aDataset({
        answers: [
          {
            indicators: ['alarm'],
            rows: { '1780': ['fully'], '1885': ['not'], '1880': ['fully'] },
            unpublished: true,
          },
        ],
      });
      const figure = figureOf({ by: 'county' }, data);
      expect(swatchOf(figure, '17')).to.equal('hidden');
      expect(said(figure)).not.to.contain('100 %');
    });

    it('takes published shares where there are no answers', () => {
      const data = aDataset({
        answers: [],
        results: [
          {
            indicator: 'alarm',
            grouping: 'county',
            respondents: { '18': 12, '17': 16 },
            values: { '18': [20, 30, 50, 0], '17': [10, 20, 70, 0] },
          },
        ],
      });
      const figure = figureOf({ by: 'county' }, data);
      expect(markOf(figure, '18').cell).to.deep.equal({ kind: 'number', value: 50, unit: 'percent' });
      expect(markOf(figure, '18').counted).to.equal(undefined);
    });

    it('takes them as published, however few they are of', () => {
      const data = aDataset({
        answers: [],
        results: [
          {
            indicator: 'alarm',
            grouping: 'county',
            respondents: { '18': 3, '17': 16 },
            values: { '18': [20, 30, 50, 0], '17': [10, 20, 70, 0] },
          },
        ],
      });
      const mark = markOf(figureOf({ by: 'county' }, data), '18');
      expect(mark.cell).to.deep.equal({ kind: 'number', value: 50, unit: 'percent' });
    });

    it('lets a municipality stand for its county', () => {
      expect(figureOf({ by: 'county', entity: '1885' }).marks.find(({ own }) => own)?.id).to.equal('18');
    });
  });

  describe('of nothing', () => {
    it('says why the source has no numbers', () => {
      const why = 'Kartan är tryckt utan siffror.';
      const result = {
        indicator: 'alarm',
        values: { '': ['missing', 'missing', 'missing', 'missing'] as const },
      };
      const data = aDataset({
        answers: [],
        results: [
          { ...result, notes: [why] },
          { ...result, unit: 'count', notes: [why] },
        ],
      });
      const figure = figureOf({}, data);
      expect([figure.empty, figure.notes]).to.deep.equal([true, [why]]);
    });

    it('is empty where nobody answered', () => {
      const figure = figureOf({}, answering([null, 'not-asked']));
      expect(figure.empty).to.equal(true);
      expect(said(figure)).to.equal('Det finns inga svar att visa på kartan.');
      expect(figure.notes).to.deep.equal([]);
    });

    it('is empty without indicators, editions or entities', () => {
      expect(mapFigure(aDataset({ indicators: [], answers: [] }), {}).empty).to.equal(true);
      expect(mapFigure(aDataset({ editions: [], answers: [] }), {}).empty).to.equal(true);
      expect(figureOf({}, aDataset({ entities: [], answers: [{ rows: {} }] })).empty).to.equal(true);
    });

    it('says what in the tag the data does not know', () => {
      expect(() => figureOf({ indicator: 'x' })).to.throw(RangeError, 'unknown indicator: x');
      expect(() => figureOf({ entity: 'x' })).to.throw(RangeError, 'unknown entity: x');
      expect(() => figureOf({ category: 'x' })).to.throw(RangeError, 'unknown category: x');
      expect(() => figureOf({ by: 'county' }, aDataset({ groupings: [] }))).to.throw(
        RangeError,
        'missing grouping: county',
      );
    });
  });

  it('takes the first indicator and the latest edition with answers to it', () => {
    const data = aDataset({
      editions: [{ id: '2020' }, { id: '2021' }, { id: '2022' }],
      answers: [
        { edition: '2020', indicators: ['alarm'], rows: { '1885': ['not'] } },
        { edition: '2021', indicators: ['alarm'], rows: { '1885': ['fully'] } },
        { edition: '2022', indicators: ['locks'], rows: { '1885': ['partly'] } },
      ],
    });
    expect(mapFigure(data, {})).to.include({ indicator: 'alarm', edition: '2021' });
    expect(mapFigure(data, { edition: '2020' }).edition).to.equal('2020');
  });

  describe('of the participation of 2011', () => {
    let data: Dataset;
    before(async () => {
      data = await datasetOf('skl-2011');
    });

    it('has the 236 that the report lists, and 54 that did not answer', async () => {
      const listed = (await oracle('skl-2011-participants')).map(([name]) =>
        name?.replace('Stenungssund', 'Stenungsund'),
      );
      const figure = mapFigure(data, { indicator: 'appendix-1-participation' });
      const answered = figure.marks.filter((mark) => figure.legend[mark.entry]?.swatch === 'plain');
      expect(answered.map(({ label }) => label)).to.have.members(listed);
      expect(figure.marks.filter((mark) => figure.legend[mark.entry]?.swatch === 'none')).to.have.length(54);
      expect(said(figure)).to.equal('Svarade: 236 av 290 kommuner (81 %). Svarade inte: 54 (19 %).');
    });

    it('has response rates for everyone, each county and each band in the table', () => {
      const { table } = mapFigure(data, { indicator: 'appendix-1-participation' });
      const rows = table.rows.map((row) => row.map(textOf));
      expect(rows).to.have.length(1 + 21 + 5 + 290);
      expect(table.columns.map(({ id }) => id)).to.deep.equal([
        'name',
        'county',
        'answer',
        'no-answer',
        'answered',
        'n',
      ]);
      expect(rows[0]).to.deep.equal(['Alla', '', '', '19 %', '81 %', '290']);
      expect(rows).to.deep.include(['Västerbottens län', '', '', '47 %', '53 %', '15']);
      expect(rows).to.deep.include(['100\u00a0000 invånare eller fler', '', '', '8 %', '92 %', '13']);
      expect(rows).to.deep.include(['Lindesberg', 'Örebro län', 'Svarade', '', '', '']);
    });

    it('says where the source counts the bands otherwise', () => {
      const notes = notesOf(mapFigure(data, { indicator: 'appendix-1-participation' }));
      expect(notes[0]).to.contain('Färre än 10\u00a0000 invånare (75, här 76)');
    });
  });
});

describe('stepsOf', () => {
  const cases: readonly [
    values: readonly number[],
    unit: NumberUnit,
    steps: readonly (readonly [number, number])[],
  ][] = [
    [[], 'percent', []],
    [[0], 'percent', [[0, 0]]],
    [[100, 100], 'percent', [[100, 100]]],
    [
      [53.3, 57, 100],
      'percent',
      [
        [45, 59],
        [60, 74],
        [75, 89],
        [90, 100],
      ],
    ],
    [
      [0, 100],
      'percent',
      [
        [0, 24],
        [25, 49],
        [50, 74],
        [75, 100],
      ],
    ],
    [
      [31, 33],
      'percent',
      [
        [31, 31],
        [32, 32],
        [33, 33],
      ],
    ],
    [
      [12, 2900],
      'count',
      [
        [0, 999],
        [1000, 1999],
        [2000, 2999],
      ],
    ],
  ];
  for (const [values, unit, steps] of cases) {
    it(`of ${values.join(', ') || 'nothing'} (${unit as string}) are ${steps.map((step) => step.join('–')).join(', ') || 'none'}`, () => {
      expect(stepsOf(values, unit).map(({ low, high }) => [low, high])).to.deep.equal(steps);
    });
  }

  it('are four at most, join up and hold every number, for means and below zero too', () => {
    for (const [values, unit] of [
      [[2.31, 2.7, 3.04], 'mean'],
      [[-3, 4, 0], 'count'],
      [[0.04, 99.96], 'percent'],
      [[5], { unit: 'Mbit/s' }],
    ] as const) {
      const steps = stepsOf(values, unit);
      const grain = unit === 'percent' || unit === 'count' ? 1 : 0.1;
      expect(steps.length).to.be.within(1, 4);
      steps.slice(1).forEach(({ low }, index) => expect(low - steps[index]!.high).to.be.closeTo(grain, 1e-9));
      for (const value of values) {
        const { low, high } = steps[stepAt(steps, value, unit)]!;
        expect(Math.round(value / grain) * grain).to.be.within(low - 1e-9, high + 1e-9);
      }
    }
  });

  it('place a number where a reader finds it as it is printed', () => {
    const steps = stepsOf([45, 100], 'percent');
    expect(stepAt(steps, 59.4, 'percent')).to.equal(0);
    expect(stepAt(steps, 59.6, 'percent')).to.equal(1);
    expect(stepAt(steps, 100, 'percent')).to.equal(3);
  });
});
