// Welfare technology and its ground in 290 municipalities: a garden out of key figures in Kolada.
import { KPIS } from './valfardsteknik-kpis.mjs';
import { scales } from './valfardsteknik-scales.mjs';

/** The editions, the latest last. Before 2021 only the ground was measured. */
const EDITIONS = ['2018', '2019', '2020', '2021', '2022'];
/** A key figure that has a value in one year only, and is shown for the year after as well. */
const CARRIED = { kpi: 'U07353', from: '2021', to: '2022' };

/** The character in a row of answers that stands for a category. */
const CODES = {
  0: 'no',
  1: 'pilot',
  2: 'broad',
  y: 'yes',
  f: 'few',
  h: 'half',
  m: 'most',
  a: 'all',
  '-': null,
};

/** What Kolada's whole numbers mean on each scale: the n-th category. */
const codesOf = new Map(
  scales
    .filter(({ kind }) => kind !== 'numeric')
    .map(({ id, categories }) => [
      id,
      categories.map(({ id: category }) => Object.keys(CODES).find((code) => CODES[code] === category)),
    ]),
);

/** Returns the document, out of the CSV of values (kpi, municipality, year, value) and the list of key figures. */
export function valfardsteknik(csv, kpis, register) {
  const values = valuesOf(csv);
  const codes = register.map(({ code }) => code).sort();
  for (const { kpi } of KPIS)
    if (!kpis.some(({ id }) => id === kpi)) throw new Error(`unknown key figure: ${kpi}`);
  return {
    title: { sv: 'Välfärdsteknik i kommunerna 2022', en: 'Welfare technology in the municipalities 2022' },
    language: 'sv',
    source: {
      name: { sv: 'Kolada (RKA)', en: 'Kolada (RKA)' },
      url: 'https://www.kolada.se/',
      retrieved: '2024-08-30',
      derived: true,
      note: {
        sv: 'Ursprungliga källor: Socialstyrelsens enkät om e-hälsa och välfärdsteknik i kommunerna, PTS bredbandskartläggning och Internetstiftelsen. Indelningen i blommor, stjälkar, gräs och jord och gränserna mellan färgerna är gjorda här.',
        en: 'Original sources: the survey of e-health and welfare technology by the National Board of Health and Welfare, the broadband survey of the Post and Telecom Authority and the Swedish Internet Foundation. The division into flowers, stems, grass and soil and the limits between the colours are made here.',
      },
    },
    notes: [
      {
        sv: 'Kvalitetsledning mättes 2021 och visas även för 2022.',
        en: 'Quality management was measured in 2021 and is shown for 2022 as well.',
      },
      {
        sv: 'Automatisering inom ekonomiskt bistånd, barn och unga och familjerätt ligger i gräset: de visar arbetssätt i socialtjänsten utanför de tre blommorna.',
        en: 'Automation in income support, child welfare and family law is in the grass: it shows ways of working in social services outside the three flowers.',
      },
      {
        sv: 'Andelar för bredband är avrundade till en decimal, och gränserna gäller de avrundade talen.',
        en: 'Broadband shares are rounded to one decimal, and the thresholds apply to the rounded numbers.',
      },
    ],
    parts: [{ href: 'municipalities.json', holds: ['entities', 'groupings'] }],
    editions: EDITIONS.map((id) => ({
      id,
      date: id,
      ...(id === '2021'
        ? {
            break: {
              sv: 'Från 2021 räknas tillgången till bredband i invånare, tidigare i hushåll.',
              en: 'From 2021 access to broadband is counted in inhabitants, before that in households.',
            },
          }
        : {}),
    })),
    scales,
    layers: [
      { id: 'service', part: 'petal', label: { sv: 'Teknik för invånarna', en: 'Technology for people' } },
      { id: 'development', part: 'stem', label: { sv: 'Utvecklat arbetssätt', en: 'Developed practice' } },
      {
        id: 'leadership',
        part: 'grass',
        label: { sv: 'Ledning och arbetssätt', en: 'Leadership and methods' },
      },
      {
        id: 'technology',
        part: 'soil',
        label: { sv: 'Tekniska förutsättningar', en: 'Technical foundation' },
      },
    ],
    areas: [
      { id: 'older', label: { sv: 'Äldre hemma', en: 'Older people at home' } },
      { id: 'disability', label: { sv: 'Funktionsnedsättning', en: 'People with disabilities' } },
      { id: 'health', label: { sv: 'Hälso- och sjukvård', en: 'Municipal health care' } },
    ],
    indicators: KPIS.map(({ kpi, id, layer, area, scale, label, question, note }) => ({
      id,
      kpi,
      label,
      question,
      ...(note ? { note } : {}),
      layer,
      ...(area ? { area } : {}),
      scale,
    })),
    answers: EDITIONS.flatMap((edition) => sheets(edition, values, codes)),
  };
}

function sheets(edition, values, codes) {
  const yearOf = (kpi) => (kpi === CARRIED.kpi && edition === CARRIED.to ? CARRIED.from : edition);
  const asked = KPIS.filter(({ kpi }) => values.has(`${kpi} ${yearOf(kpi)}`));
  const numeric = asked.filter(({ kpi }) => kpi.startsWith('N'));
  const chosen = asked.filter(({ kpi }) => !kpi.startsWith('N'));
  const value = (kpi, code) => values.get(`${kpi} ${yearOf(kpi)}`).get(code) ?? '';
  const found = [];
  if (chosen.length > 0) {
    found.push({
      edition,
      indicators: chosen.map(({ id }) => id),
      codes: CODES,
      ...(edition === CARRIED.to
        ? { carried: [{ indicator: chosen.find(({ kpi }) => kpi === CARRIED.kpi).id, from: CARRIED.from }] }
        : {}),
      rows: new Map(
        codes.map((code) => [code, chosen.map(({ kpi, scale }) => codeOf(value(kpi, code), scale)).join('')]),
      ),
    });
  }
  found.push({
    edition,
    indicators: numeric.map(({ id }) => id),
    rows: new Map(codes.map((code) => [code, numeric.map(({ kpi }) => numberOf(value(kpi, code)))])),
  });
  return found;
}

function codeOf(text, scale) {
  if (text === '') return '-';
  const code = codesOf.get(scale)[Number(text)];
  if (code === undefined) throw new Error(`unknown value on ${scale}: ${text}`);
  return code;
}

function numberOf(text) {
  return text === '' ? null : Math.round(Number(text) * 10) / 10;
}

/** Key figure and year → municipality → the text of the value, which is empty where there is none. */
function valuesOf(csv) {
  const values = new Map();
  for (const line of csv.trim().split(/\r?\n/).slice(1)) {
    const [kpi, municipality, year, value] = line.split(',');
    const key = `${kpi} ${year}`;
    if (!values.has(key)) values.set(key, new Map());
    values.get(key).set(municipality, value);
  }
  return values;
}
