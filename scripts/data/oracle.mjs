// Copies the numbers of the transcriptions into test/fixtures/oracle, under the transcriptions' own ids and without
// any mapping, so that the tests catch a mistake of the scripts that make demo/data.
//
//   node scripts/data/oracle.mjs [--from DIR]        DIR is ../shared/data unless told
//
// Each fixture is a list of lines with fields between bars; an empty field is a number that the source does not give.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = process.argv.indexOf('--from');
const from = resolve(root, asked < 0 ? '../shared/data' : (process.argv[asked + 1] ?? ''));
if (!existsSync(join(from, 'municipalities.json'))) {
  console.log(`No source data in ${from}: test/fixtures/oracle is left as it is.`);
  process.exit(0);
}
const text = (path) => readFileSync(join(from, path), 'utf8');
const json = (path) => JSON.parse(text(path));
const bars = (...fields) => fields.map((field) => field ?? '').join('|');

function save(name, lines) {
  const folder = join(root, 'test/fixtures/oracle');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `${JSON.stringify(lines, null, 2)}\n`);
  console.log(`test/fixtures/oracle/${name}  ${lines.length} lines`);
}

const survey = json('survey/skl-2011.json');
// figure | group | answer | value | confidence of the cell
save(
  'skl-2011-values.json',
  survey.flatMap(({ id, groups, answers, values, cell_confidence: sure }) =>
    (values ?? []).flatMap((row, g) =>
      row.map((value, a) => bars(id, groups[g].id, answers[a].id, value, sure?.[g][a])),
    ),
  ),
);
// figure | group, or empty for the whole figure | respondents | "derived" where not printed
save(
  'skl-2011-respondents.json',
  survey.flatMap(({ id, respondents, groups }) => [
    ...(respondents === null ? [] : [bars(id, '', respondents, '')]),
    ...groups
      .filter(({ n }) => typeof n === 'number')
      .map((g) => bars(id, g.id, g.n, g.n_is_derived || g.n_source ? 'derived' : '')),
  ]),
);
const meta = json('survey/skl-2011-meta.json');
// numbers that stand in the text: figure | measure or group | value; and the bands: id | municipalities | respondents
save('skl-2011-prose.json', [
  ...survey.flatMap(({ id, prose_values: prose }) =>
    (prose ?? []).map((p, index) => bars(id, p.group ?? index, p.percent)),
  ),
  ...survey
    .find(({ id }) => id === 'key-sentences')
    .items.map(({ id, value }) => bars('key-sentences', id, value)),
  bars('fig-6', '2009', survey.find(({ id }) => id === 'fig-6').trend['in-progress']['2009']),
  ...meta.size_bands.map((band) =>
    bars('band', band.id, band.total_municipalities, band.respondents_derived_from_fig_1),
  ),
]);
const appendix = survey.find(({ id }) => id === 'bilaga-1');
save('skl-2011-participants.json', appendix.names_sorted);
save(
  'skl-2011-inconsistencies.json',
  meta.inconsistencies.map(({ id }) => id),
);

const columns = new Map();
for (const line of text('kolada/kolada-digital-290-long.csv').trim().split('\n').slice(1)) {
  const [kpi, municipality, year, value] = line.trim().split(',');
  const column = columns.get(`${kpi}|${year}`) ?? [];
  column.push([municipality, value]);
  columns.set(`${kpi}|${year}`, column);
}
// key figure | year | value of each municipality in the order of their codes
save(
  'kolada.json',
  [...columns]
    .filter(([key]) => /^U|^N079.*\|20(18|19|2\d)|^N90001/.test(key))
    .map(([key, column]) =>
      bars(
        key,
        column
          .sort()
          .map(([, value]) => value)
          .join(' '),
      ),
    ),
);

// code | name | county | inhabitants in 2011 | in 2022 | municipality group
save(
  'municipalities.json',
  json('municipalities.json').municipalities.map((m) =>
    bars(m.code, m.name, m.countyCode, m.population[2011], m.population[2022], m.skrGroup2023.code),
  ),
);

const blomladan = json('survey/eblomladan-2014.json');
save('eblomladan-2014.json', [
  ...Object.entries(blomladan.facts).map(([fact, value]) => bars('fact', fact, value)),
  ...['top_ten', 'bottom_ten'].flatMap((list) =>
    blomladan[list].items.map((item) => bars(list, item.rank_in_list, item.label, item.confidence)),
  ),
]);

const older = json('survey/skl-2008.json');
save('skl-2008.json', [
  ...older.respondents.map(({ year, n }) => bars('respondents', year, n)),
  ...older.averages_by_size.map(({ id, mean }) => bars('mean', id, mean)),
  bars('any-year', '', older.answered_at_least_one_year),
]);

const goals = json('survey/oskarshamn-goals.json');
save('oskarshamn-2008.json', [
  ...goals.goals.map((g) => bars(g.id, g.dimension, g.target_year, g.target_share, g.target_type)),
  bars('ladder', goals.ladder.steps.length),
]);

const mapping = json('survey/strategy-2011.json').figure_16_mapping;
save('esamhallet-2011.json', [
  ...Object.entries(mapping.as_printed).map(([goal, effects]) => bars('as-printed', goal, effects.join(' '))),
  ...Object.entries(mapping.by_meaning).map(([goal, effects]) => bars('by-meaning', goal, effects.join(' '))),
]);
