import { html, render } from 'lit';
import { VERSION } from './version.js';

let told = false;

let drawable: boolean | undefined;

/**
 * Registers an element unless its name is taken. A second copy of the library on a page, or somebody else's element
 * of the same name, must not stop the page's other scripts: the first one stays. Another version is told once, a
 * stranger for each tag. Where the page's policy lets nothing be drawn the tags stay unregistered, and what the author
 * wrote in them stays visible.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken: unknown = customElements.get(tag);
  if (taken === element) return;
  if (taken === undefined) {
    if (!canDraw()) return;
    // how the next copy, and the loader, know whose it is
    Object.assign(element, { library: 'maturity-widgets', version: VERSION });
    customElements.define(tag, element);
    return;
  }
  const { library, version } = taken as { library?: unknown; version?: unknown };
  if (library !== 'maturity-widgets') {
    console.warn(`<${tag}> already belongs to another script on this page, which keeps it.`);
  } else if (version !== VERSION && !told) {
    told = true;
    console.warn(
      `maturity-widgets ${VERSION}: version ${String(version)} came first on this page and stays. Include one of them.`,
    );
  }
}

/** Whether templates can be drawn; told once when they can't. */
function canDraw(): boolean {
  // a server that writes pages registers elements and draws none
  if (typeof document === 'undefined') return true;
  if (drawable !== undefined) return drawable;
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    drawable = true;
  } catch (error) {
    drawable = false;
    console.warn(
      `maturity-widgets: this page's security policy lets nothing be drawn; it needs \`trusted-types mw-lit\`. ${String(error)}`,
    );
  }
  return drawable;
}
