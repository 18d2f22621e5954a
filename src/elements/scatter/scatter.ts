import { define } from '../../internal/define.js';
import { ScatterElement } from './scatter-element.js';

define('maturity-scatter', ScatterElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-scatter': ScatterElement;
  }
}

export { ScatterElement };
