import { define } from '../../internal/define.js';
import { StepsElement } from './steps-element.js';

define('maturity-steps', StepsElement);

declare global {
  interface HTMLElementTagNameMap {
    'maturity-steps': StepsElement;
  }
}

export { StepsElement };
