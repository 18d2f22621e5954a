import type { Label } from '../figures/figure.js';
import type { Bases, LevelKind, Named, SummaryEnd, TableRows } from '../figures/table-facts.js';
import { isMessage, type Formatter } from './formatter.js';

// What a table's sentences are made of, whatever the language.

/** How many names a sentence holds before it counts the rest. */
const NAMES = 2;

/** What the rows are, as one and as many. */
export type TableNouns = Readonly<Record<TableRows, readonly [one: string, many: string]>>;

/** What follows a number that is a level. */
export type TableMeasures = Readonly<Record<SummaryEnd['measure'], string>>;

/** What a level's number is. */
export type TableKinds = Readonly<Record<LevelKind, string>>;

/** "n = 12–40", or nothing where it is not known. */
export function basesOf(range: Bases, format: Formatter): string {
  if (!range) return '';
  const [min, max] = range;
  return `n\u00a0=\u00a0${format.count(min)}${min === max ? '' : `\u2060–\u2060${format.count(max)}`}`;
}

/** "“a”, “b” and 3 more". */
export function namesOf(all: readonly Named[], others: string, format: Formatter): string {
  const shown = all
    .slice(0, NAMES)
    .map(({ label, within }) =>
      format.quote(within ? `${format.label(label)}, ${format.label(within)}` : format.label(label)),
    );
  const more = all.length - shown.length;
  if (more > 0) shown.push(`${format.count(more)} ${others}`);
  return format.list(shown);
}

/** Whether a difference is one as it is printed. */
export const isOne = (points: number) => Math.abs(Math.round(points)) === 1;

/** A group's name inside a sentence: a word of ours loses its capital, a name keeps it. */
export function inText(label: Label, format: Formatter): string {
  const text = format.label(label);
  return isMessage(label) ? text.toLowerCase() : text;
}

/** With a small first letter, for the middle of a sentence. */
export function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Who is highest or lowest, and how high. */
export function endOf(
  { names, value, measure, base }: SummaryEnd,
  others: string,
  measures: TableMeasures,
  format: Formatter,
): string {
  const n = base === undefined ? '' : `, n\u00a0=\u00a0${format.count(base)}`;
  return `${namesOf(names, others, format)} (${format.cell(value)}${measures[measure]}${n}).`;
}

/** The parts that there are, with commas. */
export const join = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
