import { define } from '../../internal/define.js';
import { FlowersElement } from './flowers-element.js';

define('maturity-flowers', FlowersElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-flowers': FlowersElement;
  }
}
