import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/flower/flower.js';
import '../../src/elements/map/map.js';
import '../../src/elements/scatter/scatter.js';
import { itEmulates } from '../fixtures/engine.js';
import { datasetOf, mounted, present, type Mountable } from '../fixtures/mounted.js';

/** Width of A4 between margins of 1 cm, px. */
const PAPER = 718;

/** Height of A4 between margins of 1 cm, px. */
const PAGE = 1047;

/** Mounts a widget, and looks at its tables as they stand on paper. */
async function onPaper(
  [tag, name, attributes]: readonly [string, string, Readonly<Record<string, string>>],
  look: (tables: readonly HTMLTableElement[]) => void,
): Promise<void> {
  const style = 'font: 16px sans-serif';
  const element = await mounted<Mountable>(tag, await datasetOf(name), { ...attributes, style }, PAPER);
  await executeServerCommand('emulate', { media: 'print' });
  try {
    dispatchEvent(new Event('beforeprint'));
    look((await present(element, '.data table')) as HTMLTableElement[]);
  } finally {
    dispatchEvent(new Event('afterprint'));
    await executeServerCommand('emulate');
  }
}

/** Boxes of the cells that stand in one line of text with the first one of a table, from the left. */
function firstLine(table: HTMLTableElement): readonly DOMRect[] {
  const cells = [...table.querySelectorAll('tbody tr > *')].map((cell) => cell.getBoundingClientRect());
  const top = cells[0]?.top ?? 0;
  return cells.filter((cell) => Math.abs(cell.top - top) < 4).sort((a, b) => a.left - b.left);
}

/** Fails when a word of a table stands beyond the paper, or two cells of a line on each other. */
function expectLegible(table: HTMLTableElement): void {
  const line = firstLine(table);
  expect(line.length).to.be.above(1);
  for (const [index, cell] of line.entries()) {
    expect(cell.left).to.be.at.least((line[index - 1]?.right ?? 0) - 1);
    expect(cell.right).to.be.at.most((table.closest('.data')?.getBoundingClientRect().right ?? 0) + 1);
  }
}

describe('a long table on paper', () => {
  itEmulates('goes on beside itself when it is narrow: 290 municipalities take three pages', () =>
    onPaper(['maturity-scatter', 'valfardsteknik-2022', {}], ([table]) => {
      const height = table?.closest('.data')?.getBoundingClientRect().height;
      expect(table?.rows).to.have.length.above(280);
      expect(height).to.be.below(3 * PAGE);
      expectLegible(table as HTMLTableElement);
    }),
  );

  itEmulates('stays as wide as the paper when it has many words in a row', () =>
    onPaper(
      ['maturity-flower', 'valfardsteknik-2022', { entity: '1885', layout: 'garden', compare: '' }],
      ([table]) => {
        expect(table?.rows).to.have.length.above(25);
        expectLegible(table as HTMLTableElement);
      },
    ),
  );

  itEmulates('has no column that is blank for every municipality', () =>
    onPaper(['maturity-map', 'skl-2011', { indicator: 'appendix-1-participation' }], (tables) => {
      expect(tables.map(({ rows }) => rows.length)).to.deep.equal([28, 291]);
      for (const table of tables) {
        expectLegible(table);
        for (const [index, head] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
          const texts = [...(table.tBodies[0]?.rows ?? [])].map(({ cells }) =>
            cells[index]?.textContent.trim(),
          );
          expect(texts.some(Boolean), head.textContent).to.equal(true);
        }
      }
    }),
  );

  itEmulates('does not begin with its head alone at the foot of a page', () =>
    onPaper(
      ['maturity-map', 'skl-2011', { indicator: 'appendix-1-participation', by: 'county' }],
      ([table]) => {
        const rows = [...(table?.querySelectorAll('caption, thead, tbody tr') ?? [])];
        const kept = rows.map((row) => getComputedStyle(row).breakAfter === 'avoid');
        expect(kept.slice(0, 6)).to.deep.equal([true, true, true, true, true, true]);
        expect(kept.slice(6)).not.to.include(true);
      },
    ),
  );
});
