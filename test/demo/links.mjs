import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { serve } from '../../scripts/static-server.mjs';

const DEMO = join(import.meta.dirname, '../../demo');

/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'data-src']);

/** What each kind of file names: addresses, relative to the file. */
const NAMES = {
  html: (text) => {
    const found = [];
    const nodes = [parse(text)];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      for (const { name, value } of node.attrs ?? []) if (ADDRESSES.has(name)) found.push(value);
      nodes.push(...(node.childNodes ?? []), ...(node.content ? [node.content] : []));
    }
    return found;
  },
  js: (text) =>
    [...text.matchAll(/\b(?:from|import)\s*\(?\s*(["'`])(\.{1,2}\/[^"'`$]+)\1/g)].map(
      ([, , address]) => address,
    ),
  css: (text) => [...text.matchAll(/(?:url\(|@import)\s*["']?([^"')]+)/g)].map(([, address]) => address),
  json: (text) => (JSON.parse(text).parts ?? []).map(({ href }) => href),
};

/** Returns the kind of a file by what its server says it is. */
function kindOf(response) {
  const type = response.headers.get('content-type') ?? '';
  return { 'text/html': 'html', 'text/javascript': 'js', 'text/css': 'css', 'application/json': 'json' }[
    type.split(';')[0]
  ];
}

/**
 * Asks the demo's own server for every page of the demo, and for every address on the same server that a page, or what
 * it loads, names. Returns how each was answered, and the places within pages that don't exist.
 */
async function demoAnswers() {
  const { url: home, close } = await serve({ home: '/demo/' });
  const files = readdirSync(DEMO, { recursive: true }).filter((name) => name.endsWith('.html'));
  const answers = [];
  const places = [];
  const texts = new Map();
  const pages = files.map((file) => new URL(`demo/${file.replaceAll('\\', '/')}`, home).href);
  const waiting = [home, ...pages].map((url) => ({ url, by: 'the demo' }));
  try {
    for (const { url, by } of waiting) {
      if (texts.has(url)) continue;
      const response = await fetch(url);
      const text = await response.text();
      texts.set(url, text);
      const kind = kindOf(response);
      answers.push({ path: new URL(url).pathname, by, status: response.status, kind: kind ?? 'other' });
      if (response.status !== 200 || !kind) continue;
      for (const address of NAMES[kind](text)) {
        const named = new URL(address, response.url);
        if (named.origin !== new URL(home).origin) continue;
        const { hash } = named;
        named.hash = '';
        named.search = '';
        waiting.push({ url: named.href, by: new URL(url).pathname });
        if (hash.length > 1) places.push({ page: named.href, id: decodeURIComponent(hash.slice(1)) });
      }
    }
  } finally {
    await close();
  }
  const isThere = ({ page, id }) => texts.get(page)?.includes(`id="${id}"`);
  const lost = places.filter((place) => !isThere(place));
  return { answers, lost: lost.map(({ page, id }) => `${new URL(page).pathname}#${id}`) };
}

/** A test-runner plugin: `executeServerCommand('demo-answers')` goes through the demo as `npm start` serves it. */
export const demoLinks = {
  name: 'demo-links',
  executeCommand: ({ command }) => (command === 'demo-answers' ? demoAnswers() : undefined),
};
