import { define } from '../../internal/define.js';
import { TargetsElement } from './targets-element.js';

define('maturity-targets', TargetsElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-targets': TargetsElement;
  }
}

export { TargetsElement };
