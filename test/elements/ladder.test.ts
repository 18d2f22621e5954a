import { expect, oneEvent } from '@open-wc/testing';
import '../../src/elements/ladder/ladder.js';
import type { LadderElement } from '../../src/elements/ladder/ladder.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { datasetOf, idleMutations, mounted, present, press, tableOf, textIn } from '../fixtures/mounted.js';

const placed = (): Dataset =>
  aDataset({
    ladders: [
      {
        id: 'web',
        label: { sv: 'Trappan', en: 'The ladder' },
        steps: [
          { id: 'a', label: { sv: 'Information', en: 'Information' } },
          { id: 'b', label: { sv: 'Blanketter', en: 'Forms' }, requires: { sv: 'utskrift', en: 'print' } },
          { id: 'c', label: { sv: 'Ärenden', en: 'Cases' }, requires: { sv: 'inloggning', en: 'login' } },
        ],
        at: new Map([
          [
            '1885',
            new Map([
              ['alarm', 'b'],
              ['locks', 'c'],
            ]),
          ],
          ['1880', new Map([['alarm', 'c']])],
        ]),
      },
    ],
  });

const mount = (data: Dataset, attributes = {}, width = 800) =>
  mounted<LadderElement>('maturity-ladder', data, attributes, width);

describe('<maturity-ladder>', () => {
  let strategy: Dataset;
  before(async () => {
    strategy = await datasetOf('oskarshamn-2008');
  });

  describe('states', () => {
    it('draws four steps, and says that the source places nobody', async () => {
      const element = await mount(strategy);
      expect(await present(element, '[part~=step]')).to.have.length(4);
      expect(element.summaryText).to.equal(
        'Trappan har 4 steg, från Information till Ärenden över gränser. Källan säger inte vem som står på vilket steg.',
      );
      expect(textIn(element, '[part~=step-3]')).to.contain('identifiering');
    });

    it('says where a municipality stands with a service, and what the next step requires', async () => {
      const element = await mount(placed(), { entity: '1885', indicator: 'alarm' });
      expect(element.summaryText).to.equal(
        'Lindesberg står på steg 2 av 3, Blanketter, med Digitalt trygghetslarm. Steg 3, Ärenden, kräver: inloggning. 2 kommuner (Digitalt trygghetslarm): 1 på steg 2 och 1 på steg 3.',
      );
      await present(element, 'circle.own');
      expect(element.shadowRoot?.querySelectorAll('circle.own')).to.have.length(1);
    });

    it('is empty without a ladder', async () => {
      const element = await mount(aDataset());
      expect(element.state).to.equal('empty');
      expect(element.summaryText).to.equal('Det finns ingen trappa i underlaget.');
    });

    it('is in error for a ladder the data lacks, and draws again when it is named right', async () => {
      const element = await mount(strategy, { ladder: 'x' });
      expect(element.state).to.equal('error');
      element.ladder = 'web-services';
      await element.updateComplete;
      expect(element.state).to.equal('ready');
    });
  });

  describe('table', () => {
    it('has every step, with what it requires', async () => {
      const rows = await tableOf(await mount(strategy));
      expect(rows.map((cells) => cells.slice(0, 2))).to.deep.equal([
        ['1', 'Information'],
        ['2', 'Blanketter'],
        ['3', 'Personliga uppgifter'],
        ['4', 'Ärenden över gränser'],
      ]);
      expect(rows.every(([, , requires]) => (requires ?? '').length > 10)).to.equal(true);
    });

    it('has everybody who stands somewhere, and says where nobody does', async () => {
      const rows = await tableOf(await mount(placed(), { entity: '1880', lang: 'en' }));
      expect(rows).to.deep.equal([
        ['1', 'Information', 'no data', 'nobody'],
        ['2', 'Forms', 'print', 'nobody'],
        ['3', 'Cases', 'login', 'Digital alarm'],
        ['no data', 'no data', 'no data', 'Digital locks'],
      ]);
    });
  });

  describe('keyboard', () => {
    it('walks over steps and who stands on them; what is chosen is explained below, and told', async () => {
      const element = await mount(placed(), { entity: '1885' });
      const options = await present(element, '[data-mark]');
      expect(options.map((option) => option.getAttribute('data-mark'))).to.deep.equal([
        'step:a',
        'step:b',
        'mark:alarm',
        'step:c',
        'mark:locks',
      ]);
      expect(options.filter((option) => option.getAttribute('tabindex') === '0')).to.deep.equal([options[0]]);
      expect(options[1]?.getAttribute('aria-label')).to.equal(
        'Steg 2 av 3: Blanketter. Kräver: utskrift. 1 står här.',
      );
      (options[0] as SVGElement).focus();
      press(element, 'ArrowDown');
      press(element, 'ArrowRight');
      const told = oneEvent(element, 'maturity-select');
      press(element, 'Enter');
      expect((await told).detail).to.deep.equal({ entity: '1885', indicator: 'alarm' });
      await element.updateComplete;
      expect(textIn(element, '[part=detail]')).to.equal(
        'Digitalt trygghetslarm: steg 2, Blanketter. Steg 3, Ärenden, kräver: inloggning.',
      );
      press(element, 'Escape');
      await element.updateComplete;
      expect(textIn(element, '[part=detail]')).to.equal(undefined);
    });

    it('names everybody on the step that is chosen', async () => {
      const element = await mount(placed(), { indicator: 'alarm' });
      const [, , , last] = await present(element, '[data-mark]');
      expect(last?.getAttribute('data-mark')).to.equal('step:c');
      last?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await element.updateComplete;
      expect(textIn(element, '[part=detail]')).to.equal(
        'Steg 3 av 3: Ärenden. Kräver: inloggning. Här står Örebro. Det är det högsta steget.',
      );
    });
  });

  describe('no-op', () => {
    it('touches nothing when nothing has changed', async () => {
      const element = await mount(placed(), { entity: '1885' });
      await present(element, '[part~=step]');
      expect(await idleMutations(element)).to.equal(0);
    });
  });

  describe('accessibility', () => {
    for (const [lang, width] of [
      ['sv', 800],
      ['en', 320],
    ] as const) {
      it(`has no violations in ${lang} at ${String(width)} px`, async () => {
        const element = await mount(placed(), { lang, entity: '1885' }, width);
        await present(element, '[part~=step]');
        await expect(element).to.be.accessible();
      });
    }
  });
});
