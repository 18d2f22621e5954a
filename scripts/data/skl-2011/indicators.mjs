// The indicators of the survey: one for each question that stands alone, and one for each item of a figure of items.
import { SLIPS } from './notes.mjs';
import { COLLABORATION_FORMS, GOALS, IN_TEXT, ITEM_FIGURES, QUESTIONS } from './questions.mjs';
import { itemId, topicOf } from './results.mjs';
import { SERVICES } from './services.mjs';

const PROVIDES = { sv: 'Har kommunen e-tjänsten?', en: 'Does the municipality provide the e-service?' };
/** The figures whose rows are e-services. The items of one topic share a scale and a question. */
const SERVICE_FIGURES = [
  { figure: 'fig-20', scale: 'provides', question: PROVIDES },
  {
    figure: 'fig-21',
    scale: 'most-cases',
    question: {
      sv: 'Hör e-tjänsten till dem som ger kommunen flest ärenden?',
      en: 'Is the e-service among those that give the municipality most cases?',
    },
  },
  { figure: 'bilaga-2', scale: 'provides', question: PROVIDES },
  {
    figure: 'bilaga-3',
    scale: 'integration',
    question: {
      sv: 'Är e-tjänsten integrerad med ett verksamhetssystem?',
      en: 'Is the e-service integrated with an operational system?',
    },
  },
];

const COLLABORATES = {
  sv: 'Samverkar kommunen om e-förvaltning?',
  en: 'Does the municipality collaborate on e-government?',
};
const COLLABORATES_BY_AREA = {
  sv: 'Inom vilka områden samverkar kommunen? Flera svar möjliga.',
  en: 'In which areas does the municipality collaborate? Several answers possible.',
};
const GOAL_EFFECT = {
  sv: 'Hur har kommunens arbete med e-förvaltning påverkat målet? Medelvärde av tre effekter.',
  en: 'How has the municipality’s e-government work affected the goal? Mean of three effects.',
};

/** Returns the indicators in the report's order: figures, appendices, then the numbers of the text. */
export function indicatorsOf(figures) {
  const all = [
    ...QUESTIONS.map(standingAlone),
    ...ITEM_FIGURES.flatMap((items) => ofItems(items, figures.get('fig-16'))),
    ...ofGoals(),
    ...ofForms(),
    ...SERVICE_FIGURES.flatMap((services) => ofServices(services, figures)),
    ...IN_TEXT.map(({ id, label, question }) => ({
      id,
      label,
      topic: 'text',
      question,
      scale: 'has',
      multiple: true,
    })),
  ];
  const part = ({ id }) => ['fig', 'appendix', 'text'].indexOf(id.split('-')[0]);
  const number = ({ id }) => Number(/\d+/.exec(id)?.[0] ?? 0);
  return all.sort((a, b) => part(a) - part(b) || number(a) - number(b));
}

function standingAlone({ id, label, question, scale, multiple }) {
  return {
    id,
    label,
    topic: id === 'fig-12-collaboration-map' ? 'fig-12-map' : /^(fig|appendix)-\d+/.exec(id)[0],
    question,
    ...(id === 'appendix-1-participation' ? { note: SLIPS.i16 } : {}),
    scale,
    ...(multiple || scale === 'answered-share' ? { multiple: true } : {}),
  };
}

function ofItems({ figure, scale, question, items }, goals) {
  return Object.entries(items).map(([item, [sv, en]]) => ({
    id: itemId(figure, item),
    label: { sv, en },
    topic: topicOf(figure),
    question,
    scale,
    ...(figure === 'fig-15' ? { goals: goalsOf(goals, Number(item[0])) } : {}),
  }));
}

/** The goals that figure 16 counts an effect of figure 15 to, as printed. */
function goalsOf({ groups }, effect) {
  return groups.filter(({ indicators }) => indicators.includes(effect)).map(({ id }) => GOALS[id].id);
}

function ofGoals() {
  return Object.entries(GOALS).map(([source, { id, label }]) => ({
    id: itemId('fig-16', source),
    label,
    topic: 'fig-16',
    question: GOAL_EFFECT,
    scale: 'improvement',
    goals: [id],
  }));
}

function ofForms() {
  return Object.entries(COLLABORATION_FORMS).flatMap(([form, [sv, en]]) => {
    const share = {
      id: `fig-12-${form}`,
      label: { sv, en },
      topic: 'fig-12',
      question: COLLABORATES,
      scale: 'collaborates-share',
      multiple: true,
    };
    const byArea = {
      id: itemId('fig-13', form),
      label: { sv, en },
      topic: 'fig-13',
      question: COLLABORATES_BY_AREA,
      scale: 'collaboration-by-form',
      multiple: true,
    };
    // the text gives no share for joint boards
    return form === 'joint-board' ? [byArea] : [share, byArea];
  });
}

function ofServices({ figure, scale, question }, figures) {
  return figures.get(figure).groups.map(({ id }) => {
    const [sv, en] = SERVICES[id];
    return {
      id: itemId(figure, id),
      label: { sv, en },
      topic: topicOf(figure),
      question,
      area: id.split('.')[0],
      scale,
      ...(scale === 'integration' ? {} : { multiple: true }),
    };
  });
}
