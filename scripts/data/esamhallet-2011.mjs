// The strategy for the e-society 2011: goals, action areas, and the effects by which the 2011 survey measured the goals.
import { GOALS, ITEM_FIGURES } from './skl-2011/questions.mjs';
import { itemId, results } from './skl-2011/results.mjs';
import { scales } from './skl-2011/scales.mjs';

const AREAS = {
  'area-1': {
    id: 'leadership',
    label: { sv: 'Ledning och styrning', en: 'Leadership and governance' },
    challenge: {
      sv: 'Att prioritera och samordna e-förvaltningens utveckling',
      en: 'To prioritise and coordinate the development of e-government',
    },
    interoperability: { sv: 'Organisation: processer', en: 'Organisation: processes' },
  },
  'area-2': {
    id: 'law',
    label: { sv: 'Lagar och regler', en: 'Laws and regulations' },
    challenge: {
      sv: 'Att göra utvecklingen juridiskt möjlig',
      en: 'To make the development legally possible',
    },
    interoperability: { sv: 'Juridik: lagar och regler', en: 'Law: laws and regulations' },
  },
  'area-3': {
    id: 'information',
    label: { sv: 'Informationsstruktur och begrepp', en: 'Information structure and concepts' },
    challenge: {
      sv: 'Att enas om begrepp och termer och använda dem',
      en: 'To agree on concepts and terms and use them',
    },
    interoperability: { sv: 'Semantik: informationsstruktur', en: 'Semantics: information structure' },
  },
  'area-4': {
    id: 'infrastructure',
    label: { sv: 'Infrastruktur och informationssäkerhet', en: 'Infrastructure and information security' },
    challenge: {
      sv: 'Att skapa tekniska förutsättningar för ett säkert utbyte av information',
      en: 'To create the technical conditions for a safe exchange of information',
    },
    interoperability: { sv: 'Teknik: infrastruktur', en: 'Technology: infrastructure' },
  },
};

const AIMS = {
  'goal-1': {
    sv: 'Det är enkelt och säkert att nå offentlig sektor, få information och sköta sina ärenden. Företagens kostnader för administration minskar.',
    en: 'It is simple and safe to reach the public sector, get information and handle one’s cases. The administrative costs of companies fall.',
  },
  'goal-2': {
    sv: 'Offentlig information är öppen för andra att bygga tjänster på. Integriteten skyddas, och fler kan se in, delta och bidra.',
    en: 'Public information is open for others to build services on. Privacy is protected, and more people can look in, take part and contribute.',
  },
  'goal-3': {
    sv: 'It är ett strategiskt verktyg som utvecklar och kvalitetssäkrar verksamheten och använder resurserna bättre.',
    en: 'IT is a strategic tool that develops operations, assures their quality and makes better use of resources.',
  },
};

/** Returns the document, out of the transcription of the strategy and that of the 2011 survey. */
export function esamhallet(source, survey) {
  const effects = ITEM_FIGURES.find(({ figure }) => figure === 'fig-15');
  const { as_printed: printed, by_meaning: meaning } = source.figure_16_mapping;
  const goalsOf = (mapping, number) =>
    Object.keys(mapping)
      .filter((goal) => mapping[goal].includes(number))
      .map((goal) => GOALS[goal].id);
  const indicators = Object.entries(effects.items).map(([item, [sv, en]]) => ({
    id: item.slice(2),
    number: Number(item[0]),
    label: { sv, en },
    topic: 'effects',
    scale: 'improvement',
    goals: goalsOf(printed, Number(item[0])),
    goalsByMeaning: goalsOf(meaning, Number(item[0])),
  }));
  return {
    title: { sv: 'Strategi för e-samhället 2011', en: 'Strategy for the e-society 2011' },
    language: 'sv',
    source: {
      name: {
        sv: 'Sveriges Kommuner och Landsting (SKL)',
        en: 'Swedish Association of Local Authorities and Regions (SALAR)',
      },
      published: source.foreword_dated,
      note: {
        sv: 'Mål och insatsområden är strategins (ISBN 978-91-7164-674-3). Effekterna och talen är figur 15 i enkäten 2011.',
        en: 'Goals and action areas are those of the strategy (ISBN 978-91-7164-674-3). The effects and the numbers are figure 15 of the 2011 survey.',
      },
    },
    notes: [
      {
        sv: 'Vilka effekter som hör till vilket mål följer enkätens figur 16 som den är tryckt, eftersom dess tal är räknade så. Efter innehållet hör 1, 5 och 7 till en enklare vardag och 2, 4 och 8 till kvalitet och effektivitet; målens namn tycks ha bytt plats.',
        en: 'Which effects belong to which goal follows figure 16 of the survey as printed, since its numbers are made that way. By their content 1, 5 and 7 belong to a simpler everyday life and 2, 4 and 8 to quality and efficiency; the names of the goals seem to have changed places.',
      },
      {
        sv: 'Strategin kallar det andra insatsområdet lagar och regler i kapitlet och lagar och regelverk i innehållet. Kapitlen om områdena 2–4 finns inte med i den text som lästs.',
        en: 'The strategy names the second action area in two ways, in the chapter and in the contents. The chapters on areas 2–4 are not in the text that was read.',
      },
    ],
    editions: [{ id: '2011', date: '2011' }],
    scales: scales.filter(({ id }) => id === 'improvement'),
    areas: source.action_areas.map(({ id, number }) => ({ ...AREAS[id], number })),
    goals: source.goals.map(({ id, page }) => ({ ...GOALS[id], aim: AIMS[id], page })),
    indicators,
    results: effectsOf(survey, effects),
  };
}

function effectsOf(survey, { figure, scale, items }) {
  const wanted = Object.keys(items).map((item) => ({ id: itemId(figure, item), scale }));
  const published = survey.filter(({ id }) => id === figure);
  return results(published, wanted).map((result) => ({
    ...result,
    indicator: result.indicator.replace(`${figure}-`, ''),
  }));
}
