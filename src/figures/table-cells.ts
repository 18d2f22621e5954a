import {
  fulfilmentOf,
  groupOf,
  isNumber,
  type Answer,
  type Dataset,
  type Entity,
  type Grouping,
  type Scale,
  type Value,
} from '../model/index.js';
import { ranksOf, type Rank } from '../stats/rank.js';
import type { Tally } from '../stats/tally.js';
import type { Yardstick } from '../stats/yardstick.js';
import type { Label, NumberUnit } from './figure.js';
import { swatchesOf, type Swatch } from './swatch.js';
import { byIndex, type Bases, type Fact, type FactColumn, type LevelKind } from './table-facts.js';

const NONE: Fact = { kind: 'missing', reason: 'missing' };

/** An indicator that by its nature belongs to no area lacks nothing. */
const NOWHERE: Fact = { kind: 'missing', reason: 'not-applicable' };

/** Row → fact, when every row has one of its own. */
export function oneEach(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}

/** A column with one fact per row. */
export function columnOf(
  parts: Omit<FactColumn, 'at' | 'facts'> & { readonly facts: readonly (Fact | undefined)[] },
): FactColumn {
  return { ...parts, facts: parts.facts.map((fact) => fact ?? NONE), at: oneEach(parts.facts.length) };
}

/** A column whose rows share a few contents; rows without any come last. */
function sharedColumn(
  parts: Omit<FactColumn, 'at' | 'facts'>,
  contents: readonly (Fact | undefined)[],
): FactColumn {
  const facts: Fact[] = [];
  const index = new Map<Fact, number>();
  const at = Uint32Array.from(contents, (content = NONE) => {
    let known = index.get(content);
    if (known === undefined) {
      known = facts.push(content) - 1;
      index.set(content, known);
    }
    return known;
  });
  return { ...parts, facts, at };
}

/** The unit that numbers on a yardstick are written in. */
export function unitOf({ kind, scale }: Yardstick): NumberUnit {
  if (kind !== 'value' || scale.unit === 'percent') return 'percent';
  return scale.unit === undefined ? 'mean' : { unit: scale.unit };
}

/** A number with a bar under it when it is a share of something. */
export function numberFact(value: Value, unit: NumberUnit): Fact {
  if (!isNumber(value)) return { kind: 'missing', reason: value };
  const fact = { kind: 'number', value, unit, key: value } as const;
  return unit === 'percent' ? { ...fact, bar: Math.min(1, Math.max(0, value / 100)) } : fact;
}

/** A group's level on the yardstick. */
export function levelFact({ level, yardstick }: Tally): Fact {
  return numberFact(level, yardstick ? unitOf(yardstick) : 'percent');
}

/** A difference with its sign, in percentage points or the scale's own unit. */
export function differenceFact(own: number, other: Value, unit: NumberUnit): Fact {
  if (!isNumber(other)) return { kind: 'missing', reason: other };
  if (Number.isNaN(own)) return NONE;
  const value = own - other;
  return { kind: 'number', value, key: value, unit: unit === 'percent' ? 'points' : unit, signed: true };
}

/** A place, or nothing. */
export function rankFact(rank: Rank | undefined): Fact | undefined {
  return rank && { kind: 'number', value: rank.from, unit: 'rank', key: rank.from + rank.to, rank };
}

/** The places of values, the largest first. */
export function rankFacts(values: Float64Array): readonly (Fact | undefined)[] {
  return ranksOf(values).map(rankFact);
}

/** Makes facts of answers; the swatches of a scale are looked up once. */
export class AnswerFacts {
  readonly #swatches = new Map<string, ReadonlyMap<string, Swatch>>();

  swatchOf(scale: Scale, category: string): Swatch {
    let swatches = this.#swatches.get(scale.id);
    if (!swatches) {
      swatches = swatchesOf(scale);
      this.#swatches.set(scale.id, swatches);
    }
    return swatches.get(category) ?? 'none';
  }

  of(answer: Answer, scale: Scale): Fact {
    if (answer.kind === 'missing') return answer;
    const fulfilment = fulfilmentOf(answer, scale);
    const key = fulfilment === undefined ? {} : { key: fulfilment };
    if (answer.kind === 'category') {
      const { category } = answer;
      return { kind: 'answer', category, swatch: this.swatchOf(scale, category.id), ...key };
    }
    const { value, step } = answer;
    const unit = unitOf({ kind: 'value', levels: [], sign: 1, scale });
    const mark = step ? { step, stepSwatch: this.swatchOf(scale, step.id) } : {};
    return { kind: 'number', value, unit, ...(fulfilment === undefined ? { key: value } : key), ...mark };
  }
}

/**
 * A hidden column to filter by: what was answered in words, whatever the scale, the worst first and then what is outside the scale or missing.
 */
export function statusColumn(label: Label, answers: FactColumn): FactColumn {
  const facts: Fact[] = [];
  const byName = new Map<string, number>();
  const order = [...answers.facts.keys()].sort(
    (a, b) => (answers.facts[a]?.key ?? Infinity) - (answers.facts[b]?.key ?? Infinity) || a - b,
  );
  const place = new Uint32Array(answers.facts.length);
  for (const index of order) {
    const fact = statusOf(answers.facts[index] ?? NONE);
    const name =
      fact.kind === 'missing'
        ? fact.reason
        : fact.kind === 'answer'
          ? JSON.stringify(fact.category.label)
          : '';
    let known = byName.get(name);
    if (known === undefined) {
      known = facts.push(fact) - 1;
      byName.set(name, known);
    }
    place[index] = known;
  }
  return { id: 'answer', kind: 'answer', label, facts, at: answers.at, via: byIndex(answers, place) };
}

function statusOf(fact: Fact): Fact {
  if (fact.kind !== 'number') return fact;
  const { step, stepSwatch } = fact;
  return step && stepSwatch
    ? { kind: 'answer', category: step, swatch: stepSwatch }
    : { kind: 'text', label: '' };
}

/** A column with each entity's own group; groups with limits keep the grouping's order, others sort by name. */
export function membershipColumn(grouping: Grouping, entities: readonly (Entity | undefined)[]): FactColumn {
  const ordered = grouping.groups.some(({ from, below }) => from !== undefined || below !== undefined);
  const facts = new Map<string, Fact>(
    grouping.groups.map(({ id, label }, key) => [
      id,
      { kind: 'text', label, id, ...(ordered ? { key } : {}) },
    ]),
  );
  return sharedColumn(
    { id: grouping.id, kind: 'text', label: grouping.label },
    entities.map((entity) => entity && facts.get(groupOf(grouping, entity)?.id ?? '')),
  );
}

/** Columns with the area and the layer of each row's indicator. */
export function placeColumns(
  dataset: Dataset,
  indicators: readonly { readonly area?: string; readonly layer?: string }[],
): readonly FactColumn[] {
  // where there are layers each indicator has one, and in petals and stems an area; grass and soil are everybody's
  const isExpected = (id: 'area' | 'layer', layer = '') => {
    const part = dataset.layers.get(layer)?.part;
    return dataset.layers.size > 0 && (id === 'layer' || (part !== 'grass' && part !== 'soil'));
  };
  const column = (
    id: 'area' | 'layer',
    all: ReadonlyMap<string, { readonly id: string; readonly label: Label }>,
  ) => {
    const facts = new Map<string, Fact>(
      [...all.values()].map(({ id: key, label }) => [key, { kind: 'text', label, id: key }]),
    );
    return sharedColumn(
      { id, kind: 'text', label: [`label.${id}`, undefined] },
      indicators.map((each) => facts.get(each[id] ?? '') ?? (isExpected(id, each.layer) ? NONE : NOWHERE)),
    );
  };
  return [column('area', dataset.areas), column('layer', dataset.layers)];
}

/** The smallest and largest number of respondents. */
export function basesOf(bases: readonly (number | undefined)[]): Bases {
  let min = Infinity;
  let max = 0;
  for (const base of bases) {
    if (base === undefined || base === 0) continue;
    min = Math.min(min, base);
    max = Math.max(max, base);
  }
  return max > 0 ? [min, max] : undefined;
}

/** What the levels of a column are, taken together. */
export function kindOf(tallies: readonly Tally[]): LevelKind {
  const kinds = new Set(tallies.flatMap(({ yardstick }) => (yardstick ? [yardstick.kind] : [])));
  const [only] = kinds;
  return kinds.size > 1 || !only ? 'mixed' : only;
}
