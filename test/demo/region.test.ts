import { expect, fixture, html } from '@open-wc/testing';

const PAGES = ['index', 'kalmar'] as const;

const textOf = async (page: string) => (await fetch(`/demo/region/${page}.html`)).text();

/** The page as its readers get it, once everything on it has come as far as it will. */
async function opened(path: string): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" width="1100" height="1400"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = path;
  await loaded;
  return frame.contentDocument as Document;
}

async function come(page: Document, selector: string): Promise<Element> {
  for (;;) {
    const found = page.querySelector(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

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
