import { html, nothing, type TemplateResult } from 'lit';
import type {
  DataTable,
  Figure,
  LegendItem,
  SourceFacts,
  TableCell,
  TableColumn,
} from '../figures/figure.js';
import type { DataSource } from '../model/index.js';
import type { Formatter } from '../strings/formatter.js';
import { swatchIcon } from './glyph.js';

/** Returns a text in which no line ends within "e-service": each such word whole, and every letter as it was. */
export function unbroken(text: string): unknown {
  const parts = text.split(/((?<!\p{L})\p{L}-\p{L}{1,20}(?!\p{L}))/u);
  if (parts.length === 1) return text;
  return parts.map((part, index) => (index % 2 ? html`<span class="unbroken">${part}</span>` : part));
}

/** The legend: a sample with its glyph beside each word. */
export function renderLegend(
  items: readonly LegendItem[],
  format: Formatter,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class="legend" part="legend" aria-label=${format.words.legend}>
    ${items.map(
      ({ label, swatch }) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${swatchIcon(swatch)}</svg
          ><bdi>${unbroken(format.label(label))}</bdi>
        </li>`,
    )}
  </ul>`;
}

/** The same numbers as a table, in a region that scrolls by keyboard when it is wider than the page. */
export function renderDataTable(table: DataTable, format: Formatter): TemplateResult {
  const caption = format.label(table.caption);
  return html`<div class="data" part="table" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption>
        ${unbroken(caption)}
      </caption>
      <thead>
        <tr>
          ${table.columns.map(
            ({ kind, label }) =>
              html`<th scope="col" class=${kind === 'number' ? 'number' : nothing}>
                ${unbroken(format.label(label))}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${[...table.rows].map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, index) => renderCell(cell, table.columns[index], format))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderCell(cell: TableCell, column: TableColumn | undefined, format: Formatter): TemplateResult {
  const text = unbroken(format.cell(cell));
  if (column?.kind === 'header') return html`<th scope="row">${text}</th>`;
  if (cell.kind === 'answer') {
    const { swatch } = cell;
    return html`<td class="answer">
      <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${swatchIcon(swatch)}</svg><bdi>${text}</bdi>
    </td>`;
  }
  const kind = cell.kind === 'missing' ? 'missing' : cell.kind === 'number' ? 'number' : nothing;
  return html`<td class=${kind}>${text}</td>`;
}

/**
 * What to bear in mind, as texts.
 *
 * @param isWhole with what the source says of itself: for who reads the numbers one by one
 */
export function notesText(
  figure: Pick<Figure<unknown>, 'notes' | 'source'>,
  format: Formatter,
  isWhole: boolean,
): readonly string[] {
  const { note } = figure.source.source ?? {};
  return [...figure.notes.map((each) => format.label(each)), ...(isWhole && note ? [format.text(note)] : [])];
}

/** The source line as text: name, dates, licence; empty when the data names no source. */
export function sourceText(facts: SourceFacts, format: Formatter): string {
  const { source } = facts;
  if (!source) return '';
  const [before, after] = aroundName(source, facts, format);
  return `${before} ${format.text(source.name)}${after}`;
}

/** The source line, its name linked when the data gives an http address. */
export function renderSource(facts: SourceFacts, format: Formatter): TemplateResult | typeof nothing {
  const { source } = facts;
  if (!source) return nothing;
  const [before, after] = aroundName(source, facts, format);
  const url = safeLink(source.url);
  const name = format.text(source.name);
  return html`<p class="source" part="source">
    ${before}
    ${url && name ? html`<a href=${url} rel="noopener">${name}</a>` : html`<bdi>${name}</bdi>`}${after}
  </p>`;
}

function aroundName(
  source: DataSource,
  { edition, derived }: SourceFacts,
  format: Formatter,
): readonly [before: string, after: string] {
  const { words } = format;
  const parts = [''];
  if (edition) parts.push(format.text(edition.label ?? edition.id));
  if (source.published) parts.push(`${words.published} ${format.date(source.published)}`);
  if (source.retrieved) parts.push(`${words.retrieved} ${format.date(source.retrieved)}`);
  if (source.licence) parts.push(`${words.licence} ${source.licence}`);
  return [derived || source.derived ? words.basedOn : words.source, `${parts.join(', ')}.`];
}

/** A link's address when a browser opens it as a page, never as a script; `undefined` otherwise. */
function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
}

/** A heading of level 2–6. */
export function renderHeading(text: string, level: number): TemplateResult | typeof nothing {
  if (text === '') return nothing;
  const rank = [2, 3, 4, 5, 6].includes(level) ? level : 3;
  return html`<div class="heading" part="heading" id="heading" role="heading" aria-level=${rank}>
    ${unbroken(text)}
  </div>`;
}
