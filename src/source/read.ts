import type { Dataset } from '../model/index.js';
import { fetchText, resolveUrl } from './fetch-text.js';
import { headOf, readMaturity, type Piece } from './formats/maturity.js';
import type { HeadInput, PartInput } from './formats/maturity-schema.js';
import { readingFrom, type Reading } from './limits.js';
import { paceOf } from './pace.js';
import { parseDocument } from './parse.js';
import { Shared } from './share.js';
import { late, SourceError } from './source-error.js';

/** A document whose lists have not been read yet. */
export interface Opened {
  readonly text: string;
  /** Where it is from, which its parts are relative to; `undefined` = parts need absolute addresses. */
  readonly url: string | undefined;
  readonly input: Readonly<Record<string, unknown>>;
  readonly head: HeadInput | undefined;
}

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
  return readOpened(await openDocument(text, url, reading), reading);
}

/**
 * Returns a document with what it says of itself.
 *
 * @throws {SourceError} why it is no maturity/1 document
 */
export async function openDocument(text: string, url: string | undefined, reading: Reading): Promise<Opened> {
  const input = await parseDocument(text, url, reading.limits, paceOf(reading.signal));
  return { text, url, input, head: headOf(input) };
}

/**
 * Returns the dataset of an opened document.
 *
 * @param isWanted which of its parts to fetch; every one when absent
 * @throws {SourceError} what is wrong with the document, and where
 */
export async function readOpened(
  opened: Opened,
  reading: Reading,
  isWanted: (part: PartInput) => boolean = () => true,
): Promise<Dataset> {
  const { text, url, input, head } = opened;
  const pace = paceOf(reading.signal);
  const found = await Promise.all(
    (head?.parts ?? []).map(async (part) => (isWanted(part) ? loadPart(part, url, reading) : undefined)),
  );
  const pieces: Piece[] = [{ input, href: '', holds: undefined }];
  for (const piece of found) if (piece) pieces.push(piece);
  const { dataset, flawless } = await readMaturity(head, pieces, pace).catch((cause: unknown) => {
    reading.signal.throwIfAborted();
    // rare lists have a reader of their own, which is fetched
    throw new SourceError('MW-NET', { url, cause });
  });
  const files = pieces.slice(1).map(({ href }) => resolveUrl(href, url).href);
  const whole = found.length > 0 ? { ...dataset, files, partial: found.includes(undefined) } : dataset;
  if (flawless && !text.includes('\uFFFD')) return whole;

  const { faultsOf } = await late(import('./faults.js'), 'MW-DATA', url);
  const { issues, issueCount, warnings } = faultsOf(text, head, pieces);
  if (issueCount > 0) throw new SourceError('MW-DATA', { url, issues, issueCount });
  return { ...whole, warnings };
}

/**
 * Returns a file that a document is spread over.
 *
 * @throws {SourceError} why it can't be had: a document without it would say that nobody has answered
 */
async function loadPart(
  { href, holds }: PartInput,
  base: string | undefined,
  reading: Reading,
): Promise<Piece> {
  const url = resolveUrl(href, base);
  const input = await parts.get(url.href, reading, async (signal) => {
    const text = await fetchText(url, { ...reading, signal });
    return parseDocument(text, url.href, reading.limits, paceOf(signal));
  });
  return { input, href, holds };
}
