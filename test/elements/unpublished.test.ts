import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Figure } from '../../src/figures/figure.js';
import { jsonOf } from '../../src/internal/downloads/json.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import type { Dataset, Scale } from '../../src/model/index.js';
import { formatterFor } from '../../src/strings/formatter.js';
import { aDataset } from '../fixtures/dataset.js';
import { mounted } from '../fixtures/mounted.js';

type Widget = MaturityWidget<unknown, Figure<unknown>>;

/** Numbers that nothing else on a page could be, each of which also is a share of its own of 10,000. */
const SCALE: Scale = {
  id: 'speed',
  kind: 'numeric',
  unit: 'Mbit/s',
  min: 0,
  max: 10_000,
  better: 'higher',
  categories: [],
};

// county 18 is too small to be shown; 17 is hidden beside it, or it would be what is left of the total
const SMALL = { '1860': 7319, '1861': 4000, '1862': 7200 };
const NEXT = { '1715': 8461, '1730': 5281, '1737': 5281, '1760': 5281, '1761': 5281, '1762': 5281 };
const OPEN = ['0562', '0580', '0581', '0582', '0583', '0584', '0586', '0509', '0512'];
const SECRET = ['1860', '1715'];

/** What was answered in secret, and the means of groups that could give it away. */
const SENTINELS = ['7319', '8461', '6173', '5811'];
const PERCENTS = [73, 85, 62, 58];

function secretDataset(): Dataset {
  const counties = new Map([
    ...Object.keys(SMALL).map((id) => [id, '18'] as const),
    ...Object.keys(NEXT).map((id) => [id, '17'] as const),
    ...OPEN.map((id) => [id, '05'] as const),
  ]);
  const values: Readonly<Record<string, number>> = {
    ...SMALL,
    ...NEXT,
    ...Object.fromEntries(OPEN.map((id) => [id, 2000])),
  };
  const sheet = (edition: string) => ({
    edition,
    rows: Object.fromEntries([...counties.keys()].map((id) => [id, [values[id] ?? 0, values[id] ?? 0]])),
    unpublished: SECRET,
  });
  return aDataset({
    scales: [SCALE],
    editions: [{ id: '2021' }, { id: '2022' }],
    areas: [
      { id: 'a', label: 'Område a' },
      { id: 'b', label: 'Område b' },
    ],
    layers: [{ id: 'service', label: 'Tjänster', part: 'petal' }],
    indicators: ['a', 'b'].map((area) => ({
      id: `speed-${area}`,
      label: `Fråga ${area}`,
      layer: 'service',
      area,
      topic: 'speed',
      scale: SCALE.id,
    })),
    groupings: [
      {
        id: 'size',
        label: 'Storlek',
        by: 'population',
        groups: [
          { id: 'small', label: 'Små', below: 20_000 },
          { id: 'large', label: 'Stora', from: 20_000 },
        ],
      },
      {
        id: 'county',
        label: 'Län',
        by: 'county',
        groups: ['18', '17', '05'].map((id) => ({ id, label: `Län ${id}` })),
      },
    ],
    entities: [...counties].map(([id, county], index) => ({
      id,
      name: `Kommun ${String.fromCharCode(65 + index)}`,
      kind: 'municipality',
      county,
      population: county === '05' ? 25_000 + index * 100 : 9000 + index * 100,
    })),
    answers: [sheet('2021'), sheet('2022')],
    targets: [
      {
        id: 'speed',
        label: 'Alla når målet',
        area: 'a',
        target: 100,
        unit: 'percent',
        change: false,
        due: '2025-12-31',
        observations: [{ date: '2021-12-31', value: 40 }],
      },
    ],
    ladders: [
      {
        id: 'speed',
        label: 'Trappan',
        steps: ['1', '2', '3'].map((id) => ({ id, label: `Steg ${id}` })),
        at: new Map([...counties.keys()].map((id) => [id, new Map([['speed-a', '2']])])),
      },
    ],
  });
}

const CASES: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['maturity-flower', { entity: '1860', compare: 'county size all' }],
  ['maturity-flower', { entity: 'county:18', layout: 'garden', compare: 'county:17' }],
  ['maturity-flower', { entity: '1861', compare: '1860 county similar' }],
  ['maturity-flower', { entity: 'county:17' }],
  ['maturity-bars', { indicator: 'speed-a', by: 'county', entity: '1860', compare: 'all' }],
  ['maturity-bars', { topic: 'speed', rows: 'entities', entity: '1860', compare: '1861 1715' }],
  ['maturity-table', { entity: '1860', compare: 'county size all' }],
  ['maturity-table', { entity: '1861', compare: '1860 county:17 county:18' }],
  ['maturity-table', { rows: 'entities', entity: '1860', compare: 'county' }],
  ['maturity-table', { rows: 'entities', indicator: 'speed-a', compare: 'county', top: '3', bottom: '3' }],
  ['maturity-table', { rows: 'answers' }],
  ['maturity-map', { indicator: 'speed-a', entity: '1860' }],
  ['maturity-map', { indicator: 'speed-a', by: 'county' }],
  ['maturity-trend', { indicator: 'speed-a', by: 'county', entity: '1860', compare: 'similar' }],
  ['maturity-trend', { indicator: 'speed-a', entity: '1861', compare: '1715 county' }],
  ['maturity-value', { indicator: 'speed-a', entity: '1860' }],
  ['maturity-value', { indicator: 'speed-a', group: 'county:18', category: 'mean' }],
  ['maturity-value', { indicator: 'speed-a', group: 'county:17', category: 'mean' }],
  ['maturity-scatter', { entity: '1860', compare: 'county' }],
  ['maturity-scatter', { indicator: 'speed-a' }],
  ['maturity-steps', { entity: '1860' }],
  ['maturity-steps', { entity: '1861', compare: 'county size similar all', count: '9' }],
  ['maturity-steps', { entity: '0562', order: 'lift' }],
  ['maturity-heatmap', { indicator: 'speed-a', by: 'county' }],
  ['maturity-flowers', { entity: '1860' }],
  ['maturity-papers', { entity: '1860' }],
  ['maturity-targets', {}],
  ['maturity-ladder', { entity: '1860' }],
  ['maturity-picker', { entity: '1860' }],
];

/** Where a mark lies, in which any four digits may stand; the figure that it comes from is looked through itself. */
const PLACES = new Set('d points transform viewBox x y x1 x2 y1 y2 cx cy r rx ry width height'.split(' '));

/** Every text and every attribute in an element's tree, its shadow roots included, save coordinates. */
function everythingIn(node: Node): string {
  const own =
    node instanceof Element
      ? [...node.attributes].flatMap(({ name, value }) => (PLACES.has(name) ? [] : value))
      : [node.nodeValue ?? ''];
  const shadow = node instanceof Element ? node.shadowRoot : null;
  const inner = [...node.childNodes, ...(shadow ? [shadow] : [])].map(everythingIn);
  return [...own, ...inner].join('\n');
}

/** All that an object holds, maps, sets and typed arrays included. */
function plainly(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return [...(each as Map<unknown, unknown>)];
    if (each instanceof Set) return [...(each as Set<unknown>)];
    if (ArrayBuffer.isView(each)) return [...(each as Float64Array)];
    return each;
  });
}

/** The sentinels in a text, however it writes thousands and decimals. */
function leaksIn(text: string): readonly string[] {
  const bare = text.replaceAll(/(?<=\d)[\s\u00A0\u202F,.](?=\d{3}(?!\d))/gu, '');
  const numbers = SENTINELS.filter((number) => bare.includes(number));
  const shares = PERCENTS.filter((share) =>
    new RegExp(`(?<![\\d,.])${String(share)}[\\s\\u00A0]?%`, 'u').test(text),
  );
  return [...numbers, ...shares.map((share) => `${String(share)} %`)];
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

describe('unpublished answers', () => {
  const data = secretDataset();

  it('would be found where they are', () => {
    expect(leaksIn('snabbast är 7\u00A0319 Mbit/s')).to.deep.equal(['7319']);
    expect(leaksIn('8,461 Mbit/s')).to.deep.equal(['8461']);
    expect(leaksIn('{"value":0.6173}')).to.deep.equal(['6173']);
    expect(leaksIn('uppfyllt till 58\u00A0%')).to.deep.equal(['58 %']);
    const open = {
      ...data,
      answers: data.answers.map((sheet) => ({ ...sheet, unpublished: new Set<string>() })),
    };
    expect(leaksIn(plainly(open.answers.map(({ values }) => values)))).to.include.members(['7319', '8461']);
  });

  for (const [tag, attributes] of CASES) {
    const written = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
    it(`are nowhere in <${tag} ${written}>`, async () => {
      for (const lang of ['sv', 'en']) {
        const told: unknown[] = [];
        const hear = (event: Event) => told.push((event as CustomEvent<unknown>).detail);
        document.addEventListener('maturity-select', hear);
        const element = await mounted<Widget>(tag, data, { ...attributes, lang });
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await element.updateComplete;
        expect(element.state).not.to.equal('error');
        // everything that a reader can open or choose
        for (const each of element.shadowRoot?.querySelectorAll<HTMLElement>(
          '.actions button, [data-mark], .name',
        ) ?? []) {
          each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          await element.updateComplete;
          expect(leaksIn(everythingIn(element))).to.deep.equal([]);
        }
        document.removeEventListener('maturity-select', hear);
        // who chooses among names shows no numbers, and has nothing to save
        if (tag === 'maturity-picker') {
          const input = element.shadowRoot?.querySelector('input') as HTMLInputElement;
          input.focus();
          input.value = 'Kommun';
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          await until(() => (element.shadowRoot?.querySelectorAll('[role=option]').length ?? 0) > 3);
          expect(leaksIn(everythingIn(element)), 'page').to.deep.equal([]);
          expect(leaksIn(plainly(told)), 'events').to.deep.equal([]);
          element.remove();
          continue;
        }
        const { figure } = element;
        if (!figure) throw new Error('missing figure');
        const facts = { heading: element.headingText, summary: element.summaryText, source: '', notes: [] };
        // a number in a sentence has nothing to save
        const draws = tag !== 'maturity-value';
        const saved = draws ? await element.toSVG() : '<svg/>';
        const drawing = new DOMParser().parseFromString(saved, 'image/svg+xml');
        const faces = {
          page: everythingIn(element),
          sentence: element.summaryText,
          figure: plainly(figure),
          events: plainly(told),
          csv: draws ? await element.toCSV() : '',
          json: jsonOf(figure.table, formatterFor(lang, 'sv'), facts),
          svg: everythingIn(drawing),
        };
        for (const [face, text] of Object.entries(faces)) expect(leaksIn(text), face).to.deep.equal([]);
        element.remove();
      }
    });
  }

  it('still count in groups that are large enough', async () => {
    const element = await mounted<Widget>('maturity-value', data, {
      indicator: 'speed-a',
      group: 'small',
      category: 'mean',
    });
    // 3 and 6 municipalities, two of them in secret
    expect(element.summaryText).to.contain('5\u00A0931,7');
  });
});

describe('published numbers that few stand behind', () => {
  const data = aDataset({
    scales: [{ ...SCALE, unit: 'percent', max: 100 }],
    editions: [{ id: '2021' }, { id: '2022' }],
    indicators: [{ id: 'speed', scale: SCALE.id }],
    groupings: [
      { id: 'county', label: 'Län', by: 'county', groups: ['18', '17'].map((id) => ({ id, label: id })) },
    ],
    entities: ['1860', '1715'].map((id) => ({ id, name: id, kind: 'municipality', county: id.slice(0, 2) })),
    answers: [],
    results: ['2021', '2022'].flatMap((edition) => [
      {
        indicator: 'speed',
        edition,
        unit: 'percent' as const,
        grouping: 'county',
        respondents: { '18': 3, '17': 40 },
        values: { '18': [37.5], '17': [62.5] },
      },
      { indicator: 'speed', edition, unit: 'percent' as const, total: 3, values: { '': [12.5] } },
    ]),
  });

  const few: readonly (readonly [
    tag: string,
    attributes: Readonly<Record<string, string>>,
    value: number,
  ])[] = [
    ['maturity-bars', { indicator: 'speed', by: 'county' }, 37.5],
    ['maturity-table', { columns: 'all' }, 12.5],
    ['maturity-table', { compare: 'county:18' }, 37.5],
    ['maturity-map', { indicator: 'speed', by: 'county' }, 37.5],
    ['maturity-trend', { indicator: 'speed', compare: 'county:18' }, 37.5],
    ['maturity-value', { indicator: 'speed', group: 'county:18' }, 37.5],
    ['maturity-heatmap', { indicator: 'speed', by: 'county' }, 37.5],
  ];
  for (const [tag, attributes, value] of few) {
    it(`are drawn as published, with their base, in <${tag} ${JSON.stringify(attributes)}>`, async () => {
      const element = await mounted<Widget>(tag, data, attributes);
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      const figure = plainly(element.figure);
      expect(figure).to.contain(String(value));
      expect(figure).not.to.contain('suppressed');
      expect(figure, 'base').to.match(/[:[,"]3[\],}"]/);
    });
  }
});
