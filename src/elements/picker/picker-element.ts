import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type * as FaultFace from '../../internal/fault-face.js';
import { LatestRequest } from '../../internal/latest-request.js';
import { joinPage, leavePage, type PageMember } from '../../internal/page.js';
import { ScopeFollower } from '../../internal/scope-follower.js';
import { errorOf, tellFault } from '../../internal/tell-faults.js';
import { Voice } from '../../internal/voice.js';
import type { Dataset, Entity } from '../../model/index.js';
import { loadDataset } from '../../source/load.js';
import { pickerWords, type PickerWords } from '../../strings/picker-words.js';
import { widgetStyles } from '../../styles/widget.js';
import { PickerList, rowAfter, type PickerRows } from './picker-list.js';
import { renderOptions } from './picker-options.js';
import { recentWithout, rememberChoice } from './picker-recent.js';
import { PickerScroll } from './picker-scroll.js';
import { pickerStyles } from './picker.styles.js';

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

  readonly #voice = new Voice(this);
  readonly #request = new LatestRequest(this, () => this.#load());
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
  readonly #scroll = new PickerScroll();
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
    this.#close();
  }

  cameNear(): void {
    // a field is wanted at once
  }

  printingChanged(): void {
    // a field says on paper what it says on the screen
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // whoever waits for the field waits for its words
    if (this.isConnected) this.languageChanged();
    await this.#voice.coming;
    return super.getUpdateComplete();
  }

  cameOnline(): void {
    this.#voice.retry();
    if (this.#fault) this.#retry();
  }

  languageChanged(): void {
    if (!this.#voice.tune(pickerWords, this.#dataset?.language)) return;
    this.#list = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.#loaded = undefined;
    if (changed.has('src') || changed.has('data') || !this.hasUpdated) void this.#load();
    if (this.data && this.#fault) {
      this.#fault = undefined;
      this.#status = '';
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
    const { top, rowHeight } = this.#scroll;
    const { from, to } = this.#scroll.windowOf(this.#total);
    const height = (part: string, rows: number) => {
      const spacer = list.querySelector<HTMLElement>(part);
      if (spacer) spacer.style.blockSize = `${String(rows * rowHeight)}px`;
    };
    height('.before', from);
    height('.after', this.#total - to);
    if (list.scrollTop !== top) list.scrollTop = top;
  }

  protected override render(): TemplateResult {
    if (this.#voice.isMute) return html`<slot></slot>`;
    const words = this.#words;
    const chosen = this.#chosen;
    const text = this.#typed ?? chosen?.name ?? '';
    const isEmpty = this.#rows.count === 0;
    const open = this.#open && !isEmpty;
    return html`<div
        class="base"
        part="base"
        lang=${this.#voice.format.language}
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
            @scroll=${this.#scrolled}
            @mousedown=${keepFocus}
          >
            ${
              open
                ? renderOptions({
                    ...{ list: this.#list, rows: this.#rows, chosen, active: this.#active },
                    window: this.#scroll.windowOf(this.#total),
                    isFirstNext: (this.#typed ?? '') !== '',
                  })
                : nothing
            }
          </div>
          ${this.#open && isEmpty ? html`<p class="none">${words.none(text.trim())}</p>` : nothing}
        </div>
        ${this.#fault ? this.#faultFace?.renderFault(this.#fault, this.#voice.format, this.#retry) : nothing}
        <p class="status" aria-live="polite" aria-atomic="true">${this.#status}</p>
      </div>
      <slot ?hidden=${this.#dataset !== undefined}></slot>`;
  }

  get #words(): PickerWords {
    return pickerWords.in(this.#voice.format.language);
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

  /** How many rows the list has, the names of groups among them. */
  get #total(): number {
    return this.#rows.entities.length;
  }

  /** The row of the one that is chosen, below those lately chosen: where it stands among its neighbours; −1 = nowhere. */
  get #ownRow(): number {
    const { value } = this;
    return this.#rows.entities.findLastIndex(
      (index) => index >= 0 && this.#list?.entities[index]?.id === value,
    );
  }

  /** Shows what fits the text typed, or everybody. */
  #search(): void {
    const dataset = this.#dataset;
    if (!dataset) return;
    this.#list ??= new PickerList(dataset, this.by ?? undefined, this.#voice.format, this.#words);
    this.#rows = this.#list.rowsFor(this.#typed ?? '', recentWithout(this.value));
    this.#active = -1;
    this.#scroll.toStart();
  }

  readonly #show = (): void => {
    if (this.#open || !this.#dataset) return;
    this.#open = true;
    this.#search();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#measure();
      if (this.#ownRow >= 0 && this.#typed === undefined) this.#showInMiddle(this.#ownRow);
    });
  };

  #measure(): void {
    const list = this.#listElement;
    const field = this.renderRoot.querySelector('.field');
    const popup = this.renderRoot.querySelector<HTMLElement>('.popup');
    if (!list || !field || !popup) return;
    this.#scroll.measure(field, popup, list);
    this.requestUpdate();
  }

  #showInMiddle(row: number): void {
    this.#scroll.bringToMiddle(row, this.#total);
    this.requestUpdate();
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#active = -1;
    this.requestUpdate();
  }

  #move(step: number): void {
    const { entities } = this.#rows;
    if (entities.length === 0) return;
    const row = (this.#active = rowAfter(entities, this.#active, step));
    if (row >= 0) this.#scroll.bringIntoView(row, entities[row - 1] === -1, entities.length);
    this.requestUpdate();
  }

  #choose(row: number): void {
    const entity = this.#list?.entities[this.#rows.entities[row] ?? -1];
    if (!entity) return;
    this.#typed = undefined;
    this.#picked = entity.id;
    rememberChoice(entity.id);
    this.#close();
    this.#status = this.#words.chosen(entity.name);
    this.requestUpdate();
    const detail = { entity: entity.id };
    this.dispatchEvent(new CustomEvent('maturity-select', { bubbles: true, composed: true, detail }));
  }

  readonly #input = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#search();
    this.#open = true;
    const { count, entities } = this.#rows;
    const words = this.#words;
    const query = this.#typed.trim();
    const first = this.#list?.entities[entities.find((index) => index >= 0) ?? -1]?.name ?? '';
    this.#status =
      query === ''
        ? ''
        : count === 0
          ? words.none(query)
          : words.hits(this.#voice.format.count(count), first, count === 1);
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#measure();
    });
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, isComposing } = event;
    if (isComposing || ctrlKey || metaKey || event.target !== this.#inputElement) return;
    const { page } = this.#scroll;
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
      // what was said of the list is no longer true
      this.#status = '';
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
    const own = this.#ownRow;
    if (own >= 0) {
      this.#active = own;
      this.#showInMiddle(own);
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

  readonly #scrolled = (event: Event): void => {
    const { scrollTop } = event.currentTarget as HTMLElement;
    if (this.#scroll.scrolledTo(scrollTop, this.#total)) this.requestUpdate();
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
    this.#request.giveUp();
    if (this.data || src === undefined) return;
    const signal = this.#request.begin();
    try {
      const dataset = await loadDataset(src, {
        signal,
        base: document.baseURI,
        wanted: { withoutNumbers: true },
      });
      if (signal.aborted) return;
      this.#request.end(signal);
      this.#loaded = dataset;
      this.#fault = undefined;
      this.#list = undefined;
      this.languageChanged();
      this.requestUpdate();
      await this.updateComplete;
      this.dispatchEvent(new CustomEvent('maturity-load', { detail: { dataset } }));
    } catch (error) {
      this.#request.end(signal);
      if (!signal.aborted) void this.#report(error);
    }
  }

  async #report(thrown: unknown): Promise<void> {
    const fault = (this.#fault = errorOf(thrown));
    const face = await tellFault(this, fault, this.#voice);
    // it may have been mended meanwhile
    if (!face || this.#fault !== fault) return;
    this.#faultFace = face;
    this.#status = face.visitorText(fault, this.#voice.format);
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
