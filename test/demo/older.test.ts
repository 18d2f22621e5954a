import { expect } from '@open-wc/testing';
import { documentOf, oracle, rowsOf, type RawDocument } from './document.js';

/** The numbers of the results of one indicator, by edition and group. */
function numbersOf(raw: RawDocument, indicator: string): Record<string, readonly (number | string)[]> {
  const found = raw.results!.filter((result) => result.indicator === indicator);
  return Object.fromEntries(
    found.flatMap((result) => rowsOf(result).map(([group, row]) => [`${result.edition} ${group}`, row])),
  );
}

describe('the register', () => {
  it('has the code, name, county, size and group of every municipality', async () => {
    const raw = await documentOf('municipalities');
    const old = new Map((await documentOf('skl-2011')).entities!.map((entity) => [entity.id, entity]));
    const lines = await oracle('municipalities');
    expect(lines).to.have.length(290);
    const found = new Map(raw.entities!.map((entity) => [entity.id, entity]));
    for (const [code, name, county, in2011, in2022, skrGroup] of lines) {
      expect(found.get(code!)).to.include({ name, county, population: Number(in2022), skrGroup });
      expect(old.get(code!)).to.include({ name, county, population: Number(in2011) });
    }
  });

  it('has a point inside Sweden for every municipality', async () => {
    const { entities } = await documentOf('municipalities');
    for (const { name, point } of entities!) {
      expect(point![0]).to.be.within(10.5, 24.5, name);
      expect(point![1]).to.be.within(55, 69.5, name);
    }
  });
});

describe('eBlomlådan', () => {
  it('has the numbers of the source and no others', async () => {
    const raw = await documentOf('eblomladan-2014');
    const facts = new Map(
      (await oracle('eblomladan-2014'))
        .filter(([kind]) => kind === 'fact')
        .map(([, fact, n]) => [fact, Number(n)]),
    );
    const cases: [indicator: string, fact: string][] = [
      ['indicators', 'indicators'],
      ['assessments-2014', 'assessments_in_2014_version'],
      ['assessments-since-2012', 'assessments_since_2012'],
      ['new-per-month', 'new_assessments_per_month_mean'],
      ['published-start-2015', 'published_at_start_of_2015'],
      ['published-june-2015', 'published'],
    ];
    for (const [indicator, fact] of cases) {
      expect(numbersOf(raw, indicator)).to.deep.equal({ '2014 ': [facts.get(fact)] }, indicator);
    }
    const numbered = raw.results!.filter((r) =>
      rowsOf(r).some(([, row]) => row.some((v) => v !== 'missing')),
    );
    expect(numbered).to.have.length(cases.length);
  });

  it('puts the rows of the two lists where the source does, and leaves open what it does not settle', async () => {
    const raw = await documentOf('eblomladan-2014');
    const levels: Record<string, { layer: string; area?: string }> = {
      'Företagare & arbetstagare': { layer: 'service', area: 'business-workers' },
      'Barn & elever': { layer: 'service', area: 'children-pupils' },
      Allmänheten: { layer: 'service', area: 'public' },
      'Äldre & personer i behov omsorg & stöd': { layer: 'service', area: 'elderly-care-support' },
      'Verksamhetsutveckling med stöd av digitalisering': { layer: 'leadership' },
      'IT som möjliggörare': { layer: 'technology' },
    };
    for (const [list, topic] of [
      ['top_ten', 'top-ten'],
      ['bottom_ten', 'bottom-ten'],
    ] as const) {
      const lines = (await oracle('eblomladan-2014')).filter(([kind]) => kind === list);
      const found = raw.indicators!.filter((indicator) => indicator.topic === topic);
      expect(lines).to.have.length(10);
      expect(found).to.have.length(10);
      for (const [index, [, , level, confidence]] of lines.entries()) {
        const { id, layer, area } = found[index]!;
        if (confidence === 'high') {
          expect({ layer, area }).to.deep.equal({ area: undefined, ...levels[level!] }, id);
        } else expect(area).to.equal(undefined, id);
      }
    }
  });
});

describe('the 2008 measurement', () => {
  it('has the numbers of the source, and none for the middle size', async () => {
    const raw = await documentOf('skl-2008');
    const lines = await oracle('skl-2008');
    const groups: Record<string, string> = { lt30k: 'under-30k', '30k-100k': '30k', gt100k: '100k' };
    const of = (kind: string) => lines.filter(([k]) => k === kind);
    expect(numbersOf(raw, 'respondents')).to.deep.equal(
      Object.fromEntries(of('respondents').map(([, year, n]) => [`${year} `, [Number(n)]])),
    );
    expect(numbersOf(raw, 'e-government-mean')).to.deep.equal(
      Object.fromEntries(of('mean').map(([, id, n]) => [`2008 ${groups[id!]}`, [n ? Number(n) : 'missing']])),
    );
    expect(numbersOf(raw, 'e-government-mean')['2008 30k']).to.deep.equal(['missing']);
    expect(numbersOf(raw, 'answered-any-year')).to.deep.equal({ '2008 ': [Number(of('any-year')[0]![2])] });
  });
});

describe('the strategy of Oskarshamn', () => {
  it('has ten goals with the numbers and years of the source', async () => {
    const raw = await documentOf('oskarshamn-2008');
    const lines = await oracle('oskarshamn-2008');
    const areas: Record<string, string> = {
      edemokrati: 'e-democracy',
      eservice: 'e-service',
      eförvaltning: 'e-administration',
    };
    const goals = lines.filter(([id]) => id !== 'ladder');
    expect(goals).to.have.length(10);
    for (const [id, dimension, year, share, type] of goals) {
      const target = raw.targets!.find((t) => t.id === id)!;
      const fall = type === 'reduction';
      expect(target.area).to.equal(areas[dimension!]);
      expect(target.due).to.equal(`${year}-12-31`);
      expect(target.target).to.equal(share ? Number(share) * (fall ? -1 : 1) : undefined);
      expect(target.change).to.equal(fall);
    }
    expect(raw.ladders![0]!.steps).to.have.length(Number(lines.find(([id]) => id === 'ladder')![1]));
  });
});

describe('the strategy for the e-society', () => {
  it('ties the nine effects to the three goals, as printed and by meaning', async () => {
    const raw = await documentOf('esamhallet-2011');
    const goals: Record<string, string> = {
      'goal-1': 'simpler-everyday',
      'goal-2': 'open-administration',
      'goal-3': 'quality-efficiency',
    };
    const lines = await oracle('esamhallet-2011');
    expect(lines).to.have.length(6);
    for (const [mapping, goal, effects] of lines) {
      const tied = raw
        .indicators!.filter((i) =>
          (mapping === 'as-printed' ? i.goals! : i.goalsByMeaning!).includes(goals[goal!]!),
        )
        .map(({ number }) => number);
      expect(tied).to.deep.equal(effects!.split(' ').map(Number), `${mapping} ${goal}`);
    }
  });

  it('has the effects of the 2011 survey', async () => {
    const raw = await documentOf('esamhallet-2011');
    const survey = await documentOf('skl-2011');
    expect(raw.indicators).to.have.length(9);
    for (const { id } of raw.indicators!) {
      expect(numbersOf(raw, id)).to.deep.equal(numbersOf(survey, `fig-15-${id}`), id);
    }
  });
});
