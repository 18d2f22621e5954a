// The e-strategy of Oskarshamn 2008–2011: its measurable goals, and the ladder it measures its services by.

const AREAS = {
  edemokrati: { id: 'e-democracy', label: { sv: 'E-demokrati', en: 'E-democracy' } },
  eservice: { id: 'e-service', label: { sv: 'E-service', en: 'E-service' } },
  eförvaltning: { id: 'e-administration', label: { sv: 'E-förvaltning', en: 'E-administration' } },
};

/** What each goal says, in our own words: name and measure. */
const GOALS = {
  'ed-1': [
    'Inspelade fullmäktigemöten på webben',
    'Recorded council meetings online',
    'Inspelningar från fullmäktige går att nå på webben (ja eller nej)',
    'Recordings of council meetings can be reached online (yes or no)',
  ],
  'ed-2': [
    'Synpunkter genom Synpunkten',
    'Comments through Synpunkten',
    'Andel synpunkter och klagomål som hanteras i tjänsten Synpunkten',
    'Share of comments and complaints handled in the service Synpunkten',
  ],
  'ed-3': [
    'Lätt att nå politiker och ledning',
    'Easy to reach politicians and management',
    'Andel medborgare som tycker att det är enkelt att få kontakt',
    'Share of citizens who find it easy to get in touch',
  ],
  'es-1': [
    'Kända e-tjänster',
    'Known e-services',
    'Andel medborgare och företagare som känner till kommunens e-tjänster',
    'Share of citizens and business owners who know the e-services',
  ],
  'es-2': [
    'Digitala blanketter',
    'Digital forms',
    'Andel blanketter som är digitala',
    'Share of forms that are digital',
  ],
  'es-3': [
    'Införda e-tjänster',
    'E-services introduced',
    'Andel möjliga e-tjänster som är införda',
    'Share of possible e-services that are introduced',
  ],
  'es-4': [
    'Nöjda användare',
    'Satisfied users',
    'Andel medborgare och företagare som är nöjda med e-tjänsterna',
    'Share of citizens and business owners who are satisfied with the e-services',
  ],
  'ef-1': [
    'Kortare tid per ärende',
    'Less time per case',
    'Förändring av tiden för att hantera ett ärende',
    'Change of the time for handling a case',
  ],
  'ef-2': [
    'Lägre kostnad per ärende',
    'Lower cost per case',
    'Förändring av den beräknade kostnaden för att hantera ett ärende',
    'Change of the estimated cost of handling a case',
  ],
  'ef-3': [
    'Stimulerande arbete',
    'Stimulating work',
    'Andel medarbetare som tycker att arbetet är intressant och stimulerande (NMI)',
    'Share of employees who find their work interesting and stimulating (NMI)',
  ],
};

const GOAL_NOTES = {
  'ed-1': {
    sv: 'Målet är ja eller nej och har inget tal.',
    en: 'The goal is yes or no and has no number.',
  },
  'es-2': {
    sv: 'Texten säger alla, här läst som 100 procent.',
    en: 'The text says all, read here as 100 percent.',
  },
};
const NO_BASELINE = {
  sv: 'Målet är en minskning, men strategin anger inget utgångsläge; en mätning av nuläget ska göras.',
  en: 'The goal is a reduction, but the strategy gives no baseline; a measurement of the present is to be made.',
};

const STEPS = [
  [
    'Information',
    'Information',
    'Publicerad information, som öppettider och adresser',
    'Published information, such as opening hours and addresses',
  ],
  [
    'Blanketter',
    'Forms',
    'Blanketter att skriva ut och fylla i för hand, enkäter',
    'Forms to print and fill in by hand, surveys',
  ],
  [
    'Personliga uppgifter',
    'Personal information',
    'Hämta och lämna personliga uppgifter; kräver lösningar för identifiering',
    'Fetching and leaving personal information; requires solutions for identification',
  ],
  [
    'Ärenden över gränser',
    'Cases across authorities',
    'Ärenden i flera myndigheters system; kräver tekniska gränssnitt mellan parterna',
    'Cases in the systems of several authorities; requires technical interfaces between the parties',
  ],
];

/** Returns the document, out of the transcription of the strategy. */
export function oskarshamn(source) {
  return {
    title: { sv: 'eOskarshamn: e-strategi 2008–2011', en: 'eOskarshamn: e-strategy 2008–2011' },
    language: 'sv',
    source: {
      name: { sv: 'Oskarshamns kommun', en: 'The municipality of Oskarshamn' },
      published: '2008',
      note: {
        sv: 'Målen står på sidan 10. Trappan på sidan 13 är Statskontorets utvecklingstrappa.',
        en: 'The goals are on page 10. The ladder on page 13 is that of the Swedish Agency for Public Management.',
      },
    },
    notes: [
      {
        sv: 'Strategin gäller 2008–2011, men sex av tio mål ska nås 2012 och det övergripande 2015. Den redovisar inga utfall.',
        en: 'The strategy is for 2008–2011, but six of ten goals are due in 2012 and the overall one in 2015. It reports no outcomes.',
      },
    ],
    areas: Object.values(AREAS),
    entities: [{ id: '0882', name: 'Oskarshamn', kind: 'municipality', county: '08' }],
    targets: [
      ...source.goals.map(target),
      {
        id: 'overall',
        label: { sv: 'Merparten av tjänsterna digitalt', en: 'Most services offered digitally' },
        due: `${source.overall_goal.target_year}`,
        change: false,
        observations: [],
        note: {
          sv: 'Det övergripande målet. Texten säger merparten och har inget tal.',
          en: 'The overall goal. The text says the larger part and has no number.',
        },
      },
    ],
    ladders: [
      {
        id: 'web-services',
        label: { sv: 'Trappa för tjänster på webben', en: 'Ladder of services online' },
        steps: source.ladder.steps.map(({ step }, index) => {
          const [sv, en, svRequires, enRequires] = STEPS[index];
          return { id: `${step}`, label: { sv, en }, requires: { sv: svRequires, en: enRequires } };
        }),
        at: {},
      },
    ],
  };
}

function target({ id, dimension, target_year: year, target_share: share, target_type: type }) {
  const [sv, en, svMeasure, enMeasure] = GOALS[id];
  const reduction = type === 'reduction';
  const note = reduction ? NO_BASELINE : GOAL_NOTES[id];
  return {
    id,
    label: { sv, en },
    area: AREAS[dimension].id,
    measure: { sv: svMeasure, en: enMeasure },
    ...(share === null ? {} : { target: reduction ? -share : share, unit: 'percent' }),
    change: reduction,
    due: `${year}-12-31`,
    baseline: null,
    observations: [],
    status: reduction ? 'not-measurable' : 'not-yet-measured',
    ...(note ? { note } : {}),
  };
}
