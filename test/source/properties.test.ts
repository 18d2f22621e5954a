import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MaturityDocument } from '../../src/source/formats/maturity-schema.js';
import { headOf, readMaturity } from '../../src/source/formats/maturity.js';
import { reportFaults } from '../../src/source/formats/maturity-faults.js';
import { Report } from '../../src/source/formats/report.js';
import { LIMITS } from '../../src/source/limits.js';
import { readDataset } from '../../src/source/read.js';
import { SourceError } from '../../src/source/source-error.js';
import { GARDEN, type Json } from './document.js';

/** Ids that have tripped others up, and any text at all. */
const id = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '1',
      '0180',
      'å',
      '🌼',
      'a.b',
      'a"b',
      ' ',
    ),
    weight: 1,
  },
  { arbitrary: fc.string({ minLength: 1, maxLength: 8 }), weight: 3 },
);
const isReason = (text: string) => ['missing', 'not-asked', 'not-applicable', 'suppressed'].includes(text);
const ids = (minLength: number) =>
  fc.uniqueArray(
    id.filter((text) => !isReason(text)),
    { minLength, maxLength: 6 },
  );
const gap = fc.constantFrom(null, 'missing', 'not-asked', 'not-applicable', 'suppressed');

/** An object with own members only, whatever they are called. */
function objectOf<Value>(
  names: readonly string[],
  value: (name: string, index: number) => Value,
): Record<string, Value> {
  const made: Record<string, Value> = {};
  for (const [index, name] of names.entries()) {
    Object.defineProperty(made, name, { value: value(name, index), enumerable: true, configurable: true });
  }
  return made;
}

/** Any document that follows the format: answers and published numbers on any scales, for any entities and groups. */
const documents: fc.Arbitrary<MaturityDocument> = fc
  .record({
    editions: ids(1),
    categories: ids(1),
    scales: ids(2),
    indicators: ids(1),
    groups: ids(1),
    entities: ids(1),
    seed: fc.infiniteStream(fc.nat()),
    gaps: fc.infiniteStream(gap),
    unpublished: fc.boolean(),
  })
  .map(({ editions, categories, scales, indicators, groups, entities, seed, gaps, unpublished }) => {
    const draw = (below: number) => (seed.next().value as number) % below;
    const [ordinal = '', numeric = ''] = scales;
    const scaleOf = (index: number) => (index % 2 === 0 ? ordinal : numeric);
    const cell = (index: number) => {
      if (draw(4) === 0) return gaps.next().value as string | null;
      return scaleOf(index) === ordinal ? (categories[draw(categories.length)] ?? null) : draw(1000) / 10;
    };
    const shares = () => {
      const parts = categories.map(() => draw(100) + 1);
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.map((part) => (part / sum) * 100);
    };
    return {
      format: 'maturity/1',
      editions: editions.map((each) => ({ id: each })),
      scales: [
        { id: ordinal, kind: 'ordinal', categories: categories.map((each) => ({ id: each })) },
        { id: numeric, kind: 'numeric', unit: 'percent' },
      ],
      indicators: indicators.map((each, index) => ({ id: each, scale: scaleOf(index) })),
      groupings: [{ id: 'g', groups: groups.map((each) => ({ id: each })) }],
      entities: entities.map((each) => ({ id: each, name: each })),
      answers: editions.map((edition) => ({
        edition,
        unpublished,
        indicators,
        rows: objectOf(entities, () => indicators.map((_, index) => cell(index))),
      })),
      results: indicators.map((indicator, index) => ({
        indicator,
        edition: editions[draw(editions.length)] ?? '',
        grouping: 'g',
        unit: scaleOf(index) === ordinal ? ('percent' as const) : ('mean' as const),
        respondents: objectOf(groups, () => draw(300)),
        values: objectOf(groups, () => (scaleOf(index) === ordinal ? shares() : draw(100))),
      })),
    };
  });

/** Things that have no business where they are put. */
const intruder: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(
    undefined,
    null,
    true,
    '',
    'x',
    '12,5',
    0,
    -1,
    0.5,
    1e308,
    101,
    2 ** 53,
    'missing',
    [],
    {},
    [null],
    ['x', 'x'],
    { x: 1 },
    '1885',
    'fulfilment',
  ),
  fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as Json),
);

/** A document with something else at one of its places. */
function disturbed(
  document: unknown,
  choices: readonly (readonly [number, Json | undefined])[],
): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, Json>;
  for (const [choice, value] of choices) {
    let node: Record<string, Json> = copy;
    // walks down as the digits of the number say
    for (let rest = choice; ; rest = Math.floor(rest / 7)) {
      const keys = Object.keys(node);
      const key = keys[rest % keys.length];
      if (key === undefined) break;
      const inner = node[key];
      if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && rest % 5 > 0) {
        node = inner as Record<string, Json>;
        continue;
      }
      if (value === undefined && Array.isArray(node)) node.splice(Number(key), 1);
      else if (value === undefined) Reflect.deleteProperty(node, key);
      else
        Object.defineProperty(node, key, {
          value: structuredClone(value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      break;
    }
  }
  return copy;
}

const fullSpeed = () => undefined;

describe('whatever a document holds', () => {
  it('one that follows the format is read without a word', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { warnings, entities, answers } = await readDataset(JSON.stringify(document));
        expect(warnings).to.deep.equal([]);
        expect([...entities.keys()]).to.deep.equal(document.entities?.map((each) => each.id));
        for (const [index, sheet] of answers.entries()) {
          const given = document.answers?.[index];
          for (const [row, entity] of sheet.entities.entries()) {
            const cells = given?.rows[entity] as readonly unknown[];
            for (const [column, raw] of cells.entries()) {
              const at = row * sheet.indicators.length + column;
              if (typeof raw === 'number') expect(sheet.values[at]).to.equal(raw);
              expect(sheet.gaps[at] === 0).to.equal(raw !== null && !isReason(raw as string));
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the quick reader is content exactly when the thorough one finds nothing', async () => {
    const wrongs = fc.array(fc.tuple(fc.nat(), intruder), { minLength: 1, maxLength: 2 });
    let flawless = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(GARDEN), documents), wrongs, async (document, choices) => {
        const input = disturbed(document, choices);
        const pieces = [{ input, href: '', holds: undefined }];
        const quick = await readMaturity(headOf(input), pieces, fullSpeed);
        const report = new Report();
        reportFaults(pieces, new Set(), report);
        const found = report.issueCount + report.warnings.length;
        expect(quick.flawless, JSON.stringify([report.issues, report.warnings])).to.equal(found === 0);
        if (quick.flawless) flawless++;
      }),
      { numRuns: 1000 },
    );
    expect(flawless).to.be.greaterThan(20);
  });

  it('bytes changed at random give a dataset or a SourceError', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(GARDEN));
    const limits = { ...LIMITS, waits: [] };
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.option(fc.nat(bytes.length)),
        async (changes, end) => {
          const changed = bytes.slice();
          for (const [at, value] of changes) changed[at] = value;
          const text = new TextDecoder().decode(changed.slice(0, end ?? undefined));
          try {
            await readDataset(text, undefined, { limits });
          } catch (error) {
            expect(error).to.be.instanceOf(SourceError);
            refused++;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(refused).to.be.greaterThan(100);
  });

  it('any JSON at all gives a dataset or a SourceError', async () => {
    const anything = fc.dictionary(fc.constantFrom(...Object.keys(GARDEN)), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(anything, async (document) => {
        const text = JSON.stringify({ ...document, format: 'maturity/1' });
        const result: unknown = await readDataset(text, undefined, {
          limits: { ...LIMITS, waits: [] },
        }).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).to.be.instanceOf(SourceError);
      }),
      { numRuns: 300 },
    );
  });
});
