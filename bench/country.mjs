// A synthetic country in files, divided by county and edition as docs/data-format.md describes it. Nobody answered any
// of this, and the document says so.
//   node bench/country.mjs FOLDER [--entities 100000] [--indicators 158] [--editions 10]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** So many that the list of files stays short in the largest country, and a file of answers small. */
const PER_COUNTY = 250;
const AREAS = ['children', 'care', 'building', 'culture', 'business'];
const PARTS = { service: 'petal', development: 'stem', leadership: 'grass', technology: 'soil' };
const CATEGORIES = [
  { id: 'not', label: { sv: 'Uppfyller inte', en: 'Not fulfilled' }, value: 0, tone: 'negative' },
  { id: 'partly', label: { sv: 'Uppfyller delvis', en: 'Partly fulfilled' }, value: 0.5, tone: 'middle' },
  { id: 'fully', label: { sv: 'Uppfyller', en: 'Fulfilled' }, value: 1, tone: 'positive' },
];

const numbered = (count, make) => [...Array(count).keys()].map(make);

/** Evenly spread numbers in 0…1, the same on every run. */
function spread(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/**
 * Writes the country's files.
 *
 * @param {string} folder is made when it is missing
 * @param {object} [size]
 * @param {number} [size.entities] municipalities
 * @param {number} [size.indicators]
 * @param {number} [size.editions] one a year, the last 2025
 * @returns {{ entity: string, files: number, bytes: number }} a municipality in the middle, and what was written
 */
export function writeCountry(folder, { entities = 290, indicators = 158, editions = 10 } = {}) {
  const counties = Math.max(1, Math.round(entities / PER_COUNTY));
  const digits = String(counties).length;
  const years = numbered(editions, (index) => String(2026 - editions + index));
  const names = numbered(indicators, (index) => `q${index + 1}`);
  const codes = { 0: 'not', 1: 'partly', 2: 'fully', '-': null };
  const parts = [];
  let bytes = 0;
  const write = (path, lists, conditions) => {
    const text = JSON.stringify({ format: 'maturity/1', synthetic: true, ...lists });
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    bytes += text.length;
    if (conditions) parts.push({ href: path, holds: Object.keys(lists), ...conditions });
  };
  const groups = [];
  let middle = '';
  for (const county of numbered(counties, (index) => index)) {
    const prefix = String(county + 1).padStart(digits, '0');
    const random = spread(county + 1);
    const first = Math.round((county * entities) / counties);
    const count = Math.round(((county + 1) * entities) / counties) - first;
    const ids = numbered(count, (index) => `${prefix}-${String(index + 1).padStart(3, '0')}`);
    if (county === counties >> 1) middle = ids[count >> 1];
    groups.push({ id: prefix, label: `Län ${prefix}`, members: count });
    const register = ids.map((id) => ({
      id,
      name: `Kommun ${id}`,
      county: prefix,
      population: Math.round(2000 * 150 ** random()),
    }));
    write(`register/${prefix}.json`, { entities: register }, { prefix });
    for (const edition of years) {
      const row = () => numbered(indicators, () => '-001122'[Math.floor(random() * 7)]).join('');
      const rows = Object.fromEntries(ids.map((id) => [id, row()]));
      const answers = [{ edition, indicators: names, codes, rows }];
      write(`answers/${edition}/${prefix}.json`, { answers }, { edition, prefix });
    }
  }
  write('country.json', {
    title: { sv: 'Ett påhittat land', en: 'An invented country' },
    source: { name: { sv: 'Påhittade siffror', en: 'Invented figures' } },
    editions: years.map((id) => ({ id })),
    scales: [{ id: 'fulfilment', kind: 'ordinal', meaning: 'fulfilment', categories: CATEGORIES }],
    layers: Object.entries(PARTS).map(([id, part]) => ({ id, part })),
    areas: AREAS.map((id) => ({ id })),
    indicators: names.map((id, index) => {
      const layer = Object.keys(PARTS)[index % 4];
      const general = layer === 'leadership' || layer === 'technology';
      return {
        id,
        scale: 'fulfilment',
        layer,
        ...(general ? {} : { area: AREAS[(index >> 2) % AREAS.length] }),
      };
    }),
    groupings: [{ id: 'county', label: { sv: 'Län', en: 'County' }, by: 'county', groups }],
    parts,
  });
  return { entity: middle, files: parts.length + 1, bytes };
}

if (process.argv[1] === import.meta.filename) {
  const number = { type: 'string' };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { entities: number, indicators: number, editions: number },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('missing folder: node bench/country.mjs FOLDER');
  const size = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
  for (const [name, value] of Object.entries(size))
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`invalid ${name}: ${values[name]}`);
  const { entity, files, bytes } = writeCountry(folder, size);
  console.log(`${files} files, ${(bytes / 2 ** 20).toFixed(1)} MiB; a municipality in the middle: ${entity}`);
}
