import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';
import { GEOMETRY, INITIAL, STYLE, type Context } from '../internal/downloads/vocabulary.js';
import type { Cascade } from './cascade.js';
import { escaped } from './markup.js';

type Element = DefaultTreeAdapterTypes.Element;

const CONTAINERS: ReadonlySet<string> = new Set(['svg', 'g', 'defs', 'pattern', 'clippath']);
const TEXTS: ReadonlySet<string> = new Set(['text', 'tspan']);
const OPACITIES = ['fill-opacity', 'stroke-opacity'] as const;

/** The size of the page's letters that a drawing is laid out for, px. */
export const FONT_SIZE = 16;

/** What a drawing in the page starts from: letters are the page's own. */
export const PAGE: Context = new Map([...INITIAL, ['font-size', String(FONT_SIZE)]]);

/**
 * Returns what is seen of the children of a drawing as text: shapes and letters with their style as presentation
 * attributes, and nothing that needs a style sheet, a script or a pointer.
 *
 * @param prefix put before each id, so that drawings on one page keep theirs apart
 */
export function paintedChildren(parent: Element, cascade: Cascade, context: Context, prefix: string): string {
  let text = '';
  for (const node of parent.childNodes) {
    if (defaultTreeAdapter.isElementNode(node)) text += painted(node, cascade, context, prefix);
    else if (defaultTreeAdapter.isTextNode(node) && TEXTS.has(parent.tagName))
      text += escaped(node.value.replaceAll(/[ \t\r\n\f]+/gu, ' '));
  }
  return text;
}

/** Returns the style in force for an element: its style sheets, its own attributes, what it inherits. */
function styleIn(element: Element, cascade: Cascade, context: Context): Map<string, string> {
  const declared = cascade.of(element);
  const style = new Map(context);
  const given = (name: string) =>
    declared.get(name) ?? element.attrs.find((attribute) => attribute.name === name)?.value;
  for (const { name, inherited, initial } of STYLE) {
    const value = given(name);
    if (value !== undefined && value !== 'inherit')
      style.set(name, value.toLowerCase().startsWith('url') ? value : written(name, value));
    else if (!inherited) style.set(name, initial);
  }
  for (const name of OPACITIES) {
    const value = given(name);
    if (value !== undefined) style.set(name, value);
  }
  for (const name of ['display', 'visibility']) style.set(name, declared.get(name) ?? '');
  return style;
}

function written(name: string, value: string): string {
  if ((name === 'fill' || name === 'stroke') && value === 'transparent') return 'none';
  if (name === 'font-family' && value === 'inherit') return '';
  return value;
}

function painted(element: Element, cascade: Cascade, context: Context, prefix: string): string {
  const tag = element.tagName === 'clippath' ? 'clipPath' : element.tagName;
  const geometry = tag === 'use' ? ['href', 'x', 'y'] : tag === 'defs' ? [] : GEOMETRY.get(tag);
  const isNothing = tag === 'path' && element.attrs.some(({ name, value }) => name === 'd' && value === '');
  if (!geometry || isNothing) return '';
  const style = styleIn(element, cascade, context);
  if (style.get('display') === 'none' || style.get('opacity') === '0' || style.get('visibility') === 'hidden')
    return '';
  const isContainer = CONTAINERS.has(tag) || CONTAINERS.has(element.tagName);
  if (!isContainer && tag !== 'use' && isBlank(style)) return '';
  // a definition is drawn where it is used, with what it says of itself alone
  const outer = tag === 'pattern' ? INITIAL : context;
  const inner = tag === 'pattern' ? INITIAL : style;
  const inside = isContainer || TEXTS.has(tag) ? paintedChildren(element, cascade, inner, prefix) : '';
  if (isContainer && inside === '') return '';
  if (TEXTS.has(tag) && inside.trim() === '') return '';
  const attributes = geometry.concat('transform', 'id').flatMap((name): [string, string][] => {
    const value = element.attrs.find((each) => each.name === name)?.value;
    if (value === undefined) return [];
    if (name === 'id' && tag === 'g' && !/^[\w-]+$/u.test(value)) return [];
    return [[name, named(name, value, prefix)]];
  });
  const isShape = !isContainer && !TEXTS.has(tag);
  if (tag === 'path' && !attributes.some(([name]) => name === 'd')) return '';
  if (tag !== 'pattern' && tag !== 'defs' && tag !== 'use') {
    for (const { name, textOnly, inherited, initial } of STYLE) {
      const value = style.get(name) ?? '';
      const known = inherited ? outer.get(name) : initial;
      if (value === known || value === '' || (isShape && textOnly)) continue;
      if (isShape && name.startsWith('stroke-') && style.get('stroke') === 'none') continue;
      attributes.push([name, named(name, value, prefix)]);
    }
    for (const name of OPACITIES) {
      const value = style.get(name) ?? '1';
      if (value !== outer.get(name)) attributes.push([name, value]);
    }
  }
  const unique = new Map(attributes);
  // a group that says nothing only nests
  if (tag === 'g' && unique.size === 0) return inside;
  const all = [...unique].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return inside === '' ? `<${tag}${all}/>` : `<${tag}${all}>${inside}</${tag}>`;
}

/** A value whose references lead to the ids as they are written. */
function named(name: string, value: string, prefix: string): string {
  if (name === 'id') return prefix + value;
  if (name === 'href') return value.replace(/^#/u, `#${prefix}`);
  return value.replace(/^url\(#/u, `url(#${prefix}`);
}

/** Whether a shape leaves nothing on the page: it only catches the pointer. */
function isBlank(style: Context): boolean {
  const filled = style.get('fill') !== 'none' && style.get('fill-opacity') !== '0';
  const stroked = style.get('stroke') !== 'none' && style.get('stroke-opacity') !== '0';
  return !filled && !stroked;
}
