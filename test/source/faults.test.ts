import { expect } from '@open-wc/testing';
import { readDataset } from '../../src/source/read.js';
import { faultDetails, inSwedish } from '../../src/strings/fault-details.js';
import { gardenWith, type Json } from './document.js';
import { sourceErrorOf } from './fault-client.js';

interface Case {
  readonly name: string;
  readonly at: readonly (string | number)[];
  /** `undefined` takes the member away. */
  readonly value: Json | undefined;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

const one = (
  name: string,
  at: readonly (string | number)[],
  value: Json | undefined,
  path: string,
  found: string,
  expected: string,
): Case => ({ name, at, value, path, found, expected });

const ID = 'an id of its own';
const TEXT = 'a text, or one for each language';

/** What makes a document unusable. */
const ISSUES: readonly Case[] = [
  one('a title that is no text', ['title'], 5, 'title', '5', TEXT),
  one('a title with a number for a language', ['title'], { sv: 5 }, 'title', 'an object', TEXT),
  one('no name of the source', ['source'], {}, 'source.name', 'nothing', 'a value'),
  one('a smaller group than five', ['minGroup'], 4, 'minGroup', '4', 'at least 5'),
  one('notes that are no list', ['notes'], 'x', 'notes', '"x"', 'a list'),
  one('a truth that is a text', ['synthetic'], 'yes', 'synthetic', '"yes"', 'true or false'),
  one('an empty language', ['language'], '', 'language', '""', 'an id'),
  one('a part without an address', ['parts'], [{ holds: ['areas'] }], 'parts[0].href', 'nothing', 'a value'),
  one(
    'a part with an unknown list',
    ['parts'],
    [{ href: 'a.json', holds: ['area'] }],
    'parts[0].holds[0]',
    '"area"',
    '"editions", "scales", "layers", "areas", "goals", "indicators", "groupings", "entities", "answers", "results", "targets", "ladders"',
  ),

  one('a list that is an object', ['editions'], {}, 'editions', 'an object', 'a list'),
  one('an item that is null', ['editions', 0], null, 'editions[0]', 'null', 'an object'),
  one('an item that is a list', ['editions', 0], [], 'editions[0].id', 'nothing', 'a value'),
  one('an item without an id', ['areas', 0, 'id'], undefined, 'areas[0].id', 'nothing', 'a value'),
  one('an id that is a number', ['goals', 0, 'id'], 5, 'goals[0].id', '5', 'a text'),
  one('an empty id', ['layers', 1, 'id'], '', 'layers[1].id', '""', 'an id'),
  one('an edition twice', ['editions', 1, 'id'], '2009', 'editions[1].id', '"2009"', ID),
  one('an entity twice', ['entities', 1, 'id'], '1885', 'entities[1].id', '"1885"', ID),
  one('a target twice', ['targets', 1], { id: 't1' }, 'targets[1].id', '"t1"', ID),
  one(
    'a category twice',
    ['scales', 0, 'categories', 3, 'id'],
    'fully',
    'scales[0].categories[3].id',
    '"fully"',
    ID,
  ),
  one(
    'a group twice',
    ['groupings', 0, 'groups', 1, 'id'],
    'small',
    'groupings[0].groups[1].id',
    '"small"',
    ID,
  ),
  one('a step twice', ['ladders', 0, 'steps', 0, 'id'], '2', 'ladders[0].steps[1].id', '"2"', ID),

  one(
    'an unknown kind of scale',
    ['scales', 0, 'kind'],
    'ordered',
    'scales[0].kind',
    '"ordered"',
    '"ordinal", "nominal", "numeric"',
  ),
  one(
    'an unknown tone',
    ['scales', 0, 'categories', 0, 'tone'],
    'red',
    'scales[0].categories[0].tone',
    '"red"',
    '"negative", "weak", "middle", "good", "positive", "neutral"',
  ),
  one(
    'a worth that is a text',
    ['scales', 0, 'categories', 0, 'value'],
    '0,5',
    'scales[0].categories[0].value',
    '"0,5"',
    'a number',
  ),
  one(
    'a worth beyond all measure',
    ['scales', 0, 'categories', 0, 'value'],
    -1e308,
    'scales[0].categories[0].value',
    '-1e+308',
    'at least -1000000000000000',
  ),
  one(
    'a target beyond all measure',
    ['targets', 0, 'target'],
    1e308,
    'targets[0].target',
    '1e+308',
    'at most 1000000000000000',
  ),
  one(
    'a group beyond all measure',
    ['groupings', 0, 'groups', 1, 'from'],
    1.1e15,
    'groupings[0].groups[1].from',
    '1100000000000000',
    'at most 1000000000000000',
  ),
  one(
    'an ordinal scale without categories',
    ['scales', 0, 'categories'],
    [],
    'scales[0].categories',
    'nothing',
    'at least 1 category',
  ),
  one('a scale from more to less', ['scales', 2, 'max'], -1, 'scales[2].max', '-1', 'more than 0'),
  one(
    'steps that fall',
    ['scales', 1, 'categories', 0, 'from'],
    95,
    'scales[1].categories[1].from',
    '90',
    'more than 95',
  ),
  one(
    'a second step without a start',
    ['scales', 1, 'categories', 1, 'from'],
    undefined,
    'scales[1].categories[1].from',
    'nothing',
    'a number',
  ),
  one(
    'a category called missing',
    ['scales', 0, 'categories', 3, 'id'],
    'missing',
    'scales[0].categories[3].id',
    '"missing"',
    'another word',
  ),
  one(
    'an unknown part of the picture',
    ['layers', 0, 'part'],
    'leaf',
    'layers[0].part',
    '"leaf"',
    '"petal", "stem", "grass", "soil"',
  ),

  one(
    'an indicator with an unknown layer',
    ['indicators', 0, 'layer'],
    'x',
    'indicators[0].layer',
    '"x"',
    'an id of layers',
  ),
  one(
    'an indicator with an unknown area',
    ['indicators', 0, 'area'],
    'x',
    'indicators[0].area',
    '"x"',
    'an id of areas',
  ),
  one(
    'an indicator with an unknown goal',
    ['indicators', 0, 'goals', 0],
    'x',
    'indicators[0].goals[0]',
    '"x"',
    'an id of goals',
  ),
  one(
    'an indicator with an unknown scale',
    ['indicators', 1, 'scale'],
    'x',
    'indicators[1].scale',
    '"x"',
    'an id of scales',
  ),
  one(
    'an indicator without a scale',
    ['indicators', 1, 'scale'],
    undefined,
    'indicators[1].scale',
    'nothing',
    'a value',
  ),
  one('a negative weight', ['indicators', 0, 'weight'], -1, 'indicators[0].weight', '-1', 'at least 0'),
  one(
    'a group that ends before it begins',
    ['groupings', 0, 'groups', 0, 'from'],
    20000,
    'groupings[0].groups[0].below',
    '10000',
    'more than 20000',
  ),
  one(
    'half a member',
    ['groupings', 0, 'groups', 0, 'members'],
    1.5,
    'groupings[0].groups[0].members',
    '1.5',
    'a whole number',
  ),
  one(
    'an entity without a name',
    ['entities', 0, 'name'],
    undefined,
    'entities[0].name',
    'nothing',
    'a value',
  ),

  one(
    'answers of an unlisted edition',
    ['answers', 0, 'edition'],
    '2010',
    'answers[0].edition',
    '"2010"',
    'an id of editions',
  ),
  one(
    'answers to an unknown indicator',
    ['answers', 0, 'indicators', 1],
    'x',
    'answers[0].indicators[1]',
    '"x"',
    'an id of indicators',
  ),
  one(
    'an indicator asked twice',
    ['answers', 0, 'indicators', 1],
    'apply',
    'answers[0].indicators[1]',
    '"apply"',
    ID,
  ),
  one(
    'answers of an unknown entity',
    ['answers', 0, 'rows', '0181'],
    '---',
    'answers[0].rows["0181"]',
    '"0181"',
    'an id of entities',
  ),
  one(
    'an unknown entity unpublished',
    ['answers', 0, 'unpublished'],
    ['x'],
    'answers[0].unpublished[0]',
    '"x"',
    'an id of entities',
  ),
  one(
    'unpublished by a text',
    ['answers', 0, 'unpublished'],
    '0180',
    'answers[0].unpublished',
    '"0180"',
    'true, or a list',
  ),
  one('rows in a list', ['answers', 0, 'rows'], [], 'answers[0].rows', 'a list', 'an object'),
  one(
    'a row that is too short',
    ['answers', 0, 'rows', '1885'],
    '21',
    'answers[0].rows["1885"]',
    '2 characters',
    '3, one for each indicator',
  ),
  one(
    'a list that is too long',
    ['answers', 1, 'rows', '1885'],
    ['fully', 1, 2, 3],
    'answers[1].rows["1885"]',
    '4 values',
    '3, one for each indicator',
  ),
  one(
    'a row that is a number',
    ['answers', 0, 'rows', '1885'],
    219,
    'answers[0].rows["1885"]',
    '219',
    'a text or a list',
  ),
  one(
    'an unknown code',
    ['answers', 0, 'rows', '1885'],
    '2?9',
    'answers[0].rows["1885"][1]',
    '"?"',
    'one of the codes',
  ),
  one(
    'a code of another scale',
    ['answers', 0, 'rows', '1885'],
    '299',
    'answers[0].rows["1885"][1]',
    '"9"',
    'a category of fulfilment',
  ),
  one(
    'a code of two characters',
    ['answers', 0, 'codes', 'ab'],
    'not',
    'answers[0].codes.ab',
    '"ab"',
    'one character',
  ),
  one(
    'a code without meaning',
    ['answers', 0, 'codes', 'z'],
    'quite',
    'answers[0].codes.z',
    '"quite"',
    'a category',
  ),
  one(
    'compact rows without codes',
    ['answers', 0, 'codes'],
    undefined,
    'answers[0].codes',
    'nothing',
    'an object',
  ),
  one(
    'an unknown category',
    ['answers', 1, 'rows', '1885', 0],
    'quite',
    'answers[1].rows["1885"][0]',
    '"quite"',
    'a category of fulfilment',
  ),
  one(
    'a number on a scale of categories',
    ['answers', 1, 'rows', '1885', 0],
    2,
    'answers[1].rows["1885"][0]',
    '2',
    'a category of fulfilment',
  ),
  one(
    'a second answer',
    ['answers', 1, 'edition'],
    '2009',
    'answers[1].rows["1885"]',
    'a second answer to apply',
    'one for each edition',
  ),

  one(
    'a result of an unlisted edition',
    ['results', 0, 'edition'],
    '2010',
    'results[0].edition',
    '"2010"',
    'an id of editions',
  ),
  one(
    'a result of an unknown indicator',
    ['results', 0, 'indicator'],
    'x',
    'results[0].indicator',
    '"x"',
    'an id of indicators',
  ),
  one(
    'a result by an unknown grouping',
    ['results', 0, 'grouping'],
    'x',
    'results[0].grouping',
    '"x"',
    'an id of groupings',
  ),
  one('an unknown unit', ['results', 0, 'unit'], '%', 'results[0].unit', '"%"', '"percent", "count", "mean"'),
  one(
    'a result without values',
    ['results', 1, 'values'],
    undefined,
    'results[1].values',
    'nothing',
    'a value',
  ),
  one(
    'an unknown group',
    ['results', 0, 'values', 'tiny'],
    [100, 0, 0, 0],
    'results[0].values.tiny',
    '"tiny"',
    'an id of groups',
  ),
  one(
    'respondents of an unknown group',
    ['results', 0, 'respondents', 'tiny'],
    3,
    'results[0].respondents.tiny',
    '"tiny"',
    'an id of groups',
  ),
  one(
    'a row for each category and one more',
    ['results', 0, 'values', 'small'],
    [50, 50, 0, 0, 0],
    'results[0].values.small',
    '5 values',
    '4, one for each category',
  ),
  one(
    'one number for four categories',
    ['results', 1, 'values'],
    42,
    'results[1].values',
    '42',
    '4, one for each category',
  ),
  one(
    'several means',
    ['results', 3, 'values', 'small'],
    [1, 2],
    'results[3].values.small',
    '2 values',
    'a number',
  ),
  one(
    'groups without a grouping',
    ['results', 1, 'values'],
    { small: [1, 2, 3, 4] },
    'results[1].values',
    'an object',
    'one row: the result has no grouping',
  ),
  one(
    'a row instead of groups',
    ['results', 0, 'values'],
    [42, 50, 8, 0],
    'results[0].values',
    'a list',
    'an object with a row for each group',
  ),
  one(
    'respondents by group without a grouping',
    ['results', 1, 'respondents'],
    { small: 2 },
    'results[1].respondents',
    'an object',
    'one row: the result has no grouping',
  ),
  one(
    'shares of 96',
    ['results', 0, 'values', 'small'],
    [42, 46, 8, 0],
    'results[0].values.small',
    'a sum of 96',
    'a sum of 97–103',
  ),
  one(
    'shares of 103.5',
    ['results', 0, 'values', 'small'],
    [42, 53.5, 8, 0],
    'results[0].values.small',
    'a sum of 103.5',
    'a sum of 97–103',
  ),
  one(
    'shares of 104, one missing',
    ['results', 0, 'values', 'small'],
    [52, 52, null, 0],
    'results[0].values.small',
    'a sum of 104',
    'a sum of 97–103',
  ),
  one(
    'a result twice',
    ['results', 4],
    { indicator: 'apply', edition: '2011', grouping: 'size', unit: 'percent', values: {} },
    'results[4]',
    'a second result',
    'one for each indicator, edition, unit and grouping',
  ),
  one('half a total', ['results', 0, 'total'], 0.5, 'results[0].total', '0.5', 'a whole number'),

  one('a target of an unknown area', ['targets', 0, 'area'], 'x', 'targets[0].area', '"x"', 'an id of areas'),
  one('a target that is a text', ['targets', 0, 'target'], '80', 'targets[0].target', '"80"', 'a number'),
  one(
    'an observation without a date',
    ['targets', 0, 'observations', 0, 'date'],
    undefined,
    'targets[0].observations[0].date',
    'nothing',
    'a value',
  ),
  one(
    'an unknown entity on a ladder',
    ['ladders', 0, 'at', 'x'],
    {},
    'ladders[0].at.x',
    '"x"',
    'an id of entities',
  ),
  one(
    'an entity that is not on a ladder by indicator',
    ['ladders', 0, 'at', '1885'],
    '2',
    'ladders[0].at["1885"]',
    '"2"',
    'an object',
  ),
  one(
    'an unknown indicator on a ladder',
    ['ladders', 0, 'at', '1885', 'x'],
    '1',
    'ladders[0].at["1885"].x',
    '"x"',
    'an id of indicators',
  ),
  one(
    'an unknown step',
    ['ladders', 0, 'at', '1885', 'apply'],
    '3',
    'ladders[0].at["1885"].apply',
    '"3"',
    'an id of steps',
  ),
];

/** What is left out. */
const WARNINGS: readonly Case[] = [
  ...['12,5', ' ', true, false, {}, [], -1, 101].map((value) =>
    one(
      `a share of ${JSON.stringify(value)}`,
      ['results', 1, 'values', 0],
      value,
      'results[1].values[0]',
      shownAs(value),
      'a number 0–100',
    ),
  ),
  ...['12', -1, 1.5, 2 ** 53].map((value) =>
    one(
      `a count of ${JSON.stringify(value)}`,
      ['results', 2, 'values', 0],
      value,
      'results[2].values[0]',
      shownAs(value),
      'a whole number',
    ),
  ),
  one(
    'a mean of 101 %',
    ['results', 3, 'values', 'small'],
    101,
    'results[3].values.small',
    '101',
    'a number 0–100',
  ),
  one(
    'an answer beyond all measure',
    ['answers', 1, 'rows', '1885', 1],
    1e308,
    'answers[1].rows["1885"][1]',
    '1e+308',
    'a number -1000000000000000–1000000000000000',
  ),
  one(
    'a mean beyond all measure',
    ['results', 3, 'values', 'small'],
    -1e16,
    'results[3].values.small',
    '-10000000000000000',
    'a number 0–100',
  ),
  one(
    'a population beyond all measure',
    ['entities', 0, 'population'],
    1e308,
    'entities[0].population',
    '1e+308',
    'a number -1000000000000000–1000000000000000',
  ),
  one(
    'a number as a text',
    ['answers', 1, 'rows', '1885', 1],
    '250',
    'answers[1].rows["1885"][1]',
    '"250"',
    'a number',
  ),
  one(
    'a share of −5',
    ['answers', 1, 'rows', '1885', 2],
    -5,
    'answers[1].rows["1885"][2]',
    '-5',
    'a number 0–100',
  ),
  one(
    'half a respondent',
    ['results', 1, 'respondents'],
    11.5,
    'results[1].respondents',
    '11.5',
    'a whole number',
  ),
  one(
    'a negative group',
    ['results', 0, 'respondents', 'small'],
    -48,
    'results[0].respondents.small',
    '-48',
    'a whole number',
  ),
  one(
    'a source that is a script',
    ['source', 'url'],
    'javascript:alert(1)',
    'source.url',
    '"javascript:alert(1)"',
    'https:',
  ),
];

function shownAs(value: Json): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

const read = (document: Json) => readDataset(JSON.stringify(document), 'https://example.se/a.json');

describe('a document that is wrong', () => {
  for (const { name, at, value, path, found, expected } of ISSUES) {
    it(`in ${name} says where`, async () => {
      const error = await sourceErrorOf(read(gardenWith(at, value)));
      expect(error).to.include({ code: 'MW-DATA', kind: 'data', url: 'https://example.se/a.json' });
      expect(error.issues).to.deep.include({ path, found, expected });
      expect(error.issueCount).to.equal(error.issues.length);
    });
  }

  it('tells of everything at once, and counts what is beyond twenty', async () => {
    const rows = Object.fromEntries([...Array(30).keys()].map((index) => [`x${index}`, '---']));
    const error = await sourceErrorOf(read(gardenWith(['answers', 0, 'rows'], rows)));
    expect(error.issues).to.have.lengthOf(20);
    expect(error.issueCount).to.equal(30);
    expect(faultDetails(error, 'en').more).to.equal(10);
  });

  it('tells of one fault once, however much refers to it', async () => {
    const error = await sourceErrorOf(read(gardenWith(['scales', 0, 'kind'], 'ordered')));
    expect(error.issueCount).to.equal(1);
  });

  it('speaks Swedish about it', () => {
    const phrases = new Set([...ISSUES, ...WARNINGS].flatMap(({ found, expected }) => [found, expected]));
    const english = [...phrases].filter((phrase) => /[a-z]{2}/.test(phrase) && inSwedish(phrase) === phrase);
    // values out of the document, and words of the format, are the same in every language
    expect(english.filter((phrase) => !/^["\d-]|^(true|false|null|https:)$/.test(phrase))).to.deep.equal([]);
  });
});

describe('a value that is wrong', () => {
  for (const { name, at, value, path, found, expected } of WARNINGS) {
    it(`in ${name} is left out, and told`, async () => {
      const dataset = await read(gardenWith(at, value));
      expect(dataset.warnings).to.deep.equal([{ path, found, expected }]);
    });
  }

  it('is missing, never zero', async () => {
    const shares = await read(gardenWith(['results', 1, 'values', 0], '12,5'));
    expect(shares.results[1]?.values.get('')).to.deep.equal(['missing', 70, 60, 5]);
    const answers = await read(gardenWith(['answers', 1, 'rows', '1885', 1], '250'));
    expect(answers.answers[1]?.gaps[1]).to.equal(1);
    const bases = await read(gardenWith(['results', 0, 'respondents', 'small'], '48'));
    expect(bases.results[0]?.respondents.has('small')).to.equal(false);
  });

  it('of 1e400 is no number', async () => {
    const text = JSON.stringify(gardenWith(['results', 1, 'values', 0], 77)).replace('77', '1e400');
    const dataset = await readDataset(text);
    expect(dataset.results[1]?.values.get('')?.[0]).to.equal('missing');
    expect(dataset.warnings).to.deep.equal([
      { path: 'results[1].values[0]', found: 'Infinity', expected: 'a number 0–100' },
    ]);
  });

  it('of 1e400 where the structure needs a number makes the document unusable', async () => {
    const text = JSON.stringify(gardenWith(['indicators', 0, 'weight'], 77)).replace('77', '1e400');
    const error = await sourceErrorOf(readDataset(text));
    expect(error.issues).to.deep.equal([
      { path: 'indicators[0].weight', found: 'Infinity', expected: 'at most 1000000000000000' },
    ]);
  });

  it('that lost a letter in a conversion is told', async () => {
    const dataset = await read(gardenWith(['entities', 0, 'name'], 'Link\uFFFDping'));
    expect(dataset.warnings.map(({ found }) => found)).to.deep.equal(['U+FFFD']);
    expect(dataset.entities.get('1885')?.name).to.equal('Link\uFFFDping');
  });
});
