import type { Label, TableCell } from '../figures/figure.js';
import type { FlowerMark } from '../figures/flower-types.js';

/** Where to draw, and in which words: labels have to be measured in the language they are shown in. */
export interface FlowerBox {
  /** px */
  readonly width: number;
  /** The reader's text size, px. */
  readonly fontSize: number;
  /** px */
  readonly letterSpacing: number;
  /** The drawing is to be mirrored: labels are placed for that, shapes are not. */
  readonly rtl: boolean;
  readonly word: (label: Label) => string;
  readonly cell: (cell: TableCell) => string;
  /** 0–100 as the reader expects it. */
  readonly percent: (value: number) => string;
}

/**
 * How much there is room for: everything; neither labels nor signs on the marks; or shapes alone, one path per colour,
 * for small multiples.
 */
export type FlowerDetail = 'full' | 'small' | 'tiny';

/** A part of the picture that carries data, in px. */
export interface PlacedMark {
  readonly mark: FlowerMark;
  /** Marks of one row lie beside each other: a flower's, the grass, the stones. */
  readonly row: string;
  /** The shape, as long as its value. Empty when there is none. */
  readonly path: string;
  /** The shape at full length: what could be, and what is missing. Empty when `path` is it. */
  readonly outline: string;
  /** A line along the mark that is easier to hit than its shape; empty where the shape is large enough. */
  readonly grip: string;
  /** Centre and height of the sign that says the same as the colour; a height of 0 = no room for it. */
  readonly glyphX: number;
  readonly glyphY: number;
  readonly glyphSize: number;
  /** Petals: their share of the circle, radians; 0 for the rest. */
  readonly sweep: number;
}

/** A mark with what is given; the rest is empty. */
export function placeMark(
  mark: FlowerMark,
  row: string,
  parts: Partial<Omit<PlacedMark, 'mark' | 'row'>>,
): PlacedMark {
  return {
    mark,
    row,
    path: '',
    outline: '',
    grip: '',
    glyphX: 0,
    glyphY: 0,
    glyphSize: 0,
    sweep: 0,
    ...parts,
  };
}

/** The middle of a flower, with its score. */
export interface PlacedHead {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The disc's radius. */
  readonly radius: number;
  /** The petals' full length from the middle. */
  readonly reach: number;
  /** Empty when the disc is too small for it, and when there is no score. */
  readonly score: string;
  readonly scoreSize: number;
  /** Whether the score is known: the disc is empty otherwise. */
  readonly known: boolean;
  /** The dots of the disc. */
  readonly dots: string;
  /** How far the comparison's petals reach; empty without one. */
  readonly ghost: string;
  /** The drawing that is coloured in: its petals at full length, and behind them its stem and leaves. */
  readonly paper: string;
  readonly stalk: string;
  /** Its stem, when the data says nothing of it. */
  readonly stem: string;
  /** Green between broad petals, for the eye alone. */
  readonly sepals: string;
  /** Veins of its petals and leaves. */
  readonly veins: string;
  readonly shade: string;
  /** From the stem's foot to each stone. */
  readonly roots: string;
}

export interface PlacedLabel {
  readonly id: string;
  readonly kind: 'name' | 'petal' | 'tuft' | 'stone';
  /** Where the first line's baseline starts, is centred or ends; already mirrored. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly size: number;
  /** From a petal's tip to its label; empty when they lie next to each other. */
  readonly leader: string;
}

/** What is there for the eye alone. */
export interface Scenery {
  readonly soil: readonly string[];
  readonly pebbles: string;
  /** Fine roots under the stems. */
  readonly roots: string;
  readonly backGrass: string;
  readonly frontGrass: string;
  /** Hides the feet of grass and stems. */
  readonly turf: string;
  /** Light on the stones. */
  readonly gleam: string;
}

export interface FlowerLayout {
  readonly detail: FlowerDetail;
  /** Shapes are to be mirrored in the box: x becomes width − x. */
  readonly mirrored: boolean;
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  /** In reading order: each flower's petals, stem and leaves, then the grass, then the stones. */
  readonly marks: readonly PlacedMark[];
  readonly heads: readonly PlacedHead[];
  readonly labels: readonly PlacedLabel[];
  readonly scenery: Scenery;
  /** Whether every petal has its label in the drawing. */
  readonly petalsLabelled: boolean;
}
