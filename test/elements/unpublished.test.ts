import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Figure } from '../../src/figures/figure.js';
import { jsonOf } from '../../src/internal/downloads/json.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import { formatterFor } from '../../src/strings/formatter.js';
import type { Translations } from '../../src/strings/translation.js';
import { aDataset } from '../fixtures/dataset.js';
import { mounted } from '../fixtures/mounted.js';
import { leaksIn, SECRET_CASES, secretDataset, SPEED } from '../fixtures/secret.js';

type Widget = MaturityWidget<unknown, Figure<unknown>>;

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

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** What a widget alone has words for; a number in a sentence has no table to put them in. */
const phrasesOf = (element: object) => (element as { readonly phrases?: Translations<unknown> }).phrases;

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

  for (const [tag, attributes] of SECRET_CASES) {
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
          json: jsonOf(figure.table, formatterFor(lang, 'sv', phrasesOf(element)), facts),
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
    scales: [{ ...SPEED, unit: 'percent', max: 100 }],
    editions: [{ id: '2021' }, { id: '2022' }],
    indicators: [{ id: 'speed', scale: SPEED.id }],
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
