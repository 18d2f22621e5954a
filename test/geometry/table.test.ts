import { expect } from '@open-wc/testing';
import type { Fact, FactColumn } from '../../src/figures/table.js';
import { layoutLong, LINE, offsetsOf, PADDING, positionAt, UNDER } from '../../src/geometry/table.js';

const text = (label: string): Fact => ({ kind: 'text', label });

const column = (id: string, kind: FactColumn['kind'], facts: readonly Fact[]): FactColumn => ({
  id,
  kind,
  label: id,
  facts,
  at: Uint32Array.from(facts.keys()),
});

const textOf = (fact: Fact) => (fact.kind === 'text' && typeof fact.label === 'string' ? fact.label : '');

const layout = (columns: readonly FactColumn[], width: number, letterSpacing = 0) =>
  layoutLong(columns, columns[0]?.at.length ?? 0, width, 10, letterSpacing, textOf);

const oneLine = Math.ceil((LINE + 2 * PADDING) * 10) + 1;

describe('layoutLong(columns, count, width, fontSize, letterSpacing, textOf)', () => {
  const names = column('entity', 'header', [text('Ale'), text('Bor')]);
  const questions = column('indicator', 'text', [text('Kort'), text('Ett mycket långt namn '.repeat(6))]);

  it('divides all the width when there is more than enough', () => {
    const { widths } = layout([names, questions], 900);
    expect(widths[0]! + widths[1]!).to.be.closeTo(900, 0.01);
    expect(widths[1]).to.be.greaterThan(widths[0]!);
  });

  it('never makes columns narrower than their text needs', () => {
    expect(layout([names, questions], 100).widths).to.deep.equal(layout([names, questions], 0).widths);
  });

  it('gives a row the lines of its longest text', () => {
    const { heights } = layout([names, questions], 360);
    expect(heights[0]).to.equal(oneLine);
    expect(heights[1]).to.be.at.least(oneLine + 2 * LINE * 10);
  });

  it('makes room for wider letter spacing', () => {
    const wide = layout([names, questions], 360, 3).heights[1]!;
    expect(wide).to.be.greaterThan(layout([names, questions], 360).heights[1]!);
  });

  it('makes room for bars under numbers', () => {
    const bars = column('all', 'number', [
      { kind: 'number', value: 5, unit: 'percent', bar: 0.05 },
      { kind: 'missing', reason: 'missing' },
    ]);
    expect(layout([names, bars], 360).heights[0]).to.equal(Math.ceil((LINE + UNDER + 2 * PADDING) * 10) + 1);
  });

  it('has no rows for no rows', () => {
    expect(layout([column('entity', 'header', [])], 300).heights).to.have.length(0);
  });
});

describe('offsetsOf(rows, heights) and positionAt(offsets, y)', () => {
  const heights = new Float32Array([10, 20, 30]);
  const offsets = offsetsOf(new Uint32Array([2, 0, 1]), heights);

  it('lay the rows shown under one another in their order', () => {
    expect([...offsets]).to.deep.equal([0, 30, 40, 60]);
  });

  const cases: readonly (readonly [y: number, position: number])[] = [
    [-5, 0],
    [0, 0],
    [29, 0],
    [30, 1],
    [39, 1],
    [40, 2],
    [59, 2],
    [600, 2],
  ];
  for (const [y, position] of cases) {
    it(`find row ${String(position)} at ${String(y)} px`, () =>
      expect(positionAt(offsets, y)).to.equal(position));
  }

  it('begin and end at 0 for no rows', () => {
    const none = offsetsOf(new Uint32Array(), heights);
    expect([...none]).to.deep.equal([0]);
    expect(positionAt(none, 100)).to.equal(0);
  });
});
