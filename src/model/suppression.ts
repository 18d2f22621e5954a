import { answerAt, isClosed, isPublished, scaleOf } from './answers.js';
import { EVERYONE, type CountedGroup, type Dataset, type Grouping, type Suppression } from './dataset.js';
import { groupOf } from './entities.js';

// Few documents hold answers that are not published, so this comes with those that do: whatever asks for it gets it from
// the dataset, by `hiddenIn`.

/**
 * Returns the groups whose numbers are kept back: those with unpublished answers and fewer respondents than `minGroup`,
 * and the next smallest such groups until what is hidden can't be had by subtracting the rest from the total. A group
 * whose every answer is public gives nothing away.
 *
 * @param groups all groups of a grouping, and everyone together
 * @param already a group that is kept back whatever its size, since another grouping would give it away
 */
export function hiddenGroups(
  groups: readonly CountedGroup[],
  minGroup: number,
  already?: CountedGroup,
): ReadonlySet<string> {
  const hidden = new Set<string>(already ? [already.id] : []);
  let base = already?.base ?? 0;
  const protectable = groups.filter(({ unpublished }) => unpublished > 0).sort((a, b) => a.base - b.base);
  for (const group of protectable) {
    if (hidden.has(group.id)) continue;
    const alone = hidden.size > 0 && (hidden.size < 2 || base < minGroup);
    if (group.base >= minGroup && !alone) continue;
    hidden.add(group.id);
    base += group.base;
  }
  return hidden;
}

/** The place of those in no group; no grouping can have a group of this name. */
const NOBODY = '\0';

const NONE: ReadonlySet<string> = new Set();

type Hidden = ReadonlyMap<string, ReadonlySet<string>>;

/** Every widget of a page asks the same of the same answers. */
const known = new WeakMap<Dataset, Map<string, Hidden>>();

/** What `hiddenIn` gives for a dataset with unpublished answers. */
function suppressedIn(
  dataset: Dataset,
  edition: string,
  indicator: string,
  grouping: Grouping | undefined,
): ReadonlySet<string> {
  let byIndicator = known.get(dataset);
  if (!byIndicator) known.set(dataset, (byIndicator = new Map<string, Hidden>()));
  // an id may hold anything: its length tells where it ends
  const key = `${edition.length} ${edition}${indicator}`;
  let hidden = byIndicator.get(key);
  if (!hidden) byIndicator.set(key, (hidden = findHidden(dataset, edition, indicator)));
  return hidden.get(grouping?.id ?? EVERYONE) ?? NONE;
}

function findHidden(dataset: Dataset, edition: string, indicator: string): Hidden {
  const scale = scaleOf(dataset, indicator);
  const sheets = dataset.answers.filter((s) => s.edition === edition && s.columnOf.has(indicator));
  if (!scale || !sheets.some(isClosed)) return new Map();
  const groupings = [...dataset.groupings.values()];
  const everyone = { id: EVERYONE, base: 0, unpublished: 0 };
  const counted = groupings.map(
    ({ groups }) =>
      new Map([NOBODY, ...groups.map(({ id }) => id)].map((id) => [id, { id, base: 0, unpublished: 0 }])),
  );
  const seen = new Set<string>();
  for (const sheet of sheets) {
    const column = sheet.columnOf.get(indicator) ?? 0;
    sheet.entities.forEach((id, row) => {
      if (seen.has(id) || answerAt(sheet, row, column, scale).kind === 'missing') return;
      seen.add(id);
      const entity = dataset.entities.get(id);
      const open = isPublished(sheet, id);
      const own = groupings.map((grouping, index) =>
        counted[index]?.get((entity && groupOf(grouping, entity)?.id) ?? NOBODY),
      );
      for (const group of [everyone, ...own]) {
        if (!group) continue;
        group.base += 1;
        if (!open) group.unpublished += 1;
      }
    });
  }
  const { minGroup } = dataset;
  const within = (index: number, already?: CountedGroup) =>
    hiddenGroups([...(counted[index]?.values() ?? []), everyone], minGroup, already);
  const first = groupings.map((_, index) => within(index));
  const alone = hiddenGroups([everyone], minGroup);
  const total = alone.size > 0 || first.some((hidden) => hidden.has(EVERYONE)) ? everyone : undefined;
  return new Map([
    [EVERYONE, total ? new Set([EVERYONE]) : NONE],
    ...groupings.map(({ id }, index) => [id, total ? within(index, total) : (first[index] ?? NONE)] as const),
  ]);
}

/** What a dataset with unpublished answers carries. */
export const suppression: Suppression = { suppressedIn, hiddenGroups };
