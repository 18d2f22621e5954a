// The half of the benchmark that runs in the page. `window.bench` is what run.mjs calls.
import '../dist/cdn/all.js';
import { readDataset } from '../dist/cdn/index.js';
import { nationalDocument, reportDocument } from './data.mjs';
import { WORKLOADS } from './workloads.mjs';

const stage = document.querySelector('#stage');
const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** The second frame starts once the first has been through style, layout, paint and commit. */
const painted = async () => {
  await frame();
  await frame();
};

const documents = {
  report: () => reportDocument(),
  garden: () => nationalDocument(40, ['2025']),
  table: () => nationalDocument(158, ['2025']),
  national: () => nationalDocument(158, ['2020', '2021', '2022', '2023', '2024', '2025']),
};

let cells = [];
let mounted = [];
let workload;
let text = '';
let data;
let captured;
let sheets = [];

const isDrawn = (element) => {
  const chart = element.shadowRoot?.querySelector('[part~="chart"]');
  return (
    chart !== null &&
    chart !== undefined &&
    chart.childElementCount > 0 &&
    !chart.querySelector('.waiting') &&
    ![...chart.querySelectorAll('svg.one')].some((flower) => flower.childElementCount === 0)
  );
};

const isOnScreen = (element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Resolves when every widget that is on the screen has drawn. Looks at one a frame, so that waiting costs nothing. */
async function drawn(elements, deadline = performance.now() + 60_000) {
  await frame();
  for (const element of elements) {
    while (isOnScreen(element) && !isDrawn(element)) {
      if (performance.now() > deadline)
        throw new Error(`${element.localName} has not drawn: ${element.state}`);
      await frame();
    }
  }
  await painted();
}

const contestants = {
  // what the instrument itself costs
  nothing: async () => {
    await painted();
  },

  // the same marks as one string per widget: what a person could write by hand for exactly this data
  'by hand': async () => {
    mounted = cells.map((cell, index) => {
      const { attributes, states, markup } = captured.widgets[index];
      const host = document.createElement('div');
      for (const [name, value] of attributes) host.setAttribute(name, value);
      host.className = states.map((state) => `state-${state}`).join(' ');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = markup;
      cell.append(host);
      if (workload.fills) byHand.fill(root.querySelector('canvas'), workload.fills);
      return host;
    });
    await painted();
  },

  widgets: async () => {
    mounted = cells.map((cell, index) => {
      const element = document.createElement(workload.tag);
      for (const [name, value] of Object.entries(workload.attributes(index, data)))
        element.setAttribute(name, value);
      element.data = data;
      cell.append(element);
      return element;
    });
    await drawn(mounted);
  },
};

/** Lets the page come to rest, so that the next thing measured starts from nothing. */
async function settle() {
  for (let i = 0; i < 10; i++) await frame();
  await new Promise((resolve) => setTimeout(resolve, 200));
}

async function prepare(name, taken) {
  workload = WORKLOADS[name];
  text = JSON.stringify(documents[workload.document]());
  data = workload.reads ? undefined : await readDataset(text, document.baseURI);
  stage.className = workload.layout;
  cells = Array.from({ length: workload.count }, () => document.createElement('div'));
  stage.replaceChildren(...cells);
  captured = taken;
  if (workload.steps) byHand.open();
  if (workload.fills) byHand.codes = Object.values(documents.table().answers[0].rows);
  sheets = (captured?.styles ?? []).map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  await settle();
}

/** Runs one contestant. Returns the wall time until painted, ms. */
async function mount(contestant) {
  const start = performance.now();
  await contestants[contestant]();
  const wall = performance.now() - start;
  await settle();
  return wall;
}

/** The widgets as they stand, as text: attributes, states, markup without template markers, and their styles. */
function capture() {
  const asClass = (css) => css.replaceAll(/:state\(([\w-]+)\)/g, '.state-$1');
  const stylesOf = (root) =>
    root.adoptedStyleSheets.map((sheet) =>
      asClass([...sheet.cssRules].map((rule) => rule.cssText).join('\n')),
    );
  const states = ['idle', 'loading', 'ready', 'empty', 'error', 'stale'];
  return {
    styles: mounted.length > 0 ? stylesOf(mounted[0].shadowRoot) : [],
    widgets: mounted.map((element) => ({
      attributes: element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
      states: states.filter((state) => element.matches(`:state(${state})`)),
      markup: tidy(element.shadowRoot.innerHTML),
    })),
    elements: mounted.reduce((sum, element) => sum + element.shadowRoot.querySelectorAll('*').length, 0),
  };
}

const tidy = (markup) => markup.replaceAll(/<!--.*?-->/gs, '').replaceAll(/\s+/g, ' ');

/** What the table shows now, for the hand-written contestant to show at once. */
const captureRows = () => tidy(mounted[0].shadowRoot.querySelector('tbody').innerHTML);

/** What a person would write for a long table: keys and texts worked out once, then an array of numbers put in order. */
const byHand = {
  fill(canvas, [rows, columns]) {
    const colours = { 0: '#a50000', 1: '#a88000', 2: '#1a7f5a', 3: '#00504a' };
    const context = canvas.getContext('2d');
    const [width, height] = [canvas.width / columns, canvas.height / rows];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        context.fillStyle = colours[this.codes[row][column]] ?? '#fff';
        context.fillRect(column * width, row * height, width, height);
      }
  },
  open() {
    const { entities, indicators, answers } = documents.table();
    this.texts = entities.flatMap(({ name }) =>
      indicators.map(({ label }) => `${name} ${label.sv}`.toLowerCase()),
    );
    this.keys = Float64Array.from(Object.values(answers[0].rows).join(''), (code) =>
      code === '-' ? -1 : Number(code),
    );
    this.order = Uint32Array.from(this.keys.keys());
  },
  sort() {
    this.order.sort((a, b) => this.keys[b] - this.keys[a] || a - b);
  },
  filter() {
    this.order = this.order.filter((index) => this.texts[index].includes(workload.term));
  },
};

/** Runs one step of a workload (what a reader does after opening), and returns the wall time until painted, ms. */
async function step(contestant, name) {
  const start = performance.now();
  const body = mounted[0]?.shadowRoot.querySelector('tbody');
  if (contestant === 'widgets') {
    const changed = new Promise((resolve) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        resolve();
      }).observe(body, { childList: true, subtree: true, characterData: true, attributes: true });
    });
    workload.steps[name](mounted[0].shadowRoot, workload);
    await changed;
  } else if (contestant === 'by hand') {
    byHand[name]();
    body.innerHTML = captured.rows[name];
  }
  await painted();
  const wall = performance.now() - start;
  await settle();
  return wall;
}

/** Reads the document from text. Returns how long it took and how long the page could not answer at a time, ms. */
async function read(contestant) {
  let longest = 0;
  let last = performance.now();
  let isReading = true;
  // as urgent as a key press, so that what waits here is what a reader would wait for
  const knock = () => scheduler.postTask(onAnswer, { priority: 'user-blocking', delay: 2 });
  const onAnswer = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isReading) knock();
  };
  knock();
  const start = performance.now();
  if (contestant === 'widgets') await readDataset(text, document.baseURI);
  else if (contestant === 'by hand') JSON.parse(text);
  const wall = performance.now() - start;
  isReading = false;
  await new Promise((resolve) => setTimeout(resolve));
  await settle();
  return { wall, longest, bytes: text.length };
}

globalThis.bench = { prepare, mount, capture, captureRows, step, read };
