import type { Text } from '../../model/index.js';
import type { SectionItem, SectionName } from './maturity-schema.js';
import { SHAPES } from './maturity-shapes.js';
import { fits, type Shapes } from './shape.js';
import type { Pace } from './json.js';

/** One file of a document. */
export interface Piece {
  readonly input: Readonly<Record<string, unknown>>;
  /** How the document names the file; empty for the document itself. */
  readonly href: string;
  /** The lists that are taken from it; `undefined` = all. */
  readonly holds: readonly string[] | undefined;
}

/** A document on its way to a dataset. What can't be read is left out, and the draft is no longer flawless. */
export class Draft {
  /** Whether everything was as it should be. Only then is the dataset the whole document. */
  flawless = true;
  readonly pace: Pace;
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[], pace: Pace) {
    this.#pieces = pieces;
    this.pace = pace;
  }

  /** Takes note of something that has to hold, and returns whether it does. */
  sure(holds: boolean): boolean {
    this.flawless &&= holds;
    return holds;
  }

  /** Returns the items of a list that have the shape, out of every file that holds it. */
  async items<Name extends SectionName>(
    name: Name,
    shapes: Shapes = SHAPES,
  ): Promise<readonly SectionItem<Name>[]> {
    const found: SectionItem<Name>[] = [];
    for (const { input, holds } of this.#pieces) {
      const list = Object.hasOwn(input, name) ? input[name] : undefined;
      if (list === undefined ? this.sure(!holds?.includes(name)) : holds && !holds.includes(name)) continue;
      if (!Array.isArray(list)) {
        this.sure(false);
        continue;
      }
      for (const item of list as unknown[]) {
        const rest = this.pace();
        if (rest) await rest;
        if (this.sure(fits(shapes, name, item))) found.push(item as SectionItem<Name>);
      }
    }
    return found;
  }

  /** Returns what `make` gives for each item of a list, by id; items that it gives nothing for are left out. */
  async map<Name extends SectionName, Made>(
    name: Name,
    make: (item: SectionItem<Name>) => Made | undefined,
    shapes?: Shapes,
  ): Promise<ReadonlyMap<string, Made>> {
    const map = new Map<string, Made>();
    for (const item of await this.items(name, shapes)) {
      const { id } = item as { id: string };
      const made = this.sure(!map.has(id)) ? make(item) : undefined;
      if (made !== undefined) map.set(id, made);
    }
    return map;
  }

  /** Whether any file has, or should have, the list. */
  has(name: SectionName): boolean {
    return this.#pieces.some(({ input, holds }) => Object.hasOwn(input, name) || holds?.includes(name));
  }

  /** Whether no two of the ids are the same. */
  distinct(ids: readonly string[]): boolean {
    return this.sure(new Set(ids).size === ids.length);
  }

  /** Whether the id is one of those that there are; `undefined` refers to nothing and is fine. */
  refers(known: { has(id: string): boolean }, id: string | undefined): boolean {
    return this.sure(id === undefined || known.has(id));
  }
}

/** Returns an item's id. */
export const idOf = ({ id }: { readonly id: string }): string => id;

/** Returns an item with its id for a label when it has none. */
export function labelled<Item extends { readonly id: string; readonly label?: Text }>(
  item: Item,
): Item & { readonly label: Text } {
  return { ...item, label: item.label ?? item.id };
}
