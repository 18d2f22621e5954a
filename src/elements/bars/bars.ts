import { define } from '../../internal/define.js';
import { BarsElement } from './bars-element.js';

define('maturity-bars', BarsElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-bars': BarsElement;
  }
}
