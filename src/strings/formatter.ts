import type { Label, LabelPhrases, Message, NumberUnit, TableCell } from '../figures/figure.js';
import { pickText, type MissingReason, type PickedText, type Text } from '../model/index.js';
import { commonWords, type CommonWords } from './common-words.js';
import { NBSP, writeNumber } from './marks.js';
import { languageOf, type Language, type Translation, type Translations } from './translation.js';

/** Writes numbers, dates and texts in one language; shared by everything that shows the same dataset in it. */
export class Formatter {
  /** The language of our own words. */
  readonly language: Language;
  /** The texts of the data that were given in another language than that, and in which: a reader is told. */
  readonly foreign = new Map<string, string>();
  /** Texts in several languages: a page says the same few hundreds of times. */
  readonly #picked = new WeakMap<object, PickedText>();
  readonly #plain: string;
  readonly #locale: string;
  readonly #common: CommonWords;
  readonly #labels: Translation<LabelPhrases>;

  /**
   * @param locale the reader's language tag; a malformed one is treated as the library's own language
   * @param plain the language of the dataset's plain strings
   * @param own what a widget says beside what all say; without it a label of the widget's own can't be written
   * @throws {RangeError} when the words of the language have not been loaded
   */
  constructor(locale: string, plain: string, own?: Translations<unknown>) {
    this.language = languageOf(locale);
    this.#plain = plain;
    this.#locale = supported(locale) ? locale : this.language;
    this.#common = commonWords.in(this.language);
    this.#labels = {
      ...this.#common.phrases,
      ...(own?.in(this.language) as Partial<Translation<LabelPhrases>>),
    } as Translation<LabelPhrases>;
  }

  /** The words of buttons and states. */
  get words() {
    return this.#common.words;
  }

  get #marks() {
    return this.#common.marks;
  }

  /** A whole number, with the language's thousands separator. */
  count(value: number): string {
    return this.#write(value, 0);
  }

  /** A number with at most one decimal, without a trailing zero. */
  decimal(value: number): string {
    return this.#write(value, Number.isInteger(value) ? 0 : 1);
  }

  /**
   * A share as a reader expects it: whole percent, and never "0 %" or "100 %" for what is not exactly that.
   *
   * @param value 0–100
   */
  percent(value: number): string {
    const unit = this.#marks.percent;
    if (value > 0 && value < 0.5) return `<${NBSP}1${unit}`;
    if (value < 100 && value >= 99.5) return `>${NBSP}99${unit}`;
    return this.count(value) + unit;
  }

  /** A number with its unit. */
  number(value: number, unit: NumberUnit): string {
    if (typeof unit === 'object') return `${this.decimal(value)}${NBSP}${unit.unit}`;
    switch (unit) {
      case 'percent':
        return this.percent(value);
      case 'mean':
        return this.#write(value, 1);
      case 'points': {
        const rounded = Math.round(value);
        const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '±';
        return `${sign}${this.count(Math.abs(rounded))}`;
      }
      default:
        return this.count(value);
    }
  }

  /** A text of the data, in the reader's language where the data has it, else in that of our words. */
  text(text: Text | undefined): string {
    return this.pick(text).text;
  }

  /** A text of the data and the language it is in. */
  pick(text: Text | undefined): PickedText {
    const isRecord = typeof text === 'object';
    const known = isRecord ? this.#picked.get(text) : undefined;
    if (known) return known;
    const picked = pickText(text, this.#locale, this.#plain, this.language);
    if (isRecord) this.#picked.set(text, picked);
    // "sv-FI" is Swedish
    if (picked.text && !picked.language.toLowerCase().startsWith(this.language))
      this.foreign.set(picked.text, picked.language);
    return picked;
  }

  label(label: Label): string {
    return isMessage(label) ? this.say(label, this.#labels) : this.text(label);
  }

  /** A label without what its place has no room for; still in the language that the whole of it is in. */
  shortened(label: Label, superfluous: RegExp): string {
    const whole = this.label(label);
    const short = whole.replace(superfluous, '');
    const language = this.foreign.get(whole);
    if (language !== undefined) this.foreign.set(short, language);
    return short;
  }

  /** A text between the language's quotation marks. */
  quote(text: string): string {
    const [open, close] = this.#marks.quotes;
    return open + text + close;
  }

  /** A cell of a table in words. */
  cell(cell: TableCell): string {
    switch (cell.kind) {
      case 'text':
        return this.label(cell.label);
      case 'number':
        return this.number(cell.value, cell.unit);
      case 'answer':
        return this.label(cell.category.label);
      case 'missing':
        return this.missing(cell.reason);
    }
  }

  /** A message in words. */
  say<Phrases>(message: Message<Phrases>, translation: Translation<Phrases>): string {
    const [key, facts] = message;
    return translation[key](facts, this);
  }

  /** "a, b and c". */
  list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    const { and, or, serial } = this.#marks;
    const word = type === 'conjunction' ? and : or;
    if (items.length < 3) return items.join(` ${word} `);
    return `${items.slice(0, -1).join(', ')}${serial} ${word} ${items.at(-1) ?? ''}`;
  }

  missing(reason: MissingReason): string {
    return this.words.missing[reason];
  }

  /** An ISO date, month or year as the language writes it; anything else unchanged. */
  date(iso: string): string {
    const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
    if (!match) return iso;
    const [, year = '', monthNumber = '', dayNumber] = match;
    const month = this.#marks.months.split(' ')[Number(monthNumber) - 1];
    if (month === undefined) return iso;
    if (dayNumber === undefined) return `${month} ${year}`;
    return this.#marks.date(Number(dayNumber), month, year);
  }

  #write(value: number, decimals: 0 | 1): string {
    return writeNumber(value, decimals, this.#marks);
  }

  /** Sorts as the language does, ignoring case. */
  get collator(): Intl.Collator {
    return (this.#collator ??= new Intl.Collator(this.#locale, { numeric: true, sensitivity: 'base' }));
  }
  #collator: Intl.Collator | undefined;
}

/** Whether a label is something of ours to say rather than a text of the data. */
export function isMessage(label: Label): label is Message<LabelPhrases> {
  return Array.isArray(label);
}

const formatters = new Map<unknown, Map<string, Formatter>>();

/**
 * Returns the formatter for a language, a dataset's own language and a widget's words; one is made for each three.
 *
 * @throws {RangeError} when the words of the language have not been loaded
 */
export function formatterFor(locale: string, plain: string, own?: Translations<unknown>): Formatter {
  let those = formatters.get(own);
  if (!those) formatters.set(own, (those = new Map<string, Formatter>()));
  const key = `${locale}|${plain}`;
  let formatter = those.get(key);
  if (!formatter) those.set(key, (formatter = new Formatter(locale, plain, own)));
  return formatter;
}

function supported(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}
