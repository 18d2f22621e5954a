import type { Label, NumberUnit } from '../figures/figure.js';
import type { HeatGap, HeatmapLabels, HeatTablePhrases, HeatSpot } from '../figures/heatmap-figure.js';
import { isNumber, type Value } from '../model/index.js';
import type { Formatter } from './formatter.js';
import { NBSP } from './marks.js';
import { Translations, type Translation } from './translation.js';

/** More names than this are counted rather than listed. */
const NAMES = 3;

/** Names in a list, cut after three. */
export const names = (all: readonly string[], others: (count: number) => string, format: Formatter): string =>
  format.list(all.length > NAMES ? [...all.slice(0, NAMES - 1), others(all.length - NAMES + 1)] : all);

/** A name between quotation marks. */
export const quoted = (label: Label, format: Formatter): string => format.quote(format.label(label));

const spot = ({ row, column }: HeatSpot, format: Formatter): string =>
  `${format.label(row)}, ${quoted(column, format)}`;

/** Where a number stands; a tie of many cells is counted, since their names say nothing. */
export const spotsOf = (spots: readonly HeatSpot[], cells: string, format: Formatter): string =>
  spots.length > NAMES - 1
    ? `${format.count(spots.length)} ${cells}`
    : format.list(spots.map((each) => spot(each, format)));

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text);

/** A number, or why there is none. */
export const valueOf = (value: Value, unit: NumberUnit, format: Formatter): string =>
  isNumber(value) ? format.number(value, unit) : format.missing(value);

/** The bases of several numbers. */
export const range = ([least, most]: readonly [number, number], format: Formatter): string =>
  least === most ? format.count(most) : `${format.count(least)}\u2060–\u2060${format.count(most)}`;

/** Why a cell has no colour. */
export type HeatGaps = Readonly<Record<HeatGap, string>>;

const GAPS: HeatGaps = {
  missing: 'Uppgift saknas',
  'not-asked': 'Frågan ställdes inte',
  'not-applicable': 'Ej aktuellt',
  suppressed: 'Visas inte',
  closed: 'Inte publicerat',
};

/** What a table of colours says in words. */
export const heatmapPhrases = new Translations<Translation<HeatTablePhrases>>(
  {
    'heatmap.step': (facts, format) => stepOf(facts, `${NBSP}%`, format),
    'heatmap.gap': ({ gap }) => GAPS[gap],
    'heatmap.any': sideBySide,
    'heatmap.asked': ({ question, respondents, rows }, format) => {
      const each = rows > 1 ? ' per rad' : '';
      const base = respondents ? `${range(respondents, format)}\u00a0svarande${each}.` : '';
      return [sentence(format.text(question)), base].filter(Boolean).join(' ');
    },
    'heatmap.ends': ({ most, max, least, min, unit, without }, format) => {
      const at = (spots: readonly HeatSpot[], value: number) =>
        `${spotsOf(spots, 'rutor', format)} (${format.number(value, unit)})`;
      const found = `Högst: ${at(most, max)}. Lägst: ${at(least, min)}.`;
      return without ? `${found} Rader med få svarande är inte jämförda.` : found;
    },
    'heatmap.column': ({ column, most, max, least, min, unit }, format) => {
      const at = (rows: readonly Label[], value: number) =>
        `${names(
          rows.map((row) => format.label(row)),
          (count) => `${format.count(count)} andra`,
          format,
        )} (${format.number(value, unit)})`;
      return `${quoted(column, format)}: högst ${at(most, max)}, lägst ${at(least, min)}.`;
    },
    'heatmap.multiple': () => 'Flera svar kunde ges, så talen ska inte läggas ihop.',
    'heatmap.missing': ({ count, of }, format) =>
      count === of
        ? `Inget av de ${format.count(of)} talen finns att visa.`
        : `${format.count(count)} av ${format.count(of)} tal finns inte att visa.`,
    'heatmap.left-out': ({ count }, format) =>
      `${count === 1 ? 'En fråga' : `${format.count(count)} frågor`} med andra svar är inte med.`,
    'heatmap.n': ({ n, few }, format) =>
      n === undefined ? '' : `n\u00a0=\u00a0${format.count(n)}${few ? ', få svar' : ''}`,
    'heatmap.cell': ({ row, column, value, unit, n, few, alone }, format) => {
      const base =
        n === undefined ? '' : ` ${format.count(n)} svarande${few ? ', så läs talet med försiktighet' : ''}.`;
      return `${alone ? '' : `${format.label(row)}. `}${format.label(column)}: ${valueOf(value, unit, format)}.${base}`;
    },
    'heatmap.reason': ({ reason }) =>
      ({
        missing: 'saknas',
        'not-asked': 'ej frågat',
        'not-applicable': 'ej aktuellt',
        suppressed: 'visas inte',
      })[reason],
    'heatmap.hint': () => 'Peka på en ruta, eller gå mellan dem med piltangenterna.',
  },
  { en: async () => (await import('./en/heatmap-phrases.js')).heatmapPhrases },
);

/** A step of the legend: the first and last number that is printed in it. */
export function stepOf(
  { from, to, unit, last }: HeatmapLabels['heatmap.step'],
  percent: string,
  format: Formatter,
): string {
  const isWhole = unit === 'percent' || unit === 'count';
  // the next step begins where this one ends; the last one has its end
  const end = last && unit !== 'count' ? to : to - (isWhole ? 1 : 0.1);
  const number = (value: number) => (isWhole ? format.count(value) : format.decimal(value));
  const after = unit === 'percent' ? percent : '';
  if (number(from) !== number(end)) return `${number(from)}–${number(end)}${after}`;
  if (unit === 'mean') return format.number(end, unit);
  return number(end) + (typeof unit === 'object' ? NBSP + unit.unit : after);
}

/** Different answers side by side: the first three. */
export function sideBySide({ of }: HeatmapLabels['heatmap.any'], format: Formatter): string {
  const words = [...new Set(of.map((label) => format.label(label)))];
  return `${words.slice(0, NAMES).join(' / ')}${words.length > NAMES ? ' / …' : ''}`;
}
