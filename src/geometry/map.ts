import type { MapFigure } from '../figures/map.js';
import type { Swatch } from '../figures/swatch.js';
import {
  pathOf,
  tenth,
  type MapBox,
  type MapLayout,
  type MapPatch,
  type MapPlace,
  type MapSpeech,
  type MapText,
} from './map-layout.js';
import { layoutStrips } from './map-strips.js';
import type { Area, Territory } from './map-territory.js';
import { BOLD, textWidth, wrapText } from './text.js';

export type { MapBox, MapLayout, MapPlace, MapSpeech } from './map-layout.js';

/** A map taller than this does not fit on a screen, em. */
const TALLEST = 46;

/** What strips beside the map need at least, and what is between, em. */
const STRIPS = 14;
const BETWEEN = 2;

/** Signs smaller than this are only noise, px. */
const SMALLEST_SIGN = 5;

/** A county's tile has room for its name from here, in the size of the letters. */
const NAMED = 5.5;

/** Between tiles, px; less on small ones. */
const GAP = 2;

/** Points of a border nearer to each other than this are one, px. */
const FINEST = 0.5;

/**
 * Returns the places of everything on a map: as large as the box's width and a screen's height allow, with the
 * groups' strips beside it where there is room, else in the middle.
 *
 * @param territory tiles or borders; those of no mark are drawn as absent
 */
export function layoutMap(
  figure: MapFigure,
  territory: Territory,
  box: MapBox,
  speech: MapSpeech,
): MapLayout {
  const { width, fontSize } = box;
  // lines of tiles reach half a px beyond them, and rings more
  const edge = 3;
  const scale = Math.max(
    0,
    Math.min((width - 2 * edge) / (territory.width || 1), (TALLEST * fontSize) / (territory.height || 1)),
  );
  const mapWidth = territory.width * scale + 2 * edge;
  const rest = width - mapWidth - BETWEEN * fontSize;
  const beside = figure.sections.length > 1 && rest >= STRIPS * fontSize;
  const left = beside ? edge : Math.max(edge, (width - mapWidth) / 2 + edge);
  const place = (area: Area, shrunk: number): Place =>
    placeOf(area, territory, { scale, left, top: edge, shrunk });

  const pitch = territory.tiled ? scale : 0;
  const shrunk = territory.tiled ? 1 - Math.min(GAP, pitch * 0.12) / (pitch || 1) : 1;
  const at = new Map(figure.marks.map(({ id }, index) => [id, index]));
  const patches = new Map<Swatch, string>();
  const places: MapPlace[] = [];
  for (const area of territory.areas) {
    const mark = at.get(area.id);
    const own = mark === undefined ? undefined : figure.marks[mark];
    const swatch = (own && figure.legend[own.entry]?.swatch) ?? 'absent';
    // a hollow tile's line lies inside it
    const inset = territory.tiled && isHollow(swatch) ? shrunk - 1.5 / (pitch || 1) : shrunk;
    const placed = place(area, inset);
    patches.set(swatch, (patches.get(swatch) ?? '') + pathOf(placed.rings));
    if (mark === undefined) continue;
    const sign = Math.min(placed.reach * 0.76, fontSize * 0.75);
    places.push({
      mark,
      x: placed.x,
      y: placed.y,
      sign: sign < SMALLEST_SIGN ? 0 : sign,
      swatch,
      rings: territory.tiled ? place(area, 1).rings : placed.rings,
    });
  }
  places.sort((a, b) => a.mark - b.mark);
  const strips = beside
    ? layoutStrips(figure, mapWidth + BETWEEN * fontSize, rest, box, speech)
    : { height: 0, texts: [], segments: [], rows: [] };
  return {
    width,
    height: Math.ceil(Math.max(territory.height * scale + 2 * edge, strips.height)),
    tiled: territory.tiled,
    pitch,
    places,
    patches: inOrder(patches),
    lines: territory.tiled ? linesBetween(territory, { scale, left, top: edge, shrunk }) : '',
    texts: [
      ...(figure.by === 'county' ? namesOn(places, territory.tiled, pitch, box, speech) : []),
      ...strips.texts,
    ],
    segments: strips.segments,
    rows: strips.rows,
  };
}

interface Frame {
  /** px per unit of the territory. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  /** How much of its size a place has, around its middle. */
  readonly shrunk: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly rings: readonly (readonly number[])[];
}

function placeOf(
  { x, y, reach, rings }: Area,
  territory: Territory,
  { scale, left, top, shrunk }: Frame,
): Place {
  const [cx, cy] = [left + (x - territory.left) * scale, top + (y - territory.top) * scale];
  const placed = rings.map((ring) => {
    const points: number[] = [];
    let [lastX, lastY] = [Infinity, Infinity];
    for (let at = 0; at + 1 < ring.length; at += 2) {
      const px = cx + ((ring[at] ?? 0) - x) * scale * shrunk;
      const py = cy + ((ring[at + 1] ?? 0) - y) * scale * shrunk;
      if (Math.abs(px - lastX) + Math.abs(py - lastY) < FINEST) continue;
      points.push(px, py);
      [lastX, lastY] = [px, py];
    }
    return points;
  });
  // islets that shrink to nothing are left out, unless there is nothing else
  const seen = placed.filter((ring) => ring.length >= 6);
  const dot = [cx - 1.5, cy, cx, cy - 1.5, cx + 1.5, cy, cx, cy + 1.5];
  return { x: cx, y: cy, reach: reach * scale, rings: seen.length > 0 ? seen : [dot] };
}

function isHollow(swatch: Swatch): boolean {
  return swatch === 'none' || swatch === 'unasked' || swatch === 'unfit' || swatch === 'hidden';
}

/** Solid ones first, or they would cover the lines of the hollow ones beside them. */
function inOrder(patches: ReadonlyMap<Swatch, string>): readonly MapPatch[] {
  const rank = (swatch: Swatch) => (swatch === 'absent' ? 0 : isHollow(swatch) ? 2 : 1);
  return [...patches]
    .map(([swatch, path]) => ({ swatch, path }))
    .sort((a, b) => rank(a.swatch) - rank(b.swatch));
}

/** The sides between tiles of different groups, as path data. */
function linesBetween({ areas, left: ox, top: oy }: Territory, { scale, left, top }: Frame): string {
  const keyOf = (x: number, y: number) => `${Math.round(2 * x)},${Math.round(2 * y)}`;
  const at = new Map(areas.map((area) => [keyOf(area.x, area.y), area]));
  let path = '';
  for (const { x, y, group } of areas) {
    // each pair once: to the right and to both sides below
    for (const [dx, dy] of [
      [1, 0],
      [0.5, Math.sqrt(3) / 2],
      [-0.5, Math.sqrt(3) / 2],
    ] as const) {
      const other = at.get(keyOf(x + dx, y + dy));
      if (!other || other.group === group) continue;
      const [mx, my] = [left + (x + dx / 2 - ox) * scale, top + (y + dy / 2 - oy) * scale];
      const half = scale / Math.sqrt(12);
      path += `M${tenth(mx - dy * half)} ${tenth(my + dx * half)}L${tenth(mx + dy * half)} ${tenth(my - dx * half)}`;
    }
  }
  return path;
}

/** Names and numbers on counties: both where every name has room in two lines, else what numbers fit. */
function namesOn(
  places: readonly MapPlace[],
  tiled: boolean,
  pitch: number,
  { fontSize, letterSpacing }: MapBox,
  speech: MapSpeech,
): readonly MapText[] {
  if (!tiled) return [];
  const size = Math.max(12, fontSize * 0.75);
  const bold = Math.max(size, Math.min(fontSize * 1.05, pitch * 0.24));
  const line = size * 1.15;
  const names = places.map(({ mark }) => wrapText(speech.name(mark), pitch * 0.92, size, letterSpacing));
  const named = pitch > NAMED * size && names.every(({ length }) => length <= 2);
  return places.flatMap(({ mark, x, y, swatch }, index) => {
    const text = (words: string, down: number, isNumber: boolean): MapText => ({
      x,
      y: y + down,
      size: isNumber ? bold : size,
      text: words,
      anchor: 'middle',
      bold: isNumber,
      on: swatch,
    });
    const value = speech.value(mark, false);
    const name = named ? (names[index] ?? []) : [];
    const block = name.length * line + bold * 0.95;
    const lines = name.map((words, at) => text(words, -block / 2 + size * 0.85 + at * line, false));
    const fits = (words: string) =>
      words !== '' && textWidth(words, bold, letterSpacing) * BOLD < pitch * 0.86;
    const number = [value, speech.value(mark, true)].find(fits);
    return number === undefined ? lines : [...lines, text(number, named ? block / 2 : bold * 0.36, true)];
  });
}
