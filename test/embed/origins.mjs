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
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname === '/page') {
    response.setHeader('content-type', TYPES.get('.html'));
    const policy = searchParams.get('policy');
    if (policy) response.setHeader('content-security-policy', policy);
    response.end(searchParams.get('html'));
    return;
  }
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
    await page.goto(new URL('/page?html=', url).href);
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
 * Opens a page with frames in a window that has room for all of them. Returns for each frame, by its title, the widget's
 * drawing inside and the page's picture of it: a sandboxed frame can be looked into by nobody on the page.
 */
async function framesSeen(url) {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserFlags(),
    defaultViewport: { width: 900, height: 3000 },
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    const seen = [];
    for (const element of await page.$$('iframe')) {
      const frame = await element.contentFrame();
      const drawing = await frame.waitForFunction(() => {
        const { width, height } =
          document
            .querySelector('[data-maturity] > :state(ready)')
            ?.shadowRoot?.querySelector('svg[part~="drawing"]')
            ?.getBoundingClientRect() ?? {};
        return width > 0 && height > 0 && { width, height };
      });
      // the page shows what is in a frame when the frame has the height that it told
      await page.waitForFunction((each) => each.offsetHeight > 500, {}, element);
      await frame.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      seen.push({
        title: await element.evaluate(({ title }) => title),
        drawing: await drawing.jsonValue(),
        picture: await element.screenshot({ encoding: 'base64', captureBeyondViewport: false }),
      });
    }
    return seen;
  } finally {
    await browser.close();
  }
}

/** Returns a picture of each of these pages when its widget has drawn, PNG in base64, all in a window of the same size. */
async function picturesOf(urls, tag) {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserFlags(),
    defaultViewport: { width: 900, height: 1600 },
  });
  try {
    const pictures = [];
    for (const url of urls) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.waitForFunction((name) => document.querySelector(`${name}:state(ready)`), {}, tag);
      await page.waitForNetworkIdle({ idleTime: 500 });
      pictures.push(await page.screenshot({ encoding: 'base64' }));
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page of this HTML in a browser that has never been anywhere, waits for the widget, lets a reader use it, and
 * returns every address that was asked for and everything that is stored.
 */
async function leftBehind(origin, html) {
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags() });
  try {
    const page = await browser.newPage();
    const asked = [];
    page.on('request', (request) => asked.push({ url: request.url(), type: request.resourceType() }));
    await page.goto(`${origin}/page?html=${encodeURIComponent(html)}`);
    const widget = await page.waitForFunction(() => {
      const found = document.querySelector('maturity-bars');
      return found?.shadowRoot?.querySelector('[part~="drawing"]') ? found : undefined;
    });
    await widget.evaluate(async (element) => {
      for (const each of element.shadowRoot.querySelectorAll('.actions button, details.menu > summary')) {
        each.click();
        await element.updateComplete;
      }
      await element.toSVG();
      await element.toCSV();
    });
    await page.waitForFunction(
      (element) =>
        element.shadowRoot.querySelector('table') && element.shadowRoot.querySelector('.menu button'),
      {},
      widget,
    );
    await page.waitForNetworkIdle({ idleTime: 200 });
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      fonts: [...document.fonts].length,
    }));
    const client = await page.createCDPSession();
    const { cookies } = await client.send('Storage.getCookies');
    const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
    return { asked, stored, cookies, usage };
  } finally {
    await browser.close();
  }
}

/**
 * A test-runner plugin. `/embed-page?html=…` is a page of just that, sent with the security policy in `policy`;
 * `/embed-silent/embed.html` is a page for a frame that says nothing;
 * `/embed-origins` tells three further origins, for scripts, data and pages, all with all built files and demo data; `/older/dist/…` is the same as another version.
 */
export const embedOrigins = () => {
  const servers = [createServer(answer), createServer(answer), createServer(answer)];
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
      if (path === '/embed-silent/embed.html') return { type: 'html', body: '<!doctype html>' };
      if (path !== '/embed-origins') return undefined;
      const [script, data, other] = servers.map((server) => `http://127.0.0.1:${server.address().port}`);
      return { type: 'json', body: JSON.stringify({ script, data, other, version, older: OLDER }) };
    },
    executeCommand: ({ command, payload }) => {
      if (command === 'back-and-forward') return backAndForward(payload.url, payload.tag);
      if (command === 'pictures') return picturesOf(payload.urls, payload.tag);
      if (command === 'frames-seen') return framesSeen(payload.url);
      return command === 'left-behind' ? leftBehind(payload.origin, payload.html) : undefined;
    },
  };
};
