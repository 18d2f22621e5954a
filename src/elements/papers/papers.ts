import { define } from '../../internal/define.js';
import '../flower/flower.js';
import { PapersElement } from './papers-element.js';

define('maturity-papers', PapersElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-papers': PapersElement;
  }
}
