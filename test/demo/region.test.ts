import { expect, waitUntil } from '@open-wc/testing';
import { contrast, parseRgb } from '../styles/colour.js';
import { come, drawn, openedPage as opened } from './frame.js';

const PAGES = ['index', 'kalmar'] as const;

const textOf = async (page: string) => (await fetch(`/demo/region/${page}.html`)).text();

/** What is a heading in view, in the order of reading, also within widgets. */
function headingsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches('h1, h2, h3, h4, h5, h6, [role=heading]') && each.checkVisibility() ? [each] : []),
    ...(each.shadowRoot ? headingsIn(each.shadowRoot) : []),
  ]);
}

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));

describe('the template of a region', () => {
  it('differs from county to county by one attribute', async () => {
    const [first, second] = await Promise.all([textOf('index'), textOf('kalmar')]);
    const lines = second.split('\n');
    const others = first.split('\n').filter((line, index) => line !== lines[index]);
    expect(others.map((line) => line.trim())).to.deep.equal(['entity="1880"']);
    expect(lines).to.have.lengthOf(first.split('\n').length);
  });

  for (const page of PAGES) {
    it(`has no script, style or handler inside: ${page}`, async () => {
      const text = await textOf(page);
      expect(text).not.to.match(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/u);
    });
  }

  for (const page of PAGES) {
    it(`has its words within landmarks, the way past the header first: ${page}`, async () => {
      const { body } = new DOMParser().parseFromString(await textOf(page), 'text/html');
      const links = [...body.querySelectorAll('a')];
      expect(links.filter((link) => !link.closest('header, main, footer'))).to.deep.equal([]);
      expect(links[0]?.getAttribute('href')).to.equal('#main');
    });
  }

  for (const page of PAGES) {
    it(`has an icon of its own, which asks for nothing else: ${page}`, async () => {
      const parsed = new DOMParser().parseFromString(await textOf(page), 'text/html');
      const href = parsed.querySelector('link[rel=icon]')?.getAttribute('href');
      expect(href).to.equal('icon.svg');
      const response = await fetch(`/demo/region/${href ?? ''}`);
      expect(response.headers.get('content-type')).to.contain('image/svg+xml');
      expect(await response.text()).not.to.match(/href|url\(|<style|\sstyle=|\son\w+=|<script/u);
    });
  }

  for (const page of PAGES) {
    it(`lets every widget be as light or dark as the page: ${page}`, async () => {
      const { body } = new DOMParser().parseFromString(await textOf(page), 'text/html');
      const widgets = [...body.querySelectorAll('*')].filter(
        ({ localName }) => localName.startsWith('maturity-') && localName !== 'maturity-scope',
      );
      expect(widgets).to.have.lengthOf(9);
      expect(widgets.filter((each) => each.getAttribute('theme') !== 'auto')).to.deep.equal([]);
    });
  }

  const views = [
    ['the comparison', '', 'Jämför kommunerna i länet', 'maturity-heatmap'],
    ['the papers', '#underlag', 'Underlag för nämnden', 'maturity-papers'],
  ] as const;
  for (const [view, hash, heading, last] of views) {
    it(`has one main heading, and no level left out: ${view}`, async () => {
      const opening = await opened(`/demo/region/index.html${hash}`);
      await drawn(opening, last);
      // those out of sight get theirs when their turn has come
      await waitUntil(() => headingsIn(opening.body).length > 12, 'headings of all widgets', {
        timeout: 30_000,
      });
      const headings = headingsIn(opening.body);
      const levels = headings.map(levelOf);
      expect(headings[0]?.textContent).to.equal(heading);
      expect(levels.filter((level) => level === 1)).to.deep.equal([1]);
      for (const [index, level] of levels.entries())
        expect(level, headings[index]?.textContent).to.be.at.most((levels[index - 1] ?? 0) + 1);
    });
  }

  it('shows the way past the header in colours that can be read', async () => {
    const opening = await opened('/demo/region/index.html');
    const { color, backgroundColor } = getComputedStyle(await come(opening, '.skip'));
    expect(contrast(parseRgb(color), parseRgb(backgroundColor))).to.be.at.least(4.5);
  });

  const counties = [
    ['index', 'Örebro län', 'Örebro', 'Askersund'],
    ['kalmar', 'Kalmar län', 'Kalmar', 'Borgholm'],
  ] as const;
  for (const [page, county, own] of counties) {
    it(`shows ${county} without another word from its author`, async () => {
      const opening = await opened(`/demo/region/${page}.html`);
      const flower = await come(opening, 'maturity-flower:state(ready)');
      expect((flower as HTMLElement & { headingText: string }).headingText).to.equal(own);
      const flowers = await come(opening, 'maturity-flowers:state(ready)');
      expect((flowers as HTMLElement & { headingText: string }).headingText).to.equal(county);
    });
  }

  for (const [page, county, , first] of counties) {
    it(`has papers for the board of ${county}, at an address of their own`, async () => {
      const opening = await opened(`/demo/region/${page}.html#underlag`);
      const papers = (await come(opening, 'maturity-papers:state(ready)')) as HTMLElement & {
        headingText: string;
      };
      expect(papers.headingText).to.equal(county);
      let name: Element | null | undefined;
      while (!(name = papers.shadowRoot?.querySelector('.sheet .name')))
        await new Promise(requestAnimationFrame);
      expect(name.textContent).to.equal(first);
      const shown = [...opening.querySelectorAll('header, section, footer')].filter((each) =>
        each.checkVisibility(),
      );
      expect(shown.map(({ id }) => id)).to.deep.equal(['underlag']);
      opening.location.hash = '#main';
      expect(papers.checkVisibility()).to.equal(false);
    });
  }

  it('opens with the municipality that the address names', async () => {
    const opening = await opened('/demo/region/index.html?kommun=1885');
    const flower = await come(opening, 'maturity-flower:state(ready)');
    expect((flower as HTMLElement & { headingText: string }).headingText).to.equal('Lindesberg');
  });

  it('moves every widget, and the address, with a choice among the flowers', async () => {
    const opening = await opened('/demo/region/index.html');
    const flower = (await come(opening, 'maturity-flower:state(ready)')) as HTMLElement & {
      headingText: string;
    };
    const flowers = await come(opening, 'maturity-flowers:state(ready)');
    flowers.scrollIntoView();
    let link: HTMLElement | null | undefined;
    while (!(link = flowers.shadowRoot?.querySelector<HTMLElement>('[data-entity="1885"]')))
      await new Promise(requestAnimationFrame);
    link.click();
    while (flower.headingText !== 'Lindesberg') await new Promise(requestAnimationFrame);
    expect(opening.location.search).to.equal('?kommun=1885');
  });

  it('keeps every question in sight when a reader chooses one of them', async () => {
    type Widget = HTMLElement & {
      headingText: string;
      updateComplete: Promise<unknown>;
      figure: { indicator?: string };
    };
    const opening = await opened('/demo/region/index.html');
    const wholes: Widget[] = [];
    for (const tag of ['maturity-heatmap', 'maturity-scatter']) {
      (await come(opening, tag)).scrollIntoView();
      wholes.push((await come(opening, `${tag}:state(ready)`)) as Widget);
    }
    const headings = wholes.map(({ headingText }) => headingText);
    const scope = (await come(opening, 'maturity-scope')) as HTMLElement & { choice: { indicator?: string } };
    const steps = await come(opening, 'maturity-steps');
    steps.scrollIntoView();
    let name: HTMLElement | null | undefined;
    while (!(name = steps.shadowRoot?.querySelector<HTMLElement>('button.name')))
      await new Promise(requestAnimationFrame);
    name.click();
    while (scope.choice.indicator === undefined) await new Promise(requestAnimationFrame);
    for (const whole of wholes) await whole.updateComplete;
    expect(wholes.map(({ headingText }) => headingText)).to.deep.equal(headings);
    expect(wholes.map(({ figure }) => figure.indicator)).to.deep.equal([undefined, undefined]);
  });
});
