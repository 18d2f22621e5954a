import { define } from '../../internal/define.js';
import { FlowerElement } from './flower-element.js';

define('maturity-flower', FlowerElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-flower': FlowerElement;
  }
}
