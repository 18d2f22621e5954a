import { expect } from '@open-wc/testing';
import {
  aWhile,
  closePages,
  DATA,
  drawn,
  LOADER,
  openPage,
  origins,
  scriptTag,
  seenOn,
  until,
} from './page.js';

const TAG = `<maturity-flower src="${DATA}" entity="1885"><a href="/report">Rapporten</a></maturity-flower>`;
const VALUE = `<maturity-value src="${DATA}" entity="1885" indicator="older-locks"></maturity-value>`;

const REQUIRED = "require-trusted-types-for 'script'";

const FOREIGN = '<script type="module" src="/test/embed/foreign-lit.js"></script>';
const SINGLE = scriptTag('dist/maturity-widgets.js');

/** An engine that knows no Trusted Types forbids nothing by them. */
const isEnforced = 'trustedTypes' in window;

type Rule = readonly [policy: string, letsOurs: boolean, letsTheirs: boolean];

/** What a page may say of Trusted Types; whether our widgets are drawn under it, and what others make with a Lit of their own. */
const RULES: readonly Rule[] = [
  ['', true, true],
  [REQUIRED, true, true],
  ['trusted-types mw-lit', true, false],
  ['trusted-types default dompurify', true, false],
  [`${REQUIRED}; trusted-types *`, true, true],
  [`${REQUIRED}; trusted-types mw-lit`, true, false],
  [`${REQUIRED}; trusted-types mw-lit lit-html`, true, true],
  [`${REQUIRED}; trusted-types mw-lit lit-html 'allow-duplicates'`, true, true],
  [`${REQUIRED}; trusted-types lit-html`, false, true],
  [`${REQUIRED}; trusted-types 'none'`, false, false],
];

/** What is on the page beside our script, in which order. */
const NEIGHBOURS: readonly (readonly [name: string, head: string])[] = [
  ['the loader alone', LOADER],
  ['the single file alone', SINGLE],
  ['another Lit first', FOREIGN + SINGLE],
  ['another Lit after', SINGLE + FOREIGN],
  ['an older version first', scriptTag('older/dist/maturity-widgets.js') + SINGLE],
  ['an older version after', SINGLE + scriptTag('older/dist/maturity-widgets.js')],
  [
    'two versions, a widget from each',
    scriptTag('older/dist/cdn/flower.js') + scriptTag('dist/cdn/value.js'),
  ],
];

const isSaid = (page: Window) => seenOn(page).warnings.some((text) => text.includes('trusted-types mw-lit'));

describe('Trusted Types', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [policy, letsOurs, letsTheirs] of RULES) {
    const isOurs = letsOurs || !isEnforced;
    const isTheirs = letsTheirs || !isEnforced;
    for (const [name, head] of NEIGHBOURS) {
      it(`${isOurs ? 'let' : 'forbid'} us to draw: ${name}, under ${policy || 'no policy'}`, async () => {
        const page = await openPage(TAG + VALUE, { head, sentPolicy: policy });
        if (isOurs) {
          await drawn(page);
          await until(() => page.document.querySelector('maturity-value:state(ready)'));
          expect(isSaid(page)).to.equal(false);
        } else {
          await until(() => isSaid(page));
          await aWhile(page);
          // what the author wrote is all there is, and it is there
          expect(page.customElements.get('maturity-flower')).to.equal(undefined);
          expect(
            page.document.querySelector<HTMLElement>('a[href="/report"]')?.offsetHeight,
          ).to.be.greaterThan(0);
        }
        if (head.includes(FOREIGN)) {
          if (isTheirs) await until(() => page.document.querySelector('#theirs'));
          else expect(page.document.querySelector('#theirs')).to.equal(null);
        }
        // theirs throws where its policy is refused, with or without us
        if (!head.includes(FOREIGN) || isTheirs) expect(seenOn(page).errors).to.deep.equal([]);
      });
    }
  }

  it('are met under the least policy of all, sent by the server', async () => {
    const sentPolicy = [
      "default-src 'none'",
      `script-src 'self' ${origins.script}`,
      `connect-src ${origins.data}`,
      REQUIRED,
      'trusted-types mw-lit',
    ].join('; ');
    const page = await openPage(TAG + VALUE, { sentPolicy });
    await drawn(page);
    expect(seenOn(page)).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  if (isEnforced)
    it('get no policy from us that makes markup of any text', async () => {
      const page = await openPage(TAG, { sentPolicy: `${REQUIRED}; trusted-types mw-lit` });
      await drawn(page);
      const shared = Reflect.get(page, Symbol.for('maturity-widgets.trusted-types')) as {
        readonly name: string;
        createHTML(text: string, more?: unknown): unknown;
      };
      expect(shared.name).to.equal('mw-lit');
      for (const more of [undefined, null, 'x', [], ['x'], Object.assign(['x'], { raw: ['x'] })])
        expect(() => shared.createHTML('<img src=x onerror=alert(1)>', more)).to.throw('invalid template');
    });
});
