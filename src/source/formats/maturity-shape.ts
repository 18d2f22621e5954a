// Made by npm run schema out of maturity-schema.ts, in the notation of shape.ts.

/** What a document says of itself. */
export const HEAD = {
  'title?': 't',
  'language?': 'i',
  'source?': {
    name: 't',
    'url?': 's',
    'licence?': 's',
    'published?': 's',
    'retrieved?': 's',
    'note?': 't',
    'derived?': 'b',
  },
  'synthetic?': 'b',
  'notes?': ['t'],
  'minGroup?': 'm',
  'parts?': [
    {
      href: 'i',
      holds: [
        'editions|scales|layers|areas|goals|indicators|groupings|entities|answers|results|targets|ladders',
      ],
      'edition?': 'i',
      'prefix?': 'i',
    },
  ],
} as const;

/** The items of each list. */
export const SECTIONS = {
  editions: { id: 'i', 'label?': 't', 'date?': 's', 'break?': 't' },
  scales: {
    id: 'i',
    kind: 'ordinal|nominal|numeric',
    'label?': 't',
    'meaning?': 'fulfilment|degree|agreement|threshold|rank',
    'categories?': [
      {
        id: 'i',
        'label?': 't',
        'value?': 'n',
        'tone?': 'negative|weak|middle|good|positive|neutral',
        'outside?': 'b',
        'exclusive?': 'b',
        'from?': 'n',
      },
    ],
    'unit?': 's',
    'min?': 'n',
    'max?': 'n',
    'better?': 'higher|lower',
    'note?': 't',
  },
  layers: { id: 'i', 'label?': 't', part: 'petal|stem|grass|soil' },
  areas: { id: 'i', 'label?': 't' },
  goals: { id: 'i', 'label?': 't' },
  indicators: {
    id: 'i',
    'label?': 't',
    'question?': 't',
    'note?': 't',
    'layer?': 'i',
    'area?': 'i',
    'topic?': 's',
    scale: 'i',
    'multiple?': 'b',
    'goals?': ['i'],
    'weight?': 'p',
  },
  groupings: {
    id: 'i',
    'label?': 't',
    'by?': 's',
    groups: [{ id: 'i', 'label?': 't', 'from?': 'n', 'below?': 'n', 'members?': 'c' }],
  },
  entities: { id: 'i', name: 's', 'kind?': 's' },
  answers: { edition: 'i', 'unpublished?': 'u', indicators: ['i'], 'codes?': 'o', rows: 'o' },
  results: {
    indicator: 'i',
    edition: 'i',
    'grouping?': 'i',
    unit: 'percent|count|mean',
    'respondents?': 'a',
    'total?': 'c',
    values: 'a',
    'derived?': 'b',
    'respondentsDerived?': 'b',
    'notes?': ['t'],
  },
} as const;

/** The items of the lists that few documents have. */
export const PLANS = {
  targets: {
    id: 'i',
    'label?': 't',
    'area?': 'i',
    'measure?': 't',
    'target?': 'z',
    'unit?': 's',
    'change?': 'b',
    'due?': 's',
    'baseline?': 'z',
    'observations?': [{ date: 's', value: 'z' }],
    'status?': 'met|on-the-way|missed|not-yet-measured|not-measurable',
    'note?': 't',
  },
  ladders: { id: 'i', 'label?': 't', steps: [{ id: 'i', 'label?': 't', 'requires?': 't' }], 'at?': 'o' },
} as const;
