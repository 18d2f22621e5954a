/** Everything a saved drawing may consist of, and the geometry each kind of element has. */
export const GEOMETRY: ReadonlyMap<string, readonly string[]> = new Map([
  ['g', []],
  ['path', ['d']],
  ['rect', ['x', 'y', 'width', 'height', 'rx', 'ry']],
  ['circle', ['cx', 'cy', 'r']],
  ['ellipse', ['cx', 'cy', 'rx', 'ry']],
  ['line', ['x1', 'y1', 'x2', 'y2']],
  ['polyline', ['points']],
  ['polygon', ['points']],
  ['text', ['x', 'y', 'dx', 'dy']],
  ['tspan', ['x', 'y', 'dx', 'dy']],
  [
    'pattern',
    ['id', 'x', 'y', 'width', 'height', 'patternUnits', 'patternContentUnits', 'patternTransform', 'viewBox'],
  ],
  ['clipPath', ['id', 'clipPathUnits']],
]);

/** Geometry that is not a length and is copied as it stands. */
export const VERBATIM: ReadonlySet<string> = new Set([
  'd',
  'points',
  'id',
  'patternUnits',
  'patternContentUnits',
  'patternTransform',
  'viewBox',
  'clipPathUnits',
]);

interface StyleProperty {
  readonly name: string;
  /** What a reader of the file takes it for when it is not there. */
  readonly initial: string;
  readonly inherited: boolean;
  readonly kind: 'paint' | 'length' | 'word';
  /** Says nothing on elements without letters. */
  readonly textOnly: boolean;
}

const property = (
  name: string,
  initial: string,
  { inherited = true, kind = 'word', textOnly = false }: Partial<StyleProperty> = {},
): StyleProperty => ({ name, initial, inherited, kind, textOnly });

const ofText = { textOnly: true } as const;
const length = { kind: 'length' } as const;
const own = { inherited: false } as const;

/** The style that is kept, as presentation attributes. */
export const STYLE: readonly StyleProperty[] = [
  property('fill', '#000000', { kind: 'paint' }),
  property('fill-rule', 'nonzero'),
  property('stroke', 'none', { kind: 'paint' }),
  property('stroke-width', '1', length),
  property('stroke-dasharray', 'none', length),
  property('stroke-dashoffset', '0', length),
  property('stroke-linecap', 'butt'),
  property('stroke-linejoin', 'miter'),
  property('stroke-miterlimit', '4'),
  property('paint-order', 'normal'),
  property('opacity', '1', own),
  property('clip-path', 'none', own),
  property('font-family', '', ofText),
  property('font-size', '', { ...length, ...ofText }),
  property('font-style', 'normal', ofText),
  property('font-weight', '400', ofText),
  property('letter-spacing', 'normal', { ...length, ...ofText }),
  property('text-anchor', 'start', ofText),
  property('dominant-baseline', 'auto', ofText),
  property('direction', 'ltr', ofText),
];

/** The style in force somewhere in a drawing, by attribute name. */
export type Context = ReadonlyMap<string, string>;

/** What a reader of a file takes for granted. */
export const INITIAL: Context = new Map([
  ...STYLE.map(({ name, initial }): [string, string] => [name, initial]),
  ['fill-opacity', '1'],
  ['stroke-opacity', '1'],
]);

/** Returns the style inside an element of a standalone drawing: what it inherits, and its own attributes over that. */
export function styleOf(element: Element, outer: Context): Context {
  const style = new Map(outer);
  for (const { name, inherited, initial } of STYLE) if (!inherited) style.set(name, initial);
  for (const { name, value } of element.attributes) if (INITIAL.has(name)) style.set(name, value);
  return style;
}
