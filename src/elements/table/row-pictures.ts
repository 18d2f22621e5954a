import { nothing, svg, type TemplateResult } from 'lit';
import type { ColumnPicture, Fact } from '../../figures/table.js';
import {
  arrowShape,
  distributionShape,
  historyShape,
  medianShape,
  PICTURE,
} from '../../geometry/row-pictures.js';

/** The bars of a distribution are the same in every row. */
const bars = new WeakMap<ColumnPicture, string>();

/** What a column's picture shows in one row, inside an SVG of the size {@link PICTURE}. */
export function drawPicture(picture: ColumnPicture, { points }: Fact): TemplateResult<2> | typeof nothing {
  if (!points) return nothing;
  if (picture.kind === 'history') {
    const { line, dots, cuts } = historyShape(points, picture);
    return svg`<path class="cut" d=${cuts}></path><path class="line" d=${line}></path>${dots.map(
      ({ x, y, last }) => svg`<circle class="dot" cx=${x} cy=${y} r=${last ? 2.6 : 1.8}></circle>`,
    )}`;
  }
  let shape = bars.get(picture);
  if (shape === undefined) bars.set(picture, (shape = distributionShape(picture)));
  return svg`<path class="parts-all" d=${shape}></path><path class="median" d=${medianShape(picture)}></path><path class="arrow" d=${arrowShape(points[0] ?? NaN, picture)}></path>`;
}

export const VIEW = `0 0 ${String(PICTURE.width)} ${String(PICTURE.height)}`;
