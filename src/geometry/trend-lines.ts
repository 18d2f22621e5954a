import { isNumber } from '../model/index.js';
import type { TrendFigure, TrendSeries } from '../figures/trend-figure.js';
import { textWidth, wrapText } from './text.js';
import { px } from './trend-axis.js';
import { trendLabels } from './trend-ends.js';
import { drawnX, textAt, textsAround, trendFrame, yOf, type TrendFrame } from './trend-frame.js';
import type {
  PlacedSeries,
  TrendArea,
  TrendBox,
  TrendLayout,
  TrendRule,
  TrendSpeech,
  TrendText,
} from './trend-marks.js';

interface Marks {
  readonly texts: readonly TrendText[];
  readonly rules: readonly TrendRule[];
}

/**
 * Returns lines over time, equal times equally far apart: cut where a number is missing and where the series is
 * broken, which is a dashed line with a word. Names stand at the lines' ends and never over each other.
 *
 * ```
 *  60 %                 ┆ broken    ┌ ② Large 55 %
 *          ●────●       ┆   ●────●──┘
 *  30 %  ●              ┆   ●────●──── ① Small 32 %
 *   0 % ─┴───┴───┴───┴──┆───┴────┴───
 * ```
 */
export function layoutTrendLines(figure: TrendFigure, box: TrendBox, speech: TrendSpeech): TrendLayout {
  const frame = trendFrame(figure, box, speech);
  const editions = placeEditions(frame);
  const labels = trendLabels(frame);
  const marks = [placeAxis(frame), editions, placeBreaks(frame), labels];
  const series = figure.series.map((each): PlacedSeries => ({
    ...placeLine(frame, each),
    series: each,
    badge: labels.badges.get(each.id),
  }));
  const height = Math.ceil(editions.bottom);
  return {
    width: box.width,
    height,
    dot: frame.dot,
    badge: frame.badge,
    rules: marks.flatMap(({ rules }) => rules),
    // muted lines lie beneath those that have a colour
    series: [...series.filter((each) => each.series.muted), ...series.filter((each) => !each.series.muted)],
    texts: marks.flatMap(({ texts }) => texts),
    areas: columnsOf(frame, height),
  };
}

function placeAxis(frame: TrendFrame): Marks {
  const { axis, axisWidth, right, dot, small, tickWords } = frame;
  return {
    rules: axis.ticks.map((value) => ({
      d: `M${drawnX(frame, axisWidth)} ${px(yOf(frame, value))}H${drawnX(frame, right + dot)}`,
      role: value === axis.min ? 'zero' : 'grid',
    })),
    texts: axis.ticks.flatMap((value) =>
      textsAround(
        frame,
        tickWords.get(value) ?? [],
        [axisWidth - small * 0.7, yOf(frame, value)],
        'end',
        'tick',
      ),
    ),
  };
}

/**
 * The editions under the plot, the last and the first before those between. One without any number has a ring on the
 * axis, and the reason under its name where that has room.
 */
function placeEditions(frame: TrendFrame): Marks & { readonly bottom: number } {
  const { figure, box, speech, small, step, dot, bottom, left, right, xs } = frame;
  const { editions, series } = figure;
  const texts: TrendText[] = [];
  const rules: TrendRule[] = [];
  const taken: (readonly [from: number, to: number])[] = [];
  let rows = 0;
  const order = [...editions.keys()];
  for (const index of [...order.slice(-1), ...order.slice(0, -1)]) {
    const edition = editions[index];
    const x = xs[index];
    if (!edition || x === undefined) continue;
    rules.push({ d: `M${drawnX(frame, x)} ${px(bottom)}v4`, role: 'zero' });
    const only = series[0];
    const empty = only && series.every(({ points }) => !isNumber(points[index]?.value));
    if (empty) {
      const r = px(dot);
      rules.push({ d: `M${drawnX(frame, x + dot)} ${px(bottom)}a${r} ${r} 0 1 0 -.01 .01`, role: 'gap' });
    }
    const text = speech.edition(edition);
    const half = textWidth(text, small, box.letterSpacing) / 2;
    const at = Math.max(half, Math.min(x, box.width - half));
    if (taken.some(([from, to]) => at - half < to + small * 0.5 && at + half > from - small * 0.5)) continue;
    taken.push([at - half, at + half]);
    texts.push(textAt(frame, text, [at, bottom + small * 1.5], 'middle', 'edition'));
    if (!empty) continue;
    const span = right - left;
    const room = Math.min(
      x - (xs[index - 1] ?? x - span),
      (xs[index + 1] ?? x + span) - x,
      2 * at,
      2 * (box.width - at),
    );
    const lines = wrapText(speech.reason(only, index), room * 0.94, small, box.letterSpacing);
    if (lines.length > 2 || lines.some((line) => line.endsWith('-'))) continue;
    lines.forEach((line, row) => {
      texts.push(textAt(frame, line, [at, bottom + small * 1.5 + (row + 1) * step], 'middle', 'missing'));
    });
    rows = Math.max(rows, lines.length);
  }
  return { texts, rules, bottom: bottom + small * 2 + rows * step };
}

function placeBreaks(frame: TrendFrame): Marks {
  const { figure, box, speech, small, bottom, xs } = frame;
  const half = textWidth(speech.broken, small, box.letterSpacing) / 2;
  const cuts = figure.editions.flatMap(({ brokenBy }, index) =>
    brokenBy === undefined ? [] : [((xs[index - 1] ?? 0) + (xs[index] ?? 0)) / 2],
  );
  return {
    rules: cuts.map((x) => ({ d: `M${drawnX(frame, x)} ${px(small * 1.4)}V${px(bottom)}`, role: 'break' })),
    texts: cuts.map((x) =>
      textAt(frame, speech.broken, [Math.max(half, Math.min(x, box.width - half)), small], 'middle', 'cut'),
    ),
  };
}

/** The line through what is known, cut at gaps and breaks, and a dot for each number. */
function placeLine(
  frame: TrendFrame,
  { points, muted, own }: TrendSeries,
): Pick<PlacedSeries, 'path' | 'dots'> {
  const { editions } = frame.figure;
  const half = muted ? 0.6 : own ? 2.2 : 1.4;
  let path = '';
  let last: Point | undefined;
  const dots: (Point & { readonly few: boolean })[] = [];
  points.forEach(({ value, few }, index) => {
    const point = isNumber(value)
      ? { x: drawnX(frame, frame.xs[index] ?? 0), y: px(yOf(frame, value)) }
      : undefined;
    if (point && last && editions[index]?.brokenBy === undefined) path += stroke(last, point, half);
    if (point) dots.push({ ...point, few });
    last = point;
  });
  return { path, dots };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line as a shape to fill, since a swatch is a fill; its ends lie under the dots. */
function stroke(a: Point, b: Point, half: number): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const x = (-(b.y - a.y) / length) * half;
  const y = ((b.x - a.x) / length) * half;
  const corners = [
    [a.x + x, a.y + y],
    [b.x + x, b.y + y],
    [b.x - x, b.y - y],
    [a.x - x, a.y - y],
  ] as const;
  return `M${corners.map(([cornerX, cornerY]) => `${px(cornerX)} ${px(cornerY)}`).join('L')}Z`;
}

/** What can be chosen: each edition's part of the drawing, from midway to midway. */
function columnsOf({ figure, box, left, right, xs }: TrendFrame, height: number): readonly TrendArea[] {
  const span = right - left;
  return figure.editions.map(({ id }, index) => {
    const x = xs[index] ?? 0;
    const before = xs[index - 1];
    const after = xs[index + 1];
    const from =
      before === undefined
        ? Math.max(0, x - (after === undefined ? span : (after - x) / 2))
        : (before + x) / 2;
    const to =
      after === undefined
        ? Math.min(box.width, x + (before === undefined ? span : (x - before) / 2))
        : (x + after) / 2;
    return { id, index, x: px(box.rtl ? box.width - to : from), y: 0, width: px(to - from), height };
  });
}
