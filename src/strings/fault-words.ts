import type { SourceError, SourceErrorKind } from '../source/source-error.js';
import type { Language } from './translation.js';

/** What is told apart: what a visitor can do about it differs. Anything else is for those who run the page. */
type Told = 'offline' | 'network' | 'timeout' | 'not-found' | 'version' | 'data';

const SAME: Readonly<Partial<Record<SourceErrorKind, Told>>> = {
  server: 'network',
  refused: 'not-found',
  address: 'not-found',
};

const sentences: Readonly<Record<Language, Readonly<Record<Told, string>>>> = {
  sv: {
    offline: 'Siffrorna kan inte hämtas, för det finns ingen uppkoppling.',
    network: 'Siffrorna kunde inte hämtas just nu. Försök igen om en stund.',
    timeout: 'Det tog för lång tid att hämta siffrorna. Försök igen.',
    'not-found': 'Siffrorna finns inte på den adress som sidan har.',
    version: 'Siffrorna är gjorda för en nyare version av den här visningen.',
    data: 'Filen med siffror går inte att läsa, så de visas inte.',
  },
  en: {
    offline: 'The numbers can’t be fetched, since there is no connection.',
    network: 'The numbers couldn’t be fetched right now. Try again in a while.',
    timeout: 'It took too long to fetch the numbers. Try again.',
    'not-found': 'The numbers are not at the address that the page has.',
    version: 'The numbers are made for a newer version of this view.',
    data: 'The file with the numbers can’t be read, so they are not shown.',
  },
};

/** The words around what has happened. */
interface FaultWords {
  /** The tag itself is at fault. */
  readonly misused: string;
  readonly retry: string;
  readonly editorDetails: string;
}

export const faultWords: Readonly<Record<Language, FaultWords>> = {
  sv: {
    misused: 'Den här rutan är fel inställd, så siffrorna kan inte visas.',
    retry: 'Försök igen',
    editorDetails: 'För dig som sköter sidan',
  },
  en: {
    misused: 'This box is set up wrongly, so the numbers can’t be shown.',
    retry: 'Try again',
    editorDetails: 'For whoever runs this page',
  },
};

/** Returns one short sentence for the visitor: what has happened, in plain words. */
export function faultSentence({ kind }: SourceError, language: Language): string {
  const told = sentences[language] as Readonly<Partial<Record<SourceErrorKind, string>>>;
  return told[SAME[kind] ?? kind] ?? sentences[language].data;
}

/**
 * Returns one short sentence for the visitor: that values in the file were left out.
 *
 * @param left how many, from 1
 * @param shown the same as text
 */
export function flawSentence(left: number, shown: string, language: Language): string {
  if (language === 'sv')
    return left === 1
      ? 'En uppgift i filen kunde inte läsas och visas inte.'
      : `${shown} uppgifter i filen kunde inte läsas och visas inte.`;
  return left === 1
    ? 'One value in the file couldn’t be read and is not shown.'
    : `${shown} values in the file couldn’t be read and are not shown.`;
}

/** Returns what stands in a sentence instead of a number that can't be had. */
export function notShown(language: Language): string {
  return language === 'sv' ? 'kan inte visas' : 'can’t be shown';
}
