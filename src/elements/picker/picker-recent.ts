/** How many that were chosen are offered again. */
const RECENT = 5;

/** Of this page, and forgotten with it; the latest first. */
const recentlyChosen: string[] = [];

/** Returns the ids of those lately chosen on this page, the latest first, without the one that is chosen now. */
export function recentWithout(chosen: string | undefined): readonly string[] {
  return recentlyChosen.filter((id) => id !== chosen);
}

/** Remembers a choice as long as the page is there. */
export function rememberChoice(id: string): void {
  const known = recentlyChosen.indexOf(id);
  if (known >= 0) recentlyChosen.splice(known, 1);
  recentlyChosen.unshift(id);
  // one more, since the one that is chosen now is not offered
  recentlyChosen.length = Math.min(recentlyChosen.length, RECENT + 1);
}
