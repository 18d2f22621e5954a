import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/value/value.js';
import type { ValueElement } from '../../src/elements/value/value.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { Faulty } from '../source/fault-client.js';
import { itEmulates } from '../fixtures/engine.js';
import { datasetOf, idleMutations, textIn } from '../fixtures/mounted.js';

/** A sentence with a number in it. */
async function inSentence(
  data: Dataset | undefined,
  attributes: Readonly<Record<string, string>>,
): Promise<ValueElement> {
  const element = document.createElement('maturity-value');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = 'ungefär hälften';
  if (data) element.data = data;
  const sentence = await fixture(html`<p lang="sv">Av kommunerna har <span></span> digitala larm.</p>`);
  sentence.querySelector('span')?.replaceWith(element);
  await element.updateComplete;
  return element;
}

const buttonOf = (element: ValueElement) => element.shadowRoot?.querySelector('button') as HTMLButtonElement;
const cardOf = (element: ValueElement) =>
  element.shadowRoot?.querySelector<HTMLElement>('[part=detail]') ?? undefined;
const fallbackShown = (element: ValueElement) => element.shadowRoot?.querySelector('slot')?.hidden === false;
const centreOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('<maturity-value>', () => {
  afterEach(async () => {
    await sendMouse({ type: 'move', position: [1, 500] });
  });

  describe('states', () => {
    it('shows a number with its unit in the sentence, inline', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      expect(textIn(element, 'button')).to.equal('50 %');
      expect(element.state).to.equal('ready');
      expect(getComputedStyle(element).display).to.equal('inline');
      expect(fallbackShown(element)).to.equal(false);
      expect(element.shadowRoot?.textContent.trim()).to.equal('50\u00A0%');
    });

    it('says the reason in words where there is no number', async () => {
      const element = await inSentence(await datasetOf('skl-2011'), {
        indicator: 'fig-06-strategy',
        category: 'yes',
        edition: '2009',
      });
      expect(textIn(element, 'button')).to.equal('uppgift saknas');
      expect(element.matches(':state(missing)')).to.equal(true);
    });

    it("keeps the author's text while there is no data, and where the tag is wrong", async () => {
      const idle = await inSentence(undefined, { indicator: 'alarm' });
      expect(fallbackShown(idle)).to.equal(true);
      expect(idle.state).to.equal('idle');
      const wrong = await inSentence(aDataset(), { indicator: 'nothing' });
      expect(fallbackShown(wrong)).to.equal(true);
      expect(wrong.state).to.equal('error');
      wrong.indicator = 'alarm';
      await wrong.updateComplete;
      expect(wrong.state).to.equal('ready');
      expect(fallbackShown(wrong)).to.equal(false);
    });

    it('takes another name that a page gives it as soon as it tells of the fault', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      element.addEventListener('maturity-error', () => (element.indicator = 'alarm'), { once: true });
      element.indicator = 'nothing';
      await oneEvent(element, 'maturity-error');
      await element.updateComplete;
      expect(element.state).to.equal('ready');
    });

    it('takes data that is set while its document is on its way, and tells of that once', async () => {
      const server = await Faulty.that({ body: '{"format": "maturity/1"}', hold: 'yes' });
      const element = await inSentence(undefined, { indicator: 'alarm', category: 'fully', src: server.url });
      const told: string[] = [];
      for (const name of ['maturity-load', 'maturity-error'] as const)
        element.addEventListener(name, () => told.push(name));
      await server.story({ requests: 1 });
      element.data = aDataset();
      await element.updateComplete;
      expect((await server.story({ hungUp: 1 })).hungUp).to.equal(1);
      await server.release();
      expect(told).to.deep.equal(['maturity-load']);
      expect(textIn(element, 'button')).to.equal('50 %');
    });

    it('loads its document, and tells when it has', async () => {
      const element = document.createElement('maturity-value');
      element.indicator = 'respondents';
      element.edition = '2006';
      element.src = '/demo/data/skl-2008.json';
      const told = oneEvent(element, 'maturity-load');
      await fixture(element as never);
      await told;
      await element.updateComplete;
      expect(textIn(element, 'button')).to.equal('153');
    });

    it('tells of an address that answers 404, and keeps the text', async () => {
      const element = document.createElement('maturity-value');
      element.indicator = 'respondents';
      element.textContent = '153';
      element.src = '/there-is-no-such-file.json';
      const told = oneEvent(element, 'maturity-error');
      await fixture(element as never);
      expect(((await told) as CustomEvent<{ code: string }>).detail.code).to.equal('MW-HTTP-404');
      await element.updateComplete;
      expect(fallbackShown(element)).to.equal(true);
    });

    it('speaks the language of the place where it stands', async () => {
      const element = await inSentence(aDataset(), { indicator: 'video', entity: '1885', lang: 'en' });
      expect(textIn(element, 'button')).to.equal('Partly met');
      element.lang = 'sv';
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(textIn(element, 'button')).to.equal('Uppfyller delvis');
    });
  });

  describe('what it rests on', () => {
    it('comes with keyboard focus; Escape hides it and leaves the focus where it is', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      await sendKeys({ press: 'Tab' });
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.equal(buttonOf(element));
      expect(cardOf(element)?.matches(':popover-open')).to.equal(true);
      expect(buttonOf(element).getAttribute('aria-expanded')).to.equal('true');
      expect(element.summaryText).to.equal('Uppfyller helt: 50\u00A0%. Alla, 2022. 6 svarande.');
      expect(textIn(element, '[part=detail]')).to.contain('6 svarande.');
      expect(textIn(element, '[part=source]')).to.contain('Bygger på: Testkällan');
      // the focus stays on the number: what the card says is said with it
      const described = buttonOf(element).getAttribute('aria-describedby') ?? '';
      expect(element.shadowRoot?.getElementById(described)).to.equal(cardOf(element));
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(cardOf(element)).to.equal(undefined);
      expect(element.shadowRoot?.activeElement).to.equal(buttonOf(element));
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(cardOf(element)?.matches(':popover-open')).to.equal(true);
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(cardOf(element)).to.equal(undefined);
    });

    it('comes under the pointer, stays while the pointer is on it, goes with Escape or when the pointer leaves', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      await sendMouse({ type: 'move', position: centreOf(buttonOf(element)) });
      await element.updateComplete;
      const card = cardOf(element);
      if (!card) throw new Error('missing card');
      await sendMouse({ type: 'move', position: centreOf(card) });
      await element.updateComplete;
      expect(cardOf(element)).to.equal(card);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(cardOf(element)).to.equal(undefined);
      await sendMouse({ type: 'move', position: [1, 500] });
      await sendMouse({ type: 'move', position: centreOf(buttonOf(element)) });
      await element.updateComplete;
      expect(cardOf(element)).to.be.instanceOf(HTMLElement);
      await sendMouse({ type: 'move', position: [1, 500] });
      await element.updateComplete;
      expect(cardOf(element)).to.equal(undefined);
    });

    it('stays after a press until the next press, or one outside', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      const position = centreOf(buttonOf(element));
      await sendMouse({ type: 'click', position });
      await sendMouse({ type: 'move', position: [1, 500] });
      await element.updateComplete;
      expect(cardOf(element)).to.be.instanceOf(HTMLElement);
      await sendMouse({ type: 'click', position: [1, 500] });
      await element.updateComplete;
      expect(cardOf(element)).to.equal(undefined);
    });

    it('does not come any more when the pointer has left before it could', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      const root = element.shadowRoot?.querySelector('.root');
      for (const type of ['pointerenter', 'pointerleave']) root?.dispatchEvent(new PointerEvent(type));
      await element.updateComplete;
      expect(cardOf(element)).to.equal(undefined);
      root?.dispatchEvent(new PointerEvent('pointerenter'));
      await element.updateComplete;
      expect(getComputedStyle(cardOf(element) as Element).position).to.equal('fixed');
    });

    it('stands inside the window', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      buttonOf(element).click();
      await element.updateComplete;
      const { left, right } = cardOf(element)?.getBoundingClientRect() ?? { left: -1, right: Infinity };
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(document.documentElement.clientWidth);
    });

    it('leaves nothing behind on the page when the sentence goes', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm', category: 'fully' });
      buttonOf(element).click();
      await element.updateComplete;
      element.remove();
      await element.updateComplete;
      expect(cardOf(element)).to.equal(undefined);
    });
  });

  describe('no-op', () => {
    it('touches nothing when nothing has changed', async () => {
      const element = await inSentence(aDataset(), { indicator: 'alarm' });
      expect(await idleMutations(element)).to.equal(0);
    });
  });

  describe('accessibility', () => {
    for (const [lang, theme] of [
      ['sv', 'light'],
      ['en', 'dark'],
    ] as const) {
      it(`has no violations in ${lang}, ${theme}, closed and open`, async () => {
        const element = await inSentence(aDataset(), { indicator: 'alarm', lang, theme });
        await expect(element).to.be.accessible();
        buttonOf(element).click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }

    itEmulates('keeps the colour of its sentence in forced colours', async () => {
      await executeServerCommand('emulate', { features: [{ name: 'forced-colors', value: 'active' }] });
      try {
        const element = await inSentence(aDataset(), { indicator: 'alarm' });
        const { color } = getComputedStyle(element.parentElement as Element);
        expect(getComputedStyle(buttonOf(element)).color).to.equal(color);
      } finally {
        await executeServerCommand('emulate');
      }
    });
  });
});
