import type { TemplateResult } from 'lit';

/** By a template's strings: those of so many in a row. */
const ROWS = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * Returns items of one template as one item that holds them all, for what a page has thousands of. Each template in a
 * list is cloned, filled and placed by itself, between two comments; a row of them is cloned as a whole. The price: with
 * another number of items all of them are made anew.
 *
 * @param tag `html` or `svg`, what the items were made with
 * @param items of one and the same template: others are returned as they are
 */
export function unrolled<Result extends TemplateResult>(
  tag: (strings: TemplateStringsArray, ...values: unknown[]) => Result,
  items: readonly Result[],
): Result | readonly Result[] {
  const strings = items[0]?.strings;
  // what a script has in its text is frozen: anything else is left for the template policy to refuse
  if (!strings || !Object.isFrozen(strings) || items.some((item) => item.strings !== strings)) return items;
  return tag(rowOf(strings, items.length), ...items.flatMap(({ values }) => values));
}

/** The last text of one and the first text of the next stand between the same two values. */
function rowOf(strings: TemplateStringsArray, count: number): TemplateStringsArray {
  let rows = ROWS.get(strings);
  if (!rows) ROWS.set(strings, (rows = []));
  const known = rows[count];
  if (known) return known;
  const [first = '', ...others] = strings;
  const texts = [first];
  for (let i = 0; i < count; i += 1) {
    texts.push(...others);
    if (i < count - 1) texts.push(`${texts.pop() ?? ''}${first}`);
  }
  // of the item's own texts alone, so as much to be trusted, and told by the same signs
  const row = Object.assign(texts, { raw: texts });
  return (rows[count] = Object.freeze(row));
}
