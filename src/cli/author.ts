import type { CSSResult } from 'lit';
import { BarsElement } from '../elements/bars/bars-element.js';
import * as barsForms from '../elements/bars/bars-forms.js';
import { FlowerElement } from '../elements/flower/flower-element.js';
import { FlowersElement } from '../elements/flower/flowers-element.js';
import { HeatmapElement } from '../elements/heatmap/heatmap-element.js';
import { LadderElement } from '../elements/ladder/ladder-element.js';
import { MapElement } from '../elements/map/map-element.js';
import { PapersElement } from '../elements/papers/papers-element.js';
import { ScatterElement } from '../elements/scatter/scatter-element.js';
import { StepsElement } from '../elements/steps/steps-element.js';
import { TableElement } from '../elements/table/table-element.js';
import { TargetsElement } from '../elements/targets/targets-element.js';
import { TrendElement } from '../elements/trend/trend-element.js';
import type { Figure, Message } from '../figures/figure.js';
import type { Box } from '../internal/box.js';
import { SHARED_INDICATOR } from '../internal/scope-follower.js';
import type { Dataset } from '../model/index.js';
import { formatterFor, type Formatter } from '../strings/formatter.js';
import type { Translation, Translations } from '../strings/translation.js';
import { Cascade, type Theme } from './cascade.js';
import { FONT_SIZE } from './paint.js';

// nothing is waited for where there is no page
BarsElement.forms = barsForms;

export type Phrases = Record<string, unknown>;

type Properties = ReadonlyMap<PropertyKey, unknown>;

/** A widget's class, as far as it is asked where there is no page. */
export interface Widget {
  new (): unknown;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: Properties;
  readonly styles: unknown;
}

/** The widgets that are written into a page, by tag. */
export const WIDGETS: ReadonlyMap<string, Widget> = new Map<string, Widget>([
  ['maturity-bars', BarsElement],
  ['maturity-flower', FlowerElement],
  ['maturity-flowers', FlowersElement],
  ['maturity-heatmap', HeatmapElement],
  ['maturity-ladder', LadderElement],
  ['maturity-map', MapElement],
  ['maturity-papers', PapersElement],
  ['maturity-scatter', ScatterElement],
  ['maturity-steps', StepsElement],
  ['maturity-table', TableElement],
  ['maturity-targets', TargetsElement],
  ['maturity-trend', TrendElement],
]);

/** Returns the properties that widgets of a tag have. */
export function propertiesOf(tag: string): Properties {
  const Widget = WIDGETS.get(tag);
  // a class knows them once it has been asked for its attributes
  return Widget && Widget.observedAttributes.length > 0 ? Widget.elementProperties : new Map();
}

/** Attributes that ask for a file which only a page reads: without it, a map is drawn in tiles, as it is on paper. */
const LEFT_OUT: ReadonlySet<string> = new Set(['borders']);

/** What is asked of a widget: protected for those who use it, and the very methods that its drawing comes from. */
export interface Author<F extends Figure<Phrases> = Figure<Phrases>> {
  readonly tag: string;
  readonly figure: F;
  readonly format: Formatter;
  readonly box: Box;
  readonly cascade: Cascade;
  readonly theme: Theme;
  readonly headingText: string;
  readonly summaryText: string;
  readonly headingLevel: number;
  readonly noLegend: boolean;
  readonly drawsTable: boolean;
  readonly href?: string;
  layoutChanged?(figure: F, box: Box): void;
  renderDrawing(figure: F): unknown;
  renderDetail(figure: F): unknown;
  say(message: Message<Phrases>): string;
}

interface Bare {
  attributeChangedCallback(name: string, before: string | null, value: string | null): void;
  figureFrom(dataset: Dataset): Figure<Phrases>;
  readonly phrases: Translations<Translation<Phrases>>;
  say(message: Message<Phrases>): string;
  readonly heading?: string;
}

const cascades = new Map<string, Cascade>();

/**
 * Returns a widget that has made its figure and is ready to draw, without a page around it. The language must be ready.
 *
 * @param attributes what the tag says, by name
 * @param lang language in force; the data's own when absent
 * @param width room for the drawing, px
 * @throws {RangeError} on a name that the data doesn't know
 * @throws {TypeError} on an unknown tag
 */
export function authorOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  dataset: Dataset,
  lang: string | undefined,
  width: number,
  rtl: boolean,
): Author {
  const Widget = WIDGETS.get(tag);
  if (!Widget) throw new TypeError(`unknown tag: ${tag}`);
  const widget = new Widget() as Bare;
  // asking for the list is also what makes a class know its attributes
  const known = Widget.observedAttributes;
  for (const [name, value] of attributes)
    if (known.includes(name) && !LEFT_OUT.has(name)) widget.attributeChangedCallback(name, null, value);
  // shared by the tag's scope, and no attribute
  const shared = attributes.get(SHARED_INDICATOR);
  if (shared !== undefined) Object.defineProperty(widget, SHARED_INDICATOR, { value: shared });
  const figure = widget.figureFrom(dataset);
  const format = formatterFor(lang ?? '', dataset.language, widget.phrases);
  // what it says is said in this from here on
  Object.defineProperty(widget, 'format', { value: format });
  const given = attributes.get('theme');
  const theme = given === 'dark' || given === 'auto' ? given : 'light';
  // what a page would have told it
  const told = {
    tag,
    figure,
    theme,
    box: { width, fontSize: FONT_SIZE, letterSpacing: 0, rtl },
    cascade: cascadeOf(tag, Widget, theme),
    headingText: widget.heading ?? format.label(figure.heading),
    summaryText: figure.summary.map((message) => widget.say(message)).join(' '),
  };
  for (const [name, value] of Object.entries(told)) Object.defineProperty(widget, name, { value });
  return widget as unknown as Author;
}

function cascadeOf(tag: string, { styles }: Widget, theme: Theme): Cascade {
  const key = `${tag} ${theme}`;
  let cascade = cascades.get(key);
  if (!cascade) {
    const sheets = [styles].flat(3) as readonly CSSResult[];
    cascade = new Cascade(sheets.map(({ cssText }) => cssText).join('\n'), theme);
    cascades.set(key, cascade);
  }
  return cascade;
}
