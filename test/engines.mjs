/** What the drawing of a widget, the reading of a file and the words depend on an engine for. */
const DIFFERING = ['elements', 'internal', 'source', 'strings', 'faults', 'hostile'];

/**
 * The test files for an engine beside Chromium. The pure floors compute the same everywhere; the stories' audits and
 * whatever is called `….chromium.test.ts` need Chromium's debugging protocol.
 */
export const otherEngineFiles = [
  ...DIFFERING.map((floor) => `test/${floor}/**/*.test.ts`),
  '!test/**/*.chromium.test.ts',
];
