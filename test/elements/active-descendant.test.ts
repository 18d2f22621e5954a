import { expect } from '@open-wc/testing';
import '../../src/elements/heatmap/heatmap.js';
import '../../src/elements/map/map.js';
import '../../src/elements/scatter/scatter.js';
import { activeIn, datasetOf, mounted, present, press, type Mountable } from '../fixtures/mounted.js';

// drawings of more marks than a page can hold as elements: only those that the keys come by are there
const WIDGETS: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['maturity-heatmap', { entity: '1885' }],
  ['maturity-map', { indicator: 'broadband-100', entity: '1885' }],
  ['maturity-scatter', { entity: '1885' }],
];

describe('an active descendant', () => {
  for (const [tag, attributes] of WIDGETS) {
    it(`is another after each step, and the one that was left is still there: <${tag}>`, async () => {
      const welfare = await datasetOf('valfardsteknik-2022');
      const element = await mounted<Mountable>(tag, welfare, attributes, 900);
      const [list] = await present(element, '[aria-activedescendant]');
      (list as HTMLElement).focus();
      let left = activeIn(element);
      const names = [left?.ariaLabel];
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
        press(element, key);
        await element.updateComplete;
        const here = activeIn(element);
        expect(here?.ariaLabel, key).to.be.a('string').that.does.not.equal(names.at(-1));
        expect(here, key).to.not.equal(left);
        expect([left?.isConnected, left?.ariaLabel], key).to.deep.equal([true, names.at(-1)]);
        left = here;
        names.push(here?.ariaLabel);
      }
      expect(names[3], 'back').to.equal(names[1]);
    });
  }
});
