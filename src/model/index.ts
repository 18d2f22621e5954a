export * from './answers.js';
export * from './dataset.js';
export * from './entities.js';
export * from './missing.js';
export * from './text.js';
