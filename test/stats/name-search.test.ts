import { expect } from '@open-wc/testing';
import { NameSearch, sortKeyOf, type Named } from '../../src/stats/name-search.js';

const ALL: readonly Named[] = [
  ['1880', 'Örebro', 'Örebro län'],
  ['2034', 'Orsa', 'Dalarnas län'],
  ['0139', 'Upplands-Bro', 'Stockholms län'],
  ['0114', 'Upplands Väsby', 'Stockholms län'],
  ['1960', 'Kungsör', 'Västmanlands län'],
  ['1981', 'Sala', 'Västmanlands län'],
  ['1980', 'Västerås', 'Västmanlands län'],
  ['1280', 'Malmö', 'Skåne län'],
  ['1882', 'Askersund', 'Örebro län'],
  ['1885', 'Lindesberg', 'Örebro län'],
].map(([id = '', name = '', group = '']) => ({ id, name, group }));

const search = new NameSearch(ALL, 'sv');
const found = (query: string) => [...search.find(query)].map((index) => ALL[index]?.name);

describe('finding by name', () => {
  const CASES: readonly (readonly [query: string, names: readonly string[]])[] = [
    ['örebro', ['Örebro', 'Askersund', 'Lindesberg']],
    ['ÖREBRO', ['Örebro', 'Askersund', 'Lindesberg']],
    ['orebro', ['Örebro', 'Askersund', 'Lindesberg']],
    ['O\u0308rebro', ['Örebro', 'Askersund', 'Lindesberg']],
    ['ö', ['Örebro', 'Kungsör', 'Malmö']],
    ['o', ['Orsa', 'Örebro', 'Upplands-Bro', 'Kungsör', 'Malmö']],
    ['or', ['Orsa', 'Örebro', 'Kungsör', 'Askersund', 'Lindesberg']],
    ['malmø', ['Malmö']],
    ['vasteras', ['Västerås']],
    ['västeras', ['Västerås']],
    ['bro', ['Upplands-Bro', 'Örebro']],
    ['upplands b', ['Upplands-Bro']],
    ['upplands-v', ['Upplands Väsby']],
    ['  sala ', ['Sala']],
    ['188', ['Askersund', 'Lindesberg', 'Örebro']],
    ['1885', ['Lindesberg']],
    ['01', ['Upplands-Bro', 'Upplands Väsby']],
    ['skåne', ['Malmö']],
    ['skane', ['Malmö']],
    ['xyz', []],
    ['.*', []],
  ];
  for (const [query, names] of CASES) {
    it(`"${query}" finds ${names.join(', ') || 'nobody'}`, () => {
      expect(found(query)).to.deep.equal(names);
    });
  }

  it('finds everybody, by the Swedish alphabet, when nothing is typed', () => {
    expect(found(' ')).to.deep.equal([
      'Askersund',
      'Kungsör',
      'Lindesberg',
      'Malmö',
      'Orsa',
      'Sala',
      'Upplands-Bro',
      'Upplands Väsby',
      'Västerås',
      'Örebro',
    ]);
  });

  it('sorts as the language does', () => {
    const names = ['Ö', 'Z', 'Å', 'Ä', 'A', 'É', 'F', 'Kommun 10', 'Kommun 9'];
    const sorted = (language: string) =>
      names
        .map((name) => ({ name, key: sortKeyOf(name, language) }))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ name }) => name);
    expect(sorted('sv')).to.deep.equal(['A', 'É', 'F', 'Kommun 9', 'Kommun 10', 'Z', 'Å', 'Ä', 'Ö']);
    expect(sorted('en')).to.deep.equal(['Å', 'Ä', 'A', 'É', 'F', 'Kommun 9', 'Kommun 10', 'Ö', 'Z']);
  });

  it('finds each by its own name among 100,000', () => {
    const many = [...Array(100_000).keys()].map((n) => ({
      id: String(n),
      name: `Ort ${String(n)}`,
      group: '',
    }));
    const big = new NameSearch(many, 'sv');
    expect(big.find('ort 99999')[0]).to.equal(99_999);
    expect(big.find('ort 9')).to.have.length(11_111);
    expect([...big.order.slice(0, 3)]).to.deep.equal([0, 1, 2]);
  });
});
