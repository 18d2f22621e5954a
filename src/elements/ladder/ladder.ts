import { define } from '../../internal/define.js';
import { LadderElement } from './ladder-element.js';

define('maturity-ladder', LadderElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-ladder': LadderElement;
  }
}

export { LadderElement };
