import type { Dataset } from '../model/index.js';
import { heatFieldFigure } from './heat-field.js';
import { heatTableFigure } from './heat-table.js';
import type { HeatFieldFigure, HeatmapOptions, HeatmapWords, HeatTableFigure } from './heatmap-figure.js';

export * from './heatmap-figure.js';
export { stepAt } from './heat-table.js';

/** What a heat map says. */
export type HeatmapFigure = HeatTableFigure | HeatFieldFigure;

/**
 * Returns what a heat map says of one question by groups, of a topic's questions by their answers, or of
 * every entity's answer to every question when the tag names neither.
 *
 * @throws {RangeError} for names that the data lacks
 */
export function heatmapFigure(dataset: Dataset, options: HeatmapOptions, words: HeatmapWords): HeatmapFigure {
  // an empty name keeps the field of all questions where a scope has chosen one
  return !options.indicator && !options.topic
    ? heatFieldFigure(dataset, options, words)
    : heatTableFigure(dataset, options, words);
}
