import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { prerender } from '../../src/cli/prerender.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import { datasetOf } from '../fixtures/mounted.js';

type AnyWidget = MaturityWidget<never, never>;

const WELFARE = 'src="valfardsteknik-2022" entity="1885"';

/** Room that a page keeps free by its own style sheet, as docs/prerender.md has it. */
const KEPT = 'style="display: block; min-block-size: 96em"';

/** Those that need no more room than what is written, or than the page keeps free on a phone. */
const TAGS: readonly (readonly [tag: string, attributes: string, page: number])[] = [
  ['bars', 'src="skl-2011" indicator="fig-02-priority"', 592],
  ['ladder', 'src="oskarshamn-2008"', 592],
  ['steps', `${WELFARE} compare="county"`, 592],
  ['bars', `src="skl-2011" indicator="fig-02-priority" ${KEPT}`, 320],
  ['flower', `${WELFARE} layout="flower" ${KEPT}`, 320],
];

describe('a drawing written beforehand, without scripts', () => {
  const place = document.createElement('div');
  place.style.cssText = 'font: 16px/1.5 sans-serif';
  before(() => document.body.append(place));
  after(() => place.remove());

  /** The drawing in a page of this width, as it is before any script: in an unknown element. */
  const drawingIn = async (width: number, dir: string) => {
    const tag = `<maturity-flower ${WELFARE} layout="garden"></maturity-flower>`;
    const { html } = await prerender(`<div dir="${dir}">${tag}</div>`, datasetOf);
    place.style.inlineSize = `${String(width)}px`;
    place.innerHTML = html.replaceAll('maturity-flower', 'x-unknown');
    const drawing = place.querySelector<SVGSVGElement>('svg[role=img]');
    if (!drawing) throw new TypeError('missing drawing');
    return drawing;
  };

  for (const dir of ['ltr', 'rtl'])
    for (const width of [320, 880, 1300])
      it(`is as wide as a page of ${String(width)} px has room for and no wider than drawn, without blank room, ${dir}`, async () => {
        const drawing = await drawingIn(width, dir);
        const { width: natural, height } = drawing.viewBox.baseVal;
        expect(natural).to.equal(560 + 2 * 12);
        const page = place.getBoundingClientRect();
        const room = drawing.getBoundingClientRect();
        const wide = Math.min(width, natural);
        expect(room.width).to.be.closeTo(wide, 0.5);
        expect(room.height).to.be.closeTo((wide * height) / natural, 0.5);
        expect(dir === 'rtl' ? page.right - room.right : room.left - page.left).to.be.closeTo(0, 0.5);
        expect(place.scrollWidth).to.be.at.most(width);
      });
});

describe('a widget over what was written beforehand', () => {
  const place = document.createElement('div');
  place.lang = 'sv';
  place.style.cssText = 'font: 16px/1.5 sans-serif';
  before(() => document.body.append(place));
  after(() => place.remove());

  for (const [name, attributes, page] of TAGS) {
    it(`<maturity-${name} ${attributes}> takes its place and moves nothing below, at ${String(page)} px`, async () => {
      place.style.inlineSize = `${String(page)}px`;
      const { src = '' } = /src="(?<src>[^"]+)"/u.exec(attributes)?.groups ?? {};
      const tag = `<maturity-${name} ${attributes}></maturity-${name}>`;
      // the width that the widget will have: its own less its padding
      const { html } = await prerender(tag, datasetOf, { width: 560 });
      // as it is before any script: an unknown element
      const around = (inside: string) => `<p>Före</p>${inside}<p>Efter</p>`;
      place.innerHTML = around(html.replaceAll(`maturity-${name}`, 'x-unknown'));
      const height = place.offsetHeight;
      place.innerHTML = around(html.replace(/ src="[^"]*"/u, ''));
      const element = place.querySelector<AnyWidget & HTMLElement>(`maturity-${name}`);
      if (!element) throw new TypeError('missing element');
      const fallback = element.firstElementChild;
      const drawing = () => element.shadowRoot?.querySelector('[part~=drawing], .many, ol');
      const seen: string[] = [];
      const look = () => {
        const what = fallback?.checkVisibility()
          ? 'written'
          : drawing()?.checkVisibility()
            ? 'drawn'
            : 'nothing';
        if (seen.at(-1) !== what) seen.push(what);
        // where the page keeps the room, what margins the written had beyond the next ones' is not in it
        expect(place.offsetHeight, what).to.be.closeTo(height, page === 320 ? 4 : 1);
      };
      await element.updateComplete;
      look();
      element.data = await datasetOf(src);
      while (seen.at(-1) !== 'drawn') {
        await new Promise(requestAnimationFrame);
        look();
      }
      expect(seen).to.deep.equal(['written', 'drawn']);
    });
  }
});
