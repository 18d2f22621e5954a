import { Faulty } from './fault-client.js';

const COUNTIES = { '01': ['0114', '0180'], '18': ['1880', '1885'] };
const EDITIONS = ['2024', '2025'];
const INDICATORS = ['apply', 'follow'];

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
    const entities = ids.map((id) => ({
      id,
      name: `Kommun ${id}`,
      county: prefix,
      population: Number(id) * 10,
    }));
    await add(`register/${prefix}`, { entities }, { prefix });
    for (const edition of EDITIONS) {
      if (edition === '2025' && silent.includes(prefix)) continue;
      const rows = Object.fromEntries(ids.map((id) => [id, edition === '2025' ? '21' : '00']));
      const answers = [
        { edition, indicators: INDICATORS, codes: { 0: 'not', 1: 'partly', 2: 'fully' }, rows },
      ];
      const own = unpublished.filter((id) => ids.includes(id));
      await add(
        `${edition}/${prefix}`,
        { answers: own.length > 0 ? answers.map((sheet) => ({ ...sheet, unpublished: own })) : answers },
        { edition, prefix },
      );
    }
  }
  const whole = await Faulty.that({
    body: JSON.stringify({
      format: 'maturity/1',
      synthetic: true,
      editions: EDITIONS.map((id) => ({ id })),
      scales: [
        {
          id: 'fulfilment',
          kind: 'ordinal',
          categories: ['not', 'partly', 'fully'].map((id, value) => ({ id, value })),
        },
      ],
      layers: [{ id: 'service', part: 'petal' }],
      areas: [{ id: 'children' }],
      indicators: INDICATORS.map((id) => ({ id, scale: 'fulfilment', layer: 'service', area: 'children' })),
      groupings: [
        {
          id: 'county',
          by: 'county',
          groups: Object.entries(COUNTIES).map(([id, ids]) => ({
            id,
            ...(members && { members: ids.length }),
          })),
        },
      ],
      parts,
    }),
  });
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
