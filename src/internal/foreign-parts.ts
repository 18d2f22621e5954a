import type { Formatter } from '../strings/formatter.js';

/** Whose parts will be marked in a moment. */
const due = new WeakSet<ParentNode>();

/** Elements whose `lang` was found here; any other was written by who drew them. */
const found = new WeakSet<Element>();

const sorted = new WeakMap<ReadonlyMap<string, string>, ForeignTexts>();

/** A line of text as its letters alone: neither signs, numbers nor where it was broken decide in which language it is. */
interface Line {
  readonly letters: string;
  /** Whether there was no room for its end. */
  readonly isCut?: boolean;
}

/**
 * Does as {@link markForeignParts} when all that is going on is done, once: neither the reader's hand nor the printer
 * waits for it.
 *
 * @param formatNow what puts words into what is shown then
 */
export function markForeignPartsSoon(root: ParentNode, formatNow: () => Formatter): void {
  if (due.has(root)) return;
  due.add(root);
  setTimeout(() => {
    due.delete(root);
    markForeignParts(root, formatNow());
  });
}

/**
 * Says of each text of the data, where it stands by itself, in which language it is when that is not the language of the
 * words around it, so that a screen reader speaks it with another voice. Texts are found by what they say: in a drawing
 * over several lines as well, several of them in a row too, and wherever they are drawn next. Of a sentence of ours with
 * such a text in it nothing is said.
 *
 * @param root what the widget shows, below elements with a language of their own
 * @param format what put it into words
 */
export function markForeignParts(root: ParentNode, format: Formatter): void {
  const { foreign, language: own } = format;
  const said = textsIn(foreign);
  const drawn = said.languagesOf([...root.querySelectorAll('text')]);
  const languageOf = (element: Element): string | undefined => {
    const texts = textsOf(element);
    const worded = texts.map(lettersOf).filter(Boolean);
    // numbers are written as our words are
    if (worded.length === 0) return texts.some((text) => /\d/u.test(text)) ? own : undefined;
    const languages = worded.map(
      (letters) => drawn.get(element) ?? said.languageFrom([{ letters }], 0)?.language,
    );
    return languages.every((language) => language === languages[0]) ? (languages[0] ?? own) : own;
  };
  const visit = (element: Element, around: string): void => {
    const written = found.has(element) ? null : element.getAttribute('lang');
    const language = written ?? languageOf(element) ?? around;
    if (written === null) mark(element, language === around ? undefined : language);
    for (const child of element.children) if (!isUnbroken(child)) visit(child, language);
  };
  for (const child of root.children) if (child.hasAttribute('lang')) visit(child, '');
}

/** What has been put into words so far, sorted again when there is more. */
function textsIn(foreign: ReadonlyMap<string, string>): ForeignTexts {
  let known = sorted.get(foreign);
  if (known?.size !== foreign.size) sorted.set(foreign, (known = new ForeignTexts(foreign)));
  return known;
}

/** Touches nothing that stays as it is. */
function mark(element: Element, language: string | undefined): void {
  if (language === undefined) {
    if (found.delete(element)) element.removeAttribute('lang');
  } else if (element.getAttribute('lang') !== language) {
    found.add(element);
    element.setAttribute('lang', language);
  }
}

/** What an element itself says, by its text or by its name for the ear, without what stands in others within it. */
function textsOf(element: Element): readonly string[] {
  const texts = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE || isUnbroken(node),
  );
  const own = texts.map(({ textContent }) => textContent ?? '');
  return [element.getAttribute('aria-label') ?? '', ...(texts.some(isUnbroken) ? [own.join('')] : own)];
}

/** Whether it is a word that is part of the text around it, in an element only so that no line ends within it. */
function isUnbroken(node: Node): boolean {
  return node instanceof Element && node.classList.contains('unbroken');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}]/gu, '');
}

/** The texts of the data that are in other languages than our words. */
class ForeignTexts {
  /** The letters of each text, by language and by the first of them. */
  readonly #byLanguage = new Map<string, Map<string, Set<string>>>();
  readonly size: number;

  constructor(foreign: ReadonlyMap<string, string>) {
    this.size = foreign.size;
    for (const [text, language] of foreign) {
      const letters = lettersOf(text);
      const [first = ''] = letters;
      let texts = this.#byLanguage.get(language);
      if (!texts) this.#byLanguage.set(language, (texts = new Map<string, Set<string>>()));
      const begun = texts.get(first);
      if (begun) begun.add(letters);
      else texts.set(first, new Set([letters]));
    }
  }

  /** The languages of the texts that a drawing has in lines, each an element of its own; none of what is ours. */
  languagesOf(elements: readonly Element[]): ReadonlyMap<Element, string> {
    const lines = elements.map(({ textContent: text }) => ({
      letters: lettersOf(text),
      isCut: text.endsWith('…'),
    }));
    const languages = new Map<Element, string>();
    for (let at = 0; at < lines.length;) {
      const { end = at + 1, language } = this.languageFrom(lines, at) ?? {};
      if (language !== undefined)
        for (const element of elements.slice(at, end)) languages.set(element, language);
      at = end;
    }
    return languages;
  }

  /**
   * Returns the language of the texts that some lines consist of, from the line at `start` to the one before `end`;
   * `undefined` when they do not.
   */
  languageFrom(
    lines: readonly Line[],
    start: number,
  ): { readonly language: string; readonly end: number } | undefined {
    if (!lines[start]?.letters) return undefined;
    for (const [language, texts] of this.#byLanguage) {
      const end = endOf(lines, start, texts);
      if (end > start) return { language, end };
    }
    return undefined;
  }
}

/**
 * Returns where whole texts end together with a line: the index of the line after it; 0 when none do.
 *
 * @param texts their letters, by the first one
 */
function endOf(lines: readonly Line[], start: number, texts: ReadonlyMap<string, Iterable<string>>): number {
  // places from which nothing leads to an end: looked at once, however alike the texts are
  const dead = new Set<string>();
  const next = (at: number, from: number): number => {
    const letters = lines[at]?.letters ?? '';
    if (from === letters.length) return at + 1;
    const place = `${String(at)} ${String(from)}`;
    if (dead.has(place)) return 0;
    const [first = ''] = letters.slice(from);
    for (const text of texts.get(first) ?? []) {
      const end = follow(text, at, from);
      if (end > 0) return end;
    }
    dead.add(place);
    return 0;
  };
  const follow = (text: string, at: number, from: number): number => {
    const { letters = '', isCut = false } = lines[at] ?? {};
    const here = letters.slice(from);
    if (here.startsWith(text)) return next(at, from + text.length);
    if (here === '' || !text.startsWith(here)) return 0;
    return isCut ? at + 1 : follow(text.slice(here.length), at + 1, 0);
  };
  return next(start, 0);
}
