/** What goes wrong on a page, as watch.js saw it. */
export interface Seen {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Origins other than the page's, and the versions there. */
export interface Origins {
  readonly script: string;
  readonly data: string;
  /** `/page?html=…` is a page of just that, with nothing added to it. */
  readonly other: string;
  readonly version: string;
  readonly older: string;
}

export const origins = (await (await fetch('/embed-origins')).json()) as Origins;

/** The flower of one municipality, as JSON from another origin. */
export const DATA = `${origins.data}/demo/data/valfardsteknik-2022.json`;

/** A flower as an editor writes it, in three ways. */
export const TAG = `<maturity-flower src="${DATA}" entity="1885"><p>Reserv</p></maturity-flower>`;
export const DIV = `<div data-maturity="flower" data-src="${DATA}" data-entity="1885"><p>Reserv</p></div>`;
export const LINK = `<p>Se <a class="maturity-flower" href="${DATA}#entity=1885">svaren</a>.</p>`;
export const DOORS = [
  ['a tag', TAG],
  ['a div', DIV],
  ['a link', LINK],
] as const;

/** The least policy that README and SECURITY.md promise to work under. */
export const POLICY = [
  "default-src 'none'",
  `script-src 'self' ${origins.script}`,
  `connect-src ${origins.data}`,
  "require-trusted-types-for 'script'",
  'trusted-types mw-lit',
].join('; ');

/** A script tag for a built file from the scripts' origin. */
export const scriptTag = (file: string) => `<script type="module" src="${origins.script}/${file}"></script>`;

export const LOADER = scriptTag('dist/cdn/load.js');

let frames: HTMLIFrameElement[] = [];

interface Page {
  /** Before the script; holds the loader when absent. */
  readonly head?: string;
  /** In the page itself. */
  readonly policy?: string;
  /** In the answer's header. */
  readonly sentPolicy?: string;
  readonly attributes?: string;
  /** Of the frame, px. */
  readonly height?: number;
}

/** Returns the address of a page of just this. */
export function pageUrl(
  body: string,
  { head = LOADER, policy, sentPolicy, attributes = 'lang="sv"' }: Page = {},
): string {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : '';
  const html = `<!doctype html><html ${attributes}><head><meta charset="utf-8">${meta}<title>x</title><script src="/test/embed/watch.js"></script>${head}</head><body>${body}</body></html>`;
  const header = sentPolicy ? `&policy=${encodeURIComponent(sentPolicy)}` : '';
  return `/embed-page?html=${encodeURIComponent(html)}${header}`;
}

/** Opens a page in a frame, until it has loaded. */
export async function openPage(body: string, page: Page = {}): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = `${page.height ?? 600}`;
  frame.src = pageUrl(body, page);
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** Closes what was opened. */
export function closePages(): void {
  for (const frame of frames) frame.remove();
  frames = [];
}

export const seenOn = (page: Window) => (page as unknown as { seen: Seen }).seen;

/** Fulfilled when it holds; the test's own time limit is what ends it otherwise. */
export async function until<T>(hold: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const found = hold();
    if (found !== undefined && found !== null && found !== false) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Fulfilled when something else would have happened: everything already asked for has come, and been drawn. */
export async function aWhile(page: Window): Promise<void> {
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
  await page.fetch(`/embed-origins`);
}

/** Returns the widget when it has drawn. */
export function drawn(page: Window, selector = 'maturity-flower'): Promise<HTMLElement> {
  return until(() => {
    const widget = page.document.querySelector<HTMLElement>(selector);
    return widget?.shadowRoot?.querySelector('[part~="drawing"]') ? widget : undefined;
  });
}

const GEOMETRY = [
  'd',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'points',
  'transform',
];

/** What a reader sees of a widget: every mark's place and colour, and every word. */
export function drawingOf(widget: HTMLElement): unknown {
  const root = widget.shadowRoot;
  const svg = root?.querySelector('svg[part~="drawing"]');
  if (!root || !svg) throw new RangeError(`missing drawing: ${widget.localName}`);
  const marks = [...svg.querySelectorAll('*')].map((mark) => {
    const { fill, stroke, display, visibility, textAnchor } = getComputedStyle(mark);
    const places = GEOMETRY.map((name) => mark.getAttribute(name)).join('|');
    return `${mark.localName} ${places} ${fill} ${stroke} ${display} ${visibility} ${textAnchor}`;
  });
  const words = [...root.querySelectorAll('[part~=heading], [part~=summary], [part~=legend], svg text')].map(
    (each) => each.textContent,
  );
  return { width: Math.round(svg.getBoundingClientRect().width), marks, words };
}
