import type { PickerWords } from '../picker-words.js';

/** The same in English. */
export const pickerWords: PickerWords = {
  label: 'Choose a municipality',
  clear: 'Clear the field',
  open: 'Show all',
  recent: 'Recently chosen',
  others: 'Others',
  none: (query) => `No name and no code matches “${query}”. Try fewer letters.`,
  hits: (count, first, isOne) =>
    isOne ? `1 match: ${first}. Enter chooses.` : `${count} matches, first ${first}. Enter chooses.`,
  chosen: (name) => `${name} is chosen.`,
};
