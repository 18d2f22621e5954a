import { answerOf, sheetsOf, type Indicator, type Scale } from '../model/index.js';
import type { Label } from './figure.js';
import { similarNotes } from './subjects.js';
import { AnswerFacts, oneEach, placeColumns, statusColumn } from './table-cells.js';
import { comparisonsOf, Tallies, type Comparison } from './table-comparisons.js';
import type { Asked, Division, FactColumn, RowDetail, Rows, TableSection } from './table-facts.js';
import {
  comparisonColumn,
  differenceColumn,
  fullyColumn,
  headerColumn,
  levelOfAnswer,
  ownColumn,
  respondentsColumn,
  standingColumn,
} from './table-indicator-columns.js';
import {
  comparedIn,
  measureRemarks,
  metIn,
  notesOf,
  silence,
  type Tallied,
} from './table-indicator-words.js';
import { endsIn, listsOf } from './table-lists.js';
import { otherUnits, placeColumn, rankedBy } from './table-ranking.js';

/** Peers first, then everyone. */
const PEERS = ['size', 'county', 'all'];

const KNOWN = new Set(['entity', 'indicator', 'area', 'layer', 'fully', 'difference', 'rank', 'n']);

/** Returns a row per indicator: what the entity answered, beside groups, difference and place. */
export function indicatorRows(asked: Asked): Rows {
  const { dataset, edition, indicators, entity } = asked;
  const lists = asked.top + asked.bottom > 0;
  const facts = new AnswerFacts();
  const tallies = new Tallies(asked);
  const count = indicators.length;
  const scales = indicators.map(({ scale }) => dataset.scales.get(scale));
  const answers = entity ? indicators.map(({ id }) => answerOf(dataset, entity.id, id, edition)) : [];
  const open = answers.some(({ kind }) => kind !== 'missing');
  const compare = asked.compare.length > 0 ? asked.compare : entity ? PEERS : ['all'];
  const words = asked.columns ?? defaultColumns(asked, open, lists, compare);
  const compared = words.filter((word) => !KNOWN.has(word)).flatMap((word) => comparisonsOf(asked, word));
  const peers = (compared.length > 0 ? compared : compare.flatMap((word) => comparisonsOf(asked, word))).find(
    ({ group }) => group,
  );

  const named = (id: string) => words.includes(id);
  const places = placeColumns(dataset, indicators);
  const header = headerColumn(dataset, indicators, !named('area') && (places[0]?.facts.length ?? 0) > 1);
  const own = open && entity ? ownColumn(entity, answers, facts, scales) : undefined;
  const levels = open ? answers.map((answer, row) => levelOfAnswer(answer, tallies.all[row])) : [];

  const make = (word: string): readonly FactColumn[] => {
    switch (word) {
      case 'indicator':
        return [];
      case 'area':
      case 'layer':
        return places.filter(({ id }) => id === word);
      case 'entity':
        return own ? [own] : [];
      case 'fully':
        return [fullyColumn(tallies.all)];
      case 'n':
        return [respondentsColumn(tallies.all)];
      case 'difference':
        return open && peers?.group ? [differenceColumn(peers, tallies.of(peers.group), levels)] : [];
      case 'rank':
        return open && entity && !lists ? [standingColumn(asked, entity.id)] : [];
      default:
        return comparisonsOf(asked, word).map((each) =>
          comparisonColumn(asked, each, tallies, facts, scales),
        );
    }
  };
  const explicit = asked.columns !== undefined;
  const made = words
    .flatMap(make)
    .filter(
      (column) => explicit || column.kind !== 'number' || column.facts.some(({ kind }) => kind !== 'missing'),
    );

  const ranked = rankedBy(asked, made, tallies.all, open && !lists ? [] : words);
  const place = words.includes('rank') && (lists || !open) && ranked.column;
  const columns = [...(place ? [placeColumn(ranked)] : []), header, ...made];
  const listed = lists ? listsOf(asked, ranked) : undefined;
  const groups = compared.flatMap((each) =>
    each.group ? [{ ...each, tallies: tallies.of(each.group) }] : [],
  );

  const sections: readonly TableSection[] =
    listed && listed.sections.length > 0
      ? listed.sections
      : [
          {
            id: 'all',
            caption: ['caption.indicators', { entity: open ? entity?.name : undefined }],
            rows: oneEach(count),
          },
        ];

  return {
    count,
    heading: lists || !entity ? titleOf(asked) : entity.name,
    columns,
    filters: [...places, ...(own ? [statusColumn(['label.answer', undefined], own)] : [])],
    searched: [header, ...places],
    sections,
    summary: [
      ...silence(asked, open),
      ...(listed
        ? listed.summary
        : open && entity
          ? [...metIn(entity.name, answers, scales), ...comparedIn(asked, made)]
          : endsIn(ranked, true, true)),
    ],
    remarks: [
      ...(listed?.remarks ?? []),
      ...(made.some(({ sub }) => sub?.[0] === 'sub.level')
        ? measureRemarks(indicators, scales, tallies.all, sections)
        : []),
      ...(lists ? otherUnits(ranked) : []),
    ],
    notes: [
      ...notesOf(asked, groups),
      ...similarNotes(
        [...compared, ...(peers ? [peers] : [])].flatMap(({ group }) => group?.similar ?? []).slice(0, 1),
      ),
    ],
    derived: sheetsOf(dataset, edition).length > 0,
    detailOf: (row) =>
      detailOf(
        indicators[row],
        scales[row],
        row,
        groups.length > 0 ? groups : [{ ...everyone(), tallies: tallies.all }],
        facts,
      ),
  };
}

function defaultColumns(
  asked: Asked,
  open: boolean,
  lists: boolean,
  compare: readonly string[],
): readonly string[] {
  if (lists) return ['rank', 'entity', 'fully', 'all', 'n'];
  return open
    ? ['entity', ...compare, 'difference', 'rank']
    : [...(asked.entity ? ['all'] : compare), 'fully', 'n'];
}

function everyone(): Pick<Comparison, 'label'> {
  return { label: ['label.all', undefined] };
}

function titleOf({ dataset, indicators }: Asked): Label {
  const [first] = indicators;
  const area = first?.area;
  if (area !== undefined && indicators.every((each) => each.area === area))
    return dataset.areas.get(area)?.label ?? '';
  return dataset.title ?? '';
}

function detailOf(
  indicator: Indicator | undefined,
  scale: Scale | undefined,
  row: number,
  groups: readonly Tallied[],
  facts: AnswerFacts,
): RowDetail | undefined {
  if (!indicator || !scale) return undefined;
  const divisions = groups.flatMap(({ label, tallies }): Division[] => {
    const { shares, answered } = tallies[row] ?? { shares: [], answered: undefined };
    if (shares.length === 0) return [];
    const parts = scale.categories.map((category, index) => ({
      category,
      swatch: facts.swatchOf(scale, category.id),
      share: shares[index] ?? 0,
    }));
    return [{ label, answered, parts }];
  });
  const { question, note } = indicator;
  if (divisions.length === 0 && question === undefined && note === undefined) return undefined;
  return { question, note, divisions };
}
