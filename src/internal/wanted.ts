import type { Wanted } from '../source/divided.js';

/**
 * Returns what is needed of a divided document to show an entity beside those it is compared with; everyone when there
 * is no entity.
 *
 * @param compare space-separated ids, as in a tag
 */
export function beside(
  entity: string | undefined,
  compare: string | undefined,
): Pick<Wanted, 'entities' | 'compare'> {
  if (entity === undefined) return {};
  const ids = [entity, ...(compare ?? '').split(/\s+/u).filter((id) => id !== '')];
  return { entities: ids, compare: ids };
}
