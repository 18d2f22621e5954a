import { expect } from '@open-wc/testing';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/map/map.js';
import { datasetOf, idleMutations, mounted, present, type Mountable } from '../fixtures/mounted.js';

const WIDGETS = [
  ['maturity-flower', 'valfardsteknik-2022', { entity: '1885', layout: 'garden' }],
  ['maturity-bars', 'skl-2011', { indicator: 'fig-02-priority', by: 'size' }],
  ['maturity-map', 'skl-2011', { indicator: 'appendix-1-participation', by: 'county' }],
] as const;

const PLACES = [
  ['lines run from top to bottom', 'writing-mode: vertical-rl'],
  ['text stands in columns', 'column-count: 2'],
  ['everything is twice as large, and letters have no size', 'zoom: 2; font-size: 0'],
] as const;

describe('a widget in an odd place', () => {
  for (const [tag, name, attributes] of WIDGETS) {
    for (const [where, style] of PLACES) {
      it(`is read as anywhere, and comes to rest, where ${where}: <${tag}>`, async () => {
        const element = await mounted<Mountable>(tag, await datasetOf(name), attributes, 700);
        const around = element.parentElement as HTMLElement;
        around.setAttribute('style', `inline-size: 700px; ${style}`);
        const [drawing] = await present(element, 'svg[part~="drawing"]');
        // measured, drawn, and drawn once more if that were to change its room
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
        await element.updateComplete;
        const texts = [...(drawing?.querySelectorAll('text') ?? [])].filter(
          ({ textContent }) => textContent.trim().length > 3,
        );
        expect(texts).to.have.length.above(3);
        for (const text of texts) {
          const { width, height } = text.getBoundingClientRect();
          expect(width, text.textContent).to.be.above(height * 0.8);
          // letters of 12 px are in a line of more than that
          expect(height, text.textContent).to.be.at.least(12);
        }
        const [summary] = await present(element, '.summary');
        expect(parseFloat(getComputedStyle(summary as Element).fontSize)).to.be.at.least(12);
        const { right, left } = (drawing as Element).getBoundingClientRect();
        const host = element.getBoundingClientRect();
        expect(right - left).to.be.at.most(host.width);
        expect(await idleMutations(element)).to.equal(0);
      });
    }
  }
});
