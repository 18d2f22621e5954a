import { expect } from '@open-wc/testing';
import { render } from 'lit';
import {
  renderDataTable,
  renderHeading,
  renderSource,
  sourceText,
  unbroken,
} from '../../src/internal/faces.js';
import type { DataSource } from '../../src/model/index.js';
import { formatterFor } from '../../src/strings/formatter.js';
import { widgetStyles } from '../../src/styles/widget.js';

const format = formatterFor('sv', 'sv');

function drawn(template: unknown): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  return place;
}

const textOf = (element: Element) => element.textContent.replace(/\s+/gu, ' ').trim();

describe('the source line', () => {
  const cases: readonly [string, DataSource, string, string | undefined][] = [
    ['a name', { name: 'SKL' }, 'Källa: SKL.', undefined],
    ['a name with an address', { name: 'SKL', url: 'https://skl.se/' }, 'Källa: SKL.', 'SKL'],
    ['a name that its own lead holds', { name: 'Källa', url: 'https://a.se/' }, 'Källa: Källa.', 'Källa'],
    ['an address that runs', { name: 'SKL', url: 'javascript:alert(1)' }, 'Källa: SKL.', undefined],
    ['no name', { name: '', url: 'https://a.se/' }, 'Källa: .', undefined],
    ['a licence', { name: 'SKL', licence: 'CC0-1.0' }, 'Källa: SKL, Licens: CC0-1.0.', undefined],
    ['what others made', { name: 'SKL', derived: true }, 'Bygger på: SKL.', undefined],
  ];
  for (const [what, source, text, linked] of cases) {
    it(`says ${what} as text and on the page alike`, () => {
      const facts = { source, edition: undefined, derived: false };
      const line = drawn(renderSource(facts, format));
      expect(sourceText(facts, format)).to.equal(text);
      expect(textOf(line)).to.equal(text.replace(/ +/gu, ' '));
      expect(line.querySelector('a')?.textContent).to.equal(linked);
    });
  }

  it('is absent when the data names no source', () => {
    const facts = { source: undefined, edition: undefined, derived: false };
    expect(sourceText(facts, format)).to.equal('');
    expect(drawn(renderSource(facts, format)).childElementCount).to.equal(0);
  });
});

describe('a heading', () => {
  it('has a level of 2–6, else 3, and is absent without words', () => {
    const levels = [1, 2, 6, 7, 2.5, NaN].map((level) =>
      drawn(renderHeading('Rubrik', level)).querySelector('[role=heading]')?.getAttribute('aria-level'),
    );
    expect(levels).to.deep.equal(['3', '2', '6', '3', '3', '3']);
    expect(drawn(renderHeading('', 2)).childElementCount).to.equal(0);
  });
});

describe('a text with "e-service" in it', () => {
  const cases: readonly [text: string, whole: readonly string[]][] = [
    ['Strategi för e-förvaltning', ['e-förvaltning']],
    ['E-tjänster och ”e-handel”, per e-tjänst.', ['E-tjänster', 'e-handel', 'e-tjänst']],
    ['Hälso- och sjukvård, it-stöd 2009-2011', []],
    ['e-tjänsteplattformsleverantör', []],
    ['', []],
  ];
  for (const [text, whole] of cases) {
    it(`keeps such words whole and every letter as it was: ${text}`, () => {
      const place = drawn(unbroken(text));
      expect(place.textContent).to.equal(text);
      expect([...place.children].map(({ textContent }) => textContent)).to.deep.equal(whole);
    });
  }

  it('ends no line within them, in a heading, a caption, a head and a cell', () => {
    const label = 'Utveckling av e-tjänster';
    const columns = [{ id: 'name', label, kind: 'header' }] as const;
    const rows = [[{ kind: 'text', label }]] as const;
    const host = document.body.appendChild(document.createElement('div'));
    const style = new CSSStyleSheet();
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style, widgetStyles.styleSheet as CSSStyleSheet];
    for (let width = 90; width < 220; width += 5) {
      style.replaceSync(`.data, .heading { inline-size: ${String(width)}px }`);
      render([renderHeading(label, 3), renderDataTable({ caption: label, columns, rows }, format)], root);
      const texts = [...root.querySelectorAll('.heading, caption, th')];
      expect(texts).to.have.length(4);
      for (const text of texts) expect(text.querySelector('.unbroken')?.getClientRects()).to.have.length(1);
    }
    host.remove();
  });
});
