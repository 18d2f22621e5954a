import { nothing, svg, type TemplateResult } from 'lit';
import type { MapFigure } from '../../figures/map.js';
import { pathOf, type MapPatch, type MapText } from '../../geometry/map-layout.js';
import type { MapLayout, MapPlace } from '../../geometry/map.js';
import { glyph, hatch } from '../../internal/glyph.js';

/** Returns all of the map that stays the same while it is read. */
export function renderMap(
  figure: MapFigure,
  { patches, places, lines, texts, segments }: MapLayout,
): TemplateResult {
  const signs = figure.by === 'county' ? [] : places.filter(({ sign }) => sign > 0);
  return svg`<defs>${hatch}</defs><g aria-hidden="true">
    ${patches.map(renderPatch)}
    <path class="line" d=${lines}></path>
    ${signs.map(({ x, y, sign, swatch }) => glyph(swatch, x, y, sign))}
    <g class="strips">
      ${segments.map(
        ({ swatch, x, y, width, height }) =>
          svg`<rect class="s-${swatch}" x=${x} y=${y} width=${width} height=${height}></rect>`,
      )}
      ${texts.map(renderText)}
    </g>
  </g>`;
}

/** Returns the outline of a place that is pointed at, chosen or the reader's own. */
export function renderRing({ rings }: MapPlace): TemplateResult {
  const path = pathOf(rings);
  return svg`<path class="halo" d=${path}></path><path class="ring" d=${path}></path>`;
}

function renderPatch({ swatch, path }: MapPatch): TemplateResult {
  const isHollow = /^(none|unasked|unfit|hidden)$/.test(swatch);
  return svg`<path class="area ${isHollow ? 'hollow' : 'solid'} s-${swatch}" part="area area-${swatch}" fill-rule="evenodd" d=${path}></path>${
    swatch === 'out' ? svg`<path fill="url(#hatch)" d=${path} pointer-events="none"></path>` : nothing
  }`;
}

function renderText({ x, y, size, text, anchor, bold, on }: MapText): TemplateResult {
  return svg`<text class="${bold ? 'bold' : ''} ${on ? `ink-${on}` : ''}" x=${x} y=${y} font-size=${size} text-anchor=${anchor}>${text}</text>`;
}
