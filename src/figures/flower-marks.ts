import {
  answerOf,
  type Answer,
  type Dataset,
  type Indicator,
  type LayerPart,
  type Scale,
} from '../model/index.js';
import {
  answerFulfilment,
  indicatorFulfilment,
  meanFulfilment,
  type Fulfilment,
} from '../stats/fulfilment.js';
import type { Subject } from '../stats/subject.js';
import { numberCell, type Label, type TableCell } from './figure.js';
import type { Drawable } from './flower-plan.js';
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

/** The mark of one indicator. */
export function singleMark(context: FlowerContext, { indicator, part, scale }: Drawable): FlowerMark {
  const { dataset, edition, subject, peers } = context;
  const { id, label, area } = indicator;
  const given = subject.kind === 'entity' ? answerOf(dataset, subject.id, id, edition) : undefined;
  const own = given ? answerFulfilment(given, scale) : indicatorFulfilment(dataset, subject, id, edition);
  const { swatch, answer } = given ? answerShown(given, scale, own) : meanShown(own);
  return {
    id,
    part,
    label,
    area,
    indicators: [id],
    value: own.value,
    answered: own.answered,
    asked: own.asked,
    reason: own.reason,
    swatch,
    answer,
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
    value: own.value,
    answered: own.answered,
    asked: own.asked,
    reason: own.reason,
    ...meanShown(own),
    ghost,
  };
}

interface Shown {
  readonly swatch: Swatch;
  readonly answer: TableCell;
}

/** An answer's colour and what it says: an entity's own words or number, a group's mean. */
export function shown(
  { dataset, edition }: FlowerContext,
  subject: Subject,
  indicator: Indicator,
  own: Fulfilment,
): Shown {
  const scale = dataset.scales.get(indicator.scale);
  if (subject.kind !== 'entity' || !scale) return meanShown(own);
  return answerShown(answerOf(dataset, subject.id, indicator.id, edition), scale, own);
}

function answerShown(answer: Answer, scale: Scale, own: Fulfilment): Shown {
  if (answer.kind === 'missing') return meanShown(own);
  const category = answer.kind === 'category' ? answer.category : answer.step;
  const swatch = category ? (swatchesFor(scale).get(category.id) ?? 'out') : third(own.value);
  if (answer.kind === 'category')
    return { swatch, answer: { kind: 'answer', category: answer.category, swatch } };
  const unit = scale.unit === 'percent' ? 'percent' : { unit: scale.unit ?? '' };
  return { swatch, answer: numberCell(answer.value, unit) };
}

function meanShown(own: Fulfilment): Shown {
  return { swatch: third(own.value), answer: percentCell(own) };
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
