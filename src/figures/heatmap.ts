import type { FieldPhrases, HeatFieldFigure, HeatTableFigure, HeatTablePhrases } from './heatmap-figure.js';

export * from './heatmap-figure.js';
export { heatTableFigure, stepAt } from './heat-table.js';

/** What a heat map says: one question by groups, a topic's questions by their answers, or everything that was asked. */
export type HeatmapFigure = HeatTableFigure | HeatFieldFigure;

export type HeatmapPhrases = HeatTablePhrases & FieldPhrases;
