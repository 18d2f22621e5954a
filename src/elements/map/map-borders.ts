/** What a map with borders needs, loaded when a tag asks for them. */
import { territoryFrom, type BorderShape, type Projection } from '../../geometry/map-shapes.js';
import type { Territory } from '../../geometry/map-territory.js';
import { SourceError } from '../../source/source-error.js';

export { loadBorders } from '../../source/borders.js';

/**
 * Returns the areas that a map shows.
 *
 * @param layers as loaded from `url`
 * @param wanted what an area's name stands for, by name
 * @throws {SourceError} MW-DATA when no area has a wanted name
 */
export function drawBorders(
  layers: readonly (readonly BorderShape[])[],
  wanted: ReadonlyMap<string, string>,
  projection: Projection | undefined,
  url: string,
): Territory {
  const territory = territoryFrom(layers, wanted, projection);
  if (territory) return territory;
  const issues = [
    {
      path: '',
      found: 'no area whose id or property is in the data',
      expected: `such as "${[...wanted.keys()][0] ?? ''}"`,
    },
  ];
  throw new SourceError('MW-DATA', { url, issues });
}
