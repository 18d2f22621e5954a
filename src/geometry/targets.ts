import type { TargetRow, TargetSection } from '../figures/targets.js';
import { ticksBetween } from './scale.js';
import { BOLD, textWidth, wrapText } from './text.js';

/** Room to draw in, px. */
export interface TargetsBox {
  readonly width: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly rtl: boolean;
}

/** What stands in the drawing, in the reader's language. */
export interface TargetsSpeech {
  readonly title: (section: TargetSection) => string;
  readonly tick: (value: number, section: TargetSection) => string;
  readonly status: (row: TargetRow) => string;
  readonly area: (row: TargetRow) => string;
  readonly label: (row: TargetRow) => string;
  readonly measure: (row: TargetRow) => string;
  readonly due: (row: TargetRow) => string;
  readonly note: (row: TargetRow) => string;
  readonly target: (row: TargetRow) => string;
  readonly baseline: (row: TargetRow) => string;
  /** With its date, or the number alone where there is little room. */
  readonly observation: (row: TargetRow, index: number, dated: boolean) => string;
  /** That there is no baseline; empty when there is one. */
  readonly lack: (row: TargetRow) => string;
}

/** A line of text. `x` is where it starts, ends or is centred, in reading direction. */
export interface PlacedText {
  readonly x: number;
  /** Baseline of the letters. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly role: 'title' | 'tick' | 'standing' | 'label' | 'measure' | 'small' | 'target' | 'value';
}

export interface PlacedRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing of one goal's numbers, from left to right whatever the reading direction: `x` is already mirrored. */
export interface PlacedBullet {
  readonly track: PlacedRect;
  /** From the axis' zero to the latest observation; where nothing is measured, to the target. */
  readonly bar: PlacedRect;
  readonly measured: boolean;
  /** Centre of the glyph, at the bar's root; absent when the bar is too short for it or another mark stands there. */
  readonly glyphX: number | undefined;
  readonly targetX: number;
  readonly baselineX: number | undefined;
  /** Earlier observations, oldest first. */
  readonly earlier: readonly number[];
  readonly centre: number;
}

export interface PlacedTarget {
  readonly id: string;
  readonly row: TargetRow;
  readonly area: PlacedRect;
  readonly glyph: { readonly x: number; readonly y: number; readonly size: number };
  readonly texts: readonly PlacedText[];
  readonly bullet: PlacedBullet | undefined;
}

export interface PlacedTargetSection {
  readonly id: string;
  readonly texts: readonly PlacedText[];
  /** Hairlines through the section's bars. */
  readonly grid: readonly {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly zero: boolean;
  }[];
  readonly rows: readonly PlacedTarget[];
}

export interface TargetsLayout {
  readonly width: number;
  readonly height: number;
  readonly sections: readonly PlacedTargetSection[];
}

/** Text beside bars from this many em; below it bars stand under their text. */
const WIDE = 32;

/**
 * Returns every goal as a row: what it says, and a bullet bar on its section's axis.
 *
 * ```
 *  ▲ Met · E-service          ▾ Goal 80 %
 *  E-services introduced   ██▒▒███████░░▏
 *  By 31 December 2012     ◇ 41 %   ● 62 %
 * ```
 *
 * Sections without a number have text only, over the whole width. No sections: a drawing of no height.
 *
 * @param box its width is kept, whatever it is; text never overflows it
 */
export function layoutTargets(
  sections: readonly TargetSection[],
  box: TargetsBox,
  speech: TargetsSpeech,
): TargetsLayout {
  const placed: PlacedTargetSection[] = [];
  let y = 0;
  for (const section of sections) {
    if (placed.length > 0) y += box.fontSize * 1.5;
    const next = placeSection(section, y, box, speech);
    placed.push(next.section);
    y = next.bottom;
  }
  return { width: box.width, height: Math.ceil(y), sections: placed };
}

interface Column {
  readonly x: number;
  readonly width: number;
}

function placeSection(section: TargetSection, top: number, box: TargetsBox, speech: TargetsSpeech) {
  const { width, fontSize, rtl } = box;
  const small = smallOf(box);
  const wide = width >= WIDE * fontSize;
  const numbered = section.kind !== 'unnumbered';
  const gap = fontSize * 1.75;
  const textColumn: Column = { x: 0, width: wide && numbered ? Math.round((width - gap) * 0.44) : width };
  // room for half a tick label on both sides, so that the axis' ends are not cut; else for half the target's mark
  const inset = wide ? small * 1.6 : 6;
  const start = (wide ? textColumn.width + gap : 0) + inset;
  const chart: Column = { x: start, width: Math.max(1, width - start - inset) };
  const mirror = (x: number) => (rtl ? width - x : x);

  const title = speech.title(section);
  let y = top + fontSize * 1.2;
  const texts: PlacedText[] = wrapText(title, textColumn.width, fontSize * BOLD, box.letterSpacing).map(
    (text, index) => {
      if (index > 0) y += fontSize * 1.3;
      return { x: mirror(0), y, size: fontSize, text, anchor: 'start', role: 'title' };
    },
  );
  const shared =
    section.kind === 'share' || section.kind === 'change' ? domainOf(section.rows, section.kind) : undefined;
  const marks = shared && wide ? ticksBetween(shared[0], shared[1], 4) : [];
  const scaled = (domain: Domain) => (value: number) =>
    chart.x + (chart.width * (value - domain[0])) / (domain[1] - domain[0]);
  if (shared && wide) {
    for (const value of marks) {
      const text = speech.tick(value, section);
      texts.push({ x: mirror(scaled(shared)(value)), y, size: small, text, anchor: 'middle', role: 'tick' });
    }
  }
  y += fontSize * 0.6;
  const gridTop = y;
  const rows = section.rows.map((row) => {
    const scale = numbered ? scaled(shared ?? domainOf([row], row.kind)) : undefined;
    const placed = placeRow(row, y, { box, speech, textColumn, chart, scale, wide });
    y = placed.bottom;
    return placed.row;
  });
  const grid = (shared ? marks : []).map((value) => ({
    x: mirror(shared ? scaled(shared)(value) : 0),
    y1: gridTop,
    y2: y,
    zero: value === 0,
  }));
  return { section: { id: `${section.kind}-${top}`, texts, grid, rows }, bottom: y };
}

interface RowPlace {
  readonly box: TargetsBox;
  readonly speech: TargetsSpeech;
  readonly textColumn: Column;
  readonly chart: Column;
  readonly scale: ((value: number) => number) | undefined;
  readonly wide: boolean;
}

function placeRow(row: TargetRow, top: number, place: RowPlace): { row: PlacedTarget; bottom: number } {
  const { box, speech, textColumn, scale, wide } = place;
  const { fontSize, letterSpacing, width, rtl } = box;
  const small = smallOf(box);
  const mirror = (x: number) => (rtl ? width - x : x);
  const pad = fontSize * 0.7;
  const texts: PlacedText[] = [];
  let y = top + pad;

  const write = (text: string, role: PlacedText['role'], size: number, indent = 0) => {
    if (text === '') return;
    const factor = role === 'label' || role === 'standing' ? BOLD : 1;
    for (const line of wrapText(text, textColumn.width - indent, size * factor, letterSpacing)) {
      y += size * 1.35;
      texts.push({ x: mirror(indent), y: y - size * 0.35, size, text: line, anchor: 'start', role });
    }
  };
  const glyphSize = small * 1.15;
  const indent = glyphSize + small * 0.5;
  const glyphY = y + small * 0.72;
  write([speech.status(row), speech.area(row)].filter(Boolean).join(' · '), 'standing', small, indent);
  y += small * 0.15;
  write(speech.label(row), 'label', fontSize);
  write(speech.measure(row), 'measure', small);
  write(speech.due(row), 'small', small);
  write(speech.note(row), 'small', small);

  let bullet: PlacedBullet | undefined;
  if (scale) {
    const bulletTop = wide ? top + pad : y + small * 0.4;
    const placed = placeBullet(row, bulletTop, place, scale);
    bullet = placed.bullet;
    texts.push(...placed.texts);
    y = Math.max(y, placed.bottom);
  }
  y += pad;
  return {
    bottom: y,
    row: {
      id: row.id,
      row,
      area: { x: 0, y: top, width, height: y - top },
      glyph: { x: mirror(glyphSize / 2), y: glyphY, size: glyphSize },
      texts,
      bullet,
    },
  };
}

function placeBullet(row: TargetRow, top: number, place: RowPlace, scale: (value: number) => number) {
  const { box, speech, chart } = place;
  const { fontSize, letterSpacing, width, rtl } = box;
  const small = smallOf(box);
  const mirror = (x: number) => (rtl ? width - x : x);
  const height = fontSize * 1.25;
  const barTop = top + small * 1.7;
  const centre = barTop + height / 2;
  const target = row.target ?? 0;
  const latest = row.observations.at(-1);
  const end = scale(latest?.value ?? target);
  const zero = scale(0);
  const rect = (a: number, b: number): PlacedRect => ({
    x: Math.min(mirror(a), mirror(b)),
    y: barTop,
    width: Math.abs(b - a),
    height,
  });
  const bar = rect(zero, end);
  const texts: PlacedText[] = [];
  const lo = place.wide ? chart.x - small * 1.6 : 0;
  // bold is reckoned for all: the few px are room between labels
  const halfOf = (text: string) => (textWidth(text, small, letterSpacing) * BOLD) / 2;
  const clamped = (x: number, half: number) => Math.min(Math.max(x, lo + half), width - half);
  const centred = (text: string, x: number, y: number, role: PlacedText['role']): PlacedText => ({
    x: mirror(x),
    y,
    size: small,
    text,
    anchor: 'middle',
    role,
  });
  const targetText = speech.target(row);
  texts.push(centred(targetText, clamped(scale(target), halfOf(targetText)), top + small * 0.9, 'target'));

  // by weight: what finds no room beside the ones before it is left to the table
  const wanted: (readonly [text: string, at: number, role: PlacedText['role']])[] = row.observations.map(
    ({ value }, index) => {
      const dated = speech.observation(row, index, true);
      const text = 2 * halfOf(dated) > width - lo ? speech.observation(row, index, false) : dated;
      return [text, scale(value), 'small'] as const;
    },
  );
  const newest = wanted.pop();
  wanted.reverse();
  if (row.baseline !== undefined && row.kind !== 'change') {
    wanted.unshift([speech.baseline(row), scale(row.baseline), 'small']);
  }
  if (newest) wanted.unshift([newest[0], newest[1], 'value']);
  const line = barTop + height + small * 1.35;
  const taken: (readonly [from: number, to: number])[] = [];
  const isFree = (from: number, to: number) =>
    taken.every(([a, b]) => to < a - small / 2 || from > b + small / 2);
  for (const [text, at, role] of wanted) {
    const half = halfOf(text);
    const beside = taken.flatMap(([a, b]) => [a - half - small * 0.6, b + half + small * 0.6]);
    const x = [at, ...beside]
      .map((each) => clamped(each, half))
      .filter((each) => Math.abs(each - at) <= half + small && isFree(each - half, each + half))
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
    if (x === undefined) continue;
    taken.push([x - half, x + half]);
    texts.push(centred(text, x, line, role));
  }
  let bottom = wanted.length > 0 ? line + small * 0.4 : barTop + height;
  const lack = speech.lack(row);
  if (lack !== '') {
    const from = place.wide ? chart.x + small * 0.4 : 0;
    const lines = wrapText(lack, width - from, small, letterSpacing);
    const joins = lines.length === 1 && isFree(from, from + 2 * halfOf(lack));
    let y = joins ? line : bottom + small;
    for (const text of lines) {
      texts.push({ x: mirror(from), y, size: small, text, anchor: 'start', role: 'small' });
      bottom = y + small * 0.4;
      y += small * 1.35;
    }
  }
  const root = zero + Math.sign(end - zero) * height * 0.6;
  const others = [
    target,
    (row.kind === 'change' ? undefined : row.baseline) ?? target,
    ...row.observations.map(({ value }) => value),
  ].map(scale);
  const isClear = bar.width > height * 1.2 && others.every((x) => Math.abs(x - root) > height * 0.6);
  const bullet: PlacedBullet = {
    track: rect(chart.x, chart.x + chart.width),
    bar,
    measured: latest !== undefined,
    glyphX: latest && isClear ? mirror(root) : undefined,
    targetX: mirror(scale(target)),
    baselineX: row.baseline === undefined || row.kind === 'change' ? undefined : mirror(scale(row.baseline)),
    earlier: row.observations.slice(0, -1).map(({ value }) => mirror(scale(value))),
    centre,
  };
  return { bullet, texts, bottom };
}

type Domain = readonly [min: number, max: number];

/** 0–100 for shares; else round numbers around 0 and everything that is drawn. */
function domainOf(rows: readonly TargetRow[], kind: TargetRow['kind']): Domain {
  const values = rows.flatMap(({ target = 0, baseline = 0, observations }) => [
    target,
    baseline,
    ...observations.map(({ value }) => value),
  ]);
  let min = Math.min(0, ...values);
  let max = Math.max(kind === 'share' ? 100 : 0, ...values);
  if (min === max) max = 1;
  const steps = ticksBetween(min, max, 4);
  const step = (steps[1] ?? 1) - (steps[0] ?? 0);
  if (step > 0) {
    min = Math.floor(min / step) * step;
    max = Math.ceil(max / step) * step;
  }
  return [min, max];
}

function smallOf({ fontSize }: TargetsBox): number {
  return Math.max(12, fontSize * 0.8125);
}
