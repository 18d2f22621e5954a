import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/bars/bars.js';
import '../../src/elements/flower/flower.js';
import '../../src/elements/heatmap/heatmap.js';
import '../../src/elements/ladder/ladder.js';
import '../../src/elements/map/map.js';
import '../../src/elements/scatter/scatter.js';
import '../../src/elements/targets/targets.js';
import '../../src/elements/trend/trend.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import { datasetOf, mounted } from '../fixtures/mounted.js';

type Widget = MaturityWidget<unknown, never>;

/** A tag, the data it draws, and what it is asked for. */
const WIDGETS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['maturity-flower', 'valfardsteknik-2022', { entity: '1885', layout: 'garden' }],
  ['maturity-bars', 'skl-2011', { indicator: 'fig-02-priority' }],
  ['maturity-heatmap', 'skl-2011', { topic: 'fig-13' }],
  ['maturity-heatmap', 'valfardsteknik-2022', { entity: '1885' }],
  ['maturity-trend', 'skl-2008', { indicator: 'respondents' }],
  ['maturity-targets', 'oskarshamn-2008', {}],
  ['maturity-ladder', 'oskarshamn-2008', {}],
  ['maturity-map', 'skl-2011', { indicator: 'appendix-1-participation' }],
  ['maturity-scatter', 'valfardsteknik-2022', { entity: '1885' }],
];

const focusedIn = (element: Element) => element.shadowRoot?.activeElement ?? undefined;
const isInDrawing = (element: Element) => Boolean(focusedIn(element)?.closest('[part~=chart]'));
/** What the reader stands at, however the widget tells it. */
const standing = (element: Element) => {
  const focused = focusedIn(element);
  return focused?.getAttribute('data-mark') ?? focused?.getAttribute('aria-activedescendant') ?? undefined;
};

// an element of a drawing that listens for focus is a tab stop of its own in Chromium, unless it says that it is none
describe('a drawing, walked into with the Tab key', () => {
  for (const [tag, name, attributes] of WIDGETS) {
    it(`is one tab stop, at a mark that arrow keys leave for the next: <${tag}> of ${name}`, async () => {
      const element = await mounted<Widget>(tag, await datasetOf(name), { lang: 'sv', ...attributes }, 900);
      await waitUntil(() => element.shadowRoot?.querySelector('[part~=chart] [role]'), 'drawn');
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      const inside: (string | undefined)[] = [];
      for (let press = 0; press < 12; press++) {
        await sendKeys({ press: 'Tab' });
        await element.updateComplete;
        const focused = focusedIn(element);
        if (focused instanceof HTMLSelectElement || focused instanceof HTMLButtonElement) continue;
        if (isInDrawing(element)) inside.push(standing(element));
        if (inside.length > 0) break;
      }
      expect(inside[0], 'a mark').to.be.a('string');
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
        if (standing(element) === inside[0]) {
          await sendKeys({ press: key });
          await element.updateComplete;
        }
      expect(standing(element), 'the next').not.to.equal(inside[0]);
      expect(standing(element)).to.be.a('string');
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      expect(isInDrawing(element) && standing(element) !== undefined, 'a second stop').to.equal(false);
      before.remove();
    });
  }
});
