import { canvasOf, contextOf, Painter } from './painter.js';
import { standalone, type DrawingFacts } from './svg.js';

/** The largest canvas of the smallest current devices, px. */
const MAX_AREA = 16_777_216;

/**
 * Returns the drawing with its title, legend and source line as a PNG. It is painted shape by shape: a page whose
 * security policy forbids `blob:` and `data:` images still gets it.
 *
 * @param drawing on the page, since its style is read there
 * @param scale px per px of the drawing; less when the picture would be larger than browsers can make
 * @throws when the browser can't make a picture of that size
 */
export async function pngOf(drawing: SVGSVGElement, facts: DrawingFacts, scale = 2): Promise<Blob> {
  await document.fonts.ready;
  return pngFrom(standalone(drawing, facts), scale);
}

/**
 * Returns a standalone drawing as a PNG.
 *
 * @param tree as `standalone` gives it, made when the page's fonts were there
 * @param scale as for {@link pngOf}
 * @throws when the browser can't make a picture of that size
 */
export async function pngFrom(tree: SVGSVGElement, scale = 2): Promise<Blob> {
  const width = Number(tree.getAttribute('width'));
  const height = Number(tree.getAttribute('height'));
  const fitting = Math.min(scale, Math.sqrt(MAX_AREA / (width * height)));
  const canvas = canvasOf(Math.floor(width * fitting), Math.floor(height * fitting));
  const context = contextOf(canvas);
  context.scale(fitting, fitting);
  new Painter(context).paint(tree);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error(`invalid image size: ${canvas.width} × ${canvas.height}`));
    }, 'image/png');
  });
}
