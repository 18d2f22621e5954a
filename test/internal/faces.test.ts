import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderHeading, renderSource, sourceText } from '../../src/internal/faces.js';
import type { DataSource } from '../../src/model/index.js';
import { formatterFor } from '../../src/strings/formatter.js';

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
