import type { Dataset } from '../model/index.js';
import type { DividedDocument, Wanted } from './divided.js';
import { fetchText, resolveUrl } from './fetch-text.js';
import { LIMITS, type Limits } from './limits.js';
import { openDocument, readOpened } from './read.js';
import { Shared } from './share.js';
import { late } from './source-error.js';

export interface LoadOptions {
  /** Leaves this caller out; the request is given up when nobody waits for it. */
  readonly signal: AbortSignal;
  /** What a relative address is relative to: the page's `document.baseURI`. `undefined` = only absolute addresses. */
  readonly base?: string;
  /** Asks the server again; what is known stays until the new answer has turned out well. */
  readonly refresh?: boolean;
  /** What the dataset is for: a document that is divided by edition or by entity is fetched no further than that. */
  readonly wanted?: Wanted;
}

const documents = new Shared<Dataset | DividedDocument>();

/**
 * Returns the dataset at an address. Everyone on the page who asks for the same address shares one request and one
 * dataset; a failure is forgotten, so that the next one who asks tries again.
 *
 * @param url http(s), absolute or relative to `base`
 * @param limits other than the usual; for tests
 * @throws {SourceError} why there is no dataset
 */
export async function loadDataset(
  url: string,
  options: LoadOptions,
  limits: Limits = LIMITS,
): Promise<Dataset> {
  const { signal, base, refresh = false, wanted = {} } = options;
  const resolved = resolveUrl(url, base);
  const found = await documents.get(resolved.href, { signal, refresh }, async (shared) => {
    const reading = { signal: shared, limits, refresh };
    const opened = await openDocument(await fetchText(resolved, reading), resolved.href, reading);
    const isDivided = opened.head?.parts?.some(({ edition, prefix }) => edition ?? prefix);
    if (!isDivided) return readOpened(opened, reading);
    const { DividedDocument } = await late(import('./divided.js'), 'MW-NET', url);
    return new DividedDocument(opened);
  });
  return 'choose' in found ? found.choose(wanted, { signal, limits, refresh }) : found;
}
