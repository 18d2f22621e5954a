import { expect } from '@open-wc/testing';
import {
  factAt,
  tableFigure,
  type Fact,
  type TableFigure,
  type TableOptions,
  type TablePhrases,
} from '../../src/figures/table.js';
import type { Dataset } from '../../src/model/index.js';
import { suppression } from '../../src/model/suppression.js';
import { aDataset, FULFILMENT, PERCENT } from '../fixtures/dataset.js';

/** A cell as a short text, so that a whole table reads as one. */
function shown(fact: Fact): string {
  switch (fact.kind) {
    case 'text':
      return typeof fact.label === 'string' ? fact.label : 'sv' in fact.label ? fact.label.sv : fact.label[0];
    case 'number':
      return fact.rank
        ? `${String(fact.rank.from)}–${String(fact.rank.to)}/${String(fact.rank.of)}`
        : `${String(Math.round(fact.value * 10) / 10)}${fact.unit === 'percent' ? '%' : ''}`;
    case 'answer':
      return fact.category.id;
    case 'missing':
      return fact.reason;
  }
}

const ids = (figure: TableFigure) => figure.columns.map(({ id }) => id);

const column = (figure: TableFigure, id: string) => figure.columns.find((each) => each.id === id);

/** The cells of a column, from the first row of the data to the last. */
function cells(figure: TableFigure, id: string): string[] {
  const found = column(figure, id);
  if (!found) throw new Error(`unknown column: ${id}`);
  return [...found.at.keys()].map((row) => shown(factAt(found, row)));
}

const rowsIn = (figure: TableFigure, section: string) => [
  ...(figure.sections.find(({ id }) => id === section)?.rows ?? []),
];

const saying = <Key extends keyof TablePhrases>(figure: TableFigure, key: Key): TablePhrases[Key][] =>
  [...figure.summary, ...figure.remarks].flatMap((message) =>
    message[0] === key ? [message[1] as TablePhrases[Key]] : [],
  );

/** One sheet of answers on one scale: a row per entity, a column per indicator. */
function answered(
  rows: Readonly<Record<string, readonly (string | null)[]>>,
  more: Parameters<typeof aDataset>[0] = {},
): Dataset {
  const width = Object.values(rows)[0]?.length ?? 0;
  return aDataset({
    indicators: [...Array(width).keys()].map((at) => ({ id: `q${String(at + 1)}` })),
    entities: Object.keys(rows).map((id) => ({ id })),
    groupings: [],
    minGroup: 1,
    answers: [{ rows }],
    ...more,
  });
}

const make = (options: TableOptions = {}, dataset = aDataset()) => tableFigure(dataset, options);

describe('tableFigure(dataset, {entity}): indicators as rows', () => {
  it('puts peers before everyone, then difference and place', () => {
    const figure = make({ entity: '1885' });
    expect(ids(figure)).to.deep.equal(['indicator', 'entity', 'size', 'county', 'all', 'difference', 'rank']);
    expect(figure.count).to.equal(10);
  });

  it('says what the entity answered, missing ones too', () => {
    expect(cells(make({ entity: '1885' }), 'entity')).to.deep.equal([
      'fully',
      'not',
      'partly',
      'fully',
      'missing',
      'not',
      'partly',
      'fully',
      '94%',
      'partly',
    ]);
  });

  it('gives the mean fulfilment of groups, without answers outside the scale', () => {
    const figure = make({ entity: '1885', columns: 'all county size n' });
    // video: partly, fully, partly, don't know, not, fully
    expect(cells(figure, 'all')[2]).to.equal('60%');
    expect(cells(figure, 'n')[2]).to.equal('6');
    expect(column(figure, 'county')?.label).to.deep.equal({ sv: 'Örebro län', en: 'Örebro County' });
    expect(cells(figure, 'county')[0]).to.equal('50%');
    expect(cells(figure, 'size')[0]).to.equal('87.5%');
  });

  it('compares numbers in their own unit', () => {
    const figure = make({ entity: '1885', columns: 'entity all difference rank' });
    expect(cells(figure, 'all')[8]).to.equal('81.2%');
    expect(cells(figure, 'difference')[8]).to.equal('12.8');
    expect(cells(figure, 'rank')[8]).to.equal('3–3/6');
  });

  it('says of what has no area or layer whether it lacks one', () => {
    const layers = aDataset().layers;
    const places = (more: Parameters<typeof aDataset>[0]) => {
      const indicators = [
        { id: 'tuft', layer: 'leadership' },
        { id: 'petal', layer: 'service' },
        { id: 'unsettled' },
      ];
      const dataset = aDataset({
        indicators,
        answers: [{ rows: { '1885': ['not', 'not', 'not'] } }],
        ...more,
      });
      const figure = make({ columns: 'area layer' }, dataset);
      return [cells(figure, 'area'), cells(figure, 'layer').slice(2)];
    };
    expect(layers.get('leadership')?.part).to.equal('grass');
    expect(places({})).to.deep.equal([['not-applicable', 'missing', 'missing'], ['missing']]);
    // a document that has no layers
    expect(places({ layers: [] })[0]).to.deep.equal(Array(3).fill('not-applicable'));
  });

  it('measures difference against the first group shown', () => {
    const figure = make({ entity: '1885', columns: 'entity county all difference' });
    expect(cells(figure, 'difference')[0]).to.equal('50');
    expect(column(figure, 'difference')?.sub).to.deep.equal([
      'sub.difference',
      { to: { sv: 'Örebro län', en: 'Örebro County' }, points: true },
    ]);
  });

  it('shares places among equal answers and leaves the missing out of the base', () => {
    const figure = make({ entity: '1885', columns: 'rank' });
    expect(cells(figure, 'rank').slice(0, 5)).to.deep.equal(['1–3/6', '4–6/6', '3–4/5', '1–4/6', 'missing']);
  });

  it('has no place among fewer than the smallest group', () => {
    const dataset = answered({ a: ['fully'], b: ['not'], c: [null] }, { minGroup: 3 });
    expect(cells(make({ entity: 'a', columns: 'rank' }, dataset), 'rank')).to.deep.equal(['missing']);
  });

  it('counts what is met, not met and missing', () => {
    expect(saying(make({ entity: '1885' }), 'summary.met')).to.deep.equal([
      { entity: 'Lindesberg', full: 4, none: 2, of: 9, missing: 1 },
    ]);
  });

  it('names what is furthest ahead and behind, ties together', () => {
    const dataset = answered({ a: ['fully', 'fully', 'not'], b: ['not', 'not', 'fully'] });
    const [facts] = saying(make({ entity: 'a' }, dataset), 'summary.compared');
    expect(facts).to.deep.equal({
      entity: 'a',
      to: ['label.all', undefined],
      ahead: {
        points: 50,
        names: [
          { label: 'q1', within: undefined },
          { label: 'q2', within: undefined },
        ],
      },
      behind: { points: -50, names: [{ label: 'q3', within: undefined }] },
    });
  });

  it('names the area where two questions have one name', () => {
    const dataset = answered(
      { a: ['fully', 'not'], b: ['not', 'not'] },
      {
        indicators: [
          { id: 'q1', label: 'Larm', area: 'older' },
          { id: 'q2', label: 'Larm', area: 'schools' },
        ],
      },
    );
    const [facts] = saying(make({ entity: 'a' }, dataset), 'summary.compared');
    expect(facts?.ahead?.names).to.deep.equal([
      { label: 'Larm', within: { sv: 'Äldre', en: 'Older people' } },
    ]);
  });

  it('says nothing of ahead and behind when the entity is level with its peers', () => {
    const dataset = answered({ a: ['fully'], b: ['fully'] });
    expect(saying(make({ entity: 'a' }, dataset), 'summary.compared')).to.deep.equal([]);
  });

  it('compares with the groups and entities the tag names, in that order', () => {
    const figure = make({ entity: '1885', compare: '1780 small all' });
    expect(ids(figure)).to.deep.equal(['indicator', 'entity', '1780', 'small', 'all', 'difference', 'rank']);
    expect(cells(figure, '1780')[0]).to.equal('fully');
  });

  it('keeps only the area, layer, topic or indicator asked for', () => {
    const labels = (options: TableOptions) => make(options).columns[0]?.facts.map(({ id }) => id);
    expect(labels({ area: 'schools' })).to.deep.equal(['apply', 'absence', 'school-cases']);
    expect(labels({ layer: 'technology' })).to.deep.equal(['broadband', 'login']);
    expect(labels({ indicator: 'alarm' })).to.deep.equal(['alarm']);
    expect(make({ topic: 'nothing' }).empty).to.equal(true);
  });

  it('tells on request how each group answered', () => {
    const figure = make({ entity: '1885', columns: 'all' });
    const detail = figure.detailOf(2);
    const parts = detail?.divisions[0]?.parts.map(
      ({ category, share }) => `${category.id} ${String(Math.round(share))}`,
    );
    expect(parts).to.deep.equal(['not 17', 'partly 33', 'fully 33', 'dont-know 17']);
    expect(detail?.divisions[0]?.answered).to.equal(6);
  });

  const unknown: readonly (readonly [TableOptions, string])[] = [
    [{ entity: '9999' }, 'unknown entity: 9999'],
    [{ area: 'sea' }, 'unknown area: sea'],
    [{ layer: 'sky' }, 'unknown layer: sky'],
    [{ edition: '1066' }, 'unknown edition: 1066'],
    [{ indicator: 'luck' }, 'unknown indicator: luck'],
    [{ columns: 'entity weather' }, 'unknown column: weather'],
  ];
  for (const [options, message] of unknown) {
    it(`says "${message}"`, () => expect(() => make(options)).to.throw(RangeError, message));
  }

  it('does without groups the data lacks', () => {
    const dataset = aDataset({ groupings: [] });
    expect(ids(make({ entity: '1885', columns: 'size county all' }, dataset))).to.deep.equal([
      'indicator',
      'all',
    ]);
  });
});

describe('tableFigure(dataset, {}): without an entity', () => {
  it('shows everyone, the share that fulfils fully and how many answered', () => {
    const figure = make();
    expect(ids(figure)).to.deep.equal(['indicator', 'all', 'fully', 'n']);
    expect(cells(figure, 'fully').slice(0, 3)).to.deep.equal(['50%', '33.3%', '33.3%']);
  });

  it('names the highest and the lowest with their base', () => {
    const dataset = answered({ a: ['fully', 'not', 'fully'], b: ['fully', null, 'partly'] });
    const figure = make({}, dataset);
    expect(saying(figure, 'summary.highest')).to.have.length(1);
    const [highest] = saying(figure, 'summary.highest');
    expect(highest?.names).to.deep.equal([{ label: 'q1', within: undefined }]);
    expect(highest?.base).to.equal(2);
    expect(shown(highest!.value)).to.equal('100%');
    const [lowest] = saying(figure, 'summary.lowest');
    expect(lowest?.base).to.equal(1);
  });

  it('has a column for each group of a grouping that is named', () => {
    expect(ids(make({ compare: 'size' }))).to.deep.equal(['indicator', 'size', 'size', 'fully', 'n']);
  });

  it('has no ends to name when everything is equal', () => {
    const figure = make({}, answered({ a: ['fully', 'fully'] }));
    expect(figure.summary.map(([key]) => key)).to.deep.equal(['summary.equal']);
  });

  it('is missing and not zero when nobody answered', () => {
    const figure = make({ columns: 'all fully n' }, answered({ a: [null, 'not'], b: [null, 'not'] }));
    expect(cells(figure, 'all')).to.deep.equal(['missing', '0%']);
    expect(cells(figure, 'fully')).to.deep.equal(['missing', '0%']);
    expect(cells(figure, 'n')).to.deep.equal(['0', '2']);
  });
});

describe('tableFigure(dataset, {top, bottom})', () => {
  const order = answered({
    a: ['fully', 'not', 'partly', 'fully', 'not'],
    b: ['fully', 'not', 'partly', 'not', null],
  });

  it('ranks indicators, the highest first and the lowest first', () => {
    const figure = make({ top: 2, bottom: 1, columns: 'all rank' }, order);
    expect(figure.sections.map(({ id }) => id)).to.deep.equal(['top', 'bottom']);
    expect(rowsIn(figure, 'top')).to.deep.equal([0, 2, 3]);
    expect(rowsIn(figure, 'bottom')).to.deep.equal([1, 4]);
    expect(cells(figure, 'rank')).to.deep.equal(['1–1/5', '4–5/5', '2–3/5', '2–3/5', '4–5/5']);
  });

  it('says that a tie made a list longer', () => {
    expect(saying(make({ top: 2, columns: 'all' }, order), 'remark.ties')).to.deep.equal([
      { rows: 'indicators' },
    ]);
  });

  it('divides fewer rows than asked for, and says so', () => {
    const figure = make({ top: 10, bottom: 10, columns: 'all' }, order);
    expect(rowsIn(figure, 'top')).to.deep.equal([0, 2, 3]);
    expect(rowsIn(figure, 'bottom')).to.deep.equal([1, 4]);
    expect(saying(figure, 'remark.short')).to.deep.equal([{ rows: 'indicators', count: 5 }]);
  });

  it('ranks by the share that fulfils fully unless told otherwise', () => {
    expect(rowsIn(make({ top: 1 }, order), 'top')).to.deep.equal([0]);
    const [facts] = saying(make({ bottom: 1 }, order), 'summary.lowest');
    expect(shown(facts!.value)).to.equal('0%');
    expect(facts?.names).to.have.length(3);
  });

  it('ranks by the column that the tag sorts by', () => {
    const figure = make(
      { entity: 'a', top: 1, columns: 'entity all difference', sort: '-difference' },
      order,
    );
    expect(rowsIn(figure, 'top')).to.deep.equal([3]);
  });

  it('shows every row when nothing can be ranked', () => {
    const figure = make({ top: 10, bottom: 10 }, answered({ a: [null, null], b: [null, null] }));
    expect(figure.sections.map(({ id }) => id)).to.deep.equal(['all']);
    expect(saying(figure, 'remark.unrankable')).to.deep.equal([{ rows: 'indicators' }]);
  });

  it('leaves other units out, and says so', () => {
    const points = { ...PERCENT, id: 'points', unit: 'poäng' };
    const dataset = aDataset({
      scales: [FULFILMENT, points],
      indicators: [{ id: 'q1' }, { id: 'q2' }, { id: 'q3', scale: 'points' }],
      answers: [{ rows: { '1885': ['fully', 'not', 12], '1880': ['partly', 'not', 8] } }],
    });
    const figure = make({ top: 3, columns: 'all' }, dataset);
    expect(rowsIn(figure, 'top')).to.deep.equal([0, 1]);
    expect(saying(figure, 'remark.other-units')).to.deep.equal([{ count: 1 }]);
  });

  it('puts the smallest first where less is better', () => {
    const waits = { ...PERCENT, id: 'waits', better: 'lower' as const };
    const dataset = aDataset({
      scales: [waits],
      indicators: [
        { id: 'q1', scale: 'waits' },
        { id: 'q2', scale: 'waits' },
      ],
      answers: [{ rows: { '1885': [40, 10] } }],
    });
    expect(rowsIn(make({ top: 1, columns: 'all' }, dataset), 'top')).to.deep.equal([1]);
  });
});

describe('tableFigure(dataset, …) from published results', () => {
  const published = (values: Readonly<Record<string, readonly (number | 'missing')[]>>, more: object = {}) =>
    aDataset({
      indicators: Object.keys(values).map((id) => ({ id })),
      answers: [],
      results: Object.entries(values).map(([indicator, row]) => ({
        indicator,
        total: 187,
        values: { '': row },
        ...more,
      })),
    });

  it("computes fulfilment from the shares, without don't know", () => {
    const figure = make({}, published({ q1: [20, 20, 40, 20], q2: [0, 0, 100, 0] }));
    expect(cells(figure, 'all')).to.deep.equal(['62.5%', '100%']);
    expect(cells(figure, 'fully')).to.deep.equal(['40%', '100%']);
    expect(cells(figure, 'n')).to.deep.equal(['187', '187']);
  });

  it('accepts rows that rounding makes 99 or 101', () => {
    expect(cells(make({}, published({ q1: [33, 33, 33, 0], q2: [0, 50, 51, 0] })), 'fully')).to.deep.equal([
      '33%',
      '51%',
    ]);
  });

  it('makes shares of counts', () => {
    expect(
      cells(make({}, published({ q1: [1, 1, 2, 0], q2: [4, 0, 0, 0] }, { unit: 'count' })), 'fully'),
    ).to.deep.equal(['50%', '0%']);
  });

  it('says missing where the source has no number, and shows no column of nothing', () => {
    const figure = make({}, published({ q1: ['missing', 'missing', 'missing', 'missing'] }));
    expect(ids(figure)).to.deep.equal(['indicator', 'n']);
    expect(cells(make({ columns: 'all' }, published({ q1: [50, 'missing', 50, 0] })), 'all')).to.deep.equal([
      'missing',
    ]);
  });

  it('shows a number of the source in its own unit', () => {
    const dataset = aDataset({
      indicators: [{ id: 'q1', scale: 'percent' }],
      answers: [],
      results: [{ indicator: 'q1', values: { '': [41.5] } }],
    });
    const figure = make({ columns: 'all n' }, dataset);
    expect(cells(figure, 'all')).to.deep.equal(['41.5%']);
    expect(figure.notes).to.deep.include(['note.respondents-unknown', undefined]);
  });

  it('draws a number as it was published, however few stand behind it', () => {
    const few = make({ columns: 'all' }, published({ q1: [79, 0, 19, 2] }, { total: 4 }));
    const many = make({ columns: 'all' }, published({ q1: [79, 0, 19, 2] }, { total: 400 }));
    expect(cells(few, 'all')).to.deep.equal(cells(many, 'all'));
    expect(few.notes).to.deep.include(['note.small-base', { below: 30, groups: [['label.all', undefined]] }]);
  });

  it('gives each group its own column', () => {
    const dataset = aDataset({
      indicators: [{ id: 'q1' }],
      answers: [],
      results: [
        {
          indicator: 'q1',
          grouping: 'size',
          respondents: { small: 20, large: 40 },
          values: { small: [100, 0, 0, 0], large: [0, 0, 100, 0] },
        },
      ],
    });
    const figure = make({ columns: 'size' }, dataset);
    expect(figure.columns.slice(1).map(({ facts }) => shown(facts[0]!))).to.deep.equal(['0%', '100%']);
    expect(figure.notes).to.deep.include([
      'note.small-base',
      { below: 30, groups: [{ sv: 'Under 20 000 invånare', en: 'Under 20,000 inhabitants' }] },
    ]);
  });
});

describe('tableFigure(dataset, {rows: "entities"})', () => {
  it('has a row for each entity with its groups, fulfilment, difference and place', () => {
    const figure = make({ rows: 'entities' });
    expect(ids(figure)).to.deep.equal(['entity', 'county', 'size', 'fulfilment', 'difference', 'rank', 'n']);
    expect(cells(figure, 'entity')).to.deep.equal([
      'Lindesberg',
      'Örebro',
      'Hallsberg',
      'Kumla',
      'Degerfors',
      'Karlstad',
    ]);
    expect(cells(figure, 'county')[5]).to.equal('Värmlands län');
    // 1, 0, ½, 1, –, 0, ½, 1, 1 (94 reaches the last step), ½
    expect(cells(figure, 'fulfilment')[0]).to.equal('61.1%');
    expect(cells(figure, 'n')).to.deep.equal(['9', '10', '10', '9', '10', '10']);
    expect(cells(figure, 'rank').slice(0, 2)).to.deep.equal(['3–3/6', '1–2/6']);
  });

  it('shows the answer itself when there is one question', () => {
    const figure = make({ rows: 'entities', indicator: 'broadband' });
    expect(ids(figure)).to.deep.equal(['entity', 'county', 'size', 'answer', 'difference', 'rank']);
    expect(cells(figure, 'answer')[0]).to.equal('94%');
    expect(cells(figure, 'rank')).to.deep.equal(['3–3/6', '1–1/6', '5–5/6', '4–4/6', '6–6/6', '2–2/6']);
  });

  it('has no difference to a group of fewer than the smallest', () => {
    expect(new Set(cells(make({ rows: 'entities' }), 'difference'))).to.deep.equal(new Set(['suppressed']));
    const figure = make({ rows: 'entities', compare: 'county' }, aDataset({ minGroup: 5 }));
    expect(cells(figure, 'difference').filter((cell) => cell === 'suppressed')).to.have.length(1);
  });

  describe('measured against several', () => {
    const compare = (words: string, more: TableOptions = {}) =>
      make({ rows: 'entities', entity: '1885', compare: words, ...more }, aDataset({ minGroup: 1 }));
    const differences = (figure: TableFigure) =>
      figure.columns.filter(({ id }) => id.startsWith('difference'));

    it('has a difference to each, in their order', () => {
      const figure = compare('county similar all small 1780');
      expect(differences(figure).map(({ id }) => id)).to.deep.equal([
        'difference',
        'difference-similar',
        'difference-all',
        'difference-small',
        'difference-1780',
      ]);
      expect(differences(figure).map(({ sub }) => sub?.[0])).to.deep.equal([
        'sub.difference-own',
        ...Array<string>(4).fill('sub.difference'),
      ]);
      expect(saying(figure, 'summary.own')).to.have.length(1);
    });

    it('gives each what it gives alone', () => {
      const words = ['county', 'similar', 'all', 'small', '1780'];
      const together = differences(compare(words.join(' ')));
      for (const [index, word] of words.entries()) {
        const [alone, ...rest] = differences(compare(word));
        expect(rest).to.deep.equal([]);
        expect(together[index]?.facts, word).to.deep.equal(alone?.facts);
      }
    });

    it('measures against another one’s own number', () => {
      const figure = compare('1780');
      const levels =
        column(figure, 'fulfilment')?.facts.map((fact) => (fact.kind === 'number' ? fact.value : NaN)) ?? [];
      const other = levels[cells(figure, 'entity').indexOf('Karlstad')] ?? NaN;
      expect(
        differences(figure)[0]?.facts.map((fact) => (fact.kind === 'number' ? fact.value : NaN)),
      ).to.deep.equal(levels.map((level) => level - other));
    });

    it('names them apart in the table of numbers, as soon as there are two', () => {
      const named = (figure: TableFigure) =>
        figure.table.columns.flatMap(({ id, label }) => (id.startsWith('difference') ? [label] : []));
      expect(named(compare('county'))).to.deep.equal([['label.difference', undefined]]);
      expect(named(compare('county all'))).to.deep.equal([
        ['label.difference-to', { to: { sv: 'Län', en: 'County' } }],
        ['label.difference-to', { to: ['label.all', undefined] }],
      ]);
    });

    it('leaves out a grouping that the data lacks, and those most like nobody', () => {
      expect(differences(compare('county similar', { entity: undefined })).map(({ id }) => id)).to.deep.equal(
        ['difference'],
      );
    });

    it('keeps everyone’s mean back where it would give away the one group that is hidden', () => {
      const data = (unpublished: readonly string[]) =>
        aDataset({
          indicators: [{ id: 'q1' }],
          groupings: [
            {
              id: 'kind',
              label: 'Sort',
              by: 'camp',
              groups: [
                { id: 'x', label: 'X' },
                { id: 'y', label: 'Y' },
              ],
            },
          ],
          entities: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id, camp: id < 'c' ? 'x' : 'y' })),
          answers: [
            { rows: { a: ['fully'], b: ['not'], c: ['fully'], d: ['not'], e: ['not'] }, unpublished },
          ],
          minGroup: 3,
        });
      const shownOf = (unpublished: readonly string[]) =>
        differences(make({ rows: 'entities', compare: 'kind all' }, data(unpublished))).map(({ facts }) =>
          facts.map(shown),
        );
      expect(shownOf([])[0]).to.deep.equal(['suppressed', 'suppressed', '66.7', '-33.3', '-33.3']);
      expect(shownOf([])[1]).to.deep.equal(['60', '-40', '60', '-40', '-40']);
      expect(shownOf(['b'])[1]).to.deep.equal(Array(4).fill('suppressed'));
    });

    it('refuses a word that means nothing', () => {
      expect(() => compare('county sea')).to.throw(RangeError, 'unknown column: sea');
    });
  });

  it('ranks nobody who answered fewer than half of the questions', () => {
    const dataset = answered({
      a: ['fully', null, null],
      b: ['not', 'not', 'fully'],
      c: ['fully', 'not', null],
    });
    const figure = make({ rows: 'entities', columns: 'rank fulfilment' }, dataset);
    expect(cells(figure, 'rank')).to.deep.equal(['missing', '2–2/2', '1–1/2']);
    expect(saying(figure, 'remark.unranked')).to.deep.equal([{ count: 1 }]);
  });

  it('gives the spread, and the own entity its place, but names no last one', () => {
    const figure = make({ rows: 'entities', entity: '1885' });
    expect(figure.summary.map(([key]) => key)).to.deep.equal(['summary.spread', 'summary.own']);
    expect(figure.own).to.equal(0);
  });

  it('names no lowest municipality unless the tag asks for a bottom list', () => {
    for (const options of [{}, { top: 2 }, { columns: 'fulfilment rank' }]) {
      const figure = make({ rows: 'entities', ...options });
      expect(figure.sections.map(({ id }) => id)).not.to.include('bottom');
      expect(figure.summary.map(([key]) => key)).not.to.include('summary.lowest');
    }
    expect(make({ rows: 'entities' }).sortedBy).to.equal('entity');
  });

  it('lists the lowest entities only when it is asked to', () => {
    const figure = make({ rows: 'entities', bottom: 1 });
    expect(rowsIn(figure, 'bottom')).to.deep.equal([4]);
    expect(make({ rows: 'entities', top: 1 }).sections.map(({ id }) => id)).to.deep.equal(['top']);
  });

  it('begins in the order of names', () => {
    expect(make({ rows: 'entities' }).sortedBy).to.equal('entity');
    expect(make().sortedBy).to.equal(undefined);
  });
});

describe('tableFigure(dataset, {compare: "similar"})', () => {
  const alike = (cell: (id: string) => string, unpublished: readonly string[], minGroup = 3) => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    return aDataset({
      indicators: [{ id: 'q1' }],
      groupings: [],
      entities: ids.map((id, at) => ({ id, name: `Kommun ${id}`, population: 10_000 + at })),
      answers: [{ rows: Object.fromEntries(ids.map((id) => [id, [cell(id)]])), unpublished }],
      minGroup,
    });
  };
  const similarNote = ({ notes }: TableFigure) =>
    notes.flatMap((note) => (Array.isArray(note) && note[0] === 'note.similar' ? [note[1] as unknown] : []));

  it('puts the mean of those most like the entity beside its answer, and says who they are and why', () => {
    const dataset = alike((id) => (id === 'a' || id === 'b' ? 'fully' : 'not'), []);
    const figure = make({ entity: 'a', compare: 'similar all' }, dataset);
    expect(ids(figure)).to.deep.equal(['indicator', 'entity', 'similar', 'all', 'difference', 'rank']);
    expect(column(figure, 'similar')?.label).to.deep.equal(['label.similar', { count: 5 }]);
    expect(cells(figure, 'similar')).to.deep.equal(['20%']);
    expect(cells(figure, 'difference')).to.deep.equal(['80']);
    expect(similarNote(figure)).to.deep.equal([
      {
        to: 'Kommun a',
        names: ['Kommun b', 'Kommun c', 'Kommun d', 'Kommun e', 'Kommun f'],
        variables: [{ id: 'population', label: undefined, weight: 1 }],
      },
    ]);
    expect(figure.detailOf(0)?.divisions[0]?.answered).to.equal(5);
  });

  it('says who they are even when only the difference to them is a column', () => {
    const figure = make({ entity: '1885', compare: 'similar', columns: 'entity difference' });
    expect(similarNote(figure)).to.have.length(1);
  });

  it('has none without an entity to be like', () => {
    const figure = make({ compare: 'similar all' });
    expect(ids(figure)).to.include('all').and.not.to.include('similar');
    expect(similarNote(figure)).to.deep.equal([]);
  });

  it('measures every row against those most like the tag’s entity when rows are entities', () => {
    const dataset = alike((id) => (id === 'a' || id === 'b' ? 'fully' : 'not'), []);
    const figure = make({ rows: 'entities', entity: 'a', compare: 'similar' }, dataset);
    expect(column(figure, 'difference')?.sub).to.deep.equal([
      'sub.difference',
      { to: ['label.similar', { count: 5 }], points: true },
    ]);
    expect(cells(figure, 'difference')).to.deep.equal(['80', '80', '-20', '-20', '-20', '-20']);
    expect(similarNote(figure)).to.have.length(1);
    expect(similarNote(make({ rows: 'entities', compare: 'similar' }, dataset))).to.deep.equal([]);
  });

  it('keeps the numbers of too few back when one of them is unpublished', () => {
    const few = alike(() => 'fully', ['f'], 6);
    expect(cells(make({ entity: 'a', columns: 'similar' }, few), 'similar')).to.deep.equal(['suppressed']);
    const enough = alike(() => 'fully', ['f'], 5);
    expect(cells(make({ entity: 'a', columns: 'similar' }, enough), 'similar')).to.deep.equal(['100%']);
    const rows = make({ rows: 'entities', entity: 'a', compare: 'similar' }, few);
    expect(new Set(cells(rows, 'difference'))).to.deep.equal(new Set(['suppressed']));
  });
});

describe('tableFigure(dataset, {rows: "answers"})', () => {
  it('has a row for each entity and indicator, its contents shared', () => {
    const figure = make({ rows: 'answers' });
    expect(figure.count).to.equal(60);
    expect(ids(figure)).to.deep.equal(['entity', 'indicator', 'area', 'layer', 'answer', 'all']);
    expect(column(figure, 'entity')?.facts).to.have.length(6);
    expect(column(figure, 'indicator')?.facts).to.have.length(10);
    expect(cells(figure, 'answer').slice(0, 10)).to.deep.equal(cells(make({ entity: '1885' }), 'entity'));
    expect(cells(figure, 'all')[12]).to.equal('60%');
  });

  it('counts answers and what is missing', () => {
    expect(saying(make({ rows: 'answers' }), 'summary.answers')).to.deep.equal([
      { answers: 59, entities: 6, indicators: 10, missing: 1 },
    ]);
  });

  it('gives the table its rows one after another', () => {
    const rows = [...make({ rows: 'answers', area: 'schools' }).table.rows];
    expect(rows).to.have.length(18);
    expect(rows[0]).to.have.length(5);
  });
});

describe('tableFigure(dataset, …) with unpublished answers', () => {
  const dataset = answered(
    Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, id === 'f' ? ['fully'] : ['not']])),
    { entities: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: `Kommun ${id}` })), minGroup: 5 },
  );
  const sheet = dataset.answers[0]!;
  const secret = { ...dataset, suppression };
  const closed: Dataset = { ...secret, answers: [{ ...sheet, unpublished: new Set(['f']) }] };
  const all: Dataset = { ...secret, answers: [{ ...sheet, unpublished: true }] };

  it('counts them in groups', () => {
    expect(cells(make({ columns: 'all n' }, closed), 'n')).to.deep.equal(['6']);
    expect(cells(make({ columns: 'all' }, closed), 'all')[0]).to.equal('16.7%');
  });

  it('has no row for them by name', () => {
    expect(cells(make({ rows: 'entities' }, closed), 'entity')).to.not.include('Kommun f');
    expect(make({ rows: 'answers' }, closed).count).to.equal(5);
    expect(JSON.stringify(make({ rows: 'entities' }, closed))).to.not.include('Kommun f');
    expect(make({ rows: 'entities' }, all).empty).to.equal(true);
    expect(make({ rows: 'answers' }, all).empty).to.equal(true);
  });

  it('leaves a gap in no place', () => {
    expect(cells(make({ rows: 'entities' }, closed), 'rank')[0]).to.equal('1–5/5');
  });

  it('says so when the entity asked for is one of them', () => {
    const figure = make({ entity: 'f' }, closed);
    expect(figure.summary[0]).to.deep.equal(['summary.unpublished', { entity: 'Kommun f' }]);
    expect(ids(figure)).to.not.include.members(['entity', 'difference', 'rank']);
    expect(cells(figure, 'all')).to.deep.equal(['16.7%']);
  });

  it('keeps back a group that would give them away', () => {
    const small: Dataset = { ...closed, minGroup: 7 };
    expect(cells(make({ columns: 'all' }, small), 'all')).to.deep.equal(['suppressed']);
  });
});

describe('tableFigure(dataset, …) of nothing', () => {
  for (const rows of ['indicators', 'entities', 'answers']) {
    it(`is empty and says so, rows ${rows}`, () => {
      const figure = make({ rows }, aDataset({ indicators: [], answers: [], entities: [] }));
      expect(figure.empty).to.equal(true);
      expect(figure.summary).to.deep.equal([['summary.none', undefined]]);
    });
  }

  it('is empty without editions', () => {
    expect(make({}, aDataset({ editions: [], answers: [] })).empty).to.equal(true);
  });
});

describe('tableFigure(dataset, {rows: "entities"}): changes and places', () => {
  const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'];
  const sheet = (edition: string, cell: (id: string) => string | null, more = {}) => ({
    edition,
    rows: Object.fromEntries(LETTERS.map((id) => [id, [cell(id), cell(id)]])),
    ...more,
  });
  const over = (editions: readonly { id: string; break?: string }[], answers: ReturnType<typeof sheet>[]) =>
    aDataset({
      editions,
      indicators: [{ id: 'q1' }, { id: 'q2' }],
      entities: LETTERS.map((id) => ({ id, name: `Kommun ${id}` })),
      groupings: [],
      minGroup: 1,
      answers,
    });
  const YEARS = [{ id: '2023' }, { id: '2024' }, { id: '2025' }];
  const pointsOf = (figure: TableFigure, row = 0) => column(figure, 'change')?.facts[row]?.points;
  const change = { rows: 'entities', columns: 'change rank' };

  it('has the change since the first comparable edition, with every level to draw', () => {
    const figure = make(
      { rows: 'entities' },
      over(YEARS, [
        sheet('2023', () => 'not'),
        sheet('2024', (id) => (id === 'a' ? 'fully' : 'not')),
        sheet('2025', () => 'partly'),
      ]),
    );
    expect(ids(figure)).to.deep.equal(['entity', 'fulfilment', 'change', 'difference', 'rank', 'n']);
    expect(cells(figure, 'change')).to.deep.equal(['50', '50', '50', '50', '50', '50']);
    expect(pointsOf(figure)).to.deep.equal([0, 100, 50]);
    expect(column(figure, 'change')?.sub).to.deep.equal([
      'sub.change',
      { from: '2023', to: '2025', points: true },
    ]);
    expect(saying(figure, 'remark.history').map(({ editions, cuts }) => [editions, cuts])).to.deep.equal([
      [['2023', '2024', '2025'], []],
    ]);
  });

  it('leaves a year without an answer open, and is never zero for it', () => {
    const figure = make(
      change,
      over(YEARS, [
        sheet('2023', () => 'not'),
        sheet('2024', (id) => (id === 'a' ? null : 'not')),
        sheet('2025', (id) => (id === 'b' ? null : 'fully')),
      ]),
    );
    expect(pointsOf(figure)).to.deep.equal([0, NaN, 100]);
    expect(pointsOf(figure, 1)).to.deep.equal([0, 0, NaN]);
    expect(cells(figure, 'change').slice(0, 3)).to.deep.equal(['100', 'missing', '100']);
  });

  it('compares with nothing before a break', () => {
    const answers = [sheet('2023', () => 'not'), sheet('2024', () => 'partly'), sheet('2025', () => 'fully')];
    const broken = make(
      change,
      over([{ id: '2023' }, { id: '2024', break: 'Nya frågor' }, { id: '2025' }], answers),
    );
    expect(cells(broken, 'change')[0]).to.equal('50');
    expect(pointsOf(broken)).to.deep.equal([0, 50, 100]);
    expect(saying(broken, 'remark.history')[0]?.cuts).to.deep.equal(['2024']);
    const last = make(
      change,
      over([{ id: '2023' }, { id: '2024' }, { id: '2025', break: 'Nya frågor' }], answers),
    );
    expect(new Set(cells(last, 'change'))).to.deep.equal(new Set(['missing']));
    expect(column(last, 'change')?.sub).to.deep.equal([
      'sub.change',
      { from: '2025', to: '2025', points: true },
    ]);
  });

  it('cuts where other questions were asked', () => {
    const before = {
      edition: '2023',
      indicators: ['q1'],
      rows: Object.fromEntries(LETTERS.map((id) => [id, ['fully']])),
    };
    const figure = make(
      change,
      over(YEARS, [before, sheet('2024', () => 'not'), sheet('2025', () => 'fully')]),
    );
    expect(saying(figure, 'remark.history')[0]?.cuts).to.deep.equal(['2024']);
    expect(pointsOf(figure)).to.deep.equal([100, 0, 100]);
  });

  it('has no change in a single edition, and none before the one asked for', () => {
    const one = over(YEARS, [sheet('2025', () => 'fully')]);
    expect(ids(make({ rows: 'entities' }, one))).not.to.include('change');
    const two = over(YEARS, [
      sheet('2023', () => 'not'),
      sheet('2024', () => 'not'),
      sheet('2025', () => 'fully'),
    ]);
    expect(pointsOf(make({ ...change, edition: '2024' }, two))).to.deep.equal([0, 0]);
  });

  it('shows nothing of a year whose answers are unpublished', () => {
    const figure = make(
      change,
      over(YEARS, [
        sheet('2023', (id) => (id === 'a' ? 'fully' : 'not'), { unpublished: ['a'] }),
        sheet('2025', () => 'partly'),
      ]),
    );
    expect(pointsOf(figure)).to.deep.equal([NaN, NaN, 50]);
    expect(pointsOf(figure, 1)).to.deep.equal([0, NaN, 50]);
  });

  it('has the place of each among all under its rank, those without a place left out', () => {
    const figure = make(
      change,
      over(YEARS, [sheet('2025', (id) => (id === 'a' ? null : id === 'b' ? 'fully' : 'not'))]),
    );
    const rank = column(figure, 'rank');
    expect(rank?.picture).to.include({ kind: 'distribution', min: 0, max: 100, median: 0 });
    expect(rank?.picture?.kind === 'distribution' && rank.picture.parts.filter(Boolean)).to.deep.equal([
      4, 1,
    ]);
    expect(rank?.facts.map(({ points }) => points)).to.deep.equal([undefined, [100], [0], [0], [0], [0]]);
    expect(saying(figure, 'remark.distribution')[0]?.count).to.equal(5);
  });

  it('draws no distribution of fewer than five', () => {
    const few = over(YEARS, [sheet('2025', (id) => (id < 'c' ? null : 'not'))]);
    expect(column(make(change, few), 'rank')?.picture).to.equal(undefined);
    expect(saying(make(change, few), 'remark.distribution')).to.deep.equal([]);
  });
});
