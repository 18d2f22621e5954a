import type { FlowerPlant } from '../figures/flower-types.js';
import { once } from './alike.js';
import { placeMark, type PlacedHead, type PlacedMark } from './flower-layout.js';
import {
  drawIn,
  grainOf,
  LEAF,
  petal,
  plainPetal,
  RIBS,
  shade,
  tipOf,
  VEINS,
  type Draw,
  type Shape,
} from './flower-shapes.js';
import { BOLD, textWidth } from './text.js';

/** Where a plant grows, px. */
export interface Site {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** Where the stem leaves the ground. */
  readonly footX: number;
  readonly footY: number;
  /** The highest point at which a leaf may sit. */
  readonly leafTop: number;
  /** How far a leaf may reach sideways. */
  readonly leafReach: number;
  readonly score: string;
  readonly fontSize: number;
  /** Smallest sign; Infinity = none. */
  readonly smallestGlyph: number;
  /** Whether there are veins, shade and dots. */
  readonly decorated: boolean;
}

export interface PlacedPlant {
  readonly head: Omit<PlacedHead, 'roots'>;
  readonly marks: readonly PlacedMark[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line along what could be. */
const MIDRIB: Shape = [[0, 0.3, 0, 0.78]];

/** How long a petal is that is not fulfilled at all: a bud, since nothing drawn would say nothing known. */
const BUD = 0.2;

/**
 * Draws one flower. Petals start at the top and go clockwise, 2π/n apart; they reach from the disc (not at all: a bud)
 * to the full reach. Without petals the disc stands alone; fewer than six are broad, with green between them.
 */
export function growPlant(plant: FlowerPlant, site: Site): PlacedPlant {
  const { x, y, reach, decorated, score, fontSize } = site;
  const { id } = plant;
  const wanted = Math.max(0.2 * reach, (textWidth(score, fontSize) * BOLD) / 2 + 0.35 * fontSize);
  const spoken = score !== '' && wanted <= 0.42 * reach;
  const radius = spoken ? wanted : 0.2 * reach;
  const count = plant.petals.length;
  const sweep = (2 * Math.PI) / Math.max(1, count);
  const start = radius * 0.86;
  const full = reach - start;
  const bud = radius - start + BUD * (reach - radius);
  const half = Math.min(
    (count < 4 ? 0.4 : count < 6 ? 0.35 : 0.29) * full,
    count < 3 ? Infinity : (start + 0.58 * full) * Math.tan(sweep / 2) * 0.84,
  );
  const foot = Math.min(half * (count < 6 ? 0.38 : 0.6), radius * Math.tan(Math.min(sweep / 2, 1)) * 0.8);
  const frame = (angle: number, bend = 0) =>
    drawIn(x + start * Math.sin(angle), y - start * Math.cos(angle), angle, bend);
  const head = { veins: '', shade: '', paper: '', stalk: '', ghost: '', sepals: '', stem: '' };

  const petals = plant.petals.map((mark, i) => {
    const { value, ghost } = mark;
    const grown = once(['petal', id, mark.id, i, count, radius, value, ghost].join(' '), () => {
      const grain = grainOf(id + mark.id);
      const draw = frame(i * sweep, ((grain() - 0.5) * 0.16) / full);
      const girth = half * (0.93 + 0.12 * grain());
      const blunt = 0.36 + 0.22 * grain() + (count < 6 ? 0.08 : 0);
      const width = (share: number) => girth * (0.56 + 0.44 * share);
      const length = (share: number) => bud + (full - bud) * share;
      const shaped = (shape: (base: number, tip: number) => Shape, share: number) =>
        draw(shape(foot / width(share), blunt + 0.1 * (1 - share)), width(share), length(share));
      const form = decorated ? petal : plainPetal;
      const outline = value === 1 ? '' : shaped(form, 1) + (decorated ? draw(MIDRIB, 1, full) : '');
      const line = ghost !== undefined && decorated ? shaped(tipOf, ghost) : '';
      if (value === undefined) return { parts: { outline, sweep }, paper: '', shade: '', veins: '', line };
      const [wide, long] = [width(value), length(value)];
      const size = Math.min(13, wide * 1.05, (long - radius + start) * 0.8);
      // not under the comparison's line
      const far = ghost === undefined ? Infinity : length(ghost);
      const clear = Math.abs(far - 0.64 * long) > 0.9 * size;
      const along = clear ? 0.64 * long : far + (far + 2 * size < long ? 1.1 : -1.2) * size;
      return {
        parts: { path: shaped(form, value), outline, sweep, ...signAt(draw, along, size, site) },
        paper: outline,
        shade: decorated ? shaped(shade, value) : '',
        veins: decorated && value > 0.25 ? draw(VEINS, wide, long) : '',
        line,
      };
    });
    head.ghost += grown.line;
    head.paper += grown.paper;
    head.shade += grown.shade;
    head.veins += grown.veins;
    return placeMark(mark, id, grown.parts);
  });

  for (let i = 0; i < count && count < 6; i += 1) {
    head.sepals += frame((i + 0.5) * sweep)(petal(0.5, 0.1), 0.1 * full, 0.5 * full);
  }
  const marks = [...growStem(plant, site, head), ...petals];
  return {
    head: {
      ...head,
      id,
      x,
      y,
      radius,
      reach,
      score: spoken ? score : '',
      scoreSize: fontSize,
      known: plant.score.value !== undefined,
      dots: decorated
        ? once(['dots', id, radius, spoken].join(' '), () => dotsOf(x, y, radius, id, spoken))
        : '',
    },
    marks,
  };
}

/** Draws the stem, coloured from the ground up as far as its value, and its leaves, left and right by turns. */
function growStem(
  plant: FlowerPlant,
  site: Site,
  head: { stalk: string; veins: string; stem: string },
): PlacedMark[] {
  const { footX, footY, x, y, reach } = site;
  const height = footY - y;
  const lean = footX - x;
  const curve: readonly Point[] = [
    { x: footX, y: footY + 4 },
    { x: footX + lean * 0.9, y: footY - 0.42 * height },
    { x: x - lean * 0.7, y: y + 0.42 * height },
    { x, y },
  ];
  const thick = Math.min(4.2, Math.max(1, 0.036 * reach));
  const draw = drawIn(0, 0);
  const stemTo = (share: number): string => {
    const part = partOf(curve, share);
    const side = (sign: number) =>
      part.map((p, i) => [p.x + sign * thick * (1.25 - 0.18 * share * i), -p.y] as const);
    const [left, right] = [side(-1), side(1).reverse()];
    const top = left.at(-1) ?? [];
    // across the top as a curve whose handles are its ends
    return draw([[...left, top, right[0] ?? top, ...right].flat()]);
  };
  const { id, stem, leaves } = plant;
  const whole = once(`stem ${id}`, () => stemTo(1));
  const marks: PlacedMark[] = [];
  if (!stem) head.stem = whole;
  else {
    const { value } = stem;
    // what the petals hide is no part of the scale
    const seen = Math.max(0.3, 1 - 0.9 * (reach / height));
    const outline = value === 1 ? '' : whole;
    if (value !== undefined) head.stalk += outline;
    const share = value === 1 ? 1 : 0.1 + (seen - 0.1) * (value ?? 0);
    marks.push(
      placeMark(stem, id, {
        path: value === undefined ? '' : once(`stem ${id} ${String(share)}`, () => stemTo(share)),
        outline,
        grip: site.decorated ? draw([curve.flatMap((point) => [point.x, -point.y])]) : '',
      }),
    );
  }
  const room = Math.max(10, footY - site.leafTop);
  const first = grainOf(id)() < 0.5 ? 1 : -1;
  leaves.forEach((mark, i) => {
    const { value } = mark;
    const grown = once(['leaf', id, mark.id, i, leaves.length, value].join(' '), () => {
      const grain = grainOf(`leaf${mark.id}`);
      const rise = room * (0.16 + (0.62 * (i + 0.35 * grain())) / leaves.length);
      const joint = partOf(curve, Math.min(0.9, rise / height)).at(-1) ?? site;
      const side = i % 2 === 0 ? first : -first;
      const full = Math.max(
        8,
        Math.min(0.62 * reach, site.leafReach, room * 0.8, 74) * (0.94 + 0.12 * grain()),
      );
      const width = Math.min(0.24 * full, leaves.length > 3 ? (room / leaves.length) * 0.5 : Infinity);
      const frame = drawIn(joint.x, joint.y, side * (0.82 + 0.2 * grain()), (side * 0.2) / full);
      const outline = value === 1 ? '' : frame(LEAF, width, full) + frame(MIDRIB, 1, full);
      if (value === undefined) return { parts: { outline }, stalk: '', veins: '' };
      const [wide, long] = [width * (0.5 + 0.5 * value), full * (0.46 + 0.54 * value)];
      return {
        parts: {
          path: frame(LEAF, wide, long),
          outline,
          ...signAt(frame, long * 0.48, Math.min(11, wide * 1.1), site),
        },
        stalk: outline,
        veins: site.decorated && value > 0.4 ? frame(RIBS, wide, long) : '',
      };
    });
    head.stalk += grown.stalk;
    head.veins += grown.veins;
    marks.push(placeMark(mark, id, grown.parts));
  });
  return marks;
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

/** Where a mark's sign stands: on its axis, `along` px from its foot; nowhere when it would be too small to tell. */
function signAt(draw: Draw, along: number, size: number, { smallestGlyph }: Site): Partial<PlacedMark> {
  if (size < smallestGlyph) return {};
  const [glyphX = 0, glyphY = 0] = draw([[0, along]])
    .slice(1)
    .split(' ')
    .map(Number);
  return { glyphX, glyphY, glyphSize: Math.round(size) };
}

/** The dots of a disc, set as seeds are: each a golden angle from the one before. They leave room for the score. */
function dotsOf(x: number, y: number, radius: number, id: string, spoken: boolean): string {
  const count = Math.round(Math.min(90, radius * 2.6));
  const turn = 6 * grainOf(id)();
  let path = '';
  for (let i = 0; i < count; i += 1) {
    const away = Math.sqrt((i + 0.5) / count);
    if (spoken && away < 0.82) continue;
    const frame = drawIn(x, y, turn + i * 2.39996);
    path += `${frame([[0, away * (radius - 2.5)]])}h0`;
  }
  return path;
}
