import type { FlowerMark } from '../figures/flower-types.js';
import type { FlowerDetail } from './flower-layout.js';

/** The place on which a ground is laid, px. */
export interface Plot {
  readonly width: number;
  /** Height of the ground at x. */
  readonly horizon: (x: number) => number;
  /** Its mean height. */
  readonly level: number;
  /** Width of the box when it is mirrored. */
  readonly mirror: number | undefined;
  readonly detail: FlowerDetail;
  /** The flowers' reach; grass grows in proportion. */
  readonly reach: number;
  /** Where stems leave the ground. */
  readonly feet: readonly number[];
}

/** Puts a mark's words centred in their cell of a row, as near to the mark as the cell allows. */
export type LabelMark = (
  mark: FlowerMark,
  words: readonly string[],
  x: number,
  y: number,
  middle: number,
  cell: number,
) => void;
