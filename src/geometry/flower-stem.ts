import type { FlowerMark, FlowerPlant } from '../figures/flower-types.js';
import { placeMark, type PlacedMark } from './flower-layout.js';
import { drawIn, grainOf, leafPath, ribPath } from './flower-shapes.js';
import { glyphAt, type Site } from './flower-site.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Stem {
  readonly marks: readonly PlacedMark[];
  /** Stem and leaves at full length. */
  readonly stalk: string;
  readonly ribs: string;
  /** The stem of a flower whose data has none. */
  readonly scenery: string;
}

/** Draws the stem, coloured from the ground up as far as its value, and its leaves, left and right by turns. */
export function growStem(plant: FlowerPlant, site: Site): Stem {
  const { footX, footY, x, y, reach, mirror } = site;
  const height = footY - y;
  const lean = footX - x;
  const curve: readonly Point[] = [
    { x: footX, y: footY + 4 },
    { x: footX + lean * 0.9, y: footY - 0.42 * height },
    { x: x - lean * 0.7, y: y + 0.42 * height },
    { x, y },
  ];
  const thick = Math.min(4.2, Math.max(1, 0.036 * reach));
  const draw = drawIn({ x: 0, y: 0 }, mirror);
  const stemTo = (share: number): string => {
    const [p, q, r, s] = partOf(curve, share);
    if (!p || !q || !r || !s) return '';
    const at = (along: number) => thick * (1.25 - 0.55 * share * along);
    return draw`M${p.x - at(0)} ${-p.y}C${q.x - at(0.33)} ${-q.y} ${r.x - at(0.67)} ${-r.y} ${s.x - at(1)} ${-s.y}Q${s.x} ${2 * at(1) - s.y} ${s.x + at(1)} ${-s.y}C${r.x + at(0.67)} ${-r.y} ${q.x + at(0.33)} ${-q.y} ${p.x + at(0)} ${-p.y}Z`;
  };
  const whole = stemTo(1);
  if (!plant.stem && plant.leaves.length === 0) return { marks: [], stalk: '', ribs: '', scenery: whole };

  const marks: PlacedMark[] = [];
  let stalk = '';
  let ribs = '';
  if (plant.stem) {
    const { value } = plant.stem;
    const seen = Math.max(0.3, 1 - 0.9 * (reach / height));
    const [p, q, r, s] = curve as [Point, Point, Point, Point];
    const outline = value === 1 ? '' : whole;
    if (value !== undefined) stalk += outline;
    marks.push(
      placeMark(plant.stem, plant.id, {
        path: value === undefined ? '' : value === 1 ? whole : stemTo(0.1 + (seen - 0.1) * value),
        outline,
        grip: draw`M${p.x} ${-p.y}C${q.x} ${-q.y} ${r.x} ${-r.y} ${s.x} ${-s.y}`,
      }),
    );
  }
  plant.leaves.forEach((mark, i) => {
    const leaf = growLeaf(mark, i, plant, site, curve);
    marks.push(leaf.placed);
    if (mark.value !== undefined) stalk += leaf.placed.outline;
    if (site.decorated) ribs += leaf.ribs;
  });
  return { marks, stalk, ribs, scenery: '' };
}

/** The control points of a curve's first part, by de Casteljau's halving. */
function partOf(curve: readonly Point[], share: number): readonly Point[] {
  const kept: Point[] = [];
  for (let row = curve; row[0];) {
    kept.push(row[0]);
    const above = row;
    row = above.slice(1).map((point, i) => {
      const before = above[i] ?? point;
      return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
    });
  }
  return kept;
}

function growLeaf(mark: FlowerMark, index: number, plant: FlowerPlant, site: Site, curve: readonly Point[]) {
  const grain = grainOf(`leaf ${mark.id}`);
  const room = Math.max(10, site.footY - site.leafTop);
  const count = plant.leaves.length;
  const rise = room * (0.16 + (0.62 * (index + 0.35 * grain())) / count);
  const joint = partOf(curve, Math.min(0.9, rise / (site.footY - site.y))).at(-1) ?? site;
  const first = grainOf(plant.id)() < 0.5 ? 1 : -1;
  const side = index % 2 === 0 ? first : -first;
  const length = Math.max(
    8,
    Math.min(0.62 * site.reach, site.leafReach, room * 0.8, 74) * (0.94 + 0.12 * grain()),
  );
  const width = Math.min(0.24 * length, count > 3 ? (room / count) * 0.5 : Infinity);
  const angle = side * (0.82 + 0.2 * grain());
  const draw = drawIn({ x: joint.x, y: joint.y, angle, bend: (side * 0.2) / length }, site.mirror);
  const { value } = mark;
  const whole = value === 1 ? '' : leafPath(draw, length, width);
  const long = length * (0.46 + 0.54 * (value ?? 1));
  const broad = width * (0.5 + 0.5 * (value ?? 1));
  return {
    placed: placeMark(mark, plant.id, {
      path: value === undefined ? '' : leafPath(draw, long, broad),
      outline: whole && whole + draw`M${0} ${0.1 * length}L${0} ${0.84 * length}`,
      ...(value === undefined ? {} : glyphAt(draw, long * 0.48, Math.min(11, broad * 1.1), site)),
    }),
    ribs: value !== undefined && value > 0.4 ? ribPath(draw, long, broad) : '',
  };
}
