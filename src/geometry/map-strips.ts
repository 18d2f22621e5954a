import { isNumber } from '../model/index.js';
import type { MapFigure, MapGroup } from '../figures/map.js';
import type { Swatch } from '../figures/swatch.js';
import type { MapBox, MapRow, MapSegment, MapSpeech, MapText } from './map-layout.js';
import { textWidth, wrapText } from './text.js';

export interface MapStrips {
  readonly height: number;
  readonly texts: readonly MapText[];
  readonly segments: readonly MapSegment[];
  readonly rows: readonly MapRow[];
}

/** Wider than this a strip is harder to compare, em. */
const WIDEST = 30;

/**
 * Returns the groups' answers as strips, one line each.
 *
 *     All          ███████████░░  81 %
 *     County
 *     Stockholm    ████████████░  88 %
 *
 * @param left where the strips begin, px
 * @param room how wide they may be, px
 */
export function layoutStrips(
  figure: MapFigure,
  left: number,
  room: number,
  box: MapBox,
  speech: MapSpeech,
): MapStrips {
  const { fontSize, letterSpacing } = box;
  const size = Math.max(12, fontSize * 0.8125);
  const width = Math.min(room, WIDEST * fontSize);
  const groups = figure.sections.flatMap((section) => section.groups);
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, letterSpacing)));
  const numbers = widest(groups.map(speech.number));
  const names = Math.min(widest(groups.map(speech.group)), width * 0.55);
  const gap = size * 0.75;
  const track = { x: left + names + gap, width: Math.max(1, width - names - numbers - 2 * gap) };
  const most =
    figure.unit === 'percent' || figure.segments.length > 0 ? 100 : Math.max(...groups.map(meanOf));
  const texts: MapText[] = [];
  const segments: MapSegment[] = [];
  const rows: MapRow[] = [];
  let y = 0;
  for (const { id, groups: members } of figure.sections) {
    if (id !== '') {
      y += size * 2.2;
      texts.push({
        x: left,
        y: y - size * 0.6,
        size,
        text: speech.section(id),
        anchor: 'start',
        bold: true,
        on: undefined,
      });
    }
    for (const group of members) {
      const lines = wrapText(speech.group(group), names + 1, size, letterSpacing);
      const height = size * (0.35 + 1.25 * lines.length);
      const bold = id === '';
      lines.forEach((text, index) => {
        texts.push({
          x: left,
          y: y + size * (1.1 + 1.25 * index),
          size,
          text,
          anchor: 'start',
          bold,
          on: undefined,
        });
      });
      const number = speech.number(group);
      if (number !== '') {
        texts.push({
          x: left + width,
          y: y + size * 1.1,
          size,
          text: number,
          anchor: 'end',
          bold,
          on: undefined,
        });
      }
      const thick = Math.round(size * 0.9);
      const top = Math.round(y + size * 0.65 - thick / 2);
      for (const part of partsOf(figure, group, track.width / most)) {
        segments.push({ ...part, x: track.x + part.x, y: top, height: thick });
      }
      rows.push({ id: group.id, x: left - gap / 2, y, width: width + gap, height });
      y += height;
    }
  }
  return { height: y, texts, segments, rows };
}

function meanOf({ values: [mean] }: MapGroup): number {
  return isNumber(mean) ? mean : 0;
}

/** The parts of a strip, the leading answer first; one hollow part where there is no number. */
function partsOf(
  { segments, leading }: MapFigure,
  { values }: MapGroup,
  scale: number,
): readonly { readonly swatch: Swatch; readonly x: number; readonly width: number }[] {
  if (!values.some(isNumber))
    return [{ swatch: values[0] === 'suppressed' ? 'hidden' : 'none', x: 0, width: 100 * scale }];
  if (segments.length === 0)
    return [{ swatch: 'plain', x: 0, width: meanOf({ values } as MapGroup) * scale }];
  const order = segments
    .map((_, index) => index)
    .sort((a, b) => Number(b === leading) - Number(a === leading) || b - a);
  let x = 0;
  return order.flatMap((index) => {
    const value = values[index];
    const width = isNumber(value) ? value * scale : 0;
    const part = { swatch: segments[index]?.swatch ?? 'out', x, width };
    x += width;
    return width > 0 ? [part] : [];
  });
}
