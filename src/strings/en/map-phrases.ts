import type { MapLevel, MapPhrases } from '../../figures/map.js';
import {
  factsOf,
  gapsOf,
  listed,
  named,
  othersOf,
  sentencesOf,
  stepOf,
  valueOf,
  type MapGaps,
} from '../map-phrases.js';
import type { Translation } from '../translation.js';

const GAPS: MapGaps = {
  missing: 'No data',
  'not-asked': 'Not asked',
  'not-applicable': 'Not applicable',
  suppressed: 'Not shown',
  unpublished: 'Not published',
  absent: 'Not in this data',
};

const HERE: Readonly<Record<MapLevel, string>> = { municipality: 'a municipality', county: 'a county' };

/** The same in English. */
export const mapPhrases: Translation<MapPhrases> = {
  'map.gap': ({ gap }) => GAPS[gap],
  'map.step': (facts, format) => stepOf(facts, '%', format),
  'map.group': () => 'Municipality or group',
  'map.county': () => 'County',
  'map.size': () => 'Size',
  'map.base': () => 'Municipalities',
  'map.unplaced': (facts, format) =>
    `Without a place on the map, but in the table: ${listed(facts, 'more', format)}.`,
  'map.absent': ({ count }, format) => `${format.count(count)} of the places on the map are not in the data.`,
  'map.few': ({ below, groups }, format) =>
    `Fewer than ${format.count(below)} municipalities: ${format.list(groups.map((group) => format.label(group)))}. Each one weighs heavily there.`,
  'map.other-members': (facts, format) =>
    `Municipalities are divided by the populations in the file. The source counts otherwise: ${othersOf(facts, 'here', format)}.`,
  'map.no-borders': () => 'The borders of the map could not be had, so each place is a tile.',
  'map.answers': ({ answers, of }, format) => sentencesOf(answers, of, 'of', 'municipalities', format),
  'map.range': ({ mean, unit, of, low, high }, format) =>
    `The mean of ${format.count(of)} municipalities is ${format.number(mean, unit)}. Lowest: ${named(low, unit, 'municipalities', format)}. Highest: ${named(high, unit, 'municipalities', format)}.`,
  'map.counties': ({ answer, all, unit, low, high }, format) =>
    `${answer ? format.label(answer) : 'Mean'}: ${valueOf(all, unit, format)} ${answer ? 'of' : 'for'} the municipalities in the whole country. Lowest by county: ${named(low, unit, 'counties', format)}. Highest: ${named(high, unit, 'counties', format)}.`,
  'map.gaps': ({ gaps }, format) => gapsOf(gaps, GAPS, format),
  'map.facts': (facts, format) => factsOf(facts, 'of', format),
  'map.none': () => 'There are no answers to show on the map.',
  'map.hint': ({ by }) => `Point at ${HERE[by]} to read it.`,
  'map.waiting': () => 'Loading the map …',
};
