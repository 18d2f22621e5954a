import { fixture, html } from '@open-wc/testing';

/**
 * Returns a page as its readers get it, in a window of this size, px.
 *
 * @param scheme what its readers prefer; a frame hears of it from what it stands in
 */
export async function openedPage(
  path: string,
  width = 1100,
  height = 1400,
  scheme: 'light' | 'dark' = 'light',
): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page" width=${width} height=${height} style="color-scheme: ${scheme}"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = path;
  await loaded;
  return frame.contentDocument as Document;
}

/** Waits until something on the page matches, and returns it. */
export async function come(page: Document, selector: string): Promise<Element> {
  for (;;) {
    const found = page.querySelector(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Waits until a widget of this tag is drawn, and returns it. It is scrolled to again as those above it grow. */
export async function drawn(page: Document, tag: string): Promise<Element> {
  const widget = await come(page, tag);
  while (!widget.shadowRoot?.querySelector('.chart > *')) {
    widget.scrollIntoView();
    await new Promise(requestAnimationFrame);
  }
  return widget;
}
