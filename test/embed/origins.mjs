import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.mjs';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The version that `/older/` says its scripts are. */
const OLDER = '0.0.1';

const TYPES = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
]);

/** Answers with built files and demo data to any page, as a server does that others may use. */
function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const older = pathname.startsWith('/older/');
  const path = normalize(older ? pathname.slice(6) : pathname);
  const file = join(root, path);
  response.setHeader('access-control-allow-origin', '*');
  if (!/^\/(dist|demo\/data)\//.test(path) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('content-type', TYPES.get(extname(path)) ?? 'application/octet-stream');
  if (!older || extname(path) !== '.js') {
    createReadStream(file).pipe(response);
    return;
  }
  const marker = new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g');
  response.end(readFileSync(file, 'utf8').replace(marker, `$1${OLDER}$1`));
}

/** Leaves a page for another and comes back, in a browser that may keep pages. */
async function backAndForward(url, tag) {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserFlags(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    const isDrawn = (name) =>
      document.querySelector(name)?.shadowRoot?.querySelector('[part~="drawing"]') instanceof Element;
    await page.goto(url);
    await page.waitForFunction(isDrawn, {}, tag);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));
    });
    await page.goto(new URL('/embed-page?html=', url).href);
    await page.goBack();
    await page.waitForFunction(() => document.readyState === 'complete');
    return {
      persisted: await page.evaluate(() => globalThis.persisted),
      drawn: await page.evaluate(isDrawn, tag),
      widgets: await page.evaluate((name) => document.querySelectorAll(name).length, tag),
    };
  } finally {
    await browser.close();
  }
}

/**
 * A test-runner plugin. `/embed-page?html=…` is a page of just that, sent with the
 * security policy in `policy`; `/embed-origins` tells two further origins, one for
 * scripts and one for data, both with all built files and demo data; `/older/dist/…` is the same as another version.
 */
export const embedOrigins = () => {
  const servers = [createServer(answer), createServer(answer)];
  return {
    name: 'embed-origins',
    serverStart: () =>
      Promise.all(
        servers.map((server) => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()))),
      ),
    serverStop: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
    serve: ({ path, query }) => {
      if (path === '/embed-page') {
        const headers = query.policy ? { 'content-security-policy': query.policy } : {};
        return { type: 'html', body: query.html || '<!doctype html>', headers };
      }
      if (path !== '/embed-origins') return undefined;
      const [script, data] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);
      return { type: 'json', body: JSON.stringify({ script, data, version, older: OLDER }) };
    },
    executeCommand: ({ command, payload }) =>
      command === 'back-and-forward' ? backAndForward(payload.url, payload.tag) : undefined,
  };
};
