// The widgets, what each of them asks for, and what a document has to offer. Pure.

/**
 * A document as the form needs it.
 *
 * @typedef {object} Facts
 * @property {object} dataset what `readDataset` gives
 * @property {ReadonlyMap<string, unknown>} topics labels by id
 */

const both = (sv, en) => ({ sv, en });

const hasAnswers = ({ dataset }) => dataset.answers.length > 0 || dataset.results.length > 0;
const hasSheets = ({ dataset }) => dataset.answers.length > 0;

/**
 * In the order of the form. `needs` is whether a document has what the widget draws. A picker and a scope are about the
 * tags around them, and one tag is what is made here.
 */
export const WIDGETS = [
  {
    id: 'flower',
    name: both('Blomma eller trädgård', 'Flower or garden'),
    needs: (facts) => hasSheets(facts) && facts.dataset.layers.size > 0,
    fields: ['layout', 'entity', 'area', 'petals', 'edition', 'compare'],
  },
  {
    id: 'flowers',
    name: both('Många blommor', 'Many flowers'),
    needs: (facts) => hasSheets(facts) && facts.dataset.layers.size > 0,
    fields: ['entity', 'group', 'by', 'layout', 'edition'],
  },
  {
    id: 'bars',
    name: both('Staplar', 'Bars'),
    needs: hasAnswers,
    fields: ['topic', 'indicator', 'rows', 'by', 'mode', 'sort', 'entity', 'edition', 'compare'],
  },
  {
    id: 'table',
    name: both('Tabell', 'Table'),
    needs: hasAnswers,
    fields: ['rows', 'entity', 'topic', 'area', 'layer', 'top', 'bottom', 'edition', 'columns', 'search'],
  },
  {
    id: 'map',
    name: both('Karta', 'Map'),
    needs: hasSheets,
    fields: ['indicator', 'by', 'category', 'entity', 'edition'],
    required: ['indicator'],
  },
  {
    id: 'trend',
    name: both('Utveckling över tid', 'Change over time'),
    needs: hasAnswers,
    fields: ['indicator', 'by', 'entity', 'compare'],
    required: ['indicator'],
  },
  {
    id: 'heatmap',
    name: both('Färgtabell', 'Table of colours'),
    needs: hasAnswers,
    fields: ['topic', 'indicator', 'by', 'area', 'layer', 'edition'],
  },
  {
    id: 'scatter',
    name: both('Storlek och mognad', 'Size and maturity'),
    needs: (facts) => hasSheets(facts) && facts.dataset.layers.size > 0,
    fields: ['indicator', 'area', 'entity', 'edition', 'compare'],
  },
  {
    id: 'steps',
    name: both('Nästa steg', 'Next steps'),
    needs: (facts) => hasSheets(facts) && facts.dataset.layers.size > 0,
    fields: ['entity', 'order', 'count', 'edition', 'compare'],
    required: ['entity'],
  },
  {
    id: 'papers',
    name: both('Blad att skriva ut', 'Pages to print'),
    needs: (facts) => hasSheets(facts) && facts.dataset.layers.size > 0,
    fields: ['entity', 'group', 'edition', 'compare'],
    required: ['entity'],
  },
  {
    id: 'targets',
    name: both('Mål', 'Targets'),
    needs: ({ dataset }) => dataset.targets.length > 0,
    fields: ['area', 'status'],
  },
  {
    id: 'ladder',
    name: both('Trappa', 'Ladder'),
    needs: ({ dataset }) => dataset.ladders.length > 0,
    fields: ['ladder', 'entity', 'indicator'],
  },
  {
    id: 'value',
    name: both('Ett tal i en mening', 'A number in a sentence'),
    needs: hasAnswers,
    fields: ['indicator', 'category', 'entity', 'group', 'edition'],
    required: ['indicator'],
    inline: true,
  },
];

/** @param {string | undefined} id */
export function widgetOf(id) {
  return WIDGETS.find((widget) => widget.id === id) ?? WIDGETS[0];
}

/** Words that a tag knows by themselves: value, then what it is called. */
const WORDS = {
  layout: [
    ['', both('En blomma', 'One flower')],
    ['garden', both('En trädgård', 'A garden')],
  ],
  petals: [
    ['', both('Områden', 'Areas')],
    ['indicators', both('Frågor', 'Questions')],
  ],
  sort: [
    ['', both('Som i filen', 'As in the file')],
    ['top-two', both('De två bästa svaren', 'The two best answers')],
    ['value', both('Störst andel först', 'Largest share first')],
  ],
  mode: [
    ['', both('Det som passar siffrorna', 'What suits the numbers')],
    ['stacked', both('Hundra procent i varje stapel', 'A hundred per cent in each bar')],
    ['diverging', both('Bra åt ena hållet, dåligt åt andra', 'Good one way, bad the other')],
    ['grouped', both('En stapel för varje svar', 'A bar for each answer')],
    ['counts', both('Antal i stället för procent', 'Counts instead of per cent')],
    ['single', both('En enda stapel', 'One single bar')],
    ['histogram', both('Fördelning', 'Distribution')],
  ],
  order: [
    ['', both('Vad flest andra redan har', 'What most others already have')],
    ['lift', both('Vad som lyfter mest', 'What lifts most')],
  ],
  status: [
    ['', both('Alla', 'All')],
    ['met', both('Nådda', 'Met')],
    ['on-the-way', both('På väg', 'On the way')],
    ['missed', both('Inte nådda', 'Missed')],
    ['not-yet-measured', both('Inte mätta än', 'Not yet measured')],
    ['not-measurable', both('Går inte att mäta', 'Not measurable')],
  ],
};

const ROWS = {
  bars: [
    ['', both('Det som passar siffrorna', 'What suits the numbers')],
    ['groups', both('Grupper', 'Groups')],
    ['indicators', both('Frågor', 'Questions')],
    ['editions', both('År', 'Years')],
    ['entities', both('Kommuner', 'Municipalities')],
  ],
  table: [
    ['', both('Frågor', 'Questions')],
    ['entities', both('Kommuner', 'Municipalities')],
    ['answers', both('Enstaka svar', 'Single answers')],
  ],
};

const COLUMNS = [
  ['entity', both('Kommunens svar', 'The municipality’s answer')],
  ['all', both('Alla', 'Everyone')],
  ['difference', both('Skillnad', 'Difference')],
  ['rank', both('Placering', 'Rank')],
  ['fully', both('Andel som uppfyller', 'Share that fulfil')],
  ['n', both('Antal svar', 'Number of answers')],
  ['area', both('Område', 'Area')],
  ['layer', both('Lager', 'Layer')],
];

const MEASURES = [
  ['mean', both('Medelvärde', 'Mean')],
  ['respondents', both('Antal svar', 'Number of answers')],
];

const FIELDS = {
  layout: { label: both('Form', 'Form') },
  petals: { label: both('Kronbladen är', 'The petals are') },
  rows: { label: both('Raderna är', 'The rows are') },
  entity: { label: both('Kommun', 'Municipality'), kind: 'entity' },
  indicator: { label: both('Fråga', 'Question') },
  topic: { label: both('Frågeområde', 'Topic') },
  area: { label: both('Område', 'Area') },
  layer: { label: both('Lager', 'Layer') },
  by: { label: both('Delas efter', 'Divided by') },
  mode: { label: both('Sorts staplar', 'Kind of bars') },
  sort: { label: both('Ordning', 'Order') },
  order: { label: both('Först kommer', 'First comes') },
  count: { label: both('Antal steg', 'How many steps'), kind: 'number' },
  category: { label: both('Svar', 'Answer') },
  group: { label: both('Grupp', 'Group') },
  edition: { label: both('År', 'Year') },
  status: { label: both('Vilka mål', 'Which targets') },
  ladder: { label: both('Trappa', 'Ladder') },
  top: { label: both('Antal i toppen', 'How many of the highest'), kind: 'number' },
  bottom: { label: both('Antal i botten', 'How many of the lowest'), kind: 'number' },
  columns: { label: both('Kolumner', 'Columns'), kind: 'checks' },
  compare: { label: both('Jämför med', 'Compare with'), kind: 'checks' },
};

/** Only what the widget's own answers can be: fields that would have one choice are left out. */
const OWN = both('Filens egen', 'The file’s own');
const ALL = both('Alla', 'All');
const LATEST = both('Det senaste', 'The latest');
const NONE = both('Ingen', 'None');
const OR_GROUP = both('Eller en grupp', 'Or a group');
const OWN_COUNTY = both('Det egna länet, annars alla', 'The own county, else all');
const ALONE = both('Kommunen ensam', 'The municipality alone');
const SIMILAR = both('Tio liknande kommuner', 'Ten similar municipalities');
const ALSO = both('Jämför även med en kommun', 'Compare with a municipality, too');

/**
 * Returns the fields of the form for a widget and a document: name, kind, label, and what may be chosen. A field where
 * there is nothing to choose is left out.
 *
 * @param {Record<string, string | undefined>} state
 * @param {Facts} facts
 * @param {'sv' | 'en'} lang
 */
export function fieldsFor(state, facts, lang) {
  const widget = widgetOf(state.widget);
  return widget.fields.flatMap((name) => {
    const field = FIELDS[name];
    if (!field) return [];
    const { label, kind = 'select' } = field;
    const choices = kind === 'number' ? [] : choicesFor(name, widget, state, facts, lang);
    const least = kind === 'select' ? 2 : 1;
    if (kind !== 'number' && choices.length < least && !state[name]) return [];
    const own = { name, kind, label: label[lang], choices };
    const places = placesIn(facts, lang);
    const more = (changes) => ({ name, known: [...choices, ...changes.choices], ...changes });
    if (name === 'entity' && widget.id === 'flower' && facts.dataset.groupings.size > 0) {
      const groups = [{ value: '', label: NONE[lang] }, ...groupsIn(facts, lang)];
      const group = more({ kind: 'group', label: OR_GROUP[lang], choices: groups });
      return [{ ...own, known: group.known }, group];
    }
    if (name === 'compare' && places.length > 1)
      return [own, more({ kind: 'adder', label: ALSO[lang], choices: places })];
    return [own];
  });
}

/** Values that a field may have, each with its words, and the group it stands in. */
function choicesFor(name, widget, state, facts, lang) {
  const { dataset } = facts;
  const text = (label, id) => textIn(label, lang) || id;
  const named = (map) => [...map.values()].map(({ id, label }) => ({ value: id, label: text(label, id) }));
  const words = (list) => list.map(([value, label]) => ({ value, label: label[lang] }));
  const first = (label, list) => [{ value: '', label: label[lang] }, ...list];
  const groupings = named(dataset.groupings);
  switch (name) {
    case 'rows':
      return words(ROWS[widget.id]);
    case 'entity':
      return placesIn(facts, lang);
    case 'indicator': {
      const list = indicatorsIn(facts, widget, lang);
      if (widget.required?.includes(name)) return list;
      return first(widget.id === 'bars' ? both('Den första', 'The first one') : ALL, list);
    }
    case 'topic':
      return first(
        widget.id === 'bars' ? both('En enda fråga', 'One single question') : ALL,
        topicsIn(facts, lang),
      );
    case 'area':
      return first(ALL, named(dataset.areas));
    case 'layer':
      return first(ALL, named(dataset.layers));
    case 'by':
      if (widget.id !== 'map') return first(widget.id === 'trend' ? NONE : OWN, groupings);
      return dataset.groupings.has('county')
        ? words([
            ['', both('Kommun', 'Municipality')],
            ['county', both('Län', 'County')],
          ])
        : [];
    case 'category': {
      const scale = dataset.scales.get(dataset.indicators.get(state.indicator)?.scale);
      const list = named(new Map((scale?.categories ?? []).map((each) => [each.id, each])));
      return first(OWN, widget.id === 'value' ? [...list, ...words(MEASURES)] : list);
    }
    case 'group': {
      const groups = [...groupings, ...groupsIn(facts, lang)];
      if (widget.id === 'value')
        return first(both('Alla, eller kommunen', 'Everyone, or the municipality'), groups);
      return first(widget.id === 'papers' ? ALONE : OWN_COUNTY, [
        { value: 'all', label: ALL[lang] },
        ...groups,
      ]);
    }
    case 'edition':
      return dataset.editions.size > 1 ? first(LATEST, named(dataset.editions).reverse()) : [];
    case 'ladder':
      return named(new Map(dataset.ladders.map((ladder) => [ladder.id, ladder])));
    case 'columns':
      return state.rows ? [] : [...words(COLUMNS), ...groupings];
    case 'compare': {
      const everyone = { value: 'all', label: both('Alla', 'Everyone')[lang] };
      // "the county" is that of the municipality shown
      const offered = state.entity || widget.id === 'flower' ? [...groupings, everyone] : [everyone];
      if (state.entity && widget.id !== 'bars' && dataset.entities.has(state.entity))
        offered.unshift({ value: 'similar', label: SIMILAR[lang] });
      const chosen = new Set((state.compare ?? '').split(' '));
      return [...offered, ...placesIn(facts, lang).filter(({ value }) => chosen.has(value))];
    }
    default:
      return words(WORDS[name]);
  }
}

/** Municipalities and whoever else has answered, by name. */
function placesIn({ dataset }, lang) {
  const collator = new Intl.Collator(lang);
  return [...dataset.entities.values()]
    .map((entity) => ({ value: entity.id, label: entity.name }))
    .sort((one, other) => collator.compare(one.label, other.label));
}

/** Groups, each under its grouping. */
function groupsIn({ dataset }, lang) {
  return [...dataset.groupings.values()].flatMap((grouping) =>
    grouping.groups.map(({ id, label }) => ({
      value: `${grouping.id}:${id}`,
      label: textIn(label, lang) || id,
      group: textIn(grouping.label, lang) || grouping.id,
    })),
  );
}

/** Questions that somebody has answered, in the document's order, each under its topic or area. */
function indicatorsIn({ dataset, topics }, { id }, lang) {
  const asked = new Set(dataset.answers.flatMap((sheet) => sheet.indicators));
  if (id !== 'map') for (const { indicator } of dataset.results) asked.add(indicator);
  if (id === 'ladder')
    for (const { at } of dataset.ladders)
      for (const standing of at.values()) for (const indicator of standing.keys()) asked.add(indicator);
  return [...dataset.indicators.values()]
    .filter((indicator) => asked.has(indicator.id))
    .map((indicator) => ({
      value: indicator.id,
      label: textIn(indicator.label, lang) || indicator.id,
      group: textIn(topics.get(indicator.topic) ?? dataset.areas.get(indicator.area)?.label, lang),
    }));
}

function topicsIn({ dataset, topics }, lang) {
  const ids = new Set([...dataset.indicators.values()].flatMap(({ topic }) => (topic ? [topic] : [])));
  return [...ids].map((value) => ({ value, label: textIn(topics.get(value), lang) || value }));
}

/**
 * Returns a state that a document can answer: what only another document or widget knows is left out, and what the
 * widget can't do without is chosen.
 *
 * @param {Record<string, string | undefined>} state
 * @param {Facts} facts
 */
export function fitted(state, facts) {
  const next = { ...state };
  const fields = fieldsFor(state, facts, 'sv');
  for (const name of Object.keys(FIELDS)) {
    const own = fields.filter((field) => field.name === name);
    if (!next[name] || own.some(({ kind }) => kind === 'number')) continue;
    const known = new Set(own.flatMap(({ choices }) => choices).map(({ value }) => value));
    const left = next[name].split(' ').filter((word) => known.has(word));
    // a municipality is remembered while the editor looks at other widgets
    if (name === 'entity' && own.length === 0) continue;
    if (left.length === 0) delete next[name];
    else next[name] = left.join(' ');
  }
  return filled(next, facts);
}

/**
 * Returns a state in which the widget's own musts are chosen.
 *
 * @param {Record<string, string | undefined>} state
 * @param {Facts} facts
 */
export function filled(state, facts) {
  const next = { ...state };
  for (const name of widgetOf(state.widget).required ?? []) {
    if (next[name]) continue;
    const first = choicesFor(name, widgetOf(state.widget), state, facts, 'sv')[0];
    if (first) next[name] = first.value;
  }
  return next;
}

/**
 * Returns the attributes of the tag that a state asks for, without `src`; an empty text for one without a value.
 *
 * @param {Record<string, string | undefined>} state
 */
export function attributesOf(state) {
  const widget = widgetOf(state.widget);
  const given = new Map();
  for (const name of widget.fields) {
    if (name === 'indicator' && widget.id === 'bars' && state.topic) continue;
    if (name !== 'search' && state[name]) given.set(name, state[name]);
  }
  if (!widget.inline) {
    if (state.heading !== undefined) given.set('heading', state.heading);
    if (state['heading-level'] && state.heading !== '') given.set('heading-level', state['heading-level']);
    const flags = ['no-legend', 'no-table', 'no-download'];
    if (widget.id === 'table') flags.push('no-search', 'no-filter');
    for (const flag of flags) if (state[flag]) given.set(flag, '');
  }
  if (state['widget-lang']) given.set('lang', state['widget-lang']);
  if (state.theme) given.set('theme', state.theme);
  return given;
}

/**
 * Returns a text of the data in a language, or in another that it has; empty when there is none.
 *
 * @param {unknown} text
 * @param {string} lang
 */
export function textIn(text, lang) {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  const found = [lang, 'sv', 'en'].find((each) => Object.hasOwn(text, each));
  return String(found ? text[found] : (Object.values(text)[0] ?? ''));
}
