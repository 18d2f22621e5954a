import { parseFragment, parse, defaultTreeAdapter, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import type { Figure, Message } from '../figures/figure.js';
import { BarsElement } from '../elements/bars/bars-element.js';
import { FlowerElement } from '../elements/flower/flower-element.js';
import { HeatmapElement } from '../elements/heatmap/heatmap-element.js';
import { LadderElement } from '../elements/ladder/ladder-element.js';
import { MapElement } from '../elements/map/map-element.js';
import { ScatterElement } from '../elements/scatter/scatter-element.js';
import { StepsElement } from '../elements/steps/steps-element.js';
import { TableElement } from '../elements/table/table-element.js';
import { TargetsElement } from '../elements/targets/targets-element.js';
import { TrendElement } from '../elements/trend/trend-element.js';
import { cellText, sourceText } from '../internal/faces.js';
import { PRERENDERED } from '../internal/prerendered.js';
import type { Dataset } from '../model/index.js';
import { formatterFor, type Formatter } from '../strings/formatter.js';
import type { Translations } from '../strings/translation.js';

interface Widget {
  new (): unknown;
  readonly observedAttributes: readonly string[];
}

/** The widgets that are written into a page, by tag. */
const WIDGETS: ReadonlyMap<string, Widget> = new Map<string, Widget>([
  ['maturity-bars', BarsElement],
  ['maturity-flower', FlowerElement],
  ['maturity-heatmap', HeatmapElement],
  ['maturity-ladder', LadderElement],
  ['maturity-map', MapElement],
  ['maturity-scatter', ScatterElement],
  ['maturity-steps', StepsElement],
  ['maturity-table', TableElement],
  ['maturity-targets', TargetsElement],
  ['maturity-trend', TrendElement],
]);

/** More rows than this stay out of the page: the widget fetches them. */
const MOST_ROWS = 400;

type Phrases = Record<string, unknown>;

/** What is asked of a widget where there is no page to draw on. */
interface Author {
  attributeChangedCallback(name: string, before: string | null, value: string | null): void;
  figureFrom(dataset: Dataset): Figure<Phrases>;
  readonly phrases: Translations<Phrases>;
  readonly heading?: string;
  readonly headingLevel: number;
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
}

/**
 * Returns a page in which each widget holds what it says: heading, sentences, the numbers as a table, notes and source,
 * from the same figure as its drawing. It stands there without scripts, and until the widget has drawn. What an earlier
 * run wrote is replaced; the author's own fallback and everything else in the page stay as they are.
 *
 * @param html a whole page, or a part of one
 * @param load returns the dataset at an address, as it stands in the page
 */
export async function prerender(
  html: string,
  load: (src: string) => Promise<Dataset>,
): Promise<PrerenderedPage> {
  const isPage = /<(?:!doctype|html|head|body)[\s>]/iu.test(html);
  const tree = isPage
    ? parse(html, { sourceCodeLocationInfo: true })
    : parseFragment(html, { sourceCodeLocationInfo: true });
  const widgets: Prerendered[] = [];
  let output = html;
  // from the end, so that places further up stay where they are
  for (const found of widgetsIn(tree as Node, undefined).reverse()) {
    const { tagName, sourceCodeLocation } = found.element;
    const open = sourceCodeLocation?.startTag;
    if (!open || !sourceCodeLocation.endTag) continue;
    let fault: Error | undefined;
    try {
      const text = await textOf(found, load);
      const earlier = earlierIn(found.element);
      const end = earlier?.endOffset ?? open.endOffset;
      output = output.slice(0, open.endOffset) + text + output.slice(end);
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
    }
    widgets.unshift({ tag: tagName, line: open.startLine, fault });
  }
  return { html: output, widgets };
}

/** The widgets of a page in its order. What stands in a template is none. */
function widgetsIn(node: Node, lang: string | undefined): Found[] {
  if (!('childNodes' in node)) return [];
  const own = defaultTreeAdapter.isElementNode(node) ? (attributeOf(node, 'lang') ?? lang) : lang;
  const inner = node.childNodes.flatMap((child) => widgetsIn(child, own));
  const isWidget = defaultTreeAdapter.isElementNode(node) && WIDGETS.has(node.tagName);
  return isWidget ? [{ element: node, lang: own }, ...inner] : inner;
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

async function textOf({ element, lang }: Found, load: (src: string) => Promise<Dataset>): Promise<string> {
  const src = attributeOf(element, 'src');
  if (src === undefined) throw new TypeError('missing attribute: src');
  const dataset = await load(src);
  const Widget = WIDGETS.get(element.tagName);
  if (!Widget) throw new TypeError(`unknown tag: ${element.tagName}`);
  // protected for those who use a widget, and the very methods that its drawing comes from
  const author = new Widget() as Author;
  // asking for the list is also what makes a class know its attributes
  const known = Widget.observedAttributes;
  for (const { name, value } of element.attrs)
    if (known.includes(name)) author.attributeChangedCallback(name, null, value);
  const figure = author.figureFrom(dataset);
  const format = formatterFor(lang ?? '', dataset.language);
  return write(author, figure, format);
}

function write(author: Author, figure: Figure<Phrases>, format: Formatter): string {
  const heading = author.heading ?? format.label(figure.heading);
  const level = author.headingLevel >= 2 && author.headingLevel <= 6 ? author.headingLevel : 3;
  const phrases = author.phrases[format.language];
  const summary = figure.summary.map((message: Message<Phrases>) => format.say(message, phrases)).join(' ');
  const notes = figure.notes.map((note) => `<li>${escaped(format.label(note))}</li>`).join('');
  const source = sourceText(figure.source, format);
  return [
    `<div ${PRERENDERED} lang="${format.language}">`,
    heading === '' ? '' : `<h${level}>${escaped(heading)}</h${level}>`,
    `<p>${escaped(summary)}</p>`,
    figure.empty || figure.table.rows.length > MOST_ROWS ? '' : tableOf(figure, format),
    notes === '' ? '' : `<ul>${notes}</ul>`,
    source === '' ? '' : `<p>${escaped(source)}</p>`,
    '</div>',
  ].join('');
}

function tableOf({ table }: Figure<Phrases>, format: Formatter): string {
  const heads = table.columns.map(({ label }) => `<th scope="col">${escaped(format.label(label))}</th>`);
  const rows = [...table.rows].map((cells) => {
    const row = cells.map((cell, index) => {
      const text = escaped(cellText(cell, format));
      return table.columns[index]?.kind === 'header' ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
    });
    return `<tr>${row.join('')}</tr>`;
  });
  const caption = escaped(format.label(table.caption));
  return `<details><summary>${format.words.showTable}</summary><table><caption>${caption}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></details>`;
}

/** A text of the data can never become a tag. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
