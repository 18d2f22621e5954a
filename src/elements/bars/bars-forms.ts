import { svg, type TemplateResult } from 'lit';
import type { BarsFigure } from '../../figures/bars-figure.js';
import type { BarToggle } from '../../geometry/bars-layout.js';

export { barsFigure } from '../../figures/bars.js';
export { layoutBars } from '../../geometry/bars.js';

/**
 * Returns what opens and closes the rows that have parts.
 *
 * @param toggles where they are
 * @param figure whose rows they open
 * @param name what opens a row's parts, in words
 * @param toggle opens a row that is closed, and the other way round
 */
export function renderToggles(
  toggles: readonly BarToggle[],
  figure: BarsFigure,
  name: (row: BarsFigure['rows'][number]) => string,
  toggle: (id: string) => void,
): readonly (TemplateResult | undefined)[] {
  return toggles.map(({ row, x, y, width, height }) => {
    const of = figure.rows[row];
    if (!of) return undefined;
    const byKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle(of.id);
    };
    return svg`<g class="toggle" part="toggle" role="button" tabindex="0" aria-expanded=${of.open ?? false}
      aria-label=${name(of)} data-opens=${of.id} @click=${() => {
        toggle(of.id);
      }} @keydown=${byKey}>
      <rect x=${x} y=${y} width=${width} height=${height}></rect>
    </g>`;
  });
}
