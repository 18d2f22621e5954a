import type { Dataset, Indicator, Text } from '../model/index.js';
import type { Label } from './figure.js';
import type { MapMaterial } from './map-material.js';
import { countiesOf, otherMembersIn } from './map-groups.js';
import type { MapMark } from './map-types.js';

/** Groups of fewer respondents are read with care. */
const FEW = 10;

/** So many of those without a place are named; the table has them all. */
const NAMED = 20;

/** Returns what a reader must know to read the map right. */
export function mapNotes(
  { dataset, options, indicator, edition, sections, marks }: MapMaterial,
  unplaced: readonly MapMark[],
  absent: number,
): readonly Label[] {
  const notes: Label[] = [];
  if (options.broken) notes.push(['map.no-borders', undefined]);
  if (unplaced.length > 0) {
    const names = unplaced.map(({ label, id }) => (typeof label === 'string' ? label : id));
    const more = Math.max(0, names.length - NAMED);
    notes.push(['map.unplaced', { names: names.slice(0, NAMED), more }]);
  }
  if (absent > 0) notes.push(['map.absent', { count: absent }]);
  if (options.by === 'county') {
    const county = countiesOf(dataset);
    const few = (county?.groups ?? []).flatMap(({ id, label }) => {
      const { base } = sections[0]?.groups.find((group) => group.id === id) ?? {};
      return base !== undefined && base > 0 && base < FEW ? [{ label, base }] : [];
    });
    few.sort((a, b) => a.base - b.base);
    if (few.length > 0) notes.push(['map.few', { below: FEW, groups: few.map(({ label }) => label) }]);
  }
  // published shares are divided as the source divides them
  const isCounted = dataset.answers.some(({ columnOf }) => columnOf.has(indicator.id));
  const others = isCounted ? otherMembersIn(dataset) : [];
  if (others.length > 0) notes.push(['map.other-members', { groups: others }]);
  const suppressed = marks.filter(
    ({ cell }) => cell.kind === 'missing' && cell.reason === 'suppressed',
  ).length;
  if (suppressed > 0 && options.by === 'county')
    notes.push(['note.suppressed', { count: suppressed, below: dataset.minGroup }]);
  return [...notes, ...givenNotes(dataset, indicator, edition)];
}

/** Returns what the data itself says of the question and of its published numbers, each thing once. */
export function givenNotes({ results }: Dataset, { id, note }: Indicator, edition: string): readonly Text[] {
  const published = results.filter((result) => result.indicator === id && result.edition === edition);
  const given = [...(note === undefined ? [] : [note]), ...published.flatMap(({ notes }) => notes)];
  return [...new Map(given.map((text) => [JSON.stringify(text), text])).values()];
}
