import { define } from '../../internal/define.js';
import { TableElement } from './table-element.js';

define('maturity-table', TableElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-table': TableElement;
  }
}
