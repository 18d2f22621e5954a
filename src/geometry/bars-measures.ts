import type { Pen } from './bars-marks.js';
import type { Form } from './bars-rows.js';
import { BOLD, textWidth, wrapText } from './text.js';

/** Below this many em the names stand above their bars. */
const WIDE = 28;

/** The most of the width that names beside their bars may take; rather more than that than a word in two. */
const NAMES = 0.32;
const LONG_WORDS = 0.42;

/** How the width is shared between names, bars, numbers and respondents; all lengths in px. */
export interface Measures {
  /** Names stand beside their bars rather than above them. */
  readonly beside: boolean;
  /** Respondents stand below the names, since there is no room for both in a line. */
  readonly below: boolean;
  readonly nameSize: number;
  readonly lineHeight: number;
  /** The name of each line in lines of text. */
  readonly names: readonly (readonly string[])[];
  /** Where the bars start, and how long a full one is. */
  readonly x: number;
  readonly room: number;
  /** Whether the respondents have a column. */
  readonly column: boolean;
}

/** Returns how the lines of a form share the box. */
export function measuresOf({ words, box, size }: Pen, { lines, numbers = [] }: Form): Measures {
  const { width, fontSize, letterSpacing } = box;
  const nameSize = Math.max(12, 0.9375 * fontSize);
  const widest = (texts: readonly string[], textSize: number): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, textSize, letterSpacing))));

  const named = lines.some(({ name, heading }) => name !== '' && !heading);
  const beside = named && width >= WIDE * fontSize;
  const based = beside ? lines.filter(({ short }) => short !== '') : [];
  const bases = [words.base, ...based.flatMap(({ short, few }) => [short, few ? words.few : ''])];
  const columnWidth = based.length > 0 ? widest(bases, size) + 1.25 * fontSize : 0;
  const below = widest(beside ? [] : lines.map(({ long }) => long), size) > width / 2;
  const singleWords = lines.flatMap(({ name, heading }) => (heading ? [] : name.split(' ')));
  const nameRoom = Math.max(NAMES * width, Math.min(LONG_WORDS * width, widest(singleWords, nameSize)));
  const names = lines.map(({ name, strong, heading, long }) => {
    const base = below || long === '' ? 0 : widest([long], size) + size;
    const room = beside && !heading ? nameRoom : width - base;
    return name === '' ? [] : balanced(name, room / (strong ? BOLD : 1), nameSize, letterSpacing);
  });
  const ends = lines.map(({ strong, heading }, index) =>
    heading ? 0 : widest(names[index] ?? [], nameSize) * (strong ? BOLD : 1),
  );
  const x = beside ? Math.ceil(Math.max(0, ...ends)) + nameSize : 0;
  const numberWidth = numbers.length > 0 ? widest(numbers, size) + size / 2 : 0;
  const room = Math.max(size, width - x - columnWidth - numberWidth);
  return { beside, below, nameSize, lineHeight: nameSize * 1.25, names, x, room, column: columnWidth > 0 };
}

/** Wraps a name into lines of about the same length, since a last line of one word looks like an accident. */
function balanced(name: string, room: number, size: number, letterSpacing: number): readonly string[] {
  if (textWidth(name, size, letterSpacing) <= room) return [name];
  // "10 000" is one number
  const text = name.replace(/(?<=\d) (?=\d{3})/g, '\u00a0');
  let best = wrapText(text, room, size, letterSpacing);
  for (let width = room * 0.93; best.length > 1 && width > room / 2; width *= 0.93) {
    const lines = wrapText(text, width, size, letterSpacing);
    if (lines.length > best.length || lines.join('').length > best.join('').length) break;
    best = lines;
  }
  return best;
}
