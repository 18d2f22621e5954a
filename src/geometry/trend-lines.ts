import { isNumber } from '../model/index.js';
import type { TrendFigure, TrendSeries } from '../figures/trend-figure.js';
import { spread } from './spread.js';
import { BOLD, textWidth, wrapText } from './text.js';
import type {
  PlacedSeries,
  TrendArea,
  TrendBox,
  TrendLayout,
  TrendRule,
  TrendSpeech,
  TrendText,
} from './trend-marks.js';
import { px, trendAxis } from './trend-axis.js';

/** Names at the lines' ends from this many em; below it numbers stand there, and names in the legend. */
const WIDE = 30;

/** Lines of a name at its line's end. */
const NAME_LINES = 3;

/** What stands beside one end of a line. */
interface EndLabel {
  readonly series: TrendSeries;
  readonly lines: readonly string[];
  readonly role: 'name' | 'missing';
  /** The point it belongs to, px; `undefined` = the series has none. */
  readonly x: number | undefined;
  readonly y: number;
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
  const { width, fontSize, letterSpacing, rtl } = box;
  const { editions, series, form } = figure;
  const small = Math.max(12, fontSize * 0.8125);
  const wide = width >= WIDE * fontSize;
  const single = series.length === 1;
  const mirror = (x: number) => px(rtl ? width - x : x);
  const widthOf = (text: string, factor = 1) => textWidth(text, small, letterSpacing) * factor;
  const dot = fontSize * 0.3;
  const badge = small * 0.66;
  const step = small * 1.25;

  const axis = trendAxis(figure, 4);
  const words = new Map(
    axis.ticks.map((value) => {
      const word = wide ? speech.named(value) : '';
      return [value, word === '' ? [speech.tick(value)] : wrapText(word, width * 0.18, small, letterSpacing)];
    }),
  );
  const axisWidth = Math.max(...[...words.values()].flat().map((text) => widthOf(text))) + small * 0.7;

  // the labels' room is decided before their places: how wide, then how high all of them are
  const labelled = labelledSeries(series, editions.length);
  const ends = labelled.map((each) => lastKnown(each));
  const endWidth =
    Math.min(
      wide ? width * 0.32 : width * 0.3,
      Math.max(0, ...labelled.map((each, index) => widthOf(endText(each, ends[index] ?? -1), BOLD))),
    ) + 1;
  const beside = labelled.some(badged) ? badge * 2 + small * 0.4 : 0;
  const startWidth =
    form === 'slope' && !single
      ? Math.max(...labelled.flatMap(startText).map((text) => widthOf(text, BOLD))) + small * 0.9
      : 0;
  const left = axisWidth + startWidth + dot + 1;
  // half of the last edition's word may stand out of the plot
  const lastWord =
    widthOf(speech.edition(editions.at(-1) ?? { id: '', label: '', at: 0, brokenBy: undefined })) / 2;
  const right = single
    ? Math.max(lastWord, small * 1.6)
    : Math.max(lastWord, small * 1.3 + beside + endWidth);
  const span = Math.max(1, width - left - right);
  const times = editions.map(({ at }) => at);
  const begin = times[0] ?? 0;
  const duration = (times.at(-1) ?? 1) - begin || 1;
  const xs = times.map((time) => left + (span * (time - begin)) / duration);

  const wrapped = labelled.map((each, index) =>
    wrapText(endText(each, ends[index] ?? -1), endWidth, small * BOLD, letterSpacing, NAME_LINES),
  );
  const heights = wrapped.map((lines) => Math.max(badge * 2 + 2, lines.length * step) + small * 0.2);
  const broken = editions.some(({ brokenBy }) => brokenBy !== undefined);
  const top = broken ? small * 2.6 : small * 1.2;
  const plot = Math.max(
    fontSize * (wide ? 16 : 13),
    single ? 0 : heights.reduce((sum, height) => sum + height, 0),
  );
  const bottom = top + plot;
  const yOf = (value: number) => bottom - (plot * (value - axis.min)) / (axis.max - axis.min);

  const texts: TrendText[] = [];
  const rules: TrendRule[] = [];
  const write = (
    text: string,
    x: number,
    y: number,
    anchor: TrendText['anchor'],
    role: TrendText['role'],
  ) => {
    texts.push({ x: mirror(x), y: px(y), size: small, text, anchor, role });
  };

  for (const value of axis.ticks) {
    const y = yOf(value);
    const lines = words.get(value) ?? [];
    const role = value === axis.min ? 'zero' : 'grid';
    rules.push({ d: `M${mirror(axisWidth)} ${px(y)}H${mirror(left + span + dot)}`, role });
    lines.forEach((text, index) => {
      write(
        text,
        axisWidth - small * 0.7,
        y + small * 0.35 + (index - (lines.length - 1) / 2) * step,
        'end',
        'tick',
      );
    });
  }
  const height = writeEditions();
  writeBreaks();
  const placed = series.map((each): PlacedSeries => {
    const { path, dots } = lineOf(each);
    return { series: each, path, dots, badge: undefined };
  });
  if (single) writeValues(series[0]);
  else writeEnds();

  return {
    width,
    height: Math.ceil(height),
    dot,
    badge,
    rules,
    // muted lines lie beneath those that have a colour
    series: [...placed.filter((each) => each.series.muted), ...placed.filter((each) => !each.series.muted)],
    texts,
    areas: columns(),
  };

  /** The line through what is known, cut at gaps and breaks, and a dot for each number. */
  function lineOf({ points, muted, own }: TrendSeries): Pick<PlacedSeries, 'path' | 'dots'> {
    let path = '';
    let last: Point | undefined;
    const dots: (Point & { readonly few: boolean })[] = [];
    points.forEach(({ value, few }, index) => {
      const point = isNumber(value) ? { x: mirror(xs[index] ?? 0), y: px(yOf(value)) } : undefined;
      if (point && last && editions[index]?.brokenBy === undefined)
        path += stroke(last, point, muted ? 0.6 : own ? 2.2 : 1.4);
      if (point) dots.push({ ...point, few });
      last = point;
    });
    return { path, dots };
  }

  /** The editions under the plot, the first and the last before those between; returns the drawing's height. */
  function writeEditions(): number {
    const order = editions.map((_, index) => index);
    const last = order.pop();
    const taken: (readonly [number, number])[] = [];
    let lowest = bottom + small * 1.7;
    for (const index of last === undefined ? [] : [last, ...order]) {
      const edition = editions[index];
      if (!edition) continue;
      const x = xs[index] ?? 0;
      const text = speech.edition(edition);
      const half = widthOf(text) / 2;
      const at = Math.max(half, Math.min(x, width - half));
      rules.push({ d: `M${mirror(x)} ${px(bottom)}v4`, role: 'zero' });
      if (taken.some(([a, b]) => at - half < b + small * 0.5 && at + half > a - small * 0.5)) continue;
      taken.push([at - half, at + half]);
      write(text, at, bottom + small * 1.5, 'middle', 'edition');
      const empty = series.every(({ points }) => !isNumber(points[index]?.value));
      if (!empty || !series[0]) continue;
      // a ring on the axis says that a number is missing here, also where the reason has no room
      rules.push({
        d: `M${mirror(x + dot)} ${px(bottom)}a${px(dot)} ${px(dot)} 0 1 0 -.01 .01`,
        role: 'gap',
      });
      const gap = Math.min(x - (xs[index - 1] ?? x - span), (xs[index + 1] ?? x + span) - x);
      const lines = wrapText(speech.reason(series[0], index), gap * 0.94, small, letterSpacing);
      if (lines.length > 2 || lines.some((line) => line.endsWith('-'))) continue;
      lines.forEach((line, row) => {
        write(line, at, bottom + small * 1.5 + (row + 1) * step, 'middle', 'missing');
      });
      lowest = Math.max(lowest, bottom + small * 1.7 + lines.length * step);
    }
    return lowest + small * 0.3;
  }

  function writeBreaks(): void {
    editions.forEach(({ brokenBy }, index) => {
      if (brokenBy === undefined) return;
      const x = ((xs[index - 1] ?? 0) + (xs[index] ?? 0)) / 2;
      const half = widthOf(speech.broken) / 2;
      rules.push({ d: `M${mirror(x)} ${px(small * 1.4)}V${px(bottom)}`, role: 'break' });
      write(speech.broken, Math.max(half, Math.min(x, width - half)), small, 'middle', 'cut');
    });
  }

  /** One series has room for its numbers at its points: the last, the first, and those between that find room. */
  function writeValues(only: TrendSeries | undefined): void {
    const order = editions.map((_, index) => index);
    const last = only ? lastKnown(only) : -1;
    const taken: (readonly [number, number])[] = [];
    for (const index of [last, ...order]) {
      const value = only?.points[index]?.value;
      if (value === undefined || !isNumber(value)) continue;
      const text = only ? speech.value(only, index) : '';
      const half = widthOf(text, BOLD) / 2;
      const x = Math.max(half, Math.min(xs[index] ?? 0, width - half));
      if (taken.some(([a, b]) => x - half < b + small * 0.4 && x + half > a - small * 0.4)) continue;
      taken.push([x - half, x + half]);
      // over the point, unless the line comes from there
      const y = yOf(value);
      const before = only?.points[index - 1]?.value;
      const after = only?.points[index + 1]?.value;
      const rises = (other: typeof before) => isNumber(other) && yOf(other) < y - small * 0.4;
      const under = rises(before) && (rises(after) || after === undefined) && y + dot + small * 1.2 < bottom;
      write(text, x, under ? y + dot + small * 1.1 : y - dot - small * 0.45, 'middle', 'value');
    }
  }

  function writeEnds(): void {
    const labels = labelled.map((each, index): EndLabel => {
      const end = ends[index] ?? -1;
      const value = each.points[end]?.value;
      const known = value !== undefined && isNumber(value);
      return {
        series: each,
        lines: wrapped[index] ?? [],
        role: known ? 'name' : 'missing',
        x: known ? xs[end] : undefined,
        y: known ? yOf(value) : bottom,
      };
    });
    const places = spread(
      labels.map(({ y }, index) => ({ at: y, size: heights[index] ?? 0 })),
      top - small * 0.6,
      bottom + small * 0.6,
    );
    labels.forEach(({ series: each, lines, role, x, y }, index) => {
      const at = places[index] ?? y;
      const from = left + span + small * 1.3;
      if (x !== undefined && (Math.abs(at - y) > 2 || x < left + span - 1)) {
        rules.push({
          d: `M${mirror(x + dot + 1)} ${px(y)}H${mirror(left + span + dot)}L${mirror(from - 2)} ${px(at)}`,
          role: 'leader',
        });
      }
      const target = placed.findIndex((candidate) => candidate.series === each);
      const found = placed[target];
      if (found && badged(each)) placed[target] = { ...found, badge: { x: mirror(from + badge), y: px(at) } };
      const start = from + (badged(each) ? beside : 0);
      lines.forEach((text, row) => {
        write(text, start, at + small * 0.35 + (row - (lines.length - 1) / 2) * step, 'start', role);
      });
    });
    if (form === 'slope') writeStarts();
  }

  /** A glyph tells the lines apart where there are several with a colour. */
  function badged(each: TrendSeries): boolean {
    return !each.muted && each.swatch !== 'plain';
  }

  /** A slope says its numbers at both ends. */
  function writeStarts(): void {
    const wishes = labelled.map((each) => {
      const [first, second] = each.points.map(({ value }) => value);
      const value = isNumber(first) ? first : second;
      return { at: isNumber(value) ? yOf(value) : bottom, size: startText(each).length * step + 1 };
    });
    spread(wishes, top - small * 0.6, bottom + small * 0.6).forEach((at, index) => {
      const each = labelled[index];
      const role = isNumber(each?.points[0]?.value) ? 'value' : 'missing';
      const lines = each ? startText(each) : [];
      lines.forEach((text, row) => {
        write(
          text,
          left - dot - small * 0.5,
          at + small * 0.35 + (row - (lines.length - 1) / 2) * step,
          'end',
          role,
        );
      });
    });
  }

  function startText(each: TrendSeries): readonly string[] {
    const text = isNumber(each.points[0]?.value) ? speech.value(each, 0) : speech.reason(each, 0);
    return wrapText(text, wide ? width * 0.2 : small * 4.2, small * BOLD, letterSpacing);
  }

  function endText(each: TrendSeries, end: number): string {
    const value = each.points[end]?.value;
    const known = value !== undefined && isNumber(value);
    const edition = editions[end];
    // a line that ended before the others says when
    const when = known && edition && end < editions.length - 1 ? ` (${speech.edition(edition)})` : '';
    const said = known ? speech.value(each, end) + when : speech.reason(each, editions.length - 1);
    return wide ? `${speech.name(each)} ${said}` : said;
  }

  function columns(): readonly TrendArea[] {
    return editions.map(({ id }, index) => {
      const x = xs[index] ?? 0;
      const before = xs[index - 1];
      const after = xs[index + 1];
      const from =
        before === undefined
          ? Math.max(0, x - (after === undefined ? span : (after - x) / 2))
          : (before + x) / 2;
      const to =
        after === undefined
          ? Math.min(width, x + (before === undefined ? span : (x - before) / 2))
          : (x + after) / 2;
      return {
        id,
        index,
        x: px(rtl ? width - to : from),
        y: 0,
        width: px(to - from),
        height: Math.ceil(height),
      };
    });
  }
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
  return `M${px(a.x + x)} ${px(a.y + y)}L${px(b.x + x)} ${px(b.y + y)}L${px(b.x - x)} ${px(b.y - y)}L${px(a.x - x)} ${px(a.y - y)}Z`;
}

/** The series with a label at their end: all that have a colour; of muted ones the highest and the lowest. */
function labelledSeries(series: readonly TrendSeries[], editions: number): readonly TrendSeries[] {
  const coloured = series.filter(({ muted }) => !muted);
  if (coloured.length > 0) return coloured;
  const value = ({ points }: TrendSeries) => points[editions - 1]?.value;
  const known = series.filter((each) => isNumber(value(each)));
  const order = [...known].sort((a, b) => Number(value(b)) - Number(value(a)));
  return [order[0], order.at(-1)].filter(
    (each, index, all) => each !== undefined && all.indexOf(each) === index,
  ) as TrendSeries[];
}

function lastKnown({ points }: TrendSeries): number {
  return points.findLastIndex(({ value }) => isNumber(value));
}
