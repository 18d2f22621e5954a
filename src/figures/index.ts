export * from './figure.js';
export * from './swatch.js';
