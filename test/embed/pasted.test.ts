import { expect } from '@open-wc/testing';
import { readDataset } from '../../src/source/read.js';
import { moduleOf, type State } from '../demo/skapa.js';
import { closePages, openPage, origins, seenOn, until } from './page.js';

const { WIDGETS, fitted } = await moduleOf('widgets');
const { snippetFor } = await moduleOf('snippets');
const { policyFor } = await moduleOf('policy');

const SCRIPTS = `${origins.script}/dist/cdn/`;

/** Documents that between them have something for every widget. */
const FILES = ['valfardsteknik-2022', 'oskarshamn-2008'];

const documents = await Promise.all(
  FILES.map(async (name) => {
    const address = `${origins.data}/demo/data/${name}.json`;
    const text = await (await fetch(address)).text();
    const { topics = [] } = JSON.parse(text) as {
      readonly topics?: readonly { id: string; label: unknown }[];
    };
    const facts = {
      dataset: await readDataset(text, address),
      topics: new Map(topics.map(({ id, label }) => [id, label])),
    };
    return { address, facts };
  }),
);

/** The document that a widget has something to draw of. */
function documentFor({ id, needs }: (typeof WIDGETS)[number]) {
  const found = documents.find(({ facts }) => needs(facts));
  if (!found) throw new RangeError(`missing document: ${id}`);
  return found;
}

/**
 * The page’s own script, which sees what goes wrong, is let in too; everything else is what the doctor says.
 */
const sentFor = (line: string) => `default-src 'none'; ${line.replace('script-src', "script-src 'self'")}`;

describe('what the tag maker gives, pasted into a page on another site', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const widget of WIDGETS) {
    for (const door of ['1', '2', '3', '4']) {
      it(`shows the ${widget.id} by door ${door}, under the policy that the doctor writes`, async () => {
        const { address: data, facts } = documentFor(widget);
        const state: State = { ...fitted({ widget: widget.id, entity: '1885' }, facts), door };
        const site = location.href;
        const { tag, script } = snippetFor(state, {
          data,
          scripts: SCRIPTS,
          site,
          text: 'Svaren',
          title: 'Bild',
        });
        const sentPolicy = sentFor(policyFor({ door, site, scripts: SCRIPTS, data: [data] }));
        const page = await openPage(tag, { head: script, sentPolicy });
        if (door === '4') {
          const frame = page.document.querySelector('iframe');
          await until(() => frame?.style.height);
        } else {
          await until(() => page.document.querySelector(`maturity-${widget.id}:state(ready)`));
        }
        expect(seenOn(page)).to.deep.equal({ violations: [], errors: [], warnings: [] });
      });
    }
  }

  for (const door of ['1', '2', '3', '4']) {
    it(`stands as wide as a paragraph, and where it does, by door ${door}`, async () => {
      const [{ address: data }] = documents as [(typeof documents)[number]];
      const state: State = { widget: 'flower', entity: '1885', door };
      const { tag, script } = snippetFor(state, {
        data,
        scripts: SCRIPTS,
        text: 'Svaren',
        title: 'Bild',
      });
      // as themes give what is written its measure
      const sheet = '<style>main > * { max-width: 400px; margin-inline: auto }</style>';
      const page = await openPage(`${sheet}<main><p>Text.</p>${tag}</main>`, { head: script });
      const shown = await until(() => page.document.querySelector('iframe, maturity-flower:state(ready)'));
      const of = page.document.querySelector('p')?.getBoundingClientRect();
      const { left, width } = shown.getBoundingClientRect();
      expect({ left, width }).to.deep.equal({ left: of?.left, width: 400 });
    });
  }
});
