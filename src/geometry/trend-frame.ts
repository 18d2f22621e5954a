import { isNumber } from '../model/index.js';
import type { TrendFigure, TrendSeries } from '../figures/trend-figure.js';
import { BOLD, textWidth, wrapText } from './text.js';
import { px, trendAxis, type TrendAxis } from './trend-axis.js';
import type { TrendBox, TrendSpeech, TrendText } from './trend-marks.js';

/** Names at the lines' ends from this many em; below it numbers stand there, and names in the legend. */
const WIDE = 30;

/** Lines of a name at its line's end. */
const NAME_LINES = 3;

/** What stands at the end of a line. */
export interface TrendEnd {
  readonly series: TrendSeries;
  /** The edition of its last number; −1 when it has none. */
  readonly edition: number;
  readonly lines: readonly string[];
  /** Room that it takes down the page, px. */
  readonly height: number;
  /** A glyph tells it from the others. */
  readonly badged: boolean;
}

/** Where a trend's plot lies and how its numbers become places. All x are as in a page that reads from left to right. */
export interface TrendFrame {
  readonly figure: TrendFigure;
  readonly box: TrendBox;
  readonly speech: TrendSpeech;
  readonly wide: boolean;
  readonly axis: TrendAxis;
  /** Font size of all labels, and from line to line, px. */
  readonly small: number;
  readonly step: number;
  /** Radius of a dot and of a badge, px. */
  readonly dot: number;
  readonly badge: number;
  /** The axis' words by number, and the room they take before the plot. */
  readonly tickWords: ReadonlyMap<number, readonly string[]>;
  readonly axisWidth: number;
  /** Of the first and the last edition, px. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** One for each edition. */
  readonly xs: readonly number[];
  /** None for a single series, whose numbers stand at its points. */
  readonly ends: readonly TrendEnd[];
}

/** Returns the frame: first how wide the words around the plot are, then how high those beside it. */
export function trendFrame(figure: TrendFigure, box: TrendBox, speech: TrendSpeech): TrendFrame {
  const { width, fontSize, letterSpacing } = box;
  const { editions, series, form } = figure;
  const small = Math.max(12, fontSize * 0.8125);
  const step = small * 1.25;
  const dot = fontSize * 0.3;
  const badge = small * 0.66;
  const wide = width >= WIDE * fontSize;
  const single = series.length === 1;
  const widthOf = (text: string) => textWidth(text, small, letterSpacing);

  const axis = trendAxis(figure, 4);
  const tickWords = new Map(
    axis.ticks.map((value) => {
      const word = wide ? speech.named(value) : '';
      return [value, word === '' ? [speech.tick(value)] : wrapText(word, width * 0.18, small, letterSpacing)];
    }),
  );
  const axisWidth = Math.max(...[...tickWords.values()].flat().map(widthOf)) + small * 0.7;

  const labelled = single ? [] : labelledSeries(series, editions.length);
  const texts = labelled.map((each) => endText(each, figure, speech, wide));
  const endWidth = Math.min(width * 0.32, Math.max(0, ...texts.map((text) => widthOf(text) * BOLD))) + 1;
  const ends = labelled.map((each, index): TrendEnd => {
    const lines = wrapText(texts[index] ?? '', endWidth, small * BOLD, letterSpacing, NAME_LINES);
    return {
      series: each,
      edition: lastKnown(each),
      lines,
      height: Math.max(badge * 2 + 2, lines.length * step) + small * 0.2,
      badged: !each.muted && each.swatch !== 'plain',
    };
  });
  const starts = form === 'slope' ? labelled.flatMap((each) => startLines(each, box, speech, wide)) : [];
  const startWidth = starts.length > 0 ? Math.max(...starts.map(widthOf)) * BOLD + small * 0.9 : 0;
  const left = axisWidth + startWidth + dot + 1;
  // half of the last edition's word may stand out of the plot
  const last = editions.at(-1);
  const beyond = last ? widthOf(speech.edition(last)) / 2 : 0;
  const beside = (ends.some(({ badged }) => badged) ? badge * 2 + small * 0.4 : 0) + small * 1.3 + endWidth;
  const right = Math.max(left + 1, width - Math.max(beyond, single ? small * 1.6 : beside));

  const begin = editions[0]?.at ?? 0;
  const duration = (last?.at ?? 1) - begin || 1;
  const top = editions.some(({ brokenBy }) => brokenBy !== undefined) ? small * 2.6 : small * 1.2;
  const plot = Math.max(
    fontSize * (wide ? 16 : 13),
    ends.reduce((sum, { height }) => sum + height, 0),
  );
  return {
    ...{
      figure,
      box,
      speech,
      wide,
      axis,
      small,
      step,
      dot,
      badge,
      tickWords,
      axisWidth,
      left,
      right,
      top,
      ends,
    },
    bottom: top + plot,
    xs: editions.map(({ at }) => left + ((right - left) * (at - begin)) / duration),
  };
}

/** Px from the left, as drawn: the other way round in a page that reads from right to left. */
export function drawnX({ box }: TrendFrame, x: number): number {
  return px(box.rtl ? box.width - x : x);
}

/** Px from the top. */
export function yOf({ axis, top, bottom }: TrendFrame, value: number): number {
  return bottom - ((bottom - top) * (value - axis.min)) / (axis.max - axis.min);
}

/** A line of text at its place. */
export function textAt(
  frame: TrendFrame,
  text: string,
  [x, y]: readonly [x: number, y: number],
  anchor: TrendText['anchor'],
  role: TrendText['role'],
): TrendText {
  return { x: drawnX(frame, x), y: px(y), size: frame.small, text, anchor, role };
}

/** Lines of text around a middle, px. */
export function textsAround(
  frame: TrendFrame,
  lines: readonly string[],
  [x, middle]: readonly [x: number, middle: number],
  anchor: TrendText['anchor'],
  role: TrendText['role'],
): readonly TrendText[] {
  const first = middle + frame.small * 0.35 - ((lines.length - 1) / 2) * frame.step;
  return lines.map((text, row) => textAt(frame, text, [x, first + row * frame.step], anchor, role));
}

/** What a slope says at its start: the number, or why there is none. */
export function startLines(
  series: TrendSeries,
  { width, fontSize, letterSpacing }: TrendBox,
  speech: TrendSpeech,
  wide: boolean,
): readonly string[] {
  const small = Math.max(12, fontSize * 0.8125);
  const text = isNumber(series.points[0]?.value) ? speech.value(series, 0) : speech.reason(series, 0);
  return wrapText(text, wide ? width * 0.2 : small * 4.2, small * BOLD, letterSpacing);
}

/** The edition of a series' last number; −1 when it has none. */
export function lastKnown({ points }: TrendSeries): number {
  return points.findLastIndex(({ value }) => isNumber(value));
}

function endText(series: TrendSeries, { editions }: TrendFigure, speech: TrendSpeech, wide: boolean): string {
  const end = lastKnown(series);
  const edition = editions[end];
  // a line that ended before the others says when
  const when = edition && end < editions.length - 1 ? ` (${speech.edition(edition)})` : '';
  const said = edition ? speech.value(series, end) + when : speech.reason(series, editions.length - 1);
  return wide ? `${speech.name(series)} ${said}` : said;
}

/** The series with a label at their end: all that have a colour; of muted ones the highest and the lowest. */
function labelledSeries(series: readonly TrendSeries[], editions: number): readonly TrendSeries[] {
  const coloured = series.filter(({ muted }) => !muted);
  if (coloured.length > 0) return coloured;
  let highest: TrendSeries | undefined;
  let lowest: TrendSeries | undefined;
  const value = (each: TrendSeries | undefined) => each?.points[editions - 1]?.value;
  for (const each of series) {
    const own = value(each);
    if (!isNumber(own)) continue;
    if (!highest || own > Number(value(highest))) highest = each;
    if (!lowest || own < Number(value(lowest))) lowest = each;
  }
  return [...new Set([highest, lowest])].filter((each) => each !== undefined);
}
