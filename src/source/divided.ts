import { findGroup, groupOf, membersOf, type Dataset } from '../model/index.js';
import type { PartInput } from './formats/maturity-schema.js';
import type { Reading } from './limits.js';
import { readOpened, type Opened } from './read.js';
import { Shared } from './share.js';

/** What somebody needs of a document that is divided by edition or by entity. */
export interface Wanted {
  /** Id of the edition; empty = the latest; absent = every edition. */
  readonly edition?: string;
  /** Ids of the entities, the own one first; absent = every entity. */
  readonly entities?: readonly string[];
  /** Only what is needed to tell who there is: no numbers. */
  readonly namesOnly?: boolean;
  /** Whom the entities are compared with, as in a tag: entities, groups, groupings or "all". */
  readonly compare?: readonly string[];
}

/**
 * A document whose parts say which edition, or which entities, they hold. It is read as far as somebody needs it, so
 * that one municipality of a hundred thousand costs what it would in a small country.
 */
export class DividedDocument {
  readonly #opened: Opened;
  /** By the indexes of the parts that were read. */
  readonly #datasets = new Shared<Dataset>();

  constructor(opened: Opened) {
    this.#opened = opened;
  }

  /**
   * Returns a dataset with what is wanted in it, and more where groups are: a group counts only when all its members
   * are there, which its `members` tells. Every entity is read when that can't be known.
   *
   * @throws {SourceError} what is wrong with the document, and where
   */
  async choose(wanted: Wanted, reading: Reading): Promise<Dataset> {
    const edition = this.#editionOf(wanted.edition);
    const { entities, compare = [], namesOnly = false } = wanted;
    const isOfUse = (part: PartInput) =>
      !namesOnly || part.holds.some((list) => list === 'entities' || list === 'groupings');
    const isOfEdition = (part: PartInput) =>
      edition === undefined || part.edition === undefined || part.edition === edition;
    const isNear = ({ prefix }: PartInput) =>
      prefix === undefined || !entities || entities.some((id) => id.startsWith(prefix));
    const near = await this.#read((part) => isOfUse(part) && isOfEdition(part) && isNear(part), reading);
    const isEnough = !entities || compare.every((id) => isWhole(near, id, entities[0] ?? ''));
    return isEnough ? near : this.#read(isOfEdition, reading);
  }

  /** The edition whose parts are read; `undefined` = every edition. */
  #editionOf(asked: string | undefined): string | undefined {
    if (asked === undefined) return undefined;
    const { head, input } = this.#opened;
    const named = new Set(head?.parts?.map(({ edition }) => edition));
    if (named.has(asked)) return asked;
    const listed = Array.isArray(input.editions) ? (input.editions as unknown[]) : [];
    return listed
      .map((each) => (each as { id?: string } | null)?.id)
      .findLast((id) => id !== undefined && named.has(id));
  }

  async #read(isChosen: (part: PartInput) => boolean, reading: Reading): Promise<Dataset> {
    const { head } = this.#opened;
    const key = (head?.parts ?? []).map((part) => (isChosen(part) ? 1 : 0)).join('');
    return this.#datasets.get(key, reading, async (signal) =>
      readOpened(this.#opened, { ...reading, signal }, isChosen),
    );
  }
}

/**
 * Whether all that an id of a tag stands for has been read. Where answers are unpublished no group counts as whole:
 * which small groups are kept back depends on the others.
 */
function isWhole(dataset: Dataset, id: string, own: string): boolean {
  if (dataset.entities.has(id)) return true;
  const grouping = dataset.groupings.get(id);
  const self = dataset.entities.get(own);
  const group = grouping && self && groupOf(grouping, self);
  const found = group ? { grouping, group } : findGroup(dataset, id);
  if (!found) return false;
  const isOpen = dataset.answers.every(({ unpublished }) => unpublished !== true && unpublished.size === 0);
  return isOpen && membersOf(dataset, found.grouping, found.group.id).length === found.group.members;
}
