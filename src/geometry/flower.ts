import type { FlowerFigure, FlowerPlant } from '../figures/flower-types.js';
import { drawAt } from './alike.js';
import { arrange } from './flower-heads.js';
import { labelPetals } from './flower-labels.js';
import type { FlowerBox, FlowerDetail, FlowerLayout, PlacedHead, PlacedLabel } from './flower-layout.js';
import { growPlant } from './flower-plant.js';
import { drawIn, grainOf, type Shape } from './flower-shapes.js';
import { horizonOf, layGround } from './garden-ground.js';
import { BOLD, textWidth, wrapText } from './text.js';

export type * from './flower-layout.js';

/** The longest a petal gets, px. */
const MOST = { flower: 150, garden: 132 } as const;

/** Fine roots under a stem, px. */
const ROOTS: Shape = [
  [0, 0, -1, -8, -6, -9, -9, -17],
  [0, 0, 1, -9, 2, -12, 1, -21],
  [0, 0, 2, -7, 7, -8, 11, -15],
];

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
 * Below 260 px there are no labels and no signs, below 150 px no scores either.
 */
export function layoutFlower(figure: FlowerFigure, box: FlowerBox): FlowerLayout {
  const { width, letterSpacing } = box;
  const { plants } = figure;
  const detail: FlowerDetail = width < 150 ? 'tiny' : width < 260 ? 'small' : 'full';
  const full = detail === 'full';
  const nameSize = Math.max(12, 0.9375 * box.fontSize);
  const lineHeight = 1.25;

  const alone = plants.length === 1 && full ? plants[0] : undefined;
  const petalRoom = alone ? petalLabelRoom(alone, box) : 0;
  const namesAt = (room: number) =>
    plants.map(({ label }) =>
      full && label ? wrapText(box.word(label), room / BOLD, nameSize, letterSpacing) : [],
    );
  // a petal's label may stand between the name and the flower
  const heightOf = ({ length }: readonly string[]) => (length > 0 ? length * nameSize * lineHeight + 8 : 0);
  const between = petalRoom > 0 ? 20 : 0;
  const nameHeight = (room: number) => between + Math.max(0, ...namesAt(room).map(heightOf));

  const most = petalRoom > 0 ? Math.min(MOST.flower, width / 2 - petalRoom - 26) : MOST[figure.picture];
  const pad = full ? 4 : 1;
  const bouquet = arrange(plants.length, width - 2 * pad, most, nameHeight);
  const { reach, spots } = bouquet;
  const names = namesAt(bouquet.nameWidth);
  const leaves = Math.max(0, ...plants.map((plant) => plant.leaves.length));
  const level = bouquet.bottom + Math.max(0.72 * reach, Math.min(160, leaves * 13));
  const horizon = horizonOf(figure, width, level);
  // a large one stands alone, and its stones and words have a ground of their own
  drawAt(full ? '' : [width, level, reach, ...plants.map(({ id }) => id)].join(' '));
  const fontSize = Math.max(12, Math.min(20, 0.16 * reach + 0.1 * box.fontSize));
  const spacing = plants.length > 1 ? (spots[1]?.x ?? 0) - (spots[0]?.x ?? 0) : width;
  const labels: PlacedLabel[] = [];
  const feet: number[] = [];

  const grown = plants.map((plant, i) => {
    const { x: at, y } = spots[i] ?? { x: width / 2, y: reach };
    const x = at + pad;
    const sway = (grainOf(plant.id)() - 0.5) * 0.22 * reach + (width / 2 - x) * 0.03;
    const footX = Math.max(6, Math.min(width - 6, x + sway));
    feet.push(footX);
    const lines = names[i] ?? [];
    if (lines.length > 0) {
      const half = Math.max(...lines.map((line) => textWidth(line, nameSize, letterSpacing))) * BOLD * 0.5;
      const top = y - reach - heightOf(lines) - between;
      labels.push({
        id: plant.id,
        kind: 'name',
        x: Math.max(half, Math.min(width - half, x)),
        y: top + nameSize,
        anchor: 'middle',
        lines,
        size: nameSize,
        leader: '',
      });
    }
    return growPlant(plant, {
      x,
      y,
      reach,
      footX,
      footY: horizon(footX),
      leafTop: bouquet.bottom - 0.1 * reach,
      leafReach: Math.min(spacing * 0.48, footX - 4, width - footX - 4),
      score: detail === 'tiny' || plant.score.value === undefined ? '' : box.percent(plant.score.value * 100),
      fontSize,
      smallestGlyph: full ? 7 : Infinity,
      decorated: detail !== 'tiny',
    });
  });

  const ground = layGround(figure, box, detail, horizon, level, reach, feet);
  const page = drawIn(0, 0);
  const heads = grown.map(({ head }, i): PlacedHead => {
    const x = feet[i] ?? 0;
    const y = -horizon(x);
    const roots = ground.rests.map((rest) => {
      const drop = 0.6 * (rest.y + y);
      return [x, y, x, y - drop, rest.x, drop - rest.y, rest.x, -rest.y];
    });
    return { ...head, roots: full ? page(roots) : '' };
  });
  const petalLabels =
    alone && heads[0] && petalRoom > 0
      ? labelPetals(alone.petals, heads[0], box, petalRoom, heightOf(names[0] ?? []), level)
      : undefined;
  const all = [...labels, ...(petalLabels ?? []), ...ground.labels];
  return {
    detail,
    mirrored: box.rtl,
    width,
    height: ground.bottom,
    lineHeight,
    marks: [...grown.flatMap(({ marks }) => marks), ...ground.marks],
    heads,
    labels: box.rtl ? all.map((label) => ({ ...label, x: width - label.x })) : all,
    petalsLabelled: petalLabels !== undefined,
    scenery: {
      ...ground.scenery,
      roots: full ? feet.map((x) => drawIn(x, horizon(x))(ROOTS)).join('') : '',
    },
  };
}

/** How wide the petals' labels may be on either side of a flower that stands alone; 0 = there is no room for them. */
function petalLabelRoom({ petals }: FlowerPlant, box: FlowerBox): number {
  if (petals.length > 16) return 0;
  const size = Math.max(12, 0.8125 * box.fontSize);
  const widest = Math.max(
    0,
    ...petals.map(({ label }) => textWidth(box.word(label), size, box.letterSpacing)),
  );
  const room = Math.min(widest + 4, 150, box.width / 2 - 26 - 92);
  return room >= Math.min(widest, 84) ? room : 0;
}
