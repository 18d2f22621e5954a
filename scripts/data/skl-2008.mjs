// The e-government measurement of 2008: participation over three years, and the mean by size.

/** The document's size groups, by the transcription's id. The limits are approximate in the source. */
const GROUPS = {
  lt30k: {
    id: 'under-30k',
    label: { sv: 'Under ca 30 000 invånare', en: 'Below about 30,000 inhabitants' },
    below: 30000,
  },
  '30k-100k': {
    id: '30k',
    label: { sv: 'Ca 30 000–100 000 invånare', en: 'About 30,000–100,000 inhabitants' },
    from: 30000,
    below: 100000,
  },
  gt100k: {
    id: '100k',
    label: { sv: 'Över 100 000 invånare', en: 'Above 100,000 inhabitants' },
    from: 100000,
  },
};

const STEPS = [
  ['not-at-all', 'Inte alls', 'Not at all', 'negative'],
  ['to-some-extent', 'I viss omfattning', 'To some extent', 'weak'],
  ['to-a-great-extent', 'I hög omfattning', 'To a great extent', 'good'],
  ['fully', 'Fullt ut', 'Fully', 'positive'],
];

/** Returns the document, out of the transcription of the slides. */
export function skl2008(source) {
  return {
    title: { sv: 'E-förvaltningsmätning 2008', en: 'E-government measurement 2008' },
    language: 'sv',
    source: {
      name: {
        sv: 'Sveriges Kommuner och Landsting (SKL)',
        en: 'Swedish Association of Local Authorities and Regions (SALAR)',
      },
      published: '2008',
      note: {
        sv: 'Mätningen gällde ledning och styrning.',
        en: 'The measurement was about leadership and governance.',
      },
    },
    notes: [
      {
        sv: 'Bara tal i löpande text finns kvar: källans två diagram, svar efter kommunstorlek 2008 och totalt 2006–2008, saknar siffror.',
        en: 'Only numbers in the running text remain: the two charts of the source, answers by size in 2008 and in total 2006–2008, have no figures.',
      },
      {
        sv: 'Svaren kan ha getts av olika personer olika år. Källan skriver båda åren fast det är tre mätningar.',
        en: 'The answers may come from different persons in different years. The source says both years though there are three measurements.',
      },
      {
        sv: 'Enligt källan är det bara de större kommunerna som tydligt utvecklats under de tre åren, och lägst ligger kunskapen om it och e-förvaltning hos medarbetare och ledare.',
        en: 'By the source only the larger municipalities have clearly developed over the three years, and lowest is the knowledge of IT and e-government among employees and leaders.',
      },
    ],
    editions: source.respondents.map(({ year, month }) => ({
      id: `${year}`,
      date: `${year}-${String(month).padStart(2, '0')}`,
    })),
    scales: [
      {
        id: 'extent',
        kind: 'ordinal',
        label: { sv: 'Omfattning', en: 'Extent' },
        meaning: 'fulfilment',
        categories: STEPS.map(([id, sv, en, tone], index) => ({
          id,
          label: { sv, en },
          value: source.scale[index].value,
          tone,
        })),
      },
      { id: 'number', kind: 'numeric', label: { sv: 'Antal', en: 'Number' }, min: 0, categories: [] },
    ],
    indicators: [
      {
        id: 'e-government-mean',
        label: { sv: 'E-förvaltning, medelvärde', en: 'E-government, mean' },
        question: {
          sv: 'Medelvärde av alla indikatorer på en skala från 1 till 4.',
          en: 'Mean of all indicators on a scale from 1 to 4.',
        },
        scale: 'extent',
      },
      {
        id: 'respondents',
        label: { sv: 'Svarande kommuner', en: 'Responding municipalities' },
        scale: 'number',
      },
      {
        id: 'answered-any-year',
        label: { sv: 'Svarade minst ett år', en: 'Answered at least one year' },
        scale: 'number',
      },
    ],
    groupings: [
      {
        id: 'size',
        label: { sv: 'Kommunstorlek', en: 'Size of municipality' },
        by: 'population',
        groups: source.averages_by_size.map(({ id }) => GROUPS[id]),
      },
    ],
    results: [
      {
        indicator: 'e-government-mean',
        edition: `${source.mean_year}`,
        grouping: 'size',
        unit: 'mean',
        values: Object.fromEntries(
          source.averages_by_size.map(({ id, mean }) => [GROUPS[id].id, [mean ?? 'missing']]),
        ),
        notes: [
          {
            sv: 'Ungefärliga tal och gränser. Mellan 30 000 och 100 000 invånare stiger medelvärdet med storleken, utan tal. Variationen inom grupperna är stor.',
            en: 'Approximate numbers and limits. Between 30,000 and 100,000 inhabitants the mean rises with size, without a number. The variation within the groups is large.',
          },
          {
            sv: 'Källan anger inte vilket år medelvärdena gäller; 2008 är läst ur diagrammens rubriker.',
            en: 'The source does not give the year of the means; 2008 is read from the titles of the charts.',
          },
        ],
      },
      ...source.respondents.map(({ year, n }) => ({
        indicator: 'respondents',
        edition: `${year}`,
        unit: 'count',
        values: [n],
      })),
      {
        indicator: 'answered-any-year',
        edition: '2008',
        unit: 'count',
        values: [source.answered_at_least_one_year],
      },
    ],
  };
}
