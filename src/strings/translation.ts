import type { Formatter } from './formatter.js';

/** The languages the library itself speaks. Data may hold any. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that stands in every bundle, and is spoken where another can't be had. */
export const NATIVE = 'sv';

/** Puts each fact a figure states into words. A missing key does not compile. */
export type Translation<Phrases> = {
  readonly [Key in keyof Phrases]: (facts: Phrases[Key], format: Formatter) => string;
};

/** Where the words of each language that does not stand in the bundle come from. */
type Sources<Words> = Readonly<Record<Exclude<Language, typeof NATIVE>, () => Promise<Words>>>;

/** All words there are, so that they can be had up front where nothing may wait. */
const all = new Set<Translations<unknown>>();

/** Some words in every language: Swedish at hand, the others once a page has spoken them. */
export class Translations<Words> {
  readonly #words: Partial<Record<Language, Words>>;
  readonly #sources: Sources<Words>;

  constructor(native: Words, sources: Sources<Words>) {
    this.#words = { [NATIVE]: native };
    this.#sources = sources;
    all.add(this);
  }

  /** Whether the words of a language are at hand. */
  has(language: Language): boolean {
    return language in this.#words;
  }

  /**
   * Returns the words in a language.
   *
   * @throws {RangeError} when they have not been loaded
   */
  in(language: Language): Words {
    const words = this.#words[language];
    if (words === undefined) throw new RangeError(`missing words: ${language}`);
    return words;
  }

  /** Fetches the words of a language unless they are at hand; rejects when they can't be had. */
  async load(language: Language): Promise<void> {
    if (language !== NATIVE) this.#words[language] ??= await this.#sources[language]();
  }
}

/**
 * Waits until everything that has been imported can be said in a language; for who draws many widgets without a page,
 * or asks for words by hand.
 */
export async function languageReady(language: Language): Promise<void> {
  await Promise.all([...all].map((each) => each.load(language)));
}

/**
 * Returns the library's language for a language tag: Swedish for Swedish and for tags it doesn't speak that are
 * Scandinavian, else English.
 */
export function languageOf(tag: string): Language {
  return /^(sv|nb|nn|no|da|fi)\b/i.test(tag) || tag === '' ? 'sv' : 'en';
}
