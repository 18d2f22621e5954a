import { expect } from '@open-wc/testing';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/flower/flowers.js';
import '../../src/elements/steps/steps.js';
import '../../src/elements/table/table.js';
import { datasetOf, mounted, present, tableOf, type Mountable } from '../fixtures/mounted.js';

/** Tags, and where each has texts of its own. */
const WIDGETS = [
  ['maturity-flower', { entity: '1885', layout: 'garden' }, '.key li'],
  ['maturity-bars', { indicator: 'video-meetings', by: 'county' }, '.notes li'],
  ['maturity-table', { entity: '1885', columns: 'area entity county' }, 'th, td, .remarks li'],
  ['maturity-steps', { entity: '1885', compare: 'size county' }, '.lift, .peers > span'],
  ['maturity-flowers', { entity: '1885', group: 'county' }, '.told'],
] as const;

/** The boxes of a text's first and last letter. */
function ends(element: Element): readonly [first: DOMRect, last: DOMRect] | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: DOMRect[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index } of node.data.matchAll(/\S/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      letters.push(range.getBoundingClientRect());
    }
  }
  const [first] = letters;
  const last = letters.at(-1);
  return first && last && Math.abs(first.top - last.top) < 3 ? [first, last] : undefined;
}

describe('Swedish on a page that runs from right to left', () => {
  for (const [tag, attributes, own] of WIDGETS) {
    it(`has each letter and full stop in its place, and its lines where the page begins: <${tag}>`, async () => {
      const dataset = await datasetOf('valfardsteknik-2022');
      const indicator = [...dataset.indicators.keys()][0] as string;
      const asked = 'indicator' in attributes ? { ...attributes, indicator } : attributes;
      const element = await mounted<Mountable>(tag, dataset, { ...asked, dir: 'rtl' }, 1600);
      if (tag !== 'maturity-table') await tableOf(element);
      const texts = await present(element, `.heading, .summary, .source, .data :is(th, td, caption), ${own}`);
      const lines = texts.flatMap((text) => {
        const pair = ends(text);
        return pair ? [pair] : [];
      });
      expect(lines).to.have.length.above(4);
      for (const [first, last] of lines) expect(last.left).to.be.at.least(first.left);
      const [heading] = await present(element, '.heading');
      const [, end] = (heading && ends(heading)) ?? [];
      expect(end?.right).to.be.closeTo(heading?.getBoundingClientRect().right ?? 0, 2);
    });
  }
});
