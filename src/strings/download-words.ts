import type { Language } from './translation.js';

/** Words of saved files, and of the menu that saves and copies; loaded with it. */
export interface DownloadWords {
  /** Heading of the column that gives each number's unit. */
  readonly unit: string;
  readonly percentagePoints: string;
  readonly copySentence: string;
  readonly copyTag: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly saveFailed: string;
  readonly downloaded: (file: string) => string;
}

export const downloadWords: Readonly<Record<Language, DownloadWords>> = {
  sv: {
    unit: 'enhet',
    percentagePoints: 'procentenheter',
    copySentence: 'Kopiera texten',
    copyTag: 'Kopiera taggen',
    copied: 'Kopierat.',
    copyFailed: 'Det gick inte att kopiera. Markera texten och kopiera den själv:',
    saveFailed: 'Det gick inte att spara filen här.',
    downloaded: (file) => `${file} är sparad.`,
  },
  en: {
    unit: 'unit',
    percentagePoints: 'percentage points',
    copySentence: 'Copy the text',
    copyTag: 'Copy the tag',
    copied: 'Copied.',
    copyFailed: 'Copying did not work. Select the text and copy it yourself:',
    saveFailed: 'The file could not be saved here.',
    downloaded: (file) => `${file} is saved.`,
  },
};
