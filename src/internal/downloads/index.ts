export { csvOf, csvRows, type TableFacts } from './csv.js';
export { jsonOf, type FigureFacts } from './json.js';
export { legendIn } from './legend.js';
export { pngFrom, pngOf } from './png.js';
export { fileName, save, textOf } from './save.js';
export type { Sheet } from './sheet.js';
export { standalone, svgOf, type DrawingFacts, type LegendEntry } from './svg.js';
