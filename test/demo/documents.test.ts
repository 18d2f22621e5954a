import { expect } from '@open-wc/testing';
import { documentOf, DOCUMENTS, rowsOf, textOf, type RawDocument, type RawGrouping } from './document.js';

const MISSING = ['missing', 'not-asked', 'not-applicable', 'suppressed'];

interface Loaded {
  readonly raw: RawDocument;
  readonly groupings: ReadonlyMap<string, RawGrouping>;
  readonly entities: ReadonlySet<string>;
}

async function load(name: string): Promise<Loaded> {
  const raw = await documentOf(name);
  const register = raw.parts ? await documentOf('municipalities') : raw;
  return {
    raw,
    groupings: new Map((register.groupings ?? []).map((grouping) => [grouping.id, grouping])),
    entities: new Set((register.entities ?? []).map(({ id }) => id)),
  };
}

function ids(list: readonly { id: string }[] | undefined): string[] {
  return (list ?? []).map(({ id }) => id);
}

/** Every text of a document: objects whose keys are languages, wherever they stand. */
function textsOf(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return found;
  const record = value as Record<string, unknown>;
  if (Object.hasOwn(record, 'sv') || Object.hasOwn(record, 'en')) found.push(record);
  for (const child of Object.values(record)) textsOf(child, found);
  return found;
}

describe('demo data', () => {
  for (const name of DOCUMENTS) {
    describe(name, () => {
      it('names its format and schema', async () => {
        const { raw } = await load(name);
        expect(raw.format).to.equal('maturity/1');
        expect(raw.$schema).to.equal('../../schema/maturity-1.json');
      });

      it('has every text in Swedish and English', async () => {
        const texts = textsOf((await load(name)).raw);
        expect(texts).not.to.be.empty;
        for (const text of texts) {
          expect(Object.keys(text)).to.have.members(['sv', 'en']);
          expect(text['sv']).to.be.a('string').that.is.not.empty;
          expect(text['en']).to.be.a('string').that.is.not.empty;
        }
      });

      it('has no id twice', async () => {
        const { raw } = await load(name);
        const lists = [
          raw.editions,
          raw.scales,
          raw.layers,
          raw.areas,
          raw.goals,
          raw.topics,
          raw.indicators,
          raw.groupings,
          raw.entities,
          raw.targets,
          raw.ladders,
          ...(raw.scales ?? []).map(({ categories }) => categories),
          ...(raw.groupings ?? []).map(({ groups }) => groups),
        ].map(ids);
        expect(lists.flat()).not.to.be.empty;
        for (const list of lists) expect(new Set(list).size).to.equal(list.length, list.join(' '));
      });

      it('refers only to what it holds', async () => {
        const { raw, groupings, entities } = await load(name);
        const indicators = ids(raw.indicators);
        for (const { scale, layer, area, topic, goals } of raw.indicators ?? []) {
          expect(ids(raw.scales)).to.include(scale);
          if (layer !== undefined) expect(ids(raw.layers)).to.include(layer);
          if (area !== undefined) expect(ids(raw.areas)).to.include(area);
          if (topic !== undefined && raw.topics) expect(ids(raw.topics)).to.include(topic);
          expect(ids(raw.goals)).to.include.members([...(goals ?? [])]);
        }
        for (const result of raw.results ?? []) {
          expect(indicators).to.include(result.indicator);
          expect(ids(raw.editions)).to.include(result.edition);
          if (result.grouping === undefined) continue;
          const groups = ids(groupings.get(result.grouping)?.groups);
          expect(Object.keys(result.values)).to.have.members(groups);
          if (typeof result.respondents === 'object') {
            expect(groups).to.include.members(Object.keys(result.respondents));
          }
        }
        for (const sheet of raw.answers ?? []) {
          expect(ids(raw.editions)).to.include(sheet.edition);
          expect(indicators).to.include.members([...sheet.indicators]);
          expect([...entities]).to.have.members(Object.keys(sheet.rows));
        }
        for (const { area } of raw.targets ?? []) {
          if (area !== undefined) expect(ids(raw.areas)).to.include(area);
        }
      });

      it('has rows as long as their scale or their columns', async () => {
        const { raw } = await load(name);
        const scales = new Map((raw.scales ?? []).map((scale) => [scale.id, scale]));
        const scaleOf = new Map((raw.indicators ?? []).map(({ id, scale }) => [id, scales.get(scale)!]));
        for (const result of raw.results ?? []) {
          const categories = scaleOf.get(result.indicator)!.categories.length;
          const length = result.unit === 'mean' || categories === 0 ? 1 : categories;
          for (const [group, row] of rowsOf(result)) {
            expect(row.length).to.equal(length, `${result.indicator} ${group}`);
            for (const value of row) {
              if (typeof value === 'string') expect(MISSING).to.include(value);
              else expect(value).to.be.finite;
            }
          }
        }
        for (const sheet of raw.answers ?? []) {
          for (const [entity, row] of Object.entries(sheet.rows)) {
            expect(row.length).to.equal(sheet.indicators.length, entity);
            if (typeof row !== 'string') continue;
            for (const [index, code] of [...row].entries()) {
              const category = sheet.codes?.[code];
              expect(category).not.to.equal(undefined, `${entity} ${code}`);
              if (category) {
                expect(ids(scaleOf.get(sheet.indicators[index]!)!.categories)).to.include(category);
              }
            }
          }
        }
      });

      it('has percentages that add up where one answer was given and none is missing', async () => {
        const { raw } = await load(name);
        const multiple = new Set((raw.indicators ?? []).filter((i) => i.multiple).map(({ id }) => id));
        for (const result of raw.results ?? []) {
          if (result.unit !== 'percent' || multiple.has(result.indicator)) continue;
          for (const [group, row] of rowsOf(result)) {
            const known = row.filter((value) => typeof value === 'number');
            const sum = known.reduce((a, b) => a + b, 0);
            const where = `${result.indicator} ${group}`;
            if (known.length === row.length) expect(sum).to.be.within(97, 103, where);
            else expect(sum).to.be.within(0, 103, where);
          }
        }
      });

      it('speaks of no path of the machine it was made on', async () => {
        expect(await textOf(name)).not.to.match(/\/work|\/tmp|\/home|localhost/);
      });
    });
  }

  it('covers 290 municipalities in 21 counties with every band and group counted', async () => {
    for (const name of ['municipalities', 'skl-2011']) {
      const raw = await documentOf(name);
      expect(raw.entities).to.have.length(290);
      for (const { id, groups } of raw.groupings!) {
        const members = groups.reduce((sum, group) => sum + (group.members ?? 0), 0);
        expect(members).to.equal(290, `${name} ${id}`);
      }
      const county = raw.groupings!.find(({ id }) => id === 'county')!;
      expect(county.groups).to.have.length(21);
      for (const { id, members } of county.groups) {
        expect(raw.entities!.filter((entity) => entity.county === id)).to.have.length(members!, id);
      }
    }
  });

  it('has the same size bands in the register and in the 2011 survey', async () => {
    const limits = async (name: string) =>
      (await documentOf(name))
        .groupings!.find(({ id }) => id === 'size')!
        .groups.map(({ id, from, below }) => ({ id, from, below }));
    expect(await limits('skl-2011')).to.deep.equal(await limits('municipalities'));
  });

  it('keeps what a public page loads small', async () => {
    const bytes = async (name: string) => new TextEncoder().encode(await textOf(name)).length;
    expect(await bytes('valfardsteknik-2022')).to.be.at.most(150_000);
    expect(await bytes('municipalities')).to.be.at.most(60_000);
  });
});
