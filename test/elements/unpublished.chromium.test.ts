import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/all.js';
import type { Figure } from '../../src/figures/figure.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import { mounted } from '../fixtures/mounted.js';
import { leaksIn, SECRET_CASES, secretDataset } from '../fixtures/secret.js';

type Widget = MaturityWidget<unknown, Figure<unknown>>;

/** All that the page says to who hears it, as the browser hands it to a screen reader. */
const heard = async () =>
  (await executeServerCommand<readonly string[], undefined>('accessibility-tree')).join('\n');

describe('unpublished answers, to who hears the page', () => {
  const data = secretDataset();

  it('would be heard wherever they are', async () => {
    const element = await mounted<Widget>('maturity-bars', data, { indicator: 'speed-a', by: 'county' });
    const root = element.shadowRoot as ShadowRoot;
    const plant = async (planted: Element, number: string) => {
      root.append(planted);
      expect(leaksIn(await heard()), planted.outerHTML).to.deep.equal([number]);
      planted.remove();
    };
    const [name, text, value, style] = ['p', 'p', 'p', 'p'].map((tag) => document.createElement(tag));
    name?.setAttribute('role', 'img');
    name?.setAttribute('aria-label', '7\u00A0319 Mbit/s');
    await plant(name as Element, '7319');
    text?.append('8,461 Mbit/s');
    await plant(text as Element, '8461');
    value?.setAttribute('role', 'meter');
    value?.setAttribute('aria-valuetext', '6173');
    await plant(value as Element, '6173');
    // no text of the page, and yet said
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.secret::before { content: "5811" }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    style?.classList.add('secret');
    await plant(style as Element, '5811');
    expect(leaksIn(await heard())).to.deep.equal([]);
  });

  for (const [tag, attributes] of SECRET_CASES) {
    const written = Object.entries(attributes)
      .map(([name, value]) => `${name}="${value}"`)
      .join(' ');
    it(`are said by no <${tag} ${written}>`, async () => {
      for (const lang of ['sv', 'en']) {
        const element = await mounted<Widget>(tag, data, { ...attributes, lang });
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await element.updateComplete;
        if (tag === 'maturity-picker') {
          const input = element.shadowRoot?.querySelector('input') as HTMLInputElement;
          input.focus();
          input.value = 'Kommun';
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          while ((element.shadowRoot?.querySelectorAll('[role=option]').length ?? 0) <= 3)
            await new Promise(requestAnimationFrame);
        } else {
          // what a number in a sentence says of itself is heard when it is asked for
          if (tag === 'maturity-value') element.shadowRoot?.querySelector('button')?.click();
          await element.updateComplete;
          expect((await heard()).replaceAll('\n', ' ')).to.include(element.summaryText);
        }
        expect(leaksIn(await heard())).to.deep.equal([]);
        // everything that a reader can open or choose
        for (const each of element.shadowRoot?.querySelectorAll<HTMLElement>(
          '.actions button, [data-mark], .name',
        ) ?? []) {
          each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          await element.updateComplete;
          expect(leaksIn(await heard())).to.deep.equal([]);
        }
        element.remove();
      }
    });
  }
});
