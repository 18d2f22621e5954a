import { Translations } from './translation.js';

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

export const pickerWords = new Translations<PickerWords>(
  {
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
  { en: async () => (await import('./en/picker-words.js')).pickerWords },
);
