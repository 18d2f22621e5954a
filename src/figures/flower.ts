import { editionOf, LAYER_PARTS, type Dataset, type LayerPart } from '../model/index.js';
import { meanFulfilment } from '../stats/fulfilment.js';
import { subjectOf } from '../stats/subject.js';
import type { Label } from './figure.js';
import { columnsOf, legendOf, notesOf, rowOf, summaryOf } from './flower-faces.js';
import { drawablesIn, meanMark, singleMark, type FlowerContext } from './flower-marks.js';
import { peersOf, subjectLabel } from './subjects.js';
import type { FlowerFigure, FlowerMark, FlowerPlant } from './flower-types.js';

export * from './flower-types.js';

/** What the tag asked for. */
export interface FlowerOptions {
  /** An entity's or group's id, or "all"; everyone together when absent. */
  readonly entity?: string | undefined;
  readonly edition?: string | undefined;
  /** Space-separated ids: groups, groupings (the entity's own group), entities, "all". */
  readonly compare?: string | undefined;
  readonly layout?: string | undefined;
  /** Shows one area only. */
  readonly area?: string | undefined;
  readonly petals?: string | undefined;
}

/**
 * Returns the flower of an entity or a group.
 *
 * In the layout "flower" a petal is an area, or an indicator when `petals` says so or one `area` is shown; leaves and
 * ground are means. In "garden" each area has a flower of its own and every indicator is a mark. Indicators without
 * a layer are petals; development that belongs to no area is grass, which all areas share.
 *
 * @throws on an unknown entity, area or comparison
 */
export function flowerFigure(dataset: Dataset, options: FlowerOptions): FlowerFigure {
  const { area } = options;
  const edition = editionOf(dataset, options.edition) ?? '';
  const subject = subjectOf(dataset, options.entity ?? 'all');
  if (!subject) throw new Error(`unknown entity: ${options.entity ?? ''}`);
  if (area !== undefined && !dataset.areas.has(area)) throw new Error(`unknown area: ${area}`);
  const garden = options.layout === 'garden';
  const context: FlowerContext = {
    dataset,
    edition,
    subject,
    peers: peersOf(dataset, options.compare, subject),
  };

  const singles: FlowerMark[] = [];
  const parts = new Map<string, FlowerMark[]>();
  for (const each of drawablesIn(dataset, edition)) {
    const of = each.indicator.area;
    if (area !== undefined && of !== undefined && of !== area) continue;
    const mark = singleMark(context, each);
    singles.push(mark);
    for (const name of of === undefined ? [each.part] : [each.part, `${each.part} ${of}`]) {
      const known = parts.get(name);
      if (known) known.push(mark);
      else parts.set(name, [mark]);
    }
  }
  const pick = (part: LayerPart, of?: string): readonly FlowerMark[] =>
    parts.get(of === undefined ? part : `${part} ${of}`) ?? [];
  const areas = [...dataset.areas.values()].filter(
    ({ id }) => pick('petal', id).length + pick('stem', id).length > 0,
  );
  const mean = (id: string, part: LayerPart, marks: readonly FlowerMark[], label: Label, of?: string) =>
    marks.length > 0 ? [meanMark(context, id, part, marks, label, of)] : [];
  const means = (part: LayerPart) =>
    areas.flatMap(({ id, label }) => mean(`${part}:${id}`, part, pick(part, id), label, id));
  const layerName = (part: LayerPart): Label =>
    [...dataset.layers.values()].find((layer) => layer.part === part)?.label ?? ['label.layer', undefined];
  const ground = (part: LayerPart) =>
    garden ? pick(part) : mean(`${part}:`, part, pick(part), layerName(part));

  const byArea =
    !garden &&
    areas.length > 0 &&
    options.petals !== 'indicators' &&
    (area === undefined || options.petals === 'areas');
  const scores = means('petal');
  const plant = (id: string | undefined): FlowerPlant => {
    const petals = pick('petal', id);
    const leaves = pick('stem', id);
    return {
      id: id ?? '',
      label: dataset.areas.get(id ?? area ?? '')?.label,
      score: meanFulfilment(dataset, subject, idsOf(petals), edition, petals),
      petals: byArea ? scores : petals,
      stem: mean(`stems:${id ?? ''}`, 'stem', leaves, layerName('stem'), id)[0],
      leaves: byArea ? means('stem') : leaves,
    };
  };
  const plants = garden && areas.length > 0 ? areas.map(({ id }) => plant(id)) : [plant(undefined)];
  const tufts = ground('grass');
  const stones = ground('soil');
  const drawn = [
    ...plants.flatMap(({ petals, stem, leaves }) => [...petals, ...(stem ? [stem] : []), ...leaves]),
    ...tufts,
    ...stones,
  ];
  const chain = [
    ...areas.flatMap(({ id }) => [...pick('petal', id), ...pick('stem', id)]),
    ...pick('grass'),
    ...pick('soil'),
  ];
  const all = [...new Set([...chain, ...singles])];
  const empty = singles.every(({ answered }) => answered === 0);
  const name: Label = subjectLabel(subject);
  const total = mean('total', 'petal', pick('petal'), name);

  return {
    heading: name,
    summary: empty ? [['summary.none', { subject: name }]] : summaryOf(context, name, total[0], scores, all),
    // worked out when asked for: of hundreds of flowers on a page few have a legend, or are read as tables
    get legend() {
      return legendOf(context, drawn);
    },
    get table() {
      const marks = [...(scores.length > 1 ? total : []), ...scores, ...all];
      const rows = marks.map((mark) => rowOf(context, mark));
      return { caption: dataset.title ?? name, columns: columnsOf(context, name), rows };
    },
    notes: [...notesOf(context, all), ...dataset.notes],
    source: { source: dataset.source, edition: dataset.editions.get(edition), derived: true },
    empty,
    picture: garden ? 'garden' : 'flower',
    plants,
    tufts,
    stones,
    mean: subject.kind !== 'entity',
    thirds: drawn.some(
      ({ value, indicators: { length } }) => value !== undefined && (length > 1 || subject.kind !== 'entity'),
    ),
    ghost: context.peers[0] && subjectLabel(context.peers[0]),
    layers: new Map(
      LAYER_PARTS.flatMap((part) =>
        part !== 'petal' && pick(part).length > 0 ? [[part, layerName(part)]] : [],
      ),
    ),
    scales: [...dataset.scales.values()].filter(
      ({ id, note }) =>
        note !== undefined && singles.some((mark) => dataset.indicators.get(mark.id)?.scale === id),
    ),
    indicators: new Map(all.map((mark) => [mark.id, mark])),
  };
}

function idsOf(marks: readonly FlowerMark[]): readonly string[] {
  return marks.map(({ id }) => id);
}
