import {
  answerOf,
  EVERYONE,
  type Answer,
  type Dataset,
  type Entity,
  type Indicator,
  type Scale,
} from '../model/index.js';
import { standingsOf } from '../stats/standing.js';
import type { Tally } from '../stats/tally.js';
import type { AnswerFacts } from './table-cells.js';
import {
  basesOf,
  columnOf,
  differenceFact,
  kindOf,
  levelFact,
  numberFact,
  rankFact,
  unitOf,
} from './table-cells.js';
import type { Comparison, Tallies } from './table-comparisons.js';
import type { Asked, Fact, FactColumn } from './table-facts.js';

// the columns of a table of indicators, each from the same rows

/** The indicators' names, with their areas where the rows are of several and no column says so. */
export function headerColumn(
  dataset: Dataset,
  indicators: readonly Indicator[],
  withArea: boolean,
): FactColumn {
  return columnOf({
    id: 'indicator',
    kind: 'header',
    label: ['label.indicator', undefined],
    facts: indicators.map(({ id, label, area }) => {
      const detail = withArea && area !== undefined ? dataset.areas.get(area)?.label : undefined;
      return { kind: 'text', label, id, ...(detail === undefined ? {} : { detail }) };
    }),
  });
}

function answerFacts(
  facts: AnswerFacts,
  answers: readonly Answer[],
  scales: readonly (Scale | undefined)[],
): readonly (Fact | undefined)[] {
  return answers.map((answer, row) => {
    const scale = scales[row];
    return scale && facts.of(answer, scale);
  });
}

/** What the entity answered. */
export function ownColumn(
  { name }: Entity,
  answers: readonly Answer[],
  facts: AnswerFacts,
  scales: readonly (Scale | undefined)[],
): FactColumn {
  return columnOf({ id: 'entity', kind: 'answer', label: name, facts: answerFacts(facts, answers, scales) });
}

/** The share that fulfils a row fully. */
export function fullyColumn(tallies: readonly Tally[]): FactColumn {
  return columnOf({
    id: 'fully',
    kind: 'number',
    label: ['label.share', undefined],
    sub: ['sub.fully', { bases: basesOf(tallies.map(({ answered }) => answered)) }],
    facts: tallies.map(({ fully }) => numberFact(fully, 'percent')),
  });
}

/** How many have answered. */
export function respondentsColumn(tallies: readonly Tally[]): FactColumn {
  return columnOf({
    id: 'n',
    kind: 'number',
    label: ['label.respondents', undefined],
    facts: tallies.map(({ answered }) => numberFact(answered ?? 'missing', 'count')),
  });
}

/** What an answer comes to on the yardstick of its row; NaN = nothing. */
export function levelOfAnswer(answer: Answer, tally: Tally | undefined): number {
  if (answer.kind === 'number') return answer.value;
  return (answer.kind === 'category' ? tally?.yardstick?.levels[answer.index] : undefined) ?? NaN;
}

/** How a group answered, or what another entity did. */
export function comparisonColumn(
  { dataset, edition, indicators }: Asked,
  { id, label, group, entity }: Comparison,
  tallies: Tallies,
  facts: AnswerFacts,
  scales: readonly (Scale | undefined)[],
): FactColumn {
  if (!group) {
    const answers = indicators.map((each) => answerOf(dataset, entity?.id ?? '', each.id, edition));
    return columnOf({ id, kind: 'answer', label, facts: answerFacts(facts, answers, scales) });
  }
  const own = tallies.of(group);
  const bases = basesOf(own.map(({ base }) => base));
  return columnOf({
    id: group.id === EVERYONE ? 'all' : id,
    kind: 'number',
    label,
    sub: ['sub.level', { kind: kindOf(own), bases }],
    facts: own.map(levelFact),
  });
}

/**
 * How far the entity is from its peers.
 *
 * @param tallies of the peers, by row
 * @param levels of the entity, by row; NaN = none
 */
export function differenceColumn(
  peers: Comparison,
  tallies: readonly Tally[],
  levels: readonly number[],
): FactColumn {
  const facts = tallies.map(({ level, yardstick }, row) =>
    differenceFact(levels[row] ?? NaN, level, yardstick ? unitOf(yardstick) : 'percent'),
  );
  const points = facts.every((fact) => fact.kind !== 'number' || fact.unit === 'points');
  return columnOf({
    id: 'difference',
    kind: 'number',
    label: ['label.difference', undefined],
    sub: ['sub.difference', { to: peers.label, points }],
    facts,
  });
}

/** The entity's place among all, by row. */
export function standingColumn({ dataset, edition, indicators }: Asked, entity: string): FactColumn {
  const ids = indicators.map(({ id }) => id);
  return columnOf({
    id: 'rank',
    kind: 'number',
    label: ['label.rank', undefined],
    sub: ['sub.rank', { among: 'entities' }],
    facts: standingsOf(dataset, edition, ids, entity).map(rankFact),
  });
}
