import type { MissingReason, Value } from '../model/index.js';
import type { Figure, Label, LegendItem, NumberUnit, TableCell } from './figure.js';
import type { Step } from './map-steps.js';

/** What one mark of the map stands for. */
export const MAP_LEVELS = ['municipality', 'county'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

/** Why a place has no colour. `unpublished`: answered, but not in its own name. `absent`: not in the data at all. */
export type MapGap = MissingReason | 'unpublished' | 'absent';

/** One municipality or county as it stands in the readout, in the list of choices and in the table. */
export interface MapFacts {
  readonly label: Label;
  /** The county of a municipality, where the data has counties. */
  readonly county: Label | undefined;
  readonly cell: TableCell;
  /** The answer that a county's number is the share of. */
  readonly answer: Label | undefined;
  /** How many of a county's respondents gave that answer. */
  readonly counted: { readonly count: number; readonly of: number } | undefined;
}

/** What the legend, the table and the notes have to say. */
export interface MapLabels {
  'map.gap': { readonly gap: MapGap };
  'map.step': { readonly step: Step; readonly unit: NumberUnit };
  'map.group': undefined;
  'map.county': undefined;
  'map.size': undefined;
  /** Over how many municipalities a group's numbers are counted. */
  'map.base': undefined;
  /** Those without a place on the map; `more` = how many beyond those named. */
  'map.unplaced': { readonly names: readonly string[]; readonly more: number };
  /** How many places are in no entity's name. */
  'map.absent': { readonly count: number };
  /** Counties of few municipalities. */
  'map.few': { readonly below: number; readonly groups: readonly Label[] };
  /** Groups that the source says have another number of members. */
  'map.other-members': { readonly groups: readonly OtherMembers[] };
  /** The borders asked for could not be had. */
  'map.no-borders': undefined;
}

export interface MapPhrases extends MapLabels {
  /** How often each answer was given, the best first, and by how many in all. */
  'map.answers': {
    readonly answers: readonly { readonly label: Label; readonly count: number }[];
    readonly of: number;
  };
  /** Single numbers: the mean, the least and the most with those who have them. */
  'map.range': {
    readonly mean: number;
    readonly unit: NumberUnit;
    readonly of: number;
    readonly low: MapExtreme;
    readonly high: MapExtreme;
  };
  /** Counties: the whole country, the least and the most. */
  'map.counties': {
    readonly answer: Label | undefined;
    readonly all: Value;
    readonly unit: NumberUnit;
    readonly low: MapExtreme;
    readonly high: MapExtreme;
  };
  'map.gaps': { readonly gaps: readonly { readonly gap: MapGap; readonly count: number }[] };
  'map.facts': MapFacts;
  'map.none': undefined;
  'map.hint': { readonly by: MapLevel };
  'map.waiting': undefined;
}

/** A number and those who have it. */
export interface MapExtreme {
  readonly value: number;
  readonly names: readonly Label[];
}

/** A group that has as many entities here, and by the source another number. */
export interface OtherMembers {
  readonly label: Label;
  readonly here: number;
  readonly source: number;
}

/** One mark of the map. */
export interface MapMark extends MapFacts {
  /** The entity's id, or the county's. */
  readonly id: string;
  readonly countyId: string | undefined;
  /** Index in the figure's legend. */
  readonly entry: number;
  /** The municipality or county that the tag names. */
  readonly own: boolean;
}

/** A group's answers, for the strips beside the map and for the table. */
export interface MapGroup {
  readonly id: string;
  readonly label: Label;
  /** Shares of the segments, 0–100; or the mean as the only value. */
  readonly values: readonly Value[];
  /** How many gave each answer; `undefined` = not known. */
  readonly counts: readonly Value[] | undefined;
  /** Respondents; `undefined` = not known, or kept back. */
  readonly base: number | undefined;
}

/** The groups of one grouping. */
export interface MapSection {
  readonly id: string;
  readonly label: Label;
  readonly groups: readonly MapGroup[];
}

export interface MapFigure extends Figure<MapPhrases> {
  readonly by: MapLevel;
  readonly indicator: string;
  readonly edition: string | undefined;
  readonly unit: NumberUnit;
  /** In the order of the legend, which is the order the marks' `entry` counts in. */
  readonly legend: readonly LegendItem[];
  /** Those with a place, in the document's order. */
  readonly marks: readonly MapMark[];
  /** Places that nobody in the data has. */
  readonly absent: readonly string[];
  /** What a section's values are shares of; empty when they are means. */
  readonly segments: readonly LegendItem[];
  /** Index of the segment whose share is printed; of no meaning for means. */
  readonly leading: number;
  /** Everyone, and then by county and by size. */
  readonly sections: readonly MapSection[];
}

/** What the tag asked for. */
export interface MapOptions {
  readonly by?: MapLevel | undefined;
  /** The first indicator with answers when absent. */
  readonly indicator?: string | undefined;
  /** The answer that shares are of; the best one when absent. */
  readonly category?: string | undefined;
  readonly edition?: string | undefined;
  readonly entity?: string | undefined;
  /** Ids of what has a place on the map; `undefined` = not known yet. */
  readonly places?: ReadonlySet<string> | undefined;
  /** The borders asked for could not be had. */
  readonly broken?: boolean;
}
