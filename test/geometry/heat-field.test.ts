import { expect } from '@open-wc/testing';
import { heatFieldFigure } from '../../src/figures/heat-field.js';
import { orderField, type FieldOrder } from '../../src/figures/heat-order.js';
import { fieldCellAt, layoutHeatField, type FieldBlock } from '../../src/geometry/heat-field.js';
import { nationalDataset } from '../fixtures/national.js';

const figure = heatFieldFigure(nationalDataset(290, 158), {});
const rows = orderField(figure, 'rows', { by: 'size', sort: 'data' }, () => 0);
const columns = orderField(figure, 'columns', { by: 'area', sort: 'data' }, () => 0);
const ALL: FieldBlock = { top: 0, bottom: 290, left: 0, right: 158 };
const speech = {
  row: () => 'Lindesberg',
  column: () => 'Digitala lås',
  rowGroup: () => 'Län',
  columnGroup: () => 'Område',
};
const layoutOf = (width: number, block: FieldBlock, rtl = false) =>
  layoutHeatField(rows, columns, block, { width, fontSize: 16, letterSpacing: 0, rtl }, speech);

describe('layoutHeatField(rows, columns, block, box, speech)', () => {
  for (const width of [320, 800, 1400]) {
    for (const block of [ALL, { top: 20, bottom: 60, left: 40, right: 60 }]) {
      it(`keeps ${String(block.bottom - block.top)} rows within ${String(width)} px, in order`, () => {
        const { xs, ys, cellWidth, cellHeight, height, texts } = layoutOf(width, block);
        expect(xs).to.have.length(block.right - block.left);
        expect(ys).to.have.length(block.bottom - block.top);
        expect(Math.min(...xs)).to.be.at.least(0);
        expect(Math.max(...xs) + cellWidth).to.be.at.most(width + 1);
        expect(Math.max(...ys) + cellHeight).to.be.at.most(height + 1);
        xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).to.be.at.least(cellWidth - 1e-6));
        expect(texts.length).to.be.greaterThan(1);
      });
    }
  }

  it('tells the counties apart on a phone, where their names are cut', () => {
    const counties = ['Västernorrlands län', 'Västerbottens län'];
    const rowGroup = (group: number) => counties[group] ?? '';
    const box = { width: 252, fontSize: 17, letterSpacing: 0, rtl: false };
    const { texts } = layoutHeatField(rows, columns, ALL, box, { ...speech, rowGroup });
    const names = texts.filter(({ anchor }) => anchor === 'end').map(({ text }) => text);
    expect(names).to.deep.equal(['Västernorrlan…', 'Västerbottens…']);
  });

  for (const rtl of [false, true]) {
    it(`names every line of groups without names when asked, ${rtl ? 'from right to left' : 'from left to right'}`, () => {
      const [allRows, allColumns] = (['rows', 'columns'] as const).map((side) =>
        orderField(figure, side, { by: undefined, sort: 'data' }, () => 0),
      ) as [FieldOrder, FieldOrder];
      const named = {
        row: String,
        column: (place: number) => `q${String(place)}`,
        rowGroup: () => '',
        columnGroup: () => '',
      };
      const box = { width: 800, fontSize: 16, letterSpacing: 0, rtl };
      expect(layoutHeatField(allRows, allColumns, ALL, box, named).texts).to.deep.equal([]);
      const { texts, width, height, xs, ys, cellWidth, cellHeight } = layoutHeatField(
        allRows,
        allColumns,
        ALL,
        box,
        named,
        true,
      );
      expect(texts.map(({ text }) => text)).to.have.members([
        ...[...ys.keys()].map(String),
        ...[...xs.keys()].map((column) => `q${String(column)}`),
      ]);
      expect(Math.min(...xs)).to.be.at.least(0);
      expect(Math.max(...xs) + cellWidth).to.be.at.most(width);
      expect(Math.max(...ys) + cellHeight).to.be.at.most(height);
      for (const { x, y } of texts) {
        expect(x).to.be.within(0, width);
        expect(y).to.be.within(0, height);
      }
      const grouped = layoutHeatField(rows, columns, ALL, box, speech);
      expect(layoutHeatField(rows, columns, ALL, box, speech, true)).to.deep.equal(grouped);
    });
  }

  for (const rtl of [false, true]) {
    it(`finds each cell again ${rtl ? 'from right to left' : 'from left to right'}`, () => {
      const layout = layoutOf(800, ALL, rtl);
      for (const [row, column] of [
        [0, 0],
        [289, 157],
        [100, 80],
      ] as const) {
        const x = (layout.xs[column] ?? 0) + layout.cellWidth / 2;
        const y = (layout.ys[row] ?? 0) + layout.cellHeight / 2;
        expect(fieldCellAt(layout, x, y)).to.deep.equal({ row, column });
      }
      expect(fieldCellAt(layout, rtl ? 799 : 1, 500)).to.equal(undefined);
    });
  }
});
