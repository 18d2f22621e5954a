import { expect } from '@open-wc/testing';
import { heatFieldFigure, meansOf } from '../../src/figures/heat-field.js';
import { orderField } from '../../src/figures/heat-order.js';
import type { HeatFieldFigure, HeatmapOptions } from '../../src/figures/heatmap.js';
import type { Dataset } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';
import { nationalDataset } from '../fixtures/national.js';

const figureOf = (dataset: Dataset, options: HeatmapOptions = {}): HeatFieldFigure =>
  heatFieldFigure(dataset, options);
const swatchAt = ({ cells, columns, swatches }: HeatFieldFigure, row: number, column: number) =>
  swatches[cells[row * columns.length + column] ?? -1];
const inOrder = (a: unknown, b: unknown) => (String(a) < String(b) ? -1 : 1);
const INDICATORS = ['alarm', 'locks'];
const three = (unpublished: readonly string[] = []) =>
  aDataset({
    answers: [
      {
        indicators: INDICATORS,
        rows: { '1885': ['fully', 'not'], '1880': ['not', 'not'], '1780': ['partly', null] },
        unpublished,
      },
    ],
  });

describe('heatFieldFigure(dataset, options)', () => {
  it('has a look for each answer of every entity that was asked', () => {
    const figure = figureOf(three());
    expect(figure.rows.map(({ id }) => id)).to.deep.equal(['1885', '1880', '1780']);
    expect(figure.columns.map(({ id }) => id)).to.deep.equal(INDICATORS);
    expect([0, 1, 2].map((row) => [swatchAt(figure, row, 0), swatchAt(figure, row, 1)])).to.deep.equal([
      ['m2', 'm0'],
      ['m0', 'm0'],
      ['m1', 'none'],
    ]);
    expect(figure.summary[0]).to.deep.equal(['heatmap.field', { rows: 3, columns: 2, answered: 5, of: 6 }]);
  });

  it('keeps no trace of an unpublished answer', () => {
    const figure = figureOf(three(['1885']));
    expect([swatchAt(figure, 0, 0), swatchAt(figure, 0, 1)]).to.deep.equal(['hidden', 'hidden']);
    expect([...figure.levels.subarray(0, 2)]).to.deep.equal([NaN, NaN]);
    expect(figure.answerAt(0, 0)).to.deep.equal({ kind: 'closed' });
    expect(figure.table.rows[0]?.slice(1).map(({ kind }) => kind)).to.deep.equal(['missing', 'missing']);
    expect(figure.notes).to.deep.include(['note.unpublished', undefined]);
    // what nobody has published has no place in an order either
    const { lines } = orderField(figure, 'rows', { by: undefined, sort: 'level' }, inOrder);
    expect([...lines]).to.deep.equal([2, 1, 0]);
  });

  it('has only the indicators of an area and a layer', () => {
    expect(
      figureOf(aDataset(), { area: 'schools', layer: 'service' }).columns.map(({ id }) => id),
    ).to.deep.equal(['apply', 'absence']);
  });

  it('has the same cells as a table', () => {
    const { table, cells } = figureOf(nationalDataset(20, 12));
    expect(table.rows.flatMap((row) => row.slice(1))).to.have.length(cells.length);
  });

  for (const [options, message] of [
    [{ area: 'x' }, 'unknown area: x'],
    [{ layer: 'x' }, 'unknown layer: x'],
    [{ entity: 'x' }, 'unknown entity: x'],
    [{ edition: 'x' }, 'unknown edition: x'],
  ] as const) {
    it(`names ${message}`, () => {
      expect(() => figureOf(aDataset(), options)).to.throw(RangeError, message);
    });
  }
});

describe('meansOf(levels, rows, columns, byRow)', () => {
  const levels = Float32Array.of(100, 0, 50, NaN);
  it('leaves out what has no level', () => {
    expect([...meansOf(levels, 2, 2, true)]).to.deep.equal([50, 50]);
    expect([...meansOf(levels, 2, 2, false)]).to.deep.equal([75, 0]);
  });
  it('is NaN for a line of too few', () => {
    expect([...meansOf(levels, 2, 2, false, 2)]).to.deep.equal([75, NaN]);
  });
});

describe('orderField(figure, side, wish)', () => {
  const figure = figureOf(three());
  for (const [sort, order] of [
    ['data', [0, 1, 2]],
    ['name', [2, 0, 1]],
    ['level', [0, 2, 1]],
    ['-level', [1, 0, 2]],
    ['alarm', [0, 2, 1]],
    ['-alarm', [1, 2, 0]],
    ['locks', [0, 1, 2]],
  ] as const) {
    it(`puts rows in the order of ${sort}`, () => {
      const { lines } = orderField(figure, 'rows', { by: undefined, sort }, inOrder);
      expect([...lines]).to.deep.equal(order);
    });
  }

  it('sorts columns by one entity', () => {
    const { lines } = orderField(figure, 'columns', { by: undefined, sort: '-1885' }, inOrder);
    expect([...lines]).to.deep.equal([1, 0]);
  });

  it('sorts within groups, in the order of the grouping', () => {
    const { lines, groups } = orderField(figure, 'rows', { by: 'county', sort: '-alarm' }, inOrder);
    expect([...lines]).to.deep.equal([1, 0, 2]);
    expect(groups.map(({ id, start, end }) => [id, start, end])).to.deep.equal([
      ['18', 0, 2],
      ['17', 2, 3],
    ]);
  });

  it('keeps every line of a country, once', () => {
    const national = figureOf(nationalDataset(290, 158));
    expect(national.cells).to.have.length(45_820);
    for (const side of ['rows', 'columns'] as const) {
      const { lines } = orderField(
        national,
        side,
        { by: side === 'rows' ? 'size' : 'area', sort: 'level' },
        inOrder,
      );
      expect(new Set(lines).size).to.equal(side === 'rows' ? 290 : 158);
    }
  });
});
