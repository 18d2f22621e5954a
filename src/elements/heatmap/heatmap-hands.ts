import type { HeatmapFigure } from '../../figures/heatmap.js';
import type { HeatPlace } from '../../geometry/heat-table.js';
import type { MaturitySelectDetail } from '../../internal/events.js';

export { MarkNavigation } from '../../internal/mark-navigation.js';

/** Returns what the page is told of a cell that was chosen; nothing of none. */
export function detailOf(
  figure: HeatmapFigure | undefined,
  place: HeatPlace | undefined,
): MaturitySelectDetail {
  if (figure?.form !== 'table' || !place) return {};
  const row = figure.rows[place.row];
  const column = figure.columns[place.column];
  if (!row || !column) return {};
  const { rowKind, edition } = figure;
  const indicator = rowKind === 'indicator' ? row.id : figure.indicator;
  return {
    ...(indicator === undefined ? {} : { indicator }),
    ...(rowKind === 'group' ? { group: row.id } : {}),
    ...(column.id === 'value' ? {} : { category: column.id }),
    ...(edition === undefined ? {} : { edition }),
  };
}
