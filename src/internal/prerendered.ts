/** Marks what was written into a tag beforehand: it says all that the widget will, so nothing is said of waiting. */
export const PRERENDERED = 'data-maturity-prerendered';

/** Whether a tag holds what it will say already. */
export function isPrerendered(host: Element): boolean {
  return host.firstElementChild?.hasAttribute(PRERENDERED) === true;
}
