import * as v from 'valibot';
import { pathTo, shown, type Report } from './report.js';

/** What the schema library calls its expectations, in words. Names of constants stand for themselves. */
const WORDS = new Map([
  ['Object', 'an object'],
  ['Array', 'a list'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['(number | null)', 'a number'],
  ['(string | unknown)', 'a text, or one for each language'],
  ['(boolean | Array)', 'true, or a list'],
  ['!0', 'an id'],
  ['unknown', 'an object'],
]);

/**
 * Returns the input when it follows the schema, else `undefined` with an issue for each thing that is wrong. What the
 * schema doesn't speak of is left as it is.
 */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  path: string,
  report: Report,
): v.InferOutput<Schema> | undefined {
  const { success, issues } = v.safeParse(schema, input);
  // the input and not the library's copy, which lacks members called "constructor"
  if (success) return input;
  for (const issue of issues) {
    let place = path;
    for (const { key } of issue.path ?? []) place = pathTo(place, key as string | number);
    report.issue(place, shown(issue.input), wordsFor(issue));
  }
  return undefined;
}

function wordsFor({ input, expected }: v.BaseIssue<unknown>): string {
  if (input === undefined) return 'a value';
  if (expected === null) return 'a whole number';
  return (
    WORDS.get(expected) ??
    expected
      .replace('>=', 'at least ')
      .replace('<=', 'at most ')
      .replaceAll(' | ', ', ')
      .replace(/^\((.*)\)$/, '$1')
  );
}
