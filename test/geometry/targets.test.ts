import { expect } from '@open-wc/testing';
import { targetsFigure } from '../../src/figures/targets.js';
import {
  layoutTargets,
  type PlacedText,
  type TargetsBox,
  type TargetsLayout,
  type TargetsSpeech,
} from '../../src/geometry/targets.js';
import { textWidth } from '../../src/geometry/text.js';
import type { Target } from '../../src/model/index.js';
import { aDataset } from '../fixtures/dataset.js';

const SPEECH: TargetsSpeech = {
  title: ({ kind }) => kind,
  tick: (value) => `${String(value)} %`,
  status: ({ status }) => status,
  area: () => '',
  label: ({ label }) => label as string,
  measure: () => 'Andel medborgare och företagare som är nöjda med kommunens alla tjänster',
  due: () => 'Senast 31 december 2012',
  note: () => '',
  target: ({ target }) => `Mål ${String(target)} %`,
  baseline: ({ baseline }) => `Före ${String(baseline)} %`,
  observation: ({ observations }, index, dated) =>
    `${String(observations[index]?.value)} %${dated ? ` (${observations[index]?.date ?? ''})` : ''}`,
  lack: ({ baseline }) => (baseline === undefined ? 'Utgångsläge saknas.' : ''),
};

const TARGETS: readonly Target[] = [
  {
    id: 'a',
    label: 'Ett ganska långt namn på ett mål som kommunen har satt upp',
    target: 80,
    unit: 'percent',
    change: false,
    baseline: 31,
    observations: [
      { date: '2021', value: 44 },
      { date: '2022', value: 45 },
      { date: '2023-12-31', value: 83 },
    ],
  },
  { id: 'b', label: 'B', target: 100, unit: 'percent', change: false, observations: [] },
  {
    id: 'c',
    label: 'C',
    target: -25,
    unit: 'percent',
    change: true,
    baseline: 40,
    observations: [{ date: '2022', value: 44 }],
  },
  {
    id: 'd',
    label: 'D',
    target: 3,
    unit: 'min',
    change: false,
    baseline: 3,
    observations: [{ date: '2022', value: 0 }],
  },
  { id: 'e', label: 'E', change: false, observations: [] },
];

const aBox = (parts: Partial<TargetsBox> = {}): TargetsBox => ({
  width: 800,
  fontSize: 16,
  letterSpacing: 0,
  rtl: false,
  ...parts,
});
const layout = (box: TargetsBox, targets = TARGETS): TargetsLayout =>
  layoutTargets(targetsFigure(aDataset({ targets }), {}).sections, box, SPEECH);
const textsOf = ({ sections }: TargetsLayout): PlacedText[] =>
  sections.flatMap(({ texts, rows }) => [...texts, ...rows.flatMap((row) => row.texts)]);
const BOLD = new Set(['title', 'standing', 'label', 'target', 'value']);
const spanOf = ({ x, text, size, anchor, role }: PlacedText): readonly [number, number] => {
  const width = textWidth(text, size) * (BOLD.has(role) ? 1.07 : 1);
  return anchor === 'middle' ? [x - width / 2, x + width / 2] : [x, x + width];
};

describe('layoutTargets(sections, box, speech)', () => {
  it('has no height without goals', () => {
    expect(layout(aBox(), [])).to.deep.equal({ width: 800, height: 0, sections: [] });
  });

  for (const width of [200, 320, 480, 512, 640, 900, 1200]) {
    it(`keeps every text inside ${String(width)} px, none below 12 px`, () => {
      const texts = textsOf(layout(aBox({ width })));
      expect(texts.length).to.be.greaterThan(20);
      for (const text of texts) {
        const [from, to] = spanOf(text);
        expect(from, text.text).to.be.at.least(-0.5);
        expect(to, text.text).to.be.at.most(width + 0.5);
        expect(text.size).to.be.at.least(12);
      }
    });

    it(`has no two texts of a line over each other at ${String(width)} px`, () => {
      const lines = new Map<number, (readonly [number, number])[]>();
      for (const text of textsOf(layout(aBox({ width })))) {
        const y = Math.round(text.y);
        const line = lines.get(y) ?? [];
        const [from, to] = spanOf(text);
        expect(
          line.every(([a, b]) => to <= a || from >= b),
          text.text,
        ).to.equal(true);
        lines.set(y, [...line, [from, to]]);
      }
      expect(lines.size).to.be.greaterThan(10);
    });
  }

  it('draws shares from 0 to 100 and every number at its place', () => {
    const { sections } = layout(aBox());
    const bullet = sections[0]?.rows[0]?.bullet;
    if (!bullet) throw new Error('missing bullet');
    const at = (share: number) => bullet.track.x + (bullet.track.width * share) / 100;
    expect(bullet.bar.x).to.equal(bullet.track.x);
    expect(bullet.bar.width).to.be.closeTo(bullet.track.width * 0.83, 0.01);
    expect(bullet.targetX).to.be.closeTo(at(80), 0.01);
    expect(bullet.baselineX).to.be.closeTo(at(31), 0.01);
    expect(bullet.earlier.map((x) => Math.round(x))).to.deep.equal([Math.round(at(44)), Math.round(at(45))]);
    expect(bullet.measured).to.equal(true);
  });

  it('draws what is not measured to the target, and says that it is not measured', () => {
    const bullet = layout(aBox()).sections[0]?.rows[1]?.bullet;
    expect(bullet?.measured).to.equal(false);
    expect(bullet?.bar.width).to.be.closeTo(bullet?.track.width ?? 0, 0.01);
    expect(bullet?.baselineX).to.equal(undefined);
    expect(bullet?.glyphX).to.equal(undefined);
  });

  it('draws a change from 0, a rise away from the wanted fall', () => {
    const section = layout(aBox()).sections.find(({ id }) => id.startsWith('change'));
    const bullet = section?.rows[0]?.bullet;
    const zero = section?.grid.find((line) => line.zero);
    if (!bullet || !zero) throw new Error('missing zero line');
    expect(bullet.bar.x).to.be.closeTo(zero.x, 0.01);
    expect(bullet.targetX).to.be.below(zero.x);
  });

  it('mirrors in right to left: bars start at the right', () => {
    const left = layout(aBox()).sections[0]?.rows[0]?.bullet;
    const right = layout(aBox({ rtl: true })).sections[0]?.rows[0]?.bullet;
    if (!left || !right) throw new Error('missing bullet');
    expect(right.bar.x + right.bar.width).to.be.closeTo(800 - left.bar.x, 0.01);
    expect(right.targetX).to.be.closeTo(800 - left.targetX, 0.01);
  });

  it('has rows below each other, without a gap and inside the drawing', () => {
    const { sections, height } = layout(aBox());
    for (const { rows } of sections) {
      rows.forEach(({ area }, index) => {
        const before = rows[index - 1]?.area;
        if (before) expect(area.y).to.be.closeTo(before.y + before.height, 0.01);
        expect(area.height).to.be.greaterThan(24);
        expect(area.y + area.height).to.be.at.most(height);
      });
    }
  });

  it('survives a target of 0 and a level of 0', () => {
    const only: readonly Target[] = [
      {
        id: 'z',
        label: 'Z',
        target: 0,
        unit: 'min',
        change: false,
        baseline: 0,
        observations: [{ date: '2020', value: 0 }],
      },
    ];
    const bullet = layout(aBox(), only).sections[0]?.rows[0]?.bullet;
    expect(bullet?.bar.width).to.equal(0);
    expect(bullet?.targetX).to.be.a('number').and.satisfy(Number.isFinite);
  });
});
