/** What widgets share on one page: who is near the viewport, when its language changes, when it prints, who is cut off. */
export interface PageMember extends HTMLElement {
  /** The widget has come near the viewport; told once for each time it was awaited. */
  cameNear(): void;
  /** The widget has gone so far from the viewport that nothing of it need be laid out, or has come back. */
  distanceChanged?(isAway: boolean): void;
  languageChanged(): void;
  printingChanged(printing: boolean): void;
  /** The connection is back. */
  cameOnline(): void;
}

const members = new Set<PageMember>();
let nearObserver: IntersectionObserver | undefined;
let distanceObserver: IntersectionObserver | undefined;
let languageObserver: MutationObserver | undefined;

const toPrint = () => {
  for (const member of members) member.printingChanged(true);
};
const toScreen = () => {
  for (const member of members) member.printingChanged(false);
};

const online = () => {
  for (const member of members) member.cameOnline();
};

/** Adds a connected widget. The page is listened to from the first one to the last. */
export function joinPage(member: PageMember, near: boolean): void {
  if (members.size === 0) {
    addEventListener('beforeprint', toPrint);
    addEventListener('afterprint', toScreen);
    addEventListener('online', online);
    languageObserver = new MutationObserver(() => {
      for (const each of members) each.languageChanged();
    });
    languageObserver.observe(document, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }
  members.add(member);
  if (!near) awaitNear(member);
}

/** Tells a connected widget once when it comes near the viewport, which it never is while it is not shown. */
export function awaitNear(member: PageMember): void {
  // half a screen ahead, so that a reader who scrolls does not see it happen
  nearObserver ??= new IntersectionObserver(comeNear, { rootMargin: '50% 0%' });
  nearObserver.observe(member);
}

/**
 * Tells a connected widget whenever it goes far from the viewport or comes back, before the reader can see it. Nobody is
 * told in a frame: across origins a margin counts for nothing there, and what comes back would be seen to come.
 */
export function watchDistance(member: PageMember): void {
  if (self !== top) return;
  // more than the browser's own measure of what may come into sight, lest the two differ
  distanceObserver ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        (target as PageMember).distanceChanged?.(!isIntersecting);
    },
    { rootMargin: '200% 0%' },
  );
  distanceObserver.observe(member);
}

/** Removes a widget that has left the page. */
export function leavePage(member: PageMember): void {
  members.delete(member);
  nearObserver?.unobserve(member);
  distanceObserver?.unobserve(member);
  if (members.size > 0) return;
  removeEventListener('beforeprint', toPrint);
  removeEventListener('afterprint', toScreen);
  removeEventListener('online', online);
  languageObserver?.disconnect();
}

function comeNear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) tellNear(target as PageMember);
}

/** Tells a widget that it has come near the viewport; nobody else will. */
export function tellNear(member: PageMember): void {
  nearObserver?.unobserve(member);
  member.cameNear();
}

/** Returns the language in force for an element: its own, or its nearest ancestor's through shadow roots. */
export function languageAt(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang') ?? '';
  }
  return '';
}
