import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/heatmap/heatmap.js';
import type { HeatmapElement } from '../../src/elements/heatmap/heatmap.js';
import type { Dataset } from '../../src/model/index.js';
import { datasetOf, idleMutations, mounted, present, press, tableOf, textIn } from '../fixtures/mounted.js';

/** A text with plain spaces. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const mount = (data: Dataset, attributes = {}, width = 800) =>
  mounted<HeatmapElement>('maturity-heatmap', data, attributes, width);

describe('<maturity-heatmap>: a table of colours', () => {
  let report: Dataset;
  let welfare: Dataset;
  before(async () => {
    [report, welfare] = (await Promise.all(['skl-2011', 'valfardsteknik-2022'].map(datasetOf))) as [
      Dataset,
      Dataset,
    ];
  });

  it('prints every number in its cell, and a word where there is none', async () => {
    const element = await mount(report, { topic: 'fig-13' });
    const values = (await present(element, '.value')).map((each) => plain(each.textContent));
    expect(values).to.have.length(30);
    expect(values.filter((value) => value === 'saknas')).to.have.length(26);
    expect(values.filter((value) => value !== 'saknas')).to.deep.equal(['25 %', '45 %', '45 %', '67 %']);
    expect(element.shadowRoot?.querySelectorAll('.gap')).to.have.length(26);
    expect(element.shadowRoot?.querySelectorAll('.apart .value')).to.have.length(4);
    expect(plain(element.summaryText)).to.equal(
      '214 svarande per rad. ”Ingen samverkan”: högst Statliga myndigheter (67 %), lägst En eller flera andra kommuner (25 %). Flera svar kunde ges, så talen ska inte läggas ihop. 26 av 30 tal finns inte att visa.',
    );
  });

  it('has the same numbers as a table', async () => {
    const rows = await tableOf(await mount(report, { topic: 'fig-13' }));
    const none = 'uppgift saknas';
    expect(rows.map((cells) => cells.slice(1))).to.deep.equal(
      ['25 %', '45 %', none, '45 %', '67 %'].map((last) => [...Array<string>(5).fill(none), last, '214']),
    );
  });

  it('has the same numbers as CSV and as a drawing of its own', async () => {
    const element = await mount(report, { topic: 'fig-15' });
    await present(element, '.value');
    expect(await element.toCSV()).to.contain(
      'Service till privatpersoner och företag;0;0;18;47;13;10;12;180',
    );
    const drawing = await element.toSVG();
    expect(plain(drawing)).to.contain('47 %');
    expect(drawing).not.to.contain('var(');
  });

  it('marks rows with few respondents', async () => {
    const element = await mount(report, { topic: 'appendix-3' });
    await present(element, '.value');
    const few = element.figure?.rows.filter((row) => 'few' in row && row.few).length ?? 0;
    expect(few).to.equal(11);
    expect(element.shadowRoot?.querySelectorAll('.few-frame')).to.have.length(few * 3);
  });

  it('counts from answers by county', async () => {
    const element = await mount(welfare, { indicator: 'older-locks', by: 'county' });
    expect(await present(element, '[role=row]')).to.have.length(21);
  });

  it('turns each row into a card where the columns have no room', async () => {
    const element = await mount(report, { topic: 'fig-13' }, 320);
    await present(element, 'svg.cards');
    expect(element.scrollWidth).to.be.at.most(320);
  });

  it('is in error for a topic that the data lacks, until it is told another', async () => {
    const element = await mount(report, { topic: 'unheard-of' });
    expect(element.state).to.equal('error');
    element.topic = 'fig-13';
    await element.updateComplete;
    expect(element.state).to.equal('ready');
  });

  describe('keyboard and pointer', () => {
    it('has one tab stop and walks in two directions', async () => {
      const element = await mount(report, { topic: 'fig-13' });
      const cells = await present(element, '[role=gridcell]');
      expect(cells.filter((cell) => cell.getAttribute('tabindex') === '0')).to.deep.equal([cells[0]]);
      (cells[0] as SVGElement).focus();
      press(element, 'ArrowDown');
      press(element, 'ArrowRight');
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.equal(cells[7]);
      expect(element.shadowRoot?.querySelectorAll('.cross')).to.have.length(2);
      expect(
        [...(element.shadowRoot?.querySelectorAll('text.at') ?? [])]
          .map((each) => each.textContent)
          .join(' '),
      ).to.equal('Drift och förvaltning av e-tjänster Kommunförbund och regionala organ');
    });

    it('says a chosen cell, and tells it', async () => {
      const element = await mount(report, { topic: 'fig-13' });
      const cells = await present(element, '[role=gridcell]');
      const told = oneEvent(element, 'maturity-select');
      cells[5]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({
        indicator: 'fig-13-other-municipalities',
        category: 'none',
        edition: '2011',
      });
      await element.updateComplete;
      expect(textIn(element, '.readout')).to.equal(
        'En eller flera andra kommuner. Ingen samverkan: 25 %. 214 svarande.',
      );
      expect(cells[5]?.getAttribute('aria-selected')).to.equal('true');
      const cleared = oneEvent(element, 'maturity-select');
      press(element, 'Escape');
      expect(((await cleared) as CustomEvent<unknown>).detail).to.deep.equal({});
    });

    it("tells a cell's group", async () => {
      const element = await mount(report, { indicator: 'fig-14-collaboration-areas' });
      const cells = await present(element, '[role=gridcell]');
      const told = oneEvent(element, 'maturity-select');
      cells[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({
        indicator: 'fig-14-collaboration-areas',
        group: '100k',
        category: 'dev-eservices',
        edition: '2011',
      });
    });

    it('reads what the pointer is on', async () => {
      const element = await mount(report, { topic: 'fig-13', lang: 'en' });
      const cells = await present(element, '[role=gridcell]');
      cells[0]?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(textIn(element, '.readout')).to.equal(
        'One or more other municipalities. Development of e-services: no data. 214 respondents.',
      );
    });
  });

  it('touches nothing when nothing has changed', async () => {
    const element = await mount(report, { topic: 'fig-13' });
    await present(element, '.value');
    expect(await idleMutations(element)).to.equal(0);
  });

  for (const [lang, width] of [
    ['sv', 800],
    ['en', 320],
  ] as const) {
    it(`has no accessibility violations in ${lang} at ${String(width)} px`, async () => {
      const element = await mount(report, { lang, topic: 'fig-13' }, width);
      await present(element, '.value');
      await expect(element).to.be.accessible();
    });
  }
});
