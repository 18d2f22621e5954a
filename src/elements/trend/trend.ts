import { define } from '../../internal/define.js';
import { TrendElement } from './trend-element.js';

define('maturity-trend', TrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-trend': TrendElement;
  }
}

export { TrendElement };
