import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/flower/flower.js';
import type { FlowerElement } from '../../src/elements/flower/flower-element.js';
import type { Dataset } from '../../src/model/index.js';
import { itEmulates } from '../fixtures/engine.js';
import { datasetOf, mounted, present } from '../fixtures/mounted.js';

/** Width of A4 between margins of 1 cm, px. */
const PAPER = 718;

describe('a drawing with its numbers as a table', () => {
  let welfare: Dataset;
  before(async () => {
    welfare = await datasetOf('valfardsteknik-2022');
  });
  const mount = () =>
    mounted<FlowerElement>(
      'maturity-flower',
      welfare,
      { entity: '1885', layout: 'garden', compare: 'county size all', style: 'font: 16px sans-serif' },
      PAPER,
    );

  itEmulates('loses no column on paper, and leaves what opens at a touch on the screen', async () => {
    const element = await mount();
    await present(element, 'details.limits');
    await executeServerCommand('emulate', { media: 'print' });
    try {
      dispatchEvent(new Event('beforeprint'));
      const [table] = await present(element, '.data table');
      expect(table?.querySelectorAll('thead th')).to.have.length(8);
      expect(table?.getBoundingClientRect().width).to.be.at.most(PAPER);
      const [limits] = await present(element, 'details.limits');
      expect(limits?.getClientRects()).to.have.length(0);
    } finally {
      dispatchEvent(new Event('afterprint'));
      await executeServerCommand('emulate');
    }
  });

  it('has the sign of an answer beside its words, however narrow the column is', async () => {
    const element = await mount();
    dispatchEvent(new Event('beforeprint'));
    const cells = await present(element, '.data td.answer');
    expect(cells).to.have.length.above(20);
    for (const cell of cells) {
      cell.closest('table')?.setAttribute('style', 'inline-size: 1px');
      const sign = cell.querySelector('svg') ?? cell;
      const words = document.createRange();
      words.selectNodeContents(cell);
      words.setStartAfter(sign);
      const [line] = words.getClientRects();
      const { top, bottom } = sign.getBoundingClientRect();
      expect(top).to.be.below(line?.bottom ?? 0);
      expect(bottom).to.be.above(line?.top ?? 0);
    }
    dispatchEvent(new Event('afterprint'));
  });
});
