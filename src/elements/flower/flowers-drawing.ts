import { svg, type TemplateResult } from 'lit';
import type { Swatch } from '../../figures/swatch.js';
import type { FlowerLayout } from '../../geometry/flower.js';
import { asOne } from '../../internal/as-one.js';

/** The ground that all flowers of a figure stand in, drawn once: what is behind them, and what hides their feet. */
export function renderBed({ scenery }: FlowerLayout): TemplateResult {
  return svg`<defs>
    <g id="bed">
      <path class="lawn-back" d=${scenery.backGrass}></path>
      ${scenery.soil.map((path, index) => svg`<path class="soil soil-${index}" d=${path}></path>`)}
    </g>
    <path id="turf" class="lawn-front" d=${scenery.turf}></path>
  </defs>`;
}

/** What is one flower's own: a path for each colour. */
export function renderHead({ heads, marks }: FlowerLayout): TemplateResult {
  const fills = new Map<Swatch, string>();
  for (const { mark, path } of marks) fills.set(mark.swatch, (fills.get(mark.swatch) ?? '') + path);
  const missing = marks.map(({ path, outline }) => (path === '' ? outline : '')).join('');
  const paper = heads.map(({ stem, stalk, paper: own }) => stem + stalk + own).join('');
  return asOne(svg`<use href="#bed"></use><path class="paper" d=${paper}></path><path class="missing" d=${missing}></path>
    ${[...fills].map(([swatch, path]) => svg`<path class="s-${swatch}" d=${path}></path>`)}
    ${heads.map(
      ({ x, y, radius, known }) =>
        svg`<circle class=${known ? 'disc' : 'disc unknown'} cx=${x} cy=${y} r=${radius}></circle>`,
    )}<use href="#turf"></use>`);
}
