import '../../src/all.js';
import type { Dataset } from '../../src/model/index.js';

type Widget = HTMLElement & {
  data?: Dataset | undefined;
  readonly state?: string;
  readonly updateComplete: Promise<unknown>;
};

/** A tag with its attributes. */
export type Way = readonly [tag: string, attributes?: Readonly<Record<string, string>>];

const GEOMETRY =
  /^(d|points|transform|viewBox|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|offset|font-size|stroke-width)$/;

/** Attributes that no engine can draw. */
function unsound(root: ShadowRoot): string[] {
  const found: string[] = [];
  for (const element of root.querySelectorAll('svg, svg *')) {
    for (const { name, value } of element.attributes) {
      if (GEOMETRY.test(name) && /NaN|Infinity|undefined|null/.test(value))
        found.push(`${element.localName} ${name}="${value.slice(0, 60)}"`);
    }
  }
  return found;
}

const nameOf = ([tag, attributes = {}]: Way) =>
  [tag, ...Object.entries(attributes).map(([name, value]) => `${name}=${value}`)].join(' ');

/** Widgets on one page, and what goes wrong there. */
export interface Gallery {
  /** Errors that reached the page. */
  readonly thrown: readonly string[];
  /** Errors that a widget met in itself, and that are no mistake of an author's. */
  readonly faults: readonly string[];
  /** How often each way was drawn: one that never is proves nothing. */
  readonly drawn: ReadonlyMap<string, number>;
  /** Shows a dataset in two of the widgets, which ones by the turn; gives what is wrong with the drawings. */
  show(data: Dataset, turn: number): Promise<string[]>;
  close(): void;
}

/**
 * Opens a page with widgets, measured and ready to draw at once.
 *
 * @param ways what stands on it
 * @param known a dataset that they draw at first
 */
export async function openGallery(ways: readonly Way[], known: Dataset): Promise<Gallery> {
  const thrown: string[] = [];
  const faults: string[] = [];
  const onError = ({ message }: ErrorEvent) => thrown.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent) => thrown.push(String(reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  const { warn } = console;
  // a tag that asks for what a document lacks says so, thousands of times here
  console.warn = () => undefined;
  const place = document.createElement('div');
  place.setAttribute('style', 'inline-size: 640px; inset: 0 auto auto 0; position: absolute');
  document.body.append(place);
  const widgets = ways.map(([tag, attributes]) => {
    const element = document.createElement(tag) as Widget;
    element.setAttribute('style', 'display: block; inset: 0; position: absolute');
    for (const [name, value] of Object.entries({ lang: 'sv', ...attributes }))
      element.setAttribute(name, value);
    element.addEventListener('maturity-error', ({ detail }) => {
      // what the tag asks for is not there: an author's mistake, said in so many words
      if (!/^(unknown|invalid|missing) /.test(detail.error.message)) faults.push(String(detail.error.stack));
    });
    place.append(element);
    return element;
  });
  for (const widget of widgets) widget.data = known;
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  const drawn = new Map(ways.map((way) => [nameOf(way), 0]));
  return {
    thrown,
    faults,
    drawn,
    async show(data, turn) {
      const found: string[] = [];
      for (const index of [turn % widgets.length, (turn + 4) % widgets.length]) {
        const widget = widgets[index] as Widget;
        const name = nameOf(ways[index] as Way);
        widget.data = data;
        await widget.updateComplete;
        // a picker has no states: it always has something to show
        if ((widget.state ?? 'ready') === 'ready') drawn.set(name, (drawn.get(name) ?? 0) + 1);
        const root = widget.shadowRoot as ShadowRoot;
        found.push(...unsound(root).map((what) => `${widget.localName}: ${what}`));
      }
      return found;
    },
    close() {
      place.remove();
      console.warn = warn;
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    },
  };
}

/** How long one document may keep the page, ms. */
export const PATIENCE = 1_000;

/** How long something takes at its quickest, ms: a machine that is busy elsewhere is not a page that hangs. */
export async function quickest(work: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let attempt = 0; attempt < 3 && best > PATIENCE; attempt++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
