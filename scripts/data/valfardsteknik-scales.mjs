// The scales of the garden. Thresholds that no source gives are this data set's own, and each scale says so.

const level = (id, sv, en, value, tone, from) => ({
  id,
  label: { sv, en },
  value,
  tone,
  ...(from === undefined ? {} : { from }),
});

export const scales = [
  {
    id: 'rollout',
    kind: 'ordinal',
    label: { sv: 'Införande', en: 'Roll-out' },
    meaning: 'fulfilment',
    categories: [
      level('no', 'Nej', 'No', 0, 'negative'),
      level('pilot', 'Testverksamhet', 'Trial', 0.5, 'middle'),
      level('broad', 'Breddinfört', 'Fully rolled out', 1, 'positive'),
    ],
    note: {
      sv: 'Breddinfört: kommunen har beslutat att alla i målgruppen kan eller ska kunna ta del av tekniken. Testverksamhet: begränsat i tid eller i antal personer. Att testverksamhet räknas som hälften är den här datamängdens val.',
      en: 'Fully rolled out: the municipality has decided that everyone in the target group can use the technology, or will be able to. Trial: limited in time or in number of people. Counting a trial as half is this data set’s choice.',
    },
  },
  {
    id: 'yes-no',
    kind: 'ordinal',
    label: { sv: 'Infört', en: 'Introduced' },
    meaning: 'fulfilment',
    categories: [level('no', 'Nej', 'No', 0, 'negative'), level('yes', 'Ja', 'Yes', 1, 'positive')],
  },
  {
    id: 'staff-share',
    kind: 'ordinal',
    label: { sv: 'Andel av personalen', en: 'Share of the staff' },
    meaning: 'fulfilment',
    categories: [
      level('few', 'Ingen eller färre än hälften', 'None or fewer than half', 0, 'negative'),
      level('half', 'Ungefär hälften', 'About half', 0.5, 'weak'),
      level('most', 'Fler än hälften', 'More than half', 0.75, 'good'),
      level('all', 'Alla', 'All', 1, 'positive'),
    ],
    note: {
      sv: 'Svaren är ordnade i källan. Hur mycket de räknas som, 0, 0,5, 0,75 och 1, är den här datamängdens val efter den andel som svaret nämner.',
      en: 'The answers are ordered in the source. What they count for, 0, 0.5, 0.75 and 1, is this data set’s choice, by the share that the answer names.',
    },
  },
  {
    id: 'broadband-100',
    kind: 'numeric',
    label: { sv: 'Andel med 100 Mbit/s', en: 'Share with 100 Mbit/s' },
    meaning: 'threshold',
    unit: 'percent',
    min: 0,
    max: 100,
    better: 'higher',
    categories: [
      level('far', 'Under 80 procent', 'Below 80 percent', 0, 'negative'),
      level('near', '80 till under 95 procent', '80 to below 95 percent', 0.5, 'middle', 80),
      level('reached', '95 procent eller mer', '95 percent or more', 1, 'positive', 95),
    ],
    note: {
      sv: 'Gränserna är den här datamängdens egna. 95 procent är målet för år 2020 i regeringens bredbandsstrategi från 2016, här lagt på varje kommun; 80 procent är fyra av fem.',
      en: 'The thresholds are this data set’s own. 95 percent is the target for 2020 of the government’s broadband strategy of 2016, applied here to each municipality; 80 percent is four out of five.',
    },
  },
  {
    id: 'broadband-gigabit',
    kind: 'numeric',
    label: { sv: 'Andel med 1 Gbit/s', en: 'Share with 1 Gbit/s' },
    meaning: 'threshold',
    unit: 'percent',
    min: 0,
    max: 100,
    better: 'higher',
    categories: [
      level('far', 'Under 80 procent', 'Below 80 percent', 0, 'negative'),
      level('near', '80 till under 98 procent', '80 to below 98 percent', 0.5, 'middle', 80),
      level('reached', '98 procent eller mer', '98 percent or more', 1, 'positive', 98),
    ],
    note: {
      sv: 'Gränserna är den här datamängdens egna. 98 procent är målet för år 2025 i regeringens bredbandsstrategi från 2016, här lagt på varje kommun, dess tätorter och dess glesbygd; 80 procent är fyra av fem.',
      en: 'The thresholds are this data set’s own. 98 percent is the target for 2025 of the government’s broadband strategy of 2016, applied here to each municipality, its built-up areas and its sparsely built areas; 80 percent is four out of five.',
    },
  },
  {
    id: 'domain-health',
    kind: 'numeric',
    label: { sv: 'Poäng', en: 'Points' },
    meaning: 'threshold',
    min: -24,
    max: 12,
    better: 'higher',
    categories: [
      level('faults', 'Under 0 poäng', 'Below 0 points', 0, 'negative'),
      level('mixed', '0 till 5 poäng', '0 to 5 points', 0.5, 'middle', 0),
      level('healthy', '6 poäng eller mer', '6 points or more', 1, 'positive', 6),
    ],
    note: {
      sv: 'Gränserna är den här datamängdens egna. Tolv mätvärden ger vardera från −2 (fel) till 1 (bra). Under 0 väger felen tyngre än det som är bra; 6 är hälften av det högsta möjliga.',
      en: 'The thresholds are this data set’s own. Twelve measurements give from −2 (fault) to 1 (good) each. Below 0 the faults outweigh what is good; 6 is half of the highest possible.',
    },
  },
];
