import {
  EVERYONE,
  findGroup,
  groupOf,
  type Dataset,
  type Entity,
  type Group,
  type Grouping,
} from '../model/index.js';
import { subjectOf, type Subject } from '../stats/subject.js';
import { talliesAmong, talliesOf, type Tally } from '../stats/tally.js';
import type { Label } from './figure.js';
import { subjectLabel } from './subjects.js';
import type { Asked } from './table-facts.js';

/** Somebody to compare with: everyone, a group, those most like the entity, or another entity. */
export interface Comparison {
  /** The word in the tag that asked for it. */
  readonly id: string;
  readonly label: Label;
  /** Absent for another entity. */
  readonly group: ComparedGroup | undefined;
  readonly entity: Entity | undefined;
}

/** A group of a grouping, everyone, or a list of its own. */
export interface ComparedGroup {
  readonly grouping: Grouping | undefined;
  readonly id: string;
  /** Those most like an entity, who are no group of the data. */
  readonly similar?: Subject;
}

/** The word for those most like the entity. */
export const SIMILAR = 'similar';

/** How many groups of a grouping may stand beside each other as columns. */
const MOST_GROUPS = 8;

/** Returns the grouping that a word means: its id, or the entity attribute it goes by. */
export function groupingOf(dataset: Dataset, word: string): Grouping | undefined {
  const { groupings } = dataset;
  if (groupings.has(word)) return groupings.get(word);
  const attribute = word === 'size' ? 'population' : word;
  return [...groupings.values()].find(({ by }) => by === attribute);
}

/**
 * Returns who a word of `compare` or `columns` means: `all` everyone, a grouping the entity's own group in it (or all
 * its groups, when there is no entity), `similar` those most like the entity, a group or an entity itself. None for a
 * grouping the dataset doesn't have or the entity isn't in, and for `similar` without an entity.
 *
 * @throws {RangeError} for a word that means nothing
 */
export function comparisonsOf({ dataset, entity }: Asked, word: string): readonly Comparison[] {
  if (word === 'all') {
    return [
      {
        id: word,
        label: ['label.all', undefined],
        group: { grouping: undefined, id: EVERYONE },
        entity: undefined,
      },
    ];
  }
  const grouping = groupingOf(dataset, word);
  if (grouping) {
    const own = entity && groupOf(grouping, entity);
    const groups = entity ? (own ? [own] : []) : grouping.groups.length > MOST_GROUPS ? [] : grouping.groups;
    return groups.map((group) => inGroup(word, grouping, group));
  }
  if (word === 'size' || word === 'county') return [];
  const other = dataset.entities.get(word);
  if (other) return [{ id: word, label: other.name, group: undefined, entity: other }];
  if (word === SIMILAR) {
    const similar = subjectOf(dataset, word, entity?.id);
    if (!similar) return [];
    const group = { grouping: undefined, id: similar.id, similar };
    return [{ id: word, label: subjectLabel(similar), group, entity: undefined }];
  }
  const found = findGroup(dataset, word);
  if (found) return [inGroup(word, found.grouping, found.group)];
  throw new RangeError(`unknown column: ${word}`);
}

function inGroup(id: string, grouping: Grouping, group: Group): Comparison {
  return { id, label: group.label, group: { grouping, id: group.id }, entity: undefined };
}

/** Computes tallies once for all the columns that need the same ones. */
export class Tallies {
  readonly #asked: Asked;
  readonly #ids: readonly string[];
  readonly #byGrouping = new Map<string, ReadonlyMap<string, readonly Tally[]>>();

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#ids = asked.indicators.map(({ id }) => id);
  }

  /** One tally per indicator, in the order asked. */
  of({ grouping, id, similar }: ComparedGroup): readonly Tally[] {
    const key = grouping?.id ?? id;
    const { dataset, edition } = this.#asked;
    const known = this.#byGrouping.get(key) ?? new Map<string, readonly Tally[]>();
    let tallies = known.get(id);
    if (!tallies) {
      const made = similar
        ? new Map([[id, talliesAmong(dataset, edition, this.#ids, similar.entities)]])
        : talliesOf(dataset, edition, this.#ids, grouping, [id]);
      tallies = made.get(id) ?? [];
      this.#byGrouping.set(key, new Map([...known, ...made]));
    }
    return tallies;
  }

  /** Everyone together. */
  get all(): readonly Tally[] {
    return this.of({ grouping: undefined, id: EVERYONE });
  }
}
