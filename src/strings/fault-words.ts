import type { SourceError, SourceErrorKind } from '../source/source-error.js';
import type { Language } from './translation.js';

/** What a visitor can do about a fault: nothing, try again, or wait for those who run the page. */
type Sentence = 'offline' | 'again' | 'slow' | 'gone' | 'broken' | 'newer';

const SENTENCES = new Map<SourceErrorKind, Sentence>([
  ['offline', 'offline'],
  ['network', 'again'],
  ['server', 'again'],
  ['timeout', 'slow'],
  ['not-found', 'gone'],
  ['refused', 'gone'],
  ['address', 'gone'],
  ['version', 'newer'],
]);

const sentences: Readonly<Record<Language, Readonly<Record<Sentence, string>>>> = {
  sv: {
    offline: 'Siffrorna kan inte hämtas, för det finns ingen uppkoppling.',
    again: 'Siffrorna kunde inte hämtas just nu. Försök igen om en stund.',
    slow: 'Det tog för lång tid att hämta siffrorna. Försök igen.',
    gone: 'Siffrorna finns inte på den adress som sidan har.',
    broken: 'Filen med siffror går inte att läsa, så de visas inte.',
    newer: 'Siffrorna är gjorda för en nyare version av den här visningen.',
  },
  en: {
    offline: 'The numbers can’t be fetched, since there is no connection.',
    again: 'The numbers couldn’t be fetched right now. Try again in a while.',
    slow: 'It took too long to fetch the numbers. Try again.',
    gone: 'The numbers are not at the address that the page has.',
    broken: 'The file with the numbers can’t be read, so they are not shown.',
    newer: 'The numbers are made for a newer version of this view.',
  },
};

/** Returns one short sentence for the visitor: what has happened, in plain words. */
export function faultSentence(error: SourceError, language: Language): string {
  return sentences[language][SENTENCES.get(error.kind) ?? 'broken'];
}
