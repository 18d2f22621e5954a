import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { papersFigure, type Paper, type PapersFigure, type PapersPhrases } from '../../figures/papers.js';
import { renderDataTable, renderSource } from '../../internal/faces.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import { papersPhrases } from '../../strings/papers-phrases.js';
import { hashOf } from './file-hash.js';
import { papersStyles } from './papers.styles.js';

/** How wide a garden stands on its page, px: the 168 mm of the style sheet. */
const PAPER_WIDTH = 634;

/**
 * Papers for a board: one A4 page for each municipality, with its garden, a sentence, a table, where the figures are from
 * and when, and a checksum of their file. Printing the page prints them, and nothing else of the widget.
 *
 * @summary One page to print for each municipality.
 * @tagname maturity-papers
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The place of all sheets.
 * @csspart sheet - One municipality's page.
 * @csspart print - The button that prints.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The papers are shown.
 * @cssstate empty - Nobody has answers to print.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 */
export class PapersElement extends MaturityWidget<PapersPhrases, PapersFigure> {
  static override styles = [...MaturityWidget.styles, papersStyles];

  static override properties: PropertyDeclarations = { group: {}, hash: { state: true } };

  static override readonly figureProperties = [...MaturityWidget.figureProperties, 'group'];

  /** Whose papers: a group's id, a grouping's (`county`, `size`) for the own group, or `all`. */
  declare group?: string;

  /** The checksum of what the papers were made from; empty when there can be none. */
  declare private hash: string;

  protected override readonly phrases = papersPhrases;

  #dataset: Dataset | undefined;

  constructor() {
    super();
    this.hash = '';
  }

  protected override figureFrom(dataset: Dataset): PapersFigure {
    if (dataset !== this.#dataset) void this.#sum(dataset);
    this.#dataset = dataset;
    const { entity, edition, group, compare } = this;
    return papersFigure(dataset, {
      entity: entity ?? undefined,
      edition: edition ?? undefined,
      group: group ?? undefined,
      compare: compare ?? undefined,
    });
  }

  protected override renderDrawing({ papers }: PapersFigure): unknown {
    return html`<button type="button" part="print" @click=${this.#print}>
        ${this.say(['papers.print', undefined])}
      </button>
      <div class="sheets">
        ${papers.map((paper, index) => this.#renderSheet(paper, index + 1, papers.length))}
      </div>`;
  }

  #renderSheet({ id, name }: Paper, page: number, of: number): TemplateResult {
    const { figure, format, edition, theme } = this;
    if (!figure) return html``;
    const dataset = this.#dataset;
    const files = 1 + (dataset?.files?.length ?? 0);
    const { source } = figure.source;
    const level = Math.min(6, (this.headingLevel || 3) + 1);
    const scores = figure.scoresOf(id);
    return html`<section class="sheet" part="sheet" aria-labelledby="name-${page}">
      <p class="over">${format.text(dataset?.title)}</p>
      <div class="name" role="heading" aria-level=${level} id="name-${page}">${format.text(name)}</div>
      <maturity-flower
        .data=${dataset}
        .paper=${{ ...this.box, width: PAPER_WIDTH }}
        entity=${id}
        edition=${edition ?? nothing}
        theme=${theme ?? nothing}
        compare=${dataset?.groupings.has('county') ? 'county' : nothing}
        layout="garden"
        heading=""
        no-table
        no-download
      ></maturity-flower>
      ${renderDataTable({ ...scores, caption: { [format.language]: this.say(['papers.caption', { name }]) } }, format)}
      <div class="foot">
        ${renderSource(figure.source, format)}
        ${
          source?.retrieved
            ? html`<p>${this.say(['papers.retrieved', { date: source.retrieved }])}</p>`
            : source?.published
              ? html`<p>${this.say(['papers.published', { date: source.published }])}</p>`
              : nothing
        }
        <p>
          ${this.say(this.hash ? ['papers.hash', { hash: this.hash, files }] : ['papers.no-hash', undefined])}
        </p>
        <p>${this.say(['papers.page', { page, of }])}</p>
      </div>
    </section>`;
  }

  async #sum(dataset: Dataset): Promise<void> {
    this.hash = '';
    const { src } = this;
    if (src === undefined || this.data) return;
    const hash = await hashOf([new URL(src, document.baseURI).href, ...(dataset.files ?? [])]);
    if (dataset === this.#dataset) this.hash = hash;
  }

  readonly #print = (): void => {
    print();
  };
}
