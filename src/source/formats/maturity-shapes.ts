// Made by npm run schema out of maturity-schema.ts, in the notation of shape.ts.

export const SHAPES = {
  head: 'title?t language?i source?source synthetic?b notes?[t minGroup?m parts?[parts',
  source: 'name:t url?s licence?s published?s retrieved?s note?t derived?b',
  parts:
    'href:i holds:[editions|scales|layers|areas|goals|indicators|groupings|entities|answers|results|targets|ladders edition?i prefix?i',
  editions: 'id:i label?t date?s break?t',
  scales:
    'id:i kind:ordinal|nominal|numeric label?t meaning?fulfilment|degree|agreement|threshold|rank categories?[categories unit?s min?n max?n better?higher|lower note?t',
  categories:
    'id:i label?t value?n tone?negative|weak|middle|good|positive|neutral outside?b exclusive?b from?n',
  layers: 'id:i label?t part:petal|stem|grass|soil',
  areas: 'id:i label?t',
  goals: 'id:i label?t',
  indicators: 'id:i label?t question?t note?t layer?i area?i topic?s scale:i multiple?b goals?[i weight?p',
  groupings: 'id:i label?t by?s groups:[groups',
  groups: 'id:i label?t from?n below?n members?c',
  entities: 'id:i name:s kind?s',
  answers: 'edition:i unpublished?u indicators:[i codes?o rows:o',
  results:
    'indicator:i edition:i grouping?i unit:percent|count|mean respondents?a total?c values:a derived?b respondentsDerived?b notes?[t',
};
