import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, svg } from 'lit';
import { heatRampStyles } from '../../src/elements/heatmap/heatmap.styles.js';
import { widgetStyles } from '../../src/styles/widget.js';
import { contrast, parseRgb } from './colour.js';

const STEPS = ['h0', 'h1', 'h2', 'h3', 'h4'];

class Ramp extends LitElement {
  static override styles = [widgetStyles, heatRampStyles];
  override render() {
    return html`<svg class="base">
      ${['', 'apart'].map(
        (look) =>
          svg`<g class=${look} id=${look === '' ? 'ramp' : look}>${STEPS.map((name) => svg`<rect class="s-${name}"></rect><text class="ink-${name}">1</text>`)}</g>`,
      )}
    </svg>`;
  }
}
customElements.define('test-ramp', Ramp);

for (const theme of ['light', 'dark']) {
  for (const id of ['ramp', 'apart']) {
    describe(`heat ramp, ${theme}, ${id}`, () => {
      const coloursOf = async (kind: 's' | 'ink') => {
        const element = await fixture(html`<test-ramp theme=${theme}></test-ramp>`);
        return STEPS.map((name) => {
          const found = element.shadowRoot?.querySelector(`#${id} .${kind}-${name}`);
          if (!found) throw new RangeError(`missing step: ${name}`);
          return parseRgb(getComputedStyle(found).fill);
        });
      };

      it('has digits of at least 4.5:1 on every step', async () => {
        const [fills, inks] = await Promise.all([coloursOf('s'), coloursOf('ink')]);
        fills.forEach((fill, index) => {
          expect(contrast(fill, inks[index] ?? fill)).to.be.at.least(4.5);
        });
      });

      it('goes one way in lightness, each step at least 1.3:1 from the one before', async () => {
        const fills = await coloursOf('s');
        const ground = parseRgb(theme === 'light' ? 'rgb(255 255 255)' : 'rgb(27 27 27)');
        const toGround = fills.map((fill) => contrast(fill, ground));
        expect(toGround).to.deep.equal([...toGround].sort((a, b) => a - b));
        for (const [index, fill] of fills.slice(1).entries())
          expect(contrast(fill, fills[index] ?? fill)).to.be.at.least(1.3);
      });
    });
  }
}
