// How smoothly a reader scrolls through 290 flowers at a quarter of the machine's speed: frames that came late, and tasks
// of the main thread that took longer than a frame. By hand = the same flowers as one ready string, all drawn before.
//   npm run build && node bench/scroll.mjs [--rounds 5] [--slowdown 4] [--step 40]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/static-server.mjs';
import { markIn, record, tasksIn } from './timeline.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    step: { type: 'string', default: '40' },
  },
});
const [rounds, slowdown, step] = [values.rounds, values.slowdown, values.step].map(Number);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`invalid rounds: ${values.rounds}`);
if (!(slowdown >= 1)) throw new RangeError(`invalid slowdown: ${values.slowdown}`);
if (!(step > 0)) throw new RangeError(`invalid step: ${values.step}`);
if (!existsSync(join(import.meta.dirname, '../dist/cdn/flowers.js')))
  throw new Error('missing build: run npm run build first');

/** How long a reader looks at the page before scrolling, ms. */
const LOOK = 3000;

/** A frame of a screen that shows sixty a second, ms. */
const FRAME = 1000 / 60;

const server = await serve({
  pages: new Map([
    ['/favicon.ico', ''],
    [
      '/scroll',
      '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Scroll</title>' +
        '<link rel="stylesheet" href="/bench/page.css"><body><div id="stage" class="wide"></div>' +
        '<script type="module" src="/bench/scroll-page.mjs"></script></html>',
    ],
  ]),
  headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
});
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });
const tracer = await browser.target().createCDPSession();

async function open() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setViewport({ width: 1300, height: 900 });
  await page.goto(`${server.url}scroll`);
  await page.waitForFunction('globalThis.bench !== undefined');
  return { context, page, faults };
}

async function sample(prepare) {
  const { context, page, faults } = await open();
  await page.emulateCPUThrottling(slowdown);
  await prepare(page);
  const { returned, events } = await record(tracer, () => page.evaluate((px) => bench.scroll(px), step));
  await context.close();
  if (faults.length > 0) throw new Error(faults[0]);
  const begun = markIn(events, 'begun');
  const ended = markIn(events, 'ended');
  const tasks = tasksIn(events, begun, begun.ts).filter(({ start }) => start < ended.ts);
  const waits = returned.frames.slice(1).map((time, at) => time - returned.frames[at]);
  return {
    frames: waits.length,
    flowers: returned.flowers,
    // the clock of frames wavers by less than this
    late: waits.filter((wait) => wait > 1.5 * FRAME).length,
    longTasks: tasks.filter(({ cpu }) => cpu > FRAME).length,
    longest: Math.max(...tasks.map(({ cpu }) => cpu)),
    cpu: tasks.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

/** Scrolls through the widget once, so that every flower is drawn, and takes down what stands there then. */
async function take() {
  const { context, page } = await open();
  await page.evaluate(() => bench.mount());
  await page.emulateCPUThrottling(slowdown);
  const { bare } = await page.evaluate((px) => bench.scroll(px, true), step);
  await page.emulateCPUThrottling(1);
  // again, so slowly that none is left out
  await page.evaluate(() => bench.scroll(20));
  const taken = await page.evaluate(() => bench.capture());
  await context.close();
  return { taken, bare };
}

const { taken, bare } = await take();
const CONTESTANTS = {
  nothing: (page) => page.evaluate((given) => bench.clear(given), taken),
  'by hand': (page) => page.evaluate((given) => bench.write(given), taken),
  // a reader who scrolls before the heading is read, and one who has looked at what is on the screen
  'at once': (page) => page.evaluate(() => bench.mount()),
  widgets: async (page) => {
    await page.evaluate(() => bench.mount());
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  },
};
const all = Object.fromEntries(Object.keys(CONTESTANTS).map((who) => [who, []]));
for (let round = 0; round < rounds; round++) {
  const order = Object.entries(CONTESTANTS);
  if (round % 2 === 1) order.reverse();
  for (const [who, prepare] of order) all[who].push(await sample(prepare));
}
console.log(
  `${await browser.version()}, ${rounds} rounds, ${step} px a frame at 1/${slowdown} of the speed, ` +
    `${all.widgets[0].flowers} flowers, ${all.widgets[0].frames} frames; frames that met a bare place: ${bare}`,
);
for (const [who, samples] of Object.entries(all)) {
  const line = (key, digits) => {
    const sorted = samples.map((each) => each[key]).sort((a, b) => a - b);
    const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(digits);
    return `${at(0.5)} (${at(0)}–${at(1)})`;
  };
  console.log(
    `  ${who.padEnd(8)} late frames ${line('late', 0)}, tasks longer than a frame ${line('longTasks', 0)}, ` +
      `the longest ${line('longest', 1)} ms, all ${line('cpu', 0)} ms`,
  );
}
await browser.close();
await server.close();
