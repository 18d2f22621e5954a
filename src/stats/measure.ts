import {
  answerOf,
  EVERYONE,
  isNumber,
  scaleOf,
  type Category,
  type Dataset,
  type Indicator,
  type Result,
  type Scale,
  type Text,
  type Value,
} from '../model/index.js';
import { sharesAmong, sharesOf, type Shares } from './shares.js';
import type { Subject } from './subject.js';
import { numbered } from '../model/numbered.js';

/** One number out of what was answered to an indicator. */
export interface Measure {
  /** As the tag writes it. */
  readonly id: string;
  /** Of those who answered, the share or number that gave one of the answers; the mean; or how many answered. */
  readonly kind: 'share' | 'count' | 'mean' | 'respondents';
  /** The answers that are added up; empty for a mean, for respondents, and for a count of nothing but itself. */
  readonly categories: readonly Category[];
}

/** A number with what it rests on. */
export interface Measured {
  readonly value: Value;
  /** How many answered; `undefined` = not known, or one entity's own answer. */
  readonly n: number | undefined;
  /** How many were asked, where that is known. */
  readonly asked: number | undefined;
  /** An entity's own answer, when it is one of the scale's. */
  readonly category: Category | undefined;
  /** Worked out here or by the data's maker, not printed in the source. */
  readonly derived: boolean;
  readonly respondentsDerived: boolean;
  readonly notes: readonly Text[];
}

/** Returns what one subject measures in one edition. */
export type Measurer = (subject: Subject, edition: string) => Measured;

const NOTHING: Measured = {
  value: 'missing',
  n: undefined,
  asked: undefined,
  category: undefined,
  derived: false,
  respondentsDerived: false,
  notes: [],
};

/**
 * Returns the measure that a tag's word stands for: the id of an answer, several joined by "+", `mean` or
 * `respondents`; an answer's own id goes before those two words. Without a word it is what the data is about: the
 * mean of numbers and of results that are means, the count of results that count, else the share of the best answer.
 *
 * @throws {RangeError} for an answer that the indicator's scale lacks
 */
export function measureFor(dataset: Dataset, indicator: Indicator, word: string | undefined): Measure {
  const scale = scaleOf(dataset, indicator.id);
  const results = dataset.results.filter((result) => result.indicator === indicator.id);
  const unit = results.at(-1)?.unit;
  const ofAnswers = (id: string, categories: readonly Category[]): Measure => ({
    id,
    kind: unit === 'count' ? 'count' : 'share',
    categories,
  });
  if (word !== undefined && word !== '') {
    const found = word.split('+').map((id) => scale?.categories.find((category) => category.id === id));
    const known = found.filter((category) => category !== undefined);
    if (known.length === found.length) return ofAnswers(word, known);
    if (word === 'mean' || word === 'respondents') return { id: word, kind: word, categories: [] };
    throw new RangeError(`unknown category: ${word}`);
  }
  if (unit === 'mean') return { id: 'mean', kind: 'mean', categories: [] };
  if (!scale || scale.kind === 'numeric') {
    return unit === 'count'
      ? { id: 'count', kind: 'count', categories: [] }
      : { id: 'mean', kind: 'mean', categories: [] };
  }
  const best = bestOf(scale);
  return best ? ofAnswers(best.id, [best]) : { id: 'respondents', kind: 'respondents', categories: [] };
}

const RANKS: Readonly<Record<string, number>> = {
  negative: 0,
  weak: 1,
  neutral: 2,
  middle: 2,
  good: 3,
  positive: 4,
};

/** The answer that is worth most, by tone and then by value; the first when the scale rates none. */
function bestOf({ categories }: Scale): Category | undefined {
  const rank = ({ tone, value }: Category) => (tone ? (RANKS[tone] ?? 2) : 2) * 1e6 + (value ?? 0);
  let best: Category | undefined;
  for (const category of categories) {
    if (category.outside || category.exclusive) continue;
    if (!best || rank(category) > rank(best)) best = category;
  }
  return best;
}

/**
 * Returns a function that looks a measure of one indicator up, published numbers before counted ones. An entity's
 * own answer has a mean (its worth on the scale, or the number) and no share. A group without numbers of its own is
 * missing, never worked out from others' rounded ones.
 */
export function measurerFor(dataset: Dataset, indicator: Indicator, measure: Measure): Measurer {
  const scale = scaleOf(dataset, indicator.id);
  // groups of one grouping are counted in one go
  const counted = new Map<string, ReadonlyMap<string, Shares> | undefined>();
  return (subject, edition) => {
    if (!scale) return NOTHING;
    if (subject.kind === 'entity')
      return ownAnswer(dataset, subject.id, indicator.id, edition, scale, measure);
    if (subject.kind === 'similar') {
      // never worked out from published numbers, which are other groups'
      const among = sharesAmong(dataset, indicator.id, edition, subject.entities);
      return among ? countedValue(among, scale, measure) : NOTHING;
    }
    const colon = subject.id.indexOf(':');
    const grouping = subject.kind === 'group' ? subject.id.slice(0, colon) : undefined;
    const group = grouping === undefined ? EVERYONE : subject.id.slice(colon + 1);
    const published = dataset.results.filter(
      (result) =>
        result.indicator === indicator.id &&
        result.edition === edition &&
        result.grouping === grouping &&
        result.values.has(group),
    );
    if (published.length > 0) {
      const measured = published.map((result) => publishedValue(result, group, scale, measure));
      return measured.find(({ value }) => isNumber(value)) ?? measured[0] ?? NOTHING;
    }
    const key = `${grouping ?? ''} ${edition}`;
    if (!counted.has(key)) {
      counted.set(key, sharesOf(dataset, indicator.id, edition, dataset.groupings.get(grouping ?? '')));
    }
    const shares = counted.get(key)?.get(group);
    if (shares) return countedValue(shares, scale, measure);
    const asked = dataset.results.some(
      (result) => result.indicator === indicator.id && result.edition === edition,
    );
    return { ...NOTHING, value: asked || counted.get(key) ? 'missing' : 'not-asked' };
  };
}

function ownAnswer(
  dataset: Dataset,
  entity: string,
  indicator: string,
  edition: string,
  scale: Scale,
  { kind }: Measure,
): Measured {
  const answer = answerOf(dataset, entity, indicator, edition);
  if (answer.kind === 'missing') return { ...NOTHING, value: answer.reason };
  const category = answer.kind === 'category' ? answer.category : answer.step;
  if (kind !== 'mean') return { ...NOTHING, category, value: 'not-applicable' };
  const value = answer.kind === 'number' ? answer.value : worthOf(answer.category, scale);
  return { ...NOTHING, category, value };
}

function worthOf({ outside, value }: Category, { categories }: Scale): Value {
  if (outside) return 'not-applicable';
  return value ?? (categories.every((each) => each.value === undefined) ? 'not-applicable' : 'missing');
}

function publishedValue(result: Result, group: string, scale: Scale, measure: Measure): Measured {
  const n = result.respondents.get(group) ?? (group === EVERYONE ? result.total : undefined);
  const { respondentsDerived, notes, unit } = result;
  const values = result.values.get(group) ?? [];
  const base = { ...NOTHING, n, respondentsDerived, notes, derived: result.derived };
  switch (measure.kind) {
    case 'respondents':
      return { ...base, value: n ?? 'missing', derived: result.derived || respondentsDerived };
    case 'mean': {
      const single = scale.categories.length === 0 || (scale.kind === 'numeric' && values.length === 1);
      if (unit === 'mean' || single) return { ...base, value: values[0] ?? 'missing' };
      return { ...base, value: meanWorth(values, scale), derived: true };
    }
    default: {
      if (measure.categories.length === 0) return { ...base, value: values[0] ?? 'missing' };
      const value = sumOf(
        measure.categories.map((category) => values[scale.categories.indexOf(category)] ?? 'missing'),
      );
      const added = result.derived || measure.categories.length > 1;
      if ((measure.kind === 'share') === (unit === 'percent')) return { ...base, value, derived: added };
      // a count is a share of those who answered, where their number is known; a share is no count
      if (measure.kind === 'count' || unit === 'mean' || !isNumber(value))
        return { ...base, value: isNumber(value) ? 'missing' : value };
      return { ...base, value: n ? (100 * value) / n : 'missing', derived: true };
    }
  }
}

function countedValue({ counts, mean, base, asked }: Shares, scale: Scale, measure: Measure): Measured {
  const common = { ...NOTHING, n: base, asked, derived: true };
  switch (measure.kind) {
    case 'respondents':
      return { ...common, value: base ?? 'suppressed' };
    case 'mean':
      return { ...common, value: scale.kind === 'numeric' ? mean : meanWorth(counts, scale) };
    default: {
      const sum = sumOf(
        measure.categories.map((category) => counts[scale.categories.indexOf(category)] ?? 'missing'),
      );
      if (measure.kind === 'count' || !isNumber(sum)) return { ...common, value: sum };
      return { ...common, value: base ? (100 * sum) / base : 'missing' };
    }
  }
}

/** Values of several answers added up; the first reason when one is missing. */
function sumOf(values: readonly Value[]): Value {
  let sum = 0;
  for (const value of values) {
    if (!isNumber(value)) return value;
    sum += value;
  }
  return values.length > 0 ? sum : 'missing';
}

/** The mean worth of the answers inside the scale, weighted by how many gave each. */
function meanWorth(values: readonly Value[], { categories }: Scale): Value {
  let sum = 0;
  let weight = 0;
  for (const [index, { outside, value }] of numbered(categories)) {
    const given = values[index] ?? 'missing';
    if (outside || value === undefined) continue;
    if (!isNumber(given)) return given;
    sum += given * value;
    weight += given;
  }
  return weight > 0 ? sum / weight : 'missing';
}
