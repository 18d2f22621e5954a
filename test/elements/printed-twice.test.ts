import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/heatmap/heatmap.js';
import '../../src/elements/map/map.js';
import type { Mountable } from '../fixtures/mounted.js';
import { datasetOf } from '../fixtures/mounted.js';

/** A tag, what it is asked for, and what there are many of in its drawing. */
const WIDGETS = [
  ['maturity-map', { indicator: 'appendix-1-participation' }, '.area'],
  ['maturity-heatmap', { topic: 'fig-13' }, '.value'],
] as const;

describe('a drawing that is not drawn anew while it stays the same', () => {
  for (const [tag, attributes, marks] of WIDGETS) {
    it(`is whole each time it is printed, also when it was never near the viewport: <${tag}>`, async () => {
      const place = await fixture(html`<div lang="sv"></div>`);
      const spacer = document.createElement('div');
      spacer.setAttribute('style', 'block-size: 9000px');
      const element = document.createElement(tag) as Mountable;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.data = await datasetOf('skl-2011');
      place.append(spacer, element);
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      const count = () => element.shadowRoot?.querySelectorAll(marks).length;
      expect(count(), 'far away').to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      const printed = count();
      expect(printed).to.be.greaterThan(1);
      dispatchEvent(new Event('afterprint'));
      expect(count(), 'far away again').to.equal(0);
      dispatchEvent(new Event('beforeprint'));
      expect(count()).to.equal(printed);
      dispatchEvent(new Event('afterprint'));
    });
  }
});
