import type { LegendItem } from '../figures/figure.js';
import type { MapGroup } from '../figures/map.js';
import type { Swatch } from '../figures/swatch.js';

/** Room to draw in, px. */
export interface MapBox {
  readonly width: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
}

/** What stands in the drawing, in the reader's language. */
export interface MapSpeech {
  readonly section: (id: string) => string;
  readonly group: (group: MapGroup) => string;
  /** The number printed beside a group's strip; empty when there is none. */
  readonly number: (group: MapGroup) => string;
  /** The name on a county's tile. */
  readonly name: (mark: number) => string;
  /** The number on a county's tile; `short` = without its unit. */
  readonly value: (mark: number, short: boolean) => string;
}

/** A mark where it stands. */
export interface MapPlace {
  /** Index in the figure's marks. */
  readonly mark: number;
  readonly x: number;
  readonly y: number;
  /** Height of the sign, px; 0 when there is no room for one. */
  readonly sign: number;
  readonly swatch: Swatch;
  /** Its lines in px, each as x, y, x, y, … */
  readonly rings: readonly (readonly number[])[];
}

/** All places of one look, as one path. */
export interface MapPatch {
  readonly swatch: Swatch;
  readonly path: string;
}

export interface MapText {
  readonly x: number;
  /** Baseline of the letters. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  /** The look it stands on; `undefined` = the page. */
  readonly on: Swatch | undefined;
}

/** A part of a strip. */
export interface MapSegment {
  readonly swatch: Swatch;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a group's strip stands, to point it out. */
export interface MapRow {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly tiled: boolean;
  /** The width of a tile; 0 for borders. */
  readonly pitch: number;
  readonly places: readonly MapPlace[];
  readonly patches: readonly MapPatch[];
  /** Between tiles of different counties. */
  readonly lines: string;
  readonly texts: readonly MapText[];
  readonly segments: readonly MapSegment[];
  readonly rows: readonly MapRow[];
}

/** What a strip is made of. */
export interface StripFacts {
  readonly segments: readonly LegendItem[];
  readonly leading: number;
}

/** Returns lines as path data, to a tenth of a px. */
export function pathOf(rings: readonly (readonly number[])[]): string {
  return rings
    .map((ring) => {
      let path = '';
      for (let at = 0; at + 1 < ring.length; at += 2) {
        path += `${at === 0 ? 'M' : 'L'}${tenth(ring[at] ?? 0)} ${tenth(ring[at + 1] ?? 0)}`;
      }
      return path === '' ? '' : `${path}Z`;
    })
    .join('');
}

/** Returns a length in px to a tenth. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
