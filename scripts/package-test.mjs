// Installs the package, as it would be published, in an empty project, and does there what its users do: import it where
// there is no page, type-check against it, build with Vite, and look at the page. Needs a build: npm run build
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, preview } from 'vite';
import { browserFlags, findBrowser } from './find-browser.mjs';
import { facts, npm, pack, root, temporaryFolder } from './package/pack.mjs';
import { projectFiles, typeConfigs } from './package/project.mjs';

const folder = temporaryFolder();
const tally = { passed: 0, failed: 0 };

async function check(name, run) {
  try {
    await run();
    tally.passed++;
    console.log(`ok: ${name}`);
  } catch (error) {
    tally.failed++;
    console.error(`FAILED: ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
  }
}

function assert(holds, text) {
  if (!holds) throw new Error(text);
}

const install = (...what) =>
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...what], folder);

const node = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The cumulative layout shift that is held to be good. */
const GOOD_SHIFT = 0.1;

/** Every module that the package offers, as it is imported. */
const entries = Object.entries(facts.exports)
  .filter(([, target]) => typeof target === 'object' || target.endsWith('.js'))
  .map(([path]) => join(facts.name, path).replaceAll('\\', '/'));
const ofReact = entries.filter((entry) => entry.endsWith('/react'));
const wanted = (name) => `${name}@${facts.devDependencies[name]}`;

writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
await check('installs in an empty project, without React', () => {
  install(pack(folder));
  for (const name of ['react', '@lit/react', '@types/react'])
    assert(!existsSync(join(folder, 'node_modules', name)), `${name} was installed too`);
});

// the file for a script tag brings all that it needs and starts at once: it is nothing without a page
const forPages = entries.filter((entry) => entry.endsWith('/maturity-widgets.js'));
for (const entry of entries.filter((each) => ![...ofReact, ...forPages].includes(each)))
  await check(`no page is needed to import ${entry}`, () => node(`await import('${entry}')`));

await check('reads a document where there is no page', () => {
  const file = join(root, 'demo/data/skl-2008.json');
  const count = node(`
    import { readFileSync } from 'node:fs';
    import { readDataset } from '${facts.name}';
    console.log((await readDataset(readFileSync(${JSON.stringify(file)}, 'utf8'))).indicators.size);`);
  assert(Number(count) > 0, `${count} indicators`);
});

for (const [path, target] of Object.entries(facts.exports)) {
  if (typeof target === 'string' && target.endsWith('.json'))
    await check(`${path} is there, and is JSON`, () =>
      JSON.parse(readFileSync(join(folder, 'node_modules', facts.name, target), 'utf8')),
    );
}

await check('installs beside React', () =>
  install(...['react', 'react-dom', '@lit/react', '@types/react'].map(wanted)),
);
for (const entry of ofReact)
  await check(`no page is needed to import ${entry}`, () => node(`await import('${entry}')`));

for (const [path, text] of projectFiles(entries)) writeFileSync(join(folder, path), text);
for (const [name, config] of typeConfigs()) {
  await check(`types hold, ${name}`, () => {
    const file = join(folder, `tsconfig.${name}.json`);
    writeFileSync(file, JSON.stringify(config));
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', file], {
      encoding: 'utf8',
    });
  });
}

await check('builds with Vite', async () => {
  cpSync(join(root, 'demo/data'), join(folder, 'public'), { recursive: true });
  cpSync(join(folder, 'public/valfardsteknik-2022.json'), join(folder, 'public/survey.json'));
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { chunkSizeWarningLimit: 5000, target: 'esnext' },
  });
});

/** Opens the built page, waits until both widgets are ready, and returns what is on it. */
async function open() {
  const server = await preview({ root: folder, configFile: false, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });
  const faults = [];
  try {
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(() => {
      globalThis.shift = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) globalThis.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // tall, since what is far below is not drawn
    await tab.setViewport({ width: 1200, height: 4000 });
    tab.on('pageerror', (error) => faults.push(error.message));
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(message.text());
    });
    await tab.goto(server.resolvedUrls.local[0]);
    const ready = ['maturity-flower', 'maturity-bars'];
    await tab
      .waitForFunction(
        (tags) =>
          tags.every((tag) => {
            const element = document.querySelector(tag);
            return element?.state === 'ready' && element.shadowRoot.querySelector('[part~="drawing"]');
          }),
        { timeout: 30_000 },
        ready,
      )
      .catch((error) => faults.push(error.message));
    const seen = await tab.evaluate(() => {
      const flower = document.querySelector('maturity-flower');
      return {
        shift: globalThis.shift,
        fallback: [...flower.children].filter((child) => child.checkVisibility()).length,
        imported: globalThis.imported,
        loaded: globalThis.loaded,
        petals: flower.shadowRoot?.querySelectorAll('[part~="petal"]').length,
        sentence: flower.summaryText,
        observed: Object.fromEntries(
          (globalThis.registered ?? []).map((tag) => [tag, customElements.get(tag).observedAttributes]),
        ),
      };
    });
    return { ...seen, faults };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The page as it is without scripts, after the installed program has written into it. */
async function openWithoutScripts() {
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    const tab = await browser.newPage();
    await tab.setJavaScriptEnabled(false);
    await tab.setContent(readFileSync(join(folder, 'dist/index.html'), 'utf8'));
    const text = await tab.$eval('maturity-flower', (element) => element.innerText);
    const rows = await tab.$$eval('maturity-flower tr', (all) => all.length);
    return { text, rows };
  } finally {
    await browser.close();
  }
}

let seen;
await check('the built page draws a flower, and bars through React', async () => {
  seen = await open();
  assert(seen.faults.length === 0, seen.faults.join('\n'));
  assert(seen.imported === entries.length, `${seen.imported} modules imported, not ${entries.length}`);
  assert(seen.petals > 0 && seen.sentence !== '', `${seen.petals} petals, "${seen.sentence}"`);
  assert(seen.loaded > 200, `React was told of ${seen.loaded} municipalities`);
});

await check('the manifest describes every tag and attribute', () => {
  const file = join(folder, 'node_modules', facts.name, facts.customElements);
  const described = JSON.parse(readFileSync(file, 'utf8')).modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName),
  );
  const tags = Object.keys(seen.observed).filter((tag) => tag.startsWith('maturity-'));
  assert(tags.length > 0, 'no tags are registered');
  for (const tag of tags) {
    const one = described.find(({ tagName }) => tagName === tag);
    assert(one, `missing tag: ${tag}`);
    assert(one.summary && one.description, `missing description: ${tag}`);
    const names = one.attributes.map(({ name }) => name).sort();
    const observed = [...seen.observed[tag]].sort();
    assert(observed.join() === names.join(), `${tag}: observed ${observed}, described ${names}`);
    for (const list of [
      'attributes',
      'events',
      'slots',
      'cssParts',
      'cssProperties',
      'cssStates',
      'members',
    ]) {
      for (const { name, description } of one[list])
        assert(description, `missing description: ${tag} ${list} ${name}`);
    }
  }
  assert(described.length === tags.length, `${described.length} tags described, ${tags.length} registered`);
});

await check(
  'the program writes the same sentence into the page, once, and no script is needed to read it',
  async () => {
    const program = join(folder, 'node_modules', facts.name, facts.bin[facts.name]);
    const run = () =>
      execFileSync(process.execPath, [program, 'prerender', 'dist/index.html'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    run();
    const once = readFileSync(join(folder, 'dist/index.html'), 'utf8');
    run();
    assert(readFileSync(join(folder, 'dist/index.html'), 'utf8') === once, 'a second run changes the page');
    const { text, rows } = await openWithoutScripts();
    assert(text.includes(seen.sentence) && text.includes('En blomma på väg.'), text);
    assert(rows > 40, `${rows} rows`);
  },
);

await check(
  'with scripts the drawing takes the place of what was written, and the page stands still',
  async () => {
    const later = await open();
    assert(later.faults.length === 0, later.faults.join('\n'));
    assert(later.petals === seen.petals, `${later.petals} petals, not ${seen.petals}`);
    assert(later.fallback === 0, `${later.fallback} parts of the fallback are still seen`);
    console.log(
      `layout shift: ${later.shift.toFixed(3)}, and ${seen.shift.toFixed(3)} where nothing was written`,
    );
    assert(later.shift <= GOOD_SHIFT, `a layout shift of ${later.shift}`);
  },
);

console.log(`${tally.passed} of ${tally.passed + tally.failed} checks of the package hold`);
process.exit(tally.failed === 0 ? 0 : 1);
