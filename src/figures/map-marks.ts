import {
  answerOf,
  groupOf,
  isNumber,
  isPublished,
  type Dataset,
  type Indicator,
  type Scale,
  type Value,
} from '../model/index.js';
import type { LegendItem, NumberUnit, TableCell } from './figure.js';
import { countiesOf } from './map-groups.js';
import { stepAt, stepsOf } from './map-steps.js';
import type { MapGap, MapMark, MapSection } from './map-types.js';
import { swatchesOf, type Swatch } from './swatch.js';

/** A survey's list of participants has "did not answer" as an answer: it looks like the gap that it is. */
const NO_ANSWER = 'no-answer';

const GAP_SWATCHES: Readonly<Record<MapGap, Swatch>> = {
  missing: 'none',
  'not-asked': 'unasked',
  'not-applicable': 'unfit',
  suppressed: 'hidden',
  unpublished: 'hidden',
  absent: 'absent',
};

const GAPS: readonly MapGap[] = [
  'missing',
  'not-asked',
  'not-applicable',
  'suppressed',
  'unpublished',
  'absent',
];

/** A mark whose place in the legend is not known yet: the id of its class. */
export interface Draft extends Omit<MapMark, 'entry'> {
  readonly key: string;
}

/** Returns the answers of a scale as a legend: worst first, with "did not answer" last. */
export function answersOf({ categories, ...scale }: Scale): readonly LegendItem[] {
  const gap = categories.filter(({ id }) => id === NO_ANSWER);
  const rest = categories.filter(({ id }) => id !== NO_ANSWER);
  const swatches = swatchesOf({ ...scale, categories: rest });
  const alone = scale.kind === 'nominal' && rest.length === 1;
  return [
    ...rest.map(
      ({ id, label }) => ({ id, label, swatch: alone ? 'plain' : (swatches.get(id) ?? 'out') }) as const,
    ),
    ...gap.map(({ id, label }) => ({ id, label, swatch: 'none' }) as const),
  ];
}

/** Returns a mark for each entity of the data, placed or not, in the document's order. */
export function municipalityDrafts(
  dataset: Dataset,
  indicator: Indicator,
  scale: Scale,
  edition: string,
  unit: NumberUnit,
  own: string | undefined,
): readonly Draft[] {
  const counties = countiesOf(dataset);
  const swatches = new Map(answersOf(scale).map(({ id, swatch }) => [id, swatch]));
  const sheets = dataset.answers.filter(
    (sheet) => sheet.edition === edition && sheet.columnOf.has(indicator.id),
  );
  return [...dataset.entities.values()].map((entity) => {
    const { id, name } = entity;
    const county = counties && groupOf(counties, entity);
    const answer = answerOf(dataset, id, indicator.id, edition);
    const rest = {
      id,
      label: name,
      county: county?.label,
      countyId: county?.id,
      own: id === own,
      answer: undefined,
      counted: undefined,
    };
    if (answer.kind === 'category') {
      const { category } = answer;
      return {
        ...rest,
        key: category.id,
        cell: { kind: 'answer', category, swatch: swatches.get(category.id) ?? 'out' },
      };
    }
    if (answer.kind === 'number') {
      return { ...rest, key: answer.step?.id ?? '', cell: { kind: 'number', value: answer.value, unit } };
    }
    const isKept = sheets.some((sheet) => sheet.rowOf.has(id) && !isPublished(sheet, id));
    return { ...rest, ...gapOf(isKept ? 'unpublished' : answer.reason) };
  });
}

/** Returns a mark for each county, coloured by the share of one answer or by the mean. */
export function countyDrafts(
  section: MapSection,
  leading: number,
  answer: LegendItem | undefined,
  scale: Scale,
  unit: NumberUnit,
  own: string | undefined,
): readonly Draft[] {
  return section.groups.map(({ id, label, values, counts, base }) => {
    const value: Value = values[leading] ?? values[0] ?? 'missing';
    const count = counts?.[leading];
    const rest = {
      id,
      label: label,
      county: undefined,
      countyId: id,
      own: id === own,
      answer: answer?.label,
      counted:
        isNumber(count ?? 'missing') && base !== undefined ? { count: count as number, of: base } : undefined,
    };
    if (!isNumber(value)) return { ...rest, ...gapOf(value) };
    const step = answer
      ? undefined
      : scale.categories.findLast(({ from, outside }) => !outside && value >= (from ?? -Infinity));
    return { ...rest, key: step?.id ?? '', cell: { kind: 'number', value, unit } };
  });
}

function gapOf(gap: MapGap): { readonly key: MapGap; readonly cell: TableCell } {
  const cell: TableCell =
    gap === 'unpublished' || gap === 'absent'
      ? { kind: 'text', label: ['map.gap', { gap }] }
      : { kind: 'missing', reason: gap };
  return { key: gap === 'unpublished' ? 'suppressed' : gap, cell };
}

/**
 * Returns the legend and each mark's place in it: the answers, or the steps of numbers without any; then what gaps
 * there are.
 */
export function classesOf(
  drafts: readonly Draft[],
  answers: readonly LegendItem[],
  unit: NumberUnit,
  hasAbsent: boolean,
): { readonly legend: readonly LegendItem[]; readonly marks: readonly MapMark[] } {
  const numbers = drafts.flatMap(({ key, cell }) =>
    key === '' && cell.kind === 'number' ? [cell.value] : [],
  );
  const steps = stepsOf(numbers, unit);
  const used = new Set(drafts.map(({ key }) => key));
  // as many shades in order as there are steps
  const shades = swatchesOf({
    id: '',
    kind: 'ordinal',
    categories: steps.map((_, index) => ({ id: `${index}`, label: '' })),
  });
  const legend: LegendItem[] = [
    ...steps.map((step, index): LegendItem => ({
      id: `step-${index}`,
      label: ['map.step', { step, unit }],
      swatch: shades.get(`${index}`) ?? 'q1',
    })),
    ...answers.filter(({ id, swatch }) => swatch !== 'out' || used.has(id)),
    ...GAPS.filter((gap) => (gap === 'absent' ? hasAbsent : used.has(gap))).map((gap): LegendItem => ({
      id: gap,
      label: ['map.gap', { gap }],
      swatch: GAP_SWATCHES[gap],
    })),
  ];
  const at = new Map(legend.map(({ id }, index) => [id, index]));
  const marks = drafts.map(({ key, ...mark }) => {
    const step =
      key === '' && mark.cell.kind === 'number' ? `step-${stepAt(steps, mark.cell.value, unit)}` : key;
    return { ...mark, entry: at.get(step) ?? 0 };
  });
  return { legend, marks };
}
