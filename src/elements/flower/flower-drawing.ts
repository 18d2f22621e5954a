import { nothing, svg, type TemplateResult } from 'lit';
import type { Swatch } from '../../figures/swatch.js';
import type { FlowerLayout, PlacedHead, PlacedLabel, PlacedMark } from '../../geometry/flower.js';
import { glyph, hatch } from '../../internal/glyph.js';

/** What a mark is called in `part`. */
const PARTS = { petal: 'petal', stem: 'stem', grass: 'tuft', soil: 'stone' } as const;

/** What the reader has done with the drawing. */
export interface FlowerTouch {
  /** The mark that Tab reaches; the first petal when `undefined`. */
  readonly tabStop: string | undefined;
  readonly chosen: string | undefined;
  /** The flower of the chosen mark, by its id. */
  readonly lit: string | undefined;
  /** Names of the marks on the chosen one's way down; empty when none is chosen. */
  readonly chain: ReadonlySet<string>;
  /** The outline of what is in focus or chosen; empty for neither. */
  readonly ring: string;
  /** Whether the ring is only the chosen mark's. */
  readonly isKept: boolean;
}

/** What a mark is called in the drawing: unique, also where an indicator is a mark of several flowers. */
export function nameOfMark({ mark, row }: PlacedMark): string {
  return `${row} ${mark.id}`;
}

/**
 * Everything that is drawn, from the back to the front; the marks in reading order within each plant.
 *
 * @param sentences what each mark says, by its name; `undefined` for a picture that is only looked at
 * @param touch `undefined` as long as nobody has touched it
 */
export function renderScene(
  layout: FlowerLayout,
  sentences?: ReadonlyMap<string, string>,
  touch?: FlowerTouch,
): TemplateResult {
  const { scenery, heads, marks, labels, mirrored, width, lineHeight } = layout;
  const rows = (row: string) => marks.filter((mark) => mark.row === row);
  const aside = ({ id }: PlacedHead) => touch?.lit !== undefined && id !== touch.lit;
  const first = marks.find(({ mark }) => mark.part === 'petal') ?? marks[0];
  const tabStop = touch?.tabStop ?? (first && nameOfMark(first));
  const draw = (each: PlacedMark) => renderMark(each, mirrored, sentences, touch, tabStop);
  return svg`${hatch}
    <g transform=${mirrored ? `matrix(-1 0 0 1 ${String(width)} 0)` : nothing}>
      ${shape('lawn-back', scenery.backGrass)}
      ${heads.map((head) => {
        const own = rows(head.id);
        return svg`<g class=${aside(head) ? 'plant aside' : 'plant'}>
          ${shape('sepals', head.sepals)}${shape('lawn-front', head.stem)}${shape('paper', head.stalk)}
          ${own.filter(({ mark }) => mark.part === 'stem').map(draw)}
          ${shape('paper', head.paper)}${own.filter(({ mark }) => mark.part !== 'stem').map(draw)}
          <g class="over" aria-hidden="true">
            ${shape('shade', head.shade)}${shape('veins', head.veins)}${shape('ghost halo', head.ghost)}${shape('ghost', head.ghost)}
            ${renderDisc(head)}
          </g>
        </g>`;
      })}
      <g aria-hidden="true">
        ${soilOf(layout)}${shape('pebbles', scenery.pebbles)}${shape('roots', scenery.roots)}${shape('chain', heads.find(({ id }) => id === touch?.lit)?.roots)}
        ${shape('lawn-front', scenery.frontGrass + scenery.turf)}
      </g>
      ${rows('grass').map(draw)}${rows('soil').map(draw)}
      <g class="over" aria-hidden="true">
        ${shape('gleam', scenery.gleam)}${shape('ring halo', touch?.ring)}
        ${shape(touch?.isKept ? 'ring kept' : 'ring', touch?.ring)}
        ${shape('leader', labels.map(({ leader }) => leader).join(''))}
      </g>
    </g>
    <g class="over" aria-hidden="true">
      ${labels.map((label) => renderLabel(label, lineHeight))}
      ${heads.map((head) => {
        const { x, y, score, scoreSize } = head;
        const middle = mirrored ? width - x : x;
        return score === ''
          ? nothing
          : svg`<text class=${aside(head) ? 'score aside' : 'score'} x=${middle} y=${y + scoreSize * 0.36} font-size=${scoreSize} text-anchor="middle">${score}</text>`;
      })}
    </g>`;
}

/** A picture among hundreds: one path for each colour, nothing to choose. */
export function renderTiny(layout: FlowerLayout): TemplateResult {
  const { scenery, heads, marks } = layout;
  const fills = new Map<Swatch, string>();
  for (const { mark, path } of marks) fills.set(mark.swatch, (fills.get(mark.swatch) ?? '') + path);
  const missing = marks.map(({ path, outline }) => (path === '' ? outline : ''));
  return svg`${shape('lawn-back', scenery.backGrass)}
    ${shape('paper', heads.map(({ stem, stalk, paper }) => stem + stalk + paper).join(''))}
    ${shape('missing', missing.join(''))}${soilOf(layout)}
    ${[...fills].map(([swatch, path]) => shape(`s-${swatch}`, path))}
    ${heads.map(renderDisc)}${shape('lawn-front', scenery.turf)}`;
}

function soilOf({ scenery }: FlowerLayout) {
  return scenery.soil.map((path, index) => shape(`soil soil-${String(index)}`, path));
}

function renderDisc({ x, y, radius, known, dots }: PlacedHead): TemplateResult {
  return svg`<circle class=${known ? 'disc' : 'disc unknown'} cx=${x} cy=${y} r=${radius}></circle>${shape('dots', dots)}`;
}

function renderMark(
  placed: PlacedMark,
  mirrored: boolean,
  sentences: ReadonlyMap<string, string> | undefined,
  touch: FlowerTouch | undefined,
  tabStop: string | undefined,
): TemplateResult {
  const { mark, row, path, outline, grip, glyphX, glyphY, glyphSize } = placed;
  const name = nameOfMark(placed);
  const part = mark.part === 'stem' && grip === '' ? 'leaf' : PARTS[mark.part];
  const empty = mark.swatch === 'out' ? 'missing outside' : 'missing';
  const whole = path === '' ? empty : mark.part === 'grass' ? 'paper' : 'hit';
  const sign = glyphSize > 0 ? glyph(mark.swatch, glyphX, glyphY, glyphSize) : nothing;
  const shapes = svg`${shape(whole, outline)}${shape('grip', grip)}${shape(`${part} s-${mark.swatch}`, path)}${
    mirrored ? svg`<g transform="matrix(-1 0 0 1 ${2 * glyphX} 0)">${sign}</g>` : sign
  }`;
  if (!sentences) return svg`<g class="mark">${shapes}</g>`;
  return svg`<g class=${touch?.chosen !== undefined && !touch.chain.has(name) ? 'mark aside' : 'mark'}
    part="${part} ${part}-${mark.id.replaceAll(/\s/gu, '-')}" role="option" data-mark=${name} data-row=${row}
    aria-label=${sentences.get(name) ?? ''} aria-selected=${name === touch?.chosen} tabindex=${name === tabStop ? 0 : -1}
    >${shapes}</g>`;
}

/** Each line is a text of its own, so that it runs as its own letters do on a page that runs the other way. */
function renderLabel({ kind, x, y, anchor, lines, size }: PlacedLabel, lineHeight: number) {
  return lines.map(
    (line, index) =>
      svg`<text class=${kind} x=${x} y=${y + index * size * lineHeight} font-size=${size} text-anchor=${anchor}>${line}</text>`,
  );
}

function shape(name: string, path: string | undefined): TemplateResult | typeof nothing {
  return path ? svg`<path class=${name} d=${path}></path>` : nothing;
}
