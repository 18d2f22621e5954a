import { expect } from '@open-wc/testing';
import {
  aWhile,
  closePages,
  DATA,
  drawn,
  LOADER,
  openPage,
  origins,
  POLICY,
  scriptTag,
  seenOn,
  until,
} from './page.js';

const TAG = `<maturity-flower src="${DATA}" entity="1885"></maturity-flower>`;
const DIV = `<div data-maturity="flower" data-src="${DATA}" data-entity="1885"></div>`;
const { version, older } = origins;

const ALL = scriptTag('dist/cdn/all.js');
const SINGLE = `<script defer src="${origins.script}/dist/maturity-widgets.js"></script>`;
const MODULE = scriptTag('dist/maturity-widgets.js');
const OLD_ALL = scriptTag('older/dist/cdn/all.js');
const OLD_LOADER = scriptTag('older/dist/cdn/load.js');
const OLD_SINGLE = `<script defer src="${origins.script}/older/dist/maturity-widgets.js"></script>`;

const second = (mine: string, first: string) =>
  `maturity-widgets ${mine}: version ${first} came first on this page and stays. Include one of them.`;

const PAIRS: readonly [name: string, head: string, inUse: string, warnings: readonly string[]][] = [
  ['the loader twice', LOADER + LOADER, version, []],
  ['the single file twice', SINGLE + SINGLE, version, []],
  ['the single file as a module', MODULE, version, []],
  ['the loader and the modules', LOADER + ALL, version, []],
  ['the modules and the single file', ALL + SINGLE, version, []],
  ['the single file and the loader', SINGLE + LOADER, version, []],
  ['older modules, then newer', OLD_ALL + ALL, older, [second(version, older)]],
  ['newer modules, then older', ALL + OLD_ALL, version, [second(older, version)]],
  ['an older loader, then a newer', OLD_LOADER + LOADER, older, [second(version, older)]],
  ['a newer loader, then an older', LOADER + OLD_LOADER, version, [second(older, version)]],
];

describe('two copies on one page', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [name, head, inUse, warnings] of PAIRS) {
    it(`work: ${name}`, async () => {
      // room for both: once the first is drawn, a second below the fold may wait until somebody scrolls
      const page = await openPage(TAG + DIV, {
        head: head + (head.includes('load.js') ? '' : LOADER),
        height: 3000,
      });
      await drawn(page, '[data-maturity] maturity-flower');
      await drawn(page, 'body > maturity-flower');
      await aWhile(page);
      expect(page.document.querySelectorAll('maturity-flower')).to.have.lengthOf(2);
      const constructor = page.customElements.get('maturity-flower') as unknown as { version: string };
      expect(constructor.version).to.equal(inUse);
      const said = seenOn(page).warnings;
      expect([...new Set(said)].sort()).to.deep.equal([...warnings].sort());
      expect(seenOn(page).errors).to.deep.equal([]);
    });
  }

  it('say once that they differ, however many elements there are', async () => {
    const page = await openPage(TAG, { head: OLD_ALL + ALL });
    await drawn(page);
    expect(seenOn(page).warnings).to.deep.equal([second(version, older)]);
  });

  it('say so for the single file too, which then leaves the page to the first', async () => {
    const page = await openPage(TAG + DIV, { head: OLD_SINGLE + SINGLE, height: 3000 });
    await drawn(page, '[data-maturity] maturity-flower');
    expect(new Set(seenOn(page).warnings)).to.deep.equal(new Set([second(version, older)]));
    expect(seenOn(page).errors).to.deep.equal([]);
  });
});

describe('the single file', function () {
  this.timeout(60_000);
  afterEach(closePages);

  it('asks for nothing but data, under the least policy', async () => {
    const page = await openPage(TAG + DIV, { head: SINGLE, policy: POLICY, height: 3000 });
    await drawn(page, '[data-maturity] maturity-flower');
    const names = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    // the test server adds a script of its own to every page
    expect(names.filter((name) => !name.startsWith('/__')).sort()).to.deep.equal([
      '/demo/data/municipalities.json',
      '/demo/data/valfardsteknik-2022.json',
      '/dist/maturity-widgets.js',
      '/test/embed/watch.js',
    ]);
    expect(seenOn(page)).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  it('runs with the hash that the build printed, and not with another', async () => {
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const tag = (hash: string) =>
      `<script defer crossorigin="anonymous" integrity="${hash}" src="${origins.script}/dist/maturity-widgets.js"></script>`;
    const hash = hashes['maturity-widgets.js'] ?? '';
    await drawn(await openPage(TAG, { head: tag(hash) }));
    const page = await openPage(TAG, { head: tag(hash.replace(/.{8}$/, 'AAAAAAAA')) });
    await aWhile(page);
    expect(page.customElements.get('maturity-flower')).to.be.undefined;
  });
});

describe('a tag that belongs to another script', function () {
  this.timeout(60_000);
  afterEach(closePages);

  const FOREIGN =
    '<script>customElements.define("maturity-flower", class extends HTMLElement { connectedCallback() { this.dataset.theirs = ""; } })</script>';

  for (const [name, head] of [
    ['the loader', LOADER],
    ['the modules', ALL],
    ['the single file', SINGLE],
  ] as const) {
    it(`stays theirs beside ${name}, and is told of`, async () => {
      const bars = `<maturity-bars src="${origins.data}/demo/data/skl-2011.json" indicator="fig-02-priority"></maturity-bars>`;
      const page = await openPage(TAG + DIV + bars, { head: FOREIGN + head });
      await drawn(page, 'maturity-bars');
      await until(() => seenOn(page).warnings.length > 0);
      for (const warning of seenOn(page).warnings)
        expect(warning).to.match(/<maturity-flower> (already )?belongs to another script/);
      expect(page.document.querySelector('[data-maturity] maturity-flower')).to.be.null;
      expect(page.document.querySelector('maturity-flower')?.hasAttribute('data-theirs')).to.equal(true);
      expect(seenOn(page).errors).to.deep.equal([]);
    });
  }
});
