import { expect, fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import { optionsOfData, optionsOfLink, setOptions } from '../../src/embed/options.js';

const flower = () => document.createElement('maturity-flower');

async function linkTo(href: string): Promise<HTMLAnchorElement> {
  return fixture(html`<a href=${href}>x</a>`);
}

describe('the options of a door', () => {
  const cases: readonly [href: string, src: string, options: Record<string, string>][] = [
    ['/d.json', '/d.json', {}],
    ['/d.json?entity=1885&lang=en', '/d.json', { entity: '1885', lang: 'en' }],
    ['/d.json#entity=1885&compare=county+size', '/d.json', { entity: '1885', compare: 'county size' }],
    ['/api?entity=7&format=json#entity=1885', '/api?entity=7&format=json', { entity: '1885' }],
    ['/api?format=json&entity=1885', '/api?format=json', { entity: '1885' }],
    ['/api?q=a%20b', '/api?q=a%20b', {}],
    ['/d.json?entity=1885#top', '/d.json', { entity: '1885' }],
    ['/d.json#heading=Blomman%20i%20%C3%85re', '/d.json', { heading: 'Blomman i Åre' }],
  ];
  for (const [href, src, options] of cases) {
    it(`of ${href} are ${JSON.stringify(options)}`, async () => {
      const [first, ...rest] = optionsOfLink(await linkTo(href), flower());
      expect(first).to.deep.equal(['src', new URL(src, location.href).href]);
      expect(Object.fromEntries(rest)).to.deep.equal(options);
    });
  }

  it('may name the data elsewhere, so that the link leads to a page for readers', async () => {
    const widget = flower();
    setOptions(widget, optionsOfLink(await linkTo('/report.html#src=/d.json&entity=1885'), widget));
    expect(widget.src).to.equal('/d.json');
    expect(widget.entity).to.equal('1885');
  });

  it('are let through only when the widget declares them', () => {
    const widget = flower();
    const hostile = [
      'style',
      'class',
      'id',
      'onclick',
      'onload',
      'slot',
      'part',
      'is',
      'hidden',
      'title',
      'data',
    ];
    setOptions(widget, [...hostile.map((name) => [name, 'x'] as const), ['entity', '1885']]);
    expect(widget.getAttributeNames()).to.deep.equal(['entity']);
  });

  it('that say no can be taken back', () => {
    const widget = flower();
    setOptions(widget, [
      ['no-legend', ''],
      ['no-table', 'false'],
      ['no-download', '0'],
    ]);
    expect(widget.getAttributeNames()).to.deep.equal(['no-legend']);
  });

  it('of a div stand in its data attributes', async () => {
    const door = await fixture(html`<div class="x" data-src="/d.json" data-heading-level="2"></div>`);
    expect([...optionsOfData(door)]).to.deep.equal([
      ['src', '/d.json'],
      ['heading-level', '2'],
    ]);
  });
});
