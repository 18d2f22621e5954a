import { MISSING_REASONS, type Scale } from '../model/index.js';
import { indicatorFulfilment, meanFulfilment } from '../stats/fulfilment.js';
import {
  numberCell,
  textCell,
  type Label,
  type LegendItem,
  type Message,
  type TableCell,
  type TableColumn,
} from './figure.js';
import { percentCell, shown, swatchesFor, type FlowerContext } from './flower-marks.js';
import type { FlowerPlan } from './flower-plan.js';
import { similarNotes, subjectLabel } from './subjects.js';
import type { FlowerMark, FlowerPhrases } from './flower-types.js';

/** How far all petals have come, which areas furthest and least, what carries them, what is missing, and the peers. */
export function summaryOf(
  { dataset, edition, subject, peers }: FlowerContext,
  plan: FlowerPlan,
  singles: readonly FlowerMark[],
  name: Label,
  total: FlowerMark | undefined,
  scores: readonly FlowerMark[],
  flowers: number,
): Message<FlowerPhrases>[] {
  const mean = subject.kind !== 'entity';
  const meanOf = (marks: readonly FlowerMark[]) =>
    meanFulfilment(
      dataset,
      subject,
      marks.map(({ id }) => id),
      edition,
      marks,
    );
  // asked only where others are spoken of
  const areMunicipalities = () => [...dataset.entities.values()].every(({ kind }) => kind === 'municipality');
  const sentences: Message<FlowerPhrases>[] = [];
  const percent = total?.value === undefined ? undefined : total.value * 100;
  sentences.push(
    percent === undefined
      ? ['summary.none', { subject: name }]
      : [
          'summary.score',
          { subject: name, mean, percent, area: scores.length === 1 ? scores[0]?.label : undefined },
        ],
  );
  sentences.push(...spanOf(scores));
  const layers = plan.ground.flatMap(({ label, places }) => {
    const { value } = meanOf(places.map((place) => singles[place] as FlowerMark));
    return value === undefined ? [] : [{ label, percent: value * 100 }];
  });
  if (layers.length > 0) sentences.push(['summary.ground', { layers, flowers }]);
  if (mean) {
    const { answered, asked } = meanOf(singles);
    sentences.push(['summary.base', { answered, of: asked, municipalities: areMunicipalities() }]);
  } else {
    const of = singles.reduce((sum, mark) => sum + mark.asked, 0);
    const count = of - singles.reduce((sum, mark) => sum + mark.answered, 0);
    if (count > 0) sentences.push(['summary.missing', { count, of }]);
  }
  if (total && peers.length > 0) {
    const items = peers.map((peer) => {
      const { value, answered, reason } = meanFulfilment(dataset, peer, total.indicators, edition);
      return {
        label: subjectLabel(peer),
        value: value === undefined ? (reason ?? 'missing') : value * 100,
        members: peer.kind === 'entity' ? undefined : answered,
      };
    });
    sentences.push(['summary.compare', { items, municipalities: areMunicipalities() }]);
  }
  return sentences;
}

/** Which areas lead and trail, by the whole percent that is printed: what reads the same is a tie. */
function spanOf(scores: readonly FlowerMark[]): Message<FlowerPhrases>[] {
  const known = scores.flatMap(({ label, value }) =>
    value === undefined ? [] : [{ label, percent: Math.round(value * 100) }],
  );
  if (known.length < 2) return [];
  const bestPercent = Math.max(...known.map(({ percent }) => percent));
  const worstPercent = Math.min(...known.map(({ percent }) => percent));
  if (bestPercent === worstPercent) return [['summary.level', { count: known.length, percent: bestPercent }]];
  const at = (wanted: number) => known.filter(({ percent }) => percent === wanted).map(({ label }) => label);
  return [['summary.span', { best: at(bestPercent), bestPercent, worst: at(worstPercent), worstPercent }]];
}

/**
 * The answers behind the drawn colours, best first: all that a petal may have, and of other scales those that occur.
 * What the colour of a number means stands beside its scale's limits.
 */
export function legendOf({ dataset, subject }: FlowerContext, drawn: readonly FlowerMark[]): LegendItem[] {
  if (subject.kind !== 'entity') return [];
  const items = new Map<string, LegendItem>();
  const given = new Set(drawn.map(({ answer }) => answer.kind === 'answer' && answer.category));
  const seen = new Set<Scale>();
  for (const { indicators, part } of drawn) {
    const scale = dataset.scales.get(dataset.indicators.get(indicators[0] ?? '')?.scale ?? '');
    if (indicators.length > 1 || !scale || scale.kind === 'numeric' || seen.has(scale)) continue;
    seen.add(scale);
    const swatches = swatchesFor(scale);
    for (const category of [...scale.categories].reverse()) {
      const { id, label, outside } = category;
      if (!given.has(category) && (outside || part !== 'petal')) continue;
      const swatch = swatches.get(id) ?? 'out';
      const key = swatch + (typeof label === 'string' ? label : Object.values(label).join());
      if (!items.has(key)) items.set(key, { id: `${scale.id}-${id}`, label, swatch });
    }
  }
  return [...items.values()];
}

/** The columns: what was asked, the answer, how far it is met or by how many, and each comparison. */
export function columnsOf({ subject, peers }: FlowerContext, name: Label): TableColumn[] {
  return [
    { id: 'indicator', label: ['label.indicator', undefined], kind: 'header' },
    { id: 'layer', label: ['label.layer', undefined], kind: 'text' },
    { id: 'area', label: ['label.area', undefined], kind: 'text' },
    { id: 'answer', label: name, kind: 'answer' },
    subject.kind === 'entity'
      ? { id: 'fulfilment', label: ['label.fulfilment', undefined], kind: 'number' }
      : { id: 'respondents', label: ['label.respondents', undefined], kind: 'number' },
    ...peers.map((peer): TableColumn => ({ id: peer.id, label: subjectLabel(peer), kind: 'answer' })),
  ];
}

/** One indicator or mean, in the order of {@link columnsOf}. */
export function rowOf(context: FlowerContext, mark: FlowerMark): TableCell[] {
  const { dataset, edition, subject, peers } = context;
  const indicator = mark.id === mark.indicators[0] ? dataset.indicators.get(mark.id) : undefined;
  const layer = dataset.indicators.get(mark.indicators[0] ?? '')?.layer;
  const { value, answered, answer } = mark;
  return [
    textCell(mark.label),
    textCell(dataset.layers.get(layer ?? '')?.label ?? ''),
    textCell(dataset.areas.get(mark.area ?? '')?.label ?? ''),
    answer,
    subject.kind !== 'entity'
      ? numberCell(answered, 'count')
      : value === undefined && answer.kind !== 'missing'
        ? textCell('')
        : numberCell(value === undefined ? 'missing' : value * 100, 'percent'),
    ...peers.map((peer) =>
      indicator
        ? shown(context, peer, indicator, indicatorFulfilment(dataset, peer, indicator.id, edition)).answer
        : percentCell(meanFulfilment(dataset, peer, mark.indicators, edition)),
    ),
  ];
}

/** Why answers are missing, how many members stand behind a mean, and what may not be shown. */
export function notesOf(
  { dataset, subject, peers, edition }: FlowerContext,
  all: readonly FlowerMark[],
): Label[] {
  const notes: Label[] = [];
  const missing = all.flatMap(({ answer }) => (answer.kind === 'missing' ? [answer.reason] : []));
  for (const reason of MISSING_REASONS) {
    const count = missing.filter((each) => each === reason).length;
    if (count === 0) continue;
    if (reason === 'suppressed') notes.push(['note.suppressed', { count, below: dataset.minGroup }]);
    else notes.push(['note.missing', { count, of: all.length, reason }]);
  }
  const hidden = dataset.answers.some(
    ({ edition: of, unpublished }) => of === edition && (unpublished === true || unpublished.has(subject.id)),
  );
  if (subject.kind === 'entity' && hidden) notes.push(['note.unpublished', undefined]);
  return [...notes, ...similarNotes(peers)];
}
