import { expect } from '@open-wc/testing';
import { tileGrid, type Area } from '../../src/geometry/map-territory.js';

const touches = (a: Area, b: Area) => Math.abs(Math.hypot(a.x - b.x, a.y - b.y) - 1) < 0.01;

const find = (areas: readonly Area[], id: string): Area => {
  const area = areas.find((each) => each.id === id);
  if (!area) throw new RangeError(`missing tile: ${id}`);
  return area;
};

/** How many pieces areas make when those that touch are one. */
function pieces(areas: readonly Area[]): number {
  const left = new Set(areas);
  let count = 0;
  for (const first of left) {
    count += 1;
    left.delete(first);
    const open = [first];
    for (const area of open) {
      for (const other of left) {
        if (!touches(area, other)) continue;
        left.delete(other);
        open.push(other);
      }
    }
  }
  return count;
}

describe('tileGrid', () => {
  const municipalities = tileGrid('municipality').areas;
  const counties = tileGrid('county').areas;

  it('has a tile for each municipality of the register, and no other', async () => {
    const response = await fetch('/demo/data/municipalities.json');
    const { entities } = (await response.json()) as { entities: readonly { id: string; county: string }[] };
    expect(municipalities.map(({ id }) => id)).to.have.members(entities.map(({ id }) => id));
    expect(municipalities).to.have.length(290);
    for (const { id, group } of municipalities)
      expect(group).to.equal(entities.find((each) => each.id === id)?.county);
  });

  it('has a tile for each county', () => {
    expect(new Set(municipalities.map(({ group }) => group))).to.deep.equal(
      new Set(counties.map(({ id }) => id)),
    );
    expect(counties).to.have.length(21);
  });

  for (const [name, areas] of Object.entries({ municipalities, counties })) {
    it(`puts no two ${name} on the same tile`, () => {
      const near = areas.flatMap((a, index) =>
        areas.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 0.99),
      );
      expect(near).to.deep.equal([]);
    });

    it(`leaves Gotland alone and the other ${name} together`, () => {
      const island = areas.filter(({ group }) => group === '09');
      expect(island).to.have.length(1);
      expect(areas.filter((area) => touches(area, island[0]!))).to.deep.equal([]);
      expect(pieces(areas)).to.equal(2);
    });
  }

  it('keeps every county in one piece', () => {
    for (const { id } of counties) {
      const members = municipalities.filter(({ group }) => group === id);
      expect(pieces(members), id).to.equal(1);
    }
  });

  it('has the country the right way up', () => {
    const [kiruna, stockholm, goteborg, malmo] = ['2584', '0180', '1480', '1280'].map((id) =>
      find(municipalities, id),
    );
    expect(kiruna!.y).to.be.below(stockholm!.y);
    expect(stockholm!.y).to.be.below(malmo!.y);
    expect(goteborg!.x).to.be.below(stockholm!.x);
    expect(kiruna!.y).to.equal(Math.min(...municipalities.map(({ y }) => y)));
  });

  it('keeps neighbours that everybody knows side by side', () => {
    for (const [a, b] of [
      ['0180', '0184'],
      ['1480', '1402'],
      ['1280', '1263'],
      ['2580', '2514'],
      ['1880', '1881'],
    ] as const) {
      expect(touches(find(municipalities, a), find(municipalities, b)), `${a} ${b}`).to.equal(true);
    }
  });
});
