// What one municipality's flower, and its trend, cost as the country grows: bytes fetched, time to the drawing, memory.
//   npm run build && node bench/growth.mjs [--entities "100,1000,10000,100000"] [--rounds 5]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/static-server.mjs';
import { writeCountry } from './country.mjs';

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '100,1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.entities.split(',').map(Number);
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`invalid rounds: ${values.rounds}`);
for (const size of sizes)
  if (!Number.isInteger(size) || size < 1) throw new RangeError(`invalid entities: ${values.entities}`);
const root = join(import.meta.dirname, '..');
if (!existsSync(join(root, 'dist/cdn/all.js'))) throw new Error('missing build: run npm run build first');

/** Inside the project, since only what lies there is served; removed at the end. */
const folder = mkdtempSync(join(import.meta.dirname, 'country-'));
const pages = new Map([['/favicon.ico', '']]);
const server = await serve({ pages });
const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });

const TAGS = {
  flower: ({ src, entity }) =>
    `<maturity-flower src="${src}" entity="${entity}" compare="county"></maturity-flower>`,
  trend: ({ src, entity }) =>
    `<maturity-trend src="${src}" entity="${entity}" compare="county" indicator="q1"></maturity-trend>`,
};

/** One page with one tag, opened in a browser that has nothing stored. */
async function sample(path, tag) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const documents = new Set();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.url.endsWith('.json')) documents.add(requestId);
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (documents.has(requestId)) bytes += dataLength;
  });
  const faults = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${server.url}${path}`);
  await page.waitForFunction(
    (name) => document.querySelector(name).shadowRoot?.querySelector('[part~="drawing"]') !== null,
    { polling: 'raf', timeout: 120_000 },
    `maturity-${tag}`,
  );
  const drawn = await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
  );
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  if (faults.length > 0) throw new Error(`${path}: ${faults[0]}`);
  return { files: documents.size, bytes, drawn, memory: usedSize };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

try {
  console.log(`${await browser.version()}, median of ${rounds}, 158 indicators × 10 editions`);
  console.log('municipalities  country MiB  tag     files fetched  kB fetched  drawn ms  memory MB');
  for (const entities of sizes) {
    const name = `${entities}`;
    const { entity, bytes } = writeCountry(join(folder, name), { entities });
    const src = `/${join('bench', folder.slice(import.meta.dirname.length + 1), name, 'country.json')}`;
    for (const [tag, markup] of Object.entries(TAGS)) {
      const path = `growth/${tag}/${entities}`;
      pages.set(
        `/${path}`,
        `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${tag}</title>` +
          `<script type="module" src="/dist/cdn/${tag}.js"></script>${markup({ src, entity })}</html>`,
      );
      const samples = [];
      for (let round = 0; round < rounds; round++) samples.push(await sample(path, tag));
      const of = (key) => median(samples.map((each) => each[key]));
      console.log(
        `${entities}`.padStart(14),
        (bytes / 2 ** 20).toFixed(1).padStart(12),
        ` ${tag.padEnd(7)}`,
        `${of('files')}`.padStart(13),
        (of('bytes') / 1000).toFixed(0).padStart(11),
        of('drawn').toFixed(0).padStart(9),
        (of('memory') / 1e6).toFixed(1).padStart(10),
      );
    }
    rmSync(join(folder, name), { recursive: true });
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
