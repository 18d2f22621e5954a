// Made by npm run manifest out of the elements.
export { MaturityBars } from './bars.js';
export { MaturityFlower } from './flower.js';
export { MaturityFlowers } from './flowers.js';
export { MaturityHeatmap } from './heatmap.js';
export { MaturityLadder } from './ladder.js';
export { MaturityMap } from './map.js';
export { MaturityPapers } from './papers.js';
export { MaturityPicker } from './picker.js';
export { MaturityScatter } from './scatter.js';
export { MaturityScope } from './scope.js';
export { MaturitySteps } from './steps.js';
export { MaturityTable } from './table.js';
export { MaturityTargets } from './targets.js';
export { MaturityTrend } from './trend.js';
export { MaturityValue } from './value.js';
