import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { origins } from './page.js';

interface LeftBehind {
  readonly asked: readonly { readonly url: string; readonly type: string }[];
  readonly stored: unknown;
  readonly cookies: readonly unknown[];
  /** Bytes. */
  readonly usage: number;
}

/** A document of one file. */
const DATA = `${origins.data}/demo/data/skl-2011.json`;

const DOORS = {
  'the tag': `<maturity-bars src="${DATA}" indicator="fig-02-priority"></maturity-bars>`,
  'a div': `<div data-maturity="bars" data-src="${DATA}" data-indicator="fig-02-priority"></div>`,
  'a link': `<a class="maturity-bars" href="${DATA}?indicator=fig-02-priority">Svaren</a>`,
};

const SINGLE = `${origins.script}/dist/maturity-widgets.js`;
const LOADER = `${origins.script}/dist/cdn/load.js`;

async function leftBehind(script: string, body: string, lang = 'sv'): Promise<LeftBehind> {
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script>${body}</html>`;
  const seen = await executeServerCommand<LeftBehind, { origin: string; html: string }>('left-behind', {
    origin: origins.other,
    html,
  });
  return {
    ...seen,
    asked: seen.asked.filter(({ type, url }) => type !== 'document' && !url.startsWith('data:')),
  };
}

const NOTHING = {
  cookie: '',
  local: {},
  session: {},
  databases: [],
  caches: [],
  workers: 0,
  fonts: 0,
};

describe('what a widget asks for and leaves behind', function () {
  this.timeout(60_000);

  for (const [door, body] of Object.entries(DOORS)) {
    it(`is two requests and nothing else, with the single file and ${door}`, async () => {
      const { asked, stored, cookies, usage } = await leftBehind(SINGLE, body);
      expect(asked.map(({ url }) => url)).to.deep.equal([SINGLE, DATA]);
      expect(asked.map(({ type }) => type)).to.deep.equal(['script', 'fetch']);
      expect(stored).to.deep.equal(NOTHING);
      expect(cookies).to.deep.equal([]);
      expect(usage).to.equal(0);
    });
  }

  it('is the script with its parts, once each, and the data once, with the loader', async () => {
    const { asked, stored, cookies, usage } = await leftBehind(LOADER, DOORS['the tag'] + DOORS['a div']);
    const scripts = asked.filter(({ url }) => url !== DATA);
    expect(asked.length - scripts.length).to.equal(1);
    expect(new Set(asked.map(({ url }) => url)).size).to.equal(asked.length);
    for (const { url, type } of scripts) {
      expect(url).to.match(new RegExp(`^${origins.script}/dist/cdn/(chunks/)?[\\w-]+\\.js$`));
      expect(type).to.equal('script');
    }
    expect(stored).to.deep.equal(NOTHING);
    expect(cookies).to.deep.equal([]);
    expect(usage).to.equal(0);
  });

  it('is no English on a Swedish page, and two files of it on an English one', async () => {
    const wordsOf = async (lang: string) => {
      const { asked } = await leftBehind(LOADER, DOORS['the tag'], lang);
      expect(asked.filter(({ url }) => url === DATA)).to.have.length(1);
      return asked.flatMap(({ url }) => /\/(\w+-(?:words|phrases))-[\w-]+\.js$/u.exec(url)?.[1] ?? []);
    };
    expect(await wordsOf('sv')).to.deep.equal([]);
    expect((await wordsOf('en')).sort()).to.deep.equal(['bars-phrases', 'common-words']);
  });
});
