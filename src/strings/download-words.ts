import type { Language } from './translation.js';

/** Words that only saved files need; loaded with the code that writes them. */
export interface DownloadWords {
  /** Heading of the column that gives each number's unit. */
  readonly unit: string;
  readonly percentagePoints: string;
}

export const downloadWords: Readonly<Record<Language, DownloadWords>> = {
  sv: { unit: 'enhet', percentagePoints: 'procentenheter' },
  en: { unit: 'unit', percentagePoints: 'percentage points' },
};
