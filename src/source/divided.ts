import { findGroup, groupOf, isClosed, membersOf, type Dataset } from '../model/index.js';
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
  /** No answers and no published results: enough to tell who there is, and what is set out beside them. */
  readonly withoutNumbers?: boolean;
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
   * are there, which its `members` tells. Every entity is read when that can't be known. So is every part of an edition
   * of which nothing was found, since others may have answered: which edition is the latest is for all of them to say.
   *
   * @throws {SourceError} what is wrong with the document, and where
   */
  async choose(wanted: Wanted, reading: Reading): Promise<Dataset> {
    const edition = this.#editionOf(wanted.edition);
    const { entities, compare = [], withoutNumbers = false } = wanted;
    const isOfUse = (part: PartInput) => !withoutNumbers || !hasOnlyNumbers(part);
    const isOfEdition = (part: PartInput) =>
      isOfUse(part) && (edition === undefined || part.edition === undefined || part.edition === edition);
    const isNear = ({ prefix }: PartInput) =>
      prefix === undefined || !entities || entities.some((id) => id.startsWith(prefix));

    let isRead = (part: PartInput) => isOfEdition(part) && isNear(part);
    let dataset = await this.#read(isRead, reading);
    const far = this.#parts.filter((part) => isOfEdition(part) && !isNear(part) && hasNumbers(part));
    if (entities && !compare.every((id) => isWhole(dataset, id, entities[0] ?? '', far))) {
      isRead = isOfEdition;
      dataset = await this.#read(isRead, reading);
    }
    if (withoutNumbers) return dataset;

    for (;;) {
      const now = isRead;
      const unread = this.#parts.filter((part) => !now(part) && hasNumbers(part));
      const mayTell = (id: string) => (part: PartInput) => (part.edition ?? id) === id;
      const open = editionsInDoubt(dataset, wanted.edition).find((id) => unread.some(mayTell(id)));
      if (open === undefined) return dataset;
      const isOfOpen = mayTell(open);
      // answers are of use only beside those who gave them
      isRead = (part) => now(part) || part.holds.includes('entities') || (hasNumbers(part) && isOfOpen(part));
      dataset = await this.#read(isRead, reading);
    }
  }

  get #parts(): readonly PartInput[] {
    return this.#opened.head?.parts ?? [];
  }

  /** The edition whose parts are read; `undefined` = every edition. */
  #editionOf(asked: string | undefined): string | undefined {
    if (asked === undefined) return undefined;
    const { input } = this.#opened;
    const named = new Set(this.#parts.map(({ edition }) => edition));
    if (named.has(asked)) return asked;
    const listed = Array.isArray(input.editions) ? (input.editions as unknown[]) : [];
    return listed
      .map((each) => (each as { id?: string } | null)?.id)
      .findLast((id) => id !== undefined && named.has(id));
  }

  async #read(isChosen: (part: PartInput) => boolean, reading: Reading): Promise<Dataset> {
    const { input } = this.#opened;
    const parts = this.#parts;
    // what is not divided by entity may speak of any of them
    const isOfAll =
      [...ABOUT_ENTITIES].some((list) => Object.hasOwn(input, list)) ||
      parts.some(
        (part) =>
          part.prefix === undefined && isChosen(part) && part.holds.some((list) => ABOUT_ENTITIES.has(list)),
      );
    const isRead = (part: PartInput) => isChosen(part) || (isOfAll && part.holds.includes('entities'));
    const key = parts.map((part) => (isRead(part) ? 1 : 0)).join('');
    return this.#datasets.get(key, reading, async (signal) =>
      readOpened(this.#opened, { ...reading, signal }, isRead),
    );
  }
}

/** Lists whose items name entities. */
const ABOUT_ENTITIES: ReadonlySet<string> = new Set(['answers', 'ladders']);

const NUMBERS: ReadonlySet<string> = new Set(['answers', 'results']);

function hasNumbers({ holds }: PartInput): boolean {
  return holds.some((list) => NUMBERS.has(list));
}

function hasOnlyNumbers({ holds }: PartInput): boolean {
  return holds.every((list) => NUMBERS.has(list));
}

/**
 * The editions of which nothing has been read though something would count, the latest first: the one asked for, those
 * after the latest found when it is the latest that is asked for, or any.
 */
function editionsInDoubt(
  { editions, answers, results }: Dataset,
  asked: string | undefined,
): readonly string[] {
  const found = new Set([...answers, ...results].map(({ edition }) => edition));
  const all = [...editions.keys()].reverse();
  if (asked !== undefined && editions.has(asked)) return found.has(asked) ? [] : [asked];
  const latest = all.findIndex((id) => found.has(id));
  return asked === undefined || latest < 0 ? all.filter((id) => !found.has(id)) : all.slice(0, latest);
}

/**
 * Whether all that an id of a tag stands for has been read. Where answers are unpublished no group counts as whole:
 * which small groups are kept back depends on the others.
 *
 * @param far the parts with numbers that have not been read
 */
function isWhole(dataset: Dataset, id: string, own: string, far: readonly PartInput[]): boolean {
  if (dataset.entities.has(id)) return true;
  const grouping = dataset.groupings.get(id);
  const self = dataset.entities.get(own);
  const group = grouping && self && groupOf(grouping, self);
  const found = group ? { grouping, group } : findGroup(dataset, id);
  if (!found) return false;
  const isOpen = !dataset.answers.some(isClosed);
  const members = membersOf(dataset, found.grouping, found.group.id);
  const isFar = (member: string) => far.some(({ prefix = '' }) => member.startsWith(prefix));
  return isOpen && members.length === found.group.members && !members.some((member) => isFar(member.id));
}
