import { numbered } from '../model/numbered.js';

/**
 * Width of a character in em, by class. The numbers are those of Noto Sans rounded up: the widest of the common
 * interface fonts save Verdana, so that a label measured here has room in Arial, Segoe UI, Roboto and Helvetica too.
 */
const CLASSES: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufe0f]/u, 0],
  [/[ijlI'.,:;|!·íìîïĺ\s]/u, 0.28],
  [/[frtJ()[\]{}\-/\\"*`‘’“”°]/u, 0.39],
  [/[sczkvxyçśšž]/u, 0.53],
  [/[MW@%‰mæœ…]/u, 0.94],
  [/[—ŒÆ]/u, 1],
  [/[wGHNOQDUÄÅÖØKR&+=<>~^_–−ÓÒÔÕÚÙÛÜÑ]/u, 0.75],
  [/[A-ZÀ-ß]/u, 0.64],
  [/[\d\p{Script=Latin}$€£§?#]/u, 0.62],
  [/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}]/u, 0.68],
];

/** Everything else: Chinese characters, emoji and symbols fill their square. */
const SQUARE = 1;

/** How much wider the bold weight sets the same text. */
export const BOLD = 1.07;

const SOFT_HYPHEN = '\u00ad';

/** By a character's code. */
const widths = new Map<number, number>();

function characterWidth(code: number): number {
  let width = widths.get(code);
  if (width === undefined) {
    const character = String.fromCodePoint(code);
    width = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? SQUARE;
    widths.set(code, width);
  }
  return width;
}

/**
 * Returns the estimated width of a line of text in px, for a typical sans-serif font: on the large side by a few
 * percent, so that what fits here also fits on the page. 0 for an empty text.
 *
 * @param text one line; soft hyphens take no room
 * @param fontSize px; multiply the result by {@link BOLD} for bold text
 * @param letterSpacing extra px after each character, as the reader may have set it
 */
export function textWidth(text: string, fontSize: number, letterSpacing = 0): number {
  let width = 0;
  // by index, since a walk by characters makes an object of each
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code > 0xffff) i += 1;
    const em = characterWidth(code);
    if (em > 0) width += em * fontSize + letterSpacing;
  }
  return width;
}

/**
 * Returns the text in lines of at most `maxWidth`, at least one line. Breaks at spaces (never at a
 * non-breaking one), after hyphens (not that of "e-service"), slashes and the dash of a range of numbers, and at soft hyphens; a word wider than a line is hyphenated before a consonant that stands before a vowel
 * ("Funktions-nedsättning"), which is the rule for Swedish and tolerable elsewhere, else where it must. When the
 * text needs more than `maxLines` the last line ends in "…".
 *
 * @param text may be empty: one empty line
 * @param maxWidth px; a line is never narrower than one character
 * @param fontSize px
 * @param letterSpacing px
 * @param maxLines at least 1
 */
export function wrapText(
  text: string,
  maxWidth: number,
  fontSize: number,
  letterSpacing = 0,
  maxLines = Infinity,
): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, fontSize, letterSpacing) <= maxWidth;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \t\r\n]+/u)) {
    // pieces that may stand at the end of a line; a soft hyphen shows only there, and "e-" is no piece of a word
    for (const [index, piece] of numbered(
      word.split(/(?<=\u00ad|(?<!(?<!\p{L})\p{L})-|\d–)|(?<=\/)(?=\p{L}{3})/u),
    )) {
      const space = line !== '' && index === 0 ? ' ' : '';
      if (fits(shown(line + space + piece))) {
        line += space + piece;
        continue;
      }
      if (line !== '') lines.push(shown(line));
      line = piece;
      while (!fits(shown(line))) {
        const cut = cutOf(line, fits);
        if (cut >= line.length) break;
        const head = line.slice(0, cut);
        lines.push(/\p{L}$/u.test(head) && fits(`${head}-`) ? `${head}-` : head);
        line = line.slice(cut);
      }
    }
  }
  lines.push(shown(line));
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, Math.max(1, maxLines));
  let last = kept.pop() ?? '';
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...kept, `${last.replace(/[\s\p{P}]+$/u, '')}…`];
}

function shown(line: string): string {
  const visible = line.replaceAll(SOFT_HYPHEN, '');
  return line.endsWith(SOFT_HYPHEN) ? `${visible}-` : visible;
}

/**
 * Where to cut a word that is too wide: at a syllable that leaves room for a hyphen, so that what stays and what goes
 * are as equal as can be; else at the last character that fits.
 */
function cutOf(word: string, fits: (line: string) => boolean): number {
  let best = 0;
  let longer = Infinity;
  let last = 0;
  let at = 0;
  for (const character of word) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    if (at > 0 && fits(head)) {
      last = at;
      const syllable = at > 2 && tail.length > 2 && /^[bcdfghjklmnpqrstvwxz][aeiouyåäöéü]/iu.test(tail);
      // a tail that needs another cut is no reason to keep the head short
      const longest = fits(tail) ? Math.max(head.length, tail.length) : tail.length;
      if (syllable && fits(`${head}-`) && longest <= longer) [best, longer] = [at, longest];
    }
    at += character.length;
  }
  const first = [...word][0]?.length ?? 1;
  return best > 0 ? best : Math.max(last, first);
}
