import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { svg } from 'lit';
import { renderBed, renderHead } from '../elements/flower/flowers-drawing.js';
import type { FlowersFigure } from '../figures/flowers.js';
import { layoutFlower, type FlowerLayout } from '../geometry/flower.js';
import { wrapText } from '../geometry/text.js';
import { hatch, swatchIcon } from '../internal/glyph.js';
import type { Author } from './author.js';
import { escaped, markupOf } from './markup.js';
import { FONT_SIZE, PAGE, paintedChildren } from './paint.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;
type Element = DefaultTreeAdapterTypes.Element;

/** Room around a drawing on its own ground, px. */
const MARGIN = 12;

/** Side of a legend's sample, px. */
const SAMPLE = 16;

/** Of one flower among many, px. */
const MANY = { width: 112, fontSize: 13, line: 16 } as const;

/**
 * Returns the widget's drawing, as it is laid out for its width: it shrinks with a narrower page, and never grows.
 * Empty when it has none that stands still.
 *
 * @param prefix put before each id
 */
export function drawingOf(author: Author, prefix: string): string {
  const { figure, box, cascade, headingText, summaryText } = author;
  author.layoutChanged?.(figure, box);
  const tree = parseFragment(markupOf(author.renderDrawing(figure)));
  const drawing = find(tree, (element) => attributeOf(element, 'part') === 'drawing');
  const [, , width = NaN, height = NaN] =
    (drawing && attributeOf(drawing, 'viewBox')?.split(' ').map(Number)) ?? [];
  if (!drawing || !(width > 0 && height > 0)) return '';

  const inside = paintedChildren(drawing, cascade, PAGE, prefix);
  if (inside === '') return '';
  const whole = [width + 2 * MARGIN, height + 2 * MARGIN].map(Math.ceil) as [number, number];
  // a map's letters run the same way in every language
  const fixed = box.rtl && cascade.of(drawing).get('direction') === 'ltr';
  const surface = cascade.resolve('var(--_surface)');
  const title = headingText === '' ? summaryText : headingText;
  return [
    // its height follows from the viewBox: given one, a narrow page would have blank room under it
    `<svg role="img" width="min(100%, ${whole[0]}px)" viewBox="${-MARGIN} ${-MARGIN} ${whole.join(' ')}" font-size="${FONT_SIZE}"${fixed ? ' direction="ltr"' : ''}>`,
    `<title>${escaped(title)}</title><desc>${escaped(summaryText)}</desc>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="${whole[0]}" height="${whole[1]}" fill="${escaped(surface)}"/>`,
    inside,
    '</svg>',
  ].join('');
}

/** Returns a colour sample as text, on its own ground. */
function sampleOf(icon: Element, { cascade }: Author, prefix: string): string {
  const surface = cascade.resolve('var(--_surface)');
  return `<svg width="${SAMPLE}" height="${SAMPLE}" viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" fill="${escaped(surface)}"/>${paintedChildren(icon, cascade, PAGE, prefix)}</svg>`;
}

/** Returns the words of the colours, each beside its sample. */
export function legendOf(author: Author, prefix: string): string {
  const { figure, format, noLegend } = author;
  if (noLegend || figure.legend.length === 0) return '';
  const all = figure.legend.map(({ label, swatch }) => {
    const icon = find(parseFragment(markupOf(svg`<svg>${swatchIcon(swatch)}</svg>`)), () => true);
    return `${icon ? sampleOf(icon, author, prefix) : ''} ${escaped(format.label(label))}`;
  });
  return entries(all);
}

function entries(all: readonly string[]): string {
  return `<p>${all.join(' &#8195;')}</p>`;
}

/** Parts of what stands under a drawing that mean nothing to a reader who can't point. */
const UNREADABLE = ['readout', 'detail', 'table'];

/** Tags that say something without a style sheet. */
const PLAIN: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'p', 'dl', 'dt', 'dd', 'details', 'summary']);

/**
 * Returns a template of the widget as plain text: lists, sentences and pictures without classes, parts and buttons.
 *
 * @param template such as the detail under a drawing
 */
export function plainOf(template: unknown, author: Author, prefix: string): string {
  return plain(parseFragment(markupOf(template)), author, prefix).trim();
}

function plain(node: Node, author: Author, prefix: string): string {
  if (defaultTreeAdapter.isTextNode(node)) return escaped(node.value.replaceAll(/\s+/gu, ' '));
  if (!('childNodes' in node)) return '';
  if (defaultTreeAdapter.isElementNode(node)) {
    const parts = attributeOf(node, 'part')?.split(' ') ?? [];
    if (UNREADABLE.some((part) => parts.includes(part))) return '';
    if (node.tagName === 'svg') return pictureOf(node, author, prefix);
  }
  const insides = node.childNodes.map((child) => plain(child, author, prefix));
  // short entries read best beside each other
  if (defaultTreeAdapter.isElementNode(node) && attributeOf(node, 'class')?.startsWith('legend'))
    return entries(
      insides.map((each) => each.replace(/^<li>|<\/li>$/gu, '')).filter((each) => each.trim() !== ''),
    );
  const inside = insides.join('');
  if (!defaultTreeAdapter.isElementNode(node)) return inside;
  if (node.tagName === 'button') return `<strong>${inside.trim()}</strong>`;
  return PLAIN.has(node.tagName) ? `<${node.tagName}>${inside.trim()}</${node.tagName}>` : inside;
}

/** A picture among words; one that is as wide as there is room for gets a line of its own. */
function pictureOf(element: Element, author: Author, prefix: string): string {
  const isSample = attributeOf(element, 'class')?.split(' ').includes('swatch');
  if (isSample) return `${sampleOf(element, author, prefix)} `;
  const [, , width = 0, height = 0] = attributeOf(element, 'viewBox')?.split(' ').map(Number) ?? [];
  const inside = paintedChildren(element, author.cascade, PAGE, prefix);
  return `<br><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">${inside}</svg>`;
}

/** Returns a picture for each municipality, beside each other as the page has room. */
export function flowersOf(author: Author, prefix: string): string {
  const { format, cascade } = author;
  const figure = author.figure as unknown as FlowersFigure;
  const fixed = { width: MANY.width, fontSize: FONT_SIZE, letterSpacing: 0, rtl: false };
  const words = {
    word: (label: Parameters<typeof format.label>[0]) => format.label(label),
    cell: format.cell.bind(format),
    percent: (value: number) => format.percent(value),
  };
  const bed = layoutFlower(figure.key, { ...fixed, ...words });
  const surface = escaped(cascade.resolve('var(--_surface)'));
  const ink = escaped(cascade.resolve('var(--_text)'));
  const inside = (template: unknown) => {
    const picture = find(parseFragment(markupOf(svg`<svg class="one">${template}</svg>`)), () => true);
    return picture ? paintedChildren(picture, cascade, PAGE, prefix) : '';
  };
  const level = Math.min(6, author.headingLevel + 1);
  const one = (member: FlowersFigure['sections'][number]['members'][number]) => {
    const { id, name, value, reason } = member;
    const told = value === undefined ? format.missing(reason ?? 'missing') : format.percent(100 * value);
    const lines = [...wrapText(name, MANY.width - 8, MANY.fontSize), told];
    const height = bed.height + (lines.length + 0.5) * MANY.line;
    const text = lines.map(
      (line, index) =>
        `<text x="${MANY.width / 2}" y="${bed.height + (index + 1) * MANY.line}" text-anchor="middle"${id === figure.own && index < lines.length - 1 ? ' font-weight="700"' : ''} fill="${ink}">${escaped(line)}</text>`,
    );
    const flower: FlowerLayout = layoutFlower(figure.flowerOf(id), { ...fixed, ...words });
    const picture = `<svg role="img" aria-label="${escaped(`${name} ${told}`)}" width="${MANY.width}" height="${height}" viewBox="0 0 ${MANY.width} ${height}" font-size="${MANY.fontSize}"><rect width="${MANY.width}" height="${height}" fill="${surface}"/>${inside(renderHead(flower))}${text.join('')}</svg>`;
    const link = author.href?.replaceAll('{id}', encodeURIComponent(id));
    return link !== undefined && isSafe(link) ? `<a href="${escaped(link)}">${picture}</a>` : picture;
  };
  const sections = figure.sections.map(({ label, members }) => {
    const heading = label
      ? `<h${level}>${escaped(format.label(label))} (${escaped(format.count(members.length))})</h${level}>`
      : '';
    return `${heading}<p>${members.map(one).join('\n')}</p>`;
  });
  return `<svg width="0" height="0" aria-hidden="true">${inside(svg`${renderBed(bed)}${hatch}`)}</svg>${sections.join('')}`;
}

/** An address that leads to a page and never runs anything. */
function isSafe(address: string): boolean {
  return ['http:', 'https:'].includes(new URL(address, 'https://localhost/').protocol);
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function find(node: Node, is: (element: Element) => boolean): Element | undefined {
  if (!('childNodes' in node)) return undefined;
  if (defaultTreeAdapter.isElementNode(node) && is(node)) return node;
  for (const child of node.childNodes) {
    const found = find(child, is);
    if (found) return found;
  }
  return undefined;
}
