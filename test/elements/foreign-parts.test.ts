import { expect, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { mounted, type Mountable } from '../fixtures/mounted.js';
import { aSurvey } from '../fixtures/survey.js';

/** Texts of the data as a reader may meet them, the longest first. */
const texts = new Set<string>();

/** The same data with all its texts in Swedish alone. */
function inSwedish<Of>(value: Of): Of {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Set)
    return value;
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, inSwedish(each)])) as Of;
  if (Array.isArray(value)) return value.map(inSwedish) as Of;
  if ('sv' in value) {
    const { sv } = value as { readonly sv: string };
    texts.add(sv);
    return (texts.size % 2 === 0 ? sv : { sv }) as Of;
  }
  for (const name of ['name', 'label'] as const) {
    const text = (value as Record<string, unknown>)[name];
    if (typeof text === 'string') texts.add(text);
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inSwedish(each)])) as Of;
}

const sv = (text: string) => ({ sv: text });

const GARDEN: Dataset = inSwedish(
  aDataset({
    notes: [sv('Siffrorna är påhittade.')],
    targets: [
      {
        id: 'permits',
        label: sv('Bygglov på nätet'),
        measure: sv('Andel som söker digitalt'),
        note: sv('Mäts vart annat år'),
        area: 'older',
        target: 80,
        unit: 'percent',
        change: false,
        due: '2024-12-31',
        observations: [{ date: '2022', value: 61 }],
      },
    ],
    ladders: [
      {
        id: 'web',
        label: sv('Trappan'),
        steps: [
          { id: 'a', label: sv('Blanketter'), requires: sv('utskrift') },
          { id: 'b', label: sv('Ärenden över alla gränser'), requires: sv('inloggning') },
        ],
        at: new Map([['1885', new Map([['alarm', 'b']])]]),
      },
    ],
  }),
);

const SURVEY: Dataset = inSwedish(aSurvey());

/** What the reader does first. */
type Touch = (root: ShadowRoot) => void;

const click =
  (selector: string): Touch =>
  (root) =>
    root.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));

const CASES: readonly (readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data?: Dataset,
  touch?: Touch,
])[] = [
  ['flower', { entity: '1885' }],
  ['flower', { entity: '1885', layout: 'garden', compare: 'county' }, GARDEN, click('[part~=petal]')],
  ['flowers', { group: 'all', by: 'county' }],
  ['bars', { indicator: 'priority' }, SURVEY],
  ['bars', { indicator: 'priority', mode: 'grouped' }, SURVEY],
  ['bars', { rows: 'entities', indicator: 'alarm', mode: 'single' }],
  ['table', { entity: '1885' }, GARDEN, click('tbody button')],
  ['table', { rows: 'entities', indicator: 'alarm' }],
  ['targets', {}, GARDEN, click('[role=option]')],
  ['ladder', { entity: '1885' }, GARDEN, click('[role=option]')],
  ['map', { indicator: 'alarm', entity: '1885' }],
  ['map', { indicator: 'alarm', by: 'county' }],
  ['trend', { indicator: 'priority', by: 'size' }, SURVEY, click('[role=option]')],
  ['heatmap', { indicator: 'priority' }, SURVEY],
  ['heatmap', {}, GARDEN],
  ['steps', { entity: '1885' }],
  ['scatter', { entity: '1885', compare: 'county' }],
  ['papers', { group: 'county:18' }],
  ['value', { indicator: 'alarm', entity: '1885' }, GARDEN, click('button')],
  ['picker', {}, GARDEN, click('input')],
];

/** A text that is seen, and the language that it is said to be in. */
interface Seen {
  readonly text: string;
  readonly language: string | undefined;
  readonly isLine: boolean;
}

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Everything that is seen in an element, and in those within it. */
function seenIn(root: ShadowRoot): Seen[] {
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Element) {
      if (node.shadowRoot) seen.push(...seenIn(node.shadowRoot));
      continue;
    }
    const parent = node.parentElement;
    const text = (node.nodeValue ?? '')
      .replace(/[\u00ad\u2060]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (!parent || parent.localName === 'style' || !hasLetters(text)) continue;
    const language = parent.closest('[lang]')?.getAttribute('lang') ?? undefined;
    seen.push({ text, language, isLine: parent.localName === 'text' });
  }
  return seen;
}

/** What is left of a text without those of the data. */
function ownOf(text: string): string {
  const longest = [...texts].sort((one, other) => other.length - one.length);
  return longest.reduce((rest, each) => rest.replaceAll(each.replace(/\s+/gu, ' '), ''), text);
}

describe('texts of the data in another language than the page', () => {
  for (const page of ['en', 'de']) {
    for (const [name, attributes, data = GARDEN, touch] of CASES) {
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
      it(`are said to be so by <maturity-${name}${written.join('')}> on a page in "${page}"`, async () => {
        const element = await mounted<Mountable>(`maturity-${name}`, data, { ...attributes, lang: page });
        const root = element.shadowRoot as ShadowRoot;
        await waitUntil(() => root.querySelector('[lang]'));
        touch?.(root);
        await element.updateComplete;
        root.querySelector<HTMLElement>('.actions button[aria-expanded=false]')?.click();
        await element.updateComplete;
        const isMarked = () => seenIn(root).some(({ language }) => language === 'sv');
        const wrong = () =>
          seenIn(root).filter(({ text, language, isLine }) => {
            if (!hasLetters(ownOf(text))) return language !== 'sv';
            // of a text in several lines, each is looked at elsewhere
            if (isLine && [...texts].some((each) => each.includes(text.replace(/[-…]$/u, '')))) return false;
            return language !== 'en';
          });
        await waitUntil(isMarked);
        await waitUntil(() => wrong().length === 0).catch(() => expect(wrong()).to.deep.equal([]));
      });
    }
  }
});
