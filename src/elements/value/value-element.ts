import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { valueFigure, type ValueFigure } from '../../figures/value.js';
import type { MaturityLoadDetail } from '../../internal/events.js';
import type * as FaultFace from '../../internal/fault-face.js';
import { Late } from '../../internal/late.js';
import { LatestRequest } from '../../internal/latest-request.js';
import { awaitNear, joinPage, leavePage, type PageMember } from '../../internal/page.js';
import { ScopeFollower } from '../../internal/scope-follower.js';
import { showStates } from '../../internal/show-states.js';
import { errorOf, tellFault, tellFlaws } from '../../internal/tell-faults.js';
import { Voice } from '../../internal/voice.js';
import { beside } from '../../internal/wanted.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { loadDataset } from '../../source/load.js';
import type { SourceError } from '../../source/source-error.js';
import { valuePhrases } from '../../strings/value-phrases.js';
import { valueStyles } from './value.styles.js';

/**
 * One number inside a sentence, such as "32 %". What it rests on (who was asked, how many answered, the source) is
 * shown when the reader points at it, focuses or presses it; Escape hides it. The text inside the tag stands there
 * until the number is known, and when it can't be had.
 *
 * @summary One number inside a sentence, with its base and source at hand.
 * @tagname maturity-value
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The number as the author knows it: shown while loading and on error.
 * @csspart value - The number in the sentence.
 * @csspart detail - The card that says what it rests on.
 * @cssstate loading - Waiting for the data.
 * @cssstate ready - The number is shown.
 * @cssstate missing - There is no number; the reason stands in its place.
 * @cssstate error - The data or the tag is at fault.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 */
export class ValueElement extends LitElement implements PageMember {
  static override styles = valueStyles;

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    indicator: {},
    category: {},
    group: {},
    edition: {},
    entity: {},
    scope: {},
    theme: { reflect: true },
  };

  /** Address of the JSON document. */
  declare src?: string;

  /** A dataset made by `readDataset`; wins over `src`. */
  declare data?: Dataset;

  /** Id of the indicator. */
  declare indicator?: string;

  /** Id of an answer: its share; several joined by `+`; `mean` or `respondents`. Follows from the data when absent. */
  declare category?: string;

  /** Id of a group, or of a grouping for the group that `entity` belongs to; everyone when absent. */
  declare group?: string;

  /** Id of the edition; the latest that has the indicator when absent. */
  declare edition?: string;

  /** Id of the municipality whose answer is shown when no group is named. */
  declare entity?: string;

  /** Id of the `maturity-scope` to follow; the one around the tag when absent. */
  declare scope?: string;

  /** `light`, `dark`, or `auto`: as the place on the page where the number stands. */
  declare theme?: string;

  readonly #internals = this.attachInternals();
  readonly #voice = new Voice(this);
  readonly #request = new LatestRequest(this, () => this.#load());
  #loaded: Dataset | undefined;
  #figure: ValueFigure | undefined;
  #fault: Error | undefined;
  #face: typeof FaultFace | undefined;
  /** Whether a number has been shown and the tag has asked for another since. */
  #isMoved = false;
  /** Whether the number is known and waits for its words. */
  #isOwed = false;
  readonly #card = new Late(async () => {
    const { ValueCard } = await import('./value-card.js');
    return new ValueCard(this);
  });

  constructor() {
    super();
    new ScopeFollower(this);
  }

  /** What the number says, without language; `undefined` until it is known. */
  get figure(): ValueFigure | undefined {
    return this.#figure;
  }

  /** How the number stands. */
  get state(): 'idle' | 'loading' | 'ready' | 'missing' | 'error' {
    if (this.#fault) return 'error';
    if (this.#figure) return this.#figure.cell.kind === 'missing' ? 'missing' : 'ready';
    return this.src === undefined ? 'idle' : 'loading';
  }

  /** What the card says, as text; empty until the number is known. */
  get summaryText(): string {
    return this.#sentences().join(' ');
  }

  /** Asks for the data again; keeps the number when that fails. */
  async refresh(): Promise<void> {
    this.#voice.retry();
    await this.#load(true);
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a word in a sentence is always near, and prints as it stands
    joinPage(this, true);
    this.languageChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this);
    this.#card.part?.hide();
  }

  // it was hidden, and its words could wait
  cameNear(): void {
    this.languageChanged();
  }

  languageChanged(): void {
    this.#speak(this.#isHidden);
  }

  printingChanged(): void {
    this.#card.part?.hide();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    // whoever waits for the number waits for its words, and for the card that is on its way
    if (this.isConnected) this.#speak();
    await this.#voice.coming;
    await this.#card.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOther = ['src', 'data', 'indicator', 'category', 'group', 'edition', 'entity'].some((name) =>
      changed.has(name),
    );
    // the author's number is that of the first answer
    if (isOther && this.#figure) this.#isMoved = true;
    if (changed.has('src')) this.#loaded = undefined;
    // what is on its way is not what the tag asks for now
    if (changed.has('src') || changed.has('data')) this.#request.giveUp();
    // what is read of a divided document, or being read, may not be what the tag asks for now
    const isBeyond = isOther && !this.data && (!this.#loaded || this.#loaded.partial === true);
    if (isBeyond) {
      this.#figure = this.#fault = undefined;
      void this.#load();
    } else if (isOther || this.#isOwed) this.#refigure();
    const { state } = this;
    showStates(this.#internals, [state !== 'idle' && state]);
  }

  protected override updated(): void {
    this.#card.part?.place();
  }

  protected override render(): unknown {
    const figure = this.#fault ? undefined : this.#figure;
    const isBare = !figure && this.#isMoved && this.state !== 'idle';
    return html`${figure ? this.#renderValue(figure) : isBare ? this.#renderAbsence() : nothing}<slot
        ?hidden=${figure !== undefined || isBare}
      ></slot>`;
  }

  /** Where the number of another answer stood. */
  #renderAbsence(): TemplateResult {
    const { language } = this.#voice.format;
    const text = this.#fault ? (this.#face?.notShown(language) ?? '–') : '…';
    return html`<span class="root" lang=${language} aria-busy=${!this.#fault}>${text}</span>`;
  }

  #renderValue(figure: ValueFigure): TemplateResult {
    const { cell } = figure;
    const format = this.#voice.format;
    const card = this.#card.part;
    const touched = this.#touched;
    // no white space between the tags: the number touches the full stop after it
    return html`<span
      class="root"
      lang=${format.language}
      @pointerenter=${touched}
      @pointerleave=${touched}
      @focusin=${touched}
      @focusout=${touched}
      ><button
        type="button"
        class=${cell.kind === 'missing' ? 'missing' : nothing}
        part="value"
        aria-expanded=${card?.isOpen === true}
        aria-describedby=${card?.isOpen ? 'card' : nothing}
        @click=${touched}
      >
        ${format.cell(cell)}</button
      >${card?.render({
        figure,
        sentences: this.#sentences(),
        flaws: this.#face?.flawNote(this.#current, format),
        format,
      })}</span
    >`;
  }

  #sentences(): readonly string[] {
    const { language } = this.#voice.format;
    return (
      this.#figure?.summary.map((message) => this.#voice.format.say(message, valuePhrases.in(language))) ?? []
    );
  }

  cameOnline(): void {
    this.#voice.retry();
    if ((this.#fault as Partial<SourceError> | undefined)?.code === 'MW-OFFLINE') void this.#load();
  }

  #speak(canWait?: () => boolean): void {
    if (this.#voice.tune(valuePhrases, this.#current?.language, canWait)) this.requestUpdate();
  }

  /** Whether nobody can read it, such as in a text whose other language is shown; looked at again when it is shown. */
  readonly #isHidden = (): boolean => {
    const isHidden = !this.checkVisibility();
    if (isHidden) awaitNear(this);
    return isHidden;
  };

  get #current(): Dataset | undefined {
    return this.data ?? this.#loaded;
  }

  get #wanted(): Wanted {
    const { edition, entity, group } = this;
    // without an edition it is the latest that asked, which only the answers tell
    return { ...(edition !== undefined && { edition }), ...beside(entity ?? group ?? 'all', group) };
  }

  async #load(refresh = false): Promise<void> {
    const { src } = this;
    this.#request.giveUp();
    if (this.data || src === undefined) return;
    const signal = this.#request.begin();
    try {
      const dataset = await loadDataset(src, {
        signal,
        base: document.baseURI,
        refresh,
        wanted: this.#wanted,
      });
      if (signal.aborted) return;
      this.#loaded = dataset;
      this.#refigure();
    } catch (error) {
      if (!signal.aborted && !this.#figure) this.#report(errorOf(error));
    }
    this.#request.end(signal);
    this.requestUpdate();
  }

  #refigure(): void {
    const dataset = this.#current;
    this.#figure = undefined;
    this.#fault = undefined;
    if (!dataset) return;
    this.languageChanged();
    this.#isOwed = this.#voice.isMute;
    if (this.#isOwed) return;
    void this.#explain(tellFlaws(this, dataset, this.#voice));
    const { indicator, category, group, edition, entity } = this;
    try {
      const figure = valueFigure(dataset, { indicator, category, group, edition, entity });
      this.#figure = figure;
      const detail: MaturityLoadDetail = { dataset, figure };
      void this.updateComplete.then(() => {
        if (this.#figure === figure) this.dispatchEvent(new CustomEvent('maturity-load', { detail }));
      });
    } catch (error) {
      const fault = (this.#fault = errorOf(error));
      // who hears of it may set another: only after an update that is asked for anew
      void this.updateComplete.then(() => {
        if (this.#fault === fault) this.#report(fault);
      });
    }
  }

  async #explain(words: Promise<typeof FaultFace | undefined>): Promise<void> {
    const face = await words;
    if (!face) return;
    this.#face = face;
    this.requestUpdate();
  }

  /** A sentence has no room for an explanation: the author's text stands there, the editor reads the console. */
  #report(fault: Error): void {
    this.#fault = fault;
    void this.#explain(tellFault(this, fault, this.#voice));
  }

  readonly #touched = (event: Event): void => {
    this.#card.with((card) => card.handle(event));
  };
}
