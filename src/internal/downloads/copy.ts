import { paintOf } from './paint.js';
import { GEOMETRY, INITIAL, STYLE, VERBATIM, type Context } from './vocabulary.js';

const SVG = 'http://www.w3.org/2000/svg';

const TEXTS = new Set(['text', 'tspan']);
const CONTAINERS = new Set(['g', 'pattern']);
const INVISIBLE_NODES = new Set(['pattern', 'clipPath']);

/** Makes an SVG element with these attributes. */
export function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** A text without the characters that XML forbids. */
export function printable(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu, '');
}

/**
 * Copies what is seen of a drawing: shapes and letters with the style the page gives them written out as presentation
 * attributes. Names, roles and handlers stay behind, and so does everything hidden.
 */
export class Copier {
  /** Patterns and clip paths that the copy refers to. */
  readonly definitions = make('defs');
  readonly #root: ParentNode;
  readonly #copied = new Set<string>();

  /** @param drawing the drawing copied from; what it refers to is looked for beside it, too */
  constructor(drawing: SVGSVGElement) {
    const root = drawing.getRootNode();
    this.#root = root instanceof ShadowRoot || root instanceof Document ? root : drawing;
  }

  /** Adds a copy of the children of `source` to `target`. */
  copyChildren(source: Element, target: SVGElement, context: Context): void {
    for (const node of source.childNodes) {
      if (node instanceof SVGElement) this.#copy(node, target, context);
      else if (node instanceof Text && TEXTS.has(target.localName)) {
        target.append(printable(node.data).replace(/[ \t\r\n\f]+/gu, ' '));
      }
    }
  }

  #copy(source: SVGElement, target: SVGElement, context: Context): void {
    const name = source.localName;
    if (!GEOMETRY.has(name) || INVISIBLE_NODES.has(name)) return;
    const style = getComputedStyle(source);
    if (style.display === 'none' || parseFloat(style.opacity) === 0) return;
    const container = CONTAINERS.has(name);
    if (!container && style.visibility !== 'visible') return;

    const copy = make(name as 'g');
    copyGeometry(source, copy, style);
    const inside = this.#copyStyle(style, copy, context);
    if (style.vectorEffect === 'non-scaling-stroke') fixStroke(source, copy, style);
    if (!container && isBlank(inside)) return;
    if (container || TEXTS.has(name)) this.copyChildren(source, copy, inside);
    if (container && copy.childNodes.length === 0) return;
    if (TEXTS.has(name) && copy.textContent.trim() === '') return;
    // a group that says nothing only nests
    if (name === 'g' && copy.attributes.length === 0) target.append(...copy.childNodes);
    else target.append(copy);
  }

  /** Writes out what differs from the context, and returns the context inside the copy. */
  #copyStyle(style: CSSStyleDeclaration, copy: SVGElement, context: Context): Context {
    const inside = new Map(context);
    const letters = TEXTS.has(copy.localName);
    const container = CONTAINERS.has(copy.localName);
    const stroked = container || paintOf(style.stroke).colour !== 'none';
    const write = (name: string, value: string, inherited: boolean): void => {
      const known = inherited ? context.get(name) : INITIAL.get(name);
      if (value !== known) copy.setAttribute(name, value);
      if (inherited) inside.set(name, value);
    };
    for (const { name, inherited, kind, textOnly } of STYLE) {
      if (textOnly && !letters && !container) continue;
      if (!stroked && name.startsWith('stroke-')) continue;
      const computed = style.getPropertyValue(name);
      if (kind === 'paint') {
        const { colour, opacity } = paintOf(computed);
        write(name, this.#resolve(colour), true);
        const share = opacity * parseFloat(style.getPropertyValue(`${name}-opacity`) || '1');
        if (colour !== 'none') write(`${name}-opacity`, String(round(share)), true);
      } else if (name === 'clip-path') {
        write(name, computed.startsWith('url(') ? this.#resolve(paintOf(computed).colour) : 'none', false);
      } else if (computed !== '') {
        write(name, kind === 'length' ? withoutUnits(computed) : computed, inherited);
      }
    }
    return inside;
  }

  /** A reference to a definition that now is in the copy; "none" when there is none. */
  #resolve(reference: string): string {
    const id = /^url\(#(.+)\)$/u.exec(reference)?.[1];
    if (id === undefined) return reference;
    if (this.#copied.has(id)) return reference;
    const source = this.#root.querySelector(`#${CSS.escape(id)}`);
    if (!(source instanceof SVGElement) || !INVISIBLE_NODES.has(source.localName)) return 'none';
    this.#copied.add(id);
    const copy = make(source.localName as 'pattern');
    const style = getComputedStyle(source);
    copyGeometry(source, copy, style);
    if (source.localName === 'pattern') this.copyChildren(source, copy, INITIAL);
    else for (const shape of source.children) copyOutline(shape, copy);
    this.definitions.append(copy);
    return reference;
  }
}

/** Adds a shape without style: all that a clip path needs. */
function copyOutline(source: Element, target: SVGElement): void {
  if (!(source instanceof SVGElement) || !GEOMETRY.has(source.localName)) return;
  const copy = make(source.localName as 'g');
  copyGeometry(source, copy, getComputedStyle(source));
  target.append(copy);
}

function copyGeometry(source: SVGElement, copy: SVGElement, style: CSSStyleDeclaration): void {
  for (const name of GEOMETRY.get(source.localName) ?? []) {
    const written = source.getAttribute(name);
    if (written === null) continue;
    copy.setAttribute(
      name,
      VERBATIM.has(name) || isNumeric(written) ? written : String(pixels(source, name, style)),
    );
  }
  const transform = transformOf(source, style);
  if (transform !== null) copy.setAttribute('transform', transform);
}

/** A length with a unit, in px. */
function pixels(source: SVGElement, name: string, style: CSSStyleDeclaration): number {
  const written = source.getAttribute(name) ?? '';
  if (/^-?[\d.]+em$/u.test(written)) return round(parseFloat(written) * parseFloat(style.fontSize));
  const value: unknown = Reflect.get(source, name);
  if (value instanceof SVGAnimatedLength) return round(value.baseVal.value);
  if (value instanceof SVGAnimatedLengthList && value.baseVal.numberOfItems > 0) {
    return round(value.baseVal.getItem(0).value);
  }
  return parseFloat(written) || 0;
}

/** The transform an element has, be it written in the drawing or in a stylesheet. */
function transformOf(source: SVGElement, style: CSSStyleDeclaration): string | null {
  const written = source.getAttribute('transform');
  const styled = [style.rotate, style.scale, style.translate, written === null ? style.transform : 'none'];
  if (styled.every((value) => value === '' || value === 'none')) return written;
  const parent = source.parentNode;
  if (!(source instanceof SVGGraphicsElement) || !(parent instanceof SVGGraphicsElement)) return written;
  const outer = parent.getScreenCTM();
  const inner = source.getScreenCTM();
  if (!outer || !inner) return written;
  const { a, b, c, d, e, f } = outer.inverse().multiply(inner);
  return `matrix(${[a, b, c, d, e, f].map(round).join(' ')})`;
}

/** Gives a stroke that doesn't scale with its shape the width it has: other programs than browsers scale it. */
function fixStroke(source: SVGElement, copy: SVGElement, style: CSSStyleDeclaration): void {
  const outer = source.ownerSVGElement?.getScreenCTM();
  const inner = source instanceof SVGGraphicsElement ? source.getScreenCTM() : null;
  if (!outer || !inner || !copy.hasAttribute('stroke')) return;
  const { a, b, c, d } = outer.inverse().multiply(inner);
  const zoom = Math.sqrt(Math.abs(a * d - b * c)) || 1;
  copy.setAttribute('stroke-width', String(round(parseFloat(style.strokeWidth) / zoom)));
}

/** Whether a shape leaves nothing on the page: it only catches the pointer. */
function isBlank(style: Context): boolean {
  const filled = style.get('fill') !== 'none' && style.get('fill-opacity') !== '0';
  const stroked =
    style.get('stroke') !== 'none' &&
    style.get('stroke-opacity') !== '0' &&
    style.get('stroke-width') !== '0';
  return !filled && !stroked;
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

function withoutUnits(computed: string): string {
  return computed.replaceAll(/(-?[\d.]+)px/gu, '$1').replaceAll(/,\s*/gu, ' ');
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
