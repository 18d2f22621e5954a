import type { LegendEntry } from './svg.js';

/**
 * Returns the key and the legend as they stand on the page, sample and words together: a widget may draw more than
 * its figure lists, and a sample beside the wrong words would be a false statement in a file that travels. Empty where
 * the author chose to have none.
 *
 * @param root the widget's shadow root
 */
export function legendIn(root: ParentNode): readonly LegendEntry[] {
  const entries = [...root.querySelectorAll('[part~="key"] > li, [part~="legend"] > li')].map((entry) => ({
    label: wordsOf(entry).replace(/\s+/gu, ' ').trim(),
    icon: entry.querySelector('svg') ?? undefined,
  }));
  return entries.filter(({ label }) => label !== '');
}

/** The words of an entry without the numbers its samples bear. */
function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  return node instanceof SVGElement ? '' : [...node.childNodes].map(wordsOf).join('');
}
