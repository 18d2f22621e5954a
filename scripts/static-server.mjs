import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const root = join(import.meta.dirname, '..');

const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

/**
 * The policy that SECURITY.md promises the widgets work under, and the demo's own style sheets and icon. Sent with every
 * answer, so that a breach shows on the first page load.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The tag maker's doctor asks for files on other sites, as the sites that embed them will. */
const ASKING = new Map([
  ['/demo/skapa.html', CONTENT_SECURITY_POLICY.replace('connect-src', 'connect-src https: http:')],
]);

/**
 * Serves the project's folder as any static server would: files as they are, `index.html` for a folder, 404 for the
 * rest. Names with a leading dot and node_modules are not served.
 *
 * @param {object} [options]
 * @param {string} [options.host]
 * @param {number} [options.port] the first port to try; 0 for any free one
 * @param {string} [options.home] path that `/` leads to
 * @param {Map<string, string>} [options.pages] HTML documents that exist only here, by path
 * @param {Record<string, string>} [options.headers] further response headers
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function serve({ host = '127.0.0.1', port = 0, home, pages = new Map(), headers = {} } = {}) {
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    const answer = (status, more = {}) => {
      response.writeHead(status, {
        'cache-control': 'no-cache',
        'content-security-policy': ASKING.get(path) ?? CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        ...headers,
        ...more,
      });
      return response;
    };
    const plain = { 'content-type': 'text/plain; charset=utf-8' };
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(405, plain).end('405 method not allowed\n');

    if (path === '/' && home) return answer(302, { location: home }).end();
    const page = pages.get(path);
    if (page !== undefined) return answer(200, { 'content-type': TYPES.get('.html') }).end(page);

    const isHidden = path === undefined || /\/(\.|node_modules(\/|$))/.test(path);
    let file = isHidden ? undefined : join(root, path);
    let found = file && statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      if (!path.endsWith('/')) return answer(301, { location: `${encodeURI(path)}/` }).end();
      file = join(file, 'index.html');
      found = statSync(file, { throwIfNoEntry: false });
    }
    if (!found?.isFile()) return answer(404, plain).end(`404 not found: ${path ?? request.url}\n`);

    const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
    answer(200, { 'content-type': type, 'content-length': found.size });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
  await listen(server, port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** Returns the decoded path of a request; `undefined` when it is not a path. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** Listens on the port, or on the next free one. */
async function listen(server, port, host) {
  for (let next = port; ; next++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(next, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next >= port + 100) throw error;
    }
  }
}
