import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  factAt,
  tableFigure,
  type FactColumn,
  type TableFigure,
  type TablePhrases,
  type TableSection,
} from '../../figures/table.js';
import type { Dataset } from '../../model/index.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Wanted } from '../../source/divided.js';
import { tablePhrases, type TableWords } from '../../strings/table-phrases.js';
import type { Formatter } from '../../strings/formatter.js';
import { moreSwatchStyles } from '../../styles/swatches.js';
import { RowPainter, tight } from './table-rows.js';
import { startsDescending, TableView, type Sorting, type Wish } from './table-view.js';
import { tableStyles } from './table.styles.js';
import type * as RowPictures from './row-pictures.js';
import type { RowWindow } from './row-window.js';

/** More rows than this are drawn a window at a time. */
const MOST_ROWS = 1000;

/** Fewer rows than this are read faster than they are searched. */
const FEWEST_TO_SEARCH = 10;

/** How long the reader pauses before the number of hits is said aloud, ms. */
const PAUSE = 400;

/** The least width of a column, em of the table's text. */
const LEAST: Readonly<Record<FactColumn['kind'], number>> = { header: 13, text: 8, answer: 9, number: 6.6 };

/** The same of a column with a line and a number side by side. */
const HISTORY = 8.4;

/**
 * A table of indicators, municipalities or single answers, with what to compare them with. Rows can be sorted, filtered
 * and searched; a row that is chosen tells how the groups answered. Use it for the numbers behind a flower, for lists of
 * the highest and lowest, and for looking something up.
 *
 * @summary Indicators or municipalities as rows, sorted and compared.
 * @tagname maturity-table
 * @status experimental
 * @since 0.1.0
 * @slot - Shown until the data has been drawn, and again when it can't be: a link to the numbers.
 * @csspart heading - The heading.
 * @csspart summary - The generated sentences.
 * @csspart controls - Search field, filters and the number of hits.
 * @csspart table - Each table.
 * @csspart row - Each row; also `row-` and the id of its indicator or entity.
 * @csspart remarks - How the numbers are to be read.
 * @csspart notes - Bases, breaks and what is missing.
 * @csspart source - The source line.
 * @cssprop [--maturity-table-block-size] - Height of the scrolling area of a table too long to be drawn whole.
 * @cssprop [--maturity-sticky-inset] - How far below the top of the page the table's head stays.
 * @fires {MaturitySelectEvent} maturity-select - The reader chose a row.
 */
export class TableElement extends MaturityWidget<TablePhrases, TableFigure> {
  static override styles = [...MaturityWidget.styles, moreSwatchStyles, tableStyles];

  static override properties: PropertyDeclarations = {
    rows: {},
    topic: {},
    area: {},
    layer: {},
    indicator: {},
    columns: {},
    top: { type: Number },
    bottom: { type: Number },
    sort: {},
    search: {},
    noSearch: { attribute: 'no-search', type: Boolean },
    noFilter: { attribute: 'no-filter', type: Boolean },
    sharedIndicator: { state: true },
  };

  static override readonly figureProperties: readonly PropertyKey[] = [
    ...MaturityWidget.figureProperties,
    ...['rows', 'topic', 'area', 'layer', 'indicator', 'columns', 'top', 'bottom', 'sort'],
  ];

  /** What a row is: `indicators` (default), `entities`, or `answers`: an entity and an indicator. */
  declare rows?: string;

  /** Only indicators of this topic. */
  declare topic?: string;

  /** Only indicators of this area. */
  declare area?: string;

  /** Only indicators of this layer. */
  declare layer?: string;

  /** Only this indicator. */
  declare indicator?: string;

  /** Names of the columns, space-separated: `entity`, `size`, `county`, `similar`, `all`, `fully`, `change`, `difference`, `rank`, `n`, `area`, `layer`, `answer`, `fulfilment`, or the id of a grouping, group or entity. Where rows are entities, `difference` is a column for each word of `compare`, and `sort` names all but the first by their word too: `difference-similar`. */
  declare columns?: string;

  /** Length of a list of the highest. */
  declare top?: number;

  /** Length of a list of the lowest. */
  declare bottom?: number;

  /** The column that rows are sorted by at first; with a leading minus from the largest to the smallest. */
  declare sort?: string;

  /** What the search field holds at first. */
  declare search?: string;

  /** Leaves the search field out. */
  declare noSearch: boolean;

  /** Leaves the filters out. */
  declare noFilter: boolean;

  /** The indicator that is chosen around it; its row is marked. */
  declare private sharedIndicator?: string;

  protected override readonly phrases = tablePhrases;

  #shown:
    | {
        readonly figure: TableFigure;
        readonly format: Formatter;
        readonly view: TableView;
        readonly painter: RowPainter;
        readonly pictures: typeof RowPictures | undefined;
      }
    | undefined;
  /** By name only when the reader comes to a filter: the order of a language costs more than all else in a first drawing. */
  #areOptionsSorted = false;
  #wish: Wish = { sorting: undefined, query: '', filters: new Map() };
  #lists: readonly Uint32Array[] = [];
  #active: number | undefined;
  #chosen: number | undefined;
  #window: RowWindow | undefined;
  #pictures: typeof RowPictures | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.noSearch = this.noFilter = false;
  }

  protected override get drawsTable(): boolean {
    return true;
  }

  protected override get wanted(): Wanted {
    // rows of entities tell how they came there
    return this.rows === 'entities' ? {} : { edition: this.edition ?? '' };
  }

  protected override figureFrom(dataset: Dataset): TableFigure {
    return tableFigure(dataset, this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { figure, format } = this;
    if (!figure) return;
    const isNew = this.#shown?.figure !== figure;
    if (!isNew && this.#shown?.format === format && !changed.has('search')) {
      // what draws pictures has come: rows stay as they are sorted
      if (this.#shown.pictures !== this.#pictures)
        this.#shown = { ...this.#shown, pictures: this.#pictures, painter: this.#painterFor(figure) };
      return;
    }
    if (isNew) this.#startAfresh(figure, changed.has('sort'));
    if (isNew || this.#shown?.format !== format) {
      this.#shown = {
        figure,
        format,
        view: new TableView(figure, format),
        painter: this.#painterFor(figure),
        pictures: this.#pictures,
      };
    }
    if (changed.has('search')) this.#wish = { ...this.#wish, query: this.search ?? '' };
    this.#list();
    if (figure.count > MOST_ROWS) void this.#openWindow();
    if (figure.columns.some(({ picture }) => picture)) void this.#openPictures();
  }

  protected override updated(): void {
    super.updated();
    this.#window?.draw();
  }

  protected override renderDrawing(figure: TableFigure): unknown {
    const words = this.#words;
    return html`<p class="status" id="keys">${words.keys}</p>
      ${this.#renderControls(figure, words)}
      ${figure.sections.map((section, index) => this.#renderSection(figure, section, this.#lists[index] ?? section.rows, words))}`;
  }

  protected override renderDetail(figure: TableFigure): unknown {
    if (figure.remarks.length === 0) return nothing;
    return html`<ul class="notes remarks" part="remarks">
      ${figure.remarks.map((remark) => html`<li>${this.say(remark)}</li>`)}
    </ul>`;
  }

  get #words(): TableWords {
    return tablePhrases.in(this.format.language).controls;
  }

  #renderControls(figure: TableFigure, words: TableWords): TemplateResult | typeof nothing {
    if (figure.sections[0]?.id !== 'all' || figure.count < FEWEST_TO_SEARCH) return nothing;
    const filters = this.noFilter ? [] : figure.filters;
    if (this.noSearch && filters.length === 0) return nothing;
    return html`<div
      class="controls"
      part="controls"
      role="search"
      aria-label=${words.search}
      @focusin=${this.#sortOptions}
      @pointerover=${this.#sortOptions}
    >
      ${
        this.noSearch
          ? nothing
          : html`<label
              >${words.search}<input
                type="search"
                autocomplete="off"
                spellcheck="false"
                .value=${this.#wish.query}
                @input=${this.#searched}
            /></label>`
      }
      ${filters.map((column) => this.#renderFilter(column, words))}
      <p class="found">${words.found(this.#lists[0]?.length ?? 0, figure.count, figure.rows, this.format)}</p>
    </div>`;
  }

  readonly #sortOptions = (): void => {
    if (this.#areOptionsSorted) return;
    this.#areOptionsSorted = true;
    this.requestUpdate();
  };

  #renderFilter(column: FactColumn, words: TableWords): TemplateResult {
    const kept = this.#wish.filters.get(column.id);
    const options = [...column.facts.keys()];
    if (column.kind === 'text' && this.#areOptionsSorted) {
      const { places } = this.#shown?.view.rankingOf(column) ?? { places: [] };
      options.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    }
    return html`<label
      >${this.format.label(column.label)}<select data-filter=${column.id} @change=${this.#filtered}>
        <option value="" .selected=${kept === undefined}>${words.any}</option>
        ${options.map((index) => {
          const fact = column.facts[index];
          const text = fact ? this.format.cell(fact) : '';
          // what is answered may be missing; being in no area is nothing to look for
          return text === '' || (column.kind === 'text' && fact?.kind === 'missing')
            ? nothing
            : html`<option value=${index} .selected=${kept === index}>${text}</option>`;
        })}
      </select></label
    >`;
  }

  #renderSection(
    figure: TableFigure,
    section: TableSection,
    rows: Uint32Array,
    words: TableWords,
  ): TemplateResult {
    const long = figure.count > MOST_ROWS;
    const windowed = long && !this.printing;
    const cards = !long && !this.printing && this.#isNarrow(figure);
    const caption = this.say(section.caption);
    // the room is kept while what draws long tables is on its way
    if (long && !this.#window) return html`<div class="scroll" aria-busy="true"></div>`;
    if (long) this.#window?.layOut(figure, this.box, this.format);
    const table = html`<table
      role="table"
      part="table"
      class=${cards ? 'cards' : long ? 'long' : 'whole'}
      .style=${windowed ? `min-inline-size:${String(this.#window?.minWidth ?? 0)}px` : ''}
      aria-rowcount=${windowed ? rows.length + 1 : nothing}
      aria-describedby="keys"
      @click=${this.#clicked}
      @keydown=${this.#pressed}
      @focusin=${this.#focused}
    >
      <caption>
        ${caption}
      </caption>
      ${long ? this.#window?.columns() : nothing}
      <thead>
        <tr role="row" aria-rowindex=${windowed ? 1 : nothing}>
          ${figure.columns.map((column) => this.#renderHead(column))}
        </tr>
      </thead>
      ${
        rows.length === 0
          ? html`<tbody>
              <tr role="row">
                <td role="cell" class="none" colspan=${figure.columns.length}>
                  ${words.noRows} <button type="button" @click=${this.#cleared}>${words.clear}</button>
                </td>
              </tr>
            </tbody>`
          : this.#renderBody(figure, section, rows)
      }
    </table>`;
    return windowed
      ? html`<div class="scroll" role="region" tabindex="0" aria-label=${caption} @scroll=${this.#scrolled}>
          ${table}
        </div>`
      : table;
  }

  #renderBody(figure: TableFigure, section: TableSection, rows: Uint32Array): unknown {
    const { painter } = this.#shown ?? {};
    if (!painter) return nothing;
    if (figure.count > MOST_ROWS) {
      const state = { figure, rows, painter, active: this.#active, chosen: this.#chosen };
      return this.printing ? this.#window?.renderAll(state) : this.#window?.render(state);
    }
    const isMarked = figure.rows === 'indicators' && this.sharedIndicator !== undefined;
    const first = this.#active !== undefined && rows.includes(this.#active) ? this.#active : rows[0];
    return html`<tbody data-section=${section.id}>
      ${repeat(
        rows,
        (row) => row,
        (row) => {
          const active = row === first;
          const chosen = row === this.#chosen;
          const own = row === figure.own || (isMarked && painter.idOf(row) === this.sharedIndicator);
          return guard([painter, row, active, chosen, own], () => painter.row({ row, active, chosen, own }));
        },
      )}
    </tbody>`;
  }

  #renderHead(column: FactColumn): TemplateResult {
    const { sorting } = this.#wish;
    const sorted =
      sorting?.column === column.id ? (sorting.descending ? 'descending' : 'ascending') : undefined;
    return html`<th role="columnheader" scope="col" class=${column.kind} aria-sort=${sorted ?? nothing}>
      <button type="button" class="sort" data-column=${column.id} @click=${this.#sortedBy}>
        <bdi>${tight(this.format.label(column.label))}</bdi
        ><svg class="arrows" viewBox="0 0 8 12" aria-hidden="true">
          <path class="up" d="M4 0 8 5H0Z"></path>
          <path class="down" d="M4 12 0 7h8Z"></path>
        </svg></button
      >${column.sub ? html`<span class="sub"><bdi>${tight(this.say(column.sub))}</bdi></span>` : nothing}
    </th>`;
  }

  /** Whether the columns don't fit side by side. */
  #isNarrow({ columns }: TableFigure): boolean {
    const { width, fontSize } = this.box;
    const least = columns.reduce(
      (sum, { kind, picture }) => sum + (picture?.kind === 'history' ? HISTORY : LEAST[kind]),
      0,
    );
    return least * fontSize * 0.9375 > width;
  }

  #startAfresh(figure: TableFigure, anew: boolean): void {
    const { sorting, query } = this.#wish;
    const kept =
      this.#shown && !anew && figure.columns.some(({ id }) => id === sorting?.column) ? sorting : undefined;
    this.#wish = {
      sorting: kept ?? this.#firstSorting(figure),
      query: this.#shown ? query : (this.search ?? ''),
      filters: new Map(),
    };
    this.#active = undefined;
    this.#chosen = undefined;
  }

  #firstSorting({ columns, sections, sortedBy }: TableFigure): Sorting | undefined {
    if (sections[0]?.id !== 'all') return undefined;
    const asked = this.sort?.replace(/^-/, '');
    if (columns.some(({ id }) => id === asked))
      return { column: asked ?? '', descending: this.sort?.startsWith('-') ?? false };
    return sortedBy === undefined ? undefined : { column: sortedBy, descending: false };
  }

  #list(): void {
    const { figure, view } = this.#shown ?? {};
    if (!figure || !view) return;
    this.#lists = figure.sections.map((section) => view.rowsOf(section, this.#wish));
    this.#window?.reset();
  }

  #wishFor(wish: Partial<Wish>): void {
    this.#wish = { ...this.#wish, ...wish };
    this.#list();
    this.requestUpdate();
  }

  async #openWindow(): Promise<void> {
    if (this.#window) return;
    const { RowWindow } = await import('./row-window.js');
    this.#window ??= new RowWindow(this.renderRoot);
    this.requestUpdate();
  }

  #painterFor(figure: TableFigure): RowPainter {
    return new RowPainter(figure, this.format, this.#pictures);
  }

  async #openPictures(): Promise<void> {
    if (this.#pictures) return;
    this.#pictures = await import('./row-pictures.js');
    this.requestUpdate();
  }

  #sayFound(): void {
    const { figure } = this;
    if (figure)
      this.announce(this.#words.found(this.#lists[0]?.length ?? 0, figure.count, figure.rows, this.format));
  }

  readonly #searched = (event: Event): void => {
    this.#wishFor({ query: (event.currentTarget as HTMLInputElement).value });
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#sayFound(), PAUSE);
  };

  readonly #filtered = (event: Event): void => {
    const select = event.currentTarget as HTMLSelectElement;
    const filters = new Map(this.#wish.filters);
    const column = select.dataset['filter'] ?? '';
    if (select.value === '') filters.delete(column);
    else filters.set(column, Number(select.value));
    this.#wishFor({ filters });
    this.#sayFound();
  };

  readonly #cleared = (): void => {
    this.#wishFor({ query: '', filters: new Map() });
    this.#sayFound();
    this.renderRoot.querySelector<HTMLElement>('.controls input, .controls select')?.focus();
  };

  readonly #sortedBy = (event: Event): void => {
    const id = (event.currentTarget as HTMLElement).dataset['column'] ?? '';
    const column = this.figure?.columns.find((each) => each.id === id);
    if (!column) return;
    const { sorting } = this.#wish;
    const first = startsDescending(column);
    const next =
      sorting?.column !== id
        ? { column: id, descending: first }
        : sorting.descending === first
          ? { column: id, descending: !first }
          : undefined;
    this.#wishFor({ sorting: next });
    const direction = next ? (next.descending ? 'descending' : 'ascending') : 'none';
    this.announce(this.#words.sorted(this.format.label(column.name ?? column.label), direction));
  };

  readonly #clicked = (event: Event): void => {
    const row = rowAt(event);
    if (row === undefined || !this.figure) return;
    this.#choose(row === this.#chosen ? undefined : row);
  };

  readonly #focused = (event: Event): void => {
    const row = rowAt(event);
    if (row === undefined || row === this.#active) return;
    this.#active = row;
    this.requestUpdate();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const row = rowAt(event);
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      if (this.#chosen === undefined) return;
      this.#choose(undefined);
    } else {
      const rows = this.#lists.find((list) => list.includes(row));
      const next = rows && stepped(rows, rows.indexOf(row), event.key, this.#window?.page ?? 10);
      if (!rows || next === undefined) return;
      void this.#focusRow(next, rows.indexOf(next));
    }
    event.preventDefault();
  };

  readonly #scrolled = (): void => {
    if (this.#window?.moved()) this.requestUpdate();
  };

  async #focusRow(row: number, position: number): Promise<void> {
    this.#active = row;
    this.#window?.reveal(position);
    this.requestUpdate();
    await this.updateComplete;
    const name = this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"]`);
    name?.focus({ preventScroll: true });
    name?.closest('tr')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #choose(row: number | undefined): void {
    this.#chosen = row;
    this.requestUpdate();
    const { figure } = this;
    if (row === undefined || !figure) return;
    const idIn = (id: string) => {
      const column = figure.columns.find((each) => each.id === id);
      return column && factAt(column, row).id;
    };
    const entity = figure.rows === 'indicators' ? this.entity : idIn('entity');
    const indicator = figure.rows === 'entities' ? this.indicator : idIn('indicator');
    const edition = figure.source.edition?.id;
    this.select({
      ...(entity ? { entity } : {}),
      ...(indicator ? { indicator } : {}),
      ...(edition === undefined ? {} : { edition }),
    });
  }
}

/** The row whose name the event is about. */
function rowAt(event: Event): number | undefined {
  const target = event.composedPath()[0];
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return button ? Number(button.dataset['row']) : undefined;
}

/** The row that a key leads to; `undefined` for other keys and beyond the ends. */
function stepped(rows: Uint32Array, at: number, key: string, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'PageDown':
      return rows[Math.min(rows.length - 1, at + page)];
    case 'PageUp':
      return rows[Math.max(0, at - page)];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
