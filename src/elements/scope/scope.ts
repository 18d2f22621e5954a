import { define } from '../../internal/define.js';
import { ScopeElement } from './scope-element.js';

define('maturity-scope', ScopeElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-scope': ScopeElement;
  }
}
