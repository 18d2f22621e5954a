// The answer sets of the survey. Categories go from the lowest or least to the highest or most.

const dontKnow = {
  id: 'dont-know',
  label: { sv: 'Vet ej', en: 'Don’t know' },
  tone: 'neutral',
  outside: true,
};
const no = { id: 'no', label: { sv: 'Nej', en: 'No' }, value: 0, tone: 'negative' };
const yes = { id: 'yes', label: { sv: 'Ja', en: 'Yes' }, value: 1, tone: 'positive' };

/** A scale for a share of which only the "yes" was published. */
const share = (id, sv, en) => ({
  id,
  kind: 'nominal',
  categories: [{ id: 'share', label: { sv, en } }],
});

const DEGREES = [
  ['very-low-none', 'I mycket låg grad eller inte alls', 'To a very low degree or not at all', 'negative'],
  ['fairly-low', 'I ganska låg grad', 'To a fairly low degree', 'weak'],
  ['fairly-high', 'I ganska hög grad', 'To a fairly high degree', 'good'],
  ['very-high', 'I mycket hög grad', 'To a very high degree', 'positive'],
];

const COLLABORATION_AREAS = [
  { id: 'dev-eservices', label: { sv: 'Utveckling av e-tjänster', en: 'Development of e-services' } },
  {
    id: 'ops-eservices',
    label: { sv: 'Drift och förvaltning av e-tjänster', en: 'Operation and maintenance of e-services' },
  },
  { id: 'procurement', label: { sv: 'Upphandling', en: 'Procurement' } },
  { id: 'it-infrastructure', label: { sv: 'It-infrastruktur', en: 'IT infrastructure' } },
  { id: 'other-egov', label: { sv: 'Annat inom e-förvaltning', en: 'Other e-government' } },
];

export const scales = [
  {
    id: 'priority',
    kind: 'ordinal',
    label: { sv: 'Prioritet', en: 'Priority' },
    meaning: 'degree',
    categories: [
      {
        id: 'very-low',
        label: { sv: 'Mycket låg prioritet', en: 'Very low priority' },
        value: 1,
        tone: 'negative',
      },
      {
        id: 'fairly-low',
        label: { sv: 'Ganska låg prioritet', en: 'Fairly low priority' },
        value: 2,
        tone: 'weak',
      },
      {
        id: 'fairly-high',
        label: { sv: 'Ganska hög prioritet', en: 'Fairly high priority' },
        value: 3,
        tone: 'good',
      },
      {
        id: 'very-high',
        label: { sv: 'Mycket hög prioritet', en: 'Very high priority' },
        value: 4,
        tone: 'positive',
      },
      dontKnow,
    ],
  },
  {
    id: 'in-place',
    kind: 'ordinal',
    label: { sv: 'Finns', en: 'In place' },
    meaning: 'fulfilment',
    categories: [
      no,
      {
        id: 'in-progress',
        label: { sv: 'Arbete pågår', en: 'Work in progress' },
        value: 0.5,
        tone: 'middle',
      },
      yes,
      dontKnow,
    ],
  },
  {
    id: 'introduced',
    kind: 'ordinal',
    label: { sv: 'Infört', en: 'Introduced' },
    meaning: 'fulfilment',
    categories: [
      no,
      {
        id: 'being-introduced',
        label: { sv: 'På väg att införas', en: 'Being introduced' },
        value: 0.5,
        tone: 'middle',
      },
      yes,
      dontKnow,
    ],
  },
  {
    id: 'use',
    kind: 'ordinal',
    label: { sv: 'Användning', en: 'Use' },
    meaning: 'degree',
    categories: [
      ...DEGREES.map(([id, sv, en, tone], index) => ({ id, label: { sv, en }, value: index + 1, tone })),
      dontKnow,
    ],
  },
  {
    // a weak driving force is not bad, so these degrees carry no tone
    id: 'driving-force',
    kind: 'ordinal',
    label: { sv: 'Drivkraft', en: 'Driving force' },
    meaning: 'degree',
    categories: [
      ...DEGREES.map(([id, sv, en], index) => ({ id, label: { sv, en }, value: index + 1 })),
      dontKnow,
    ],
  },
  {
    id: 'improvement',
    kind: 'ordinal',
    label: { sv: 'Förbättring', en: 'Improvement' },
    meaning: 'degree',
    categories: [
      {
        id: 'very-large-deterioration',
        label: { sv: 'Mycket stor försämring', en: 'Very large deterioration' },
        value: -2,
        tone: 'negative',
      },
      {
        id: 'fairly-large-deterioration',
        label: { sv: 'Ganska stor försämring', en: 'Fairly large deterioration' },
        value: -1,
        tone: 'weak',
      },
      { id: 'no-change', label: { sv: 'Ingen förändring', en: 'No change' }, value: 0, tone: 'middle' },
      {
        id: 'fairly-large-improvement',
        label: { sv: 'Ganska stor förbättring', en: 'Fairly large improvement' },
        value: 1,
        tone: 'good',
      },
      {
        id: 'very-large-improvement',
        label: { sv: 'Mycket stor förbättring', en: 'Very large improvement' },
        value: 2,
        tone: 'positive',
      },
      {
        // not "not-applicable", which is one of the words for a missing number
        id: 'not-relevant',
        label: { sv: 'Ej aktuellt', en: 'Not applicable' },
        tone: 'neutral',
        outside: true,
      },
      dontKnow,
    ],
  },
  {
    // from small to large; a large obstacle is what is bad
    id: 'obstacle',
    kind: 'ordinal',
    label: { sv: 'Hinder', en: 'Obstacle' },
    meaning: 'degree',
    categories: [
      {
        id: 'very-small-none',
        label: { sv: 'Mycket litet hinder eller inget alls', en: 'Very small obstacle or none at all' },
        tone: 'positive',
      },
      { id: 'fairly-small', label: { sv: 'Ganska litet hinder', en: 'Fairly small obstacle' }, tone: 'good' },
      { id: 'fairly-large', label: { sv: 'Ganska stort hinder', en: 'Fairly large obstacle' }, tone: 'weak' },
      {
        id: 'very-large',
        label: { sv: 'Mycket stort hinder', en: 'Very large obstacle' },
        tone: 'negative',
      },
      dontKnow,
    ],
  },
  {
    id: 'services',
    kind: 'ordinal',
    label: { sv: 'Antal e-tjänster', en: 'Number of e-services' },
    meaning: 'degree',
    categories: [
      { id: '0', label: { sv: 'Inga tjänster', en: 'No services' } },
      { id: '1-5', label: { sv: '1–5 tjänster', en: '1–5 services' } },
      { id: '6-10', label: { sv: '6–10 tjänster', en: '6–10 services' } },
      { id: '11-15', label: { sv: '11–15 tjänster', en: '11–15 services' } },
      { id: 'gt15', label: { sv: 'Fler än 15 tjänster', en: 'More than 15 services' } },
    ],
  },
  {
    id: 'planned-services',
    kind: 'ordinal',
    label: { sv: 'Antal nya e-tjänster', en: 'Number of new e-services' },
    meaning: 'degree',
    categories: [
      { id: '0', label: { sv: 'Inga', en: 'None' } },
      { id: '1-3', label: { sv: '1–3', en: '1–3' } },
      { id: '4-6', label: { sv: '4–6', en: '4–6' } },
      { id: '7-9', label: { sv: '7–9', en: '7–9' } },
      { id: 'gt9', label: { sv: 'Fler än 9', en: 'More than 9' } },
      {
        id: 'no-info',
        label: { sv: 'Har ingen uppgift', en: 'No information' },
        tone: 'neutral',
        outside: true,
      },
    ],
  },
  {
    id: 'integration',
    kind: 'ordinal',
    label: { sv: 'Integration med verksamhetssystem', en: 'Integration with operational systems' },
    meaning: 'fulfilment',
    categories: [
      {
        id: 'not-integrated',
        label: { sv: 'Ej integrerad', en: 'Not integrated' },
        value: 0,
        tone: 'negative',
      },
      { id: 'integrated', label: { sv: 'Integrerad', en: 'Integrated' }, value: 1, tone: 'positive' },
      dontKnow,
    ],
  },
  {
    id: 'strategy-type',
    kind: 'nominal',
    label: { sv: 'Typ av strategi', en: 'Type of strategy' },
    categories: [
      { id: 'municipality-wide', label: { sv: 'För hela kommunen', en: 'For the whole municipality' } },
      { id: 'per-area', label: { sv: 'För varje verksamhetsområde', en: 'For each area of operations' } },
      { id: 'other', label: { sv: 'Annat', en: 'Other' } },
    ],
  },
  {
    id: 'responsibility',
    kind: 'nominal',
    label: { sv: 'Var ansvaret finns', en: 'Where the responsibility lies' },
    categories: [
      { id: 'mgmt-team', label: { sv: 'I kommunens ledningsgrupp', en: 'In the management team' } },
      { id: 'executive-office', label: { sv: 'På ledningskontoret', en: 'At the executive office' } },
      { id: 'it-dept', label: { sv: 'På it-avdelningen', en: 'In the IT department' } },
      { id: 'each-head', label: { sv: 'Hos varje verksamhetschef', en: 'With each head of operations' } },
      {
        id: 'info-dept',
        label: { sv: 'På informationsavdelningen', en: 'In the communications department' },
      },
      { id: 'other', label: { sv: 'Annat', en: 'Other' } },
      { id: 'no', label: { sv: 'Ingen är utsedd', en: 'Nobody is appointed' }, exclusive: true },
    ],
  },
  {
    id: 'collaboration-areas',
    kind: 'nominal',
    label: { sv: 'Område för samverkan', en: 'Area of collaboration' },
    categories: COLLABORATION_AREAS,
  },
  {
    id: 'collaboration-by-form',
    kind: 'nominal',
    label: { sv: 'Område för samverkan', en: 'Area of collaboration' },
    categories: [
      ...COLLABORATION_AREAS,
      { id: 'none', label: { sv: 'Ingen samverkan', en: 'No collaboration' }, exclusive: true },
    ],
  },
  {
    id: 'collaboration-map',
    kind: 'nominal',
    categories: [
      {
        id: 'not-or-no-answer',
        label: { sv: 'Samverkar inte, eller inget svar', en: 'Does not collaborate, or no answer' },
      },
      { id: 'collaborates', label: { sv: 'Samverkar', en: 'Collaborates' } },
    ],
  },
  {
    id: 'participation',
    kind: 'nominal',
    label: { sv: 'Deltagande', en: 'Participation' },
    categories: [
      { id: 'no-answer', label: { sv: 'Svarade inte', en: 'Did not answer' } },
      { id: 'answered', label: { sv: 'Svarade', en: 'Answered' } },
    ],
  },
  share('answered-share', 'Svarade på enkäten', 'Answered the survey'),
  share('has', 'Har', 'Has'),
  share('collaborates-share', 'Samverkar', 'Collaborates'),
  share('provides', 'Har tjänsten', 'Provides the service'),
  share('most-cases', 'Ger flest ärenden', 'Generates most cases'),
];
