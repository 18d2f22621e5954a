import { expect } from '@open-wc/testing';
import { barsFigure, type BarsFigure, type BarsOptions } from '../../src/figures/bars.js';
import { isNumber, type Dataset } from '../../src/model/index.js';
import { Formatter } from '../../src/strings/formatter.js';
import { barsPhrases } from '../../src/strings/bars-phrases.js';
import { languageReady } from '../../src/strings/translation.js';
import { aDataset, FULFILMENT, type ResultParts } from '../fixtures/dataset.js';
import { aSurvey, PRIORITY, PRIORITY_BY_SIZE, PRIORITY_OF_ALL, SIZES } from '../fixtures/survey.js';

await languageReady('en');

const summaryOf = (figure: BarsFigure, language: 'sv' | 'en' = 'sv'): string => {
  const format = new Formatter(language, 'sv');
  return figure.summary
    .map((message) => format.say(message, barsPhrases.in(language)))
    .join(' ')
    .replaceAll('\u00a0', ' ');
};

const notesOf = (figure: BarsFigure): readonly string[] => {
  const format = new Formatter('sv', 'sv');
  return figure.notes.map((note) => format.label(note).replaceAll('\u00a0', ' '));
};

const rowsOf = (figure: BarsFigure) => Object.fromEntries(figure.rows.map(({ id, values }) => [id, values]));

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

const keys = (figure: BarsFigure): readonly string[] =>
  figure.notes.flatMap((note) => (Array.isArray(note) ? [String(note[0])] : []));

const effects = (values: readonly (readonly number[])[], n = 180): Dataset =>
  aSurvey({
    indicators: values.map((_, index) => ({
      id: `e${String(index)}`,
      label: `Effekt ${String(index)}`,
      question: 'Hur har det blivit?',
      topic: 'effects',
      scale: 'effect',
    })),
    results: values.map((row, index) => ({
      indicator: `e${String(index)}`,
      respondents: { '': n },
      values: { '': row },
    })),
  });

const places = (result: Partial<ResultParts> = {}): Dataset =>
  aSurvey({
    indicators: [{ id: 'places', label: 'Ansvar', scale: 'places', multiple: true }],
    results: [
      {
        indicator: 'places',
        unit: 'count',
        respondents: { '': 216 },
        values: { '': [54, 67, 75] },
        ...result,
      },
    ],
  });

describe('barsFigure: rows', () => {
  it('are the size bands, the largest at the top, with n and members', () => {
    const { rows, rowKind, mode } = barsFigure(aSurvey());
    expect(rowKind).to.equal('group');
    expect(mode).to.equal('stacked');
    expect(rows.map(({ id, n, asked }) => [id, n, asked])).to.deep.equal([
      ['large', 12, 13],
      ['middle', 164, 202],
      ['small', 45, 75],
    ]);
  });

  it('of a grouping without numbers come as the data lists them', () => {
    const groupings = [
      {
        id: 'county',
        label: 'Län',
        by: 'county',
        groups: [
          { id: '18', label: 'Ö' },
          { id: '17', label: 'V' },
        ],
      },
    ];
    const results = [
      { indicator: 'priority', grouping: 'county', values: { 17: [1, 2, 3, 94, 0], 18: [100, 0, 0, 0, 0] } },
    ];
    expect(ids(barsFigure(aSurvey({ groupings, results }), { by: 'county' }).rows)).to.deep.equal([
      '18',
      '17',
    ]);
  });

  it('are everyone together where only that is published, or asked for', () => {
    const all = barsFigure(aSurvey({ results: [PRIORITY_OF_ALL] }));
    expect([all.rowKind, all.mode, all.rows.length]).to.deep.equal(['all', 'single', 1]);
    expect(all.rows[0]?.values).to.deep.equal([2, 33, 46, 17, 2]);
    expect(barsFigure(aSurvey(), { by: 'all' }).rowKind).to.equal('all');
    expect(barsFigure(aSurvey(), { mode: 'single' }).rows).to.have.length(1);
  });

  it('are everyone together where the groups hold no number', () => {
    const missing = { ...PRIORITY_BY_SIZE, values: { small: Array(5).fill('missing') as 'missing'[] } };
    expect(barsFigure(aSurvey({ results: [missing, PRIORITY_OF_ALL] })).rowKind).to.equal('all');
  });

  it('are groups when a single bar is asked for and only groups are published', () => {
    const { rowKind, mode } = barsFigure(aSurvey({ results: [PRIORITY_BY_SIZE] }), { mode: 'single' });
    expect([rowKind, mode]).to.deep.equal(['group', 'stacked']);
  });

  it('are the questions of a topic, said once in the heading', () => {
    const figure = barsFigure(
      effects([
        [10, 40, 20, 5, 5, 20],
        [20, 40, 20, 5, 5, 10],
      ]),
      { topic: 'effects' },
    );
    expect([figure.rowKind, figure.mode, figure.heading]).to.deep.equal([
      'indicator',
      'diverging',
      'Hur har det blivit?',
    ]);
    expect(summaryOf(figure)).to.match(/^180 svarande per rad\./);
    expect(figure.indicator).to.equal(undefined);
  });

  it('leave out questions on another scale, and say so', () => {
    const dataset = aSurvey({
      indicators: [
        { id: 'priority', scale: 'priority', topic: 't' },
        { id: 'done', scale: 'fulfilment', topic: 't' },
      ],
    });
    const figure = barsFigure(dataset, { topic: 't' });
    expect(ids(figure.rows)).to.deep.equal(['large', 'middle', 'small']);
    expect(summaryOf(figure)).to.contain('En fråga med andra svar är inte med.');
  });

  it('are editions in order, each with what is known, and a break is said', () => {
    const dataset = aSurvey({
      editions: [{ id: '2009' }, { id: '2010' }, { id: '2011', break: 'Nytt formulär.' }],
      results: [
        { ...PRIORITY_OF_ALL, edition: '2011' },
        {
          indicator: 'priority',
          edition: '2009',
          values: { '': ['missing', 20, 'missing', 'missing', 'missing'] },
        },
      ],
    });
    const figure = barsFigure(dataset, { rows: 'editions' });
    expect(rowsOf(figure)).to.deep.equal({
      '2009': ['missing', 20, 'missing', 'missing', 'missing'],
      '2011': [2, 33, 46, 17, 2],
    });
    expect(keys(figure)).to.include.members(['note.break', 'note.missing', 'note.respondents-unknown']);
    expect(figure.edition).to.equal(undefined);
  });

  it('are entities: how each answered several questions, its own group unless told otherwise', () => {
    const indicators = ['alarm', 'locks', 'video'];
    const figure = barsFigure(aDataset(), { rows: 'entities', indicators, entity: '1885' });
    expect(rowsOf(figure)).to.have.all.keys('1885', '1880', '1881', '1780');
    expect(figure.rows.find(({ own }) => own)?.id).to.equal('1885');
    const county = barsFigure(aDataset(), {
      rows: 'entities',
      indicators,
      entity: '1885',
      compare: ['1780'],
    });
    expect(ids(county.rows)).to.deep.equal(['1885', '1780']);
    const everyone = barsFigure(aDataset(), { rows: 'entities', indicators });
    expect(everyone.rows).to.have.length(6);
    expect(everyone.rows.some(({ few }) => few)).to.equal(false);
  });

  it('never name an entity that keeps its answers to itself', () => {
    const rows = { '1885': ['fully'], '1880': ['not'] };
    const dataset = aDataset({
      indicators: [{ id: 'alarm' }],
      answers: [{ rows, unpublished: ['1880'] }],
      minGroup: 2,
    });
    const figure = barsFigure(dataset, { rows: 'entities' });
    expect(ids(figure.rows)).to.deep.equal(['1885']);
    const own = barsFigure(dataset, { entity: '1880' });
    expect(keys(own)).to.include('note.unpublished');
    expect(summaryOf(own)).not.to.contain('svarade ”');
  });

  it('added for comparison come last, set apart, and stay there when sorted', () => {
    const figure = barsFigure(aSurvey(), { compare: ['all'], sort: 'value' });
    expect(figure.rows.map(({ id, added }) => [id, added])).to.deep.equal([
      ['large', false],
      ['middle', false],
      ['small', false],
      ['', true],
    ]);
  });

  it('of the county of an entity are added by the name of the grouping', () => {
    const figure = barsFigure(aDataset(), { indicators: ['alarm'], entity: '1885', compare: ['county'] });
    expect(figure.rows.map(({ id, added }) => [id, added])).to.deep.equal([
      ['large', false],
      ['small', false],
      ['18', true],
    ]);
  });
});

describe('barsFigure: numbers', () => {
  it('counted from answers are shares of those who answered, marked as derived', () => {
    const figure = barsFigure(aDataset(), { indicators: ['alarm'] });
    expect(rowsOf(figure)).to.deep.equal({ large: [0, 25, 75, 0], small: [100, 0, 0, 0] });
    expect(figure.source.derived).to.equal(true);
    expect(keys(figure)).to.include('note.derived');
  });

  for (const [sum, values] of [
    [97, [2, 53, 30, 3, 9]],
    [99, [2, 55, 31, 2, 9]],
    [101, [2, 57, 31, 2, 9]],
    [103, [3, 57, 32, 2, 9]],
  ] as const) {
    it(`that sum to ${String(sum)} are kept as published, with a note`, () => {
      const figure = barsFigure(aSurvey({ results: [{ ...PRIORITY_BY_SIZE, values: { small: values } }] }));
      expect(rowsOf(figure)['small']).to.deep.equal(values);
      expect(keys(figure)).to.include('note.rounded');
    });
  }

  it('that sum to 100 need no note', () => {
    expect(keys(barsFigure(aSurvey({ results: [PRIORITY_OF_ALL] })))).not.to.include('note.rounded');
  });

  it('counted and rounded apart may not sum to 100 either', () => {
    const answers = [
      { rows: { '1885': ['fully'], '1880': ['not'], '1861': ['partly'] }, indicators: ['alarm'] },
    ];
    const figure = barsFigure(aDataset({ answers }), { indicators: ['alarm'], by: 'all' });
    expect(keys(figure)).to.include('note.rounded');
  });

  it('that are missing stay missing, in cells and in whole rows', () => {
    const results: ResultParts[] = [
      { ...PRIORITY_BY_SIZE, values: { small: [2, 'missing', 31, 2, 9], large: [0, 0, 58, 42, 0] } },
    ];
    const figure = barsFigure(aSurvey({ results }));
    expect(rowsOf(figure)).to.deep.equal({
      large: [0, 0, 58, 42, 0],
      middle: Array(5).fill('missing'),
      small: [2, 'missing', 31, 2, 9],
    });
    expect(summaryOf(figure)).to.contain('10 000–99 999: uppgift saknas.');
    expect(notesOf(figure)).to.include('6 av 15 värden saknas (uppgift saknas). De räknas inte som noll.');
  });

  it('that are suppressed are said to be', () => {
    const dataset = aDataset({
      answers: [{ indicators: ['alarm'], rows: { '1885': ['fully'], '1861': ['not'] }, unpublished: true }],
    });
    const figure = barsFigure(dataset, { indicators: ['alarm'] });
    expect(figure.empty).to.equal(true);
    expect(summaryOf(figure)).to.equal('Digitalt trygghetslarm: visas inte, för få svarande.');
    expect(figure.rows.every(({ values }) => values.every((value) => value === 'suppressed'))).to.equal(true);
  });

  it('all missing leave an empty figure that says why', () => {
    const figure = barsFigure(aSurvey({ results: [] }));
    expect(figure.empty).to.equal(true);
    expect(summaryOf(figure)).to.equal('Prioritet: uppgift saknas.');
    expect([figure.notes, figure.legend]).to.deep.equal([[], []]);
  });

  it('of groups that the tag names are not replaced by everyone together, and the reason is given', () => {
    const why = 'Diagrammet har inga tal.';
    const gaps = ['missing', 'missing', 'missing', 'missing', 'missing'] as const;
    const unknown = {
      ...PRIORITY_BY_SIZE,
      values: { small: gaps, middle: gaps, large: gaps },
      notes: [why, why],
    };
    const dataset = aSurvey({ results: [unknown, PRIORITY_OF_ALL] });
    expect(barsFigure(dataset).rowKind).to.equal('all');
    const figure = barsFigure(dataset, { by: 'size' });
    expect([figure.rowKind, figure.empty]).to.deep.equal(['group', true]);
    expect(summaryOf(figure)).to.equal('Prioritet: uppgift saknas.');
    expect(figure.notes).to.deep.equal([why]);
  });

  it('of a document without indicators are none', () => {
    const figure = barsFigure(aSurvey({ indicators: [], results: [] }));
    expect([figure.empty, figure.rows.length]).to.deep.equal([true, 0]);
  });

  it('of few respondents are marked, named in a note, and not compared', () => {
    const results: ResultParts[] = [
      { ...PRIORITY_BY_SIZE, respondents: { small: 45, middle: 164, large: 9 } },
    ];
    const figure = barsFigure(aSurvey({ results }));
    expect(figure.rows.map(({ few }) => few)).to.deep.equal([true, false, false]);
    expect(notesOf(figure)).to.include(
      'Färre än 10 svarande: 100 000 eller fler. Läs de talen med försiktighet.',
    );
    expect(summaryOf(figure)).to.contain(
      '10 000–99 999 (66 %). Minst: Under 10 000 (33 %). Rader med få svarande är inte jämförda.',
    );
  });

  it('without a base say that it is unknown', () => {
    const figure = barsFigure(
      aSurvey({ results: [{ indicator: 'priority', values: PRIORITY_OF_ALL.values }] }),
    );
    expect(figure.rows[0]?.n).to.equal(undefined);
    expect(notesOf(figure)).to.include('Källan anger inte hur många som svarade.');
    expect(summaryOf(figure)).to.equal('Vilken prioritet har arbetet? Vanligast är ”Ganska hög”: 46 %.');
  });

  it('without a base in some rows say in how many', () => {
    const { values } = PRIORITY_OF_ALL;
    const editions = [{ id: '2010' }, { id: '2011' }];
    const results = [
      { indicator: 'priority', edition: '2010', values, respondents: { '': 186 } },
      { indicator: 'priority', edition: '2011', values },
    ];
    const figure = barsFigure(aSurvey({ editions, results }), { rows: 'editions' });
    expect(notesOf(figure)).to.include('Källan anger inte hur många som svarade på 1 av 2 rader.');
  });
});

describe('barsFigure: modes', () => {
  it('never lays several answers per respondent end to end', () => {
    for (const mode of [
      'stacked',
      'diverging',
      'single',
      'histogram',
      'counts',
      'grouped',
      undefined,
    ] as const) {
      expect(barsFigure(places(), { mode }).mode).to.equal('grouped');
    }
  });

  it('keeps counts of several answers as counts of n, the excluding one last and apart', () => {
    const figure = barsFigure(places());
    expect([figure.unit, figure.max]).to.deep.equal(['count', 216]);
    expect(figure.series.map(({ id, apart }) => [id, apart])).to.deep.equal([
      ['office', false],
      ['it', false],
      ['none', true],
    ]);
    expect(summaryOf(figure)).to.equal(
      '216 svarande. Vanligast är ”Ingen är ansvarig”: 75 av 216. Flera svar kunde ges, så talen ska inte läggas ihop.',
    );
  });

  it('sorts bars side by side by their numbers, those set apart last', () => {
    expect(ids(barsFigure(places(), { sort: 'value' }).series)).to.deep.equal(['it', 'office', 'none']);
    expect(rowsOf(barsFigure(places(), { sort: 'value' }))).to.deep.equal({ '': [67, 54, 75] });
  });

  it('claims no commonest answer when a missing one may be commoner', () => {
    const figure = barsFigure(places({ values: { '': [54, 'missing', 75] } }));
    expect(summaryOf(figure)).not.to.contain('Vanligast');
    const most = {
      indicator: 'priority',
      values: { '': [2, 3, 'missing', 60, 0] },
      respondents: { '': 10 },
    } as const;
    expect(summaryOf(barsFigure(aSurvey({ results: [most] })))).to.contain(
      'Vanligast är ”Mycket hög”: 60 % av 10',
    );
  });

  it('draws classes of a number as a histogram', () => {
    const dataset = aSurvey({
      indicators: [{ id: 'services', scale: 'classes' }],
      results: [{ indicator: 'services', values: { '': [30, 40, 20, 10, 0] }, respondents: { '': 50 } }],
    });
    const figure = barsFigure(dataset);
    expect([figure.mode, figure.max]).to.deep.equal(['histogram', 40]);
    expect(figure.legend).to.deep.equal([]);
    expect(barsFigure(dataset, { mode: 'diverging' }).mode).to.equal('histogram');
    expect(barsFigure(dataset, { mode: 'stacked' }).mode).to.equal('stacked');
  });

  it('counts respondents where they are known, and falls back where they are not', () => {
    const counted: ResultParts = { ...PRIORITY_OF_ALL, unit: 'count', values: { '': [5, 74, 100, 37, 5] } };
    const figure = barsFigure(aSurvey({ results: [counted] }), { mode: 'counts' });
    expect([figure.mode, figure.unit, figure.max]).to.deep.equal(['counts', 'count', 221]);
    expect(rowsOf(figure)).to.deep.equal({ '': [5, 74, 100, 37, 5] });
    expect(barsFigure(aSurvey(), { mode: 'counts' }).mode).to.equal('stacked');
    const answered = barsFigure(aDataset(), { indicators: ['alarm'], mode: 'counts' });
    expect(rowsOf(answered)).to.deep.equal({ large: [0, 1, 3, 0], small: [2, 0, 0, 0] });
  });

  it('turns published counts of a single choice into shares', () => {
    const counted: ResultParts = { ...PRIORITY_OF_ALL, unit: 'count', values: { '': [10, 20, 40, 30, 0] } };
    expect(rowsOf(barsFigure(aSurvey({ results: [counted] })))).to.deep.equal({ '': [10, 20, 40, 30, 0] });
  });

  it('diverges by tone, the middle across the line and outside answers apart', () => {
    const figure = barsFigure(
      effects([
        [10, 40, 20, 5, 5, 20],
        [20, 40, 20, 5, 5, 10],
      ]),
      { topic: 'effects' },
    );
    expect(figure.series.map(({ side, apart }) => [side, apart])).to.deep.equal(
      [
        [-1, false],
        [-1, false],
        [0, false],
        [1, false],
        [1, false],
        [1, true],
      ].map(([side, apart], index) => (index === 5 ? [figure.series[5]?.side, apart] : [side, apart])),
    );
    expect(figure.series.map(({ swatch }) => swatch)).to.deep.equal(['l4', 'l3', 'l2', 'l1', 'l0', 'out']);
  });

  it('tells answers outside the scale from each other', () => {
    const unfit = { id: 'unfit', label: 'Ej aktuellt', outside: true };
    const scales = [{ ...PRIORITY, categories: [...PRIORITY.categories, unfit] }];
    const results = [{ ...PRIORITY_OF_ALL, values: { '': [2, 33, 40, 17, 2, 6] } }];
    const { series } = barsFigure(aSurvey({ scales, results }));
    expect(series.map(({ swatch }) => swatch)).to.deep.equal(['m0', 'm1', 'm2', 'm3', 'out', 'beyond']);
  });

  it('draws plain numbers as one bar each, on their own scale', () => {
    const dataset = aSurvey({
      scales: [{ id: 'speed', kind: 'numeric', unit: 'Mbit/s', categories: [], max: 100 }],
      indicators: [{ id: 'speed', scale: 'speed' }],
      results: [
        {
          indicator: 'speed',
          grouping: 'size',
          unit: 'mean',
          values: { small: [20], middle: [40], large: [80] },
        },
      ],
    });
    const figure = barsFigure(dataset);
    expect([figure.mode, figure.max]).to.deep.equal(['grouped', 100]);
    expect(figure.unit).to.deep.equal({ unit: 'Mbit/s' });
    expect(rowsOf(figure)).to.deep.equal({ large: [80], middle: [40], small: [20] });
    expect(summaryOf(figure)).to.equal(
      'Högst: 100 000 eller fler (80 Mbit/s). Lägst: Under 10 000 (20 Mbit/s).',
    );
  });

  it('writes numbers that count something without decimals', () => {
    const dataset = aSurvey({
      scales: [{ id: 'number', kind: 'numeric', categories: [], min: 0 }],
      indicators: ['begun', 'now'].map((id) => ({ id, label: id, scale: 'number', topic: 'use' })),
      results: [
        { indicator: 'begun', unit: 'count', values: { '': [10] } },
        { indicator: 'now', unit: 'count', values: { '': [44] } },
      ],
    });
    const figure = barsFigure(dataset, { topic: 'use' });
    expect([figure.unit, figure.max]).to.deep.equal(['count', 44]);
    expect(summaryOf(figure)).to.equal('Högst: now (44). Lägst: begun (10).');
  });

  it('counts numbers with thresholds by their step', () => {
    const figure = barsFigure(aDataset(), { indicators: ['broadband'] });
    expect(rowsOf(figure)).to.deep.equal({ large: [0, 25, 75], small: [50, 50, 0] });
  });
});

describe('barsFigure: rows that open into their parts', () => {
  const question = (id: string, topic: string, goal: string) => ({
    id,
    label: id,
    topic,
    scale: 'effect',
    goals: [goal],
  });
  const published = (indicator: string, values: ResultParts['values'][string]): ResultParts => ({
    indicator,
    values: { '': values },
  });
  const goals = aSurvey({
    indicators: [
      question('g1', 'goals', 'everyday'),
      question('g2', 'goals', 'open'),
      question('g3', 'goals', 'alone'),
      question('e1', 'effects', 'everyday'),
      question('e2', 'effects', 'open'),
      question('e3', 'effects', 'everyday'),
      question('e4', 'effects', 'open'),
    ],
    results: [
      published('g1', [10, 35, 20, 5, 5, 25]),
      published('g2', [20, 20, 20, 20, 10, 10]),
      published('g3', [30, 20, 20, 10, 10, 10]),
      published('e1', [15, 30, 20, 5, 5, 25]),
      published('e2', [20, 20, 20, 20, 10, 10]),
      published('e3', [6, 40, 20, 5, 5, 24]),
      published('e4', [20, 20, 20, 20, 10, 'missing']),
    ],
  });
  const opened = (...open: readonly string[]): BarsFigure =>
    barsFigure(goals, { topic: 'goals', opens: 'effects', open });

  it('can be opened where an indicator of the topic serves their goal', () => {
    const figure = opened();
    expect(figure.rows.map(({ id, open }) => [id, open])).to.deep.equal([
      ['g1', false],
      ['g2', false],
      ['g3', undefined],
    ]);
    expect(figure.sums).to.deep.equal([]);
    expect(barsFigure(goals, { topic: 'goals' }).rows.every(({ open }) => open === undefined)).to.equal(true);
  });

  it('have their parts below them, which the sentence does not compare', () => {
    const figure = opened('g1');
    expect(figure.rows.map(({ id, part }) => [id, part])).to.deep.equal([
      ['g1', undefined],
      ['e1', true],
      ['e3', true],
      ['g2', undefined],
      ['g3', undefined],
    ]);
    expect(figure.table.rows).to.have.length(5);
    expect(summaryOf(figure)).to.equal(summaryOf(opened()));
  });

  it('show the sum, each part beside the mean and the number that was published', () => {
    const [sum] = opened('g1').sums;
    expect(sum?.columns.map(({ id }) => id)).to.deep.equal(['answer', 'e1', 'e3', 'mean', 'g1']);
    const numbers = sum?.rows.map((cells) => cells.map((cell) => (cell.kind === 'number' ? cell.value : '')));
    expect(numbers?.[0]).to.deep.equal(['', 15, 6, 10.5, 10]);
    expect(numbers?.at(-1)).to.deep.equal(['', 25, 24, 24.5, 25]);
  });

  it('have no mean where a part is missing', () => {
    const [sum] = opened('g2').sums;
    expect(sum?.rows.at(-1)?.map(({ kind }) => kind)).to.deep.equal([
      'text',
      'number',
      'missing',
      'missing',
      'number',
    ]);
  });

  it('need a topic that the data has', () => {
    expect(() => barsFigure(goals, { topic: 'goals', opens: 'sea' })).to.throw(
      RangeError,
      'unknown topic: sea',
    );
  });
});

describe('barsFigure: order and highlight', () => {
  const options = (rest: BarsOptions): BarsFigure =>
    barsFigure(
      effects([
        [10, 10, 60, 5, 5, 10],
        [20, 40, 20, 5, 5, 10],
        [30, 5, 45, 5, 5, 10],
      ]),
      { topic: 'effects', ...rest },
    );

  it('sorts by the share of the two best answers, whichever way the scale runs', () => {
    expect(ids(options({ sort: 'top-two' }).rows)).to.deep.equal(['e1', 'e2', 'e0']);
    expect(ids(options({ sort: 'data' }).rows)).to.deep.equal(['e0', 'e1', 'e2']);
    expect(ids(options({ sort: 'value', highlight: 'much-better' }).rows)).to.deep.equal(['e2', 'e1', 'e0']);
  });

  it('sorts shares of one answer each, those without a number last', () => {
    const has = { id: 'has', kind: 'nominal', categories: [{ id: 'share', label: 'Har' }] } as const;
    const shares = [16, 'missing', 66, 52] as const;
    const dataset = aSurvey({
      scales: [has],
      indicators: shares.map((_, at) => ({
        id: `s${String(at)}`,
        label: 'Tjänst',
        topic: 'services',
        scale: 'has',
        multiple: true,
      })),
      results: shares.map((share, at) => ({ indicator: `s${String(at)}`, values: { '': [share] } })),
    });
    const { rows } = barsFigure(dataset, { topic: 'services', sort: 'value' });
    expect(ids(rows)).to.deep.equal(['s2', 's3', 's0', 's1']);
  });

  it('dims the answers beside a highlighted one', () => {
    expect(options({ highlight: 'better' }).series.map(({ dim }) => dim)).to.deep.equal([
      true,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('dims the rows beside a highlighted one', () => {
    expect(options({ highlight: 'e1' }).rows.map(({ dim, own }) => [dim, own])).to.deep.equal([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  it('highlights the group of the entity, or of an entity named', () => {
    const own = (of: BarsOptions) =>
      barsFigure(aDataset(), { indicators: ['alarm'], ...of }).rows.filter((row) => row.own);
    expect(ids(own({ entity: '1885' }))).to.deep.equal(['large']);
    expect(ids(own({ highlight: '1861' }))).to.deep.equal(['small']);
    expect(ids(own({}))).to.deep.equal([]);
    expect(ids(own({ highlight: 'nothing known' }))).to.deep.equal([]);
  });

  it('says what the entity answered', () => {
    const figure = barsFigure(aDataset(), { indicators: ['alarm'], entity: '1885' });
    expect(summaryOf(figure)).to.contain(
      'Lindesberg hör till 20 000 invånare eller fler och svarade ”Uppfyller helt”.',
    );
  });

  it('throws for names that the data does not know', () => {
    for (const [message, wrong] of [
      ['unknown indicator: x', { indicators: ['x'] }],
      ['unknown topic: x', { topic: 'x' }],
      ['unknown grouping: x', { by: 'x' }],
      ['unknown entity: x', { entity: 'x' }],
      ['unknown edition: x', { edition: 'x' }],
    ] as const) {
      expect(() => barsFigure(aSurvey(), wrong)).to.throw(RangeError, message);
    }
  });
});

describe('barsFigure: sentences', () => {
  it('say what was asked, of how many, and where the best answers are commonest', () => {
    const figure = barsFigure(aSurvey());
    expect(summaryOf(figure)).to.equal(
      'Vilken prioritet har arbetet? 221 svarande. Störst andel ”Ganska hög” eller ”Mycket hög”: 100 000 eller fler (100 %). Minst: Under 10 000 (33 %).',
    );
    expect(summaryOf(figure, 'en')).to.equal(
      'What priority does the work have? 221 respondents. Largest share of “Fairly high” or “Very high”: 100,000 or more (100%). Smallest: Under 10,000 (33%).',
    );
  });

  it('name ties together', () => {
    const tie: ResultParts = { ...PRIORITY_OF_ALL, values: { '': [0, 40, 40, 20, 0] } };
    expect(summaryOf(barsFigure(aSurvey({ results: [tie] })))).to.contain(
      'Vanligast är ”Ganska låg” och ”Ganska hög”: 40 % vardera',
    );
    const same = {
      ...PRIORITY_BY_SIZE,
      values: { small: [0, 50, 50, 0, 0], middle: [50, 0, 0, 50, 0], large: [0, 50, 50, 0, 0] },
    };
    expect(summaryOf(barsFigure(aSurvey({ results: [same] })))).to.contain(
      'är på samma nivå överallt: 50 %.',
    );
  });

  it('count the answers of municipalities that gave one each', () => {
    const figure = barsFigure(aDataset(), { indicators: ['alarm'], rows: 'entities' });
    expect(summaryOf(figure)).to.equal('Vanligast är ”Uppfyller helt”: 3 av 6.');
  });

  it('end a question that is a statement as a sentence', () => {
    const indicators = [
      { id: 'priority', label: 'Prioritet', question: 'Arbetet är viktigt', scale: 'priority' },
    ];
    expect(summaryOf(barsFigure(aSurvey({ indicators })))).to.match(/^Arbetet är viktigt\. 221 svarande\./);
  });

  it('do not repeat a heading', () => {
    const indicators = [
      {
        id: 'priority',
        label: { sv: 'Är det viktigt?' },
        question: { sv: 'Är det viktigt?' },
        scale: 'priority',
      },
    ];
    expect(summaryOf(barsFigure(aSurvey({ indicators })))).to.match(/^221 svarande\./);
  });

  it('compare unrated answers by the commonest of them', () => {
    const dataset = aSurvey({
      indicators: [{ id: 'services', scale: 'classes' }],
      results: [
        {
          indicator: 'services',
          grouping: 'size',
          values: { small: [30, 47, 16, 4, 3], large: [8, 8, 8, 76, 0] },
        },
      ],
    });
    expect(summaryOf(barsFigure(dataset))).to.contain(
      'Störst andel ”Fler än 15”: 100 000 eller fler (76 %). Minst: Under 10 000 (4 %).',
    );
  });

  it('say the response where members are known', () => {
    expect(notesOf(barsFigure(aSurvey()))).to.include('221 av 290 har svarat (76 %).');
  });
});

describe('barsFigure: table and legend', () => {
  it('have the numbers of every row and the answers in the order of drawing', () => {
    const { table, legend, series } = barsFigure(aSurvey());
    expect(ids(table.columns)).to.deep.equal(['row', ...ids(PRIORITY.categories), 'n', 'members']);
    expect(table.rows).to.have.length(3);
    expect(table.rows[0]?.slice(1)).to.deep.equal([
      ...[0, 0, 58, 42, 0].map((value) => ({ kind: 'number', value, unit: 'percent' })),
      { kind: 'number', value: 12, unit: 'count' },
      { kind: 'number', value: 13, unit: 'count' },
    ]);
    expect(ids(legend)).to.deep.equal(ids(series));
    expect(legend.map(({ swatch }) => swatch)).to.deep.equal(['m0', 'm1', 'm2', 'm3', 'out']);
  });

  it('list the answers one under the other for a single row', () => {
    const { table } = barsFigure(places());
    expect(ids(table.columns)).to.deep.equal(['answer', 'value']);
    expect(table.rows.map((cells) => cells[1])).to.deep.equal(
      [54, 67, 75, 216].map((value) => ({ kind: 'number', value, unit: 'count' })),
    );
  });

  it('show missing cells as missing', () => {
    const results: ResultParts[] = [
      { ...PRIORITY_BY_SIZE, values: { small: [2, 'not-asked', 31, 2, 9] }, respondents: {} },
    ];
    const { table } = barsFigure(
      aSurvey({ results, groupings: [{ ...SIZES, groups: SIZES.groups.slice(0, 2) }] }),
    );
    expect(table.rows[1]?.[2]).to.deep.equal({ kind: 'missing', reason: 'not-asked' });
    expect(table.rows[0]?.find((cell) => cell.kind === 'missing' && cell.reason === 'missing')).to.not.equal(
      undefined,
    );
  });

  it('hold every number of the drawing, in every mode', () => {
    for (const mode of ['stacked', 'diverging', 'counts', 'single', 'histogram', 'grouped'] as const) {
      const { table, rows } = barsFigure(aDataset(), { indicators: ['alarm'], mode });
      const cells = table.rows.flat().flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
      for (const value of rows.flatMap(({ values }) => values.filter(isNumber)))
        expect(cells).to.include(value);
    }
  });

  it('change nothing in the dataset they are made of', () => {
    const scales = [FULFILMENT];
    expect(() =>
      barsFigure(aDataset({ scales }), { indicators: ['alarm'], sort: 'top-two', compare: ['all'] }),
    ).not.to.throw();
  });
});
