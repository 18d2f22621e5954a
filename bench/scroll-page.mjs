// The half of scroll.mjs that runs in the page.
import '../dist/cdn/flowers.js';
import { readDataset } from '../dist/cdn/index.js';
import { nationalDocument } from './data.mjs';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

async function settle() {
  for (let i = 0; i < 10; i++) await frame();
  await new Promise((resolve) => setTimeout(resolve, 300));
}

const stage = document.querySelector('#stage');
let root;

/** Puts the widget on the page. */
async function mount() {
  const data = await readDataset(JSON.stringify(nationalDocument(40, ['2025'])), document.baseURI);
  const flowers = document.createElement('maturity-flowers');
  flowers.setAttribute('group', 'all');
  flowers.data = data;
  stage.replaceChildren(flowers);
  root = flowers.shadowRoot;
  await settle();
}

/** A page as high with nothing on it: what the instrument itself costs. */
async function clear({ height }) {
  const blank = document.createElement('div');
  blank.style.blockSize = `${height}px`;
  root = blank.attachShadow({ mode: 'open' });
  stage.replaceChildren(blank);
  await settle();
}

/** Puts what the widget drew there, as one string. */
async function write({ styles, markup }) {
  const host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  root.innerHTML = markup;
  stage.replaceChildren(host);
  await settle();
}

/** The widget as it stands, every flower drawn. */
const capture = () => ({
  styles: root.adoptedStyleSheets.map((sheet) =>
    [...sheet.cssRules].map(({ cssText }) => cssText).join('\n'),
  ),
  markup: root.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
  height: root.host.offsetHeight,
});

/** Whether a flower that the reader sees has no picture. */
const isBare = (picture) => {
  const { top, bottom } = picture.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && picture.childElementCount === 0;
};

/** Scrolls through all, so many px a frame. Returns when each frame began, ms, and how many met a bare place. */
async function scroll(step, isWatching) {
  const pictures = [...root.querySelectorAll('svg.one')];
  const end = document.documentElement.scrollHeight - innerHeight;
  performance.mark('begun');
  const frames = [await frame()];
  let bare = 0;
  for (let y = step; y < end + step; y += step) {
    scrollTo(0, y);
    frames.push(await frame());
    if (isWatching && pictures.some(isBare)) bare += 1;
  }
  performance.mark('ended');
  await settle();
  return { frames, bare, flowers: pictures.filter(({ childElementCount }) => childElementCount > 0).length };
}

globalThis.bench = { mount, clear, write, capture, scroll };
