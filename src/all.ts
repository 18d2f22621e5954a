/** Registers every element. */
import './elements/bars/bars.js';
import './elements/flower/flower.js';
import './elements/flower/flowers.js';
import './elements/heatmap/heatmap.js';
import './elements/ladder/ladder.js';
import './elements/map/map.js';
import './elements/papers/papers.js';
import './elements/picker/picker.js';
import './elements/scope/scope.js';
import './elements/scatter/scatter.js';
import './elements/steps/steps.js';
import './elements/table/table.js';
import './elements/targets/targets.js';
import './elements/trend/trend.js';
import './elements/value/value.js';

export * from './index.js';
