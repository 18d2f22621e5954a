import { define } from '../../internal/define.js';
import { HeatmapElement } from './heatmap-element.js';

define('maturity-heatmap', HeatmapElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-heatmap': HeatmapElement;
  }
}

export { HeatmapElement };
