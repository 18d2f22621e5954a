import type { Piece } from './formats/draft.js';
import { SECTION_NAMES, type HeadInput } from './formats/maturity-schema.js';
import { reportFaults } from './formats/maturity-faults.js';
import { numbered, Report } from './formats/report.js';
import { SourceError } from './source-error.js';

/**
 * Returns everything that is wrong with a document.
 *
 * @param text the document
 * @param head what the document says of itself, if that is as it should be
 * @param pieces the document and the files that it is spread over, without those that could not be had
 * @param found for each part of the document its file, why there is none, or nothing where it was not asked for
 */
export function faultsOf(
  text: string,
  head: HeadInput | undefined,
  pieces: readonly Piece[],
  found: readonly (Piece | SourceError | undefined)[],
): Report {
  const report = new Report();
  if (text.includes('\uFFFD'))
    report.warn('', 'U+FFFD', 'the letter that was lost when the file was converted');
  // when the list of parts could not be trusted none was fetched
  const lost = new Set<string>(head ? [] : SECTION_NAMES);
  for (const [index, { href, holds }] of numbered(head?.parts ?? [])) {
    const error = found[index];
    if (!(error instanceof SourceError)) continue;
    for (const section of holds) lost.add(section);
    report.warn(`parts[${index}]`, `${href}: ${error.message}`, `a document that holds ${holds.join(', ')}`);
  }
  reportFaults(pieces, lost, report);
  return report;
}
