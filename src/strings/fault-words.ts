import type { SourceError, SourceErrorKind } from '../source/source-error.js';
import type { Language } from './translation.js';

const sentences: Readonly<Record<Language, Readonly<Record<SourceErrorKind, string>>>> = {
  sv: {
    offline: 'Siffrorna kan inte hämtas, för det finns ingen uppkoppling.',
    network: 'Siffrorna kunde inte hämtas just nu. Försök igen om en stund.',
    timeout: 'Det tog för lång tid att hämta siffrorna. Försök igen.',
    server: 'Siffrorna kunde inte hämtas just nu. Försök igen om en stund.',
    'not-found': 'Siffrorna finns inte längre på den här adressen.',
    refused: 'Siffrorna får inte hämtas härifrån.',
    address: 'Adressen till siffrorna är fel.',
    'not-data': 'Adressen gav något annat än siffror.',
    'too-big': 'Filen med siffrorna är för stor för att visas här.',
    unreadable: 'Filen med siffrorna går inte att läsa.',
    version: 'Siffrorna är gjorda för en nyare version av den här visningen.',
    data: 'Det är fel i siffrorna, så de visas inte.',
  },
  en: {
    offline: 'The numbers can’t be fetched, since there is no connection.',
    network: 'The numbers couldn’t be fetched right now. Try again in a while.',
    timeout: 'It took too long to fetch the numbers. Try again.',
    server: 'The numbers couldn’t be fetched right now. Try again in a while.',
    'not-found': 'The numbers are no longer at this address.',
    refused: 'The numbers may not be fetched from here.',
    address: 'The address of the numbers is wrong.',
    'not-data': 'The address gave something other than numbers.',
    'too-big': 'The file with the numbers is too big to be shown here.',
    unreadable: 'The file with the numbers can’t be read.',
    version: 'The numbers are made for a newer version of this view.',
    data: 'There are mistakes in the numbers, so they are not shown.',
  },
};

/** Returns one short sentence for the visitor: what has happened, in plain words. */
export function faultSentence(error: SourceError, language: Language): string {
  return sentences[language][error.kind];
}
