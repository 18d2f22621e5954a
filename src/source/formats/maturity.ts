import {
  isClosed,
  MISSING_REASONS,
  type Dataset,
  type DataSource,
  type Entity,
  type Grouping,
  type Indicator,
  type MissingReason,
  type Scale,
} from '../../model/index.js';
import { readAnswers } from './answers.js';
import { Draft, idOf, labelled, type Piece } from './draft.js';
import type { HeadInput, SectionItem } from './maturity-schema.js';
import { SHAPES } from './maturity-shapes.js';
import { isNumber, type Pace } from './json.js';
import { readResults } from './results.js';
import { fits } from './shape.js';

export type { Piece } from './draft.js';

/** Returns what a document says of itself, beside its lists; `undefined` when that is not as it should be. */
export function headOf(input: Readonly<Record<string, unknown>>): HeadInput | undefined {
  return fits(SHAPES, 'head', input) ? input : undefined;
}

/**
 * Reads a maturity/1 document. What can't be read is left out, never guessed: when there was any such thing the
 * document is not flawless, and `maturity-faults.ts` tells what it was and whether the dataset may be used at all.
 *
 * @param head what {@link headOf} gave
 * @param pieces the document itself, then the files that it is spread over
 */
export async function readMaturity(
  head: HeadInput | undefined,
  pieces: readonly Piece[],
  pace: Pace,
): Promise<{ readonly dataset: Dataset; readonly flawless: boolean }> {
  const draft = new Draft(pieces, pace);
  draft.sure(head !== undefined);
  const editions = await draft.map('editions', (item) => item);
  const scales = await draft.map('scales', (item) => readScale(item, draft));
  const layers = await draft.map('layers', labelled);
  const areas = await draft.map('areas', labelled);
  const goals = await draft.map('goals', labelled);
  const listed = { editions, scales, layers, areas, goals };
  const indicators = await draft.map('indicators', (item) => readIndicator(item, draft, listed));
  const groupings = await draft.map('groupings', (item) => readGrouping(item, draft));
  const entities = await draft.map('entities', (item) => readEntity(item, draft));
  const { title, language = 'sv', source, synthetic = false, notes = [], minGroup = 5 } = head ?? {};
  const known = { ...listed, indicators, groupings, entities };
  const answers = await readAnswers(draft, known);
  const results = await readResults(draft, known);
  const secrets = answers.some(isClosed) && (await import('../../model/suppression.js'));
  const { targets, ladders } =
    draft.has('targets') || draft.has('ladders')
      ? await (await import('./plans.js')).readPlans(draft, known)
      : { targets: [], ladders: [] };
  const dataset: Dataset = {
    ...known,
    ...(secrets && { suppression: secrets.suppression }),
    answers,
    results,
    targets,
    ladders,
    ...(title !== undefined && { title }),
    ...(source && { source: readSource(source, draft) }),
    language,
    synthetic,
    notes,
    minGroup,
    warnings: [],
  };
  return { dataset, flawless: draft.flawless };
}

/** A link to anything but a web page could run a script when it is followed. */
function readSource(source: DataSource, draft: Draft): DataSource {
  const { url, ...rest } = source;
  return url === undefined || draft.sure(/^https?:\/\//i.test(url)) ? source : rest;
}

function readScale(item: SectionItem<'scales'>, draft: Draft): Scale {
  const { kind, categories = [], min = -Infinity, max = Infinity } = item;
  const isNumeric = kind === 'numeric';
  draft.distinct(categories.map(idOf));
  draft.sure(min < max && (isNumeric || categories.length > 0));
  let reached: number | undefined;
  for (const { id, from = -Infinity, outside } of categories) {
    // a category of that name could not be told from an answer that is missing
    draft.sure(!MISSING_REASONS.includes(id as MissingReason));
    if (!isNumeric || outside) continue;
    draft.sure(reached === undefined || from > reached);
    reached = from;
  }
  return { ...item, categories: categories.map(labelled) };
}

function readIndicator(
  item: SectionItem<'indicators'>,
  draft: Draft,
  { scales, layers, areas, goals: known }: Pick<Dataset, 'scales' | 'layers' | 'areas' | 'goals'>,
): Indicator | undefined {
  const { layer, area, scale, goals = [], multiple = false, weight = 1 } = item;
  draft.refers(layers, layer);
  draft.refers(areas, area);
  for (const goal of goals) draft.refers(known, goal);
  return draft.refers(scales, scale) ? { ...labelled(item), goals, multiple, weight } : undefined;
}

function readGrouping(item: SectionItem<'groupings'>, draft: Draft): Grouping {
  const { id, by = id, groups } = item;
  draft.distinct(groups.map(idOf));
  for (const { from = -Infinity, below = Infinity } of groups) draft.sure(from < below);
  return { ...labelled(item), by, groups: groups.map(labelled) };
}

function readEntity({ id, name, kind, ...rest }: SectionItem<'entities'>, draft: Draft): Entity {
  const attributes = Object.entries(rest).filter(
    ([, value]) => typeof value !== 'number' || draft.sure(isNumber(value)),
  );
  return { id, name, ...(kind !== undefined && { kind }), attributes: new Map(attributes) };
}
