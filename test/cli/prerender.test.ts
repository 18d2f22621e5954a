import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { prerender } from '../../src/cli/prerender.js';
import { GEOMETRY, INITIAL } from '../../src/internal/downloads/vocabulary.js';
import type { MaturityWidget } from '../../src/internal/widget.js';
import type { Dataset } from '../../src/model/index.js';
import { datasetOf, mounted, present } from '../fixtures/mounted.js';

type AnyWidget = MaturityWidget<never, never>;

/** As it stands without scripts: parsed, never connected. */
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const load = (src: string): Promise<Dataset> => datasetOf(src);

const WELFARE = 'src="valfardsteknik-2022" entity="1885"';

/** Tags with what they ask for; `false` for those whose picture is not one drawing. */
const TAGS: readonly (readonly [tag: string, attributes: string, drawn: boolean])[] = [
  ['bars', 'src="skl-2011" indicator="fig-02-priority"', true],
  ['bars', 'src="skl-2011" topic="fig-17" rows="indicators" mode="diverging" theme="dark"', true],
  ['flower', WELFARE, true],
  ['flower', `${WELFARE} layout="garden" compare="county" theme="dark"`, true],
  ['heatmap', 'src="skl-2011" topic="fig-13"', true],
  ['ladder', 'src="oskarshamn-2008"', true],
  ['map', `${WELFARE} indicator="broadband-gigabit"`, true],
  ['scatter', `${WELFARE} compare="county"`, true],
  ['targets', 'src="oskarshamn-2008"', true],
  ['trend', 'src="skl-2008" indicator="respondents"', true],
  ['trend', 'src="skl-2008" indicator="e-government-mean"', true],
  ['flowers', `${WELFARE} group="county"`, false],
  ['papers', WELFARE, false],
  ['steps', `${WELFARE} compare="county"`, false],
];

const written = async (html: string) => {
  const page = await prerender(html, load);
  for (const { fault } of page.widgets) if (fault) throw fault;
  return page.html;
};

/** The shapes and letters of a drawing with their colours, as far as both say them. */
function seenIn(svg: Element): string[] {
  const colourOf = (element: Element, name: string): string => {
    for (let at: Element | null = element; at && at !== svg.parentElement; at = at.parentElement) {
      const value = at.getAttribute(name);
      if (value !== null)
        return value
          .replace(/^#([\da-f])([\da-f])([\da-f])$/u, '#$1$1$2$2$3$3')
          .replace(/url\(#(?:mw\d+-)?/u, 'url(#');
    }
    return name === 'fill' ? '#000000' : 'none';
  };
  return [...svg.querySelectorAll('path, rect, circle, ellipse, line, text')]
    .filter((element) => !element.closest('defs, pattern'))
    .map((element) => {
      const size = ['d', 'width', 'height', 'r', 'rx']
        .map((name) => element.getAttribute(name) ?? '')
        .join(' ');
      const words = element.localName === 'text' ? element.textContent.trim() : '';
      return `${element.localName} ${size} ${words} ${colourOf(element, 'fill')} ${colourOf(element, 'stroke')}`;
    });
}

describe('a prerendered page', () => {
  for (const [name, attributes, drawn] of TAGS) {
    const tag = `maturity-${name}`;
    it(`holds what <${tag} ${attributes}> shows, and needs nothing to be seen`, async () => {
      const page = parsed(await written(`<${tag} ${attributes}></${tag}>`));
      const fallback = page.querySelector('[data-maturity-prerendered]');
      const pictures = [...(fallback?.querySelectorAll('svg') ?? [])];
      expect(pictures.length).to.be.greaterThan(0);
      if (drawn) {
        const drawing = pictures[0];
        expect(drawing?.getAttribute('role')).to.equal('img');
        expect(drawing?.querySelector(':scope > desc')?.textContent).to.equal(
          fallback?.querySelector('p')?.textContent,
        );
        expect(drawing?.querySelector(':scope > title')?.textContent).to.have.length.above(0);
      }
      const known = new Set([...INITIAL.keys(), ...[...GEOMETRY.values()].flat(), 'transform', 'href']);
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      for (const picture of pictures)
        for (const element of picture.querySelectorAll('*')) {
          if (['title', 'desc', 'defs', 'use'].includes(element.localName)) continue;
          expect(GEOMETRY.has(element.localName), element.localName).to.equal(true);
          for (const attribute of element.attributes)
            expect(known.has(attribute.name), `${element.localName} ${attribute.name}`).to.equal(true);
          for (const [, id = ''] of element.outerHTML.matchAll(/url\(#([^)]+)\)/gu))
            expect(ids).to.include(id);
        }
      expect(page.querySelectorAll('[style], style, button, [class], [tabindex]')).to.have.length(0);
    });

    if (drawn)
      it(`is drawn like <${tag} ${attributes}> on the page`, async () => {
        const given = Object.fromEntries(
          [...attributes.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value]),
        );
        const { src = '', ...others } = given;
        const element = await mounted<AnyWidget & HTMLElement>(tag, await datasetOf(src), others, 592);
        await present(element, '[part~=drawing]');
        const chart = element.shadowRoot?.querySelector('.chart');
        const { html } = await prerender(`<${tag} ${attributes} lang="sv"></${tag}>`, load, {
          width: Math.floor(chart?.clientWidth ?? NaN),
        });
        const live = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml').documentElement;
        const found = seenIn(parsed(html).querySelector('svg') as Element).slice(1);
        // title, sentence, legend and source are written into a file as well
        const all = new Set(seenIn(live));
        expect(found.length).to.be.greaterThan(3);
        expect(found.filter((each) => !all.has(each))).to.deep.equal([]);
      });
  }

  it('takes data and choice from the scope around a tag or the one it names, and the tag’s own before', async () => {
    const page = parsed(
      await written(`<maturity-scope id="s" ${WELFARE} compare="county">
        <maturity-flower></maturity-flower><maturity-flower entity="1880"></maturity-flower>
      </maturity-scope><maturity-flower scope="s" heading="Ovan"></maturity-flower>`),
    );
    const headings = [...page.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).to.deep.equal(['Lindesberg', 'Örebro', 'Ovan']);
    const [first, , last] = [...page.querySelectorAll('[data-maturity-prerendered] > p:first-of-type')];
    expect(first?.textContent).to.include('Örebro län');
    expect(last?.textContent).to.equal(first?.textContent);
  });

  it('shows the indicator that a scope has chosen where one is shown at a time, and all of them where all are', async () => {
    const page = parsed(
      await written(`<maturity-scope src="valfardsteknik-2022" entity="1885" indicator="broadband-gigabit">
        <maturity-map></maturity-map><maturity-table></maturity-table><maturity-heatmap></maturity-heatmap>
      </maturity-scope>`),
    );
    const [map, table, field] = [...page.querySelectorAll('[data-maturity-prerendered]')];
    expect(map?.querySelector('h3')?.textContent).to.equal('Bredband 1 Gbit/s');
    expect(table?.querySelectorAll('tbody tr').length).to.be.greaterThan(40);
    expect(field?.querySelector('p')?.textContent).to.include('290 kommuner och 44 frågor');
  });

  it('marks the row of the indicator that a scope has chosen', async () => {
    const drawn = async (scope: string) =>
      parsed(
        await written(
          `<maturity-scope src="skl-2011" ${scope}><maturity-heatmap topic="fig-13"></maturity-heatmap></maturity-scope>`,
        ),
      ).querySelectorAll('svg[role=img] rect[rx="4"]').length;
    const survey = await load('skl-2011');
    const [, asked] = [...survey.indicators.values()].filter(({ topic }) => topic === 'fig-13');
    expect(await drawn(`indicator="${asked?.id ?? ''}"`)).to.equal(1);
    expect(await drawn('')).to.equal(0);
  });

  it('reads data that stands in the tag', async () => {
    const text = await (await fetch(new URL('../../demo/data/skl-2008.json', import.meta.url))).text();
    const page = parsed(
      await written(
        `<maturity-trend indicator="respondents"><script type="application/json">${text.replaceAll('<', '\\u003c')}</script></maturity-trend>`,
      ),
    );
    expect(page.querySelector('desc')?.textContent).to.include('162');
    expect(page.querySelector('maturity-trend > script')).to.not.equal(null);
  });

  it('is the same after a second run, and another when the data is', async () => {
    const tags = TAGS.map(
      ([name, attributes]) => `<maturity-${name} ${attributes}><b>Egen</b></maturity-${name}>`,
    );
    const html = `<!doctype html><body>${tags.join('\n')}</body>`;
    const once = await written(html);
    expect(await written(once)).to.equal(once);
    expect(parsed(once).querySelectorAll('b')).to.have.length(TAGS.length);
    const [tag = ''] = tags;
    const other = await prerender(await written(tag), () => datasetOf('skl-2011'), { width: 400 });
    expect(other.html).to.equal((await prerender(tag, load, { width: 400 })).html);
    expect(other.html).to.not.equal(await written(tag));
  });

  it('leaves a tag without data as it was, and names it', async () => {
    const html =
      '<p>a</p>\n<maturity-flower entity="1885">Egen</maturity-flower>\n<maturity-value>3</maturity-value>';
    const page = await prerender(html, load);
    expect(page.html).to.equal(html);
    expect(page.widgets.map(({ tag, line, fault }) => [tag, line, fault?.message])).to.deep.equal([
      ['maturity-flower', 2, 'missing attribute: src'],
    ]);
  });

  it('never lets a text become a tag', async () => {
    const html = await written(
      `<maturity-flower ${WELFARE} heading="&lt;img src=x onerror=alert(1)>&quot;"></maturity-flower>`,
    );
    const page = parsed(html);
    expect(page.querySelector('img')).to.equal(null);
    expect(page.querySelector('title')?.textContent).to.equal('<img src=x onerror=alert(1)>"');
  });

  it('leaves out a colour’s other theme unless the page decides', async () => {
    const of = async (theme: string) =>
      await written(`<maturity-flower ${WELFARE} theme="${theme}"></maturity-flower>`);
    expect(await of('light')).to.not.include('light-dark');
    expect(await of('dark'))
      .to.include('#1b1b1b')
      .and.not.include('light-dark');
    expect(await of('auto')).to.include('light-dark(#fff, #1b1b1b)');
  });

  it('has no room for a drawing narrower than a name', async () => {
    const failed = await prerender('', load, { width: 20 }).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(RangeError).with.property('message', 'invalid width: 20');
  });
});
