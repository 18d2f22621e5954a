import type { Dataset } from '../model/index.js';
import { readHead, readMaturity, type Piece } from './formats/maturity.js';
import { Report } from './formats/report.js';
import { fetchText, resolveUrl } from './fetch-text.js';
import { readingFrom, type Reading } from './limits.js';
import { paceOf } from './pace.js';
import { parseDocument } from './parse.js';
import { Shared } from './share.js';
import { SourceError } from './source-error.js';

/** Parts by address: a register of municipalities serves every document on the page. */
const parts = new Shared<Record<string, unknown>>();

/**
 * Returns the dataset that a document describes, checked and indexed. The main thread is given back at short
 * intervals.
 *
 * @param text a maturity/1 document
 * @param url where the text is from, which its parts are relative to; `undefined` = parts need absolute addresses
 * @param given circumstances other than the usual; for the loader and for tests
 * @throws {SourceError} what is wrong with the document, and where
 */
export async function readDataset(
  text: string,
  url?: string,
  given: Partial<Reading> = {},
): Promise<Dataset> {
  const reading = readingFrom(given);
  const pace = paceOf(reading.signal);
  const input = await parseDocument(text, url, reading.limits, pace);
  const report = new Report();
  if (text.includes('\uFFFD'))
    report.warn('', 'U+FFFD', 'the letter that was lost when the file was converted');
  const head = readHead(input, report);
  const pieces: Piece[] = [{ input, prefix: '', holds: undefined }];
  const lost = new Set<string>();
  const wanted = (head?.parts ?? []).map(async ({ href, holds }, index) => {
    try {
      return { input: await loadPart(href, url, reading), prefix: `${href}: `, holds };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      report.warn(`parts[${index}]`, error.message, `a document that holds ${holds.join(', ')}`);
      for (const section of holds) lost.add(section);
      return undefined;
    }
  });
  for (const piece of await Promise.all(wanted)) if (piece) pieces.push(piece);
  const dataset = await readMaturity({ head, pieces, lost, report, pace });
  const { issues, issueCount } = report;
  if (issueCount > 0) throw new SourceError('MW-DATA', { url, issues, issueCount });
  return dataset;
}

async function loadPart(
  href: string,
  base: string | undefined,
  reading: Reading,
): Promise<Record<string, unknown>> {
  const url = resolveUrl(href, base);
  return parts.get(url.href, reading, async (signal) => {
    const text = await fetchText(url, { ...reading, signal });
    return parseDocument(text, url.href, reading.limits, paceOf(signal));
  });
}
