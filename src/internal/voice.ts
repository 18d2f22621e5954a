import type { ReactiveController } from 'lit';
import { commonWords } from '../strings/common-words.js';
import { formatterFor, type Formatter } from '../strings/formatter.js';
import { languageOf, NATIVE, type Language, type Translations } from '../strings/translation.js';
import { Late } from './late.js';
import { languageAt } from './page.js';

/** How long the words of a language are waited for, ms: as long as a document. */
const PATIENCE = 15_000;

/** Whoever speaks: asked to look again when words have come, or will not. */
interface Speaker extends Element {
  readonly renderRoot: ParentNode;
  addController(controller: ReactiveController): void;
  languageChanged(): void;
}

/** Languages that the page's editor has been told could not be had. */
const told = new Set<Language>();

/**
 * Finds out in which words an element speaks: those of the language in force where it stands, once they are there, and
 * until then those it spoke before. Where they can't be had it speaks Swedish, which always stands in the bundle. What the
 * data says in another language is marked as such after each drawing.
 */
export class Voice implements ReactiveController {
  /** How it speaks; Swedish before it has been tuned. */
  format: Formatter = formatterFor(NATIVE, NATIVE);
  /** Whether it has no words yet: the first ones are on their way. */
  isMute = true;
  readonly #speaker: Speaker;
  #asked: Language | undefined;
  /** Whether what was asked for last can't be had. */
  #isLost = false;
  #coming: Promise<void> | undefined;
  /** Loads when the data has a text in another language, which most pages never see. */
  readonly #foreignParts = new Late(async () => (await import('./foreign-parts.js')).markForeignPartsSoon);

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
    speaker.addController(this);
  }

  /** Settles, never as a rejection, when the words on their way have come or will not; `undefined` when none are. */
  get coming(): Promise<void> | undefined {
    return this.#coming;
  }

  hostUpdated(): void {
    // what was marked once may be in the reader's language now
    if (this.format.foreign.size > 0 || this.#foreignParts.part)
      this.#foreignParts.with((markSoon) => markSoon(this.#speaker.renderRoot, () => this.format));
  }

  /** Asks once more for words that could not be had. */
  retry(): void {
    if (!this.#isLost) return;
    this.#asked = undefined;
    this.#speaker.languageChanged();
  }

  /**
   * Finds out how to speak here and now, and returns whether that has changed.
   *
   * @param words the element's own sentences
   * @param plain the language of the dataset's plain strings
   * @param canWait whether words that are not at hand need not come yet: who says so comes back when they must
   */
  tune(words: Translations<unknown>, plain = NATIVE, canWait?: () => boolean): boolean {
    const locale = languageAt(this.#speaker);
    const language = languageOf(locale);
    const all = [commonWords, words];
    const isReady = all.every((each) => each.has(language));
    if (!isReady && language !== this.#asked && !canWait?.()) this.#ask(language, all);
    if (isReady) this.#asked = this.#coming = undefined;
    else if (!this.#isLost) return false;
    const format = formatterFor(isReady ? locale : NATIVE, plain, words);
    if (format === this.format && !this.isMute) return false;
    this.format = format;
    this.isMute = false;
    return true;
  }

  #ask(language: Language, all: readonly Translations<unknown>[]): void {
    this.#asked = language;
    this.#isLost = false;
    this.#coming = new Promise((resolve) => {
      const settled = (fault?: unknown) => {
        clearTimeout(timer);
        if (fault !== undefined) this.#miss(language, fault);
        if (this.#speaker.isConnected) this.#speaker.languageChanged();
        resolve();
      };
      // should they come all the same, they are spoken then
      const timer = setTimeout(settled, PATIENCE, 'timeout');
      Promise.all(all.map((each) => each.load(language))).then(() => settled(), settled);
    });
  }

  #miss(language: Language, fault: unknown): void {
    if (language === this.#asked) this.#isLost = true;
    if (told.has(language)) return;
    told.add(language);
    console.warn(`maturity-widgets: no words in "${language}", so Swedish is spoken. ${String(fault)}`);
  }
}
