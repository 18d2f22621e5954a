import * as v from 'valibot';
import {
  LAYER_PARTS,
  MISSING_REASONS,
  RESULT_UNITS,
  SCALE_MEANINGS,
  TARGET_STATUSES,
  TONES,
} from '../../model/index.js';
import { isObject, LARGEST } from './json.js';

// Written once: the types of the input, the quick check that every document passes (…-shapes.ts), the thorough one
// that tells what is wrong, and schema/maturity-1.json all come from here. Facts are checked only down to their rows: the
// rows are read by hand, since a country has 300 000 cells and a bad number among them is left out rather than an error.

// the schema library takes a list for a record
const texts = v.pipe(v.custom<Readonly<Record<string, string>>>(isObject), v.record(v.string(), v.string()));
export const text = v.union([v.string(), texts]);
export const id = v.pipe(v.string(), v.nonEmpty());
const number = v.pipe(v.number(), v.minValue(-LARGEST), v.maxValue(LARGEST));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const flag = v.boolean();
const maybe = v.exactOptional;

/** What may stand in a cell: a number or category, `null` or a word for why there is none. */
export type CellInput = string | number | null;
export const cell = v.nullable(v.union([number, v.picklist(MISSING_REASONS)]));

type Codes = Readonly<Record<string, CellInput>>;
type Rows = Readonly<Record<string, string | readonly CellInput[]>>;
type Values = CellInput | readonly CellInput[];

export const codes = v.custom<Codes>(isObject);
export const rows = v.custom<Rows>(isObject);
export const respondents = v.custom<CellInput | Readonly<Record<string, CellInput>>>(isGiven);
export const values = v.custom<Values | Readonly<Record<string, Values>>>(isGiven);
export const places = v.custom<Readonly<Record<string, Readonly<Record<string, string | null>>>>>(isObject);

function isGiven(value: unknown): boolean {
  return value !== undefined;
}

export const source = v.looseObject({
  name: text,
  url: maybe(v.string()),
  licence: maybe(v.string()),
  published: maybe(v.string()),
  retrieved: maybe(v.string()),
  note: maybe(text),
  derived: maybe(flag),
});

export const edition = v.looseObject({ id, label: maybe(text), date: maybe(v.string()), break: maybe(text) });

export const category = v.looseObject({
  id,
  label: maybe(text),
  value: maybe(number),
  tone: maybe(v.picklist(TONES)),
  outside: maybe(flag),
  exclusive: maybe(flag),
  from: maybe(number),
});

export const scale = v.looseObject({
  id,
  kind: v.picklist(['ordinal', 'nominal', 'numeric']),
  label: maybe(text),
  meaning: maybe(v.picklist(SCALE_MEANINGS)),
  categories: maybe(v.array(category)),
  unit: maybe(v.string()),
  min: maybe(number),
  max: maybe(number),
  better: maybe(v.picklist(['higher', 'lower'])),
  note: maybe(text),
});

export const layer = v.looseObject({ id, label: maybe(text), part: v.picklist(LAYER_PARTS) });

export const labelled = v.looseObject({ id, label: maybe(text) });

export const indicator = v.looseObject({
  id,
  label: maybe(text),
  question: maybe(text),
  note: maybe(text),
  layer: maybe(id),
  area: maybe(id),
  topic: maybe(v.string()),
  scale: id,
  multiple: maybe(flag),
  goals: maybe(v.array(id)),
  weight: maybe(v.pipe(number, v.minValue(0))),
});

export const group = v.looseObject({
  id,
  label: maybe(text),
  from: maybe(number),
  below: maybe(number),
  members: maybe(count),
});

export const grouping = v.looseObject({
  id,
  label: maybe(text),
  by: maybe(v.string()),
  groups: v.array(group),
});

export const entity = v.looseObject({ id, name: v.string(), kind: maybe(v.string()) });

export const answers = v.looseObject({
  edition: id,
  unpublished: maybe(v.union([flag, v.array(id)])),
  indicators: v.array(id),
  codes: maybe(codes),
  rows,
});

export const result = v.looseObject({
  indicator: id,
  edition: id,
  grouping: maybe(id),
  unit: v.picklist(RESULT_UNITS),
  respondents: maybe(respondents),
  total: maybe(count),
  values,
  derived: maybe(flag),
  respondentsDerived: maybe(flag),
  notes: maybe(v.array(text)),
});

export const observation = v.looseObject({ date: v.string(), value: v.nullable(number) });

export const target = v.looseObject({
  id,
  label: maybe(text),
  area: maybe(id),
  measure: maybe(text),
  target: maybe(v.nullable(number)),
  unit: maybe(v.string()),
  change: maybe(flag),
  due: maybe(v.string()),
  baseline: maybe(v.nullable(number)),
  observations: maybe(v.array(observation)),
  status: maybe(v.picklist(TARGET_STATUSES)),
  note: maybe(text),
});

export const step = v.looseObject({ id, label: maybe(text), requires: maybe(text) });

export const ladder = v.looseObject({
  id,
  label: maybe(text),
  steps: v.array(step),
  at: maybe(places),
});

/** The lists of a document, each with the schema of its items. They are checked item by item. */
export const SECTIONS = {
  editions: edition,
  scales: scale,
  layers: layer,
  areas: labelled,
  goals: labelled,
  indicators: indicator,
  groupings: grouping,
  entities: entity,
  answers,
  results: result,
  targets: target,
  ladders: ladder,
} as const;
export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

export const part = v.looseObject({
  href: id,
  holds: v.array(v.picklist(SECTION_NAMES)),
  edition: maybe(id),
  prefix: maybe(id),
});

export const PARTS = v.array(part);

/** What a document says of itself, beside its lists. */
const HEAD = {
  title: maybe(text),
  language: maybe(id),
  source: maybe(source),
  synthetic: maybe(flag),
  notes: maybe(v.array(text)),
  minGroup: maybe(v.pipe(number, v.minValue(5))),
  parts: maybe(PARTS),
};
export const head = v.looseObject(HEAD);

/** A whole document. */
export const maturityDocument = v.looseObject({
  $schema: maybe(v.string()),
  format: v.pipe(v.string(), v.regex(/^maturity\/1(\.\d+)*$/)),
  ...HEAD,
  editions: maybe(v.array(edition)),
  scales: maybe(v.array(scale)),
  layers: maybe(v.array(layer)),
  areas: maybe(v.array(labelled)),
  goals: maybe(v.array(labelled)),
  indicators: maybe(v.array(indicator)),
  groupings: maybe(v.array(grouping)),
  entities: maybe(v.array(entity)),
  answers: maybe(v.array(answers)),
  results: maybe(v.array(result)),
  targets: maybe(v.array(target)),
  ladders: maybe(v.array(ladder)),
});

/** What a maturity/1 document may say. */
export type MaturityDocument = v.InferInput<typeof maturityDocument>;
export type SectionItem<Name extends SectionName> = v.InferOutput<(typeof SECTIONS)[Name]>;
export type HeadInput = v.InferOutput<typeof head>;
export type PartInput = v.InferOutput<typeof part>;
export type AnswersInput = v.InferOutput<typeof answers>;
export type ResultInput = v.InferOutput<typeof result>;
