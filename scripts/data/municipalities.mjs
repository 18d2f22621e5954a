// The register: 290 municipalities, and the three ways of dividing them.

/** The size bands of the 2011 survey, with the limits they were printed with. */
export const SIZE_BANDS = [
  {
    id: 'under-10k',
    label: { sv: 'Färre än 10 000 invånare', en: 'Fewer than 10,000 inhabitants' },
    below: 10000,
  },
  {
    id: '10k',
    label: { sv: '10 000–19 999 invånare', en: '10,000–19,999 inhabitants' },
    from: 10000,
    below: 20000,
  },
  {
    id: '20k',
    label: { sv: '20 000–49 999 invånare', en: '20,000–49,999 inhabitants' },
    from: 20000,
    below: 50000,
  },
  {
    id: '50k',
    label: { sv: '50 000–99 999 invånare', en: '50,000–99,999 inhabitants' },
    from: 50000,
    below: 100000,
  },
  {
    id: '100k',
    label: { sv: '100 000 invånare eller fler', en: '100,000 inhabitants or more' },
    from: 100000,
  },
];

const SKR_GROUPS_EN = {
  A1: 'Large cities',
  A2: 'Commuting municipalities near large cities',
  B3: 'Medium-sized towns',
  B4: 'Commuting municipalities near medium-sized towns',
  B5: 'Low commuting rate near medium-sized towns',
  C6: 'Small towns',
  C7: 'Commuting municipalities near small towns',
  C8: 'Rural municipalities',
  C9: 'Rural municipalities with a visitor industry',
};

/** Returns the grouping by size; `members` are the numbers of municipalities in each band, in the bands' order. */
export function sizeGrouping(members, extra = {}) {
  return {
    id: 'size',
    label: { sv: 'Kommunstorlek', en: 'Size of municipality' },
    by: 'population',
    ...extra,
    groups: SIZE_BANDS.map((band, index) => ({ ...band, members: members[index] })),
  };
}

/** Returns how many of the municipalities each size band holds. */
export function bandCounts(populations) {
  return SIZE_BANDS.map(
    ({ from = 0, below = Infinity }) => populations.filter((p) => p >= from && p < below).length,
  );
}

/** Returns the grouping by county. */
export function countyGrouping(counties) {
  return {
    id: 'county',
    label: { sv: 'Län', en: 'County' },
    by: 'county',
    groups: counties.map(({ code, name, municipalities: members }) => ({
      id: code,
      label: { sv: name, en: `${name.replace(/ län$/, '').replace(/s$/, '')} County` },
      members,
    })),
  };
}

/** Returns the register as a document of its own, which other documents name as a part. */
export function municipalities(register, counties) {
  const ordered = [...register].sort((a, b) => (a.code < b.code ? -1 : 1));
  const groups = new Map(register.map(({ skrGroup2023: { code, name } }) => [code, name]));
  return {
    title: { sv: 'Sveriges kommuner', en: 'The municipalities of Sweden' },
    language: 'sv',
    source: {
      name: { sv: 'SCB och SKR', en: 'Statistics Sweden (SCB) and SALAR (SKR)' },
      url: 'https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/',
      licence: 'CC0-1.0',
      published: '2023',
      note: {
        sv: 'Kommuner, län och invånarantal 31 december 2022: SCB (CC0), invånarantalen via Kolada (RKA). Kommungrupper: SKR:s indelning 2023 enligt Kolada. Läget är en punkt inne i kommunens största del, beräknad ur SCB:s digitala gränser, i longitud och latitud (WGS 84).',
        en: 'Municipalities, counties and population on 31 December 2022: Statistics Sweden (CC0), the populations by way of Kolada (RKA). Municipality groups: the classification of 2023 by SALAR, as published in Kolada. The position is a point inside the largest part of the municipality, computed from the digital boundaries of Statistics Sweden, in longitude and latitude (WGS 84).',
      },
    },
    groupings: [
      sizeGrouping(bandCounts(register.map((m) => m.population['2022']))),
      countyGrouping(counties),
      {
        id: 'skr-group',
        label: { sv: 'Kommungrupp (SKR 2023)', en: 'Municipality group (SALAR 2023)' },
        by: 'skrGroup',
        groups: [...groups.keys()].sort().map((id) => ({
          id,
          label: { sv: groups.get(id), en: SKR_GROUPS_EN[id] },
          members: register.filter((m) => m.skrGroup2023.code === id).length,
        })),
      },
    ],
    entities: ordered.map((m) => ({
      id: m.code,
      name: m.name,
      kind: 'municipality',
      population: m.population['2022'],
      county: m.countyCode,
      skrGroup: m.skrGroup2023.code,
      point: m.labelPoint.map((degree) => Math.round(degree * 1000) / 1000),
    })),
  };
}
