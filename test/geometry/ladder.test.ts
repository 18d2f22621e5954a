import { expect } from '@open-wc/testing';
import type { LadderMark, LadderRung } from '../../src/figures/ladder.js';
import {
  layoutLadder,
  type LadderBox,
  type LadderLayout,
  type LadderSpeech,
} from '../../src/geometry/ladder.js';
import { BOLD, textWidth } from '../../src/geometry/text.js';

const SPEECH: LadderSpeech = {
  label: ({ label }) => label as string,
  requires: ({ requires }) => (requires as string | undefined) ?? '',
  name: ({ name }) => (name as readonly string[]).join(', '),
  count: ({ standing }) => String(standing.length),
};
const aMark = (id: string, own = false): LadderMark => ({
  id,
  entity: id,
  indicator: undefined,
  name: [`Parkeringstillstånd ${id}`],
  own,
});
const rungsWith = (...counts: readonly number[]): LadderRung[] =>
  counts.map((count, index) => ({
    id: `s${String(index)}`,
    number: index + 1,
    label: 'Ärenden över gränser',
    requires: 'Hämta och lämna personliga uppgifter; kräver lösningar för identifiering',
    swatch: 'q0',
    standing: Array.from({ length: count }, (_, each) => aMark(`${String(index)}-${String(each)}`)),
  }));
const aBox = (parts: Partial<LadderBox> = {}): LadderBox => ({
  width: 800,
  fontSize: 16,
  letterSpacing: 0,
  rtl: false,
  ...parts,
});
const textsOf = ({ rungs }: LadderLayout) =>
  rungs.flatMap(({ texts, marks }) => [...texts, ...marks.flatMap((mark) => mark.texts)]);

describe('layoutLadder(rungs, box, speech)', () => {
  it('has no height without steps', () => {
    expect(layoutLadder([], aBox(), SPEECH)).to.deep.equal({
      width: 800,
      height: 0,
      stacked: false,
      rungs: [],
    });
  });

  it('rises step by step in reading direction, all standing on one ground', () => {
    const { rungs, height, stacked } = layoutLadder(rungsWith(0, 0, 0, 0), aBox(), SPEECH);
    expect(stacked).to.equal(false);
    expect(rungs.map(({ rung }) => rung.number)).to.deep.equal([1, 2, 3, 4]);
    rungs.forEach(({ block }, index) => {
      expect(block.y + block.height).to.be.closeTo(height, 1);
      const before = rungs[index - 1]?.block;
      if (!before) return;
      expect(block.y).to.be.below(before.y - 24);
      expect(block.x).to.be.closeTo(before.x + before.width + 2, 0.01);
    });
  });

  it('lies stacked on a narrow page, the highest on top and set in the most', () => {
    const { rungs, stacked } = layoutLadder(rungsWith(0, 2, 0, 1), aBox({ width: 320 }), SPEECH);
    expect(stacked).to.equal(true);
    expect(rungs.map(({ rung }) => rung.number)).to.deep.equal([4, 3, 2, 1]);
    rungs.forEach(({ block }, index) => {
      expect(block.x + block.width).to.be.closeTo(320, 0.01);
      const above = rungs[index - 1]?.block;
      if (!above) return;
      expect(block.x).to.be.below(above.x);
      expect(block.y).to.be.closeTo(above.y + above.height + 2, 0.01);
    });
  });

  it('goes the other way in right to left', () => {
    const left = layoutLadder(rungsWith(1, 9), aBox(), SPEECH);
    const right = layoutLadder(rungsWith(1, 9), aBox({ rtl: true }), SPEECH);
    expect(right.rungs).to.have.length(2);
    right.rungs.forEach(({ block, badge }, index) => {
      const other = left.rungs[index];
      expect(block.x + block.width).to.be.closeTo(800 - (other?.block.x ?? 0), 0.01);
      expect(badge.x).to.be.closeTo(800 - (other?.badge.x ?? 0), 0.01);
    });
  });

  for (const width of [200, 320, 480, 640, 900, 1200]) {
    it(`keeps every text inside its step and the drawing at ${String(width)} px`, () => {
      const layout = layoutLadder(rungsWith(2, 8, 0, 3), aBox({ width }), SPEECH);
      const texts = textsOf(layout);
      expect(texts.length).to.be.greaterThan(20);
      for (const { x, y, text, size, role } of texts) {
        const end = x + textWidth(text, size) * (role === 'label' ? BOLD : 1);
        expect(size).to.be.at.least(12);
        expect(x).to.be.at.least(0);
        expect(end, text).to.be.at.most(width + 0.5);
        expect(y).to.be.within(0, layout.height);
      }
      for (const { block, texts: face } of layout.rungs) {
        for (const { x, y, text, size, role } of face) {
          if (role !== 'label' && role !== 'requires') continue;
          expect(x + textWidth(text, size), text).to.be.at.most(block.x + block.width + 0.5);
          expect(y).to.be.within(block.y, block.y + block.height);
        }
      }
    });
  }

  it('names up to eight on a step, each an area of at least 24 px, and draws no crowd', () => {
    const { rungs } = layoutLadder(rungsWith(8, 1), aBox(), SPEECH);
    expect(rungs.map(({ marks }) => marks.length)).to.deep.equal([8, 1]);
    expect(rungs.map(({ crowd }) => crowd)).to.deep.equal(['', '']);
    const areas = rungs[0]?.marks.map(({ area }) => area) ?? [];
    areas.forEach((area, index) => {
      expect(area.height).to.be.at.least(24);
      const above = areas[index - 1];
      if (above) expect(area.y).to.be.at.least(above.y + above.height - 0.01);
    });
  });

  it('draws a dot for each of a crowd, above the tread, and names only the one asked for', () => {
    const rungs = rungsWith(0, 124);
    const second = rungs[1] as LadderRung;
    const crowded = { ...second, standing: [...second.standing, aMark('own', true)] };
    const { rungs: placed } = layoutLadder([rungs[0] as LadderRung, crowded], aBox(), SPEECH);
    const step = placed[1];
    expect(step?.crowd.match(/M/gu)).to.have.length(124);
    expect(step?.marks.map(({ mark }) => mark.id)).to.deep.equal(['own']);
    const ys = [...(step?.crowd.matchAll(/M[\d.]+ ([\d.]+)/gu) ?? [])].map(([, y]) => Number(y));
    expect(Math.max(...ys)).to.be.below(step?.block.y ?? 0);
    expect(Math.min(...ys)).to.be.at.least(0);
    expect(step?.texts.find(({ role }) => role === 'count')?.text).to.equal('125');
  });

  it('shrinks the dots of a very large crowd rather than growing without end', () => {
    const { height } = layoutLadder(rungsWith(0, 0, 0, 2000), aBox(), SPEECH);
    expect(height).to.be.below(800);
  });

  it('lets the page decide the height of text: twice the size, still nothing outside', () => {
    const layout = layoutLadder(rungsWith(1, 1, 1, 1), aBox({ fontSize: 32, letterSpacing: 2 }), SPEECH);
    expect(layout.stacked).to.equal(true);
    for (const { x, text, size, role } of textsOf(layout)) {
      expect(x + textWidth(text, size, 2) * (role === 'label' ? BOLD : 1), text).to.be.at.most(800.5);
    }
  });
});
