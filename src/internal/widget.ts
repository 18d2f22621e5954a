import { Task } from '@lit/task';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import type { Figure, Message } from '../figures/figure.js';
import type { Dataset } from '../model/index.js';
import { loadDataset } from '../source/load.js';
import { readDataset } from '../source/read.js';
import { SourceError } from '../source/source-error.js';
import { faultSentence } from '../strings/fault-words.js';
import { formatterFor, type Formatter } from '../strings/formatter.js';
import type { Translations } from '../strings/translation.js';
import { swatchStyles } from '../styles/swatches.js';
import { widgetStyles } from '../styles/widget.js';
import type { Action, Face } from './actions.js';
import { BoxController, type Box } from './box.js';
import type { MaturityErrorDetail, MaturityLoadDetail, MaturitySelectDetail } from './events.js';
import { renderDataTable, renderHeading, renderLegend, renderSource } from './faces.js';
import { joinPage, languageAt, leavePage, type PageMember } from './page.js';

/** How a widget stands; also its `:state(…)`. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

const STATES: readonly (WidgetState | 'stale')[] = ['idle', 'loading', 'ready', 'empty', 'error', 'stale'];

const ACTIONS: readonly Action[] = ['csv', 'json', 'svg', 'png', 'copy-sentence', 'copy-tag'];

const ACTION_LABELS: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON', svg: 'SVG', png: 'PNG' };

/** A width to draw for when a page is printed before the widget was ever measured, px. */
const UNMEASURED: Box = { width: 640, fontSize: 16, letterSpacing: 0, rtl: false };

/** Common to all: how long a load may take before it is said aloud, ms. */
const SLOW = 1000;

/**
 * What every widget shares and no more: where its data comes from, its four states, and everything around the
 * drawing: heading, sentence, legend, table, notes, source line, downloads. A widget adds its figure, its drawing
 * and its words.
 */
export abstract class MaturityWidget<Phrases, F extends Figure<Phrases>>
  extends LitElement
  implements PageMember
{
  static override styles = [widgetStyles, swatchStyles];

  /** Properties that change the figure, beside the dataset. */
  static readonly figureProperties: readonly PropertyKey[] = ['edition', 'entity', 'compare'];

  readonly #internals = this.attachInternals();
  readonly #box = new BoxController(this);
  readonly #task = new Task(this, {
    autoRun: false,
    args: (): readonly [string | undefined, boolean] => [this.src, this.#refreshing],
    task: ([src, refresh], { signal }) => this.#load(src, refresh, signal),
    onComplete: (dataset) => this.#loaded(dataset),
    onError: (error) => this.#failed(error),
  });

  #loadedDataset: Dataset | undefined;
  #drawnDataset: Dataset | undefined;
  #fetchedAt: Date | undefined;
  #figure: F | undefined;
  #fault: Error | undefined;
  #faultDetails = '';
  #stale = false;
  #refreshing = false;
  #near = false;
  #printing = false;
  #tableOpen = false;
  #menuOpen = false;
  #copyText: string | undefined;
  #status = '';
  #format: Formatter = formatterFor('sv', 'sv');
  #slow: ReturnType<typeof setTimeout> | undefined;

  /** Address of the JSON document. */
  @property() src?: string;

  /** A dataset made by `readDataset`; wins over `src`. */
  @property({ attribute: false }) data?: Dataset;

  /** Id of the edition; the latest when absent. */
  @property() edition?: string;

  /** Id of the municipality or group shown. */
  @property() entity?: string;

  /** What to compare with, space-separated: group ids, entity ids, `county`, `size`, `all`. */
  @property() compare?: string;

  /** The heading; the data's own title when absent, none when empty. */
  @property() heading?: string;

  /** Level of the heading, 2–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  /** `light`, `dark`, or `auto`: as the place on the page where the widget stands. */
  @property({ reflect: true }) theme?: string;

  @property({ attribute: 'no-legend', type: Boolean }) noLegend = false;

  @property({ attribute: 'no-table', type: Boolean }) noTable = false;

  @property({ attribute: 'no-download', type: Boolean }) noDownload = false;

  /** Turns the dataset and the tag's own attributes into what the widget says. Pure. */
  protected abstract figureFrom(dataset: Dataset): F;

  /** The figure's sentences in each language. */
  protected abstract readonly phrases: Translations<Phrases>;

  /** The drawing itself; called when the widget is near the viewport. `box` is known. */
  protected abstract renderDrawing(figure: F): unknown;

  /** Computes geometry for the figure and the box, when either has changed. */
  protected layoutChanged?(figure: F, box: Box): void;

  /** What stands under the drawing. */
  protected renderDetail(_figure: F): unknown {
    return nothing;
  }

  /** Whether the drawing already is the table of numbers. */
  protected get drawsTable(): boolean {
    return false;
  }

  /** What the widget says, without pixels or language; `undefined` until it is ready. */
  get figure(): F | undefined {
    return this.#figure;
  }

  get state(): WidgetState {
    if (this.#fault) return 'error';
    if (this.#figure) return this.#figure.empty ? 'empty' : 'ready';
    return this.src !== undefined || this.#inlineData() ? 'loading' : 'idle';
  }

  /** Room to draw in. */
  protected get box(): Box {
    return this.#box.box ?? UNMEASURED;
  }

  protected get format(): Formatter {
    return this.#format;
  }

  /** Whether the whole widget is being laid out for paper. */
  protected get printing(): boolean {
    return this.#printing;
  }

  protected say(message: Message<Phrases>): string {
    return this.#format.say(message, this.phrases[this.#format.language]);
  }

  /** The sentences of the summary in the reader's language; empty until ready. */
  get summaryText(): string {
    return this.#figure?.summary.map((message) => this.say(message)).join(' ') ?? '';
  }

  /** The heading as shown. */
  get headingText(): string {
    return this.heading ?? (this.#figure ? this.#format.label(this.#figure.heading) : '');
  }

  /** Says something to a reader who doesn't see the page; only for what the reader did, slow loads and faults. */
  protected announce(text: string): void {
    if (text === this.#status) return;
    this.#status = text;
    this.requestUpdate();
  }

  /** Tells the page what the reader chose. */
  protected select(detail: MaturitySelectDetail): void {
    this.dispatchEvent(new CustomEvent('maturity-select', { bubbles: true, composed: true, detail }));
  }

  /** Asks for the data again. Keeps what is drawn when that fails, and says so. */
  async refresh(): Promise<void> {
    this.#refreshing = true;
    this.#fault = undefined;
    this.requestUpdate();
    await this.#task.run().catch(() => undefined);
    await this.updateComplete;
  }

  /** The numbers as CSV: semicolons and decimal commas in Swedish, so that a double click opens it. */
  async toCSV(): Promise<string> {
    return (await import('./actions.js')).csvFrom(this.#face());
  }

  /** The drawing as a standalone SVG file. */
  async toSVG(): Promise<string> {
    await this.updateComplete;
    return (await import('./actions.js')).svgFrom(this.#face());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    joinPage(this, this.#near);
    this.languageChanged();
    if (this.hasUpdated && !this.#current() && !this.#fault) void this.#task.run().catch(() => undefined);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
    clearTimeout(this.#slow);
    // moving an element disconnects and connects it at once: that must not stop its request
    queueMicrotask(() => {
      if (!this.isConnected) this.#task.abort();
    });
  }

  cameNear(): void {
    this.#near = true;
    this.requestUpdate();
  }

  languageChanged(): void {
    const plain = this.#current()?.language ?? 'sv';
    const format = formatterFor(languageAt(this), plain);
    if (format === this.#format) return;
    this.#format = format;
    this.requestUpdate();
  }

  printingChanged(printing: boolean): void {
    this.#printing = printing;
    if (printing) this.#near = true;
    this.requestUpdate();
    // the page is laid out for paper as soon as this returns
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || (!this.hasUpdated && !this.data)) this.#start(changed);
    const dataset = this.#current();
    const { figureProperties } = this.constructor as typeof MaturityWidget;
    if (dataset !== this.#drawnDataset || figureProperties.some((name) => changed.has(name)))
      this.#refigure(dataset);
    if (this.#figure && this.#drawable) this.layoutChanged?.(this.#figure, this.box);
    for (const state of STATES)
      this.#toggleState(state, state === 'stale' ? this.#stale : state === this.state);
  }

  protected override updated(): void {
    const chart = this.#figure && this.#near ? this.renderRoot.querySelector('#chart') : undefined;
    this.#box.observe(chart ?? undefined);
  }

  protected override render(): unknown {
    const figure = this.#fault ? undefined : this.#figure;
    return html`<figure class="base" part="base" lang=${this.#format.language} aria-labelledby="heading">
        ${renderHeading(this.headingText, this.headingLevel)}
        ${figure ? this.#renderFigure(figure) : this.#renderWaiting()}
        <p class="status" role="status">${this.#status}</p>
      </figure>
      <slot ?hidden=${figure !== undefined}></slot>`;
  }

  #renderFigure(figure: F): TemplateResult {
    const format = this.#format;
    const drawable = this.#drawable && !figure.empty;
    const tableOpen = this.#tableOpen || (this.#printing && !this.noTable);
    return html`${
        this.#stale && this.#fetchedAt
          ? html`<p class="stale">${format.words.stale(format.date(isoDay(this.#fetchedAt)))}</p>`
          : nothing
      }
      ${this.#current()?.synthetic ? html`<p class="synthetic">${format.label(['note.synthetic', undefined])}</p>` : nothing}
      <p class="summary" part="summary" id="summary">${this.summaryText}</p>
      ${
        figure.empty
          ? nothing
          : html`<div class="chart" part="chart" id="chart">
              ${drawable ? this.renderDrawing(figure) : nothing}
            </div>`
      }
      ${drawable ? this.renderDetail(figure) : nothing}
      ${this.noLegend || figure.empty ? nothing : renderLegend(figure.legend, format)}
      ${this.#renderActions()}
      ${tableOpen && !this.drawsTable ? renderDataTable(figure.table, format) : nothing}
      ${
        figure.notes.length > 0
          ? html`<ul class="notes" part="notes" aria-label=${format.words.notes}>
              ${figure.notes.map((note) => html`<li>${format.label(note)}</li>`)}
            </ul>`
          : nothing
      }
      ${renderSource(figure.source, format)}`;
  }

  #renderActions(): TemplateResult | typeof nothing {
    const { words } = this.#format;
    const table = !this.noTable && !this.drawsTable && !this.#figure?.empty;
    if (!table && this.noDownload) return nothing;
    return html`<div class="actions" part="actions">
        ${
          table
            ? html`<button type="button" aria-expanded=${this.#tableOpen} @click=${this.#toggleTable}>
                ${this.#tableOpen ? words.hideTable : words.showTable}
              </button>`
            : nothing
        }
        ${
          this.noDownload
            ? nothing
            : html`<details class="menu" part="menu" @toggle=${this.#toggleMenu}>
                <summary>${words.menu}</summary>
                ${this.#menuOpen ? this.#renderMenu() : nothing}
              </details>`
        }
      </div>
      ${
        this.#copyText === undefined
          ? nothing
          : html`<label
              >${words.copyFailed}<textarea class="copy" readonly .value=${this.#copyText}></textarea>
            </label>`
      }`;
  }

  #renderMenu(): TemplateResult {
    const { words } = this.#format;
    return html`<ul>
      ${ACTIONS.filter((action) => !(this.drawsTable && (action === 'svg' || action === 'png'))).map(
        (action) =>
          html`<li>
            <button type="button" data-action=${action} @click=${this.#act}>
              ${ACTION_LABELS[action] ?? (action === 'copy-tag' ? words.copyTag : words.copySentence)}
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    const { words, language } = this.#format;
    if (this.#fault) {
      return html`<div class="fault" part="error">
        <p>${this.#fault instanceof SourceError ? faultSentence(this.#fault, language) : words.misused}</p>
        <p><button type="button" @click=${this.#retry}>${words.retry}</button></p>
        <details @toggle=${this.#explain}>
          <summary>${words.editorDetails}</summary>
          <pre>${this.#faultDetails}</pre>
        </details>
      </div>`;
    }
    return this.state === 'loading' ? html`<p class="loading" part="loading">${words.loading}</p>` : nothing;
  }

  /** Whether the drawing is worth its cost: near the viewport and measured, or about to be printed. */
  get #drawable(): boolean {
    return this.#printing || (this.#near && this.#box.box !== undefined);
  }

  #current(): Dataset | undefined {
    return this.data ?? this.#loadedDataset;
  }

  #inlineData(): string | undefined {
    const script = [...this.children].find((child) => child.matches('script[type="application/json"]'));
    return script?.textContent ?? undefined;
  }

  #start(changed: PropertyValues): void {
    if (changed.get('src') !== undefined) {
      // another document: what is drawn no longer is what the tag asks for
      this.#loadedDataset = undefined;
      this.#fault = undefined;
      this.#stale = false;
    }
    this.#refreshing = false;
    clearTimeout(this.#slow);
    if (this.data || (this.src === undefined && this.#inlineData() === undefined)) return;
    this.#slow = setTimeout(() => {
      if (this.state === 'loading') this.announce(this.#format.words.loading);
    }, SLOW);
    void this.#task.run().catch(() => undefined);
  }

  #load(src: string | undefined, refresh: boolean, signal: AbortSignal): Promise<Dataset> {
    if (src !== undefined) return loadDataset(src, { signal, base: document.baseURI, refresh });
    return readDataset(this.#inlineData() ?? '', document.baseURI);
  }

  #loaded(dataset: Dataset): void {
    clearTimeout(this.#slow);
    this.#loadedDataset = dataset;
    this.#fetchedAt = new Date();
    this.#stale = false;
    this.#fault = undefined;
    if (this.#status !== '') this.announce('');
    this.requestUpdate();
  }

  #failed(error: unknown): void {
    clearTimeout(this.#slow);
    const fault = error instanceof Error ? error : new Error(String(error));
    if (this.#loadedDataset) this.#stale = true;
    this.#report(fault, this.#stale);
    this.requestUpdate();
  }

  #report(fault: Error, keep: boolean): void {
    if (!keep) this.#fault = fault;
    const code = fault instanceof SourceError ? fault.code : 'MW-TAG';
    const { words, language } = this.#format;
    this.announce(fault instanceof SourceError ? faultSentence(fault, language) : words.misused);
    const detail: MaturityErrorDetail = { code, error: fault };
    this.dispatchEvent(new CustomEvent('maturity-error', { detail }));
    void this.#describe(fault).then((text) => console.warn(`<${this.localName}> ${text}`));
  }

  /** Everything the page's editor needs to mend the fault. */
  async #describe(fault: Error): Promise<string> {
    if (!(fault instanceof SourceError)) return `MW-TAG ${fault.message}`;
    return (await import('../strings/fault-details.js')).faultText(fault, this.#format.language);
  }

  #refigure(dataset: Dataset | undefined): void {
    const isNew = dataset !== this.#drawnDataset;
    this.#drawnDataset = dataset;
    this.#figure = undefined;
    if (!dataset) return;
    if (isNew) this.languageChanged();
    try {
      const figure = this.figureFrom(dataset);
      this.#figure = figure;
      this.#fault = undefined;
      if (isNew) this.#tellLoaded(dataset, figure);
    } catch (error) {
      // a name in the tag that the data doesn't know: the author's to mend, never the page's to suffer
      this.#report(error instanceof Error ? error : new Error(String(error)), false);
    }
  }

  #tellLoaded(dataset: Dataset, figure: F): void {
    const detail: MaturityLoadDetail = { dataset, figure };
    void this.updateComplete.then(() => {
      if (this.#drawnDataset === dataset) this.dispatchEvent(new CustomEvent('maturity-load', { detail }));
    });
  }

  #toggleState(state: string, on: boolean): void {
    try {
      if (on) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    } catch {
      // browsers from before :state() know no plain names; nothing but styling depends on them
    }
  }

  /** What can be saved or copied of this widget. */
  #face(): Face {
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('svg[part~="drawing"]');
    return {
      host: this,
      figure: this.#figure,
      drawing: drawing ?? undefined,
      format: this.#format,
      heading: this.headingText,
      summary: this.summaryText,
    };
  }

  readonly #toggleTable = (): void => {
    this.#tableOpen = !this.#tableOpen;
    this.requestUpdate();
  };

  readonly #toggleMenu = (event: Event): void => {
    this.#menuOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.requestUpdate();
  };

  readonly #act = async (event: Event): Promise<void> => {
    const action = (event.currentTarget as HTMLElement).dataset['action'] as Action;
    const { perform } = await import('./actions.js');
    const { said, text } = await perform(this.#face(), action);
    this.#copyText = text;
    this.announce(said);
    this.requestUpdate();
  };

  readonly #retry = (): void => {
    this.#fault = undefined;
    if (this.src === undefined) this.#drawnDataset = undefined;
    void this.refresh();
  };

  readonly #explain = async (): Promise<void> => {
    if (this.#fault) this.#faultDetails = await this.#describe(this.#fault);
    this.requestUpdate();
  };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
