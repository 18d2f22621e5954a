import type { Dataset } from '../model/index.js';
import { SourceError } from '../source/source-error.js';
import type { MaturityErrorDetail } from './events.js';
import type * as FaultFace from './fault-face.js';
import type { Voice } from './voice.js';

/** What is said of faults and flaws, to the visitor and to the page's editor; most pages need none of it. */
type Face = typeof FaultFace;

/** Anything that was thrown, as an error. */
export function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/**
 * Tells the page of a fault at once, by `maturity-error`, and its editor in the console what there is to mend.
 *
 * @param voice in whose words, once they have come or will not
 * @returns what is said to the visitor; `undefined` when it can't be had
 */
export function tellFault(host: HTMLElement, fault: Error, voice: Voice): Promise<Face | undefined> {
  const code = fault instanceof SourceError ? fault.code : 'MW-TAG';
  const detail: MaturityErrorDetail = { code, error: fault };
  host.dispatchEvent(new CustomEvent('maturity-error', { detail }));
  return tellEditor(host, voice, (face) => face.editorText(fault, voice.format), fault.message);
}

/**
 * Tells the page's editor in the console what was left out of a dataset on its way in, once for each document however
 * many show it.
 *
 * @returns what is said to the visitor; `undefined` when nothing was left out or it can't be had
 */
export async function tellFlaws(
  host: HTMLElement & { readonly src?: string },
  dataset: Dataset,
  voice: Voice,
): Promise<Face | undefined> {
  const { src } = host;
  const [first] = dataset.warnings;
  return (
    first &&
    tellEditor(
      host,
      voice,
      (face) => face.flawsText(dataset, src, voice.format),
      `${first.path}, ${src ?? ''}`,
    )
  );
}

async function tellEditor(
  { localName }: HTMLElement,
  voice: Voice,
  inWords: (face: Face) => string | undefined,
  otherwise: string,
): Promise<Face | undefined> {
  let face;
  let text: string | undefined = otherwise;
  try {
    face = await import('./fault-face.js');
    await voice.coming;
    text = inWords(face);
  } catch {
    // without a connection the words can't be had either: the author's fallback, the code and the place have to do
  }
  if (text) console.warn(`<${localName}> ${text}`);
  return face;
}
