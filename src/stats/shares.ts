import {
  answerAt,
  answerOf,
  EVERYONE,
  groupOf,
  scaleOf,
  type Dataset,
  type Grouping,
  type Value,
} from '../model/index.js';
import { hiddenIn } from './suppression.js';

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
      const row = sheet.rowOf.get(entity.id);
      const answer =
        row === undefined ? undefined : answerAt(sheet, row, sheet.columnOf.get(indicator) ?? 0, scale);
      if (!answer || answer.kind === 'missing') continue;
      const category = answer.kind === 'category' ? answer.category : answer.step;
      const at = category ? scale.categories.indexOf(category) : -1;
      for (const tally of counted) {
        tally.base += 1;
        if (answer.kind === 'number') tally.sum += answer.value;
        if (at >= 0) tally.counts[at] = (tally.counts[at] ?? 0) + 1;
      }
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
    const answer = answerOf(dataset, entity, indicator, edition);
    tally.asked += 1;
    if (answer.kind === 'missing') continue;
    tally.base += 1;
    if (answer.kind === 'number') tally.sum += answer.value;
    const category = answer.kind === 'category' ? answer.category : answer.step;
    const at = category ? scale.categories.indexOf(category) : -1;
    if (at >= 0) tally.counts[at] = (tally.counts[at] ?? 0) + 1;
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
