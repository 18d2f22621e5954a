import type { PlacedMark } from './flower-layout.js';
import type { Draw } from './flower-shapes.js';

/** Where a plant grows, px. */
export interface Site {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** Where the stem leaves the ground. */
  readonly footX: number;
  readonly footY: number;
  /** The highest point at which a leaf may sit. */
  readonly leafTop: number;
  /** How far a leaf may reach sideways. */
  readonly leafReach: number;
  /** Width of the box when it is mirrored. */
  readonly mirror: number | undefined;
  readonly score: string;
  readonly fontSize: number;
  /** Smallest sign; Infinity = none. */
  readonly smallestGlyph: number;
  /** Whether there are veins, shade and dots. */
  readonly decorated: boolean;
}

/** Where a mark's sign stands: on its axis, `along` px from its foot; nowhere when it would be too small to tell. */
export function glyphAt(
  draw: Draw,
  along: number,
  size: number,
  { smallestGlyph }: Pick<Site, 'smallestGlyph'>,
): Partial<PlacedMark> {
  if (size < smallestGlyph) return {};
  const [glyphX = 0, glyphY = 0] = draw`${0} ${along}`.split(' ').map(Number);
  return { glyphX, glyphY, glyphSize: Math.round(size) };
}
