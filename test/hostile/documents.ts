import * as fc from 'fast-check';
import { LAYER_PARTS, MISSING_REASONS, TONES } from '../../src/model/index.js';
import type { MaturityDocument } from '../../src/source/formats/maturity-schema.js';

/** Numbers that arithmetic stumbles on, and any at all. */
const number = fc.oneof(
  { arbitrary: fc.constantFrom(0, -0, 1, -1, 5e-324, 1e-9, 1e9, 1e15, -1e15, 100, 99.5, 0.1), weight: 2 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), weight: 1 },
);
const share = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
const count = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(0, 1, 4, 5, 9_007_199_254_740_991));
const words = fc.oneof(
  fc.constantFrom(
    '',
    'å',
    'Ett',
    'ett ord',
    'Donaudampfschifffahrtsgesellschaft'.repeat(3),
    '🌼🌼',
    '\u202Ex',
    ' ',
  ),
  fc.string({ maxLength: 20 }),
);
const gap = fc.constantFrom(null, ...MISSING_REASONS);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** As long a list as it says, of places in another list. */
const picks = fc.infiniteStream(fc.nat());

/**
 * Documents that follow the format in every list: any number of things, any answers to any of them, and numbers that
 * arithmetic stumbles on.
 */
export const documents: fc.Arbitrary<MaturityDocument> = fc
  .record({
    title: maybe(words),
    synthetic: maybe(fc.boolean()),
    sizes: fc.record({
      editions: fc.integer({ min: 0, max: 4 }),
      categories: fc.integer({ min: 1, max: 7 }),
      areas: fc.integer({ min: 0, max: 5 }),
      indicators: fc.integer({ min: 0, max: 8 }),
      groups: fc.integer({ min: 0, max: 5 }),
      entities: fc.integer({ min: 0, max: 6 }),
      goals: fc.integer({ min: 0, max: 2 }),
      targets: fc.integer({ min: 0, max: 3 }),
      steps: fc.integer({ min: 1, max: 5 }),
    }),
    texts: fc.infiniteStream(words),
    numbers: fc.infiniteStream(number),
    shares: fc.infiniteStream(share),
    counts: fc.infiniteStream(count),
    gaps: fc.infiniteStream(gap),
    picks,
    kind: fc.constantFrom('ordinal' as const, 'nominal' as const),
    range: fc.constantFrom({}, { min: 0 }, { max: 1000 }, { min: -10, max: 10 }),
  })
  .map(({ title, synthetic, sizes, kind, range, ...streams }) => {
    const text = () => streams.texts.next().value as string;
    const pick = (below: number) => (streams.picks.next().value as number) % Math.max(1, below);
    const chance = (outOf: number) => pick(outOf) === 0;
    const list = <Item>(length: number, item: (index: number) => Item) => [...Array(length).keys()].map(item);
    const some = () => streams.numbers.next().value as number;
    const percent = () => streams.shares.next().value as number;
    const whole = () => streams.counts.next().value as number;
    const nothing = () => streams.gaps.next().value as string | null;
    const editions = list(sizes.editions, (index) => ({
      id: String(2008 + index),
      ...(chance(3) ? {} : { date: `${String(2008 + index)}-0${String(1 + pick(9))}` }),
      ...(chance(4) ? { break: text() } : {}),
    }));
    const scales = ['words', 'share', 'amount'];
    const indicators = list(sizes.indicators, (index) => ({
      id: `i${String(index)}`,
      label: text(),
      scale: scales[pick(3)] ?? '',
      ...(chance(4) ? {} : { layer: LAYER_PARTS[pick(LAYER_PARTS.length)] ?? '' }),
      ...(sizes.areas > 0 && !chance(4) ? { area: `a${String(pick(sizes.areas))}` } : {}),
      ...(chance(5) ? { weight: Math.abs(some()) } : {}),
      ...(chance(6) ? { multiple: true } : {}),
      ...(sizes.goals > 0 && chance(2) ? { goals: [`goal${String(pick(sizes.goals))}`] } : {}),
    }));
    const groups = list(sizes.groups, (index) => ({
      id: `g${String(index)}`,
      label: text(),
      from: index * 10_000,
      below: (index + 1) * 10_000,
      ...(chance(2) ? { members: whole() } : {}),
    }));
    const entities = list(sizes.entities, (index) => ({
      id: ['1885', '0180', '1480', '1280', '2583', '0114'][index] ?? '',
      name: text() || 'x',
      ...(chance(3) ? {} : { population: pick(60_000) }),
      ...(chance(3) ? {} : { county: String(1 + pick(25)).padStart(2, '0') }),
    }));
    const counties = [...new Set(entities.flatMap(({ county }) => county ?? []))].map((id) => ({
      id,
      label: text(),
      ...(chance(3) ? { members: whole() } : {}),
    }));
    const category = () => `c${String(pick(sizes.categories))}`;
    const cell = (scale: string): string | number | null => {
      if (chance(4)) return nothing();
      return scale === 'words' ? category() : scale === 'share' ? percent() : some();
    };
    /** Lists of answers, or a character for each where every question has the same words. */
    const rowsOf = (ids: readonly string[]): object => {
      const isCoded = indicators.every(({ scale }) => scale === 'words') && chance(2);
      if (!isCoded)
        return {
          rows: Object.fromEntries(ids.map((id) => [id, indicators.map(({ scale }) => cell(scale))])),
        };
      const codes = Object.fromEntries(
        list(sizes.categories, (index) => [String(index), `c${String(index)}`]),
      );
      const row = () => indicators.map(() => (chance(5) ? '-' : String(pick(sizes.categories)))).join('');
      return { codes: { ...codes, '-': nothing() }, rows: Object.fromEntries(ids.map((id) => [id, row()])) };
    };
    const spread = (scale: string, unit: string) => {
      if (scale !== 'words') return [chance(5) ? nothing() : scale === 'share' ? percent() : some()];
      if (unit === 'count') return list(sizes.categories, () => (chance(6) ? nothing() : whole()));
      // shares of one whole, as the format asks
      const parts = list(sizes.categories, () => percent() + 1);
      const total = parts.reduce((sum, part) => sum + part, 0);
      return parts.map((part) => (part / total) * 100);
    };
    const document = {
      format: 'maturity/1',
      ...(title === undefined ? {} : { title }),
      ...(synthetic === undefined ? {} : { synthetic }),
      ...(chance(2) ? { source: { name: text() || 'x', licence: text(), published: '2011-10-01' } } : {}),
      ...(chance(3) ? { notes: [text()] } : {}),
      ...(chance(4) ? { minGroup: 5 + pick(3) } : {}),
      goals: list(sizes.goals, (index) => ({ id: `goal${String(index)}`, label: text() })),
      editions,
      scales: [
        {
          id: 'words',
          kind,
          categories: list(sizes.categories, (index) => ({
            id: `c${String(index)}`,
            label: text(),
            ...(chance(3) ? {} : { value: Math.max(-1e9, Math.min(1e9, some())) }),
            ...(chance(2) ? { tone: TONES[pick(TONES.length)] } : {}),
            ...(chance(6) ? { outside: true } : {}),
          })),
        },
        { id: 'share', kind: 'numeric', unit: 'percent' },
        { id: 'amount', kind: 'numeric', unit: text() || 'x', ...range },
      ],
      layers: LAYER_PARTS.map((part) => ({ id: part, part, label: text() })),
      areas: list(sizes.areas, (index) => ({ id: `a${String(index)}`, label: text() })),
      indicators,
      groupings: [
        { id: 'size', by: 'population', label: text(), groups },
        ...(chance(2) ? [{ id: 'county', by: 'county', label: text(), groups: counties }] : []),
      ],
      entities,
      answers: editions.flatMap(({ id }) =>
        indicators.length === 0 || chance(5)
          ? []
          : [
              {
                edition: id,
                indicators: indicators.map((indicator) => indicator.id),
                ...(chance(3)
                  ? {
                      unpublished: chance(3) ? true : entities.filter(() => chance(2)).map((each) => each.id),
                    }
                  : {}),
                ...rowsOf(entities.filter(() => !chance(5)).map((entity) => entity.id)),
              },
            ],
      ),
      results: indicators.flatMap(({ id, scale }) =>
        editions.flatMap((edition) => {
          if (chance(2)) return [];
          const unit = scale === 'words' ? (chance(3) ? 'count' : 'percent') : 'mean';
          const grouped = groups.length > 0 && !chance(2);
          return [
            {
              indicator: id,
              edition: edition.id,
              unit,
              ...(grouped ? { grouping: 'size' } : {}),
              ...(chance(3)
                ? {}
                : {
                    respondents: grouped
                      ? Object.fromEntries(groups.map((each) => [each.id, whole()]))
                      : whole(),
                  }),
              values: grouped
                ? Object.fromEntries(groups.map((each) => [each.id, spread(scale, unit)]))
                : spread(scale, unit),
            },
          ];
        }),
      ),
      targets: list(sizes.targets, (index) => ({
        id: `t${String(index)}`,
        label: text(),
        ...(chance(4) ? {} : { target: some() }),
        ...(chance(2) ? { unit: 'percent' } : {}),
        ...(chance(3) ? {} : { due: `${String(2010 + pick(9))}-12-31` }),
        baseline: chance(3) ? null : some(),
        observations: list(pick(5), (at) => ({
          date: `${String(2008 + at)}-12-31`,
          value: chance(4) ? null : some(),
        })),
      })),
      ladders: [
        {
          id: 'l',
          label: text(),
          steps: list(sizes.steps, (index) => ({ id: String(index), label: text() })),
          at: Object.fromEntries(
            entities.map(({ id }) => [
              id,
              Object.fromEntries(
                indicators.map((indicator) => [indicator.id, chance(4) ? null : String(pick(sizes.steps))]),
              ),
            ]),
          ),
        },
      ],
    };
    return document as unknown as MaturityDocument;
  });
