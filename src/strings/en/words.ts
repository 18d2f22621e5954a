import type { Words } from '../words.js';

/** The same in English. */
export const words: Words = {
  missing: {
    missing: 'no data',
    'not-asked': 'not asked',
    'not-applicable': 'not applicable',
    suppressed: 'not shown, too few respondents',
  },
  loading: 'Loading the numbers …',
  stale: (when) => `The numbers were fetched ${when}. New ones could not be fetched.`,
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  chartKeys: 'Use the arrow keys to move between the parts. Enter selects, Escape clears.',
  legend: 'Legend',
  notes: 'Worth knowing',
  source: 'Source:',
  basedOn: 'Based on:',
  licence: 'Licence:',
  published: 'published',
  retrieved: 'retrieved',
  menu: 'Download or copy',
};
