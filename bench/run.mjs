// How much main-thread work the widgets cost, as a ratio to the same marks written by hand, inside one run.
//   npm run build && npm run bench -- [--only "one bars,table"] [--rounds 9] [--save name]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';
import { onEnd } from '../scripts/parent.mjs';
import { serve } from '../scripts/static-server.mjs';
import { WORKLOADS } from './workloads.mjs';

const CONTESTANTS = ['nothing', 'by hand', 'widgets'];
const WIDTH = 1300;
/** A window tall enough for everything a workload has, px. */
const TALL = 30_000;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    save: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const names = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(WORKLOADS);
for (const name of names) if (!Object.hasOwn(WORKLOADS, name)) throw new Error(`unknown workload: ${name}`);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`invalid rounds: ${values.rounds}`);
if (!existsSync(join(import.meta.dirname, '../dist/cdn/all.js')))
  throw new Error('missing build: run npm run build first');

// the hand-written contestant may use style attributes, which the widgets themselves never do
const server = await serve({
  pages: new Map([['/favicon.ico', '']]),
  headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
});
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: [...browserFlags(), '--disable-background-timer-throttling', '--disable-renderer-backgrounding'],
  protocolTimeout: 180_000,
});
onEnd((code) => {
  void Promise.allSettled([browser.close(), server.close()]).finally(() => process.exit(code));
});

/** Opens a page of its own process and cache, with the workload's data in memory. */
async function open(name, { height, captured }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  await page.setViewport({ width: WIDTH, height });
  await page.goto(`${server.url}bench/page.html`);
  await page.waitForFunction('globalThis.bench !== undefined');
  await page.evaluate((n, c) => bench.prepare(n, c), name, captured);
  const session = await page.createCDPSession();
  // CPU time of the page's main thread: what other programs do to the clock does not count
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  return { context, page, session, faults };
}

async function metrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Returns what one call in the page cost: main-thread CPU, its parts, layout passes, and what the call returned. */
async function measure({ page, session }, call, ...args) {
  await session.send('HeapProfiler.collectGarbage');
  const before = await metrics(session);
  const returned = await page.evaluate((method, rest) => bench[method](...rest), call, args);
  const after = await metrics(session);
  const ms = (name) => (after[name] - before[name]) * 1000;
  return {
    cpu: ms('TaskDuration'),
    style: ms('RecalcStyleDuration'),
    layout: ms('LayoutDuration'),
    layouts: after.LayoutCount - before.LayoutCount,
    ...(typeof returned === 'number' ? { wall: returned } : returned),
  };
}

/** Lets the widgets draw once, everything on the screen, and takes down what they drew for the hand-written contestant. */
async function take(name) {
  const workload = WORKLOADS[name];
  if (workload.reads) return { height: workload.height, captured: undefined };
  const opened = await open(name, { height: TALL });
  await opened.page.evaluate(() => bench.mount('widgets'));
  const captured = await opened.page.evaluate(() => bench.capture());
  const used = await opened.page.evaluate(() =>
    Math.ceil(document.querySelector('#stage').getBoundingClientRect().bottom),
  );
  await opened.context.close();
  if (workload.steps) captured.rows = await takeRows(name);
  if (opened.faults.length > 0) throw new Error(`${name}: ${opened.faults[0]}`);
  return { height: workload.height ?? used, captured };
}

/** What the table shows after each step, in the window that is measured. */
async function takeRows(name) {
  const { context, page } = await open(name, { height: WORKLOADS[name].height });
  await page.evaluate(() => bench.mount('widgets'));
  const rows = {};
  for (const step of Object.keys(WORKLOADS[name].steps)) {
    await page.evaluate((s) => bench.step('widgets', s), step);
    rows[step] = await page.evaluate(() => bench.captureRows());
  }
  await context.close();
  return rows;
}

/** One contestant once. Returns a sample per step, the first being the mount or the reading. */
async function sample(name, contestant, taken) {
  const workload = WORKLOADS[name];
  const opened = await open(name, taken);
  const samples = {};
  if (workload.reads) samples.read = await measure(opened, 'read', contestant);
  else samples.draw = await measure(opened, 'mount', contestant);
  for (const step of Object.keys(workload.steps ?? {}))
    samples[step] = await measure(opened, 'step', contestant, step);
  await opened.context.close();
  if (opened.faults.length > 0) throw new Error(`${name}, ${contestant}: ${opened.faults[0]}`);
  return samples;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function shuffled(list) {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

function report(name, taken, all) {
  const { says, limit } = WORKLOADS[name];
  console.log(`\n${name}: ${says}${taken.captured ? ` (${taken.captured.elements} elements)` : ''}`);
  for (const step of Object.keys(all[0].widgets)) {
    const of = (contestant, key) => all.map((round) => round[contestant][step][key]);
    const ratios = all.map((round) => round.widgets[step].cpu / round['by hand'][step].cpu);
    const floor = median(of('nothing', 'cpu'));
    const net = (median(of('widgets', 'cpu')) - floor) / (median(of('by hand', 'cpu')) - floor);
    const ratio = median(ratios);
    const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    const verdict =
      limit === undefined || step !== 'draw' ? '' : ratio <= limit ? `  within ${limit}` : `  OVER ${limit}`;
    console.log(
      `  ${step.padEnd(6)} × ${ratio.toFixed(2)} (${range}), net of the instrument × ${net.toFixed(2)}${verdict}`,
    );
    for (const contestant of CONTESTANTS) {
      const cell = (key) => median(of(contestant, key)).toFixed(1).padStart(7);
      const blocked =
        all[0].widgets[step].longest === undefined ? '' : `  blocked at most ${cell('longest')}`;
      console.log(
        `         ${contestant.padEnd(8)} CPU ms ${cell('cpu')}  style ${cell('style')}` +
          `  layout ${cell('layout')}  passes ${median(of(contestant, 'layouts'))}  wall ${cell('wall')}${blocked}`,
      );
    }
  }
}

console.log(`${await browser.version()}, ${rounds} rounds, contestants in a new order each round`);
const results = {};
for (const name of names) {
  const taken = await take(name);
  // the first sample of a workload warms the browser's caches, and is thrown away
  await sample(name, 'widgets', taken);
  const all = [];
  for (let round = 0; round < rounds; round++) {
    const samples = {};
    for (const contestant of shuffled(CONTESTANTS))
      samples[contestant] = await sample(name, contestant, taken);
    all.push(samples);
  }
  report(name, taken, all);
  results[name] = all;
}
if (values.save) {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${values.save}.json`), JSON.stringify(results));
}
await browser.close();
await server.close();
