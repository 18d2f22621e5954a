import { isPublished, sheetsOf, type Dataset } from '../model/index.js';
import { rankAmong, type Rank } from './rank.js';
import { fulfilmentAt, FULL, levelAt, yardstickOf } from './yardstick.js';

/**
 * Returns the place of an entity's answer to each indicator among everyone who answered it, the best first.
 * `undefined` where the entity has no published answer, where answers have no order, and where fewer than
 * `dataset.minGroup` answered.
 *
 * @param indicators ids, the order of the places
 */
export function standingsOf(
  dataset: Dataset,
  edition: string,
  indicators: readonly string[],
  entity: string,
): readonly (Rank | undefined)[] {
  const sheets = sheetsOf(dataset, edition);
  return indicators.map((indicator) => {
    const scale = dataset.scales.get(dataset.indicators.get(indicator)?.scale ?? '');
    const yardstick = scale && yardstickOf(scale);
    if (!yardstick) return undefined;
    const levels: number[] = [];
    let own = NaN;
    for (const sheet of sheets) {
      const column = sheet.columnOf.get(indicator);
      if (column === undefined) continue;
      const width = sheet.indicators.length;
      for (let at = column; at < sheet.values.length; at += width) {
        levels.push(yardstick.sign * levelAt(sheet, at, yardstick));
      }
      const row = sheet.rowOf.get(entity);
      if (row === undefined || !isPublished(sheet, entity)) continue;
      const level = yardstick.sign * levelAt(sheet, row * width + column, yardstick);
      if (!Number.isNaN(level)) own = level;
    }
    const rank = rankAmong(Float64Array.from(levels), own);
    return rank && rank.of >= dataset.minGroup ? rank : undefined;
  });
}

/** How far one entity has come with a set of indicators. */
export interface EntityLevel {
  readonly entity: string;
  /** Whether its answers may be shown under its name. */
  readonly open: boolean;
  /** Weighted mean fulfilment, 0–100; with a single indicator its level on that yardstick. NaN when there is none. */
  readonly level: number;
  /** Share of those answers that fulfil their indicator fully, 0–100; NaN likewise. */
  readonly fully: number;
  /** Answers that `level` is made of. */
  readonly answered: number;
  /** Indicators put to it that could have counted. */
  readonly asked: number;
}

/**
 * Returns how far each entity with answers has come, in the document's order of entities. Those that are not `open`
 * are for means of groups only.
 *
 * @param indicators ids of what the edition asked
 */
export function entityLevelsOf(
  dataset: Dataset,
  edition: string,
  indicators: readonly string[],
): readonly EntityLevel[] {
  const levelIn = indicators.length === 1 ? levelAt : fulfilmentAt;
  const rated = indicators.flatMap((id) => {
    const indicator = dataset.indicators.get(id);
    const scale = dataset.scales.get(indicator?.scale ?? '');
    const yardstick = scale && yardstickOf(scale);
    return yardstick && (yardstick.kind !== 'share' || indicators.length === 1)
      ? [{ id, weight: indicator?.weight ?? 1, yardstick }]
      : [];
  });
  const sums = new Map<
    string,
    { open: boolean; sum: number; weight: number; full: number; answered: number; asked: number }
  >();
  for (const sheet of sheetsOf(dataset, edition)) {
    if (!indicators.some((id) => sheet.columnOf.has(id))) continue;
    const columns = rated.flatMap((each) => {
      const column = sheet.columnOf.get(each.id);
      return column === undefined ? [] : [{ ...each, column }];
    });
    sheet.entities.forEach((entity, row) => {
      const sum = sums.get(entity) ?? { open: true, sum: 0, weight: 0, full: 0, answered: 0, asked: 0 };
      sums.set(entity, sum);
      if (!isPublished(sheet, entity)) sum.open = false;
      for (const { column, weight, yardstick } of columns) {
        const at = row * sheet.indicators.length + column;
        const level = levelIn(sheet, at, yardstick);
        sum.asked += 1;
        if (Number.isNaN(level)) continue;
        sum.sum += weight * level;
        sum.weight += weight;
        sum.answered += 1;
        if (fulfilmentAt(sheet, at, yardstick) >= FULL) sum.full += 1;
      }
    });
  }
  const levels: EntityLevel[] = [];
  for (const entity of dataset.entities.keys()) {
    const sum = sums.get(entity);
    if (!sum) continue;
    const { open, weight, full, answered, asked } = sum;
    levels.push({
      entity,
      open,
      level: weight > 0 ? sum.sum / weight : NaN,
      fully: answered > 0 ? (100 * full) / answered : NaN,
      answered,
      asked,
    });
  }
  return levels;
}
