/**
 * A text as the data gives it: one string in the dataset's own language, or one string per language tag.
 */
export type Text = string | Readonly<Record<string, string>>;

/** A text picked for a reader: the words, and the language they are actually in. */
export interface PickedText {
  readonly text: string;
  /** The language tag of `text`; differs from the reader's language when the data lacks it. */
  readonly language: string;
}

const FALLBACK_ORDER = ['sv', 'en'];

/**
 * Returns the text in the reader's language, or in the one that is spoken to them, Swedish, English, or the first
 * language present.
 *
 * @param text what the data gives; `undefined` and an empty record give an empty string
 * @param language the reader's language tag; regions are ignored ("sv-FI" finds "sv")
 * @param plain the language of plain strings, the dataset's own
 * @param spoken the language of the words around the text, which may not be the reader's; Swedish when absent
 */
export function pickText(text: Text | undefined, language: string, plain: string, spoken = 'sv'): PickedText {
  if (text === undefined) return { text: '', language };
  if (typeof text === 'string') return { text, language: plain };
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? '';
  for (const candidate of [language, primary, spoken, ...FALLBACK_ORDER]) {
    if (Object.hasOwn(text, candidate)) return { text: text[candidate] ?? '', language: candidate };
  }
  const first = Object.entries(text)[0];
  return first ? { text: first[1], language: first[0] } : { text: '', language };
}
