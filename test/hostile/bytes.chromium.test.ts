import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import '../../src/all.js';
import type { Dataset } from '../../src/model/index.js';
import { LIMITS } from '../../src/source/limits.js';
import { readDataset } from '../../src/source/read.js';
import { SourceError } from '../../src/source/source-error.js';

type Widget = HTMLElement & {
  data?: Dataset | undefined;
  readonly updateComplete: Promise<unknown>;
  readonly state: string;
};

const MUTATIONS = 20_000;

/** How long one document may keep the page, ms. */
const PATIENCE = 1_000;

/** The tags, each in ways that ask for different drawings. */
const WAYS: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['maturity-flower', { entity: '1885' }],
  ['maturity-flower', { layout: 'garden', entity: '1885', compare: 'all' }],
  ['maturity-bars', { indicator: 'i0', by: 'size' }],
  ['maturity-bars', { indicator: 'i1', mode: 'diverging', by: 'edition' }],
  ['maturity-table', { entity: '1885', compare: 'all' }],
  ['maturity-map', { indicator: 'i0' }],
  ['maturity-trend', { indicator: 'i0', entity: '1885', compare: 'all' }],
  ['maturity-trend', { indicator: 'i1', compare: 'size' }],
  ['maturity-targets', {}],
  ['maturity-ladder', { entity: '1885' }],
  ['maturity-value', { indicator: 'i0', entity: '1885' }],
];

const GEOMETRY =
  /^(d|points|transform|viewBox|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|offset|font-size|stroke-width)$/;

/** Attributes that no engine can draw. */
function unsound(root: ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('svg, svg *')) {
    for (const { name, value } of element.attributes) {
      if (GEOMETRY.test(name) && /NaN|Infinity|undefined|null/.test(value))
        found.push(`${element.localName} ${name}="${value.slice(0, 60)}"`);
    }
  }
  return found;
}

describe('a page', function () {
  this.timeout(400_000);
  const thrown: string[] = [];
  const misused: string[] = [];
  let place: HTMLElement;
  let widgets: readonly Widget[];
  const onError = ({ message }: ErrorEvent) => thrown.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent) => thrown.push(String(reason));
  const { warn } = console;

  before(async () => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    // a tag that asks for what a document lacks says so, thousands of times here
    console.warn = () => undefined;
    place = document.createElement('div');
    place.setAttribute('style', 'inline-size: 640px; inset: 0 auto auto 0; position: absolute');
    document.body.append(place);
    widgets = WAYS.map(([tag, attributes]) => {
      const element = document.createElement(tag) as Widget;
      element.setAttribute('style', 'display: block; inset: 0; position: absolute');
      for (const [name, value] of Object.entries({ lang: 'sv', ...attributes }))
        element.setAttribute(name, value);
      element.addEventListener('maturity-error', ({ detail }) => {
        // what the tag asks for is not there: an author's mistake, said in so many words
        if (!/^(unknown|invalid|missing) /.test(detail.error.message))
          misused.push(String(detail.error.stack));
      });
      place.append(element);
      return element;
    });
    // each is measured once, so that every document after it is drawn at once
    const response = await fetch('/demo/data/oskarshamn-2008.json');
    const known = await readDataset(await response.text(), response.url);
    for (const widget of widgets) widget.data = known;
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
  after(() => {
    place.remove();
    console.warn = warn;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });

  /** Shows a dataset in two of the widgets, in turn; gives what is wrong with the drawings. */
  async function show(data: Dataset, turn: number): Promise<string[]> {
    const found: string[] = [];
    for (const index of [turn % widgets.length, (turn + 4) % widgets.length]) {
      const widget = widgets[index] as Widget;
      widget.data = data;
      await widget.updateComplete;
      found.push(...unsound(widget.shadowRoot as ShadowRoot).map((what) => `${widget.localName}: ${what}`));
    }
    return found;
  }

  /** How long something takes at its quickest, ms: a machine that is busy elsewhere is not a page that hangs. */
  async function quickest(work: () => Promise<unknown>): Promise<number> {
    let best = Infinity;
    for (let attempt = 0; attempt < 3 && best > PATIENCE; attempt++) {
      const start = performance.now();
      await work();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  }

  it('survives a real file with any of its bytes changed', async () => {
    const response = await fetch('/demo/data/oskarshamn-2008.json');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const limits = { ...LIMITS, waits: [] };
    const changes = fc.array(
      fc.tuple(
        fc.nat(bytes.length - 1),
        fc.oneof(
          fc.integer({ min: 0, max: 255 }),
          fc.constantFrom(...'0123456789"{}[],:-.eE\\nt'.split('').map((letter) => letter.charCodeAt(0))),
        ),
      ),
      { minLength: 1, maxLength: 2 },
    );
    let tried = 0;
    let shown = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.oneof(
          { arbitrary: fc.constant(null), weight: 19 },
          { arbitrary: fc.nat(bytes.length), weight: 1 },
        ),
        async (changed, end) => {
          tried++;
          const copy = bytes.slice();
          for (const [at, value] of changed) copy[at] = value;
          const text = new TextDecoder().decode(copy.slice(0, end ?? undefined));
          let data: Dataset | undefined;
          const wrong: string[] = [];
          const time = await quickest(async () => {
            try {
              data = await readDataset(text, response.url, { limits });
            } catch (error) {
              if (!(error instanceof SourceError)) throw error;
              refused++;
            }
            // most differ in a letter: the drawings of some stand for the rest
            if (data && ++shown % 4 === 0) wrong.push(...(await show(data, shown / 4)));
          });
          expect(wrong).to.deep.equal([]);
          expect(misused).to.deep.equal([]);
          expect(thrown).to.deep.equal([]);
          expect(time).to.be.below(PATIENCE);
        },
      ),
      { numRuns: MUTATIONS, seed: 20_080_101, includeErrorInReport: true },
    );
    expect(refused).to.be.greaterThan(1_000);
    expect(shown).to.be.greaterThan(100);
    await executeServerCommand(
      'say',
      `${String(tried)} changed files: ${String(refused)} refused, ${String(shown)} read`,
    );
  });
});
