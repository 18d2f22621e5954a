// How long the national document takes to become a dataset: 290 municipalities, 158 indicators, 6 editions. Prints
// main-thread CPU in Chromium, the median and the range of several visits, beside JSON.parse alone.
//
//   node bench/read.mjs
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';

const RUNS = 15;
const SIZE = { entities: 290, indicators: 158, editions: 6 };

/** A document of the size of a country, with answers that no two municipalities share. */
function nation({ entities, indicators, editions }, isCompact) {
  let seed = 1;
  const draw = (below) => (seed = (seed * 48271) % 2147483647) % below;
  const ids = (count, prefix) => [...Array(count).keys()].map((index) => `${prefix}${index}`);
  const categories = ['not', 'partly', 'fully', 'dont-know'];
  const places = ids(entities, 'm');
  const questions = ids(indicators, 'q');
  const rowOf = () => questions.map(() => (draw(40) === 0 ? null : categories[draw(4)]));
  const compact = (row) => row.map((cell) => (cell === null ? '-' : categories.indexOf(cell))).join('');
  return JSON.stringify({
    format: 'maturity/1',
    editions: ids(editions, '20').map((id) => ({ id })),
    scales: [
      { id: 's', kind: 'ordinal', categories: categories.map((id, value) => ({ id, label: id, value })) },
    ],
    layers: [{ id: 'service', label: 'Tjänster', part: 'petal' }],
    areas: ids(12, 'a').map((id) => ({ id, label: { sv: id, en: id } })),
    indicators: questions.map((id, index) => ({
      id,
      label: { sv: `Fråga ${id}`, en: `Question ${id}` },
      layer: 'service',
      area: `a${index % 12}`,
      scale: 's',
    })),
    groupings: [{ id: 'county', groups: ids(21, 'c').map((id) => ({ id, label: id })) }],
    entities: places.map((id, index) => ({
      id,
      name: id,
      population: 2000 + index * 700,
      county: `c${index % 21}`,
    })),
    answers: ids(editions, '20').map((edition) => ({
      edition,
      indicators: questions,
      ...(isCompact && { codes: { 0: 'not', 1: 'partly', 2: 'fully', 3: 'dont-know', '-': null } }),
      rows: Object.fromEntries(places.map((id) => [id, isCompact ? compact(rowOf()) : rowOf()])),
    })),
  });
}

async function library() {
  const root = join(import.meta.dirname, '..');
  const made = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      // one file, since the page has no server to fetch others from
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: join(root, 'src/source/read.ts'), formats: ['es'], fileName: 'read' },
    },
  });
  return made[0].output.find(({ isEntry }) => isEntry).code;
}

/** Runs in the page: fetches the library, which is no part of what is measured. */
async function prepare(code) {
  globalThis.built = await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
}

/** Runs in the page: reads the text once and keeps watch of how long the main thread is held. */
async function read(text) {
  const own = scheduler.yield.bind(scheduler);
  let resumed = performance.now();
  let longest = 0;
  scheduler.yield = async () => {
    longest = Math.max(longest, performance.now() - resumed);
    await own();
    resumed = performance.now();
  };
  const { answers } = await globalThis.built.readDataset(text);
  longest = Math.max(longest, performance.now() - resumed);
  scheduler.yield = own;
  return { longest, cells: answers.reduce((sum, { values }) => sum + values.length, 0) };
}

const code = await library();
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });

/** Milliseconds of main-thread CPU that a piece of work takes: what other programs do to the clock does not count. */
async function cost(session, work) {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await spent();
  const result = await work();
  return { ...result, cpu: (await spent()) - before };
}

/** A visit: the text is read for the first time, then again with everything warm. */
async function visit(text) {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(prepare, code);
  await page.evaluate((given) => void (globalThis.text = given), text);
  const parse = await cost(session, () => page.evaluate(() => void JSON.parse(globalThis.text)));
  const first = await cost(session, () => page.evaluate(`(${read})(globalThis.text)`));
  const again = await cost(session, () => page.evaluate(`(${read})(globalThis.text)`));
  await page.close();
  return { parse, first, again };
}

function summary(visits, of) {
  const sorted = visits.map(of).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(1).padStart(6);
  return `${at(0.5)} ms (${at(0)}–${at(1)})`;
}

for (const isCompact of [true, false]) {
  const text = nation(SIZE, isCompact);
  const visits = [];
  for (let run = 0; run < RUNS; run++) visits.push(await visit(text));
  const size = (text.length / 1e6).toFixed(2);
  console.log(`${isCompact ? 'compact rows' : 'lists of ids'}: ${size} MB, ${visits[0].first.cells} answers`);
  console.log(`  JSON.parse alone                     ${summary(visits, ({ parse }) => parse.cpu)}`);
  console.log(`  parse, check and index, first time   ${summary(visits, ({ first }) => first.cpu)}`);
  console.log(`  the same, again                      ${summary(visits, ({ again }) => again.cpu)}`);
  console.log(`  longest hold of the thread, by clock ${summary(visits, ({ first }) => first.longest)}`);
}
await browser.close();
