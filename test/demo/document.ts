/** The parts of a data document that the tests look at, as they stand in the file. */
export interface RawDocument {
  readonly $schema: string;
  readonly format: string;
  readonly editions?: readonly { id: string }[];
  readonly scales?: readonly RawScale[];
  readonly layers?: readonly { id: string; part: string }[];
  readonly areas?: readonly { id: string }[];
  readonly goals?: readonly { id: string }[];
  readonly topics?: readonly { id: string }[];
  readonly indicators?: readonly RawIndicator[];
  readonly groupings?: readonly RawGrouping[];
  readonly entities?: readonly RawEntity[];
  readonly parts?: readonly { href: string; holds: readonly string[] }[];
  readonly answers?: readonly RawSheet[];
  readonly results?: readonly RawResult[];
  readonly targets?: readonly RawTarget[];
  readonly ladders?: readonly { id: string; steps: readonly { id: string }[] }[];
  readonly notes?: readonly RawText[];
  readonly inconsistencies?: readonly { id: string; text: RawText }[];
}

export interface RawText {
  readonly sv: string;
  readonly en: string;
}

export interface RawScale {
  readonly id: string;
  readonly kind: string;
  readonly categories: readonly { id: string; label: RawText; outside?: boolean; from?: number }[];
}

export interface RawIndicator {
  readonly id: string;
  readonly kpi?: string;
  readonly label: RawText;
  readonly topic?: string;
  readonly layer?: string;
  readonly area?: string;
  readonly goals?: readonly string[];
  readonly goalsByMeaning?: readonly string[];
  readonly number?: number;
  readonly scale: string;
  readonly multiple?: boolean;
}

export interface RawGrouping {
  readonly id: string;
  readonly by: string;
  readonly groups: readonly { id: string; from?: number; below?: number; members?: number }[];
}

export interface RawEntity {
  readonly id: string;
  readonly name: string;
  readonly population?: number;
  readonly county?: string;
  readonly skrGroup?: string;
  readonly point?: readonly [number, number];
}

export interface RawSheet {
  readonly edition: string;
  readonly indicators: readonly string[];
  readonly codes?: Readonly<Record<string, string | null>>;
  readonly rows: Readonly<Record<string, string | readonly (number | null)[]>>;
}

export type RawValue = number | string;

export interface RawResult {
  readonly indicator: string;
  readonly edition: string;
  readonly grouping?: string;
  readonly unit: string;
  readonly figure?: string;
  readonly total?: number;
  readonly respondents?: number | Readonly<Record<string, number>>;
  readonly respondentsDerived?: boolean;
  readonly derived?: boolean;
  readonly values: readonly RawValue[] | Readonly<Record<string, readonly RawValue[]>>;
  readonly notes?: readonly RawText[];
}

export interface RawTarget {
  readonly id: string;
  readonly area?: string;
  readonly target?: number;
  readonly change: boolean;
  readonly due?: string;
}

export const DOCUMENTS = [
  'municipalities',
  'skl-2011',
  'eblomladan-2014',
  'valfardsteknik-2022',
  'skl-2008',
  'oskarshamn-2008',
  'esamhallet-2011',
] as const;

/** Returns the text of a committed document. */
export async function textOf(name: string): Promise<string> {
  const response = await fetch(`/demo/data/${name}.json`);
  if (!response.ok) throw new Error(`missing document: ${name}`);
  return response.text();
}

/** Returns a committed document as it stands. */
export async function documentOf(name: string): Promise<RawDocument> {
  return JSON.parse(await textOf(name)) as RawDocument;
}

/** Returns the lines of a fixture, each split at its bars. */
export async function oracle(name: string): Promise<string[][]> {
  const response = await fetch(`/test/fixtures/oracle/${name}.json`);
  if (!response.ok) throw new Error(`missing fixture: ${name}`);
  return ((await response.json()) as string[]).map((line) => line.split('|'));
}

/** Returns the rows of a result by group; a result for everyone has the group "". */
export function rowsOf(result: RawResult): [string, readonly RawValue[]][] {
  return isRow(result.values) ? [['', result.values]] : Object.entries(result.values);
}

function isRow(values: RawResult['values']): values is readonly RawValue[] {
  return Array.isArray(values);
}

/** Returns the respondents of one group of a result; `undefined` where none are given. */
export function respondentsOf({ respondents }: RawResult, group: string): number | undefined {
  return typeof respondents === 'object' ? respondents[group] : respondents;
}
