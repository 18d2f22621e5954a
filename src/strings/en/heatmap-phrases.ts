import type { Label } from '../../figures/figure.js';
import type { HeatTablePhrases, HeatSpot } from '../../figures/heatmap-figure.js';
import {
  names,
  quoted,
  range,
  sentence,
  sideBySide,
  spotsOf,
  stepOf,
  valueOf,
  type HeatGaps,
} from '../heatmap-phrases.js';
import type { Translation } from '../translation.js';

const GAPS: HeatGaps = {
  missing: 'No data',
  'not-asked': 'Not asked',
  'not-applicable': 'Not applicable',
  suppressed: 'Not shown',
  closed: 'Not published',
};

/** The same in English. */
export const heatmapPhrases: Translation<HeatTablePhrases> = {
  'heatmap.step': (facts, format) => stepOf(facts, '%', format),
  'heatmap.gap': ({ gap }) => GAPS[gap],
  'heatmap.any': sideBySide,
  'heatmap.asked': ({ question, respondents, rows }, format) => {
    const each = rows > 1 ? ' per row' : '';
    const base = respondents ? `${range(respondents, format)} respondents${each}.` : '';
    return [sentence(format.text(question)), base].filter(Boolean).join(' ');
  },
  'heatmap.ends': ({ most, max, least, min, unit, without }, format) => {
    const at = (spots: readonly HeatSpot[], value: number) =>
      `${spotsOf(spots, 'cells', format)} (${format.number(value, unit)})`;
    const found = `Highest: ${at(most, max)}. Lowest: ${at(least, min)}.`;
    return without ? `${found} Rows with few respondents are not compared.` : found;
  },
  'heatmap.column': ({ column, most, max, least, min, unit }, format) => {
    const at = (rows: readonly Label[], value: number) =>
      `${names(
        rows.map((row) => format.label(row)),
        (count) => `${format.count(count)} others`,
        format,
      )} (${format.number(value, unit)})`;
    return `${quoted(column, format)}: highest ${at(most, max)}, lowest ${at(least, min)}.`;
  },
  'heatmap.multiple': () => 'Several answers could be given, so the numbers are not to be added up.',
  'heatmap.missing': ({ count, of }, format) =>
    count === of
      ? `None of the ${format.count(of)} numbers can be shown.`
      : `${format.count(count)} of ${format.count(of)} numbers can’t be shown.`,
  'heatmap.left-out': ({ count }, format) =>
    `${count === 1 ? 'One question' : `${format.count(count)} questions`} with other answers are left out.`,
  'heatmap.n': ({ n, few }, format) =>
    n === undefined ? '' : `n\u00a0=\u00a0${format.count(n)}${few ? ', few answers' : ''}`,
  'heatmap.cell': ({ row, column, value, unit, n, few, alone }, format) => {
    const base =
      n === undefined ? '' : ` ${format.count(n)} respondents${few ? ', so read the number with care' : ''}.`;
    return `${alone ? '' : `${format.label(row)}. `}${format.label(column)}: ${valueOf(value, unit, format)}.${base}`;
  },
  'heatmap.reason': ({ reason }) =>
    ({ missing: 'no data', 'not-asked': 'not asked', 'not-applicable': 'n/a', suppressed: 'not shown' })[
      reason
    ],
  'heatmap.hint': () => 'Point at a cell, or walk between them with the arrow keys.',
};
