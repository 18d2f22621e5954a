import { nothing, svg, type TemplateResult } from 'lit';
import { stepAt, type HeatTableFigure } from '../../figures/heatmap.js';
import type { HeatLayout, HeatPlace, HeatText } from '../../geometry/heat-table.js';
import { isNumber } from '../../model/index.js';

/** How far a cell of a row with few respondents stays within its frame, px. */
const INSET = 4;

/** Lines for a cell without a number; put it once in a drawing. */
const gapHatch = svg`<pattern id="gap-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="gap-line" d="M1 0V7" stroke-width="1.5"></path></pattern>`;

/** All that is seen of the heat table and never changes while the reader walks through it. */
export function renderHeatTable(figure: HeatTableFigure, layout: HeatLayout): TemplateResult<2> {
  return svg`<defs>${gapHatch}</defs>${
    layout.rule === '' ? nothing : svg`<path class="rule" d=${layout.rule}></path>`
  }${layout.cells.map((place) => renderCell(figure, place))}`;
}

function renderCell({ rows, columns, steps, unit }: HeatTableFigure, place: HeatPlace): TemplateResult<2> {
  const { x, y, width, height } = place;
  const row = rows[place.row];
  const value = row?.values[place.column] ?? 'missing';
  if (!isNumber(value)) {
    return svg`<rect class="gap" fill="url(#gap-hatch)" x=${x} y=${y} width=${width} height=${height} rx="3"></rect>
      <rect class="s-none" x=${x + 0.5} y=${y + 0.5} width=${width - 1} height=${height - 1} rx="3"></rect>${lines(place, 'missing')}`;
  }
  const swatch = stepAt(value, steps, unit)?.swatch ?? 'h0';
  const inset = row?.few ? INSET : 0;
  return svg`<g class=${columns[place.column]?.apart ? 'apart' : nothing}>${
    inset > 0
      ? svg`<rect class="few-frame" x=${x + 0.5} y=${y + 0.5} width=${width - 1} height=${height - 1} rx="3"></rect>`
      : nothing
  }<rect class="s-${swatch}" x=${x + inset} y=${y + inset} width=${width - 2 * inset} height=${height - 2 * inset} rx="3"></rect>${lines(place, `ink-${swatch}`)}</g>`;
}

function lines({ x, width, lines: all, size }: HeatPlace, look: string): readonly TemplateResult<2>[] {
  return all.map(
    ({ y, text }) =>
      svg`<text class="value ${look}" x=${x + width / 2} y=${y} font-size=${size} text-anchor="middle">${text}</text>`,
  );
}

/** The names of rows and columns, in bold where the reader is and where a choice on the page is. */
export function renderHeatText(
  { x, y, size, text, anchor, role, index }: HeatText,
  at: { readonly row: number; readonly column: number } | undefined,
  markedRow: number,
  few: boolean,
): TemplateResult<2> {
  const isHere =
    role === 'column' ? at?.column === index : role === 'row' && (at?.row === index || markedRow === index);
  const look = `text ${role}${isHere ? ' at' : ''}${few && role === 'count' ? ' few' : ''}`;
  return svg`<text class=${look} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;
}

/** A frame around cells. */
function frame(inside: readonly HeatPlace[], look: string): TemplateResult<2> {
  const x = Math.min(...inside.map((each) => each.x)) - 1;
  const y = Math.min(...inside.map((each) => each.y)) - 1;
  const right = Math.max(...inside.map((each) => each.x + each.width)) + 1;
  const bottom = Math.max(...inside.map((each) => each.y + each.height)) + 1;
  return svg`<rect class=${look} x=${x} y=${y} width=${right - x} height=${bottom - y} rx="4"></rect>`;
}

/** A frame around the row and the column that a cell is in. */
export function renderCross({ cells, form }: HeatLayout, at: HeatPlace): TemplateResult<2> | typeof nothing {
  if (form === 'cards') return nothing;
  return svg`${frame(
    cells.filter(({ row }) => row === at.row),
    'cross',
  )}${frame(
    cells.filter(({ column }) => column === at.column),
    'cross',
  )}`;
}

/** A frame around the row whose question is chosen on the page; nothing of a row that isn't there. */
export function renderMarkedRow({ cells }: HeatLayout, marked: number): TemplateResult<2> | typeof nothing {
  const inside = cells.filter(({ row }) => row === marked);
  return inside.length > 0 ? frame(inside, 'marked') : nothing;
}

/** A ring around one cell, in two colours, so that it is seen on any of them. */
export function renderSpot({ x, y, width, height }: HeatPlace, look: string): TemplateResult<2> {
  const ring = svg`<rect class=${`spot ${look}`} x=${x} y=${y} width=${width} height=${height} rx="4"></rect>`;
  return svg`${ring}${ring}`;
}
