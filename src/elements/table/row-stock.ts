import { render } from 'lit';
import { indexAt, type TableFigure } from '../../figures/table.js';
import type { RowPainter } from './table-rows.js';

/** Makes rows of a long table by copying: each distinct cell is drawn once, the first time it is needed. */
export class RowStock {
  readonly #figure: TableFigure;
  readonly #painter: RowPainter;
  readonly #plain: boolean;
  readonly #cells: readonly (HTMLElement | undefined)[][];
  readonly #line = document.createElement('tr');

  /** @param plain without bars and pictures: for paper, where they take as long as all the rest */
  constructor(figure: TableFigure, painter: RowPainter, plain: boolean) {
    this.#figure = figure;
    this.#painter = painter;
    this.#plain = plain;
    this.#cells = figure.columns.map(() => []);
    this.#line.className = 'row';
    this.#line.setAttribute('role', 'row');
  }

  /** Returns a new row. */
  row(row: number): HTMLElement {
    const line = this.#line.cloneNode() as HTMLElement;
    this.#figure.columns.forEach((column, at) => {
      line.append(this.#cell(at, indexAt(column, row)).cloneNode(true));
    });
    const name = line.querySelector<HTMLElement>('.name');
    if (name) name.dataset['row'] = String(row);
    const id = this.#painter.idOf(row);
    line.setAttribute('part', `row row-${id}`);
    if (row === this.#figure.own) {
      line.classList.add('own');
      line.setAttribute('aria-current', 'true');
    }
    return line;
  }

  #cell(at: number, index: number): HTMLElement {
    const column = this.#figure.columns[at];
    const cells = this.#cells[at] ?? [];
    let cell = cells[index];
    if (!cell) {
      const line = document.createElement('tr');
      if (column) render(this.#painter.cell(column, index), line);
      if (this.#plain) for (const bar of line.querySelectorAll('.bar, .picture')) bar.remove();
      cell = (line.firstElementChild ?? document.createElement('td')) as HTMLElement;
      withoutMarkers(cell);
      cells[index] = cell;
    }
    return cell;
  }
}

/** Takes out the comments that mark where a template's values are: a copy has no use for them. */
function withoutMarkers(cell: Node): void {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_COMMENT);
  const markers: Node[] = [];
  while (walker.nextNode()) markers.push(walker.currentNode);
  for (const marker of markers) (marker as ChildNode).remove();
}
