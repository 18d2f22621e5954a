import {
  fulfilmentOf,
  isNumber,
  isPublished,
  sheetsOf,
  type Answer,
  type Dataset,
  type Indicator,
  type Scale,
} from '../model/index.js';
import { NOISE } from '../stats/rank.js';
import type { Tally } from '../stats/tally.js';
import type { Label, Message } from './figure.js';
import { basesOf } from './table-cells.js';
import type { Comparison } from './table-comparisons.js';
import type { Asked, FactColumn, Gap, Named, TablePhrases, TableSection } from './table-facts.js';

/** Groups with fewer respondents are read with care. */
const SMALL = 30;

/** Somebody whose tallies stand in the table. */
export type Tallied = Pick<Comparison, 'label'> & { readonly tallies: readonly Tally[] };

/** Why the entity asked for is not in the table. */
export function silence(
  { dataset, edition, entity }: Asked,
  open: boolean,
): readonly Message<TablePhrases>[] {
  if (!entity || open) return [];
  const sheets = sheetsOf(dataset, edition);
  const isKept = sheets.some((sheet) => sheet.rowOf.has(entity.id) && !isPublished(sheet, entity.id));
  return [[isKept ? 'summary.unpublished' : 'summary.no-answers', { entity: entity.name }]];
}

/** How many of its indicators the entity fulfils. */
export function metIn(
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
export function comparedIn(asked: Asked, columns: readonly FactColumn[]): readonly Message<TablePhrases>[] {
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

/** What the numbers of each scale mean. */
export function measureRemarks(
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

/** On what the numbers rest, and which are not there. */
export function notesOf(
  { dataset, edition, indicators }: Asked,
  groups: readonly Tallied[],
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

/** An indicator's name; the same question may be put in several areas. */
export function nameOf({ dataset, indicators }: Asked, row: number): Named {
  const own = indicators[row];
  const name = JSON.stringify(own?.label);
  const isShared = indicators.some((each, other) => other !== row && JSON.stringify(each.label) === name);
  const area = isShared ? dataset.areas.get(own?.area ?? '') : undefined;
  return { label: own?.label ?? '', within: area?.label };
}
