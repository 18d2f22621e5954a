import { isNumber } from '../model/index.js';
import type { TrendFigure } from '../figures/trend-figure.js';
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
import { numbered } from '../model/numbered.js';

/** Names beside their rows from this many em; below it they stand above. */
const WIDE = 30;

/**
 * Returns one row for each series, its number as a dot on a common axis. A row without a number has a dashed line over
 * the whole axis and the reason on it, never a dot at the axis' start.
 *
 * ```
 *                     1 Not at all   2        3     4 Fully
 *  Under 30,000       ├────────●2.2──────────────────────┤
 *  30,000–100,000     ├╌╌╌╌╌╌╌╌╌╌╌╌╌ no data ╌╌╌╌╌╌╌╌╌╌╌╌┤
 * ```
 */
export function layoutTrendDots(figure: TrendFigure, box: TrendBox, speech: TrendSpeech): TrendLayout {
  const { width, fontSize, letterSpacing, rtl } = box;
  const small = Math.max(12, fontSize * 0.8125);
  const wide = width >= WIDE * fontSize;
  const mirror = (x: number) => px(rtl ? width - x : x);
  const dot = fontSize * 0.45;
  const nameWidth = wide ? Math.round(width * 0.32) : width;
  const left = wide ? nameWidth + fontSize : 0;
  const inset = small * 2.4;
  const from = left + inset;
  const span = Math.max(1, width - from - inset);
  const axis = trendAxis(figure, span < 260 ? 3 : 5);
  const scale = (value: number) => from + (span * (value - axis.min)) / (axis.max - axis.min);

  const texts: TrendText[] = [];
  const top = writeAxis();
  let y = top;
  const series: PlacedSeries[] = [];
  const areas: TrendArea[] = [];
  const gaps: TrendRule[] = [];
  for (const [index, each] of numbered(figure.series)) {
    const start = y;
    const point = each.points[0];
    const names = [
      ...wrapText(speech.name(each), nameWidth, fontSize * BOLD, letterSpacing).map((text) => ({
        text,
        size: fontSize,
        role: 'name' as const,
      })),
      ...[speech.base(each, 0)]
        .filter(Boolean)
        .flatMap((text) => wrapText(text, nameWidth, small, letterSpacing))
        .map((text) => ({ text, size: small, role: 'base' as const })),
    ];
    const nameHeight = names.reduce((sum, { size }) => sum + size * 1.35, 0);
    const rowHeight = wide ? Math.max(nameHeight, fontSize * 2) + fontSize : nameHeight + fontSize * 2.5;
    let line = start + (wide ? (rowHeight - nameHeight) / 2 : fontSize * 0.3);
    for (const { text, size, role } of names) {
      line += size * 1.35;
      texts.push({ x: mirror(0), y: px(line - size * 0.35), size, text, anchor: 'start', role });
    }
    const centre = wide ? start + rowHeight / 2 : line + fontSize;
    const value = point?.value ?? 'missing';
    if (isNumber(value)) {
      const x = scale(value);
      const text = speech.value(each, 0);
      const room = textWidth(text, fontSize, letterSpacing) * BOLD + dot * 2;
      const after = x + room <= width;
      texts.push({
        x: mirror(after ? x + dot * 1.6 : x - dot * 1.6),
        y: px(centre + fontSize * 0.35),
        size: fontSize,
        text,
        anchor: after ? 'start' : 'end',
        role: 'value',
      });
      series.push({
        series: each,
        path: '',
        dots: [{ x: mirror(x), y: px(centre), few: point?.few ?? false }],
        badge: undefined,
      });
      gaps.push({ d: `M${mirror(from)} ${px(centre)}H${mirror(from + span)}`, role: 'grid' });
    } else {
      series.push({ series: each, path: '', dots: [], badge: undefined });
      gaps.push({ d: `M${mirror(from)} ${px(centre)}H${mirror(from + span)}`, role: 'gap' });
      texts.push({
        x: mirror(from + span / 2),
        y: px(centre + small * 0.35),
        size: small,
        text: speech.reason(each, 0),
        anchor: 'middle',
        role: 'missing',
      });
    }
    y += rowHeight;
    areas.push({ id: each.id, index, x: 0, y: px(start), width, height: px(rowHeight) });
  }
  const grid = axis.ticks.map((value): TrendRule => ({
    d: `M${mirror(scale(value))} ${px(top)}V${px(y)}`,
    role: value === 0 && !figure.closed ? 'zero' : 'grid',
  }));
  return {
    width,
    height: Math.ceil(y),
    dot,
    badge: 0,
    rules: [...grid, ...gaps],
    series,
    texts,
    areas,
  };

  /**
   * Numbers over the rows, and the scale's words under them: all of them when each has room, else those at the ends.
   * Returns where the rows begin.
   */
  function writeAxis(): number {
    const { ticks } = axis;
    const room = (span / Math.max(1, ticks.length - 1)) * 0.94;
    const words = ticks.map((value) => wrapText(speech.named(value), room, small, letterSpacing, 3));
    const isEnd = (index: number) => index === 0 || index === ticks.length - 1;
    const fits = words.every((lines, index) => {
      // beyond its ends the axis has only the inset
      const widest = Math.max(...lines.map((line) => textWidth(line, small, letterSpacing)));
      return (
        lines.length <= 2 &&
        !lines.some((line) => line.endsWith('-')) &&
        widest <= (isEnd(index) ? inset * 2 : room)
      );
    });
    let lowest = 0;
    for (const [index, value] of numbered(ticks)) {
      const x = scale(value);
      texts.push({
        x: mirror(x),
        y: px(small),
        size: small,
        text: speech.tick(value),
        anchor: 'middle',
        role: 'tick',
      });
      if (!fits && !isEnd(index)) continue;
      const first = index === 0;
      const lines = fits
        ? (words[index] ?? [])
        : wrapText(speech.named(value), span * 0.45, small, letterSpacing, 3);
      const anchor = fits ? 'middle' : first ? 'start' : 'end';
      const at = fits ? x : first ? x - inset : x + inset;
      lines.forEach((text, line) => {
        if (text === '') return;
        texts.push({
          x: mirror(at),
          y: px(small * (2.3 + line * 1.25)),
          size: small,
          text,
          anchor,
          role: 'tick',
        });
        lowest = Math.max(lowest, line + 1);
      });
    }
    return small * (1.6 + lowest * 1.25);
  }
}
