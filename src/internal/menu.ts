import { html, nothing, type TemplateResult } from 'lit';
import { downloadWords } from '../strings/download-words.js';
import type { Formatter } from '../strings/formatter.js';
import { perform, type Action, type Face, type Performed } from './actions.js';

const LABELS: Readonly<Partial<Record<Action, string>>> = {
  csv: 'CSV',
  json: 'JSON',
  svg: 'SVG',
  png: 'PNG',
};

/** The open menu: what can be saved or copied, and the text itself where the browser would not do either. */
export function renderMenu(
  face: () => Face,
  format: Formatter,
  result: Performed | undefined,
  done: (result: Performed) => void,
): TemplateResult {
  const words = downloadWords[format.language];
  const actions: readonly Action[] = face().isDrawn
    ? ['csv', 'json', 'svg', 'png', 'copy-sentence', 'copy-tag']
    : ['csv', 'json', 'copy-sentence', 'copy-tag'];
  const act = async (event: Event) => {
    const { action } = (event.currentTarget as HTMLElement).dataset;
    done(await perform(face(), action as Action));
  };
  return html`<ul>
      ${actions.map(
        (action) =>
          html`<li>
            <button type="button" data-action=${action} @click=${act}>
              ${LABELS[action] ?? (action === 'copy-tag' ? words.copyTag : words.copySentence)}
            </button>
          </li>`,
      )}
    </ul>
    ${
      result?.text === undefined
        ? nothing
        : html`<label
            >${words.copyFailed}<textarea class="copy" readonly .value=${result.text}></textarea>
          </label>`
    }`;
}
