import { expect } from '@open-wc/testing';
import { adoptFrames } from '../../src/embed/host.js';
import { messageOf } from '../../src/embed/message.js';
import { aWhile, closePages, LOADER, openPage, origins, seenOn, until } from './page.js';

const ADDRESS = `${origins.script}/dist/cdn/embed.html?widget=flower&src=/demo/data/valfardsteknik-2022.json&entity=1885&heading=Blomman`;

/** A page with the right name that says nothing. */
const SILENT = '/embed-silent/embed.html';

const frameTag = (more = '', address = ADDRESS) =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" height="99" ${more}></iframe>`;

const frameOn = (page: Window) => page.document.querySelector('iframe')!;

/** Fulfilled when the frame has got a height that holds a drawing. */
const tall = (page: Window) => until(() => frameOn(page).offsetHeight > 300);

describe('a frame with a widget', function () {
  this.timeout(60_000);
  afterEach(closePages);

  it('gets the height of what is in it, and a title', async () => {
    const page = await openPage(frameTag('style="border:0"'));
    await tall(page);
    await until(() => frameOn(page).title);
    expect(Number.isInteger(parseFloat(frameOn(page).style.height))).to.equal(true);
    expect(frameOn(page).title).to.equal('Blomman');
    expect(seenOn(page)).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  it('gets it when it is sandboxed, and keeps a title of its own', async () => {
    const page = await openPage(frameTag('sandbox="allow-scripts" title="Svaren"'));
    await tall(page);
    expect(frameOn(page).title).to.equal('Svaren');
  });

  it('shows data from a third origin', async () => {
    await tall(await openPage(frameTag('', ADDRESS.replace('src=/', `src=${origins.data}/`))));
  });

  it('takes scripts from its own server alone', async () => {
    // on the tests' own origin, to be looked into
    const page = await openPage(frameTag('', ADDRESS.replace(origins.script, '')));
    const inside = await until(
      () => frameOn(page).contentDocument?.querySelector(':state(ready)')?.ownerDocument,
    );
    const refused = new Promise<string>((resolve) =>
      inside.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI), {
        once: true,
      }),
    );
    // a script would be refused by Trusted Types before its address is looked at
    const foreign = inside.createElement('trustedTypes' in window ? 'link' : 'script');
    const address = `${origins.data}/dist/cdn/all.js`;
    if (foreign.localName === 'link') Object.assign(foreign, { rel: 'modulepreload', href: address });
    else Object.assign(foreign, { type: 'module', src: address });
    inside.head.append(foreign);
    expect(await refused).to.equal(address);
  });

  const GROUNDS = [
    ['', 'normal'],
    ['&theme=dark', 'dark'],
    ['&theme=auto', 'light dark'],
  ] as const;
  for (const [option, scheme] of GROUNDS) {
    it(`has the ground of its widget${option}`, async () => {
      const page = await openPage(frameTag('', ADDRESS.replace(origins.script, '') + option));
      const inside = await until(
        () => frameOn(page).contentDocument?.querySelector(':state(ready)')?.ownerDocument,
      );
      expect(getComputedStyle(inside.documentElement).colorScheme).to.equal(scheme);
    });
  }

  it('keeps the height that its author gave it until there is a drawing', async () => {
    const page = await openPage(`<div style="block-size:4000px"></div>${frameTag('', ADDRESS)}`);
    const told: number[] = [];
    page.addEventListener('message', ({ data }) => {
      const message = messageOf(data);
      if (message?.maturity === 'size') told.push(message.height);
    });
    await aWhile(page);
    frameOn(page).scrollIntoView();
    await tall(page);
    expect(told.filter((height) => height < 300)).to.deep.equal([]);
  });

  it('gets the height of a fault, too', async () => {
    const page = await openPage(frameTag('', ADDRESS.replace('valfardsteknik-2022', 'none')));
    await until(() => frameOn(page).style.height);
    expect(frameOn(page).offsetHeight).to.be.within(100, 300);
  });

  it('gets it when it comes later, and again when its place is narrower', async () => {
    const page = await openPage('<main></main>');
    page.document.querySelector('main')!.innerHTML = frameTag('style="inline-size:700px"');
    await tall(page);
    await aWhile(page);
    const before = frameOn(page).offsetHeight;
    frameOn(page).style.inlineSize = '320px';
    await until(() => frameOn(page).offsetHeight !== before);
  });

  it('gets it on a page with the part for frames alone', async () => {
    const head = `<script type="module" src="${origins.script}/dist/cdn/embed-host.js"></script>`;
    await tall(await openPage(frameTag(), { head }));
  });

  it('keeps its height on a page without the script, and on one it does not answer', async () => {
    const other = await openPage(frameTag('', `${ADDRESS}&host=https://example.org`));
    const page = await openPage(frameTag(), { head: '' });
    await aWhile(page);
    await aWhile(other);
    expect(frameOn(page).height).to.equal('99');
    expect(frameOn(page).style.height).to.equal('');
    expect(frameOn(other).style.height).to.equal('');
  });

  it('answers the page that `host` names', async () => {
    await tall(await openPage(frameTag('', `${ADDRESS}&host=${location.origin}`)));
  });

  it('that is not ours is not touched', async () => {
    const page = await openPage('<iframe src="/embed.html?other=1" height="99"></iframe>', { head: LOADER });
    await aWhile(page);
    expect(frameOn(page).style.height).to.equal('');
  });
});

describe('a message between page and frame', () => {
  const cases: readonly [data: unknown, valid: boolean][] = [
    [{ maturity: 'hello' }, true],
    [{ maturity: 'ask' }, true],
    [{ maturity: 'size', height: 50, title: '' }, true],
    [{ maturity: 'size', height: 20_000, title: 'x'.repeat(200) }, true],
    [{ maturity: 'size', height: 49, title: '' }, false],
    [{ maturity: 'size', height: 20_001, title: '' }, false],
    [{ maturity: 'size', height: 300.5, title: '' }, false],
    [{ maturity: 'size', height: '300', title: '' }, false],
    [{ maturity: 'size', height: NaN, title: '' }, false],
    [{ maturity: 'size', height: Infinity, title: '' }, false],
    [{ maturity: 'size', height: 300 }, false],
    [{ maturity: 'size', height: 300, title: 'x'.repeat(201) }, false],
    [{ maturity: 'other' }, false],
    ['hello', false],
    [null, false],
    [[], false],
  ];
  for (const [data, valid] of cases) {
    it(`is ${valid ? '' : 'not '}${JSON.stringify(data).slice(0, 60)}`, () => {
      expect(messageOf(data) !== undefined).to.equal(valid);
    });
  }
});

describe('a page that is told a height', () => {
  const origin = 'https://widgets.example';
  let frame: HTMLIFrameElement;
  let stranger: HTMLIFrameElement;

  beforeEach(() => {
    frame = document.createElement('iframe');
    // nothing is in the frame but what the test says there is
    frame.src = `${SILENT}?widget=flower`;
    stranger = document.createElement('iframe');
    document.body.append(frame, stranger);
    adoptFrames();
  });
  afterEach(() => {
    frame.remove();
    stranger.remove();
  });

  const say = (height: number, { source = frame.contentWindow, from = location.origin, title = '' } = {}) =>
    window.dispatchEvent(
      new MessageEvent('message', { source, origin: from, data: { maturity: 'size', height, title } }),
    );

  it('sets the last of many, at most ten times a second', async () => {
    const seen: string[] = [];
    const observer = new MutationObserver(() => seen.push(frame.style.height));
    observer.observe(frame, { attributes: true, attributeFilter: ['style'] });
    for (let height = 100; height < 400; height++) say(height);
    await until(() => frame.style.height !== '');
    for (let height = 400; height < 700; height++) say(height);
    await until(() => frame.style.height === '699px');
    observer.disconnect();
    expect(seen).to.deep.equal(['399px', '699px']);
  });

  const deaf: readonly [string, () => void][] = [
    ['another window', () => void say(300, { source: stranger.contentWindow })],
    ['another origin', () => void say(300, { from: origin })],
    ['the origin that sandboxed frames have', () => void say(300, { from: 'null' })],
    ['no window', () => void say(300, { source: null })],
  ];
  for (const [who, speak] of deaf) {
    it(`does not listen to ${who}`, async () => {
      speak();
      say(200);
      await until(() => frame.style.height !== '');
      expect(frame.style.height).to.equal('200px');
    });
  }

  it('listens to a sandboxed frame by the origin null alone', async () => {
    frame.setAttribute('sandbox', 'allow-scripts');
    say(300);
    say(200, { from: 'null' });
    await until(() => frame.style.height !== '');
    expect(frame.style.height).to.equal('200px');
  });
});
