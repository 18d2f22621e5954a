import type { BarsFigure } from '../../figures/bars-figure.js';
import type { BarMark } from '../../geometry/bars-layout.js';
import type { MaturitySelectDetail } from '../../internal/events.js';
import { EVERYONE } from '../../model/index.js';

export { MarkNavigation } from '../../internal/mark-navigation.js';

/** Returns what the page is told of a mark that was chosen; nothing of none. */
export function detailOf(figure: BarsFigure | undefined, mark: BarMark | undefined): MaturitySelectDetail {
  if (!figure || !mark) return {};
  const { indicator, edition, rowKind } = figure;
  const row = figure.rows[mark.row];
  const category = figure.series[mark.series]?.id;
  return {
    ...(indicator !== undefined && { indicator }),
    ...(edition !== undefined && { edition }),
    ...(row && row.id !== EVERYONE && { [rowKind]: row.id }),
    ...(category !== undefined && { category }),
  };
}
