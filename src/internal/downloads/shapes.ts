/** Returns the outline of a shape of a standalone drawing. */
export function shapeOf(element: Element): Path2D {
  const path = new Path2D();
  const at = (name: string): number => Number(element.getAttribute(name) ?? 0);
  switch (element.localName) {
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '');
    case 'rect': {
      const [x, y, width, height] = [at('x'), at('y'), at('width'), at('height')];
      if (width <= 0 || height <= 0) return path;
      // one radius stands for both
      const rx = Math.min(element.hasAttribute('rx') ? at('rx') : at('ry'), width / 2);
      const ry = Math.min(element.hasAttribute('ry') ? at('ry') : at('rx'), height / 2);
      if (rx > 0 && ry > 0) path.roundRect(x, y, width, height, { x: rx, y: ry });
      else path.rect(x, y, width, height);
      return path;
    }
    case 'circle':
      path.arc(at('cx'), at('cy'), Math.max(0, at('r')), 0, 2 * Math.PI);
      path.closePath();
      return path;
    case 'ellipse':
      path.ellipse(at('cx'), at('cy'), Math.max(0, at('rx')), Math.max(0, at('ry')), 0, 0, 2 * Math.PI);
      path.closePath();
      return path;
    case 'line':
      path.moveTo(at('x1'), at('y1'));
      path.lineTo(at('x2'), at('y2'));
      return path;
    case 'polyline':
    case 'polygon': {
      const points = element.getAttribute('points')?.trim() ?? '';
      if (points === '') return path;
      return new Path2D(`M${points}${element.localName === 'polygon' ? 'Z' : ''}`);
    }
    default:
      return path;
  }
}

/** Returns the area of a clip path: that of its shapes together. */
export function outlineOf(clip: Element): Path2D {
  const area = new Path2D();
  for (const child of clip.children) {
    if (!(child instanceof SVGGraphicsElement)) continue;
    const { a, b, c, d, e, f } = matrixOf(child.transform) ?? new DOMMatrix();
    area.addPath(shapeOf(child), new DOMMatrix([a, b, c, d, e, f]));
  }
  return area;
}

/** Returns what `url(#id)` refers to in the element's drawing; `undefined` for a colour, "none" and an unknown id. */
export function referenced(element: Element, value: string | undefined): Element | undefined {
  const id = /^url\(#(.+)\)$/u.exec(value ?? '')?.[1];
  if (id === undefined) return undefined;
  const defs = (element.closest('svg') ?? element).querySelector('defs');
  return [...(defs?.children ?? [])].find((child) => child.id === id);
}

/** Applies an element's transform to a canvas. */
export function transform(canvas: CanvasRenderingContext2D, list: SVGAnimatedTransformList): void {
  const matrix = matrixOf(list);
  if (matrix) canvas.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
}

function matrixOf(list: SVGAnimatedTransformList): SVGMatrix | undefined {
  return list.baseVal.consolidate()?.matrix;
}
