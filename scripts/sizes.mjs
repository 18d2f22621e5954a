// What a page downloads before its first drawing, against a limit for each entry; and a look into the built files for
// what must never be in them. Needs a build: npm run build
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import ts from 'typescript';
import { browserFlags, findBrowser } from './find-browser.mjs';
import { serve } from './static-server.mjs';

const dist = join(import.meta.dirname, '../dist');

/** Limits in kB of 1024 bytes, gzip level 9: the entry and everything it imports statically, which is what a page waits for. */
const LIMITS = new Map([
  ['flower', 22],
  ['bars', 22],
  ['table', 26],
  ['all', 60],
]);

/** Which tags an entry must have registered once it has loaded. */
const TAGS = new Map([
  ['flower', ['maturity-flower']],
  ['bars', ['maturity-bars']],
  ['table', ['maturity-table']],
  ['all', ['maturity-flower', 'maturity-bars', 'maturity-table']],
  ['index', []],
]);

const faults = [];

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Returns the file and the files it imports statically, at any depth. */
function initialFiles(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const statement of parse(file).statements) {
    const specifier = statement.moduleSpecifier?.text;
    if (specifier?.startsWith('.')) initialFiles(join(dirname(file), specifier), seen);
    else if (specifier !== undefined) faults.push(`${file} imports ${specifier}, which no browser finds`);
  }
  return seen;
}

/** Returns gzip's bytes, each file by itself, as a server sends them. */
function gzipBytes(files) {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

function printSizes() {
  console.log('entry     files  bytes   gzip kB  limit kB');
  for (const [entry, limit] of LIMITS) {
    const files = initialFiles(join(dist, 'cdn', `${entry}.js`));
    const plain = [...files].reduce((sum, file) => sum + statSync(file).size, 0);
    const size = gzipBytes(files) / 1024;
    const columns = [entry.padEnd(8), `${files.size}`.padStart(6), `${plain}`.padStart(7)];
    console.log(
      ...columns,
      size.toFixed(2).padStart(8),
      `${limit}`.padStart(8),
      size > limit ? '  over' : '',
    );
    if (size > limit) faults.push(`dist/cdn/${entry}.js: ${size.toFixed(2)} kB, more than ${limit} kB`);
  }
}

/** Names what a built file may not hold: decorators no browser reads, code out of text, HTML out of text. */
function inspect(file, isOwnCodeOnly) {
  const report = (node, what) => {
    const { line, character } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${file}:${line + 1}:${character + 1}: ${what}`);
  };
  const visit = (node) => {
    if (ts.isDecorator(node)) report(node, 'a decorator is left in the output');
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      if (['eval', 'Function'].includes(node.expression.text))
        report(node, `${node.expression.text} makes code of text`);
    }
    // Lit's own innerHTML makes templates of constant strings, so only the files without Lit can tell
    if (isOwnCodeOnly && ts.isPropertyAccessExpression(node)) {
      const { text } = node.name;
      if (['innerHTML', 'outerHTML', 'insertAdjacentHTML'].includes(text))
        report(node, `${text} makes HTML of text`);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
}

function inspectAll() {
  const files = readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js'));
  for (const name of files) inspect(join(dist, name), !name.startsWith('cdn'));
  console.log(`${files.length} built files looked into`);
}

/** Every path that package.json offers leads to a file. */
function checkExports() {
  const root = join(dist, '..');
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const target of Object.values(exports).flatMap((to) =>
    typeof to === 'string' ? [to] : Object.values(to),
  )) {
    if (!existsSync(join(root, target))) faults.push(`package.json: missing file: ${target}`);
  }
}

/** Loads each entry on an otherwise empty page, under the policy the library promises to work with. */
async function loadAll() {
  const page = (entry) =>
    `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${entry}</title>` +
    `<script type="module" src="/dist/cdn/${entry}.js"></script></html>`;
  const pages = new Map([...TAGS.keys()].map((entry) => [`/load/${entry}`, page(entry)]));
  pages.set('/favicon.ico', '');
  const server = await serve({ pages });
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    for (const [entry, tags] of TAGS) {
      const tab = await browser.newPage();
      const fault = (text) => faults.push(`dist/cdn/${entry}.js in the browser: ${text}`);
      tab.on('pageerror', (error) => fault(error.message));
      tab.on('console', (message) => fault(message.text()));
      tab.on('request', (request) => {
        if (!request.url().startsWith(server.url)) fault(`asks for ${request.url()}`);
      });
      await tab.goto(`${server.url}load/${entry}`, { waitUntil: 'networkidle0' });
      for (const tag of tags) {
        const isDefined = await tab.evaluate((name) => customElements.get(name) !== undefined, tag);
        if (!isDefined) fault(`${tag} is not registered`);
      }
      await tab.close();
    }
    console.log(`${TAGS.size} entries loaded in ${await browser.version()}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

if (!existsSync(join(dist, 'cdn/all.js'))) {
  console.error('missing build: run npm run build first');
  process.exit(1);
}
printSizes();
inspectAll();
checkExports();
await loadAll();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
