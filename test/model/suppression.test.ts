import { expect } from '@open-wc/testing';
import { EVERYONE, hiddenIn, membersOf } from '../../src/model/index.js';
import { hiddenGroups } from '../../src/model/suppression.js';
import { aDataset } from '../fixtures/dataset.js';

describe('hiddenGroups(groups, minGroup, already)', () => {
  const group = (id: string, base: number, unpublished = base) => ({ id, base, unpublished });
  const cases: [name: string, groups: ReturnType<typeof group>[], hidden: string[]][] = [
    ['nothing when every group is large', [group('a', 5), group('b', 9)], []],
    ['a small group and the next smallest', [group('a', 4), group('b', 9), group('c', 20)], ['a', 'b']],
    ['no small group whose answers are public', [group('a', 4, 0), group('b', 9)], []],
    [
      'as many as it takes to hide enough respondents',
      [group('a', 1), group('b', 2), group('c', 3), group('d', 9)],
      ['a', 'b', 'c'],
    ],
  ];
  for (const [name, groups, hidden] of cases) {
    it(`keeps back ${name}`, () => {
      expect([...hiddenGroups(groups, 5)]).to.deep.equal(hidden);
    });
  }

  it('keeps back one more beside a group that is hidden already', () => {
    const everyone = group(EVERYONE, 30);
    expect([...hiddenGroups([group('a', 10), group('b', 20), everyone], 5, everyone)]).to.deep.equal([
      EVERYONE,
      'a',
    ]);
  });
});

describe('hiddenIn(dataset, edition, indicator, grouping)', () => {
  // county a: e0–e3 of which e0 is secret; b: the rest, all public
  const entities = [...Array(20).keys()].map((index) => ({
    id: `e${String(index)}`,
    county: index < 4 ? 'a' : 'b',
    population: index % 2 === 0 ? 1000 : 90_000,
  }));
  const dataset = (unpublished: readonly string[]) =>
    aDataset({
      indicators: [{ id: 'q' }],
      entities,
      groupings: [
        { id: 'county', label: 'Län', by: 'county', groups: ['a', 'b'].map((id) => ({ id, label: id })) },
        {
          id: 'size',
          label: 'Storlek',
          by: 'population',
          groups: [
            { id: 'small', label: 'liten', below: 20_000 },
            { id: 'large', label: 'stor', from: 20_000 },
          ],
        },
      ],
      answers: [{ rows: Object.fromEntries(entities.map(({ id }) => [id, ['fully']])), unpublished }],
    });
  const hidden = (unpublished: readonly string[], grouping?: string) => {
    const data = dataset(unpublished);
    return [...hiddenIn(data, '2022', 'q', data.groupings.get(grouping ?? ''))];
  };

  it('is found for each edition and indicator, whatever their ids are made of', () => {
    const row = ['fully'];
    const data = aDataset({
      editions: [{ id: 'a' }, { id: 'a|b' }],
      indicators: [{ id: 'b|c' }, { id: 'c' }],
      entities,
      answers: [
        { edition: 'a', indicators: ['b|c'], rows: Object.fromEntries(entities.map(({ id }) => [id, row])) },
        { edition: 'a|b', indicators: ['c'], rows: { e0: row }, unpublished: true },
      ],
    });
    expect([...hiddenIn(data, 'a', 'b|c', undefined)]).to.deep.equal([]);
    expect([...hiddenIn(data, 'a|b', 'c', undefined)]).to.deep.equal([EVERYONE]);
  });

  it('is empty when every answer is public', () => {
    expect(hidden([])).to.deep.equal([]);
    expect(hidden([], 'county')).to.deep.equal([]);
  });

  it('hides everyone together in every grouping as soon as one needs it', () => {
    expect(hidden(['e0'], 'county')).to.have.members([EVERYONE, 'a']);
    expect(hidden(['e0'])).to.deep.equal([EVERYONE]);
    // or the bands would add up to the total that the counties hide
    expect(hidden(['e0'], 'size')).to.have.members([EVERYONE, 'small']);
  });

  it('hides everything in a dataset that nobody has read, when any answer is unpublished', () => {
    const data = { ...dataset([]), answers: dataset(['e10']).answers };
    expect([...hiddenIn(data, '2022', 'q', data.groupings.get('county'))]).to.deep.equal([
      EVERYONE,
      'a',
      'b',
    ]);
  });

  it('hides nothing of groups that are large enough', () => {
    expect(hidden(['e10'], 'county')).to.deep.equal([]);
    expect(hidden(['e10'])).to.deep.equal([]);
  });
});

describe('what is hidden of a made-up country', () => {
  let seed = 1;
  const random = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const ids = (letter: string, count: number) =>
    [...Array(count).keys()].map((index) => letter + String(index));

  /** Municipalities in counties and sizes, some of them in secret; a few belong to no county. */
  function country() {
    const counties = ids('c', 2 + random(4));
    const sizes = ids('s', 2 + random(3));
    const entities = ids('e', 6 + random(20)).map((id) => ({
      id,
      county: counties[Math.min(random(counties.length), random(counties.length + 1))] ?? '',
      population: random(sizes.length) * 10_000,
    }));
    return aDataset({
      indicators: [{ id: 'q' }],
      entities,
      groupings: [
        { id: 'county', label: 'Län', by: 'county', groups: counties.map((id) => ({ id, label: id })) },
        {
          id: 'size',
          label: 'Storlek',
          by: 'population',
          groups: sizes.map((id, index) => ({
            ...{ id, label: id },
            ...{ from: index * 10_000, below: (index + 1) * 10_000 },
          })),
        },
      ],
      answers: [
        {
          rows: Object.fromEntries(entities.map(({ id }) => [id, ['fully']])),
          unpublished: entities.filter(() => random(10) < 3).map(({ id }) => id),
        },
      ],
    });
  }

  it("can't be had from the total and its sisters, also where another grouping adds up to the total", () => {
    let small = 0;
    for (let round = 0; round < 500; round += 1) {
      const data = country();
      const unpublished = data.answers[0]?.unpublished as ReadonlySet<string>;
      const everyone = data.entities.size;
      const groupings = [...data.groupings.values()].map((grouping) => {
        const hidden = hiddenIn(data, '2022', 'q', grouping);
        return grouping.groups.map(({ id }) => {
          const members = membersOf(data, grouping, id);
          const isSecret = members.some((member) => unpublished.has(member.id));
          return { base: members.length, isSecret, isHidden: hidden.has(id) };
        });
      });
      const baseOf = (groups: readonly { readonly base: number }[]) =>
        groups.reduce((sum, { base }) => sum + base, 0);
      const shownOf = (groups: (typeof groupings)[number]) => groups.filter(({ isHidden }) => !isHidden);
      const isTotalKnown =
        !hiddenIn(data, '2022', 'q', undefined).has(EVERYONE) ||
        groupings.some((groups) => baseOf(shownOf(groups)) === everyone);
      for (const groups of groupings) {
        const isSmall = ({ base, isSecret }: (typeof groups)[number]) => isSecret && base < data.minGroup;
        expect(shownOf(groups).filter(isSmall), 'small, secret and shown').to.deep.equal([]);
        if (!groups.some(isSmall)) continue;
        small += 1;
        // subtracting leaves nobody alone: a rest of several groups that is as large as one that may be shown
        const rest = everyone - baseOf(shownOf(groups));
        if (isTotalKnown) expect(rest, JSON.stringify(groups)).to.be.at.least(data.minGroup);
        if (isTotalKnown) expect(groups.filter(isSmall).map(({ base }) => base)).not.to.include(rest);
      }
    }
    expect(small, 'cases').to.be.above(300);
  });
});
