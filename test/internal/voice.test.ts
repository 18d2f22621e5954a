import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { define } from '../../src/internal/define.js';
import { readDataset } from '../../src/source/read.js';
import { Translations, type Translation } from '../../src/strings/index.js';
import { DOCUMENT, DotElement, drawn, shadow, textIn, type DotPhrases } from '../fixtures/dot.js';
import { Faulty } from '../source/fault-client.js';

const ENGLISH: Translation<DotPhrases> = { 'dot.said': ({ entities }) => `${entities} municipalities.` };

/** An answer that the test gives when it will. */
class Answer {
  resolve!: (words: Translation<DotPhrases>) => void;
  reject!: (fault: Error) => void;
  readonly promise = new Promise<Translation<DotPhrases>>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

/** What each question for English is answered with, in turn. */
let answers: Answer[];
let asked: number;

/** A dot whose English is on its way until the test lets it come. */
class LateDot extends DotElement {
  protected override readonly phrases = new Translations<Translation<DotPhrases>>(
    { 'dot.said': ({ entities }) => `${entities} kommuner.` },
    {
      en: () => {
        const answer = answers[asked++] ?? new Answer();
        return answer.promise;
      },
    },
  );
}
define('test-late-dot', LateDot);

async function placed(lang: string): Promise<{ readonly place: HTMLElement; readonly dot: LateDot }> {
  const dot = document.createElement('test-late-dot') as LateDot;
  dot.data = await readDataset(DOCUMENT);
  dot.append('Reserv');
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  place.append(dot);
  await waitUntil(() => shadow(dot, 'figure'));
  return { place, dot };
}

const langOf = (dot: LateDot) => shadow(dot, 'figure')?.getAttribute('lang');
const said = (dot: LateDot) => dot.shadowRoot?.textContent.replace(/\s+/gu, ' ').trim();

/** Lets everything happen that need not wait for anybody. */
const settled = async () => {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
};

describe('the words of a widget', () => {
  let rejections: unknown[];
  const noted = (event: PromiseRejectionEvent) => rejections.push(event.reason);
  beforeEach(() => {
    asked = 0;
    answers = [new Answer(), new Answer()];
    rejections = [];
    addEventListener('unhandledrejection', noted);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', noted);
    expect(rejections).to.deep.equal([]);
  });

  it('are at hand in Swedish, and nobody is asked for others', async () => {
    const { dot } = await placed('sv');
    await drawn(dot);
    expect(textIn(dot, '[part=summary]')).to.equal('1 kommuner.');
    expect(asked).to.equal(0);
  });

  it('are asked for when the tag is connected, before its data has come', async () => {
    const server = await Faulty.that({ body: DOCUMENT, hold: 'yes' });
    const place = await fixture(html`<div lang="en"><test-late-dot src=${server.url}></test-late-dot></div>`);
    expect(asked).to.equal(1);
    answers[0]?.resolve(ENGLISH);
    await server.release();
    const dot = await drawn(place.querySelector<LateDot>('test-late-dot')!);
    expect(textIn(dot, '[part=summary]')).to.equal('1 municipalities.');
    expect(asked).to.equal(1);
  });

  it('are awaited by the first drawing: no other language stands there meanwhile', async () => {
    const { dot } = await placed('en');
    let isLoaded = false;
    const loaded = oneEvent(dot, 'maturity-load').then(() => (isLoaded = true));
    let isComplete = false;
    const complete = dot.updateComplete.then(() => (isComplete = true));
    await settled();
    expect(said(dot)).to.equal('');
    expect(shadow(dot, 'figure')?.hasAttribute('hidden')).to.equal(true);
    expect(shadow(dot, 'slot')?.hasAttribute('hidden')).to.equal(false);
    expect(dot.state).to.equal('loading');
    expect(dot.summaryText).to.equal('');
    expect(dot.headingText).to.equal('');
    expect([isLoaded, isComplete]).to.deep.equal([false, false]);
    answers[0]?.resolve(ENGLISH);
    await complete;
    expect(dot.summaryText).to.equal('1 municipalities.');
    expect(dot.headingText).to.equal('Dots');
    expect(textIn(dot, '[part=summary]')).to.equal('1 municipalities.');
    expect(langOf(dot)).to.equal('en');
    await loaded;
  });

  it('are awaited by what is said of a fault', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      const server = await Faulty.that({ status: '404' });
      const place = await fixture(
        html`<div lang="en"><test-late-dot src=${server.url}></test-late-dot></div>`,
      );
      const dot = place.querySelector<LateDot>('test-late-dot')!;
      await waitUntil(() => dot.state === 'error');
      await settled();
      expect(said(dot)).to.equal('');
      answers[0]?.resolve(ENGLISH);
      await waitUntil(() => shadow(dot, '[part=error]'));
      expect(textIn(dot, '[part=error] button')).to.equal('Try again');
      expect(textIn(dot, '[aria-live=polite]')).to.contain('The numbers');
      await waitUntil(() => warnings.length > 0);
      expect(warnings.join()).to.contain('MW-HTTP-404');
    } finally {
      console.warn = warn;
    }
  });

  it('stay as they are while others are on their way, and change all at once', async () => {
    const { place, dot } = await placed('sv');
    await drawn(dot);
    place.lang = 'en';
    await settled();
    expect(asked).to.equal(1);
    expect(langOf(dot)).to.equal('sv');
    shadow(dot, '.actions button')?.dispatchEvent(new MouseEvent('click'));
    await waitUntil(() => shadow(dot, 'table'));
    expect(textIn(dot, '.actions button')).to.equal('Dölj tabellen');
    expect(textIn(dot, '[part=summary]')).to.equal('1 kommuner.');
    const complete = dot.updateComplete;
    answers[0]?.resolve(ENGLISH);
    await complete;
    expect(textIn(dot, '.actions button')).to.equal('Hide the table');
    expect(textIn(dot, '[part=summary]')).to.equal('1 municipalities.');
    expect(textIn(dot, '[part=heading]')).to.equal('Dots');
    expect(langOf(dot)).to.equal('en');
  });

  it('follow a page that changes its mind, there and back, and are asked for once', async () => {
    const { place, dot } = await placed('sv');
    await drawn(dot);
    place.lang = 'en';
    await settled();
    place.lang = 'sv';
    await dot.updateComplete;
    answers[0]?.resolve(ENGLISH);
    await settled();
    expect(textIn(dot, '[part=summary]')).to.equal('1 kommuner.');
    for (const [lang, words] of [
      ['en', '1 municipalities.'],
      ['sv', '1 kommuner.'],
      ['en-GB', '1 municipalities.'],
    ] as const) {
      place.lang = lang;
      await dot.updateComplete;
      expect(textIn(dot, '[part=summary]'), lang).to.equal(words);
    }
    expect(asked).to.equal(1);
  });

  it('are Swedish, and said to be, where others can’t be had; the next attempt may have them', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      const { dot } = await placed('en');
      answers[0]?.reject(new TypeError('no such file'));
      await dot.updateComplete;
      expect(textIn(dot, '[part=summary]')).to.equal('1 kommuner.');
      expect(textIn(dot, '[part=heading]')).to.equal('Prickar');
      expect(langOf(dot)).to.equal('sv');
      expect(dot.state).to.equal('ready');
      const { dot: second } = await placed('en');
      answers[1]?.reject(new TypeError('no such file'));
      await second.updateComplete;
      expect(langOf(second)).to.equal('sv');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('"en"').and.to.contain('no such file');

      answers.push(new Answer());
      answers[2]?.resolve(ENGLISH);
      await dot.refresh();
      expect(textIn(dot, '[part=summary]')).to.equal('1 municipalities.');
      expect(langOf(dot)).to.equal('en');
      expect(langOf(second)).to.equal('sv');

      answers.push(new Answer());
      answers[3]?.resolve(ENGLISH);
      dispatchEvent(new Event('online'));
      await second.updateComplete;
      expect(langOf(second)).to.equal('en');
    } finally {
      console.warn = warn;
    }
  });

  it('are not waited for longer than a document, and are spoken when they come all the same', async () => {
    const { setTimeout: usual } = globalThis;
    const { warn } = console;
    console.warn = () => undefined;
    const waits: unknown[] = [];
    globalThis.setTimeout = ((run: () => void, wait: number, ...given: unknown[]) => {
      waits.push(wait);
      return usual(run, wait === 15_000 ? 0 : wait, ...given);
    }) as typeof usual;
    try {
      const { dot } = await placed('en');
      await drawn(dot);
      expect(waits).to.include(15_000);
      expect(textIn(dot, '[part=summary]')).to.equal('1 kommuner.');
      answers[0]?.resolve(ENGLISH);
      await waitUntil(() => langOf(dot) === 'en');
      expect(textIn(dot, '[part=summary]')).to.equal('1 municipalities.');
    } finally {
      globalThis.setTimeout = usual;
      console.warn = warn;
    }
  });
});
