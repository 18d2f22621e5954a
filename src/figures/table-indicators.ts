import {
  answerOf,
  EVERYONE,
  fulfilmentOf,
  isNumber,
  isPublished,
  sheetsOf,
  type Answer,
  type Dataset,
  type Indicator,
  type Scale,
} from '../model/index.js';
import { standingsOf } from '../stats/standing.js';
import type { Tally } from '../stats/tally.js';
import type { Label, Message } from './figure.js';
import {
  AnswerFacts,
  basesOf,
  columnOf,
  differenceFact,
  kindOf,
  levelFact,
  numberFact,
  oneEach,
  placeColumns,
  rankFact,
  rankFacts,
  statusColumn,
  unitOf,
} from './table-cells.js';
import { comparisonsOf, Tallies, type Comparison } from './table-comparisons.js';
import type {
  Asked,
  Division,
  Fact,
  FactColumn,
  Gap,
  Named,
  RowDetail,
  Rows,
  TablePhrases,
  TableSection,
} from './table-facts.js';
import { endsIn, listsOf, type Ranked } from './table-lists.js';
import { similarNotes } from './subjects.js';

/** Peers first, then everyone. */
const PEERS = ['size', 'county', 'all'];

/** Numbers that differ by less are the same, summed in another order. */
const NOISE = 1e-9;

/** Groups with fewer respondents are read with care. */
const SMALL = 30;

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
  const own =
    open && entity
      ? columnOf({
          id: 'entity',
          kind: 'answer',
          label: entity.name,
          facts: answerFacts(facts, answers, scales),
        })
      : undefined;
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
      case 'fully': {
        const sub = ['sub.fully', { bases: basesOf(tallies.all.map(({ answered }) => answered)) }] as const;
        return [
          columnOf({
            id: word,
            kind: 'number',
            label: ['label.share', undefined],
            sub,
            facts: tallies.all.map(({ fully }) => numberFact(fully, 'percent')),
          }),
        ];
      }
      case 'n':
        return [
          columnOf({
            id: word,
            kind: 'number',
            label: ['label.respondents', undefined],
            facts: tallies.all.map(({ answered }) => numberFact(answered ?? 'missing', 'count')),
          }),
        ];
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
      ...otherUnits(ranked, tallies.all, lists),
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

function headerColumn(dataset: Dataset, indicators: readonly Indicator[], withArea: boolean): FactColumn {
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

function levelOfAnswer(answer: Answer, tally: Tally | undefined): number {
  if (answer.kind === 'number') return answer.value;
  return (answer.kind === 'category' ? tally?.yardstick?.levels[answer.index] : undefined) ?? NaN;
}

function comparisonColumn(
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

function differenceColumn(
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

function standingColumn({ dataset, edition, indicators }: Asked, entity: string): FactColumn {
  const ids = indicators.map(({ id }) => id);
  return columnOf({
    id: 'rank',
    kind: 'number',
    label: ['label.rank', undefined],
    sub: ['sub.rank', { among: 'entities' }],
    facts: standingsOf(dataset, edition, ids, entity).map(rankFact),
  });
}

function placeColumn({ values }: Ranked): FactColumn {
  return columnOf({
    id: 'rank',
    kind: 'number',
    label: ['label.rank', undefined],
    sub: ['sub.rank', { among: 'indicators' }],
    facts: rankFacts(values),
  });
}

/** What rows are ranked by: the column the tag sorts by, else the share that fulfils fully, else the first group. */
function rankedBy(
  asked: Asked,
  columns: readonly FactColumn[],
  tallies: readonly Tally[],
  words: readonly string[],
): Ranked {
  const numbers = columns.filter(
    ({ id, kind, facts }) => kind === 'number' && id !== 'n' && facts.some(({ key }) => key !== undefined),
  );
  const column =
    numbers.find(({ id }) => id === asked.sort) ??
    numbers.find(({ id }) => id === 'fully' && words.includes(id)) ??
    numbers.find(({ id }) => id === 'all') ??
    numbers[0];
  const unit = column && commonUnit(column);
  const values = Float64Array.from({ length: asked.indicators.length }, (_, row) => {
    const fact = column?.facts[row];
    if (fact?.kind !== 'number' || fact.key === undefined || unitName(fact) !== unit) return NaN;
    const isLevel = column?.id !== 'fully';
    return fact.key * (isLevel ? (tallies[row]?.yardstick?.sign ?? 1) : 1);
  });
  return {
    rows: 'indicators',
    column,
    values,
    nameOf: (row) => nameOf(asked, row),
    baseOf: (row) => tallies[row]?.answered,
  };
}

/** The unit most rows have: percent can't be ranked against megabits. */
function commonUnit(column: FactColumn): string | undefined {
  const counts = new Map<string, number>();
  for (const fact of column.facts) {
    const name = unitName(fact);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let most: string | undefined;
  for (const [name, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = name;
  return most;
}

function unitName(fact: Fact | undefined): string | undefined {
  if (fact?.kind !== 'number') return undefined;
  return typeof fact.unit === 'string' ? fact.unit : `unit ${fact.unit.unit}`;
}

function otherUnits(
  { column, values }: Ranked,
  tallies: readonly Tally[],
  lists: boolean,
): readonly Message<TablePhrases>[] {
  if (!lists || !column) return [];
  const count = tallies.filter(
    (_, row) => column.facts[row]?.kind === 'number' && Number.isNaN(values[row]),
  ).length;
  return count > 0 ? [['remark.other-units', { count }]] : [];
}

/** Why the entity asked for is not in the table. */
function silence({ dataset, edition, entity }: Asked, open: boolean): readonly Message<TablePhrases>[] {
  if (!entity || open) return [];
  const sheets = sheetsOf(dataset, edition);
  const isKept = sheets.some((sheet) => sheet.rowOf.has(entity.id) && !isPublished(sheet, entity.id));
  return [[isKept ? 'summary.unpublished' : 'summary.no-answers', { entity: entity.name }]];
}

function metIn(
  entity: string,
  answers: readonly Answer[],
  scales: readonly (Scale | undefined)[],
): readonly Message<TablePhrases>[] {
  let full = 0;
  let none = 0;
  let of = 0;
  answers.forEach((answer, row) => {
    const scale = scales[row];
    const fulfilment = scale && fulfilmentOf(answer, scale);
    if (fulfilment === undefined) return;
    of += 1;
    if (fulfilment === 1) full += 1;
    if (fulfilment === 0) none += 1;
  });
  const missing = answers.filter(({ kind }) => kind === 'missing').length;
  return of > 0 ? [['summary.met', { entity, full, none, of, missing }]] : [];
}

/** Where the entity is furthest ahead of its peers and furthest behind, in percentage points. */
function comparedIn(asked: Asked, columns: readonly FactColumn[]): readonly Message<TablePhrases>[] {
  const column = columns.find(({ id }) => id === 'difference');
  const to = column?.sub?.[0] === 'sub.difference' ? column.sub[1].to : undefined;
  if (!column || !to || !asked.entity) return [];
  const points = column.facts.map((fact) =>
    fact.kind === 'number' && fact.unit === 'points' ? fact.value : NaN,
  );
  const known = points.filter((value) => !Number.isNaN(value));
  const gap = (value: number): Gap => ({
    points: value,
    names: points.flatMap((each, row) => (Math.abs(each - value) < NOISE ? [nameOf(asked, row)] : [])),
  });
  const max = Math.max(...known);
  const min = Math.min(...known);
  const ahead = max >= 0.5 ? gap(max) : undefined;
  const behind = min <= -0.5 ? gap(min) : undefined;
  return ahead || behind ? [['summary.compared', { entity: asked.entity.name, to, ahead, behind }]] : [];
}

/** An indicator's name; the same question may be put in several areas. */
function nameOf({ dataset, indicators }: Asked, row: number): Named {
  const own = indicators[row];
  const name = JSON.stringify(own?.label);
  const isShared = indicators.some((each, other) => other !== row && JSON.stringify(each.label) === name);
  const area = isShared ? dataset.areas.get(own?.area ?? '') : undefined;
  return { label: own?.label ?? '', within: area?.label };
}

/** What the numbers of each scale mean. */
function measureRemarks(
  indicators: readonly Indicator[],
  scales: readonly (Scale | undefined)[],
  tallies: readonly Tally[],
  sections: readonly TableSection[],
): readonly Message<TablePhrases>[] {
  const remarks: Message<TablePhrases>[] = [];
  const told = new Set<Scale>();
  const shown = new Set(sections.flatMap(({ rows }) => [...rows]));
  indicators.forEach(({ label }, row) => {
    if (!shown.has(row)) return;
    const scale = scales[row];
    const yardstick = tallies[row]?.yardstick;
    if (!scale || !yardstick || told.has(scale)) return;
    told.add(scale);
    if (yardstick.kind === 'fulfilment') {
      const steps = scale.categories.flatMap((category, index) => {
        const percent = yardstick.levels[index];
        return percent === undefined ? [] : [{ label: category.label, percent }];
      });
      // that yes is all and no is nothing goes without saying
      if (steps.some(({ percent }) => percent > 0 && percent < 100))
        remarks.push(['remark.fulfilment', { steps }]);
    } else if (scale.note !== undefined) {
      remarks.push(['remark.threshold', { label: scale.label ?? label, note: scale.note }]);
    }
  });
  return remarks;
}

function notesOf(
  { dataset, edition, indicators }: Asked,
  groups: readonly (Pick<Comparison, 'label'> & { readonly tallies: readonly Tally[] })[],
): readonly Label[] {
  const notes: Label[] = [];
  const answering = answeringIn(dataset, edition, indicators);
  if (answering.size > 0 && dataset.entities.size > 0) {
    notes.push(['note.response', { answered: answering.size, asked: dataset.entities.size }]);
  }
  const all = groups.flatMap(({ tallies }) => tallies);
  if (all.some(({ level, answered }) => isNumber(level) && answered === undefined)) {
    notes.push(['note.respondents-unknown', undefined]);
  }
  const ids = new Set(indicators.map(({ id }) => id));
  const results = dataset.results.filter((each) => each.edition === edition && ids.has(each.indicator));
  if (results.some(({ respondentsDerived }) => respondentsDerived))
    notes.push(['note.respondents-derived', undefined]);
  const small = groups.flatMap(({ label, tallies }) => {
    const bases = basesOf(tallies.map(({ base }) => base));
    return bases && bases[1] < SMALL ? [{ label, base: bases[1] }] : [];
  });
  if (small.length > 0) {
    small.sort((a, b) => a.base - b.base);
    notes.push(['note.small-base', { below: SMALL, groups: small.map(({ label }) => label) }]);
  }
  const suppressed = all.filter(({ level }) => level === 'suppressed').length;
  if (suppressed > 0) notes.push(['note.suppressed', { count: suppressed, below: dataset.minGroup }]);
  return notes;
}

/** The entities with an answer to any of the indicators. */
function answeringIn(
  dataset: Dataset,
  edition: string,
  indicators: readonly Indicator[],
): ReadonlySet<string> {
  const answering = new Set<string>();
  for (const sheet of sheetsOf(dataset, edition)) {
    const columns = indicators.flatMap(({ id }) => sheet.columnOf.get(id) ?? []);
    sheet.entities.forEach((id, row) => {
      const start = row * sheet.indicators.length;
      if (columns.some((column) => sheet.gaps[start + column] === 0)) answering.add(id);
    });
  }
  return answering;
}

function detailOf(
  indicator: Indicator | undefined,
  scale: Scale | undefined,
  row: number,
  groups: readonly (Pick<Comparison, 'label'> & { readonly tallies: readonly Tally[] })[],
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
