import { expect } from '@open-wc/testing';
import {
  aWhile,
  closePages,
  DATA,
  DIV,
  DOORS,
  drawn,
  LINK,
  LOADER,
  openPage,
  origins,
  POLICY,
  seenOn,
  TAG,
  until,
} from './page.js';

const FAR = '<div style="block-size: 4000px"></div>';

const modulesOf = (page: Window & typeof globalThis) =>
  page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);

/** The document that the doors name, and the register that it names. */
const DOCUMENTS = ['/demo/data/municipalities.json', '/demo/data/valfardsteknik-2022.json'];

const dataOf = (page: Window & typeof globalThis) =>
  modulesOf(page)
    .filter((path) => path.endsWith('.json'))
    .sort();

describe('a page with the loader', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [name, door] of DOORS) {
    it(`draws ${name}, with script and data from other origins, under the least policy`, async () => {
      const page = await openPage(door, { policy: POLICY });
      const widget = await drawn(page);
      expect(widget.matches(':state(ready)')).to.equal(true);
      expect(seenOn(page)).to.deep.equal({ violations: [], errors: [], warnings: [] });
    });

    it(`keeps what stood in ${name} when there is no data`, async () => {
      const page = await openPage(door.replaceAll('valfardsteknik-2022', 'missing'));
      const fallback = () => page.document.querySelector<HTMLElement>('maturity-flower > *');
      const shown = await until(() =>
        page.document.querySelector(':state(error)') ? fallback() : undefined,
      );
      expect(shown.checkVisibility()).to.equal(true);
      if (shown.localName === 'a') expect(shown.getAttribute('href')).to.contain('missing.json#entity=1885');
      expect(seenOn(page).errors).to.deep.equal([]);
    });

    it(`leaves ${name} as it was when the widget's script can't be had`, async () => {
      const policy = `script-src 'self' ${origins.script}/dist/cdn/load.js`;
      const page = await openPage(door, { policy });
      const before = page.document.body.innerHTML;
      await until(() => seenOn(page).warnings.length > 0);
      expect(seenOn(page).warnings).to.deep.equal([
        'maturity-widgets: the script of <maturity-flower> could not be loaded',
      ]);
      expect(page.document.body.innerHTML).to.equal(before);
      expect(seenOn(page).errors).to.deep.equal([]);
    });

    it(`draws ${name} that comes later, and a page that is put in place of another`, async () => {
      const page = await openPage('<main></main>');
      const main = page.document.createElement('main');
      main.innerHTML = door;
      page.document.querySelector('main')?.replaceWith(main);
      const first = await drawn(page);
      const body = page.document.createElement('body');
      body.innerHTML = door;
      page.document.body.replaceWith(body);
      expect(await drawn(page)).not.to.equal(first);
    });

    it(`starts ${name} far down when it comes near`, async () => {
      const page = await openPage(FAR + door);
      await aWhile(page);
      expect(modulesOf(page).filter((each) => each.endsWith('/flower.js'))).to.deep.equal([]);
      page.scrollTo(0, 3500);
      await drawn(page);
    });

    it(`starts ${name} far down when the page is printed`, async () => {
      const page = await openPage(FAR + door);
      await aWhile(page);
      page.dispatchEvent(new Event('beforeprint'));
      await until(() => page.document.querySelector('maturity-flower:state(ready)'));
      page.dispatchEvent(new Event('beforeprint'));
      expect(page.document.querySelector('maturity-flower')?.shadowRoot?.querySelector('[part~="drawing"]'))
        .not.to.be.null;
    });

    const hidden = [
      ['in closed details', `<details><summary>Visa</summary>${door}</details>`, 'details', 'open'],
      ['in a hidden tab', `<div id="tab" hidden>${door}</div>`, '#tab', 'hidden'],
    ] as const;
    for (const [where, body, holder, attribute] of hidden) {
      it(`draws ${name} ${where} when it is shown, as wide as it has room`, async () => {
        const page = await openPage(body);
        await aWhile(page);
        page.document.querySelector(holder)?.toggleAttribute(attribute);
        const widget = await drawn(page);
        expect(widget.getBoundingClientRect().width).to.be.greaterThan(600);
      });
    }

    it(`draws ${name} once more where it is moved to, with one request`, async () => {
      const page = await openPage(`<section>${door}</section><aside></aside>`);
      const widget = await drawn(page);
      page.document.querySelector('aside')?.append(page.document.querySelector('section > *') ?? '');
      await aWhile(page);
      expect(await drawn(page)).to.equal(widget);
      expect(dataOf(page)).to.deep.equal(DOCUMENTS);
    });
  }

  const paragraphed = [
    [
      'a tag in lines of its own',
      `<p><maturity-flower\n src="${DATA}"\n entity="1885"\n><br />\n Reserv<br />\n</maturity-flower></p>`,
    ],
    [
      'a tag with a paragraph in it',
      `<p><maturity-flower src="${DATA}" entity="1885"></p>\n<p>Reserv</p>\n<p></maturity-flower></p>`,
    ],
    ['a div in lines of its own', DIV.replace(/" /g, '"\n  ').replace('<p>Reserv</p>', '<br />\n  Reserv')],
  ] as const;
  for (const [what, body] of paragraphed) {
    it(`draws ${what} when a system has set paragraphs and line breaks`, async () => {
      const page = await openPage(`<p>Text före.</p>\n${body}\n<p>Text efter.</p>`);
      const widget = await drawn(page);
      expect(widget.getAttribute('entity')).to.equal('1885');
      // what follows is not taken into it
      expect(widget.textContent).not.to.contain('efter');
      expect(seenOn(page).errors).to.deep.equal([]);
    });
  }

  it('draws a link whose paragraph has the class, as editors without HTML set it', async () => {
    const link = `<a href="${DATA}#entity=1885">Svaren</a>`;
    const page = await openPage(`<p class="wp-block-table maturity-flower">${link}</p>`);
    expect((await drawn(page)).getAttribute('entity')).to.equal('1885');
    expect(page.document.querySelector('p > maturity-flower > a')?.textContent).to.equal('Svaren');
  });

  it('goes by the classes of this library alone', async () => {
    const page = await openPage(LINK.replace('class="', 'class="wp-block-table '));
    expect((await drawn(page)).localName).to.equal('maturity-flower');
  });

  it('leaves links as they are where a paragraph with the class has several elements', async () => {
    const link = `<a href="${DATA}#entity=1885">Svaren</a>`;
    const page = await openPage(`<p class="maturity-flower">Se ${link} och ${link}.</p>${DIV}`);
    await drawn(page);
    await aWhile(page);
    expect(page.document.querySelectorAll('maturity-flower').length).to.equal(1);
  });

  it('loads what the page uses and nothing else', async () => {
    const page = await openPage(TAG + LINK);
    await drawn(page);
    const names = modulesOf(page).map((path) => path.replace(/.*\//, ''));
    expect(names).to.include('load.js').and.to.include('flower.js');
    for (const name of ['bars.js', 'table.js', 'map.js', 'embed-host.js']) expect(names).not.to.include(name);
    expect(dataOf(page)).to.deep.equal(DOCUMENTS);
  });

  it('knows every widget that there is', async () => {
    const widgetsIn = async (file: string) =>
      [...(await (await fetch(file)).text()).matchAll(/elements\/[\w-]+\/([\w-]+)\.(?:js|ts)/g)].map(
        (each) => each[1],
      );
    const all = await widgetsIn('/src/all.ts');
    expect(all).to.include('flower');
    expect((await widgetsIn('/src/load.ts')).sort()).to.deep.equal(all.sort());
  });

  it('reads addresses against the base of the page', async () => {
    const page = await openPage(
      '<div data-maturity="flower" data-src="demo/data/valfardsteknik-2022.json" data-entity="1885"></div>' +
        '<a class="maturity-bars" href="demo/data/skl-2011.json#indicator=fig-02-priority">Staplar</a>',
      { head: `<base href="${origins.data}/">${LOADER}` },
    );
    await drawn(page);
    await drawn(page, 'maturity-bars');
  });

  it('starts at once what says so, wherever it stands', async () => {
    const page = await openPage(FAR + DIV.replace('data-src', 'data-loading="eager" data-src'));
    await until(() => page.document.querySelector('maturity-flower:state(ready)'));
  });

  it('hands on what a script changes on a div', async () => {
    const page = await openPage(DIV);
    const widget = await drawn(page);
    const before = widget.shadowRoot?.querySelector('[part~=summary]')?.textContent;
    page.document.querySelector<HTMLElement>('[data-maturity]')!.dataset['entity'] = '0180';
    await until(() => widget.shadowRoot?.querySelector('[part~=summary]')?.textContent !== before);
    expect(widget.getAttribute('entity')).to.equal('0180');
  });

  it('makes one widget of a div whose copy comes back, as pages out of a cache do', async () => {
    const page = await openPage(DIV);
    await drawn(page);
    const copy = page.document.body.cloneNode(true) as HTMLElement;
    page.document.body.replaceWith(copy);
    await drawn(page);
    await aWhile(page);
    expect(page.document.querySelectorAll('maturity-flower')).to.have.lengthOf(1);
  });

  it('does not take the focus from a link', async () => {
    const page = await openPage(`<div hidden id="tab">${LINK}</div><button>x</button>`);
    await aWhile(page);
    page.document.querySelector('#tab')?.removeAttribute('hidden');
    const link = page.document.querySelector<HTMLElement>('a')!;
    link.focus();
    await until(() => modulesOf(page).some((each) => each.endsWith('/flower.js')));
    await aWhile(page);
    expect(page.document.activeElement).to.equal(link);
    expect(page.document.querySelector('maturity-flower')).to.be.null;
    page.document.querySelector('button')?.focus();
    await drawn(page);
  });

  it('leaves alone what is no widget, and says so', async () => {
    const page = await openPage(
      '<div data-maturity="flowr"></div><div data-maturity="__proto__"></div>' +
        '<a class="maturity-flower" href="javascript:document.title=1">x</a><a class="maturity-flower">y</a>' +
        '<a class="maturity-flower" href="http://[">z</a>',
    );
    await until(() => seenOn(page).warnings.length === 2);
    await aWhile(page);
    expect(page.document.querySelector('maturity-flower')).to.be.null;
    expect(seenOn(page).warnings).to.deep.equal([
      'maturity-widgets: unknown widget: flowr',
      'maturity-widgets: unknown widget: __proto__',
    ]);
    expect(seenOn(page).errors).to.deep.equal([]);
  });

  for (const [what, attributes] of [
    ['right to left', 'lang="sv" dir="rtl"'],
    ['with rem at 62.5 %', 'lang="sv" style="font-size:62.5%"'],
    ['zoomed', 'lang="sv" style="zoom:2"'],
  ] as const) {
    it(`draws inside its place ${what}`, async () => {
      const page = await openPage(DIV, { attributes });
      const widget = await drawn(page);
      await aWhile(page);
      const place = page.document.querySelector('[data-maturity]')!.getBoundingClientRect();
      const drawing = widget.shadowRoot!.querySelector('[part~="drawing"]')!.getBoundingClientRect();
      expect(drawing.width).to.be.greaterThan(200);
      expect(drawing.left).to.be.at.least(place.left - 1);
      expect(drawing.right).to.be.at.most(place.right + 1);
    });
  }
});
