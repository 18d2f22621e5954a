import { parseFragment, parse, defaultTreeAdapter, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import type { DataTable } from '../figures/figure.js';
import type { PapersFigure } from '../figures/papers.js';
import { sourceText } from '../internal/faces.js';
import { HeatmapElement } from '../elements/heatmap/heatmap-element.js';
import { PRERENDERED } from '../internal/prerendered.js';
import { SHARED_INDICATOR } from '../internal/scope-follower.js';
import type { Dataset } from '../model/index.js';
import { readDataset } from '../source/read.js';
import type { Formatter } from '../strings/formatter.js';
import { LANGUAGES, languageReady } from '../strings/translation.js';
import { authorOf, propertiesOf, WIDGETS, type Author } from './author.js';
import { drawingOf, flowersOf, legendOf, plainOf } from './drawing.js';
import { escaped } from './markup.js';

/** A table with more rows or cells than this stays out of the page, and so do more papers, or more flowers. */
const MOST = { rows: 400, cells: 6000, papers: 40, flowers: 400 } as const;

/** Room that a drawing is laid out for, px; see {@link PrerenderOptions}. */
const WIDTH = 560;

/** What a scope gives those in it. */
const SHARED = ['src', 'entity', 'edition', 'compare', 'indicator'] as const;

const SCOPE = 'maturity-scope';

export interface PrerenderOptions {
  /** Room that drawings are laid out for, px, at least 160; 560 when absent. They shrink with a narrower page. */
  readonly width?: number | undefined;
}

/** What was done with one tag. */
export interface Prerendered {
  readonly tag: string;
  /** Line of the page, from 1. */
  readonly line: number;
  /** Why nothing was written; `undefined` when something was. */
  readonly fault: Error | undefined;
}

/** A page with its widgets written in, and what was done with each. */
export interface PrerenderedPage {
  readonly html: string;
  readonly widgets: readonly Prerendered[];
}

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

interface Found {
  readonly element: Element;
  /** Language in force. */
  readonly lang: string | undefined;
  readonly rtl: boolean;
  /** The scopes around it, the nearest first. */
  readonly scopes: readonly Element[];
}

/** What is in force for what stands inside a tag. */
type Around = Omit<Found, 'element'>;

/**
 * Returns a page in which each widget holds what it says: heading, sentences, drawing, legend, the numbers as a table,
 * notes and source, from the same figure. It stands there without scripts, and until the widget has drawn. What an
 * earlier run wrote is replaced; the author's own fallback and everything else in the page stay as they are.
 *
 * @param html a whole page, or a part of one
 * @param load returns the dataset at an address, as it stands in the page
 * @throws {RangeError} on a width that no drawing has room in
 */
export async function prerender(
  html: string,
  load: (src: string) => Promise<Dataset>,
  { width = WIDTH }: PrerenderOptions = {},
): Promise<PrerenderedPage> {
  if (!(width >= 160 && width <= 4000)) throw new RangeError(`invalid width: ${String(width)}`);
  // nothing is waited for while a tag is drawn, and every tag may speak another language
  await Promise.all([HeatmapElement.field.load(), ...LANGUAGES.map(languageReady)]);
  const isPage = /<(?:!doctype|html|head|body)[\s>]/iu.test(html);
  const tree = isPage
    ? parse(html, { sourceCodeLocationInfo: true })
    : parseFragment(html, { sourceCodeLocationInfo: true });
  const known = elementsOf(tree as Node, { lang: undefined, rtl: false, scopes: [] });
  const byId = new Map<string, Found>();
  for (const each of known) {
    const id = attributeOf(each.element, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, each);
  }
  const all = known.filter(({ element }) => WIDGETS.has(element.tagName));
  const widgets: Prerendered[] = [];
  let output = html;
  // from the end, so that places further up stay where they are
  for (const [index, found] of [...all.entries()].reverse()) {
    const { tagName, sourceCodeLocation } = found.element;
    const open = sourceCodeLocation?.startTag;
    if (!open || !sourceCodeLocation.endTag) continue;
    let fault: Error | undefined;
    try {
      const scope = scopeOf(found, byId);
      const dataset = await datasetOf(found.element, scope, load);
      const attributes = attributesOf(found.element, scope);
      const author = (tag: string, given: ReadonlyMap<string, string>) =>
        authorOf(tag, given, dataset, found.lang, width, found.rtl);
      const text = write(author(tagName, attributes), attributes, author, `mw${String(index + 1)}-`);
      const end = earlierIn(found.element)?.endOffset ?? open.endOffset;
      output = output.slice(0, open.endOffset) + text + output.slice(end);
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
    }
    widgets.unshift({ tag: tagName, line: open.startLine, fault });
  }
  return { html: output, widgets };
}

/** The elements of a page in its order. What stands in a template is none. */
function elementsOf(node: Node, around: Around): Found[] {
  if (!('childNodes' in node)) return [];
  if (!defaultTreeAdapter.isElementNode(node))
    return node.childNodes.flatMap((child) => elementsOf(child, around));
  // what an earlier run wrote is nobody's
  if (attributeOf(node, PRERENDERED) !== undefined) return [];
  const { lang, rtl, scopes } = around;
  const dir = attributeOf(node, 'dir')?.toLowerCase();
  const own = {
    lang: attributeOf(node, 'lang') ?? lang,
    rtl: dir === 'rtl' || (rtl && dir !== 'ltr'),
    scopes: node.tagName === SCOPE ? [node, ...scopes] : scopes,
  };
  return [{ element: node, ...own }, ...node.childNodes.flatMap((child) => elementsOf(child, own))];
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Where an earlier run's text is; it is the first thing in the tag. */
function earlierIn({ childNodes }: Element): Token.ElementLocation | undefined {
  const [first] = childNodes;
  if (!first || !defaultTreeAdapter.isElementNode(first)) return undefined;
  const isOurs = attributeOf(first, PRERENDERED) !== undefined;
  return isOurs ? (first.sourceCodeLocation ?? undefined) : undefined;
}

/** The scope that a widget follows: the one it names, else the one around it. */
function scopeOf({ element, scopes }: Found, byId: ReadonlyMap<string, Found>): Element | undefined {
  const id = attributeOf(element, 'scope');
  return id ? byId.get(id)?.scopes[0] : scopes[0];
}

/** What is in force for a tag: what it says itself, else what its scope shares, by attribute or by the property for it. */
function attributesOf(element: Element, scope: Element | undefined): ReadonlyMap<string, string> {
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const isMarked = propertiesOf(element.tagName).has(SHARED_INDICATOR);
  for (const name of SHARED) {
    const shared = scope && attributeOf(scope, name);
    // a scope without a choice says nothing of it
    if (shared && !attributes.has(name))
      attributes.set(name === 'indicator' && isMarked ? SHARED_INDICATOR : name, shared);
  }
  return attributes;
}

/** The data of the tag itself comes first: its address, or its text. */
async function datasetOf(
  element: Element,
  scope: Element | undefined,
  load: (src: string) => Promise<Dataset>,
): Promise<Dataset> {
  for (const from of [element, scope]) {
    const src = from && attributeOf(from, 'src');
    if (src !== undefined) return load(src);
    const text = from && inlineDataOf(from);
    if (text !== undefined) return readDataset(text);
  }
  throw new TypeError('missing attribute: src');
}

function inlineDataOf({ childNodes }: Element): string | undefined {
  const script = childNodes.find(
    (node): node is Element =>
      defaultTreeAdapter.isElementNode(node) &&
      node.tagName === 'script' &&
      attributeOf(node, 'type') === 'application/json',
  );
  const texts = script?.childNodes.filter((node) => defaultTreeAdapter.isTextNode(node));
  return texts?.map(({ value }) => value).join('');
}

type Authors = (tag: string, attributes: ReadonlyMap<string, string>) => Author;

function write(
  author: Author,
  attributes: ReadonlyMap<string, string>,
  authors: Authors,
  prefix: string,
): string {
  const { figure, format, headingText, summaryText } = author;
  const level = author.headingLevel >= 2 && author.headingLevel <= 6 ? author.headingLevel : 3;
  const notes = figure.notes.map((note) => `<li>${escaped(format.label(note))}</li>`).join('');
  const source = sourceText(figure.source, format);
  const body = figure.empty ? '' : bodyOf(author, level, attributes, authors, prefix);
  return [
    `<div ${PRERENDERED} lang="${format.language}">`,
    headingText === '' ? '' : `<h${level}>${escaped(headingText)}</h${level}>`,
    `<p>${escaped(summaryText)}</p>`,
    body,
    notes === '' ? '' : `<ul>${notes}</ul>`,
    source === '' ? '' : `<p>${escaped(source)}</p>`,
    '</div>',
  ].join('');
}

/** The drawing and what explains it, and the numbers. */
function bodyOf(
  author: Author,
  level: number,
  attributes: ReadonlyMap<string, string>,
  authors: Authors,
  prefix: string,
): string {
  const { figure, format, tag } = author;
  if (tag === 'maturity-papers') return papersOf(author, level, attributes, authors, prefix);
  const drawing = pictureOf(author, prefix);
  const isDrawn = drawing !== '';
  const detail = isDrawn ? plainOf(author.renderDetail(figure), author, prefix) : '';
  return [drawing, isDrawn ? legendOf(author, prefix) : '', detail, foldedOf(figure.table, format)].join('');
}

/** What the widget shows, as far as it stands still. */
function pictureOf(author: Author, prefix: string): string {
  const { figure, tag } = author;
  if (author.drawsTable) return '';
  if (tag === 'maturity-steps') return plainOf(author.renderDrawing(figure), author, prefix);
  if (tag !== 'maturity-flowers') return drawingOf(author, prefix);
  return figure.table.rows.length > MOST.flowers ? '' : flowersOf(author, prefix);
}

/** A table, to be opened: one that is wider than a telephone would make the whole page wider. */
function foldedOf(table: DataTable, format: Formatter): string {
  const { columns, rows } = table;
  if (rows.length > MOST.rows || rows.length * columns.length > MOST.cells) return '';
  return `<details><summary>${escaped(format.words.showTable)}</summary>${tableOf(table, format)}</details>`;
}

/** Each municipality's garden and numbers under its name; more than a few are left to the widget. */
function papersOf(
  author: Author,
  level: number,
  attributes: ReadonlyMap<string, string>,
  authors: Authors,
  prefix: string,
): string {
  const { format } = author;
  const { papers, scoresOf } = author.figure as unknown as PapersFigure;
  if (papers.length > MOST.papers) return '';
  const name = `h${String(Math.min(6, level + 1))}`;
  return papers
    .map((paper, index) => {
      const flower = new Map([
        ...attributes,
        ['entity', paper.id],
        ['compare', 'county'],
        ['layout', 'garden'],
        ['heading', paper.name],
      ]);
      const drawing = drawingOf(authors('maturity-flower', flower), `${prefix}${String(index + 1)}-`);
      const caption = author.say(['papers.caption', { name: paper.name }]);
      const table = foldedOf({ ...scoresOf(paper.id), caption }, format);
      return `<${name}>${escaped(paper.name)}</${name}>${drawing}${table}`;
    })
    .join('');
}

function tableOf(table: DataTable, format: Formatter): string {
  const heads = table.columns.map(({ label }) => `<th scope="col">${escaped(format.label(label))}</th>`);
  const rows = [...table.rows].map((cells) => {
    const row = cells.map((cell, index) => {
      const text = escaped(format.cell(cell));
      return table.columns[index]?.kind === 'header' ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
    });
    return `<tr>${row.join('')}</tr>`;
  });
  const caption = escaped(format.label(table.caption));
  return `<table><caption>${caption}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}
