/** One option of a widget as a page's author wrote it; `null` = written without a value. */
export type Option = readonly [name: string, value: string];

/**
 * Sets what a door asks for on its widget. Only attributes that the widget itself declares get through, and `lang`:
 * never a style, an event or an id.
 */
export function setOptions(widget: Element, options: Iterable<Option>): void {
  for (const [name, value] of options) {
    if (!isOption(widget, name)) continue;
    if (name.startsWith('no-') && /^(false|0)$/.test(value)) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  }
}

/** Whether this is an attribute that a door may set. */
export function isOption(widget: Element, name: string): boolean {
  const { observedAttributes } = widget.constructor as unknown as { observedAttributes: readonly string[] };
  return name === 'lang' || observedAttributes.includes(name);
}

/** Returns the options in an element's `data-` attributes. */
export function* optionsOfData(door: Element): Generator<Option> {
  for (const { name, value } of door.attributes) {
    if (name.startsWith('data-')) yield [name.slice(5), value];
  }
}

/**
 * Returns the options in a link's address, the address of the data among them. Options after `#` leave the address
 * before it as it is; without any, those in the query that the widget knows are taken out of it.
 */
export function optionsOfLink(link: HTMLAnchorElement, widget: Element): readonly Option[] {
  const url = new URL(link.href);
  const fragment = url.hash.slice(1);
  url.hash = '';
  let options = [...new URLSearchParams(fragment)];
  if (!fragment.includes('=')) {
    const asked = [...url.searchParams];
    options = asked.filter(([name]) => isOption(widget, name));
    if (options.length > 0) {
      const rest = asked.filter(([name]) => !isOption(widget, name));
      url.search = new URLSearchParams(rest).toString();
    }
  }
  return [['src', url.href], ...options];
}
