import {
  html,
  LitElement,
  nothing,
  svg,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { MaturityErrorDetail } from '../../internal/events.js';
import type * as FaultFace from '../../internal/fault-face.js';
import { joinPage, languageAt, leavePage, type PageMember } from '../../internal/page.js';
import { ScopeFollower } from '../../internal/scope-follower.js';
import type { Dataset, Entity } from '../../model/index.js';
import { loadDataset } from '../../source/load.js';
import { formatterFor, type Formatter } from '../../strings/formatter.js';
import { pickerWords } from '../../strings/picker-words.js';
import { widgetStyles } from '../../styles/widget.js';
import { PickerList, type PickerRows } from './picker-list.js';
import { pickerStyles } from './picker.styles.js';

/** How many that were chosen are offered again. */
const RECENT = 5;

/** Rows drawn beyond those in sight, so that a short scroll shows no gap. */
const SPARE = 8;

/** Of this page, and forgotten with it. */
const recentlyChosen: string[] = [];

const NO_ROWS: PickerRows = {
  entities: new Int32Array(),
  groups: new Int32Array(),
  places: new Uint32Array(),
  headings: [],
  count: 0,
};

/**
 * A field to choose a municipality in: type a part of its name, its code or its county, or open the list. Inside a
 * `maturity-scope` the choice moves every widget there; alone it tells the page by `maturity-select`.
 *
 * @summary Choose a municipality.
 * @tagname maturity-picker
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until there are names to choose from.
 * @csspart label - The label.
 * @csspart field - The field with its buttons.
 * @csspart input - The field itself.
 * @csspart list - The list.
 * @csspart option - Somebody to choose.
 * @csspart group - The name of a group in the list.
 * @fires maturity-load - The names are read.
 * @fires maturity-error - There are no names to choose from.
 * @fires maturity-select - The reader chose a municipality.
 */
export class PickerElement extends LitElement implements PageMember {
  static override styles = [widgetStyles, pickerStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    entity: {},
    scope: {},
    label: {},
    by: {},
    theme: { reflect: true },
  };

  /** Address of the JSON document. */
  declare src?: string;

  /** A dataset made by `readDataset`; wins over `src`. */
  declare data?: Dataset;

  /** Id of the municipality that is chosen to begin with. */
  declare entity?: string;

  /** Id of the `maturity-scope` to follow; the one around the tag when absent. */
  declare scope?: string;

  /** The label over the field. */
  declare label?: string;

  /** Id of the grouping that the list is divided by; `county` when absent, `none` for one long list. */
  declare by?: string;

  /** `light`, `dark`, or `auto`: as the place on the page where the field stands. */
  declare theme?: string;

  #format: Formatter = formatterFor('sv', 'sv');
  #request: AbortController | undefined;
  #loaded: Dataset | undefined;
  #fault: Error | undefined;
  #faultFace: typeof FaultFace | undefined;
  #list: PickerList | undefined;
  #rows: PickerRows = NO_ROWS;
  #picked: string | undefined;
  /** What is typed; `undefined` while the field shows whom is chosen. */
  #typed: string | undefined;
  #open = false;
  /** The row that the arrow keys have reached. */
  #active = -1;
  #top = 0;
  #rowHeight = 44;
  #viewHeight = 400;
  #status = '';

  constructor() {
    super();
    new ScopeFollower(this);
  }

  /** Id of the municipality that is chosen; `undefined` before anybody is. */
  get value(): string | undefined {
    return this.#picked ?? this.entity ?? undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    joinPage(this, true);
    this.languageChanged();
    if (this.hasUpdated && !this.#dataset && !this.#fault) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
    this.#close();
    queueMicrotask(() => {
      if (!this.isConnected) this.#request?.abort();
    });
  }

  cameNear(): void {
    // a field is wanted at once
  }

  printingChanged(): void {
    // a field says on paper what it says on the screen
  }

  cameOnline(): void {
    if (this.#fault) this.#retry();
  }

  languageChanged(): void {
    const format = formatterFor(languageAt(this), this.#dataset?.language ?? 'sv');
    if (format === this.#format) return;
    this.#format = format;
    this.#list = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || !this.hasUpdated) {
      this.#loaded = undefined;
      void this.#load();
    }
    if (changed.has('entity')) this.#picked = undefined;
    if (changed.has('data') || changed.has('by') || changed.has('src')) {
      this.#list = undefined;
      this.languageChanged();
    }
  }

  protected override updated(): void {
    const list = this.#listElement;
    if (!list || !this.#open) return;
    const { from, to, total } = this.#window;
    const height = (part: string, rows: number) => {
      const spacer = list.querySelector<HTMLElement>(part);
      if (spacer) spacer.style.blockSize = `${String(rows * this.#rowHeight)}px`;
    };
    height('.before', from);
    height('.after', total - to);
    if (list.scrollTop !== this.#top) list.scrollTop = this.#top;
  }

  protected override render(): TemplateResult {
    const words = pickerWords[this.#format.language];
    const chosen = this.#chosen;
    const text = this.#typed ?? chosen?.name ?? '';
    const isEmpty = this.#rows.count === 0;
    const open = this.#open && !isEmpty;
    return html`<div
        class="base"
        part="base"
        lang=${this.#format.language}
        @click=${this.#click}
        @keydown=${this.#keydown}
        @focusout=${this.#leave}
      >
        <label class="label" part="label" for="field">${this.label ?? words.label}</label>
        <div class="field" part="field">
          <input
            id="field"
            part="input"
            role="combobox"
            aria-label=${this.label ?? words.label}
            aria-autocomplete="list"
            aria-expanded=${open}
            aria-controls="list"
            aria-activedescendant=${open && this.#active >= 0 ? `row-${String(this.#active)}` : nothing}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="done"
            .value=${text}
            ?disabled=${!this.#dataset}
            @input=${this.#input}
            @focus=${this.#focus}
            @click=${this.#show}
          />
          <button
            type="button"
            class="clear"
            aria-label=${words.clear}
            ?hidden=${text === '' || !this.#dataset}
            @click=${this.#clear}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4L12 12M12 4L4 12"></path></svg>
          </button>
          <button
            type="button"
            class="open"
            tabindex="-1"
            aria-label=${words.open}
            aria-expanded=${open}
            aria-controls="list"
            ?disabled=${!this.#dataset}
            @mousedown=${keepFocus}
            @click=${this.#toggle}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6L8 11L13 6"></path></svg>
          </button>
        </div>
        <div class="popup" ?hidden=${!this.#open}>
          <div
            id="list"
            part="list"
            role="listbox"
            aria-label=${this.label ?? words.label}
            ?hidden=${!open}
            @scroll=${this.#scroll}
            @mousedown=${keepFocus}
          >
            ${open ? this.#renderRows(chosen) : nothing}
          </div>
          ${this.#open && isEmpty ? html`<p class="none">${words.none(text.trim())}</p>` : nothing}
        </div>
        ${this.#fault ? this.#faultFace?.renderFault(this.#fault, this.#format, this.#retry) : nothing}
        <p class="status" role="status">${this.#status}</p>
      </div>
      <slot ?hidden=${this.#dataset !== undefined}></slot>`;
  }

  /** The rows in sight and a few more, those of one group together. */
  #renderRows(chosen: Entity | undefined): TemplateResult {
    const { groups, headings } = this.#rows;
    const { from, to } = this.#window;
    const parts: { readonly group: number; readonly rows: number[] }[] = [];
    for (let row = from; row < to; row += 1) {
      const group = groups[row] ?? -1;
      const last = parts.at(-1);
      if (last?.group === group) last.rows.push(row);
      else parts.push({ group, rows: [row] });
    }
    return html`<div class="before" role="presentation"></div>
      ${parts.map(({ group, rows }) => {
        const inside = rows.map((row) => this.#renderRow(row, chosen));
        return group < 0
          ? inside
          : html`<div role="group" aria-label=${headings[group] ?? ''}>${inside}</div>`;
      })}
      <div class="after" role="presentation"></div>`;
  }

  #renderRow(row: number, chosen: Entity | undefined): TemplateResult {
    const { entities, groups, headings, places, count } = this.#rows;
    const index = entities[row] ?? -1;
    const entity = this.#list?.entities[index];
    if (!entity)
      return html`<div class="group" part="group" role="presentation" aria-hidden="true">
        ${headings[groups[row] ?? -1] ?? ''}
      </div>`;
    const isChosen = entity === chosen;
    const isActive = row === this.#active;
    const isFirst = this.#active < 0 && row === 0 && (this.#typed ?? '') !== '';
    const group = headings.length === 0 ? (this.#list?.groupNameOf(index) ?? '') : '';
    return html`<div
      class=${isActive ? 'option active' : isFirst ? 'option next' : 'option'}
      part="option"
      role="option"
      id="row-${row}"
      data-row=${row}
      aria-selected=${isActive || (this.#active < 0 && isChosen)}
      aria-setsize=${count}
      aria-posinset=${places[row] ?? 0}
    >
      <svg class="check" viewBox="0 0 16 16" aria-hidden="true">
        ${isChosen ? svg`<path d="M3 8.500L6.500 12L13 4.500"></path>` : nothing}
      </svg>
      <span class="name">${entity.name}</span>${group ? html` <span class="within">${group}</span>` : nothing}
    </div>`;
  }

  get #dataset(): Dataset | undefined {
    return this.data ?? this.#loaded;
  }

  get #chosen(): Entity | undefined {
    return this.#dataset?.entities.get(this.value ?? '');
  }

  get #inputElement(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #listElement(): HTMLElement | null {
    return this.renderRoot.querySelector('#list');
  }

  /** Which rows are drawn. */
  get #window(): { readonly from: number; readonly to: number; readonly total: number } {
    const total = this.#rows.entities.length;
    const first = Math.floor(this.#top / this.#rowHeight);
    const last = Math.ceil((this.#top + this.#viewHeight) / this.#rowHeight);
    return { from: Math.max(0, first - SPARE), to: Math.min(total, last + SPARE), total };
  }

  /** Shows what fits the text typed, or everybody. */
  #search(): void {
    const dataset = this.#dataset;
    if (!dataset) return;
    this.#list ??= new PickerList(
      dataset,
      this.by ?? undefined,
      this.#format,
      pickerWords[this.#format.language],
    );
    const offered = recentlyChosen.filter((id) => id !== this.value);
    this.#rows = this.#list.rowsFor(this.#typed ?? '', offered);
    this.#active = -1;
    this.#top = 0;
  }

  readonly #show = (): void => {
    if (this.#open || !this.#dataset) return;
    this.#open = true;
    this.#search();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#measure();
      const { value } = this;
      const { entities } = this.#rows;
      // below those lately chosen: where the reader's own stands among its neighbours
      const own = entities.findLastIndex((index) => index >= 0 && this.#list?.entities[index]?.id === value);
      if (own >= 0 && this.#typed === undefined) this.#bringIntoView(own, true);
    });
  };

  /** Finds room for the list: below the field, or above it where that is larger. */
  #measure(): void {
    const list = this.#listElement;
    const field = this.renderRoot.querySelector('.field')?.getBoundingClientRect();
    const popup = this.renderRoot.querySelector<HTMLElement>('.popup');
    if (!list || !field || !popup) return;
    const height = window.visualViewport?.height ?? innerHeight;
    const below = height - field.bottom;
    const up = below < 240 && field.top > below;
    popup.classList.toggle('up', up);
    popup.style.setProperty(
      '--_room',
      `${String(Math.max(140, Math.floor((up ? field.top : below) - 12)))}px`,
    );
    const row = list.querySelector('.option')?.getBoundingClientRect().height;
    if (row) this.#rowHeight = row;
    if (list.clientHeight > 0) this.#viewHeight = list.clientHeight;
    this.requestUpdate();
  }

  #bringIntoView(row: number, middle = false): void {
    const top = row * this.#rowHeight;
    const last = Math.max(0, this.#rows.entities.length * this.#rowHeight - this.#viewHeight);
    // the name of its group stays in sight with the first of it
    const first = this.#rows.entities[row - 1] === -1 ? top - this.#rowHeight : top;
    if (middle) this.#top = top - this.#viewHeight / 2;
    else if (first < this.#top) this.#top = first;
    else if (top + this.#rowHeight > this.#top + this.#viewHeight)
      this.#top = top + this.#rowHeight - this.#viewHeight;
    this.#top = Math.round(Math.max(0, Math.min(last, this.#top)));
    this.requestUpdate();
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#active = -1;
    this.requestUpdate();
  }

  /** Moves to the next row that can be chosen, over the names of groups; from either end to the other. */
  #move(step: number): void {
    const { entities } = this.#rows;
    const { length } = entities;
    if (length === 0) return;
    const direction = Math.sign(step);
    let row = this.#active;
    if (row < 0 && step < 0) row = length;
    row =
      Math.abs(step) === 1
        ? (row + step + length + 1) % (length + 1)
        : Math.max(0, Math.min(length - 1, row + step));
    // past the ends lies the field itself
    if (row === length) {
      this.#active = -1;
      this.requestUpdate();
      return;
    }
    while (entities[row] === -1 && row >= 0 && row < length) row += direction;
    if (row < 0 || row >= length) row = entities.indexOf(entities.find((index) => index >= 0) ?? 0);
    this.#active = row;
    this.#bringIntoView(row);
  }

  #choose(row: number): void {
    const entity = this.#list?.entities[this.#rows.entities[row] ?? -1];
    if (!entity) return;
    this.#typed = undefined;
    this.#picked = entity.id;
    const known = recentlyChosen.indexOf(entity.id);
    if (known >= 0) recentlyChosen.splice(known, 1);
    recentlyChosen.unshift(entity.id);
    recentlyChosen.length = Math.min(recentlyChosen.length, RECENT + 1);
    this.#close();
    this.#status = pickerWords[this.#format.language].chosen(entity.name);
    this.requestUpdate();
    const detail = { entity: entity.id };
    this.dispatchEvent(new CustomEvent('maturity-select', { bubbles: true, composed: true, detail }));
  }

  readonly #input = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#search();
    this.#open = true;
    const { count, entities } = this.#rows;
    const words = pickerWords[this.#format.language];
    const query = this.#typed.trim();
    const first = this.#list?.entities[entities.find((index) => index >= 0) ?? -1]?.name ?? '';
    this.#status =
      query === ''
        ? ''
        : count === 0
          ? words.none(query)
          : words.hits(this.#format.count(count), first, count === 1);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#measure();
    });
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || event.target !== this.#inputElement) return;
    const page = Math.max(1, Math.floor(this.#viewHeight / this.#rowHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
    };
    const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
    if (step !== undefined) {
      if (altKey && key === 'ArrowUp') this.#close();
      else if (!this.#open) {
        this.#show();
        if (!altKey) this.#startAt(step);
      } else if (!altKey) this.#move(step);
    } else if (key === 'Enter' && this.#open) {
      // what was typed means the best that fits; an opened list means nobody yet
      const first = (this.#typed ?? '').trim() === '' ? -1 : 0;
      this.#choose(this.#active >= 0 ? this.#active : first);
    } else if (key === 'Escape' && (this.#open || this.#typed !== undefined)) {
      if (this.#open) this.#close();
      else this.#typed = undefined;
      this.requestUpdate();
    } else {
      // the caret moves in the text: the list is left
      if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key) && this.#active >= 0) {
        this.#active = -1;
        this.requestUpdate();
      }
      return;
    }
    event.preventDefault();
  };

  /** The arrow that opens the list goes on to the one that is chosen, else to the first or last. */
  #startAt(step: number): void {
    const { value } = this;
    const { entities } = this.#rows;
    const own = entities.findLastIndex((index) => index >= 0 && this.#list?.entities[index]?.id === value);
    if (own >= 0) {
      this.#active = own;
      this.#bringIntoView(own, true);
    } else this.#move(Math.sign(step));
  }

  readonly #focus = (): void => {
    this.#inputElement?.select();
  };

  readonly #toggle = (): void => {
    this.#inputElement?.focus();
    if (this.#open) this.#close();
    else this.#show();
  };

  readonly #clear = (): void => {
    this.#typed = '';
    this.#status = '';
    this.#inputElement?.focus();
    this.#search();
    this.#open = true;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#measure();
    });
  };

  readonly #scroll = (event: Event): void => {
    const { scrollTop } = event.currentTarget as HTMLElement;
    if (scrollTop === this.#top) return;
    const before = this.#window;
    this.#top = scrollTop;
    const after = this.#window;
    if (before.from !== after.from || before.to !== after.to) this.requestUpdate();
  };

  readonly #click = (event: Event): void => {
    const option = event.target instanceof Element ? event.target.closest('[data-row]') : null;
    if (option) this.#choose(Number(option.getAttribute('data-row')));
  };

  /** Whoever leaves has not chosen: the field shows again whom it showed before. */
  readonly #leave = (event: FocusEvent): void => {
    if (event.relatedTarget instanceof Node && this.renderRoot.contains(event.relatedTarget)) return;
    this.#typed = undefined;
    this.#status = '';
    this.#close();
    this.requestUpdate();
  };

  async #load(): Promise<void> {
    const { src } = this;
    this.#request?.abort();
    if (this.data || src === undefined) return;
    const { signal } = (this.#request = new AbortController());
    try {
      const dataset = await loadDataset(src, {
        signal,
        base: document.baseURI,
        wanted: { namesOnly: true },
      });
      if (signal.aborted) return;
      this.#loaded = dataset;
      this.#fault = undefined;
      this.#list = undefined;
      this.languageChanged();
      this.requestUpdate();
      await this.updateComplete;
      this.dispatchEvent(new CustomEvent('maturity-load', { detail: { dataset } }));
    } catch (error) {
      if (!signal.aborted) void this.#report(error);
    }
  }

  async #report(error: unknown): Promise<void> {
    const fault = (this.#fault = error instanceof Error ? error : new Error(String(error)));
    const detail: MaturityErrorDetail = {
      code: 'code' in fault ? String(fault.code) : 'MW-TAG',
      error: fault,
    };
    this.dispatchEvent(new CustomEvent('maturity-error', { detail }));
    const face = (this.#faultFace = await import('../../internal/fault-face.js'));
    this.#status = face.visitorText(fault, this.#format);
    console.warn(`<${this.localName}> ${face.editorText(fault, this.#format)}`);
    this.requestUpdate();
  }

  readonly #retry = (): void => {
    this.#fault = undefined;
    void this.#load();
    this.requestUpdate();
  };
}

/** A press on the list must not take the focus from the field. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
