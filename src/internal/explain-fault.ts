import type { SourceError } from '../source/source-error.js';
import type { FaultDetails } from '../strings/fault-details.js';
import type { Language } from '../strings/translation.js';

/**
 * Returns what a page's editor needs in order to mend a fault: where it is, what stands there, what was expected and
 * what to do, in words. For tools around the widgets; the words are fetched when they are asked for.
 */
export async function explainFault(error: SourceError, language: Language): Promise<FaultDetails> {
  return (await import('../strings/fault-details.js')).faultDetails(error, language);
}
