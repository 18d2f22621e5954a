import { aTimeout, expect } from '@open-wc/testing';
import { html, render, svg, type TemplateResult } from 'lit';
import { unbroken } from '../../src/internal/faces.js';
import { markForeignParts, markForeignPartsSoon } from '../../src/internal/foreign-parts.js';
import { Formatter } from '../../src/strings/formatter.js';
import { languageReady } from '../../src/strings/index.js';

const TEXTS = [
  'Äldre',
  'Barn och elever',
  'Uppfyller helt',
  'Digitalt trygghetslarm',
  '20 000 invånare eller fler',
  'Äldre personer',
];

/** What has said each of these texts, which are Swedish, on an English page. */
function saying(texts: readonly string[]): Formatter {
  const format = new Formatter('en', 'sv');
  for (const text of texts) format.text(text);
  return format;
}

function shown(content: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  render(html`<figure lang="en">${content}</figure>`, place);
  return place;
}

/** The language of each of the elements that match, as a reader's software finds it. */
const languagesIn = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map((element) => element.closest('[lang]')?.getAttribute('lang'));

describe('texts of the data in a foreign language', () => {
  before(() => languageReady('en'));

  const cases: readonly [what: string, text: string, language: string][] = [
    ['a text', 'Äldre', 'sv'],
    ['a text with white space around it', '\n  Barn  och\n  elever ', 'sv'],
    ['a text kept on one line', '20\u00a0000 invånare eller fler', 'sv'],
    ['a text with a number', 'Äldre 67 %', 'sv'],
    ['texts in a row', 'Äldre, Uppfyller helt', 'sv'],
    ['a text that begins with another one', 'Äldre personer', 'sv'],
    ['a sentence of ours with a text in it', 'Highest in Äldre.', 'en'],
    ['a text that ends in words of ours', 'Äldre, not asked', 'en'],
    ['a part of a text', 'Barn', 'en'],
    ['what was cut by others', 'Barn …', 'en'],
    ['a number', '67 %', 'en'],
    ['words of ours', 'Share', 'en'],
  ];
  for (const [what, text, language] of cases) {
    it(`are told from ours: ${what}`, () => {
      const place = shown(html`<p>${text}</p>`);
      markForeignParts(place, saying(TEXTS));
      expect(languagesIn(place, 'p')).to.deep.equal([language]);
    });
  }

  it('are followed over the lines of a drawing', () => {
    const lines = ['Digitalt trygg-', 'hetslarm, Barn och', 'elever', 'of 3', 'Barn och…', 'Barn och', 'all'];
    const place = shown(html`<svg>${lines.map((line) => svg`<text>${line}</text>`)}</svg>`);
    markForeignParts(place, saying(TEXTS));
    expect(languagesIn(place, 'text')).to.deep.equal(['sv', 'sv', 'sv', 'en', 'sv', 'en', 'en']);
  });

  it('are found where a word of theirs is kept whole', () => {
    const place = shown(
      html`<p>${unbroken('Digital e-förvaltning')}</p>
        <p>${unbroken('An e-service')}</p>`,
    );
    markForeignParts(place, saying(['Digital e-förvaltning']));
    expect(languagesIn(place, 'p')).to.deep.equal(['sv', 'en']);
    expect(languagesIn(place, '.unbroken')).to.deep.equal(['sv', 'en']);
  });

  it('leave our words within them, and numbers that stand alone, in our language', () => {
    const place = shown(html`<p>Äldre <span>n = 3</span> <b>Uppfyller helt</b> <i>67 %</i></p>`);
    markForeignParts(place, saying(TEXTS));
    expect(languagesIn(place, 'p, span, b, i')).to.deep.equal(['sv', 'en', 'sv', 'en']);
    expect(place.querySelector('b')?.hasAttribute('lang')).to.equal(false);
  });

  it('are found in names for the ear, and never change the language of a name that is ours', () => {
    const place = shown(
      html`<div role="group" aria-label="Äldre"><b>Legend</b></div>
        <button aria-label="Close">Äldre</button>`,
    );
    markForeignParts(place, saying(TEXTS));
    expect(languagesIn(place, 'div, b, button')).to.deep.equal(['sv', 'en', 'en']);
  });

  it('keep the language that was written', () => {
    const place = shown(html`<p lang="fi">Äldre</p>`);
    markForeignParts(place, saying(TEXTS));
    expect(languagesIn(place, 'p')).to.deep.equal(['fi']);
  });

  it('are each in their own of several languages', () => {
    const format = new Formatter('de', 'sv');
    for (const text of ['Äldre', { de: 'Ältere' }, { en: 'Older people' }]) format.text(text);
    const place = shown(
      html`<p>Äldre</p>
        <p>Ältere</p>
        <p>Older people</p>
        <p>Äldre, Ältere</p>`,
    );
    markForeignParts(place, format);
    expect(languagesIn(place, 'p')).to.deep.equal(['sv', 'de', 'en', 'en']);
  });

  it('are no longer marked when another text stands there, or when they no longer are foreign', () => {
    const content = (text: string, language = 'en') =>
      html`<figure lang=${language}>
        <p>${text}</p>
        <p>Äldre</p>
      </figure>`;
    const place = document.createElement('div');
    const marked = () => place.querySelectorAll('p[lang=sv]').length;
    render(content('Äldre'), place);
    markForeignParts(place, saying(TEXTS));
    expect(marked()).to.equal(2);
    render(content('Share'), place);
    markForeignParts(place, saying(TEXTS));
    expect(languagesIn(place, 'p')).to.deep.equal(['en', 'sv']);
    render(content('Andel', 'sv'), place);
    markForeignParts(place, new Formatter('sv', 'sv'));
    expect(marked()).to.equal(0);
  });

  it('touch nothing that stays as it is', () => {
    const place = shown(
      html`<p>Äldre</p>
        <p>Share</p>`,
    );
    markForeignParts(place, saying(TEXTS));
    const observer = new MutationObserver(() => undefined);
    observer.observe(place, { attributes: true, subtree: true });
    markForeignParts(place, saying(TEXTS));
    expect(observer.takeRecords()).to.have.length(0);
  });

  it('are found in time, however alike they are', () => {
    const alike = [...Array(60).keys()].map((count) => 'a'.repeat(count + 1));
    const place = shown(html`<p>${'a'.repeat(2000)}b</p>`);
    const start = performance.now();
    markForeignParts(place, saying(alike));
    expect(performance.now() - start).to.be.lessThan(1000);
    expect(languagesIn(place, 'p')).to.deep.equal(['en']);
  });

  it('are marked once when everything else is done, as it is then', async () => {
    const place = shown(html`<p>Äldre</p>`);
    let asked = 0;
    const formatNow = () => {
      asked += 1;
      return saying(TEXTS);
    };
    markForeignPartsSoon(place, formatNow);
    markForeignPartsSoon(place, formatNow);
    expect(languagesIn(place, 'p')).to.deep.equal(['en']);
    await aTimeout(0);
    expect(languagesIn(place, 'p')).to.deep.equal(['sv']);
    expect(asked).to.equal(1);
  });
});

describe('a formatter', () => {
  before(() => languageReady('en'));

  it('knows which texts of the data it gave in another language', () => {
    const format = new Formatter('de', 'sv');
    format.text('Län');
    format.text({ en: 'County', sv: 'Län' });
    format.text({ 'en-GB': 'Shire' });
    format.text({ de: 'Kreis' });
    format.text(undefined);
    format.label(['label.share', undefined]);
    expect([...format.foreign]).to.deep.equal([
      ['Län', 'sv'],
      ['Kreis', 'de'],
    ]);
    const swedish = new Formatter('sv', 'sv-FI');
    swedish.text('Län');
    expect(swedish.foreign.size).to.equal(0);
  });
});
