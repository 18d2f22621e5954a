// The questions of the survey in our own words, and what each of their items is about. Items carry the ids of the
// transcription.

/** Figures whose rows are items on one scale: topic, scale, question and items. */
export const ITEM_FIGURES = [
  {
    figure: 'fig-11',
    scale: 'use',
    label: { sv: 'Verktyg för att utveckla e-förvaltning', en: 'Tools for developing e-government' },
    question: {
      sv: 'I vilken grad använder kommunen verktyget när den utvecklar e-förvaltning?',
      en: 'To what degree does the municipality use the tool when it develops e-government?',
    },
    items: {
      'needs-analysis': ['Behovsanalys', 'Needs analysis'],
      'effect-goals': ['Effektmål knutna till verksamhetsmål', 'Effect goals tied to operational goals'],
      'process-mapping': ['Processkartläggning', 'Process mapping'],
      'cost-benefit': ['Analys av kostnad och nytta', 'Cost–benefit analysis'],
      'project-model': ['Modell för projektstyrning', 'Project management model'],
      'follow-up': ['Uppföljning av effektmål och nytta', 'Follow-up of effect goals and benefits'],
      'risk-management': ['Riskhantering', 'Risk management'],
    },
  },
  {
    figure: 'fig-15',
    scale: 'improvement',
    label: { sv: 'Effekter av e-förvaltning', en: 'Effects of e-government' },
    question: {
      sv: 'Hur har kommunens arbete med e-förvaltning hittills påverkat detta?',
      en: 'How has the municipality’s e-government work affected this so far?',
    },
    items: {
      '1-service': ['Service till privatpersoner och företag', 'Service to private persons and companies'],
      '2-information-quality': ['Informationens kvalitet', 'Quality of information'],
      '3-public-information': ['Tillgång till offentlig information', 'Access to public information'],
      '4-work-processes': ['Effektiva arbetsprocesser', 'Efficient work processes'],
      '5-faster-decisions': ['Snabba besked och beslut', 'Fast replies and decisions'],
      '6-transparency': ['Insyn i kommunens beslut', 'Insight into the municipality’s decisions'],
      '7-less-reporting': ['Mindre uppgiftslämnande', 'Less reporting'],
      '8-freed-resources': ['Frigjorda resurser', 'Freed resources'],
      '9-collaboration': [
        'Samverkan med andra offentliga organisationer',
        'Collaboration with other public bodies',
      ],
    },
  },
  {
    figure: 'fig-17',
    scale: 'obstacle',
    label: { sv: 'Hinder för e-förvaltning', en: 'Obstacles to e-government' },
    question: {
      sv: 'Hur stort hinder är detta för att utveckla e-förvaltning?',
      en: 'How large an obstacle is this to developing e-government?',
    },
    items: {
      funding: ['Finansiering', 'Funding'],
      'change-capacity': [
        'Organisationens förmåga att utveckla verksamheten',
        'The organisation’s ability to change',
      ],
      'legacy-systems': ['Befintliga system svåra att integrera', 'Existing systems hard to integrate'],
      competence: ['Tillgång till kompetens', 'Access to competence'],
      standards: ['Tillämpning av gemensamma standarder', 'Use of common standards'],
      'cross-org': ['Samverkan över organisationsgränser', 'Collaboration across organisations'],
      leadership: ['Ledningens förståelse och engagemang', 'Management’s understanding and commitment'],
      procurement: ['Läget för upphandling', 'The procurement situation'],
      laws: ['Lagar och regelverk', 'Laws and regulations'],
      'user-needs': ['Kunskap om målgruppernas behov', 'Knowledge of users’ needs'],
      'no-demand': ['E-tjänster efterfrågas inte', 'E-services are not asked for'],
    },
  },
  {
    figure: 'fig-24',
    scale: 'driving-force',
    label: { sv: 'Drivkrafter bakom e-tjänster', en: 'Driving forces behind e-services' },
    question: {
      sv: 'I vilken grad driver detta kommunen att utveckla e-tjänster?',
      en: 'To what degree does this drive the municipality to develop e-services?',
    },
    items: {
      'service-level': ['Bättre service', 'Better service'],
      'keep-up': ['Hänga med i utvecklingen', 'Keeping up with developments'],
      efficiency: ['Effektivare arbetsprocesser', 'More efficient work processes'],
      staff: ['Engagerade medarbetare', 'Committed employees'],
      management: ['Prioriterad fråga för ledningen', 'A priority of management'],
      political: ['Politisk prioritering', 'Political priority'],
      demand: ['Krav från privatpersoner och företag', 'Demands from private persons and companies'],
      savings: ['Krav på besparingar', 'Demands for savings'],
    },
  },
  {
    figure: 'fig-25',
    scale: 'introduced',
    label: { sv: 'Informationssäkerhet', en: 'Information security' },
    question: {
      sv: 'Har kommunen infört detta i sitt arbete med informationssäkerhet?',
      en: 'Has the municipality introduced this in its work with information security?',
    },
    items: {
      responsible: ['Utsedd ansvarig för ledning och samordning', 'Someone responsible appointed'],
      bits: ['Basnivån BITS', 'The BITS baseline'],
      policy: ['Informationssäkerhetspolicy', 'Information security policy'],
      'systems-classified': ['System klassade efter hur viktiga de är', 'Systems classed by importance'],
      'info-classification': ['Aktiv informationsklassning', 'Active classification of information'],
    },
  },
  {
    figure: 'fig-26',
    scale: 'introduced',
    label: {
      sv: 'Elektronisk identifiering',
      en: 'Electronic identification',
    },
    question: {
      sv: 'Har kommunen en lösning för elektronisk identifiering och autentisering?',
      en: 'Does the municipality have a solution for electronic identification and authentication?',
    },
    items: {
      'staff-2fa': ['Medarbetare (två faktorer)', 'Employees (two factors)'],
      'private-persons': ['Privatpersoner', 'Private persons'],
      companies: ['Företag och privata utförare', 'Companies and private providers'],
    },
  },
];

/** The figures that divide an item or a question of another figure by size. */
export const BY_SIZE = {
  'fig-3': 'fig-02-priority',
  'fig-7': 'fig-06-strategy',
  'fig-10': 'fig-09-responsibility',
  'fig-14': 'fig-14-collaboration-areas',
  'fig-19': 'fig-18-services',
  'fig-23': 'fig-22-planned-services',
  'fig-27': 'fig-26-staff-2fa',
  'fig-28': 'fig-26-private-persons',
  'fig-29': 'fig-26-companies',
};

/** The figures that show one question for everyone. */
export const EVERYONE = {
  'fig-2': 'fig-02-priority',
  'fig-6': 'fig-06-strategy',
  'fig-8': 'fig-08-strategy-type',
  'fig-9': 'fig-09-responsibility',
  'fig-18': 'fig-18-services',
  'fig-22': 'fig-22-planned-services',
};

const priority = {
  sv: 'Vilken prioritet har arbetet med att utveckla e-förvaltning i kommunen?',
  en: 'What priority does the development of e-government have in the municipality?',
};

/** The questions that stand alone. */
export const QUESTIONS = [
  {
    id: 'fig-01-response-rate',
    label: { sv: 'Svarsfrekvens', en: 'Response rate' },
    question: { sv: 'Svarade kommunen på enkäten?', en: 'Did the municipality answer the survey?' },
    scale: 'answered-share',
  },
  {
    id: 'appendix-1-participation',
    label: { sv: 'Deltagande', en: 'Participation' },
    question: {
      sv: 'Svarade kommunen på minst en av enkätens frågor?',
      en: 'Did the municipality answer at least one question of the survey?',
    },
    scale: 'participation',
  },
  {
    id: 'fig-02-priority',
    label: { sv: 'Prioritet för e-förvaltning', en: 'Priority of e-government' },
    question: priority,
    scale: 'priority',
  },
  {
    id: 'fig-04-priority-map',
    label: { sv: 'Prioritet, karta', en: 'Priority, map' },
    question: priority,
    scale: 'priority',
  },
  {
    id: 'fig-06-strategy',
    label: { sv: 'Strategi för e-förvaltning', en: 'Strategy for e-government' },
    question: {
      sv: 'Har kommunen en strategi för att utveckla e-förvaltning?',
      en: 'Does the municipality have a strategy for developing e-government?',
    },
    scale: 'in-place',
  },
  {
    id: 'fig-08-strategy-type',
    label: { sv: 'Typ av strategi', en: 'Type of strategy' },
    question: {
      sv: 'Vilken sorts strategi för e-förvaltning har kommunen? Flera svar möjliga.',
      en: 'What kind of e-government strategy does the municipality have? Several answers possible.',
    },
    scale: 'strategy-type',
    multiple: true,
  },
  {
    id: 'fig-09-responsibility',
    label: { sv: 'Ansvar för e-förvaltning', en: 'Responsibility for e-government' },
    question: {
      sv: 'Var i kommunen finns ansvaret för att utveckla e-förvaltning? Flera svar möjliga.',
      en: 'Where in the municipality lies the responsibility for developing e-government? Several answers possible.',
    },
    scale: 'responsibility',
    multiple: true,
  },
  {
    id: 'fig-12-collaboration-map',
    label: { sv: 'Samverkan, karta', en: 'Collaboration, map' },
    question: {
      sv: 'Samverkar kommunen med andra kommuner om e-förvaltning?',
      en: 'Does the municipality collaborate with other municipalities on e-government?',
    },
    scale: 'collaboration-map',
  },
  {
    id: 'fig-14-collaboration-areas',
    label: { sv: 'Samverkan per område', en: 'Collaboration by area' },
    question: {
      sv: 'Inom vilka områden samverkar kommunen, i någon form? Flera svar möjliga.',
      en: 'In which areas does the municipality collaborate, in any form? Several answers possible.',
    },
    scale: 'collaboration-areas',
    multiple: true,
  },
  {
    id: 'fig-18-services',
    label: { sv: 'Antal e-tjänster', en: 'Number of e-services' },
    question: {
      sv: 'Hur många av de 38 e-tjänster som enkäten tar upp har kommunen?',
      en: 'How many of the 38 e-services of the survey does the municipality provide?',
    },
    scale: 'services',
  },
  {
    id: 'fig-22-planned-services',
    label: { sv: 'Planerade e-tjänster 2012', en: 'E-services planned for 2012' },
    question: {
      sv: 'Hur många nya e-tjänster planerar kommunen att ta i drift under 2012?',
      en: 'How many new e-services does the municipality plan to launch in 2012?',
    },
    scale: 'planned-services',
  },
];

/** Forms of collaboration: figure 13 by area, figure 12's page as shares of the text. */
export const COLLABORATION_FORMS = {
  'other-municipalities': ['En eller flera andra kommuner', 'One or more other municipalities'],
  'regional-bodies': ['Kommunförbund och regionala organ', 'Associations and regional bodies'],
  'joint-board': ['Gemensam nämnd eller kommunalförbund', 'Joint board or municipal federation'],
  'county-council': ['Landsting', 'County council'],
  'state-agencies': ['Statliga myndigheter', 'State agencies'],
};

/** The three goals of figure 16, by the transcription's id. */
export const GOALS = {
  'goal-1': {
    id: 'simpler-everyday',
    label: {
      sv: 'Enklare vardag för privatpersoner och företag',
      en: 'Simpler everyday life for private persons and companies',
    },
  },
  'goal-2': {
    id: 'open-administration',
    label: {
      sv: 'Smartare och öppnare förvaltning',
      en: 'Smarter and more open administration',
    },
  },
  'goal-3': {
    id: 'quality-efficiency',
    label: { sv: 'Högre kvalitet och effektivitet', en: 'Higher quality and efficiency' },
  },
};

/** Numbers that stand in the running text only: key sentence, respondents, and what it is about. */
export const IN_TEXT = [
  {
    id: 'text-responsible-appointed',
    sentence: 'k03',
    n: 'fig-9',
    label: { sv: 'Ansvarig utsedd', en: 'Someone responsible appointed' },
    question: {
      sv: 'Har kommunen utsett någon som ansvarar för att utveckla e-förvaltning?',
      en: 'Has the municipality appointed someone responsible for developing e-government?',
    },
  },
  {
    id: 'text-mobile-apps',
    sentence: 'k06',
    n: 193,
    label: { sv: 'Egna mobilappar', en: 'Own mobile apps' },
    question: {
      sv: 'Har kommunen egna mobilappar?',
      en: 'Does the municipality have mobile apps of its own?',
    },
  },
  {
    id: 'text-external-apps',
    sentence: 'k07',
    n: 190,
    label: { sv: 'Appar av andra', en: 'Apps by others' },
    question: {
      sv: 'Har andra gjort appar med kommunens tjänster eller information?',
      en: 'Have others made apps with the municipality’s services or information?',
    },
  },
  {
    id: 'text-accessible-website',
    sentence: 'k08',
    n: 180,
    label: { sv: 'Tillgänglig webbplats', en: 'Accessible website' },
    question: {
      sv: 'Är webbplatsen i mycket eller ganska hög grad anpassad efter standarder för tillgänglighet?',
      en: 'Is the website adapted to accessibility standards to a very or fairly high degree?',
    },
  },
  {
    id: 'text-payment',
    sentence: 'k26',
    label: { sv: 'Betaltjänst', en: 'Payment service' },
    question: {
      sv: 'Har kommunen någon e-tjänst med betalning?',
      en: 'Does the municipality have any e-service with payment?',
    },
  },
];

/** What each topic is called. Topics that gather items have their label with the items. */
export const TOPICS = {
  'fig-01': { sv: 'Svarsfrekvens', en: 'Response rate' },
  'fig-02': { sv: 'Prioritet för e-förvaltning', en: 'Priority of e-government' },
  'fig-04': { sv: 'Prioritet över landet', en: 'Priority across the country' },
  'fig-06': { sv: 'Strategi för e-förvaltning', en: 'Strategy for e-government' },
  'fig-08': { sv: 'Typ av strategi', en: 'Type of strategy' },
  'fig-09': { sv: 'Ansvar för e-förvaltning', en: 'Responsibility for e-government' },
  'fig-12': { sv: 'Samverkan om e-förvaltning', en: 'Collaboration on e-government' },
  'fig-12-map': { sv: 'Samverkan över landet', en: 'Collaboration across the country' },
  'fig-13': { sv: 'Samverkan per form och område', en: 'Collaboration by form and area' },
  'fig-14': { sv: 'Samverkan per område', en: 'Collaboration by area' },
  'fig-16': { sv: 'Effekter per mål', en: 'Effects by goal' },
  'fig-18': { sv: 'Antal e-tjänster', en: 'Number of e-services' },
  'fig-20': { sv: 'Vanligaste e-tjänsterna', en: 'Most common e-services' },
  'fig-21': { sv: 'E-tjänster med flest ärenden', en: 'E-services with most cases' },
  'fig-22': { sv: 'Planerade e-tjänster', en: 'Planned e-services' },
  'appendix-1': { sv: 'Kommuner som svarade', en: 'Municipalities that answered' },
  'appendix-2': { sv: '38 e-tjänster', en: '38 e-services' },
  'appendix-3': {
    sv: 'E-tjänsternas integration med verksamhetssystem',
    en: 'Integration of the e-services with operational systems',
  },
  text: { sv: 'Tal i rapportens text', en: 'Numbers in the text of the report' },
};
