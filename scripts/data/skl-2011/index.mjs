// The survey of e-government in Sweden's municipalities in 2011: every figure and appendix of the report.
import { countyGrouping, sizeGrouping } from '../municipalities.mjs';
import { DOCUMENT_NOTES, SLIPS } from './notes.mjs';
import { indicatorsOf } from './indicators.mjs';
import { GOALS, ITEM_FIGURES, TOPICS } from './questions.mjs';
import { results, topicOf } from './results.mjs';
import { scales } from './scales.mjs';
import { SECTORS } from './services.mjs';

/** Returns the document, out of the transcription of the report and the register. */
export function skl2011(survey, meta, register, counties) {
  const figures = new Map(survey.map((figure) => [figure.id, figure]));
  const indicators = indicatorsOf(figures);
  const slips = meta.inconsistencies.map(({ id }) => ({ id, text: SLIPS[id] }));
  return {
    title: {
      sv: 'E-förvaltning och e-tjänster i Sveriges kommuner 2011',
      en: 'E-government and e-services in Sweden’s municipalities 2011',
    },
    language: 'sv',
    source: {
      name: {
        sv: 'Sveriges Kommuner och Landsting (SKL)',
        en: 'Swedish Association of Local Authorities and Regions (SALAR)',
      },
      published: meta.published,
      note: {
        sv: 'Enkät till alla 290 kommuner, besvarad under senare delen av våren och sommaren 2011. Rapportens ISBN är 978-91-7164-721-4.',
        en: 'A survey of all 290 municipalities, answered in late spring and summer 2011. The ISBN of the report is 978-91-7164-721-4.',
      },
    },
    notes: DOCUMENT_NOTES,
    inconsistencies: slips,
    editions: [
      { id: '2009', date: '2009' },
      { id: '2011', date: '2011' },
    ],
    scales,
    areas: Object.entries(SECTORS).map(([id, [sv, en]]) => ({ id, label: { sv, en } })),
    goals: Object.values(GOALS),
    topics: topicsOf(figures),
    indicators,
    groupings: [
      sizeGrouping(
        meta.size_bands.map((band) => band.total_municipalities),
        {
          note: {
            sv: 'Antalet kommuner i varje grupp är rapportens. Efter invånarantalet i slutet av 2011 är det 76 och 73 i stället för 75 och 74, så rapporten räknar troligen med ett tidigare år.',
            en: 'The numbers of municipalities in each band are the report’s. By the population at the end of 2011 they are 76 and 73 instead of 75 and 74, so the report probably goes by an earlier year.',
          },
        },
      ),
      countyGrouping(counties),
    ],
    entities: [...register]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name, population, countyCode }) => ({
        id: code,
        name,
        kind: 'municipality',
        population: population['2011'],
        county: countyCode,
      })),
    answers: [participation(figures.get('bilaga-1'), register)],
    results: results(survey, indicators),
  };
}

function participation({ names_in_source_order: names, spelling_normalised: corrected }, register) {
  const spelling = { ...corrected, Stenungssund: 'Stenungsund' };
  const codes = new Map(register.map(({ name, code }) => [name, code]));
  const answered = new Set(
    names.map((printed) => {
      const code = codes.get(spelling[printed] ?? printed);
      if (!code) throw new Error(`unknown municipality: ${printed}`);
      return code;
    }),
  );
  const rows = [...codes.values()].sort().map((code) => [code, answered.has(code) ? '1' : '0']);
  return {
    edition: '2011',
    indicators: ['appendix-1-participation'],
    codes: { 0: 'no-answer', 1: 'answered' },
    // a map: an object would move "1060" before "0114"
    rows: new Map(rows),
  };
}

function topicsOf(figures) {
  const labels = { ...TOPICS };
  for (const { figure, label } of ITEM_FIGURES) labels[topicOf(figure)] = label;
  const pages = new Map([...figures.values()].map(({ id, source_page: page }) => [topicOf(id), page]));
  return Object.keys(labels)
    .sort()
    .map((id) => ({ id, label: labels[id], ...(pages.get(id) ? { page: pages.get(id) } : {}) }));
}
