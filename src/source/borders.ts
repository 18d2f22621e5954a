import { fetchText, resolveUrl } from './fetch-text.js';
import { readGeo, type GeoLayer } from './formats/geo.js';
import { LIMITS, type Limits } from './limits.js';
import type { LoadOptions } from './load.js';
import { Shared } from './share.js';
import { SourceError } from './source-error.js';

const borders = new Shared<readonly GeoLayer[]>();

/**
 * Returns the areas in a GeoJSON or TopoJSON file. Everyone on the page who asks for the same address shares one
 * request; it is as guarded as that for data.
 *
 * @param url http(s), absolute or relative to `base`
 * @param options who asks, and from where
 * @param limits other than the usual; for tests
 * @throws {SourceError} why there are none
 */
export async function loadBorders(
  url: string,
  options: LoadOptions,
  limits: Limits = LIMITS,
): Promise<readonly GeoLayer[]> {
  const { signal, base, refresh = false } = options;
  const resolved = resolveUrl(url, base);
  return borders.get(resolved.href, { signal, refresh }, async (shared) =>
    parseBorders(await fetchText(resolved, { signal: shared, limits, refresh }), resolved.href),
  );
}

/**
 * Returns the areas in the text of a GeoJSON or TopoJSON file.
 *
 * @param url where the text is from
 * @throws {SourceError} MW-JSON, MW-FORMAT
 */
export function parseBorders(text: string, url: string): readonly GeoLayer[] {
  let document: unknown;
  try {
    document = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (cause) {
    const issues = [{ path: '', found: 'text that is not JSON', expected: 'GeoJSON or TopoJSON' }];
    throw new SourceError('MW-JSON', { url, issues, cause });
  }
  const layers = readGeo(document);
  if (layers.length > 0) return layers;
  const issues = [{ path: '', found: 'no areas', expected: 'GeoJSON or TopoJSON with polygons' }];
  throw new SourceError('MW-FORMAT', { url, issues });
}
