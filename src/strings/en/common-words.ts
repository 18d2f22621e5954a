import type { CommonWords } from '../common-words.js';
import { commonPhrases } from './common-phrases.js';
import { marks } from './marks.js';
import { words } from './words.js';

/** The same in English, as one file. */
export const commonWords: CommonWords = { marks, words, phrases: commonPhrases };
