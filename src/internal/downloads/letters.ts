import { styleOf, type Context } from './vocabulary.js';
import { numbered } from '../../model/numbered.js';

/** Letters of one style on one line, with the place of the first one's baseline. */
export interface Letters {
  readonly text: string;
  readonly style: Context;
  readonly x: number;
  readonly y: number;
  /** Sets the canvas's font to theirs. */
  readonly setFont: () => void;
}

interface Run {
  text: string;
  readonly style: Context;
  /** Absolute places start a new chunk, which is anchored by itself. */
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** Returns the letters of a text element, placed as SVG places them. */
export function lettersOf(
  canvas: CanvasRenderingContext2D,
  element: SVGTextElement,
  style: Context,
): readonly Letters[] {
  const runs = collapsed(runsOf(element, style));
  const placed: Letters[] = [];
  let x = 0;
  let y = 0;
  for (let start = 0; start < runs.length;) {
    let end = start + 1;
    while (end < runs.length && runs[end]?.x === undefined && runs[end]?.y === undefined) end++;
    const chunk = runs.slice(start, end);
    const widths = chunk.map((run) => widthOf(canvas, run));
    const first = chunk[0];
    const total = chunk.reduce((sum, run, index) => sum + (index > 0 ? run.dx : 0) + (widths[index] ?? 0), 0);
    x = first?.x ?? x;
    y = first?.y ?? y;
    x -= total * (first ? anchorOf(first.style) : 0);
    for (const [index, run] of numbered(chunk)) {
      x += run.dx;
      y += run.dy;
      const setFont = (): void => setFontOf(canvas, run.style);
      setFont();
      placed.push({ text: run.text, style: run.style, x, y: y + baselineShift(canvas, run.style), setFont });
      x += widths[index] ?? 0;
    }
    start = end;
  }
  return placed;
}

/** Flattens a text element; each stretch of letters carries the style and the shift of what it is in. */
function runsOf(element: Element, style: Context): Run[] {
  const runs: Run[] = [];
  const at = (name: string): number | undefined => {
    const written = element.getAttribute(name);
    return written === null ? undefined : Number(written);
  };
  let own = { x: at('x'), y: at('y'), dx: at('dx') ?? 0, dy: at('dy') ?? 0 };
  const add = (run: Run): void => {
    // the first letters inside take the place of the element around them
    runs.push({ ...run, x: run.x ?? own.x, y: run.y ?? own.y, dx: run.dx + own.dx, dy: run.dy + own.dy });
    own = { x: undefined, y: undefined, dx: 0, dy: 0 };
  };
  for (const node of element.childNodes) {
    if (node instanceof Text) add({ text: node.data, style, x: undefined, y: undefined, dx: 0, dy: 0 });
    else if (node instanceof Element) for (const run of runsOf(node, styleOf(node, style))) add(run);
  }
  return runs;
}

/** Leaves one space where there are several, and none at the ends. */
function collapsed(runs: readonly Run[]): Run[] {
  let spaced = true;
  const kept = runs.map((run) => {
    let text = run.text.replace(/ +/gu, ' ');
    if (spaced && text.startsWith(' ')) text = text.slice(1);
    if (text !== '') spaced = text.endsWith(' ');
    return { ...run, text };
  });
  const last = kept.findLast(({ text }) => text !== '');
  if (last) last.text = last.text.replace(/ $/u, '');
  return kept;
}

function setFontOf(canvas: CanvasRenderingContext2D, style: Context): void {
  const word = (name: string): string => style.get(name) ?? '';
  canvas.font = `${word('font-style')} ${word('font-weight')} ${word('font-size')}px ${word('font-family')}`;
  canvas.textAlign = 'left';
  canvas.textBaseline = 'alphabetic';
  canvas.direction = word('direction') === 'rtl' ? 'rtl' : 'ltr';
  const spacing = Number(word('letter-spacing'));
  // older browsers write without it: the letters stand closer, and nothing is lost
  if ('letterSpacing' in canvas) canvas.letterSpacing = `${Number.isFinite(spacing) ? spacing : 0}px`;
}

function widthOf(canvas: CanvasRenderingContext2D, run: Run): number {
  setFontOf(canvas, run.style);
  return canvas.measureText(run.text).width;
}

/** How much of the chunk lies left of its place. */
function anchorOf(style: Context): number {
  const anchor = style.get('text-anchor');
  if (anchor === 'middle') return 0.5;
  const rtl = style.get('direction') === 'rtl';
  return (anchor === 'end') === rtl ? 0 : 1;
}

/** How far the alphabetic baseline lies below the one the style asks for. */
function baselineShift(canvas: CanvasRenderingContext2D, style: Context): number {
  const metrics = canvas.measureText('x');
  switch (style.get('dominant-baseline')) {
    case 'middle':
      return metrics.actualBoundingBoxAscent / 2;
    case 'central':
      return (metrics.fontBoundingBoxAscent - metrics.fontBoundingBoxDescent) / 2;
    case 'hanging':
      return metrics.fontBoundingBoxAscent * 0.8;
    case 'text-before-edge':
    case 'text-top':
      return metrics.fontBoundingBoxAscent;
    case 'text-after-edge':
    case 'text-bottom':
      return -metrics.fontBoundingBoxDescent;
    default:
      return 0;
  }
}
