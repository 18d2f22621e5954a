#!/usr/bin/env node
// maturity-widgets prerender page.html… [--root folder] [--out folder] [--width px]
import { createReadStream, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `maturity-widgets prerender page.html… [--root folder] [--out folder] [--width px]

Writes into each widget of a page what it shows: heading, sentences, drawing, legend, table, notes and source. It stands
there without scripts, and until the widget has drawn.

  --root   the folder that "/" of the page's addresses leads to; the page's own folder when absent
  --out    where the pages are written; in place when absent
  --width  room that drawings are laid out for, in px; 560 when absent
`;

const options = {
  root: { type: 'string' },
  out: { type: 'string' },
  width: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

function stop(text) {
  console.error(text);
  process.exit(2);
}

let given;
try {
  given = parseArgs({ options, allowPositionals: true });
} catch (error) {
  stop(`${error.message}\n\n${USAGE}`);
}
const { values, positionals } = given;
const [command, ...pages] = positionals;
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
if (command !== 'prerender' || pages.length === 0) stop(USAGE);
const width = values.width === undefined ? undefined : Number(values.width);

const { loadDataset } = await import('../dist/index.js');
const { prerender } = await import('../dist/prerender.js');

/** Serves a folder to this process alone: documents and their parts are read just as a page reads them. */
async function serve(root) {
  const server = createServer((request, response) => {
    let file;
    try {
      file = join(root, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    } catch {
      return response.writeHead(400).end();
    }
    const isFile = file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile();
    if (!isFile) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json' });
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

let failed = 0;
for (const page of pages) {
  const file = resolve(page);
  const root = resolve(values.root ?? dirname(file));
  const server = await serve(root);
  // a page outside the folder is read as if it lay at its top
  const inside = relative(root, file);
  const path = (inside.startsWith('..') ? basename(file) : inside)
    .split(sep)
    .map(encodeURIComponent)
    .join('/');
  const base = `http://127.0.0.1:${server.address().port}/${path}`;
  try {
    const { signal } = new AbortController();
    const { html, widgets } = await prerender(
      readFileSync(file, 'utf8'),
      (src) => loadDataset(src, { signal, base }),
      { width },
    );
    for (const { tag, line, fault } of widgets) {
      if (!fault) continue;
      failed++;
      console.error(
        `${pathToFileURL(file).pathname}:${line} <${tag}> ${fault.message.replaceAll(new URL(base).origin, '')}`,
      );
    }
    const target = values.out === undefined ? file : join(values.out, basename(file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, html);
    console.log(
      `${page}: ${widgets.filter(({ fault }) => !fault).length} of ${widgets.length} widgets written`,
    );
  } catch (error) {
    failed++;
    console.error(`${page}: ${error.message}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
process.exit(failed === 0 ? 0 : 1);
