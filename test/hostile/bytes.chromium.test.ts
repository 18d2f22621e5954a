import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import type { Dataset } from '../../src/model/index.js';
import { LIMITS } from '../../src/source/limits.js';
import { readDataset } from '../../src/source/read.js';
import { SourceError } from '../../src/source/source-error.js';
import { openGallery, PATIENCE, quickest, type Gallery } from './gallery.js';

const MUTATIONS = 20_000;
const SEED = 20_080_101;

describe('a real file with any of its bytes changed', function () {
  this.timeout(400_000);
  let gallery: Gallery;
  before(async () => {
    gallery = await openGallery();
  });
  after(() => gallery.close());

  it(`is drawn or refused, in ${String(MUTATIONS)} ways from seed ${String(SEED)}`, async () => {
    const response = await fetch('/demo/data/oskarshamn-2008.json');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const limits = { ...LIMITS, waits: [] };
    const changes = fc.array(
      fc.tuple(
        fc.nat(bytes.length - 1),
        fc.oneof(
          fc.integer({ min: 0, max: 255 }),
          fc.constantFrom(...'0123456789"{}[],:-.eE\\nt'.split('').map((letter) => letter.charCodeAt(0))),
        ),
      ),
      { minLength: 1, maxLength: 2 },
    );
    let tried = 0;
    let shown = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.oneof(
          { arbitrary: fc.constant(null), weight: 19 },
          { arbitrary: fc.nat(bytes.length), weight: 1 },
        ),
        async (changed, end) => {
          tried++;
          const copy = bytes.slice();
          for (const [at, value] of changed) copy[at] = value;
          const text = new TextDecoder().decode(copy.slice(0, end ?? undefined));
          let data: Dataset | undefined;
          const wrong: string[] = [];
          const time = await quickest(async () => {
            try {
              data = await readDataset(text, response.url, { limits });
            } catch (error) {
              if (!(error instanceof SourceError)) throw error;
              refused++;
            }
            // most differ in a letter: the drawings of some stand for the rest
            if (data && ++shown % 4 === 0) wrong.push(...(await gallery.show(data, shown / 4)));
          });
          expect(wrong).to.deep.equal([]);
          expect(gallery.faults).to.deep.equal([]);
          expect(gallery.thrown).to.deep.equal([]);
          expect(time).to.be.below(PATIENCE);
        },
      ),
      { numRuns: MUTATIONS, seed: SEED, includeErrorInReport: true },
    );
    expect(tried).to.equal(MUTATIONS);
    expect(refused).to.be.greaterThan(1_000);
    expect(shown).to.be.greaterThan(100);
    await executeServerCommand(
      'say',
      `${String(tried)} changed files, seed ${String(SEED)}: ${String(refused)} refused, ${String(shown)} read`,
    );
  });
});
