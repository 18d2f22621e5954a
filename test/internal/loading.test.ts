import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MaturityErrorEvent, MaturityLoadEvent } from '../../src/internal/events.js';
import { readDataset } from '../../src/source/read.js';
import { appeared, DOCUMENT, DotElement, drawn, shadow, stateOf, textIn } from '../fixtures/dot.js';
import { Faulty } from '../source/fault-client.js';

const OTHER = DOCUMENT.replace('"Prickar"', '"Andra prickar"');

/** A widget of this address, connected. */
const dotOf = (src: string) =>
  fixture<DotElement>(html`<test-dot lang="sv" src=${src}><p>Reserv</p></test-dot>`);

describe('a widget that loads', () => {
  let errors: string[];
  const noted = (event: ErrorEvent) => errors.push(event.message);
  beforeEach(() => {
    errors = [];
    addEventListener('error', noted);
  });
  afterEach(() => {
    removeEventListener('error', noted);
    expect(errors).to.deep.equal([]);
  });

  it('shares one request with every other widget of the same address', async () => {
    const server = await Faulty.that({ body: DOCUMENT });
    const place = await fixture(
      html`<div><test-dot src=${server.url}></test-dot><test-dot src=${server.url}></test-dot></div>`,
    );
    const dots = [...place.querySelectorAll<DotElement>('test-dot')];
    expect(dots).to.have.length(2);
    for (const dot of dots) await drawn(dot);
    expect((await server.story()).requests).to.equal(1);
  });

  it('tells when it is loaded, with the data and the figure, and only itself', async () => {
    const server = await Faulty.that({ body: DOCUMENT, hold: 'yes' });
    const element = await dotOf(server.url);
    const told = oneEvent(element, 'maturity-load');
    await server.release();
    const event = (await told) as MaturityLoadEvent;
    expect(event.bubbles).to.equal(false);
    expect(event.detail.dataset.entities.size).to.equal(1);
    expect(event.detail.figure.legend).to.have.length(1);
  });

  it('gives up the first request when src changes, and ignores its answer', async () => {
    const late = await Faulty.that({ body: DOCUMENT, hold: 'yes' });
    const next = await Faulty.that({ body: OTHER });
    const element = await dotOf(late.url);
    await late.story({ requests: 1 });
    element.src = next.url;
    await drawn(element);
    expect(textIn(element, '[part=heading]')).to.equal('Andra prickar');
    expect((await late.story({ hungUp: 1 })).hungUp).to.equal(1);
    await late.release();
    await element.updateComplete;
    expect(textIn(element, '[part=heading]')).to.equal('Andra prickar');
  });

  it('hangs up when it leaves the page, and asks again when it is back', async () => {
    const server = await Faulty.that({ body: DOCUMENT, hold: 'yes' });
    const element = await dotOf(server.url);
    const place = element.parentElement as HTMLElement;
    await server.story({ requests: 1 });
    element.remove();
    expect((await server.story({ hungUp: 1 })).hungUp).to.equal(1);
    place.append(element);
    await server.story({ requests: 2 });
    await server.release();
    await drawn(element);
  });

  it('asks for nothing while it is off the page, and for what its tag says when it is back', async () => {
    const first = await Faulty.that({ body: DOCUMENT });
    const next = await Faulty.that({ body: OTHER });
    const element = await dotOf(first.url);
    await drawn(element);
    const place = element.parentElement as HTMLElement;
    element.remove();
    element.src = next.url;
    await element.updateComplete;
    expect(await next.story()).to.include({ requests: 0 });
    place.append(element);
    await drawn(element);
    expect(textIn(element, '[part=heading]')).to.equal('Andra prickar');
    expect(await next.story()).to.include({ requests: 1, hungUp: 0 });
  });

  it('keeps its request when it is moved on the page', async () => {
    const server = await Faulty.that({ body: DOCUMENT, hold: 'yes' });
    const element = await dotOf(server.url);
    await server.story({ requests: 1 });
    const place = await fixture(html`<section></section>`);
    place.append(element);
    await server.release();
    await drawn(element);
    expect(await server.story()).to.include({ requests: 1, hungUp: 0 });
  });

  it('shows the fallback and why after a fault, and the drawing after a retry', async () => {
    const server = await Faulty.that({ status: '404,200', body: DOCUMENT });
    const element = await dotOf(server.url);
    await appeared(element, '[part=error]');
    expect(stateOf(element, 'error')).to.equal(true);
    expect(shadow(element, 'slot')?.hasAttribute('hidden')).to.equal(false);
    expect(textIn(element, '[aria-live=polite]')).to.equal(textIn(element, '[part=error] p'));
    expect(textIn(element, '[part=error] pre')).to.contain('MW-HTTP-404');
    (shadow(element, '[part=error] button') as HTMLButtonElement).click();
    await drawn(element);
    expect(stateOf(element, 'ready')).to.equal(true);
    expect(textIn(element, '[aria-live=polite]')).to.equal('');
  });

  it('keeps the last good drawing when a refresh fails, and says since when', async () => {
    const server = await Faulty.that({ status: '200,404,200', body: DOCUMENT });
    const element = await drawn(await dotOf(server.url));
    const told = oneEvent(element, 'maturity-error');
    await element.refresh();
    expect(((await told) as MaturityErrorEvent).detail.code).to.equal('MW-HTTP-404');
    await appeared(element, '.stale');
    expect(stateOf(element, 'ready')).to.equal(true);
    expect(stateOf(element, 'stale')).to.equal(true);
    expect(shadow(element, 'circle')).to.be.instanceOf(SVGElement);
    expect(textIn(element, '.stale')).to.contain(String(new Date().getFullYear()));
    await element.refresh();
    await element.updateComplete;
    expect(shadow(element, '.stale')).to.equal(undefined);
  });

  for (const name of ['the first load', 'a refresh'] as const) {
    it(`tries again by itself when the connection is back: ${name}`, async () => {
      const server = await Faulty.that({ cut: 'yes', then: DOCUMENT });
      if (name === 'a refresh') await server.release();
      const element = await dotOf(server.url);
      if (name === 'a refresh') await drawn(element);
      const own = Object.getOwnPropertyDescriptor(navigator, 'onLine');
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        if (name === 'a refresh') {
          await server.fail();
          await element.refresh();
          await appeared(element, '.stale');
          expect(stateOf(element, 'stale')).to.equal(true);
        } else {
          await appeared(element, '[part=error]');
          expect(textIn(element, '[part=error] pre')).to.contain('MW-OFFLINE');
          expect(shadow(element, 'slot')?.hasAttribute('hidden')).to.equal(false);
        }
      } finally {
        if (own) Object.defineProperty(navigator, 'onLine', own);
        else Reflect.deleteProperty(navigator, 'onLine');
      }
      await server.release();
      dispatchEvent(new Event('online'));
      await drawn(element);
      while (stateOf(element, 'stale')) await new Promise(requestAnimationFrame);
      expect(stateOf(element, 'ready')).to.equal(true);
    });
  }

  it('asks nobody when the connection is back and nothing was lost', async () => {
    const server = await Faulty.that({ body: DOCUMENT });
    const element = await drawn(await dotOf(server.url));
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect((await server.story()).requests).to.equal(1);
  });

  it('takes data that is set while its document is on its way, and hears no more of that', async () => {
    const server = await Faulty.that({ status: '404', hold: 'yes' });
    const element = await dotOf(server.url);
    const codes: string[] = [];
    element.addEventListener('maturity-error', ({ detail }) => codes.push(detail.code));
    await server.story({ requests: 1 });
    element.data = await readDataset(OTHER);
    await drawn(element);
    expect((await server.story({ hungUp: 1 })).hungUp).to.equal(1);
    await server.release();
    await element.updateComplete;
    expect(textIn(element, '[part=heading]')).to.equal('Andra prickar');
    expect(codes).to.deep.equal([]);
  });

  it('asks for its document when the data that was set is taken away', async () => {
    const server = await Faulty.that({ body: DOCUMENT });
    const element = document.createElement('test-dot') as DotElement;
    Object.assign(element, { lang: 'sv', src: server.url, data: await readDataset(OTHER) });
    await fixture(element as never);
    await drawn(element);
    expect((await server.story()).requests).to.equal(0);
    element.data = undefined as never;
    while (textIn(element, '[part=heading]') !== 'Prickar') await new Promise(requestAnimationFrame);
    expect(element.state).to.equal('ready');
  });

  it('is loaded when data is set before the element is defined', async () => {
    const early = document.createElement('test-early');
    document.body.append(early);
    Object.assign(early, { src: (await Faulty.that({ body: DOCUMENT })).url });
    customElements.define('test-early', class extends DotElement {});
    customElements.upgrade(early);
    await drawn(early as DotElement);
    early.remove();
  });
});
