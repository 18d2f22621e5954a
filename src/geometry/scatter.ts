import type { ScatterFigure, ScatterPoint } from '../figures/scatter-figure.js';
import { axisTop, ticksBetween } from './scale.js';
import { BOLD, textWidth, wrapText } from './text.js';

/** Room to draw in, px. */
export interface ScatterBox {
  readonly width: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly rtl: boolean;
}

/** What stands in the drawing, in the reader's language. */
export interface ScatterSpeech {
  readonly x: (value: number) => string;
  readonly y: (value: number) => string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly own: string;
  readonly others: string;
  /** One for each group. */
  readonly groups: readonly string[];
  readonly line: string;
  readonly band: string;
}

/** The sign of a group, so that colour never stands alone. */
export const SCATTER_SHAPES = ['circle', 'diamond', 'square', 'triangle'] as const;
export type ScatterShape = (typeof SCATTER_SHAPES)[number];

export interface PlacedPoint {
  /** Index in the figure's points. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly d: string;
  /** `other`, `own`, or the place of its group. */
  readonly look: string;
}

export interface ScatterText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'tick' | 'title' | 'key' | 'own';
}

/** A sample in the key. */
export interface ScatterKey {
  readonly look: string;
  readonly d: string;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  /** Hairlines of both axes. */
  readonly grid: string;
  /** Where 8 of 10 are expected, and the line in it; empty without a line. */
  readonly band: string;
  readonly line: string;
  /** From the own point to what is expected of its size. */
  readonly deviation: string;
  /** In the order in which they are drawn: the marked ones on top. */
  readonly points: readonly PlacedPoint[];
  readonly keys: readonly ScatterKey[];
  readonly texts: readonly ScatterText[];
}

/** Where the band is sampled; between two samples it is nearly straight. */
const SAMPLES = 32;

const px = (value: number) => Math.round(value * 10) / 10;

/** Returns a mark's outline around a centre, of about the same area for each shape. */
export function shapePath(shape: ScatterShape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${px(x + dx)} ${px(y + dy)}`;
  // twice as wide as its radius to the last digit, or the arcs would bulge
  const radius = px(r);
  switch (shape) {
    case 'circle':
      return `M${at(-radius, 0)}${[2 * radius, -2 * radius].map((across) => `a${radius} ${radius} 0 1 0 ${across} 0`).join('')}Z`;
    case 'diamond':
      return `M${at(0, -r * 1.3)}L${at(r * 1.3, 0)}L${at(0, r * 1.3)}L${at(-r * 1.3, 0)}Z`;
    case 'square':
      return `M${at(-r * 0.9, -r * 0.9)}L${at(r * 0.9, -r * 0.9)}L${at(r * 0.9, r * 0.9)}L${at(-r * 0.9, r * 0.9)}Z`;
    case 'triangle':
      return `M${at(0, -r * 1.2)}L${at(r * 1.2, r)}L${at(-r * 1.2, r)}Z`;
  }
}

/**
 * Returns every entity as a mark: its size to the right, its level upwards; in a page that reads from right to left the
 * largest stand to the left.
 *
 * ```
 *  ● county  ○ others  ── expected  ▒ 8 of 10
 *  100 %|        ○   ▒▒▒▒▒▒
 *       |   ○ ▒▒▒▒──────▒▒▒
 *       | ▒────○ ▒●▒▒ ○
 *    0 %|______________________
 *        5 000   20 000  100 000
 * ```
 *
 * @param figure not empty
 */
export function layoutScatter(figure: ScatterFigure, box: ScatterBox, speech: ScatterSpeech): ScatterLayout {
  const { width, fontSize, letterSpacing, rtl } = box;
  const { points, attribute, groups } = figure;
  const small = Math.max(12, fontSize * 0.8125);
  const widthOf = (text: string) => textWidth(text, small, letterSpacing);
  const mirror = (x: number) => px(rtl ? width - x : x);
  const wide = width >= 36 * fontSize;
  const r = wide ? fontSize * 0.26 : fontSize * 0.21;

  const key = keyOf(figure, speech, small, width, widthOf, r);
  const titleLines = wrapText(speech.yTitle, width, small, letterSpacing, 3);
  const top = key.height + titleLines.length * small * 1.3 + small * 0.8;
  const yAxis = axisOf(figure);
  const left = Math.max(...yAxis.ticks.map((value) => widthOf(speech.y(value)))) + small * 0.6;
  const right = width - r * 3;
  const bottom = top + Math.round(Math.min(Math.max(width * 0.5, fontSize * 15), fontSize * 26));

  const to = (value: number) => (attribute.logarithmic ? Math.log(value) : value);
  const first = points[0]?.x ?? 1;
  const last = points.at(-1)?.x ?? 1;
  const room = (to(last) - to(first)) * 0.03 || 0.5;
  const start = to(first) - room;
  const span = to(last) + room - start;
  const xOf = (value: number) => left + ((right - left) * (to(value) - start)) / span;
  const yOf = (value: number) =>
    px(bottom - ((bottom - top) * (value - yAxis.min)) / (yAxis.max - yAxis.min || 1));

  const texts: ScatterText[] = [...key.texts.map((text) => ({ ...text, x: mirror(text.x) }))];
  const write = (
    x: number,
    y: number,
    text: string,
    anchor: ScatterText['anchor'],
    role: ScatterText['role'],
  ) => texts.push({ x: mirror(x), y: px(y), size: small, text, anchor, role });
  titleLines.forEach((line, index) => {
    write(0, key.height + small * (1 + 1.3 * index), line, 'start', 'title');
  });
  for (const value of yAxis.ticks)
    write(left - small * 0.6, yOf(value) + small * 0.35, speech.y(value), 'end', 'tick');
  const xTicks = fitting(xTicksOf(first, last, attribute.logarithmic), (value) => {
    const half = widthOf(speech.x(value)) / 2;
    return [xOf(value) - half, xOf(value) + half];
  });
  for (const value of xTicks) {
    const half = widthOf(speech.x(value)) / 2;
    const x = Math.min(Math.max(xOf(value), half), width - half);
    write(x, bottom + small * 1.4, speech.x(value), 'middle', 'tick');
  }
  write(right, bottom + small * 2.9, speech.xTitle, 'end', 'title');
  const grid = [
    ...yAxis.ticks.map((value) => `M${mirror(left)} ${yOf(value)}L${mirror(right)} ${yOf(value)}`),
    ...xTicks.map((value) => `M${mirror(xOf(value))} ${bottom}v${px(small * 0.35)}`),
  ].join('');

  const { expectedAt } = figure;
  const samples = [...Array(SAMPLES + 1).keys()].map((index) => {
    const value = to(first) + ((to(last) - to(first)) * index) / SAMPLES;
    return attribute.logarithmic ? Math.exp(value) : value;
  });
  const trace = (which: 'value' | 'low' | 'high', from = samples) =>
    from.map((x) => {
      const expected = expectedAt?.(x)[which] ?? 0;
      const inside = Math.min(yAxis.max, Math.max(yAxis.min, expected));
      return `${mirror(xOf(x))} ${yOf(inside)}`;
    });
  const band = expectedAt ? `M${[...trace('high'), ...trace('low', [...samples].reverse())].join('L')}Z` : '';

  const placed = points.map((point, index): PlacedPoint => {
    const look = lookOf(point);
    const x = mirror(xOf(point.x));
    const y = yOf(point.y);
    const size = look === 'other' ? r : look === 'own' ? r * 1.9 : r * 1.35;
    return { index, x, y, r: size, d: shapePath(shapeOf(look), x, y, size), look };
  });
  const rank = ({ look }: PlacedPoint) => (look === 'own' ? 2 : look === 'other' ? 0 : 1);
  placed.sort((a, b) => rank(a) - rank(b) || a.index - b.index);
  const own = placed.at(-1);
  const standing = own?.look === 'own' ? points[own.index]?.expected : undefined;
  let deviation = '';
  if (own?.look === 'own') {
    if (standing) deviation = `M${own.x} ${own.y}V${yOf(standing.value)}`;
    const length = widthOf(speech.own) * BOLD + own.r * 2;
    // beside the point where there is room, the same side as the reading direction first
    const after = rtl ? own.x - length > 0 : own.x + length < width;
    const towards = after === rtl ? -1 : 1;
    texts.push({
      x: px(own.x + towards * own.r * 1.8),
      y: px(own.y - own.r * 0.9),
      size: small,
      text: speech.own,
      anchor: after ? 'start' : 'end',
      role: 'own',
    });
  }
  return {
    width,
    height: Math.ceil(bottom + small * 3.4),
    grid,
    band,
    line: expectedAt ? `M${trace('value').join('L')}` : '',
    deviation,
    points: placed,
    keys: key.keys.map(({ look, x, y, size }) => ({ look, d: keyPath(look, mirror(x), y, size) })),
    texts,
  };

  function lookOf({ own: isOwn, group }: ScatterPoint): string {
    return isOwn ? 'own' : group >= 0 && group < groups.length ? String(group) : 'other';
  }
}

/** Returns the point nearest to a place; `undefined` when none is within reach, px. */
export function pointAt(
  { points }: ScatterLayout,
  x: number,
  y: number,
  reach = 24,
): PlacedPoint | undefined {
  let best: PlacedPoint | undefined;
  let least = reach ** 2;
  for (const point of points) {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (distance <= least) [best, least] = [point, distance];
  }
  return best;
}

/** The shape of a look: groups take turns, everybody else is a circle. */
function shapeOf(look: string): ScatterShape {
  const group = Number(look);
  return (Number.isNaN(group) ? undefined : SCATTER_SHAPES[group % SCATTER_SHAPES.length]) ?? 'circle';
}

/** A sample of 1 em's width. */
function keyPath(look: string, x: number, y: number, size: number): string {
  if (look === 'line') return `M${px(x - size)} ${px(y)}H${px(x + size)}`;
  if (look === 'band')
    return `M${px(x - size)} ${px(y - size * 0.7)}h${px(2 * size)}v${px(1.4 * size)}h${px(-2 * size)}Z`;
  return shapePath(shapeOf(look), x, y, size);
}

interface PlacedKey {
  readonly look: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The key in lines of as many entries as fit. */
function keyOf(
  { groups, points, expectedAt }: ScatterFigure,
  speech: ScatterSpeech,
  small: number,
  width: number,
  widthOf: (text: string) => number,
  r: number,
) {
  const hasOthers = points.some(({ group, own }) => !own && group < 0);
  const entries: (readonly [look: string, text: string, size: number])[] = [
    ...groups.map((_, index) => [String(index), speech.groups[index] ?? '', r * 1.35] as const),
    ...(hasOthers ? [['other', speech.others, r] as const] : []),
    ...(expectedAt
      ? [['line', speech.line, small * 0.7] as const, ['band', speech.band, small * 0.6] as const]
      : []),
  ];
  const step = small * 1.6;
  const sample = small * 1.9;
  const keys: PlacedKey[] = [];
  const texts: ScatterText[] = [];
  let x = 0;
  let line = 0;
  for (const [look, text, size] of entries) {
    const length = sample + widthOf(text);
    if (x > 0 && x + length > width) {
      x = 0;
      line += 1;
    }
    const y = small + line * step;
    keys.push({ look, x: x + small * 0.75, y: px(y - small * 0.35), size });
    texts.push({ x: px(x + sample), y: px(y), size: small, text, anchor: 'start', role: 'key' });
    x += length + small * 1.4;
  }
  return { keys, texts, height: entries.length > 0 ? (line + 1) * step + small * 0.3 : 0 };
}

/** From nothing for a share; from a round number below the least for anything else. */
function axisOf({ points, least, most, unit }: ScatterFigure) {
  const values = points.map(({ y }) => y);
  const from = unit === 'percent' && least === 0 && Math.min(...values) < 50 ? 0 : Math.min(...values);
  const top = axisTop(from, Math.max(...values));
  const steps = ticksBetween(from, top, 5);
  const step = (steps[1] ?? top) - (steps[0] ?? from);
  const min = Math.max(least ?? -Infinity, Math.floor(from / step + 1e-9) * step);
  const max = Math.min(
    most !== undefined && most >= top ? most : Infinity,
    Math.ceil(top / step - 1e-9) * step,
  );
  return { min, max, ticks: ticksBetween(min, max, 5) };
}

/** The most telling first: powers of ten, then halves, then fifths. */
function xTicksOf(first: number, last: number, logarithmic: boolean): readonly number[] {
  if (!logarithmic) return ticksBetween(first, last, 5);
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(first)); power <= Math.log10(last); power += 1)
    powers.push(10 ** power);
  return [1, 5, 2]
    .flatMap((lead) => powers.map((power) => lead * power))
    .filter((each) => each >= first * 0.97 && each <= last * 1.03);
}

/** Those that find room beside the ones before them, in rising order. */
function fitting(
  wanted: readonly number[],
  placeOf: (value: number) => readonly [from: number, to: number],
): readonly number[] {
  const taken: (readonly [number, number])[] = [];
  const kept = wanted.filter((value) => {
    const [from, to] = placeOf(value);
    if (taken.some(([a, b]) => from < b + 10 && to > a - 10)) return false;
    taken.push([from, to]);
    return true;
  });
  return kept.sort((a, b) => a - b);
}
