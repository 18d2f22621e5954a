import type { Dataset } from '../model/index.js';
import type { Formatter } from '../strings/formatter.js';
import type * as FaultFace from './fault-face.js';

/**
 * Tells the page's editor what was left out of a dataset on its way in, once for each document however many show it.
 *
 * @returns the words for the visitor; `undefined` when nothing was left out or they can't be had
 */
export async function tellFlaws(
  host: HTMLElement & { readonly src?: string },
  dataset: Dataset,
  format: Formatter,
): Promise<typeof FaultFace | undefined> {
  const { localName, src } = host;
  if (dataset.warnings.length === 0) return undefined;
  try {
    const face = await import('./fault-face.js');
    face.warnOfFlaws(`<${localName}>`, dataset, src, format);
    return face;
  } catch {
    // without a connection the words can't be had: the first place has to do
    console.warn(`<${localName}> ${dataset.warnings[0]?.path ?? ''}, ${src ?? ''}`);
    return undefined;
  }
}
