import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Figure, Message } from '../figures/figure.js';
import type { Dataset } from '../model/index.js';
import type { Wanted } from '../source/divided.js';
import { loadDataset } from '../source/load.js';
import { readDataset } from '../source/read.js';
import type { SourceError } from '../source/source-error.js';
import type { Formatter } from '../strings/formatter.js';
import type { Translation, Translations } from '../strings/translation.js';
import { swatchStyles } from '../styles/swatches.js';
import { widgetStyles } from '../styles/widget.js';
import type { Face, Performed } from './actions.js';
import { BoxController, type Box } from './box.js';
import type { MaturityLoadDetail, MaturitySelectDetail } from './events.js';
import type * as FaultFace from './fault-face.js';
import { notesText, renderDataTable, renderHeading, renderLegend, renderSource, unbroken } from './faces.js';
import { emptyPlace, lookFirst } from './first-look.js';
import { KeptRoom } from './kept-room.js';
import { LatestRequest } from './latest-request.js';
import type * as Menu from './menu.js';
import { isPrerendered } from './prerendered.js';
import { joinPage, leavePage, watchDistance } from './page.js';
import { ScopeFollower } from './scope-follower.js';
import { showStates } from './show-states.js';
import { errorOf, tellFault, tellFlaws } from './tell-faults.js';
import { isOnScreen, leaveTurns, waitForTurn, type TurnTaker } from './turns.js';
import { Voice } from './voice.js';

/** How a widget stands; also its `:state(…)`, beside `stale`. */
export type WidgetState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/**
 * A width to draw for when a page is printed before the widget was ever measured, px: wide enough for the forms of a
 * desktop, and text that is still 9 pt when the drawing is shrunk to the width of an A4.
 */
const UNMEASURED: Box = { width: 880, fontSize: 16, letterSpacing: 0, rtl: false };

/** Where a drawing will be, so that it is known how wide it may be before its data is here. */
const PLACE = html`<div class="chart" id="chart"></div>`;

/** How long a load may take before it is said aloud, ms. */
const SLOW = 1000;

/**
 * What every widget shares and no more: where its data comes from, its states, and everything around the drawing:
 * heading, sentence, legend, table, notes, source line, downloads. A widget adds its figure, its drawing and its
 * words. What only some readers need (faults explained, the menu, downloads) is loaded when they do.
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart base - All that the widget shows.
 * @csspart heading - The heading.
 * @csspart summary - The generated sentences.
 * @csspart chart - The drawing's place.
 * @csspart legend - The words of the colours.
 * @csspart actions - The switch to the table, and the menu.
 * @csspart menu - The menu of files and copies.
 * @csspart table - The same numbers as a table.
 * @csspart notes - Bases, breaks and what is missing.
 * @csspart source - The source line.
 * @csspart loading - What is said while the data is on its way.
 * @csspart error - What is said when there is nothing to draw, and why.
 * @cssprop [--maturity-surface-color] - What the widget stands on.
 * @cssprop [--maturity-padding=1em] - Room between the surface's edge and what stands on it.
 * @cssprop [--maturity-min-block-size] - Height kept free; when absent, 20em until the data is there.
 * @cssstate idle - The tag names no data.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The drawing is shown.
 * @cssstate empty - The data has nothing for what the tag asks.
 * @cssstate error - The data or the tag is at fault.
 * @cssstate stale - What is shown is older than the last attempt to renew it.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose something in the drawing.
 */
export abstract class MaturityWidget<Phrases, F extends Figure<Phrases>>
  extends LitElement
  implements TurnTaker
{
  static override styles = [widgetStyles, swatchStyles];

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    edition: {},
    entity: {},
    compare: {},
    scope: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    theme: { reflect: true },
    noLegend: { attribute: 'no-legend', type: Boolean },
    noTable: { attribute: 'no-table', type: Boolean },
    noDownload: { attribute: 'no-download', type: Boolean },
  };

  /** Properties that change the figure, beside the data. */
  static readonly figureProperties: readonly PropertyKey[] = ['edition', 'entity', 'compare'];

  /** Address of the JSON document. */
  declare src?: string;

  /** A dataset made by `readDataset`; wins over `src`. */
  declare data?: Dataset;

  /** Id of the edition; the latest when absent. */
  declare edition?: string;

  /** Id of the municipality or group shown. */
  declare entity?: string;

  /** What to compare with, space-separated: group ids, entity ids, `county`, `size`, `all`. */
  declare compare?: string;

  /** Id of the `maturity-scope` to follow; the one around the tag when absent. */
  declare scope?: string;

  /** The heading; the data's own title when absent, none when empty. */
  declare heading?: string;

  /** Level of the heading, 2–6. */
  declare headingLevel: number;

  /** `light`, `dark`, or `auto`: as the place on the page where the widget stands. */
  declare theme?: string;

  /** Leaves the legend out. */
  declare noLegend: boolean;

  /** Leaves the switch to the table out. */
  declare noTable: boolean;

  /** Leaves the menu of files and copies out. */
  declare noDownload: boolean;

  /**
   * Room to draw in on paper; as on the screen when absent.
   *
   * @internal
   */
  paper?: Box;

  readonly #internals = this.attachInternals();
  readonly #room = new KeptRoom(this);
  readonly #box = new BoxController(this);
  readonly #voice = new Voice(this);
  readonly #request = new LatestRequest(this, () => this.#load());

  #loadedDataset: Dataset | undefined;
  #drawnDataset: Dataset | undefined;
  #fetchedAt = '';
  #figure: F | undefined;
  #fault: Error | undefined;
  #faultFace: typeof FaultFace | undefined;
  #menu: typeof Menu | undefined;
  #performed: Performed | undefined;
  #stale = false;
  #offline = false;
  #near = false;
  /** Whether the reader has left what is drawn far behind. */
  #isAway = false;
  /** Whether the figure is made at once though the widget is far away: somebody asks for it, or its turn has come. */
  #isDue = false;
  /** Ends the waiting of an update for its turn. */
  #proceed: (() => void) | undefined;
  #canWait = false;
  /** Stands in for the drawing while it is found out how wide that may be. */
  #place: Node | undefined;
  /** Whether what is drawn is what the tag asked for before, and other parts of the document are on their way. */
  #isBeyond = false;
  #printing = false;
  /** Whether what was written beforehand stands before what is drawn, which is not there yet. */
  #isBehind = false;
  #tableOpen = false;
  #status = '';
  /** The sentences of the figure in the language in force, once they are asked for: the drawing names itself by them too. */
  #summary: string | undefined;

  constructor() {
    super();
    new ScopeFollower(this);
    this.headingLevel = 3;
    this.noLegend = this.noTable = this.noDownload = false;
  }

  /** Turns the dataset and the tag's own attributes into what the widget says. Pure. */
  protected abstract figureFrom(dataset: Dataset): F;

  /** The figure's sentences in each language. */
  protected abstract readonly phrases: Translations<Translation<Phrases>>;

  /** The drawing itself; called when the widget is near the viewport. */
  protected abstract renderDrawing(figure: F): unknown;

  /** Computes geometry; called before each drawing. */
  protected layoutChanged?(figure: F, box: Box): void;

  /** Lends the drawing for the time of a call to who makes a file of it; `undefined` while there is none. */
  protected withDrawing<Of>(use: (drawing: SVGSVGElement) => Of): Of | undefined {
    const drawing = this.#drawing;
    return drawing ? use(drawing) : undefined;
  }

  /** What stands under the drawing. */
  protected renderDetail(_figure: F): unknown {
    return nothing;
  }

  /** What the figure needs of a document that is divided into files: everything, unless a widget knows better. */
  protected get wanted(): Wanted {
    return {};
  }

  /** The same numbers as a table. */
  protected renderTable({ table }: F): unknown {
    return renderDataTable(table, this.format);
  }

  /** Whether the drawing already is the table of numbers. */
  protected get drawsTable(): boolean {
    return false;
  }

  /** What the widget says, without pixels or language; `undefined` until it is ready. */
  get figure(): F | undefined {
    return this.#figure;
  }

  /** How the widget stands; a style sheet asks for the same with `:state(…)`. */
  get state(): WidgetState {
    if (this.#fault) return 'error';
    if (this.#figure && !this.#isBeyond) return this.#figure.empty ? 'empty' : 'ready';
    return this.src === undefined && !this.data && this.#inlineData === undefined ? 'idle' : 'loading';
  }

  /** The sentences of the summary in the reader's language; empty until ready. */
  get summaryText(): string {
    if (!this.isUpdatePending) {
      this.takeTurn();
      this.performUpdate();
    }
    const figure = this.#figure;
    if (!figure) return '';
    return (this.#summary ??= figure.summary.map((message) => this.say(message)).join(' '));
  }

  /** The heading as shown. */
  get headingText(): string {
    return this.heading ?? (this.#figure ? this.format.label(this.#figure.heading) : '');
  }

  /** What a drawing is called, also where no heading is shown, and how the keys walk in it. */
  protected nameOfDrawing(keys = this.format.words.chartKeys): string {
    const name = this.headingText || (this.#figure ? this.format.label(this.#figure.heading) : '');
    return `${name}${/[.!?]$/u.test(name) ? '' : '.'} ${keys}`;
  }

  /** Room to draw in. */
  protected get box(): Box {
    return (this.#printing && this.paper) || (this.#box.box ?? UNMEASURED);
  }

  protected get format(): Formatter {
    return this.#voice.format;
  }

  /** The data in hand, drawn or not. */
  protected get dataInHand(): Dataset | undefined {
    return this.data ?? this.#loadedDataset;
  }

  /** Whether the whole widget is being laid out for paper. */
  protected get printing(): boolean {
    return this.#printing;
  }

  protected say(message: Message<Phrases>): string {
    return this.format.say(message, this.phrases.in(this.format.language));
  }

  /** Says something to a reader who doesn't see the page; only for what the reader did, slow loads and faults. */
  protected announce(text: string): void {
    this.#status = text;
    this.requestUpdate();
  }

  /** Tells the page what the reader chose. */
  protected select(detail: MaturitySelectDetail): void {
    this.dispatchEvent(new CustomEvent('maturity-select', { bubbles: true, composed: true, detail }));
  }

  /** Asks for the data again. Keeps what is drawn when that fails, and says so. */
  async refresh(): Promise<void> {
    this.#voice.retry();
    await this.#load(true);
    await this.updateComplete;
  }

  /** The numbers as CSV: semicolons and decimal commas in Swedish, so that a double click opens it. */
  async toCSV(): Promise<string> {
    await this.updateComplete;
    return (await import('./actions.js')).csvFrom(this.#face());
  }

  /** The drawing as a standalone SVG file; empty while there is none. */
  async toSVG(): Promise<string> {
    await this.updateComplete;
    return (await import('./actions.js')).svgFrom(this.#face());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isAway = false;
    joinPage(this, this.#near);
    this.languageChanged();
    // left before its turn had come
    if (this.#proceed) waitForTurn(this);
    // measured and watched again, where it stands now
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
    leaveTurns(this);
  }

  /** The scope has another choice: whoever is out of sight shows it after those on the screen have. */
  choiceChanged(): void {
    this.#canWait = this.hasUpdated && this.isUpdatePending && !isOnScreen(this);
  }

  takeTurn(): void {
    this.#proceed?.();
    if (this.dataInHand === this.#drawnDataset) return;
    this.#isDue = true;
    this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    if (this.#canWait) {
      this.#canWait = false;
      waitForTurn(this);
      await new Promise<void>((resolve) => (this.#proceed = resolve));
      this.#proceed = undefined;
    } else if (!this.hasUpdated && this.data && !this.#voice.isMute && !isPrerendered(this)) {
      // what has its data at hand shows nothing but the drawing, so its place is measured before anything is rendered
      this.#place = emptyPlace();
      this.renderRoot.append(this.#place);
      await lookFirst(this);
    }
    return super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // whoever waits for the widget waits for its words and its figure
    if (this.isConnected) this.languageChanged();
    this.takeTurn();
    await this.#voice.coming;
    return super.getUpdateComplete();
  }

  cameNear(): void {
    if (this.#near && this.#box.box) return;
    this.#near = true;
    // the page has just been laid out, and will be again once this is drawn
    const chart = this.renderRoot.querySelector('#chart');
    if (chart) this.#box.measure(chart);
    this.requestUpdate();
  }

  distanceChanged(isAway: boolean): void {
    this.#isAway = isAway;
    this.#showStates();
  }

  languageChanged(): void {
    if (!this.#voice.tune(this.phrases, this.dataInHand?.language)) return;
    this.#summary = undefined;
    this.requestUpdate();
  }

  printingChanged(printing: boolean): void {
    this.#printing = printing;
    this.requestUpdate();
    // the page is laid out for paper as soon as this returns
    this.performUpdate();
  }

  cameOnline(): void {
    this.#voice.retry();
    if (!this.#offline) return;
    this.#offline = false;
    void this.#load(true);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.#place) this.renderRoot.removeChild(this.#place);
    this.#place = undefined;
    this.#canWait = false;
    const { figureProperties } = this.constructor as typeof MaturityWidget;
    const isOther = figureProperties.some((name) => changed.has(name));
    // what is read of a divided document, or being read, may not be what the tag asks for now
    const loaded = this.#loadedDataset;
    const isBeyond = isOther && !this.data && (!loaded || loaded.partial === true);
    if (changed.has('src')) this.#startAnew();
    else if (isBeyond) this.#goBeyond();
    else if (!this.hasUpdated || changed.has('data')) void this.#load();
    const dataset = this.dataInHand;
    const isNew = dataset !== this.#drawnDataset;
    // whoever changes a tag looks at what it says then
    if (isOther && this.hasUpdated) this.#isDue = true;
    if (!this.#voice.isMute) {
      if (dataset && isNew && !this.#isUrgent) waitForTurn(this);
      else if (isNew || (isOther && !isBeyond)) this.#refigure(dataset);
    }
    if (this.#figure && this.#drawable) this.layoutChanged?.(this.#figure, this.box);
    const figure = this.#fault ? undefined : this.#figure;
    // laid out, since its width is what the drawing waits for
    this.#isBehind = figure?.empty === false && !this.#drawable && isPrerendered(this);
    if (figure && !this.#isBehind) this.#room.take(this.box);
    this.#showStates();
  }

  #showStates(): void {
    const { isWritten } = this.#room;
    // what has its data at hand is looked at first
    const isAhead = !this.#near && ((this.#figure && !this.#fault) || !this.dataInHand);
    const isFar = !isWritten && !this.#printing && (isAhead || this.#isAway);
    showStates(this.#internals, [
      this.state,
      this.#stale && 'stale',
      isWritten && 'prerendered',
      isFar && 'far',
    ]);
  }

  protected override updated(): void {
    this.#room.keep(this.box);
    const chart = this.#near && this.#figure ? this.renderRoot.querySelector('#chart') : null;
    this.#box.observe(chart ?? undefined);
    if (chart) watchDistance(this);
  }

  protected override render(): unknown {
    const figure = this.#fault ? undefined : this.#figure;
    const isBehind = this.#isBehind;
    return html`<figure
        class=${isBehind ? 'base behind' : 'base'}
        part="base"
        ?hidden=${!figure && (this.#voice.isMute || (!this.#fault && isPrerendered(this)))}
        lang=${this.format.language}
        aria-labelledby=${this.headingText === '' ? nothing : 'heading'}
        aria-busy=${this.#isBeyond || nothing}
      >
        ${renderHeading(this.headingText, this.headingLevel)}
        ${figure ? this.#renderFigure(figure) : html`${this.#renderWaiting()}${this.#fault ? nothing : PLACE}`}
        <p class="status" aria-live="polite" aria-atomic="true">${this.#status}</p>
      </figure>
      <slot ?hidden=${figure !== undefined && !isBehind}></slot>`;
  }

  #renderFigure(figure: F): TemplateResult {
    const format = this.format;
    const drawable = this.#drawable && !figure.empty;
    const table = (this.#tableOpen || this.#printing) && !this.noTable && !this.drawsTable && !figure.empty;
    const flaws = this.#faultFace?.flawNote(this.dataInHand, format);
    const notes = [...notesText(figure, format, this.#tableOpen), ...(flaws === undefined ? [] : [flaws])];
    return html`${this.#renderWaiting()}
      ${this.#stale ? html`<p class="stale">${format.words.stale(format.date(this.#fetchedAt))}</p>` : nothing}
      ${this.dataInHand?.synthetic ? html`<p class="stale">${format.label(['note.synthetic', undefined])}</p>` : nothing}
      <p class="summary" part="summary">${unbroken(this.summaryText)}</p>
      ${
        figure.empty
          ? nothing
          : html`<div class="chart" part="chart" id="chart">
              ${drawable ? this.renderDrawing(figure) : nothing}
            </div>`
      }
      ${drawable ? this.renderDetail(figure) : nothing}
      ${this.noLegend || figure.empty ? nothing : renderLegend(figure.legend, format)}
      ${this.#renderActions(figure)} ${table ? this.renderTable(figure) : nothing}
      ${
        notes.length > 0
          ? html`<ul class="notes" part="notes" aria-label=${format.words.notes}>
              ${notes.map((note) => html`<li>${unbroken(note)}</li>`)}
            </ul>`
          : nothing
      }
      ${renderSource(figure.source, format)}`;
  }

  #renderActions({ empty }: F): TemplateResult | typeof nothing {
    const { words } = this.format;
    const table = !this.noTable && !this.drawsTable;
    if (empty || (!table && this.noDownload)) return nothing;
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
          : html`<details class="menu" part="menu" @toggle=${this.#openMenu}>
              <summary>${words.menu}</summary>
              ${this.#menu?.renderMenu(this.#face, this.format, this.#performed, this.#acted) ?? nothing}
            </details>`
      }
    </div>`;
  }

  #renderWaiting(): TemplateResult | typeof nothing {
    if (this.#voice.isMute) return nothing;
    if (this.#fault) return this.#faultFace?.renderFault(this.#fault, this.format, this.#retry) ?? nothing;
    if (this.state !== 'loading') return nothing;
    return html`<p class="loading" part="loading">${this.format.words.loading}</p>`;
  }

  /**
   * Whether the figure is wanted before anybody's turn. Who is near waits until there is a width to draw in, so that words
   * and drawing are laid out and painted once; what was written beforehand stands where it would be measured.
   */
  get #isUrgent(): boolean {
    const canDraw = this.#near && (this.#box.box !== undefined || isPrerendered(this));
    return canDraw || this.#printing || this.#isDue;
  }

  /** Whether the drawing is worth its cost: near the viewport and measured, or about to be printed. */
  get #drawable(): boolean {
    return this.#printing || (this.#near && this.#box.box !== undefined);
  }

  get #drawing(): SVGSVGElement | null {
    return this.renderRoot.querySelector('svg[part~="drawing"]');
  }

  get #inlineData(): string | undefined {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  /** Another document: what is drawn no longer is what the tag asks for. */
  #startAnew(): void {
    this.#loadedDataset = undefined;
    this.#isBeyond = false;
    this.#fault = undefined;
    this.#stale = false;
    void this.#load();
  }

  /** Other parts of the same document. What is drawn says whose it is, and stands there until they have come. */
  #goBeyond(): void {
    this.#isBeyond = this.#figure !== undefined;
    this.#fault = undefined;
    void this.#load();
  }

  async #load(refresh = false): Promise<void> {
    const { src } = this;
    const text = this.#inlineData;
    this.#request.giveUp();
    if (this.data || (src === undefined && text === undefined)) return;
    const signal = this.#request.begin();
    const slow = setTimeout(() => {
      if (!signal.aborted && this.state === 'loading' && !this.#voice.isMute)
        this.announce(this.format.words.loading);
    }, SLOW);
    const base = document.baseURI;
    try {
      const dataset = await (src === undefined
        ? readDataset(text ?? '', base)
        : loadDataset(src, { signal, base, refresh, wanted: this.wanted }));
      if (signal.aborted) return;
      this.#loadedDataset = dataset;
      if (dataset.partial) this.#drawnDataset = undefined;
      this.#fetchedAt = new Date().toISOString().slice(0, 10);
      this.#stale = false;
      this.#fault = undefined;
      this.announce('');
    } catch (error) {
      if (signal.aborted) return;
      // it answers what the tag asked before
      if (this.#isBeyond) this.#loadedDataset = undefined;
      this.#isBeyond = false;
      this.#stale = this.#loadedDataset !== undefined;
      void this.#report(error, this.#stale);
    } finally {
      clearTimeout(slow);
      this.#request.end(signal);
    }
  }

  #refigure(dataset: Dataset | undefined): void {
    const isNew = dataset !== this.#drawnDataset;
    this.#drawnDataset = dataset;
    this.#figure = this.#summary = undefined;
    this.#isBeyond = false;
    this.#isDue = false;
    if (!dataset) return;
    if (isNew) this.languageChanged();
    if (isNew) void this.#explain(tellFlaws(this, dataset, this.#voice));
    try {
      const figure = this.figureFrom(dataset);
      this.#figure = figure;
      if (this.#fault) this.#status = '';
      this.#fault = undefined;
      if (isNew) this.#tellLoaded(dataset, figure);
    } catch (error) {
      // a name in the tag that the data doesn't know: the author's to mend, never the page's to suffer
      const fault = (this.#fault = errorOf(error));
      // who hears of it may set another: only after an update that is asked for anew
      void this.updateComplete.then(() => {
        if (this.#fault === fault) void this.#report(fault, false);
      });
    }
  }

  #tellLoaded(dataset: Dataset, figure: F): void {
    const detail: MaturityLoadDetail = { dataset, figure };
    void this.updateComplete.then(() => {
      if (this.#drawnDataset === dataset) this.dispatchEvent(new CustomEvent('maturity-load', { detail }));
    });
  }

  /** Says what is wrong: to the page, to its editor and to the visitor. */
  async #report(thrown: unknown, keepsDrawing: boolean): Promise<void> {
    const fault = errorOf(thrown);
    if (!keepsDrawing) this.#fault = fault;
    this.#offline = (fault as Partial<SourceError>).code === 'MW-OFFLINE';
    this.requestUpdate();
    await this.#explain(tellFault(this, fault, this.#voice));
    // it may have been mended meanwhile
    const isInForce = keepsDrawing ? this.#stale : this.#fault === fault;
    if (this.#faultFace && isInForce) this.announce(this.#faultFace.visitorText(fault, this.format));
  }

  /** Shows what there is to say of what is wrong. */
  async #explain(words: Promise<typeof FaultFace | undefined>): Promise<void> {
    const face = await words;
    if (!face) return;
    this.#faultFace = face;
    this.requestUpdate();
  }

  /** What can be saved or copied of this widget. */
  readonly #face = (): Face => ({
    host: this,
    figure: this.#figure,
    isDrawn: this.#drawing !== null,
    withDrawing: (use) => this.withDrawing(use),
    format: this.format,
    heading: this.headingText,
    summary: this.summaryText,
  });

  readonly #toggleTable = (): void => {
    this.#tableOpen = !this.#tableOpen;
    this.requestUpdate();
  };

  readonly #openMenu = async ({ currentTarget }: Event): Promise<void> => {
    try {
      this.#menu ??= await import('./menu.js');
    } catch {
      // closed again rather than empty; whoever opens it once more asks once more
      (currentTarget as HTMLDetailsElement).open = false;
    }
    this.requestUpdate();
  };

  readonly #acted = (result: Performed): void => {
    this.#performed = result;
    this.announce(result.said);
  };

  readonly #retry = (): void => {
    this.#fault = undefined;
    // a tag that asked for what the data lacks is read again as it stands now
    this.#drawnDataset = undefined;
    void this.refresh();
    this.requestUpdate();
  };
}
