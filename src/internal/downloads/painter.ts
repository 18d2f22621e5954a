import { outlineOf, referenced, shapeOf, transform } from './shapes.js';
import { lettersOf, type Letters } from './letters.js';
import { INITIAL, styleOf, type Context } from './vocabulary.js';

/** Paints standalone drawings on a canvas: their small vocabulary, and nothing else of SVG. */
export class Painter {
  readonly #canvas: CanvasRenderingContext2D;
  #spare: Painter | undefined;

  /** @param canvas its transform is what the drawing's px become */
  constructor(canvas: CanvasRenderingContext2D) {
    this.#canvas = canvas;
  }

  /** Paints what a drawing or a pattern holds. */
  paint(root: SVGSVGElement | SVGPatternElement): void {
    this.#paintChildren(root, styleOf(root, INITIAL));
  }

  #paintChildren(parent: Element, style: Context): void {
    for (const child of parent.children) {
      if (child instanceof SVGGraphicsElement && !(child instanceof SVGDefsElement)) {
        this.#paintElement(child, styleOf(child, style));
      }
    }
  }

  #paintElement(element: SVGGraphicsElement, style: Context): void {
    const canvas = this.#canvas;
    canvas.save();
    transform(canvas, element.transform);
    const clip = referenced(element, style.get('clip-path'));
    if (clip) canvas.clip(outlineOf(clip));
    const opacity = numberOf(style, 'opacity');
    const painter = opacity < 1 ? this.#layer() : this;
    if (element instanceof SVGGElement) painter.#paintChildren(element, style);
    else if (element instanceof SVGTextElement) painter.#paintText(element, style);
    else painter.#paintShape(element, style);
    if (painter !== this) this.#merge(painter, opacity);
    canvas.restore();
  }

  /** What is translucent as a whole is painted apart first, so that its parts don't shine through each other. */
  #layer(): Painter {
    const { width, height } = this.#canvas.canvas;
    this.#spare ??= new Painter(contextOf(canvasOf(width, height)));
    const canvas = this.#spare.#canvas;
    canvas.resetTransform();
    canvas.clearRect(0, 0, width, height);
    canvas.setTransform(this.#canvas.getTransform());
    return this.#spare;
  }

  #merge(layer: Painter, opacity: number): void {
    this.#canvas.resetTransform();
    this.#canvas.globalAlpha = opacity;
    this.#canvas.drawImage(layer.#canvas.canvas, 0, 0);
  }

  #paintShape(element: SVGGraphicsElement, style: Context): void {
    const shape = shapeOf(element);
    const rule = style.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero';
    this.#inOrder(element, style, (kind) => {
      if (kind === 'fill') this.#canvas.fill(shape, rule);
      else this.#canvas.stroke(shape);
    });
  }

  #paintText(element: SVGTextElement, style: Context): void {
    const canvas = this.#canvas;
    const write = (kind: 'fill' | 'stroke', { text, x, y }: Letters): void => {
      if (kind === 'fill') canvas.fillText(text, x, y);
      else canvas.strokeText(text, x, y);
    };
    for (const letters of lettersOf(canvas, element, style)) {
      letters.setFont();
      this.#inOrder(element, letters.style, (kind) => write(kind, letters));
    }
  }

  #inOrder(element: Element, style: Context, draw: (kind: 'fill' | 'stroke') => void): void {
    const strokeFirst = style.get('paint-order')?.startsWith('stroke') === true;
    for (const kind of strokeFirst ? (['stroke', 'fill'] as const) : (['fill', 'stroke'] as const)) {
      const ink = this.#inkOf(element, style.get(kind) ?? 'none');
      if (ink === undefined) continue;
      if (kind === 'fill') this.#canvas.fillStyle = ink;
      else {
        this.#canvas.strokeStyle = ink;
        this.#setLine(style);
      }
      this.#canvas.globalAlpha = numberOf(style, `${kind}-opacity`);
      draw(kind);
    }
  }

  /** A colour, the tiles of a pattern, or `undefined` for nothing. */
  #inkOf(element: Element, value: string): string | CanvasPattern | undefined {
    if (value === 'none') return undefined;
    const pattern = referenced(element, value);
    return pattern instanceof SVGPatternElement ? this.#tiles(pattern) : value;
  }

  #tiles(pattern: SVGPatternElement): CanvasPattern | undefined {
    const [x, y, width, height] = (['x', 'y', 'width', 'height'] as const).map((name) =>
      Number(pattern.getAttribute(name) ?? 0),
    ) as [number, number, number, number];
    if (!(width > 0 && height > 0)) return undefined;
    const density = zoomOf(this.#canvas.getTransform());
    const tile = canvasOf(
      Math.max(1, Math.round(width * density)),
      Math.max(1, Math.round(height * density)),
    );
    const canvas = contextOf(tile);
    canvas.setTransform(tile.width / width, 0, 0, tile.height / height, 0, 0);
    canvas.translate(-x, -y);
    new Painter(canvas).paint(pattern);
    const tiles = this.#canvas.createPattern(tile, 'repeat');
    const placed = pattern.patternTransform.baseVal.consolidate()?.matrix;
    const { a, b, c, d, e, f } = placed ?? { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
    tiles?.setTransform(
      new DOMMatrix([a, b, c, d, e, f]).translate(x, y).scale(width / tile.width, height / tile.height),
    );
    return tiles ?? undefined;
  }

  #setLine(style: Context): void {
    const canvas = this.#canvas;
    canvas.lineWidth = numberOf(style, 'stroke-width');
    canvas.lineCap = style.get('stroke-linecap') as CanvasLineCap;
    canvas.lineJoin = style.get('stroke-linejoin') as CanvasLineJoin;
    canvas.miterLimit = numberOf(style, 'stroke-miterlimit');
    const dashes = style.get('stroke-dasharray') ?? 'none';
    canvas.setLineDash(dashes === 'none' ? [] : dashes.split(' ').map(Number));
    canvas.lineDashOffset = numberOf(style, 'stroke-dashoffset');
  }
}

/** Makes a canvas of this many px. */
export function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/**
 * Returns the canvas's drawing surface.
 *
 * @throws when the browser has no room for a picture of that size
 */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`invalid image size: ${canvas.width} × ${canvas.height}`);
  return context;
}

function numberOf(style: Context, name: string): number {
  return Number(style.get(name) ?? 0);
}

function zoomOf({ a, b, c, d }: DOMMatrix): number {
  return Math.sqrt(Math.abs(a * d - b * c)) || 1;
}
