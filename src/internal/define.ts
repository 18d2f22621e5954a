/**
 * Registers an element unless its name is taken. A second copy of the library on a page, or somebody else's element
 * of the same name, must not stop the page's other scripts.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element)
    console.warn(`${tag} is already defined on this page; the first definition stays.`);
}
