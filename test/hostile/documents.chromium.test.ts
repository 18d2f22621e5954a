import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { readDataset } from '../../src/source/read.js';
import { documents } from './documents.js';
import { openGallery, PATIENCE, quickest, type Gallery } from './gallery.js';

const DOCUMENTS = 5_000;
const SEED = 20_110_615;

describe('documents that follow the format', function () {
  this.timeout(400_000);
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
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
    await executeServerCommand('say', `${String(turn)} generated documents, seed ${String(SEED)}`);
  });
});
