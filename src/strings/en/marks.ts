import type { Marks } from '../marks.js';

/** The same in English. */
export const marks: Marks = {
  group: ',',
  point: '.',
  minus: '-',
  percent: '%',
  quotes: ['“', '”'],
  and: 'and',
  or: 'or',
  serial: ',',
  months: 'January February March April May June July August September October November December',
  date: (day, month, year) => `${month} ${day}, ${year}`,
};
