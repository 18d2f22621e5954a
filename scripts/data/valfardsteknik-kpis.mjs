// What each key figure is called in the garden, and where it grows.

const ASSISTED = {
  '0-remote-supervision': [
    'Digital tillsyn',
    'Remote supervision',
    'digital tillsyn dag eller natt',
    'Is remote supervision by day or night',
  ],
  '1-gps-alarm': ['GPS-larm', 'GPS alarms', 'GPS-larm', 'Are GPS alarms'],
  '2-passive-alarm': [
    'Passiva larm',
    'Passive alarms',
    'passiva larm eller sensorer',
    'Are passive alarms or sensors',
  ],
  '3-care-plan-video': [
    'Vårdplan via video',
    'Care plan by video',
    'samordnad planering via video före utskrivning från sjukhus',
    'Is coordinated planning by video before discharge from hospital',
  ],
  '5-exercise': [
    'Digital träning',
    'Digital exercise',
    'digitalt stöd för fysisk träning eller aktivering',
    'Is digital support for physical exercise or activity',
  ],
  '6-daily-life': [
    'Stöd i vardagen',
    'Daily activities',
    'digitalt stöd för eller träning i dagliga aktiviteter',
    'Is digital support for, or training in, daily activities',
  ],
  '7-shopping': [
    'Digitala inköp',
    'Digital shopping',
    'stöd för digitala inköp',
    'Is support for digital shopping',
  ],
  '8-contact': [
    'Digital kontakt',
    'Digital contact',
    'digital kontakt med personal eller närstående',
    'Is digital contact with staff or relatives',
  ],
  '9-locks': ['Digitala lås', 'Digital locks', 'digitala lås till bostaden', 'Are digital locks to the home'],
};

const assisted = (area, series, svWho, enWho) =>
  Object.entries(ASSISTED).map(([key, [sv, en, svWhat, enWhat]]) => ({
    kpi: `U21${series}${key[0]}`,
    id: `${area}-${key.slice(2)}`,
    layer: 'service',
    area,
    scale: 'rollout',
    label: { sv, en },
    question: {
      sv: `Finns ${svWhat} för ${svWho} som bor i ordinärt boende?`,
      en: `${enWhat} available to ${enWho} in ordinary housing?`,
    },
  }));

const health = (kpi, id, sv, en, svWhat, enWhat) => ({
  kpi,
  id: `health-${id}`,
  layer: 'service',
  area: 'health',
  scale: 'rollout',
  label: { sv, en },
  question: {
    sv: `Finns ${svWhat} i den kommunala hälso- och sjukvården?`,
    en: `${enWhat} available in municipal health care?`,
  },
});

const automation = (kpi, id, layer, area, label, svWhere, enWhere) => ({
  kpi,
  id,
  layer,
  ...(area ? { area } : {}),
  scale: 'yes-no',
  label,
  question: {
    sv: `Har kommunen automatiserat handläggning eller administration inom ${svWhere}?`,
    en: `Has the municipality automated case handling or administration in ${enWhere}?`,
  },
});

const soil = (kpi, id, scale, sv, en, question) => ({
  kpi,
  id,
  layer: 'technology',
  scale,
  label: { sv, en },
  question,
});

export const KPIS = [
  ...assisted('older', '34', 'äldre', 'older people'),
  ...assisted('disability', '35', 'personer med funktionsnedsättning', 'people with disabilities').map(
    (kpi) =>
      kpi.kpi === 'U21359'
        ? {
            ...kpi,
            note: {
              sv: 'Nyckeltalets titel i Kolada talar om ja och nej, men värdena är 0, 1 och 2 som för de andra. De läses som nej, testverksamhet och breddinfört.',
              en: 'The title of the key figure in Kolada speaks of yes and no, but the values are 0, 1 and 2 as for the others. They are read as no, trial and fully rolled out.',
            },
          }
        : kpi,
  ),
  health(
    'U07340',
    'day-supervision',
    'Tillsyn på dagen',
    'Daytime supervision',
    'digital tillsyn på dagen',
    'Is remote supervision by day',
  ),
  health(
    'U07341',
    'night-supervision',
    'Tillsyn på natten',
    'Night supervision',
    'digital tillsyn på natten',
    'Is remote supervision by night',
  ),
  health('U07342', 'gps-alarm', 'GPS-larm', 'GPS alarms', 'GPS-larm', 'Are GPS alarms'),
  health(
    'U07343',
    'passive-alarm',
    'Passiva larm',
    'Passive alarms',
    'passiva larm eller sensorer',
    'Are passive alarms or sensors',
  ),
  health(
    'U07344',
    'signing',
    'Digital signering',
    'Digital signing',
    'digital signering av vårdinsatser',
    'Is digital signing of care given',
  ),
  health(
    'U07345',
    'dispensers',
    'Läkemedelsfördelare',
    'Medicine dispensers',
    'läkemedelsfördelare från kommunen',
    'Are medicine dispensers provided by the municipality',
  ),
  health(
    'U07358',
    'regional-dispensers',
    'Regionens fördelare',
    'Regional dispensers',
    'läkemedelsfördelare från regionen eller primärvården',
    'Are medicine dispensers provided by the region or primary care',
  ),
  health(
    'U07346',
    'medicine-cabinets',
    'Digitala medicinskåp',
    'Medicine cabinets',
    'digitala medicinskåp',
    'Are digital medicine cabinets',
  ),
  health(
    'U07347',
    'planning',
    'Digital planering',
    'Digital planning',
    'ett digitalt verktyg för planering',
    'Is a digital planning tool',
  ),
  health(
    'U07348',
    'locks',
    'Digitala lås',
    'Digital locks',
    'digitala lås hos patienter i hemsjukvården',
    'Are digital locks at the homes of patients',
  ),
  health(
    'U07349',
    'incontinence-sensors',
    'Inkontinenssensorer',
    'Incontinence sensors',
    'inkontinenssensorer',
    'Are incontinence sensors',
  ),
  health(
    'U07350',
    'exercise',
    'Digital träning',
    'Digital exercise',
    'digitalt stöd för fysisk träning eller aktivering',
    'Is digital support for physical exercise or activity',
  ),
  health(
    'U07351',
    'care-plan-video',
    'Vårdplan via video',
    'Care plan by video',
    'samordnad planering via video före utskrivning från sjukhus',
    'Is coordinated planning by video before discharge from hospital',
  ),

  automation(
    'U20341',
    'older-automation',
    'development',
    'older',
    { sv: 'Automatisering', en: 'Automation' },
    'äldreomsorgen',
    'elderly care',
  ),
  automation(
    'U26341',
    'disability-automation-sol',
    'development',
    'disability',
    { sv: 'Automatisering, SoL', en: 'Automation, SoL' },
    'stöd till personer med funktionsnedsättning enligt socialtjänstlagen (SoL)',
    'support for people with disabilities under the Social Services Act (SoL)',
  ),
  automation(
    'U28341',
    'disability-automation-lss',
    'development',
    'disability',
    { sv: 'Automatisering, LSS', en: 'Automation, LSS' },
    'stöd till personer med funktionsnedsättning enligt LSS',
    'support for people with disabilities under the LSS act',
  ),
  {
    kpi: 'U07356',
    id: 'health-mobile-records',
    layer: 'development',
    area: 'health',
    scale: 'staff-share',
    label: { sv: 'Mobil dokumentation', en: 'Mobile records' },
    question: {
      sv: 'Hur stor del av den legitimerade personal som arbetar mobilt kan dokumentera i verksamhetssystemet på plats, till exempel vid hembesök?',
      en: 'How large a share of the licensed staff who work in the field can make records in the operational system on the spot, for example at home visits?',
    },
    note: {
      sv: 'År 2022 saknas värde för alla 26 kommuner i Stockholms län.',
      en: 'In 2022 none of the 26 municipalities of Stockholm County has a value.',
    },
  },

  {
    kpi: 'U07353',
    id: 'quality-management',
    layer: 'leadership',
    scale: 'yes-no',
    label: { sv: 'Kvalitetsledning', en: 'Quality management' },
    question: {
      sv: 'Har kommunen ett ledningssystem för systematiskt kvalitetsarbete som omfattar välfärdsteknik?',
      en: 'Does the municipality have a quality management system that covers welfare technology?',
    },
    note: {
      sv: 'Värdet gäller 2021 och visas även för 2022, då det inte finns något nytt värde.',
      en: 'The value is of 2021 and is shown for 2022 as well, for which there is no new value.',
    },
  },
  automation(
    'U31341',
    'automation-benefits',
    'leadership',
    undefined,
    { sv: 'Automatiserat bistånd', en: 'Automated benefits' },
    'ekonomiskt bistånd',
    'income support',
  ),
  automation(
    'U33341',
    'automation-children',
    'leadership',
    undefined,
    { sv: 'Automatik, barn och unga', en: 'Automation, children' },
    'barn- och ungdomsvården',
    'child welfare',
  ),
  automation(
    'U30341',
    'automation-family-law',
    'leadership',
    undefined,
    { sv: 'Automatik, familjerätt', en: 'Automation, family law' },
    'familjerätten',
    'family law',
  ),

  soil('N07900', 'broadband-100', 'broadband-100', 'Bredband 100 Mbit/s', 'Broadband 100 Mbit/s', {
    sv: 'Hur stor del av invånarna (före 2021: hushållen) har tillgång till fast bredband om minst 100 Mbit/s?',
    en: 'What share of the inhabitants (before 2021: households) has access to fixed broadband of at least 100 Mbit/s?',
  }),
  soil('N07918', 'broadband-gigabit', 'broadband-gigabit', 'Bredband 1 Gbit/s', 'Broadband 1 Gbit/s', {
    sv: 'Hur stor del av invånarna (före 2021: hushållen) har bredband om minst 1 Gbit/s eller kan ansluta sig?',
    en: 'What share of the inhabitants (before 2021: households) has broadband of at least 1 Gbit/s or can connect to it?',
  }),
  soil('N07919', 'broadband-gigabit-urban', 'broadband-gigabit', '1 Gbit/s i tätort', '1 Gbit/s, urban', {
    sv: 'Hur stor del av hushållen i tätbebyggt område har bredband om minst 1 Gbit/s eller kan ansluta sig?',
    en: 'What share of the households in built-up areas has broadband of at least 1 Gbit/s or can connect to it?',
  }),
  soil('N07920', 'broadband-gigabit-rural', 'broadband-gigabit', '1 Gbit/s på landet', '1 Gbit/s, rural', {
    sv: 'Hur stor del av invånarna (före 2021: hushållen) i glesbebyggt område har bredband om minst 1 Gbit/s eller kan ansluta sig?',
    en: 'What share of the inhabitants (before 2021: households) in sparsely built areas has broadband of at least 1 Gbit/s or can connect to it?',
  }),
  soil('N90001', 'domain-health', 'domain-health', 'Domänens it-hälsa', 'Health of the domain', {
    sv: 'Hur många poäng av 12 får kommunens domän för namnuppslagning (DNS), e-post och webb?',
    en: 'How many points out of 12 does the municipality’s domain get for name service (DNS), e-mail and web?',
  }),
];
