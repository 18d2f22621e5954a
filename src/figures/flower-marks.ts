import { answerOf, type Dataset, type Indicator, type LayerPart, type Scale } from '../model/index.js';
import { indicatorFulfilment, meanFulfilment, type Fulfilment } from '../stats/fulfilment.js';
import type { Subject } from '../stats/subject.js';
import { numberCell, type Label, type TableCell } from './figure.js';
import type { FlowerMark } from './flower-types.js';
import { swatchesOf, type Swatch } from './swatch.js';

/** What a flower is made from. */
export interface FlowerContext {
  readonly dataset: Dataset;
  readonly edition: string;
  readonly subject: Subject;
  /** Whom it is compared with; the first one is drawn. */
  readonly peers: readonly Subject[];
}

/** Where an indicator is drawn. Development that belongs to no area is shared by all, as the grass is. */
export function partOf(dataset: Dataset, { layer, area }: Indicator): LayerPart {
  const part = dataset.layers.get(layer ?? '')?.part ?? 'petal';
  return part === 'stem' && area === undefined && dataset.areas.size > 0 ? 'grass' : part;
}

/** An indicator that can be a mark. */
export interface Drawable {
  readonly indicator: Indicator;
  readonly part: LayerPart;
}

const drawables = new WeakMap<Dataset, Map<string, readonly Drawable[]>>();

/**
 * Returns what the flowers of an edition are made of: the indicators that it asked and whose scale claims a worth.
 * Worked out once for all the flowers of a page.
 */
export function drawablesIn(dataset: Dataset, edition: string): readonly Drawable[] {
  let found = drawables.get(dataset);
  if (!found) drawables.set(dataset, (found = new Map<string, readonly Drawable[]>()));
  let own = found.get(edition);
  if (!own) {
    const isWorth = ({ id, scale: name }: Indicator) => {
      const scale = dataset.scales.get(name);
      const isRated = scale?.kind === 'numeric' || scale?.categories.some(({ value }) => value !== undefined);
      return isRated && dataset.answers.some((sheet) => sheet.edition === edition && sheet.columnOf.has(id));
    };
    own = [...dataset.indicators.values()]
      .filter(isWorth)
      .map((indicator) => ({ indicator, part: partOf(dataset, indicator) }));
    found.set(edition, own);
  }
  return own;
}

/** The mark of one indicator. */
export function singleMark(context: FlowerContext, { indicator, part }: Drawable): FlowerMark {
  const { dataset, edition, subject, peers } = context;
  const { id, label, area } = indicator;
  const own = indicatorFulfilment(dataset, subject, id, edition);
  return {
    id,
    part,
    label,
    area,
    indicators: [id],
    ...own,
    ...shown(context, subject, indicator, own),
    ghost: peers[0] && indicatorFulfilment(dataset, peers[0], id, edition).value,
  };
}

/** The mark of several indicators' mean. */
export function meanMark(
  { dataset, edition, subject, peers }: FlowerContext,
  id: string,
  part: LayerPart,
  marks: readonly FlowerMark[],
  label: Label,
  area?: string,
): FlowerMark {
  const indicators = marks.map((mark) => mark.id);
  const own = meanFulfilment(dataset, subject, indicators, edition, marks);
  const ghost = peers[0] && meanFulfilment(dataset, peers[0], indicators, edition).value;
  return {
    id,
    part,
    label,
    area,
    indicators,
    ...own,
    swatch: third(own.value),
    answer: percentCell(own),
    ghost,
  };
}

/** An answer's colour and what it says: an entity's own words or number, a group's mean. */
export function shown(
  { dataset, edition }: FlowerContext,
  subject: Subject,
  indicator: Indicator,
  own: Fulfilment,
): { readonly swatch: Swatch; readonly answer: TableCell } {
  const scale = dataset.scales.get(indicator.scale);
  const answer = answerOf(dataset, subject.id, indicator.id, edition);
  if (subject.kind !== 'entity' || !scale || answer.kind === 'missing') {
    return { swatch: third(own.value), answer: percentCell(own) };
  }
  const category = answer.kind === 'category' ? answer.category : answer.step;
  const swatch = category ? (swatchesFor(scale).get(category.id) ?? 'out') : third(own.value);
  if (answer.kind === 'category')
    return { swatch, answer: { kind: 'answer', category: answer.category, swatch } };
  const unit = scale.unit === 'percent' ? 'percent' : { unit: scale.unit ?? '' };
  return { swatch, answer: numberCell(answer.value, unit) };
}

const swatches = new WeakMap<Scale, ReadonlyMap<string, Swatch>>();

/** The swatches of a scale, worked out once for all the flowers of a page. */
export function swatchesFor(scale: Scale): ReadonlyMap<string, Swatch> {
  let found = swatches.get(scale);
  if (!found) swatches.set(scale, (found = swatchesOf(scale)));
  return found;
}

/** A mean's colour: which third of the scale it lies in. The key says so. */
function third(value: number | undefined): Swatch {
  return value === undefined ? 'none' : value < 1 / 3 ? 'm0' : value < 2 / 3 ? 'm1' : 'm2';
}

/** A mean as a cell of the table. */
export function percentCell({ value, reason }: Fulfilment): TableCell {
  return numberCell(value === undefined ? (reason ?? 'missing') : value * 100, 'percent');
}
