import type { LadderMark, LadderRung } from '../figures/ladder.js';
import { BOLD, wrapText } from './text.js';

/** Room to draw in, px. */
export interface LadderBox {
  readonly width: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly rtl: boolean;
}

/** What stands in the drawing, in the reader's language. */
export interface LadderSpeech {
  readonly label: (rung: LadderRung) => string;
  /** May be empty. */
  readonly requires: (rung: LadderRung) => string;
  readonly name: (mark: LadderMark) => string;
  /** How many stand on a step, where they are too many to name. */
  readonly count: (rung: LadderRung) => string;
}

/** A line of text. `x` is where it starts in reading direction, or its centre. */
export interface LadderText {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly role: 'label' | 'requires' | 'name' | 'own' | 'count' | 'number';
}

export interface LadderRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One who stands on a step, by name: a dot and its text in an area large enough to be chosen. */
export interface PlacedMark {
  readonly mark: LadderMark;
  readonly area: LadderRect;
  readonly dot: { readonly x: number; readonly y: number; readonly r: number };
  readonly texts: readonly LadderText[];
}

export interface PlacedRung {
  readonly rung: LadderRung;
  readonly block: LadderRect;
  /** The coloured edge that is stood on. */
  readonly tread: LadderRect;
  readonly badge: { readonly x: number; readonly y: number; readonly r: number };
  readonly texts: readonly LadderText[];
  readonly marks: readonly PlacedMark[];
  /** A dot for each of those who are too many to name, as one path; empty when they are named. */
  readonly crowd: string;
}

export interface LadderLayout {
  readonly width: number;
  readonly height: number;
  /** Steps below each other, the highest on top; else beside each other. */
  readonly stacked: boolean;
  /** In reading order: from the lowest when beside each other, from the highest when stacked. */
  readonly rungs: readonly PlacedRung[];
}

/** Steps stand beside each other when each has this many em. */
const COLUMN = 9.5;

/** More than this many on a step are a crowd of dots; their names are in the table. */
const NAMED = 8;

/** Px between steps, in the surface's colour. */
const GAP = 2;

/** No text of a step is cut; a name may take two lines. */
const NAME_LINES = 2;

/**
 * Returns the staircase. With room the steps rise in reading direction, each as high as all texts need, and who stands
 * on a step stands above its tread:
 *
 * ```
 *               ● Apply    ┌────
 *   ● Alarm    ┌───────────┤ (4)
 *  ┌───────────┤ (3)       │
 *  │ (2) Forms │ Personal  │
 * ```
 *
 * On a narrow page they lie on each other, the highest on top and each set in, so that the edge still climbs. Without
 * steps the drawing has no height.
 */
export function layoutLadder(
  rungs: readonly LadderRung[],
  box: LadderBox,
  speech: LadderSpeech,
): LadderLayout {
  const { width, fontSize } = box;
  const stacked = rungs.length > 0 && (width - GAP * (rungs.length - 1)) / rungs.length < COLUMN * fontSize;
  const pen = penFor(rungs, box, speech);
  return stacked ? stack(rungs, pen) : climb(rungs, pen);
}

interface Pen {
  readonly box: LadderBox;
  readonly speech: LadderSpeech;
  readonly small: number;
  readonly pad: number;
  readonly badge: number;
  readonly named: boolean;
}

function penFor(rungs: readonly LadderRung[], box: LadderBox, speech: LadderSpeech): Pen {
  return {
    box,
    speech,
    small: Math.max(12, box.fontSize * 0.8125),
    pad: box.fontSize * 0.75,
    badge: box.fontSize * 0.85,
    named: rungs.every(({ standing }) => standing.length <= NAMED),
  };
}

/** Steps beside each other. */
function climb(rungs: readonly LadderRung[], pen: Pen): LadderLayout {
  const { box, pad, badge } = pen;
  const { width, fontSize, rtl } = box;
  const column = (width - GAP * (rungs.length - 1)) / Math.max(1, rungs.length);
  const rise = fontSize * 2.75;
  const faces = rungs.map((rung) => faceOf(rung, column - 2 * pad, pen));
  const crowds = rungs.map((rung) => standingOf(rung, column - pad, pen));
  // the lowest tread lies where the highest pile still has room, and the lowest step is as high as the fullest text needs
  const floor = Math.max(0, ...crowds.map(({ height }, index) => height + index * rise));
  const foot = Math.max(
    0,
    ...faces.map(({ height }, index) => height + badge * 2 + pad * 2.5 - index * rise),
  );
  const bottom = floor + foot;
  const placed = rungs.map((rung, index): PlacedRung => {
    const x = index * (column + GAP);
    const y = floor - index * rise;
    const top = y + pad + badge * 2 + pad * 0.5;
    const { texts, height } = faces[index] ?? { texts: [], height: 0 };
    const crowd = crowds[index];
    return mirrored(
      {
        rung,
        block: { x, y, width: column, height: bottom - y },
        tread: { x, y, width: column, height: fontSize * 0.35 },
        badge: { x: x + pad + badge, y: y + pad + badge, r: badge },
        texts: height > 0 ? moved(texts, x + pad, top) : [],
        ...(crowd
          ? movedCrowd(crowd, x + pad / 2, y - crowd.height, rtl ? width : undefined)
          : { marks: [], crowd: '' }),
      },
      rtl ? width : undefined,
    );
  });
  return { width, height: Math.ceil(bottom), stacked: false, rungs: placed };
}

/** Steps on each other, the highest on top. */
function stack(rungs: readonly LadderRung[], pen: Pen): LadderLayout {
  const { box, pad, badge } = pen;
  const { width, fontSize, rtl } = box;
  const indent = Math.min(fontSize * 1.25, (width * 0.2) / Math.max(1, rungs.length - 1));
  let y = 0;
  const placed = [...rungs].reverse().map((rung): PlacedRung => {
    const x = (rung.number - 1) * indent;
    const room = width - x - 2 * pad;
    // the text stands beside the number while that leaves it a readable line
    const beside = room - badge * 2 - pad * 0.6 > fontSize * 8;
    const left = beside ? x + pad + badge * 2 + pad * 0.6 : x + pad;
    const face = faceOf(rung, width - pad - left, pen);
    const crowd = standingOf(rung, width - pad - left, pen);
    const top = y + pad;
    const faceTop = beside ? top + Math.max(0, badge - fontSize * 0.75) : top + badge * 2 + pad * 0.4;
    const crowdTop = Math.max(faceTop + face.height, top + badge * 2) + (crowd.height > 0 ? pad * 0.5 : 0);
    const height = crowdTop + crowd.height + pad - y;
    const result: PlacedRung = {
      rung,
      block: { x, y, width: width - x, height },
      tread: { x, y, width: width - x, height: fontSize * 0.3 },
      badge: { x: x + pad + badge, y: top + badge, r: badge },
      texts: moved(face.texts, left, faceTop),
      ...movedCrowd(crowd, left, crowdTop, rtl ? width : undefined),
    };
    y += height + GAP;
    return mirrored(result, rtl ? width : undefined);
  });
  return { width, height: Math.ceil(Math.max(0, y - GAP)), stacked: true, rungs: placed };
}

/** What is written on a step, from its own top left. */
function faceOf(rung: LadderRung, width: number, { box, small, speech }: Pen) {
  const { fontSize, letterSpacing } = box;
  const texts: LadderText[] = [];
  let y = 0;
  const write = (text: string, role: LadderText['role'], size: number, factor: number) => {
    if (text === '') return;
    for (const line of wrapText(text, width, size * factor, letterSpacing)) {
      y += size * 1.35;
      texts.push({ x: 0, y: y - size * 0.35, size, text: line, role });
    }
  };
  write(speech.label(rung), 'label', fontSize, BOLD);
  y += small * 0.2;
  write(speech.requires(rung), 'requires', small, 1);
  return { texts, height: y };
}

interface Crowd {
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly r: number;
  readonly texts: readonly LadderText[];
}

/** Who stands on a step, from their own top left: names, or a crowd of dots below the named one and their number. */
function standingOf(rung: LadderRung, width: number, pen: Pen): Crowd {
  const { standing } = rung;
  const { box, small, named, speech } = pen;
  const marks: PlacedMark[] = [];
  let y = 0;
  const r = small * 0.32;
  for (const mark of standing) {
    if (!named && !mark.own) continue;
    const size = small;
    const left = r * 2 + small * 0.45;
    const lines = wrapText(
      speech.name(mark),
      width - left,
      size * (mark.own ? BOLD : 1),
      box.letterSpacing,
      NAME_LINES,
    );
    // a target for a finger, not only for the eye
    const height = Math.max(24, lines.length * size * 1.25 + size * 0.4);
    const first = y + (height - (lines.length - 1) * size * 1.25) / 2 + size * 0.35;
    marks.push({
      mark,
      area: { x: 0, y, width, height },
      dot: { x: r, y: first - size * 0.35, r },
      texts: lines.map((text, index) => ({
        x: left,
        y: first + index * size * 1.25,
        size,
        text,
        role: mark.own ? 'own' : 'name',
      })),
    });
    y += height;
  }
  const texts: LadderText[] = [];
  const dots: (readonly [number, number])[] = [];
  let radius = r;
  const rest = standing.length - marks.length;
  if (rest > 0) {
    y += small * 1.25;
    texts.push({
      x: 0,
      y: y - small * 0.3,
      size: small,
      text: speech.count(rung),
      role: 'count',
    });
    let pitch = small * 0.85;
    while (pitch > 5 && Math.ceil(rest / Math.floor(width / pitch)) * pitch > box.fontSize * 12) pitch -= 0.5;
    radius = pitch * 0.38;
    const across = Math.max(1, Math.floor(width / pitch));
    const rows = Math.ceil(rest / across);
    for (let index = 0; index < rest; index += 1) {
      // filled from below, as people fill a step
      const row = rows - 1 - Math.floor(index / across);
      dots.push([(index % across) * pitch + pitch / 2, y + row * pitch + pitch / 2]);
    }
    y += rows * pitch;
  }
  if (y > 0) y += small * 0.35;
  return { height: y, marks, dots, r: radius, texts };
}

function moved(texts: readonly LadderText[], x: number, y: number): readonly LadderText[] {
  return texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y }));
}

/** A crowd at its place; its path is mirrored at once, being no more than text afterwards. */
function movedCrowd(crowd: Crowd, x: number, y: number, mirror: number | undefined) {
  const { marks, dots, r, texts } = crowd;
  const shifted = marks.map(({ mark, area, dot, texts: lines }) => ({
    mark,
    area: { ...area, x: area.x + x, y: area.y + y },
    dot: { ...dot, x: dot.x + x, y: dot.y + y },
    texts: moved(lines, x, y),
  }));
  const at = (dotX: number) => (mirror === undefined ? dotX + x : mirror - dotX - x);
  const n = (value: number) => Math.round(value * 100) / 100;
  const circle = `a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0`;
  return {
    marks: shifted,
    crowd: dots.map(([dotX, dotY]) => `M${n(at(dotX) - r)} ${n(dotY + y)}${circle}`).join(''),
    count: moved(texts, x, y),
  };
}

/** Turns a step for a page that reads from right to left; its texts start at the right by themselves. */
function mirrored(
  { count = [], ...placed }: PlacedRung & { readonly count?: readonly LadderText[] },
  width: number | undefined,
): PlacedRung {
  const texts = [...placed.texts, ...count];
  if (width === undefined) return { ...placed, texts };
  const rect = (each: LadderRect) => ({ ...each, x: width - each.x - each.width });
  const point = <Of extends { readonly x: number }>(each: Of): Of => ({ ...each, x: width - each.x });
  return {
    ...placed,
    block: rect(placed.block),
    tread: rect(placed.tread),
    badge: point(placed.badge),
    texts: texts.map(point),
    marks: placed.marks.map((mark) => ({
      ...mark,
      area: rect(mark.area),
      dot: point(mark.dot),
      texts: mark.texts.map(point),
    })),
  };
}
