import type { DataWarning } from '../../model/index.js';
import { isObject } from './json.js';

/** How many issues are kept with their places; the rest are only counted. */
const LISTED = 20;

/** Gathers what is wrong with a document: issues, which make it unusable, and warnings, which do not. */
export class Report {
  readonly issues: DataWarning[] = [];
  readonly warnings: DataWarning[] = [];
  /** How many issues there are, listed or not. */
  issueCount = 0;

  /** Something that makes the document unusable. */
  issue(path: string, found: string, expected: string): void {
    this.issueCount++;
    if (this.issues.length < LISTED) this.issues.push({ path, found, expected });
  }

  /** Something that was left out. */
  warn(path: string, found: string, expected: string): void {
    this.warnings.push({ path, found, expected });
  }
}

/** Returns the JSON path of a member or an element: `a.b`, `a["0180"]` or `a[3]`. */
export function pathTo(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (/^[A-Za-z_$][\w$]*$/.test(key))
    return path === '' || path.endsWith(' ') ? path + key : `${path}.${key}`;
  return `${path}["${key}"]`;
}

/** Returns how a value of the document is shown to whoever mends it: short, and telling text from number. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : `${value as number | boolean | null}`;
}

/** The elements of a list with their positions; a page with an old Prototype.js has another `entries` for lists. */
export function* numbered<Item>(list: readonly Item[]): Iterable<readonly [index: number, item: Item]> {
  for (let index = 0; index < list.length; index++) yield [index, list[index] as Item];
}
