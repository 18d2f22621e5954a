import {
  answerAt,
  answerOf,
  EVERYONE,
  groupOf,
  isPublished,
  scaleOf,
  type Answer,
  type AnswerSheet,
  type Dataset,
  type Grouping,
  type Scale,
  type Value,
  hiddenIn,
} from '../model/index.js';

/** How the answers of one group, or of one entity, fall on the categories of a scale. */
export interface Shares {
  /** In the order of the scale's categories; every one a number, or every one the same reason. */
  readonly counts: readonly Value[];
  /** The mean of a numeric scale's answers. */
  readonly mean: Value;
  /** How many answered, outside answers included; `undefined` when that is suppressed too. */
  readonly base: number | undefined;
  /** How many there are to ask: the members of the group, or the indicators put to the entity. */
  readonly asked: number;
}

interface Tally {
  readonly counts: number[];
  sum: number;
  base: number;
  asked: number;
}

/**
 * Returns how one indicator was answered, by group id and under {@link EVERYONE}; `undefined` when the edition holds
 * no answers to it. An entity counts once, in the first sheet that has an answer from it. When a group with
 * unpublished answers has fewer respondents than `minGroup` its numbers are suppressed, and so are those of the next
 * smallest such groups until what is hidden can't be had by subtracting the rest from the total; failing that, the
 * total is suppressed too.
 *
 * @param grouping `undefined` = everyone together, and no more
 */
export function sharesOf(
  dataset: Dataset,
  indicator: string,
  edition: string,
  grouping: Grouping | undefined,
): ReadonlyMap<string, Shares> | undefined {
  const scale = scaleOf(dataset, indicator);
  const sheets = dataset.answers.filter((s) => s.edition === edition && s.columnOf.has(indicator));
  if (!scale || sheets.length === 0) return undefined;
  const size = scale.categories.length;
  const everyone = emptyTally(size);
  const tallies = new Map([[EVERYONE, everyone]]);
  for (const group of grouping?.groups ?? []) tallies.set(group.id, emptyTally(size));
  for (const entity of dataset.entities.values()) {
    const group = grouping && tallies.get(groupOf(grouping, entity)?.id ?? EVERYONE);
    const counted = group && group !== everyone ? [everyone, group] : [everyone];
    for (const tally of counted) tally.asked += 1;
    for (const sheet of sheets) {
      const answer = answerIn(sheet, entity.id, indicator, scale);
      if (answer.kind === 'missing') continue;
      for (const tally of counted) add(tally, answer, scale);
      break;
    }
  }
  const hidden = hiddenIn(dataset, edition, indicator, grouping);
  const shares = new Map<string, Shares>();
  for (const [id, tally] of tallies) {
    const members = grouping?.groups.find((group) => group.id === id)?.members;
    shares.set(id, toShares(tally, hidden.has(id), members));
  }
  return shares;
}

/**
 * Returns how the entities of a list answered one indicator; `undefined` when the edition holds no answers to it.
 * Fewer respondents than `minGroup` are suppressed when one of them keeps its answers to itself.
 *
 * @param entities ids, in any order
 */
export function sharesAmong(
  dataset: Dataset,
  indicator: string,
  edition: string,
  entities: readonly string[],
): Shares | undefined {
  const scale = scaleOf(dataset, indicator);
  const sheets = dataset.answers.filter((s) => s.edition === edition && s.columnOf.has(indicator));
  if (!scale || sheets.length === 0) return undefined;
  const tally = emptyTally(scale.categories.length);
  let isClosed = false;
  for (const id of entities) {
    tally.asked += 1;
    const sheet = sheets.find((each) => answerIn(each, id, indicator, scale).kind !== 'missing');
    if (!sheet) continue;
    add(tally, answerIn(sheet, id, indicator, scale), scale);
    isClosed ||= !isPublished(sheet, id);
  }
  return toShares(tally, isClosed && tally.base < dataset.minGroup);
}

/** What an entity answered, published or not. */
function answerIn(sheet: AnswerSheet, entity: string, indicator: string, scale: Scale): Answer {
  const row = sheet.rowOf.get(entity);
  const column = sheet.columnOf.get(indicator);
  return row === undefined || column === undefined
    ? { kind: 'missing', reason: 'missing' }
    : answerAt(sheet, row, column, scale);
}

function add(tally: Tally, answer: Answer, scale: Scale): void {
  if (answer.kind === 'missing') return;
  tally.base += 1;
  if (answer.kind === 'number') tally.sum += answer.value;
  const category = answer.kind === 'category' ? answer.category : answer.step;
  const at = category ? scale.categories.indexOf(category) : -1;
  if (at >= 0) tally.counts[at] = (tally.counts[at] ?? 0) + 1;
}

/**
 * Returns how one entity's answers to several indicators of the same scale fall on its categories; `undefined` when
 * it answered none of them openly. An entity whose answers are unpublished has none.
 */
export function entityShares(
  dataset: Dataset,
  entity: string,
  indicators: readonly string[],
  edition: string,
): Shares | undefined {
  const scale = scaleOf(dataset, indicators[0] ?? '');
  if (!scale) return undefined;
  const tally = emptyTally(scale.categories.length);
  for (const indicator of indicators) {
    tally.asked += 1;
    add(tally, answerOf(dataset, entity, indicator, edition), scale);
  }
  return tally.base > 0 ? toShares(tally, false) : undefined;
}

function emptyTally(size: number): Tally {
  return { counts: new Array<number>(size).fill(0), sum: 0, base: 0, asked: 0 };
}

function toShares(tally: Tally, hidden: boolean, members = tally.asked): Shares {
  const { counts, base } = tally;
  const reason = hidden ? 'suppressed' : base === 0 ? 'missing' : undefined;
  return {
    counts: reason ? counts.map(() => reason) : counts,
    mean: reason ?? tally.sum / base,
    base: hidden ? undefined : base,
    asked: members,
  };
}
