import { expect } from '@open-wc/testing';
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { unrolled } from '../../src/internal/unrolled.js';

const entry = (name: string, text: unknown) => html`<li class=${name}><b>${text}</b>!</li>`;
const mark = (path: string) => svg`<path d=${path}></path>`;

/** The nodes of a list that holds this. */
function list(content: unknown): HTMLUListElement {
  const place = document.createElement('ul');
  render(content, place);
  return place;
}

const withoutMarkers = ({ innerHTML }: Element) => innerHTML.replaceAll(/<!--.*?-->/gsu, '');

describe('a row of items of one template', () => {
  for (const count of [1, 2, 3, 8]) {
    it(`draws ${String(count)} as a list of them would`, () => {
      const items = Array.from({ length: count }, (_, i) => entry(`n${String(i)}`, `text ${String(i)}`));
      expect(withoutMarkers(list(unrolled(html, items)))).to.equal(withoutMarkers(list(items)));
    });
  }

  it('draws shapes as shapes', () => {
    const place = document.createElementNS('http://www.w3.org/2000/svg', 'g') as unknown as HTMLElement;
    render(unrolled(svg, ['M0 0', 'M1 1'].map(mark)), place);
    const paths = [...place.querySelectorAll('path')];
    expect(paths.map((path) => path.getAttribute('d'))).to.deep.equal(['M0 0', 'M1 1']);
    expect(paths.every((path) => path instanceof SVGPathElement)).to.equal(true);
  });

  it('has fewer nodes than the list', () => {
    const items = ['a', 'b', 'c'].map((name) => entry(name, name));
    const nodes = (content: unknown) => {
      const walker = document.createTreeWalker(list(content), NodeFilter.SHOW_COMMENT);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    };
    expect(nodes(unrolled(html, items))).to.be.below(nodes(items));
  });

  it('touches nothing but what has changed', async () => {
    const items = (texts: readonly string[]) =>
      unrolled(
        html,
        texts.map((text) => entry('same', text)),
      );
    const place = list(items(['a', 'b', 'c']));
    const before = [...place.querySelectorAll('li')];
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(place, { attributes: true, characterData: true, childList: true, subtree: true });
    render(items(['a', 'B', 'c']), place);
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.map(({ type, target }) => [type, target.textContent])).to.deep.equal([
      ['characterData', 'B'],
    ]);
    expect([...place.querySelectorAll('li')]).to.deep.equal(before);
    await Promise.resolve();
  });

  it('makes them anew when there are more or fewer', () => {
    const place = list(unrolled(html, [entry('a', 'a')]));
    for (const names of [['a', 'b'], ['a', 'b', 'c'], ['c']]) {
      render(
        unrolled(
          html,
          names.map((name) => entry(name, name)),
        ),
        place,
      );
      expect(place.textContent).to.equal(names.map((name) => `${name}!`).join(''));
    }
    render(unrolled(html, []), place);
    expect(place.textContent).to.equal('');
  });

  it('leaves items of several templates, and things that only look like one, as they are', () => {
    const mixed = [entry('a', nothing), html`<li></li>`];
    expect(unrolled(html, mixed)).to.equal(mixed);
    const strings = Object.assign(['<img src=x onerror=alert(1)>'], { raw: ['<img>'] });
    const forged = [{ ...entry('a', 'a'), strings, values: [] } as unknown as TemplateResult];
    expect(unrolled(html, forged)).to.equal(forged);
  });
});
