import { expect } from '@open-wc/testing';
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { asOne } from '../../src/internal/as-one.js';

const entry = (name: string, text: unknown) => html`<li class=${name}><b>${text}</b>!</li>`;
const mark = (path: string) => svg`<path d=${path}></path>`;
const list = (items: unknown, title: unknown = nothing) =>
  html`<ul title=${title}>
    ${items}
  </ul>`;

/** The place that holds this. */
function drawn(content: unknown, place: HTMLElement = document.createElement('div')): HTMLElement {
  render(content, place);
  return place;
}

const withoutMarkers = ({ innerHTML }: Element) => innerHTML.replaceAll(/<!--.*?-->/gsu, '');

/** Changes to what stands in a place while this is done. */
function changesTo(place: Element, change: () => void): readonly MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(place, { attributes: true, characterData: true, childList: true, subtree: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const CASES: readonly (readonly [name: string, template: () => TemplateResult])[] = [
  ['a template without values', () => html`<p>Ett</p>`],
  ['values in attributes and between elements', () => entry('a', 'b')],
  ['a template in another', () => html`<div>${entry('a', 'b')}<i></i>${html`<u></u>`}</div>`],
  ['a list of one', () => list([entry('a', 1)])],
  ['a list of many', () => list([1, 2, 3, 4, 5, 6, 7, 8].map((each) => entry('a', each)))],
  ['a list of several templates', () => list([entry('a', 1), html`<li></li>`, entry('b', 2), 'text'])],
  ['lists in lists', () => list([[entry('a', 1)], [], [[entry('b', 2)], entry('c', 3)]])],
  ['nothing between elements', () => list([nothing, entry('a', nothing), nothing])],
  ['nothing in an attribute', () => list(entry('a', 1), nothing)],
  ['an attribute of several values', () => html`<p class="a ${'b'} c-${1}" ?hidden=${true}>${'x'}</p>`],
  ['shapes in a picture', () => html`<svg viewBox="0 0 ${1} ${2}">${[mark('M0 0'), mark('M1 1')]}</svg>`],
  ['text that looks like markup', () => list(entry('"><b>', '<i title="${x}">'))],
  [
    'signs in attributes',
    () =>
      html`<p title="a > b">${'x'}</p>
        <ul title="c">
          ${entry('a', 1)}
        </ul>`,
  ],
];

describe('templates as one', () => {
  for (const [name, template] of CASES) {
    it(`draws ${name} as they would by themselves`, () => {
      const place = drawn(asOne(template()));
      expect(withoutMarkers(place)).to.equal(withoutMarkers(drawn(template())));
      // and once more, from what is known now
      expect(withoutMarkers(drawn(asOne(template())))).to.equal(withoutMarkers(place));
    });
  }

  it('draws shapes as shapes', () => {
    const place = drawn(asOne(html`<svg>${[mark('M0 0'), svg`<g>${mark('M1 1')}</g>`]}</svg>`));
    const paths = [...place.querySelectorAll('path')];
    expect(paths.map((path) => path.getAttribute('d'))).to.deep.equal(['M0 0', 'M1 1']);
    expect(paths.every((path) => path instanceof SVGPathElement)).to.equal(true);
  });

  it('has fewer nodes than they have by themselves', () => {
    const template = () => list(['a', 'b', 'c'].map((name) => entry(name, name)));
    const markers = (content: unknown) => drawn(content).innerHTML.split('<!--').length;
    expect(markers(asOne(template()))).to.be.below(markers(template()));
  });

  it('touches nothing where nothing has changed, and nothing but what has', () => {
    const template = (texts: readonly string[]) => asOne(list(texts.map((text) => entry('same', text))));
    const place = drawn(template(['a', 'b', 'c']));
    expect(changesTo(place, () => drawn(template(['a', 'b', 'c']), place))).to.deep.equal([]);
    const changes = changesTo(place, () => drawn(template(['a', 'B', 'c']), place));
    expect(changes.map(({ type, target }) => [type, target.textContent])).to.deep.equal([
      ['characterData', 'B'],
    ]);
  });

  it('makes all anew when there are more, fewer or others', () => {
    const place = drawn(asOne(list([entry('a', 'a')])));
    const others = [
      [entry('a', 'a'), entry('b', 'b')],
      [entry('a', 'a'), html`<li>b!</li>`],
      [html`<li>a!</li>`, entry('b', 'b')],
      [entry('a', nothing), entry('b', 'b'), entry('c', 'c')],
      [],
    ];
    for (const items of others) {
      drawn(asOne(list(items)), place);
      expect(withoutMarkers(place)).to.equal(withoutMarkers(drawn(list(items))));
    }
  });

  it('listens as they do', () => {
    let count = 0;
    const button = html`<button @click=${() => (count += 1)}>${'x'}</button>`;
    drawn(asOne(html`<p>${button}${button}</p>`))
      .querySelectorAll('button')[1]
      ?.click();
    expect(count).to.equal(1);
  });

  it('leaves what only looks like a template as it is', () => {
    const forged = (raw: unknown) => {
      const strings = Object.assign(['<img src=x onerror=alert(1)>'], { raw });
      return { ...entry('a', 'a'), strings, values: [] } as unknown as TemplateResult;
    };
    const frozen = { ...forged(undefined), strings: Object.freeze(['<img src=x onerror=alert(1)>']) };
    const all = [forged(['<img>']), forged(Object.freeze(['<img>'])), frozen as unknown as TemplateResult];
    for (const each of all) {
      const around = list([entry('a', 'a'), each]);
      // nor is it trusted for having been seen before
      for (const template of [each, around, each, around]) expect(asOne(template)).to.equal(template);
    }
  });
});
