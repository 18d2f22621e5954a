/** Everything in one file that loads nothing more: all elements registered, and the loader. */
import './all.js';
import './load.js';
