import { html, type TemplateResult } from 'lit';
import type { Dataset, DataWarning } from '../model/index.js';
import { SourceError } from '../source/source-error.js';
import { faultText, flawText } from '../strings/fault-details.js';
import { faultSentence, faultWords, flawSentence } from '../strings/fault-words.js';
import type { Formatter } from '../strings/formatter.js';

export { notShown } from '../strings/fault-words.js';

/** One sentence for the visitor. */
export function visitorText(fault: Error, { language }: Formatter): string {
  return fault instanceof SourceError ? faultSentence(fault, language) : faultWords[language].misused;
}

/** Everything the page's editor needs to mend the fault. */
export function editorText(fault: Error, { language }: Formatter): string {
  return fault instanceof SourceError ? faultText(fault, language) : `MW-TAG ${fault.message}`;
}

/** What stands in a widget's place when there is nothing to draw: why, a way to try again, and help for the editor. */
export function renderFault(fault: Error, format: Formatter, retry: () => void): TemplateResult {
  const words = faultWords[format.language];
  return html`<div class="fault" part="error">
    <p>${visitorText(fault, format)}</p>
    <p><button type="button" @click=${retry}>${words.retry}</button></p>
    <details>
      <summary>${words.editorDetails}</summary>
      <pre tabindex="0">${editorText(fault, format)}</pre>
    </details>
  </div>`;
}

/** How many flaws of one dataset are told with their places. */
const LISTED = 20;

/** Datasets whose flaws have been told, and flaws by address and place: other parts of a document repeat them. */
const toldOf = new WeakSet<Dataset>();
const told = new Set<string>();

/** A note for the visitor when values of the file are not shown; `undefined` when all are. */
export function flawNote(dataset: Dataset | undefined, format: Formatter): string | undefined {
  const left = dataset?.warnings.filter(isLeftOut).length ?? 0;
  return left === 0 ? undefined : flawSentence(left, format.count(left), format.language);
}

/** What is flawed in a dataset, for the page's editor; `undefined` when that has been told. */
export function flawsText(dataset: Dataset, url: string | undefined, format: Formatter): string | undefined {
  if (toldOf.has(dataset)) return undefined;
  toldOf.add(dataset);
  const { warnings } = dataset;
  const fresh = warnings.slice(0, LISTED).filter(({ path }) => !told.has(`${url ?? ''} ${path}`));
  if (fresh.length === 0) return undefined;
  if (url !== undefined) for (const { path } of fresh) told.add(`${url} ${path}`);
  const text = flawText(fresh, Math.max(0, warnings.length - LISTED), url, format.language);
  return `${flawNote(dataset, format) ?? ''}\n${text}`;
}

/** A letter that was lost in a conversion is shown as it stands. */
function isLeftOut({ found }: DataWarning): boolean {
  return found !== 'U+FFFD';
}
