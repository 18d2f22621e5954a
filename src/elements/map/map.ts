import { define } from '../../internal/define.js';
import { MapElement } from './map-element.js';

define('maturity-map', MapElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-map': MapElement;
  }
}
