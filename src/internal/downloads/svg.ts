import { textWidth, wrapText, BOLD } from '../../geometry/text.js';
import { Copier, make, printable } from './copy.js';
import { paintOf } from './paint.js';
import { INITIAL, type Context } from './vocabulary.js';
import { numbered } from '../../model/numbered.js';

/** One entry of the legend as it stands on the page. */
export interface LegendEntry {
  readonly label: string;
  /** The live colour sample with its glyph. */
  readonly icon?: SVGSVGElement | undefined;
}

/** What goes with a drawing when it leaves the page. */
export interface DrawingFacts {
  readonly title: string;
  readonly summary: string;
  /** The source line; may be empty. */
  readonly source: string;
  /** What lies behind the drawing, as computed; a transparent one leaves the file without a background. */
  readonly background: string;
  readonly legend?: readonly LegendEntry[];
  /** What a reader must know of the numbers, printed above the source line. */
  readonly notes?: readonly string[];
}

const LINE_HEIGHT = 1.35;

/** Where the next line goes, and what it looks like. */
interface Paper {
  readonly root: SVGSVGElement;
  /** Colour of the letters. */
  readonly ink: string;
  readonly width: number;
  readonly margin: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  readonly rtl: boolean;
  /** How far down the paper is filled, px. */
  bottom: number;
}

/**
 * Returns the drawing as a standalone SVG file: title and summary above it, the legend, notes and source line under
 * it. It holds shapes and letters only: no script, no style sheet, nothing from elsewhere.
 *
 * @param drawing on the page, since its style is read there
 */
export function svgOf(drawing: SVGSVGElement, facts: DrawingFacts): string {
  const text = new XMLSerializer().serializeToString(standalone(drawing, facts));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** Returns the tree of {@link svgOf}: every length in px, every colour written out. */
export function standalone(drawing: SVGSVGElement, facts: DrawingFacts): SVGSVGElement {
  const style = getComputedStyle(drawing);
  const fontSize = parseFloat(style.fontSize) || 16;
  const margin = Math.round(fontSize);
  const size = sizeOf(drawing);
  const context = new Map<string, string>([
    ...INITIAL,
    ['font-family', style.fontFamily],
    ['font-size', String(fontSize)],
  ]);
  const root = make('svg');
  const paper: Paper = {
    root,
    ink: paintOf(style.color).colour,
    width: Math.ceil(Math.max(size.width, fontSize * 12) + 2 * margin),
    margin,
    fontSize,
    letterSpacing: parseFloat(style.letterSpacing) || 0,
    rtl: style.direction === 'rtl',
    bottom: margin,
  };
  if (paper.rtl) context.set('direction', 'rtl');
  if (paper.letterSpacing !== 0) context.set('letter-spacing', String(paper.letterSpacing));

  addLines(paper, facts.title, 1.25, true);
  // it often holds the question, without which a picture on its own says little
  addLines(paper, facts.summary, 0.9375, false);
  if (paper.bottom > margin) paper.bottom += fontSize * 0.75;
  const copier = new Copier(drawing);
  // a drawing narrower than its paper starts where the lines do
  const inset = paper.rtl ? paper.width - paper.margin - size.width : paper.margin;
  const group = make('g', { transform: placement(inset, paper.bottom, size) });
  copier.copyChildren(drawing, group, context);
  root.append(group);
  paper.bottom += size.height;
  addLegend(paper, facts.legend ?? [], copier, context);
  const endLines = [...(facts.notes ?? []), facts.source].filter((text) => text !== '');
  for (const [index, line] of numbered(endLines)) {
    paper.bottom += fontSize * (index === 0 ? 1 : 0.25);
    addLines(paper, line, 0.8125, false);
  }
  finish(paper, facts, context, copier.definitions);
  return root;
}

/** Adds what can be written only when the height is known. */
function finish(paper: Paper, facts: DrawingFacts, context: Context, definitions: SVGDefsElement): void {
  const { root, width } = paper;
  const height = Math.ceil(paper.bottom + paper.margin);
  const attributes = { width, height, viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, String(value));
  for (const [name, value] of context) if (value !== INITIAL.get(name)) root.setAttribute(name, value);
  const background = paintOf(facts.background);
  const backdrop = make('rect', { width, height, fill: background.colour });
  if (background.opacity < 1) backdrop.setAttribute('fill-opacity', String(background.opacity));
  const description = make('desc');
  description.append(printable(facts.summary));
  const title = make('title');
  title.append(printable(facts.title));
  root.prepend(
    title,
    ...(facts.summary === '' ? [] : [description]),
    ...(definitions.childNodes.length > 0 ? [definitions] : []),
    ...(background.colour === 'none' || background.opacity === 0 ? [] : [backdrop]),
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** px per unit of the drawing. */
  readonly scale: number;
}

function sizeOf(drawing: SVGSVGElement): Size {
  const box = drawing.viewBox.baseVal;
  const hasBox = drawing.hasAttribute('viewBox') && box.width > 0 && box.height > 0;
  const width = absolute(drawing.getAttribute('width')) ?? (hasBox ? box.width : drawing.clientWidth);
  const height = absolute(drawing.getAttribute('height')) ?? (hasBox ? box.height : drawing.clientHeight);
  if (!hasBox) return { width, height, left: 0, top: 0, scale: 1 };
  const scale = Math.min(width / box.width, height / box.height);
  return { width: box.width * scale, height: box.height * scale, left: box.x, top: box.y, scale };
}

function absolute(length: string | null): number | undefined {
  return length !== null && /^[\d.]+(?:px)?$/u.test(length) ? parseFloat(length) : undefined;
}

function placement(x: number, y: number, { left, top, scale }: Size): string {
  const shift = `translate(${rounded(x - left * scale)} ${rounded(y - top * scale)})`;
  return scale === 1 ? shift : `${shift} scale(${scale})`;
}

/** Adds a text in as many lines as it needs. */
function addLines(paper: Paper, text: string, relativeSize: number, bold: boolean): void {
  if (text === '') return;
  const fontSize = paper.fontSize * relativeSize;
  const room = (paper.width - 2 * paper.margin) / (bold ? BOLD : 1);
  const element = make('text', { 'font-size': rounded(fontSize), fill: paper.ink });
  if (bold) element.setAttribute('font-weight', '700');
  const lines = wrapText(printable(text), room, fontSize, paper.letterSpacing);
  for (const line of lines) addLine(paper, element, line, paper.margin, fontSize);
  paper.root.append(element);
}

/** Adds one line to a text element and moves on to the next. */
function addLine(paper: Paper, element: SVGTextElement, line: string, inset: number, fontSize: number): void {
  const x = paper.rtl ? paper.width - inset : inset;
  const tspan = make('tspan', { x: rounded(x), y: rounded(paper.bottom + fontSize) });
  tspan.append(line);
  element.append(tspan);
  paper.bottom += fontSize * LINE_HEIGHT;
}

/** Adds the legend: entries beside each other as long as there is room. */
function addLegend(paper: Paper, entries: readonly LegendEntry[], copier: Copier, context: Context): void {
  if (entries.length === 0) return;
  const fontSize = paper.fontSize * 0.875;
  const side = fontSize * 1.2;
  const indent = side + fontSize * 0.45;
  const room = paper.width - 2 * paper.margin;
  paper.bottom += fontSize * 0.9;
  const group = make('g', { 'font-size': rounded(fontSize), fill: paper.ink });
  const inside = new Map([...context, ['font-size', String(rounded(fontSize))], ['fill', paper.ink]]);
  let inset = 0;
  let rowTop = paper.bottom;
  for (const { label, icon } of entries) {
    const lines = wrapText(printable(label), room - indent, fontSize, paper.letterSpacing);
    const width = indent + Math.max(...lines.map((line) => textWidth(line, fontSize, paper.letterSpacing)));
    if (inset > 0 && inset + width > room) {
      inset = 0;
      rowTop = paper.bottom + fontSize * 0.25;
    }
    paper.bottom = rowTop;
    const left = paper.margin + inset;
    if (icon)
      group.append(sample(icon, paper.rtl ? paper.width - left - side : left, rowTop, side, copier, inside));
    const text = make('text');
    for (const line of lines) addLine(paper, text, line, left + indent, fontSize);
    group.append(text);
    // an entry of several lines has its row to itself
    inset = lines.length > 1 ? room : inset + width + fontSize * 1.1;
  }
  paper.root.append(group);
}

function sample(
  icon: SVGSVGElement,
  x: number,
  y: number,
  side: number,
  copier: Copier,
  context: Context,
): SVGGElement {
  const { width } = icon.viewBox.baseVal;
  const scale = width > 0 ? side / width : 1;
  const group = make('g', { transform: `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})` });
  copier.copyChildren(icon, group, context);
  return group;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
