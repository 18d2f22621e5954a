// What a choice costs on a page of twelve widgets that follow one scope: the main thread's time, at a quarter of the
// machine's speed, until those on the screen show the new municipality, and what follows after that painting. By hand =
// the same change of those on the screen as ready strings.
//   npm run build && node bench/choice.mjs [--rounds 9] [--slowdown 4]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/static-server.mjs';
import { markIn, record, renderingIn, tasksIn } from './timeline.mjs';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, slowdown: { type: 'string', default: '4' } },
});
const rounds = Number(values.rounds);
const slowdown = Number(values.slowdown);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`invalid rounds: ${values.rounds}`);
if (!(slowdown >= 1)) throw new RangeError(`invalid slowdown: ${values.slowdown}`);
if (!existsSync(join(import.meta.dirname, '../dist/cdn/all.js')))
  throw new Error('missing build: run npm run build first');

/** The choices of one visit: the first warms up what a reader's first choice warms up, too, and is told apart. */
const CHOICES = ['0101', '0102', '0103', '0104'];

const server = await serve({
  pages: new Map([
    ['/favicon.ico', ''],
    [
      '/choice',
      '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Choice</title>' +
        '<link rel="stylesheet" href="/bench/page.css"><body><div id="stage" class="column"></div>' +
        '<script type="module" src="/bench/choice-page.mjs"></script></html>',
    ],
  ]),
  headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'" },
});
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });
const tracer = await browser.target().createCDPSession();

/** One visit. Returns a sample for each choice, then those of the same change by hand. */
async function visit() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setViewport({ width: 1300, height: 900 });
  await page.goto(`${server.url}choice`);
  await page.waitForFunction('globalThis.bench !== undefined');
  await page.evaluate(() => bench.open('0100'));
  await page.emulateCPUThrottling(slowdown);
  const samples = [];
  for (const entity of CHOICES) {
    const { returned, events } = await record(tracer, () => page.evaluate((id) => bench.choose(id), entity));
    samples.push({ ...returned, ...costs(events), markups: await page.evaluate(() => bench.capture()) });
  }
  // back and forth between what two choices looked like
  for (const each of samples) {
    const { events } = await record(tracer, () => page.evaluate((m) => bench.write(m), each.markups));
    each.byHand = costs(events).visible;
    each.ratio = each.visible / each.byHand;
  }
  await context.close();
  if (faults.length > 0) throw new Error(faults[0]);
  return samples;
}

function costs(events) {
  const chosen = markIn(events, 'chosen');
  const painted = markIn(events, 'painted');
  const all = tasksIn(events, chosen, chosen.ts);
  const first = all.filter(({ end }) => end <= painted.ts);
  // in the task of the second mark the page itself looks what has changed
  const rest = all.filter(({ start }) => start > painted.ts);
  const sum = (tasks) => tasks.reduce((total, { cpu }) => total + cpu, 0);
  const longest = (tasks) => Math.max(0, ...tasks.map(({ cpu }) => cpu));
  const rendering = renderingIn(events, chosen, chosen.ts, painted.ts);
  return {
    visible: sum(first),
    rendering,
    longest: longest(first),
    after: sum(rest),
    longestAfter: longest(rest),
  };
}

const visits = [];
for (let round = 0; round < rounds; round++) visits.push(await visit());
console.log(`${await browser.version()}, ${rounds} visits, at 1/${slowdown} of the speed`);
const [{ shown, changed, late }] = visits[0].slice(-1);
console.log(`on the screen: ${shown.join(' ')}`);
console.log(`changed by a choice: ${changed.join(' ')}; after the painting: ${late.join(' ') || 'none'}`);
const table = (samples) => {
  const line = (key, unit = 'ms', digits = 1) => {
    const sorted = samples.map((each) => each[key]).sort((a, b) => a - b);
    const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(digits);
    return `${at(0.5).padStart(7)} ${unit} (${at(0)}–${at(1)})`;
  };
  console.log(`  until the visible ones are painted   ${line('visible')}`);
  console.log(`  of that style, layout and painting   ${line('rendering')}`);
  console.log(`  the longest task of it               ${line('longest')}`);
  console.log(`  by hand, ready strings               ${line('byHand')}`);
  console.log(`  the first divided by this            ${line('ratio', '× ', 2)}`);
  console.log(`  in later turns                       ${line('after')}`);
  console.log(`  the longest of these                 ${line('longestAfter')}`);
};
console.log('first choice');
table(visits.map(([first]) => first));
console.log('further choices');
table(visits.flatMap(([, ...others]) => others));
await browser.close();
await server.close();
