import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import type { Dataset } from '../../src/model/index.js';
import { LIMITS } from '../../src/source/limits.js';
import { readDataset } from '../../src/source/read.js';
import { SourceError } from '../../src/source/source-error.js';
import { openGallery, PATIENCE, quickest, type Way } from './gallery.js';

const SEED = 20_080_101;

type List = { readonly id: string; readonly indicator: string; readonly county?: string }[];
interface Contents {
  readonly indicators: List;
  readonly entities: List;
  readonly answers: { readonly rows: Readonly<Record<string, unknown>> }[];
  readonly results: List;
}

const read = async (name: string) =>
  (await (await fetch(`/demo/data/${name}.json`)).json()) as Contents & Readonly<Record<string, unknown>>;

/** A document without some of its sections. */
const without = (document: object, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));

/** The answers of these municipalities alone. */
const rowsOf = (answers: Contents['answers'], entities: List) =>
  answers.map((sheet) => ({
    ...sheet,
    rows: Object.fromEntries(entities.flatMap(({ id }) => (id in sheet.rows ? [[id, sheet.rows[id]]] : []))),
  }));

/** One county of the self-assessment, in one file. */
async function assessment(): Promise<object> {
  const whole = await read('valfardsteknik-2022');
  const register = await read('municipalities');
  const entities = register.entities.filter(({ county }) => county === '18');
  return { ...register, ...without(whole, 'parts'), entities, answers: rowsOf(whole.answers, entities) };
}

/** A few questions of the survey, and one county of those who took part. */
async function survey(): Promise<object> {
  const ids = new Set(['fig-02-priority', 'appendix-1-participation']);
  const whole = await read('skl-2011');
  const isKept = (id: string) => ids.has(id) || id.startsWith('fig-13');
  const entities = whole.entities.filter(({ county }) => county === '18');
  return {
    ...without(whole, 'inconsistencies', 'notes'),
    entities,
    indicators: whole.indicators.filter(({ id }) => isKept(id)),
    results: whole.results.filter(({ indicator }) => isKept(indicator)),
    answers: rowsOf(whole.answers, entities),
  };
}

/** Real files, how many ways of changing their bytes are tried, and what draws them. */
const FILES: readonly [name: string, file: () => Promise<object>, times: number, ways: readonly Way[]][] = [
  [
    'a self-assessment',
    assessment,
    8_000,
    [
      ['maturity-flower', { entity: '1885' }],
      ['maturity-flower', { layout: 'garden', entity: '1885', compare: 'county' }],
      ['maturity-flowers', { entity: '1885' }],
      ['maturity-bars', { indicator: 'older-locks', by: 'county' }],
      ['maturity-table', { entity: '1885', compare: 'county' }],
      ['maturity-table', { rows: 'entities' }],
      ['maturity-map', { indicator: 'older-locks' }],
      ['maturity-heatmap', { indicator: 'older-locks', by: 'size' }],
      ['maturity-heatmap'],
      ['maturity-scatter', { entity: '1885' }],
      ['maturity-steps', { entity: '1885', compare: 'county' }],
      ['maturity-trend', { indicator: 'broadband-gigabit', entity: '1885', compare: 'county' }],
      ['maturity-value', { indicator: 'older-locks', entity: '1885' }],
      ['maturity-papers', { entity: '1885' }],
      ['maturity-picker', { entity: '1885' }],
    ],
  ],
  [
    'a survey',
    survey,
    8_000,
    [
      ['maturity-bars', { indicator: 'fig-02-priority', by: 'size' }],
      ['maturity-bars', { indicator: 'fig-02-priority', mode: 'diverging' }],
      ['maturity-heatmap', { topic: 'fig-13' }],
      ['maturity-map', { indicator: 'appendix-1-participation' }],
      ['maturity-value', { indicator: 'fig-02-priority', category: 'very-high' }],
      ['maturity-table'],
    ],
  ],
  ['goals and a ladder', () => read('oskarshamn-2008'), 4_000, [['maturity-targets'], ['maturity-ladder']]],
];

/** Every way is drawn at least so often. */
const LEAST = 50;

describe('a real file with any of its bytes changed', function () {
  this.timeout(600_000);

  for (const [name, file, times, ways] of FILES) {
    it(`is drawn or refused: ${name}, in ${String(times)} ways from seed ${String(SEED)}`, async () => {
      const whole = JSON.stringify(await file());
      const bytes = new TextEncoder().encode(whole);
      const gallery = await openGallery(ways, await readDataset(whole));
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
      try {
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
                  data = await readDataset(text, undefined, { limits });
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
          { numRuns: times, seed: SEED, includeErrorInReport: true },
        );
      } finally {
        gallery.close();
      }
      expect(tried).to.equal(times);
      expect(refused).to.be.greaterThan(times / 20);
      for (const [way, often] of gallery.drawn) expect(often, way).to.be.at.least(LEAST);
      await executeServerCommand(
        'say',
        `${String(tried)} changed files, ${name}, seed ${String(SEED)}: ${String(refused)} refused, ${String(shown)} read`,
      );
    });
  }
});
