// The published numbers. Only cells that are sure by the transcription's own account are taken; the others are
// "missing" and a note says why.
import { SIZE_BANDS } from '../municipalities.mjs';
import { FIGURE_NOTES, NO_DETERIORATION, SLIPS, ZEROS } from './notes.mjs';
import { BY_SIZE, EVERYONE, GOALS, IN_TEXT, ITEM_FIGURES } from './questions.mjs';
import { scales } from './scales.mjs';
import { UNEVEN_NAMES } from './services.mjs';

/** The transcription's size bands, by our id. */
export const BAND_OF = {
  lt10k: 'under-10k',
  '10k-19k': '10k',
  '20k-49k': '20k',
  '50k-99k': '50k',
  ge100k: '100k',
};

/** The transcription's id of an answer that has another id here. */
const ANSWER_OF = { 'not-relevant': 'not-applicable' };

/** Figures in which only the cells marked "high" are sure. All other figures are sure where they have a number. */
const ONLY_HIGH = ['fig-9', 'fig-13', 'fig-19', 'fig-22'];
/** Figures of which no cell is sure. */
const NONE = ['fig-14', 'fig-23'];

/** Returns the topic of a figure: "fig-3" → "fig-03". */
export function topicOf(figure) {
  return figure.replace('bilaga', 'appendix').replace(/^fig-(\d)$/, 'fig-0$1');
}

/** Returns the id of the indicator for one item of a figure. */
export function itemId(figure, item) {
  const name = figure === 'fig-16' ? GOALS[item].id : item.replace(/^\d-/, '').replaceAll('.', '-');
  return `${topicOf(figure)}-${name}`;
}

/** Returns every result of the 2011 report, in the report's order. */
export function results(survey, indicators) {
  const figures = new Map(survey.map((figure) => [figure.id, figure]));
  const scaleOf = new Map(indicators.map(({ id, scale }) => [id, scales.find((s) => s.id === scale)]));
  const found = [];
  const add = (result) => {
    if (!scaleOf.has(result.indicator)) throw new Error(`unknown indicator: ${result.indicator}`);
    found.push(result);
  };

  /** One group's numbers in the order of the scale's categories. */
  const row = (figure, group, indicator) =>
    scaleOf.get(indicator).categories.map(({ id }) => {
      const answer = figure.answers.findIndex((a) => a.id === (ANSWER_OF[id] ?? id));
      // figure 23 leaves out those who had no information
      if (figure.id === 'fig-23' && id === 'no-info') return 'not-applicable';
      if (answer < 0) throw new Error(`unknown answer: ${figure.id} ${id}`);
      return sureValue(figure, group, answer);
    });

  const everyone = (
    figure,
    indicator,
    { edition = '2011', unit = figure.unit ?? 'percent', values, notes } = {},
  ) =>
    add({
      indicator,
      edition,
      unit,
      figure: figure.id,
      page: figure.source_page,
      ...(figure.respondents ? { respondents: figure.respondents } : {}),
      values: values ?? row(figure, 0, indicator),
      ...noted(notes ?? FIGURE_NOTES[figure.id]),
    });

  const bySize = (figure, indicator) => {
    const known = figure.groups.filter(({ n }) => typeof n === 'number');
    const zeros = figure.zeros_not_printed && !NONE.includes(figure.id) ? [ZEROS] : [];
    add({
      indicator,
      edition: '2011',
      grouping: 'size',
      unit: figure.unit,
      figure: figure.id,
      page: figure.source_page,
      total: figure.respondents,
      ...(known.length > 0 ? { respondents: byBand(known, ({ n }) => n) } : {}),
      ...(known.some((group) => group.n_is_derived) ? { respondentsDerived: true } : {}),
      values: byBand(figure.groups, (_, index) => row(figure, index, indicator)),
      ...noted([...(FIGURE_NOTES[figure.id] ?? []), ...zeros]),
    });
  };

  for (const figure of survey) {
    if (figure.id === 'fig-1') responseRate(figure, add);
    if (Object.hasOwn(EVERYONE, figure.id)) everyone(figure, EVERYONE[figure.id]);
    if (Object.hasOwn(BY_SIZE, figure.id)) bySize(figure, BY_SIZE[figure.id]);
    if (figure.id === 'fig-4') everyone(figure, 'fig-04-priority-map', { values: Array(5).fill('missing') });
    if (figure.id === 'fig-6') add(strategyOf2009(figure));
    if (figure.id === 'fig-12') {
      everyone(figure, 'fig-12-collaboration-map', { values: ['missing', 'missing'] });
      for (const result of collaborationShares(figure)) add(result);
    }
    if (figure.id === 'fig-13') {
      for (const [index, { id }] of figure.groups.entries()) {
        const indicator = itemId('fig-13', id);
        const notes = [...FIGURE_NOTES['fig-13'], ...(FORM_NOTES[id] ?? [])];
        everyone(figure, indicator, { values: row(figure, index, indicator), notes });
      }
    }
    if (ITEM_FIGURES.some((items) => items.figure === figure.id) || figure.id === 'fig-16') {
      for (const result of itemResults(figure, row)) add(result);
    }
    if (['fig-20', 'fig-21', 'bilaga-2', 'bilaga-3'].includes(figure.id)) {
      for (const result of serviceResults(figure, row)) add(result);
    }
    if (figure.id === 'key-sentences') for (const result of textResults(figure, figures)) add(result);
  }
  return found;
}

function sureValue(figure, group, answer) {
  const value = figure.values?.[group]?.[answer] ?? null;
  const sure =
    !NONE.includes(figure.id) &&
    (!ONLY_HIGH.includes(figure.id) || figure.cell_confidence[group][answer] === 'high');
  return value === null || !sure ? 'missing' : value;
}

function noted(notes = []) {
  return notes.length > 0 ? { notes } : {};
}

function byBand(groups, pick) {
  return Object.fromEntries(groups.map((group, index) => [BAND_OF[group.id], pick(group, index)]));
}

function responseRate(figure, add) {
  const common = { indicator: 'fig-01-response-rate', edition: '2011', figure: 'fig-1', page: 7 };
  // of those asked, who are the members of each group; those who answered are the respondents
  const respondents = byBand(figure.groups, ({ n }) => n);
  add({ ...common, unit: 'percent', values: [figure.checks.stated_response_rate_percent] });
  add({
    ...common,
    grouping: 'size',
    unit: 'percent',
    total: figure.respondents,
    respondents,
    values: byBand(figure.groups, (_, index) => figure.values[index]),
    notes: FIGURE_NOTES['fig-1'],
  });
  add({ ...common, unit: 'count', values: [figure.respondents] });
  add({
    ...common,
    grouping: 'size',
    unit: 'count',
    derived: true,
    total: figure.respondents,
    respondents,
    values: byBand(figure.groups, ({ n }) => [n]),
    notes: [
      {
        sv: 'Antalen är de enda som ger de tryckta procenttalen och tillsammans 236.',
        en: 'The counts are the only ones that give the printed percentages and 236 in all.',
      },
    ],
  });
}

function strategyOf2009(figure) {
  return {
    indicator: 'fig-06-strategy',
    edition: '2009',
    unit: 'percent',
    figure: figure.id,
    page: figure.source_page,
    values: ['missing', figure.trend['in-progress']['2009'], 'missing', 'missing'],
    notes: [
      {
        sv: 'Från mätningen 2009 anger rapporten bara andelen där arbete pågår, och att andelen med strategi inte har ökat sedan dess.',
        en: 'Of the 2009 measurement the report gives only the share with work in progress, and that the share with a strategy has not grown since.',
      },
    ],
  };
}

const FORM_NOTES = {
  'joint-board': [
    {
      sv: 'För denna form återstår talet 59 procent utan samverkan, men formens namn är inte tryckt vid diagrammet.',
      en: 'For this form 59 percent without collaboration is what remains, but the name of the form is not printed with the chart.',
    },
  ],
  'state-agencies': [SLIPS.i15],
};

function collaborationShares(figure) {
  const forms = ['other-municipalities', 'regional-bodies', 'county-council', 'state-agencies'];
  return forms.map((form, index) => ({
    indicator: `fig-12-${form}`,
    edition: '2011',
    unit: 'percent',
    figure: 'fig-12',
    page: figure.source_page,
    respondents: figure.respondents,
    values: [figure.prose_values[index].percent],
    ...noted(form === 'state-agencies' ? [SLIPS.i15] : []),
  }));
}

const ITEM_NOTES = {
  'fig-11-process-mapping': [SLIPS.i12],
  'fig-16-simpler-everyday': [SLIPS.i08],
  'fig-16-quality-efficiency': [SLIPS.i08],
  'fig-17-funding': [SLIPS.i13],
  'fig-17-change-capacity': [SLIPS.i13],
  'fig-17-legacy-systems': [SLIPS.i13],
  'fig-17-competence': [SLIPS.i13],
  'fig-25-bits': [SLIPS.i05],
  'fig-25-policy': [SLIPS.i05],
  'fig-26-private-persons': [SLIPS.i06],
};

function itemResults(figure, row) {
  return figure.groups.map(({ id, n }, index) => {
    const indicator = itemId(figure.id, id);
    return {
      indicator,
      edition: '2011',
      unit: figure.unit,
      figure: figure.id,
      page: figure.source_page,
      ...(typeof n === 'number' ? { respondents: n } : {}),
      values: row(figure, index, indicator),
      ...noted([
        ...(FIGURE_NOTES[figure.id] ?? []),
        ...(ITEM_NOTES[indicator] ?? []),
        ...(figure.zeros_not_printed ? [NO_DETERIORATION] : []),
      ]),
    };
  });
}

function serviceResults(figure, row) {
  const impossible = figure.checks.impossible_with_appendix_2_base ?? [];
  return figure.groups.flatMap(({ id, n }, index) => {
    const indicator = itemId(figure.id, id);
    const common = { indicator, edition: '2011' };
    const place = { figure: figure.id.replace('bilaga', 'appendix'), page: figure.source_page };
    const uneven = UNEVEN_NAMES.includes(id) ? [SLIPS.i17] : [];
    const twice = id === 'compulsory.absence' ? [SLIPS.i18] : [];
    if (figure.id === 'fig-20') {
      const notes = noted([...twice, ...uneven]);
      return [
        {
          ...common,
          unit: 'percent',
          ...place,
          respondents: 223,
          values: row(figure, index, indicator),
          ...notes,
        },
      ];
    }
    if (figure.id === 'fig-21') {
      // the base is printed for the first service only
      const base = id === 'preschool.apply' ? { respondents: n } : {};
      const notes = noted([...(impossible.includes(id) ? [SLIPS.i10] : []), ...uneven]);
      return [
        { ...common, unit: 'percent', ...place, ...base, values: row(figure, index, indicator), ...notes },
      ];
    }
    const [count, percent] = countsAndShares(figure, index);
    const respondents = figure.id === 'bilaga-2' ? figure.respondents : n;
    const notes = noted(figure.id === 'bilaga-2' ? [...twice, ...uneven] : uneven);
    return [
      { ...common, unit: 'percent', ...place, respondents, values: percent, ...notes },
      { ...common, unit: 'count', ...place, respondents, values: count, ...notes },
    ];
  });
}

/** The appendices print counts and shares side by side. */
function countsAndShares(figure, index) {
  const cell = (answer) => figure.values[index][figure.answers.findIndex(({ id }) => id === answer)];
  if (figure.id === 'bilaga-2') return [[cell('count')], [cell('share')]];
  const answers = ['not-integrated', 'integrated', 'dont-know'];
  return [answers.map(cell), answers.map((answer) => cell(`${answer}-share`))];
}

function textResults(sentences, figures) {
  const value = (id) => sentences.items.find((item) => item.id === id);
  const found = IN_TEXT.map(({ id, sentence, n }) => ({
    indicator: id,
    edition: '2011',
    unit: 'percent',
    figure: 'text',
    page: value(sentence).page,
    ...(n === undefined ? {} : { respondents: typeof n === 'number' ? n : figures.get(n).respondents }),
    values: [value(sentence).value],
  }));
  const known = Object.fromEntries(
    figures.get('fig-10').prose_values.map(({ group, percent }) => [BAND_OF[group], [percent]]),
  );
  found.splice(1, 0, {
    indicator: 'text-responsible-appointed',
    edition: '2011',
    grouping: 'size',
    unit: 'percent',
    figure: 'text',
    page: 12,
    total: figures.get('fig-10').respondents,
    values: Object.fromEntries(SIZE_BANDS.map(({ id }) => [id, known[id] ?? ['missing']])),
    notes: [
      {
        sv: 'Texten nämner bara den största och den minsta storleksgruppen.',
        en: 'The text mentions only the largest and the smallest size band.',
      },
    ],
  });
  return found;
}
