import { expect } from '@open-wc/testing';
import { heatTableFigure } from '../../src/figures/heat-table.js';
import { layoutHeatTable, type HeatBox, type HeatLayout } from '../../src/geometry/heat-table.js';
import { aSurvey } from '../fixtures/survey.js';

const figure = heatTableFigure(aSurvey(), { indicator: 'priority' });
const BOX: HeatBox = { width: 800, fontSize: 16, letterSpacing: 0, rtl: false };
const layoutOf = (box: Partial<HeatBox> = {}, name = 'Namn'): HeatLayout =>
  layoutHeatTable(
    figure,
    { ...BOX, ...box },
    { row: () => name, column: () => 'Ganska hög', base: () => 'n = 42', cell: () => '42 %' },
  );

describe('layoutHeatTable(figure, box, speech)', () => {
  for (const [width, form] of [
    [1200, 'table'],
    [800, 'table'],
    [560, 'table'],
    [320, 'cards'],
    [200, 'cards'],
  ] as const) {
    it(`makes a ${form} of ${String(width)} px, every cell inside it and none over another`, () => {
      const { cells, form: made, height } = layoutOf({ width });
      expect(made).to.equal(form);
      expect(cells).to.have.length(15);
      for (const cell of cells) {
        expect(cell.x).to.be.at.least(0);
        expect(cell.x + cell.width).to.be.at.most(width + 0.2);
        expect(cell.y + cell.height).to.be.at.most(height + 0.2);
        // a target that a finger hits
        expect(Math.min(cell.width, cell.height)).to.be.at.least(24);
      }
      const overlaps = cells.some((a, index) =>
        cells
          .slice(index + 1)
          .some(
            (b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
          ),
      );
      expect(overlaps).to.equal(false);
    });
  }

  it('leaves room before what is set apart, with a line in it', () => {
    const { cells, rule } = layoutOf();
    const row = cells.filter((cell) => cell.row === 0);
    const gaps = row.slice(1).map((cell, index) => cell.x - (row[index]?.x ?? 0) - (row[index]?.width ?? 0));
    expect(gaps[3]).to.be.greaterThan(10);
    expect(Math.max(...gaps.slice(0, 3))).to.be.lessThan(3);
    expect(Number(/^M([\d.]+)/u.exec(rule)?.[1])).to.be.within(
      (row[3]?.x ?? 0) + (row[3]?.width ?? 0),
      row[4]?.x ?? 0,
    );
  });

  it('is the same from right to left, mirrored', () => {
    const left = layoutOf();
    const right = layoutOf({ rtl: true });
    expect(right.height).to.equal(left.height);
    right.cells.forEach((cell, index) => {
      const other = left.cells[index];
      expect(cell.x + (other?.x ?? 0) + cell.width).to.be.closeTo(800, 0.2);
    });
  });

  it('makes rows as high as long names need', () => {
    const short = layoutOf();
    const long = layoutOf({}, 'Gemensam nämnd eller kommunalförbund för samverkan om e-förvaltning i länet');
    expect(long.cells[0]?.height).to.be.greaterThan(short.cells[0]?.height ?? Infinity);
  });

  it('keeps letters at 12 px or more', () => {
    const { texts, cells } = layoutOf({ fontSize: 12 });
    expect(Math.min(...texts.map(({ size }) => size), ...cells.map(({ size }) => size))).to.equal(12);
  });
});
