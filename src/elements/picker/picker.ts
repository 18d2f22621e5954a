import { define } from '../../internal/define.js';
import { PickerElement } from './picker-element.js';

define('maturity-picker', PickerElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-picker': PickerElement;
  }
}
