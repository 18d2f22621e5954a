import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/internal/define.js';
import type { Dataset } from '../../src/model/index.js';
import { queueUp } from '../../src/source/pace.js';
import { readDataset } from '../../src/source/read.js';
import { DOCUMENT, DotElement, type DotFigure, shadow, textIn } from '../fixtures/dot.js';
import { Faulty } from '../source/fault-client.js';

/** Whose figure was made, in order. */
let made: SlowDot[] = [];
/** How long a figure takes, ms. */
let cost = 0;

class SlowDot extends DotElement {
  /** How wide the drawing may be, px. */
  get room(): number {
    return this.box.width;
  }

  protected override figureFrom(dataset: Dataset): DotFigure {
    const end = performance.now() + cost;
    while (performance.now() < end) continue;
    made.push(this);
    return super.figureFrom(dataset);
  }
}
define('test-slow-dot', SlowDot);

const frame = () => new Promise(requestAnimationFrame);

interface Page {
  readonly place: HTMLElement;
  readonly near: SlowDot;
  /** Far down the page. */
  readonly far: readonly SlowDot[];
  /** How often each has told that it is loaded. */
  readonly told: Map<SlowDot, number>;
  /** Lets the one document come that all wait for. */
  readonly answer: () => Promise<void>;
}

/** A page with one widget at its top and many far down, of one document. */
async function aPage(count = 20): Promise<Page> {
  const server = await Faulty.that({ body: DOCUMENT, hold: 'yes' });
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const spacer = document.createElement('div');
  spacer.setAttribute('style', 'block-size: 5000px');
  const told = new Map<SlowDot, number>();
  const dots = [...Array(count + 1).keys()].map(() => {
    const dot = document.createElement('test-slow-dot') as SlowDot;
    dot.src = server.url;
    dot.addEventListener('maturity-load', () => told.set(dot, (told.get(dot) ?? 0) + 1));
    return dot;
  });
  const [near, ...far] = dots as [SlowDot, ...SlowDot[]];
  place.append(near, spacer, ...far);
  await server.story({ requests: 1 });
  // who is near is told after a frame
  await frame();
  await frame();
  return { place, near, far, told, answer: () => server.release() };
}

/** Waits for the frame with the first drawing: who waits goes on right before it is painted. */
async function firstDrawing({ near }: Page): Promise<void> {
  const root = near.shadowRoot as ShadowRoot;
  await new Promise<void>((resolve) => {
    const inserted = new MutationObserver(() => {
      const circle = root.querySelector('[part=drawing]');
      if (!circle) return;
      inserted.disconnect();
      const laidOut = new ResizeObserver(() => {
        laidOut.disconnect();
        resolve();
      });
      laidOut.observe(circle);
    });
    inserted.observe(root, { childList: true, subtree: true });
  });
}

/** The page at that moment. */
async function drawnPage(): Promise<Page> {
  const page = await aPage();
  const drawn = firstDrawing(page);
  await page.answer();
  await drawn;
  return page;
}

/** Waits until every one has its figure. */
async function allReady(dots: readonly SlowDot[]): Promise<void> {
  while (dots.some(({ state }) => state !== 'ready')) await frame();
}

const last = ({ far }: Page) => far.at(-1) as SlowDot;
const others = ({ far }: Page) => far.slice(0, -1);

describe('turns', () => {
  beforeEach(() => {
    made = [];
    cost = 0;
    scrollTo(0, 0);
  });

  it('lets what the reader sees be painted before the rest is computed, and computes all in the end', async () => {
    const page = await drawnPage();
    expect(page.near.state).to.equal('ready');
    expect(made).to.deep.equal([page.near]);
    expect(last(page).figure).to.equal(undefined);
    expect(last(page).state).to.equal('loading');
    await allReady(page.far);
    expect(made).to.deep.equal([page.near, ...page.far]);
    await Promise.all(page.far.map(({ updateComplete }) => updateComplete));
    expect([...page.told.values()]).to.deep.equal(made.map(() => 1));
    expect(page.far.map(({ drawn }) => drawn)).to.deep.equal(page.far.map(() => 0));
  });

  it('gives way to the page between turns', async () => {
    const page = await aPage();
    cost = 5;
    const runs: number[] = [];
    let before = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      runs.push(made.length - before);
      before = made.length;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    await page.answer();
    await allReady(page.far);
    port1.close();
    // a turn ends with the figure that takes it past 12 ms; one port's message may wait for another's that was sent later
    expect(Math.max(...runs)).to.be.at.most(6);
    expect(runs.filter((count) => count > 0)).to.have.length.of.at.least(4);
  });

  it('computes who comes near before those whose turn it would be', async () => {
    const page = await aPage();
    const drawn = firstDrawing(page);
    await page.answer();
    while (made.length === 0) await Promise.race([drawn, frame()]);
    cost = 13;
    page.place.insertBefore(last(page), page.near);
    scrollTo(0, 0);
    await allReady(page.far);
    expect(made.indexOf(last(page))).to.be.lessThan(made.indexOf(page.far[1] as SlowDot));
    while (!shadow(last(page), 'circle')) await frame();
  });

  it('computes and draws all at once for paper', async () => {
    const page = await drawnPage();
    dispatchEvent(new Event('beforeprint'));
    expect(page.far.map(({ state }) => state)).to.deep.equal(page.far.map(() => 'ready'));
    expect(page.far.every((dot) => shadow(dot, 'circle'))).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await Promise.all(page.far.map(({ updateComplete }) => updateComplete));
    expect(made).to.have.length(21);
    expect([...page.told.values()]).to.deep.equal(made.map(() => 1));
  });

  const asked: Readonly<Record<string, (dot: SlowDot) => unknown>> = {
    'its sentences': (dot) => expect(dot.summaryText).to.equal('1 kommuner.'),
    'its last update': (dot) => dot.updateComplete,
    'its numbers': (dot) => dot.toCSV(),
    'its drawing': (dot) => dot.toSVG(),
  };
  for (const [name, ask] of Object.entries(asked)) {
    it(`is computed at once when somebody asks for ${name}, and alone`, async () => {
      const page = await drawnPage();
      const answer = ask(last(page));
      // an update takes a few
      for (let microtask = 0; microtask < 10; microtask++) await Promise.resolve();
      expect(made).to.deep.equal([page.near, last(page)]);
      expect(last(page).state).to.equal('ready');
      await answer;
      await allReady(page.far);
      expect(made).to.deep.equal([page.near, last(page), ...others(page)]);
    });
  }

  it('is computed at once when the tag changes', async () => {
    const page = await drawnPage();
    last(page).setAttribute('entity', '0001');
    await Promise.resolve();
    expect(made).to.deep.equal([page.near, last(page)]);
    await allReady(page.far);
    expect(made).to.have.length(21);
  });

  it('touches nothing when the turn comes of one who was asked before', async () => {
    const page = await drawnPage();
    await last(page).updateComplete;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(last(page).shadowRoot as ShadowRoot, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    await allReady(page.far);
    await frame();
    expect([...seen, ...observer.takeRecords()]).to.have.length(0);
    observer.disconnect();
  });

  it('leaves out who has left the page, and computes it when it is back', async () => {
    const page = await drawnPage();
    const gone = page.far[0] as SlowDot;
    gone.remove();
    await allReady(page.far.slice(1));
    await frame();
    expect(made).to.deep.equal([page.near, ...page.far.slice(1)]);
    expect(gone.figure).to.equal(undefined);
    page.place.append(gone);
    await allReady([gone]);
    await gone.updateComplete;
    expect(page.told.get(gone)).to.equal(1);
  });

  it('computes who is not displayed, too', async () => {
    const page = await aPage();
    last(page).hidden = true;
    page.far[0]?.setAttribute('style', 'display: none');
    await page.answer();
    await allReady(page.far);
    expect(made).to.have.length(21);
  });

  it('computes all in a page that draws no frames', async () => {
    const page = await aPage();
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = () => 0;
    try {
      const told = new Promise((resolve) => last(page).addEventListener('maturity-load', resolve));
      await page.answer();
      await told;
    } finally {
      window.requestAnimationFrame = real;
    }
    expect(made).to.deep.equal([page.near, ...page.far]);
  });

  it('says all in the first frame when the data is at hand from the start', async () => {
    const data = await readDataset(DOCUMENT);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    // out of the frame that is under way
    await queueUp();
    const dots = [0, 5000].map((height) => {
      const spacer = document.createElement('div');
      spacer.setAttribute('style', `block-size: ${height}px`);
      const dot = document.createElement('test-slow-dot') as SlowDot;
      dot.data = data;
      place.append(spacer, dot);
      return dot;
    });
    const [near, far] = dots as [SlowDot, SlowDot];
    await new Promise((resolve) => new ResizeObserver(resolve).observe(near));
    expect(textIn(near, '[part=summary]')).to.equal('1 kommuner.');
    expect(shadow(near, '[part=drawing]')).to.not.equal(undefined);
    expect(far.figure).to.equal(undefined);
    expect(far.state).to.equal('loading');
    await allReady(dots);
    // once: neither its words nor its width made it draw again
    expect(near.drawn).to.equal(1);
  });

  it('draws again where its words make it wider', async () => {
    const data = await readDataset(DOCUMENT);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.setAttribute('style', 'float: left');
    const dot = document.createElement('test-slow-dot') as SlowDot;
    dot.data = data;
    dot.heading = 'En rubrik som är så lång att den tar hela fönstrets bredd. '.repeat(9);
    place.append(dot);
    await allReady([dot]);
    const chart = shadow(dot, '#chart') as HTMLElement;
    while (dot.room !== chart.clientWidth) await frame();
    expect(dot.room).to.be.above(0);
  });
});
