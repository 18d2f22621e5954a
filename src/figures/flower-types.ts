import type { LayerPart, Scale, Value } from '../model/index.js';
import type { Fulfilment } from '../stats/fulfilment.js';
import type { Figure, Label, TableCell } from './figure.js';
import type { Swatch } from './swatch.js';

/** What a flower may say. Percentages are 0–100, unrounded. */
export interface FlowerPhrases {
  /** `area` when there is only one. */
  'summary.score': {
    readonly subject: Label;
    readonly mean: boolean;
    readonly percent: number;
    readonly area: Label | undefined;
  };
  'summary.span': {
    readonly best: readonly Label[];
    readonly bestPercent: number;
    readonly worst: readonly Label[];
    readonly worstPercent: number;
  };
  'summary.level': { readonly count: number; readonly percent: number };
  'summary.ground': {
    readonly layers: readonly { readonly label: Label; readonly percent: number }[];
    readonly flowers: number;
  };
  'summary.missing': { readonly count: number; readonly of: number };
  'summary.base': { readonly answered: number; readonly of: number; readonly municipalities: boolean };
  'summary.compare': {
    readonly items: readonly {
      readonly label: Label;
      readonly value: Value;
      readonly members: number | undefined;
    }[];
    readonly municipalities: boolean;
  };
  'summary.none': { readonly subject: Label };
  /** What a mark says; `within` is its area. */
  'mark.says': {
    readonly part: LayerPart;
    readonly leaf: boolean;
    readonly label: Label;
    readonly within: Label | undefined;
    readonly answer: string;
    /** How many stand behind a mean; `undefined` for a single answer. */
    readonly base:
      { readonly answered: number; readonly asked: number; readonly members: boolean } | undefined;
    readonly compared: { readonly label: Label; readonly percent: number } | undefined;
  };
  hint: undefined;
  'detail.title': { readonly label: string };
  'detail.nothing': undefined;
  'detail.count': { readonly count: number };
  'detail.close': undefined;
  part: { readonly part: LayerPart };
  'key.title': undefined;
  'key.petal': { readonly areas: boolean };
  'key.disc': undefined;
  'key.stem': { readonly layer: Label };
  'key.grass': { readonly layer: Label };
  'key.soil': { readonly layer: Label };
  'key.missing': undefined;
  'key.outside': undefined;
  'key.ghost': { readonly label: Label };
  'key.low': undefined;
  'key.middle': undefined;
  'key.high': undefined;
  'key.limits': undefined;
}

export const FLOWER_LAYOUTS = ['flower', 'garden'] as const;
export type FlowerPicture = (typeof FLOWER_LAYOUTS)[number];

export const FLOWER_PETALS = ['areas', 'indicators'] as const;

/** One part of the picture that carries data: a petal, stem, leaf, tuft or stone. */
export interface FlowerMark extends Fulfilment {
  /** Unique in the figure: an indicator's id, or what the mean is of ("petal:older"). */
  readonly id: string;
  readonly part: LayerPart;
  readonly label: Label;
  /** The area it belongs to; `undefined` for what all areas share. */
  readonly area: string | undefined;
  /** What it is made of, one or more indicators. */
  readonly indicators: readonly string[];
  readonly swatch: Swatch;
  readonly answer: TableCell;
  /** The first comparison's value, 0–1. */
  readonly ghost: number | undefined;
}

/** One flower with its stem. */
export interface FlowerPlant {
  /** An area's id; empty for the flower of everything. */
  readonly id: string;
  /** `undefined` when the heading already says it. */
  readonly label: Label | undefined;
  /** The mean of the petals. */
  readonly score: Fulfilment;
  readonly petals: readonly FlowerMark[];
  /** The mean of the leaves; `undefined` when the data has none: the stem is then no mark. */
  readonly stem: FlowerMark | undefined;
  readonly leaves: readonly FlowerMark[];
}

/** A flower, or a garden of them, on its ground. */
export interface FlowerFigure extends Figure<FlowerPhrases> {
  readonly picture: FlowerPicture;
  readonly plants: readonly FlowerPlant[];
  /** Marks of grass layers. */
  readonly tufts: readonly FlowerMark[];
  /** Marks of soil layers. */
  readonly stones: readonly FlowerMark[];
  /** Whether the numbers are means over members of a group. */
  readonly mean: boolean;
  /** Whether some colours stand for thirds of the scale rather than for answers. */
  readonly thirds: boolean;
  /** Whose outlines are drawn. */
  readonly ghost: Label | undefined;
  /** The names of the layers below the petals, as far as they are drawn. */
  readonly layers: ReadonlyMap<LayerPart, Label>;
  /** Scales whose limits or worths the data has chosen itself. */
  readonly scales: readonly Scale[];
  /** Each indicator's own mark, in the order of the chain, petals first. */
  readonly indicators: ReadonlyMap<string, FlowerMark>;
}
