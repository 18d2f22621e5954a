import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MaturityErrorEvent } from '../../src/internal/events.js';
import type { Dataset } from '../../src/model/index.js';
import { readDataset } from '../../src/source/read.js';
import { Faulty } from '../source/fault-client.js';
import { appeared, DOCUMENT, type DotElement, drawn, shadow, stateOf, textIn } from '../fixtures/dot.js';

async function aDot(attributes: Readonly<Record<string, string>> = {}): Promise<DotElement> {
  const element = document.createElement('test-dot') as DotElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = await readDataset(DOCUMENT);
  element.innerHTML = '<p id="own">Författarens egen text</p>';
  await fixture(element as never);
  return element;
}

const oneFrame = () => new Promise(requestAnimationFrame);

describe('a widget', () => {
  describe('states', () => {
    it('is idle without data, and shows what the author wrote', async () => {
      const element = await fixture<DotElement>(html`<test-dot><p>Reserv</p></test-dot>`);
      expect(element.state).to.equal('idle');
      expect(stateOf(element, 'idle')).to.equal(true);
      expect(shadow(element, 'slot')?.hasAttribute('hidden')).to.equal(false);
    });

    it('is ready with data: heading, sentence, drawing, legend, notes and source', async () => {
      const element = await drawn(await aDot({ lang: 'sv' }));
      expect(stateOf(element, 'ready')).to.equal(true);
      expect(textIn(element, '[part=heading]')).to.equal('Prickar');
      expect(textIn(element, '[part=summary]')).to.equal('1 kommuner.');
      expect(textIn(element, '[part=legend]')).to.equal('Ett');
      expect(textIn(element, '[part=notes]')).to.contain('avrundade');
      expect(textIn(element, '[part=source]')).to.equal('Källa: Källan, Licens: CC0-1.0.');
      expect(shadow(element, 'slot')?.hasAttribute('hidden')).to.equal(true);
    });

    it('is empty when the figure has nothing to draw, and says so in words', async () => {
      const element = await fixture<DotElement>(html`<test-dot></test-dot>`);
      element.data = await readDataset('{"format": "maturity/1", "title": "Tomt", "language": "sv"}');
      await element.updateComplete;
      expect(stateOf(element, 'empty')).to.equal(true);
      expect(textIn(element, '[part=summary]')).to.equal('0 kommuner.');
      expect(shadow(element, '[part=chart]')).to.equal(undefined);
    });

    it('is in error when the tag names what the data lacks; the fallback is back and nothing is thrown', async () => {
      const element = await drawn(await aDot());
      const told = oneEvent(element, 'maturity-error');
      element.entity = '9999';
      const { detail } = (await told) as MaturityErrorEvent;
      await element.updateComplete;
      expect(detail.code).to.equal('MW-TAG');
      expect(detail.error.message).to.equal('unknown entity: 9999');
      expect(stateOf(element, 'error')).to.equal(true);
      expect(shadow(element, 'slot')?.hasAttribute('hidden')).to.equal(false);
      element.entity = '0001';
      await element.updateComplete;
      expect(stateOf(element, 'ready')).to.equal(true);
    });

    it('says no more of a fault that has been mended', async () => {
      const element = await drawn(
        await aDot({ lang: 'sv', entity: '9999' })
          .then((dot) => appeared(dot, '[part=error]'))
          .then((dot) => {
            dot.entity = '0001';
            return dot;
          }),
      );
      await element.updateComplete;
      expect(textIn(element, '[aria-live=polite]')).to.equal('');
    });

    it('takes another name that a page gives it as soon as it tells of the fault', async () => {
      const element = await drawn(await aDot({ lang: 'sv' }));
      element.addEventListener('maturity-error', () => (element.entity = '0001'), { once: true });
      element.entity = '9999';
      await oneEvent(element, 'maturity-error');
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(textIn(element, '[aria-live=polite]')).to.equal('');
    });

    it('is in error when the address answers 404, and offers to try again', async () => {
      const element = document.createElement('test-dot') as DotElement;
      const told = oneEvent(element, 'maturity-error');
      element.src = '/there-is-no-such-file.json';
      await fixture(element as never);
      const { detail } = (await told) as MaturityErrorEvent;
      expect(detail.code).to.equal('MW-HTTP-404');
      await appeared(element, '[part=error]');
      expect(shadow(element, '[part=error] button')).to.be.instanceOf(HTMLButtonElement);
    });

    it('reads an inline script', async () => {
      const element = document.createElement('test-dot') as DotElement;
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = DOCUMENT;
      element.append(script);
      await fixture(element as never);
      await drawn(element);
      expect(element.state).to.equal('ready');
    });
  });

  describe('properties and attributes', () => {
    it('has no class field that hides a property', async () => {
      const element = await fixture<DotElement>(html`<test-dot></test-dot>`);
      expect(Object.hasOwn(element, 'noLegend')).to.equal(false);
      expect(element.noLegend).to.equal(false);
    });

    it('follows heading and heading-level, and drops both when the heading is empty', async () => {
      const element = await drawn(await aDot({ heading: 'Eget', 'heading-level': '2' }));
      expect(textIn(element, '[role=heading]')).to.equal('Eget');
      expect(shadow(element, '[role=heading]')?.getAttribute('aria-level')).to.equal('2');
      element.headingLevel = 9;
      await element.updateComplete;
      expect(shadow(element, '[role=heading]')?.getAttribute('aria-level')).to.equal('3');
      element.heading = '';
      await element.updateComplete;
      expect(shadow(element, '[role=heading]')).to.equal(undefined);
    });

    it('drops legend, table switch and menu when told to', async () => {
      const element = await drawn(await aDot({ 'no-legend': '', 'no-table': '', 'no-download': '' }));
      expect(shadow(element, '[part=legend]')).to.equal(undefined);
      expect(shadow(element, '[part=actions]')).to.equal(undefined);
    });

    it('speaks the language of the place where it stands, and follows when that changes', async () => {
      const place = await fixture(html`<div lang="en"></div>`);
      const element = await aDot();
      place.append(element);
      await drawn(element);
      await element.updateComplete;
      expect(textIn(element, '[part=summary]')).to.equal('1 municipalities.');
      place.setAttribute('lang', 'sv');
      await new Promise(requestAnimationFrame);
      expect(textIn(element, '[part=summary]')).to.equal('1 kommuner.');
    });
  });

  describe('the table', () => {
    it('opens and closes by its button, with headers and the same numbers', async () => {
      const element = await drawn(await aDot({ lang: 'sv' }));
      const button = shadow(element, '.actions button') as HTMLButtonElement;
      expect(shadow(element, 'table')).to.equal(undefined);
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(textIn(element, 'tbody tr')).to.equal('A62 %');
      expect(shadow(element, 'th[scope=row]')).to.be.instanceOf(HTMLElement);
      button.click();
      await element.updateComplete;
      expect(shadow(element, 'table')).to.equal(undefined);
    });

    it('comes with what the source says of itself, on the page and in the file', async () => {
      const element = await drawn(await aDot({ lang: 'sv' }));
      const { data } = element;
      element.data = { ...data, source: { name: 'Källan', note: 'Frågades per brev.' } } as Dataset;
      await element.updateComplete;
      expect(textIn(element, '[part=notes]')).not.to.contain('brev');
      (shadow(element, '.actions button') as HTMLButtonElement).click();
      await element.updateComplete;
      expect(textIn(element, '[part=notes]')).to.match(/avrundade.*Frågades per brev\.$/su);
      expect(await element.toCSV()).to.contain('Frågades per brev.');
    });

    it('is open on paper, drawn as on a desktop, also when the widget was never near the viewport', async () => {
      const place = await fixture(html`<div></div>`);
      const spacer = document.createElement('div');
      spacer.setAttribute('style', 'block-size: 5000px');
      const element = document.createElement('test-dot') as DotElement;
      element.data = await readDataset(DOCUMENT);
      place.append(spacer, element);
      await element.updateComplete;
      await new Promise(requestAnimationFrame);
      expect(element.drawn).to.equal(0);
      expect(textIn(element, '[part=summary]')).to.equal('1 kommuner.');
      dispatchEvent(new Event('beforeprint'));
      expect(shadow(element, 'circle')).to.be.instanceOf(SVGElement);
      expect(shadow(element, 'table')).to.be.instanceOf(HTMLElement);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(shadow(element, 'table')).to.equal(undefined);
    });
  });

  describe('room', () => {
    it('is kept while the data is on its way, so that what stands below does not seem near, and then given back', async () => {
      const element = document.createElement('test-dot') as DotElement;
      element.setAttribute('style', 'display: block; font-size: 16px');
      const server = await Faulty.that({ body: DOCUMENT, hold: 'yes' });
      element.src = server.url;
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(element);
      await oneFrame();
      expect(stateOf(element, 'loading')).to.equal(true);
      expect(element.getBoundingClientRect().height).to.equal(320);
      await server.release();
      await drawn(element);
      expect(element.getBoundingClientRect().height).to.be.lessThan(320);
    });

    it('is not laid out far away, though its words are there to be found, and is when the reader comes', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const spacer = document.createElement('div');
      spacer.setAttribute('style', 'block-size: 5000px');
      const element = document.createElement('test-dot') as DotElement;
      element.data = await readDataset(DOCUMENT);
      place.append(spacer, element);
      await element.updateComplete;
      await oneFrame();
      await oneFrame();
      expect(getComputedStyle(element).contentVisibility).to.equal('auto');
      expect(textIn(element, '[part=summary]')).to.equal('1 kommuner.');
      dispatchEvent(new Event('beforeprint'));
      expect(getComputedStyle(element).contentVisibility).to.equal('visible');
      dispatchEvent(new Event('afterprint'));
      element.scrollIntoView();
      await drawn(element);
      expect(getComputedStyle(element).contentVisibility).to.equal('visible');
    });
  });

  describe('a move', () => {
    it('to a place of another width is followed', async () => {
      const places = await fixture<HTMLElement>(
        html`<div>
          <div style="inline-size: 600px"></div>
          <div style="inline-size: 300px"></div>
        </div>`,
      );
      const [wide, narrow] = places.children as unknown as [Element, Element];
      const element = await aDot({ lang: 'sv' });
      wide.append(element);
      await drawn(element);
      const width = () => (element as unknown as { box: { width: number } }).box.width;
      expect(width()).to.be.above(500);
      narrow.append(element);
      while (width() > 300) await oneFrame();
    });
  });

  describe('no-op', () => {
    it('touches nothing when nothing has changed', async () => {
      const element = await drawn(await aDot());
      await element.updateComplete;
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((records) => seen.push(...records));
      observer.observe(element.shadowRoot as ShadowRoot, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      const { data } = element;
      element.requestUpdate();
      await element.updateComplete;
      element.data = data as Dataset;
      await element.updateComplete;
      expect([...seen, ...observer.takeRecords()]).to.have.length(0);
      observer.disconnect();
    });
  });

  describe('accessibility', () => {
    it('says things aloud from a place that is nothing to come by while it is empty', async () => {
      const element = await drawn(await aDot());
      const place = shadow(element, '[aria-live=polite]');
      expect(place?.textContent).to.equal('');
      expect(place?.getAttribute('aria-atomic')).to.equal('true');
      // an empty status is read as such by Orca, under each widget of a page
      expect(shadow(element, '[role=status]')).to.equal(undefined);
    });

    for (const lang of ['sv', 'en']) {
      it(`has no violations in ${lang}, closed and with the table open`, async () => {
        const element = await drawn(await aDot({ lang }));
        await expect(element).to.be.accessible();
        (shadow(element, '.actions button') as HTMLButtonElement).click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
  });
});
