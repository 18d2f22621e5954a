import { expect } from '@open-wc/testing';
import { chainOf, heldBackBy } from '../../src/figures/flower-chain.js';
import { flowerFigure, type FlowerFigure, type FlowerOptions } from '../../src/figures/flower.js';
import type { Dataset } from '../../src/model/index.js';
import { formatterFor } from '../../src/strings/formatter.js';
import { flowerPhrases } from '../../src/strings/flower-phrases.js';
import { languageReady } from '../../src/strings/translation.js';
import { aDataset, type Cell } from '../fixtures/dataset.js';

const dataset = aDataset();

/** The summary as it reads, with plain spaces. */
await languageReady('en');

function summary(figure: FlowerFigure, language: 'sv' | 'en' = 'sv'): string {
  const format = formatterFor(language, 'sv');
  return figure.summary
    .map((message) => format.say(message, flowerPhrases.in(language)))
    .join(' ')
    .replaceAll('\u00a0', ' ');
}

function flower(options: FlowerOptions = {}, from: Dataset = dataset): FlowerFigure {
  return flowerFigure(from, { entity: '1885', ...options });
}

/** Two areas of two petals each and nothing else. */
function areas(...cells: readonly Cell[]): Dataset {
  return aDataset({
    indicators: [
      { id: 'a', layer: 'service', area: 'older' },
      { id: 'b', layer: 'service', area: 'older' },
      { id: 'c', layer: 'service', area: 'schools' },
      { id: 'd', layer: 'service', area: 'schools' },
    ],
    answers: [{ rows: { '1885': cells } }],
  });
}

describe('flowerFigure(dataset, options)', () => {
  it('has a petal per area, as long as the mean of its answered services', () => {
    const [plant] = flower().plants;
    expect(plant?.petals.map(({ id, value }) => [id, value])).to.deep.equal([
      ['petal:older', 0.5],
      ['petal:schools', 1],
    ]);
  });

  it('tells editions and areas apart whatever their ids are made of', () => {
    const from = aDataset({
      editions: [{ id: 'a' }, { id: 'a|b' }],
      areas: ['b|c', 'c'].map((id) => ({ id, label: id })),
      indicators: [
        { id: 'first', area: 'b|c' },
        { id: 'second', area: 'c' },
      ],
      answers: ['a', 'a|b'].map((edition) => ({ edition, rows: { '1885': ['fully', 'fully'] } })),
    });
    const petals = (edition: string, area: string) =>
      flower({ edition, area }, from).plants.flatMap((plant) => plant.petals.map(({ id }) => id));
    expect(petals('a', 'b|c')).to.deep.equal(['first']);
    expect(petals('a|b', 'c')).to.deep.equal(['second']);
  });

  it('scores the disc by the mean of all services, by weight of answers and not of areas', () => {
    expect(flower().plants[0]?.score).to.deep.include({ value: 0.625, answered: 4, asked: 5 });
  });

  it('has one mark per layer in the ground of a single flower', () => {
    const { tufts, stones } = flower();
    expect(tufts.map(({ indicators, value }) => [indicators, value])).to.deep.equal([[['quality'], 1]]);
    expect(stones.map(({ indicators, value }) => [indicators, value])).to.deep.equal([
      [['broadband', 'login'], 0.75],
    ]);
  });

  it('has a flower per area and a mark per indicator in a garden', () => {
    const { plants, tufts, stones } = flower({ layout: 'garden' });
    expect(plants.map(({ id, petals, leaves }) => [id, petals.length, leaves.length])).to.deep.equal([
      ['older', 3, 1],
      ['schools', 2, 1],
    ]);
    expect(tufts.map(({ id }) => id)).to.deep.equal(['quality']);
    expect(stones.map(({ id }) => id)).to.deep.equal(['broadband', 'login']);
  });

  it('shows only the area asked for, with a petal per indicator', () => {
    const { plants } = flower({ area: 'schools' });
    expect(plants[0]?.petals.map(({ id }) => id)).to.deep.equal(['apply', 'absence']);
    expect(plants[0]?.score.value).to.equal(1);
  });

  it('has a petal per indicator of every area when told to', () => {
    expect(flower({ petals: 'indicators' }).plants[0]?.petals).to.have.length(5);
  });

  it('colours an answer by its tone and a mean by the third it lies in', () => {
    const garden = flower({ layout: 'garden' });
    expect(garden.plants[0]?.petals.map(({ swatch }) => swatch)).to.deep.equal(['m2', 'm0', 'm1']);
    expect(flower().plants[0]?.petals.map(({ swatch }) => swatch)).to.deep.equal(['m1', 'm2']);
    expect([garden.thirds, flower().thirds]).to.deep.equal([false, true]);
  });

  it('gives a missing petal no value and no colour', () => {
    const absence = flower({ layout: 'garden' }).plants[1]?.petals[1];
    expect(absence).to.deep.include({
      id: 'absence',
      value: undefined,
      swatch: 'none',
      answered: 0,
      asked: 1,
    });
  });

  it('keeps an answer outside the scale apart from a missing one', () => {
    const video = flowerFigure(dataset, { entity: '1881', layout: 'garden' }).plants[0]?.petals[2];
    expect(video).to.deep.include({ value: undefined, swatch: 'out', answered: 1 });
  });

  it('shows the means of a group, with how many stand behind them', () => {
    const garden = flowerFigure(dataset, { entity: 'county:18', layout: 'garden' });
    expect(garden.mean).to.equal(true);
    expect(garden.plants[0]?.petals[0]).to.deep.include({ answered: 5, asked: 5 });
    expect(garden.plants[0]?.petals[0]?.value).to.be.closeTo(0.5, 1e-9);
  });

  it('is everyone together when nobody is named', () => {
    expect(flowerFigure(dataset, {}).heading).to.deep.equal(['label.all', undefined]);
  });

  it('compares with the own group of a grouping, and draws the first one', () => {
    const garden = flower({ layout: 'garden', compare: 'county all' });
    expect(garden.ghost).to.deep.equal({ sv: 'Örebro län', en: 'Örebro County' });
    expect(garden.plants[0]?.petals[0]?.ghost).to.be.closeTo(0.5, 1e-9);
  });

  it('leaves a grouping out in which the entity has no group, and itself', () => {
    const lost = aDataset({
      entities: [{ id: '1885', name: 'Lindesberg' }],
      answers: [{ rows: { '1885': Array<Cell>(10).fill('fully').with(8, 99) } }],
    });
    expect(flowerFigure(lost, { entity: '1885', compare: 'county 1885' }).ghost).to.equal(undefined);
  });

  for (const [thing, options] of [
    ['entity', { entity: '0000' }],
    ['area', { area: 'moon' }],
    ['comparison', { compare: 'moon' }],
  ] as const) {
    it(`throws on an unknown ${thing}`, () => {
      expect(() => flower(options)).to.throw(`unknown ${thing}: `);
    });
  }

  it('leaves out indicators that the edition did not ask', () => {
    const partial = aDataset({
      answers: [{ indicators: ['alarm', 'apply'], rows: { '1885': ['fully', 'not'] } }],
    });
    expect([...flower({ layout: 'garden' }, partial).indicators.keys()]).to.deep.equal(['alarm', 'apply']);
  });

  it('takes indicators without layer and area for the petals of one flower', () => {
    const plain = aDataset({
      areas: [],
      layers: [],
      indicators: [{ id: 'a' }, { id: 'b' }],
      answers: [{ rows: { '1885': ['fully', 'partly'] } }],
    });
    for (const layout of ['flower', 'garden']) {
      const { plants } = flower({ layout }, plain);
      expect(plants.map(({ petals, score }) => [petals.length, score.value])).to.deep.equal([[2, 0.75]]);
    }
  });

  it('is empty when nothing is answered, and says so', () => {
    const none = flower({}, areas(null, null, null, null));
    expect(none.empty).to.equal(true);
    expect(summary(none)).to.equal('Lindesberg har inga svar i den här mätningen.');
  });

  it('does not change the dataset, which is frozen', () => {
    expect(() => flower({ layout: 'garden', compare: 'county size all 1880' })).not.to.throw();
  });
});

describe('the summary of a flower', () => {
  it('says how far, which area furthest and least, what carries them, and what is missing', () => {
    expect(summary(flower())).to.equal(
      'Lindesberg når 63 % av det möjliga. Längst har Barn och elever kommit (100 %), kortast Äldre (50 %). ' +
        'Under blomman: Utveckling 25 %, Ledning 100 %, Teknik 75 %. 1 av 10 frågor saknar svar.',
    );
  });

  it('speaks of one flower or of several', () => {
    const garden = flower({ layout: 'garden' });
    expect(summary(garden)).to.contain(' Under blommorna: Utveckling 25 %');
    expect(summary(garden, 'en')).to.contain(' Beneath the flowers: Development 25%');
  });

  it('says it in English', () => {
    expect(summary(flower(), 'en')).to.equal(
      'Lindesberg reaches 63% of what is possible. Furthest along: Children and pupils (100%); least: Older people (50%). ' +
        'Beneath the flower: Development 25%, Leadership 100%, Technology 75%. 1 of 10 questions has no answer.',
    );
  });

  const cases: [what: string, cells: Cell[], says: string][] = [
    [
      'a tie',
      ['fully', 'not', 'partly', 'partly'],
      'Lindesberg når 50 % av det möjliga. Båda områdena ligger på 50 %.',
    ],
    [
      'one area answered',
      ['fully', 'partly', null, null],
      'Lindesberg når 75 % av det möjliga. 2 av 4 frågor saknar svar.',
    ],
    [
      'nothing fulfilled',
      ['not', 'not', 'not', 'not'],
      'Lindesberg når 0 % av det möjliga. Båda områdena ligger på 0 %.',
    ],
    [
      "don't know, which is an answer",
      ['fully', 'dont-know', 'not', 'not'],
      'Lindesberg når 33 % av det möjliga. Längst har Äldre kommit (100 %), kortast Barn och elever (0 %).',
    ],
  ];
  for (const [what, cells, says] of cases) {
    it(`is right about ${what}`, () => {
      expect(summary(flower({}, areas(...cells)))).to.equal(says);
    });
  }

  it('names every area of a tie at the top', () => {
    const three = aDataset({
      areas: ['x', 'y', 'z'].map((id) => ({ id, label: id })),
      indicators: ['x', 'y', 'z'].map((id) => ({ id, area: id, layer: 'service' })),
      answers: [{ rows: { '1885': ['fully', 'not', 'fully'] } }],
    });
    expect(summary(flower({}, three))).to.include('Längst har x och z kommit (100 %), kortast y (0 %).');
  });

  it('calls areas that round to the same percent a tie', () => {
    const ids = Array.from({ length: 400 }, (_, i) => `q${String(i)}`);
    const close = aDataset({
      indicators: ids.map((id, i) => ({ id, layer: 'service', area: i < 200 ? 'older' : 'schools' })),
      answers: [{ rows: { '1885': ids.map((_, i) => (i < 100 || i > 300 ? 'fully' : 'not')) } }],
    });
    expect(summary(flower({}, close))).to.include('Båda områdena ligger på 50 %.');
  });

  it('names the area when it is the only one', () => {
    expect(summary(flower({ area: 'schools' }))).to.include('når 100 % av det möjliga inom Barn och elever.');
  });

  it('says the base of a group', () => {
    const says = summary(flowerFigure(dataset, { entity: 'county:18' }));
    expect(says).to.include('Örebro län: i medeltal 52 % av det möjliga.');
    expect(says).to.include('5 av 5 kommuner har svarat.');
  });

  it('lists every comparison with its base', () => {
    expect(summary(flower({ compare: 'county 1880 all' }))).to.include(
      'Till jämförelse: Örebro län 52 % (5 kommuner), Örebro 100 %, Alla 59 % (6 kommuner).',
    );
  });
});

describe('the table of a flower', () => {
  it('has the total, each area and each indicator, and a column per comparison', () => {
    const { table } = flower({ layout: 'garden', compare: 'county all' });
    expect(table.columns.map(({ id }) => id)).to.deep.equal([
      'indicator',
      'layer',
      'area',
      'answer',
      'fulfilment',
      'county:18',
      'all',
    ]);
    expect(table.rows).to.have.length(3 + 10);
    for (const row of table.rows) expect(row).to.have.length(table.columns.length);
  });

  it('has the same numbers as the drawing', () => {
    const figure = flower({ layout: 'garden' });
    const drawn = figure.plants.map(({ score }) => (score.value ?? NaN) * 100);
    const told = figure.table.rows
      .slice(1, 3)
      .map(([, , , answer]) => (answer?.kind === 'number' ? answer.value : NaN));
    expect(told).to.deep.equal(drawn);
  });

  it('says why a number is missing', () => {
    const absence = flower().table.rows.find(
      ([label]) => label?.kind === 'text' && JSON.stringify(label).includes('frånvaro'),
    );
    expect(absence?.[3]).to.deep.equal({ kind: 'missing', reason: 'missing' });
  });
});

describe('the legend of a flower', () => {
  it('lists the answers of the petals, best first, each once', () => {
    expect(flower({ layout: 'garden' }).legend.map(({ id, swatch }) => `${id} ${swatch}`)).to.deep.equal([
      'fulfilment-fully m2',
      'fulfilment-partly m1',
      'fulfilment-not m0',
    ]);
  });

  it('has no answers when all are means', () => {
    expect(flowerFigure(dataset, { entity: 'all', layout: 'garden' }).legend).to.deep.equal([]);
  });
});

describe('chainOf(figure, id)', () => {
  const garden = flower({ layout: 'garden' });
  const cases: [id: string, chain: string[]][] = [
    ['locks', ['locks', 'stems:older', 'older-cases', 'quality', 'broadband', 'login']],
    ['older-cases', ['older-cases', 'stems:older', 'quality', 'broadband', 'login']],
    ['stems:schools', ['stems:schools', 'school-cases', 'quality', 'broadband', 'login']],
    ['quality', ['quality', 'broadband', 'login']],
    ['login', ['login']],
    ['unheard-of', []],
  ];
  for (const [id, chain] of cases) {
    it(`goes from ${id} down to the soil`, () => {
      expect(chainOf(garden, id).map((mark) => mark.id)).to.deep.equal(chain);
    });
  }

  it('takes only the own leaves of an area that is one petal among several', () => {
    expect(chainOf(flower(), 'petal:older').map(({ id }) => id)).to.deep.equal([
      'petal:older',
      'stems:',
      'stem:older',
      'grass:',
      'soil:',
    ]);
  });
});

describe('heldBackBy(figure, id)', () => {
  it('lists what is not fully met on the way, petal first', () => {
    const garden = flower({ layout: 'garden' });
    expect(heldBackBy(garden, 'locks').map(({ id }) => id)).to.deep.equal(['locks', 'older-cases', 'login']);
    expect(heldBackBy(garden, 'alarm').map(({ id }) => id)).to.deep.equal(['older-cases', 'login']);
  });

  it('counts what is not known', () => {
    expect(heldBackBy(flower({ layout: 'garden' }), 'absence').map(({ id }) => id)).to.include('absence');
  });

  it('is empty when all is met', () => {
    const best = flower({}, areas('fully', 'fully', 'fully', 'fully'));
    expect(heldBackBy(best, 'petal:older')).to.deep.equal([]);
  });
});

describe('flowerFigure(…) compared with similar municipalities', () => {
  it('says who they are and by what', () => {
    const figure = flowerFigure(aDataset(), { entity: '1885', compare: 'similar' });
    expect(figure.ghost).to.deep.equal(['label.similar', { count: 5 }]);
    expect(figure.notes).to.deep.include([
      'note.similar',
      {
        to: 'Lindesberg',
        names: ['Kumla', 'Hallsberg', 'Degerfors', 'Örebro', 'Karlstad'],
        variables: [
          { id: 'population', label: undefined, weight: 0.5 },
          { id: 'county', label: { sv: 'Län', en: 'County' }, weight: 0.5 },
        ],
      },
    ]);
  });

  it('compares with nobody when it is no municipality that is shown', () => {
    expect(flowerFigure(aDataset(), { entity: 'county:18', compare: 'similar' }).ghost).to.equal(undefined);
  });
});
