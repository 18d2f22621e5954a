import { nothing, svg, type TemplateResult } from 'lit';
import type { Swatch } from '../../figures/swatch.js';
import type { FlowerLayout, PlacedHead, PlacedLabel, PlacedMark } from '../../geometry/flower.js';
import { glyph, hatch } from '../../internal/glyph.js';

/** What a mark is called in `part`. */
const PARTS = { petal: 'petal', stem: 'stem', grass: 'tuft', soil: 'stone' } as const;

/** What the reader has done with the drawing. */
export interface FlowerHands {
  readonly sentences: ReadonlyMap<string, string>;
  readonly chosen: string | undefined;
  readonly focused: string | undefined;
  readonly tabStop: string | undefined;
  /** Names of the marks on the chosen one's way down. */
  readonly chain: ReadonlySet<string>;
}

/** What a mark is called in the drawing: unique, also where an indicator is a mark of several flowers. */
export function nameOfMark({ mark, row }: PlacedMark): string {
  return `${row} ${mark.id}`;
}

/** Everything that is drawn, from the back to the front; the marks in reading order within each plant. */
export function renderScene(layout: FlowerLayout, hands: FlowerHands): TemplateResult {
  const { scenery, heads, marks, labels } = layout;
  const rows = (row: string) => marks.filter((mark) => mark.row === row);
  const chosen = marks.find((mark) => nameOfMark(mark) === hands.chosen);
  const head = heads.find(({ id }) => id === chosen?.row && chosen.mark.part !== 'soil');
  const ring = marks.find((mark) => nameOfMark(mark) === (hands.focused ?? hands.chosen));
  return svg`${hatch}
    ${shape('grass-back', scenery.backGrass)}${shape('grass-front', scenery.stems)}
    ${heads.map((each) => renderPlant(each, rows(each.id), hands, head !== undefined && each !== head))}
    <g aria-hidden="true">
      ${scenery.soil.map((path, index) => shape(`soil soil-${String(index)}`, path))}
      ${shape('pebbles', scenery.pebbles)}${shape('roots', scenery.roots)}${head ? shape('chain', head.roots) : nothing}
      ${shape('grass-front', scenery.frontGrass)}${shape('grass-front', scenery.turf)}
    </g>
    ${rows('grass').map((mark) => renderMark(mark, hands))}${rows('soil').map((mark) => renderMark(mark, hands))}
    <g aria-hidden="true" class="over">
      ${shape('gleam', scenery.gleam)}${labels.map((label) => renderLabel(label, layout.lineHeight))}
      ${ring ? svg`<path class="ring halo" d=${ring.outline || ring.path}></path><path class=${hands.focused === undefined ? 'ring kept' : 'ring'} d=${ring.outline || ring.path}></path>` : nothing}
    </g>`;
}

/** A picture among hundreds: one path for each colour, nothing to choose. */
export function renderTiny({ scenery, heads, marks }: FlowerLayout): TemplateResult {
  const fills = new Map<Swatch, string>();
  for (const { mark, path } of marks) fills.set(mark.swatch, (fills.get(mark.swatch) ?? '') + path);
  const missing = marks.filter(({ path }) => path === '').map(({ outline }) => outline);
  const all = (part: (head: PlacedHead) => string) => heads.map(part).join('');
  return svg`${shape('grass-back', scenery.backGrass)}
    ${shape(
      'paper',
      all(({ stalk, paper }) => stalk + paper),
    )}${shape('missing', missing.join(''))}
    ${scenery.soil.map((path, index) => shape(`soil soil-${String(index)}`, path))}
    ${[...fills].map(([swatch, path]) => shape(`s-${swatch}`, path))}
    ${heads.map(renderDisc)}${shape('grass-front', scenery.turf)}`;
}

function renderPlant(
  head: PlacedHead,
  marks: readonly PlacedMark[],
  hands: FlowerHands,
  aside: boolean,
): TemplateResult {
  const of = (part: string) =>
    marks.filter(({ mark }) => mark.part === part).map((mark) => renderMark(mark, hands));
  return svg`<g class=${aside ? 'plant aside' : 'plant'}>
    ${shape('sepals', head.sepals)}${shape('paper', head.stalk)}${of('stem')}
    ${shape('paper', head.paper)}${of('petal')}
    <g class="over" aria-hidden="true">
      ${shape('shade', head.shade)}${shape('veins', head.veins)}
      ${head.ghost ? svg`<path class="ghost halo" d=${head.ghost}></path><path class="ghost" d=${head.ghost}></path>` : nothing}
      ${renderDisc(head)}
    </g>
  </g>`;
}

function renderDisc({ x, y, radius, known, dots, score, scoreSize }: PlacedHead): TemplateResult {
  return svg`<circle class=${known ? 'disc' : 'disc unknown'} cx=${x} cy=${y} r=${radius}></circle>${shape('dots', dots)}
    ${score ? svg`<text class="score" x=${x} y=${y + scoreSize * 0.36} font-size=${scoreSize} text-anchor="middle">${score}</text>` : nothing}`;
}

function renderMark(placed: PlacedMark, { sentences, chosen, tabStop, chain }: FlowerHands): TemplateResult {
  const { mark, row, path, outline, grip, glyphX, glyphY, glyphSize } = placed;
  const name = nameOfMark(placed);
  const part = mark.part === 'stem' && grip === '' ? 'leaf' : PARTS[mark.part];
  const aside = chain.size > 0 && !chain.has(name);
  const empty =
    path === ''
      ? mark.swatch === 'out'
        ? 'missing outside'
        : 'missing'
      : mark.part === 'grass'
        ? 'paper'
        : 'hit';
  return svg`<g class=${aside ? 'mark aside' : 'mark'} part="${part} ${part}-${mark.id.replaceAll(/\s/g, '-')}" role="option"
    data-mark=${name} data-row=${row} aria-label=${sentences.get(name) ?? ''} aria-selected=${name === chosen}
    tabindex=${name === tabStop ? 0 : -1}
    >${outline ? shape(empty, outline) : nothing}${grip ? shape('grip', grip) : nothing}${path ? shape(`${part} s-${mark.swatch}`, path) : nothing}
    ${glyphSize > 0 ? glyph(mark.swatch, glyphX, glyphY, glyphSize) : nothing}</g>`;
}

function renderLabel(
  { kind, x, y, anchor, lines, size, leader }: PlacedLabel,
  lineHeight: number,
): TemplateResult {
  return svg`${leader ? shape('leader', leader) : nothing}<text class=${kind} font-size=${size} text-anchor=${anchor}>${lines.map(
    (line, index) => svg`<tspan x=${x} y=${y + index * size * lineHeight}>${line}</tspan>`,
  )}</text>`;
}

function shape(name: string, path: string): TemplateResult | typeof nothing {
  return path === '' ? nothing : svg`<path class=${name} d=${path}></path>`;
}
