import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import { contrast, parseRgb, type Rgb } from '../styles/colour.js';
import { come, drawn, openedPage } from './frame.js';

const DRAWN = [
  'maturity-flower',
  'maturity-flowers',
  'maturity-scatter',
  'maturity-steps',
  'maturity-table',
  'maturity-trend',
  'maturity-heatmap',
];

/**
 * The texts whose contrast axe leaves open, by their widget and class, and what it doesn't see through. Each of them is
 * measured below, by what is on the screen.
 */
const OPEN = new Map([
  ['maturity-flower name', 'stands over petals that are drawn later'],
  ['maturity-flower score', 'stands on the disc, a shape'],
  ['maturity-flower tuft', 'stands on the soil, a shape'],
  ['maturity-flower stone', 'stands on the soil, a shape'],
  ['maturity-scatter key', 'stands in the drawing'],
  ['maturity-scatter title', 'stands in the drawing'],
  ['maturity-scatter tick', 'stands in the drawing'],
  ['maturity-scatter own', 'stands among the points, with a rim of the ground'],
  ['maturity-trend glyph', 'is one character, on a mark of its series'],
  ['maturity-trend text tick', 'stands in the drawing'],
  ['maturity-trend text edition', 'stands in the drawing'],
  ['maturity-trend text cut', 'stands on the line where the series is broken, with a rim of the ground'],
  ['maturity-trend text name', 'stands in the drawing'],
  ['maturity-heatmap turned', 'stands beside the field, which is a canvas'],
  ['maturity-heatmap', 'stands beside the field, which is a canvas'],
  ['maturity-heatmap at', 'stands beside the field, which is a canvas'],
]);

/** The element that these selectors lead to, each within the shadow of the one before. */
function elementAt(page: Document, selectors: readonly string[]): Element {
  let root: ParentNode | null | undefined = page;
  let found: Element | null | undefined;
  for (const selector of selectors) {
    found = root?.querySelector(selector);
    root = found?.shadowRoot;
  }
  if (!found) throw new RangeError(`missing element: ${selectors.join(' ')}`);
  return found;
}

/** The texts that axe has found too pale, and those that it can't decide. */
async function textsOf(page: Document): Promise<Record<'pale' | 'open', readonly Element[]>> {
  const script = page.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  page.head.append(script);
  await loaded;
  const { axe } = page.defaultView as unknown as {
    axe: { run(root: Document, options: object): Promise<AxeResults> };
  };
  const { violations, incomplete } = await axe.run(page, { runOnly: ['color-contrast'] });
  const elements = (results: AxeResults['violations']) =>
    results.flatMap(({ nodes }) => nodes.map(({ target }) => elementAt(page, target.flat())));
  return { pale: elements(violations), open: elements(incomplete) };
}

function kindOf(text: Element): string {
  const { host } = text.getRootNode() as ShadowRoot;
  const names = [...text.classList].filter((name) => !name.startsWith('ink-'));
  return [host.localName, ...names].join(' ');
}

/** What the page looks like, all of it. */
async function pixelsOf(frame: Element): Promise<ImageData> {
  const { x, y, width, height } = frame.getBoundingClientRect();
  const clip = { x: x + scrollX, y: y + scrollY, width, height };
  const png = await executeServerCommand<string, typeof clip>('picture', clip);
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  canvas.drawImage(bitmap, 0, 0);
  return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** The points that differ in a box: what a text paints. */
function paintedIn(box: DOMRect, before: ImageData, after: ImageData): readonly number[] {
  const points = [];
  for (let y = Math.floor(box.top); y < box.bottom; y++) {
    for (let x = Math.floor(box.left); x < box.right; x++) {
      const at = 4 * (y * before.width + x);
      const differs = [0, 1, 2].some((channel) => before.data[at + channel] !== after.data[at + channel]);
      if (differs) points.push(at);
    }
  }
  return points;
}

function colourAt({ data }: ImageData, at: number): Rgb {
  const [red = 0, green = 0, blue = 0] = data.subarray(at);
  return [red, green, blue];
}

/** Whether a page stands on a ground for white text, in all of its landmarks. */
const isDark = (page: Document): boolean =>
  [...page.querySelectorAll('body, header')].every(
    (each) => contrast(parseRgb(getComputedStyle(each).backgroundColor), [255, 255, 255]) >= 10,
  );

describe('the contrast of the pages', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`is enough in every text of a region's, measured where it can't be computed: ${scheme}`, async () => {
      const page = await openedPage('/demo/region/index.html', 1100, 13000, scheme);
      for (const tag of DRAWN) await drawn(page, tag);
      const { pale, open } = await textsOf(page);
      expect(pale).to.deep.equal([]);
      expect(new Set(open.map(kindOf))).to.deep.equal(new Set(OPEN.keys()));
      expect(isDark(page)).to.equal(scheme === 'dark');

      const frame = page.defaultView?.frameElement as Element;
      const shown = await pixelsOf(frame);
      const fills = open.map((text) => getComputedStyle(text).fill);
      for (const text of open) (text as SVGElement).style.setProperty('fill', 'transparent', 'important');
      const behind = await pixelsOf(frame);
      for (const [index, text] of open.entries()) {
        const painted = paintedIn(text.getBoundingClientRect(), shown, behind);
        expect(painted, kindOf(text)).not.to.be.empty;
        const fill = parseRgb(fills[index] ?? '');
        const worst = Math.min(...painted.map((at) => contrast(fill, colourAt(behind, at))));
        expect(worst, `${kindOf(text)}: ${text.textContent}`).to.be.at.least(4.5);
      }
    });
  }

  for (const name of ['index', 'report-2011', 'goals', 'eblomladan', 'skapa']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is enough where it can be computed, also in the widgets: ${name}, ${scheme}`, async () => {
        const page = await openedPage(`/demo/${name}.html`, 1100, 1400, scheme);
        await come(page, ':state(ready)');
        expect((await textsOf(page)).pale).to.deep.equal([]);
        expect(isDark(page)).to.equal(scheme === 'dark');
        const widgets = [...page.querySelectorAll('.example > *, #peers *, #alike *')].filter(
          ({ localName }) => localName.startsWith('maturity-'),
        );
        if (name !== 'skapa') expect(widgets).not.to.be.empty;
        expect(widgets.filter((each) => each.getAttribute('theme') !== 'auto')).to.deep.equal([]);
      });
    }
  }
});
