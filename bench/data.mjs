// Synthetic documents in the project's own format, the same on every run. Nobody answered any of this: every document
// says "synthetic", and only the amounts are like the real thing.

const MUNICIPALITIES = 290;

/** A small generator of evenly spread numbers in 0…1, so that every run draws the same pictures. */
function spread(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const numbered = (count, make) => [...Array(count).keys()].map(make);

const both = (sv, en) => ({ sv, en });

const SOURCE = {
  name: both('Påhittade siffror för mätning', 'Invented figures for measuring'),
  published: '2026-01-01',
};

const LIKERT = {
  id: 'degree',
  kind: 'ordinal',
  meaning: 'degree',
  categories: [
    { id: 'none', label: both('Inte alls', 'Not at all'), value: 0, tone: 'negative' },
    { id: 'little', label: both('I liten grad', 'To a small degree'), value: 1, tone: 'weak' },
    { id: 'some', label: both('I viss grad', 'To some degree'), value: 2, tone: 'middle' },
    { id: 'high', label: both('I hög grad', 'To a high degree'), value: 3, tone: 'good' },
    { id: 'full', label: both('Helt och hållet', 'Fully'), value: 4, tone: 'positive' },
  ],
};

const FULFILMENT = {
  id: 'fulfilment',
  kind: 'ordinal',
  meaning: 'fulfilment',
  categories: [
    { id: 'not', label: both('Uppfyller inte', 'Not fulfilled'), value: 0, tone: 'negative' },
    { id: 'partly', label: both('Uppfyller delvis', 'Partly fulfilled'), value: 0.5, tone: 'middle' },
    { id: 'fully', label: both('Uppfyller helt', 'Fulfilled'), value: 1, tone: 'positive' },
  ],
};

const BANDS = [
  { id: '100k', label: both('100 000 eller fler', '100,000 or more'), from: 100000 },
  { id: '50k', label: both('50 000–99 999', '50,000–99,999'), from: 50000, below: 100000 },
  { id: '25k', label: both('25 000–49 999', '25,000–49,999'), from: 25000, below: 50000 },
  { id: '10k', label: both('10 000–24 999', '10,000–24,999'), from: 10000, below: 25000 },
  { id: 'under-10k', label: both('Under 10 000', 'Under 10,000'), below: 10000 },
];

const SIZE = { id: 'size', label: both('Kommunstorlek', 'Population'), by: 'population', groups: BANDS };

const LAYERS = [
  { id: 'service', label: both('Tjänster', 'Services'), part: 'petal' },
  { id: 'development', label: both('Utveckling', 'Development'), part: 'stem' },
  { id: 'leadership', label: both('Ledning', 'Leadership'), part: 'grass' },
  { id: 'technology', label: both('Teknik', 'Technology'), part: 'soil' },
];

function entities(random) {
  return numbered(MUNICIPALITIES, (i) => ({
    id: String(100 + i).padStart(4, '0'),
    name: `Kommun ${String(i + 1).padStart(3, '0')}`,
    kind: 'municipality',
    population: Math.round(2500 * Math.exp(random() * 5)),
    county: String(1 + (i % 21)).padStart(2, '0'),
  }));
}

function head(title) {
  return { format: 'maturity/1', title: both(title, title), language: 'sv', source: SOURCE, synthetic: true };
}

/** Whole numbers that sum to 100. */
function shares(count, random) {
  const weights = numbered(count, () => 0.2 + random());
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.round((weight / sum) * 100));
  parts[count - 1] += 100 - parts.reduce((a, b) => a + b, 0);
  return parts;
}

/** 29 questions with five answers, each by five size bands: what 29 bars widgets of a report need. */
export function reportDocument() {
  const random = spread(29);
  const indicators = numbered(29, (i) => ({
    id: `q${i + 1}`,
    label: both(
      `Fråga ${i + 1}: i vilken grad stämmer detta?`,
      `Question ${i + 1}: to what degree is this so?`,
    ),
    scale: LIKERT.id,
  }));
  return {
    ...head('Påhittad rapport'),
    editions: [{ id: '2025' }],
    scales: [LIKERT],
    indicators,
    groupings: [SIZE],
    results: indicators.map(({ id }) => ({
      indicator: id,
      edition: '2025',
      grouping: SIZE.id,
      unit: 'percent',
      respondents: Object.fromEntries(BANDS.map((band) => [band.id, 12 + Math.floor(random() * 70)])),
      values: Object.fromEntries(BANDS.map((band) => [band.id, shares(5, random)])),
    })),
  };
}

/** The answers of every municipality to `count` indicators in each edition; now and then one is missing. */
function answers(members, indicators, editions, random) {
  return editions.map((edition) => ({
    edition,
    indicators: indicators.map(({ id }) => id),
    codes: { 0: 'not', 1: 'partly', 2: 'fully', '-': null },
    rows: Object.fromEntries(
      members.map(({ id }) => [
        id,
        indicators.map(() => (random() < 0.02 ? '-' : String(Math.floor(random() * 3)))).join(''),
      ]),
    ),
  }));
}

/**
 * 290 municipalities × `count` indicators in eight areas and four layers.
 *
 * @param {number} count indicators
 * @param {readonly string[]} editions
 */
export function nationalDocument(count, editions) {
  const random = spread(count);
  const members = entities(random);
  const areas = numbered(8, (i) => ({
    id: `area-${i + 1}`,
    label: both(`Område ${i + 1}`, `Area ${i + 1}`),
  }));
  const indicators = numbered(count, (i) => ({
    id: `i${i + 1}`,
    label: both(`Tjänst ${i + 1} finns och används`, `Service ${i + 1} exists and is used`),
    layer: LAYERS[i % 10 < 7 ? 0 : (i % 10) - 6].id,
    area: areas[i % areas.length].id,
    scale: FULFILMENT.id,
  }));
  return {
    ...head('Påhittad nationell mätning'),
    editions: editions.map((id) => ({ id })),
    scales: [FULFILMENT],
    layers: LAYERS,
    areas,
    indicators,
    groupings: [SIZE],
    entities: members,
    answers: answers(members, indicators, editions, random),
  };
}
