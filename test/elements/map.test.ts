import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/map/map.js';
import type { MapElement } from '../../src/elements/map/map-element.js';
import type { MaturityErrorDetail } from '../../src/internal/events.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { itEmulates } from '../fixtures/engine.js';
import {
  activeIn,
  datasetOf,
  idleMutations,
  mounted,
  present,
  press,
  tableOf,
  textIn,
} from '../fixtures/mounted.js';

const PARTICIPATION = { indicator: 'appendix-1-participation' };
const BORDERS = '/test/fixtures/borders.json';

const label = (element: Element) => activeIn(element)?.getAttribute('aria-label') ?? undefined;
const list = (element: Element) =>
  element.shadowRoot?.querySelector<SVGGElement>('[role=listbox]') ?? undefined;
const paths = (element: Element, selector: string) =>
  element.shadowRoot?.querySelectorAll(selector).length ?? 0;
const pathsOf = (element: Element, part: string) =>
  (element.shadowRoot?.querySelector(`[part~=area-${part}]`)?.getAttribute('d') ?? '').split('Z').length - 1;

async function drawn(
  data: Dataset,
  attributes: Readonly<Record<string, string>> = {},
  width = 900,
): Promise<MapElement> {
  const element = await mounted<MapElement>('maturity-map', data, attributes, width);
  await present(element, '[part~=drawing]');
  return element;
}

async function keys(element: MapElement, ...pressed: readonly string[]): Promise<void> {
  for (const key of pressed) press(element, key);
  await element.updateComplete;
}

/** Moves the pointer over the middle of the place the choice is at, or clicks there. */
async function point(element: MapElement, type: 'pointermove' | 'click'): Promise<void> {
  // nothing is painted there, and Firefox gives such a shape no place on the screen
  const shape = activeIn(element)!.querySelector<SVGPathElement>('.ring')!;
  const { x, y, width, height } = shape.getBBox();
  const { x: clientX, y: clientY } = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(
    shape.getScreenCTM()!,
  );
  const drawing = element.shadowRoot!.querySelector('[part~=drawing]')!;
  drawing.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
  await element.updateComplete;
}

describe('<maturity-map>', () => {
  let report: Dataset;
  before(async () => {
    report = await datasetOf('skl-2011');
  });

  describe('states', () => {
    it('shows who answered: heading, sentence, tiles, legend, source', async () => {
      const element = await drawn(report, PARTICIPATION);
      expect(element.state).to.equal('ready');
      expect(textIn(element, '[part=heading]')).to.equal('Deltagande');
      expect(textIn(element, '[part=summary]')).to.equal(
        'Svarade: 236 av 290 kommuner (81 %). Svarade inte: 54 (19 %).',
      );
      expect([pathsOf(element, 'plain'), pathsOf(element, 'none')]).to.deep.equal([236, 54]);
      expect(textIn(element, '[part=legend]')).to.equal('Svarade Svarade inte');
      expect(textIn(element, '[part=source]')).to.contain('Sveriges Kommuner och Landsting');
    });

    it('draws one path for each look, whatever the number of places', async () => {
      const element = await drawn(report, PARTICIPATION, 400);
      expect(paths(element, '[part~=area]')).to.equal(2);
      expect(paths(element, '[part~=drawing] *')).to.be.below(20);
    });

    it('is empty when nobody answered', async () => {
      const element = await mounted<MapElement>('maturity-map', aDataset({ answers: [{ rows: {} }] }));
      expect(element.state).to.equal('empty');
      expect(textIn(element, '[part=summary]')).to.equal('Det finns inga svar att visa på kartan.');
      expect(paths(element, '[part~=drawing]')).to.equal(0);
    });

    it('is in error when the tag names what the data lacks', async () => {
      const element = await drawn(report, PARTICIPATION);
      const told = oneEvent(element, 'maturity-error');
      element.indicator = 'x';
      expect(((await told) as CustomEvent<MaturityErrorDetail>).detail.error.message).to.equal(
        'unknown indicator: x',
      );
      element.indicator = PARTICIPATION.indicator;
      await element.updateComplete;
      expect(element.state).to.equal('ready');
    });
  });

  describe('table', () => {
    it('has everyone, each county, each band and all 290 with their answer', async () => {
      const rows = await tableOf(await drawn(report, PARTICIPATION));
      expect(rows).to.have.length(1 + 21 + 5 + 290);
      expect(rows[1]).to.deep.equal(['Stockholms län', '', '', '12 %', '88 %', '26']);
      expect(rows.filter(([, , answer]) => answer === 'Svarade')).to.have.length(236);
    });
  });

  describe('properties and attributes', () => {
    it('shows counties with their numbers', async () => {
      const element = await drawn(report, { ...PARTICIPATION, by: 'county' });
      const texts = (await present(element, '[part~=drawing] text')).map(({ textContent }) => textContent);
      expect(texts).to.include.members(['Norrbotten', '57\u00A0%']);
      expect(list(element)?.querySelector('[role=option]')?.getAttribute('aria-setsize')).to.equal('21');
    });

    it('takes the default for a level it does not know, and is right in English', async () => {
      const element = await drawn(report, { ...PARTICIPATION, by: 'planet', lang: 'en' });
      expect(element.figure?.by).to.equal('municipality');
      expect(textIn(element, '[part=summary]')).to.match(/^Answered: 236 of 290 municipalities \(81%\)/u);
    });

    it('treats empty attributes as absent', async () => {
      const element = await drawn(aDataset(), {
        indicator: '',
        entity: '',
        category: '',
        edition: '',
        borders: '',
      });
      expect(element.figure?.indicator).to.equal('alarm');
    });

    it('reads the own municipality out until another is pointed at', async () => {
      const element = await drawn(report, { ...PARTICIPATION, entity: '1885' });
      expect(textIn(element, '[part=readout]')).to.equal('Lindesberg (Örebro län): Svarade.');
      expect(paths(element, '.ring')).to.equal(2);
    });
  });

  describe('pointer', () => {
    it('reads what is under it, and chooses on click', async () => {
      const element = await drawn(report, PARTICIPATION);
      expect(textIn(element, '[part=readout]')).to.equal('Peka på en kommun för att läsa av.');
      await point(element, 'pointermove');
      expect(textIn(element, '[part=readout]')).to.equal('Upplands Väsby (Stockholms län): Svarade.');
      expect(paths(element, '.row')).to.equal(1);
      const told = oneEvent(element, 'maturity-select');
      await point(element, 'click');
      expect((await told).detail).to.deep.equal({
        entity: '0114',
        indicator: 'appendix-1-participation',
        edition: '2011',
      });
      expect(activeIn(element)?.getAttribute('aria-selected')).to.equal('true');
      expect(element.shadowRoot?.activeElement).to.equal(list(element));
      const cleared = oneEvent(element, 'maturity-select');
      await point(element, 'click');
      expect((await cleared).detail).to.deep.equal({});
    });

    it('reads nothing outside the map', async () => {
      const element = await drawn(report, PARTICIPATION);
      await point(element, 'pointermove');
      const drawing = element.shadowRoot!.querySelector('[part~=drawing]')!;
      drawing.dispatchEvent(new PointerEvent('pointerleave'));
      await element.updateComplete;
      expect(textIn(element, '[part=readout]')).to.equal('Peka på en kommun för att läsa av.');
    });
  });

  describe('keyboard', () => {
    it('has one tab stop, which owns one choice that says its place among all', async () => {
      const element = await drawn(report, { ...PARTICIPATION, entity: '0180' });
      expect(paths(element, '[part~=drawing] [tabindex]')).to.equal(1);
      const [first] = await present(element, '[role=option]');
      expect(list(element)?.getAttribute('aria-activedescendant')).to.equal(first?.id);
      expect(label(element)).to.match(/^Stockholm \(Stockholms län\)/u);
      expect(first?.getAttribute('aria-setsize')).to.equal('290');
    });

    it('walks with arrows, jumps by letters, chooses with Enter and clears with Escape', async () => {
      const element = await drawn(report, { ...PARTICIPATION, entity: '0180' });
      list(element)?.focus();
      await keys(element, 'ArrowUp');
      expect(label(element)).not.to.match(/^Stockholm /u);
      expect(textIn(element, '[part=readout]')).to.equal(label(element));
      await keys(element, 'ArrowDown');
      expect(label(element)).to.match(/^Stockholm /u);
      await keys(element, 'ö', 'v', 'e', 'r', 'k');
      expect(label(element)).to.match(/^Överkalix /u);
      const told = oneEvent(element, 'maturity-select');
      await keys(element, 'Enter');
      expect((await told).detail).to.include({ entity: '2513' });
      expect(activeIn(element)?.getAttribute('aria-selected')).to.equal('true');
      await keys(element, 'Escape');
      expect(activeIn(element)?.getAttribute('aria-selected')).to.equal('false');
      await keys(element, 'End');
      expect(label(element)).to.match(/^Kiruna /u);
      await keys(element, 'Home');
      expect(label(element)).to.match(/^Upplands Väsby /u);
    });

    it('comes back to the column it left', async () => {
      const element = await drawn(report, { ...PARTICIPATION, entity: '1280' });
      list(element)?.focus();
      const ups = Array<string>(12).fill('ArrowUp');
      await keys(element, ...ups);
      expect(label(element)).not.to.match(/^Malmö /u);
      await keys(element, ...ups.map(() => 'ArrowDown'));
      expect(label(element)).to.match(/^Malmö /u);
    });

    it('answers a key that comes before what answers it, without scrolling the page', async () => {
      const element = await drawn(report, { ...PARTICIPATION, entity: '0180' });
      const before = label(element);
      const event = new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true });
      list(element)?.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      await element.updateComplete;
      expect(label(element)).not.to.equal(before);
    });

    it('leaves Tab and keys with a modifier to the page', async () => {
      const element = await drawn(report, PARTICIPATION);
      list(element)?.focus();
      for (const init of [{ key: 'Tab' }, { key: 'a', ctrlKey: true }, { key: 'ArrowUp', metaKey: true }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        list(element)?.dispatchEvent(event);
        expect(event.defaultPrevented, init.key).to.equal(false);
      }
    });

    it('stays where it was when the map becomes another', async () => {
      const element = await drawn(report, PARTICIPATION);
      list(element)?.focus();
      await keys(element, 'End');
      element.indicator = 'appendix-1-participation ';
      element.indicator = PARTICIPATION.indicator;
      element.entity = '0180';
      await element.updateComplete;
      expect(label(element)).to.match(/^Kiruna /u);
    });
  });

  describe('borders', () => {
    it('draws the areas of a file: codes as numbers in a property, degrees', async () => {
      const element = await drawn(aDataset(), { indicator: 'alarm', borders: BORDERS });
      expect(element.figure?.marks).to.have.length(6);
      expect(element.figure?.absent).to.deep.equal([]);
      expect(pathsOf(element, 'm2')).to.equal(3);
      expect(paths(element, '.borders')).to.equal(1);
      await point(element, 'pointermove');
      expect(textIn(element, '[part=readout]')).to.match(/^Lindesberg /u);
    });

    for (const [what, borders, code] of [
      ['are not there', '/there-is-no-such-file.json', 'MW-HTTP-404'],
      ['are no borders', '/demo/data/municipalities.json', 'MW-FORMAT'],
      ['may not be asked for', 'javascript:alert(1)', 'MW-URL'],
    ] as const) {
      it(`are tiles when they ${what}: the reader gets a note, the author an event`, async () => {
        // it may be told as soon as the tag is drawn, and doesn't bubble
        const told = new Promise<CustomEvent<MaturityErrorDetail>>((resolve) => {
          document.addEventListener('maturity-error', (event) => resolve(event as CustomEvent), {
            capture: true,
            once: true,
          });
        });
        const element = await mounted<MapElement>('maturity-map', aDataset(), {
          indicator: 'alarm',
          borders,
        });
        const { detail } = await told;
        expect(detail.code).to.equal(code);
        await present(element, '[part~=drawing]');
        expect(element.state).to.equal('ready');
        expect(textIn(element, '[part=notes]')).to.contain('gränser kunde inte hämtas');
        expect(element.figure?.marks).to.have.length(6);
      });
    }

    it('are tiles when no area is in the data', async () => {
      const data = aDataset({
        entities: [{ id: 'x', name: 'X' }],
        answers: [{ indicators: ['alarm'], rows: { x: ['fully'] } }],
      });
      const element = await mounted<MapElement>('maturity-map', data, {
        indicator: 'alarm',
        borders: BORDERS,
        by: 'municipality',
      });
      await present(element, '[part~=drawing]');
      // the file's codes are municipalities of the tile grid, so they are drawn, and X is named
      expect(textIn(element, '[part=notes]')).to.contain(
        'Har ingen plats på kartan, men står i tabellen: X.',
      );
    });

    it('are forgotten when the attribute goes', async () => {
      const element = await drawn(aDataset(), { indicator: 'alarm', borders: BORDERS });
      element.removeAttribute('borders');
      await element.updateComplete;
      expect(paths(element, '.borders')).to.equal(0);
      expect(element.figure?.absent).to.have.length(284);
    });

    it('are asked for again when the map has been away', async () => {
      const element = await mounted<MapElement>('maturity-map', aDataset(), {
        indicator: 'alarm',
        borders: BORDERS,
      });
      const box = element.parentElement!;
      element.remove();
      await Promise.resolve();
      box.append(element);
      await present(element, '.borders');
      expect(element.figure?.marks).to.have.length(6);
    });
  });

  describe('drawing', () => {
    it('is not mirrored where the page reads from right to left', async () => {
      const place = async (dir: string) => {
        const element = await drawn(report, { ...PARTICIPATION, dir, entity: '1480' }, 400);
        const drawing = element.shadowRoot!.querySelector('[part~=drawing]')!.getBoundingClientRect();
        const left = Math.round(activeIn(element)!.getBoundingClientRect().left - drawing.left);
        element.remove();
        return left;
      };
      expect(await place('rtl')).to.equal(await place('ltr'));
    });

    it('is saved with its legend, and as a table', async () => {
      const element = await drawn(report, PARTICIPATION);
      const saved = await element.toSVG();
      expect(saved).to.contain('Svarade inte').and.to.contain('Sveriges Kommuner');
      expect(saved.match(/<path/gu)?.length).to.be.above(2);
      expect(
        (await element.toCSV()).split('\n').filter((line) => line.includes('Svarade')),
      ).to.have.length.above(289);
    });

    it('is there on paper though the borders are not', async () => {
      const element = document.createElement('maturity-map');
      Object.assign(element, { data: aDataset(), indicator: 'alarm' });
      element.setAttribute('borders', '/slow/never.json');
      await fixture(html`<div>${element}</div>`);
      dispatchEvent(new Event('beforeprint'));
      expect(paths(element, '[part~=drawing]')).to.equal(1);
      dispatchEvent(new Event('afterprint'));
    });
  });

  describe('no-op', () => {
    it('touches nothing when nothing has changed', async () => {
      for (const by of ['municipality', 'county']) {
        const element = await drawn(report, { ...PARTICIPATION, by });
        expect(await idleMutations(element)).to.equal(0);
        element.remove();
      }
    });

    it('leaves the drawing alone when the pointer moves', async () => {
      const element = await drawn(report, PARTICIPATION);
      const area = element.shadowRoot!.querySelector('[part~=area]')!;
      const seen: MutationRecord[] = [];
      const observer = new MutationObserver((records) => seen.push(...records));
      observer.observe(area.parentElement!, { attributes: true, childList: true, subtree: true });
      await point(element, 'pointermove');
      expect(observer.takeRecords()).to.deep.equal([]);
      expect(seen).to.deep.equal([]);
      observer.disconnect();
    });
  });

  describe('accessibility', () => {
    for (const [lang, width, by] of [
      ['sv', 900, 'municipality'],
      ['en', 320, 'municipality'],
      ['sv', 900, 'county'],
      ['en', 200, 'county'],
    ] as const) {
      it(`has no violations: ${by}, ${lang}, ${width} px`, async () => {
        const element = await drawn(report, { ...PARTICIPATION, lang, by, entity: '1885' }, width);
        await expect(element).to.be.accessible();
        expect(element.scrollWidth).to.be.at.most(width);
      });
    }

    itEmulates('keeps its colours and signs in forced colours', async () => {
      await executeServerCommand('emulate', { features: [{ name: 'forced-colors', value: 'active' }] });
      try {
        const element = await drawn(aDataset(), { indicator: 'alarm' });
        const [worst, best] = ['m0', 'm2'].map((swatch) =>
          element.shadowRoot!.querySelector(`[part~=area-${swatch}]`)!,
        );
        expect(getComputedStyle(worst!).fill).not.to.equal(getComputedStyle(best!).fill);
        expect(paths(element, 'g > path.glyph')).to.equal(6);
      } finally {
        await executeServerCommand('emulate');
      }
    });
  });
});
