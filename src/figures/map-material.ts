import type { Dataset, Indicator, Scale } from '../model/index.js';
import type { LegendItem, NumberUnit } from './figure.js';
import type { MapGroup, MapMark, MapOptions, MapSection } from './map-types.js';

/** What a map's summary, table and notes are made of. */
export interface MapMaterial {
  readonly dataset: Dataset;
  readonly options: MapOptions;
  readonly indicator: Indicator;
  readonly edition: string;
  readonly scale: Scale;
  readonly unit: NumberUnit;
  readonly all: MapGroup;
  readonly sections: readonly MapSection[];
  readonly legend: readonly LegendItem[];
  readonly marks: readonly MapMark[];
  readonly segments: readonly LegendItem[];
  /** What a county's number is the share of; `undefined` for means. */
  readonly answer: LegendItem | undefined;
}
