import {
  answerOf,
  EVERYONE,
  fulfilmentOf,
  isNumber,
  scaleOf,
  type Dataset,
  type Indicator,
  type Scale,
  hiddenIn,
} from '../model/index.js';
import { sharesAmong } from './shares.js';
import type { Subject } from './subject.js';

/** How many of some peers already have what an entity lacks. */
export interface Having {
  readonly peer: Subject;
  /** How many fulfil the indicator fully; `undefined` = kept back, since too few answered, or nobody did. */
  readonly have: number | undefined;
  /** How many answered; `undefined` likewise. */
  readonly of: number | undefined;
}

/** How much the mean of an area's layer or of a goal rises when one indicator is fulfilled fully. */
export interface Lift {
  readonly kind: 'area' | 'goal';
  readonly id: string;
  /** 0–1, of the indicators that the entity has answered. */
  readonly by: number;
}

/** An indicator that an entity does not fulfil fully. */
export interface NextStep {
  readonly indicator: Indicator;
  /** How far it is fulfilled now, from 0 to less than 1. */
  readonly now: number;
  /** One for each of the peers, in their order. */
  readonly peers: readonly Having[];
  /** The largest first; none for an indicator of no area and no goal. */
  readonly lifts: readonly Lift[];
}

/** What comes first: what most peers have, or what lifts a goal or an area most. */
export const STEP_ORDERS = ['peers', 'lift'] as const;
export type StepOrder = (typeof STEP_ORDERS)[number];

/**
 * Returns the indicators that an entity has answered and does not fulfil fully, the nearest step first: what the largest
 * part of the first peers have, or what lifts a goal or an area most; the other one settles ties, and then the data's
 * order. Nothing is estimated: peers are counted, and the entity itself is none of them. Indicators whose scale has no
 * answer that is full are left out. Empty for an entity whose answers are unpublished.
 *
 * @param entity its id
 * @param peers whom to count, those to go by first; none = the steps are ordered by what they lift
 */
export function nextSteps(
  dataset: Dataset,
  edition: string,
  entity: string,
  peers: readonly Subject[],
  order: StepOrder = 'peers',
): readonly NextStep[] {
  const levels = new Map<string, number>();
  for (const { id } of dataset.indicators.values()) {
    const scale = scaleOf(dataset, id);
    const level = scale && fulfilmentOf(answerOf(dataset, entity, id, edition), scale);
    if (level !== undefined) levels.set(id, level);
  }
  const steps = [...dataset.indicators.values()].flatMap((indicator): readonly NextStep[] => {
    const now = levels.get(indicator.id);
    const scale = scaleOf(dataset, indicator.id);
    if (now === undefined || now >= 1 || !scale || fullOnes(scale).length === 0) return [];
    const counted = peers.map((peer) => havingOf(dataset, edition, indicator, scale, peer, entity));
    return [{ indicator, now, peers: counted, lifts: liftsOf(dataset, indicator, levels) }];
  });
  const shareOf = ({ peers: [first] }: NextStep) =>
    first?.have === undefined || !first.of ? -1 : first.have / first.of;
  const liftOf = ({ lifts: [first] }: NextStep) => first?.by ?? 0;
  const [main, other] = order === 'peers' ? [shareOf, liftOf] : [liftOf, shareOf];
  return steps.sort((a, b) => main(b) - main(a) || other(b) - other(a));
}

/** The places of the answers that fulfil a scale fully. */
function fullOnes(scale: Scale): readonly number[] {
  return [...scale.categories.keys()].filter((index) => {
    const category = scale.categories[index];
    return category !== undefined && (fulfilmentOf({ kind: 'category', category, index }, scale) ?? 0) >= 1;
  });
}

function havingOf(
  dataset: Dataset,
  edition: string,
  { id }: Indicator,
  scale: Scale,
  peer: Subject,
  own: string,
): Having {
  const colon = peer.id.indexOf(':');
  const grouping = peer.kind === 'group' ? dataset.groupings.get(peer.id.slice(0, colon)) : undefined;
  const isKept =
    (grouping !== undefined || peer.kind === 'all') &&
    hiddenIn(dataset, edition, id, grouping).has(grouping ? peer.id.slice(colon + 1) : EVERYONE);
  const others = peer.entities.filter((each) => each !== own);
  const shares = isKept || peer.kind === 'entity' ? undefined : sharesAmong(dataset, id, edition, others);
  const counts = fullOnes(scale).map((index) => shares?.counts[index] ?? 'missing');
  if (!shares?.base || !counts.every(isNumber)) return { peer, have: undefined, of: undefined };
  return { peer, have: counts.reduce((sum, count) => sum + count, 0), of: shares.base };
}

/** What rises: the mean of the same layer of the same area, as a petal shows it, and of each goal. */
function liftsOf(
  dataset: Dataset,
  indicator: Indicator,
  levels: ReadonlyMap<string, number>,
): readonly Lift[] {
  const { id, area, layer, goals, weight } = indicator;
  const answered = [...dataset.indicators.values()].filter((each) => levels.has(each.id));
  const rise = (among: readonly Indicator[]) =>
    (weight * (1 - (levels.get(id) ?? 1))) / among.reduce((sum, each) => sum + each.weight, 0);
  const beside = answered.filter((each) => each.area === area && each.layer === layer);
  const lifts = [
    ...(area === undefined ? [] : [{ kind: 'area', id: area, by: rise(beside) } as const]),
    ...goals.map(
      (goal) =>
        ({ kind: 'goal', id: goal, by: rise(answered.filter((each) => each.goals.includes(goal))) }) as const,
    ),
  ];
  return lifts.sort((a, b) => b.by - a.by);
}
