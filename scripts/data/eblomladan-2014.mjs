// eBlomlådan, the flower box: what was said of its 2014 version in June 2015. No shares were published.

const LAYERS = [
  {
    id: 'service',
    part: 'petal',
    label: { sv: 'Service', en: 'Service' },
    note: {
      sv: 'Den digitala service som kommunen erbjuder medborgare och företag.',
      en: 'The digital service that the municipality offers citizens and companies.',
    },
  },
  {
    id: 'development',
    part: 'stem',
    label: { sv: 'Verksamhetsområdets utveckling', en: 'Development of the area' },
    note: {
      sv: 'Källan skriver stjälkar efter digitala välfärdstjänster och självservice. Efter bildens logik är det utvecklingen inom varje verksamhetsområde.',
      en: 'The source writes stems after digital welfare services and self-service. By the logic of the picture it is the development within each area of operations.',
    },
  },
  {
    id: 'leadership',
    part: 'grass',
    label: { sv: 'Verksamhetsutveckling', en: 'Business development' },
    note: {
      sv: 'Verksamhetsutveckling med stöd av it i kommunen som helhet.',
      en: 'Business development supported by IT in the municipality as a whole.',
    },
  },
  {
    id: 'technology',
    part: 'soil',
    label: { sv: 'It som möjliggörare', en: 'IT as an enabler' },
    note: {
      sv: 'Tekniska lösningar, principer, roller och styrdokument samt kvalitetsmål och uppföljning.',
      en: 'Technical solutions, principles, roles and governing documents, quality goals and follow-up.',
    },
  },
];

const AREAS = {
  'business-workers': { sv: 'Företagare och arbetstagare', en: 'Business owners and employees' },
  'children-pupils': { sv: 'Barn och elever', en: 'Children and pupils' },
  public: { sv: 'Allmänheten', en: 'The general public' },
  'elderly-care-support': { sv: 'Äldre och omsorg', en: 'Elderly people and care' },
};

/** What the list's level says: the area of a service, or one of the two layers beneath. */
const LEVELS = {
  'Företagare & arbetstagare': { layer: 'service', area: 'business-workers' },
  'Barn & elever': { layer: 'service', area: 'children-pupils' },
  Allmänheten: { layer: 'service', area: 'public' },
  'Äldre & personer i behov omsorg & stöd': { layer: 'service', area: 'elderly-care-support' },
  'Verksamhetsutveckling med stöd av digitalisering': { layer: 'leadership' },
  'IT som möjliggörare': { layer: 'technology' },
};

/** Ids and names of the twenty indicators, in the order of the two lists. */
const TOP = [
  ['submit-tenders', 'Lämna anbud digitalt', 'Submit tenders digitally'],
  ['system-owners', 'Ägare för kritiska it-system', 'Owners of critical IT systems'],
  ['upper-secondary-admission', 'Ansöka till gymnasiet', 'Apply for upper secondary school'],
  ['pupil-development', 'Följa elevens utveckling', 'Follow the pupil’s development'],
  ['e-invoicing', 'Fakturera kommunen digitalt', 'Invoice the municipality digitally'],
  ['broadband-strategy', 'Bredbandsstrategi', 'Broadband strategy'],
  ['council-webcast', 'Webbsända möten', 'Webcast meetings'],
  ['regional-agenda', 'Regional digital agenda', 'Regional digital agenda'],
  ['school-forum', 'Digitalt forum i grundskolan', 'Digital forum in compulsory school'],
  ['report-absence', 'Anmäla frånvaro', 'Report absence'],
];
const BOTTOM = [
  ['care-information', 'Information om äldreomsorgens insatser', 'Information on elderly care given'],
  ['digital-mailbox', 'Säker digital brevlåda', 'Secure digital mailbox'],
  ['income-support', 'Ansöka om försörjningsstöd', 'Apply for income support'],
  ['civil-wedding', 'Boka borgerlig vigsel', 'Book a civil wedding'],
  ['personal-assistance', 'Ansöka om personlig assistans', 'Apply for personal assistance'],
  ['e-archive', 'E-arkiv', 'E-archive'],
  ['public-space', 'Ansöka om allmän plats', 'Apply to use public space'],
  ['e-home-help', 'E-hemtjänst', 'E-home help'],
  ['elderly-care-application', 'Ansöka om äldreomsorg', 'Apply for elderly care'],
  ['disabled-parking', 'Ansöka om parkeringstillstånd', 'Apply for a disabled parking permit'],
];

const UNSURE_LEVEL = {
  sv: 'Källan skriver ut nivån bara första gången den förekommer. För den här raden går den inte att fastställa.',
  en: 'The source prints the level only at its first use. For this row it can’t be settled.',
};
const NO_SHARES = {
  sv: 'Källan visar listan utan andelar eller poäng.',
  en: 'The source shows the list without shares or scores.',
};

/** Numbers about the use of the tool: id, name, what it counts, and the transcription's fact. */
const USE = [
  ['indicators', 'Indikatorer', 'Indicators', 'indicators'],
  [
    'assessments-2014',
    'Självvärderingar i 2014 års version',
    'Self-assessments in the 2014 version',
    'assessments_in_2014_version',
  ],
  [
    'assessments-since-2012',
    'Självvärderingar sedan 2012',
    'Self-assessments since 2012',
    'assessments_since_2012',
  ],
  [
    'new-per-month',
    'Nya självvärderingar per månad',
    'New self-assessments per month',
    'new_assessments_per_month_mean',
  ],
  [
    'published-start-2015',
    'Publicerade i början av 2015',
    'Published at the start of 2015',
    'published_at_start_of_2015',
  ],
  ['published-june-2015', 'Publicerade i juni 2015', 'Published in June 2015', 'published'],
];

/** Returns the document, out of the transcription of the slides. */
export function blomladan(source) {
  const rows = [
    ...source.top_ten.items.map((item, index) => [item, TOP[index], 'top-ten']),
    ...source.bottom_ten.items.map((item, index) => [item, BOTTOM[index], 'bottom-ten']),
  ];
  for (const { id } of source.areas) if (!AREAS[id]) throw new Error(`unknown area: ${id}`);
  return {
    title: { sv: 'eBlomlådan 2014', en: 'eBlomlådan 2014, the flower box' },
    language: 'sv',
    source: {
      name: {
        sv: 'Sveriges Kommuner och Landsting (SKL)',
        en: 'Swedish Association of Local Authorities and Regions (SALAR)',
      },
      published: '2015-06-01',
      note: {
        sv: 'Bilder från ett seminarium om hur digitaliseringsmognad mäts.',
        en: 'Slides from a seminar on how digital maturity is measured.',
      },
    },
    notes: [
      {
        sv: 'Källan nämner 158 indikatorer men visar bara tjugo: de tio som flest kommuner uppfyller och de tio i botten. Inga andelar är tryckta, och det framgår inte om listorna är i ordning.',
        en: 'The source speaks of 158 indicators but shows twenty: the ten that most municipalities fulfil and the ten at the bottom. No shares are printed, and whether the lists are in order is not said.',
      },
      {
        sv: 'Källan nämner fyra områden. Om det finns fler sägs inte.',
        en: 'The source names four areas. Whether there are more is not said.',
      },
    ],
    editions: [{ id: '2014', date: '2015-06', label: { sv: '2014 års version', en: 'The 2014 version' } }],
    scales: [
      {
        id: 'fulfilment',
        kind: 'ordinal',
        label: { sv: 'Uppfyllelse', en: 'Fulfilment' },
        meaning: 'fulfilment',
        categories: [
          {
            id: 'not',
            label: { sv: 'Uppfylls inte', en: 'Not met' },
            value: 0,
            tone: 'negative',
            colour: 'red',
            note: {
              sv: 'Rött: servicen eller utvecklingen är inte tillfredsställande, arbetet är inte påbörjat eller räcker inte till.',
              en: 'Red: service or development is not satisfactory, work has not begun or is not enough.',
            },
          },
          {
            id: 'partly',
            label: { sv: 'Uppfylls delvis', en: 'Partly met' },
            value: 0.5,
            tone: 'middle',
            colour: 'yellow',
            note: {
              sv: 'Gult: det går att förbättra, utvecklingen har kommit olika långt i kommunen eller är planerad.',
              en: 'Yellow: there is room for improvement, development has come differently far or is planned.',
            },
          },
          {
            id: 'fully',
            label: { sv: 'Uppfylls helt', en: 'Fully met' },
            value: 1,
            tone: 'positive',
            colour: 'green',
            note: {
              sv: 'Grönt: god service och verksamhet som utvecklas med stöd av it.',
              en: 'Green: good service, and operations developed with the support of IT.',
            },
          },
        ],
        note: {
          sv: 'Källan anger inga gränser i tal mellan färgerna.',
          en: 'The source gives no numeric limits between the colours.',
        },
      },
      { id: 'number', kind: 'numeric', label: { sv: 'Antal', en: 'Number' }, min: 0, categories: [] },
    ],
    layers: LAYERS,
    areas: source.areas.map(({ id }) => ({ id, label: AREAS[id] })),
    topics: [
      { id: 'top-ten', label: { sv: 'Topp tio', en: 'Top ten' } },
      { id: 'bottom-ten', label: { sv: 'Botten tio', en: 'Bottom ten' } },
      { id: 'use', label: { sv: 'Användning', en: 'Use' } },
    ],
    indicators: [
      ...rows.map(([item, [id, sv, en], topic]) => ({
        id,
        label: { sv, en },
        topic,
        listRow: item.rank_in_list,
        ...levelOf(item, id),
        scale: 'fulfilment',
      })),
      ...USE.map(([id, sv, en]) => ({ id, label: { sv, en }, topic: 'use', scale: 'number' })),
    ],
    results: [
      ...rows.map(([, [id]]) => ({
        indicator: id,
        edition: '2014',
        unit: 'percent',
        respondents: source.facts.assessments_in_2014_version,
        values: ['missing', 'missing', 'missing'],
        notes: [NO_SHARES],
      })),
      ...USE.map(([id, , , fact]) => ({
        indicator: id,
        edition: '2014',
        unit: fact.endsWith('mean') ? 'mean' : 'count',
        values: [source.facts[fact]],
        ...(USE_NOTES[id] ? { notes: [USE_NOTES[id]] } : {}),
      })),
    ],
  };
}

function levelOf(item, id) {
  const level = LEVELS[item.label];
  if (item.confidence === 'high') return level;
  // either reading makes the parking permit a service; the others could be of different layers
  return { ...(id === 'disabled-parking' ? { layer: level.layer } : {}), note: UNSURE_LEVEL };
}

const USE_NOTES = {
  'assessments-since-2012': {
    sv: '374 är precis två gånger 187, antingen en slump eller ett fel i källan.',
    en: '374 is exactly twice 187, either by chance or by a slip of the source.',
  },
  'published-start-2015': { sv: 'Ungefärligt tal.', en: 'An approximate number.' },
};
