import type { CommonPhrases } from '../figures/figure.js';
import type { Translation } from './translation.js';

/** With a small first letter, for the middle of a sentence. */
export const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** What any widget may have to say beside its own sentences. */
export const commonPhrases: Translation<CommonPhrases> = {
  'label.indicator': () => 'Fråga',
  'label.entity': () => 'Kommun',
  'label.group': () => 'Grupp',
  'label.area': () => 'Område',
  'label.layer': () => 'Nivå',
  'label.answer': () => 'Svar',
  'label.edition': () => 'Mätning',
  'label.all': () => 'Alla',
  'label.similar': ({ count }, format) => `${format.count(count)} liknande kommuner`,
  'label.respondents': () => 'Svarande',
  'label.members': () => 'I gruppen',
  'label.share': () => 'Andel',
  'label.count': () => 'Antal',
  'label.mean': () => 'Medelvärde',
  'label.fulfilment': () => 'Uppfyllt',
  'label.difference': () => 'Skillnad',
  'label.difference-to': ({ to }, format) => `Skillnad, ${format.label(to)}`,
  'label.change': () => 'Förändring',
  'label.rank': () => 'Plats',
  'note.rounded': () => 'Talen är avrundade. En rad kan därför ge lite mer eller mindre än 100\u00a0%.',
  'note.respondents-unknown': (rows, format) =>
    `Källan anger inte hur många som svarade${rows && rows.count < rows.of ? ` på ${format.count(rows.count)} av ${format.count(rows.of)} rader` : ''}.`,
  'note.respondents-derived': () => 'Antalet svarande per grupp är framräknat. Det står inte i källan.',
  'note.small-base': ({ below, groups }, format) =>
    `Färre än ${below} svarande: ${format.list(groups.map((group) => format.label(group)))}. Läs de talen med försiktighet.`,
  'note.response': ({ answered, asked }, format) =>
    `${format.count(answered)} av ${format.count(asked)} har svarat (${format.percent((100 * answered) / asked)}).`,
  'note.missing': ({ count, of, reason }, format) =>
    `${format.count(count)} av ${format.count(of)} värden saknas (${format.missing(reason)}). De räknas inte som noll.`,
  'note.suppressed': ({ count, below }, format) =>
    `${count === 1 ? 'Ett tal visas' : `${format.count(count)} tal visas`} inte, eftersom färre än ${below} har svarat.`,
  'note.break': ({ edition, why }, format) =>
    `Mätningen ${format.label(edition)} går inte att jämföra med den före: ${format.text(why)}`,
  'note.derived': () => 'Talen är framräknade ur källans uppgifter.',
  'note.synthetic': () => 'Påhittade siffror, bara till för att prova.',
  'note.unpublished': () => 'Kommunen har inte publicerat sina svar. De räknas bara med i grupper.',
  'note.similar': ({ to, names, variables }, format) =>
    `Mest lika ${to}: ${format.list(names)}. Likheten vägs så här: ${format.list(
      variables.map(
        ({ label, weight }) =>
          `${label === undefined ? 'antal invånare' : small(format.text(label))} ${format.percent(100 * weight)}`,
      ),
    )}. Svaren räknas inte in.`,
};
