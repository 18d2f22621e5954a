import { isNumber } from '../model/index.js';
import { spread } from './spread.js';
import { BOLD, textWidth } from './text.js';
import { px } from './trend-axis.js';
import {
  drawnX,
  lastKnown,
  startLines,
  textAt,
  textsAround,
  yOf,
  type TrendEnd,
  type TrendFrame,
} from './trend-frame.js';
import type { PlacedSeries, TrendRule, TrendText } from './trend-marks.js';

/** Labels with the lines that lead to them, and where each series' glyph stands. */
export interface TrendLabels {
  readonly texts: readonly TrendText[];
  readonly rules: readonly TrendRule[];
  /** By series id. */
  readonly badges: ReadonlyMap<string, NonNullable<PlacedSeries['badge']>>;
}

/** Returns the names and numbers of the lines: at the points of a single one, else at their ends. */
export function trendLabels(frame: TrendFrame): TrendLabels {
  if (frame.ends.length === 0) return { texts: valuesAtPoints(frame), rules: [], badges: new Map() };
  const ends = labelsAtEnds(frame);
  return frame.figure.form === 'slope' ? { ...ends, texts: [...ends.texts, ...labelsAtStarts(frame)] } : ends;
}

/** The numbers of the only series at its points: the last one's, the first one's, and those between that find room. */
function valuesAtPoints(frame: TrendFrame): readonly TrendText[] {
  const { figure, box, speech, small, dot, xs } = frame;
  const only = figure.series[0];
  const texts: TrendText[] = [];
  const taken: (readonly [from: number, to: number])[] = [];
  for (const index of only ? [lastKnown(only), ...only.points.keys()] : []) {
    const value = only?.points[index]?.value;
    if (!only || !isNumber(value)) continue;
    const text = speech.value(only, index);
    const half = (textWidth(text, small, box.letterSpacing) * BOLD) / 2;
    const x = Math.max(half, Math.min(xs[index] ?? 0, box.width - half));
    if (taken.some(([from, to]) => x - half < to + small * 0.4 && x + half > from - small * 0.4)) continue;
    taken.push([x - half, x + half]);
    // over the point, unless the line comes from there
    const y = yOf(frame, value);
    const before = only.points[index - 1]?.value;
    const after = only.points[index + 1]?.value;
    const isAbove = (other: typeof before) => isNumber(other) && yOf(frame, other) < y - small * 0.4;
    const valley = isAbove(before) && (after === undefined || isAbove(after));
    const under = valley && y + dot + small * 1.2 < frame.bottom;
    texts.push(
      textAt(frame, text, [x, under ? y + dot + small * 1.1 : y - dot - small * 0.45], 'middle', 'value'),
    );
  }
  return texts;
}

function labelsAtEnds(frame: TrendFrame): TrendLabels {
  const { ends, small, dot, badge, right, xs } = frame;
  const texts: TrendText[] = [];
  const rules: TrendRule[] = [];
  const badges = new Map<string, NonNullable<PlacedSeries['badge']>>();
  const from = right + small * 1.3;
  const valueOf = ({ series, edition }: TrendEnd) => series.points[edition]?.value;
  const places = placesOf(
    frame,
    ends.map((end) => [valueOf(end), end.height]),
  );
  ends.forEach((end, index) => {
    const value = valueOf(end);
    const at = places[index] ?? 0;
    const x = xs[end.edition];
    if (isNumber(value) && x !== undefined) {
      const y = yOf(frame, value);
      // no line is needed to a label that stands right beside its point
      if (Math.abs(at - y) > 2 || x < right - 1) {
        const path = `M${drawnX(frame, x + dot + 1)} ${px(y)}H${drawnX(frame, right + dot)}L${drawnX(frame, from - 2)} ${px(at)}`;
        rules.push({ d: path, role: 'leader' });
      }
    }
    if (end.badged) badges.set(end.series.id, { x: drawnX(frame, from + badge), y: px(at) });
    const start = from + (end.badged ? badge * 2 + small * 0.4 : 0);
    texts.push(...textsAround(frame, end.lines, [start, at], 'start', isNumber(value) ? 'name' : 'missing'));
  });
  return { texts, rules, badges };
}

/** A slope says its numbers at both ends. One that is missing stands where its line would end, as a word. */
function labelsAtStarts(frame: TrendFrame): readonly TrendText[] {
  const { ends, box, speech, wide, small, step, dot, left } = frame;
  const starts = ends.map(({ series }) => ({ series, lines: startLines(series, box, speech, wide) }));
  const places = placesOf(
    frame,
    starts.map(({ series: { points }, lines }) => [
      points.map(({ value }) => value).find(isNumber),
      lines.length * step + 1,
    ]),
  );
  return starts.flatMap(({ series, lines }, index) => {
    const role = isNumber(series.points[0]?.value) ? 'value' : 'missing';
    return textsAround(frame, lines, [left - dot - small * 0.5, places[index] ?? 0], 'end', role);
  });
}

/** Where labels stand beside the plot, none over another; one without a number stands at the bottom. */
function placesOf(
  frame: TrendFrame,
  labels: readonly (readonly [value: unknown, size: number])[],
): readonly number[] {
  const { top, bottom, small } = frame;
  const wishes = labels.map(([value, size]) => ({
    at: typeof value === 'number' ? yOf(frame, value) : bottom,
    size,
  }));
  return spread(wishes, top - small * 0.6, bottom + small * 0.6);
}
