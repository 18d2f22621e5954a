import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { constants, gzipSync } from 'node:zlib';

/** What has happened to one key: how often it was asked for, what the requests carried, who hung up. */
class Story {
  requests = 0;
  preflights = 0;
  cookies = 0;
  hungUp = 0;
  /** Requests that asked only whether something is new. */
  renewals = 0;
  /** Where the last request said that it came from. */
  referrer = '';
  /** Addresses that were asked for. */
  addresses = new Set();
  isMended = false;
  #waiting = [];
  #held = [];

  changed() {
    for (const look of this.#waiting.splice(0)) look();
  }

  /** Fulfilled when the number that is asked for has been reached. */
  async until(name, value) {
    while (this[name] < value) await new Promise((resolve) => this.#waiting.push(resolve));
  }

  hold(answer) {
    this.#held.push(answer);
  }

  release() {
    this.isMended = true;
    for (const answer of this.#held.splice(0)) answer();
  }
}

/** 300 MiB of spaces in 300 kB. */
const bomb = () => gzipSync(Buffer.alloc(300 * 1024 * 1024, ' '), { level: 1 });

/** A compressed megabyte of JSON that goes on with a block of a kind that there isn't. */
const spoilt = () => {
  const text = `["${randomBytes(2 ** 19).toString('hex')}`;
  return Buffer.concat([gzipSync(text, { finishFlush: constants.Z_FULL_FLUSH }), Buffer.alloc(64, 0xff)]);
};

/**
 * A server that fails in every way that servers do, for tests. Its address is at /fault-server of the test server.
 *
 *   /say?key=…&status=200&type=…&body=…&body64=…   says just that; several statuses are given one after the other
 *     &header=name:value &cors=no &hold=yes (until /release) &drip=yes (never ends) &cut=yes (hangs up in the middle)
 *     &bomb=yes &spoilt=yes &location=… &nest=200000 (lists in each other)
 *     &etag=… (what the body is called: who has it already is told so, and no more)
 *     &then=… (the body from /release on, and all is well)
 *   /release?key=…  and /fail?key=… for the opposite
 *   /story?key=…&until=hungUp:1     what has happened to a key, once something has happened that often
 */
export const faultServer = () => {
  const stories = new Map();
  let bombBytes;

  const answer = (request, response, query, story) => {
    if (story.isMended && query.has('then')) {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', 'application/json');
      response.end(query.get('then'));
      return;
    }
    const statuses = (query.get('status') ?? '200').split(',');
    const status = Number(statuses[Math.min(story.requests, statuses.length) - 1]);
    const isLast = story.requests >= statuses.length;
    const depth = Number(query.get('nest') ?? 0);
    const body = query.has('body64')
      ? Buffer.from(query.get('body64'), 'base64')
      : Buffer.from(query.get('body') ?? '['.repeat(depth) + ']'.repeat(depth));
    const type = query.get('type') ?? 'application/json';
    if (query.get('cors') !== 'no') {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-expose-headers', 'retry-after');
    }
    if (type !== 'none') response.setHeader('content-type', type);
    for (const header of query.getAll('header')) {
      const [name, value] = header.split(/:(.*)/);
      response.setHeader(name, value);
    }
    response.statusCode = status;
    const etag = query.has('etag') ? `"${query.get('etag')}"` : undefined;
    if (etag) response.setHeader('etag', etag);
    if (etag && request.headers['if-none-match'] === etag) {
      story.renewals++;
      response.statusCode = 304;
      response.end();
      return;
    }
    if (query.has('location')) response.setHeader('location', query.get('location'));
    if (query.get('bomb') === 'yes') {
      bombBytes ??= bomb();
      response.setHeader('content-encoding', 'gzip');
      response.end(bombBytes);
    } else if (query.get('spoilt') === 'yes') {
      response.setHeader('content-encoding', 'gzip');
      response.end(spoilt());
    } else if (query.get('drip') === 'yes') {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    } else if (query.get('cut') === 'yes' && (statuses.length === 1 || !isLast)) {
      response.setHeader('content-length', body.length + 100);
      response.write(body, () => request.socket.destroy());
    } else response.end(body);
  };

  const respond = async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url, 'http://localhost');
    const key = query.get('key') ?? '';
    const story = stories.get(key) ?? new Story();
    stories.set(key, story);
    if (pathname === '/say') {
      if (request.method === 'OPTIONS') story.preflights++;
      else story.requests++;
      if (request.headers.cookie) story.cookies++;
      story.referrer = request.headers.referer ?? '';
      story.addresses.add(request.url);
      response.on('close', () => {
        if (response.writableFinished) return;
        story.hungUp++;
        story.changed();
      });
      story.changed();
      const say = () => answer(request, response, query, story);
      if (query.get('hold') === 'yes' && !(story.isMended && query.has('then'))) story.hold(say);
      else say();
      return;
    }
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', 'application/json');
    if (pathname === '/release') story.release();
    if (pathname === '/fail') story.isMended = false;
    if (query.has('until')) {
      const [name, value] = query.get('until').split(':');
      await story.until(name, Number(value));
    }
    const { requests, preflights, cookies, hungUp, renewals, referrer, addresses } = story;
    response.end(
      JSON.stringify({
        requests,
        preflights,
        cookies,
        hungUp,
        renewals,
        referrer,
        addresses: addresses.size,
      }),
    );
  };

  const server = createServer((request, response) => void respond(request, response));
  return {
    name: 'fault-server',
    serverStart: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
    serverStop: () => {
      server.closeAllConnections();
      server.close();
    },
    serve: ({ path }) =>
      path === '/fault-server'
        ? { type: 'text', body: `http://127.0.0.1:${server.address().port}` }
        : undefined,
  };
};
