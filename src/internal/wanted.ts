import type { Wanted } from '../source/divided.js';

/**
 * Returns what is needed of a divided document to show an entity beside those it is compared with; everyone when there
 * is no entity.
 *
 * @param entity its id; `null`, as of an attribute that was taken away, and an empty one are nobody
 * @param compare space-separated ids, as in a tag
 */
export function beside(
  entity: string | null | undefined,
  compare: string | null | undefined,
): Pick<Wanted, 'entities' | 'compare'> {
  if (!entity) return {};
  const ids = [entity, ...(compare ?? '').split(/\s+/u).filter((id) => id !== '')];
  return { entities: ids, compare: ids };
}
