import { checked } from './check.js';
import { SECTIONS, type SectionItem, type SectionName } from './maturity-schema.js';
import { isObject, pathTo, shown, type Pace, type Report } from './report.js';

/** One file of a document. */
export interface Piece {
  readonly input: Readonly<Record<string, unknown>>;
  /** What paths into this file begin with; empty for the document itself. */
  readonly prefix: string;
  /** The lists that are taken from it; `undefined` = all. */
  readonly holds: readonly string[] | undefined;
}

/** An item of a list and where it stands. */
export interface Placed<Item> {
  readonly item: Item;
  readonly path: string;
}

/** A document on its way to a dataset. */
export class Draft {
  readonly report: Report;
  readonly pace: Pace;
  readonly #pieces: readonly Piece[];
  /** Lists that are incomplete, since a file could not be fetched: what refers to them is left out, and no issue. */
  readonly #lost: Set<string>;
  readonly #ids = new Map<string, Set<unknown>>();

  constructor(pieces: readonly Piece[], lost: ReadonlySet<string>, report: Report, pace: Pace) {
    this.#pieces = pieces;
    this.#lost = new Set(lost);
    this.report = report;
    this.pace = pace;
  }

  /** Returns the items of a list that follow the schema, out of every file that holds it. */
  async items<Name extends SectionName>(name: Name): Promise<readonly Placed<SectionItem<Name>>[]> {
    const found: Placed<SectionItem<Name>>[] = [];
    const ids = new Set<unknown>();
    this.#ids.set(name, ids);
    for (const { input, prefix, holds } of this.#pieces) {
      if (holds && !holds.includes(name)) continue;
      const section = pathTo(prefix, name);
      const list = Object.hasOwn(input, name) ? input[name] : undefined;
      if (list === undefined) {
        if (holds) this.report.warn(section, 'nothing', 'a list');
        continue;
      }
      if (!Array.isArray(list)) {
        this.report.issue(section, shown(list), 'a list');
        continue;
      }
      for (let index = 0; index < list.length; index++) {
        await this.pace();
        const raw: unknown = list[index];
        const path = pathTo(section, index);
        const item = checked(SECTIONS[name], raw, path, this.report) as SectionItem<Name> | undefined;
        // an item that is wrong in itself is still there to be referred to: one fault, one issue
        if (isObject(raw) && typeof raw.id === 'string') {
          if (ids.has(raw.id)) this.report.issue(`${path}.id`, shown(raw.id), 'an id of its own');
          ids.add(raw.id);
        }
        if (item) found.push({ item, path });
      }
    }
    return found;
  }

  /** Whether a list has the id; an issue when it should. `undefined` refers to nothing and is fine. */
  refers(name: SectionName, id: string | undefined, path: string): boolean {
    if (id === undefined || this.#ids.get(name)?.has(id)) return true;
    if (!this.#lost.has(name)) this.report.issue(path, shown(id), `an id of ${name}`);
    return false;
  }

  /** An item is left out because of what it refers to: so is what refers to it. */
  lose(name: SectionName, id: string): void {
    this.#lost.add(name);
    this.#ids.get(name)?.delete(id);
  }

  /** Reports ids that a list inside an item has twice. */
  distinct(items: readonly { readonly id: string }[], path: string): void {
    const ids = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (ids.has(id)) this.report.issue(`${path}[${index}].id`, shown(id), 'an id of its own');
      ids.add(id);
    }
  }
}
