import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/trend/trend.js';
import type { TrendElement } from '../../src/elements/trend/trend.js';
import type { Dataset } from '../../src/model/index.js';
import { datasetOf, idleMutations, mounted, present, press, tableOf, textIn } from '../fixtures/mounted.js';

const mount = (data: Dataset, attributes = {}, width = 800) =>
  mounted<TrendElement>('maturity-trend', data, attributes, width);

describe('<maturity-trend>', () => {
  let report: Dataset;
  let earlier: Dataset;
  let welfare: Dataset;
  before(async () => {
    [report, earlier, welfare] = (await Promise.all(
      ['skl-2011', 'skl-2008', 'valfardsteknik-2022'].map(datasetOf),
    )) as [Dataset, Dataset, Dataset];
  });

  describe('states', () => {
    it('draws a line with its numbers', async () => {
      const element = await mount(earlier, { indicator: 'respondents' });
      await present(element, '[part~=series]');
      expect(element.summaryText).to.equal('153 (2006), sedan 162 (2008), upp 9.');
      const values = [...(element.shadowRoot?.querySelectorAll('text.value') ?? [])].map(
        (each) => each.textContent,
      );
      expect(values.sort()).to.deep.equal(['147', '153', '162']);
      expect(element.shadowRoot?.querySelectorAll('circle.dot')).to.have.length(3);
    });

    it('says a slope in percentage points', async () => {
      const element = await mount(report, { indicator: 'fig-06-strategy', measure: 'in-progress' });
      expect(element.summaryText).to.equal(
        'Arbete pågår: 20\u00A0% (2009), sedan 32\u00A0% (2011), upp 12 procentenheter.',
      );
      element.lang = 'en';
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(element.summaryText).to.equal(
        'Work in progress: 20% (2009), then 32% (2011), up 12 percentage points.',
      );
    });

    it('shows the means by size as dots, and says which band has none', async () => {
      const element = await mount(earlier, { indicator: 'e-government-mean' });
      await present(element, 'circle.dot');
      expect(element.shadowRoot?.querySelectorAll('circle.dot')).to.have.length(2);
      expect(element.shadowRoot?.querySelectorAll('.gap')).to.have.length(1);
      expect(textIn(element, 'text.missing')).to.equal('uppgift saknas');
      expect(element.summaryText).to.equal(
        'Högst 2008: Över 100\u00a0000 invånare (3,1). Lägst: Under ca 30\u00a0000 invånare (2,2). 2008 saknas uppgift för Ca 30\u00a0000–100\u00a0000 invånare.',
      );
    });

    it('cuts the line at a break, and says so', async () => {
      const element = await mount(welfare, {
        indicator: 'broadband-gigabit',
        entity: '1885',
        compare: 'all',
      });
      await present(element, '.break');
      expect(textIn(element, 'text.cut')).to.equal('Serien bruten');
      const paths = [...(element.shadowRoot?.querySelectorAll('path.line') ?? [])];
      expect(paths).to.have.length(2);
      // two stretches before the break and one after it
      for (const path of paths) expect(path.getAttribute('d')?.match(/M/gu)).to.have.length(3);
      expect(textIn(element, '[part=notes]')).to.contain('Mätningen 2021 går inte att jämföra med den före');
    });

    it('is in error without an indicator', async () => {
      const element = await mount(earlier);
      expect(element.state).to.equal('error');
      element.indicator = 'respondents';
      await element.updateComplete;
      expect(element.state).to.equal('ready');
    });
  });

  describe('table', () => {
    it('has every number of the source, missing ones with their reason', async () => {
      const rows = await tableOf(
        await mount(report, { indicator: 'fig-06-strategy', measure: 'no in-progress yes' }),
      );
      expect(rows.map((cells) => cells.slice(0, 3))).to.deep.equal([
        ['Nej', '2009', 'uppgift saknas'],
        ['Nej', '2011', '45 %'],
        ['Arbete pågår', '2009', '20 %'],
        ['Arbete pågår', '2011', '32 %'],
        ['Ja', '2009', 'uppgift saknas'],
        ['Ja', '2011', '22 %'],
      ]);
    });

    it("has an entity's own answers in words", async () => {
      const rows = await tableOf(await mount(welfare, { indicator: 'older-locks', entity: '1885' }));
      expect(rows).to.deep.equal([
        ['2021', 'Breddinfört'],
        ['2022', 'Breddinfört'],
      ]);
    });
  });

  describe('keyboard', () => {
    it('has one tab stop, on the latest edition; what is chosen is read out below, and told', async () => {
      const element = await mount(earlier, { indicator: 'respondents' });
      const options = await present(element, '[data-mark]');
      expect(options.map((option) => option.getAttribute('tabindex'))).to.deep.equal(['-1', '-1', '0']);
      expect(options[1]?.getAttribute('aria-label')).to.equal('2007. 147.');
      (options[2] as SVGElement).focus();
      press(element, 'ArrowLeft');
      const told = oneEvent(element, 'maturity-select');
      press(element, 'Enter');
      expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({
        indicator: 'respondents',
        edition: '2007',
      });
      await element.updateComplete;
      expect(textIn(element, '[part=detail]')).to.equal('2007 147.');
      press(element, 'Escape');
      await element.updateComplete;
      expect(textIn(element, '[part=detail]')).to.equal(undefined);
    });

    it('walks over rows where there is one edition, and tells the group', async () => {
      const element = await mount(earlier, { indicator: 'e-government-mean' });
      const options = await present(element, '[data-mark]');
      expect(options.map((option) => option.getAttribute('aria-label'))).to.deep.equal([
        'Under ca 30\u00a0000 invånare. 2,2.',
        'Ca 30\u00a0000–100\u00a0000 invånare. Uppgift saknas.',
        'Över 100\u00a0000 invånare. 3,1.',
      ]);
      const told = oneEvent(element, 'maturity-select');
      options[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      expect(((await told) as CustomEvent<unknown>).detail).to.deep.equal({
        indicator: 'e-government-mean',
        group: '100k',
      });
    });
  });

  describe('no-op', () => {
    it('touches nothing when nothing has changed', async () => {
      const element = await mount(report, { indicator: 'fig-06-strategy', measure: 'no yes' });
      await present(element, '[part~=series]');
      expect(await idleMutations(element)).to.equal(0);
    });
  });

  describe('accessibility', () => {
    for (const [lang, width] of [
      ['sv', 800],
      ['en', 320],
    ] as const) {
      it(`has no violations in ${lang} at ${String(width)} px`, async () => {
        const element = await mount(
          welfare,
          { lang, indicator: 'broadband-gigabit', by: 'county', entity: '1885' },
          width,
        );
        await present(element, '[part~=series]');
        await expect(element).to.be.accessible();
      });
    }
  });
});
