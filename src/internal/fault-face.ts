import { html, type TemplateResult } from 'lit';
import { SourceError } from '../source/source-error.js';
import { faultText } from '../strings/fault-details.js';
import { faultSentence } from '../strings/fault-words.js';
import type { Formatter } from '../strings/formatter.js';

/** One sentence for the visitor. */
export function visitorText(fault: Error, { language, words }: Formatter): string {
  return fault instanceof SourceError ? faultSentence(fault, language) : words.misused;
}

/** Everything the page's editor needs to mend the fault. */
export function editorText(fault: Error, { language }: Formatter): string {
  return fault instanceof SourceError ? faultText(fault, language) : `MW-TAG ${fault.message}`;
}

/** What stands in a widget's place when there is nothing to draw: why, a way to try again, and help for the editor. */
export function renderFault(fault: Error, format: Formatter, retry: () => void): TemplateResult {
  const { words } = format;
  return html`<div class="fault" part="error">
    <p>${visitorText(fault, format)}</p>
    <p><button type="button" @click=${retry}>${words.retry}</button></p>
    <details>
      <summary>${words.editorDetails}</summary>
      <pre tabindex="0">${editorText(fault, format)}</pre>
    </details>
  </div>`;
}
