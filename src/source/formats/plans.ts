import type { Dataset, Ladder, Target, TargetObservation } from '../../model/index.js';
import { idOf, labelled, type Draft } from './draft.js';
import { isObject } from './json.js';
import type { SectionItem } from './maturity-schema.js';
import { PLANS } from './plans-shapes.js';

type Known = Pick<Dataset, 'areas' | 'entities' | 'indicators'>;

/** Returns goals with a number and a date, and staircases: what few documents have, so fetched for those that do. */
export async function readPlans(draft: Draft, known: Known): Promise<Pick<Dataset, 'targets' | 'ladders'>> {
  const targets = await draft.map('targets', (item) => readTarget(item, draft, known), PLANS);
  const ladders = await draft.map('ladders', (item) => readLadder(item, draft, known), PLANS);
  return { targets: [...targets.values()], ladders: [...ladders.values()] };
}

function readTarget(item: SectionItem<'targets'>, draft: Draft, { areas }: Known): Target {
  const { target, baseline, observations = [], change = false, ...rest } = item;
  draft.refers(areas, item.area);
  return {
    ...labelled(rest),
    ...(typeof target === 'number' && { target }),
    ...(typeof baseline === 'number' && { baseline }),
    observations: observations.filter(({ value }) => value !== null) as readonly TargetObservation[],
    change,
  };
}

function readLadder(item: SectionItem<'ladders'>, draft: Draft, { entities, indicators }: Known): Ladder {
  const ids = item.steps.map(idOf);
  draft.distinct(ids);
  const steps = new Set<unknown>(ids);
  const at = new Map<string, ReadonlyMap<string, string>>();
  for (const [entity, row] of Object.entries<unknown>(item.at ?? {})) {
    if (!draft.refers(entities, entity) || !draft.sure(isObject(row))) continue;
    const reached = new Map<string, string>();
    for (const [indicator, step] of Object.entries(row as object)) {
      if (!draft.refers(indicators, indicator) || step === null) continue;
      if (draft.sure(steps.has(step))) reached.set(indicator, step as string);
    }
    at.set(entity, reached);
  }
  return { ...labelled(item), steps: item.steps.map(labelled), at };
}
