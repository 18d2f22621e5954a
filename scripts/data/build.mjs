// Makes demo/data/*.json out of a folder with the transcriptions and registers that they are based on.
//
//   npm run data [-- --from DIR]        DIR is ../shared/data unless told
//
// The documents are committed, so the project is whole without that folder: when it is absent nothing is changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blomladan } from './eblomladan-2014.mjs';
import { esamhallet } from './esamhallet-2011.mjs';
import { municipalities } from './municipalities.mjs';
import { oskarshamn } from './oskarshamn-2008.mjs';
import { skl2008 } from './skl-2008.mjs';
import { skl2011 } from './skl-2011/index.mjs';
import { valfardsteknik } from './valfardsteknik-2022.mjs';
import { print } from './write.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = process.argv.indexOf('--from');
const from = resolve(root, asked < 0 ? '../shared/data' : (process.argv[asked + 1] ?? ''));

if (!existsSync(join(from, 'municipalities.json'))) {
  console.log(`No source data in ${from}: demo/data is left as it is.`);
  process.exit(0);
}

const text = (path) => readFileSync(join(from, path), 'utf8');
const json = (path) => JSON.parse(text(path));
const register = json('municipalities.json').municipalities;
const counties = json('counties.json');
const survey = json('survey/skl-2011.json');

const documents = {
  'municipalities.json': municipalities(register, counties),
  'skl-2011.json': skl2011(survey, json('survey/skl-2011-meta.json'), register, counties),
  'eblomladan-2014.json': blomladan(json('survey/eblomladan-2014.json')),
  'valfardsteknik-2022.json': valfardsteknik(
    text('kolada/kolada-digital-290-long.csv'),
    json('kolada/kolada-digital-290-kpis.json'),
    register,
  ),
  'skl-2008.json': skl2008(json('survey/skl-2008.json')),
  'oskarshamn-2008.json': oskarshamn(json('survey/oskarshamn-goals.json')),
  'esamhallet-2011.json': esamhallet(json('survey/strategy-2011.json'), survey),
};

for (const [name, content] of Object.entries(documents)) {
  const printed = print({ $schema: '../../schema/maturity-1.json', format: 'maturity/1', ...content });
  writeFileSync(join(root, 'demo/data', name), printed);
  console.log(`demo/data/${name}  ${(printed.length / 1000).toFixed(0)} kB`);
}
