/** A group's answers to one indicator, counted. */
export interface CountedGroup {
  readonly id: string;
  /** How many answered. */
  readonly base: number;
  /** How many of them may not be shown under their own name. */
  readonly unpublished: number;
}

/**
 * Returns the groups whose numbers are kept back: those with unpublished answers and fewer respondents than `minGroup`,
 * and the next smallest such groups until what is hidden can't be had by subtracting the rest from the total. A group
 * whose every answer is public gives nothing away.
 *
 * @param groups all groups of a grouping, and everyone together
 */
export function hiddenGroups(groups: readonly CountedGroup[], minGroup: number): ReadonlySet<string> {
  const hidden = new Set<string>();
  let base = 0;
  const protectable = groups.filter(({ unpublished }) => unpublished > 0).sort((a, b) => a.base - b.base);
  for (const group of protectable) {
    const alone = hidden.size > 0 && (hidden.size < 2 || base < minGroup);
    if (group.base >= minGroup && !alone) continue;
    hidden.add(group.id);
    base += group.base;
  }
  return hidden;
}
