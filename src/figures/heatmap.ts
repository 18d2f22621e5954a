import type { Dataset } from '../model/index.js';
import { heatTableFigure } from './heat-table.js';
import type { HeatmapOptions, HeatmapWords, HeatTableFigure } from './heatmap-figure.js';

export * from './heatmap-figure.js';
export { stepAt } from './heat-table.js';

/** What a heat map says. */
export type HeatmapFigure = HeatTableFigure;

/**
 * Returns what a heat map says of one question by groups, or of a topic's questions by their answers.
 *
 * @throws {RangeError} for names that the data lacks
 */
export function heatmapFigure(dataset: Dataset, options: HeatmapOptions, words: HeatmapWords): HeatmapFigure {
  return heatTableFigure(dataset, options, words);
}
