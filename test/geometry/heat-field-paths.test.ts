import { expect } from '@open-wc/testing';
import { heatFieldFigure } from '../../src/figures/heat-field.js';
import { orderField } from '../../src/figures/heat-order.js';
import { fieldPaths } from '../../src/geometry/heat-field-paths.js';
import { layoutHeatField } from '../../src/geometry/heat-field.js';
import { nationalDataset } from '../fixtures/national.js';

const figure = heatFieldFigure(nationalDataset(290, 158), {});
const name = () => 'Lindesberg';
const speech = { row: name, column: name, rowGroup: name, columnGroup: name };

describe('fieldPaths(figure, rows, columns, layout)', () => {
  for (const rtl of [false, true]) {
    it(`covers every cell once, as far as its answer goes, ${rtl ? 'from right to left' : 'from left to right'}`, () => {
      const rows = orderField(figure, 'rows', { by: 'size', sort: 'data' }, () => 0);
      const columns = orderField(figure, 'columns', { by: 'area', sort: 'level' }, () => 0);
      const block = { top: 0, bottom: 290, left: 0, right: 158 };
      const box = { width: 800, fontSize: 16, letterSpacing: 0, rtl };
      const layout = layoutHeatField(rows, columns, block, box, speech);
      const paths = fieldPaths(figure, rows, columns, layout);
      expect(paths).to.have.length(figure.swatches.length);
      let covered = 0;
      const heights = new Map<string, number>();
      for (const [code, path] of paths.entries()) {
        const swatch = figure.swatches[code] ?? '';
        for (const [, x, width, height] of path.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v([\d.]+)h-[\d.]+z/gu)) {
          expect(Number(x)).to.be.at.least(0);
          expect(Number(x) + Number(width)).to.be.at.most(801);
          if (swatch === 'none') covered += 1;
          else covered += Math.round(Number(width) / layout.cellWidth);
          heights.set(swatch, Number(height));
        }
      }
      expect(covered).to.equal(290 * 158);
      expect(heights.get('m0')).to.be.lessThan(heights.get('m1') ?? 0);
      expect(heights.get('m1')).to.be.lessThan(heights.get('m2') ?? 0);
      expect(heights.get('none')).to.be.lessThan(heights.get('m0') ?? 0);
    });
  }

  it('keeps cells apart where they are large enough to be told apart', () => {
    const rows = orderField(figure, 'rows', { by: undefined, sort: 'data' }, () => 0);
    const columns = orderField(figure, 'columns', { by: undefined, sort: 'data' }, () => 0);
    const block = { top: 0, bottom: 20, left: 0, right: 20 };
    const box = { width: 800, fontSize: 16, letterSpacing: 0, rtl: false };
    const layout = layoutHeatField(rows, columns, block, box, speech);
    const paths = fieldPaths(figure, rows, columns, layout);
    const filled = figure.swatches.flatMap((swatch, code) => (swatch === 'none' ? [] : [paths[code] ?? '']));
    const widths = [...filled.join('').matchAll(/h([\d.]+)v/gu)].map(([, width]) => Number(width));
    const gaps = [...(paths[figure.swatches.indexOf('none')] ?? '').matchAll(/M/gu)].length;
    expect(widths).to.have.length(400 - gaps);
    expect(Math.max(...widths)).to.be.lessThan(layout.cellWidth);
  });
});
