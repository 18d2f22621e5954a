import { expect } from '@open-wc/testing';

interface Seen {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

const TAGS = ['maturity-flower', 'maturity-bars', 'maturity-table'];

/** Opens a page that embeds the built files, and waits until all its widgets are ready. */
async function open(page: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '4000';
  frame.src = `/test/embed/${page}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  for (const tag of TAGS) {
    while (!widget(frame, tag).shadowRoot?.querySelector('[part~=drawing], [part~=chart] table')) {
      await new Promise(requestAnimationFrame);
    }
  }
  return frame;
}

function widget(frame: HTMLIFrameElement, tag: string): HTMLElement {
  const found = frame.contentDocument?.querySelector<HTMLElement>(tag);
  if (!found) throw new RangeError(`missing element: ${tag}`);
  return found;
}

const seen = (frame: HTMLIFrameElement) => (frame.contentWindow as unknown as { seen: Seen }).seen;

describe('a page that embeds the built files', function () {
  this.timeout(60_000);
  let frame: HTMLIFrameElement | undefined;
  afterEach(() => frame?.remove());

  it('needs nothing of a policy but its own scripts and data, under Trusted Types too', async () => {
    frame = await open('strict.html');
    expect(seen(frame).violations).to.deep.equal([]);
    expect(seen(frame).errors).to.deep.equal([]);
    for (const tag of TAGS) expect(widget(frame, tag).matches(':state(ready)')).to.equal(true);
  });

  it('asks its own origin only, once for each document, and stores nothing', async () => {
    frame = await open('plain.html');
    const view = frame.contentWindow as unknown as Window & { performance: Performance };
    const names = view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.length).to.be.greaterThan(3);
    expect(names.filter((name) => new URL(name).origin !== location.origin)).to.deep.equal([]);
    const documents = names.filter((name) => name.endsWith('.json'));
    expect(new Set(documents).size).to.equal(documents.length);
    expect(view.document.cookie).to.equal('');
    expect(view.localStorage.length + view.sessionStorage.length).to.equal(0);
  });

  it('looks the same under a hostile style sheet', async () => {
    frame = await open('plain.html');
    const calm = TAGS.map((tag) => drawn(widget(frame as HTMLIFrameElement, tag)));
    frame.remove();
    frame = await open('hostile.html');
    expect(seen(frame).errors).to.deep.equal([]);
    const stormy = TAGS.map((tag) => drawn(widget(frame as HTMLIFrameElement, tag)));
    expect(stormy).to.deep.equal(calm);
  });
});

/** What a reader sees of a widget that a host's style could break. */
function drawn(element: HTMLElement) {
  const base = element.shadowRoot?.querySelector('.base');
  if (!base) throw new RangeError(`missing base: ${element.localName}`);
  const { visibility, textTransform, whiteSpace, pointerEvents, cursor, float, textIndent, userSelect } =
    getComputedStyle(base);
  return {
    tag: element.localName,
    display: getComputedStyle(element).display,
    style: { visibility, textTransform, whiteSpace, pointerEvents, cursor, float, textIndent, userSelect },
    fills: [
      ...new Set([...base.querySelectorAll('svg [class*="s-"]')].map((mark) => getComputedStyle(mark).fill)),
    ].sort(),
    words: [...base.querySelectorAll('[part~=heading], [part~=summary], [part~=legend]')].map(
      (each) => each.textContent,
    ),
  };
}
