import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/targets/targets.js';
import type { TargetsElement } from '../../src/elements/targets/targets.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf, idleMutations, mounted, present, press, tableOf, textIn } from '../fixtures/mounted.js';

const measured = (): Dataset =>
  aDataset({
    targets: [
      {
        id: 'permits',
        label: { sv: 'Bygglov på nätet', en: 'Permits online' },
        area: 'older',
        target: 80,
        unit: 'percent',
        change: false,
        due: '2024-12-31',
        baseline: 31,
        observations: [
          { date: '2022', value: 61 },
          { date: '2023', value: 83 },
        ],
      },
      {
        id: 'time',
        label: { sv: 'Kortare tid', en: 'Less time' },
        area: 'schools',
        target: -25,
        unit: 'percent',
        change: true,
        due: '2025',
        observations: [],
      },
    ],
  });

const mount = (data: Dataset, attributes = {}, width = 800) =>
  mounted<TargetsElement>('maturity-targets', data, attributes, width);

describe('<maturity-targets>', () => {
  let strategy: Dataset;
  before(async () => {
    strategy = await datasetOf('oskarshamn-2008');
  });

  describe('states', () => {
    it('draws a row for each goal, its status as word and colour', async () => {
      const element = await mount(strategy);
      const rows = await present(element, '[part~=target]');
      expect(rows).to.have.length(11);
      expect(textIn(element, '[part~=target-ed-2]'))
        .to.contain('Inte mätt än')
        .and.contain('Utgångsläge saknas.');
      expect(element.shadowRoot?.querySelectorAll('.bar.s-none')).to.have.length(7);
      expect(element.shadowRoot?.querySelectorAll('.bar.s-out')).to.have.length(2);
    });

    it('says how many goals stand how', async () => {
      const element = await mount(strategy);
      expect(element.summaryText).to.equal(
        '11 mål: 8 inte mätta än och 3 går inte att mäta. Den första slutdagen är 31 december 2010 och den sista 2015. 2 av målen är förändringar från ett utgångsläge som inte är känt.',
      );
      element.lang = 'en';
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(element.summaryText).to.contain('11 goals: 8 not yet measured and 3 can’t be measured.');
    });

    it('is empty, and says so, when no goal has the status', async () => {
      const element = await mount(strategy, { status: 'met' });
      expect(element.state).to.equal('empty');
      expect(element.summaryText).to.equal('Det finns inga sådana mål.');
    });

    it('is in error for an area the data lacks', async () => {
      const element = await mount(strategy);
      const told = oneEvent(element, 'maturity-error');
      element.area = 'sea';
      const { detail } = (await told) as CustomEvent<{ error: Error }>;
      expect(detail.error.message).to.equal('unknown area: sea');
      await element.updateComplete;
      expect(element.state).to.equal('error');
    });
  });

  describe('table', () => {
    it('has every number of every goal', async () => {
      const element = await mount(strategy);
      const rows = await tableOf(element);
      const numbers = rows.map((cells) => [cells[0], cells[3], cells[4], cells[5]]);
      expect(numbers.find(([name]) => name === 'Lätt att nå politiker och ledning')).to.deep.equal([
        'Lätt att nå politiker och ledning',
        '85 %',
        '2012-12-31',
        'uppgift saknas',
      ]);
      for (const { label, target, due } of strategy.targets) {
        const { sv } = label as { sv: string };
        const row = numbers.find(([name]) => name === sv);
        const written = target === undefined ? 'ej aktuellt' : `${String(target).replace('-', '−')} %`;
        expect(row?.slice(1, 3), sv).to.deep.equal([written, due]);
      }
    });

    it('has one row for each measurement', async () => {
      const rows = await tableOf(await mount(measured()));
      expect(rows.map((cells) => cells.slice(-3))).to.deep.equal([
        ['2022', '61 %', 'Uppnått'],
        ['2023', '83 %', 'Uppnått'],
        ['uppgift saknas', 'uppgift saknas', 'Går inte att mäta'],
      ]);
    });
  });

  describe('properties and attributes', () => {
    it('shows one area, and leaves its name out of the rows', async () => {
      const element = await mount(measured(), { area: 'older' });
      const rows = await present(element, '[part~=target]');
      expect(rows).to.have.length(1);
      expect(textIn(element, '[part=heading]')).to.equal('Äldre');
      expect(textIn(element, '[part~=target]')).not.to.contain('Äldre');
    });
  });

  describe('keyboard', () => {
    it('has one tab stop; arrows walk, Enter chooses and tells the area, Escape clears', async () => {
      const element = await mount(measured());
      const rows = await present(element, '[data-mark]');
      expect(rows.map((row) => row.getAttribute('tabindex'))).to.deep.equal(['0', '-1']);
      expect(rows[0]?.getAttribute('aria-label')).to.equal(
        'Bygglov på nätet. Uppnått. Mål 80\u00A0%. Senast 31 december 2024. Före 31\u00A0%. 61\u00A0% (2022). 83\u00A0% (2023).',
      );
      (rows[0] as SVGElement).focus();
      press(element, 'ArrowDown');
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement).to.equal(rows[1]);
      const told = oneEvent(element, 'maturity-select');
      press(element, 'Enter');
      expect((await told).detail).to.deep.equal({ area: 'schools' });
      await element.updateComplete;
      expect(rows.map((row) => row.getAttribute('aria-selected'))).to.deep.equal(['false', 'true']);
      press(element, 'Escape');
      await element.updateComplete;
      expect(rows.map((row) => row.getAttribute('aria-selected'))).to.deep.equal(['false', 'false']);
    });
  });

  describe('no-op', () => {
    it('touches nothing when nothing has changed', async () => {
      const element = await mount(measured());
      await present(element, '[part~=target]');
      expect(await idleMutations(element)).to.equal(0);
    });
  });

  describe('accessibility', () => {
    for (const [lang, width] of [
      ['sv', 800],
      ['en', 320],
    ] as const) {
      it(`has no violations in ${lang} at ${String(width)} px`, async () => {
        const element = await mount(strategy, { lang }, width);
        await present(element, '[part~=target]');
        await expect(element).to.be.accessible();
      });
    }

    it('never scrolls sideways at 200 px', async () => {
      const element = await mount(strategy, {}, 200);
      await present(element, '[part~=target]');
      expect(element.scrollWidth).to.be.at.most(200);
    });
  });
});
