// The half of choice.mjs that runs in the page.
import '../dist/cdn/all.js';
import { readDataset } from '../dist/cdn/index.js';
import { nationalDocument } from './data.mjs';

/** Twelve tags, each with what it is asked to show. The first few fill the window. */
const TAGS = [
  ['picker', {}],
  ['value', { indicator: 'i1' }],
  ['flower', { compare: 'size' }],
  ['bars', { indicator: 'i1', by: 'size' }],
  ['table', {}],
  ['trend', { indicator: 'i1', compare: 'size' }],
  ['map', { indicator: 'i1' }],
  ['scatter', {}],
  ['heatmap', {}],
  ['steps', {}],
  ['papers', {}],
  ['flowers', { group: 'all' }],
];

const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

const stage = document.querySelector('#stage');
let scope;
let members = [];
let shown = [];
let captured = [];

const isOnScreen = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

const drawingOf = (element) => element.shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, '');

async function settle(time = 600) {
  for (let i = 0; i < 5; i++) await frame();
  await new Promise((resolve) => setTimeout(resolve, time));
}

/** Draws the page with one municipality chosen. */
async function open(entity) {
  const data = await readDataset(
    JSON.stringify(nationalDocument(40, ['2023', '2024', '2025'])),
    document.baseURI,
  );
  scope = document.createElement('maturity-scope');
  scope.entity = entity;
  scope.data = data;
  members = TAGS.map(([tag, attributes]) => {
    const element = document.createElement(`maturity-${tag}`);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  });
  scope.append(...members);
  stage.replaceChildren(scope);
  await settle();
  // each has been near once, as on a page that a reader has looked through
  for (const element of members) {
    element.scrollIntoView();
    await settle(100);
  }
  scrollTo(0, 0);
  await settle();
  shown = members.filter(isOnScreen);
}

/** Chooses another municipality and marks when it is painted. Returns what was behind then, and what had changed at last. */
async function choose(entity) {
  const before = members.map(drawingOf);
  await turn();
  performance.mark('chosen');
  scope.choose({ entity });
  await frame();
  await turn();
  performance.mark('painted');
  const then = members.map(drawingOf);
  await settle();
  const last = members.map(drawingOf);
  const names = (isIt) => members.filter((_, at) => isIt(at)).map(({ localName }) => localName.slice(9));
  captured = shown.map((element) => {
    const at = members.indexOf(element);
    return before[at] === last[at] ? undefined : last[at];
  });
  return {
    shown: shown.map(({ localName }) => localName.slice(9)),
    changed: names((at) => before[at] !== last[at]),
    late: names((at) => then[at] !== last[at]),
  };
}

/** What the visible ones show now, to be written by hand on the next page. */
const capture = () => captured;

/** The same change of the visible ones as ready strings: computes nothing. */
async function write(markups) {
  await turn();
  performance.mark('chosen');
  shown.forEach((element, at) => {
    if (markups[at] !== null) element.shadowRoot.innerHTML = markups[at];
  });
  await frame();
  await turn();
  performance.mark('painted');
  await settle();
}

globalThis.bench = { open, choose, capture, write };
