import type { TrendFigure } from '../../figures/trend-figure.js';
import type { MaturitySelectDetail } from '../../internal/events.js';

export { MarkNavigation } from '../../internal/mark-navigation.js';

/**
 * Returns what the page is told of what was chosen; nothing of nothing.
 *
 * @param id of an edition, or of a series where there is one edition only
 * @param indicator as the tag names it
 */
export function detailOf(
  figure: TrendFigure | undefined,
  id: string | undefined,
  indicator: string | undefined,
): MaturitySelectDetail {
  if (id === undefined || !figure) return {};
  const about = indicator === undefined ? {} : { indicator };
  if (figure.form !== 'dots') return { ...about, edition: id };
  const subject = figure.series.find((each) => each.id === id)?.subject;
  const group = subject?.id.slice(subject.id.indexOf(':') + 1);
  if (subject?.kind === 'entity') return { ...about, entity: subject.id };
  return subject?.kind === 'group' && group !== undefined ? { ...about, group } : about;
}
