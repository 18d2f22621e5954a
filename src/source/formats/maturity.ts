import {
  MISSING_REASONS,
  type Dataset,
  type DataSource,
  type Edition,
  type Entity,
  type Grouping,
  type Indicator,
  type Ladder,
  type MissingReason,
  type Scale,
  type Target,
  type TargetObservation,
  type Text,
} from '../../model/index.js';
import { readAnswers } from './answers.js';
import { checked } from './check.js';
import { Draft, type Piece, type Placed } from './draft.js';
import { head as headSchema, type HeadInput, type SectionItem } from './maturity-schema.js';
import { isObject, pathTo, shown, type Pace, type Report } from './report.js';
import { readResults } from './results.js';

export type { Piece } from './draft.js';

/** Groups of fewer respondents are never computed: the smallest number that protects anyone. */
const SMALLEST_GROUP = 5;

export interface MaturityInput {
  /** What {@link readHead} gave. */
  readonly head: HeadInput | undefined;
  /** The document and the files it is spread over. */
  readonly pieces: readonly Piece[];
  /** Lists that a file should have held that could not be fetched. */
  readonly lost: ReadonlySet<string>;
  readonly report: Report;
  readonly pace: Pace;
}

/** Returns what a document says of itself, beside its lists; `undefined` and issues when that is wrong. */
export function readHead(input: Readonly<Record<string, unknown>>, report: Report): HeadInput | undefined {
  return checked(headSchema, input, '', report);
}

/** Returns the dataset that a maturity/1 document describes; of no use when the report has issues. */
export async function readMaturity({
  head = {},
  pieces,
  lost,
  report,
  pace,
}: MaturityInput): Promise<Dataset> {
  const draft = new Draft(pieces, lost, report, pace);
  const editions: ReadonlyMap<string, Edition> = mapOf(await draft.items('editions'));
  const scales = mapOf(await draft.items('scales'), (scale) => readScale(scale, draft));
  const layers = mapOf(await draft.items('layers'), ({ item }) => labelled(item));
  const areas = mapOf(await draft.items('areas'), ({ item }) => labelled(item));
  const goals = mapOf(await draft.items('goals'), ({ item }) => labelled(item));
  const indicators = mapOf(await draft.items('indicators'), (indicator) => readIndicator(indicator, draft));
  const groupings = mapOf(await draft.items('groupings'), (grouping) => readGrouping(grouping, draft));
  const entities = mapOf(await draft.items('entities'), ({ item }) => readEntity(item));
  const known = { editions, scales, indicators, groupings, entities };
  return {
    ...(head.title === undefined ? {} : { title: head.title }),
    ...(head.source ? { source: readSource(head.source, report) } : {}),
    language: head.language ?? 'sv',
    synthetic: head.synthetic ?? false,
    notes: head.notes ?? [],
    layers,
    areas,
    goals,
    ...known,
    answers: await readAnswers(draft, known),
    results: await readResults(draft, known),
    targets: (await draft.items('targets')).map((target) => readTarget(target, draft)),
    ladders: (await draft.items('ladders')).map((ladder) => readLadder(ladder, draft)),
    minGroup: head.minGroup ?? SMALLEST_GROUP,
    warnings: report.warnings,
  };
}

/** Items by id, in the document's order; those that `make` gives nothing for are left out. */
function mapOf<Item extends { readonly id: string }, Made = Item>(
  placed: readonly Placed<Item>[],
  make: (placed: Placed<Item>) => Made | undefined = ({ item }) => item as unknown as Made,
): ReadonlyMap<string, Made> {
  const map = new Map<string, Made>();
  for (const each of placed) {
    const made = map.has(each.item.id) ? undefined : make(each);
    if (made !== undefined) map.set(each.item.id, made);
  }
  return map;
}

function labelled<Item extends { readonly id: string; readonly label?: Text }>(
  item: Item,
): Item & { readonly label: Text } {
  return { ...item, label: item.label ?? item.id };
}

/** A link that is not a web page's could run a script when it is followed. */
function readSource(source: DataSource, report: Report): DataSource {
  if (source.url === undefined || /^https?:\/\//i.test(source.url)) return source;
  const { url, ...rest } = source;
  report.warn('source.url', shown(url), 'https:');
  return rest;
}

function readScale({ item, path }: Placed<SectionItem<'scales'>>, draft: Draft): Scale {
  const { kind, categories = [], min = -Infinity, max = Infinity } = item;
  const { report } = draft;
  draft.distinct(categories, `${path}.categories`);
  if (kind !== 'numeric' && categories.length === 0) report.issue(`${path}.categories`, 'nothing', 'a list');
  if (min >= max) report.issue(`${path}.max`, shown(max), `more than ${min}`);
  let reached = -Infinity;
  for (const [index, { id, from = -Infinity, outside }] of categories.entries()) {
    const place = `${path}.categories[${index}]`;
    if (MISSING_REASONS.includes(id as MissingReason)) report.issue(`${place}.id`, shown(id), 'another word');
    if (kind !== 'numeric' || outside) continue;
    if (index > 0 && from <= reached)
      report.issue(`${place}.from`, shown(item.categories?.[index]?.from), `more than ${reached}`);
    reached = from;
  }
  return { ...item, categories: categories.map(labelled) };
}

function readIndicator(
  { item, path }: Placed<SectionItem<'indicators'>>,
  draft: Draft,
): Indicator | undefined {
  const { id, layer, area, scale, goals = [], multiple = false, weight = 1 } = item;
  draft.refers('layers', layer, `${path}.layer`);
  draft.refers('areas', area, `${path}.area`);
  for (const [index, goal] of goals.entries()) draft.refers('goals', goal, `${path}.goals[${index}]`);
  if (draft.refers('scales', scale, `${path}.scale`)) return { ...labelled(item), goals, multiple, weight };
  draft.lose('indicators', id);
  return undefined;
}

function readGrouping({ item, path }: Placed<SectionItem<'groupings'>>, draft: Draft): Grouping {
  const { id, by = id, groups } = item;
  draft.distinct(groups, `${path}.groups`);
  for (const [index, { from = -Infinity, below = Infinity }] of groups.entries()) {
    if (from >= below)
      draft.report.issue(`${path}.groups[${index}].below`, shown(below), `more than ${from}`);
  }
  return { ...labelled(item), by, groups: groups.map(labelled) };
}

function readEntity({ id, name, kind, ...attributes }: SectionItem<'entities'>): Entity {
  const entity = { id, name, attributes: new Map(Object.entries(attributes)) };
  return kind === undefined ? entity : { ...entity, kind };
}

function readTarget({ item, path }: Placed<SectionItem<'targets'>>, draft: Draft): Target {
  const { target, baseline, observations = [], change = false, ...rest } = item;
  draft.refers('areas', item.area, `${path}.area`);
  return {
    ...labelled(rest),
    ...(typeof target === 'number' ? { target } : {}),
    ...(typeof baseline === 'number' ? { baseline } : {}),
    observations: observations.filter(({ value }) => value !== null) as readonly TargetObservation[],
    change,
  };
}

function readLadder({ item, path }: Placed<SectionItem<'ladders'>>, draft: Draft): Ladder {
  const { report } = draft;
  draft.distinct(item.steps, `${path}.steps`);
  const steps = new Set(item.steps.map(({ id }) => id));
  const at = new Map<string, ReadonlyMap<string, string>>();
  for (const [entity, row] of Object.entries<unknown>(item.at ?? {})) {
    const rowPath = pathTo(`${path}.at`, entity);
    if (!isObject(row)) report.issue(rowPath, shown(row), 'an object');
    if (!draft.refers('entities', entity, rowPath) || !isObject(row)) continue;
    const reached = new Map<string, string>();
    for (const [indicator, step] of Object.entries(row)) {
      const cellPath = pathTo(rowPath, indicator);
      if (!draft.refers('indicators', indicator, cellPath) || step === null) continue;
      if (steps.has(step as string)) reached.set(indicator, step as string);
      else report.issue(cellPath, shown(step), 'an id of steps');
    }
    at.set(entity, reached);
  }
  return { ...labelled(item), steps: item.steps.map(labelled), at };
}
