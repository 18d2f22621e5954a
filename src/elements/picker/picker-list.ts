import { groupOf, type Dataset, type Entity, type Grouping } from '../../model/index.js';
import { NameSearch, sortKeyOf } from '../../stats/name-search.js';
import type { PickerWords } from '../../strings/picker-words.js';
import type { Formatter } from '../../strings/formatter.js';

/** The rows of an open list: whom they offer, and under which name they stand. */
export interface PickerRows {
  /** An index of an entity; −1 for a row that names its group. */
  readonly entities: Int32Array;
  /** Which of `headings` a row belongs to; −1 for none. */
  readonly groups: Int32Array;
  readonly headings: readonly string[];
  /** Place of each row among those that can be chosen, from 1. */
  readonly places: Uint32Array;
  /** How many can be chosen. */
  readonly count: number;
}

/** Everybody who can be chosen, in order; made when somebody first looks. */
export class PickerList {
  readonly entities: readonly Entity[];
  readonly #names: readonly string[];
  readonly #search: NameSearch;
  readonly #others: string;
  readonly #recentName: string;
  readonly #format: Formatter;
  readonly #grouping: Grouping | undefined;
  #whole: readonly [recent: string, rows: PickerRows] | undefined;

  constructor(dataset: Dataset, by: string | undefined, format: Formatter, words: PickerWords) {
    this.entities = [...dataset.entities.values()];
    this.#grouping = dataset.groupings.get(by ?? 'county');
    this.#format = format;
    this.#others = words.others;
    this.#recentName = words.recent;
    const grouping = this.#grouping;
    // a group is looked for among hundreds: once for each value, not for each of 100,000 who share it
    const nameOf = new Map<unknown, string>();
    this.#names = this.entities.map((entity) => {
      const value = entity.attributes.get(grouping?.by ?? '');
      let name = nameOf.get(value);
      if (name === undefined) {
        const group = grouping && groupOf(grouping, entity);
        nameOf.set(value, (name = group ? format.text(group.label) : ''));
      }
      return name;
    });
    const all = this.entities.map(({ id, name }, index) => ({ id, name, group: this.#names[index] ?? '' }));
    this.#search = new NameSearch(all, format.language);
  }

  nameOf({ name }: Entity): string {
    return this.#format.text(name);
  }

  /** The name of an entity's group; empty without one. */
  groupNameOf(index: number): string {
    return this.#names[index] ?? '';
  }

  /** Those who fit what is typed, the best first; everybody by group, those lately chosen first, when nothing is. */
  rowsFor(query: string, recent: readonly string[]): PickerRows {
    if (query.trim() !== '') {
      const entities = Int32Array.from(this.#search.find(query));
      return {
        entities,
        groups: new Int32Array(entities.length).fill(-1),
        headings: [],
        places: Uint32Array.from(entities.keys(), (place) => place + 1),
        count: entities.length,
      };
    }
    const key = recent.join(' ');
    if (this.#whole?.[0] !== key) this.#whole = [key, this.#everybody(recent)];
    return this.#whole[1];
  }

  #everybody(recent: readonly string[]): PickerRows {
    const lists = new Map<string, number[]>();
    for (const name of this.#headings()) lists.set(name, []);
    for (const index of this.#search.order) lists.get(this.#names[index] ?? '')?.push(index);
    const sections: [string, readonly number[]][] = [];
    const indexOf = (id: string) => this.entities.findIndex((entity) => entity.id === id);
    const lately = recent.map(indexOf).filter((index) => index >= 0);
    if (lately.length > 0) sections.push([this.#recentName, lately]);
    const grouped = lists.size > 1;
    for (const [name, list] of lists)
      if (list.length > 0) sections.push([name === '' && grouped ? this.#others : name, list]);
    const entities: number[] = [];
    const groups: number[] = [];
    const places: number[] = [];
    const headings: string[] = [];
    let place = 0;
    for (const [name, list] of sections) {
      const group = name === '' && sections.length === 1 ? -1 : headings.push(name) - 1;
      if (group >= 0 && name !== '') {
        entities.push(-1);
        groups.push(group);
        places.push(place);
      }
      for (const index of list) {
        entities.push(index);
        groups.push(group);
        places.push((place += 1));
      }
    }
    return {
      entities: Int32Array.from(entities),
      groups: Int32Array.from(groups),
      places: Uint32Array.from(places),
      headings,
      count: place,
    };
  }

  /** Steps of a size keep their order, names go by the alphabet; those of no group come last. */
  #headings(): readonly string[] {
    const grouping = this.#grouping;
    if (!grouping) return [''];
    const names = grouping.groups.map(({ label }) => this.#format.text(label));
    if (grouping.groups.every(({ from, below }) => from === undefined && below === undefined)) {
      const keys = new Map(names.map((name) => [name, sortKeyOf(name, this.#format.language)]));
      names.sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
    }
    return [...names, ''];
  }
}

/**
 * Returns the row that a key leads to: the next one that can be chosen, over the names of groups, from either end to the
 * other; −1 is the field itself, which lies past the ends.
 *
 * @param entities indexes by row, −1 for the name of a group; not empty
 * @param active the row now; −1 = the field
 * @param step 1 or −1 to the next row, more for a page, which stops at the ends
 */
export function rowAfter(entities: Int32Array, active: number, step: number): number {
  const { length } = entities;
  const direction = Math.sign(step);
  const start = active < 0 && step < 0 ? length : active;
  let row =
    Math.abs(step) === 1
      ? (start + step + length + 1) % (length + 1)
      : Math.max(0, Math.min(length - 1, start + step));
  if (row === length) return -1;
  while (entities[row] === -1 && row >= 0 && row < length) row += direction;
  if (row >= 0 && row < length) return row;
  return entities.indexOf(entities.find((index) => index >= 0) ?? 0);
}
