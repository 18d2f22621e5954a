import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Label } from '../../figures/figure.js';
import type {
  ColumnPicture,
  Division,
  Fact,
  FactColumn,
  RowDetail,
  TableFigure,
} from '../../figures/table.js';
import { factAt, indexAt } from '../../figures/table.js';
import { swatchIcon } from '../../internal/glyph.js';
import { tablePhrases } from '../../strings/table-phrases.js';
import type { Formatter } from '../../strings/formatter.js';
import type * as RowPictures from './row-pictures.js';

/** A row's place and state. */
export interface RowState {
  readonly row: number;
  /** Tab stops here. */
  readonly active: boolean;
  /** The reader chose it. */
  readonly chosen: boolean;
  /** It is the tag's own municipality, or the indicator that is chosen on the page. */
  readonly own: boolean;
}

/** Draws the rows of one figure in one language. Cells are made once for each distinct content. */
export class RowPainter {
  readonly #figure: TableFigure;
  readonly #format: Formatter;
  readonly #cells = new Map<FactColumn, (TemplateResult | undefined)[]>();

  readonly #pictures: typeof RowPictures | undefined;

  /** @param pictures what draws the pictures in cells; while it is on its way their room is kept */
  constructor(figure: TableFigure, format: Formatter, pictures?: typeof RowPictures) {
    this.#figure = figure;
    this.#format = format;
    this.#pictures = pictures;
  }

  /** A row, and below it what it tells when it is open. */
  row({ row, active, chosen, own }: RowState): TemplateResult {
    const { columns, opens } = this.#figure;
    return html`<tr
        role="row"
        part="row row-${this.idOf(row)}"
        class="row${own ? ' own' : ''}${chosen ? ' chosen' : ''}"
        aria-current=${own ? 'true' : nothing}
      >
        ${columns.map((column) =>
          column.kind === 'header'
            ? this.#header(factAt(column, row), row, active, chosen, opens)
            : this.cell(column, indexAt(column, row)),
        )}
      </tr>
      ${chosen && opens ? this.#more(this.#figure.detailOf(row)) : nothing}`;
  }

  /** The id of what a row stands for. */
  idOf(row: number): string {
    const header = this.#figure.columns.find(({ kind }) => kind === 'header');
    return header ? (factAt(header, row).id ?? '') : '';
  }

  /** One of a column's distinct cells. */
  cell(column: FactColumn, index: number): TemplateResult {
    const fact = column.facts[index];
    if (fact && column.kind === 'header') return this.#header(fact, 0, false, false, false);
    let cells = this.#cells.get(column);
    if (!cells) this.#cells.set(column, (cells = []));
    return (cells[index] ??= this.#render(column, fact));
  }

  #render(column: FactColumn, fact: Fact | undefined): TemplateResult {
    const format = this.#format;
    const label = tight(format.label(column.name ?? column.label));
    if (fact?.points && column.picture?.kind === 'history')
      return html`<td role="cell" class="number" data-label=${label}>
        <span class="moved"
          >${this.#picture(fact, column.picture)}${fact.kind === 'number' ? html`<bdi>${this.#signed(fact)}</bdi>` : nothing}</span
        >
      </td>`;
    if (!fact || fact.kind === 'missing') {
      const text = format.missing(fact?.reason ?? 'missing');
      return html`<td role="cell" class="missing ${column.kind}" data-label=${label}><bdi>${text}</bdi></td>`;
    }
    switch (fact.kind) {
      case 'text':
        return html`<td role="cell" data-label=${label}>${this.#text(fact.label)}</td>`;
      case 'answer':
        return html`<td role="cell" class="answer" data-label=${label}>
          <span class="said"
            ><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${swatchIcon(fact.swatch)}</svg
            ><bdi>${format.cell(fact)}</bdi></span
          >
        </td>`;
      case 'number':
        return column.kind === 'answer'
          ? this.#answerNumber(fact, label)
          : this.#number(fact, label, column.picture);
    }
  }

  #answerNumber(fact: Fact & { kind: 'number' }, label: string): TemplateResult {
    const format = this.#format;
    const number = format.number(fact.value, fact.unit);
    if (!fact.step || !fact.stepSwatch)
      return html`<td role="cell" class="answer" data-label=${label}><bdi>${number}</bdi></td>`;
    return html`<td role="cell" class="answer" data-label=${label}>
      <span class="said"
        ><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${swatchIcon(fact.stepSwatch)}</svg
        ><span
          ><bdi>${number}</bdi> <span class="sub"><bdi>${format.text(fact.step.label)}</bdi></span></span
        ></span
      >
    </td>`;
  }

  #number(fact: Fact & { kind: 'number' }, label: string, picture?: ColumnPicture): TemplateResult {
    const format = this.#format;
    const { rank, bar } = fact;
    if (rank) {
      const place =
        rank.from === rank.to
          ? format.count(rank.from)
          : `${format.count(rank.from)}–${format.count(rank.to)}`;
      return html`<td role="cell" class="number" data-label=${label}>
        <span
          ><bdi>${place}</bdi>
          <span class="sub">${tablePhrases.in(format.language).controls.of} ${format.count(rank.of)}</span
          >${picture ? this.#picture(fact, picture) : nothing}</span
        >
      </td>`;
    }
    const text = this.#signed(fact);
    if (bar === undefined)
      return html`<td role="cell" class="number" data-label=${label}><bdi>${text}</bdi></td>`;
    return html`<td role="cell" class="number" data-label=${label}>
      <span class="share"
        ><span class="value"><bdi>${text}</bdi></span
        ><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="4"></rect>
          <rect class="level" width=${round(bar * 100)} height="4"></rect></svg
      ></span>
    </td>`;
  }

  #signed({ value, unit, signed }: Fact & { kind: 'number' }): string {
    return (signed && unit !== 'points' && value > 0 ? '+' : '') + this.#format.number(value, unit);
  }

  /** A line says its numbers; a place among all is said by the numbers beside it. */
  #picture(fact: Fact, picture: ColumnPicture): TemplateResult {
    const pictures = this.#pictures;
    if (!pictures) return html`<span class="picture"></span>`;
    const words = picture.kind === 'history' ? this.#history(fact.points ?? [], picture) : undefined;
    return html`<svg
      class="picture"
      viewBox=${pictures.VIEW}
      role=${words === undefined ? nothing : 'img'}
      aria-label=${words ?? nothing}
      aria-hidden=${words === undefined ? 'true' : nothing}
    >
      ${pictures.drawPicture(picture, fact)}
    </svg>`;
  }

  #history(points: readonly number[], { editions, unit }: ColumnPicture & { kind: 'history' }): string {
    const format = this.#format;
    return editions
      .map(({ label, cut }, at) => {
        const point = points[at] ?? NaN;
        const said = Number.isNaN(point) ? format.missing('missing') : format.number(point, unit);
        return `${cut ? `${tablePhrases.in(format.language).controls.anew}, ` : ''}${format.text(label)}: ${said}`;
      })
      .join('; ');
  }

  #header(fact: Fact, row: number, active: boolean, chosen: boolean, opens: boolean): TemplateResult {
    const state = chosen ? 'true' : 'false';
    return html`<th role="rowheader" scope="row">
      <button
        type="button"
        class="name"
        data-row=${row}
        tabindex=${active ? 0 : -1}
        aria-expanded=${opens ? state : nothing}
        aria-pressed=${opens ? nothing : state}
      >
        ${fact.kind === 'text' ? this.#text(fact.label) : nothing}</button
      >${fact.detail === undefined ? nothing : html`<span class="sub">${this.#text(fact.detail)}</span>`}
    </th>`;
  }

  #text(label: Label): TemplateResult {
    return html`<bdi>${tight(this.#format.label(label))}</bdi>`;
  }

  #more(detail: RowDetail | undefined): TemplateResult | typeof nothing {
    if (!detail) return nothing;
    const { question, note, divisions } = detail;
    const format = this.#format;
    return html`<tr role="row" class="more">
      <td role="cell" colspan=${this.#figure.columns.length}>
        <div class="detail">
          ${question === undefined ? nothing : html`<p>${format.text(question)}</p>`}
          ${divisions.map((division) => renderDivision(division, format))}
          ${note === undefined ? nothing : html`<p class="sub">${format.text(note)}</p>`}
        </div>
      </td>
    </tr>`;
  }
}

/** How a group answered: a bar of its answers, and the same in words. */
function renderDivision({ label, answered, parts }: Division, format: Formatter): TemplateResult {
  let x = 0;
  const drawn = parts.filter(({ share }) => share > 0);
  return html`<div class="division">
    <p class="group">
      ${tight(format.label(label))}${answered === undefined ? nothing : html` <span class="sub">n = ${format.count(answered)}</span>`}
    </p>
    <svg class="stack" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${drawn.map(({ swatch, share }) => {
        const from = x;
        x += share;
        return svg`<rect class="s-${swatch}" x=${round(from)} width=${round(share)} height="10"></rect>`;
      })}
    </svg>
    <ul class="parts">
      ${parts.map(({ category, swatch, share }) => html`<li><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">${swatchIcon(swatch)}</svg>${format.text(category.label)} ${format.percent(share)}</li>`)}
    </ul>
  </div>`;
}

/** Keeps numbers and ranges of numbers on one line: data often has plain spaces in them. */
export function tight(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0').replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
