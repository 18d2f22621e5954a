import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { readDataset } from '../../src/source/read.js';
import { documents } from './documents.js';
import { openGallery, PATIENCE, quickest, type Gallery, type Way } from './gallery.js';

const DOCUMENTS = 5_000;
const SEED = 20_110_615;

/** Each tag in ways that ask for different drawings. */
const WAYS: readonly Way[] = [
  ['maturity-flower', { entity: '1885' }],
  ['maturity-flower', { layout: 'garden', entity: '1885', compare: 'all' }],
  ['maturity-bars', { indicator: 'i0', by: 'size' }],
  ['maturity-bars', { indicator: 'i1', mode: 'diverging', rows: 'editions' }],
  ['maturity-table', { entity: '1885', compare: 'all' }],
  ['maturity-table', { rows: 'entities', columns: 'fulfilment change difference rank n' }],
  ['maturity-heatmap', { indicator: 'i0', by: 'size' }],
  ['maturity-scatter', { entity: '1885' }],
  ['maturity-flowers', { entity: '1885' }],
  ['maturity-map', { indicator: 'i0' }],
  ['maturity-trend', { indicator: 'i0', entity: '1885', compare: 'all' }],
  ['maturity-trend', { indicator: 'i1', by: 'size' }],
  ['maturity-targets'],
  ['maturity-ladder', { entity: '1885' }],
  ['maturity-value', { indicator: 'i0', entity: '1885' }],
  ['maturity-steps', { entity: '1885', compare: 'all' }],
  ['maturity-papers', { entity: '1885' }],
  ['maturity-picker'],
];

describe('documents that follow the format', function () {
  this.timeout(400_000);
  let gallery: Gallery;
  before(async () => {
    const response = await fetch('/demo/data/oskarshamn-2008.json');
    gallery = await openGallery(WAYS, await readDataset(await response.text(), response.url));
  });
  after(() => gallery.close());

  it(`are drawn soundly in every widget, ${String(DOCUMENTS)} of them from seed ${String(SEED)}`, async () => {
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        turn++;
        const text = JSON.stringify(document);
        const wrong: string[] = [];
        const time = await quickest(async () => {
          wrong.push(...(await gallery.show(await readDataset(text), turn)));
        });
        expect(wrong).to.deep.equal([]);
        expect(gallery.faults).to.deep.equal([]);
        expect(gallery.thrown).to.deep.equal([]);
        expect(time).to.be.below(PATIENCE);
        if (turn % 50 === 0) await new Promise(requestAnimationFrame);
      }),
      { numRuns: DOCUMENTS, seed: SEED, includeErrorInReport: true },
    );
    expect(turn).to.equal(DOCUMENTS);
    for (const [way, times] of gallery.drawn) expect(times, way).to.be.greaterThan(20);
    await executeServerCommand('say', `${String(turn)} generated documents, seed ${String(SEED)}`);
  });
});
