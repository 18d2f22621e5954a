import {
  LAYER_PARTS,
  type Area,
  type Dataset,
  type Indicator,
  type LayerPart,
  type Scale,
} from '../model/index.js';
import type { Label } from './figure.js';

/** Where an indicator is drawn. Development that belongs to no area is shared by all, as the grass is. */
export function partOf(dataset: Dataset, { layer, area }: Indicator): LayerPart {
  const part = dataset.layers.get(layer ?? '')?.part ?? 'petal';
  return part === 'stem' && area === undefined && dataset.areas.size > 0 ? 'grass' : part;
}

/** An indicator that can be a mark. */
export interface Drawable {
  readonly indicator: Indicator;
  readonly part: LayerPart;
  readonly scale: Scale;
}

/** What all flowers of an edition have in common: what they are made of, and in which order. */
export interface FlowerPlan {
  /** The indicators that the edition asked and whose scale claims a worth, in the data's order. */
  readonly drawables: readonly Drawable[];
  /** Those areas that have something of their own to show. */
  readonly areas: readonly Area[];
  /** The places in `drawables` of what is drawn as a part, of one area or of all. */
  readonly placesOf: (part: LayerPart, area?: string) => readonly number[];
  /** The places of all, in the order of the chain: by area, then what all areas share. */
  readonly chain: readonly number[];
  /** The layers that are drawn below the petals, and the places of what belongs to them. */
  readonly ground: readonly { readonly label: Label; readonly places: readonly number[] }[];
  /** The names of the parts below the petals, as far as they are drawn. */
  readonly layers: ReadonlyMap<LayerPart, Label>;
  /** Scales whose limits or worths the data has chosen itself. */
  readonly scales: readonly Scale[];
}

const plans = new WeakMap<Dataset, Map<string, FlowerPlan>>();

/**
 * Returns what the flowers of an edition are made of. Worked out once for all the flowers of a page.
 *
 * @param area leaves the other areas out
 */
export function planOf(dataset: Dataset, edition: string, area: string | undefined): FlowerPlan {
  let known = plans.get(dataset);
  if (!known) plans.set(dataset, (known = new Map<string, FlowerPlan>()));
  // an id may hold anything: its length tells where it ends
  const key = `${edition.length} ${edition}${area ?? ''}`;
  let plan = known.get(key);
  if (!plan) known.set(key, (plan = makePlan(dataset, edition, area)));
  return plan;
}

/** The name of the layer that is drawn as a part. */
export function layerName(dataset: Dataset, part: LayerPart): Label {
  return (
    [...dataset.layers.values()].find((layer) => layer.part === part)?.label ?? ['label.layer', undefined]
  );
}

function makePlan(dataset: Dataset, edition: string, area: string | undefined): FlowerPlan {
  const drawables = [...dataset.indicators.values()].flatMap((indicator): Drawable[] => {
    const { id } = indicator;
    const scale = dataset.scales.get(indicator.scale);
    const isRated = scale?.kind === 'numeric' || scale?.categories.some(({ value }) => value !== undefined);
    const isElsewhere = area !== undefined && indicator.area !== undefined && indicator.area !== area;
    const isAsked = () =>
      dataset.answers.some((sheet) => sheet.edition === edition && sheet.columnOf.has(id));
    return scale && isRated && !isElsewhere && isAsked()
      ? [{ indicator, part: partOf(dataset, indicator), scale }]
      : [];
  });
  const places = new Map<string, number[]>();
  drawables.forEach(({ indicator, part }, place) => {
    for (const name of indicator.area === undefined ? [part] : [part, `${part} ${indicator.area}`]) {
      const own = places.get(name);
      if (own) own.push(place);
      else places.set(name, [place]);
    }
  });
  const placesOf = (part: LayerPart, of?: string): readonly number[] =>
    places.get(of === undefined ? part : `${part} ${of}`) ?? [];
  const areas = [...dataset.areas.values()].filter(
    ({ id }) => placesOf('petal', id).length + placesOf('stem', id).length > 0,
  );
  return {
    drawables,
    areas,
    placesOf,
    chain: [
      ...new Set([
        ...areas.flatMap(({ id }) => [...placesOf('petal', id), ...placesOf('stem', id)]),
        ...placesOf('grass'),
        ...placesOf('soil'),
        ...drawables.keys(),
      ]),
    ],
    ground: [...dataset.layers.values()]
      .filter(({ part }) => part !== 'petal')
      .map(({ id, label, part }) => ({
        label,
        places: placesOf(part).filter((at) => drawables[at]?.indicator.layer === id),
      })),
    layers: new Map(
      LAYER_PARTS.flatMap((part) =>
        part !== 'petal' && placesOf(part).length > 0 ? [[part, layerName(dataset, part)]] : [],
      ),
    ),
    scales: [...dataset.scales.values()].filter(
      (scale) => scale.note !== undefined && drawables.some((each) => each.scale === scale),
    ),
  };
}
