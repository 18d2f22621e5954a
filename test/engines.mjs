/** What an engine decides: how a widget is drawn, used and embedded, how a file is read, how words are written. */
const DIFFERING = ['elements', 'embed', 'internal', 'source', 'strings', 'faults'];

/**
 * The test files for Firefox and WebKitGTK. The pure floors compute the same everywhere; the stories' audits and whatever is called
 * `….chromium.test.ts` need Chromium's debugging protocol, or only count how much the reader and the drawings withstand.
 */
export const otherEnginesFiles = [
  ...DIFFERING.map((floor) => `test/${floor}/**/*.test.ts`),
  'test/cli/takeover.test.ts',
  '!test/**/*.chromium.test.ts',
  '!test/elements/leaks.test.ts',
];
