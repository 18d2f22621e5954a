import { expect } from '@open-wc/testing';
import { drawField } from '../../src/elements/heatmap/field-canvas.js';
import type { HeatFieldFigure } from '../../src/figures/heatmap.js';
import type { FieldLayout } from '../../src/geometry/heat-field.js';

const REASONS = ['none', 'unasked', 'unfit', 'hidden'] as const;

/** The dots of each of four cells in a row, one for each reason why there is no answer. */
function drawn(size: number, scale: number): readonly string[] {
  const across = [...REASONS.keys()];
  const figure = {
    cells: Uint8Array.from(across),
    swatches: REASONS,
    columns: across.map((at) => ({ id: String(at), label: String(at) })),
  } as unknown as HeatFieldFigure;
  const layout = {
    width: size * REASONS.length,
    height: size,
    block: { top: 0, bottom: 1, left: 0, right: REASONS.length },
    xs: across.map((at) => at * size),
    ys: [0],
    cellWidth: size,
    cellHeight: size,
  } as unknown as FieldLayout;
  const colours = {
    fills: REASONS.map(() => '#fff'),
    inks: REASONS.map(() => '#000'),
    surface: '#fff',
    line: '#000',
  };
  const canvas = document.createElement('canvas');
  const order = (count: number) => ({
    lines: Uint32Array.from({ length: count }, (_, at) => at),
    groups: [],
  });
  drawField(canvas, figure, order(1), order(REASONS.length), layout, colours, scale);
  const context = canvas.getContext('2d');
  const wide = Math.round(size * scale);
  return across.map((at) => [...(context?.getImageData(at * wide, 0, wide, wide).data ?? [])].join());
}

describe('drawField(…)', () => {
  for (const [size, scale] of [
    [16, 1],
    [8, 1],
    [6, 1],
    [5, 1],
    [5, 2],
  ] as const) {
    it(`tells why there is no answer by another sign for each reason at ${String(size)} px × ${String(scale)}`, () => {
      expect(new Set(drawn(size, scale)).size).to.equal(REASONS.length);
    });
  }
});
