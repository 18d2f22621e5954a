// Makes what is derived from src/source/formats/maturity-schema.ts: the published JSON Schema, and the table that every
// document is checked against. npm run schema -- --check fails when either is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { DESCRIPTIONS } from './schema-descriptions.mjs';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');
const { module: schema } = await runnerImport(join(root, 'src/source/formats/maturity-schema.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});

/** The named things of the format, as they are called in the JSON Schema. */
const DEFINITIONS = {
  text: schema.text,
  source: schema.source,
  part: schema.part,
  edition: schema.edition,
  category: schema.category,
  scale: schema.scale,
  layer: schema.layer,
  labelled: schema.labelled,
  indicator: schema.indicator,
  group: schema.group,
  grouping: schema.grouping,
  entity: schema.entity,
  answers: schema.answers,
  result: schema.result,
  observation: schema.observation,
  target: schema.target,
  step: schema.step,
  ladder: schema.ladder,
  cell: schema.cell,
};

const cell = { $ref: '#/$defs/cell' };
const cellOrCategory = { type: ['string', 'number', 'null'] };
const objectOf = (inner) => ({ type: 'object', additionalProperties: inner });
const row = { anyOf: [cell, { type: 'array', items: cell }] };

/** What rows hold. The reader takes them apart by hand, since it leaves bad cells out; a file should have none. */
const BY_HAND = new Map([
  [schema.codes, { ...objectOf(cellOrCategory), propertyNames: { minLength: 1, maxLength: 1 } }],
  [schema.rows, objectOf({ anyOf: [{ type: 'string' }, { type: 'array', items: cellOrCategory }] })],
  [schema.respondents, { anyOf: [cell, objectOf(cell)] }],
  [schema.values, { anyOf: [...row.anyOf, objectOf(row)] }],
  [schema.places, objectOf(objectOf({ type: ['string', 'null'] }))],
]);

function jsonSchema() {
  const made = toJsonSchema(schema.maturityDocument, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    definitions: DEFINITIONS,
    overrideSchema: ({ valibotSchema }) => BY_HAND.get(valibotSchema),
  });
  const { $schema, $defs, ...rest } = made;
  describe('document', rest);
  for (const [name, definition] of Object.entries($defs)) describe(name, definition);
  const title = 'Maturity document, format maturity/1';
  return { $schema, title, ...rest, $defs };
}

/** Adds what people read. Kept out of the library, since it would be sent to every visitor. */
function describe(name, definition) {
  const own = DESCRIPTIONS[name];
  if (own === undefined) throw new Error(`missing description: ${name}`);
  definition.description = own[''];
  for (const [key, property] of Object.entries(definition.properties ?? {})) {
    if (own[key] === undefined) throw new Error(`missing description: ${name}.${key}`);
    property.description = own[key];
  }
}

/**
 * The kind of a value in the notation of src/source/formats/shape.ts.
 *
 * @param name what the value is called, and its shape when it has members
 * @param shapes where that shape is put
 */
function kindOf(one, name, shapes) {
  if (one === schema.text) return 't';
  if (one === schema.respondents || one === schema.values) return 'a';
  const has = (type) => (one.pipe ?? []).some((rule) => rule.type === type);
  switch (one.type) {
    case 'string':
      return has('non_empty') ? 'i' : 's';
    case 'number':
      return has('safe_integer') ? 'c' : ({ 0: 'p', 5: 'm' }[minimumOf(one)] ?? 'n');
    case 'boolean':
      return 'b';
    case 'nullable':
      return 'z';
    case 'union':
      return 'u';
    case 'custom':
      return 'o';
    case 'picklist':
      return one.options.join('|');
    case 'array':
      return `[${kindOf(one.item, name, shapes)}`;
    case 'loose_object': {
      if (name in shapes) throw new Error(`invalid name of a shape: ${name}, which another has`);
      shapes[name] = '';
      const members = Object.entries(one.entries).map(([member, inner]) =>
        inner.type === 'exact_optional'
          ? `${member}?${kindOf(inner.wrapped, member, shapes)}`
          : `${member}:${kindOf(inner, member, shapes)}`,
      );
      shapes[name] = members.join(' ');
      return name;
    }
    default:
      throw new Error(`unknown schema type: ${one.type}`);
  }
}

/** The smallest number that is allowed, by the strictest rule; rules may lie in a pipe within the pipe. */
function minimumOf(one) {
  const minimums = (one.pipe ?? []).map((rule) => {
    if (rule.type === 'min_value') return rule.requirement;
    return rule !== one && rule.pipe ? minimumOf(rule) : -Infinity;
  });
  return Math.max(...minimums);
}

/** Lists that few documents have; their shapes are sent only to those who read them. */
const PLANS = ['targets', 'ladders'];

/** Returns the shapes of lists, and of what their items are made of. */
function shapes(name, schemas) {
  const made = {};
  for (const [list, one] of schemas) kindOf(one, list, made);
  return [
    '// Made by npm run schema out of maturity-schema.ts, in the notation of shape.ts.',
    '',
    `export const ${name} = ${JSON.stringify(made)};`,
    '',
  ].join('\n');
}

async function write(path, text) {
  const file = join(root, path);
  const printed = await format(text, { ...(await resolveConfig(file)), filepath: file });
  let current;
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // written for the first time
  }
  if (current === printed) return;
  if (isCheck) {
    console.error(`out of date: ${path} (npm run schema)`);
    process.exitCode = 1;
  } else writeFileSync(file, printed);
}

await write('schema/maturity-1.json', JSON.stringify(jsonSchema()));
const lists = Object.entries(schema.SECTIONS);
const usual = lists.filter(([name]) => !PLANS.includes(name));
const plans = lists.filter(([name]) => PLANS.includes(name));
await write('src/source/formats/maturity-shapes.ts', shapes('SHAPES', [['head', schema.head], ...usual]));
await write('src/source/formats/plans-shapes.ts', shapes('PLANS', plans));
