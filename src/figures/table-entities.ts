import { answerOf, type Value } from '../model/index.js';
import { entityLevelsOf } from '../stats/standing.js';
import { yardstickOf } from '../stats/yardstick.js';
import type { Label, Message, TableCell } from './figure.js';
import {
  AnswerFacts,
  columnOf,
  membershipColumn,
  numberFact,
  oneEach,
  rankFacts,
  statusColumn,
  unitOf,
} from './table-cells.js';
import { similarNotes } from './subjects.js';
import { differencesOf } from './table-differences.js';
import { distributionOf, historyColumn, pictureRemarks, rankableLevel } from './table-history.js';
import { groupingOf, SIMILAR } from './table-comparisons.js';
import type { Asked, FactColumn, Rows, TablePhrases } from './table-facts.js';
import { endsIn, listsOf, type Ranked } from './table-lists.js';

/** Returns a row per entity with published answers: its groups, how far it has come, difference and place. */
export function entityRows(asked: Asked): Rows {
  const { dataset, edition, indicators, entity } = asked;
  const ids = indicators.map(({ id }) => id);
  const single = indicators.length === 1 ? indicators[0] : undefined;
  const scale = single && dataset.scales.get(single.scale);
  const yardstick = scale && yardstickOf(scale);
  const unit = yardstick ? unitOf(yardstick) : 'percent';
  const all = entityLevelsOf(dataset, edition, ids);
  const shown = all.filter(({ open }) => open);
  const entities = shown.map(({ entity: id }) => dataset.entities.get(id));
  const count = shown.length;
  const lists = asked.top + asked.bottom > 0;

  const header = columnOf({
    id: 'entity',
    kind: 'header',
    label: ['label.entity', undefined],
    facts: entities.map((each) => each && { kind: 'text', label: each.name, id: each.id }),
  });
  const memberships = [...dataset.groupings.values()].map((grouping) => membershipColumn(grouping, entities));
  const answerFacts = new AnswerFacts();
  const answers =
    single && scale
      ? columnOf({
          id: 'answer',
          kind: 'answer',
          label: ['label.answer', undefined],
          facts: shown.map((each) =>
            answerFacts.of(answerOf(dataset, each.entity, single.id, edition), scale),
          ),
        })
      : undefined;
  const rankable = shown.map(rankableLevel);
  const values = Float64Array.from(rankable, (level) => level * (single ? (yardstick?.sign ?? 1) : 1));
  const unranked = shown.filter(
    ({ level }, row) => !Number.isNaN(level) && Number.isNaN(rankable[row]),
  ).length;

  const differences = differencesOf(asked, all, shown, unit);
  const words = asked.columns ?? [
    'county',
    'size',
    ...(single ? ['answer'] : ['fulfilment']),
    'change',
    'difference',
    'rank',
    ...(single ? [] : ['n']),
  ];
  const make = (word: string): FactColumn | readonly FactColumn[] => {
    switch (word) {
      case 'entity':
      case 'all':
      case SIMILAR:
        return [];
      case 'answer':
        return answers ? [answers] : [];
      case 'fulfilment':
        return [
          columnOf({
            id: word,
            kind: 'number',
            label: ['label.fulfilment', undefined],
            facts: shown.map(({ level }) => numberFact(gap(level), unit)),
          }),
        ];
      case 'fully':
        return [
          columnOf({
            id: word,
            kind: 'number',
            label: ['label.share', undefined],
            sub: ['sub.fully', { bases: undefined }],
            facts: shown.map(({ fully }) => numberFact(gap(fully), 'percent')),
          }),
        ];
      case 'n':
        return [
          columnOf({
            id: word,
            kind: 'number',
            label: ['label.answer', undefined],
            sub: ['sub.answered', { of: indicators.length }],
            facts: shown.map(({ answered }) => numberFact(answered, 'count')),
          }),
        ];
      case 'rank': {
        const picture = distributionOf(rankable, unit);
        return [
          columnOf({
            id: word,
            kind: 'number',
            label: ['label.rank', undefined],
            sub: ['sub.rank', { among: 'entities' }],
            facts: rankFacts(values).map((fact, row) => fact && { ...fact, points: [rankable[row] ?? NaN] }),
            ...(picture && { picture }),
          }),
        ];
      }
      case 'change':
        return historyColumn(dataset, ids, edition, shown, unit) ?? [];
      case 'difference':
        return differences.columns;
      default: {
        const grouping = groupingOf(dataset, word);
        if (grouping) return memberships.filter(({ id }) => id === grouping.id);
        if (word === 'size' || word === 'county') return [];
        throw new RangeError(`unknown column: ${word}`);
      }
    }
  };
  const made = words.flatMap(make);
  const rank = made.find(({ id }) => id === 'rank');
  const columns =
    lists && rank ? [rank, header, ...made.filter((column) => column !== rank)] : [header, ...made];
  const sorted = made.find(
    ({ id, kind }) => id === asked.sort && kind === 'number' && id !== 'rank' && id !== 'n',
  );
  const ranked: Ranked = {
    rows: 'entities',
    column: sorted ?? made.find(({ id }) => id === 'fulfilment' || id === 'answer'),
    values: sorted ? Float64Array.from(sorted.facts, ({ key }) => key ?? NaN) : values,
    nameOf: (row) => ({ label: entities[row]?.name ?? '', within: undefined }),
    baseOf: () => undefined,
  };
  const listed = lists ? listsOf(asked, ranked) : undefined;
  const own = entity ? shown.findIndex((each) => each.entity === entity.id) : -1;
  const indicatorLabel: Label | undefined = single?.label;
  return {
    count,
    heading: indicatorLabel ?? dataset.title ?? ['label.entity', undefined],
    columns,
    filters: [
      ...memberships.filter(({ facts }) => facts.length <= 40),
      ...(answers ? [statusColumn(['label.answer', undefined], answers)] : []),
    ],
    // names of counties are searched for, names of sizes are filtered by
    searched: [header, ...memberships.filter(({ facts }) => facts.every(({ key }) => key === undefined))],
    sections:
      listed && listed.sections.length > 0
        ? listed.sections
        : [{ id: 'all', caption: ['caption.entities', { indicator: indicatorLabel }], rows: oneEach(count) }],
    summary: [
      ...(listed ? listed.summary : spread(rankable, unit)),
      ...ownSentence(asked, own, ranked, rank),
      ...(lists || count < 2 ? [] : endsIn(ranked, false, false)),
    ],
    remarks: [
      ...(listed?.remarks ?? []),
      ...pictureRemarks(made),
      ...(unranked > 0 ? [['remark.unranked', { count: unranked }] satisfies Message<TablePhrases>] : []),
    ],
    notes: [
      [
        'note.response',
        { answered: all.filter(({ answered }) => answered > 0).length, asked: dataset.entities.size },
      ],
      ...(words.includes('difference') ? similarNotes(differences.similar) : []),
    ],
    own: own >= 0 ? own : undefined,
    derived: true,
  };
}

function gap(level: number): Value {
  return Number.isNaN(level) ? 'missing' : level;
}

function spread(
  levels: readonly number[],
  unit: ReturnType<typeof unitOf>,
): readonly Message<TablePhrases>[] {
  const sorted = levels.filter((level) => !Number.isNaN(level)).sort((a, b) => a - b);
  const count = sorted.length;
  if (count === 0) return [];
  const cell = (value: number): TableCell => ({ kind: 'number', value, unit });
  const median = ((sorted[(count - 1) >> 1] ?? 0) + (sorted[count >> 1] ?? 0)) / 2;
  return [
    [
      'summary.spread',
      { count, min: cell(sorted[0] ?? 0), median: cell(median), max: cell(sorted.at(-1) ?? 0) },
    ],
  ];
}

function ownSentence(
  { entity, dataset, edition, indicators }: Asked,
  row: number,
  { column }: Ranked,
  rank: FactColumn | undefined,
): readonly Message<TablePhrases>[] {
  if (!entity) return [];
  const value = row >= 0 ? column?.facts[row] : undefined;
  if (value && value.kind !== 'missing') {
    return [['summary.own', { entity: entity.name, value, rank: rank?.facts[row]?.rank }]];
  }
  const isKept =
    row < 0 &&
    dataset.answers.some(
      (sheet) =>
        sheet.edition === edition &&
        sheet.rowOf.has(entity.id) &&
        indicators.some(({ id }) => sheet.columnOf.has(id)),
    );
  return [[isKept ? 'summary.unpublished' : 'summary.no-answers', { entity: entity.name }]];
}
