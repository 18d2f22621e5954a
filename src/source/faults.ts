import type { Piece } from './formats/draft.js';
import { SECTION_NAMES, type HeadInput } from './formats/maturity-schema.js';
import { reportFaults } from './formats/maturity-faults.js';
import { Report } from './formats/report.js';

/**
 * Returns everything that is wrong with a document.
 *
 * @param text the document
 * @param head what the document says of itself, if that is as it should be
 * @param pieces the document and the files that it is spread over
 */
export function faultsOf(text: string, head: HeadInput | undefined, pieces: readonly Piece[]): Report {
  const report = new Report();
  if (text.includes('\uFFFD'))
    report.warn('', 'U+FFFD', 'the letter that was lost when the file was converted');
  // when the list of parts could not be trusted none was fetched
  reportFaults(pieces, new Set<string>(head ? [] : SECTION_NAMES), report);
  return report;
}
