import type { FlowerFigure, FlowerPlant } from '../figures/flower-types.js';
import { arrange } from './flower-heads.js';
import { labelPetals } from './flower-labels.js';
import type { FlowerBox, FlowerDetail, FlowerLayout, PlacedHead, PlacedLabel } from './flower-layout.js';
import { growPlant } from './flower-plant.js';
import { drawIn, grainOf } from './flower-shapes.js';
import { horizonOf, layGround } from './garden-ground.js';
import { BOLD, textWidth, wrapText } from './text.js';

export type * from './flower-layout.js';

/** The longest a petal gets, px. */
const MOST = { flower: 150, garden: 132 } as const;

/**
 * Returns a flower, or a garden of them, drawn in a box; the height follows from the width. Nothing leaves the box.
 *
 * ```
 *      name          name
 *     \ | /         \ | /
 *    --( )--       --( )--      heads, all with the same reach
 *     / | \         / | \
 *       |/            |
 *      \|             |/        stems with leaves
 *  ,,,,,|,,,/|\,,,,,,,|,,,,,    grass
 *  ~~~~~~~~~~~~~~~~~~~~~~~~~
 *     ( )    ( )    ( )         stones
 * ```
 *
 * Below 260 px there are no labels, below 150 px no signs and no scores either.
 */
export function layoutFlower(figure: FlowerFigure, box: FlowerBox): FlowerLayout {
  const { width } = box;
  const detail: FlowerDetail = width < 150 ? 'tiny' : width < 260 ? 'small' : 'full';
  const full = detail === 'full';
  const mirror = box.rtl ? width : undefined;
  const nameSize = Math.max(12, 0.9375 * box.fontSize);
  const lineHeight = 1.25;
  const { plants } = figure;

  const namesAt = (room: number) =>
    plants.map(({ label }) =>
      full && label ? wrapText(box.word(label), room / BOLD, nameSize, box.letterSpacing) : [],
    );
  const heightOf = (lines: readonly string[]) =>
    lines.length > 0 ? lines.length * nameSize * lineHeight + 8 : 0;
  const alone = plants.length === 1 && full ? plants[0] : undefined;
  const petalRoom = alone ? petalLabelRoom(alone, box) : 0;
  const most = petalRoom > 0 ? Math.min(MOST.flower, width / 2 - petalRoom - 26) : MOST[figure.picture];
  const nameHeight = (room: number) =>
    Math.max(
      petalRoom > 0 ? 22 : 0,
      ...namesAt(room).map((lines) => heightOf(lines) + (petalRoom > 0 ? 20 : 0)),
    );
  const pad = full ? 4 : 1;
  const bouquet = arrange(plants.length, width - 2 * pad, most, nameHeight);
  const { reach } = bouquet;
  const names = namesAt(bouquet.nameWidth);

  const leaves = Math.max(0, ...plants.map((plant) => plant.leaves.length));
  const clear = Math.max(0.72 * reach, Math.min(160, leaves * 13));
  const level = bouquet.bottom + clear;
  const horizon = horizonOf(figure, width, level);
  const labels: PlacedLabel[] = [];
  const fontSize = Math.max(12, Math.min(20, 0.16 * reach + 0.1 * box.fontSize));

  const grown = plants.map((plant, i) => {
    const spot = bouquet.spots[i] ?? { x: width / 2, y: reach, tier: 0 };
    const x = spot.x + pad;
    const sway = (grainOf(`sway ${plant.id}`)() - 0.5) * 0.22 * reach + (width / 2 - x) * 0.03;
    const footX = Math.max(6, Math.min(width - 6, x + sway));
    const lines = names[i] ?? [];
    if (lines.length > 0) {
      const half =
        Math.max(...lines.map((line) => textWidth(line, nameSize, box.letterSpacing))) * BOLD * 0.5;
      const middle = Math.max(half, Math.min(width - half, x));
      labels.push({
        id: plant.id,
        kind: 'name',
        x: mirror === undefined ? middle : mirror - middle,
        y: spot.y - reach - heightOf(lines) - (petalRoom > 0 ? 20 : 0) + nameSize,
        anchor: 'middle',
        lines,
        size: nameSize,
        leader: '',
      });
    }
    const score =
      detail === 'tiny' || plant.score.value === undefined ? '' : box.percent(plant.score.value * 100);
    const spacing = plants.length > 1 ? (bouquet.spots[1]?.x ?? 0) - (bouquet.spots[0]?.x ?? 0) : width;
    const placed = growPlant(plant, {
      x,
      y: spot.y,
      reach,
      footX,
      footY: horizon(footX),
      leafTop: bouquet.bottom - 0.1 * reach,
      leafReach: Math.min(spacing * 0.48, footX - 4, width - footX - 4),
      mirror,
      score,
      fontSize,
      smallestGlyph: full ? 7 : Infinity,
      decorated: detail !== 'tiny',
    });
    return { placed, footX, spot };
  });

  const feet = grown.map(({ footX }) => footX);
  const ground = layGround(figure, box, { width, horizon, level, mirror, detail, reach, feet });
  const heads = grown.map(({ placed, footX }): PlacedHead => {
    const y = horizon(footX);
    const draw = drawIn({ x: 0, y: 0 }, mirror);
    const roots = ground.rests.map((rest) => {
      const drop = rest.y - y;
      return draw`M${footX} ${-y}C${footX} ${-y - 0.6 * drop} ${rest.x} ${-rest.y + 0.6 * drop} ${rest.x} ${-rest.y}`;
    });
    return { ...placed.head, roots: roots.join('') };
  });
  const petals =
    alone && petalRoom > 0
      ? labelPetals(grown[0]?.placed.tips ?? [], heads[0], box, petalRoom, heightOf(names[0] ?? []), level)
      : undefined;

  return {
    detail,
    width,
    height: ground.bottom,
    lineHeight,
    marks: [...grown.flatMap(({ placed }) => placed.marks), ...ground.marks],
    heads,
    labels: [...labels, ...(petals ?? []), ...ground.labels],
    petalsLabelled: petals !== undefined,
    scenery: {
      ...ground.scenery,
      stems: grown.map(({ placed }) => placed.stem).join(''),
      roots: full ? grown.map(({ footX }) => rootsOf(footX, horizon(footX), mirror)).join('') : '',
    },
  };
}

/** How wide the petals' labels may be on either side of a flower that stands alone; 0 = there is no room for them. */
function petalLabelRoom(plant: FlowerPlant, box: FlowerBox): number {
  if (plant.petals.length < 1 || plant.petals.length > 16) return 0;
  const size = Math.max(12, 0.8125 * box.fontSize);
  const widest = Math.max(
    ...plant.petals.map(({ label }) => textWidth(box.word(label), size, box.letterSpacing)),
  );
  const room = Math.min(widest + 4, 150, box.width / 2 - 26 - 92);
  return room >= Math.min(widest, 84) ? room : 0;
}

/** Fine roots under a stem. */
function rootsOf(x: number, y: number, mirror: number | undefined): string {
  const draw = drawIn({ x, y }, mirror);
  return draw`M${0} ${0}C${-1} ${-8} ${-6} ${-9} ${-9} ${-17}M${0} ${0}C${1} ${-9} ${2} ${-12} ${1} ${-21}M${0} ${0}C${2} ${-7} ${7} ${-8} ${11} ${-15}`;
}
