import { nothing, svg, type TemplateResult } from 'lit';
import type { HeatFieldFigure } from '../../figures/heatmap.js';
import { fieldPaths } from '../../geometry/heat-field-paths.js';
import type { FieldLayout, FieldText } from '../../geometry/heat-field.js';
import type { FieldCellPlace, FieldOrders } from './field-reader.js';

type Drawn = TemplateResult<2> | typeof nothing;

/** What cells without an answer look like. */
const GAPS: ReadonlySet<string> = new Set(['none', 'unasked', 'unfit', 'hidden']);

/**
 * The names along both axes, with lines to the groups that have no room beside their names.
 *
 * @param marked place of the column that is chosen on the page; −1 = none is
 */
export function renderNames(marked: number, { leaders, texts }: FieldLayout): TemplateResult<2> {
  const rule = leaders === '' ? nothing : svg`<path class="rule" d=${leaders}></path>`;
  return svg`${rule}${texts.map((text) => renderText(text, text.own ?? text.column === marked))}`;
}

function renderText({ x, y, text, anchor, turned }: FieldText, isAt: boolean): TemplateResult<2> {
  return turned
    ? svg`<text class=${isAt ? 'turned at' : 'turned'} transform="translate(${x} ${y}) rotate(-90)" text-anchor=${anchor}>${text}</text>`
    : svg`<text class=${isAt ? 'at' : nothing} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}

/**
 * The cells as shapes, one path for each colour: a browser prints a canvas as coarse as the screen, or not at all, and
 * no file of shapes can hold one.
 */
export function renderShapes(
  figure: HeatFieldFigure,
  { rows, columns }: FieldOrders,
  layout: FieldLayout,
): TemplateResult<2> {
  const paths = fieldPaths(figure, rows, columns, layout);
  return svg`<g class="shapes">${paths.map((path, code) => {
    const swatch = figure.swatches[code] ?? 'none';
    return path === ''
      ? nothing
      : svg`<path class=${GAPS.has(swatch) ? 'gap' : `s-${swatch}`} d=${path}></path>`;
  })}</g>`;
}

/**
 * A frame around the row of the tag's municipality, in two colours, and an arrow to it from its name's side. The frame
 * stands outside the row, which may be as thin as the frame.
 */
export function renderOwn({ rows: all }: HeatFieldFigure, { rows }: FieldOrders, layout: FieldLayout): Drawn {
  const { xs, ys, cellWidth, cellHeight, block } = layout;
  const place = rows.lines.indexOf(all.findIndex(({ own }) => own));
  const y = place < 0 ? undefined : ys[place - block.top];
  if (y === undefined) return nothing;
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 0];
  const left = Math.min(first, last);
  const right = Math.max(first, last) + cellWidth;
  const [tip, back] = first > last ? [right + 2, right + 9] : [left - 2, left - 9];
  const middle = y + cellHeight / 2;
  const frame = svg`<rect class="own" x=${left - 2} y=${y - 2} width=${right - left + 4} height=${cellHeight + 4}></rect>`;
  return svg`${frame}${frame}<path class="own-arrow" d=${`M${String(tip)} ${String(middle)}L${String(back)} ${String(middle - 5)}V${String(middle + 5)}Z`}></path>`;
}

/**
 * A frame around the column of the question that is chosen on the page, in two colours, so that it is seen on any cell.
 *
 * @param place −1 = none is
 */
export function renderMarked(place: number, { xs, ys, cellWidth, cellHeight, block }: FieldLayout): Drawn {
  const x = place < 0 ? undefined : xs[place - block.left];
  if (x === undefined) return nothing;
  const top = ys[0] ?? 0;
  const bottom = (ys.at(-1) ?? 0) + cellHeight;
  const frame = svg`<rect class="marked" x=${x - 1} y=${top - 1} width=${cellWidth + 2} height=${bottom - top + 2}></rect>`;
  return svg`${frame}${frame}`;
}

/** A frame around the row and the column of a cell, and one around the cell. */
export function renderCross({ row, column }: FieldCellPlace, layout: FieldLayout): Drawn {
  const { xs, ys, cellWidth, cellHeight, block } = layout;
  const x = xs[column - block.left];
  const y = ys[row - block.top];
  if (x === undefined || y === undefined) return nothing;
  const [first, last] = [Math.min(xs[0] ?? 0, xs.at(-1) ?? 0), Math.max(xs[0] ?? 0, xs.at(-1) ?? 0)];
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  const across = svg`<rect class="cross" x=${first - 1} y=${y - 1} width=${last + cellWidth - first + 2} height=${cellHeight + 1}></rect>`;
  const down = svg`<rect class="cross" x=${x - 1} y=${top - 1} width=${cellWidth + 1} height=${bottom + cellHeight - top + 2}></rect>`;
  const spot = svg`<rect class="spot" x=${x - 2} y=${y - 2} width=${cellWidth + 3} height=${cellHeight + 3} rx="2"></rect>`;
  return svg`${across}${down}${spot}${spot}`;
}
