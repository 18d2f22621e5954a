import { Faulty } from './fault-client.js';

/** The municipalities of each county. */
export const COUNTIES = { '01': ['0114', '0180'], '18': ['1880', '1885'] };
const EDITIONS = ['2024', '2025'];
const INDICATORS = ['apply', 'follow'];

/** The municipalities of a county as a document has them. */
export const entitiesOf = (county: keyof typeof COUNTIES): readonly object[] =>
  COUNTIES[county].map((id) => ({ id, name: `Kommun ${id}`, county, population: Number(id) * 10 }));

/** Answers as a document has them, the same from everyone. */
export const answersOf = (edition: string, ids: readonly string[], row: string): object => ({
  edition,
  indicators: INDICATORS,
  codes: { 0: 'not', 1: 'partly', 2: 'fully' },
  rows: Object.fromEntries(ids.map((id) => [id, row])),
});

/**
 * All but the municipalities and answers of a made-up country of two counties and two questions.
 *
 * @param members whether it says how many municipalities a county has
 */
export const aCountry = (editions: readonly string[], members = true): object => ({
  format: 'maturity/1',
  synthetic: true,
  editions: editions.map((id) => ({ id })),
  scales: [
    {
      id: 'fulfilment',
      kind: 'ordinal',
      categories: [
        { id: 'not', value: 0, label: 'Nej' },
        { id: 'partly', value: 1, label: 'Delvis' },
        { id: 'fully', value: 2, label: 'Helt' },
      ],
    },
  ],
  layers: [{ id: 'service', part: 'petal' }],
  areas: [{ id: 'children' }],
  indicators: INDICATORS.map((id) => ({ id, scale: 'fulfilment', layer: 'service', area: 'children' })),
  groupings: [
    {
      id: 'county',
      by: 'county',
      groups: Object.entries(COUNTIES).map(([id, ids]) => ({ id, ...(members && { members: ids.length }) })),
    },
  ],
});

export interface Country {
  readonly url: string;
  /** How often each file has been asked for, by a name such as "2025/18" or "register/18". */
  readonly asked: () => Promise<Readonly<Record<string, number>>>;
}

/** A country of four municipalities in files of their own. */
export async function country({
  members = true,
  unpublished = [],
  silent = [],
}: {
  members?: boolean;
  unpublished?: string[];
  /** Counties that have not answered in the latest edition. */
  silent?: string[];
} = {}): Promise<Country> {
  const files = new Map<string, Faulty>();
  const parts: object[] = [];
  const add = async (name: string, lists: object, conditions: object) => {
    const file = await Faulty.that({ body: JSON.stringify({ format: 'maturity/1', ...lists }) });
    files.set(name, file);
    parts.push({ href: file.url, holds: Object.keys(lists), ...conditions });
  };
  for (const [prefix, ids] of Object.entries(COUNTIES)) {
    const entities = entitiesOf(prefix as keyof typeof COUNTIES);
    await add(`register/${prefix}`, { entities }, { prefix });
    for (const edition of EDITIONS) {
      if (edition === '2025' && silent.includes(prefix)) continue;
      const answers = [answersOf(edition, ids, edition === '2025' ? '21' : '00')];
      const own = unpublished.filter((id) => ids.includes(id));
      await add(
        `${edition}/${prefix}`,
        { answers: own.length > 0 ? answers.map((sheet) => ({ ...sheet, unpublished: own })) : answers },
        { edition, prefix },
      );
    }
  }
  const whole = await Faulty.that({ body: JSON.stringify({ ...aCountry(EDITIONS, members), parts }) });
  const asked = async () => {
    const counts: Record<string, number> = {};
    for (const [name, file] of files) {
      const { requests } = await file.story();
      if (requests > 0) counts[name] = requests;
    }
    return counts;
  };
  return { url: whole.url, asked };
}
