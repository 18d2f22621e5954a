import type { Language } from './translation.js';

/** What a picker says. */
export interface PickerWords {
  readonly label: string;
  readonly clear: string;
  readonly open: string;
  readonly recent: string;
  /** Those that belong to no group. */
  readonly others: string;
  readonly none: (query: string) => string;
  readonly hits: (count: string, first: string, isOne: boolean) => string;
  readonly chosen: (name: string) => string;
}

export const pickerWords: Readonly<Record<Language, PickerWords>> = {
  sv: {
    label: 'Välj kommun',
    clear: 'Töm fältet',
    open: 'Visa alla',
    recent: 'Senast valda',
    others: 'Övriga',
    none: (query) => `Inget namn och ingen kod passar ”${query}”. Pröva med färre bokstäver.`,
    hits: (count, first, isOne) =>
      isOne ? `1 träff: ${first}. Enter väljer.` : `${count} träffar, först ${first}. Enter väljer.`,
    chosen: (name) => `${name} är vald.`,
  },
  en: {
    label: 'Choose a municipality',
    clear: 'Clear the field',
    open: 'Show all',
    recent: 'Recently chosen',
    others: 'Others',
    none: (query) => `No name and no code matches “${query}”. Try fewer letters.`,
    hits: (count, first, isOne) =>
      isOne ? `1 match: ${first}. Enter chooses.` : `${count} matches, first ${first}. Enter chooses.`,
    chosen: (name) => `${name} is chosen.`,
  },
};
