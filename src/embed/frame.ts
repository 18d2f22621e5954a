import { HEIGHTS, messageOf, PAUSE, TITLE_LENGTH, type Message } from './message.js';

const SHEET = `
  :root[data-theme='dark'] { color-scheme: dark; }
  :root[data-theme='auto'] { color-scheme: light dark; }
  body { display: flow-root; margin: 0; padding: 4px; font: 1em/1.5 system-ui, sans-serif; }
  :root[data-fits] { overflow-y: hidden; }
`;

const WORDS = {
  sv: 'Adressen säger inte vad som ska visas.',
  en: 'The address does not say what to show.',
};

/**
 * Fills the page in a frame with the widget that its address asks for, and tells the page around it how high it is.
 * Options are those of the tag, in the query; the loader lets through what the widget declares. `host` names the one
 * origin that may ask; anyone who frames the page may when it is absent.
 */
export function fillFrame(): void {
  allowOwnScripts();
  const options = new URLSearchParams(location.search);
  const language = options.get('lang') ?? 'sv';
  document.documentElement.lang = language;
  // the ground around the widget is of its own theme
  document.documentElement.dataset['theme'] = options.get('theme') ?? '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const door = document.createElement('div');
  for (const [name, value] of options) {
    if (/^[a-z][a-z-]*$/.test(name) && name !== 'maturity') door.setAttribute(`data-${name}`, value);
  }
  const name = options.get('widget');
  if (name === null) door.textContent = language.startsWith('en') ? WORDS.en : WORDS.sv;
  else {
    door.setAttribute('data-maturity', name);
    // the frame itself may wait: loading="lazy"
    door.setAttribute('data-loading', 'eager');
  }
  document.body.append(door);
  if (parent !== window) new Teller(options.get('host'), name === null).begin();
}

/**
 * From here on the page takes scripts from its own server alone. The page itself can't say so: its server has no name yet, and
 * in a sandboxed frame WebKit finds nothing that is `'self'`.
 */
function allowOwnScripts(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `script-src ${location.origin}`;
  document.head.append(policy);
}

/**
 * Tells the page around the frame its size, when that page asks and the widget has come as far as it will: until then the
 * frame keeps the height that its author gave it, and nothing below it moves twice.
 */
class Teller {
  readonly #only: string | null;
  #isFull: boolean;
  #host: string | undefined;
  #told = '';
  #title = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(only: string | null, isFull: boolean) {
    this.#only = only;
    this.#isFull = isFull;
  }

  begin(): void {
    addEventListener('message', ({ source, origin, data }) => {
      if (source !== parent || messageOf(data)?.maturity !== 'ask') return;
      // one who has no origin can't be answered without everyone hearing it
      if (origin === 'null' || (this.#only ?? origin) !== origin || (this.#host ?? origin) !== origin) return;
      this.#host = origin;
      this.#told = '';
      this.#changed();
    });
    for (const type of ['maturity-load', 'maturity-error'])
      document.addEventListener(type, ({ target }) => this.#filled(target), true);
    new ResizeObserver(() => this.#changed()).observe(document.body);
    addEventListener('resize', () => this.#fit());
    parent.postMessage({ maturity: 'hello' } satisfies Message, '*');
  }

  #filled(widget: EventTarget | null): void {
    this.#isFull = true;
    const { headingText } = widget as { headingText?: unknown };
    if (typeof headingText === 'string' && headingText !== '') this.#title = document.title = headingText;
    this.#changed();
  }

  /** No scroll bar when all is seen: it would take width, and less width makes what is in it higher. */
  #fit(): void {
    const fits = this.#host !== undefined && innerHeight >= heightOf(document.body);
    document.documentElement.toggleAttribute('data-fits', fits);
  }

  #changed(): void {
    if (!this.#isFull) return;
    this.#timer ??= setTimeout(() => {
      // far down, where nobody sees it, a frame is not drawn, and is no higher than its words
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          this.#timer = undefined;
          this.#tell();
        }),
      );
    }, PAUSE);
  }

  #tell(): void {
    this.#fit();
    if (this.#host === undefined) return;
    const height = Math.min(Math.max(heightOf(document.body), HEIGHTS[0]), HEIGHTS[1]);
    const title = this.#title.slice(0, TITLE_LENGTH);
    const told = `${height} ${title}`;
    if (told === this.#told) return;
    this.#told = told;
    parent.postMessage({ maturity: 'size', height, title } satisfies Message, this.#host);
  }
}

function heightOf(element: Element): number {
  return Math.ceil(element.getBoundingClientRect().height);
}
