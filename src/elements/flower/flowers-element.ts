import { html, nothing, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FLOWER_LAYOUTS } from '../../figures/flower.js';
import {
  FLOWERS_SORTS,
  flowersFigure,
  type FlowersFigure,
  type FlowersMember,
  type FlowersPhrases,
} from '../../figures/flowers.js';
import { layoutFlower, type FlowerLayout } from '../../geometry/flower.js';
import { hatch } from '../../internal/glyph.js';
import { oneOf } from '../../internal/one-of.js';
import { beside } from '../../internal/wanted.js';
import { isOnScreen } from '../../internal/turns.js';
import { MaturityWidget } from '../../internal/widget.js';
import type { Dataset } from '../../model/index.js';
import type { Wanted } from '../../source/divided.js';
import { queueUp } from '../../source/pace.js';
import { flowersPhrases } from '../../strings/flowers-phrases.js';
import { renderKey } from './flower-words.js';
import { flowerStyles } from './flower.styles.js';
import { renderBed, renderHead } from './flowers-drawing.js';
import { flowersStyles } from './flowers.styles.js';

/** What every flower is drawn for, px; its place stretches it. */
const WIDTH = 112;

/** Where a browser does not tell how long it is idle, flowers out of sight are drawn this long in each frame, ms. */
const SLICE = 3;

/** So many flowers are laid out in one go, once all are drawn. */
const TOGETHER = 20;

/** How long flowers that come near wait for an idle moment, ms. */
const PATIENCE = 100;

/**
 * The flowers of a whole group beside each other, one for each municipality, each a way to choose it. Those on the
 * screen are drawn first, on ground that all share.
 *
 * @summary A group's flowers side by side, each a choice.
 * @tagname maturity-flowers
 * @status experimental
 * @since 0.1.0
 *
 * @slot - The author's fallback, shown until the first drawing and on error.
 * @csspart chart - The place of all the flowers.
 * @csspart section - The name of a group, when they are divided.
 * @csspart flower - A flower with its name and number.
 * @csspart key - How to read the pictures.
 * @fires maturity-load - The data is read and the figure made.
 * @fires maturity-error - The data or the tag is at fault.
 * @fires maturity-select - The reader chose a municipality.
 */
export class FlowersElement extends MaturityWidget<FlowersPhrases, FlowersFigure> {
  static override styles = [...MaturityWidget.styles, flowerStyles, flowersStyles];

  static override properties: PropertyDeclarations = {
    group: {},
    by: {},
    sort: {},
    layout: {},
    href: {},
    linkTo: { attribute: false },
  };

  static override readonly figureProperties = [
    ...MaturityWidget.figureProperties,
    'group',
    'by',
    'sort',
    'layout',
  ];

  protected override readonly phrases = flowersPhrases;

  /** Whose flowers: a group's id, a grouping's (`county`, `size`) for the own group, or `all`. */
  declare group?: string;

  /** Id of a grouping to divide them by. */
  declare by?: string;

  /** `name`; `score`, the highest first; or `data`, as the file has them. */
  declare sort?: string;

  /** `flower`: a petal per area. `garden`: a flower per area, a petal per question. */
  declare layout?: string;

  /** An address for each, with `{id}` in the place of the municipality's id; buttons when there is none. */
  declare href?: string;

  /** Gives an address for an id; from the scope around the tag. */
  declare linkTo?: (entity: string) => string;

  #observer: IntersectionObserver | undefined;
  #bed: FlowerLayout | undefined;
  #bedOf: FlowersFigure | undefined;
  #tabStop: string | undefined;
  /** The pictures that are watched, and whose flower each shows. */
  readonly #pictures = new Map<Element, string | undefined>();
  /** What they are drawn from: whoever is chosen, a municipality's flower is the same. */
  #drawnFrom: readonly unknown[] = [];
  readonly #near = new Set<Element>();
  #isDrawingAhead = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#pictures.clear();
    this.#near.clear();
  }

  protected override get wanted(): Wanted {
    return { edition: this.edition ?? '', ...beside(this.entity, this.group ?? 'county') };
  }

  protected override figureFrom(dataset: Dataset): FlowersFigure {
    const { entity, edition } = this;
    const from = [dataset, edition, this.layout];
    if (from.some((each, at) => each !== this.#drawnFrom[at])) {
      this.#drawnFrom = from;
      for (const picture of this.#pictures.keys()) this.#pictures.set(picture, undefined);
    }
    return flowersFigure(dataset, {
      entity: entity ?? undefined,
      edition: edition ?? undefined,
      group: this.group ?? undefined,
      by: this.by ?? undefined,
      sort: oneOf(this, 'sort', this.sort, FLOWERS_SORTS),
      layout: oneOf(this, 'layout', this.layout, FLOWER_LAYOUTS),
    });
  }

  protected override renderDrawing(figure: FlowersFigure): unknown {
    if (this.#bedOf !== figure) {
      this.#bedOf = figure;
      this.#bed = this.#layout(figure.key);
      const known = (id: string | undefined) =>
        figure.sections.some(({ members }) => members.some((member) => member.id === id));
      if (!known(this.#tabStop)) this.#tabStop = figure.own ?? figure.sections[0]?.members[0]?.id;
    }
    const bed = this.#bed;
    if (!bed) return nothing;
    const level = Math.min(6, (this.headingLevel || 3) + 1);
    return html`<svg class="shared" width="0" height="0" aria-hidden="true">${renderBed(bed)}${hatch}</svg>
      <div class="many" @click=${this.#click} @keydown=${this.#keydown} @focusin=${this.#focusin}>
        ${figure.sections.map(
          ({ label, members }, index) =>
            html`${
                label
                  ? html`<div
                      class="section"
                      part="section"
                      role="heading"
                      aria-level=${level}
                      id="section-${index}"
                    >
                      ${this.format.label(label)}
                      <span class="count">${this.format.count(members.length)}</span>
                    </div>`
                  : nothing
              }
              <ul aria-labelledby=${label ? `section-${index}` : nothing}>
                ${members.map((member) => this.#renderMember(member, figure, bed))}
              </ul>`,
        )}
      </div>
      <p class="keys">${this.say(['many.keys', undefined])}</p>`;
  }

  protected override renderDetail(figure: FlowersFigure): unknown {
    return this.noLegend ? nothing : renderKey(figure.key, this.say.bind(this), this.format);
  }

  protected override updated(): void {
    super.updated();
    const figure = this.#bedOf;
    if (!figure) return;
    this.#observer ??= new IntersectionObserver(this.#came, { rootMargin: '200% 0%' });
    const there = new Set(this.renderRoot.querySelectorAll('svg.one'));
    for (const picture of this.#pictures.keys())
      if (!there.has(picture)) {
        this.#observer.unobserve(picture);
        this.#pictures.delete(picture);
        this.#near.delete(picture);
      }
    for (const picture of there) {
      if (!this.#pictures.has(picture)) {
        this.#pictures.set(picture, undefined);
        this.#observer.observe(picture);
      }
    }
    // all are looked at before any is drawn, lest each be laid out anew
    const due = [...(this.printing ? there : this.#near)].filter(
      (each) => this.#isBare(each) && (this.printing || isOnScreen(each)),
    );
    for (const picture of due) this.#draw(picture, figure);
    void this.#drawAhead();
  }

  #layout(flower: FlowersFigure['key']): FlowerLayout {
    const { format } = this;
    const box = {
      width: WIDTH,
      fontSize: 16,
      letterSpacing: 0,
      rtl: false,
      word: (label: Parameters<typeof format.label>[0]) => format.label(label),
      cell: format.cell.bind(format),
      percent: (value: number) => format.percent(value),
    };
    return layoutFlower(flower, box);
  }

  #renderMember(member: FlowersMember, figure: FlowersFigure, bed: FlowerLayout): TemplateResult {
    const { id, name, value, reason } = member;
    const { format } = this;
    const told = value === undefined ? format.missing(reason ?? 'missing') : format.percent(100 * value);
    const inside = html`<svg
        class="one"
        data-picture=${id}
        viewBox="0 0 ${bed.width} ${bed.height}"
        aria-hidden="true"
      ></svg>
      <span class="name">${format.text(name)}</span> <span class="told">${told}</span>`;
    const current = id === figure.own ? 'true' : nothing;
    const stop = id === this.#tabStop ? 0 : -1;
    const link = this.href ? this.href.replaceAll('{id}', encodeURIComponent(id)) : this.linkTo?.(id);
    return html`<li>
      ${
        link === undefined
          ? html`<button
              type="button"
              part="flower"
              data-entity=${id}
              aria-current=${current}
              tabindex=${stop}
            >
              ${inside}
            </button>`
          : html`<a href=${link} part="flower" data-entity=${id} aria-current=${current} tabindex=${stop}
              >${inside}</a
            >`
      }
    </li>`;
  }

  readonly #came = (entries: readonly IntersectionObserverEntry[]): void => {
    const figure = this.#bedOf;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      const { top, bottom } = boundingClientRect;
      // out of nowhere, as by a link or a key that leads to the end
      if (isIntersecting && figure && bottom > 0 && top < innerHeight) this.#draw(target, figure);
    }
    void this.#drawAhead();
  };

  /** Draws the others before the reader gets there, while there is nothing else to do: those close by first. */
  async #drawAhead(): Promise<void> {
    if (this.#isDrawingAhead) return;
    this.#isDrawingAhead = true;
    for (let picture: Element | undefined = this.#next; picture; picture = this.#next) {
      const timeLeft = await idle();
      do {
        if (this.#bedOf) this.#draw(picture, this.#bedOf);
        picture = this.#next;
      } while (picture && timeLeft() > 0);
    }
    const places = [...this.renderRoot.querySelectorAll('.many li:not(.laid)')];
    while (places.length > 0) {
      await idle();
      for (const place of places.splice(0, TOGETHER)) place.classList.add('laid');
    }
    this.#isDrawingAhead = false;
    if (this.#next) void this.#drawAhead();
  }

  /** A picture that is yet to be drawn. */
  get #next(): Element | undefined {
    const isBare = (picture: Element) => this.#isBare(picture);
    return [...this.#near].find(isBare) ?? [...this.#pictures.keys()].find(isBare);
  }

  /** Whether a picture does not show its flower. */
  #isBare(picture: Element): boolean {
    return this.#pictures.get(picture) !== idOf(picture);
  }

  /** By itself: what comes near while the page is scrolled must not have the other flowers looked at. */
  #draw(picture: Element, figure: FlowersFigure): void {
    if (!this.#isBare(picture)) return;
    const id = idOf(picture);
    this.#pictures.set(picture, id);
    const placed = this.#layout(figure.flowerOf(id));
    render(renderHead(placed), picture as unknown as HTMLElement);
  }

  readonly #click = (event: MouseEvent): void => {
    const flower = event.target instanceof Element ? event.target.closest('[data-entity]') : null;
    const entity = flower?.getAttribute('data-entity');
    if (!entity || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.href) event.preventDefault();
    this.select({ entity });
  };

  readonly #focusin = (event: FocusEvent): void => {
    const entity = (event.target as Element).closest('[data-entity]')?.getAttribute('data-entity');
    if (!entity || entity === this.#tabStop) return;
    this.#tabStop = entity;
    this.requestUpdate();
  };

  readonly #keydown = (event: KeyboardEvent): void => {
    const flower = (event.target as Element).closest<HTMLElement>('[data-entity]');
    if (!flower || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-entity]')];
    const next = nextOf(all, flower, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

/** Waits until there is nothing else to do. Returns how long that will last, ms. */
async function idle(): Promise<() => number> {
  if ('requestIdleCallback' in window)
    return new Promise((resolve) => {
      requestIdleCallback((deadline) => resolve(() => deadline.timeRemaining()), { timeout: PATIENCE });
    });
  await new Promise(requestAnimationFrame);
  await queueUp();
  const end = performance.now() + SLICE;
  return () => end - performance.now();
}

const idOf = (picture: Element): string => picture.getAttribute('data-picture') ?? '';

/** The flower a key leads to: beside, or the nearest in the next row. */
function nextOf(all: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const at = all.indexOf(from);
  const forward = getComputedStyle(from).direction === 'rtl' ? -1 : 1;
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key === 'ArrowRight') return all[at + forward];
  if (key === 'ArrowLeft') return all[at - forward];
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const own = from.getBoundingClientRect();
  const middle = own.left + own.width / 2;
  const others = key === 'ArrowDown' ? all.slice(at + 1) : all.slice(0, at).reverse();
  let best: HTMLElement | undefined;
  let row = NaN;
  let least = Infinity;
  for (const other of others) {
    const { top, left, width } = other.getBoundingClientRect();
    if (Math.abs(top - own.top) < 2) continue;
    if (Number.isNaN(row)) row = top;
    else if (Math.abs(top - row) > 2) break;
    const off = Math.abs(left + width / 2 - middle);
    if (off < least) [best, least] = [other, off];
  }
  return best;
}
