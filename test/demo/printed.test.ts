import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itEmulates } from '../fixtures/engine.js';
import { drawn, openedPage } from './frame.js';

/** Width of A4 between the pages' margins of 14 mm, px. */
const PAPER = 688;

/** 8 pt, px. */
const LEGIBLE = 10.6;

describe('the pages of the demo on paper', () => {
  for (const [name, tag] of [
    ['goals', 'maturity-targets'],
    ['report-2011', 'maturity-bars'],
    ['eblomladan', 'maturity-flower'],
  ] as const) {
    itEmulates(
      `set each number of a table in 8 pt at least, and none beyond the paper: ${name}`,
      async () => {
        const page = await openedPage(`/demo/${name}.html`, PAPER);
        const widget = await drawn(page, tag);
        await executeServerCommand('emulate', { media: 'print' });
        try {
          page.defaultView?.dispatchEvent(new Event('beforeprint'));
          const cells = [...(widget.shadowRoot?.querySelectorAll('.data :is(th, td)') ?? [])];
          expect(cells).to.have.length.above(10);
          const zoom = parseFloat(getComputedStyle(widget).zoom) || 1;
          for (const cell of cells) {
            expect(parseFloat(getComputedStyle(cell).fontSize) * zoom).to.be.at.least(LEGIBLE);
            expect(cell.getBoundingClientRect().right).to.be.at.most(PAPER + 1);
          }
        } finally {
          page.defaultView?.dispatchEvent(new Event('afterprint'));
          await executeServerCommand('emulate');
        }
      },
    );
  }

  itEmulates(
    'keep a heading and what introduces a figure with its drawing, and let its table go on',
    async () => {
      const page = await openedPage('/demo/report-2011.html', PAPER);
      await executeServerCommand('emulate', { media: 'print' });
      try {
        const styleOf = (selector: string) => getComputedStyle(page.querySelector(selector) as Element);
        expect(styleOf('#fig-15').breakInside).to.equal('auto');
        for (const selector of ['.chapter > h2', '#fig-15 h3', '#fig-15 > p'])
          expect(styleOf(selector).breakAfter, selector).to.equal('avoid');
        // nothing follows it that it could be kept with but the next chapter
        expect(styleOf('#fig-5 > p').breakAfter).to.equal('auto');
      } finally {
        await executeServerCommand('emulate');
      }
    },
  );
});
