import { isNumber, type Dataset, type Indicator, type Value } from '../model/index.js';
import type { BarsRow, BarsSeries } from './bars-figure.js';
import {
  numberCell,
  textCell,
  type DataTable,
  type Label,
  type NumberUnit,
  type TableColumn,
} from './figure.js';

/**
 * Returns the indicators of a topic that an indicator is the mean of: those on its scale that serve one of its goals.
 *
 * @throws RangeError for an unknown topic
 */
export function partsOf(dataset: Dataset, whole: Indicator, topic: string): readonly Indicator[] {
  const all = [...dataset.indicators.values()].filter((indicator) => indicator.topic === topic);
  if (all.length === 0) throw new RangeError(`unknown topic: ${topic}`);
  return all.filter(
    ({ id, scale, goals }) =>
      id !== whole.id && scale === whole.scale && goals.some((goal) => whole.goals.includes(goal)),
  );
}

/** Returns the sum behind a row, answer by answer: its parts, their mean, and the number that was published. */
export function sumTable(
  whole: BarsRow,
  parts: readonly BarsRow[],
  series: readonly BarsSeries[],
  unit: NumberUnit,
): DataTable {
  const number = (id: string, label: Label): TableColumn => ({ id, label, kind: 'number' });
  return {
    caption: whole.label,
    columns: [
      { id: 'answer', label: ['label.answer', undefined], kind: 'header' },
      ...parts.map(({ id, label }) => number(id, label)),
      number('mean', ['label.mean', undefined]),
      number(whole.id, whole.label),
    ],
    rows: series.map(({ label }, index) => [
      textCell(label),
      ...parts.map(({ values }) => numberCell(values[index] ?? 'missing', unit)),
      numberCell(meanOf(parts.map(({ values }) => values[index] ?? 'missing')), 'mean'),
      numberCell(whole.values[index] ?? 'missing', unit),
    ]),
  };
}

/** The mean of numbers that are all there. */
function meanOf(values: readonly Value[]): Value {
  const numbers = values.filter(isNumber);
  return numbers.length === values.length && numbers.length > 0
    ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length
    : 'missing';
}
