import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { flowerFigure, type FlowerOptions } from '../../src/figures/flower.js';
import {
  layoutFlower,
  type FlowerBox,
  type FlowerLayout,
  type PlacedMark,
} from '../../src/geometry/flower.js';
import { BOLD, textWidth } from '../../src/geometry/text.js';
import { formatterFor } from '../../src/strings/formatter.js';
import { aDataset, deepFreeze, type Cell } from '../fixtures/dataset.js';

const format = formatterFor('sv', 'sv');

function box(width: number, parts: Partial<FlowerBox> = {}): FlowerBox {
  return {
    width,
    fontSize: 16,
    letterSpacing: 0,
    rtl: false,
    word: (label) => format.label(label),
    cell: (cell) => format.cell(cell),
    percent: (value) => format.percent(value),
    ...parts,
  };
}

interface Plan {
  readonly areas: number;
  readonly petals: number;
  readonly leaves: number;
  readonly tufts: number;
  readonly stones: number;
  readonly answer: (index: number) => Cell;
  readonly name: (index: number) => string;
}

const NAMES = [
  'Äldre',
  'Barn och elever',
  'Funktionsnedsättning',
  'Kulturintresserade, fritidsutövare och besökare',
  'Boende',
];
const PLAN: Plan = {
  areas: 3,
  petals: 7,
  leaves: 2,
  tufts: 4,
  stones: 5,
  answer: (index) => ['fully', 'partly', 'not', null][index % 4] ?? null,
  name: (index) => NAMES[index % NAMES.length] ?? '',
};

function figure(parts: Partial<Plan> = {}, options: FlowerOptions = {}) {
  const plan = { ...PLAN, ...parts };
  const areas = Array.from({ length: plan.areas }, (_, i) => ({ id: `a${String(i)}`, label: plan.name(i) }));
  const made: { id: string; label: string; layer: string; area?: string }[] = [];
  const add = (count: number, layer: string, area?: string) => {
    for (let i = 0; i < count; i += 1) {
      const id = `${layer}-${area ?? ''}-${String(i)}`;
      made.push({ id, label: plan.name(made.length), layer, ...(area ? { area } : {}) });
    }
  };
  for (const { id } of areas) {
    add(plan.petals, 'service', id);
    add(plan.leaves, 'development', id);
  }
  add(plan.tufts, 'leadership');
  add(plan.stones, 'technology');
  const dataset = aDataset({
    areas,
    indicators: made,
    answers: [{ rows: { '1885': made.map((_, i) => plan.answer(i)) } }],
  });
  return deepFreeze(flowerFigure(dataset, { entity: '1885', layout: 'garden', ...options }));
}

const petalsOf = (layout: FlowerLayout): readonly PlacedMark[] =>
  layout.marks.filter(({ mark }) => mark.part === 'petal');

/** Every number pair of a path; its curves lie within their hull. */
function points(path: string): [number, number][] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);
}

function everyPath({ marks, heads, scenery, labels }: FlowerLayout): string[] {
  return [
    ...marks.flatMap(({ path, outline, grip }) => [path, outline, grip]),
    ...heads.flatMap(({ veins, shade, paper, stalk, ghost, sepals, stem, roots }) => [
      veins,
      shade,
      paper,
      stalk,
      ghost,
      sepals,
      stem,
      roots,
    ]),
    ...labels.map(({ leader }) => leader),
    ...scenery.soil,
    scenery.pebbles,
    scenery.turf,
    scenery.gleam,
  ];
}

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly what: string;
}

function rects({ labels, lineHeight, mirrored }: FlowerLayout): Rect[] {
  return labels.map(({ kind, lines, size, anchor, x, y }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, size))) * (kind === 'name' ? BOLD : 1);
    // text that runs from right to left starts at its right
    const fromLeft = (anchor === 'start') !== mirrored;
    const left = anchor === 'middle' ? x - width / 2 : fromLeft ? x : x - width;
    const height = size + (lines.length - 1) * size * lineHeight;
    return {
      left,
      right: left + width,
      top: y - size * 0.8,
      bottom: y - size * 0.8 + height,
      what: lines.join(' '),
    };
  });
}

function expectApart(layout: FlowerLayout): void {
  const all = rects(layout);
  all.forEach((a, i) => {
    const inside = a.left > -1 && a.right < layout.width + 1 && a.top > -1 && a.bottom <= layout.height;
    if (!inside) expect.fail(`outside: ${JSON.stringify(a)}`);
    for (const b of all.slice(i + 1)) {
      const beside = a.right <= b.left + 0.5 || b.right <= a.left + 0.5;
      if (!beside && a.bottom > b.top + 0.5 && b.bottom > a.top + 0.5) expect.fail(JSON.stringify([a, b]));
    }
  });
}

function expectInside(layout: FlowerLayout): void {
  const { width, height } = layout;
  for (const path of everyPath(layout)) {
    // one expectation for each path: a thousand of them would be slow
    const out = points(path).some(([x, y]) => !(x > -3 && x < width + 3 && y > -3 && y < height + 3));
    if (out || /NaN|undefined|Infinity|e-/u.test(path))
      expect.fail(`outside ${String(width)} × ${String(height)}: ${path}`);
  }
}

/** How far a petal reaches from the middle of its flower. */
function reach(layout: FlowerLayout, { row, path }: PlacedMark): number {
  const head = layout.heads.find(({ id }) => id === row);
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path.split('Z')[0] ?? '');
  const length = shape.getTotalLength();
  const away = Array.from({ length: 400 }, (_, i) => {
    const { x, y } = shape.getPointAtLength((length * i) / 400);
    return Math.hypot(x - (head?.x ?? 0), y - (head?.y ?? 0));
  });
  return Math.max(...away);
}

describe('layoutFlower(figure, box)', () => {
  for (const petals of [0, 1, 2, 3, 5, 9, 20]) {
    it(`divides the circle among ${String(petals)} petals`, () => {
      const layout = layoutFlower(figure({ areas: 1, petals, leaves: 1 }), box(600));
      const sweeps = petalsOf(layout).map(({ sweep }) => sweep);
      expect(sweeps).to.have.length(petals);
      const sum = sweeps.reduce((total, sweep) => total + sweep, 0);
      expect(sum).to.be.closeTo(petals === 0 ? 0 : 2 * Math.PI, 1e-9);
      expectInside(layout);
      expectApart(layout);
    });
  }

  it('draws full petals to the full reach and the others in proportion, above a bud', () => {
    const layout = layoutFlower(
      figure({ areas: 1, petals: 3, answer: (i) => ['fully', 'partly', 'not'][i] ?? null }),
      box(600),
    );
    const [full = 0, half = 0, none = 0] = petalsOf(layout).map((mark) => reach(layout, mark));
    const [head] = layout.heads;
    expect(full).to.be.closeTo(head?.reach ?? 0, 1);
    expect(half).to.be.closeTo((full + none) / 2, 1);
    expect(none).to.be.above((head?.radius ?? 0) + 5);
    expect(none).to.be.below(full / 2);
  });

  it('draws a missing petal as an outline at full length and no shape, never as a short one', () => {
    const layout = layoutFlower(
      figure({ areas: 1, petals: 2, answer: (i) => (i === 0 ? null : 'not') }),
      box(600),
    );
    const [missing, bud] = petalsOf(layout);
    expect(missing?.path).to.equal('');
    expect(missing && reach(layout, { ...missing, path: missing.outline })).to.be.closeTo(
      layout.heads[0]?.reach ?? 0,
      1,
    );
    expect(bud?.path).not.to.equal('');
  });

  it('outlines what a short petal could be, and nothing behind a full one', () => {
    const layout = layoutFlower(
      figure({ areas: 1, petals: 2, answer: (i) => (i === 0 ? 'fully' : 'partly') }),
      box(600),
    );
    const [full, half] = petalsOf(layout);
    expect(full?.outline).to.equal('');
    expect(half?.outline).not.to.equal('');
  });

  it('draws a garden in which nothing is known', () => {
    const layout = layoutFlower(figure({ answer: () => null }), box(900));
    expect(layout.marks.every(({ path }) => path === '')).to.equal(true);
    expect(layout.heads.map(({ known, score }) => [known, score])).to.deep.equal([
      [false, ''],
      [false, ''],
      [false, ''],
    ]);
    expectInside(layout);
  });

  it('marks the reach of the comparison', () => {
    const compared = flowerFigure(aDataset(), { entity: '1885', compare: 'all', layout: 'garden' });
    expect(layoutFlower(compared, box(600)).heads.every(({ ghost }) => ghost !== '')).to.equal(true);
    expect(layoutFlower(figure(), box(600)).heads.every(({ ghost }) => ghost === '')).to.equal(true);
  });

  it('leaves the stem to the scenery when the data says nothing of it', () => {
    const layout = layoutFlower(figure({ leaves: 0 }), box(600));
    expect(layout.marks.some(({ mark }) => mark.part === 'stem')).to.equal(false);
    expect(layout.heads.every(({ stem }) => stem !== '')).to.equal(true);
  });

  it('colours a stem from the ground up', () => {
    const top = (answer: Cell) => {
      const layout = layoutFlower(figure({ areas: 1, leaves: 1, answer: () => answer }), box(600));
      const stem = layout.marks.find(({ grip, mark }) => mark.part === 'stem' && grip !== '');
      return Math.min(...points(stem?.path ?? '').map(([, y]) => y));
    };
    expect(top('not')).to.be.above(top('partly'));
    expect(top('partly')).to.be.above(top('fully'));
  });

  it('says less the smaller it is', () => {
    const [full, small, tiny] = [600, 200, 100].map((width) => layoutFlower(figure(), box(width)));
    expect([full?.detail, small?.detail, tiny?.detail]).to.deep.equal(['full', 'small', 'tiny']);
    expect(small?.labels).to.deep.equal([]);
    expect(small?.marks.every(({ glyphSize }) => glyphSize === 0)).to.equal(true);
    expect(tiny?.heads.every(({ score, dots }) => score === '' && dots === '')).to.equal(true);
  });

  it('labels the petals of a flower that has room around it', () => {
    const layout = layoutFlower(figure({ areas: 5 }, { layout: 'flower' }), box(600));
    expect(layout.petalsLabelled).to.equal(true);
    expect(layout.labels.filter(({ kind }) => kind === 'petal')).to.have.length(5);
    expect(layoutFlower(figure({ areas: 5 }, { layout: 'flower' }), box(300)).petalsLabelled).to.equal(false);
  });

  it('mirrors labels for a page that runs from right to left', () => {
    const left = layoutFlower(figure(), box(700));
    const right = layoutFlower(figure(), box(700, { rtl: true }));
    expect(right.mirrored).to.equal(true);
    expect(right.labels.map(({ x }) => x)).to.deep.equal(left.labels.map(({ x }) => 700 - x));
    expect(right.marks).to.deep.equal(left.marks);
  });

  it('keeps text at 12 px or more', () => {
    for (const width of [280, 320, 600]) {
      const { labels, heads } = layoutFlower(figure(), box(width, { fontSize: 12 }));
      for (const { size } of labels) expect(size).to.be.at.least(12);
      for (const { scoreSize } of heads) expect(scoreSize).to.be.at.least(12);
    }
  });

  it('lays no pebble beside a word, where it would read as a full stop', () => {
    let pebbles = 0;
    for (let width = 480; width <= 900; width += 20) {
      const layout = layoutFlower(figure(), box(width));
      const words = rects(layout);
      for (const [x, y] of points(layout.scenery.pebbles)) {
        pebbles += 1;
        for (const { left, right, top, bottom, what } of words)
          if (x > left - 4 && x < right + 4 && y > top && y < bottom) expect.fail(`beside ${what}`);
      }
    }
    expect(pebbles).to.be.above(20);
  });

  it('is the same twice', () => {
    expect(layoutFlower(figure(), box(640))).to.deep.equal(layoutFlower(figure(), box(640)));
  });

  it('is the same whatever was drawn before it', () => {
    const answers = fc.array(fc.constantFrom<Cell>('fully', 'partly', 'not', null), {
      minLength: 12,
      maxLength: 12,
    });
    const options = fc.record({
      layout: fc.constantFrom('flower', 'garden'),
      petals: fc.constantFrom('areas', 'indicators'),
    });
    const asked = fc.record({
      answers,
      options,
      areas: fc.integer({ min: 1, max: 3 }),
      width: fc.constantFrom(112, 168, 200, 400),
    });
    fc.assert(
      fc.property(fc.array(asked, { minLength: 2, maxLength: 12 }), (many) => {
        const draw = (each: (typeof many)[number]) =>
          layoutFlower(
            figure({ areas: each.areas, answer: (index) => each.answers[index % 12] ?? null }, each.options),
            box(each.width),
          );
        const inARow = many.map(draw);
        const alone = many.map((each) => {
          // a large one leaves nothing behind
          layoutFlower(figure(), box(900));
          return draw(each);
        });
        expect(inARow.map(({ marks, heads, scenery }) => ({ marks, heads, scenery }))).to.deep.equal(
          alone.map(({ marks, heads, scenery }) => ({ marks, heads, scenery })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('keeps everything in the box and labels apart, whatever the data and the width', () => {
    const plan = fc.record({
      areas: fc.integer({ min: 1, max: 6 }),
      petals: fc.integer({ min: 0, max: 20 }),
      leaves: fc.integer({ min: 0, max: 5 }),
      tufts: fc.integer({ min: 0, max: 8 }),
      stones: fc.integer({ min: 0, max: 20 }),
      answers: fc.array(fc.constantFrom<Cell>('fully', 'partly', 'not', null, 'dont-know'), {
        minLength: 1,
        maxLength: 9,
      }),
      names: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
      width: fc.integer({ min: 60, max: 1200 }),
      fontSize: fc.integer({ min: 12, max: 24 }),
      layout: fc.constantFrom('flower', 'garden'),
      rtl: fc.boolean(),
    });
    fc.assert(
      fc.property(plan, ({ answers, names, width, fontSize, layout, rtl, ...counts }) => {
        const answer = (i: number) => answers[i % answers.length] ?? null;
        const name = (i: number) => names[i % names.length] ?? '';
        const placed = layoutFlower(
          figure({ ...counts, answer, name }, { layout }),
          box(width, { fontSize, rtl }),
        );
        expectInside(placed);
        expectApart(placed);
      }),
      { numRuns: 120 },
    );
  });
});
