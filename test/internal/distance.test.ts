import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/bars/bars.js';
import type { BarsElement } from '../../src/elements/bars/bars-element.js';
import type { Dataset } from '../../src/model/index.js';
import { datasetOf } from '../fixtures/mounted.js';

describe('what the reader has left far behind', () => {
  let data: Dataset;
  before(async () => {
    data = await datasetOf('skl-2011');
  });

  afterEach(() => {
    scrollTo(0, 0);
  });

  /** A drawn widget at the top of a page that goes on below it. */
  async function drawn(): Promise<BarsElement> {
    const place = await fixture<HTMLElement>(html`
      <div lang="sv">
        <maturity-bars .data=${data} indicator="fig-02-priority"></maturity-bars>
        <div class="rest"></div>
      </div>
    `);
    place.querySelector('.rest')?.setAttribute('style', 'block-size: 20000px');
    const element = place.querySelector('maturity-bars') as BarsElement;
    await waitUntil(() => drawingOf(element) !== null);
    // its height is known to the browser a frame later
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    return element;
  }

  const drawingOf = ({ shadowRoot }: Element) => shadowRoot?.querySelector('svg[part~="drawing"]') ?? null;
  const isSkipped = (element: Element) =>
    drawingOf(element)?.checkVisibility({ contentVisibilityAuto: true }) === false;

  async function left(): Promise<BarsElement> {
    const element = await drawn();
    expect(isSkipped(element)).to.equal(false);
    scrollTo(0, 15_000);
    await waitUntil(() => isSkipped(element));
    return element;
  }

  it('is not laid out, and takes as much room as before', async () => {
    const element = await drawn();
    const { width, height } = element.getBoundingClientRect();
    const { scrollHeight } = document.documentElement;
    scrollTo(0, 15_000);
    await waitUntil(() => isSkipped(element));
    expect(element.getBoundingClientRect()).to.include({ width, height });
    expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
  });

  it('keeps its width where that is as much as it holds', async () => {
    const element = await drawn();
    element.parentElement?.setAttribute('style', 'inline-size: max-content');
    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
    const { width } = element.getBoundingClientRect();
    scrollTo(0, 15_000);
    await waitUntil(() => isSkipped(element));
    expect(element.getBoundingClientRect().width).to.equal(width);
  });

  it('is there before the reader is back, and may reach beyond its edge again', async () => {
    const element = await left();
    scrollTo(0, element.getBoundingClientRect().bottom + scrollY + innerHeight * 1.5);
    await waitUntil(() => getComputedStyle(element).contentVisibility === 'visible');
    expect(isSkipped(element)).to.equal(false);
  });

  it('follows what it is asked meanwhile', async () => {
    const element = await left();
    const before = element.summaryText;
    element.indicator = 'fig-06-strategy';
    await element.updateComplete;
    expect(element.summaryText).not.to.equal(before);
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).to.equal(element.summaryText);
    expect(isSkipped(element)).to.equal(true);
  });

  it('is on the paper', async () => {
    const element = await left();
    dispatchEvent(new Event('beforeprint'));
    expect(getComputedStyle(element).contentVisibility).to.equal('visible');
    expect(isSkipped(element)).to.equal(false);
    dispatchEvent(new Event('afterprint'));
    await waitUntil(() => isSkipped(element));
  });

  it('is laid out where it is put next', async () => {
    const element = await left();
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    scrollTo(0, 20_000);
    await waitUntil(() => !isSkipped(element));
    await element.updateComplete;
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    expect(isSkipped(element)).to.equal(false);
  });
});
