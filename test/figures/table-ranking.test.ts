import { expect } from '@open-wc/testing';
import { columnOf, numberFact } from '../../src/figures/table-cells.js';
import type { Asked, FactColumn } from '../../src/figures/table-facts.js';
import { otherUnits, placeColumn, rankedBy } from '../../src/figures/table-ranking.js';
import { aDataset } from '../fixtures/dataset.js';

const dataset = aDataset({ indicators: ['a', 'b', 'c'].map((id) => ({ id })), answers: [] });

const asked: Asked = {
  dataset,
  edition: 'e',
  indicators: [...dataset.indicators.values()],
  entity: undefined,
  compare: [],
  columns: undefined,
  top: 0,
  bottom: 0,
  sort: undefined,
};

type Cell = Parameters<typeof numberFact>;

const aColumn = (id: string, ...cells: readonly Cell[]): FactColumn =>
  columnOf({ id, kind: 'number', label: id, facts: cells.map((cell) => numberFact(...cell)) });

const percent = (value: Cell[0]): Cell => [value, 'percent'];

const all = aColumn('all', percent(10), percent(30), percent(20));
const fully = aColumn('fully', percent(5), percent(0), percent('missing'));
const n = aColumn('n', [9, 'count'], [8, 'count'], [7, 'count']);

describe('rankedBy(asked, columns, tallies, words)', () => {
  const cases: readonly [
    string,
    Partial<Asked>,
    readonly FactColumn[],
    readonly string[],
    string | undefined,
  ][] = [
    ['the column that the tag sorts by', { sort: 'all' }, [fully, all], ['fully'], 'all'],
    ['the share that fulfils fully, when it may', {}, [all, fully], ['fully'], 'fully'],
    ['everyone, when it may not', {}, [fully, all], [], 'all'],
    ['whatever number there is', {}, [fully], [], 'fully'],
    ['nothing, when only respondents are counted', { sort: 'n' }, [n], ['n'], undefined],
    ['nothing of no columns', {}, [], [], undefined],
  ];
  for (const [what, options, columns, words, id] of cases) {
    it(`is by ${what}`, () => {
      expect(rankedBy({ ...asked, ...options }, columns, [], words).column?.id).to.equal(id);
    });
  }

  it('leaves out what is missing and what has another unit than most, and counts the latter', () => {
    const mixed = aColumn('all', percent(0), [7, 'count'], percent(20));
    const ranked = rankedBy(asked, [mixed], [], []);
    expect([...ranked.values]).to.deep.equal([0, NaN, 20]);
    expect(otherUnits(ranked)).to.deep.equal([['remark.other-units', { count: 1 }]]);
    expect([...rankedBy(asked, [fully], [], []).values]).to.deep.equal([5, 0, NaN]);
    expect(otherUnits(rankedBy(asked, [fully], [], []))).to.be.empty;
  });

  it('gives each row its place, and none to what is missing', () => {
    const places = placeColumn(rankedBy(asked, [fully], [], [])).facts;
    expect(places.map((fact) => fact.rank?.from)).to.deep.equal([1, 2, undefined]);
  });
});
