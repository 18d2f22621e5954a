/**
 * The loader: one script tag, and every widget on the page is found, loaded when it comes near, and started. Also gives
 * frames with `embed.html` their height.
 */
import { startLoader } from './embed/loader.js';

startLoader(
  new Map([
    ['bars', () => import('./elements/bars/bars.js')],
    ['flower', () => import('./elements/flower/flower.js')],
    ['flowers', () => import('./elements/flower/flowers.js')],
    ['heatmap', () => import('./elements/heatmap/heatmap.js')],
    ['ladder', () => import('./elements/ladder/ladder.js')],
    ['map', () => import('./elements/map/map.js')],
    ['papers', () => import('./elements/papers/papers.js')],
    ['picker', () => import('./elements/picker/picker.js')],
    ['scatter', () => import('./elements/scatter/scatter.js')],
    ['scope', () => import('./elements/scope/scope.js')],
    ['steps', () => import('./elements/steps/steps.js')],
    ['table', () => import('./elements/table/table.js')],
    ['targets', () => import('./elements/targets/targets.js')],
    ['trend', () => import('./elements/trend/trend.js')],
    ['value', () => import('./elements/value/value.js')],
  ]),
  () => import('./embed-host.js'),
);
