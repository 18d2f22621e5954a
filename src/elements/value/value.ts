import { define } from '../../internal/define.js';
import { ValueElement } from './value-element.js';

define('maturity-value', ValueElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-value': ValueElement;
  }
}

export { ValueElement };
