import { svg, type TemplateResult } from 'lit';
import type { Swatch } from '../figures/swatch.js';

/**
 * Outlines in a unit square around 0,0: down = worst, diamond = between, up = good, star = best. Where there is no
 * number: dot = not asked, dash = does not apply, slash = kept back.
 */
export const SHAPES: Readonly<Record<string, string>> = {
  m0: 'M-.42-.34H.42L0 .42Z',
  m1: 'M0-.5.42 0 0 .5-.42 0Z',
  m2: 'M-.42 .34H.42L0-.42Z',
  unasked: 'M-.15 0a.15.15 0 1 0 .3 0a.15.15 0 1 0-.3 0Z',
  unfit: 'M-.3-.08H.3V.08H-.3Z',
  hidden: 'M.24-.44.38-.34-.24.44-.38.34Z',
  m3: 'M0-.5.15-.17.5-.14.23.1.32.46 0 .27-.32.46-.23.1-.5-.14-.15-.17Z',
};

/**
 * Returns the sign that says the same as a swatch's colour: a shape for the maturity scale, the step's number for
 * the longer ones, nothing for answers outside the scale (their hatch or dots say it).
 *
 * @param x centre, px
 * @param y centre, px
 * @param size height, px
 */
export function glyph(swatch: Swatch, x: number, y: number, size: number): TemplateResult | undefined {
  const shape = SHAPES[swatch];
  if (shape) {
    return svg`<path class="glyph ink-${swatch}" transform="translate(${x} ${y}) scale(${size})" d=${shape}></path>`;
  }
  const step = /^[lqc](\d)$/.exec(swatch)?.[1];
  if (step === undefined) return undefined;
  return svg`<text class="glyph ink-${swatch}" x=${x} y=${y + size * 0.36} font-size=${size} text-anchor="middle">${Number(step) + 1}</text>`;
}

/** Diagonal lines for answers outside the scale; put it once in a drawing and lay `url(#hatch)` over the mark. */
export const hatch = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M1 0V6" stroke-width="2"></path></pattern>`;

/** Dots for a second answer outside the scale, that it is not taken for the first; as {@link hatch}, `url(#dots)`. */
export const dots = svg`<pattern id="dots" width="7" height="7" patternUnits="userSpaceOnUse"><path class="dots" d="M2 2h0M5.5 5.5h0" stroke-width="3"></path></pattern>`;

/** What lies over the colour sample of an answer outside the scale. */
const OVER: Readonly<Record<string, TemplateResult>> = {
  out: svg`<path class="hatch" d="M1 8 8 1M3 14 14 3M8 15 15 8" stroke-width="1.5"></path>`,
  beyond: svg`<path class="dots" d="M4.5 4.5h0M11.5 4.5h0M8 8h0M4.5 11.5h0M11.5 11.5h0" stroke-width="3"></path>`,
};

/** A legend's or table's colour sample with its glyph, 16 × 16 units. */
export function swatchIcon(swatch: Swatch): TemplateResult {
  const shape = SHAPES[swatch];
  // in one template rather than two: a page has hundreds
  return shape
    ? svg`<rect class=${`s-${swatch}`} x="1" y="1" width="14" height="14" rx="3"></rect><path class=${`glyph ink-${swatch}`} transform="translate(8 8) scale(9)" d=${shape}></path>`
    : svg`<rect class=${`s-${swatch}`} x="1" y="1" width="14" height="14" rx="3"></rect>${
        OVER[swatch] ?? glyph(swatch, 8, 8, 9)
      }`;
}
