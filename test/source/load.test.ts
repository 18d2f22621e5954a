import { expect } from '@open-wc/testing';
import { checkRedirect, resolveUrl } from '../../src/source/fetch-text.js';
import { LIMITS, type Limits } from '../../src/source/limits.js';
import { loadDataset } from '../../src/source/load.js';
import { SourceError } from '../../src/source/source-error.js';
import { inWebkit } from '../fixtures/engine.js';
import { Faulty, sourceErrorOf } from './fault-client.js';

const BODY: string = '{"format": "maturity/1", "title": "Öppna data"}';
const QUICK: Limits = { ...LIMITS, time: 5_000, waits: [1, 2] };

const load = (
  url: string,
  limits: Partial<Limits> = {},
  options: { signal?: AbortSignal; refresh?: boolean } = {},
) => loadDataset(url, { signal: new AbortController().signal, ...options }, { ...QUICK, ...limits });

const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('loading a dataset', () => {
  it('gives the dataset at the address', async () => {
    const { url } = await Faulty.that({ body: BODY });
    expect((await load(url)).title).to.equal('Öppna data');
  });

  for (const type of [
    'application/json; charset=utf-8',
    'application/vnd.api+json',
    'text/json',
    'text/plain',
    'application/octet-stream',
    'none',
  ]) {
    it(`takes the content type ${type}`, async () => {
      const { url } = await Faulty.that({ body: BODY, type });
      expect((await load(url)).title).to.equal('Öppna data');
    });
  }

  it('takes a byte order mark', async () => {
    const { url } = await Faulty.that({ body64: base64(0xef, 0xbb, 0xbf, ...utf8(BODY)) });
    expect((await load(url)).title).to.equal('Öppna data');
  });

  it('resolves a relative address against the base it is given', async () => {
    const { url } = await Faulty.that({ body: BODY });
    const { search } = new URL(url);
    const dataset = await loadDataset(
      `say${search}`,
      { signal: new AbortController().signal, base: url },
      QUICK,
    );
    expect(dataset.title).to.equal('Öppna data');
  });

  it('follows redirects', async () => {
    const target = await Faulty.that({ body: BODY });
    const { url } = await Faulty.that({ status: '302', location: target.url });
    expect((await load(url)).title).to.equal('Öppna data');
  });

  it('sends neither a preflight nor a cookie to another origin', async () => {
    document.cookie = 'own=1';
    const faulty = await Faulty.that({ body: BODY });
    await load(faulty.url);
    expect(await faulty.story()).to.include({ requests: 1, preflights: 0, cookies: 0 });
  });
});

describe('what a request tells and keeps', () => {
  it('tells another origin which site asks and not which page, whatever the page would', async () => {
    const generous = document.createElement('meta');
    generous.name = 'referrer';
    generous.content = 'unsafe-url';
    document.head.append(generous);
    try {
      const faulty = await Faulty.that({ body: BODY });
      await load(faulty.url);
      expect((await faulty.story()).referrer).to.equal(`${location.origin}/`);
    } finally {
      generous.remove();
    }
  });

  it('leaves what is kept to the browser: it asks under one address, and a refresh whether there is anything new', async () => {
    const faulty = await Faulty.that({ body: BODY, etag: 'first', header: 'cache-control:max-age=600' });
    await load(faulty.url);
    expect(await faulty.story()).to.include({ requests: 1, renewals: 0 });
    expect((await load(faulty.url, {}, { refresh: true })).title).to.equal('Öppna data');
    const { renewals, ...story } = await faulty.story();
    expect(story).to.include({ requests: 2, addresses: 1, preflights: 0 });
    // a WebKitGTK that is driven from outside keeps nothing between requests
    expect(renewals).to.equal(inWebkit ? 0 : 1);
  });
});

describe('a request that fails', () => {
  const statuses: readonly [status: number, kind: string, requests: number][] = [
    [400, 'refused', 1],
    [401, 'refused', 1],
    [403, 'refused', 1],
    [404, 'not-found', 1],
    [410, 'not-found', 1],
    [429, 'server', 3],
    [500, 'server', 1],
    [502, 'server', 3],
    [503, 'server', 3],
    [504, 'server', 3],
  ];
  for (const [status, kind, requests] of statuses) {
    it(`answered ${status} is ${kind}, after ${requests} attempts`, async () => {
      const faulty = await Faulty.that({ status: `${status}` });
      const error = await sourceErrorOf(load(faulty.url));
      expect(error).to.include({ code: `MW-HTTP-${status}`, kind, status, url: faulty.url });
      expect(error.retryable).to.equal(kind === 'server');
      expect((await faulty.story()).requests).to.equal(requests);
    });
  }

  const bodies: readonly [
    name: string,
    answer: Record<string, string>,
    code: string,
    limits?: Partial<Limits>,
  ][] = [
    ['a web page', { type: 'text/html; charset=utf-8', body: '<!doctype html>' }, 'MW-HTML'],
    ['a web page called JSON', { body: ' \n<html>' }, 'MW-HTML'],
    ['XHTML', { type: 'application/xhtml+xml', body: '<html/>' }, 'MW-HTML'],
    ['a picture', { type: 'image/png', body: BODY }, 'MW-TYPE'],
    ['Latin-1', { body64: base64(...[...BODY].map((letter) => letter.charCodeAt(0))) }, 'MW-ENCODING'],
    [
      'Latin-1 that says so',
      { type: 'application/json; charset=iso-8859-1', body64: base64(0x22, 0xe5, 0x22) },
      'MW-ENCODING',
    ],
    ['UTF-16 with a mark', { body64: base64(0xff, 0xfe, 0x7b, 0, 0x7d, 0) }, 'MW-ENCODING'],
    ['UTF-16 without a mark', { body64: base64(0x7b, 0, 0x7d, 0) }, 'MW-ENCODING'],
    ['a letter cut in two at the end', { body64: base64(...utf8('"å"').slice(0, 2)) }, 'MW-ENCODING'],
    ['nothing', { body: '' }, 'MW-JSON'],
    ['no content', { status: '204' }, 'MW-JSON'],
    ['half a document', { body: BODY.slice(0, 20) }, 'MW-JSON'],
    ['a body one byte over the limit', { body: BODY }, 'MW-TOO-BIG', { bytes: utf8(BODY).length - 1 }],
    // a busy machine unpacks no 64 MiB within the usual time
    ['300 MiB in 300 kB', { bomb: 'yes' }, 'MW-TOO-BIG', { time: 50_000 }],
    ['another format', { body: '{"version": "2.0", "class": "dataset"}' }, 'MW-FORMAT'],
    ['a later format', { body: '{"format": "maturity/2"}' }, 'MW-VERSION'],
    ['a body that never ends', { drip: 'yes' }, 'MW-TIMEOUT', { time: 100 }],
    ['no answer at all', { hold: 'yes' }, 'MW-TIMEOUT', { time: 100 }],
  ];
  for (const [name, answer, code, limits] of bodies) {
    it(`by answering ${name} is ${code}, and is not tried again`, async () => {
      const faulty = await Faulty.that(answer);
      expect((await sourceErrorOf(load(faulty.url, limits))).code).to.equal(code);
      expect((await faulty.story()).requests).to.equal(1);
    });
  }

  it('takes a body of exactly the limit', async () => {
    const { url } = await Faulty.that({ body: BODY });
    expect((await load(url, { bytes: utf8(BODY).length })).title).to.equal('Öppna data');
  });

  it('by being cut off is MW-NET, after three attempts', async () => {
    const faulty = await Faulty.that({ body: BODY, cut: 'yes' });
    const error = await sourceErrorOf(load(faulty.url));
    expect(error).to.include({ code: 'MW-NET', kind: 'network', retryable: true });
    expect((await faulty.story()).requests).to.be.at.least(3);
  });

  it('for want of a CORS header is MW-NET', async () => {
    const { url } = await Faulty.that({ body: BODY, cors: 'no' });
    expect((await sourceErrorOf(load(url))).code).to.equal('MW-NET');
  });

  it('because nobody is there is MW-NET', async () => {
    expect((await sourceErrorOf(load('http://127.0.0.1:1/'))).code).to.equal('MW-NET');
  });

  it('without a connection is MW-OFFLINE and is not tried again', async () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'onLine');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const error = await sourceErrorOf(load('http://127.0.0.1:1/', { waits: [60_000] }));
      expect(error).to.include({ code: 'MW-OFFLINE', kind: 'offline' });
    } finally {
      if (own) Object.defineProperty(navigator, 'onLine', own);
      else Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('is tried again after one and four seconds, a quarter sooner or later, so that not all visitors come back at once', async () => {
    const later = window.setTimeout.bind(window);
    const random = Math.random.bind(Math);
    const waited: unknown[] = [];
    const draws = [0, 1];
    Math.random = () => draws.shift() ?? random();
    window.setTimeout = ((run: () => void, wait: number) => {
      if (wait === LIMITS.time) return later(run, wait);
      waited.push(wait);
      return later(run);
    }) as typeof setTimeout;
    try {
      await sourceErrorOf(load('http://127.0.0.1:1/', LIMITS));
    } finally {
      Object.assign(window, { setTimeout: later });
      Object.assign(Math, { random });
    }
    expect(waited).to.deep.equal([750, 5_000]);
  });

  it('is answered by what comes after 503', async () => {
    const faulty = await Faulty.that({ status: '503,200', body: BODY });
    expect((await load(faulty.url)).title).to.equal('Öppna data');
    expect((await faulty.story()).requests).to.equal(2);
  });

  it('waits as long as the server asks', async () => {
    const faulty = await Faulty.that({ status: '503,200', body: BODY, header: 'retry-after:1' });
    const start = performance.now();
    await load(faulty.url);
    expect(performance.now() - start).to.be.at.least(990);
  });

  for (const [name, value] of [
    ['31 seconds', '31'],
    ['a date next year', new Date(Date.now() + 3e10).toUTCString()],
  ] as const) {
    it(`gives up when the server asks for ${name}`, async () => {
      const faulty = await Faulty.that({ status: '503', header: `retry-after:${value}` });
      const error = await sourceErrorOf(load(faulty.url));
      expect(error.retryAfter).to.be.at.least(31);
      expect((await faulty.story()).requests).to.equal(1);
    });
  }

  it('asks again at once when the server asks for something unheard of', async () => {
    const faulty = await Faulty.that({ status: '503,200', body: BODY, header: 'retry-after:soon' });
    expect((await load(faulty.url)).title).to.equal('Öppna data');
  });
});

describe('sharing a request', () => {
  it('asks once for everyone who asks at the same time', async () => {
    const faulty = await Faulty.that({ body: BODY });
    const datasets = await Promise.all([...Array(20).keys()].map(() => load(faulty.url)));
    expect(new Set(datasets).size).to.equal(1);
    expect((await faulty.story()).requests).to.equal(1);
  });

  it('does not ask again for what it has, whatever the fragment', async () => {
    const faulty = await Faulty.that({ body: BODY });
    const first = await load(faulty.url);
    expect(await load(`${faulty.url}#top`)).to.equal(first);
    expect((await faulty.story()).requests).to.equal(1);
  });

  it('forgets a failure', async () => {
    const faulty = await Faulty.that({ status: '404,200', body: BODY });
    await sourceErrorOf(load(faulty.url));
    expect((await load(faulty.url)).title).to.equal('Öppna data');
  });

  it('tells everyone of a failure', async () => {
    const faulty = await Faulty.that({ status: '404' });
    const errors = await Promise.all([sourceErrorOf(load(faulty.url)), sourceErrorOf(load(faulty.url))]);
    expect(errors[0]).to.equal(errors[1]);
    expect((await faulty.story()).requests).to.equal(1);
  });

  it('asks again on refresh, and gives the new dataset to those who come later', async () => {
    const faulty = await Faulty.that({ body: BODY });
    const first = await load(faulty.url);
    const second = await load(faulty.url, {}, { refresh: true });
    expect(second).not.to.equal(first);
    expect(await load(faulty.url)).to.equal(second);
    expect((await faulty.story()).requests).to.equal(2);
  });

  it('keeps what it has when a refresh fails', async () => {
    const faulty = await Faulty.that({ status: '200,500', body: BODY });
    const first = await load(faulty.url);
    expect((await sourceErrorOf(load(faulty.url, {}, { refresh: true }))).code).to.equal('MW-HTTP-500');
    expect(await load(faulty.url)).to.equal(first);
  });

  it('lets one leave without disturbing the other', async () => {
    const faulty = await Faulty.that({ body: BODY, hold: 'yes' });
    const leaving = new AbortController();
    const left = load(faulty.url, {}, { signal: leaving.signal }).catch((error: unknown) => error);
    const staying = load(faulty.url);
    await faulty.story({ requests: 1 });
    leaving.abort();
    expect(await left).to.have.property('name', 'AbortError');
    await faulty.release();
    expect((await staying).title).to.equal('Öppna data');
    expect((await faulty.story()).requests).to.equal(1);
  });

  it('hangs up when nobody is left', async () => {
    const faulty = await Faulty.that({ body: BODY, hold: 'yes' });
    const leaving = new AbortController();
    const both = [1, 2].map(() =>
      load(faulty.url, {}, { signal: leaving.signal }).catch((error: unknown) => error),
    );
    await faulty.story({ requests: 1 });
    leaving.abort(new Error('enough'));
    for (const error of await Promise.all(both)) expect(error).to.have.property('message', 'enough');
    expect((await faulty.story({ hungUp: 1 })).hungUp).to.equal(1);
  });

  it('asks anew for whoever comes after everyone has left', async () => {
    const faulty = await Faulty.that({ body: BODY, hold: 'yes' });
    const leaving = new AbortController();
    const left = load(faulty.url, {}, { signal: leaving.signal }).catch((error: unknown) => error);
    await faulty.story({ requests: 1 });
    leaving.abort();
    expect(await left).to.be.instanceOf(DOMException);
    const late = load(faulty.url);
    await faulty.story({ requests: 2 });
    await faulty.release();
    expect((await late).title).to.equal('Öppna data');
  });

  it('asks nobody for someone who has already left', async () => {
    const faulty = await Faulty.that({ body: BODY });
    const error: unknown = await load(faulty.url, {}, { signal: AbortSignal.abort() }).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.have.property('name', 'AbortError');
    expect((await faulty.story()).requests).to.equal(0);
  });

  it('stops waiting for another attempt when everyone has left', async () => {
    const faulty = await Faulty.that({ status: '503', body: BODY });
    const leaving = new AbortController();
    const left = load(faulty.url, { waits: [60_000] }, { signal: leaving.signal }).catch(
      (error: unknown) => error,
    );
    await faulty.story({ requests: 1 });
    leaving.abort();
    expect(await left).to.have.property('name', 'AbortError');
  });
});

describe('addresses', () => {
  for (const url of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:application/json,{}',
    'blob:https://example.se/1',
    'file:///etc/passwd',
    'ftp://example.se/a.json',
    'https://user:secret@example.se/a.json',
    'https://',
    'http://[',
    '//:80',
  ]) {
    it(`refuses ${url}`, async () => {
      const error = await sourceErrorOf(
        loadDataset(url, { signal: new AbortController().signal, base: document.baseURI }),
      );
      expect(error).to.include({ code: 'MW-URL', kind: 'address', url });
    });
  }

  it('refuses a relative address that is relative to nothing', () => {
    expect(() => resolveUrl('a.json', undefined)).to.throw(SourceError, 'MW-URL');
  });

  it('leaves the fragment out', () => {
    expect(resolveUrl('a.json#x', 'https://example.se/b/').href).to.equal('https://example.se/b/a.json');
  });

  it('refuses an answer that came unencrypted to an encrypted question', () => {
    expect(() => checkRedirect(new URL('https://example.se/a'), 'http://example.se/a')).to.throw(
      SourceError,
      'MW-URL',
    );
    expect(() => checkRedirect(new URL('https://example.se/a'), 'https://example.org/a')).not.to.throw();
    expect(() => checkRedirect(new URL('http://example.se/a'), 'http://example.se/b')).not.to.throw();
    expect(() => checkRedirect(new URL('https://example.se/a'), '')).not.to.throw();
  });
});
