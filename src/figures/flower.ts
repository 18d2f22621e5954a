import { editionOf, type Dataset, type LayerPart } from '../model/index.js';
import { meanFulfilment } from '../stats/fulfilment.js';
import { subjectOf } from '../stats/subject.js';
import type { Label } from './figure.js';
import { columnsOf, legendOf, notesOf, rowOf, summaryOf } from './flower-faces.js';
import { meanMark, singleMark, type FlowerContext } from './flower-marks.js';
import { layerName, planOf } from './flower-plan.js';
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

  const plan = planOf(dataset, edition, area);
  const { areas } = plan;
  const singles = plan.drawables.map((each) => singleMark(context, each));
  const at = (places: readonly number[]) => places.map((place) => singles[place] as FlowerMark);
  const pick = (part: LayerPart, of?: string) => at(plan.placesOf(part, of));
  const mean = (id: string, part: LayerPart, marks: readonly FlowerMark[], label: Label, of?: string) =>
    marks.length > 0 ? [meanMark(context, id, part, marks, label, of)] : [];
  const means = (part: LayerPart) =>
    areas.flatMap(({ id, label }) => mean(`${part}:${id}`, part, pick(part, id), label, id));
  const ground = (part: LayerPart) =>
    garden ? pick(part) : mean(`${part}:`, part, pick(part), layerName(dataset, part));

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
      stem: mean(`stems:${id ?? ''}`, 'stem', leaves, layerName(dataset, 'stem'), id)[0],
      leaves: byArea ? means('stem') : leaves,
    };
  };
  const plants = garden && areas.length > 0 ? areas.map(({ id }) => plant(id)) : [plant(undefined)];
  const tufts = ground('grass');
  const stones = ground('soil');
  const all = at(plan.chain);
  const empty = singles.every(({ answered }) => answered === 0);
  const name: Label = subjectLabel(subject);
  const total = () => mean('total', 'petal', pick('petal'), name);

  const drawn = () => [
    ...plants.flatMap(({ petals, stem, leaves }) => [...petals, ...(stem ? [stem] : []), ...leaves]),
    ...tufts,
    ...stones,
  ];

  return {
    heading: name,
    // worked out when asked for: of hundreds of flowers on a page few have words, or are read as tables
    get summary() {
      return empty
        ? [['summary.none', { subject: name }] as const]
        : summaryOf(context, plan, singles, name, total()[0], scores, plants.length);
    },
    get legend() {
      return legendOf(context, drawn());
    },
    get table() {
      const marks = [...(scores.length > 1 ? total() : []), ...scores, ...all];
      const rows = marks.map((mark) => rowOf(context, mark));
      return { caption: dataset.title ?? name, columns: columnsOf(context, name), rows };
    },
    get notes() {
      return [...notesOf(context, all), ...dataset.notes];
    },
    source: { source: dataset.source, edition: dataset.editions.get(edition), derived: true },
    empty,
    picture: garden ? 'garden' : 'flower',
    plants,
    tufts,
    stones,
    mean: subject.kind !== 'entity',
    get thirds() {
      return drawn().some(
        ({ value, indicators: { length } }) =>
          value !== undefined && (length > 1 || subject.kind !== 'entity'),
      );
    },
    ghost: context.peers[0] && subjectLabel(context.peers[0]),
    layers: plan.layers,
    scales: plan.scales,
    get indicators() {
      return new Map(all.map((mark) => [mark.id, mark]));
    },
  };
}

function idsOf(marks: readonly FlowerMark[]): readonly string[] {
  return marks.map(({ id }) => id);
}
