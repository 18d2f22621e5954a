import { expect } from '@open-wc/testing';
import { documentOf, oracle, type RawDocument } from './document.js';

const CATEGORY: Record<string, readonly string[]> = {
  rollout: ['no', 'pilot', 'broad'],
  'yes-no': ['no', 'yes'],
  'staff-share': ['few', 'half', 'most', 'all'],
};

describe('the garden of welfare technology', () => {
  let raw: RawDocument;
  /** Key figure and year → the text of each municipality's value, in the order of the codes. */
  let values: Map<string, string[]>;
  let codes: string[];

  before(async () => {
    raw = await documentOf('valfardsteknik-2022');
    values = new Map((await oracle('kolada')).map(([kpi, year, row]) => [`${kpi} ${year}`, row!.split(' ')]));
    codes = (await oracle('municipalities')).map(([code]) => code!).sort();
  });

  /** The columns of the document: indicator, edition, and what stands in each municipality's cell. */
  function columns() {
    return raw.answers!.flatMap((sheet) =>
      sheet.indicators.map((id, index) => ({
        indicator: raw.indicators!.find((indicator) => indicator.id === id)!,
        edition: sheet.edition,
        cells: codes.map((code) => {
          const cell = sheet.rows[code]![index] ?? null;
          return typeof cell === 'string' ? (sheet.codes?.[cell] ?? null) : cell;
        }),
      })),
    );
  }

  it('has the value of every municipality, and null where there is none', () => {
    expect(codes).to.have.length(290);
    const found = columns();
    expect(found).to.have.length(86);
    for (const { indicator, edition, cells } of found) {
      // the one answer that is older than its edition, as its note says
      const year = indicator.kpi === 'U07353' ? '2021' : edition;
      const column = values.get(`${indicator.kpi!} ${year}`)!;
      expect(column).to.have.length(290);
      const expected = column.map((value) => {
        if (value === '') return null;
        const named = CATEGORY[indicator.scale];
        return named ? named[Number(value)]! : Math.round(Number(value) * 10) / 10;
      });
      expect(cells).to.deep.equal(expected, `${indicator.id} ${edition}`);
    }
  });

  it('leaves out no value of its key figures from 2018 on', () => {
    const kpis = new Set(raw.indicators!.map(({ kpi }) => kpi));
    const held = new Set(columns().map(({ indicator, edition }) => `${indicator.kpi!} ${edition}`));
    const given = [...values.keys()].filter((key) => kpis.has(key.split(' ')[0]));
    expect(given).not.to.be.empty;
    for (const key of given) expect(held.has(key)).to.equal(true, key);
  });

  it('misses as many municipalities as the source', () => {
    const missing = (indicator: string, edition: string) =>
      columns()
        .find((column) => column.indicator.id === indicator && column.edition === edition)!
        .cells.filter((cell) => cell === null).length;
    expect(missing('older-gps-alarm', '2022')).to.equal(2);
    expect(missing('older-gps-alarm', '2021')).to.equal(5);
    expect(missing('health-signing', '2022')).to.equal(8);
    expect(missing('health-mobile-records', '2022')).to.equal(31);
    expect(missing('broadband-gigabit-rural', '2022')).to.equal(3);
    expect(missing('broadband-100', '2022')).to.equal(0);
    expect(missing('quality-management', '2022')).to.equal(5);
  });

  it('grows three flowers in grass on soil', () => {
    const of = (layer: string, area?: string) =>
      raw.indicators!.filter((i) => i.layer === layer && (area === undefined || i.area === area)).length;
    expect(['older', 'disability', 'health'].map((area) => of('service', area))).to.deep.equal([9, 9, 13]);
    expect(['older', 'disability', 'health'].map((area) => of('development', area))).to.deep.equal([1, 2, 1]);
    expect(of('leadership')).to.equal(4);
    expect(of('technology')).to.equal(5);
    expect(raw.layers!.map(({ part }) => part)).to.deep.equal(['petal', 'stem', 'grass', 'soil']);
  });

  it('has labels short enough to stand beside a petal', () => {
    const petals = raw.indicators!.filter(({ layer }) => layer === 'service');
    expect(petals).to.have.length(31);
    for (const { label } of petals) {
      expect(label.sv.length).to.be.at.most(22, label.sv);
      expect(label.en.length).to.be.at.most(22, label.en);
    }
  });
});
