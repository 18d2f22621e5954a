import { nothing, svg, type TemplateResult } from 'lit';
import type { FlowerMark } from '../../figures/flower.js';
import type { Swatch } from '../../figures/swatch.js';
import type { FlowerLayout, PlacedHead, PlacedMark } from '../../geometry/flower.js';
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
  const aside = ({ id }: PlacedHead) => (touch?.lit !== undefined && id !== touch.lit ? ' aside' : '');
  const first = marks.find(({ mark }) => mark.part === 'petal') ?? marks[0];
  const tabStop = touch?.tabStop ?? (first && nameOfMark(first));
  const draw = (row: string, isDrawn?: (mark: FlowerMark) => boolean) => {
    const own = marks.filter((each) => each.row === row && isDrawn?.(each.mark) !== false);
    return sentences
      ? own.map((each) => renderMark(each, mirrored, sentences, touch, tabStop))
      : svg`<g class="marks">${own.flatMap(renderShapes)}</g>`;
  };
  return svg`${hatch}
    <g role="presentation" transform=${mirrored ? `matrix(-1 0 0 1 ${String(width)} 0)` : nothing}>
      <path class="lawn-back" d=${scenery.backGrass}></path>
      ${heads.map(
        (head) => svg`<g role="presentation" class="plant${aside(head)}">
          <path class="sepals" d=${head.sepals}></path><path class="lawn-front" d=${head.stem}></path>
          <path class="paper" d=${head.stalk}></path>${draw(head.id, ({ part }) => part === 'stem')}
          <path class="paper" d=${head.paper}></path>${draw(head.id, ({ part }) => part !== 'stem')}
          <g class="over" aria-hidden="true">
            <path class="shade" d=${head.shade}></path><path class="veins" d=${head.veins}></path>
            ${shape('ghost halo', head.ghost)}${shape('ghost', head.ghost)}
            <circle class=${discOf(head)} cx=${head.x} cy=${head.y} r=${head.radius}></circle>
            <path class="dots" d=${head.dots}></path>
          </g>
        </g>`,
      )}
      <g aria-hidden="true">
        ${soilOf(layout)}<path class="pebbles" d=${scenery.pebbles}></path>
        <path class="roots" d=${scenery.roots}></path>
        ${shape('chain', heads.find(({ id }) => id === touch?.lit)?.roots)}
        <path class="lawn-front" d=${scenery.frontGrass + scenery.turf}></path>
      </g>
      ${draw('grass')}${draw('soil')}
      <g class="over" aria-hidden="true">
        <path class="gleam" d=${scenery.gleam}></path>${shape('ring halo', touch?.ring)}
        ${shape(touch?.isKept ? 'ring kept' : 'ring', touch?.ring)}
        <path class="leader" d=${labels.map(({ leader }) => leader).join('')}></path>
      </g>
    </g>
    <g class="over" aria-hidden="true">
      ${labels.map(({ kind, x, y, anchor, lines, size }) =>
        // each line is a text of its own, so that it runs as its own letters do on a page that runs the other way
        lines.map((line, index) => text(kind, x, y + index * size * lineHeight, size, line, anchor)),
      )}
      ${heads.map((head) => {
        const { x, y, score, scoreSize } = head;
        return score === ''
          ? nothing
          : text(`score${aside(head)}`, mirrored ? width - x : x, y + scoreSize * 0.36, scoreSize, score);
      })}
    </g>`;
}

/** A picture among hundreds: one path for each colour, nothing to choose. */
export function renderTiny(layout: FlowerLayout): TemplateResult {
  const { scenery, heads, marks } = layout;
  const fills = new Map<Swatch, string>();
  for (const { mark, path } of marks) fills.set(mark.swatch, (fills.get(mark.swatch) ?? '') + path);
  return svg`<path class="lawn-back" d=${scenery.backGrass}></path>
    <path class="paper" d=${heads.map(({ stem, stalk, paper }) => stem + stalk + paper).join('')}></path>
    <path class="missing" d=${marks.map(({ path, outline }) => (path === '' ? outline : '')).join('')}></path>
    ${soilOf(layout)}${[...fills].map(([swatch, path]) => shape(`s-${swatch}`, path))}
    ${heads.map((head) => svg`<circle class=${discOf(head)} cx=${head.x} cy=${head.y} r=${head.radius}></circle>`)}
    <path class="lawn-front" d=${scenery.turf}></path>`;
}

function soilOf({ scenery }: FlowerLayout) {
  return scenery.soil.map((path, index) => line(`soil soil-${String(index)}`, path));
}

function discOf({ known }: PlacedHead): string {
  return known ? 'disc' : 'disc unknown';
}

/** Classes of a mark's two shapes: what it could be, and what it is. */
function looksOf({ mark, path, grip }: PlacedMark) {
  const part = mark.part === 'stem' && grip === '' ? 'leaf' : PARTS[mark.part];
  const empty = mark.swatch === 'out' ? 'missing outside' : 'missing';
  const whole = path === '' ? empty : mark.part === 'grass' ? 'paper' : 'hit';
  return { part, whole, coloured: `${part} s-${mark.swatch}` };
}

/** What is seen of a mark that is only looked at. */
function renderShapes(placed: PlacedMark): readonly TemplateResult<2>[] {
  const { path, outline } = placed;
  const { whole, coloured } = looksOf(placed);
  const behind = whole === 'hit' || outline === '' ? [] : [line(whole, outline)];
  return path === '' ? behind : [...behind, line(coloured, path)];
}

function renderMark(
  placed: PlacedMark,
  mirrored: boolean,
  sentences: ReadonlyMap<string, string>,
  touch: FlowerTouch | undefined,
  tabStop: string | undefined,
): TemplateResult {
  const { mark, row, path, outline, grip, glyphX, glyphY, glyphSize } = placed;
  const { part, whole, coloured } = looksOf(placed);
  const name = nameOfMark(placed);
  const sign = glyphSize > 0 ? glyph(mark.swatch, glyphX, glyphY, glyphSize) : nothing;
  return svg`<g class=${touch?.chosen !== undefined && !touch.chain.has(name) ? 'mark aside' : 'mark'}
    part="${part} ${part}-${mark.id.replaceAll(/\s/gu, '-')}" role="option" data-mark=${name} data-row=${row}
    aria-label=${sentences.get(name) ?? ''} aria-selected=${name === touch?.chosen} tabindex=${name === tabStop ? 0 : -1}
    ><path class=${whole} d=${outline}></path>${shape('grip', grip)}<path class=${coloured} d=${path}></path
    >${mirrored ? svg`<g transform="matrix(-1 0 0 1 ${2 * glyphX} 0)">${sign}</g>` : sign}</g>`;
}

function text(kind: string, x: number, y: number, size: number, words: string, anchor = 'middle') {
  return svg`<text class=${kind} x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${words}</text>`;
}

function shape(name: string, path: string | undefined): TemplateResult | typeof nothing {
  return path ? line(name, path) : nothing;
}

function line(name: string, path: string): TemplateResult<2> {
  return svg`<path class=${name} d=${path}></path>`;
}
