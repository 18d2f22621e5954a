import {
  EVERYONE,
  findGroup,
  groupOf,
  type Dataset,
  type Edition,
  type Entity,
  type Group,
  type Grouping,
  type Indicator,
} from '../model/index.js';
import { entityShares } from '../stats/shares.js';
import type { BarsOptions, RowKind } from './bars-figure.js';
import { numbersFrom, numbersOf } from './bars-numbers.js';
import {
  ALL,
  draftOf,
  draftOfAll,
  groupDrafts,
  groupingFor,
  type Draft,
  type Drafts,
  type Numbers,
} from './bars-rows.js';
import { editionLabel } from './figure.js';

/**
 * Returns the rows in the order of the data, size bands from the largest. Groups fall back to everyone together, and
 * everyone to groups, when only the other was published.
 *
 * @param indicators one for groups and editions; all of the same scale
 * @throws RangeError for an unknown grouping
 */
export function draftRows(
  dataset: Dataset,
  indicators: readonly Indicator[],
  edition: Edition | undefined,
  kind: RowKind,
  entity: Entity | undefined,
  { by, compare = [] }: BarsOptions,
): Drafts {
  const [first] = indicators;
  const everyone = (indicator: Indicator, { id }: Edition): Numbers | undefined =>
    numbersOf(dataset, indicator, id, undefined)?.get(EVERYONE);
  const grouping = groupingFor(dataset, by);
  if (!first || !edition) return { kind, rows: [], grouping };
  if (kind === 'group' || kind === 'all') {
    const drafts = groupDrafts(dataset, first, edition, kind === 'all', by, numbersOf);
    if (drafts.kind === 'all') return drafts;
    const added = compare.flatMap((id) => {
      if (id === ALL) return draftOfAll(everyone(first, edition), true);
      const found = groupIn(dataset, id, entity);
      return found && found.grouping !== grouping ? addedRow(dataset, first, edition, found) : [];
    });
    return { ...drafts, rows: [...drafts.rows, ...added] };
  }
  if (kind === 'indicator') {
    const rows = indicators.map((each) => draftOf(each.id, each.label, everyone(each, edition)));
    return { kind, rows, grouping };
  }
  if (kind === 'edition') {
    const rows = [...dataset.editions.values()].flatMap((each) => {
      const numbers = everyone(first, each);
      return numbers ? draftOf(each.id, editionLabel(each), numbers) : [];
    });
    return { kind, rows, grouping };
  }
  const ids = indicators.map(({ id }) => id);
  const noSteps = dataset.scales.get(first.scale)?.categories.length === 0;
  const rows = comparedEntities(dataset, grouping, entity, compare).flatMap(({ id, name }) => {
    const shares = entityShares(dataset, id, ids, edition.id);
    return shares ? draftOf(id, name, numbersFrom(shares, noSteps)) : [];
  });
  return { kind, rows, grouping };
}

interface Found {
  readonly grouping: Grouping;
  readonly group: Group;
}

/** The group that a word of the tag means: the entity's own one in a grouping, or one by its id. */
function groupIn(dataset: Dataset, id: string, entity: Entity | undefined): Found | undefined {
  const grouping = entity && dataset.groupings.get(id);
  if (!grouping) return findGroup(dataset, id);
  const group = groupOf(grouping, entity);
  return group && { grouping, group };
}

function addedRow(
  dataset: Dataset,
  indicator: Indicator,
  edition: Edition,
  { grouping, group: { id, label } }: Found,
): Draft {
  return draftOf(id, label, numbersOf(dataset, indicator, edition.id, grouping)?.get(id), true);
}

/** The entity and those it is compared with: its own group unless the tag says otherwise; else everyone. */
function comparedEntities(
  dataset: Dataset,
  grouping: Grouping | undefined,
  entity: Entity | undefined,
  compare: readonly string[],
): readonly Entity[] {
  const all = [...dataset.entities.values()];
  if (!entity && compare.length === 0) return all;
  const asked = compare.length > 0 || !grouping ? compare : [grouping.id];
  const wanted = asked.map((id) => {
    const found = groupIn(dataset, id, entity);
    return (each: Entity): boolean =>
      id === ALL || each.id === id || (!!found && groupOf(found.grouping, each) === found.group);
  });
  return all.filter((each) => each === entity || wanted.some((includes) => includes(each)));
}
