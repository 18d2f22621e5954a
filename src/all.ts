/** Registers every element. */
import './elements/bars/bars.js';
import './elements/flower/flower.js';
import './elements/table/table.js';

export * from './index.js';
