import type { CommonPhrases } from '../figures/figure.js';
import { commonPhrases } from './common-phrases.js';
import { marks, type Marks } from './marks.js';
import { Translations, type Translation } from './translation.js';
import { words, type Words } from './words.js';

/** What every widget needs of a language, beside its own sentences. */
export interface CommonWords {
  readonly marks: Marks;
  readonly words: Words;
  readonly phrases: Translation<CommonPhrases>;
}

export const commonWords = new Translations<CommonWords>(
  { marks, words, phrases: commonPhrases },
  { en: async () => (await import('./en/common-words.js')).commonWords },
);
