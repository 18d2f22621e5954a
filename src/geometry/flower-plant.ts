import type { FlowerMark, FlowerPlant } from '../figures/flower-types.js';
import { placeMark, type PlacedHead, type PlacedMark } from './flower-layout.js';
import { drawIn, grainOf, petalPath, shadePath, tipPath, veinPath } from './flower-shapes.js';
import { glyphAt, type Site } from './flower-site.js';
import { growStem } from './flower-stem.js';
import { BOLD, textWidth } from './text.js';

/** How long a petal is that is not fulfilled at all: a bud, since nothing drawn would say nothing known. */
const BUD = 0.2;

export interface PlacedPlant {
  readonly head: Omit<PlacedHead, 'roots'>;
  readonly marks: readonly PlacedMark[];
  /** The stem when the data has none: scenery. */
  readonly stem: string;
  readonly tips: readonly { readonly mark: FlowerMark; readonly angle: number }[];
}

/**
 * Draws one flower. Petals start at the top and go clockwise, 2π/n apart; they reach from the disc (not at all: a bud)
 * to the full reach. Without petals the disc stands alone; fewer than six are broad, with green between them.
 */
export function growPlant(plant: FlowerPlant, site: Site): PlacedPlant {
  const { x, y, reach, mirror, decorated, score, fontSize } = site;
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
  const base = Math.min(half * 0.6, radius * Math.tan(Math.min(sweep / 2, 1)) * 0.8);
  const frame = (angle: number, bend = 0) =>
    drawIn({ x: x + start * Math.sin(angle), y: y - start * Math.cos(angle), angle, bend }, mirror);
  let veins = '';
  let shade = '';
  let paper = '';
  let ghost = '';

  const petals = plant.petals.map((mark, i): PlacedMark => {
    const grain = grainOf(`${plant.id} ${mark.id}`);
    const draw = frame(i * sweep, ((grain() - 0.5) * 0.16) / full);
    const girth = half * (0.93 + 0.12 * grain());
    const tip = 0.34 + 0.22 * grain() + (count < 6 ? 0.08 : 0);
    const shape = (value: number): readonly [length: number, width: number, base: number, tip: number] => [
      bud + (full - bud) * value,
      girth * (0.56 + 0.44 * value),
      base,
      tip + 0.1 * (1 - value),
    ];
    const { value } = mark;
    const [length, width] = shape(value ?? 1);
    const whole = value === 1 ? '' : petalPath(draw, ...shape(1));
    const outline = whole && whole + draw`M${0} ${0.3 * full}L${0} ${0.78 * full}`;
    if (mark.ghost !== undefined) {
      const [long, broad, , blunt] = shape(mark.ghost);
      ghost += tipPath(draw, long, broad, blunt);
    }
    if (value === undefined) return placeMark(mark, plant.id, { outline, sweep });
    paper += outline;
    if (decorated) {
      shade += shadePath(draw, ...shape(value));
      if (value > 0.25) veins += veinPath(draw, length, width);
    }
    return placeMark(mark, plant.id, {
      path: petalPath(draw, ...shape(value)),
      outline,
      sweep,
      ...glyphAt(draw, length * 0.64, Math.min(13, width * 1.05, (length - radius + start) * 0.8), site),
    });
  });

  let sepals = '';
  for (let i = 0; i < count && count < 6; i += 1) {
    sepals += petalPath(frame((i + 0.5) * sweep), 0.5 * full, 0.1 * full, 0.05 * full, 0.1);
  }
  const stem = growStem(plant, site);
  return {
    head: {
      id: plant.id,
      x: mirror === undefined ? x : mirror - x,
      y,
      radius,
      reach,
      score: spoken ? score : '',
      scoreSize: fontSize,
      known: plant.score.value !== undefined,
      dots: decorated ? dotsOf(x, y, radius, plant.id, mirror, spoken) : '',
      ghost,
      paper,
      stalk: stem.stalk,
      sepals,
      veins: veins + stem.ribs,
      shade,
    },
    marks: [...stem.marks, ...petals],
    stem: stem.scenery,
    tips: plant.petals.map((mark, i) => ({ mark, angle: i * sweep })),
  };
}

/** The dots of a disc, set as seeds are: each a golden angle from the one before. They leave room for the score. */
function dotsOf(
  x: number,
  y: number,
  radius: number,
  id: string,
  mirror: number | undefined,
  spoken: boolean,
): string {
  const draw = drawIn({ x, y }, mirror);
  const turn = grainOf(id)() * 6;
  const count = Math.round(Math.min(90, radius * 2.6));
  let path = '';
  for (let i = 0; i < count; i += 1) {
    const away = Math.sqrt((i + 0.5) / count);
    if (spoken && away < 0.82) continue;
    const angle = turn + i * 2.39996;
    const distance = away * (radius - 2.5);
    path += draw`M${distance * Math.sin(angle)} ${distance * Math.cos(angle)}h0`;
  }
  return path;
}
