import { expect } from '@open-wc/testing';
import { closePages, DATA, drawingOf, drawn, LOADER, openPage, seenOn, until } from './page.js';

const DIV = `<div data-maturity="flower" data-src="${DATA}" data-entity="1885"></div>`;
const BODY = `<main class="sv-layout entry-content node__content block">${DIV}</main>`;

const SHEETS = [
  'bootstrap-3',
  'bootstrap-5',
  'foundation',
  'normalize',
  'reset',
  'wordpress',
  'drupal',
  'sitevision',
  'optimizely',
  'all-unset',
  'storm',
  'rem',
];

const script = (path: string) => `<script src="${path}"></script>`;

const LIBRARIES = [
  ['Prototype.js', script('/test/embed/libraries/prototype-like.js')],
  [
    'MooTools',
    `<script>var exports = {}</script>${script('/node_modules/mootools/lib/mootools-core-1.5.2-server.js')}`,
  ],
  ['jQuery 1', script('/node_modules/jquery/dist/jquery.js')],
  ['core-js 2', script('/node_modules/core-js/client/shim.js')],
  ['an AMD loader', script('/node_modules/requirejs/require.js')],
  ['patched natives', script('/test/embed/libraries/patches.js')],
] as const;

/** Fulfilled when the font, the width and the drawing have come to rest. */
async function settled(page: Window & typeof globalThis): Promise<unknown> {
  const widget = await drawn(page);
  await page.document.fonts.ready;
  for (let last = ''; ;) {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const now = JSON.stringify(drawingOf(widget));
    if (now === last) return drawingOf(widget);
    last = now;
  }
}

/**
 * The same place and the same text on every page, whatever the sheets say: how wide a widget is, and whether it floats,
 * is the page's to say. What is compared is what gets in.
 */
const CALM =
  '<style>body{margin:0!important;font:16px sans-serif!important}main,main>div,maturity-flower{display:block!important;box-sizing:border-box!important;width:720px!important;float:none!important;margin:0!important;padding:0!important;font:16px sans-serif!important;letter-spacing:0!important}</style>';

describe('beside what old sites have', function () {
  this.timeout(60_000);
  let calm: unknown;
  before(async () => {
    calm = await settled(await openPage(BODY, { head: CALM + LOADER }));
    closePages();
  });
  afterEach(closePages);

  for (const [library, tag] of LIBRARIES) {
    it(`${library} and ${SHEETS.length} hostile style sheets, the drawing is the same`, async () => {
      const page = await openPage('', { head: CALM + tag + LOADER });
      expect(seenOn(page).errors).to.deep.equal([]);
      for (const sheet of SHEETS) {
        const link = page.document.createElement('link');
        link.rel = 'stylesheet';
        link.href = `/test/embed/sheets/${sheet}.css`;
        page.document.head.append(link);
        await until(() => link.sheet);
        page.document.body.innerHTML = BODY;
        expect(await settled(page), sheet).to.deep.equal(calm);
        page.document.body.replaceChildren();
        link.remove();
      }
      expect(seenOn(page).errors).to.deep.equal([]);
      expect(seenOn(page).warnings).to.deep.equal([]);
    });
  }
});
