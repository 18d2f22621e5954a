/** How a language writes numbers. */
export interface NumberMarks {
  readonly group: string;
  readonly point: string;
  readonly minus: string;
  /** The sign of percent, with the space before it. */
  readonly percent: string;
}

/** How a language writes numbers, lists and dates. Written out, since the first Intl object of a page costs 40 ms. */
export interface Marks extends NumberMarks {
  readonly quotes: readonly [open: string, close: string];
  readonly and: string;
  readonly or: string;
  /** What stands before the last word of a list of three or more. */
  readonly serial: string;
  /** The names of the months, divided by spaces. */
  readonly months: string;
  readonly date: (day: number, month: string, year: string) => string;
}

/** Non-breaking space between a number and its unit. */
export const NBSP = '\u00A0';

/** How Swedish does it. */
export const marks: Marks = {
  group: NBSP,
  point: ',',
  minus: '−',
  percent: `${NBSP}%`,
  quotes: ['”', '”'],
  and: 'och',
  or: 'eller',
  serial: '',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  date: (day, month, year) => `${day} ${month} ${year}`,
};

/** Writes a number, rounded half away from zero, as people do by hand. */
export function writeNumber(value: number, decimals: 0 | 1, { group, point, minus }: NumberMarks): string {
  const size = Math.abs(value);
  const rounded = decimals === 0 ? Math.round(size) : Math.round(tenfold(size)) / 10;
  const [whole = '', fraction] = rounded.toFixed(decimals).split('.');
  const digits = whole.length > 3 ? whole.replaceAll(/\B(?=(\d{3})+$)/g, group) : whole;
  const sign = value < 0 && rounded !== 0 ? minus : '';
  return sign + digits + (fraction === undefined ? '' : point + fraction);
}

/** Shifting the point in the text keeps 1.15 from being 11.499…; very large and small numbers have none to shift. */
function tenfold(value: number): number {
  const shifted = Number(`${value}e1`);
  return Number.isNaN(shifted) ? value * 10 : shifted;
}
