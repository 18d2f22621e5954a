import type { Formatter } from './formatter.js';

/** The languages the library itself speaks. Data may hold any. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Puts each fact a figure states into words. A missing key does not compile. */
export type Translation<Phrases> = {
  readonly [Key in keyof Phrases]: (facts: Phrases[Key], format: Formatter) => string;
};

/** One translation per language of the library. */
export type Translations<Phrases> = Readonly<Record<Language, Translation<Phrases>>>;

/**
 * Returns the library's language for a language tag: Swedish for Swedish and for tags it doesn't speak that are
 * Scandinavian, else English.
 */
export function languageOf(tag: string): Language {
  return /^(sv|nb|nn|no|da|fi)\b/i.test(tag) || tag === '' ? 'sv' : 'en';
}
