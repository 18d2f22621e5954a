import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, svg } from 'lit';
import { moreSwatchStyles, swatchStyles } from '../../src/styles/swatches.js';
import { widgetStyles } from '../../src/styles/widget.js';
import { contrast, deltaE2000, labOf, parseRgb, VISIONS } from './colour.js';

const SETS = {
  maturity3: ['m0', 'm1', 'm2', 'out'],
  maturity4: ['m0', 'm1', 'm2', 'm3', 'out'],
  likert5: ['l0', 'l1', 'l2', 'l3', 'l4', 'out'],
  sequential4: ['q0', 'q1', 'q2', 'q3'],
  categorical7: ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'],
};
const THEMES = {
  light: { surface: '#ffffff', panel: '#f5f5f5' },
  dark: { surface: '#1b1b1b', panel: '#242424' },
};

class Swatches extends LitElement {
  static override styles = [widgetStyles, swatchStyles, moreSwatchStyles];
  override render() {
    const names = [...new Set(Object.values(SETS).flat())];
    return html`<svg class="base">
      ${names.map((name) => svg`<rect class="s-${name}"></rect><text class="ink-${name}">1</text>`)}
    </svg>`;
  }
}
customElements.define('test-swatches', Swatches);

const hex = (text: string) =>
  parseRgb(`rgb(${[1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16)).join(' ')})`);

for (const [theme, { surface, panel }] of Object.entries(THEMES)) {
  describe(`palette, ${theme}`, () => {
    let fillOf: (selector: string) => string;
    beforeEach(async () => {
      const element = await fixture(html`<test-swatches theme=${theme}></test-swatches>`);
      fillOf = (selector) => {
        const found = element.shadowRoot?.querySelector(selector);
        if (!found) throw new RangeError(`missing swatch: ${selector}`);
        return getComputedStyle(found).fill;
      };
    });

    for (const [set, names] of Object.entries(SETS)) {
      for (const name of names) {
        it(`${set} ${name} has 3:1 to the page and to a grey panel, its text 4.5:1`, () => {
          const fill = parseRgb(fillOf(`.s-${name}`));
          expect(contrast(fill, hex(surface))).to.be.at.least(3.28);
          expect(contrast(fill, hex(panel))).to.be.at.least(3);
          expect(contrast(parseRgb(fillOf(`.ink-${name}`)), fill)).to.be.at.least(4.5);
        });
      }

      for (const [vision, matrix] of Object.entries(VISIONS)) {
        it(`${set} stays apart with ${vision} vision`, () => {
          const labs = names.map((name) => labOf(parseRgb(fillOf(`.s-${name}`)), matrix));
          const differences = labs.flatMap((a, i) => labs.slice(i + 1).map((b) => deltaE2000(a, b)));
          expect(differences).to.have.length((names.length * (names.length - 1)) / 2);
          expect(Math.min(...differences)).to.be.at.least(13.5);
        });
      }
    }
  });
}
